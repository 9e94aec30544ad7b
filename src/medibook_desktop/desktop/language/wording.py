"""Dates, times and people as the front desk reads them, by the rules of the system's language."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from medibook_desktop.desktop.language.language_names import language_name as language_name
from medibook_desktop.desktop.language.phones import phone as phone
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
    return _dated(day, translate("DatePatterns", "ddd d MMMM yyyy", "Thu 26 November 2026"))


def medium_day(day: date) -> str:
    """Thu 26 Nov 2026"""
    return _dated(day, translate("DatePatterns", "ddd d MMM yyyy", "Thu 26 Nov 2026"))


def short_day(day: date) -> str:
    """26 Nov 2026"""
    return _dated(day, translate("DatePatterns", "d MMM yyyy", "26 Nov 2026"))


def weekday_and_day(day: date) -> str:
    """Thu 26 Nov"""
    return _dated(day, translate("DatePatterns", "ddd d MMM", "Thu 26 Nov"))


def day_of_month(day: date) -> str:
    """26; German says 26., as in its whole dates."""
    counts = translate("DatePatterns", "d MMM yyyy", "26 Nov 2026").startswith("d.")
    return f"{number(day.day)}." if counts else number(day.day)


def month(day: date) -> str:
    """November 2026"""
    return _dated(day, "MMMM yyyy")


def _dated(day: date, pattern: str) -> str:
    """The order of a language, and the names and digits of the locale; English names the month first in America."""
    if pattern.isascii() and _date_order()[0] == "M":
        pattern = pattern.replace("d MMMM yyyy", "MMMM d, yyyy").replace("d MMM yyyy", "MMM d, yyyy")
        pattern = pattern.replace("d MMM", "MMM d") if pattern.endswith("d MMM") else pattern
    return QLocale().toString(_q(day), pattern)


def number(value: int | float) -> str:
    """1,024 in the digits and the grouping of the locale."""
    return QLocale().toString(value)


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


def day_ahead(day: date, today: date) -> str:
    """Today, Tomorrow, Tue 1 Dec; with the year when it is more than some months away."""
    if abs((day - today).days) <= 1:
        return day_near(day, today)
    return weekday_and_day(day) if abs((day - today).days) < 300 else long_day(day)


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
        parts.append(translate("Wording", "%n y", "age in years", age(birth_date, today)))
    if sex:
        parts.append(_sex_letter(sex))
    return " · ".join(parts)


def _sex_letter(sex: str) -> str:
    letters = {
        "F": translate("Wording", "F", "female, in a person's line"),
        "M": translate("Wording", "M", "male, in a person's line"),
    }
    return letters.get(sex.upper(), sex.upper())


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
