"""Both daylight-saving days, by example in four zones and by Hypothesis in all."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from medibook_desktop.domain.schedules import END_OF_DAY, WeeklyHours, expand

ZONES = sorted(available_timezones() - {"localtime", "Factory"})


def night_hours(minutes: int, day: date, breaks: tuple[tuple[time, time], ...] = ()) -> WeeklyHours:
    return WeeklyHours(1, 1, day.weekday(), time(0), time(6), minutes, breaks)


@pytest.mark.parametrize(
    ("zone", "day", "count", "missing"),
    [
        ("Europe/London", date(2026, 3, 29), 20, ["01:00", "01:15", "01:30", "01:45"]),
        ("Europe/London", date(2026, 10, 25), 24, []),
        ("America/Sao_Paulo", date(2018, 11, 4), 20, ["00:00", "00:15", "00:30", "00:45"]),
        ("Australia/Lord_Howe", date(2026, 10, 4), 22, ["02:00", "02:15"]),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24, []),
        ("America/New_York", date(2026, 11, 1), 24, []),
        ("Pacific/Apia", date(2011, 12, 30), 0, None),
    ],
)
def test_lost_times_are_left_out_and_repeated_ones_come_once(
    zone: str, day: date, count: int, missing: list[str] | None
) -> None:
    tz = ZoneInfo(zone)
    slots = expand([night_hours(15, day)], [], {}, tz, day, day)

    shown = [slot.starts_at.astimezone(tz).strftime("%H:%M") for slot in slots]
    every = [f"{m // 60:02}:{m % 60:02}" for m in range(0, 360, 15)]
    assert len(shown) == len(set(shown)) == count
    if missing is not None:
        assert [t for t in every if t not in shown] == missing


def test_a_slot_over_the_lost_hour_keeps_its_real_length() -> None:
    day, tz = date(2026, 3, 29), ZoneInfo("Europe/London")
    slots = expand([night_hours(45, day)], [], {}, tz, day, day)

    spans = [
        (s.starts_at.astimezone(tz), (s.starts_at + timedelta(minutes=45)).astimezone(tz)) for s in slots
    ]
    # 00:45 ends at 02:30 on the wall, so that 02:15 is no longer possible; 01:30 does not exist.
    assert [f"{a:%H:%M}-{b:%H:%M}" for a, b in spans][:3] == ["00:00-00:45", "00:45-02:30", "03:00-03:45"]


def test_a_break_that_begins_in_the_lost_hour_still_cuts() -> None:
    day, tz = date(2026, 3, 29), ZoneInfo("Europe/London")
    slots = expand([night_hours(45, day, ((time(1, 15), time(2, 10)),))], [], {}, tz, day, day)
    assert [s.starts_at.astimezone(tz).strftime("%H:%M") for s in slots][:2] == ["00:00", "02:10"]


@st.composite
def schedules(draw: st.DrawFn) -> WeeklyHours:
    length = draw(st.integers(5, 240))
    starts = draw(st.integers(0, 23 * 60))
    ends = draw(st.integers(starts + 1, 24 * 60 - 1))
    cuts = sorted(draw(st.sets(st.integers(starts, ends), max_size=4)))
    breaks = tuple((clock(a), clock(b)) for a, b in zip(cuts[::2], cuts[1::2], strict=False))
    return WeeklyHours(1, 1, draw(st.integers(0, 6)), clock(starts), clock(ends), length, breaks)


def clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


@given(
    rule=schedules(),
    zone=st.sampled_from(ZONES),
    first=st.dates(date(2000, 1, 1), date(2037, 1, 1)),
    days=st.integers(0, 60),
)
def test_slots_never_overlap_and_stay_inside_the_hours(
    rule: WeeklyHours, zone: str, first: date, days: int
) -> None:
    tz = ZoneInfo(zone)
    last = first + timedelta(days=days)
    slots = expand([rule], [], {}, tz, first, last)

    for one, following in itertools.pairwise(slots):
        assert one.starts_at + timedelta(minutes=one.minutes) <= following.starts_at
    seen = set()
    for slot in slots:
        local = slot.starts_at.astimezone(tz)
        assert slot.minutes == rule.slot_minutes
        assert local.weekday() == rule.weekday
        assert first <= local.date() <= last
        assert rule.starts <= local.time() < rule.ends
        assert not any(start <= local.time() < end for start, end in rule.breaks)
        assert local.replace(tzinfo=None, fold=0) not in seen
        seen.add(local.replace(tzinfo=None, fold=0))


@given(rule=schedules(), zone=st.sampled_from(ZONES), first=st.dates(date(2000, 1, 1), date(2037, 1, 1)))
@example(rule=WeeklyHours(1, 1, 0, time(0), time(23, 59), 5), zone="UTC", first=date(2026, 1, 5))
def test_a_week_has_as_many_slots_as_its_clock_has_times(rule: WeeklyHours, zone: str, first: date) -> None:
    """On a steady day exactly what the clock has; on a changing day never more, and never fewer than fit."""
    tz = ZoneInfo(zone)
    day = first + timedelta(days=(rule.weekday - first.weekday()) % 7)
    slots = expand([rule], [], {}, tz, first, first + timedelta(days=6))

    edges = [rule.starts, *(edge for pair in rule.breaks for edge in pair), rule.ends]
    edge_minutes = [edge.hour * 60 + edge.minute for edge in edges]
    if rule.ends == END_OF_DAY:
        edge_minutes[-1] = 24 * 60
    expected = sum(
        (b - a) // rule.slot_minutes for a, b in zip(edge_minutes[::2], edge_minutes[1::2], strict=True)
    )
    length_of_day = datetime.combine(day + timedelta(days=1), time(0), tz).astimezone(UTC) - datetime.combine(
        day, time(0), tz
    ).astimezone(UTC)
    if length_of_day == timedelta(days=1):
        assert len(slots) == expected
    else:
        lost = abs(length_of_day - timedelta(days=1)) // timedelta(minutes=rule.slot_minutes)
        assert expected - lost - 2 - len(rule.breaks) <= len(slots) <= expected
