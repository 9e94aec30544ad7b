"""What is asked of a report: which one, over which days, broken down by what, for whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from medibook_desktop.domain.errors import InvalidInput

LONGEST_RANGE_YEARS = 30


class ReportKind(StrEnum):
    BOOKINGS = "bookings"
    CANCELLATIONS = "cancellations"
    NO_SHOWS = "no_shows"
    UTILISATION = "utilisation"
    LEAD_TIME = "lead_time"
    WAITING = "waiting"
    OVERBOOKINGS = "overbookings"
    POPULAR = "popular"
    REVENUE = "revenue"


class Breakdown(StrEnum):
    TIME = "time"
    """By day, week or month: see `grain`."""
    DOCTOR = "doctor"
    VISIT_TYPE = "visit_type"
    CLINIC = "clinic"
    WEEKDAY = "weekday"
    HOUR = "hour"
    SOURCE = "source"
    REASON = "reason"
    LENGTH = "length"
    """Lead and waiting times by classes."""
    WEEK_GRID = "week_grid"
    """Weekday by hour."""


_B = Breakdown
BREAKDOWNS: dict[ReportKind, tuple[Breakdown, ...]] = {
    ReportKind.BOOKINGS: (_B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.SOURCE, _B.WEEKDAY, _B.CLINIC),
    ReportKind.CANCELLATIONS: (_B.REASON, _B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.WEEKDAY, _B.CLINIC),
    ReportKind.NO_SHOWS: (_B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.WEEKDAY, _B.CLINIC),
    ReportKind.UTILISATION: (_B.DOCTOR, _B.TIME, _B.HOUR, _B.WEEKDAY, _B.VISIT_TYPE, _B.CLINIC),
    ReportKind.LEAD_TIME: (_B.LENGTH, _B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.CLINIC),
    ReportKind.WAITING: (_B.LENGTH, _B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.WEEKDAY, _B.CLINIC),
    ReportKind.OVERBOOKINGS: (_B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.WEEKDAY, _B.CLINIC),
    ReportKind.POPULAR: (_B.WEEK_GRID, _B.DOCTOR, _B.HOUR, _B.WEEKDAY, _B.VISIT_TYPE),
    ReportKind.REVENUE: (_B.TIME, _B.DOCTOR, _B.VISIT_TYPE, _B.CLINIC),
}
"""What each report can be broken down by; the first is what it opens with."""


class Grain(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Quick(StrEnum):
    THIS_WEEK = "this_week"
    LAST_MONTH = "last_month"
    THIS_MONTH = "this_month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DayRange:
    """Local days of the clinics, both included. Raises InvalidInput when it ends before it begins."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidInput("The last day is before the first one.", field="last day")
        if self.last.year - self.first.year > LONGEST_RANGE_YEARS:
            raise InvalidInput(
                "A report covers {years} years at most.", field="last day", years=LONGEST_RANGE_YEARS
            )

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def before(self) -> DayRange:
        """The range to compare with: whole months before whole months, else as many days just before."""
        last = self.first - timedelta(days=1)
        if self.first.day == 1 and (self.last + timedelta(days=1)).day == 1:
            months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
            return DayRange(_months_back(self.first, months), last)
        return DayRange(self.first - timedelta(days=self.days), last)

    def after(self) -> DayRange:
        """The range that follows: as many months after whole months, else as many days."""
        first = self.last + timedelta(days=1)
        if self.first.day == 1 and first.day == 1:
            months = (first.year - self.first.year) * 12 + first.month - self.first.month
            return DayRange(first, _months_back(first, -months) - timedelta(days=1))
        return DayRange(first, first + timedelta(days=self.days - 1))

    def usual_grain(self) -> Grain:
        """So that a chart has some 7 to 60 bars."""
        if self.days <= 62:
            return Grain.DAY
        return Grain.WEEK if self.days <= 370 else Grain.MONTH

    def steps(self, grain: Grain) -> tuple[date, ...]:
        """The first days of the range's days, weeks (from Monday) or months, the one of `first` included."""
        day = beginning(self.first, grain)
        found = []
        while day <= self.last:
            found.append(day)
            day = _next(day, grain)
        return tuple(found)


def beginning(day: date, grain: Grain) -> date:
    """The first day of the day's week or month."""
    if grain is Grain.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if grain is Grain.MONTH else day


def quick_range(quick: Quick, today: date) -> DayRange:
    """Whole weeks, months, quarters and years; this week, quarter and year reach to their ends."""
    if quick is Quick.THIS_WEEK:
        monday = beginning(today, Grain.WEEK)
        return DayRange(monday, monday + timedelta(days=6))
    month = today.replace(day=1)
    if quick is Quick.THIS_MONTH:
        return DayRange(month, _months_back(month, -1) - timedelta(days=1))
    if quick is Quick.LAST_MONTH:
        return DayRange(_months_back(month, 1), month - timedelta(days=1))
    if quick is Quick.QUARTER:
        first = month.replace(month=(month.month - 1) // 3 * 3 + 1)
        return DayRange(first, _months_back(first, -3) - timedelta(days=1))
    return DayRange(date(today.year, 1, 1), date(today.year, 12, 31))


@dataclass(frozen=True, slots=True)
class ReportQuestion:
    """Empty ids take all. Raises InvalidInput when the report knows no such breakdown."""

    kind: ReportKind
    days: DayRange
    breakdown: Breakdown
    grain: Grain = Grain.DAY
    clinic_ids: tuple[int, ...] = ()
    doctor_ids: tuple[int, ...] = ()
    visit_type_ids: tuple[int, ...] = ()
    compare: bool = False
    """Also the range before."""

    def __post_init__(self) -> None:
        if self.breakdown not in BREAKDOWNS[self.kind]:
            raise InvalidInput(
                "This report cannot be broken down by {breakdown}.",
                field="breakdown",
                breakdown=str(self.breakdown),
            )
        if self.breakdown is Breakdown.TIME and len(self.days.steps(self.grain)) > LONGEST_SERIES:
            raise InvalidInput(
                "So many steps fit on no chart: choose weeks or months, or a shorter range.", field="grain"
            )

    def for_range(self, days: DayRange) -> ReportQuestion:
        return replace(self, days=days)


LONGEST_SERIES = 800
"""Bars of a chart over time: two years of days, fifteen of weeks."""


def _next(day: date, grain: Grain) -> date:
    if grain is Grain.MONTH:
        return _months_back(day, -1)
    return day + timedelta(days=7 if grain is Grain.WEEK else 1)


def _months_back(month: date, months: int) -> date:
    """`month` is a first of a month; negative goes forward."""
    count = month.year * 12 + month.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
