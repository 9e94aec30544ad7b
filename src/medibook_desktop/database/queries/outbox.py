"""Changes that nobody has been told of yet, for the relay of any terminal or worker."""

from __future__ import annotations

from collections.abc import Sequence

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.domain.changes import Change, ChangeKind

_CLAIM = """
    SELECT kind, doctor_id, day, booking_id, slot_ids, version, id
    FROM claim_outbox(make_interval(secs => %s), %s::int4, %s::text[])
"""


def claim(database: Database, older_than_seconds: float, limit: int) -> list[Change]:
    """The oldest first, of the kinds that this program knows; nothing while another relay is asking."""
    with database.read() as connection:
        return [
            Change(ChangeKind(kind), doctor_id, day, booking_id, tuple(slot_ids), version, outbox_id)
            for kind, doctor_id, day, booking_id, slot_ids, version, outbox_id in rows(
                connection, _CLAIM, (older_than_seconds, limit, list(ChangeKind))
            )
        ]


def mark_sent(database: Database, outbox_ids: Sequence[int]) -> None:
    with database.read() as connection:
        rows(connection, "SELECT mark_sent(%s::int8[])", (list(outbox_ids),))
