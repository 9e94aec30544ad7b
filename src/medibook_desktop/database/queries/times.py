"""Times between PostgreSQL and the clinic: seconds since 1970 on the wire, aware values in its zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from medibook_desktop.domain.time_spans import day_span


class ClinicTimes(dict[int, datetime]):
    """epoch seconds -> the clinic's time. A day of thirty doctors has a thousand slots and forty different times."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, seconds: int) -> datetime:
        self[seconds] = found = datetime.fromtimestamp(seconds, self._zone)
        return found


def day_bounds(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """The local day's first moment and the next day's, in UTC."""
    span = day_span(day, zone)
    return span.starts_at.astimezone(UTC), span.ends_at.astimezone(UTC)
