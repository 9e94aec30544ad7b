"""Dates and times as other programs write them: read in one order that a person agreed to, never guessed row by row."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from medibook_desktop.domain.imports.problems import RowRefused

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PARTS = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?\s*(uhr|h|am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE
)
_MOMENT = re.compile(r"(.*?\d)(?:[ T,]+)(\d{1,2}[:.h]\d{2}.*)", re.DOTALL)
_OFFSET = re.compile(r"(Z|[+-]\d{2}:?\d{2})$")


def date_order(values: Iterable[str]) -> tuple[str, str]:
    """("DMY" | "MDY" | "", example): which order the dates of a file have, as far as they show it.

    "" means that the ones that there are could be read both ways; the example is one of them. Dates that begin
    with the year say nothing and need nothing: with only such dates the order is "DMY" and the example "".
    """
    example = ""
    for value in values:
        match = _PARTS.match(_plain(value))
        if match is None or len(match[1]) > 2:
            continue
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            return "DMY", ""
        if second > 12 >= first:
            return "MDY", ""
        if first != second or not example:
            example = value.strip()
    return ("", example) if example else ("DMY", "")


def read_date(text: str, order: str, *, field: str = "date") -> date:
    """Raises RowRefused, saying what is wrong with it."""
    plain = _plain(text)
    match = _ISO.fullmatch(plain) or _COMPACT.fullmatch(plain)
    if match is not None:
        year, month, day = match.groups()
    else:
        match = _PARTS.fullmatch(plain)
        if match is None:
            raise RowRefused("“{text}” is no date ({field}).", text=text, field=field)
        first, second, third = match.groups()
        if len(first) == 4:
            year, month, day = first, second, third
        else:
            day, month, year = (second, first, third) if order == "MDY" else (first, second, third)
        if len(year) != 4:
            raise RowRefused("“{text}” has no year of four digits ({field}).", text=text, field=field)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise RowRefused("“{text}” is no day of the calendar ({field}).", text=text, field=field) from None


def read_time(text: str) -> time:
    """ "9", "09:00", "9.30", "9h30", "2:15 pm". Raises RowRefused."""
    match = _TIME.fullmatch(_plain(text))
    if match is not None:
        hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        half = (match[4] or "").replace(".", "").lower()
        if half in ("am", "pm"):
            hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 99
        if hour < 24 and minute < 60 and second == 0:
            return time(hour, minute)
    raise RowRefused("“{text}” is no time of day.", text=text)


def read_moment(text: str, order: str, zone: tzinfo, *, default_time: time | None = None) -> datetime:
    """A day and a time, in UTC. Without an offset it is the time on the clinic's clock (`zone`).

    Raises RowRefused for what is none, for a day without a time, and for times that a clock change skips or repeats.
    """
    plain = _plain(text)
    offset = _OFFSET.search(plain)
    if offset is not None and _MOMENT.fullmatch(plain):
        try:
            return datetime.fromisoformat(plain.replace(" ", "T", 1)).astimezone(UTC)
        except ValueError:
            raise RowRefused("“{text}” is no date and time.", text=text) from None
    match = _MOMENT.fullmatch(plain)
    if match is None:
        if default_time is None:
            read_date(plain, order)
            raise RowRefused("“{text}” is a whole day, without a time.", text=text)
        return on_the_clock(read_date(plain, order), default_time, zone)
    return on_the_clock(read_date(match[1], order), read_time(match[2]), zone)


def on_the_clock(day: date, at: time, zone: tzinfo) -> datetime:
    """The moment in UTC at which the clock shows this. Raises RowRefused where it never does, or does twice."""
    wall = datetime.combine(day, at, zone)
    first, second = wall.replace(fold=0).utcoffset(), wall.replace(fold=1).utcoffset()
    moment = wall.astimezone(UTC)
    if first != second:
        if moment.astimezone(zone).replace(tzinfo=None) != wall.replace(tzinfo=None):
            raise RowRefused(
                "{day} {at} does not exist: the clocks go forward then.", day=day, at=f"{at:%H:%M}"
            )
        raise RowRefused(
            "{day} {at} comes twice, because the clocks go back: the file has to say which one (+01:00).",
            day=day,
            at=f"{at:%H:%M}",
        )
    return moment


def read_minutes(text: str) -> int:
    """ "30", "30 min", "0:30", "PT30M". Raises RowRefused."""
    plain = _plain(text).lower()
    if match := re.fullmatch(
        r"(\d{1,4})(?:\.0+)?\s*(?:m|min|mins|minutes?|minuten|minutos|minuti|'|′)?\.?", plain
    ):
        return int(match[1])
    if match := re.fullmatch(r"(\d{1,2}):(\d{2})(?::00)?", plain):
        return int(match[1]) * 60 + int(match[2])
    if match := re.fullmatch(r"p(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:0+s)?)?", plain):
        days, hours, minutes = (int(each or 0) for each in match.groups())
        if days or hours or minutes:
            return int(timedelta(days=days, hours=hours, minutes=minutes).total_seconds()) // 60
    raise RowRefused("“{text}” is no number of minutes.", text=text)


def _plain(text: str) -> str:
    if text.isascii():
        return text.strip()
    plain = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in plain)
