"""Slots made of schedules: what is due, the call that makes them, and who does the day's rolling."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.slot_generation import DueDoctor, SlotRun

_GENERATE = """
    SELECT generate_slots(%s::int8, %s::timestamptz, %s::timestamptz, %s::timestamptz[], %s::int4[], %s::int4[],
                          %s::text[], %s::int8[], %s::int4)
"""
# 'infinity' is no date that Python has.
_DUE = """
    SELECT u.doctor_id, u.first_day, nullif(u.last_day, 'infinity'), u.version
    FROM slots_due u JOIN doctors d ON d.id = u.doctor_id AND d.is_active ORDER BY u.since, u.doctor_id
"""
_WORKED = "SELECT day FROM worked_holidays WHERE clinic_id = %s AND day BETWEEN %s AND %s"
_NAMES = "SELECT id, name FROM doctors WHERE id = ANY (%s::int8[])"


def due(connection: sa.Connection) -> list[DueDoctor]:
    """Whose slots are not what the schedule asks for, who waits longest first."""
    return [DueDoctor(*row) for row in rows(connection, _DUE)]


def worked_holidays(connection: sa.Connection, clinic_id: int, first: date, last: date) -> set[date]:
    """The public holidays on which the clinic works."""
    return {row[0] for row in rows(connection, _WORKED, (clinic_id, first, last))}


def doctor_names(connection: sa.Connection, doctor_ids: Sequence[int]) -> dict[int, str]:
    return dict(rows(connection, _NAMES, (list(doctor_ids),)))


def one_at_a_time(connection: sa.Connection, doctor_id: int) -> None:
    """Before the schedule is read: who comes second then reads what the first one's transaction began with, or newer.

    Read before the lock, an older plan could be carried out after a newer one.
    """
    connection.exec_driver_sql("SELECT lock_generation(%s::int8)", (doctor_id,))


def generate_slots(
    connection: sa.Connection,
    doctor_id: int,
    from_: datetime,
    to: datetime,
    runs: Sequence[SlotRun],
    due_version: int | None,
) -> dict[str, Any]:
    """The server function's answer: created, removed, changed, opened, closed, clashes, days."""
    params = (
        doctor_id,
        from_,
        to,
        [run.starts_at for run in runs],
        [run.count for run in runs],
        [run.minutes for run in runs],
        [run.blocked_why for run in runs],
        [run.clinic_id for run in runs],
        due_version,
    )
    answer: dict[str, Any] = rows(connection, _GENERATE, params)[0][0]
    return answer


def begin_daily(connection: sa.Connection, what: str, day: date) -> bool:
    """Whether it is this terminal's to do today. Raises NotAllowed."""
    return bool(rows(connection, "SELECT begin_daily(%s, %s)", (what, day))[0][0])


def end_daily(connection: sa.Connection, what: str) -> None:
    rows(connection, "SELECT end_daily(%s)", (what,))
