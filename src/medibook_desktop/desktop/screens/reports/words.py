"""The words of reports: their names, what they can be broken down by, and how values are said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, number, short_day
from medibook_desktop.domain.money import decimals
from medibook_desktop.domain.report_measures import LEAD_EDGES, WAIT_EDGES
from medibook_desktop.domain.report_questions import Breakdown, DayRange, Grain, Quick, ReportKind


class Form(StrEnum):
    """What kind of value it is; the service's unit in brackets."""

    COUNT = "count"
    SHARE = "share"
    """(0.0 to 1.0)"""
    BUSY = "busy"
    """Time of doctors (minutes)."""
    LEAD = "lead"
    """From booking to visit (minutes)."""
    WAIT = "wait"
    """In the waiting room (seconds)."""
    MONEY = "money"
    """(the smallest unit of the currency)"""


def kind_name(kind: ReportKind) -> str:
    return {
        ReportKind.BOOKINGS: translate("Reports", "Bookings"),
        ReportKind.CANCELLATIONS: translate("Reports", "Cancellations"),
        ReportKind.NO_SHOWS: translate("Reports", "No-shows"),
        ReportKind.UTILISATION: translate("Reports", "Utilisation"),
        ReportKind.LEAD_TIME: translate("Reports", "Lead time"),
        ReportKind.WAITING: translate("Reports", "Waiting time"),
        ReportKind.OVERBOOKINGS: translate("Reports", "Squeezed in"),
        ReportKind.POPULAR: translate("Reports", "Popular times and doctors"),
        ReportKind.REVENUE: translate("Reports", "Revenue"),
    }[kind]


def kind_note(kind: ReportKind) -> str:
    """How the numbers of a report are meant."""
    return {
        ReportKind.BOOKINGS: translate(
            "Reports", "Visits by the day for which they are booked. What was undone at once does not count."
        ),
        ReportKind.CANCELLATIONS: translate(
            "Reports",
            "Visits that were cancelled, by the day for which they were booked. Late means less than a day before.",
        ),
        ReportKind.NO_SHOWS: translate(
            "Reports", "Patients who did not come, of all visits that were not cancelled."
        ),
        ReportKind.UTILISATION: translate(
            "Reports",
            "Time with a visit, of all time that could be booked: opening hours without breaks, absences and blocked "
            "times. The time of cancelled visits and no-shows is free again.",
        ),
        ReportKind.LEAD_TIME: translate(
            "Reports",
            "From the moment of booking to the visit. Half of the patients had to wait no longer than the median; it "
            "is estimated from classes of lengths.",
        ),
        ReportKind.WAITING: translate(
            "Reports",
            "From “arrived” to “in room”, where both were noted. Half of the patients waited no longer than the "
            "median; it is estimated from classes of lengths.",
        ),
        ReportKind.OVERBOOKINGS: translate(
            "Reports",
            "Visits that were squeezed in beside another one on purpose. Lists (F6) names each of them.",
        ),
        ReportKind.POPULAR: translate(
            "Reports", "When visits begin and with whom they are booked; cancelled ones are left out."
        ),
        ReportKind.REVENUE: translate(
            "Reports", "Visits that are done, times the fee of their type as it is set today."
        ),
    }[kind]


def breakdown_name(breakdown: Breakdown) -> str:
    return {
        Breakdown.TIME: translate("Reports", "Over time"),
        Breakdown.DOCTOR: translate("Reports", "By doctor"),
        Breakdown.VISIT_TYPE: translate("Reports", "By visit type"),
        Breakdown.CLINIC: translate("Reports", "By clinic"),
        Breakdown.WEEKDAY: translate("Reports", "By weekday"),
        Breakdown.HOUR: translate("Reports", "By hour"),
        Breakdown.SOURCE: translate("Reports", "By way of booking"),
        Breakdown.REASON: translate("Reports", "By reason"),
        Breakdown.LENGTH: translate("Reports", "By length"),
        Breakdown.WEEK_GRID: translate("Reports", "By weekday and hour"),
    }[breakdown]


