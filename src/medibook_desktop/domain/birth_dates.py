"""Birth dates as people type them: 12.3.1984, 12/03/84, 1984-03-12, 12 Mar 1984, ١٢/٣/١٩٨٤."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

ORDERS = ("DMY", "MDY", "YMD")
"""How a country writes dates; the terminal takes it from the system's locale."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = re.compile(r"(\d{1,4})[\s./\-,]+(\d{1,2})[\s./\-,]+(\d{1,4})\.?")
_COMPACT = re.compile(r"\d{8}")
_CHINESE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-z]{3,9})\.?,?\s*(\d{2}|\d{4})")


def parse_birth_date(text: str, *, today: date, order: str = "DMY") -> date | None:
    """The date that was typed, or None while it is not one (yet).

    A year of four digits in front is always year, month, day. Otherwise `order` decides, and where it
    gives no date the other way round is tried (13/02 can only be a day and a month). A year of two digits
    is the latest one that does not lie after `today`. Dates in the future are no birth dates.
    """
    typed = _ascii_digits(text).strip().lower()
    for year, month, day in _candidates(typed, order):
        full_year = _full_year(year, month, day, today)
        try:
            found = date(full_year, month, day)
        except ValueError:
            continue
        if found <= today and full_year >= today.year - 130:
            return found
    return None


def _ascii_digits(text: str) -> str:
    """Arabic-Indic, Devanagari, full-width ... digits as 0 to 9, and full-width signs as plain ones."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in plain)


def _candidates(typed: str, order: str) -> list[tuple[str, int, int]]:
    """(year, month, day), the likeliest first."""
    if match := _CHINESE.fullmatch(typed):
        return [(match[1], int(match[2]), int(match[3]))]
    if match := _NAMED.fullmatch(typed):
        if match[2][:3] in _MONTHS:
            return [(match[3], _MONTHS.index(match[2][:3]) + 1, int(match[1]))]
        return []
    if match := _NUMBERS.fullmatch(typed):
        first, second, third = match.groups()
    elif _COMPACT.fullmatch(typed):
        if order == "YMD":
            first, second, third = typed[:4], typed[4:6], typed[6:]
        else:
            first, second, third = typed[:2], typed[2:4], typed[4:]
    else:
        return []
    if len(first) == 4 or (order == "YMD" and len(third) != 4):
        return [(first, int(second), int(third))]
    day_first = (third, int(second), int(first))
    month_first = (third, int(first), int(second))
    return [month_first, day_first] if order == "MDY" else [day_first, month_first]


def _full_year(year: str, month: int, day: int, today: date) -> int:
    if len(year) != 2:
        return int(year)
    this_century = today.year // 100 * 100 + int(year)
    return (
        this_century
        if (this_century, month, day) <= (today.year, today.month, today.day)
        else this_century - 100
    )
