"""Rows of the clinic in the forms that others read: tables, contacts, calendars, FHIR."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from medibook_desktop.domain.imports.content_lines import escaped, folded
from medibook_desktop.domain.imports.csv_rows import guard
from medibook_desktop.domain.imports.fhir import patient_resource
from medibook_desktop.domain.imports.vcards import vcard

Row = tuple[Any, ...]

PATIENT_COLUMNS = (
    "medibook_id", "name", "birth_date", "phone", "other_phone", "email", "address", "language", "sex", "flags",
    "status", "closed_on",
)  # fmt: skip
APPOINTMENT_COLUMNS = (
    "medibook_id", "status", "start", "end", "doctor_id", "doctor", "medibook_patient_id", "patient", "birth_date",
    "visit_type", "room", "reason", "overbook_reason", "cancel_reason", "source", "created_at", "created_by",
)  # fmt: skip
DOCTOR_COLUMNS = ("medibook_id", "name", "specialty", "clinic", "colour", "daily_limit", "status")
HOURS_COLUMNS = (
    "medibook_id", "doctor_id", "doctor", "clinic", "weekday", "starts", "ends", "slot_minutes", "breaks", "valid_from",
    "valid_to", "every_weeks", "anchor",
)  # fmt: skip
WAITLIST_COLUMNS = (
    "medibook_id", "status", "medibook_patient_id", "patient", "birth_date", "doctor", "specialty", "visit_type",
    "minutes", "weekdays", "times", "earliest", "latest", "urgency", "note", "created_at", "created_by",
)  # fmt: skip
SERIES_COLUMNS = (
    "medibook_id", "rule", "medibook_patient_id", "patient", "birth_date", "doctor", "visit_type", "first_day",
    "at_time", "reason", "visits", "created_at",
)  # fmt: skip
_GENDERS = {"F": "female", "M": "male", "X": "other"}
_APPOINTMENT_STATES = {
    "held": "proposed",
    "booked": "booked",
    "arrived": "arrived",
    "in_room": "checked-in",
    "done": "fulfilled",
    "no_show": "noshow",
    "cancelled": "cancelled",
    "expired": "cancelled",
}


def cell(value: Any) -> str:
    """As it stands in a table: ISO 8601 dates and times, JSON for what is nested, nothing for nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return (
            " ".join(map(cell, value))
            if all(isinstance(each, str | int) for each in value)
            else json.dumps(value)
        )
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def write_table(file: TextIO, columns: Sequence[str], rows: Iterable[Row]) -> Iterator[int]:
    """Yields 1 for each row written. Every cell is guarded against being taken for a formula; `unguard` restores it."""
    file.write("\ufeff")  # by which spreadsheets know UTF-8
    writer = csv.writer(file, delimiter=",", lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guard(cell(value)) for value in row])
        yield 1


def in_zone(rows: Iterable[Row]) -> Iterator[Row]:
    """Appointments with times on the clock of their clinic, with the offset; the zone itself goes."""
    zones: dict[str, ZoneInfo] = {}
    for number, status, starts, ends, doctor_id, doctor, zone, *rest in rows:
        tz = zones.setdefault(zone, ZoneInfo(zone))
        yield (number, status, starts.astimezone(tz), ends.astimezone(tz), doctor_id, doctor, *rest)


def hours_rows(rows: Iterable[Row]) -> Iterator[Row]:
    """Breaks as "12:00-13:00; 15:00-15:15"."""
    for row in rows:
        breaks = "; ".join(f"{begin}-{end}" for begin, end in row[8])
        yield (*row[:8], breaks, *row[9:])


def patient_cells(row: Row) -> dict[str, str]:
    return {column: cell(value) for column, value in zip(PATIENT_COLUMNS, row, strict=True)}


def write_vcards(file: TextIO, rows: Iterable[Row]) -> Iterator[int]:
    for row in rows:
        file.write(vcard(patient_cells(row)))
        yield 1


def write_fhir_patients(file: TextIO, rows: Iterable[Row]) -> Iterator[int]:
    for row in rows:
        cells = patient_cells(row)
        cells["sex"] = _GENDERS.get(cells["sex"], "")
        file.write(json.dumps(patient_resource(cells), ensure_ascii=False) + "\n")
        yield 1


