"""Doctors, patients, staff, and the rules for what may be typed about a person."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from medibook_desktop.domain.errors import InvalidInput

NAME_LIMIT = 200
"""Characters, after normalising; the column's check constraint says the same."""


@dataclass(frozen=True, slots=True)
class Doctor:
    id: int
    name: str
    specialty: str
    clinic_id: int
    colour: str = ""
    is_active: bool = True
    other_clinics: tuple[int, ...] = ()
    """Where the doctor works besides `clinic_id`, the home clinic."""

    def works_in(self, clinic_id: int) -> bool:
        return clinic_id == self.clinic_id or clinic_id in self.other_clinics


@dataclass(frozen=True, slots=True)
class Patient:
    id: int
    name: str
    birth_date: date | None
    phone: str
    email: str = ""
    language: str = ""
    sex: str = ""
    is_active: bool = True
    version: int = 1
    is_deceased: bool = False
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class NewPatient:
    """What the box collects for somebody who was never here before."""

    name: str
    birth_date: date | None = None
    phone: str = ""
    email: str = ""
    language: str = ""
    sex: str = ""


@dataclass(frozen=True, slots=True)
class PatientVisit:
    """One visit in a patient's list; times are aware, `status` is a BookingStatus value."""

    booking_id: int
    doctor_id: int
    doctor_name: str
    starts_at: datetime
    ends_at: datetime
    status: str
    visit_type_name: str = ""
    reason: str = ""
    booked_by: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class PatientHit:
    """A line of the patient search, which answers "when is my next visit?" without a click.

    `possible_duplicates` are the other patients with the same name key and birth date. `found_as` is the
    name of a merged file by which the kept one was found.
    """

    patient: Patient
    next_visit: PatientVisit | None = None
    possible_duplicates: tuple[int, ...] = ()
    found_as: str = ""


@dataclass(frozen=True, slots=True)
class StaffMember:
    username: str
    display_name: str
    role: str
    rights: frozenset[str] = frozenset()


def clean_text(value: str, *, field: str, limit: int, required: bool = False) -> str:
    """NFC, trimmed, one line. Raises InvalidInput naming the field."""
    if "\x00" in value:
        raise InvalidInput("The {field} contains a character that cannot be stored.", field=field)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidInput("The {field} contains half a character.", field=field) from None
    squeezed = " ".join(value.split())
    # Before it is normalised, which takes minutes for 200,000 marks on one letter; four become one letter at most.
    if len(squeezed) > limit * 4:
        raise _too_long(field, len(squeezed), limit)
    cleaned = " ".join(unicodedata.normalize("NFC", squeezed).split())
    if any(unicodedata.category(c) == "Cc" for c in cleaned):
        raise InvalidInput("The {field} contains a control character.", field=field)
    if required and not cleaned:
        raise InvalidInput("The {field} is missing.", field=field)
    if len(cleaned) > limit:
        raise _too_long(field, len(cleaned), limit)
    return cleaned


def clean_lines(value: str, *, field: str, limit: int) -> str:
    """As clean_text, but a line stays a line; empty lines at the ends go. Raises InvalidInput naming the field."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    cleaned = "\n".join(clean_text(line, field=field, limit=limit) for line in lines).strip("\n")
    if len(cleaned) > limit:
        raise _too_long(field, len(cleaned), limit)
    return cleaned


def _too_long(field: str, found: int, limit: int) -> InvalidInput:
    return InvalidInput(
        "The {field} has {found} characters; {limit} fit.", field=field, found=found, limit=limit
    )


def clean_name(value: str) -> str:
    return clean_text(value, field="name", limit=NAME_LIMIT, required=True)


def check_birth_date(value: date | None, *, today: date) -> date | None:
    """Raises InvalidInput for a date in the future or more than 130 years ago."""
    if value is None:
        return None
    if value > today:
        raise InvalidInput("The birth date is in the future.", field="birth date")
    if value.year < today.year - 130:
        raise InvalidInput("The birth date is more than 130 years ago.", field="birth date")
    return value


def search_key(text: str) -> str:
    """Accents and case folded, so that "Muller" finds "Müller"; NFD and NFC give the same key.

    The patients table stores the same key, computed here, for its trigram index.
    """
    # Twice: what folding or normalising brings forth may want the other once more (NFKD of "℡" is "TEL").
    folded = unicodedata.normalize("NFKD", text.casefold())
    folded = unicodedata.normalize("NFKD", folded.casefold())
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())
