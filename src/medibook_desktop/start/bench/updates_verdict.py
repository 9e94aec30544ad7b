"""Holds what the terminals were told against what the database has: nothing lost, nothing twice, nothing in doubt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import psycopg

from medibook_desktop.start.bench.updates_journal import LEFT, OK, REFUSED, UNKNOWN, Call


@dataclass(frozen=True, slots=True)
class Change:
    """A row of the trail: what a request made of a visit."""

    booking: int
    version: int
    status: str
    slot: int
    patient: int
    is_first: bool


@dataclass(slots=True)
class Stored:
    """Of the whole database."""

    changes: dict[str, list[Change]] = field(default_factory=dict)
    """By request id."""
    last: dict[int, Change] = field(default_factory=dict)
    """What the trail made of each visit at last."""
    visits: dict[int, tuple[int, str]] = field(default_factory=dict)
    """id -> (version, status), as the table has them now."""
    shared: int = 0
    """Pairs of visits that have the same doctor or patient at the same time."""


_TRAIL = """
    SELECT request_id::text, (after->>'id')::bigint, (after->>'version')::int, after->>'status',
           (after->>'slot_id')::bigint, (after->>'patient_id')::bigint, before IS NULL
    FROM audit_events WHERE request_id IS NOT NULL ORDER BY id
"""
_SHARED = """
    SELECT count(*) FROM bookings a JOIN bookings b
        ON a.id < b.id AND a.during && b.during AND (a.doctor_id = b.doctor_id OR a.patient_id = b.patient_id)
    WHERE a.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
      AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
      AND a.overbook_reason IS NULL AND b.overbook_reason IS NULL
"""


def stored(owner_url: str) -> Stored:
    """In one snapshot, when no terminal writes any more."""
    found = Stored()
    with psycopg.connect(owner_url) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        for request, *values in connection.execute(_TRAIL).fetchall():
            change = Change(*values)
            found.changes.setdefault(request, []).append(change)
            found.last[change.booking] = change
        for booking, version, status in connection.execute("SELECT id, version, status::text FROM bookings"):
            found.visits[booking] = (version, status)
        row = connection.execute(_SHARED).fetchone()
        found.shared = int(row[0]) if row else 0
    return found


def problems(calls: Sequence[Call], found: Stored) -> list[str]:
    """In words, by kind; [] when all is well."""
    counts: dict[str, list[str]] = defaultdict(list)
    by_request: dict[str, list[Call]] = defaultdict(list)
    for call in calls:
        if call.request:
            by_request[call.request].append(call)
    for request, asked in by_request.items():
        for kind in _of_request(asked, found.changes.get(request, [])):
            counts[kind].append(f"{asked[-1].desk} {asked[-1].name} {request}")
    for wish, visits in visits_of_wishes(calls, found).items():
        if len(visits) > 1:
            counts["one wish, two visits"].append(f"{wish}: {sorted(visits)}")
    for booking, change in found.last.items():
        if found.visits.get(booking) != (change.version, change.status):
            counts["a visit is not what was last made of it"].append(str(booking))
    if found.shared:
        counts["two visits share a time"] = [str(found.shared)]
    return [f"{len(each)} x {kind} ({each[0]})" for kind, each in counts.items()]


def visits_of_wishes(calls: Sequence[Call], found: Stored) -> Mapping[str, set[int]]:
    """The visits that one person's wish has made, whatever the request ids."""
    made: dict[str, set[int]] = defaultdict(set)
    for call in calls:
        if call.wish:
            made[call.wish] |= {each.booking for each in found.changes.get(call.request, ()) if each.is_first}
    return made


def _of_request(asked: Sequence[Call], made: Sequence[Change]) -> Iterator[str]:
    if len(made) > 1:
        yield "carried out twice"
    told = [call for call in asked if call.outcome == OK]
    for call in told:
        if not made:
            yield "acknowledged and lost"
        elif (call.answer["booking"], call.answer["version"]) != (made[0].booking, made[0].version):
            yield "made otherwise than told"
        elif any(made[0].slot != one["slot"] for one in [call.asked] if "slot" in one):
            yield "made otherwise than asked"
    if told:
        return
    if asked[-1].outcome in (LEFT, UNKNOWN):
        yield "nobody knows whether it was done"
    elif made and all(call.outcome == REFUSED for call in asked):
        yield "refused, and yet done"
