"""Blocking and unblocking a doctor's time: one round trip each."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from medibook_desktop.database.engine import READ_COMMITTED, Database

_BLOCK = "SELECT block_time(%s, %s::int8, %s, %s, %s, %s, %s)"
_AWAY = "SELECT doctor_away(%s, %s::int8, %s, %s, %s, %s)"
_UNBLOCK = "SELECT unblock_time(%s, %s::int8, %s)"


def block(
    database: Database, request_id: UUID, doctor_id: int, starts_at: datetime, ends_at: datetime, why: str, *,
    only_free: bool = False, terminal: str = "",
) -> dict[str, Any]:  # fmt: skip
    """The server function's answer. Decides by rows that it locks, so READ COMMITTED is exact for it."""
    params = (request_id, doctor_id, starts_at, ends_at, why, only_free, terminal)
    answer: dict[str, Any] = database.call(_BLOCK, params, isolation=READ_COMMITTED)
    return answer


def away(
    database: Database, request_id: UUID, doctor_id: int, starts_at: datetime, ends_at: datetime, why: str, *,
    terminal: str = "",
) -> dict[str, Any]:  # fmt: skip
    """As `block`; who stands in the time is put on the list of those to reach."""
    params = (request_id, doctor_id, starts_at, ends_at, why, terminal)
    answer: dict[str, Any] = database.call(_AWAY, params, isolation=READ_COMMITTED)
    return answer


def unblock(
    database: Database, request_id: UUID, absence_id: int | None, *, terminal: str = ""
) -> dict[str, Any]:
    """Without an id it is asked what became of the request."""
    answer: dict[str, Any] = database.call(
        _UNBLOCK, (request_id, absence_id, terminal), isolation=READ_COMMITTED
    )
    return answer
