"""What goes wrong between two desks is answered with a sentence and a next step, as the window would say it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.patient_files import PatientDetails
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.waiting import WalkInStatus
from medibook_desktop.domain.waitlist import NewWish, OfferOutcome
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, new_patients


def answer(of: Callable[[], object]) -> tuple[str, str]:
    """What a person reads when `of` is refused: whole sentences, every place in them filled."""
    with pytest.raises(MediBookError) as refused:
        of()
    said = sentence(refused.value)
    for part in said:
        assert part.endswith((".", "FILE"))
        assert "{" not in part
    return said


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Sentences are said in the program's language."""


@pytest.mark.parametrize("second", [OfferOutcome.TAKEN, OfferOutcome.DECLINED])
def test_two_desks_note_the_answer_to_one_offer(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase, second: OfferOutcome
) -> None:
    wish = anna.waitlist.add(NewWish(new_patients(clinic_database)[0]))
    held = anna.waitlist.offer(wish.id, free_slots(anna)[0])
    anna.waitlist.settle(held.booking.id, OfferOutcome.TAKEN)
    said, next_step = answer(lambda: ben.waitlist.settle(held.booking.id, second))
    assert "Anna" in said
    assert "takes this time" in said
    assert "waitlist" in next_step


def test_two_desks_offer_one_wish_a_time(anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase) -> None:
    wish = anna.waitlist.add(NewWish(new_patients(clinic_database)[0]))
    first, second = free_slots(anna, 2)
    anna.waitlist.offer(wish.id, first)
    said, next_step = answer(lambda: ben.waitlist.offer(wish.id, second))
    assert "Anna" in said
    assert "waitlist" in next_step


def test_moving_onto_a_time_that_was_just_taken(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient, other = new_patients(clinic_database, 2)
    stands, wanted = free_slots(anna, 2)
    visit = book(anna, stands, patient).booking
    book(ben, wanted, other)
    said, next_step = answer(lambda: anna.bookings.move(visit.id, visit.version, wanted.id, wanted.version))
    assert "Ben" in said
    assert next_step == "Choose one of the next free times."
    [(status, slot)] = clinic_database.rows("SELECT status, slot_id FROM bookings WHERE id = %s", visit.id)
    assert (status, slot) == ("booked", stands.id)


def test_undo_of_what_a_colleague_changed_since(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    made = book(anna, free_slots(anna)[0], new_patients(clinic_database)[0])
    ben.bookings.advance(made.booking.id, made.booking.version, BookingStatus.ARRIVED)
    said, next_step = answer(lambda: anna.bookings.undo(made))
    assert "Ben" in said
    assert "changed the visit since" in said
    assert "by hand" in next_step


def test_undo_of_a_file_that_a_colleague_saved_since(anna: Clinic, ben: Clinic) -> None:
    patient = anna.patients.register(NewPatient("Una Doe", date(1984, 3, 12)))
    before = anna.patient_files.open(patient.id)
    saved = anna.patient_files.save(patient.id, before.version, PatientDetails("Una Dow"))
    ben.patient_files.save(patient.id, saved.version, PatientDetails("Una Dove"))
    said, next_step = answer(lambda: anna.patient_files.undo(saved))
    assert "Ben" in said
    assert "file" in said
    assert next_step == "Open the file (F5) and change it by hand."


def test_a_block_that_a_colleague_took_away_and_a_file_that_he_split(anna: Clinic, ben: Clinic) -> None:
    slot = free_slots(anna)[0]
    blocked = anna.blocks.block(slot.doctor_id, slot.starts_at, slot.ends_at, "Meeting")
    ben.blocks.unblock(blocked.absence_id)
    said, next_step = answer(lambda: anna.blocks.unblock(blocked.absence_id))
    assert "Ben" in said
    assert "agenda" in next_step

    kept, merged = (anna.patients.register(NewPatient(n, date(1984, 3, 12))).id for n in ("Mia Day", "M Day"))
    preview = anna.patient_files.merge_preview(kept, merged)
    anna.patient_files.merge(preview, preview.kept.details)
    ben.patient_files.undo_merge(merged)
    said, next_step = answer(lambda: anna.patient_files.undo_merge(merged))
    assert "split" in said
    assert "search" in next_step


def test_merging_two_who_are_both_expected_at_one_time(anna: Clinic) -> None:
    kept, merged = (anna.patients.register(NewPatient(n, date(1984, 3, 12))).id for n in ("Mia Day", "M Day"))
    first, second = anna.directory.doctors()[:2]
    others = {slot.starts_at: slot for slot in free_slots(anna, 60, second.id)}
    one = next(slot for slot in free_slots(anna, 60, first.id) if slot.starts_at in others)
    book(anna, one, kept)
    book(anna, others[one.starts_at], merged)
    preview = anna.patient_files.merge_preview(kept, merged)
    assert preview.clashes
    said, next_step = answer(lambda: anna.patient_files.merge(preview, preview.kept.details))
    assert "same time" in said
    assert "Move or cancel one" in next_step


def test_a_walk_in_that_a_colleague_has_given_a_time(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    clinic_database.rows(
        "INSERT INTO walk_ins (id, request_id, clinic_id, day, ticket, patient_id, status, updated_by, version)"
        " SELECT 9000, %s, min(id), current_date, 90, %s, 'booked', 'ben', 1 FROM clinics",
        new_request_id(),
        new_patients(clinic_database)[0],
    )
    with pytest.raises(MediBookError) as refused:
        anna.walk_ins.set_status(9000, 1, WalkInStatus.LEFT)
    assert refused.value.details["changed_by"].startswith("Ben ")
    said, next_step = sentence(refused.value)
    assert said
    assert "waiting room" in next_step
