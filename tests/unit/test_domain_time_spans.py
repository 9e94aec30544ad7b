"""Spans of time and slots: half open, in UTC, right on the days on which the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.time_spans import TimeSpan, day_span

LONDON = ZoneInfo("Europe/London")
START = datetime(2026, 11, 22, tzinfo=UTC)

minutes = st.integers(0, 600)
spans = st.tuples(minutes, st.integers(1, 300)).map(
    lambda pair: TimeSpan(START + timedelta(minutes=pair[0]), START + timedelta(minutes=pair[0] + pair[1]))
)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (START, START),
        (START, START - timedelta(minutes=1)),
        (START.replace(tzinfo=None), START + timedelta(minutes=1)),
        (START, (START + timedelta(minutes=1)).replace(tzinfo=None)),
    ],
)
def test_what_is_no_span_is_refused(starts: datetime, ends: datetime) -> None:
    with pytest.raises(InvalidInput) as refused:
        TimeSpan(starts, ends)
    assert refused.value.details["field"] == "time"


def test_neighbours_do_not_overlap() -> None:
    first, second = TimeSpan(at(0), at(15)), TimeSpan(at(15), at(30))
    assert not first.overlaps(second)
    assert not second.overlaps(first)
    assert not first.contains(at(15))
    assert second.contains(at(15))


def test_spans_of_different_zones_are_compared_by_the_moment() -> None:
    tokyo = timezone(timedelta(hours=9))
    here = TimeSpan(at(0), at(15))
    there = TimeSpan(at(0).astimezone(tokyo), at(15).astimezone(tokyo))
    assert here == there
    assert hash(here) == hash(there)


@given(spans, spans)
def test_overlap_is_what_a_common_minute_says(one: TimeSpan, other: TimeSpan) -> None:
    common = any(one.contains(at(n)) and other.contains(at(n)) for n in range(900))
    assert one.overlaps(other) == other.overlaps(one) == common


@given(spans, st.lists(spans, max_size=6))
def test_what_is_left_is_every_minute_that_nothing_cut_out(span: TimeSpan, others: list[TimeSpan]) -> None:
    rest = span.without(others)
    for n in range(900):
        is_left = span.contains(at(n)) and not any(other.contains(at(n)) for other in others)
        assert sum(piece.contains(at(n)) for piece in rest) == is_left
    assert list(rest) == sorted(rest)
    assert all(not a.overlaps(b) and a.ends_at < b.starts_at for a, b in pairwise(rest))


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 11, 22), 24)]
)
def test_a_local_day_has_as_many_hours_as_the_clock_gives_it(day: date, hours: int) -> None:
    span = day_span(day, LONDON)
    assert span.length == timedelta(hours=hours)
    assert span.starts_at.astimezone(LONDON).date() == day
    assert span.ends_at == day_span(day + timedelta(days=1), LONDON).starts_at


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda naive: naive.replace(tzinfo=UTC)),  # noqa: DTZ001
    st.integers(5, 240),
)
def test_a_slot_ends_after_its_real_minutes_in_its_own_zone(starts: datetime, length: int) -> None:
    slot = Slot(1, 1, starts.astimezone(LONDON), length, 1)
    assert slot.ends_at.tzinfo is LONDON
    assert slot.ends_at.astimezone(UTC) - starts == timedelta(minutes=length)


@pytest.mark.parametrize(
    ("booked", "blocked", "free"),
    [(False, False, True), (True, False, False), (False, True, False), (True, True, False)],
)
def test_a_slot_is_free_when_it_is_neither_booked_nor_blocked(
    booked: bool, blocked: bool, free: bool
) -> None:
    assert Slot(1, 1, START, 15, 1, booked, blocked).is_free is free
