"""Blocking a doctor's time at the desk, and giving it free again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from medibook_desktop.database import block_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import agenda as agenda_queries
from medibook_desktop.database.queries.blocks import block_of_time, doctor_of_block
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.blocks import Blocked
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, NotAllowed, TimeHasVisits
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.time_spans import TimeSpan
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.trying import tried

WHY_LIMIT = 500


class Blocks:
    """A block is an absence that receptionists may make and take away; making slots anew keeps it."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        """`tell` is called after the commit, for other terminals and for this one."""
        self._shards = shards
        self._directory = directory
        self._tell = tell
        self._terminal = terminal

    def block(
        self, doctor_id: int, starts_at: datetime, ends_at: datetime, why: str, request_id: UUID | None = None
    ) -> Blocked:
        """Nobody can book this time any more. Visits that stand in it stay, and are in the answer.

        Raises InvalidInput, UnknownSlot (the doctor has no time there), SlotInPast, NotAllowed.
        """
        return self._block(doctor_id, starts_at, ends_at, why, request_id, only_free=False)

    def away(
        self, doctor_id: int, starts_at: datetime, ends_at: datetime, why: str, request_id: UUID | None = None
    ) -> Blocked:
        """The doctor is not there: blocks the time, and puts who stands in it on the list of `calls.away()`.

        `unblock` takes it back. Raises as `block` does.
        """
        return self._block(doctor_id, starts_at, ends_at, why, request_id, only_free=False, is_away=True)

    def unblock(
        self, absence_id: int, request_id: UUID | None = None, *, doctor_id: int | None = None
    ) -> Blocked:
        """The time is free again, unless something else blocks it. Raises CannotUndo when it is gone, NotAllowed.

        `doctor_id` is whose it is; without it every shard of the clinic is asked.
        """
        request = request_id or new_request_id()
        return self._unblock(doctor_id or self._whose(absence_id), absence_id, request)

    def _whose(self, absence_id: int) -> int:
        """Anybody's where there is one database, or nobody has it."""
        if self._shards.is_one:
            return 0

        def ask(database: Database) -> int | None:
            with database.read() as connection:
                return doctor_of_block(connection, absence_id)

        whose, _down = self._shards.fan_out(ask, lambda answers: next((each for each in answers if each), 0))
        return whose or 0

    def unblock_time(
        self, doctor_id: int, starts_at: datetime, ends_at: datetime, request_id: UUID | None = None
    ) -> Blocked:
        """As `unblock`, for what the agenda shows. Raises NotAllowed when the schedule blocks it, not the desk."""
        request = request_id or new_request_id()

        def ask(database: Database) -> int | None:
            with database.read() as connection:
                return block_of_time(connection, doctor_id, starts_at, ends_at)

        absence_id = self._shards.read_of(doctor_id, ask)
        try:
            return self._unblock(doctor_id, absence_id, request)
        except NotAllowed as error:
            raise NotAllowed(
                "This time is blocked by the doctor's schedule.",
                next_step="An administrator changes absences and holidays.",
            ) from error

    def put_back(self, blocked: Blocked, request_id: UUID | None = None) -> Blocked:
        """Undoes an unblocking. Raises CannotUndo when somebody has been booked in that time since."""
        try:
            return self._block(
                blocked.doctor_id,
                blocked.starts_at,
                blocked.ends_at,
                blocked.why,
                request_id,
                only_free=not blocked.visits,
            )
        except TimeHasVisits as error:
            raise CannotUndo(
                "This can no longer be undone: the time has been booked since.",
                next_step="Block it again (Ctrl+B) if the visits shall stay in it.",
            ) from error

    def _block(
        self,
        doctor_id: int,
        starts_at: datetime,
        ends_at: datetime,
        why: str,
        request_id: UUID | None,
        *,
        only_free: bool,
        is_away: bool = False,
    ) -> Blocked:
        TimeSpan(starts_at, ends_at)
        reason = clean_text(why, field="reason", limit=WHY_LIMIT, required=True)
        request = request_id or new_request_id()
        what = (request, doctor_id, starts_at, ends_at, reason)

        def call(database: Database) -> dict[str, Any]:
            if is_away:
                return block_calls.away(database, *what, terminal=self._terminal)
            return block_calls.block(database, *what, only_free=only_free, terminal=self._terminal)

        return self._told(tried(lambda: self._shards.on_shard_of(doctor_id, call)))

    def _unblock(self, doctor_id: int, absence_id: int | None, request: UUID) -> Blocked:
        def call(database: Database) -> dict[str, Any]:
            return block_calls.unblock(database, request, absence_id, terminal=self._terminal)

        return self._told(tried(lambda: self._shards.on_shard_of(doctor_id, call)))

    def _told(self, answer: dict[str, Any]) -> Blocked:
        zone = self._directory.zone_of(answer["doctor_id"])
        visits: tuple[Appointment, ...] = ()
        if answer["visits"]:
            ids = [visit["booking_id"] for visit in answer["visits"]]

            def ask(database: Database) -> list[Appointment]:
                with database.read() as connection:
                    return agenda_queries.appointments(connection, ids, zone)

            found = self._shards.read_of(answer["doctor_id"], ask)
            visits = tuple(sorted(found, key=lambda visit: (visit.starts_at.timestamp(), visit.booking_id)))
        blocked = Blocked(
            absence_id=answer["absence_id"],
            doctor_id=answer["doctor_id"],
            starts_at=datetime.fromisoformat(answer["starts_at"]).astimezone(zone),
            ends_at=datetime.fromisoformat(answer["ends_at"]).astimezone(zone),
            why=answer["why"],
            visits=visits,
            days=tuple(date.fromisoformat(day) for day in answer["days"]),
            repeated=answer["repeated"],
        )
        self._tell(blocked.changes)
        return blocked
