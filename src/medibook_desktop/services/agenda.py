"""The agenda: a day of many doctors, a week of one, and what is read again after a change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import agenda as queries
from medibook_desktop.database.shards import Gathered, Shards
from medibook_desktop.domain.agenda import AgendaDay, Appointment, DoctorDay
from medibook_desktop.domain.errors import DatabaseAway, ShardAway, UnknownBooking
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.last_known import LastKnown

T = TypeVar("T")


class Agenda:
    """Reads from the primary: a replica that lags would repaint the old row (DESIGN section 6)."""

    def __init__(self, shards: Shards, directory: Directory) -> None:
        self._shards = shards
        self._directory = directory
        self.last_known = LastKnown()
        """What was read of doctors whose shard may stop answering; the downtime copy adds what it has."""

    def day(self, day: date, doctor_ids: Sequence[int] | None = None) -> AgendaDay:
        """The columns in the order asked for (all active doctors without), in a constant number of queries."""
        doctors = self._directory.doctors()
        if doctor_ids is not None:
            by_id = {doctor.id: doctor for doctor in doctors}
            doctors = tuple(by_id[i] if i in by_id else self._directory.doctor(i) for i in doctor_ids)
        zone = self._zone(doctors[0].id if doctors else None)
        return AgendaDay(
            day=day, zone=zone.key, columns=self._read([(doctor, day) for doctor in doctors], zone)
        )

    def week(self, doctor_id: int, first_day: date, days: int = 7) -> tuple[DoctorDay, ...]:
        """`days` columns of one doctor from `first_day` on."""
        doctor = self._directory.doctor(doctor_id)
        wanted = [(doctor, first_day + timedelta(days=n)) for n in range(days)]
        return self._read(wanted, self._zone(doctor_id))

    def columns(self, wanted: Sequence[tuple[int, date]]) -> tuple[DoctorDay, ...]:
        """Some doctor-days, read again after a change message; unknown doctors are left out."""
        known = {doctor.id: doctor for doctor in (*self._directory.doctors(), *self._directory.retired())}
        pairs = [(known[doctor_id], day) for doctor_id, day in wanted if doctor_id in known]
        return self._read(pairs, self._zone(pairs[0][0].id)) if pairs else ()

    def visit(self, booking_id: int) -> Appointment | None:
        """One visit as it is now, a cancelled one too; None when there is none."""

        def ask(database: Database) -> list[Appointment]:
            with database.read() as connection:
                return queries.appointments(connection, [booking_id], self._zone(None))

        try:
            found = self._shards.read_of_booking(booking_id, ask)
        except UnknownBooking:
            return None
        return found[0] if found else None

    def versions(self, day: date, doctor_ids: Sequence[int]) -> Mapping[int, int]:
        """doctor id -> DoctorDay.version: the cheap check that nothing was missed.

        Who lives on a shard that does not answer is left out. Raises DatabaseAway when the directory's does not.
        """
        if not doctor_ids:
            return {}
        zone = self._zone(doctor_ids[0])

        def ask(database: Database, ids: list[int]) -> tuple[dict[int, int], bool]:
            with database.read() as connection:
                return queries.versions(connection, day, ids, zone)

        gathered = self._gather(doctor_ids, ask)
        if not self._shards.is_one or any(is_shard for _, is_shard in gathered.answers):
            # The directory's turn, and news of a bucket that has moved, should its message have been missed; also of
            # the first one, in a clinic that was one database when this desk looked.
            self._shards.refresh()
        return {doctor: version for found, _ in gathered.answers for doctor, version in found.items()}

    def _zone(self, doctor_id: int | None) -> ZoneInfo:
        return self._directory.zone_of(doctor_id) if doctor_id is not None else self._directory.here().tz

    def _read(self, wanted: Sequence[tuple[Doctor, date]], zone: ZoneInfo) -> tuple[DoctorDay, ...]:
        names = self._directory.staff_names()
        clinics = self._directory.clinics()
        here = self._directory.here().id if len(clinics) > 1 else None
        clinic_names = {clinic.id: clinic.name for clinic in clinics}

        def ask(database: Database, ids: Sequence[int]) -> list[DoctorDay]:
            of_shard = set(ids)
            mine = [pair for pair in wanted if pair[0].id in of_shard]
            with database.read() as connection:
                return queries.doctor_days(connection, mine, zone, names, here, clinic_names)

        gathered = self._gather(list({doctor.id: None for doctor, _ in wanted}), ask)
        shard_map = self._shards.map
        if shard_map.is_one:
            return tuple(column for answer in gathered.answers for column in answer)
        read = {(column.doctor.id, column.day): column for answer in gathered.answers for column in answer}
        self._learn(read.values())
        self.last_known.keep(read.values())
        down = {each.shard.id: each for each in gathered.down}
        return tuple(
            read.get((doctor.id, day))
            or self.last_known.column(doctor, day, down.get(shard_map.shard_id_of(doctor.id)))
            for doctor, day in wanted
        )

    def _gather(self, doctor_ids: Sequence[int], ask: Callable[[Database, list[int]], T]) -> Gathered[T]:
        """Also when none of these doctors' shards answers: the clinic is there, and their columns say so.

        Raises DatabaseAway when it is the directory's that does not.
        """
        try:
            gathered = self._shards.gather(doctor_ids, ask)
        except ShardAway:
            gathered = Gathered((), self._shards.down)
            if not gathered.down:
                raise
        if any(down.shard.id == DIRECTORY_SHARD for down in gathered.down):
            raise DatabaseAway
        return gathered

    def _learn(self, columns: Iterable[DoctorDay]) -> None:
        for column in columns:
            self._shards.learn(
                slots=[(slot.id, slot.doctor_id) for slot in column.slots],
                bookings=[(visit.booking_id, visit.doctor_id) for visit in column.appointments],
            )
