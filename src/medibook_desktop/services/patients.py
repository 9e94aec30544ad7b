"""Patients: found while typing, registered once, and never with what cannot be stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import directory
from medibook_desktop.database.queries import patients as queries
from medibook_desktop.database.queries.patient_duplicates import same_person
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import InvalidInput, UnknownPatient
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import (
    NewPatient,
    Patient,
    PatientHit,
    PatientVisit,
    check_birth_date,
    clean_name,
    clean_text,
    search_key,
)
from medibook_desktop.domain.replicas import Use
from medibook_desktop.foundation.clock import Clock
from medibook_desktop.services.phone_numbers import to_e164

SEARCH_LIMIT = 12
VISITS_LIMIT = 200
TEXT_LIMIT = 200
"""Characters of a search that are looked at: more is no search."""

_EMAIL_LIMIT = 254
_CODE_LIMIT = 35

_REGISTER = "SELECT register_patient(%s, %s, %s, %s, %s, %s, %s, %s, %s)"


class Patients:
    """Directory data: one place for all clinics of a group."""

    def __init__(
        self, shards: Shards, clock: Clock, *, on_registered: Callable[[], object] = lambda: None
    ) -> None:
        self._shards = shards
        self._on_registered = on_registered
        self._clock = clock
        self._home: Clinic | None = None

    def search(self, text: str, limit: int = SEARCH_LIMIT, *, order: str = "DMY") -> list[PatientHit]:
        """By name, phone number and birth date in any order, each as far as it is typed; the likeliest first.

        `order` is how the person writes dates (domain.birth_dates). Never refuses a text.
        """
        clinic = self.home()
        today = self._clock.now().astimezone(clinic.tz).date()
        return self._shards.directory.read_for(
            Use.DESK,
            lambda connection: queries.search_patients(
                connection,
                text[:TEXT_LIMIT],
                limit,
                zone=clinic.tz,
                today=today,
                date_order=order,
                next_visits=None if self._shards.is_one else self._next_visits,
            ),
        )

    def _next_visits(self, patient_ids: Sequence[int]) -> dict[int, PatientVisit]:
        """The earliest of what each shard knows."""
        zone = self.home().tz

        def ask(database: Database) -> dict[int, PatientVisit]:
            return database.read_for(
                Use.DESK,
                lambda connection: queries.visits_to_come(
                    connection, patient_ids, zone=zone, is_shard=not self._shards.is_one
                ),
            )

        def earliest(answers: Sequence[dict[int, PatientVisit]]) -> dict[int, PatientVisit]:
            found: dict[int, PatientVisit] = {}
            for patient_id, visit in (each for answer in answers for each in answer.items()):
                known = found.get(patient_id)
                if known is None or visit.starts_at.timestamp() < known.starts_at.timestamp():
                    found[patient_id] = visit
            return found

        visits = self._shards.fan_out(ask, earliest)[0]
        self._shards.learn(bookings=((visit.booking_id, visit.doctor_id) for visit in visits.values()))
        return visits

    def get(self, patient_id: int) -> Patient:
        """Raises UnknownPatient."""
        with self._shards.directory.read() as connection:
            found = queries.get_patient(connection, patient_id)
        if found is None:
            raise UnknownPatient(patient_id=patient_id)
        return found

    def many(self, patient_ids: Iterable[int]) -> dict[int, Patient]:
        """Those of them that exist, by id: for lists of visits."""
        with self._shards.directory.read() as connection:
            return queries.get_patients(connection, sorted(set(patient_ids)))

    def visits(self, patient_id: int, limit: int = VISITS_LIMIT) -> tuple[PatientVisit, ...]:
        """Past and coming visits, cancelled ones too, the latest first; times in the clinic's zone."""
        zone = self.home().tz

        def ask(database: Database) -> list[PatientVisit]:
            with database.read() as connection:
                return queries.patient_visits(connection, patient_id, zone, limit)

        def latest(answers: Sequence[list[PatientVisit]]) -> tuple[PatientVisit, ...]:
            if len(answers) == 1:
                return tuple(answers[0])
            # While a bucket moves, its visits stand on two shards: the higher version is where they live.
            found: dict[int, PatientVisit] = {}
            for visit in (each for answer in answers for each in answer):
                known = found.get(visit.booking_id)
                if known is None or known.version < visit.version:
                    found[visit.booking_id] = visit
            in_order = sorted(
                found.values(), key=lambda visit: (-visit.starts_at.timestamp(), -visit.booking_id)
            )
            return tuple(in_order[:limit])

        visits = self._shards.fan_out(ask, latest)[0]
        self._shards.learn(bookings=((visit.booking_id, visit.doctor_id) for visit in visits))
        return visits

    def possible_duplicates(self, new: NewPatient) -> tuple[Patient, ...]:
        """Who may be the same person: to be shown before somebody is registered a second time. Half a name, number
        or address is no error: it finds nobody."""
        try:
            name_key = search_key(clean_name(new.name))
        except InvalidInput:
            return ()
        try:
            digits = to_e164(new.phone, self.home().country).removeprefix("+")
        except InvalidInput:
            digits = ""
        try:
            email = clean_email(new.email)
        except InvalidInput:
            email = ""
        with self._shards.directory.read() as connection:
            return tuple(same_person(connection, name_key, new.birth_date, digits, email))

    def register(self, new: NewPatient, request_id: UUID | None = None) -> Patient:
        """The new patient; a second call with the same request id answers with the same patient.

        Raises InvalidInput with details["field"] one of name, birth date, phone, email, language, sex.
        """
        checked = self.checked(new)
        patient_id: int = self._shards.directory.call(
            _REGISTER,
            (
                request_id or new_request_id(),
                checked.name,
                search_key(checked.name),
                checked.birth_date,
                checked.phone,
                checked.phone.removeprefix("+"),
                checked.email,
                checked.language,
                checked.sex,
            ),
            isolation=READ_COMMITTED,
        )
        self._on_registered()
        return self.get(patient_id)

    def checked(self, new: NewPatient) -> NewPatient:
        """As it would be stored: name cleaned, phone in E.164. Raises InvalidInput as `register` does."""
        name = clean_name(new.name)
        clinic = self.home()
        today = self._clock.now().astimezone(clinic.tz).date()
        return NewPatient(
            name=name,
            birth_date=check_birth_date(new.birth_date, today=today),
            phone=to_e164(new.phone, clinic.country),
            email=clean_email(new.email),
            language=clean_text(new.language, field="language", limit=_CODE_LIMIT),
            sex=clean_text(new.sex, field="sex", limit=_CODE_LIMIT),
        )

    def home(self) -> Clinic:
        """Whose country and zone numbers and dates are read in; asked for once."""
        if self._home is None:
            with self._shards.directory.read() as connection:
                clinics = directory.clinics(connection)
            if not clinics:
                return Clinic(0, "", "UTC", "")
            self._home = clinics[0]
        return self._home


def clean_email(text: str) -> str:
    cleaned = clean_text(text, field="email", limit=_EMAIL_LIMIT)
    local, at, host = cleaned.rpartition("@")
    if cleaned and (not at or not local or "." not in host.strip(".") or " " in cleaned):
        raise InvalidInput("This is no e-mail address.", field="email")
    return cleaned
