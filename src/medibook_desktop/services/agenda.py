"""The agenda: a day of many doctors, a week of one, and what is read again after a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import agenda as queries
from medibook_desktop.domain.agenda import AgendaDay, Appointment, DoctorDay
from medibook_desktop.domain.people import Doctor
from medibook_desktop.services.directory import Directory


class Agenda:
    """Reads from the primary: a replica that lags would repaint the old row (DESIGN section 6)."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

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
        with self._database.read() as connection:
            found = queries.appointments(connection, [booking_id], self._zone(None))
        return found[0] if found else None

    def versions(self, day: date, doctor_ids: Sequence[int]) -> Mapping[int, int]:
        """doctor id -> DoctorDay.version: the cheap check that nothing was missed."""
        if not doctor_ids:
            return {}
        with self._database.read() as connection:
            return queries.versions(connection, day, list(doctor_ids), self._zone(doctor_ids[0]))

    def _zone(self, doctor_id: int | None) -> ZoneInfo:
        return self._directory.zone_of(doctor_id) if doctor_id is not None else self._directory.here().tz

    def _read(self, wanted: Sequence[tuple[Doctor, date]], zone: ZoneInfo) -> tuple[DoctorDay, ...]:
        names = self._directory.staff_names()
        clinics = self._directory.clinics()
        here = self._directory.here().id if len(clinics) > 1 else None
        with self._database.read() as connection:
            return tuple(
                queries.doctor_days(
                    connection, wanted, zone, names, here, {clinic.id: clinic.name for clinic in clinics}
                )
            )