def write_calendar(file: TextIO, rows: Iterable[Row], name: str, now: datetime) -> Iterator[int]:
    """iCalendar, all times in UTC: nobody has to know a zone to read them."""
    for line in (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MediBook//MediBook Desktop//EN", f"X-WR-CALNAME:{escaped(name)}"
    ):  # fmt: skip
        file.write(folded(line))
    stamp = _utc(now)
    for row in rows:
        number, status, starts, ends, _, doctor, _, patient_id, patient, born, kind, room, reason, *_rest = (
            row
        )
        state = {"cancelled": "CANCELLED", "expired": "CANCELLED", "held": "TENTATIVE"}.get(
            status, "CONFIRMED"
        )
        lines = [
            "BEGIN:VEVENT",
            f"UID:{number}@medibook",
            f"DTSTAMP:{stamp}",
            f"DTSTART:{_utc(starts)}",
            f"DTEND:{_utc(ends)}",
            f"SUMMARY:{escaped(patient)}",
            f'ORGANIZER;CN="{_quoted(doctor)}":invalid:nomail',
            f"STATUS:{state}",
            f"X-MEDIBOOK-BOOKING-ID:{number}",
            f"X-MEDIBOOK-PATIENT-ID:{patient_id}",
        ]
        for key, value in (("CATEGORIES", kind), ("LOCATION", room), ("DESCRIPTION", reason)):
            if value:
                lines.append(f"{key}:{escaped(value)}")
        if born:
            lines.append(f"X-BIRTH-DATE:{born.isoformat()}")
        if status in ("done", "no_show"):
            lines.append(f"X-MEDIBOOK-STATUS:{status}")
        for line in (*lines, "END:VEVENT"):
            file.write(folded(line))
        yield 1
    file.write("END:VCALENDAR\r\n")


def write_fhir_appointments(
    file: TextIO,
    appointments: Iterable[Row],
    doctors: Callable[[], Iterable[Row]],
    slots: Callable[[], Iterable[Row]],
) -> Iterator[int]:
    """A Schedule for each doctor, the Slots that are to come, then the Appointments; a resource a line."""
    for number, name, specialty, *_ in doctors():
        resource: dict[str, Any] = {
            "resourceType": "Schedule",
            "id": f"doctor-{number}",
            "actor": [{"reference": f"Practitioner/{number}", "display": name}],
        }
        if specialty:
            resource["specialty"] = [{"text": specialty}]
        yield _line(file, resource)
    for number, doctor_id, starts, minutes, is_booked, is_blocked in slots():
        ends = datetime.fromtimestamp(starts.timestamp() + minutes * 60, UTC)
        yield _line(file, {
            "resourceType": "Slot",
            "id": f"slot-{number}",
            "schedule": {"reference": f"Schedule/doctor-{doctor_id}"},
            "status": "busy" if is_booked else "busy-unavailable" if is_blocked else "free",
            "start": starts.isoformat(),
            "end": ends.isoformat(),
        })  # fmt: skip
    for row in appointments:
        (
            number,
            status,
            starts,
            ends,
            doctor_id,
            doctor,
            _,
            patient_id,
            patient,
            _,
            kind,
            _,
            reason,
            _,
            why,
            *_rest,
        ) = row
        made: dict[str, Any] = {
            "resourceType": "Appointment",
            "id": f"appointment-{number}",
            "status": _APPOINTMENT_STATES[status],
            "start": starts.isoformat(),
            "end": ends.isoformat(),
            "participant": [
                {"actor": {"reference": f"Patient/{patient_id}", "display": patient}, "status": "accepted"},
                {
                    "actor": {"reference": f"Practitioner/{doctor_id}", "display": doctor},
                    "status": "accepted",
                },
            ],
        }
        if kind:
            made["serviceType"] = [{"text": kind}]
        if reason:
            made["description"] = reason
        if why:
            made["cancelationReason"] = {"text": why}
        yield _line(file, made)


def _line(file: TextIO, resource: dict[str, Any]) -> int:
    file.write(json.dumps(resource, ensure_ascii=False) + "\n")
    return 1


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _quoted(text: str) -> str:
    # A quoted parameter has no way to hold a quote or a line end (RFC 6868 writes them so).
    return text.replace("^", "^^").replace('"', "^'").replace("\n", "^n").replace("\r", "")
