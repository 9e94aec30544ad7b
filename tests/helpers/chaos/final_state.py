"""What stands in the databases of a clinic when the load is over, as plain rows: the other half of what is checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.database.invariants import broken_invariants
from tests.helpers.chaos.homes import HomeAt, one_home

ACTIVE = frozenset({"held", "booked", "arrived", "in_room", "done"})


@dataclass(frozen=True, slots=True)
class VisitState:
    """A visit at one of its versions. Times are seconds since 1970; `starts` to `ends` is the doctor's time,
    `patient_starts` to `patient_ends` the patient's."""

    booking: int
    version: int
    status: str
    doctor: int
    slot: int
    patient: int
    starts: float
    ends: float
    room: int | None = None
    equipment: int | None = None
    is_overbooked: bool = False
    buffer_before: float = 0.0
    buffer_after: float = 0.0
    """Seconds."""

    @property
    def is_active(self) -> bool:
        return self.status in ACTIVE

    @property
    def patient_starts(self) -> float:
        return self.starts + self.buffer_before

    @property
    def patient_ends(self) -> float:
        return self.ends - self.buffer_after


@dataclass(frozen=True, slots=True)
class TrailRow:
    """A row of audit_events: what a change made of a visit. `at` is the server's clock."""

    id: int
    at: float
    request: str
    before: VisitState | None
    after: VisitState
    where: str = ""
    """The database that has it."""


@dataclass(slots=True)
class FinalState:
    """Of one clinic, over all of its databases."""

    visits: list[VisitState] = field(default_factory=list)
    first_requests: dict[str, list[int]] = field(default_factory=dict)
    """Request id of a booking -> the bookings that have it."""
    trail: list[TrailRow] = field(default_factory=list)
    told: set[tuple[int, int]] = field(default_factory=set)
    """(booking id, version) of every row of the outbox."""
    broken: list[str] = field(default_factory=list)
    """What `database.invariants` finds."""
    home_at: HomeAt = one_home
    found_by_request: dict[str, int | None] = field(default_factory=dict)
    """Request id -> the booking that a terminal is told when it asks now."""


_STATE = """
    ({0}).id, ({0}).version, ({0}).status::text, ({0}).doctor_id, ({0}).slot_id, ({0}).patient_id,
    extract(epoch FROM lower(({0}).during))::float8, extract(epoch FROM upper(({0}).during))::float8,
    ({0}).room_id, ({0}).equipment_id, ({0}).overbook_reason IS NOT NULL,
    coalesce(({0}).buffer_before, 0) * 60.0::float8, coalesce(({0}).buffer_after, 0) * 60.0::float8
"""
_WIDTH = 13
# While a bucket moves, and for a while after, its rows stand in two databases.
_VISITS = f"SELECT b.request_id::text, {_STATE.format('b')} FROM bookings b WHERE lives_here(b.doctor_id)"
_TRAIL = f"""
    SELECT e.id, extract(epoch FROM e.at)::float8, coalesce(e.request_id::text, ''), e.before IS NULL,
           {_STATE.format("x.before")}, {_STATE.format("x.after")}
    FROM audit_events e, LATERAL (
        SELECT jsonb_populate_record(NULL::bookings, e.before) AS before,
               jsonb_populate_record(NULL::bookings, e.after) AS after) x
    ORDER BY e.id
"""


def final_state(owner_urls: Sequence[str]) -> FinalState:
    """Reads each database in one snapshot, as its owner. The load must be over and its sessions gone."""
    found = FinalState()
    for url in owner_urls:
        with psycopg.connect(url) as connection:
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            for request, *state in connection.execute(_VISITS).fetchall():
                found.visits.append(VisitState(*state))
                found.first_requests.setdefault(request, []).append(state[0])
            for number, at, request, is_first, *states in connection.execute(_TRAIL).fetchall():
                before = None if is_first else VisitState(*states[:_WIDTH])
                after = VisitState(*states[_WIDTH:])
                found.trail.append(TrailRow(number, at, request, before, after, where=url.rpartition("@")[2]))
            outbox = "SELECT booking_id, version FROM outbox WHERE kind = 'booking'"
            found.told |= set(connection.execute(outbox).fetchall())
        database = Database(url, pool_size=1)
        try:
            with database.read() as reading:
                found.broken += broken_invariants(reading)
        finally:
            database.close()
    return found
