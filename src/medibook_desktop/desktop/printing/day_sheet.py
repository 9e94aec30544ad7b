"""The day on paper: every doctor's visits in order of time, and the times that are free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, long_day, phone, short_day, status_word
from medibook_desktop.desktop.printing.sheets import RowKind, Sheet, SheetColumn, SheetGroup, SheetRow
from medibook_desktop.domain.agenda import AgendaDay, Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.slots import Slot


def day_sheet(
    agenda: AgendaDay,
    patients: Mapping[int, Patient],
    *,
    clinic_name: str,
    printed_at: datetime,
    printed_by: str = "",
) -> Sheet:
    """Doctors who neither work nor have a visit are left out; `patients` by id, whoever is missing has no phone."""
    columns = tuple(column for column in agenda.columns if column.slots or column.appointments)
    visits = sum(len(column.appointments) for column in columns)
    return Sheet(
        title=f"{clinic_name} · {long_day(agenda.day)}",
        subtitle=translate("Print", "%n visit(s)", "", visits),
        columns=(
            SheetColumn(translate("Print", "Time"), 13),
            SheetColumn(translate("Print", "Patient"), 26, is_strong=True),
            SheetColumn(translate("Print", "Born"), 13),
            SheetColumn(translate("Print", "Phone"), 17),
            SheetColumn(translate("Print", "Visit"), 24),
            SheetColumn(translate("Print", "Status"), 12),
        ),
        groups=tuple(_group(column, patients) for column in columns),
        closing="" if columns else translate("Print", "Nobody works on this day."),
        foot=printed_note(printed_at, printed_by),
    )


def printed_note(printed_at: datetime, printed_by: str) -> str:
    day = short_day(printed_at.date())
    if printed_by:
        return translate("Print", "As of {day}, {time}, printed by {name}").format(
            day=day, time=clock(printed_at), name=printed_by
        )
    return translate("Print", "As of {day}, {time}").format(day=day, time=clock(printed_at))


def _group(column: DoctorDay, patients: Mapping[int, Patient]) -> SheetGroup:
    entries: list[Appointment | BlockedTime] = [*column.appointments, *column.blocked]
    entries.sort(key=lambda entry: (entry.starts_at, entry.ends_at))
    return SheetGroup(
        heading=column.doctor.name,
        detail=column.doctor.specialty,
        rows=tuple(_row(entry, patients) for entry in entries),
        note=free_times(column.slots),
    )


def _row(entry: Appointment | BlockedTime, patients: Mapping[int, Patient]) -> SheetRow:
    time = _span(entry.starts_at, entry.ends_at)
    if isinstance(entry, BlockedTime):
        return SheetRow((time, entry.why, "", "", "", ""), RowKind.QUIET)
    patient = patients.get(entry.patient_id)
    born = short_day(patient.birth_date) if patient is not None and patient.birth_date else ""
    what = [part for part in (entry.visit_type_name, entry.room_name, entry.reason) if part]
    if entry.is_overbooked:
        what.append(translate("Print", "squeezed in"))
    status = "" if entry.status is BookingStatus.BOOKED else status_word(entry.status)
    over = entry.status in (BookingStatus.DONE, BookingStatus.CANCELLED, BookingStatus.NO_SHOW)
    return SheetRow(
        (
            time,
            entry.patient_name,
            born,
            phone(patient.phone) if patient is not None else "",
            " · ".join(what),
            status,
        ),
        RowKind.QUIET if over else RowKind.PLAIN,
    )


def free_times(slots: Sequence[Slot]) -> str:
    """Free: 09:15 – 09:45, 11:00 – 11:15; stretches that touch are one."""
    spans: list[tuple[datetime, datetime]] = []
    for slot in slots:
        if not slot.is_free:
            continue
        if spans and spans[-1][1] == slot.starts_at:
            spans[-1] = (spans[-1][0], slot.ends_at)
        else:
            spans.append((slot.starts_at, slot.ends_at))
    if not spans:
        return translate("Print", "No free time.")
    listed = ", ".join(_span(start, end) for start, end in spans)
    return translate("Print", "Free: {times}").format(times=listed)


def _span(start: datetime, end: datetime) -> str:
    """Without spaces round the dash, so that it never breaks in a narrow column."""
    return f"{clock(start)}\u2060–\u2060{clock(end)}"
