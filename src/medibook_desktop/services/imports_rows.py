"""A row, checked without the database and made ready for it; one class a kind of import."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Protocol

from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.imports.dates import (
    on_the_clock,
    read_date,
    read_minutes,
    read_moment,
    read_time,
)
from medibook_desktop.domain.imports.kinds import Cleaned, RawRow
from medibook_desktop.domain.imports.problems import RowRefused
from medibook_desktop.domain.patient_files import FileStatus
from medibook_desktop.domain.people import Doctor, clean_text, search_key
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.services.imports_values import digest_of, fields_of, key_of, own_number, patient_details
from medibook_desktop.services.patient_files import PatientFiles


@dataclass(frozen=True, slots=True)
class Prepared:
    """`sent` is what the server function gets, `n` (the line) included."""

    line: int
    label: str
    key: str
    sent: dict[str, Any]
    cleaned: tuple[Cleaned, ...] = ()
    person: str = ""
    """Who it is, of a row without a number of its own: two such rows of one file are one person."""


class Preparer(Protocol):
    function: str
    """The server function: rows, source, terminal, whether it is a dry run."""

    def prepare(self, row: RawRow) -> Prepared:
        """Raises RowRefused, InvalidInput."""


class PatientRows:
    function = "import_patients"

    def __init__(
        self,
        choices: tuple[str, ...],
        order: str,
        files: PatientFiles,
        decisions: Mapping[str, int | None],
    ) -> None:
        self._choices = choices
        self._order = order
        self._files = files
        self._decisions = decisions

    def prepare(self, row: RawRow) -> Prepared:
        cells = fields_of(row, self._choices)
        details, cleaned = patient_details(cells, self._order, self._files)
        numbers = (number.removeprefix("+") for number in (details.phone, details.other_phone))
        content = {
            "name": details.name,
            "birth_date": details.birth_date.isoformat() if details.birth_date else None,
            "phone": details.phone,
            "other_phone": details.other_phone,
            "email": details.email,
            "address": details.address,
            "language": details.language,
            "sex": details.sex,
            "flags": list(details.flags),
            "is_active": details.status is FileStatus.ACTIVE,
            "is_deceased": details.status is FileStatus.DECEASED,
            "closed_on": details.closed_on.isoformat() if details.closed_on else None,
        }
        digest = digest_of(content)
        key = key_of(cells, digest)
        chosen = self._decisions.get(key, 0)
        sent = content | {
            "n": row.line,
            "key": key,
            "digest": digest,
            "choice": "new" if chosen is None else str(chosen) if chosen else "",
            "mb": own_number(cells.get("medibook_id", "")),
            "name_key": search_key(details.name),
            "phone_digits": " ".join(number for number in numbers if number),
        }
        person = f"{sent['name_key']}|{content['birth_date']}" if key.startswith("=") and chosen == 0 else ""
        return Prepared(row.line, details.name, key, sent, cleaned, person)


class DoctorFinder:
    """Doctors by the number of the program that they were imported from, by MediBook's own, and by name."""

    def __init__(self, doctors: Sequence[Doctor], imported: Mapping[str, int]) -> None:
        self._by_id = {doctor.id: doctor for doctor in doctors}
        self._imported = imported
        self._by_name: defaultdict[str, list[Doctor]] = defaultdict(list)
        for doctor in doctors:
            self._by_name[search_key(doctor.name)].append(doctor)

    def find(self, number: str, name: str) -> Doctor:
        """Raises RowRefused."""
        number = number.strip()
        for key in (f"id:{number}", f"mb:{number}") if number else ():
            if (found := self._by_id.get(self._imported.get(key, 0))) is not None:
                return found
        named = self._by_name.get(search_key(name), [])
        own = self._by_id.get(own_number(number) or 0)
        if own is not None and (own in named or not name.strip()):
            return own
        if len(named) == 1:
            return named[0]
        if named:
            raise RowRefused("“{name}” is the name of {count} doctors.", name=name[:80], count=len(named))
        raise RowRefused("There is no doctor “{name}” here.", name=(name.strip() or number)[:80])


_STATES = {
    "cancelled": "cancelled canceled abgesagt storniert annulé annule cancelado cancelada annullato geannuleerd "
    "expired ملغى",
    "over": "done no_show no-show noshow erledigt completed fulfilled attended",
    "coming": "booked confirmed scheduled planned held arrived in_room active gebucht bestätigt geplant confirmé prévu "
    "confirmado programado agendado confermato bevestigd",
}
_STATE_OF = {word: state for state, words in _STATES.items() for word in words.split()}


