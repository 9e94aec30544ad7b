"""The lists of whom to reach: tomorrow's visits to confirm, and the visits of a doctor who is away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import calls as queries
from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.domain.calls import Away, Call, CallSet, CallState
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.directory import Directory
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
        self._availability = availability
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

    def proposals(self, call: Call, away: Away, *, limit: int = 4) -> list[FreeTime]:
        """Times to move the visit to: with the same doctor after the absence, and as soon as possible with a colleague.

        Never where the patient has another visit. The best first: a colleague on the same day, then the
        doctor, then other colleagues; each doctor's earliest times only.
        """
        after = max(datetime.now(UTC), call.starts_at - timedelta(hours=4))
        wanted = NextAvailable(visit_type_id=call.visit_type_id, minutes=call.minutes or None, after=after)
        colleagues = tuple(
            doctor.id for doctor in self._directory.doctors(away.specialty) if doctor.id != away.doctor_id
        )
        found: list[FreeTime] = []
        if colleagues:
            found += self._availability.search(_for(wanted, colleagues, limit))
        found += self._availability.search(_for(wanted, (away.doctor_id,), limit, after=away.ends_at))
        with self._database.read() as connection:
            busy = queries.elsewhere(connection, call.patient_id, call.booking_id, self._zone())
        found = [t for t in found if not any(t.starts_at < end and start < t.ends_at for start, end in busy)]
        same_day = [time for time in found if time.starts_at.date() == call.starts_at.date()]
        same_day.sort(key=lambda time: abs(time.starts_at - call.starts_at))
        own = [time for time in found if time.doctor.id == away.doctor_id]
        ordered = [*same_day[:2], *own[:2], *found]
        return list({time.slot.id: time for time in ordered}.values())[:limit]

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


def _for(
    wanted: NextAvailable, doctor_ids: tuple[int, ...], limit: int, *, after: datetime | None = None
) -> NextAvailable:
    moments = [moment for moment in (wanted.after, after) if moment is not None]
    return replace(wanted, doctor_ids=doctor_ids, limit=limit, after=max(moments))
