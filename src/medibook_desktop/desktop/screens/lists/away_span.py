"""From when to when a doctor is away, of what was chosen or typed in the box."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import day_from
from medibook_desktop.desktop.screens.lists.away_words import from_words, until_words
from medibook_desktop.domain.calls import away_until
from medibook_desktop.domain.errors import InvalidInput

NOON = time(12)
LONGEST = timedelta(days=31)
"""block_time in the database says the same."""


class AwayChoice(StrEnum):
    TODAY = "1"
    NOON = "noon"
    TOMORROW = "2"
    THREE_DAYS = "3"
    WEEK = "7"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AwayFields:
    """`first` and `last` are typed, and count with OTHER only; half a day at either end."""

    doctor_id: int
    choice: AwayChoice = AwayChoice.TODAY
    first: str = ""
    last: str = ""
    from_noon: bool = False
    until_noon: bool = False
    why: str = "Ill"


def away_span(fields: AwayFields, now: datetime) -> tuple[datetime, datetime]:
    """Aware, in the zone of `now`; never before now. Raises InvalidInput naming the field (`first`, `last`)."""
    if fields.choice is AwayChoice.NOON:
        noon = datetime.combine(now.date(), NOON, now.tzinfo)
        if noon <= now:
            raise InvalidInput(translate("Lists", "It is past noon already."), field="first")
        return now, noon
    if fields.choice is not AwayChoice.OTHER:
        return now, away_until(now, int(fields.choice))
    today = now.date()
    first = _day(fields.first, "first", today) if fields.first.strip() else today
    last = _day(fields.last, "last", today) if fields.last.strip() else first
    starts = datetime.combine(first, NOON if fields.from_noon else time(0), now.tzinfo)
    ends = (
        datetime.combine(last, NOON, now.tzinfo)
        if fields.until_noon
        else datetime.combine(last + timedelta(days=1), time(0), now.tzinfo)
    )
    if ends <= now:
        raise InvalidInput(translate("Lists", "This time is over."), field="last")
    if ends <= starts:
        raise InvalidInput(translate("Lists", "The end lies before the beginning."), field="last")
    starts = max(starts, now)
    if ends - starts > LONGEST:
        raise InvalidInput(
            translate(
                "Lists", "That is more than a month: an administrator enters it under Closures and holidays."
            ),
            field="last",
        )
    return starts, ends


def span_words(fields: AwayFields, now: datetime) -> str:
    """Tue 24 Nov 12:00 – Fri 27 Nov. Raises as away_span."""
    starts, ends = away_span(fields, now)
    today = now.date()
    begins = (
        translate("Lists", "now", "a doctor is away from now on")
        if starts == now
        else from_words(starts, today)
    )
    until = until_words(ends, today)
    if begins == until:
        return translate("Lists", "Away: {day}").format(day=begins)
    return translate("Lists", "Away: {begins} – {ends}").format(begins=begins, ends=until)


def _day(text: str, field: str, today: date) -> date:
    found = day_from(text, today=today)
    if found is None:
        raise InvalidInput(
            translate("Lists", "“{text}” is no day; type it like 24.12. or “tomorrow”.").format(
                text=text.strip()
            ),
            field=field,
        )
    return found
