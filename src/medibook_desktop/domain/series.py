"""Visits that come again: the rule, what a plan of them says, and what stands of a series."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.slots import Slot

MOST_VISITS = 60
LONGEST_INTERVAL = 52
LONGEST_SPAN = timedelta(days=2 * 366)


class Repeat(StrEnum):
    WEEKLY = "weekly"
    MONTHLY_ON_DAY = "monthly_on_day"
    """The same number of the month; the month's last day where it has no such number."""
    MONTHLY_ON_WEEKDAY = "monthly_on_weekday"
    """The same weekday of the month, as "the second Tuesday"; the last one for a fifth."""


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """Every `interval` weeks or months, `count` times or `until` a day (inclusive): one of the two."""

    repeat: Repeat = Repeat.WEEKLY
    interval: int = 1
    count: int | None = None
    until: date | None = None


def checked_rule(rule: SeriesRule, first: date) -> SeriesRule:
    """The rule itself. Raises InvalidInput naming the field: interval, count or until."""
    if not 1 <= rule.interval <= LONGEST_INTERVAL:
        raise InvalidInput(
            "Repeat every 1 to {limit} weeks or months.", field="interval", limit=LONGEST_INTERVAL
        )
    if (rule.count is None) == (rule.until is None):
        raise InvalidInput("Say how many visits, or until when.", field="count")
    if rule.count is not None and not 2 <= rule.count <= MOST_VISITS:
        raise InvalidInput("A series has 2 to {limit} visits.", field="count", limit=MOST_VISITS)
    if rule.until is not None and not first < rule.until <= first + LONGEST_SPAN:
        raise InvalidInput("The last day lies after the first visit and within two years.", field="until")
    return rule


_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def rule_text(rule: SeriesRule, first: date) -> str:
    """The rule as an RRULE of RFC 5545, for a series that begins on `first`."""
    if rule.repeat is Repeat.WEEKLY:
        parts = [f"FREQ=WEEKLY;INTERVAL={rule.interval};BYDAY={_WEEKDAYS[first.weekday()]}"]
    elif rule.repeat is Repeat.MONTHLY_ON_WEEKDAY:
        number = week_of_month(first)
        parts = [f"FREQ=MONTHLY;INTERVAL={rule.interval};BYDAY={number:+d}{_WEEKDAYS[first.weekday()]}"]
    else:
        days = ",".join(str(day) for day in range(min(first.day, 28), first.day + 1))
        # The last of these days that the month has: the 31st becomes the 30th, or February's end.
        last = ";BYSETPOS=-1" if first.day > 28 else ""
        parts = [f"FREQ=MONTHLY;INTERVAL={rule.interval};BYMONTHDAY={days}{last}"]
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    if rule.until is not None:
        parts.append(f"UNTIL={rule.until:%Y%m%d}T235959")
    return ";".join(parts)


def rule_from(text: str) -> SeriesRule:
    """Back from `rule_text`. Raises InvalidInput for a rule that it never writes."""
    try:
        parts = dict(part.split("=", 1) for part in text.split(";"))
        if parts["FREQ"] == "WEEKLY":
            repeat = Repeat.WEEKLY
        elif parts["FREQ"] == "MONTHLY":
            repeat = Repeat.MONTHLY_ON_WEEKDAY if "BYDAY" in parts else Repeat.MONTHLY_ON_DAY
        else:
            raise KeyError(parts["FREQ"])
        until = parts.get("UNTIL")
        return SeriesRule(
            repeat,
            int(parts.get("INTERVAL", "1")),
            int(parts["COUNT"]) if "COUNT" in parts else None,
            date.fromisoformat(f"{until[:4]}-{until[4:6]}-{until[6:8]}") if until else None,
        )
    except (KeyError, ValueError):
        raise InvalidInput("The rule of this series cannot be read.", field="rule") from None


def week_of_month(day: date) -> int:
    """1 to 4, or -1 for a fifth, which not every month has."""
    number = (day.day - 1) // 7 + 1
    return number if number < 5 else -1


