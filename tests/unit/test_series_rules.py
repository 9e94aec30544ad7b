"""The rule of a series: its dates by RRULE, its hour on the clock on the wall, through changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.series import (
    MOST_VISITS,
    Repeat,
    SeriesRule,
    checked_rule,
    rule_from,
    rule_text,
    wall_clock,
    week_of_month,
)
from medibook_desktop.services.series_planning import dates

LONDON, BERLIN = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin")
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
RULES = st.builds(SeriesRule, st.sampled_from(Repeat), st.integers(1, 12), st.integers(2, 30), st.none())


@given(RULES, DAYS)
def test_a_rule_reads_back_as_it_was_written(rule: SeriesRule, first: date) -> None:
    assert rule_from(rule_text(rule, first)) == rule


@given(DAYS, st.integers(1, 8), st.integers(2, MOST_VISITS))
def test_weekly_dates_are_whole_weeks_apart(first: date, weeks: int, count: int) -> None:
    found = dates(SeriesRule(interval=weeks, count=count), first)
    assert len(found) == count
    assert found[0] == first
    assert {after - before for before, after in pairwise(found)} == {timedelta(weeks=weeks)}


@given(DAYS, st.integers(1, 6), st.integers(2, 24))
def test_a_day_that_a_month_lacks_becomes_its_last(first: date, months: int, count: int) -> None:
    found = dates(SeriesRule(Repeat.MONTHLY_ON_DAY, months, count), first)
    assert len(found) == count
    for place, day in enumerate(found):
        month = first.year * 12 + first.month - 1 + place * months
        assert (day.year, day.month) == (month // 12, month % 12 + 1)
        is_last = (day + timedelta(days=1)).month != day.month
        assert day.day == first.day or (is_last and day.day < first.day)


@given(DAYS, st.integers(1, 6), st.integers(2, 24))
def test_the_same_weekday_of_every_month(first: date, months: int, count: int) -> None:
    found = dates(SeriesRule(Repeat.MONTHLY_ON_WEEKDAY, months, count), first)
    assert len(found) == count
    assert {day.weekday() for day in found} == {first.weekday()}
    if week_of_month(first) > 0:
        assert {week_of_month(day) if day.day < 29 else 5 for day in found} == {week_of_month(first)}
    else:  # the fifth: the last that the month has
        assert all((day + timedelta(days=7)).month != day.month for day in found)


@given(DAYS, st.integers(2, 300))
def test_until_is_the_last_day_that_can_be(first: date, days: int) -> None:
    until = first + timedelta(days=days)
    found = dates(SeriesRule(until=until), first)
    assert found[-1] <= until < found[-1] + timedelta(weeks=1)


@given(DAYS, st.times().map(lambda t: t.replace(second=0, microsecond=0)), st.sampled_from([LONDON, BERLIN]))
def test_the_hour_on_the_wall_stays_whatever_the_clocks_do(day: date, at: time, zone: ZoneInfo) -> None:
    moment = wall_clock(day, at, zone)
    if moment is None:
        # Only in the hour that spring skips, early on a Sunday in March.
        assert (day.month, day.weekday()) == (3, 6)
        assert at.hour in (1, 2)
        return
    shown = moment.astimezone(UTC).astimezone(zone)
    assert (shown.date(), shown.time()) == (day, at)


def test_a_weekly_series_over_both_changes_of_the_clocks() -> None:
    autumn = [wall_clock(day, time(9), BERLIN) for day in dates(SeriesRule(count=3), date(2026, 10, 20))]
    assert [m.astimezone(UTC).hour for m in autumn if m] == [7, 8, 8]
    assert wall_clock(date(2027, 3, 28), time(2, 30), BERLIN) is None
    assert wall_clock(date(2026, 10, 25), time(2, 30), BERLIN) == datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)


def test_the_rule_is_the_one_of_the_standard() -> None:
    assert rule_text(SeriesRule(interval=2, count=8), date(2026, 11, 24)) == (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=8"
    )
    assert rule_text(SeriesRule(Repeat.MONTHLY_ON_WEEKDAY, count=3), date(2026, 11, 24)) == (
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=+4TU;COUNT=3"
    )
    assert rule_text(SeriesRule(Repeat.MONTHLY_ON_DAY, until=date(2027, 5, 31)), date(2026, 12, 31)) == (
        "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20270531T235959"
    )


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (SeriesRule(), "count"),
        (SeriesRule(count=3, until=date(2027, 1, 1)), "count"),
        (SeriesRule(count=1), "count"),
        (SeriesRule(count=MOST_VISITS + 1), "count"),
        (SeriesRule(interval=0, count=3), "interval"),
        (SeriesRule(interval=53, count=3), "interval"),
        (SeriesRule(until=date(2026, 11, 24)), "until"),
        (SeriesRule(until=date(2030, 1, 1)), "until"),
    ],
)
def test_a_rule_that_cannot_be_names_its_field(rule: SeriesRule, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked_rule(rule, date(2026, 11, 24))
    assert refused.value.details["field"] == field


@pytest.mark.parametrize("text", ["", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;COUNT=x", "nonsense"])
def test_a_rule_of_somebody_else_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        rule_from(text)
