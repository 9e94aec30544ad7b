"""Changes that nobody has been told of yet: a relay's rounds, its place, and what goes when it is old."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.engine import Database, rows
from medibook_desktop.domain.changes import Change, ChangeKind

_ROUND = "SELECT relay_outbox(%s::text[], %s, %s::int8, %s::xid8, %s, %s::int4, %s)"


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of a relay answered; `place`: lead, deputy or none.

    `upto` and `after` are the horizon for the next round; `settled` says that nothing is waited for. `changes` in the
    order of their ids, each with the moment of its row.
    """

    place: str
    upto: int | None = None
    after: str | None = None
    settled: bool = True
    changes: tuple[tuple[Change, datetime], ...] = ()


def relay_round(
    session: Connection, before: Round, kinds: Sequence[str], limit: int, topic: str, *, is_patient: bool
) -> Round:
    """On the session whose lock it is; `before` is what the round before answered."""
    row = session.execute(
        _ROUND,
        (list(kinds), before.place, before.upto, before.after, is_patient, limit, topic),
        prepare=True,
    ).fetchone()
    answer: dict[str, Any] = row[0] if row else {}
    return Round(
        place=answer["place"],
        upto=answer.get("upto"),
        after=answer.get("after"),
        settled=answer.get("settled", True),
        changes=tuple(_change(found) for found in answer.get("changes", ())),
    )


def _change(found: list[Any]) -> tuple[Change, datetime]:
    kind, doctor_id, day, booking_id, slot_ids, version, outbox_id, at = found
    return Change(
        ChangeKind(kind),
        doctor_id,
        date.fromisoformat(day) if day else None,
        booking_id,
        tuple(slot_ids),
        version,
        outbox_id,
    ), datetime.fromisoformat(at)


def relay_seat(database: Database, topic: str) -> tuple[bool, int]:
    """Whether a place at the relay is to be had, and how many sessions the database has."""
    with database.read() as connection:
        is_free, sessions = rows(connection, "SELECT is_free, sessions FROM relay_seat(%s)", (topic,))[0]
    return bool(is_free), int(sessions)


def mark_told(session: Connection, outbox_ids: Sequence[int]) -> None:
    session.execute("SELECT mark_sent(%s::int8[])", (list(outbox_ids),), prepare=True)


def prune(session: Connection, kinds: Sequence[str], limit: int) -> int:
    """How many old rows went; as many as `limit` when there may be more."""
    row = session.execute("SELECT prune_outbox(%s::text[], %s::int4)", (list(kinds), limit)).fetchone()
    return int(row[0]) if row else 0
