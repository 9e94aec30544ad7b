"""Who and what the clinic has: clinics, doctors, visit types, rooms; kept for an hour."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import directory as queries
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import UnknownDoctor
from medibook_desktop.domain.people import Doctor, StaffMember
from medibook_desktop.domain.rooms import Equipment, Room
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.messaging.caches import LocalCache

T = TypeVar("T")


class Directory:
    """Reads through a cache in the process; `forget` is called when a directory change is heard of."""

    def __init__(self, database: Database, *, cache: LocalCache[Any] | None = None) -> None:
        self._database = database
        self._cache = cache or LocalCache(seconds=3600)

    def clinics(self) -> tuple[Clinic, ...]:
        return self._kept("clinics", queries.clinics)

    def doctors(self, specialty: str | None = None) -> tuple[Doctor, ...]:
        """The active doctors, in the order in which the agenda shows them."""
        doctors: tuple[Doctor, ...] = self._kept("doctors", queries.doctors)
        return doctors if specialty is None else tuple(d for d in doctors if d.specialty == specialty)

    def doctor(self, doctor_id: int) -> Doctor:
        """Raises UnknownDoctor."""
        for doctor in self.doctors():
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
            zone = self._cache.fetch("zones", self._zones).get(doctor_id) or self.clinics()[0].tz
        return zone

    def today(self, now: datetime | None = None) -> date:
        """The clinic's date now: not the computer's, which may stand in another zone."""
        return (now or datetime.now(UTC)).astimezone(self.clinics()[0].tz).date()

    def heard_of(self, changes: Iterable[Change]) -> None:
        """Changes that came as messages: what tells of a doctor or a schedule ends what was kept."""
        if any(change.kind in (ChangeKind.DOCTOR, ChangeKind.SCHEDULE) for change in changes):
            self.forget()

    def forget(self) -> None:
        self._cache.clear()

    def _zones(self) -> dict[int, ZoneInfo]:
        by_clinic = {clinic.id: clinic.tz for clinic in self.clinics()}
        return {doctor.id: by_clinic[doctor.clinic_id] for doctor in self.doctors()}

    def _kept(self, key: str, query: Callable[[sa.Connection], T]) -> T:
        def load() -> T:
            with self._database.read() as connection:
                return query(connection)

        kept: T = self._cache.fetch(key, load)
        return kept
