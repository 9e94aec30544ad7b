"""Buffers, rooms, equipment, lengths and held times of the booking core, on a clinic whose every row is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from medibook_desktop.database import booking_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.domain import errors
from medibook_desktop.domain.bookings import Booked, BookingStatus
from tests.helpers.bare_clinics import ADMIN, ZONE, BareClinic

TYPES = """
INSERT INTO rooms (clinic_id, name, kind) VALUES (1, 'Surgery 1', 'Surgery'), (1, 'Surgery 2', 'Surgery');
INSERT INTO equipment (clinic_id, name, kind) VALUES (1, 'Sonograph', 'Ultrasound');
INSERT INTO visit_types (name, minutes, buffer_before, buffer_after, room_kind, equipment_kind) VALUES
    ('Surgery', 30, 15, 15, 'Surgery', ''),
    ('Scan', 15, 0, 0, '', 'Ultrasound'),
    ('Cleaned', 20, 0, 10, '', ''),
    ('Nowhere', 15, 0, 0, 'Pool', '');
"""
SURGERY, SCAN, CLEANED, NOWHERE = 4, 5, 6, 7
"""Visit types: 30 minutes with 15 before and after, in a room; 15 with a machine; 20 and 10 of cleaning."""


@pytest.fixture
def clinic(bare_clinic: BareClinic) -> Iterator[BareClinic]:
    bare_clinic.run(TYPES)
    yield bare_clinic
    assert bare_clinic.broken() == []


@pytest.fixture
def database(clinic: BareClinic) -> Iterator[Database]:
    opened = clinic.database(ADMIN)
    yield opened
    opened.close()


def book(
    database: Database, clinic: BareClinic, doctor: int, place: int, patient: int, **more: Any
) -> Booked:
    request = clinic.request(clinic.slot(doctor, place), patient, **more)
    return booking_calls.book(database, request, ZONE)


def slot_starts(clinic: BareClinic, doctor: int, place: int) -> datetime:
    [(at,)] = clinic.run(
        "SELECT slot_time FROM appointment_slots WHERE id = %s", [clinic.slot(doctor, place)]
    )
    found: datetime = at.astimezone(ZONE)
    return found


def places_of(clinic: BareClinic, booking_id: int) -> list[int]:
    found = clinic.run("SELECT id FROM appointment_slots WHERE booking_id = %s ORDER BY id", [booking_id])
    return [(slot_id - 1) % 48 for (slot_id,) in found]


# --- Buffers ------------------------------------------------------------------------------------------------


def test_buffers_take_the_slots_around_the_patients_time(database: Database, clinic: BareClinic) -> None:
    booked = book(database, clinic, 1, 4, 1, visit_type_id=SURGERY).booking
    start = slot_starts(clinic, 1, 4)
    assert (booked.starts_at, booked.ends_at) == (start, start + timedelta(minutes=30))
    assert (booked.buffer_before, booked.buffer_after) == (15, 15)
    assert booked.slot_id == clinic.slot(1, 4)
    assert places_of(clinic, booked.id) == [3, 4, 5, 6]
    [(busy,)] = clinic.run("SELECT range_merge(busy) FROM patient_times WHERE patient_id = 1")
    assert (busy.lower, busy.upper) == (booked.starts_at, booked.ends_at)


def test_a_patient_may_be_elsewhere_while_the_room_is_cleaned(database: Database, clinic: BareClinic) -> None:
    book(database, clinic, 1, 4, 1, visit_type_id=SURGERY)
    assert book(database, clinic, 2, 6, 1).booking.status is BookingStatus.BOOKED
    with pytest.raises(errors.PatientElsewhere):
        book(database, clinic, 2, 5, 1)


def test_a_buffer_that_does_not_end_with_a_slot_is_rounded_up(database: Database, clinic: BareClinic) -> None:
    booked = book(database, clinic, 1, 0, 1, visit_type_id=CLEANED).booking
    assert booked.ends_at - booked.starts_at == timedelta(minutes=20)
    assert (booked.buffer_before, booked.buffer_after) == (0, 10)
    assert places_of(clinic, booked.id) == [0, 1]


def test_without_time_for_the_buffers_nothing_is_booked(database: Database, clinic: BareClinic) -> None:
    with pytest.raises(errors.VisitTooLong) as first:  # nothing lies before the first slot
        book(database, clinic, 1, 0, 1, visit_type_id=SURGERY)
    assert first.value.details["before"] == 15
    book(database, clinic, 1, 7, 2)
    with pytest.raises(errors.VisitTooLong) as after:
        book(database, clinic, 1, 5, 1, visit_type_id=SURGERY)
    assert after.value.details["free_until"] == slot_starts(clinic, 1, 7)
    with pytest.raises(errors.VisitTooLong):
        book(database, clinic, 1, 8, 1, visit_type_id=SURGERY)
    book(database, clinic, 1, 9, 1, visit_type_id=SURGERY)


# --- Rooms and equipment --------------------------------------------------------------------------------------


def test_a_room_of_the_needed_kind_is_chosen_until_none_is_left(
    database: Database, clinic: BareClinic
) -> None:
    rooms = {book(database, clinic, d, 4, d, visit_type_id=SURGERY).booking.room_id for d in (1, 2)}
    assert rooms == {3, 4}
    with pytest.raises(errors.NoRoomFree) as none:
        book(database, clinic, 3, 5, 3, visit_type_id=SURGERY)
    # The buffer is part of the room's time: the other's visit ends at 6, its cleaning at 7.
    assert none.value.details["free_from"] == slot_starts(clinic, 1, 7)
    assert none.value.details["kind"] == "Surgery"
    book(database, clinic, 3, 8, 3, visit_type_id=SURGERY)


def test_without_a_room_of_the_kind_the_answer_says_so(database: Database, clinic: BareClinic) -> None:
    with pytest.raises(errors.NoRoomFree, match="there is none"):
        book(database, clinic, 1, 0, 1, visit_type_id=NOWHERE)


def test_equipment_is_in_one_place_at_a_time(database: Database, clinic: BareClinic) -> None:
    assert book(database, clinic, 1, 4, 1, visit_type_id=SCAN).booking.equipment_id == 1
    with pytest.raises(errors.NoEquipmentFree, match="until") as none:
        book(database, clinic, 2, 4, 2, visit_type_id=SCAN)
    assert none.value.details["free_from"] == slot_starts(clinic, 1, 5)
    book(database, clinic, 2, 5, 2, visit_type_id=SCAN)


def test_a_moved_visit_keeps_its_room_where_it_can_and_its_buffers(
    database: Database, clinic: BareClinic
) -> None:
    moving = book(database, clinic, 1, 4, 1, visit_type_id=SURGERY).booking
    [(version,)] = clinic.run("SELECT version FROM appointment_slots WHERE id = %s", [clinic.slot(1, 10)])
    moved = booking_calls.move(
        database, uuid4(), moving.id, moving.version, clinic.slot(1, 10), version, ZONE
    )
    assert (moved.booking.room_id, moved.booking.buffer_before) == (moving.room_id, 15)
    assert places_of(clinic, moving.id) == [9, 10, 11, 12]
    # Now its old room is taken at the old time, and going back finds the other one.
    [other] = {3, 4} - {moving.room_id}
    clinic.run("UPDATE rooms SET is_active = false WHERE id = %s", [other])
    book(database, clinic, 2, 4, 2, visit_type_id=SURGERY)
    clinic.run("UPDATE rooms SET is_active = true WHERE id = %s", [other])
    assert moved.undo_token is not None
    back = booking_calls.undo(database, uuid4(), moved.undo_token, ZONE)
    assert back.booking.room_id == other
    assert back.booking.starts_at == moving.starts_at


def test_the_room_of_a_visit_is_changed_and_changed_back(database: Database, clinic: BareClinic) -> None:
    first = book(database, clinic, 1, 4, 1, visit_type_id=SURGERY).booking
    second = book(database, clinic, 2, 5, 2, visit_type_id=SURGERY).booking
    with pytest.raises(errors.RoomTaken):
        booking_calls.set_room(database, uuid4(), first.id, first.version, second.room_id, ZONE)
    done = booking_calls.set_room(database, uuid4(), first.id, first.version, 1, ZONE)
    assert (done.booking.room_id, done.booking.version) == (1, 2)
    assert done.undo_token is not None
    assert booking_calls.undo(database, uuid4(), done.undo_token, ZONE).booking.room_id == first.room_id


# --- Lengths --------------------------------------------------------------------------------------------------


def resize(database: Database, booked: Booked, minutes: int) -> Booked:
    booking = booked.booking
    return booking_calls.resize(database, uuid4(), booking.id, booking.version, minutes, ZONE)


def test_a_visit_becomes_longer_shorter_and_what_it_was(database: Database, clinic: BareClinic) -> None:
    booked = book(database, clinic, 1, 0, 1)
    longer = resize(database, booked, 40)
    assert places_of(clinic, booked.booking.id) == [0, 1, 2]
    assert longer.booking.ends_at == slot_starts(clinic, 1, 3)
    shorter = resize(database, longer, 30)
    assert places_of(clinic, booked.booking.id) == [0, 1]
    assert shorter.undo_token is not None
    back = booking_calls.undo(database, uuid4(), shorter.undo_token, ZONE)
    assert (back.booking.own_minutes, back.booking.ends_at) == (40, longer.booking.ends_at)
    assert places_of(clinic, booked.booking.id) == [0, 1, 2]


def test_the_length_survives_a_move_and_buffers_go_along(database: Database, clinic: BareClinic) -> None:
    booked = book(database, clinic, 1, 4, 1, visit_type_id=SURGERY)
    longer = resize(database, booked, 45).booking
    assert places_of(clinic, longer.id) == [3, 4, 5, 6, 7]
    assert (longer.buffer_before, longer.buffer_after) == (15, 15)
    [(version,)] = clinic.run("SELECT version FROM appointment_slots WHERE id = %s", [clinic.slot(2, 8)])
    moved = booking_calls.move(
        database, uuid4(), longer.id, longer.version, clinic.slot(2, 8), version, ZONE
    ).booking
    assert moved.ends_at - moved.starts_at == timedelta(minutes=45)
    assert places_of(clinic, longer.id) == [7, 8, 9, 10, 11]


def test_a_visit_does_not_grow_into_another(database: Database, clinic: BareClinic) -> None:
    booked = book(database, clinic, 1, 0, 1)
    book(database, clinic, 1, 2, 2)
    with pytest.raises(errors.VisitTooLong) as refused:
        resize(database, booked, 45)
    assert refused.value.details["free_until"] == slot_starts(clinic, 1, 2)
    assert resize(database, booked, 30).booking.version == 2


def test_a_squeezed_in_visit_has_a_length_too(database: Database, clinic: BareClinic) -> None:
    book(database, clinic, 1, 0, 1)
    beside = book(database, clinic, 1, 0, 2, overbook_reason="Pain", visit_type_id=3)
    assert beside.booking.ends_at - beside.booking.starts_at == timedelta(minutes=45)
    assert resize(database, beside, 15).booking.ends_at == slot_starts(clinic, 1, 1)
    assert places_of(clinic, beside.booking.id) == []


def test_a_finished_visit_keeps_its_length(database: Database, clinic: BareClinic) -> None:
    booked = book(database, clinic, 1, 0, 1)
    cancelled = booking_calls.cancel(database, uuid4(), booked.booking.id, 1, "ill", ZONE)
    with pytest.raises(errors.StepNotAllowed):
        resize(database, cancelled, 30)


def test_the_same_request_resizes_once(database: Database, clinic: BareClinic) -> None:
    booked, request = book(database, clinic, 1, 0, 1).booking, uuid4()
    once = booking_calls.resize(database, request, booked.id, 1, 30, ZONE)
    again = booking_calls.resize(database, request, booked.id, 1, 30, ZONE)
    assert again.repeated
    assert again.booking == once.booking


# --- Held -----------------------------------------------------------------------------------------------------


def test_a_held_time_is_kept_and_becomes_a_visit(database: Database, clinic: BareClinic) -> None:
    held = book(database, clinic, 1, 0, 1, status=BookingStatus.HELD, minutes=30).booking
    assert held.status is BookingStatus.HELD
    assert places_of(clinic, held.id) == [0, 1]
    with pytest.raises(errors.SlotTaken):
        book(database, clinic, 1, 1, 2)
    done = booking_calls.advance(database, uuid4(), held.id, 1, BookingStatus.BOOKED, ZONE)
    assert (done.booking.status, done.booking.own_minutes) == (BookingStatus.BOOKED, 30)
    assert clinic.run("SELECT kind FROM audit_events WHERE booking_id = %s ORDER BY id", [held.id]) == [
        ("held",),
        ("booked",),
    ]


def test_a_visit_begins_in_no_other_way(database: Database, clinic: BareClinic) -> None:
    with pytest.raises(errors.InvalidInput):
        book(database, clinic, 1, 0, 1, status=BookingStatus.DONE)
