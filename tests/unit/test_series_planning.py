"""What a date of a series meets, and what is proposed instead; no database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.database.queries.series import DaySlot
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.schedules import WeeklyHours, expand
from medibook_desktop.domain.series import ClashWhy, MovedVisit, SeriesRule, SeriesVisit
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.public_holidays import public_holidays
from medibook_desktop.services.series import in_order
from medibook_desktop.services.series_planning import Days, Need, dates

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 12, 1)
BEFORE = datetime(2026, 11, 1, tzinfo=UTC)


def slots_of(day: date, *, doctor_id: int = 1, taken: Iterable[str] = (), closed: str = "") -> list[DaySlot]:
    """A morning of quarters from 9 to 11; `taken` as "9:15", `closed` blocks the whole of it."""
    found = []
    for number in range(8):
        at = time(9 + number // 4, number % 4 * 15)
        starts = datetime.combine(day, at, tzinfo=BERLIN)
        is_taken = f"{at:%H:%M}".lstrip("0") in set(taken)
        slot_id = doctor_id * 1_000_000 + day.toordinal() % 1000 * 100 + number
        slot = Slot(slot_id, doctor_id, starts, 15, 1, is_taken, bool(closed), 77 if is_taken else None)
        found.append(DaySlot(slot, closed))
    return found


def days(*columns: list[DaySlot], busy: tuple[tuple[int, datetime, datetime], ...] = ()) -> Days:
    found = {(c[0].slot.doctor_id, c[0].slot.starts_at.date()): c for c in columns}
    return Days(found, busy, BERLIN, BEFORE, DAY + timedelta(days=30))


def moment(clock: str, day: date = DAY) -> datetime:
    hour, minute = clock.split(":")
    return datetime.combine(day, time(int(hour), int(minute)), tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("at", "column", "minutes", "why"),
    [
        (time(9, 30), slots_of(DAY), 15, None),
        (time(9, 30), slots_of(DAY, taken=["9:30"]), 15, ClashWhy.TAKEN),
        (time(9, 30), slots_of(DAY, taken=["9:45"]), 30, ClashWhy.TOO_SHORT),
        (time(10, 45), slots_of(DAY), 30, ClashWhy.TOO_SHORT),
        (time(8, 0), slots_of(DAY), 15, ClashWhy.NO_HOURS),
        (time(9, 30), slots_of(DAY, closed="Christmas"), 15, ClashWhy.BLOCKED),
    ],
)
def test_what_a_date_meets(at: time, column: list[DaySlot], minutes: int, why: ClashWhy | None) -> None:
    slot, found, detail = days(column).verdict(1, DAY, at, Need(minutes))
    assert found is why
    assert (slot is None) is (why is not None)
    assert detail == ("Christmas" if why is ClashWhy.BLOCKED else "")


def test_days_without_slots_are_not_open_or_not_worked() -> None:
    plan = days(slots_of(DAY))
    assert plan.verdict(1, DAY + timedelta(days=1), time(9), Need(15))[1] is ClashWhy.NO_HOURS
    assert plan.verdict(1, DAY + timedelta(days=60), time(9), Need(15))[1] is ClashWhy.NOT_OPEN


def test_the_patients_other_visit_is_in_the_way_unless_it_leaves() -> None:
    busy = ((5, moment("9:15"), moment("9:45")),)
    plan = days(slots_of(DAY), busy=busy)
    assert plan.verdict(1, DAY, time(9, 30), Need(15))[1] is ClashWhy.PATIENT_ELSEWHERE
    assert plan.verdict(1, DAY, time(9, 30), Need(15, own=frozenset({5})))[1] is None
    assert plan.verdict(1, DAY, time(9, 45), Need(15))[1] is None


def test_buffers_need_free_time_around_the_visit() -> None:
    plan = days(slots_of(DAY, taken=["9:15", "10:15"]))
    assert plan.verdict(1, DAY, time(9, 30), Need(15))[1] is None
    assert plan.verdict(1, DAY, time(9, 30), Need(15, before=15))[1] is ClashWhy.TOO_SHORT
    assert plan.verdict(1, DAY, time(9, 45), Need(15, before=15, after=15))[1] is None
    assert plan.verdict(1, DAY, time(10, 0), Need(15, after=15))[1] is ClashWhy.TOO_SHORT


def test_proposals_are_near_first_the_same_day_then_the_same_hour_then_a_colleague() -> None:
    later = DAY + timedelta(days=1)
    plan = days(slots_of(DAY, taken=["9:30", "9:45"]), slots_of(later), slots_of(DAY, doctor_id=2))
    found = plan.proposals(1, (2,), DAY, None, time(9, 30), Need(15))
    assert [(s.doctor_id, s.starts_at) for s in found] == [
        (1, moment("9:15")),
        (1, moment("9:00")),
        (1, moment("9:30", later)),
        (2, moment("9:30")),
    ]
    # Not beyond the next date of the series itself.
    assert all(s.starts_at.date() == DAY for s in plan.proposals(1, (), DAY, later, time(9, 30), Need(15)))


@given(
    st.sets(st.sampled_from([f"{h}:{m:02}" for h in (9, 10) for m in (0, 15, 30, 45)])),
    st.sampled_from([15, 30, 60]),
)
def test_every_proposal_has_room_for_the_visit(taken: set[str], minutes: int) -> None:
    column = slots_of(DAY, taken=taken)
    free = {each.slot.starts_at for each in column if each.slot.is_free}
    for slot in days(column).proposals(1, (), DAY, None, time(9, 30), Need(minutes)):
        needed = {slot.starts_at + timedelta(minutes=n) for n in range(0, minutes, 15)}
        assert needed <= free


def test_a_series_over_a_change_of_the_clocks_and_over_christmas() -> None:
    """From the schedule's own slots: 9:15 on the wall each week, and the holiday by its name."""
    hours = [WeeklyHours(1, 1, 4, time(9), time(12), 15)]
    first, last = date(2026, 10, 16), date(2027, 1, 8)
    holidays = public_holidays("DE", "BE", first, last)
    columns: dict[tuple[int, date], list[DaySlot]] = {}
    for number, made in enumerate(expand(hours, (), holidays, BERLIN, first, last)):
        starts = made.starts_at.astimezone(BERLIN)
        slot = Slot(number, 1, starts, made.minutes, 1, is_blocked=bool(made.blocked_why))
        columns.setdefault((1, starts.date()), []).append(DaySlot(slot, made.blocked_why))
    plan = Days(columns, (), BERLIN, datetime(2026, 10, 1, tzinfo=UTC), last)
    found = [plan.verdict(1, day, time(9, 15), Need(30)) for day in dates(SeriesRule(count=13), first)]
    clashes = {place: why for place, (_slot, why, _detail) in enumerate(found) if why is not None}
    assert clashes == {10: ClashWhy.BLOCKED, 11: ClashWhy.BLOCKED}  # 25 December and 1 January
    assert found[10][2]
    times = [slot.starts_at for slot, why, _ in found if slot is not None]
    assert {moment.time() for moment in times} == {time(9, 15)}
    assert {moment.astimezone(UTC).hour for moment in times} == {7, 8}


def test_a_chain_goes_from_its_far_end() -> None:
    def step(number: int, weeks: int) -> MovedVisit:
        starts = moment("9:00") + timedelta(weeks=number)
        visit = SeriesVisit(number, starts, starts, 1, 1, number, starts, starts, BookingStatus.BOOKED, 1)
        return MovedVisit(visit, Slot(50, 1, starts + timedelta(weeks=weeks), 15, 1), starts)

    assert [s.visit.booking_id for s in in_order([step(0, 1), step(1, 1), step(2, 1)])] == [2, 1, 0]
    assert [s.visit.booking_id for s in in_order([step(2, -1), step(1, -1)])] == [1, 2]