def wall_clock(day: date, at: time, zone: tzinfo) -> datetime | None:
    """The moment at which the clinic's clock first shows `at` on that day; None in the hour that spring skips."""
    moment = datetime.combine(day, at, tzinfo=zone)
    again = moment.astimezone(UTC).astimezone(zone)
    return moment if again.replace(tzinfo=None, fold=0) == moment.replace(tzinfo=None, fold=0) else None


# --- A plan: what each date would be ----------------------------------------------------------------


class ClashWhy(StrEnum):
    TAKEN = "taken"
    BLOCKED = "blocked"
    NO_HOURS = "no_hours"
    """The doctor's schedule has no such time."""
    NOT_OPEN = "not_open"
    """The schedule has not been opened so far ahead."""
    PAST = "past"
    TOO_SHORT = "too_short"
    PATIENT_ELSEWHERE = "patient_elsewhere"
    FULL_DAY = "full_day"
    ROOM = "room"
    CHANGED = "changed"
    """The visit itself changed since it was read."""


@dataclass(frozen=True, slots=True)
class SeriesVisit:
    """A visit of a series as it stands now. `placed_at` and `placed_doctor_id` are where the series put it."""

    booking_id: int
    planned_at: datetime
    placed_at: datetime
    placed_doctor_id: int
    doctor_id: int
    slot_id: int
    starts_at: datetime
    ends_at: datetime
    status: BookingStatus
    version: int

    @property
    def is_moved_by_hand(self) -> bool:
        return self.doctor_id != self.placed_doctor_id or self.starts_at != self.placed_at

    @property
    def can_change(self) -> bool:
        return self.status is BookingStatus.BOOKED


@dataclass(frozen=True, slots=True)
class VisitSeries:
    """A series with its visits that keep their time, in order of their plan."""

    id: int
    rule: SeriesRule
    patient_id: int
    doctor_id: int
    visit_type_id: int | None
    first_day: date
    at: time
    reason: str
    version: int
    visits: tuple[SeriesVisit, ...]

    def number_of(self, booking_id: int) -> int:
        """1 for the first; 0 when the visit is not one of these."""
        return next((n for n, visit in enumerate(self.visits, 1) if visit.booking_id == booking_id), 0)


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """One row of a plan: free (`slot`), already there (`visit` and no `why`), or a clash with what is proposed.

    `proposals` are free times in the order in which they would suit: near it on the same day, at the same
    hour on the next days, with another doctor. `detail` says more about the clash (the closure's name).
    """

    number: int
    planned_at: datetime
    slot: Slot | None = None
    why: ClashWhy | None = None
    detail: str = ""
    proposals: tuple[Slot, ...] = ()
    visit: SeriesVisit | None = None

    @property
    def is_clash(self) -> bool:
        return self.why is not None


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """What a new series would be; nothing is held or written yet."""

    rule: SeriesRule
    doctor_id: int
    first_day: date
    at: time
    visits: tuple[PlannedVisit, ...]


@dataclass(frozen=True, slots=True)
class ChosenVisit:
    """What a person decided for one date: the slot to take. Dates that are left out have none."""

    planned_at: datetime
    slot: Slot


@dataclass(frozen=True, slots=True)
class KeptVisit:
    """A visit that exists already and becomes part of a new series."""

    booking_id: int
    version: int
    planned_at: datetime


@dataclass(frozen=True, slots=True)
class NewSeries:
    patient_id: int
    doctor_id: int
    rule: SeriesRule
    first_day: date
    at: time
    visits: tuple[ChosenVisit, ...]
    kept: tuple[KeptVisit, ...] = ()
    visit_type_id: int | None = None
    reason: str = ""


class Scope(StrEnum):
    THIS = "this"
    LATER = "later"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class MovedVisit:
    """A step of a series change: this visit goes to that slot."""

    visit: SeriesVisit
    slot: Slot
    planned_at: datetime


@dataclass(frozen=True, slots=True)
class SeriesWritten:
    """The answer to a write: what to undo it by (`request`), and what changed."""

    series_id: int
    booking_ids: tuple[int, ...]
    changes: tuple[Change, ...]
    repeated: bool = False
