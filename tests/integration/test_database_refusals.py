"""Each refusal of the booking functions, from the SQLSTATE to the error that a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database import booking_calls
from medibook_desktop.database.booking_calls import STRATEGIES
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.failures import GateHeld
from medibook_desktop.domain import errors
from medibook_desktop.domain.bookings import STEPS, Booked, BookingRequest, BookingStatus
from medibook_desktop.domain.identifiers import new_request_id
from tests.helpers.bare_clinics import ADMIN, ZONE, BareClinic


@pytest.fixture
def desk(bare_clinic: BareClinic) -> Iterator[Database]:
    database = bare_clinic.database(application_name="medibook terminal=Desk 1")
    yield database
    database.close()


def _book(desk: Database, clinic: BareClinic, slot_id: int, patient_id: int, **more: object) -> Booked:
    return booking_calls.book(desk, clinic.request(slot_id, patient_id, **more), ZONE, terminal="Desk 1")


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_mb001_says_who_has_it_and_since_when(bare_clinic: BareClinic, desk: Database, strategy: str) -> None:
    made = _book(desk, bare_clinic, 1, 1)
    with pytest.raises(errors.SlotTaken) as refused:
        booking_calls.book(desk, bare_clinic.request(1, 2), ZONE, strategy=strategy)
    assert refused.value.details["taken_by"] == "Rita Reception"
    assert refused.value.details["taken_at"] == made.booking.updated_at


def test_mb002_a_slot_that_changed_and_is_free_again(bare_clinic: BareClinic, desk: Database) -> None:
    seen = bare_clinic.request(1, 2)
    made = _book(desk, bare_clinic, 1, 1)
    booking_calls.cancel(desk, new_request_id(), made.booking.id, 1, "Patient asked", ZONE)
    for strategy in ("hybrid", "optimistic"):
        with pytest.raises(errors.StaleSlot) as refused:
            booking_calls.book(desk, seen, ZONE, strategy=strategy)
        assert refused.value.details["version"] == 3
    # Who only locks does not mind, as long as it is free.
    assert booking_calls.book(desk, seen, ZONE, strategy="pessimistic").booking.slot_id == 1


def test_mb003_a_blocked_slot_says_why(bare_clinic: BareClinic, desk: Database) -> None:
    bare_clinic.run("UPDATE appointment_slots SET is_blocked = true, block_reason = 'Congress' WHERE id = 1")
    with pytest.raises(errors.SlotBlocked) as refused:
        _book(desk, bare_clinic, 1, 1)
    assert refused.value.details["why"] == "Congress"


def test_mb004_a_time_that_is_over_and_one_that_is_running(bare_clinic: BareClinic, desk: Database) -> None:
    with pytest.raises(errors.SlotInPast):
        _book(desk, bare_clinic, 193, 1)
    bare_clinic.run("UPDATE appointment_slots SET slot_time = now() - interval '5 minutes' WHERE id = 193")
    assert _book(desk, bare_clinic, 193, 1).booking.slot_id == 193


def test_mb005_a_slot_that_is_none(bare_clinic: BareClinic, desk: Database) -> None:
    with pytest.raises(errors.UnknownSlot):
        booking_calls.book(desk, BookingRequest(10**9, 1, 1), ZONE)


def test_mb006_a_visit_longer_than_the_free_time(bare_clinic: BareClinic, desk: Database) -> None:
    last = bare_clinic.slot(1, 15)
    with pytest.raises(errors.VisitTooLong):
        _book(desk, bare_clinic, last, 1, visit_type_id=2)
    _book(desk, bare_clinic, 3, 1)
    with pytest.raises(errors.VisitTooLong) as refused:
        _book(desk, bare_clinic, 1, 2, visit_type_id=3)
    assert refused.value.details["free_until"].astimezone(ZONE).strftime("%H:%M") == "09:30"
    bare_clinic.run("UPDATE appointment_slots SET is_blocked = true WHERE id = 6")
    with pytest.raises(errors.VisitTooLong):
        _book(desk, bare_clinic, 5, 2, visit_type_id=2)


def test_a_visit_of_twenty_minutes_takes_two_slots_of_fifteen(
    bare_clinic: BareClinic, desk: Database
) -> None:
    made = _book(desk, bare_clinic, 1, 1, visit_type_id=2)
    assert made.booking.ends_at - made.booking.starts_at == timedelta(minutes=30)
    assert made.changes[0].slot_ids == (1, 2)
    assert bare_clinic.broken() == []


def test_mb007_says_where_the_patient_is(bare_clinic: BareClinic, desk: Database) -> None:
    _book(desk, bare_clinic, bare_clinic.slot(1), 7)
    with pytest.raises(errors.PatientElsewhere) as refused:
        _book(desk, bare_clinic, bare_clinic.slot(2), 7)
    assert refused.value.details["doctor_id"] == 1
    assert refused.value.details["starts_at"].astimezone(ZONE).hour == 9


def test_a_room_that_is_taken(bare_clinic: BareClinic, desk: Database) -> None:
    _book(desk, bare_clinic, bare_clinic.slot(1), 1, room_id=1)
    with pytest.raises(errors.RoomTaken):
        _book(desk, bare_clinic, bare_clinic.slot(2), 2, room_id=1)
    _book(desk, bare_clinic, bare_clinic.slot(2), 2, room_id=2)
    assert bare_clinic.broken() == []


def test_mb009_the_daily_limit_counts_active_visits_only(bare_clinic: BareClinic, desk: Database) -> None:
    bare_clinic.run("UPDATE doctors SET daily_limit = 2 WHERE id = 1")
    _book(desk, bare_clinic, 1, 1)
    second = _book(desk, bare_clinic, 2, 2)
    with pytest.raises(errors.DailyLimitReached) as refused:
        _book(desk, bare_clinic, 3, 3)
    assert refused.value.details["limit"] == 2
    elsewhere = _book(desk, bare_clinic, bare_clinic.slot(2, 3), 3)
    with pytest.raises(errors.DailyLimitReached):
        booking_calls.move(desk, new_request_id(), elsewhere.booking.id, 1, 3, 1, ZONE)
    # Within the day a visit can move, and one that was cancelled makes room.
    booking_calls.move(desk, new_request_id(), second.booking.id, 1, 5, 1, ZONE)
    booking_calls.cancel(desk, new_request_id(), second.booking.id, 2, "Patient asked", ZONE)
    booking_calls.move(desk, new_request_id(), elsewhere.booking.id, 1, 3, 1, ZONE)


def test_mb010_and_mb011_the_patient(bare_clinic: BareClinic, desk: Database) -> None:
    with pytest.raises(errors.UnknownPatient):
        _book(desk, bare_clinic, 1, 10**9)
    bare_clinic.run("UPDATE patients SET is_active = false WHERE id = 5")
    with pytest.raises(errors.InactivePatient):
        _book(desk, bare_clinic, 1, 5)


def test_mb012_and_mb013_the_booking(bare_clinic: BareClinic, desk: Database) -> None:
    with pytest.raises(errors.UnknownBooking):
        booking_calls.cancel(desk, new_request_id(), 10**9, 1, "x", ZONE)
    made = _book(desk, bare_clinic, 1, 1)
    booking_calls.advance(desk, new_request_id(), made.booking.id, 1, BookingStatus.ARRIVED, ZONE)
    with pytest.raises(errors.StaleBooking) as refused:
        booking_calls.cancel(desk, new_request_id(), made.booking.id, 1, "x", ZONE)
    assert refused.value.details == {"version": 2, "changed_by": "Rita Reception"}


def test_mb014_every_step_of_the_table_and_no_other(bare_clinic: BareClinic, desk: Database) -> None:
    in_database = dict(
        bare_clinic.run(
            "SELECT s, allowed_steps(s) FROM unnest(%s::text[]) s", [[str(s) for s in BookingStatus]]
        )
    )
    assert {BookingStatus(s): frozenset(map(BookingStatus, to)) for s, to in in_database.items()} == STEPS
    made = _book(desk, bare_clinic, 1, 1)
    with pytest.raises(errors.StepNotAllowed) as refused:
        booking_calls.advance(desk, new_request_id(), made.booking.id, 1, BookingStatus.DONE, ZONE)
    assert refused.value.details["status"] == "booked"
    assert set(refused.value.details["allowed"]) == {"arrived", "cancelled", "no_show"}


def test_mb015_says_who_changed_it_since(bare_clinic: BareClinic, desk: Database) -> None:
    made = _book(desk, bare_clinic, 1, 1)
    booking_calls.advance(desk, new_request_id(), made.booking.id, 1, BookingStatus.ARRIVED, ZONE)
    assert made.undo_token is not None
    with pytest.raises(errors.CannotUndo, match="Rita Reception changed the visit since") as refused:
        booking_calls.undo(desk, new_request_id(), made.undo_token, ZONE)
    assert refused.value.details["why"] == "changed"
    with pytest.raises(errors.CannotUndo):
        booking_calls.undo(desk, new_request_id(), 10**9, ZONE)


def test_mb015_when_the_schedule_has_the_time_no_more(bare_clinic: BareClinic, desk: Database) -> None:
    made = _book(desk, bare_clinic, 1, 1)
    gone = booking_calls.cancel(desk, new_request_id(), made.booking.id, 1, "x", ZONE)
    bare_clinic.run("DELETE FROM appointment_slots WHERE id = 1")
    assert gone.undo_token is not None
    with pytest.raises(errors.CannotUndo, match="schedule"):
        booking_calls.undo(desk, new_request_id(), gone.undo_token, ZONE)


def test_mb016_overbooking_needs_the_right_and_a_reason(bare_clinic: BareClinic, desk: Database) -> None:
    _book(desk, bare_clinic, 1, 1)
    with pytest.raises(errors.NotAllowed) as refused:
        _book(desk, bare_clinic, 1, 2, overbook_reason="Pain")
    assert refused.value.details["right"] == "overbook"
    with pytest.raises(errors.InvalidInput):
        _book(desk, bare_clinic, 1, 2, overbook_reason="")
    admin = bare_clinic.database(ADMIN)
    squeezed = _book(admin, bare_clinic, 1, 2, overbook_reason="Pain")
    admin.close()
    assert squeezed.changes[0].slot_ids == ()
    bare_clinic.run("UPDATE staff SET rights = '{overbook}' WHERE username = 'rita'")
    assert _book(desk, bare_clinic, 1, 3, overbook_reason="Pain").booking.overbook_reason == "Pain"
    assert bare_clinic.broken() == []


def test_mb020_sends_away_who_finds_somebody_at_the_slot(bare_clinic: BareClinic, desk: Database) -> None:
    request = bare_clinic.request(1, 1)
    with psycopg.connect(bare_clinic.owner_url) as holder:
        holder.execute("SELECT pg_advisory_xact_lock(1)")
        with pytest.raises(GateHeld):
            booking_calls.book(desk, request, ZONE, gate=True)
    assert booking_calls.book(desk, request, ZONE, gate=True).booking.slot_id == 1


def test_what_the_functions_cannot_take_is_invalid_input(bare_clinic: BareClinic, desk: Database) -> None:
    for more in (
        {"source": "fax"},
        {"visit_type_id": 99},
        {"reason": "x" * 501},
        {"reason": "a\x00b"},
        {"reason": "\ud800"},
    ):
        with pytest.raises(errors.InvalidInput):
            _book(desk, bare_clinic, 1, 1, **more)
    with pytest.raises(errors.InvalidInput):
        booking_calls.book(desk, bare_clinic.request(1, 1), ZONE, strategy="hope")
    assert bare_clinic.run("SELECT count(*) FROM bookings") == [(0,)]


def test_nothing_of_a_patient_is_in_an_error(bare_clinic: BareClinic, desk: Database) -> None:
    bare_clinic.run("UPDATE patients SET name = 'Wanda Secret', phone = '+447700900000' WHERE id = 7")
    _book(desk, bare_clinic, 1, 7, reason="Wanda Secret's rash")
    for slot_id, more in ((1, {}), (49, {}), (49, {"reason": "Wanda Secret " * 60})):
        with pytest.raises(errors.MediBookError) as refused:
            _book(desk, bare_clinic, slot_id, 7, **more)
        assert "Wanda" not in f"{refused.value} {refused.value.details}"


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_one_request_id_is_one_booking(bare_clinic: BareClinic, desk: Database, strategy: str) -> None:
    request = bare_clinic.request(1, 1)
    first = booking_calls.book(desk, request, ZONE, strategy=strategy)
    again = booking_calls.book(desk, request, ZONE, strategy=strategy)
    assert (first.repeated, again.repeated) == (False, True)
    assert again.booking == first.booking
    assert again.changes == ()
    # The same box, another time of that doctor: still the booking that was made.
    elsewhere = bare_clinic.request(9, 1, request_id=request.request_id)
    assert booking_calls.book(desk, elsewhere, ZONE, strategy=strategy).booking == first.booking
    asked = booking_calls.by_request(desk, request.request_id, ZONE)
    assert asked is not None
    assert asked.booking == first.booking
    assert asked.undo_token == first.undo_token
    assert booking_calls.by_request(desk, uuid4(), ZONE) is None
    assert bare_clinic.broken() == []


def test_every_step_can_be_sent_twice(bare_clinic: BareClinic, desk: Database) -> None:
    made = _book(desk, bare_clinic, 1, 1)
    booking_id = made.booking.id
    ids = [new_request_id() for _ in range(4)]
    for _ in range(2):
        moved = booking_calls.move(desk, ids[0], booking_id, 1, 5, 1, ZONE)
    assert (moved.repeated, moved.booking.slot_id, moved.booking.version) == (True, 5, 2)
    for _ in range(2):
        arrived = booking_calls.advance(desk, ids[1], booking_id, 2, BookingStatus.ARRIVED, ZONE)
    assert (arrived.repeated, arrived.booking.version) == (True, 3)
    for _ in range(2):
        gone = booking_calls.cancel(desk, ids[2], booking_id, 3, "Patient is ill", ZONE)
    assert (gone.repeated, gone.booking.status) == (True, BookingStatus.CANCELLED)
    assert gone.undo_token is not None
    for _ in range(2):
        back = booking_calls.undo(desk, ids[3], gone.undo_token, ZONE)
    assert (back.repeated, back.booking.status, back.booking.slot_id) == (True, BookingStatus.ARRIVED, 5)
    assert bare_clinic.broken() == []


def test_a_move_to_another_doctor_and_day_tells_both(bare_clinic: BareClinic, desk: Database) -> None:
    made = _book(desk, bare_clinic, 1, 1, visit_type_id=2)
    target = bare_clinic.slot(3, 4, day=1)
    moved = booking_calls.move(desk, new_request_id(), made.booking.id, 1, target, 1, ZONE)
    tomorrow = made.booking.starts_at.date()
    assert [(c.doctor_id, c.day, c.slot_ids) for c in moved.changes] == [
        (1, tomorrow, (1, 2)),
        (3, tomorrow + timedelta(days=1), (target, target + 1)),
    ]
    assert moved.undo_token is not None
    back = booking_calls.undo(desk, new_request_id(), moved.undo_token, ZONE)
    assert (back.booking.doctor_id, back.booking.slot_id) == (1, 1)
    assert bare_clinic.broken() == []


def test_the_trail_says_who_when_where_and_what(bare_clinic: BareClinic, desk: Database) -> None:
    before = datetime.now(UTC) - timedelta(seconds=5)
    made = _book(desk, bare_clinic, 1, 1)
    gone = booking_calls.cancel(
        desk, new_request_id(), made.booking.id, 1, "Other", ZONE, terminal="Desk 2 | left"
    )
    found = bare_clinic.run(
        """SELECT who, terminal, kind, version, before ->> 'status', after ->> 'status', after ->> 'cancel_reason', at
           FROM audit_events ORDER BY id"""
    )
    assert [row[:-1] for row in found] == [
        ("rita", "Desk 1", "booked", 1, None, "booked", ""),
        ("rita", "Desk 2 | left", "cancelled", 2, "booked", "cancelled", "Other"),
    ]
    assert before < found[0][-1] < datetime.now(UTC) + timedelta(seconds=5)
    assert gone.lsn > "0/0"
    assert desk.call("SELECT current_setting('medibook.doing')", isolation=READ_COMMITTED) in ("", None)
