"""What `medibook shards list` and `check` ask of a clinic's databases."""

# ruff: noqa: S608 - names of moved_tables and numbers only

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.sharding.addresses import one
from medibook_desktop.database.sharding.moved_tables import TABLES
from medibook_desktop.domain.shards import IDS_OF_A_SHARD


@dataclass(frozen=True, slots=True)
class ShardRow:
    id: int
    name: str
    region: str
    url: str
    state: str


@dataclass(frozen=True, slots=True)
class Visit:
    """One that is still to come, as far as it is the patient's and the places'."""

    booking_id: int
    doctor_id: int
    patient_id: int
    starts_at: datetime
    ends_at: datetime


def shard_rows(directory: Connection) -> list[ShardRow]:
    found = directory.execute("SELECT id, name, region, url, state FROM shards ORDER BY id").fetchall()
    return [ShardRow(*row) for row in found]


def homes(directory: Connection) -> dict[int, int]:
    """bucket -> shard."""
    return dict(directory.execute("SELECT bucket::integer, shard_id FROM shard_buckets").fetchall())


def doctors_by_bucket(directory: Connection) -> dict[int, int]:
    return dict(
        directory.execute(
            "SELECT mod(id, 256)::integer, count(*) FROM doctors WHERE is_active GROUP BY 1"
        ).fetchall()
    )


def moving_buckets(directory: Connection) -> dict[int, str]:
    """bucket -> how far its move has come."""
    return dict(
        directory.execute("SELECT bucket::integer, step FROM shard_moves WHERE ended_at IS NULL").fetchall()
    )


def somebody_moves(directory: Connection) -> bool:
    return bool(one(directory, "SELECT a_bucket_is_moving()"))


def states(connection: Connection) -> dict[int, int]:
    """bucket -> state, as functions/40_shards.sql numbers them."""
    return dict(connection.execute("SELECT b, bucket_state(b) FROM generate_series(0, 255) b").fetchall())


def buckets_with_rows(connection: Connection) -> dict[int, str]:
    """bucket -> a table with rows of it."""
    found: dict[int, str] = {}
    for table in TABLES:
        if table.name in ("appointment_slots", "bookings", "visit_times", "series", "absences"):
            extra = " WHERE t.source = 'block'" if table.name == "absences" else ""
            rows = connection.execute(
                f"SELECT DISTINCT mod(t.doctor_id, 256)::integer FROM {table.name} t{extra}"
            ).fetchall()
            found |= {row[0]: table.name for row in rows if row[0] is not None}
    return found


def ids_out_of_place(connection: Connection, number: int) -> list[str]:
    """Sequences whose numbers are another shard's."""
    low, high = number * IDS_OF_A_SHARD, (number + 1) * IDS_OF_A_SHARD
    found = connection.execute("SELECT name, last FROM id_sequences() WHERE last IS NOT NULL").fetchall()
    return [name for name, last in found if not low <= last < high]


def feed_age(connection: Connection) -> tuple[float | None, str | None]:
    """Seconds since the shard has fetched, and its place in the feed; None: it never has."""
    row = connection.execute(
        "SELECT extract(epoch FROM clock_timestamp() - pulled_at)::float8, position::text FROM this_shard"
    ).fetchone()
    return (None, None) if row is None else (row[0], row[1])


def not_fetched(directory: Connection, position: str) -> int:
    """How many things have changed in the directory since a place of its feed."""
    return int(one(directory, "SELECT count(*) FROM directory_feed WHERE xid >= %s::xid8", (position,)))


def copies(connection: Connection) -> dict[str, tuple[int, int]]:
    """Table -> how many rows of the directory are here, and a sum over what they hold."""
    found: dict[str, tuple[int, int]] = {}
    for (what,) in connection.execute("SELECT unnest(fed_tables())").fetchall():
        row = connection.execute(
            "SELECT count(*), coalesce(sum(('x' || substr(md5(r.row::text), 1, 8))::bit(32)::bigint), 0)"
            f" FROM (SELECT fed_row('{what}', to_jsonb(t)) AS row FROM {what} t) r WHERE r.row IS NOT NULL"
        ).fetchone()
        if row is not None:
            found[what] = (row[0], int(row[1]))
    return found


def staff(directory: Connection) -> list[str]:
    return [
        r[0] for r in directory.execute("SELECT username FROM staff WHERE is_active ORDER BY 1").fetchall()
    ]


def who_may_enter(connection: Connection) -> set[str]:
    """Logins that this database lets in by name."""
    found = connection.execute(
        "SELECT r.rolname::text FROM pg_database d, aclexplode(d.datacl) a JOIN pg_roles r ON r.oid = a.grantee"
        " WHERE d.datname = current_database() AND a.privilege_type = 'CONNECT' AND r.rolcanlogin"
    ).fetchall()
    return {row[0] for row in found}


def coming_visits(connection: Connection) -> list[Visit]:
    """Of this database's own doctors; patients by their kept file."""
    found = connection.execute(
        "SELECT b.id, b.doctor_id, coalesce(p.merged_into, b.patient_id), visit_starts(b), visit_ends(b)"
        " FROM bookings b LEFT JOIN patients p ON p.id = b.patient_id"
        " WHERE upper(b.during) > now() AND b.status IN ('held', 'booked', 'arrived', 'in_room')"
        " AND lives_here(b.doctor_id)"
    ).fetchall()
    return [Visit(*row) for row in found]


def places_in_use(connection: Connection) -> set[tuple[str, int]]:
    """Rooms and equipment of visits to come."""
    found: set[tuple[str, Any]] = set()
    for what, column in (("room", "room_id"), ("equipment", "equipment_id")):
        rows = connection.execute(
            f"SELECT DISTINCT {column} FROM bookings WHERE {column} IS NOT NULL AND upper(during) > now()"
            " AND status IN ('held', 'booked', 'arrived', 'in_room') AND lives_here(doctor_id)"
        ).fetchall()
        found |= {(what, row[0]) for row in rows}
    return found
