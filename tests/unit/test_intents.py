"""How what is noted changes the columns that are shown."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.intents import Intent, IntentKind, IntentState, with_intents
from tests.helpers.desk_doubles import DOCTORS, at, doctor_day, slot, visit


def column() -> DoctorDay:
    """Dr Chen: a visit from 10:15 to 10:45, free at 9:00, 9:15 and 11:00."""
    return doctor_day(2, slots=(slot(98, 9), slot(99, 9, 15), slot(100, 11)), visits=(visit(),))


def intent(kind: IntentKind, number: int = 1, **more: object) -> Intent:
    return replace(Intent(kind, UUID(int=number), number=number, doctor_id=2), **more)  # type: ignore[arg-type]


def visits(column: DoctorDay) -> dict[int, Appointment]:
    return {each.booking_id: each for each in column.appointments}


BOOK = intent(
    IntentKind.BOOK,
    patient_name="Zoe",
    slot_id=98,
    starts_at=at(9),
    ends_at=at(9, 30),
    visit_type_name="Check-up",
)


def test_a_booking_is_drawn_and_takes_its_times() -> None:
    shown = with_intents(column(), [BOOK])
    made = visits(shown)[-1]
    assert (made.patient_name, made.visit_type_name, made.is_noted) == ("Zoe", "Check-up", True)
    assert [each.is_free for each in shown.slots] == [False, False, True]
    assert [each.booking_id for each in shown.appointments] == [-1, 500]


def test_steps_and_cancelling_are_marked() -> None:
    arrived = intent(IntentKind.ADVANCE, booking_id=500, status=BookingStatus.ARRIVED)
    assert visits(with_intents(column(), [arrived]))[500].status is BookingStatus.ARRIVED
    cancelled = intent(IntentKind.CANCEL, 2, booking_id=500, reason="ill")
    shown = visits(with_intents(column(), [arrived, cancelled]))[500]
    assert (shown.status, shown.is_noted) == (BookingStatus.CANCELLED, True)


def test_a_move_leaves_one_column_for_another() -> None:
    move = intent(
        IntentKind.MOVE,
        booking_id=500,
        patient_name="Maria",
        doctor_id=1,
        slot_id=7,
        starts_at=at(12),
        ends_at=at(12, 15),
    )
    assert visits(with_intents(column(), [move])) == {}
    goal = with_intents(doctor_day(1, slots=(slot(7, 12, doctor_id=1),)), [move])
    assert visits(goal)[500].starts_at == at(12)
    assert not goal.slots[0].is_free


def test_a_noted_visit_can_be_moved_and_arrive() -> None:
    move = intent(
        IntentKind.MOVE,
        2,
        booking_id=-1,
        patient_name="Zoe",
        slot_id=100,
        starts_at=at(11),
        ends_at=at(11, 15),
    )
    arrived = intent(IntentKind.ADVANCE, 3, booking_id=-1, status=BookingStatus.ARRIVED)
    shown = visits(with_intents(column(), [BOOK, move, arrived]))[-1]
    assert (shown.starts_at, shown.status) == (at(11), BookingStatus.ARRIVED)


@pytest.mark.parametrize("state", [IntentState.DONE, IntentState.CLASH])
def test_what_is_no_longer_waiting_is_not_drawn(state: IntentState) -> None:
    before = column()
    assert with_intents(before, [replace(BOOK, state=state)]) is before


def test_another_day_or_doctor_is_left_alone() -> None:
    before = doctor_day(1, slots=(slot(7, 9, doctor_id=1),))
    assert with_intents(before, [BOOK]) is before
    assert DOCTORS[0].id == 1
