"""What the server says about itself: for `medibook check`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows

SETTINGS = (
    "server_version_num",
    "fsync",
    "synchronous_commit",
    "full_page_writes",
    "data_checksums",
    "password_encryption",
    "ssl",
    "max_connections",
    "synchronous_standby_names",
    "shared_preload_libraries",
    "default_transaction_read_only",
    "TimeZone",
    "server_encoding",
)


def settings(connection: sa.Connection) -> dict[str, str]:
    """Those of SETTINGS that this server knows and shows."""
    found = rows(
        connection,
        "SELECT name, current_setting(name, true) FROM unnest(%s::text[]) AS asked(name)",
        (list(SETTINGS),),
    )
    return {str(name): str(value) for name, value in found if value is not None}


@dataclass(frozen=True, slots=True)
class Standby:
    """`replay_seconds` is None where the server does not know (nothing was written lately)."""

    name: str
    state: str
    is_synchronous: bool
    replay_seconds: float | None
    behind_bytes: int | None


def is_standby(connection: sa.Connection) -> bool:
    return bool(rows(connection, "SELECT pg_is_in_recovery()")[0][0])


@dataclass(frozen=True, slots=True)
class Identity:
    """`system` is the same for a server and its copies; `started` tells one running server from another."""

    system: int
    started: datetime
    is_standby: bool


def identity(connection: sa.Connection) -> Identity:
    found = rows(
        connection,
        "SELECT system_identifier, pg_postmaster_start_time(), pg_is_in_recovery() FROM pg_control_system()",
    )
    return Identity(*found[0])


def written(connection: sa.Connection) -> int:
    """On a primary: the length of its log, in bytes, as far as a standby can have it."""
    found = rows(connection, "SELECT pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::int8")
    return int(found[0][0])


def shown(connection: sa.Connection) -> int:
    """On a standby: how much of the log it shows, in bytes."""
    found = rows(connection, "SELECT coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), 0)::int8")
    return int(found[0][0])


def standbys(connection: sa.Connection) -> list[Standby]:
    found = rows(
        connection,
        "SELECT application_name, coalesce(state, ''), coalesce(sync_state IN ('sync', 'quorum'), false),"
        " extract(epoch FROM replay_lag)::float8, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::bigint"
        " FROM pg_stat_replication ORDER BY 1",
    )
    return [Standby(*row) for row in found]


def replay_delay(connection: sa.Connection) -> float | None:
    """On a standby: seconds since what was replayed last was committed; 0 when everything received is replayed."""
    found = rows(
        connection,
        "SELECT CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0::float8"
        " ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8 END",
    )
    return None if found[0][0] is None else float(found[0][0])


def connections(connection: sa.Connection) -> int:
    return int(
        rows(connection, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'")[0][0]
    )


def database_bytes(connection: sa.Connection) -> int:
    return int(rows(connection, "SELECT pg_database_size(current_database())")[0][0])


def tls_version(connection: sa.Connection) -> str:
    """Of this very connection, such as TLSv1.3; "" when it is not encrypted."""
    found = rows(connection, "SELECT coalesce(version, '') FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
    return str(found[0][0]) if found else ""


def oldest_unsent(connection: sa.Connection) -> tuple[int, float]:
    """How many rows of the outbox wait, and for how many seconds the oldest has."""
    found = rows(
        connection,
        "SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 FROM outbox"
        " WHERE sent_at IS NULL",
    )
    return int(found[0][0]), float(found[0][1])


@dataclass(frozen=True, slots=True)
class Relay:
    """`leader` is what the session that relays calls itself, "" when none does. The lags, in seconds from the change
    to the relay's word of it, are of the last quarter of an hour; None without a change."""

    leader: str
    rows: int
    lag_p50: float | None
    lag_p99: float | None


def relay(connection: sa.Connection) -> Relay:
    found = rows(
        connection,
        "SELECT coalesce((SELECT min(a.application_name) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
        "   WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND a.datname = current_database()"
        "   AND (l.classid::bigint << 32 | l.objid::bigint) = relay_key('live', 'lead')), ''),"
        " (SELECT count(*) FROM outbox),"
        " percentile_cont(0.5) WITHIN GROUP (ORDER BY lag), percentile_cont(0.99) WITHIN GROUP (ORDER BY lag)"
        " FROM (SELECT extract(epoch FROM sent_at - at)::float8 AS lag FROM outbox"
        "   WHERE sent_at > clock_timestamp() - interval '15 minutes') told",
    )
    return Relay(*found[0])


def offsets(connection: sa.Connection, zone: str, moments: Sequence[datetime]) -> list[int]:
    """The zone's distance from UTC in seconds at each moment, as the server's time zone data has it."""
    found = rows(
        connection,
        "SELECT extract(epoch FROM (m AT TIME ZONE %s) - (m AT TIME ZONE 'UTC'))::integer"
        " FROM unnest(%s::timestamptz[]) WITH ORDINALITY AS asked(m, place) ORDER BY place",
        (zone, list(moments)),
    )
    return [int(row[0]) for row in found]


def zones(connection: sa.Connection) -> list[str]:
    return [str(row[0]) for row in rows(connection, "SELECT DISTINCT zone FROM clinics ORDER BY 1")]


def orphans(connection: sa.Connection) -> dict[str, Any]:
    """Rows that name somebody who is not there: nothing but a hand in the database makes them."""
    found = rows(
        connection,
        "SELECT (SELECT count(*) FROM bookings b WHERE NOT EXISTS (SELECT FROM patients p WHERE p.id = b.patient_id)),"
        " (SELECT count(*) FROM bookings b WHERE NOT EXISTS (SELECT FROM doctors d WHERE d.id = b.doctor_id)),"
        " (SELECT count(*) FROM note_keys)",
    )
    return {"without_patient": found[0][0], "without_doctor": found[0][1], "note_keys": found[0][2]}


def note_key_ids(connection: sa.Connection) -> list[str]:
    return [str(row[0]) for row in rows(connection, "SELECT key_id FROM note_keys ORDER BY 1")]
