"""The waitlist in words: who is wished for, when, how urgent, since when, and how long an offer still stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QTime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import day_near, short_day
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.waitlist import (
    AFTERNOON,
    EVENINGS,
    MINUTES_OF_DAY,
    MORNING,
    ClockRange,
    NewWish,
    Urgency,
    Wish,
    WishStatus,
)


def minutes_left(until: datetime, now: datetime) -> int:
    """Whole minutes, rounded up: the last one counts until it is over; 0 is over."""
    return max(0, -(-(until - now) // timedelta(minutes=1)))


def offer_words(until: datetime, now: datetime) -> str:
    left = minutes_left(until, now)
    if not left:
        return translate("Waitlist", "Offered, the time limit is over")
    return translate("Waitlist", "Offered, %n min left", "", left)


def countdown_words(until: datetime, now: datetime) -> str:
    """As short as it can be said: for a card of the agenda."""
    return translate("Waitlist", "%n min", "", minutes_left(until, now))


def urgency_word(urgency: Urgency) -> str:
    return {
        Urgency.URGENT: translate("Waitlist", "Urgent"),
        Urgency.SOON: translate("Waitlist", "Soon"),
        Urgency.CAN_WAIT: translate("Waitlist", "Can wait"),
    }[urgency]


def status_words(wish: Wish, now: datetime) -> str:
    if wish.offer is not None:
        return offer_words(wish.offer.expires_at, now)
    return {
        WishStatus.OPEN: translate("Waitlist", "Waiting"),
        WishStatus.OFFERED: translate("Waitlist", "Offered"),
        WishStatus.BOOKED: translate("Waitlist", "Booked"),
        WishStatus.WITHDRAWN: translate("Waitlist", "Withdrawn"),
        WishStatus.EXPIRED: translate("Waitlist", "Last day is over"),
    }[wish.status]


def waiting_words(since: datetime, now: datetime) -> str:
    days = (now.date() - since.astimezone(now.tzinfo).date()).days
    if days <= 0:
        return translate("Waitlist", "since today")
    return translate("Waitlist", "for %n day(s)", "", days)


def doctor_words(wanted: NewWish, doctors: Mapping[int, Doctor]) -> str:
    if wanted.doctor_id is not None:
        doctor = doctors.get(wanted.doctor_id)
        return doctor.name if doctor is not None else ""
    return wanted.specialty or translate("Waitlist", "Any doctor")


def visit_words(wanted: NewWish, visit_types: Sequence[VisitType]) -> str:
    kind = next((kind for kind in visit_types if kind.id == wanted.visit_type_id), None)
    if wanted.minutes is not None:
        length = translate("Waitlist", "%n min", "", wanted.minutes)
        return " · ".join(part for part in (kind.name if kind is not None else "", length) if part)
    return kind.name if kind is not None else ""


def days_words(weekdays: frozenset[int]) -> str:
    if not weekdays:
        return translate("Waitlist", "Any day")
    locale = QLocale()
    names = [locale.dayName(day + 1, QLocale.FormatType.ShortFormat) for day in sorted(weekdays)]
    return ", ".join(names)


def range_words(times: ClockRange) -> str:
    known = {
        MORNING: translate("Waitlist", "mornings"),
        AFTERNOON: translate("Waitlist", "afternoons"),
        EVENINGS: translate("Waitlist", "evenings"),
    }
    if times in known:
        return known[times]
    locale = QLocale()
    first = locale.toString(QTime(times.first // 60, times.first % 60), "HH:mm")
    if times.end >= MINUTES_OF_DAY:
        return translate("Waitlist", "from {time}").format(time=first)
    end = locale.toString(QTime(times.end // 60, times.end % 60), "HH:mm")
    return f"{first} – {end}"


def dates_words(earliest: date | None, latest: date | None, today: date) -> str:
    if earliest is not None and earliest > today:
        first = translate("Waitlist", "from {day}").format(day=short_day(earliest))
    else:
        first = ""
    last = (
        translate("Waitlist", "until {day}").format(day=day_near(latest, today)) if latest is not None else ""
    )
    return " · ".join(part for part in (first, last) if part)


def when_words(wanted: NewWish, today: date) -> str:
    """Days, times and dates: "Mon, Thu · mornings · until 12 Dec"."""
    times = ", ".join(range_words(each) for each in sorted(wanted.times))
    dates = dates_words(wanted.earliest, wanted.latest, today)
    return " · ".join(part for part in (days_words(wanted.weekdays), times, dates) if part)
