"""Ranges of days, what a report can be broken down by, and what comes out of counts: shares, percentiles, revenue."""

from __future__ import annotations

import csv
import io
import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.report_csv import BOM, csv_bytes
from medibook_desktop.domain.report_measures import Revenue, change, percentile_of, revenue, share
from medibook_desktop.domain.report_questions import (
    BREAKDOWNS,
    Breakdown,
    DayRange,
    Grain,
    Quick,
    ReportKind,
    ReportQuestion,
    quick_range,
)
from medibook_desktop.domain.reports import what_to_count

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2001, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("quick", "first", "last"),
    [
        (Quick.THIS_WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (Quick.THIS_MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Quick.LAST_MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (Quick.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Quick.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_quick_ranges(quick: Quick, first: date, last: date) -> None:
    assert quick_range(quick, TODAY) == DayRange(first, last)


@given(quick=st.sampled_from(Quick), today=DAYS)
def test_a_quick_range_is_there_on_every_day(quick: Quick, today: date) -> None:
    days = quick_range(quick, today)
    assert days.first <= today <= days.last or quick is Quick.LAST_MONTH
    assert days.before().last == days.first - timedelta(days=1)
    assert days.after().first == days.last + timedelta(days=1)
    assert days.before().after() == days


def test_whole_months_are_compared_with_whole_months() -> None:
    march = DayRange(date(2026, 3, 1), date(2026, 3, 31))
    assert march.before() == DayRange(date(2026, 2, 1), date(2026, 2, 28))
    assert quick_range(Quick.YEAR, TODAY).before() == DayRange(date(2025, 1, 1), date(2025, 12, 31))
    odd = DayRange(date(2026, 3, 2), date(2026, 3, 11))
    assert odd.before() == DayRange(date(2026, 2, 20), date(2026, 3, 1))


@given(first=DAYS, days=st.integers(0, 2000), grain=st.sampled_from(Grain))
def test_steps_cover_the_range_and_nothing_twice(first: date, days: int, grain: Grain) -> None:
    span = DayRange(first, first + timedelta(days=days))
    steps = span.steps(grain)
    assert steps[0] <= span.first
    assert steps[-1] <= span.last
    assert list(steps) == sorted(set(steps))
    longest = {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 31}[grain]
    assert all((later - earlier).days <= longest for earlier, later in itertools.pairwise(steps))


def test_ranges_that_are_none() -> None:
    with pytest.raises(InvalidInput):
        DayRange(TODAY, TODAY - timedelta(days=1))
    with pytest.raises(InvalidInput):
        DayRange(date(1980, 1, 1), TODAY)
    with pytest.raises(InvalidInput):
        ReportQuestion(ReportKind.NO_SHOWS, quick_range(Quick.YEAR, TODAY), Breakdown.REASON)
    with pytest.raises(InvalidInput):
        ReportQuestion(ReportKind.BOOKINGS, DayRange(date(2020, 1, 1), TODAY), Breakdown.TIME, Grain.DAY)


@pytest.mark.parametrize(
    ("kind", "breakdown"), [(kind, each) for kind, every in BREAKDOWNS.items() for each in every]
)
def test_every_question_counts_something(kind: ReportKind, breakdown: Breakdown) -> None:
    days = quick_range(Quick.THIS_MONTH, TODAY)
    by, measures = what_to_count(ReportQuestion(kind, days, breakdown))
    assert measures
    assert len(set(measures)) == len(measures)
    assert len(set(by)) == len(by)


def test_percentiles_of_classes() -> None:
    edges = (10, 20, 40)
    assert percentile_of((0, 0, 0, 0), edges, 0.5) is None
    assert percentile_of((4, 0, 0, 0), edges, 0.5) == 5.0
    assert percentile_of((1, 2, 1, 0), edges, 0.5) == 15.0
    assert percentile_of((0, 0, 0, 3), edges, 0.9) == 40.0


@given(values=st.lists(st.integers(0, 199), min_size=1, max_size=60), at=st.sampled_from([0.1, 0.5, 0.9]))
def test_a_percentile_lies_in_the_class_of_the_true_one(values: list[int], at: float) -> None:
    edges = (10, 25, 50, 100)
    classes = [0] * 5
    for value in values:
        classes[sum(value >= edge for edge in edges)] += 1
    true = sorted(values)[max(0, -int(-at * len(values) // 1) - 1)]
    found = percentile_of(classes, edges, at)
    assert found is not None
    place = sum(true >= edge for edge in edges)
    lower, upper = (0, *edges)[place], (*edges, 100)[place]
    assert lower <= found <= upper


def test_shares_and_changes_of_nothing() -> None:
    assert share(1, 0) is None
    assert share(1, 4) == 0.25
    assert change(5, 0) is None
    assert change(None, 5) is None
    assert change(6, 4) == 0.5


def test_revenue_a_currency() -> None:
    done = [(1, 7, 3), (1, 8, 2), (2, 7, 1), (1, 0, 5)]
    found = revenue(done, {7: 5000}, {1: "EUR", 2: "CHF"})
    assert found == {"EUR": Revenue(15000, 10, 3), "CHF": Revenue(5000, 1, 1)}


@pytest.mark.parametrize(
    "name",
    [
        "=1+2",
        "+41 79",
        "-cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "  =1",
        "a,b",
        'say "x"',
        "x\ny",
    ],
)
def test_no_cell_is_carried_out(name: str) -> None:
    written = csv_bytes(["Name", "n", "day"], [[name, -5, date(2026, 3, 1)], ["", 0.5, None]], bom=True)
    assert written.startswith(BOM)
    rows = list(csv.reader(io.StringIO(written[3:].decode("utf-8"), newline="")))
    assert rows[1][0] in (name, f"'{name}")
    assert not rows[1][0].lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    assert rows[1][1:] == ["-5", "2026-03-01"], "numbers stay numbers, days are said alike everywhere"
    assert rows[2] == ["", "0.5", ""]
