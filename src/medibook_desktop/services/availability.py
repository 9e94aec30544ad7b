"""Free times: of a doctor's day, and the next ones of a doctor or a specialty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, tzinfo
from heapq import merge
from itertools import islice

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import slots as queries
from medibook_desktop.database.queries.free_times import Need, free_times, last_day
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.availability import FreeTime, NextAvailable, windows
from medibook_desktop.domain.errors import InvalidInput, UnknownSlot
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.replicas import Use
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.free_slots import FreeSlots


class Availability:
    """The database's word but for `free_slots`, which a cache may answer; a booking is decided by the database."""

    def __init__(self, shards: Shards, directory: Directory, free_slots: FreeSlots) -> None:
        self._shards = shards
        self._directory = directory
        self.cached = free_slots

    def search(self, wanted: NextAvailable) -> list[FreeTime]:
        """The next times at which such a visit can begin, over all the doctors that are meant; by time.

        Raises InvalidInput for a visit type that does not exist. Doctors who have left are not meant.
        """
        doctors = self._meant(wanted)
        need, visit_minutes = self._need(wanted)
        need = self._directory.here_only(need)
        now = datetime.now(UTC)
        found: list[FreeTime] = []
        by_zone: dict[tzinfo, list[Doctor]] = {}
        for doctor in doctors:
            by_zone.setdefault(self._directory.zone_of(doctor.id), []).append(doctor)
        for zone, of_zone in by_zone.items():
            by_id = {doctor.id: doctor for doctor in of_zone}
            slots = self._free_times(list(by_id), wanted, need, now, zone)
            found += [FreeTime(slot, by_id[slot.doctor_id], visit_minutes or slot.minutes) for slot in slots]
        if len(by_zone) > 1:
            found.sort(key=lambda free: (free.starts_at.astimezone(UTC), free.doctor.id))
        return found[: wanted.limit]

    def _free_times(
        self, doctor_ids: list[int], wanted: NextAvailable, need: Need, now: datetime, zone: tzinfo
    ) -> list[Slot]:
        def ask(database: Database, ids: list[int]) -> list[Slot]:
            days = windows(wanted, zone, now)
            return database.read_for(
                Use.DESK, lambda connection: free_times(connection, ids, days, need, wanted.limit, zone)
            )

        return self._earliest(doctor_ids, ask, wanted.limit)

    def _earliest(
        self, doctor_ids: list[int], ask: Callable[[Database, list[int]], list[Slot]], limit: int
    ) -> list[Slot]:
        """Each shard's first `limit` hold the first `limit` of all; a shard that does not answer is missing."""
        answers = self._shards.gather(doctor_ids, ask).answers
        found = answers[0] if len(answers) == 1 else list(islice(merge(*answers, key=_by_time), limit))
        self._learn(found)
        return found

    def _learn(self, found: Sequence[Slot]) -> None:
        self._shards.learn(slots=((slot.id, slot.doctor_id) for slot in found))

    def open_until(self, wanted: NextAvailable) -> date | None:
        """The last day for which these doctors have a schedule yet; None without any."""
        doctors = self._meant(wanted)
        if not doctors:
            return None
        zone = self._directory.zone_of(doctors[0].id)

        def ask(database: Database, ids: list[int]) -> date | None:
            return database.read_for(Use.DESK, lambda connection: last_day(connection, ids, zone))

        days = self._shards.gather([doctor.id for doctor in doctors], ask).answers
        return max((day for day in days if day is not None), default=None)

    def _meant(self, wanted: NextAvailable) -> list[Doctor]:
        return [
            doctor
            for doctor in self._directory.doctors(wanted.specialty or None)
            if not wanted.doctor_ids or doctor.id in wanted.doctor_ids
        ]

    def _need(self, wanted: NextAvailable) -> tuple[Need, int]:
        """What must be free, and how long the visit itself is (0: as long as its slot)."""
        if wanted.visit_type_id is None:
            minutes = wanted.minutes or 0
            return Need(minutes), minutes
        kind = next((k for k in self._directory.visit_types() if k.id == wanted.visit_type_id), None)
        if kind is None:
            raise InvalidInput("This visit type does not exist.", field="visit type")
        minutes = wanted.minutes or kind.minutes
        need = Need(minutes + kind.buffer_after, kind.buffer_before, kind.room_kind, kind.equipment_kind)
        return need, minutes

    def free_slots(self, doctor_id: int, day: date, *, fresh: bool = False) -> list[Slot]:
        """The slots of the doctor's day that can be booked now, in order of time; from the caches (FreeSlots).

        `fresh` after a refusal: what was seen before is old, whoever has it still.
        """
        return self.cached.of_day(doctor_id, day, fresh=fresh)

    def warm(self, doctor_ids: Sequence[int], days: Sequence[date]) -> int:
        """Puts the free times of these doctor-days into Redis where they are not yet; how many. Raises DatabaseAway."""
        return self.cached.warm(doctor_ids, days)

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
        since = after or datetime.now(UTC)

        def ask(database: Database, ids: list[int]) -> list[Slot]:
            return database.read_for(
                Use.DESK, lambda connection: queries.next_free(connection, ids, since, limit, zone)
            )

        return self._earliest(list(doctor_ids), ask, limit)

    def next_free_like(self, slot_id: int, limit: int = 3) -> list[Slot]:
        """For whoever lost a slot: the next free times of its doctor from that time on; [] when unknown."""

        def ask(database: Database) -> list[Slot]:
            with database.read() as connection:
                slot = queries.slot(connection, slot_id)
                if slot is None:
                    return []
                after = max(slot.starts_at, datetime.now(UTC))
                zone = self._directory.zone_of(slot.doctor_id)
                return queries.next_free(connection, [slot.doctor_id], after, limit, zone)

        try:
            found = self._shards.read_of_slot(slot_id, ask)
        except UnknownSlot:
            return []
        self._learn(found)
        return found


def _by_time(slot: Slot) -> tuple[datetime, int]:
    return slot.starts_at.astimezone(UTC), slot.doctor_id
