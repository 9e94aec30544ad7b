"""What new hours would make and take away, asked of the server without writing anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.slot_generation import SlotRun

_PREVIEW = """
    SELECT preview_hours(%s::int8, %s::timestamptz, %s::timestamptz, %s::timestamptz[], %s::int4[], %s::int4[],
                         %s::text[], %s::int8[])
"""


def preview_hours(
    connection: sa.Connection, doctor_id: int, from_: datetime, to: datetime, runs: Sequence[SlotRun]
) -> dict[str, Any]:
    """The server function's answer: days, as [day, created, removed, changed]; clashes, as generate_slots has them."""
    params = (
        doctor_id,
        from_,
        to,
        [run.starts_at for run in runs],
        [run.count for run in runs],
        [run.minutes for run in runs],
        [run.blocked_why for run in runs],
        [run.clinic_id for run in runs],
    )
    answer: dict[str, Any] = rows(connection, _PREVIEW, params)[0][0]
    return answer
