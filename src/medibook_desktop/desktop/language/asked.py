"""What somebody asks for, understood in the language of the program and the country's order of dates; and said back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QLocale, QTime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import _date_order, short_day
from medibook_desktop.domain.asked_words import Asked, understand_asked
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.visit_types import VisitType


def asked_from(
    text: str, *, today: date, doctors: Sequence[Doctor], visit_types: Sequence[VisitType]
) -> Asked:
    return understand_asked(
        text,
        today=today,
        doctors=doctors,
        visit_types=visit_types,
        language=QLocale().name()[:2],
        order=_date_order(),
    )


def days_said(first: date | None, last: date | None) -> str:
    """from 22 May 2027; until 3 Dec 2026; on 12 Mar 2027; 23 – 29 Nov 2026; nothing for any day."""
    if first is None and last is None:
        return ""
    if first is None or last is None:
        if first is not None:
            return translate("Asked", "from {day}").format(day=short_day(first))
        return translate("Asked", "until {day}").format(day=short_day(last)) if last is not None else ""
    if first == last:
        return translate("Asked", "on {day}").format(day=short_day(first))
    return translate("Asked", "from {first} to {last}").format(first=short_day(first), last=short_day(last))


def hours_said(starts_from: time | None, starts_before: time | None) -> str:
    """from 12:00; before 12:00; 12:00 – 18:00; nothing for any time."""
    if starts_from is None and starts_before is None:
        return ""
    if starts_before is None:
        return translate("Asked", "from {time}").format(time=_clock(starts_from or time()))
    if starts_from is None:
        return translate("Asked", "before {time}").format(time=_clock(starts_before))
    return translate("Asked", "{first} – {last}", "times of day").format(
        first=_clock(starts_from), last=_clock(starts_before)
    )


def _clock(moment: time) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
