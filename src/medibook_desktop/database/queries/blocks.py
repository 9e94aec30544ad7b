"""Blocked time as it is stored: which block of the desk lies where."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from medibook_desktop.database.engine import rows

_OF_TIME = """
    SELECT id FROM absences
    WHERE doctor_id = %s AND ends_at > %s AND starts_at < %s AND source = 'block'
    ORDER BY ends_at - starts_at, id LIMIT 1
"""


def block_of_time(
    connection: sa.Connection, doctor_id: int, starts_at: datetime, ends_at: datetime
) -> int | None:
    """The id of the shortest block of the desk that touches this time; None when the desk blocks nothing there."""
    found = rows(connection, _OF_TIME, (doctor_id, starts_at, ends_at))
    return int(found[0][0]) if found else None


def doctor_of_block(connection: sa.Connection, absence_id: int) -> int | None:
    """Whose time a block of the desk keeps; None when there is no such block (any more)."""
    found = rows(
        connection, "SELECT doctor_id FROM absences WHERE id = %s AND source = 'block'", (absence_id,)
    )
    return int(found[0][0]) if found else None
