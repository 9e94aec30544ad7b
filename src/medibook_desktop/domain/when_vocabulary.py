"""What a language has words for, when days and times are said; all folded for comparing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from medibook_desktop.domain.people import search_key

Phrase = tuple[str, ...]

DAY_PARTS: Mapping[str, tuple[time | None, time | None]] = {
    "morning": (None, time(12)),
    "noon": (time(12), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), None),
}
"""When a visit may begin: from, and before."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`days` are days from today on. `next_is_next_week`: "next Friday", said on a Monday, is not this week's."""

    days: Mapping[Phrase, int]
    weekdays: Mapping[Phrase, int]
    months: Mapping[Phrase, int]
    parts: Mapping[Phrase, str]
    units: Mapping[Phrase, str]
    duals: Mapping[Phrase, tuple[int, str]]
    """One word for two of a unit."""
    numbers: Mapping[str, int]
    next_spans: Mapping[Phrase, str]
    ahead: tuple[Phrase, ...]
    ahead_tails: tuple[Phrase, ...]
    next_before: tuple[Phrase, ...]
    next_after: tuple[Phrase, ...]
    this_before: tuple[Phrase, ...]
    week_number: tuple[Phrase, ...]
    after: tuple[Phrase, ...]
    before: tuple[Phrase, ...]
    at: tuple[Phrase, ...]
    within: tuple[Phrase, ...]
    of: tuple[Phrase, ...]
    fillers: tuple[Phrase, ...]
    day_names: tuple[Phrase, ...]
    """Filling between a preposition and a weekday: "the", "el", "يوم"."""
    clock_tails: frozenset[str]
    morrow_or_morning: Mapping[Phrase, None]
    """Tomorrow where no day was said, the morning behind one: "mañana", "morgen"."""
    next_is_next_week: bool = False


def phrases(text: str) -> tuple[Phrase, ...]:
    """Of "a|b": either. Longest first, so that "pasado mañana" is met before "mañana"."""
    found = {tuple(search_key(part).split()) for part in text.split("|")} - {()}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


def numbered(rows: tuple[str, ...], start: int = 0) -> dict[Phrase, int]:
    return {phrase: number for number, row in enumerate(rows, start) for phrase in phrases(row)}


def meaning(**rows: str) -> dict[Phrase, str]:
    return {phrase: meant.replace("_", " ") for meant, row in rows.items() for phrase in phrases(row)}


def counting(text: str) -> dict[str, int]:
    """From one on; several words for one number are parted by a stroke."""
    return {search_key(word): number for number, row in enumerate(text.split(), 1) for word in row.split("|")}
