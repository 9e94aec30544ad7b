"""Free times: of a doctor's day, and the next ones of a doctor or a specialty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import slots as queries
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.directory import Directory


class Availability:
    """Always the database's word: a booking is decided there, whatever a cache says."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

    def free_slots(self, doctor_id: int, day: date) -> list[Slot]:
        """The slots of the doctor's day that can be booked now, in order of time."""
        zone = self._directory.zone_of(doctor_id)
        with self._database.read() as connection:
            return list(queries.free_slots(connection, doctor_id, day, zone))

    def next_free(
        self,
        doctor_ids: Sequence[int] | None = None,
        *,
        specialty: str | None = None,
        after: datetime | None = None,
        limit: int = 3,
    ) -> list[Slot]:
        """The earliest free slots of these doctors, or of a specialty, or of all; in order of time."""
        if doctor_ids is None:
            doctor_ids = [doctor.id for doctor in self._directory.doctors(specialty)]
        if not doctor_ids:
            return []
        zone = self._directory.zone_of(doctor_ids[0])
        with self._database.read() as connection:
            return list(
                queries.next_free(connection, list(doctor_ids), after or datetime.now(UTC), limit, zone)
            )

    def next_free_like(self, slot_id: int, limit: int = 3) -> list[Slot]:
        """For whoever lost a slot: the next free times of its doctor from that time on; [] when unknown."""
        with self._database.read() as connection:
            slot = queries.slot(connection, slot_id)
            if slot is None:
                return []
            after = max(slot.starts_at, datetime.now(UTC))
            zone = self._directory.zone_of(slot.doctor_id)
            return list(queries.next_free(connection, [slot.doctor_id], after, limit, zone))
