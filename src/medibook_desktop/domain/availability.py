"""What is wanted of the next free times, and what is found; the clock of the clinic decides, summer and winter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.time_spans import TimeSpan

LIMIT = 20
LONGEST_LOOK_DAYS = 400
"""How far after its first day a search without a last one looks."""


@dataclass(frozen=True, slots=True)
class NextAvailable:
    """No doctors and no specialty: every active doctor; both: those of the doctors who have that specialty.

    `first` and `last` are days of the clinic, both inclusive; `weekdays` 0 (Monday) to 6, empty is every day.
    A visit begins at `starts_from` or later and before `starts_before`, by the clinic's clock, and never
    before `after`. `minutes` stands in for the visit type's length; without both a visit takes one slot.
    """

    doctor_ids: tuple[int, ...] = ()
    specialty: str = ""
    visit_type_id: int | None = None
    minutes: int | None = None
    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = frozenset()
    starts_from: time | None = None
    starts_before: time | None = None
    after: datetime | None = None
    limit: int = LIMIT


@dataclass(frozen=True, slots=True)
class FreeTime:
    """`slot` is the one to book; the visit takes `minutes` from its start on."""

    slot: Slot
    doctor: Doctor
    minutes: int

    @property
    def starts_at(self) -> datetime:
        return self.slot.starts_at

    @property
    def ends_at(self) -> datetime:
        end = self.starts_at.astimezone(UTC) + timedelta(minutes=self.minutes)
        return end.astimezone(self.starts_at.tzinfo)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one local day in which a visit may begin, and that day, for the doctor's daily limit."""

    starts: TimeSpan
    day: TimeSpan


def windows(wanted: NextAvailable, zone: tzinfo, now: datetime) -> Iterator[Window]:
    """In order of time; days and hours in which nothing may begin are left out. Ends by itself.

    Wall-clock bounds are turned into moments day by day, so that "afternoon" is the afternoon on the two
    days on which the clocks change too. A bound inside the missing hour is the moment that follows it.
    """
    earliest = max(now, wanted.after) if wanted.after is not None else now
    today = earliest.astimezone(zone).date()
    day = max(wanted.first, today) if wanted.first is not None else today
    last = day + timedelta(days=LONGEST_LOOK_DAYS)
    if wanted.last is not None:
        last = min(last, wanted.last)
    while day <= last:
        if not wanted.weekdays or day.weekday() in wanted.weekdays:
            found = _window(day, wanted.starts_from, wanted.starts_before, zone, earliest)
            if found is not None:
                yield found
        day += timedelta(days=1)


def _window(
    day: date, starts_from: time | None, starts_before: time | None, zone: tzinfo, earliest: datetime
) -> Window | None:
    midnight = _moment(day, None, zone)
    next_midnight = _moment(day + timedelta(days=1), None, zone)
    begin = max(_moment(day, starts_from, zone), earliest.astimezone(UTC))
    end = _moment(day, starts_before, zone) if starts_before is not None else next_midnight
    if begin >= end:
        return None
    return Window(TimeSpan(begin, end), TimeSpan(midnight, next_midnight))


def _moment(day: date, clock: time | None, zone: tzinfo) -> datetime:
    return datetime.combine(day, clock or time(), zone).astimezone(UTC)
