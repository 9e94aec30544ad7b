"""Slots in short form: nothing is lost, nothing is added, and a week is a handful of runs."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.schedules import PlannedSlot, WeeklyHours, expand
from medibook_desktop.domain.slot_generation import SlotRun, runs_of

BEGIN = datetime(2026, 11, 23, 8, tzinfo=UTC)


def unfolded(runs: list[SlotRun]) -> list[PlannedSlot]:
    return [
        PlannedSlot(
            1, run.starts_at + n * timedelta(minutes=run.minutes), run.minutes, run.blocked_why, run.clinic_id
        )
        for run in runs
        for n in range(run.count)
    ]


@st.composite
def plans(draw: st.DrawFn) -> list[PlannedSlot]:
    """One doctor's slots in order of time, with gaps, lengths, reasons and clinics as they come."""
    slots: list[PlannedSlot] = []
    at = BEGIN
    for _ in range(draw(st.integers(0, 40))):
        at += timedelta(minutes=draw(st.sampled_from([0, 0, 0, 5, 60])))
        minutes = draw(st.sampled_from([15, 15, 15, 20]))
        why = draw(st.sampled_from(["", "", "", "Leave"]))
        slots.append(PlannedSlot(1, at, minutes, why, draw(st.sampled_from([1, 1, 1, 2]))))
        at += timedelta(minutes=minutes)
    return slots


@given(plans())
def test_runs_are_the_slots_and_no_two_neighbours_could_be_one(slots: list[PlannedSlot]) -> None:
    runs = list(runs_of(slots))
    assert unfolded(runs) == slots
    for one, other in pairwise(runs):
        touches = one.starts_at + one.count * timedelta(minutes=one.minutes) == other.starts_at
        is_alike = (one.minutes, one.blocked_why, one.clinic_id) == (
            other.minutes,
            other.blocked_why,
            other.clinic_id,
        )
        assert not (touches and is_alike)


def test_a_week_of_quarters_is_two_runs_a_day() -> None:
    hours = [
        WeeklyHours(1, 4, day, time(8), time(17), 15, breaks=((time(12), time(13)),)) for day in range(5)
    ]
    plan = expand(hours, (), {}, ZoneInfo("Europe/London"), date(2026, 11, 23), date(2026, 11, 29))
    runs = list(runs_of(plan))
    assert (len(plan), len(runs)) == (160, 10)
    assert {run.clinic_id for run in runs} == {4}
    assert unfolded(runs) == plan
