"""What each report shows of its counts: columns, what stands in the chart, key figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.reports.lines import Counts
from medibook_desktop.desktop.screens.reports.words import Form
from medibook_desktop.desktop.widgets.chart_data import ChartKind
from medibook_desktop.domain.report_measures import (
    LEAD_CLASSES,
    LEAD_EDGES,
    WAIT_CLASSES,
    WAIT_EDGES,
    percentile_of,
    share,
)
from medibook_desktop.domain.report_questions import Breakdown, ReportKind

Compute = Callable[[Counts, Counts], float | None]
"""(the line's counts, those of all lines together) -> the value."""


@dataclass(frozen=True, slots=True)
class Measure:
    title: str
    form: Form
    of: Compute
    style: int = 0
    """Its colour and hatch in a chart."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """`main` is the column that is compared and that orders names; `stacked` are columns that stand on one another
    in the chart, else `main` is drawn. `figures` are of all lines together."""

    columns: tuple[Measure, ...]
    figures: tuple[Measure, ...]
    main: int = 0
    stacked: tuple[int, ...] = ()
    over_time: ChartKind = ChartKind.BARS


def recipe(kind: ReportKind, breakdown: Breakdown) -> Recipe:
    if breakdown in (Breakdown.SOURCE, Breakdown.REASON, Breakdown.LENGTH):
        return _classes(kind, breakdown)
    if kind is ReportKind.UTILISATION and breakdown is Breakdown.VISIT_TYPE:
        return _utilisation_of_types()
    return _RECIPES[kind]()


def counted(name: str) -> Compute:
    return lambda counts, _all: counts.get(name, 0)


def ratio(part: str, *whole: str, less: str = "") -> Compute:
    return lambda counts, _all: share(
        counts.get(part, 0), sum(counts.get(name, 0) for name in whole) - counts.get(less, 0)
    )


def of_all(part: str) -> Compute:
    return lambda counts, every: share(counts.get(part, 0), every.get(part, 0))


def expected(counts: Counts, _all: Counts) -> float:
    """Visits that were not cancelled."""
    return counts.get("visits", 0) - counts.get("cancelled", 0)


def at(classes: tuple[str, ...], edges: tuple[int, ...], place: float) -> Compute:
    return lambda counts, _all: percentile_of([counts.get(name, 0) for name in classes], edges, place)


def mean(total: str, classes: tuple[str, ...]) -> Compute:
    return lambda counts, _all: share(counts.get(total, 0), sum(counts.get(name, 0) for name in classes))


def number_of(classes: tuple[str, ...]) -> Compute:
    return lambda counts, _all: sum(counts.get(name, 0) for name in classes)


def within(classes: tuple[str, ...], upto: int) -> Compute:
    """The share of the first `upto` classes."""
    return lambda counts, _all: share(
        sum(counts.get(name, 0) for name in classes[:upto]), sum(counts.get(name, 0) for name in classes)
    )


def _bookings() -> Recipe:
    visits = Measure(translate("Reports", "Visits"), Form.COUNT, counted("visits"))
    done = Measure(translate("Reports", "Done"), Form.COUNT, counted("done"))
    to_come = Measure(translate("Reports", "Not done yet"), Form.COUNT, counted("open"), 5)
    missed = Measure(translate("Reports", "No-shows"), Form.COUNT, counted("no_show"), 1)
    cancelled = Measure(translate("Reports", "Cancelled"), Form.COUNT, counted("cancelled"), 4)
    return Recipe(
        (visits, done, to_come, missed, cancelled),
        (
            visits,
            done,
            Measure(translate("Reports", "Cancelled"), Form.SHARE, ratio("cancelled", "visits")),
            Measure(
                translate("Reports", "No-shows"), Form.SHARE, ratio("no_show", "visits", less="cancelled")
            ),
        ),
        stacked=(1, 2, 3, 4),
    )


def _cancellations() -> Recipe:
    cancelled = Measure(translate("Reports", "Cancelled"), Form.COUNT, counted("cancelled"))
    of_visits = Measure(translate("Reports", "Of all visits"), Form.SHARE, ratio("cancelled", "visits"))
    late = Measure(translate("Reports", "Late"), Form.COUNT, counted("late_cancelled"))
    return Recipe(
        (cancelled, of_visits, late),
        (
            cancelled,
            of_visits,
            Measure(
                translate("Reports", "Late, of the cancelled"),
                Form.SHARE,
                ratio("late_cancelled", "cancelled"),
            ),
        ),
    )


def _no_shows() -> Recipe:
    missed = Measure(translate("Reports", "No-shows"), Form.COUNT, counted("no_show"))
    rate = Measure(
        translate("Reports", "Of expected visits"), Form.SHARE, ratio("no_show", "visits", less="cancelled")
    )
    visits = Measure(translate("Reports", "Expected visits"), Form.COUNT, expected)
    return Recipe((missed, rate, visits), (missed, rate, visits))


def _utilisation() -> Recipe:
    rate = Measure(translate("Reports", "Utilisation"), Form.SHARE, ratio("booked", "bookable"))
    booked = Measure(translate("Reports", "Booked time"), Form.BUSY, counted("booked"))
    bookable = Measure(translate("Reports", "Bookable time"), Form.BUSY, counted("bookable"))
    return Recipe((rate, booked, bookable), (rate, booked, bookable), over_time=ChartKind.LINE)


def _utilisation_of_types() -> Recipe:
    """A type has no bookable time of its own: its share is of the time of all."""
    whole = _utilisation()
    rate = Measure(
        translate("Reports", "Of bookable time"),
        Form.SHARE,
        lambda counts, every: share(counts.get("booked", 0), every.get("bookable", 0)),
    )
    return Recipe((rate, whole.columns[1]), whole.figures)


def _lead_time() -> Recipe:
    visits = Measure(translate("Reports", "Visits"), Form.COUNT, number_of(LEAD_CLASSES))
    median = Measure(translate("Reports", "Median"), Form.LEAD, at(LEAD_CLASSES, LEAD_EDGES, 0.5))
    average = Measure(translate("Reports", "Mean"), Form.LEAD, mean("lead_minutes", LEAD_CLASSES))
    most = Measure(translate("Reports", "9 of 10 within"), Form.LEAD, at(LEAD_CLASSES, LEAD_EDGES, 0.9))
    soon = Measure(translate("Reports", "Within a week"), Form.SHARE, within(LEAD_CLASSES, 6))
    return Recipe((median, average, most, visits), (median, average, most, soon), over_time=ChartKind.LINE)


def _waiting() -> Recipe:
    visits = Measure(translate("Reports", "Visits"), Form.COUNT, number_of(WAIT_CLASSES))
    median = Measure(translate("Reports", "Median"), Form.WAIT, at(WAIT_CLASSES, WAIT_EDGES, 0.5))
    average = Measure(translate("Reports", "Mean"), Form.WAIT, mean("wait_seconds", WAIT_CLASSES))
    most = Measure(translate("Reports", "9 of 10 within"), Form.WAIT, at(WAIT_CLASSES, WAIT_EDGES, 0.9))
    soon = Measure(translate("Reports", "Within 15 minutes"), Form.SHARE, within(WAIT_CLASSES, 3))
    return Recipe((median, average, most, visits), (median, average, most, soon), over_time=ChartKind.LINE)


def _overbookings() -> Recipe:
    squeezed = Measure(translate("Reports", "Squeezed in"), Form.COUNT, counted("squeezed"))
    rate = Measure(translate("Reports", "Of all visits"), Form.SHARE, ratio("squeezed", "visits"))
    visits = Measure(translate("Reports", "Visits"), Form.COUNT, counted("visits"))
    return Recipe((squeezed, rate, visits), (squeezed, rate))


def _popular() -> Recipe:
    visits = Measure(translate("Reports", "Visits"), Form.COUNT, expected)
    part = Measure(
        translate("Reports", "Share"),
        Form.SHARE,
        lambda counts, every: share(expected(counts, every), expected(every, every)),
    )
    return Recipe((visits, part), (visits,))


def _revenue() -> Recipe:
    money = Measure(translate("Reports", "Revenue"), Form.MONEY, counted("minor"))
    done = Measure(translate("Reports", "Visits done"), Form.COUNT, counted("done"))
    paid = Measure(translate("Reports", "With a fee"), Form.COUNT, counted("with_fee"))
    each = Measure(
        translate("Reports", "A visit with a fee, on average"), Form.MONEY, ratio("minor", "with_fee")
    )
    return Recipe((money, done, paid), (money, done, each))


def _classes(kind: ReportKind, breakdown: Breakdown) -> Recipe:
    """Lines that are parts of a whole: how many, and which share."""
    part = "cancelled" if breakdown is Breakdown.REASON else "visits"
    title = translate("Reports", "Cancelled") if part == "cancelled" else translate("Reports", "Visits")
    return Recipe(
        (
            Measure(title, Form.COUNT, counted(part)),
            Measure(translate("Reports", "Share"), Form.SHARE, of_all(part)),
        ),
        _RECIPES[kind]().figures,
    )


_RECIPES: dict[ReportKind, Callable[[], Recipe]] = {
    ReportKind.BOOKINGS: _bookings,
    ReportKind.CANCELLATIONS: _cancellations,
    ReportKind.NO_SHOWS: _no_shows,
    ReportKind.UTILISATION: _utilisation,
    ReportKind.LEAD_TIME: _lead_time,
    ReportKind.WAITING: _waiting,
    ReportKind.OVERBOOKINGS: _overbookings,
    ReportKind.POPULAR: _popular,
    ReportKind.REVENUE: _revenue,
}
