"""Events of an iCalendar file as rows; time zones that the file brings along are read by the icalendar library."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from medibook_desktop.domain.imports.content_lines import Component, ContentLine, components, unescaped
from medibook_desktop.domain.imports.dates import read_minutes
from medibook_desktop.domain.imports.kinds import RawRow
from medibook_desktop.domain.imports.problems import RowRefused

COLUMNS = (
    "UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "ORGANIZER", "CATEGORIES", "DESCRIPTION", "STATUS", "RRULE",
    "X-PATIENT-ID", "X-BIRTH-DATE", "X-MEDIBOOK-PATIENT-ID", "X-MEDIBOOK-BOOKING-ID",
)  # fmt: skip
CHOICES = (
    "external_id", "patient", "start", "end", "minutes", "doctor", "visit_type", "reason", "status", "rrule",
    "patient_id", "birth_date", "medibook_patient_id", "medibook_id",
)  # fmt: skip
_ZONES = frozenset({"VTIMEZONE"})
_WANTED = _ZONES | {"VEVENT"}


def event_rows(file: TextIO) -> Iterator[RawRow]:
    """One row an event. Times have the offset of their zone; floating ones have none, all-day ones are a date."""
    zones: dict[str, tzinfo] = {}
    for part in components(file, _WANTED, whole=_ZONES):
        if part.name == "VTIMEZONE":
            _learn_zone(part, zones)
            continue
        problem = part.problem
        cells = ("",) * len(COLUMNS)
        try:
            cells = _cells(part, zones)
        except RowRefused as refused:
            problem = problem or refused
            cells = (part.text("UID"), part.text("SUMMARY"), *("",) * (len(COLUMNS) - 2))
        yield RawRow(part.line, cells, problem)


def _learn_zone(part: Component, zones: dict[str, tzinfo]) -> None:
    """By its IANA name where it has one; else by the rules in the file."""
    name = part.text("TZID")
    if not name or zone_by_name(name) is not None:
        return
    import icalendar  # only for files with zones of their own

    text = (
        "\r\n".join(["BEGIN:VTIMEZONE", *(_as_text(line) for line in part.lines), "END:VTIMEZONE"]) + "\r\n"
    )
    try:
        found: Any = icalendar.Timezone.from_ical(text)
        zones[name] = found.to_tz(lookup_tzid=False)
    except (
        Exception
    ):  # whatever a file's rules break in the library: events in that zone are refused, one by one
        return


def _as_text(line: ContentLine) -> str:
    if line.name in ("BEGIN", "END"):
        return f"{line.name}:{line.value}"
    params = "".join(f";{key}={','.join(values)}" for key, values in line.params.items())
    return f"{line.name}{params}:{line.value}"


def zone_by_name(name: str) -> ZoneInfo | None:
    """ "Europe/Berlin", also behind a maker's prefix ("/mozilla.org/20050126_1/Europe/Berlin")."""
    parts = name.strip("/").split("/")
    for begin in range(len(parts)):
        try:
            return ZoneInfo("/".join(parts[begin:]))
        except (ValueError, OSError, KeyError):
            continue
    return None


def _cells(event: Component, zones: dict[str, tzinfo]) -> tuple[str, ...]:
    start = event.first("DTSTART")
    if start is None:
        raise RowRefused("The event has no DTSTART.")
    starts = _moment(start, zones)
    end = event.first("DTEND")
    organizer = event.first("ORGANIZER")
    doctor = ""
    if organizer is not None:
        doctor = organizer.params.get("CN", ("",))[0] or organizer.value.removeprefix("mailto:")
    repeats = event.text("RRULE") or event.text("RDATE")
    minutes = ""
    if end is None and (length := event.text("DURATION")):
        minutes = str(read_minutes(length))
    return (
        event.text("UID") + (f" {event.text('RECURRENCE-ID')}" if event.first("RECURRENCE-ID") else ""),
        event.text("SUMMARY"),
        starts,
        _moment(end, zones) if end is not None else "",
        minutes,
        doctor,
        event.text("CATEGORIES"),
        event.text("DESCRIPTION"),
        event.text("STATUS"),
        repeats,
        event.text("X-PATIENT-ID"),
        event.text("X-BIRTH-DATE"),
        event.text("X-MEDIBOOK-PATIENT-ID"),
        event.text("X-MEDIBOOK-BOOKING-ID"),
    )


def _moment(line: ContentLine, zones: dict[str, tzinfo]) -> str:
    """ISO 8601. A time in a zone gets its offset: in the hour that comes twice the first one, as RFC 5545 says."""
    value = unescaped(line.value).strip()
    try:
        if line.params.get("VALUE", ("",))[0].upper() == "DATE" or len(value) == 8:
            return datetime.strptime(value, "%Y%m%d").date().isoformat()  # noqa: DTZ007 - a day has no zone
        if value.endswith("Z"):
            return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).isoformat()
        wall = datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - its zone comes below
    except ValueError:
        raise RowRefused("“{text}” is no time of an event.", text=value[:60]) from None
    name = line.params.get("TZID", ("",))[0]
    if not name:
        return wall.isoformat()
    zone = zones.get(name) or zone_by_name(name)
    if zone is None:
        raise RowRefused("The file does not say what the time zone “{zone}” is.", zone=name[:80])
    moment = wall.replace(tzinfo=zone)
    if moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
        raise RowRefused(
            "{day} {at} does not exist in {zone}: the clocks go forward then.",
            day=wall.date(),
            at=f"{wall:%H:%M}",
            zone=name[:80],
        )
    offset = moment.utcoffset() or timedelta()
    return wall.replace(tzinfo=None).isoformat() + _offset_text(offset)


def _offset_text(offset: timedelta) -> str:
    minutes = int(offset.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
