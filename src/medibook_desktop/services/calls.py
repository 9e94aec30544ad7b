"""The lists of whom to reach: tomorrow's visits to confirm, and the visits of a doctor who is away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from heapq import merge
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import calls as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.calls import Away, Call, CallSet, CallState
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.shards import Shard
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.proposals import Proposals
from medibook_desktop.services.trying import tried

KEPT_DAYS = 1
"""So long a settled absence stays in the list after its end."""
WORKING_DAYS_AHEAD = 14

_SET = "SELECT set_call(%s, %s::int8, %s, %s, %s, %s::int4, %s)"


class Calls:
    """Reads afresh each time; a write answers with what changed."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        availability: Availability,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        """`tell` is called after the commit, for other terminals and for this one."""
        self._shards = shards
        self._directory = directory
        self._proposals = Proposals(shards, directory, availability)
        self._tell = tell
        self._terminal = terminal

    def to_confirm(self, day: date) -> tuple[Call, ...]:
        """Every visit of the day that is simply booked, in order of time."""
        zone, names = self._zone(), self._names()

        def ask(database: Database, doctor_ids: list[int]) -> list[Call]:
            with database.read() as connection:
                return queries.to_confirm(connection, day, zone, {each: names[each] for each in doctor_ids})

        answers = self._shards.gather(list(names), ask).answers
        return self._known(answers[0] if len(answers) == 1 else merge(*answers, key=_by_time))

    def next_day_to_confirm(self, today: date) -> date:
        """The next day after `today` on which somebody is expected; tomorrow when nobody is for two weeks."""
        for ahead in range(1, WORKING_DAYS_AHEAD + 1):
            day = today + timedelta(days=ahead)
            if self.to_confirm(day):
                return day
        return today + timedelta(days=1)

    def away(self) -> tuple[Away, ...]:
        """The absences that visits stood in when they were made, until a day after their end."""
        since = datetime.now(UTC) - timedelta(days=KEPT_DAYS)
        zone, names = self._zone(), self._names()

        def ask(shard: Shard, database: Database) -> list[Away]:
            with database.read() as connection:
                found = queries.away(connection, since, zone, names)
            return found if self._shards.is_one else _of_shard(self._shards, shard, found)

        answers = self._shards.ask_each(ask, of=list(names)).answers
        found = answers[0] if len(answers) == 1 else _one_list(each for answer in answers for each in answer)
        for away in found:
            self._known(away.calls)
        return tuple(found)

    def proposals(self, away: Away) -> dict[int, list[FreeTime]]:
        """Booking id -> times to move it to, the best first; no time is the first of two patients.

        See domain/proposals.py for what is best. Visits that are settled have none.
        """
        return self._proposals.of(away)

    def set(self, call: Call, state: CallState, request_id: UUID | None = None) -> CallSet:
        """Note how far one is with the patient. Raises StaleCall when somebody else was quicker, UnknownBooking."""
        request = request_id or new_request_id()
        params = (
            request,
            call.booking_id,
            str(call.purpose),
            call.starts_at,
            str(state),
            call.version,
            self._terminal,
        )

        def note(database: Database) -> dict[str, Any]:
            answer: dict[str, Any] = database.call(_SET, params, isolation=READ_COMMITTED)
            return answer

        answer = tried(lambda: self._shards.on_shard_of_booking(call.booking_id, note))
        changes = tuple(change_from(change) for change in answer["changes"])
        self._tell(changes)
        row = answer["call"]
        return CallSet(row["booking_id"], CallState(row["state"]), row["version"], changes)

    def _known(self, calls: Iterable[Call]) -> tuple[Call, ...]:
        found = tuple(calls)
        self._shards.learn(bookings=((call.booking_id, call.now_doctor_id) for call in found))
        return found

    def _zone(self) -> tzinfo:
        return self._directory.here().tz

    def _names(self) -> dict[int, str]:
        return {doctor.id: doctor.name for doctor in self._directory.doctors()}


def _by_time(call: Call) -> tuple[float, int]:
    return call.starts_at.timestamp(), call.booking_id


def _of_shard(shards: Shards, shard: Shard, found: Iterable[Away]) -> list[Away]:
    """Without the visits of doctors who live elsewhere: while a bucket moves, they stand on two shards."""
    own = []
    for away in found:
        calls = tuple(call for call in away.calls if shards.lives_on(shard, call.now_doctor_id))
        if calls:
            own.append(replace(away, calls=calls))
    return own


def _one_list(found: Iterable[Away]) -> list[Away]:
    """An absence of a whole clinic has visits on every shard: one list, in order of time."""
    by_absence: dict[int, Away] = {}
    for away in found:
        before = by_absence.get(away.absence_id)
        calls = away.calls if before is None else tuple(merge(before.calls, away.calls, key=_by_time))
        by_absence[away.absence_id] = replace(away, calls=calls)
    return sorted(by_absence.values(), key=lambda each: (each.starts_at.timestamp(), each.absence_id))
