"""Free times of a doctor's day, from the caches: for people to choose from. The booking core never asks here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import slots as queries
from medibook_desktop.database.queries.times import ClinicTimes
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.slots import Slot
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.doctor_day_cache import SECONDS, DoctorDayCache
from medibook_desktop.messaging.near_level import DoctorDay, NearLevel
from medibook_desktop.services.directory import Directory

Free = tuple[Slot, ...]
_encode_json = json.JSONEncoder(separators=(",", ":")).encode


class FreeSlots:
    """What is promised stands at DoctorDayCache; what is read is read from the primary of the doctor's shard.

    The answer is right for now: an entry ends when its first slot is over, by the clock of the database.
    """

    def __init__(self, shards: Shards, directory: Directory, link: RedisLink) -> None:
        self._shards = shards
        self._directory = directory
        self.near: NearLevel[Free] = NearLevel(place=link.place)
        self.cache: DoctorDayCache[Free] = DoctorDayCache(
            link, near=self.near, encode=self._encode, decode=self._decode
        )

    def of_day(self, doctor_id: int, day: date, *, fresh: bool = False) -> list[Slot]:
        """The slots of the doctor's day that can be booked now, in order of time. Raises DatabaseAway.

        `fresh` is for whoever was refused and so knows that he saw something old: nothing cached is believed.
        """
        doctor_day = (doctor_id, day)
        if fresh:
            self.cache.distrust([doctor_day])
        found = self.near.get(doctor_day)
        if found is None:
            found = self.cache.fetch(doctor_day, partial(self._load, doctor_day))
            if not self._shards.is_one:
                self._shards.learn(slots=[(slot.id, doctor_id) for slot in found])
        return list(found)

    def read(self, doctor_id: int, day: date) -> list[Slot]:
        """Past every cache."""
        return list(self._load((doctor_id, day))[0])

    def stored_form(self, doctor_id: int, day: date) -> bytes:
        """As it stands in Redis."""
        return self._encode(tuple(self.of_day(doctor_id, day)), (doctor_id, day))

    def wrote(self, changes: Iterable[Change]) -> None:
        """Changes of this process, after their commit."""
        self.cache.wrote(changes)

    def warm(self, doctor_ids: Sequence[int], days: Sequence[date]) -> int:
        """Puts into Redis what is not there yet, so that the first who asks waits for nobody; how many doctor-days.

        Raises DatabaseAway; with Redis away nothing is done.
        """
        return self.cache.warm([(doctor, day) for doctor in doctor_ids for day in days], self._load_many)

    def popular(self, limit: int) -> list[int]:
        """The doctors with the most booked times of the last week and the next. Raises DatabaseAway."""

        def most_booked(database: Database, mine: Sequence[int]) -> list[tuple[int, int]]:
            with database.read() as connection:
                return queries.most_booked(connection, mine, limit)

        every = [doctor.id for doctor in self._directory.doctors()]
        found = [each for answer in self._shards.gather(every, most_booked).answers for each in answer]
        return [doctor for doctor, _ in sorted(found, key=lambda each: (-each[1], each[0]))[:limit]]

    def _load(self, doctor_day: DoctorDay) -> tuple[Free, float]:
        return self._shards.read_of(doctor_day[0], lambda database: self._read(database, [doctor_day])[0])

    def _load_many(self, doctor_days: Sequence[DoctorDay]) -> list[tuple[Free, float]]:
        found: dict[DoctorDay, tuple[Free, float]] = {}
        for doctor_id in dict.fromkeys(doctor for doctor, _ in doctor_days):
            mine = [each for each in doctor_days if each[0] == doctor_id]
            read: Callable[..., list[tuple[Free, float]]] = partial(self._read, doctor_days=mine)
            found.update(zip(mine, self._shards.read_of(doctor_id, read), strict=True))
        return [found[each] for each in doctor_days]

    def _read(self, database: Database, doctor_days: Sequence[DoctorDay]) -> list[tuple[Free, float]]:
        wanted = [(doctor, day, self._directory.zone_of(doctor)) for doctor, day in doctor_days]
        with database.read() as connection:
            found = queries.free_slots_of_days(connection, wanted)
        return [(tuple(free), SECONDS if until is None else until) for free, until in found]

    def _encode(self, free: Free, doctor_day: DoctorDay) -> bytes:
        zone = str(self._directory.zone_of(doctor_day[0]))
        rows = [[slot.id, int(slot.starts_at.timestamp()), slot.minutes, slot.version] for slot in free]
        return _encode_json([zone, rows]).encode("ascii")

    def _decode(self, stored: bytes, doctor_day: DoctorDay) -> Free | None:
        """None for what another release wrote, or a terminal that knew the clinic in another zone."""
        doctor_id = doctor_day[0]
        try:
            zone_name, rows = json.loads(stored)
            zone = self._directory.zone_of(doctor_id)
            if zone_name != str(zone):
                return None
            times = ClinicTimes(zone)
            return tuple(
                Slot(slot_id, doctor_id, times[at], minutes, version)
                for slot_id, at, minutes, version in rows
            )
        except (ValueError, TypeError):
            return None
