"""The two days of a year on which the clock is changed, and what that does to a doctor's hours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from medibook_desktop.domain.schedules import WeeklyHours, expand, minute_of_end


@dataclass(frozen=True, slots=True)
class ClockChange:
    """On `day` the clock goes from `before` to `after`: forwards (the times between do not exist) or back."""

    day: date
    before: time
    after: time

    @property
    def is_lost(self) -> bool:
        return self.after > self.before


@dataclass(frozen=True, slots=True)
class ClockNote:
    """Hours that the change of the clock meets: `ordinary` slots on other weeks' days, `slots` on this one.

    `first_start` is when the first slot of that day begins; None when there is none.
    """

    change: ClockChange
    rule: WeeklyHours
    ordinary: int
    slots: int
    first_start: time | None


def clock_changes(zone: tzinfo, first: date, last: date) -> tuple[ClockChange, ...]:
    """In order. Found to the minute by halving the day, so that every zone's rule comes out."""
    found = []
    day = first
    while day <= last:
        low = datetime.combine(day, time(0), zone).astimezone(UTC)
        high = datetime.combine(day + timedelta(days=1), time(0), zone).astimezone(UTC)
        old, new = low.astimezone(zone).utcoffset(), high.astimezone(zone).utcoffset()
        if old is not None and new is not None and old != new:
            while high - low > timedelta(minutes=1):
                middle = low + ((high - low) // 2 // timedelta(minutes=1)) * timedelta(minutes=1)
                same = middle.astimezone(zone).utcoffset() == old
                low, high = (middle, high) if same else (low, middle)
            after = high.astimezone(zone)
            before = (high + old).replace(tzinfo=None)
            found.append(ClockChange(after.date(), before.time(), after.time().replace(fold=0)))
        day += timedelta(days=1)
    return tuple(found)


def clock_notes(
    rules: Iterable[WeeklyHours], changes: Sequence[ClockChange], zone: tzinfo
) -> tuple[ClockNote, ...]:
    """The hours that lose times on such a day, or of which an hour comes twice; in order of day and time."""
    found = []
    for change in changes:
        low, high = sorted((_minute(change.before), _minute(change.after)))
        for rule in sorted(rules, key=lambda r: r.starts):
            if (
                not rule.holds_on(change.day)
                or _minute(rule.starts) >= high
                or minute_of_end(rule.ends) <= low
            ):
                continue
            here = expand([rule], [], {}, zone, change.day, change.day)
            # The same hours where every minute exists once.
            open_ended = replace(rule, valid_from=date.min, valid_to=None)
            ordinary = len(expand([open_ended], [], {}, UTC, change.day, change.day))
            first = here[0].starts_at.astimezone(zone).time() if here else None
            found.append(ClockNote(change, rule, ordinary, len(here), first))
    return tuple(found)


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
