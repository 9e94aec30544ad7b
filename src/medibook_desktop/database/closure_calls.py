"""Closing time and opening it again: one round trip each."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.domain.closures import ClosureDetails

_WHEN = "%s::int8[], %s::int8[], %s::date, %s::date, %s::time, %s::time"
_PREVIEW = f"SELECT preview_closure({_WHEN})"
_CLOSE = f"SELECT close_time(%s, %s, {_WHEN}, %s, %s)"
_CHANGE = f"SELECT change_closure(%s, %s::int8, %s::int4, %s, {_WHEN}, %s, %s)"
_REOPEN = "SELECT reopen_time(%s, %s::int8, %s::int4, %s)"
_FOLLOW = "SELECT follow_directory()"
_CALLS = "SELECT closure_calls(%s::int8)"
_WORK = "SELECT work_on_holiday(%s, %s::int8, %s::date, %s, %s, %s)"


def preview(database: Database, details: ClosureDetails) -> dict[str, Any]:
    """free, blocked, doctors; visits: a list of booking_id, doctor_id, starts_at."""
    answer: dict[str, Any] = database.call(_PREVIEW, _when(details), isolation=READ_COMMITTED)
    return answer


def close(database: Database, request_id: UUID, details: ClosureDetails, terminal: str) -> dict[str, Any]:
    """closure, calls, repeated."""
    params = (request_id, str(details.kind), *_when(details), details.why, terminal)
    answer: dict[str, Any] = database.call(_CLOSE, params, isolation=READ_COMMITTED)
    return answer


def change(
    database: Database,
    request_id: UUID,
    closure_id: int,
    version: int,
    details: ClosureDetails,
    terminal: str,
) -> dict[str, Any]:
    """As `close`."""
    params = (
        request_id,
        closure_id,
        version,
        str(details.kind),
        *_when(details),
        details.why,
        terminal,
    )
    answer: dict[str, Any] = database.call(_CHANGE, params, isolation=READ_COMMITTED)
    return answer


def reopen(
    database: Database, request_id: UUID, closure_id: int, version: int, terminal: str
) -> dict[str, Any]:
    """As `close`; the closure as it was."""
    params = (request_id, closure_id, version, terminal)
    answer: dict[str, Any] = database.call(_REOPEN, params, isolation=READ_COMMITTED)
    return answer


def follow(database: Database, closure_id: int) -> int:
    """On another shard than the directory's: how many visits there are on the list of those to move."""
    database.call(_FOLLOW, isolation=READ_COMMITTED)
    return int(database.call(_CALLS, (closure_id,), isolation=READ_COMMITTED))


def work_on_holiday(
    database: Database, request_id: UUID, clinic_id: int, day: object, name: str, works: bool, terminal: str
) -> bool:
    """Whether that was news."""
    params = (request_id, clinic_id, day, name, works, terminal)
    return bool(database.call(_WORK, params, isolation=READ_COMMITTED))


def _when(details: ClosureDetails) -> tuple[Any, ...]:
    return (
        list(details.clinic_ids),
        list(details.doctor_ids),
        details.first_day,
        details.last_day,
        details.from_time,
        details.to_time,
    )
