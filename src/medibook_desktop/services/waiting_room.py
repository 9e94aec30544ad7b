"""Who is here today: the waiting room's day, and what of it the big screen may show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import waiting as queries
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.waiting import Board, WaitingRoomDay, board_of
from medibook_desktop.services.directory import Directory


class WaitingRoom:
    """Reads from the primary, like the agenda: a replica that lags would show who has just gone."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self._database = database
        self._directory = directory

    def today(self, now: datetime | None = None) -> WaitingRoomDay:
        """Everybody of the clinic's today: visits that took a step, who was expected by now, the untimed list."""
        now = now or datetime.now(UTC)
        clinic = self._directory.here()
        doctors = [doctor.id for doctor in self._directory.doctors() if doctor.works_in(clinic.id)]
        with self._database.read() as connection:
            return queries.room(
                connection, clinic.id, doctors, now.astimezone(clinic.tz).date(), now, clinic.tz
            )

    def board(self, now: datetime | None = None) -> Board:
        """Numbers, rooms and doctors; no patient's name is in it."""
        now = now or datetime.now(UTC)
        names = {doctor.id: doctor.name for doctor in self._directory.doctors()}
        return board_of(self.today(now), names, now)

    def visits_of_today(self, patient_id: int, now: datetime | None = None) -> Sequence[Appointment]:
        """The visits of a patient today that are not over: whoever has one need not walk in."""
        now = now or datetime.now(UTC)
        clinic = self._directory.here()
        with self._database.read() as connection:
            return queries.open_visits_of(connection, patient_id, now.astimezone(clinic.tz).date(), clinic.tz)
