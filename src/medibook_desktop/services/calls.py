"""The lists of whom to reach: tomorrow's visits to confirm, and the visits of a doctor who is away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import calls as queries
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.calls import Away, Call, CallSet, CallState
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.identifiers import new_request_id
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
        database: Database,
        directory: Directory,
        availability: Availability,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        """`tell` is called after the commit, for other terminals and for this one."""
        self._database = database
        self._directory = directory
        self._proposals = Proposals(database, directory, availability)
        self._tell = tell
        self._terminal = terminal

    def to_confirm(self, day: date) -> tuple[Call, ...]:
        """Every visit of the day that is simply booked, in order of time."""
        with self._database.read() as connection:
            return tuple(queries.to_confirm(connection, day, self._zone(), self._names()))

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
        with self._database.read() as connection:
            return tuple(queries.away(connection, since, self._zone(), self._names()))

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
        answer: dict[str, Any] = tried(lambda: self._database.call(_SET, params, isolation=READ_COMMITTED))
        changes = tuple(change_from(change) for change in answer["changes"])
        self._tell(changes)
        row = answer["call"]
        return CallSet(row["booking_id"], CallState(row["state"]), row["version"], changes)

    def _zone(self) -> tzinfo:
        return self._directory.here().tz

    def _names(self) -> dict[int, str]:
        return {doctor.id: doctor.name for doctor in self._directory.doctors()}
