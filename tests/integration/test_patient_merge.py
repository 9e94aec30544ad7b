"""Two files of one person become one and are split again: on a real server, with visits of both."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import (
    CannotUndo,
    MergeClash,
    MergedPatient,
    PatientElsewhere,
    StalePatient,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.patient_files import FileSaved, merged_details, suggested_choices
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, nothing_broken
from tests.helpers.files import OpenFilesDesk


@pytest.fixture
def desk(files_desks: OpenFilesDesk) -> Clinic:
    return files_desks("anna")


def registered(desk: Clinic, name: str, **more: Any) -> int:
    return desk.patients.register(NewPatient(name, date(1984, 3, 12), **more)).id


def merge(desk: Clinic, kept: int, merged: int) -> FileSaved:
    preview = desk.patient_files.merge_preview(kept, merged)
    choices = suggested_choices(preview.kept.details, preview.merged.details)
    return desk.patient_files.merge(
        preview, merged_details(preview.kept.details, preview.merged.details, choices)
    )


def at_one_time(desk: Clinic) -> tuple[Any, Any]:
    """Free slots of two doctors at the same time."""
    first, second = desk.directory.doctors()[:2]
    others = {slot.starts_at: slot for slot in free_slots(desk, 60, second.id)}
    return next((s, others[s.starts_at]) for s in free_slots(desk, 60, first.id) if s.starts_at in others)


def test_the_kept_file_has_both_ones_visits_and_the_chosen_fields(desk: Clinic) -> None:
    kept, merged = registered(desk, "Maria Silva"), registered(desk, "M. da Silva", email="m@example.org")
    slots = free_slots(desk, 2)
    mine, other = book(desk, slots[0], kept), book(desk, slots[1], merged)
    desk.patient_files.save(merged, 1, desk.patient_files.open(merged).details, "Knocks twice")

    preview = desk.patient_files.merge_preview(kept, merged)
    assert (preview.visits_past, preview.visits_coming, preview.clashes) == (0, 1, ())
    saved = merge(desk, kept, merged)

    file = desk.patient_files.open(merged)
    assert (file.id, file.details.name, file.details.email) == (kept, "Maria Silva", "m@example.org")
    assert [each.name for each in file.merged] == ["M. da Silva"]
    visits = {visit.booking_id for visit in desk.patient_files.visits(merged)}
    assert visits == {mine.booking.id, other.booking.id}
    assert desk.patient_files.notes(kept).others == (("M. da Silva", "Knocks twice"),)
    assert {mine.booking.id, other.booking.id} <= {change.booking_id for change in saved.changes}
    day = other.booking.starts_at.date()
    shown = desk.agenda.day(day, [other.booking.doctor_id]).columns[0].appointments
    assert "Maria Silva" in [a.patient_name for a in shown if a.booking_id == other.booking.id]


def test_the_old_name_leads_to_the_kept_file(desk: Clinic) -> None:
    kept, merged = registered(desk, "Maria Silva"), registered(desk, "Quirina Oldname")
    booked = book(desk, free_slots(desk)[0], merged)
    merge(desk, kept, merged)
    [hit] = desk.patients.search("oldname")
    assert (hit.patient.id, hit.patient.name, hit.found_as) == (kept, "Maria Silva", "Quirina Oldname")
    assert hit.next_visit is not None
    assert hit.next_visit.booking_id == booked.booking.id
    assert desk.patients.get(merged).id == kept


def test_nobody_is_in_two_places_after_a_merge(desk: Clinic) -> None:
    kept, merged = registered(desk, "Maria Silva"), registered(desk, "M. Silva")
    first, second = at_one_time(desk)
    visit = book(desk, first, merged)
    merge(desk, kept, merged)
    for patient_id in (kept, merged):  # the merged id books for the kept one
        with pytest.raises(PatientElsewhere):
            book(desk, second, patient_id)
    # What happens to a merged file's visit is seen in the kept one's calendar.
    cancelled = desk.bookings.cancel(visit.booking.id, visit.booking.version, "asked to")
    again = book(desk, second, merged)
    assert again.booking.patient_id == kept
    with pytest.raises(PatientElsewhere):
        desk.bookings.undo(cancelled)


def test_two_visits_at_one_time_stop_the_merge_until_one_is_moved(desk: Clinic) -> None:
    kept, merged = registered(desk, "Maria Silva"), registered(desk, "M. Silva")
    first, second = at_one_time(desk)
    mine, other = book(desk, first, kept), book(desk, second, merged)
    preview = desk.patient_files.merge_preview(kept, merged)
    [clash] = preview.clashes
    assert (clash.kept_booking, clash.merged_booking) == (mine.booking.id, other.booking.id)
    assert clash.starts_at == mine.booking.starts_at
    with pytest.raises(MergeClash) as refused:
        desk.patient_files.merge(preview, preview.kept.details)
    assert refused.value.details["clashes"][0]["merged_booking"] == other.booking.id
    assert desk.patient_files.open(merged).id == merged

    desk.bookings.cancel(other.booking.id, other.booking.version, "asked to")
    merge(desk, kept, merged)
    assert desk.patient_files.open(merged).id == kept


def test_a_merge_is_split_again_with_everything_as_it_was(
    desk: Clinic, clinic_database: ClinicDatabase
) -> None:
    kept, merged = registered(desk, "Maria Silva"), registered(desk, "M. Silva", email="m@example.org")
    before = desk.patient_files.open(kept).details, desk.patient_files.open(merged).details
    first, second = at_one_time(desk)
    book(desk, first, merged)
    merge(desk, kept, merged)
    assert nothing_broken(clinic_database)
    split = desk.patient_files.undo_merge(merged)

    assert split.fields_are_back
    assert (desk.patient_files.open(kept).details, desk.patient_files.open(merged).details) == before
    assert book(desk, second, kept).booking.patient_id == kept  # two persons again
    with pytest.raises(CannotUndo):
        desk.patient_files.undo_merge(merged)


def test_splitting_leaves_what_was_changed_since(desk: Clinic) -> None:
    kept, merged = registered(desk, "Maria Silva"), registered(desk, "M. Silva", email="m@example.org")
    saved = merge(desk, kept, merged)
    details = desk.patient_files.open(kept).details
    desk.patient_files.save(kept, saved.version, details, "new notes")
    split = desk.patient_files.undo_merge(merged)
    assert not split.fields_are_back
    assert desk.patient_files.open(kept).details.email == "m@example.org"
    assert desk.patient_files.open(merged).id == merged


def test_a_file_with_merged_ones_can_be_merged_itself_and_split(desk: Clinic) -> None:
    a, b, c = (registered(desk, name) for name in ("Ann One", "Ann Two", "Ann Three"))
    booked = book(desk, free_slots(desk)[0], a)
    merge(desk, b, a)
    merge(desk, c, b)
    assert desk.patient_files.open(a).id == c
    assert [v.booking_id for v in desk.patient_files.visits(c)] == [booked.booking.id]
    desk.patient_files.undo_merge(b)
    assert (desk.patient_files.open(a).id, desk.patient_files.open(c).id) == (b, c)
    assert desk.patient_files.visits(c) == ()


def test_who_merges_twice_or_an_old_version_is_told(desk: Clinic) -> None:
    kept, merged, third = (registered(desk, name) for name in ("Ann One", "Ann Two", "Ann Three"))
    old = desk.patient_files.merge_preview(third, merged)
    request_id = new_request_id()
    preview = desk.patient_files.merge_preview(kept, merged)
    first = desk.patient_files.merge(preview, preview.kept.details, request_id)
    assert desk.patient_files.merge(preview, preview.kept.details, request_id).version == first.version
    with pytest.raises(MergedPatient):
        desk.patient_files.merge(old, old.kept.details)
    with pytest.raises(MergedPatient):
        desk.patient_files.save(merged, 2, preview.merged.details)
    preview = desk.patient_files.merge_preview(third, kept)
    desk.patient_files.save(kept, preview.merged.version, preview.merged.details)
    with pytest.raises(StalePatient):
        desk.patient_files.merge(preview, preview.kept.details)


def test_a_visit_of_a_merged_file_goes_through_its_steps(desk: Clinic) -> None:
    kept, merged = registered(desk, "Ann One"), registered(desk, "Ann Two")
    slots = free_slots(desk, 2)
    visit = book(desk, slots[0], merged).booking
    merge(desk, kept, merged)
    moved = desk.bookings.move(visit.id, visit.version, slots[1].id, slots[1].version).booking
    arrived = desk.bookings.advance(visit.id, moved.version, BookingStatus.ARRIVED)
    assert arrived.booking.patient_id == merged
