"""What goes from one shard to another, as calls: a visit arrives there, then leaves here; a waiting row likewise."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import booked_from, isolation_of
from medibook_desktop.database.engine import READ_COMMITTED, Database, dumped, rows
from medibook_desktop.domain.bookings import Booked

_VISIT = """
    SELECT to_jsonb(v) FROM (
        SELECT b.id AS booking_id, b.doctor_id, b.version, b.patient_id, b.visit_type_id, b.source, b.reason,
               b.own_minutes AS minutes, b.status, t.clinic_id, t.day, t.ticket, t.arrived_at
        FROM bookings b LEFT JOIN visit_times t ON t.booking_id = b.id AND t.doctor_id = b.doctor_id
        WHERE b.id = %s) v
"""
_BOOK = "SELECT book_moved(%s, %s::int8, %s::int4, %s::jsonb, %s, %s, %s, %s)"
_LEAVE = "SELECT leave_shard(%s, %s::int8, %s::int4, %s)"
_BACK = "SELECT undo_moved(%s, %s::int8, %s::jsonb, %s, %s)"
_END = "SELECT end_move_across(%s)"
_UNFINISHED = "SELECT unfinished_moves(%s * interval '1 second')"
_GIVE = "SELECT row_to_give(%s, %s::int8, %s::int4)"
_ADOPT = "SELECT adopt_row(%s, %s::jsonb, %s)"
_GONE = "SELECT give_row_away(%s, %s::int8, %s::int4, %s)"


def visit_to_move(database: Database, booking_id: int) -> dict[str, Any] | None:
    """What of a visit goes along; None when it is not here."""
    with database.read() as connection:
        found = rows(connection, _VISIT, (booking_id,))
    return found[0][0] if found else None


def book_moved(
    database: Database, request_id: UUID, slot_id: int, slot_version: int, visit: dict[str, Any], leaves_by: UUID,
    zone: tzinfo, *, strategy: str, gate: bool, terminal: str,
) -> Booked:  # fmt: skip
    """As booking_calls.book."""
    params = (request_id, slot_id, slot_version, dumped(visit), leaves_by, strategy, gate, terminal)
    return booked_from(database.call(_BOOK, params, isolation=isolation_of(strategy)), zone)


def leave(
    database: Database, request_id: UUID, booking_id: int, version: int, zone: tzinfo, *, terminal: str
) -> Booked:
    params = (request_id, booking_id, version, terminal)
    return booked_from(database.call(_LEAVE, params, isolation=READ_COMMITTED), zone)


def come_back(
    database: Database, request_id: UUID, event_id: int, other: dict[str, Any], leaves_by: UUID, zone: tzinfo, *,
    terminal: str,
) -> Booked:  # fmt: skip
    """As booking_calls.undo, for a visit that had left."""
    params = (request_id, event_id, dumped(other), leaves_by, terminal)
    return booked_from(database.call(_BACK, params, isolation=READ_COMMITTED), zone)


def end(database: Database, arrived_by: UUID) -> None:
    database.call(_END, (arrived_by,), isolation=READ_COMMITTED)


def unfinished(database: Database, seconds: float) -> list[dict[str, Any]]:
    """The moves whose first half stands here for so long, as rows of moves_across."""
    found: list[dict[str, Any]] = database.call(_UNFINISHED, (seconds,), isolation=READ_COMMITTED)
    return found


def give_row(source: Database, target: Database, what: str, row_id: int, version: int, terminal: str) -> int:
    """A wish or somebody of the untimed list goes from one shard to another; its version there.

    Repeatable: what stops half-way leaves the row on both, and the higher version counts. The version as it was when
    the row is not on `source` as the caller saw it: whoever uses it next is told what became of it.
    """
    row = source.call(_GIVE, (what, row_id, version), isolation=READ_COMMITTED)
    if row is None:
        return version
    there: int = target.call(_ADOPT, (what, dumped(row), terminal), isolation=READ_COMMITTED)
    source.call(_GONE, (what, row_id, version, terminal), isolation=READ_COMMITTED)
    return there
