"""Typed words one after the other, folded for comparing; and numbers, clocks and dates written in digits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date, time
from typing import TypeVar

from medibook_desktop.domain.people import search_key
from medibook_desktop.domain.when_vocabulary import Phrase, Vocabulary

T = TypeVar("T")
_CLOCK = re.compile(r"(\d{1,2})(?:[:h](\d{2})?|\.(\d{2}))?(am|pm)?")
_NUMERIC_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?")
_SHORT_DATE = re.compile(r"(\d{1,2})([./])(\d{1,2})\2")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er|\u00ba)?")
_SHORTEST_PREFIX = 3


class Words:
    """A place in what was typed. Nothing is consumed until it is dropped."""

    def __init__(self, text: str) -> None:
        self._typed = [word for word in re.split(r"[\s,;\u060c]+", text) if word]
        self._folded = [_plain_digits(search_key(word)) for word in self._typed]
        self._at = 0

    @property
    def is_empty(self) -> bool:
        return self._at >= len(self._typed)

    def word(self, place: int = 0) -> str:
        """The folded word so many places ahead, "" after the last."""
        at = self._at + place
        return self._folded[at] if at < len(self._folded) else ""

    def starts_with(self, phrase: Phrase, place: int = 0) -> bool:
        return all(self._matches(self.word(place + n), word) for n, word in enumerate(phrase))

    def skip(self, place: int, phrases: Collection[Phrase]) -> int:
        """How many words of filling stand there."""
        return max((len(p) for p in phrases if p and self.starts_with(p, place)), default=0)

    def longest(self, phrases: Mapping[Phrase, T], place: int = 0) -> tuple[T, int] | None:
        """What the longest phrase that stands there means, and how many words it has."""
        fitting = [phrase for phrase in phrases if self.starts_with(phrase, place)]
        if not fitting:
            return None
        best = max(fitting, key=len)
        return phrases[best], len(best)

    def prefix_of(self, phrases: Mapping[Phrase, T], place: int = 0) -> tuple[T, int] | None:
        """A word that is still being typed: it means what all phrases that it begins mean."""
        word = self.word(place)
        if len(word) < _SHORTEST_PREFIX:
            return None
        meant = {m for phrase, m in phrases.items() if len(phrase) == 1 and phrase[0].startswith(word)}
        return (meant.pop(), 1) if len(meant) == 1 else None

    def drop(self, count: int) -> None:
        self._at += count

    def take_typed(self) -> str:
        self._at += 1
        return self._typed[self._at - 1]

    def copy(self, place: int) -> Words:
        other = Words("")
        other._typed, other._folded, other._at = self._typed, self._folded, self._at + place
        return other

    @staticmethod
    def _matches(typed: str, word: str) -> bool:
        return typed == word or (typed.endswith(".") and typed[:-1] == word)


def whole_number(words: Words, place: int, language: Vocabulary) -> tuple[int, int] | None:
    """A number in digits or in a word, and how many words it takes."""
    word = words.word(place).rstrip(".")
    if word.isdecimal() and len(word) <= 4:
        return int(word), 1
    number = language.numbers.get(word)
    return (number, 1) if number is not None else None


def clock_of(
    words: Words, place: int, language: Vocabulary, *, is_sure: bool = True
) -> tuple[time, int] | None:
    """15:00, 15h30, 3pm, 15 Uhr; a bare 15 and a 15.30 only where a time must stand (`is_sure`)."""
    match = _CLOCK.fullmatch(words.word(place))
    if match is None:
        return None
    hour, minute, used = int(match[1]), int(match[2] or match[3] or 0), 1
    following = words.word(place + 1)
    half = match[4]
    if half is None and following in ("am", "pm"):
        half, used = following, 2
    elif following in language.clock_tails:
        used = 2
    elif not is_sure and half is None and not (match[2] or words.word(place)[-1:] == "h"):
        return None
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return (time(hour, minute), used) if hour < 24 and minute < 60 else None


def date_of(words: Words, language: Vocabulary, today: date, order: str) -> tuple[date, int] | None:
    """A date that stands here, and how many words it takes; without a year the next one from today on."""
    word = words.word()
    if match := _ISO_DATE.fullmatch(word):
        day = _made(int(match[1]), int(match[2]), int(match[3]))
        return (day, 1) if day is not None else None
    numeric = _NUMERIC_DATE.fullmatch(word) or _SHORT_DATE.fullmatch(word)
    if numeric is not None:
        year = numeric[4] if numeric.re is _NUMERIC_DATE else None
        return _numeric(int(numeric[1]), int(numeric[3]), year, words, today, order)
    return _named(words, language, today)


def _numeric(
    one: int, two: int, year: str | None, words: Words, today: date, order: str
) -> tuple[date, int] | None:
    used = 1
    if year is None and words.word(1).isdecimal() and len(words.word(1)) == 4:
        year, used = words.word(1), 2
    pairs = [(two, one), (one, two)] if order == "DMY" else [(one, two), (two, one)]
    for month, day_of_month in pairs:
        day = _with_year(month, day_of_month, year, today)
        if day is not None:
            return day, used
    return None


def _named(words: Words, language: Vocabulary, today: date) -> tuple[date, int] | None:
    """12 March, 12. März 2027, 1er mars, 12 de marzo; March 12 where the month may come first."""
    place = 0
    number = _DAY_OF_MONTH.fullmatch(words.word())
    if number is not None:
        place = 1 + words.skip(1, language.of)
        month = words.longest(language.months, place) or words.prefix_of(language.months, place)
        day_of_month = int(number[1])
    else:
        month = words.longest(language.months)
        if month is None:
            return None
        place = month[1]
        number = _DAY_OF_MONTH.fullmatch(words.word(place))
        if number is None or not 1 <= int(number[1]) <= 31:
            return None
        day_of_month = int(number[1])
        month = (month[0], 1)
    if month is None:
        return None
    end = place + month[1]
    end_of = end + words.skip(end, language.of)
    year = words.word(end_of)
    has_year = year.isdecimal() and len(year) == 4
    day = _with_year(month[0], day_of_month, year if has_year else None, today)
    return (day, end_of + 1 if has_year else end) if day is not None else None


def _with_year(month: int, day_of_month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        full = int(year) if len(year) == 4 else today.year // 100 * 100 + int(year)
        return _made(full, month, day_of_month)
    # 29 February may be four (once in a century eight) years away.
    for later in range(9):
        day = _made(today.year + later, month, day_of_month)
        if day is not None and day >= today:
            return day
    return None


def _made(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None


def _plain_digits(text: str) -> str:
    """Arabic-Indic and other digits as 0 to 9."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)
