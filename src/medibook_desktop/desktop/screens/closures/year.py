"""A year of holidays and closures as lines of a list and as marks on its days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import weekday_and_day
from medibook_desktop.desktop.screens.closures import words
from medibook_desktop.desktop.screens.closures.view import DayMark, YearMarks, YearRow
from medibook_desktop.domain.closures import ClosedYear, Closure, Holiday


def year_words(year: int) -> str:
    """2026 in the digits of the locale, without grouping."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(year)


def rows_of(
    read: ClosedYear, today: date, clinics: Mapping[int, str], doctors: Mapping[int, str]
) -> list[YearRow]:
    """In order of time, on one day the holiday first."""
    found = [_holiday_row(holiday, today) for holiday in read.holidays]
    found += [_closure_row(closure, read.year, today, clinics, doctors) for closure in read.closures]
    return sorted(found, key=lambda row: (row.day, not row.is_holiday, row.key))


def _holiday_row(holiday: Holiday, today: date) -> YearRow:
    state = translate("Closures", "○ we work") if holiday.is_worked else translate("Closures", "● holiday")
    return YearRow(
        f"h{holiday.day}",
        holiday.day,
        weekday_and_day(holiday.day),
        holiday.name,
        translate("Closures", "Everybody"),
        state,
        is_over=holiday.day < today,
        is_holiday=True,
        is_open=holiday.is_worked,
    )


def _closure_row(
    closure: Closure, year: int, today: date, clinics: Mapping[int, str], doctors: Mapping[int, str]
) -> YearRow:
    details = closure.details
    sign = "●" if details.is_whole_days else "◐"
    return YearRow(
        f"c{closure.id}",
        details.first_day,
        words.days_words(details, year),
        details.why,
        words.whom_words(details, clinics, doctors),
        f"{sign} {words.kind_words(details.kind)}",
        is_over=details.last_day < today,
    )


def marks_of(read: ClosedYear, today: date, clinic_id: int) -> YearMarks:
    """What each day of the year is for the clinic; doctors' days off are no day of the clinic's."""
    marks: dict[date, tuple[DayMark, str]] = {}
    for holiday in read.holidays:
        marks[holiday.day] = (DayMark.WORKED if holiday.is_worked else DayMark.HOLIDAY, holiday.name)
    for closure in read.closures:
        details = closure.details
        if clinic_id not in details.clinic_ids:
            continue
        mark = DayMark.CLOSED if details.is_whole_days else DayMark.PARTLY
        day = max(details.first_day, date(read.year, 1, 1))
        while day <= min(details.last_day, date(read.year, 12, 31)):
            if marks.get(day, (None,))[0] is not DayMark.HOLIDAY:
                marks[day] = (mark, details.why)
            day += timedelta(days=1)
    return YearMarks(read.year, today, marks)
