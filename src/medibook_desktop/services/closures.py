"""Public holidays, closures of a clinic, and days off of several doctors: seen before, changed, taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from medibook_desktop.database import closure_calls as calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import agenda as agenda_queries
from medibook_desktop.database.queries import closures as queries
from medibook_desktop.database.queries import slot_generation as slot_queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.closures import (
    ClosedYear,
    Closure,
    ClosureDetails,
    ClosureEffect,
    ClosureKind,
    ClosureSaved,
    Holiday,
    checked_closure,
)
from medibook_desktop.domain.errors import CannotUndo, ClosureOverlaps, InvalidInput, StaleClosure
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.foundation.clock import Clock, SystemClock
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.merging import in_order, names_of
from medibook_desktop.services.public_holidays import public_holidays
from medibook_desktop.services.trying import tried


class Closures:
    """Changing needs the right `schedules`. The slots follow with `schedules.catch_up`."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
        clock: Clock | None = None,
    ) -> None:
        """`tell` is called after the commit, for other terminals and for this one."""
        self._shards = shards
        self._directory = directory
        self._tell = tell
        self._terminal = terminal
        self._clock = clock or SystemClock()

    def year(self, clinic: Clinic, year: int) -> ClosedYear:
        """The clinic's public holidays of the year, and every clinic's closures that touch it."""
        first, last = date(year, 1, 1), date(year, 12, 31)
        unknown = ""
        found: dict[date, str] = {}
        try:
            found = public_holidays(clinic.country, clinic.subdivision, first, last)
        except InvalidInput as error:
            unknown = str(error.details.get("region", clinic.country))
        with self._shards.directory.read() as connection:
            worked = slot_queries.worked_holidays(connection, clinic.id, first, last)
            closures = queries.closures(connection, first, last)
        due = {doctor_id for found in self._shards.ask_all(_due).answers for doctor_id in found}
        return ClosedYear(
            year,
            tuple(Holiday(clinic.id, day, name, day in worked) for day, name in found.items()),
            tuple(closures),
            len(due),
            unknown,
        )

    def preview(self, details: ClosureDetails) -> ClosureEffect:
        """What would come of it; nothing is written. Raises InvalidInput naming the field, NotAllowed."""
        checked = self._checked(details)
        return self._effect(checked)

    def preview_holiday(self, holiday: Holiday) -> ClosureEffect:
        """`blocked` would be open if the clinic worked on it; `free` and `visits` concern it being kept."""
        details = ClosureDetails(
            ClosureKind.HOLIDAY, holiday.day, holiday.day, holiday.name, (holiday.clinic_id,)
        )
        return self._effect(details)

    def close(self, details: ClosureDetails, request_id: UUID | None = None) -> ClosureSaved:
        """Nobody can be booked then any more. Visits that stand in it stay, on the list of `calls.away()`.

        Raises InvalidInput naming the field, ClosureOverlaps, NotAllowed.
        """
        checked, request = self._checked(details), request_id or new_request_id()
        answer = tried(lambda: calls.close(self._shards.directory, request, checked, self._terminal))
        return self._told(answer)

    def change(
        self, closure: Closure, details: ClosureDetails, request_id: UUID | None = None
    ) -> ClosureSaved:
        """Raises StaleClosure when somebody else was quicker, and as `close`."""
        checked, request = self._checked(details), request_id or new_request_id()
        answer = tried(
            lambda: calls.change(
                self._shards.directory, request, closure.id, closure.version, checked, self._terminal
            )
        )
        return self._told(answer, before=closure)

    def reopen(self, closure: Closure, request_id: UUID | None = None) -> ClosureSaved:
        """The time is open again, as far as nothing else closes it. Raises StaleClosure, NotAllowed."""
        request = request_id or new_request_id()
        answer = tried(
            lambda: calls.reopen(self._shards.directory, request, closure.id, closure.version, self._terminal)
        )
        told = self._told(answer)
        return ClosureSaved(None, 0, before=closure, away=told.away)

    def take_back(self, saved: ClosureSaved, request_id: UUID | None = None) -> ClosureSaved:
        """Undoes `close`, `change` or `reopen`. Raises CannotUndo when somebody has changed it since."""
        try:
            if saved.closure is None and saved.before is not None:
                return self.close(saved.before.details, request_id)
            if saved.closure is not None and saved.before is not None:
                return self.change(saved.closure, saved.before.details, request_id)
            if saved.closure is not None:
                return self.reopen(saved.closure, request_id)
        except StaleClosure as error:
            raise CannotUndo(
                "This can no longer be undone: {changed_by} has changed this closure since.", **error.details
            ) from error
        except (ClosureOverlaps, InvalidInput) as error:
            raise CannotUndo(
                "This can no longer be undone: another closure stands there, or the days are over."
            ) from error
        raise CannotUndo

    def work_on(self, holiday: Holiday, works: bool, request_id: UUID | None = None) -> bool:
        """Whether the clinic works on that public holiday; False when it was so already. Raises NotAllowed."""
        request = request_id or new_request_id()
        where = (holiday.clinic_id, holiday.day, holiday.name)
        database = self._shards.directory
        changed = tried(lambda: calls.work_on_holiday(database, request, *where, works, self._terminal))
        self._tell([Change(ChangeKind.SCHEDULE)])
        return changed

    def _checked(self, details: ClosureDetails) -> ClosureDetails:
        return checked_closure(details, self._directory.today(self._clock.now()))

    def _effect(self, details: ClosureDetails) -> ClosureEffect:
        def ask(database: Database) -> dict[str, Any]:
            return calls.preview(database, details)

        gathered = self._shards.ask_all(ask)
        answers = gathered.answers
        found = in_order(
            [answer["visits"] for answer in answers], lambda v: (v["starts_at"], v["booking_id"])
        )
        return ClosureEffect(
            sum(answer["free"] for answer in answers),
            sum(answer["blocked"] for answer in answers),
            sum(answer["doctors"] for answer in answers),
            self._visits(found) if found else (),
            names_of(gathered.down),
        )

    def _visits(self, found: Sequence[dict[str, Any]]) -> tuple[Appointment, ...]:
        zone = self._directory.zone_of(found[0]["doctor_id"])

        def ask(database: Database, doctor_ids: list[int]) -> list[Appointment]:
            ids = [visit["booking_id"] for visit in found if visit["doctor_id"] in doctor_ids]
            with database.read() as connection:
                return agenda_queries.appointments(connection, ids, zone)

        gathered = self._shards.gather(list(dict.fromkeys(v["doctor_id"] for v in found)), ask)
        visits = [visit for answer in gathered.answers for visit in answer]
        visits.sort(key=lambda visit: (visit.starts_at.timestamp(), visit.booking_id))
        return tuple(visits)

    def _told(self, answer: dict[str, Any], before: Closure | None = None) -> ClosureSaved:
        """The other shards do it too: who is away is named, and does it when it is back (`schedules.catch_up`)."""
        self._tell([Change(ChangeKind.SCHEDULE)])
        closure = queries.closure_from(answer)
        if self._shards.is_one:
            return ClosureSaved(closure, answer["calls"], before)

        def follow(shard: Shard, database: Database) -> int:
            if shard.id == DIRECTORY_SHARD:
                return int(answer["calls"])
            self._shards.pull(database)
            return calls.follow(database, closure.id)

        gathered = self._shards.ask_each(follow)
        return ClosureSaved(closure, sum(gathered.answers), before, names_of(gathered.down))


def _due(database: Database) -> set[int]:
    with database.read() as connection:
        return {each.doctor_id for each in slot_queries.due(connection)}