def grain_name(grain: Grain) -> str:
    return {
        Grain.DAY: translate("Reports", "Days"),
        Grain.WEEK: translate("Reports", "Weeks"),
        Grain.MONTH: translate("Reports", "Months"),
    }[grain]


def quick_name(quick: Quick) -> str:
    return {
        Quick.THIS_WEEK: translate("Reports", "This week"),
        Quick.THIS_MONTH: translate("Reports", "This month"),
        Quick.LAST_MONTH: translate("Reports", "Last month"),
        Quick.QUARTER: translate("Reports", "This quarter"),
        Quick.YEAR: translate("Reports", "This year"),
    }[quick]


def source_name(measure: str) -> str:
    return {
        "s_phone": translate("Reports", "Phone"),
        "s_desk": translate("Reports", "At the desk"),
        "s_walk_in": translate("Reports", "Walked in"),
        "s_waitlist": translate("Reports", "Waitlist"),
        "s_series": translate("Reports", "Series"),
        "s_portal": translate("Reports", "Patient portal"),
        "s_partner": translate("Reports", "Partner"),
        "s_import": translate("Reports", "Imported"),
    }[measure]


def reason_name(measure: str) -> str:
    return {
        "r_patient": translate("Reports", "Patient asked"),
        "r_ill": translate("Reports", "Patient is ill"),
        "r_doctor": translate("Reports", "Doctor is away"),
        "r_earlier": translate("Reports", "Got an earlier time"),
        "r_mistake": translate("Reports", "Made by mistake"),
        "r_other": translate("Reports", "Other reasons"),
    }[measure]


def lead_class(place: int) -> str:
    return _class_name(place, [_span(edge) for edge in LEAD_EDGES])


