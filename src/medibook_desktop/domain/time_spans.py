"""Half-open spans of time, [start, end), always with a time zone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from medibook_desktop.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """[starts_at, ends_at), kept in UTC. Raises InvalidInput when naive, empty or backwards.

    UTC, because two times of one ZoneInfo are compared and subtracted by the wall clock, which is
    wrong on the two days on which the clocks change.
    """

    starts_at: datetime
    ends_at: datetime

    def __post_init__(self) -> None:
        if self.starts_at.tzinfo is None or self.ends_at.tzinfo is None:
            raise InvalidInput("A time without a time zone cannot be used.", field="time")
        object.__setattr__(self, "starts_at", self.starts_at.astimezone(UTC))
        object.__setattr__(self, "ends_at", self.ends_at.astimezone(UTC))
        if self.starts_at >= self.ends_at:
            raise InvalidInput("A span of time ends after it starts.", field="time")

    @property
    def length(self) -> timedelta:
        return self.ends_at - self.starts_at

    def overlaps(self, other: TimeSpan) -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def contains(self, moment: datetime) -> bool:
        return self.starts_at <= moment < self.ends_at

    def without(self, others: Iterable[TimeSpan]) -> tuple[TimeSpan, ...]:
        """What is left of this span, in order, when the others are cut out."""
        rest = []
        start = self.starts_at
        for other in sorted(others):
            if other.ends_at <= start or other.starts_at >= self.ends_at:
                continue
            if other.starts_at > start:
                rest.append(TimeSpan(start, other.starts_at))
            start = max(start, other.ends_at)
        if start < self.ends_at:
            rest.append(TimeSpan(start, self.ends_at))
        return tuple(rest)


def day_span(day: date, zone: tzinfo) -> TimeSpan:
    """The local day as a span: 23, 24 or 25 hours long, by the zone's rules."""
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    following = day + timedelta(days=1)
    return TimeSpan(start, datetime(following.year, following.month, following.day, tzinfo=zone))
