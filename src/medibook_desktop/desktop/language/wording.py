"""Dates, times and people as the front desk reads them, by the rules of the system's language."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.birth_dates import parse_birth_date
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import InvalidInput


def in_sentence(name: str) -> str:
    """A name that may run the other way than its sentence: isolated, so that neither turns the other round."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name):
        return f"\u2068{name}\u2069"
    return name


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def long_day(day: date) -> str:
    """Thu 26 November 2026"""
    return QLocale().toString(_q(day), "ddd d MMMM yyyy")


def short_day(day: date) -> str:
    """26 Nov 2026"""
    return QLocale().toString(_q(day), "d MMM yyyy")


def weekday_and_day(day: date) -> str:
    """Thu 26 Nov"""
    return QLocale().toString(_q(day), "ddd d MMM")


def clock(moment: datetime) -> str:
    """09:15, always with 24 hours: a schedule must not depend on reading am and pm rightly."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def day_near(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, or the date."""
    distance = (day - today).days
    if distance == 0:
        return translate("Wording", "Today")
    if distance == 1:
        return translate("Wording", "Tomorrow")
    if distance == -1:
        return translate("Wording", "Yesterday")
    return short_day(day) if abs(distance) > 6 else weekday_and_day(day)


def when(moment: datetime, today: date) -> str:
    """Today 10:15"""
    return f"{day_near(moment.date(), today)} {clock(moment)}"


def age(birth_date: date, today: date) -> int:
    had_birthday = (today.month, today.day) >= (birth_date.month, birth_date.day)
    return today.year - birth_date.year - (0 if had_birthday else 1)


def person_line(birth_date: date | None, sex: str, today: date) -> str:
    """12 Mar 1984 · 42 y · F; what is not known is left out."""
    parts = []
    if birth_date is not None:
        parts.append(short_day(birth_date))
        parts.append(translate("Wording", "{years} y", "age in years").format(years=age(birth_date, today)))
    if sex:
        parts.append(sex.upper())
    return " · ".join(parts)


def status_word(status: BookingStatus) -> str:
    words = {
        BookingStatus.HELD: translate("Wording", "held"),
        BookingStatus.BOOKED: translate("Wording", "booked"),
        BookingStatus.ARRIVED: translate("Wording", "arrived"),
        BookingStatus.IN_ROOM: translate("Wording", "in room"),
        BookingStatus.DONE: translate("Wording", "done"),
        BookingStatus.CANCELLED: translate("Wording", "cancelled"),
        BookingStatus.NO_SHOW: translate("Wording", "no-show"),
        BookingStatus.EXPIRED: translate("Wording", "expired"),
    }
    return words[status]


def birth_date_from(text: str, *, today: date) -> date | None:
    """The date that was typed, in the order of the system's language. Raises InvalidInput when it is none."""
    if not text.strip():
        return None
    found = parse_birth_date(text, today=today, order=_date_order())
    if found is None:
        raise InvalidInput(
            translate("Wording", "“{text}” is no birth date.").format(text=text.strip()),
            field="birth date",
            next_step=translate("Wording", "Type day, month and year, for example 12.3.1984."),
        )
    return found


def _date_order() -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("DMY", key=lambda letter: pattern.find(letter.lower())))


def language_name(code: str) -> str:
    """Portuguese, for "pt"; nothing for a code that Qt does not know."""
    language = (
        QLocale.codeToLanguage(code.split("-")[0].split("_")[0]) if code else QLocale.Language.AnyLanguage
    )
    return "" if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)
