"""A clinic without its database: what the downtime copy knows, behind the same facade."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any, cast

from medibook_desktop.database.queries.patient_terms import SearchTerms
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, UnknownDoctor, UnknownPatient
from medibook_desktop.domain.people import Doctor, Patient, PatientHit, PatientVisit, StaffMember, search_key
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.downtime import Downtime
from medibook_desktop.services.downtime_copy import CopyIndex, DowntimeCopy
from medibook_desktop.services.live_state import LiveKind, LiveState, NotLiveWhy
from medibook_desktop.services.patients import Patients
from medibook_desktop.services.reading_places import ReadingPlaces

SEARCH_LIMIT = 12


class AwayService:
    """Stands for a service that needs the database: whatever is asked of it, the database is away."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def away(*_args: object, **_named: object) -> Any:
            raise DatabaseAway

        return away


class CopiedPatients:
    """The patients of the copy's days: everybody who is expected, and nobody else."""

    def __init__(self, copy: DowntimeCopy, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._copy = copy
        self._now = now

    def search(self, text: str, limit: int = SEARCH_LIMIT, **options: Any) -> list[PatientHit]:
        """As `Patients.search`, without its forgiveness of mistyped words."""
        index = self._index()
        today = self._now().astimezone(index.clinic.tz).date()
        terms = SearchTerms.of(text, today=today, date_order=options.get("order", "DMY"))
        if not terms:
            return []
        found = [patient for patient in self._copy.patients().values() if _fits(patient, terms)]
        found.sort(key=lambda patient: (not _begins(patient, terms), search_key(patient.name), patient.id))
        shown = found[:limit]
        next_visits = self._next_visits({patient.id for patient in shown})
        return [PatientHit(patient, next_visits.get(patient.id)) for patient in shown]

    def get(self, patient_id: int) -> Patient:
        found = self._copy.patients().get(patient_id)
        if found is None:
            raise UnknownPatient(patient_id=patient_id)
        return found

    def many(self, patient_ids: Iterable[int]) -> dict[int, Patient]:
        everybody = self._copy.patients()
        return {each: everybody[each] for each in patient_ids if each in everybody}

    def visits(self, patient_id: int, limit: int = 200) -> tuple[PatientVisit, ...]:
        """The visits of the copy's days."""
        found = [visit for owner, visit in self._visits({patient_id}) if owner == patient_id]
        return tuple(sorted(found, key=lambda visit: visit.starts_at, reverse=True)[:limit])

    def _next_visits(self, ids: set[int]) -> dict[int, PatientVisit]:
        now, found = self._now(), dict[int, PatientVisit]()
        for patient_id, visit in sorted(self._visits(ids), key=lambda each: each[1].starts_at):
            if visit.ends_at > now:
                found.setdefault(patient_id, visit)
        return found

    def _visits(self, ids: set[int]) -> list[tuple[int, PatientVisit]]:
        found = []
        for day in self._index().days:
            copied = self._copy.day(day)
            for column in copied.columns if copied is not None else ():
                found += [
                    (
                        visit.patient_id,
                        PatientVisit(
                            visit.booking_id,
                            visit.doctor_id,
                            column.doctor.name,
                            visit.starts_at,
                            visit.ends_at,
                            str(visit.status),
                            visit.visit_type_name,
                            visit.reason,
                        ),
                    )
                    for visit in column.appointments
                    if visit.patient_id in ids
                ]
        return found

    def _index(self) -> CopyIndex:
        index = self._copy.index()
        if index is None:
            raise DatabaseAway
        return index


class PatientsOrCopy:
    """The database's word; while it is away the copy's, for those that it has."""

    def __init__(self, patients: Patients, copied: CopiedPatients, is_away: Callable[[], bool]) -> None:
        self._patients = patients
        self._copied = copied
        self._is_away = is_away

    def __getattr__(self, name: str) -> Any:
        return getattr(self._patients, name)

    def search(self, text: str, *args: Any, **named: Any) -> Any:
        return self._either("search", text, *args, **named)

    def get(self, patient_id: int, *args: Any, **named: Any) -> Any:
        return self._either("get", patient_id, *args, **named)

    def many(self, patient_ids: Iterable[int], *args: Any, **named: Any) -> Any:
        return self._either("many", patient_ids, *args, **named)

    def visits(self, patient_id: int, *args: Any, **named: Any) -> Any:
        return self._either("visits", patient_id, *args, **named)

    def _either(self, name: str, *args: Any, **named: Any) -> Any:
        away: DatabaseAway | None = None
        if not self._is_away():
            try:
                return getattr(self._patients, name)(*args, **named)
            except DatabaseAway as error:
                away = error
        try:
            return getattr(self._copied, name)(*args, **named)
        except MediBookError as error:
            raise (away or DatabaseAway()) from error


class CopiedDirectory:
    def __init__(self, index: CopyIndex, me: StaffMember) -> None:
        self._index = index
        self._me = me

    def clinics(self) -> tuple[Any, ...]:
        return (self._index.clinic,)

    def here(self) -> Any:
        return self._index.clinic

    def choose(self, clinic_id: int) -> Any:
        return self._index.clinic

    def retired(self) -> tuple[Doctor, ...]:
        return ()

    def doctors(self, specialty: str | None = None) -> tuple[Doctor, ...]:
        return tuple(d for d in self._index.doctors if specialty is None or d.specialty == specialty)

    def doctor(self, doctor_id: int) -> Doctor:
        for doctor in self._index.doctors:
            if doctor.id == doctor_id:
                return doctor
        raise UnknownDoctor(doctor_id=doctor_id)

    def visit_types(self) -> tuple[Any, ...]:
        return self._index.visit_types

    def rooms(self) -> tuple[Any, ...]:
        return self._index.rooms

    def me(self) -> StaffMember:
        return self._me

    def staff_names(self) -> dict[str, str]:
        return {self._me.username: self._me.display_name}

    def zone_of(self, doctor_id: int) -> Any:
        return self._index.clinic.tz

    def today(self, now: datetime | None = None) -> date:
        return (now or datetime.now(UTC)).astimezone(self._index.clinic.tz).date()

    def heard_of(self, changes: object) -> None:
        """Nothing is heard without the database."""

    def forget(self) -> None:
        """What the copy says is all there is."""


class CopiedSlots:
    """Free times of the copy: what is noted on them is checked when the database is back."""

    def __init__(self, copy: DowntimeCopy) -> None:
        self._copy = copy

    def free_slots(self, doctor_id: int, day: date, *, fresh: bool = False) -> list[Slot]:
        copied = self._copy.day(day)
        columns = copied.columns if copied is not None else ()
        return [slot for c in columns if c.doctor.id == doctor_id for slot in c.slots if slot.is_free]

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return cast("Callable[..., Any]", getattr(AwayService(), name))


class SilentSubscription:
    def watch(self, days: object, doctor_ids: object) -> None:
        """There is nobody to tell of changes."""

    def saw(self, day: object, versions: object) -> None:
        """Nothing is compared."""

    def close(self) -> None:
        """Nothing is open."""


class SilentLive:
    """Not live, because the database is away: since this terminal was started."""

    def __init__(self) -> None:
        self.state = LiveState(LiveKind.NOT_LIVE, datetime.now(UTC), NotLiveWhy.DATABASE_AWAY)

    def subscribe(
        self,
        days: object,
        doctor_ids: object,
        on_changes: object,
        on_state: Callable[[LiveState], None],
        on_resync: object = None,
    ) -> SilentSubscription:
        on_state(self.state)
        return SilentSubscription()

    def announce(self, changes: object) -> None:
        """Nothing changes without the database."""


class NoHolds:
    def on_day(self, day: object) -> list[Any]:
        return []

    def take(self, *_: object) -> None:
        return None

    def release(self, slot_id: object) -> None:
        """Nothing is held."""

    def pause(self) -> None:
        """Nothing is held."""

    def resume(self) -> None:
        """Nothing was held."""


def offline_clinic(downtime: Downtime, index: CopyIndex, me: StaffMember) -> Clinic:
    """Every service of the facade: from the copy where it can, away otherwise. `agenda` is away on purpose: the
    agenda's screen says so, and shows the copy with its age."""
    known: dict[str, Any] = {
        "patients": PatientsOrCopy(
            cast(Patients, AwayService()), CopiedPatients(downtime.copy), lambda: True
        ),
        "directory": CopiedDirectory(index, me),
        "availability": CopiedSlots(downtime.copy),
        "live": SilentLive(),
        "holds": NoHolds(),
        "other_desks": AwayService().count,
        "reading": ReadingPlaces(),
        "downtime": downtime,
        "_closing": ExitStack(),
    }
    names = [item.name for item in fields(Clinic)]
    return Clinic(**{name: known.get(name, AwayService()) for name in names})


def _fits(patient: Patient, terms: SearchTerms) -> bool:
    key = search_key(patient.name)
    words = key.split()
    for word in terms.words:
        if not (word in key if len(word) > 2 else any(each.startswith(word) for each in words)):
            return False
    by_birth = (
        terms.born_from is not None
        and terms.born_to is not None
        and patient.birth_date is not None
        and terms.born_from <= patient.birth_date <= terms.born_to
    )
    digits = terms.digits.lstrip("0")
    by_phone = bool(digits) and digits in "".join(c for c in patient.phone if c.isdigit())
    return by_birth or by_phone or not (terms.born_from is not None or digits)


def _begins(patient: Patient, terms: SearchTerms) -> bool:
    return bool(terms.words) and search_key(patient.name).startswith(terms.words[0])
