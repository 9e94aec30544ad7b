"""What was noted while the database was away: carried out once, in order, or kept with the reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.intents import Intent, IntentKind, IntentState, with_intents
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.downtime import Downtime
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, neighbours, new_patients, nothing_broken, open_desk
from tests.helpers.downtimes import OwnKeyring, copy_of, desk_with_copy
from tests.helpers.own_clinics import OwnClinic


@pytest.fixture
def ring() -> OwnKeyring:
    return OwnKeyring()


@pytest.fixture
def desk(clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring) -> Iterator[Clinic]:
    with desk_with_copy(clinic_database, tmp_path, ring) as opened:
        yield opened
    assert nothing_broken(clinic_database)


def downtime_of(desk: Clinic) -> Downtime:
    assert desk.downtime is not None
    return desk.downtime


def booking(slot: Slot, patient_id: int, **more: object) -> Intent:
    return Intent(
        IntentKind.BOOK,
        new_request_id(),
        "Somebody",
        patient_id,
        doctor_id=slot.doctor_id,
        slot_id=slot.id,
        slot_version=slot.version,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        **more,  # type: ignore[arg-type]
    )


def step(kind: IntentKind, visit: Appointment, **more: object) -> Intent:
    return Intent(
        kind,
        new_request_id(),
        visit.patient_name,
        visit.patient_id,
        visit.booking_id,
        visit.version,
        doctor_id=visit.doctor_id,
        slot_id=visit.slot_id,
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        **more,  # type: ignore[arg-type]
    )


def visit_of(desk: Clinic, booking_id: int, slot: Slot) -> Appointment:
    (column,) = desk.agenda.columns([(slot.doctor_id, slot.starts_at.date())])
    return next(visit for visit in column.appointments if visit.booking_id == booking_id)


def states(sent: tuple[Intent, ...]) -> list[IntentState]:
    return [intent.state for intent in sent]


def test_everything_that_can_be_noted_is_carried_out(desk: Clinic, clinic_database: ClinicDatabase) -> None:
    downtime = downtime_of(desk)
    first, second, third, goal = free_slots(desk, 4)
    patients = new_patients(clinic_database, 3)
    arriving, leaving, moving = (
        visit_of(desk, book(desk, slot, patient).booking.id, slot)
        for slot, patient in zip((first, second, third), patients, strict=True)
    )
    (other,) = free_slots(desk, 1, doctor_id=desk.directory.doctors()[1].id)
    new = NewPatient("Zoe Newcomer", date(1990, 2, 3), "+442079460018")
    noted = [
        downtime.note(intent)
        for intent in (
            step(IntentKind.ADVANCE, arriving, status=BookingStatus.ARRIVED),
            step(IntentKind.CANCEL, leaving, reason="is ill"),
            replace(
                step(IntentKind.MOVE, moving, status=moving.status),
                slot_id=goal.id,
                slot_version=goal.version,
                starts_at=goal.starts_at,
                ends_at=goal.ends_at,
            ),
            replace(booking(other, 0), new_patient=new, patient_request_id=new_request_id()),
        )
    ]
    assert [intent.number for intent in noted] == [1, 2, 3, 4]
    assert {intent.noted_by for intent in noted} == {"Anna Kovács"}
    sent = downtime.send_all()
    assert states(sent) == [IntentState.DONE] * 4
    found = dict(clinic_database.rows("SELECT id, status FROM bookings"))
    assert (found[arriving.booking_id], found[leaving.booking_id]) == ("arrived", "cancelled")
    moved = clinic_database.rows("SELECT slot_id FROM bookings WHERE id = %s", moving.booking_id)
    assert moved == [(goal.id,)]
    assert clinic_database.rows(
        "SELECT p.name FROM bookings b JOIN patients p ON p.id = b.patient_id WHERE b.slot_id = %s", other.id
    ) == [("Zoe Newcomer",)]
    # Each can be taken back, as any change.
    for intent in sent:
        desk.bookings.undo(intent.undo_token or 0)


def test_steps_of_one_visit_follow_each_other_also_on_a_visit_that_was_only_noted(
    desk: Clinic, clinic_database: ClinicDatabase
) -> None:
    downtime = downtime_of(desk)
    slot, goal = free_slots(desk, 2)
    made = downtime.note(booking(slot, new_patients(clinic_database)[0]))
    (column,) = desk.agenda.columns([(slot.doctor_id, slot.starts_at.date())])
    drawn = next(v for v in with_intents(column, [made]).appointments if v.is_noted)
    assert (drawn.booking_id, drawn.starts_at) == (-made.number, slot.starts_at)
    downtime.note(
        replace(
            step(IntentKind.MOVE, drawn, status=drawn.status),
            slot_id=goal.id,
            slot_version=goal.version,
            starts_at=goal.starts_at,
            ends_at=goal.ends_at,
        )
    )
    downtime.note(
        replace(step(IntentKind.ADVANCE, drawn, status=BookingStatus.ARRIVED), starts_at=goal.starts_at)
    )
    downtime.note(step(IntentKind.ADVANCE, drawn, status=BookingStatus.IN_ROOM))
    assert states(downtime.send_all()) == [IntentState.DONE] * 4
    assert clinic_database.rows(
        "SELECT slot_id, status FROM bookings WHERE source = 'phone' AND slot_id = %s", goal.id
    ) == [(goal.id, "in_room")]


def test_what_follows_a_booking_that_clashed_clashes_too(
    desk: Clinic, clinic_database: ClinicDatabase
) -> None:
    downtime = downtime_of(desk)
    (slot,) = free_slots(desk)
    one, two = new_patients(clinic_database, 2)
    made = downtime.note(booking(slot, one))
    downtime.note(
        replace(
            booking(slot, one), kind=IntentKind.ADVANCE, booking_id=-made.number, status=BookingStatus.ARRIVED
        )
    )
    with open_desk(clinic_database, "ben") as ben:
        book(ben, slot, two)
    sent = downtime.send_all()
    assert states(sent) == [IntentState.CLASH] * 2
    assert sent[0].clash is not None
    assert "Ben Asante has just booked this time" in sent[0].clash.error().message
    assert sent[1].clash is not None
    assert sent[1].clash.error().message == "The visit that this belongs to could not be booked."


def test_dying_between_done_and_marked_as_done(
    desk: Clinic, clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    """The database has it, the file says that it waits: the next start of the program finds out."""
    downtime = downtime_of(desk)
    slot, taken = free_slots(desk, 2)
    one, two = new_patients(clinic_database, 2)
    visit = visit_of(desk, book(desk, taken, two).booking.id, taken)
    downtime.note(booking(slot, one))
    downtime.note(step(IntentKind.ADVANCE, visit, status=BookingStatus.ARRIVED))
    files = {path: path.read_bytes() for path in downtime.folder.glob("intent-*")}
    assert states(downtime.send_all()) == [IntentState.DONE] * 2
    for path, content in files.items():
        path.write_bytes(content)  # what a crash in between leaves
    with desk_with_copy(clinic_database, tmp_path, ring) as again:
        assert states(downtime_of(again).intents.all()) == [IntentState.WAITING] * 2
        sent = downtime_of(again).send_all()
        assert states(sent) == [IntentState.DONE] * 2
        assert clinic_database.rows("SELECT count(*) FROM bookings WHERE patient_id = %s", one) == [(1,)]
        assert visit_of(again, visit.booking_id, taken).status is BookingStatus.ARRIVED
        # The negative control: without the original request id the same note does not go through.
        (first, _) = sent
        other = downtime_of(again).note(
            replace(first, request_id=new_request_id(), state=IntentState.WAITING)
        )
        assert states(downtime_of(again).send_all()) == [IntentState.CLASH]
        downtime_of(again).intents.remove(other.number)


def test_two_terminals_note_the_same_time(
    desk: Clinic, clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    slot, _ = neighbours(desk, 2)
    one, two = new_patients(clinic_database, 2)
    with desk_with_copy(clinic_database, tmp_path / "ben", OwnKeyring(), "ben", "Desk 2") as ben:
        downtime_of(desk).note(booking(slot, one))
        downtime_of(ben).note(booking(slot, two))
        assert states(downtime_of(desk).send_all()) == [IntentState.DONE]
        (lost,) = downtime_of(ben).send_all()
        assert lost.state is IntentState.CLASH
        assert lost.clash is not None
        assert lost.clash.code == "slot_taken"
        # Never lost: still there after a restart, with the usual help, until somebody has dealt with it.
        again = copy_of(clinic_database, tmp_path / "ben", downtime_keyring(ben), "Desk 2")
        assert states(again.load_intents()) == [IntentState.CLASH]
        assert ben.availability.next_free_like(slot.id)
        downtime_of(ben).intents.remove(lost.number)
        assert downtime_of(ben).intents.all() == ()
    assert clinic_database.rows("SELECT patient_id FROM bookings WHERE slot_id = %s", slot.id) == [(one,)]


def downtime_keyring(desk: Clinic) -> OwnKeyring:
    return downtime_of(desk)._keys._secrets._keyring  # type: ignore[return-value]


def test_a_visit_that_another_desk_changed_meanwhile(desk: Clinic, clinic_database: ClinicDatabase) -> None:
    """The same person at the same time: the step still means the same. Moved away: a person has to look."""
    downtime = downtime_of(desk)
    stays, goes, goal = free_slots(desk, 3)
    one, two = new_patients(clinic_database, 2)
    staying = visit_of(desk, book(desk, stays, one).booking.id, stays)
    going = visit_of(desk, book(desk, goes, two).booking.id, goes)
    with open_desk(clinic_database, "ben") as ben:
        arrived = ben.bookings.check_in(staying.booking_id, staying.version)
        ben.bookings.advance(staying.booking_id, arrived.booking.version, BookingStatus.BOOKED)
        ben.bookings.move(going.booking_id, going.version, goal.id, goal.version)
    downtime.note(step(IntentKind.ADVANCE, staying, status=BookingStatus.ARRIVED))
    downtime.note(step(IntentKind.CANCEL, going, reason="is ill"))
    first, second = downtime.send_all()
    assert first.state is IntentState.DONE
    assert second.state is IntentState.CLASH
    assert second.clash is not None
    assert second.clash.code == "stale_booking"


def test_a_time_that_was_changed_and_is_free_again_is_as_good_as_before(
    desk: Clinic, clinic_database: ClinicDatabase
) -> None:
    (slot,) = free_slots(desk)
    one, two = new_patients(clinic_database, 2)
    downtime_of(desk).note(booking(slot, one))
    with open_desk(clinic_database, "ben") as ben:
        made = book(ben, slot, two).booking
        ben.bookings.cancel(made.id, made.version, "a slip")
    assert states(downtime_of(desk).send_all()) == [IntentState.DONE]


def test_notes_for_another_database_are_not_carried_out(
    desk: Clinic, clinic_database: ClinicDatabase
) -> None:
    (slot,) = free_slots(desk)
    noted = downtime_of(desk).note(booking(slot, new_patients(clinic_database)[0]))
    downtime_of(desk).intents.replace(replace(noted, database="another"))
    (sent,) = downtime_of(desk).send_all()
    assert sent.clash is not None
    assert sent.clash.error().message == "This was noted for another clinic's database."


def test_words_for_a_person_wait_until_they_are_read(desk: Clinic) -> None:
    downtime = downtime_of(desk)
    downtime.note(Intent(IntentKind.NOTE, new_request_id(), reason="Mrs Silva rings back"))
    assert downtime.send_all() == ()
    assert [intent.reason for intent in downtime.intents.waiting()] == ["Mrs Silva rings back"]


def test_notes_that_cannot_be_opened_are_counted_and_kept(
    desk: Clinic, clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    downtime = downtime_of(desk)
    slots = free_slots(desk, 2)
    for slot, patient in zip(slots, new_patients(clinic_database, 2), strict=True):
        downtime.note(booking(slot, patient))
    first, _ = sorted(downtime.folder.glob("intent-*"))
    first.write_bytes(first.read_bytes()[:40])
    again = copy_of(clinic_database, tmp_path, ring)
    assert [intent.number for intent in again.load_intents()] == [2]
    assert again.status().unreadable_notes == 1
    assert first.exists()
    assert again.note(booking(slots[0], 1)).number == 3  # no number is given twice
    again.intents.remove(3)


def test_the_database_dies_while_notes_are_sent(
    own_clinic: OwnClinic, tmp_path: Path, ring: OwnKeyring
) -> None:
    clinic = own_clinic.clinic
    with ExitStack() as closing:
        desk = closing.enter_context(desk_with_copy(clinic, tmp_path, ring))
        downtime = downtime_of(desk)
        slots = free_slots(desk, 6)
        patients = new_patients(clinic, 6)
        for slot, patient in zip(slots, patients, strict=True):
            downtime.note(booking(slot, patient))
        sent: list[Intent] = []

        def after_two(intent: Intent) -> None:
            sent.append(intent)
            if len(sent) == 2:
                own_clinic.kill()

        with pytest.raises(DatabaseAway):
            downtime.send_all(after_two)
        assert len(downtime.intents.waiting()) == 4
        own_clinic.restart()
        assert states(downtime.send_all()) == [IntentState.DONE] * 4
        count = "SELECT count(*), count(DISTINCT patient_id) FROM bookings WHERE patient_id >= %s"
        assert clinic.rows(count, patients[0]) == [(6, 6)]
    assert nothing_broken(clinic)
