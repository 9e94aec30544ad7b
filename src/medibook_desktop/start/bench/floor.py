"""The floor of the booking figures: pgbench doing the bare work in one round trip, without any guard."""

from __future__ import annotations

import os
import random
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.foundation.embedded_servers import pgbench_path

_TABLES = """
DROP SCHEMA IF EXISTS bench_floor CASCADE;
CREATE SCHEMA bench_floor;
CREATE TABLE bench_floor.slots (
    id bigint PRIMARY KEY, doctor_id bigint NOT NULL, slot_time timestamptz NOT NULL, minutes int NOT NULL,
    is_booked boolean NOT NULL DEFAULT false, is_blocked boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 1, booking_id bigint
) WITH (fillfactor = 50);
CREATE TABLE bench_floor.bookings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, request_id uuid NOT NULL, doctor_id bigint NOT NULL,
    slot_id bigint NOT NULL, patient_id bigint NOT NULL, during tstzrange NOT NULL, status text NOT NULL,
    source text NOT NULL, reason text NOT NULL, created_by text NOT NULL, created_at timestamptz NOT NULL
);
CREATE TABLE bench_floor.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, doctor_id bigint NOT NULL, payload jsonb NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE TABLE bench_floor.audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, doctor_id bigint NOT NULL, who text NOT NULL,
    after jsonb NOT NULL, created_at timestamptz NOT NULL
);
"""

_FILL = """
INSERT INTO bench_floor.slots (id, doctor_id, slot_time, minutes)
SELECT n, mod(n, 200), timestamptz '2030-01-07 08:00+00' + (n / 200) * interval '15 minutes', 15
FROM generate_series(1, %(slots)s) AS n
"""

# `i` counts this client's transactions over all rounds, and permute() spreads them: every transaction finds
# a free slot, none is ever tried twice, and no index page is visited in order.
_SETUP = """
\\set i :i + 1
\\set slot permute((:i * :clients + :client_id) % :slots, :slots, 42) + 1
\\set patient random(1, 3000)
"""

_STATEMENT = """
WITH taken AS (
    UPDATE bench_floor.slots SET is_booked = true, version = version + 1
    WHERE id = {slot} AND NOT is_booked
    RETURNING id, doctor_id, slot_time, minutes
), booked AS (
    INSERT INTO bench_floor.bookings
        (request_id, doctor_id, slot_id, patient_id, during, status, source, reason, created_by, created_at)
    SELECT gen_random_uuid(), doctor_id, id, {patient},
           tstzrange(slot_time, slot_time + minutes * interval '1 minute'), 'booked', 'phone', '',
           session_user, now()
    FROM taken
    RETURNING id, doctor_id, slot_id
), told AS (
    INSERT INTO bench_floor.outbox (doctor_id, payload, created_at)
    SELECT doctor_id, jsonb_build_object('kind', 'booking', 'booking_id', id, 'slot_id', slot_id), now()
    FROM booked
), noted AS (
    INSERT INTO bench_floor.audit (doctor_id, who, after, created_at)
    SELECT doctor_id, session_user, jsonb_build_object('booking_id', id, 'slot_id', slot_id), now()
    FROM booked
)
SELECT id, doctor_id FROM booked
"""

BARE_BOOKING = _STATEMENT.format(slot="%(slot)s", patient="%(patient)s")
"""The same statement for psycopg; `slot` comes from `PgbenchFloor.free_for_python`."""

FLOOR_IS = "pgbench, one CTE statement at READ COMMITTED into bare twin tables, bookings/s, same server"


@dataclass(frozen=True, slots=True)
class FloorRound:
    """One run of pgbench: bookings a second, and the mean milliseconds of one."""

    per_second: float
    mean_ms: float
    bookings: int


class PgbenchFloor:
    """Twin tables in schema `bench_floor`, and as many rounds of pgbench over them as wanted.

    `slots` for pgbench and as many again for `free_for_python`.
    """

    def __init__(self, owner_url: str, *, slots: int = 200_000) -> None:
        self._owner_url = owner_url
        self._slots = slots
        self._used = 0
        self._for_python: Iterator[int] = iter(())

    def prepare(self) -> None:
        """Make and fill the twin tables; a few seconds."""
        with psycopg.connect(self._owner_url, autocommit=True) as connection:
            connection.execute(_TABLES)
            connection.execute(_FILL, {"slots": 2 * self._slots})
            connection.execute("VACUUM ANALYZE bench_floor.slots")
        self._used = 0
        spread = random.Random(2026)  # noqa: S311 - an order, not a secret
        first = self._slots + 1
        self._for_python = iter(spread.sample(range(first, first + self._slots), self._slots))

    def free_for_python(self, count: int) -> list[int]:
        """Free twin slots in random order, beside those that pgbench takes; fewer when they come to an end."""
        return list(islice(self._for_python, count))

    def run(self, seconds: float, clients: int, protocol: str = "prepared") -> FloorRound:
        """pgbench with `clients` connections; it counts in whole seconds, so one second at least.

        `protocol` "simple" is pgbench's own default: the statement is parsed and planned every time.
        """
        if self._used > self._slots * 0.8:
            self.prepare()
        start = -(-self._used // clients)
        with tempfile.TemporaryDirectory(prefix="medibook-floor-") as folder:
            script = Path(folder) / "floor.sql"
            script.write_text(
                _SETUP + _STATEMENT.format(slot=":slot", patient=":patient") + ";\n", encoding="utf-8"
            )
            ran = subprocess.run(
                [
                    str(pgbench_path()),
                    *("-n", "-M", protocol, "-f", str(script)),
                    *("-c", str(clients), "-j", str(min(clients, os.cpu_count() or 1))),
                    *("-T", str(max(1, round(seconds)))),
                    *("-D", f"i={start}", "-D", f"slots={self._slots}", "-D", f"clients={clients}"),
                ],
                env=_environment(self._owner_url),
                capture_output=True,
                text=True,
                timeout=seconds + 60,
                check=False,
            )
        found = _read_report(ran.stdout)
        if ran.returncode != 0 or found is None:
            raise Unavailable(
                f"pgbench did not measure the floor: {ran.stderr.strip()[-400:]}",
                next_step="Look at what it says; the server's log says more.",
            )
        # Not every client did equally many: the next round starts well behind the fastest one.
        self._used = (start + 2 * (found.bookings // clients + 1)) * clients
        return found


def _read_report(text: str) -> FloorRound | None:
    tps = re.search(r"^tps = ([\d.]+)", text, re.MULTILINE)
    latency = re.search(r"^latency average = ([\d.]+) ms", text, re.MULTILINE)
    done = re.search(r"actually processed: (\d+)", text)
    if tps is None or latency is None or done is None:
        return None
    return FloorRound(float(tps[1]), float(latency[1]), int(done[1]))


def _environment(url: str) -> dict[str, str]:
    """libpq's variables instead of arguments: a password on a command line shows in the list of processes."""
    parts: dict[str, Any] = conninfo_to_dict(url)
    names = {
        "host": "PGHOST", "hostaddr": "PGHOSTADDR", "port": "PGPORT", "user": "PGUSER",
        "password": "PGPASSWORD", "dbname": "PGDATABASE", "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT",
    }  # fmt: skip
    wanted = {variable: str(parts[key]) for key, variable in names.items() if parts.get(key) is not None}
    return {**os.environ, **wanted, "LC_ALL": "C"}
