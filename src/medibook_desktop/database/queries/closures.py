"""Closures as they are stored, and the holidays on which a clinic works."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.closures import Closure, ClosureDetails, ClosureKind

_CLOSURES = """
    SELECT c.id, c.version, c.kind, c.clinic_ids, c.doctor_ids, c.first_day, c.last_day, c.from_time, c.to_time, c.why,
           coalesce(s.display_name, c.created_by)
    FROM closures c LEFT JOIN staff s ON s.username = c.created_by
    WHERE c.first_day <= %s AND c.last_day >= %s ORDER BY c.first_day, c.from_time NULLS FIRST, c.id
"""


def closures(connection: sa.Connection, first: date, last: date) -> list[Closure]:
    """What touches these days, in order of time."""
    return [_closure(*row) for row in rows(connection, _CLOSURES, (last, first))]


def closure_from(answer: dict[str, Any]) -> Closure:
    """The closure in the answer of a server function."""
    row = answer["closure"]
    return _closure(
        row["id"],
        row["version"],
        row["kind"],
        row["clinic_ids"],
        row["doctor_ids"],
        date.fromisoformat(row["first_day"]),
        date.fromisoformat(row["last_day"]),
        _time(row["from_time"]),
        _time(row["to_time"]),
        row["why"],
        row["created_by"],
    )


def _closure(
    closure_id: int,
    version: int,
    kind: str,
    clinic_ids: list[int],
    doctor_ids: list[int],
    first_day: date,
    last_day: date,
    from_time: time | None,
    to_time: time | None,
    why: str,
    created_by: str,
) -> Closure:
    details = ClosureDetails(
        ClosureKind(kind), first_day, last_day, why, tuple(clinic_ids), tuple(doctor_ids), from_time, to_time
    )
    return Closure(closure_id, version, details, created_by)


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