class AppointmentRows:
    function = "import_bookings"

    def __init__(
        self,
        choices: tuple[str, ...],
        order: str,
        zones: Mapping[int, tzinfo],
        doctors: DoctorFinder,
        types: Sequence[VisitType],
        doctor: Doctor | None,
    ) -> None:
        """`zones`: doctor id -> the zone of the clinic; `doctor` is whose visits all of them are."""
        self._choices = choices
        self._order = order
        self._zones = zones
        self._doctors = doctors
        self._doctor = doctor
        self._types: defaultdict[str, list[VisitType]] = defaultdict(list)
        for kind in types:
            self._types[search_key(kind.name)].append(kind)
        self._keys: dict[str, str] = {}

    def prepare(self, row: RawRow) -> Prepared:
        cells = fields_of(row, self._choices)
        self._check_status(cells)
        doctor = self._doctor_of(cells)
        starts_at = self._start(cells, self._zones[doctor.id])
        minutes = self._minutes(cells, starts_at, self._zones[doctor.id])
        visit_type = self._type_of(cells.get("visit_type", ""))
        name = cells.get("patient", "") or f"{cells.get('first_name', '')} {cells.get('last_name', '')}"
        name = clean_text(name, field="name", limit=200)
        patient_number = cells.get("patient_id", "").strip()
        patient_mb = cells.get("medibook_patient_id", "").strip()
        if not name and not patient_number and not patient_mb:
            raise RowRefused("The row does not say whose visit it is.")
        born = cells.get("birth_date", "")
        reason = cells.get("reason", "")
        content = {
            "patient": name,
            "patient_number": patient_number or patient_mb,
            "birth_date": read_date(born, self._order, field="birth_date").isoformat()
            if born.strip()
            else None,
            "doctor_id": doctor.id,
            "starts_at": starts_at.isoformat(),
            "minutes": minutes,
            "visit_type_id": visit_type.id if visit_type else None,
            "reason": clean_text(reason, field="reason", limit=500) if reason else "",
        }
        digest = digest_of(content)
        key = key_of(cells, digest)
        sent = {
            "n": row.line,
            "key": key,
            "digest": digest,
            "patient_key": f"id:{patient_number}" if patient_number else f"mb:{patient_mb}",
            "patient_mb": own_number(patient_mb),
            "name_key": self._name_key(name),
            "birth_date": content["birth_date"],
            "doctor_id": doctor.id,
            "starts_at": content["starts_at"],
            "minutes": minutes,
            "visit_type_id": content["visit_type_id"],
            "reason": content["reason"],
        }
        return Prepared(row.line, name or patient_number or patient_mb, key, sent)

    def _name_key(self, name: str) -> str:
        """Patients come again and again; folding a name costs more than all else."""
        found = self._keys.get(name)
        if found is None:
            if len(self._keys) > 100_000:
                self._keys.clear()
            found = self._keys[name] = search_key(name)
        return found

    def _check_status(self, cells: Mapping[str, str]) -> None:
        if cells.get("rrule", "").strip():
            raise RowRefused(
                "The event repeats. Only single visits are imported: make a series of it, or export it as single "
                "events."
            )
        word = cells.get("status", "").strip().casefold()
        state = _STATE_OF.get(word, "coming" if not word else "")
        if state == "cancelled":
            raise RowRefused("It is cancelled: there is nothing to book.")
        if state == "over":
            raise RowRefused("It is over: only visits that are to come are imported.")
        if not state:
            raise RowRefused("“{text}” does not say whether the visit will take place.", text=word[:60])

    def _doctor_of(self, cells: Mapping[str, str]) -> Doctor:
        if self._doctor is not None:
            return self._doctor
        number, name = cells.get("doctor_id", ""), cells.get("doctor", "")
        if not number.strip() and not name.strip():
            raise RowRefused("The row does not say which doctor's visit it is.")
        return self._doctors.find(number, name)

    def _start(self, cells: Mapping[str, str], zone: tzinfo) -> datetime:
        start, day, at = cells.get("start", ""), cells.get("date", ""), cells.get("time", "")
        if day.strip():
            if clock := at.strip() or start.strip():
                return on_the_clock(
                    read_date(day.partition(" 00:00")[0], self._order), read_time(clock), zone
                )
            return read_moment(day, self._order, zone)
        if not start.strip():
            raise RowRefused("The row has no date.")
        if at.strip():
            return on_the_clock(read_date(start, self._order), read_time(at), zone)
        return read_moment(start, self._order, zone)

    def _minutes(self, cells: Mapping[str, str], starts_at: datetime, zone: tzinfo) -> int | None:
        length, end = cells.get("minutes", ""), cells.get("end", "")
        if length.strip():
            minutes = read_minutes(length)
        elif end.strip():
            try:
                ends_at = read_moment(end, self._order, zone)
            except RowRefused:
                ends_at = on_the_clock(starts_at.astimezone(zone).date(), read_time(end), zone)
            minutes = int((ends_at - starts_at) / timedelta(minutes=1))
            if minutes <= 0:
                raise RowRefused("It ends before it begins.")
        else:
            return None
        if not 1 <= minutes <= 1440:
            raise RowRefused("A visit has 1 to 1440 minutes, not {minutes}.", minutes=minutes)
        return minutes

    def _type_of(self, name: str) -> VisitType | None:
        if not name.strip():
            return None
        found = self._types.get(search_key(name), [])
        if len(found) != 1:
            raise RowRefused("There is no visit type “{name}” here.", name=name.strip()[:80])
        return found[0]


def clinic_named(clinics: Sequence[Clinic], name: str, default: int) -> Clinic:
    """The clinic of that name; without a name the one with the id `default`. Raises RowRefused."""
    wanted = search_key(name)
    for clinic in clinics:
        if search_key(clinic.name) == wanted or (not wanted and clinic.id == default):
            return clinic
    raise RowRefused("There is no clinic “{name}” here.", name=name.strip()[:80])


def optional_date(cells: Mapping[str, str], field: str, order: str) -> date | None:
    text = cells.get(field, "")
    return read_date(text, order, field=field) if text.strip() else None
