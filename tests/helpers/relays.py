"""Relays of tests: rows that are known, doubles that count, and a terminal whose only work is to relay."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.changes import Change, ChangeKind

DAY = date(2026, 11, 22)
RELAY_PROGRAM = Path(__file__).with_name("relay_program.py")


class KnownRows:
    """An outbox and its only place, as `database.relaying` has them: unsent rows by id."""

    def __init__(self, count: int) -> None:
        self.unsent = {n: Change(ChangeKind.BOOKING, 3, DAY, n, outbox_id=n) for n in range(1, count + 1)}
        self.failures: list[Exception] = []
        self.asked: list[int] = []
        self.pruned = 0
        self.is_free = True
        self.has_a_place = self.leads = False

    def seat(self) -> tuple[bool, int]:
        return self.is_free, 1

    @contextmanager
    def session(self) -> Iterator[KnownRows]:
        self.has_a_place = self.leads = True
        try:
            yield self
        finally:
            self.has_a_place = self.leads = False

    def claim(self, limit: int) -> Sequence[tuple[Change, datetime]]:
        self.asked.append(limit)
        if self.failures:
            raise self.failures.pop()
        return [(change, datetime.now(UTC)) for change in list(self.unsent.values())[:limit]]

    def mark_sent(self, outbox_ids: Sequence[int]) -> None:
        for row_id in outbox_ids:
            del self.unsent[row_id]

    def prune(self) -> int:
        self.pruned += 1
        return 0


def claim_of_0003(database: Database, older_than_seconds: float, limit: int) -> list[int]:
    """The ids that a program of the release before would be given: the call of revision 0002 and 0003."""
    with database.read() as connection:
        found = connection.exec_driver_sql(
            "SELECT id FROM claim_outbox(make_interval(secs => %s), %s::int4, %s::text[])",
            (older_than_seconds, limit, list(ChangeKind)),
        )
        return [int(row[0]) for row in found]


@contextmanager
def relay_process(database_url: str, username: str, password: str) -> Iterator[subprocess.Popen[str]]:
    """A process that stands for the relay as a terminal does; it reaches everybody, whom nobody asks."""
    process = subprocess.Popen(
        [sys.executable, str(RELAY_PROGRAM), database_url, username],
        stdin=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(password + "\n")
    process.stdin.flush()
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdin.close()


def relaying_terminal(owner_url: str) -> str | None:
    """Who holds the place of the relay, by the name that the session gave itself; None while nobody does."""
    with psycopg.connect(owner_url) as connection:
        row = connection.execute(
            "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
            " WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database()"
            " AND (l.classid::bigint << 32 | l.objid::bigint) = relay_key('live', 'lead')"
        ).fetchone()
    return None if row is None else str(row[0])
