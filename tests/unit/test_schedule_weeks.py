"""Hours of every n-th week, versions of hours, and the days on which the clock changes: by properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.clock_changes import clock_changes, clock_notes
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.schedule_periods import (
    Period,
    normalized,
    period_on,
    periods,
    same_hours,
    with_period,
)
from medibook_desktop.domain.schedules import (
    END_OF_DAY,
    WeeklyHours,
    check_hours,
    check_slot_fits,
    expand,
    first_common_day,
    week_number,
)

LONDON = ZoneInfo("Europe/London")
START, END = date(2026, 10, 1), date(2027, 5, 31)
"""2026 has 53 ISO weeks; both changes of the clock lie in between, and that of October."""
_DAYS = st.dates(START, END)
_ANCHORS = st.dates(date(2020, 1, 1), date(2033, 12, 31))


@st.composite
def rules(draw: st.DrawFn, weekday: int | None = None) -> WeeklyHours:
    first = draw(st.integers(0, 47))
    last = draw(st.integers(first + 1, 48))
    every = draw(st.integers(1, 6))
    begins = draw(st.one_of(st.just(date.min), _DAYS))
    ends = draw(st.one_of(st.none(), st.dates(max(begins, START), date(2028, 1, 1))))
    return WeeklyHours(
        doctor_id=1,
        clinic_id=draw(st.integers(1, 2)),
        weekday=draw(st.integers(0, 6)) if weekday is None else weekday,
        starts=time(first // 2, first % 2 * 30),
        ends=END_OF_DAY if last == 48 else time(last // 2, last % 2 * 30),
        slot_minutes=draw(st.sampled_from((10, 15, 30))),
        valid_from=begins,
        valid_to=ends,
        every_weeks=every,
        anchor=draw(_ANCHORS) if every > 1 else None,
    )


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


@given(rules())
def test_a_rule_makes_slots_on_just_the_days_on_which_it_holds(rule: WeeklyHours) -> None:
    slots = expand([rule], [], {}, UTC, START, END)

    assert {slot.starts_at.date() for slot in slots} == {d for d in days(START, END) if rule.holds_on(d)}
    lengths = {(slot.starts_at.time(), slot.minutes) for slot in slots}
    for starts, minutes in lengths:
        assert starts >= rule.starts
        begun = datetime.combine(START, starts)
        ended = datetime.combine(START, rule.ends)
        assert rule.ends == END_OF_DAY or begun + timedelta(minutes=minutes) <= ended


@given(_ANCHORS, st.integers(2, 8), st.integers(0, 6))
def test_every_nth_week_goes_on_over_new_year_whatever_the_calendar_counts(
    anchor: date, every: int, weekday: int
) -> None:
    rule = WeeklyHours(1, 1, weekday, time(8), time(9), 15, every_weeks=every, anchor=anchor)
    held = [d for d in days(date(2019, 12, 1), date(2022, 2, 1)) if rule.holds_on(d)]  # 2020 has 53 weeks

    assert {(b - a).days for a, b in pairwise(held)} == {7 * every}
    assert all((week_number(d) - week_number(anchor)) % every == 0 for d in held)


def test_the_weeks_of_an_alternating_doctor_at_the_end_of_2026() -> None:
    """2026 has a week 53: who works in even weeks until then works in odd ones afterwards."""
    rule = WeeklyHours(1, 1, 0, time(8), time(9), 15, every_weeks=2, anchor=date(2026, 11, 25))
    held = [d for d in days(date(2026, 11, 23), date(2027, 1, 31)) if rule.holds_on(d)]

    assert [d.isocalendar()[1] for d in held] == [48, 50, 52, 1, 3]


@given(rules(weekday=2), rules(weekday=2))
def test_rules_overlap_just_when_some_day_has_both(one: WeeklyHours, other: WeeklyHours) -> None:
    both = [d for d in days(START, date(2028, 6, 1)) if one.holds_on(d) and other.holds_on(d)]
    found = first_common_day(one, other)
    if max(one.valid_from, other.valid_from) >= START:
        assert found == (both[0] if both else None)
    else:
        assert found is not None or not both
    meet = one.starts < other.ends and other.starts < one.ends
    if meet and found is not None:
        with pytest.raises(InvalidInput) as caught:
            check_hours([one, other])
        assert caught.value.details["field"] == "starts"
    else:
        check_hours([one, other])
        ends = [
            s.starts_at + timedelta(minutes=s.minutes) for s in expand([one, other], [], {}, UTC, START, END)
        ]
        starts = sorted(s.starts_at for s in expand([one, other], [], {}, UTC, START, END))
        assert all(end <= later for end, later in zip(sorted(ends), starts[1:], strict=False))


@given(st.lists(rules(), max_size=5))
def test_versions_hold_one_after_the_other_and_mean_the_same(every: list[WeeklyHours]) -> None:
    found = periods(every)
    for one, following in pairwise(found):
        assert one.valid_to == following.valid_from - timedelta(days=1)
    for day in days(START, END)[::5]:
        held = {(r.weekday, r.starts, r.ends, r.phase, r.every_weeks) for r in every if _in_force(r, day)}
        shown = period_on(every, day)
        assert shown.holds_on(day)
        assert {(r.weekday, r.starts, r.ends, r.phase, r.every_weeks) for r in shown.rules} == held


def _in_force(rule: WeeklyHours, day: date) -> bool:
    return rule.valid_from <= day <= (rule.valid_to or date.max)


@given(st.lists(rules(), max_size=4), st.lists(rules(), max_size=3), _DAYS, st.integers(0, 90), st.booleans())
def test_a_version_laid_over_changes_its_days_and_no_others(
    before: list[WeeklyHours], laid: list[WeeklyHours], first: date, length: int, is_open: bool
) -> None:
    last = None if is_open else first + timedelta(days=length)
    after = with_period(before, Period(first, last, tuple(laid)))

    for day in days(START, END)[::3]:
        inside = first <= day <= (last or date.max)
        wanted = laid if inside else before
        expected = {
            (r.weekday, r.starts, r.ends, r.slot_minutes, r.clinic_id)
            for r in wanted
            if replace(r, valid_from=date.min, valid_to=None).holds_on(day) and (inside or _in_force(r, day))
        }
        found = {(r.weekday, r.starts, r.ends, r.slot_minutes, r.clinic_id) for r in after if r.holds_on(day)}
        assert found == expected


@given(st.lists(rules(), max_size=4))
def test_hours_that_mean_the_same_are_the_same(every: list[WeeklyHours]) -> None:
    once = normalized(every)
    assert normalized(once) == once
    assert same_hours(every, once)
    cut = [
        part
        for rule in every
        for part in (
            [replace(rule, valid_to=date(2026, 12, 31)), replace(rule, valid_from=date(2027, 1, 1))]
            if rule.valid_from < date(2027, 1, 1) and (rule.valid_to or date.max) > date(2027, 1, 1)
            else [rule]
        )
    ]
    assert same_hours(every, cut)
    shifted = [replace(r, anchor=r.anchor + timedelta(weeks=r.every_weeks)) if r.anchor else r for r in every]
    assert same_hours(every, shifted)


def test_a_version_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(InvalidInput) as caught:
        with_period([], Period(date(2027, 1, 2), date(2027, 1, 1), ()))
    assert caught.value.details["field"] == "valid_to"


def test_midnight_is_an_end_like_any_other() -> None:
    night = WeeklyHours(1, 1, 0, time(22), END_OF_DAY, 30)
    morning = WeeklyHours(1, 1, 1, time(0), time(2), 30)
    monday = date(2026, 11, 23)

    slots = expand([night, morning], [], {}, LONDON, monday, monday + timedelta(days=1))

    assert [f"{s.starts_at:%d %H:%M}" for s in slots] == [
        *("23 22:00", "23 22:30", "23 23:00", "23 23:30"),
        *("24 00:00", "24 00:30", "24 01:00", "24 01:30"),
    ]
    with pytest.raises(InvalidInput) as caught:
        check_hours([night, replace(night, starts=time(23), clinic_id=2)])
    assert "22:00–24:00" in str(caught.value)


@pytest.mark.parametrize("every", [0, 27])
def test_no_week_or_too_many_are_refused(every: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_hours([WeeklyHours(1, 1, 0, time(8), time(9), 15, every_weeks=every, anchor=START)])
    assert caught.value.details["field"] == "every_weeks"


def test_every_second_week_needs_a_week_to_begin_with() -> None:
    with pytest.raises(InvalidInput):
        check_hours([WeeklyHours(1, 1, 0, time(8), time(9), 15, every_weeks=2)])


def test_a_slot_longer_than_the_hours_is_refused() -> None:
    check_slot_fits(WeeklyHours(1, 1, 0, time(8), time(9), 60))
    with pytest.raises(InvalidInput) as caught:
        check_slot_fits(WeeklyHours(1, 1, 0, time(8), time(9), 45, ((time(8, 30), time(8, 45)),)))
    assert caught.value.details["field"] == "slot_minutes"


def test_what_a_change_of_the_clock_does_to_hours_is_known() -> None:
    changes = clock_changes(LONDON, date(2026, 11, 1), date(2027, 11, 30))
    assert [(c.day, c.before, c.after, c.is_lost) for c in changes] == [
        (date(2027, 3, 28), time(1), time(2), True),
        (date(2027, 10, 31), time(2), time(1), False),
    ]
    sunday = WeeklyHours(1, 1, 6, time(1, 30), time(4), 30)
    lost, twice = clock_notes([sunday], changes, LONDON)
    assert (lost.ordinary, lost.slots, lost.first_start) == (5, 4, time(2))
    assert (twice.ordinary, twice.slots) == (5, 5)
    gone = clock_notes([replace(sunday, starts=time(1), ends=time(2))], changes[:1], LONDON)
    assert (gone[0].slots, gone[0].first_start) == (0, None)
    assert clock_notes([replace(sunday, starts=time(8), ends=time(12))], changes, LONDON) == ()


@pytest.mark.parametrize(
    ("zone", "day"), [("America/Santiago", date(2026, 9, 6)), ("Australia/Lord_Howe", date(2026, 10, 4))]
)
def test_changes_at_midnight_and_of_half_an_hour_are_found(zone: str, day: date) -> None:
    found = clock_changes(ZoneInfo(zone), day - timedelta(days=30), day + timedelta(days=30))
    assert [change.day for change in found if change.is_lost] == [day]
