"""Who waits, who is late, in which order, and what the big screen may show."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.waiting import (
    CALLED_SHOWN,
    FRESH_SECONDS,
    Group,
    WaitingLimits,
    WaitingRoomDay,
    WaitingVisit,
    WalkIn,
    WalkInStatus,
    board_of,
    counts_of,
    lines_of,
    minutes_since,
)
from tests.helpers.desk_doubles import DAY, MARIA, NOW, visit

LIMITS = WaitingLimits(alert_minutes=20, late_minutes=5)


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def seen(
    booking_id: int, status: BookingStatus, *, since: float = 0, ticket: int | None = None
) -> WaitingVisit:
    shown = replace(visit(booking_id, status), starts_at=ago(since))
    return WaitingVisit(
        shown,
        ticket,
        arrived_at=ago(since) if status is not BookingStatus.BOOKED else None,
        in_room_at=ago(since) if status in (BookingStatus.IN_ROOM, BookingStatus.DONE) else None,
        done_at=ago(since) if status is BookingStatus.DONE else None,
    )


def walk_in(walk_in_id: int, since: float, status: WalkInStatus = WalkInStatus.WAITING) -> WalkIn:
    called = ago(0) if status is WalkInStatus.CALLED else None
    return WalkIn(walk_in_id, 1, walk_in_id, 9, "Ada Walker", status, ago(since), called_at=called)


def test_the_longest_wait_stands_first_whoever_has_a_time() -> None:
    room = WaitingRoomDay(
        DAY,
        (
            seen(1, BookingStatus.ARRIVED, since=3, ticket=1),
            seen(2, BookingStatus.IN_ROOM, since=40, ticket=2),
            seen(3, BookingStatus.ARRIVED, since=25, ticket=3),
            seen(4, BookingStatus.DONE, since=60, ticket=4),
            seen(5, BookingStatus.NO_SHOW, since=90),
            seen(6, BookingStatus.BOOKED, since=12),
        ),
        (walk_in(7, 10),),
    )

    lines = lines_of(room, NOW, LIMITS)

    assert [(line.group, line.key[1], line.minutes, line.is_long) for line in lines] == [
        (Group.WAITING, 3, 25, True),
        (Group.WAITING, 7, 10, False),
        (Group.WAITING, 1, 3, False),
        (Group.LATE, 6, 12, False),
        (Group.IN_ROOM, 2, 40, False),
        (Group.DONE, 4, None, False),
        (Group.NO_SHOW, 5, None, False),
    ]
    counts = counts_of(lines)
    assert (counts.waiting, counts.long, counts.late, counts.in_room) == (3, 1, 1, 1)


def test_the_limits_are_reached_at_the_minute() -> None:
    def of(status: BookingStatus, since: float) -> tuple[int, bool] | None:
        lines = lines_of(WaitingRoomDay(DAY, (seen(1, status, since=since),)), NOW, LIMITS)
        return (lines[0].minutes or 0, lines[0].is_long) if lines else None

    assert of(BookingStatus.ARRIVED, 19.99) == (19, False)
    assert of(BookingStatus.ARRIVED, 20) == (20, True)
    assert of(BookingStatus.BOOKED, 4.99) is None
    assert of(BookingStatus.BOOKED, 5) == (5, False)
    assert of(BookingStatus.BOOKED, -10) is None
    assert of(BookingStatus.CANCELLED, 10) is None


def test_a_clock_that_runs_behind_never_gives_a_negative_wait() -> None:
    assert minutes_since(NOW + timedelta(minutes=3), NOW) == 0
    lines = lines_of(WaitingRoomDay(DAY, (seen(1, BookingStatus.ARRIVED, since=-60),)), NOW, LIMITS)
    assert lines[0].minutes == 0


def test_who_left_or_has_a_time_is_no_line() -> None:
    gone = tuple(
        walk_in(n, 5, status) for n, status in enumerate((WalkInStatus.LEFT, WalkInStatus.BOOKED), 1)
    )
    assert lines_of(WaitingRoomDay(DAY, (), gone), NOW, LIMITS) == ()


def test_the_board_says_numbers_rooms_and_doctors_the_latest_call_first() -> None:
    in_room = seen(1, BookingStatus.IN_ROOM, since=0.2, ticket=11)
    without_room = seen(2, BookingStatus.IN_ROOM, since=5, ticket=12)
    room = WaitingRoomDay(
        DAY,
        (
            in_room,
            replace(without_room, visit=replace(without_room.visit, room_name="")),
            seen(3, BookingStatus.ARRIVED, ticket=20),
            seen(4, BookingStatus.BOOKED),
        ),
        (walk_in(5, 9), walk_in(6, 9, WalkInStatus.CALLED)),
    )

    board = board_of(room, {2: "Dr Wei Chen"}, NOW)

    assert [(c.ticket, c.room, c.is_fresh) for c in board.called] == [
        (6, "", True),
        (11, "room 2", True),
        (12, "", False),
    ]
    assert board.called[2].doctor == "Dr Wei Chen"
    assert board.waiting == (5, 20)


def test_a_call_is_fresh_for_a_while() -> None:
    room = WaitingRoomDay(DAY, (seen(1, BookingStatus.IN_ROOM, ticket=1),))
    assert board_of(room, {}, NOW).called[0].is_fresh
    assert not board_of(room, {}, NOW + timedelta(seconds=FRESH_SECONDS)).called[0].is_fresh


@given(st.lists(st.sampled_from(list(BookingStatus)), max_size=20), st.integers(0, 200))
def test_no_name_of_a_patient_ever_reaches_the_board(statuses: list[BookingStatus], since: int) -> None:
    visits = tuple(seen(n, status, since=since, ticket=n) for n, status in enumerate(statuses, 1))
    board = board_of(WaitingRoomDay(DAY, visits, (walk_in(99, since),)), {2: "Dr Wei Chen"}, NOW)
    assert len(board.called) <= CALLED_SHOWN
    for name in (MARIA.name, "Ada Walker"):
        assert not any(part in repr(board) for part in name.split())
