"""What the servers have done so far: statements, transaction ids, log, Redis commands, CPU time, memory."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.server_cpu import ServerCpu

_PATIENCE_SECONDS = 30.0
_SQL = """
    SELECT d.xact_commit + d.xact_rollback, pg_current_xact_id()::text::int8, pg_current_wal_lsn() - '0/0'::pg_lsn,
           (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()),
           (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle'
                AND pid <> pg_backend_pid())
    FROM pg_stat_database d WHERE d.datname = current_database()
"""


@dataclass(frozen=True, slots=True)
class Counters:
    """Since the servers started; `busy` and `connections` are of this moment. None where it cannot be read."""

    commits: int
    transaction_ids: int
    wal_bytes: int
    connections: int
    busy: int
    redis_commands: int
    redis_bytes_out: int
    redis_cpu_ms: float
    server_cpu_ms: float | None


class ServerCounters:
    """Reads them; every reading is one transaction id of its own."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._cpu = ServerCpu(place.owner_url, is_local=place.is_local)

    def read(self) -> Counters:
        with psycopg.connect(self._place.owner_url, autocommit=True) as connection:
            row = connection.execute(_SQL).fetchone()
        assert row is not None  # noqa: S101 - an aggregate always answers
        redis = self._redis()
        return Counters(
            commits=int(row[0]),
            transaction_ids=int(row[1]),
            wal_bytes=int(row[2]),
            connections=int(row[3]),
            busy=int(row[4]),
            redis_commands=int(redis.get("total_commands_processed", 0)),
            redis_bytes_out=int(redis.get("total_net_output_bytes", 0)),
            redis_cpu_ms=1000 * (float(redis.get("used_cpu_user", 0)) + float(redis.get("used_cpu_sys", 0))),
            server_cpu_ms=self._cpu.milliseconds(),
        )

    def _redis(self) -> dict[str, Any]:
        if self._place.redis_url is None:
            return {}
        import redis

        # Not the product's link: that gives up after a quarter of a second, and counting must not fail under load.
        with closing(redis.Redis.from_url(self._place.redis_url, socket_timeout=_PATIENCE_SECONDS)) as client:
            found: dict[str, Any] = client.info("everything")
        return found

    def redis_memory_mb(self) -> float:
        return int(self._redis().get("used_memory", 0)) / 1e6

    def server_memory_mb(self) -> float | None:
        """Of all its processes, what they share counted once; None where /proc does not tell."""
        return self._cpu.memory_mb()


def memory_mb(process: Path = Path("/proc/self")) -> float | None:
    """A process's memory, what it shares divided among those who share it; None where /proc does not tell."""
    try:
        lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), None)
