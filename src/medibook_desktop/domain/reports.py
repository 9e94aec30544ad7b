"""What the clinic looks back on: rows of reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.report_measures import (
    BOOKABLE_BY_HOUR,
    BOOKED_BY_HOUR,
    LEAD_CLASSES,
    REASONS,
    SOURCES,
    VISITS_BY_HOUR,
    WAIT_CLASSES,
    Tally,
)
from medibook_desktop.domain.report_questions import Breakdown, DayRange, ReportKind, ReportQuestion


@dataclass(frozen=True, slots=True)
class SqueezedIn:
    """A visit that was booked beside another on purpose: who, when, why and by whom. Times in the clinic's zone."""

    booking_id: int
    starts_at: datetime
    ends_at: datetime
    doctor_id: int
    doctor_name: str
    patient_id: int
    patient_name: str
    reason: str
    by: str
    made_at: datetime
    status: BookingStatus


@dataclass(frozen=True, slots=True)
class ReportNames:
    """By ids, in the order of the names; `fees` of visit types in the smallest unit, `currencies` of clinics."""

    doctors: Mapping[int, str]
    visit_types: Mapping[int, str]
    clinics: Mapping[int, str]
    fees: Mapping[int, int]
    currencies: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Report:
    """What a question came to; `before` is the range before, when it was asked to compare.

    `as_of` is up to when it is true: a replica may be behind.
    """

    question: ReportQuestion
    now: Tally
    before: Tally | None
    range_before: DayRange
    names: ReportNames
    as_of: datetime
    from_replica: bool = False
    missing: tuple[str, ...] = ()
    """Shards that did not answer: their doctors are not in these figures."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """`left` doctors have yet to be counted for the first time; until then reports take long."""

    left: int
    busy: bool = False
    """Another terminal is at it."""


_MEASURES: dict[ReportKind, tuple[str, ...]] = {
    ReportKind.BOOKINGS: ("visits", "done", "open", "no_show", "cancelled", *SOURCES),
    ReportKind.CANCELLATIONS: ("visits", "cancelled", "late_cancelled", *REASONS),
    ReportKind.NO_SHOWS: ("visits", "cancelled", "no_show"),
    ReportKind.UTILISATION: ("booked", "bookable"),
    ReportKind.LEAD_TIME: ("lead_minutes", *LEAD_CLASSES),
    ReportKind.WAITING: ("wait_seconds", *WAIT_CLASSES),
    ReportKind.OVERBOOKINGS: ("visits", "squeezed"),
    ReportKind.POPULAR: ("visits", "cancelled"),
    ReportKind.REVENUE: ("done",),
}
_KEYS: dict[Breakdown, tuple[str, ...]] = {
    Breakdown.DOCTOR: ("doctor",),
    Breakdown.VISIT_TYPE: ("visit_type",),
    Breakdown.CLINIC: ("clinic",),
    Breakdown.WEEKDAY: ("weekday",),
    Breakdown.WEEK_GRID: ("weekday",),
}


def what_to_count(question: ReportQuestion) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys and the measures that answer a question, in this order."""
    kind, breakdown = question.kind, question.breakdown
    by = (str(question.grain),) if breakdown is Breakdown.TIME else _KEYS.get(breakdown, ())
    if kind is ReportKind.REVENUE:
        # What a visit brings depends on its type, and in which money on its clinic.
        by = (*by, *(name for name in ("clinic", "visit_type") if name not in by))
    measures = _MEASURES[kind]
    if breakdown in (Breakdown.HOUR, Breakdown.WEEK_GRID):
        by_hour = BOOKED_BY_HOUR + BOOKABLE_BY_HOUR if kind is ReportKind.UTILISATION else VISITS_BY_HOUR
        measures = measures + by_hour
    return by, measures
