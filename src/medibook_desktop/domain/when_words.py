"""Days and times of day as people say them: "tuesday afternoon", "in 6 Monaten", "12.3.", "mañana", "بعد غد"."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from medibook_desktop.domain.when_languages import vocabulary_of
from medibook_desktop.domain.when_reading import Words, clock_of, date_of, whole_number
from medibook_desktop.domain.when_vocabulary import DAY_PARTS, Vocabulary

LATEST_YEAR = 2199
MOST_DAYS = 366 * 10
"""A wish further ahead than ten years is a slip of the fingers."""


@dataclass(frozen=True, slots=True)
class When:
    """`day` is the one that is meant, None when no day was named; `first` to `last` where free times may lie.

    A weekday leaves `last` open: when that day is full, the same weekday a week later is the next best.
    `rest` holds the words that say nothing of a time, as they were typed.
    """

    day: date | None = None
    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = frozenset()
    starts_from: time | None = None
    starts_before: time | None = None
    rest: tuple[str, ...] = ()

    @property
    def says_something(self) -> bool:
        return (
            self.first is not None
            or bool(self.weekdays)
            or self.starts_from is not None
            or self.starts_before is not None
        )


@dataclass(slots=True)
class _Reading:
    words: Words
    language: Vocabulary
    today: date
    order: str
    when: When = field(default_factory=When)
    rest: list[str] = field(default_factory=list)


def understand_when(text: str, *, today: date, language: str = "en", order: str = "DMY") -> When:
    """What of the text names a day or a time of day; nothing typed makes it fail.

    `order` is how the country writes dates. A date without a year is the next one from today on. "In six
    months" is that day and later; "next Tuesday" is next week's in English, the coming one elsewhere, as it is said.
    """
    reading = _Reading(Words(text), vocabulary_of(language), today, order)
    while not reading.words.is_empty:
        if not any(read(reading) for read in _READERS):
            reading.rest.append(reading.words.take_typed())
    return replace(_anchored(reading.when, today), rest=tuple(reading.rest))


def _anchored(when: When, today: date) -> When:
    """Weekdays after a date count from that date on: "tuesday in 6 months"."""
    if when.weekdays and when.day is None:
        start = when.first or today
        day = next(d for d in (start + timedelta(days=n) for n in range(7)) if d.weekday() in when.weekdays)
        return replace(when, day=day, first=when.first or day)
    return when


# --- What may stand at the place where the reader is, the most telling first ----------------------------------


def _clock_bound(reading: _Reading) -> bool:
    """after 15:00, ab 15 Uhr, before 10, antes de las 10"""
    for phrases, is_from in ((reading.language.after, True), (reading.language.before, False)):
        for phrase in phrases:
            length = len(phrase)
            if not reading.words.starts_with(phrase):
                continue
            length += reading.words.skip(length, reading.language.fillers)
            found = clock_of(reading.words, length, reading.language)
            if found is None:
                continue
            clock, used = found
            reading.words.drop(length + used)
            if is_from:
                reading.when = replace(reading.when, starts_from=clock)
            else:
                reading.when = replace(reading.when, starts_before=clock)
            return True
    return False


def _from_date(reading: _Reading) -> bool:
    """after 12.3., ab 12. März: that day and later."""
    for phrase in reading.language.after:
        if not reading.words.starts_with(phrase):
            continue
        place = len(phrase) + reading.words.skip(len(phrase), reading.language.fillers)
        found = date_of(reading.words.copy(place), reading.language, reading.today, reading.order)
        if found is not None and found[0] <= reading.today + timedelta(days=MOST_DAYS):
            reading.words.drop(place + found[1])
            day = None if reading.when.weekdays else found[0]
            reading.when = replace(reading.when, day=day, first=found[0], last=None)
            return True
    return False


def _at_clock(reading: _Reading) -> bool:
    """15:00, 3pm, um 15 Uhr: from then on."""
    for phrase in (*reading.language.at, ()):
        if reading.words.starts_with(phrase):
            found = clock_of(reading.words, len(phrase), reading.language, is_sure=bool(phrase))
            if found is not None:
                reading.words.drop(len(phrase) + found[1])
                reading.when = replace(reading.when, starts_from=found[0])
                return True
    return False


def _span_ahead(reading: _Reading) -> bool:
    """in 6 months, dans deux semaines, بعد شهرين"""
    language = reading.language
    for phrase in (*language.ahead, ()):
        if not reading.words.starts_with(phrase):
            continue
        place = len(phrase) + reading.words.skip(len(phrase), language.fillers)
        for dual, (number, unit) in language.duals.items():
            if reading.words.starts_with(dual, place):
                return _go_ahead(reading, number, unit, place + len(dual))
        counted = whole_number(reading.words, place, language)
        if counted is None:
            continue
        number, used = counted
        found = reading.words.longest(language.units, place + used)
        if found is not None:
            unit, length = found
            end = place + used + length
            end += next(
                (len(tail) for tail in language.ahead_tails if reading.words.starts_with(tail, end)), 0
            )
            return _go_ahead(reading, number, unit, end)
    return False


def _go_ahead(reading: _Reading, number: int, unit: str, used: int) -> bool:
    day = _moved(reading.today, number, unit)
    if day is None:
        return False
    reading.words.drop(used)
    reading.when = replace(reading.when, day=None if reading.when.weekdays else day, first=day, last=None)
    return True


def _numbered_week(reading: _Reading) -> bool:
    """week 12, KW 12: that Monday to Sunday, of this year or, when it is over, of the next."""
    for phrase in reading.language.week_number:
        if not reading.words.starts_with(phrase):
            continue
        counted = whole_number(reading.words, len(phrase), reading.language)
        if counted is None or not 1 <= counted[0] <= 53:
            continue
        for year in (reading.today.isocalendar().year, reading.today.isocalendar().year + 1):
            monday = _monday_of(year, counted[0])
            if monday is not None and monday + timedelta(days=6) >= reading.today:
                reading.words.drop(len(phrase) + counted[1])
                first = max(monday, reading.today)
                reading.when = replace(reading.when, day=first, first=first, last=monday + timedelta(days=6))
                return True
    return False


def _near_day(reading: _Reading) -> bool:
    """today, übermorgen, pasado mañana; and the words that are tomorrow alone and the morning after a day."""
    found = reading.words.longest(reading.language.days)
    if found is not None:
        ahead, length = found
        day = reading.today + timedelta(days=ahead)
        reading.words.drop(length)
        reading.when = replace(reading.when, day=day, first=day, last=day)
        return True
    found_word = reading.words.longest(reading.language.morrow_or_morning)
    if found_word is None:
        return False
    reading.words.drop(found_word[1])
    if reading.when.first is not None or reading.when.weekdays:
        starts_from, starts_before = DAY_PARTS["morning"]
        reading.when = replace(reading.when, starts_from=starts_from, starts_before=starts_before)
    else:
        day = reading.today + timedelta(days=1)
        reading.when = replace(reading.when, day=day, first=day, last=day)
    return True


def _next_span(reading: _Reading) -> bool:
    """next week, nächsten Monat, la semaine prochaine: all of it."""
    found = reading.words.longest(reading.language.next_spans)
    if found is None:
        return False
    unit, length = found
    today = reading.today
    if unit == "this week":
        first, last = today, today + timedelta(days=6 - today.weekday())
    elif unit == "week":
        first = today + timedelta(days=7 - today.weekday())
        last = first + timedelta(days=6)
    elif unit == "month":
        first = _moved(today.replace(day=1), 1, "month") or today
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    else:
        first, last = date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)
    reading.words.drop(length)
    day = None if reading.when.weekdays else first
    reading.when = replace(reading.when, day=day, first=first, last=last)
    return True


def _weekday(reading: _Reading) -> bool:
    """tuesday, next tue, martes que viene, الثلاثاء القادم"""
    language, words = reading.language, reading.words
    for phrase in (*language.next_before, *language.this_before, ()):
        place = len(phrase) + words.skip(len(phrase), language.day_names)
        if not words.starts_with(phrase):
            continue
        found = words.longest(language.weekdays, place) or words.prefix_of(language.weekdays, place)
        if found is None:
            continue
        weekday, length = found
        end = place + length
        tail = next((t for t in language.next_after if words.starts_with(t, end)), ())
        is_next = phrase in language.next_before or bool(tail)
        words.drop(end + len(tail))
        _add_weekday(reading, weekday, is_next=is_next)
        return True
    return False


def _add_weekday(reading: _Reading, weekday: int, *, is_next: bool) -> None:
    when, today = reading.when, reading.today
    if not is_next:
        # The day that was named by a span or a near day is now only where the search begins.
        is_open = when.first is not None and when.last == when.first
        day = None if when.weekdays or not is_open else when.day
        reading.when = replace(when, day=day, weekdays=when.weekdays | {weekday})
        return
    if reading.language.next_is_next_week:
        day = today + timedelta(days=7 - today.weekday() + weekday)
    else:
        day = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    reading.when = replace(when, day=day, first=day, last=None, weekdays=when.weekdays | {weekday})


def _day_part(reading: _Reading) -> bool:
    found = reading.words.longest(reading.language.parts)
    if found is None:
        return False
    part, length = found
    reading.words.drop(length)
    starts_from, starts_before = DAY_PARTS[part]
    reading.when = replace(reading.when, starts_from=starts_from, starts_before=starts_before)
    return True


def _calendar_date(reading: _Reading) -> bool:
    """12.3., 3/12 (by the country's order), 12 March 2027, 1er mars, 2027-03-12"""
    found = date_of(reading.words, reading.language, reading.today, reading.order)
    if found is None:
        return False
    day, used = found
    if day > reading.today + timedelta(days=MOST_DAYS):
        return False
    reading.words.drop(used)
    reading.when = replace(reading.when, day=day, first=day, last=day)
    return True


def _whole_month(reading: _Reading) -> bool:
    """in March, en mars, March 2027: the month, from today on."""
    words, language = reading.words, reading.language
    for phrase in (*language.within, ()):
        if not words.starts_with(phrase):
            continue
        found = words.longest(language.months, len(phrase))
        if found is None:
            continue
        month, length = found
        end = len(phrase) + length
        year = whole_number(words, end, language)
        is_year = year is not None and reading.today.year <= year[0] <= LATEST_YEAR
        if not phrase and not is_year:
            continue
        chosen = year[0] if year is not None and is_year else reading.today.year
        if not is_year and month < reading.today.month:
            chosen += 1
        first = date(chosen, month, 1)
        last = first.replace(day=calendar.monthrange(chosen, month)[1])
        if last < reading.today:
            continue
        words.drop(end + (year[1] if year is not None and is_year else 0))
        first = max(first, reading.today)
        day = None if reading.when.weekdays else first
        reading.when = replace(reading.when, day=day, first=first, last=last)
        return True
    return False


def _filler(reading: _Reading) -> bool:
    """ "on", "am", "le" before a day: dropped when something of a time follows."""
    language = reading.language
    for phrase in (*language.fillers, *language.day_names):
        if not reading.words.starts_with(phrase):
            continue
        ahead = _Reading(
            reading.words.copy(len(phrase)), language, reading.today, reading.order, reading.when
        )
        if not ahead.words.is_empty and any(read(ahead) for read in _READERS):
            reading.words.drop(len(phrase))
            return True
    return False


_READERS: tuple[Callable[[_Reading], bool], ...] = (
    _day_part,
    _span_ahead,
    _from_date,
    _clock_bound,
    _numbered_week,
    _next_span,
    _near_day,
    _calendar_date,
    _weekday,
    _whole_month,
    _at_clock,
    _filler,
)


# --- Calendar -------------------------------------------------------------------------------------------------


def _moved(day: date, number: int, unit: str) -> date | None:
    """The last day of a shorter month stands for one that it has not: 31 August and six months is 28 February."""
    if unit in ("day", "week"):
        days = number * (7 if unit == "week" else 1)
        return day + timedelta(days=days) if days <= MOST_DAYS else None
    months = number * (12 if unit == "year" else 1)
    if months > 120:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _monday_of(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
