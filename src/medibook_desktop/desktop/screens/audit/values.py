"""A column of a row as people read it: its name, and its value with names for ids and clocks for moments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from medibook_desktop.desktop.language.language_names import language_name
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, medium_day, number, short_day, status_word
from medibook_desktop.domain.audit import Names
from medibook_desktop.domain.bookings import BookingStatus

NOTHING = "–"
_IDS = {
    "doctor_id": "doctors",
    "placed_doctor_id": "doctors",
    "patient_id": "patients",
    "merged_into": "patients",
    "visit_type_id": "visit_types",
    "room_id": "rooms",
    "equipment_id": "equipment",
    "clinic_id": "clinics",
}


def label(column: str) -> str:
    """What a column is called; one that no words are known for by its own name, readable."""
    known = _labels().get(column)
    return known or column.replace("_", " ").capitalize()


def _labels() -> Mapping[str, str]:
    return {
        "address": translate("Audit", "Address"),
        "at_time": translate("Audit", "Time of day"),
        "asked_at": translate("Audit", "Asked on"),
        "asked_by": translate("Audit", "Asked by"),
        "birth_date": translate("Audit", "Birth date"),
        "breaks": translate("Audit", "Breaks"),
        "buffer_after": translate("Audit", "Minutes after"),
        "buffer_before": translate("Audit", "Minutes before"),
        "cancel_reason": translate("Audit", "Reason of the cancellation"),
        "clinic_id": translate("Audit", "Clinic"),
        "closed_on": translate("Audit", "Closed on"),
        "colour": translate("Audit", "Colour"),
        "country": translate("Audit", "Country"),
        "created_at": translate("Audit", "Made"),
        "created_by": translate("Audit", "Made by"),
        "daily_limit": translate("Audit", "Visits a day at most"),
        "day": translate("Audit", "Day"),
        "display_name": translate("Audit", "Name"),
        "doctor_id": translate("Audit", "Doctor"),
        "during": translate("Audit", "Time"),
        "done_at": translate("Audit", "Done on"),
        "due_on": translate("Audit", "Due on"),
        "earliest": translate("Audit", "From"),
        "email": translate("Audit", "E-mail"),
        "ends": translate("Audit", "Until"),
        "ends_at": translate("Audit", "Until"),
        "equipment_id": translate("Audit", "Equipment"),
        "expires_at": translate("Audit", "Ends"),
        "fee_minor": translate("Audit", "Fee in the smallest coin"),
        "first_day": translate("Audit", "First day"),
        "flags": translate("Audit", "Marks"),
        "is_active": translate("Audit", "Active"),
        "is_deceased": translate("Audit", "Has died"),
        "is_there": translate("Audit", "A number is stored"),
        "keep_days": translate("Audit", "Kept for (days)"),
        "kind": translate("Audit", "Kind"),
        "language": translate("Audit", "Language"),
        "last_day": translate("Audit", "Last day"),
        "latest": translate("Audit", "Until"),
        "merged_into": translate("Audit", "Merged into"),
        "minutes": translate("Audit", "Minutes"),
        "must_change_password": translate("Audit", "Has to change the password"),
        "name": translate("Audit", "Name"),
        "next_days": translate("Audit", "Kept for (days), soon"),
        "next_from": translate("Audit", "Counts from"),
        "note": translate("Audit", "Note"),
        "other_phone": translate("Audit", "Other phone"),
        "outcome": translate("Audit", "Outcome"),
        "overbook_reason": translate("Audit", "Reason of the squeeze"),
        "own_minutes": translate("Audit", "Own length in minutes"),
        "password_changed_at": translate("Audit", "Password of"),
        "password_days": translate("Audit", "Password good for (days)"),
        "patient_id": translate("Audit", "Patient"),
        "phone": translate("Audit", "Phone"),
        "reason": translate("Audit", "Reason"),
        "rights": translate("Audit", "Own rights"),
        "role": translate("Audit", "Role"),
        "room_id": translate("Audit", "Room"),
        "room_kind": translate("Audit", "Kind of room"),
        "row_count": translate("Audit", "Rows"),
        "rule": translate("Audit", "Repeats"),
        "sex": translate("Audit", "Sex"),
        "slot_minutes": translate("Audit", "Slot length in minutes"),
        "source": translate("Audit", "Came by"),
        "specialty": translate("Audit", "Specialty"),
        "starts": translate("Audit", "From"),
        "starts_at": translate("Audit", "From"),
        "state": translate("Audit", "State"),
        "status": translate("Audit", "Status"),
        "ticket": translate("Audit", "Number"),
        "urgency": translate("Audit", "Urgency"),
        "username": translate("Audit", "User name"),
        "valid_from": translate("Audit", "Valid from"),
        "valid_to": translate("Audit", "Valid until"),
        "visit_type_id": translate("Audit", "Visit type"),
        "weekday": translate("Audit", "Weekday"),
        "why": translate("Audit", "Why"),
        "zone": translate("Audit", "Time zone"),
    }


def value_text(column: str, value: Any, names: Names, zone: tzinfo) -> str:
    """Never empty: what is not there is a dash."""
    if value is None or value == "" or value == [] or value == {}:
        return NOTHING
    if isinstance(value, bool):
        return translate("Audit", "Yes") if value else translate("Audit", "No")
    if column in _IDS and isinstance(value, int):
        return name_of(_IDS[column], value, names)
    if column == "status" and value in tuple(BookingStatus):
        return status_word(BookingStatus(value))
    if column == "language" and isinstance(value, str):
        return language_name(value) or value
    if column in ("created_by", "updated_by", "made_by", "settled_by", "who"):
        return names.staff.get(str(value), str(value))
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, list):
        return ", ".join(value_text("", each, names, zone) for each in value)
    if isinstance(value, dict):
        return ", ".join(
            f"{label(name)}: {value_text(name, each, names, zone)}" for name, each in value.items()
        )
    return _moment_text(str(value), zone)


def name_of(table: str, row_id: int, names: Names) -> str:
    found: Mapping[int, str] = getattr(names, table)
    return found.get(row_id) or translate("Audit", "no. {number}").format(number=row_id)


def _moment_text(text: str, zone: tzinfo) -> str:
    """Moments, days and spans as PostgreSQL writes them into JSON; any other text as it is."""
    if text[:1] in "[(" and text[-1:] in "])" and "," in text:
        span = span_of(text, zone)
        return span_text(*span) if span is not None else text
    if len(text) == 10 and text[4:5] == "-":
        try:
            return short_day(date.fromisoformat(text))
        except ValueError:
            return text
    if len(text) > 18 and text[4:5] == "-" and text[10:11] in "T ":
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        return moment_text(moment.astimezone(zone) if moment.tzinfo else moment)
    return text


def moment_text(moment: datetime) -> str:
    """Thu 26 Nov 2026 10:15"""
    return f"{medium_day(moment.date())} {clock(moment)}"


def span_text(start: datetime, end: datetime) -> str:
    if start.date() == end.date():
        return f"{moment_text(start)}–{clock(end)}"
    return f"{moment_text(start)} – {moment_text(end)}"


def span_of(
    text: object, zone: tzinfo, before: object = 0, after: object = 0
) -> tuple[datetime, datetime] | None:
    """The two ends of a tstzrange's text in `zone`, `before` and `after` minutes taken off; None when it is none."""
    try:
        first, last = str(text)[1:-1].split(",")
        start, end = (datetime.fromisoformat(part.strip('"')).astimezone(zone) for part in (first, last))
        return start + timedelta(minutes=int(str(before))), end - timedelta(minutes=int(str(after)))
    except (ValueError, TypeError):
        return None


def visit_time(row: Mapping[str, Any], zone: tzinfo) -> tuple[datetime, datetime] | None:
    """When the patient of a bookings row is expected, without what is prepared before and cleaned after."""
    return span_of(row.get("during"), zone, row.get("buffer_before", 0), row.get("buffer_after", 0))
