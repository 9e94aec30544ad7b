"""Who and what the clinic has: clinics, doctors, visit types, rooms; kept for an hour."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import directory as queries
from medibook_desktop.database.queries.free_times import Need
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import UnknownDoctor
from medibook_desktop.domain.people import Doctor, StaffMember
from medibook_desktop.domain.rooms import Equipment, Room
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.messaging.caches import LocalCache

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DirectoryLists:
    """What every terminal shows from its first moment on; `doctors` without, `every_doctor` with those who left."""

    clinics: tuple[Clinic, ...]
    doctors: tuple[Doctor, ...]
    every_doctor: tuple[Doctor, ...]
    visit_types: tuple[VisitType, ...]
    rooms: tuple[Room, ...]
    equipment: tuple[Equipment, ...]


class Directory:
    """Reads through a cache in the process; `forget` is called when a directory change is heard of."""

    def __init__(self, database: Database, *, cache: LocalCache[Any] | None = None, home: str = "") -> None:
        """`home` is the clinic that the terminal stands in, by name or number; "": the first."""
        self._database = database
        self._cache = cache or LocalCache(seconds=3600)
        self._home = home
        self._chosen: int | None = None

    def clinics(self) -> tuple[Clinic, ...]:
        """The active ones, in the order in which they were made; never none: a retired one is kept in their place."""
        every: tuple[Clinic, ...] = self._kept("clinics", queries.clinics)
        return tuple(clinic for clinic in every if clinic.is_active) or every

    def here(self) -> Clinic:
        """The clinic that this desk looks at: the one that was chosen, else the terminal's own, else the first."""
        chosen = [clinic for clinic in self.clinics() if clinic.id == self._chosen]
        return chosen[0] if chosen else self.home()

    def home(self) -> Clinic:
        """The clinic that this desk stands in, whichever it looks at."""
        clinics = self.clinics()
        named = [clinic for clinic in clinics if self._home and self._home in (clinic.name, str(clinic.id))]
        return (named or list(clinics))[0]

    def choose(self, clinic_id: int) -> Clinic:
        """This desk looks at another clinic from now on; an unknown one changes nothing."""
        if any(clinic.id == clinic_id for clinic in self.clinics()):
            self._chosen = clinic_id
        return self.here()

    def doctors(self, specialty: str | None = None) -> tuple[Doctor, ...]:
        """The active doctors, in the order in which the agenda shows them."""
        doctors: tuple[Doctor, ...] = self._kept("doctors", queries.doctors)
        return doctors if specialty is None else tuple(d for d in doctors if d.specialty == specialty)

    def here_only(self, need: Need) -> Need:
        """Where there are several clinics, only times in the one that this desk looks at."""
        if len(self.clinics()) == 1:
            return need
        here = self.here().id
        at_home = tuple(doctor.id for doctor in self.doctors() if doctor.clinic_id == here)
        return replace(need, here=here, at_home=at_home)

    def retired(self) -> tuple[Doctor, ...]:
        """Doctors who have left: their visits are still shown."""
        every: tuple[Doctor, ...] = self._kept(
            "doctors, retired too", lambda connection: queries.doctors(connection, with_inactive=True)
        )
        return tuple(doctor for doctor in every if not doctor.is_active)

    def doctor(self, doctor_id: int) -> Doctor:
        """Of those who have left too. Raises UnknownDoctor."""
        for doctor in (*self.doctors(), *self.retired()):
            if doctor.id == doctor_id:
                return doctor
        raise UnknownDoctor(doctor_id=doctor_id)

    def visit_types(self) -> tuple[VisitType, ...]:
        return self._kept("visit types", queries.visit_types)

    def rooms(self) -> tuple[Room, ...]:
        return self._kept("rooms", queries.rooms)

    def equipment(self) -> tuple[Equipment, ...]:
        return self._kept("equipment", queries.equipment)

    def me(self) -> StaffMember:
        """Who is signed in."""
        return self._kept("me", queries.me)

    def staff_names(self) -> dict[str, str]:
        """User name -> display name of those who work here now."""
        staff: tuple[StaffMember, ...] = self._kept("staff", queries.staff)
        return {member.username: member.display_name for member in staff}

    def zone_of(self, doctor_id: int) -> ZoneInfo:
        """The time zone of the doctor's clinic."""
        zones: dict[int, ZoneInfo] = self._cache.fetch("zones", self._zones)
        zone = zones.get(doctor_id)
        if zone is None:
            # A doctor who came after the cache was filled, or who has left: one look, then the clinic's.
            self._cache.invalidate("zones", "doctors")
            zone = self._cache.fetch("zones", self._zones).get(doctor_id) or self.here().tz
        return zone

    def today(self, now: datetime | None = None) -> date:
        """The clinic's date now: not the computer's, which may stand in another zone."""
        return (now or datetime.now(UTC)).astimezone(self.here().tz).date()

    def heard_of(self, changes: Iterable[Change]) -> None:
        """Changes that came as messages: what tells of a doctor or a schedule ends what was kept."""
        if any(change.kind in (ChangeKind.DOCTOR, ChangeKind.SCHEDULE) for change in changes):
            self.forget()

    def forget(self) -> None:
        self._cache.clear()

    def begin_with(self, lists: DirectoryLists) -> None:
        """What a copy says, until it is compared with `read_lists`. Who is signed in is never taken from a copy."""
        self._cache.put(
            {
                "clinics": lists.clinics,
                "doctors": lists.doctors,
                "doctors, retired too": lists.every_doctor,
                "visit types": lists.visit_types,
                "rooms": lists.rooms,
                "equipment": lists.equipment,
            }
        )

    def read_lists(self) -> DirectoryLists:
        """As the database has them now, past the cache."""
        with self._database.read() as connection:
            return DirectoryLists(
                clinics=tuple(queries.clinics(connection)),
                doctors=tuple(queries.doctors(connection)),
                every_doctor=tuple(queries.doctors(connection, with_inactive=True)),
                visit_types=tuple(queries.visit_types(connection)),
                rooms=tuple(queries.rooms(connection)),
                equipment=tuple(queries.equipment(connection)),
            )

    def _zones(self) -> dict[int, ZoneInfo]:
        every: tuple[Clinic, ...] = self._kept("clinics", queries.clinics)
        by_clinic = {clinic.id: clinic.tz for clinic in every}
        return {doctor.id: by_clinic[doctor.clinic_id] for doctor in (*self.doctors(), *self.retired())}

    def _kept(self, key: str, query: Callable[[sa.Connection], T]) -> T:
        def load() -> T:
            with self._database.read() as connection:
                return query(connection)

        kept: T = self._cache.fetch(key, load)
        return kept