def wait_class(place: int) -> str:
    return _class_name(place, [_minutes(edge // 60) for edge in WAIT_EDGES])


def class_mark(place: int, *, is_lead: bool) -> str:
    """A class below a chart, by its upper edge: "< 1 h"."""
    edges = [_span(edge) for edge in LEAD_EDGES] if is_lead else [_minutes(edge // 60) for edge in WAIT_EDGES]
    if place == len(edges):
        return f"≥ {edges[-1]}"
    return f"< {edges[place]}"


def _class_name(place: int, edges: Sequence[str]) -> str:
    if place == 0:
        return translate("Reports", "under {length}").format(length=edges[0])
    if place == len(edges):
        return translate("Reports", "{length} and more").format(length=edges[-1])
    return translate("Reports", "{from_length} to under {to_length}").format(
        from_length=edges[place - 1], to_length=edges[place]
    )


def weekday_name(weekday: int) -> str:
    """0 is Monday."""
    return QLocale().dayName(weekday + 1, QLocale.FormatType.LongFormat)


def short_weekday(weekday: int) -> str:
    return QLocale().dayName(weekday + 1, QLocale.FormatType.ShortFormat)


def hour_name(hour: int) -> str:
    return translate("Reports", "{hour}:00", "an hour of the day").format(hour=f"{hour:02}")


def range_words(days: DayRange) -> str:
    if days.first == days.last:
        return short_day(days.first)
    return translate("Reports", "{first} to {last}").format(
        first=in_sentence(short_day(days.first)), last=in_sentence(short_day(days.last))
    )


def step_name(day: date, grain: Grain) -> str:
    """A step of time in a table."""
    if grain is Grain.MONTH:
        return QLocale().toString(_q(day), "MMMM yyyy")
    if grain is Grain.WEEK:
        return translate("Reports", "Week of {day}").format(day=short_day(day))
    return f"{short_weekday(day.weekday())} {short_day(day)}"


def step_mark(day: date, grain: Grain) -> str:
    """A step of time below a chart."""
    return QLocale().toString(_q(day), "MMM yy" if grain is Grain.MONTH else "d MMM")


def said(value: float | None, form: Form, currency: str = "") -> str:
    """A value for people; "–" for none."""
    if value is None:
        return "–"
    if form is Form.SHARE:
        return translate("Reports", "{number} %", "per cent").format(number=_decimal(value * 100, 1))
    if form is Form.BUSY:
        return translate("Reports", "{number} h", "hours").format(
            number=_decimal(value / 60, 1 if value < 6000 else 0)
        )
    if form is Form.LEAD:
        return _span(value)
    if form is Form.WAIT:
        return _minutes(value / 60)
    if form is Form.MONEY:
        return money(value, currency)
    return number(round(value)) if value == round(value) else _decimal(value, 1)


def said_at_mark(value: float, form: Form, currency: str) -> str:
    """At an axis, whose marks are round: without decimals that are noughts, and amounts without their currency."""
    if form is Form.MONEY:
        amount = value / 10 ** decimals(currency)
        return number(round(amount)) if amount == round(amount) else _decimal(amount, decimals(currency))
    if form is Form.SHARE and round(value * 100, 6) == round(value * 100):
        return translate("Reports", "{number} %", "per cent").format(number=number(round(value * 100)))
    return said(value, form, currency)


def plain(value: float | None, form: Form, currency: str = "") -> float | int | None:
    """A value for programs, in the unit that `unit` names."""
    if value is None:
        return None
    if form is Form.SHARE:
        return round(value * 100, 2)
    if form is Form.BUSY:
        return round(value / 60, 2)
    if form is Form.LEAD:
        return round(value / 1440, 2)
    if form is Form.WAIT:
        return round(value / 60, 1)
    if form is Form.MONEY:
        places = decimals(currency)
        return round(value / 10**places, places) if places else round(value)
    return round(value)


def unit(form: Form) -> str:
    """Behind the heading of a column in a file."""
    return {
        Form.COUNT: "",
        Form.SHARE: " (%)",
        Form.BUSY: translate("Reports", " (hours)"),
        Form.LEAD: translate("Reports", " (days)"),
        Form.WAIT: translate("Reports", " (minutes)"),
        Form.MONEY: "",
    }[form]


def axis_unit(form: Form, highest: float, currency: str) -> float:
    """What one of the unit in which a value is said is in the service's."""
    if form is Form.LEAD:
        return 1440 if highest >= 2 * 1440 else 60 if highest >= 60 else 1
    units = {Form.SHARE: 0.01, Form.BUSY: 60.0, Form.WAIT: 60.0, Form.MONEY: float(10 ** decimals(currency))}
    return units.get(form, 1)


def change_words(change: float | None) -> str:
    """+12.3 %"""
    if change is None:
        return "–"
    sign = "+" if change > 0 else "\u2212" if change < 0 else "±"
    return translate("Reports", "{sign}{number} %", "a change in per cent").format(
        sign=sign, number=_decimal(abs(change) * 100, 1)
    )


def money(minor: float, currency: str) -> str:
    places = decimals(currency)
    amount = QLocale().toString(float(minor) / 10**places, "f", places)
    return f"{amount} {currency}".strip()


def _decimal(value: float, places: int) -> str:
    return QLocale().toString(float(value), "f", places)


def _minutes(minutes: float) -> str:
    return translate("Reports", "{number} min", "minutes").format(
        number=_decimal(minutes, 0 if minutes >= 10 or minutes == int(minutes) else 1)
    )


def _span(minutes: float) -> str:
    """45 min, 6 h, 3.5 d, 2 wk."""
    if minutes < 60:
        return _minutes(round(minutes))
    if minutes < 2 * 1440 and minutes != 1440:
        hours = minutes / 60
        return translate("Reports", "{number} h", "hours").format(
            number=_decimal(hours, 0 if hours == int(hours) else 1)
        )
    days = minutes / 1440
    if days >= 7 and days % 7 == 0:
        return translate("Reports", "{number} wk", "weeks").format(number=number(round(days / 7)))
    if days == int(days) or days >= 20:
        return translate("Reports", "{number} d", "days").format(number=number(round(days)))
    return translate("Reports", "{number} d", "days").format(number=_decimal(days, 1))


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
