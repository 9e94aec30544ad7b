"""Who is here today: the waiting room's day, and what of it the big screen may show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import waiting as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.shards import Shard
from medibook_desktop.domain.waiting import Board, WaitingRoomDay, WalkIn, board_of
from medibook_desktop.services.directory import Directory


class WaitingRoom:
    """Reads from the primary, like the agenda: a replica that lags would show who has just gone."""

    def __init__(self, shards: Shards, directory: Directory) -> None:
        self._shards = shards
        self._directory = directory

    def today(self, now: datetime | None = None) -> WaitingRoomDay:
        """Everybody of the clinic's today: visits that took a step, who was expected by now, the untimed list."""
        now = now or datetime.now(UTC)
        clinic = self._directory.here()
        doctors = [doctor.id for doctor in self._directory.doctors() if doctor.works_in(clinic.id)]
        day = now.astimezone(clinic.tz).date()

        def ask(shard: Shard, database: Database) -> WaitingRoomDay:
            own = [doctor for doctor in doctors if self._shards.lives_on(shard, doctor)]
            with database.read() as connection:
                found = queries.room(connection, clinic.id, own, day, now, clinic.tz)
            # While a bucket moves, its visits stand on two shards.
            is_own = self._shards.lives_on
            return replace(found, visits=tuple(v for v in found.visits if is_own(shard, v.visit.doctor_id)))

        answers = self._shards.ask_each(ask, of=doctors).answers
        return answers[0] if len(answers) == 1 else self._known(_one_room(answers))

    def _known(self, room: WaitingRoomDay) -> WaitingRoomDay:
        visits = [waiting.visit for waiting in room.visits]
        self._shards.learn(
            slots=((visit.slot_id, visit.doctor_id) for visit in visits),
            bookings=((visit.booking_id, visit.doctor_id) for visit in visits),
        )
        return room

    def board(self, now: datetime | None = None) -> Board:
        """Numbers, rooms and doctors; no patient's name is in it."""
        now = now or datetime.now(UTC)
        names = {doctor.id: doctor.name for doctor in self._directory.doctors()}
        return board_of(self.today(now), names, now)

    def visits_of_today(self, patient_id: int, now: datetime | None = None) -> Sequence[Appointment]:
        """The visits of a patient today that are not over: whoever has one need not walk in."""
        now = now or datetime.now(UTC)
        clinic = self._directory.here()
        day = now.astimezone(clinic.tz).date()

        def ask(database: Database) -> list[Appointment]:
            with database.read() as connection:
                return queries.open_visits_of(connection, patient_id, day, clinic.tz)

        def in_order(answers: Sequence[list[Appointment]]) -> list[Appointment]:
            if len(answers) == 1:
                return answers[0]
            found: dict[int, Appointment] = {}
            for visit in (each for answer in answers for each in answer):
                known = found.get(visit.booking_id)
                if known is None or known.version < visit.version:
                    found[visit.booking_id] = visit
            return sorted(found.values(), key=lambda visit: visit.starts_at.timestamp())

        return self._shards.fan_out(ask, in_order)[0]


def _one_room(answers: Sequence[WaitingRoomDay]) -> WaitingRoomDay:
    """Visits of all shards; of the untimed list each once: who has just been given to another shard is on two."""
    untimed: dict[int, WalkIn] = {}
    for walk_in in (each for answer in answers for each in answer.walk_ins):
        known = untimed.get(walk_in.id)
        if known is None or known.version < walk_in.version:
            untimed[walk_in.id] = walk_in
    return WaitingRoomDay(
        answers[0].day,
        tuple(visit for answer in answers for visit in answer.visits),
        tuple(sorted(untimed.values(), key=lambda each: (each.came_at.timestamp(), each.id))),
    )
