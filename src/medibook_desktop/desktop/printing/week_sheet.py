"""A doctor's week on paper: one group a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import long_day, short_day
from medibook_desktop.desktop.printing.day_sheet import day_sheet
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.domain.agenda import AgendaDay, DoctorDay
from medibook_desktop.domain.people import Patient


def week_sheet(
    columns: Sequence[DoctorDay],
    patients: Mapping[int, Patient],
    *,
    zone: str,
    clinic_name: str,
    printed_at: datetime,
    printed_by: str = "",
) -> Sheet:
    """`columns` are the days of one doctor, in order; days without work are left out. Raises ValueError for none."""
    if not columns:
        raise ValueError("a week has days")
    # A day's list with the days in the doctors' places: the rows are the same.
    as_day = AgendaDay(columns[0].day, zone, tuple(columns))
    sheet = day_sheet(as_day, patients, clinic_name=clinic_name, printed_at=printed_at, printed_by=printed_by)
    working = [column for column in columns if column.slots or column.appointments]
    days = zip(sheet.groups, working, strict=True)
    return replace(
        sheet,
        title=translate("Print", "{doctor} · {first} to {last}").format(
            doctor=columns[0].doctor.name,
            first=short_day(columns[0].day),
            last=short_day(columns[-1].day),
        ),
        groups=tuple(replace(group, heading=long_day(column.day), detail="") for group, column in days),
        closing="" if working else translate("Print", "No hours in this week."),
    )
