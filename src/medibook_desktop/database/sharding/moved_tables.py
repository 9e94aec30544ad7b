"""Which rows are a bucket's, and how they come from one database to another."""

# ruff: noqa: S608 - names and numbers of this file and of the map only

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.sharding.addresses import one

CHUNK: Final = 5000
"""Rows that are deleted in one transaction, where others work beside it."""


@dataclass(frozen=True, slots=True)
class MovedTable:
    """`belongs` is a condition on the row `t`; {b} stands for the buckets."""

    name: str
    key: str
    belongs: str

    def where(self, buckets: Iterable[int]) -> str:
        return self.belongs.replace("{b}", f"'{{{','.join(map(str, buckets))}}}'::integer[]")


_OWN = "mod(t.doctor_id, 256) = ANY ({b})"
_BOOKINGS = "(SELECT b.id FROM bookings b WHERE mod(b.doctor_id, 256) = ANY ({b}))"
_WISH_OF = (
    "mod(coalesce((SELECT b.doctor_id FROM offers o JOIN bookings b ON b.id = o.booking_id"
    " WHERE o.wish_id = {w}.id AND o.outcome = 'open' LIMIT 1), {w}.doctor_id), 256) = ANY ({b})"
)

TABLES: Final = (
    MovedTable("appointment_slots", "id", _OWN),
    MovedTable("bookings", "id", _OWN),
    MovedTable("visit_times", "booking_id", _OWN),
    MovedTable("visit_calls", "id", f"t.booking_id IN {_BOOKINGS}"),
    MovedTable("absences", "id", f"t.source = 'block' AND {_OWN}"),
    MovedTable("series", "id", _OWN),
    MovedTable(
        "series_visits",
        "id",
        "t.series_id IN (SELECT s.id FROM series s WHERE mod(s.doctor_id, 256) = ANY ({b}))",
    ),
    MovedTable(
        "series_changes",
        "id",
        "(t.series_id IN (SELECT s.id FROM series s WHERE mod(s.doctor_id, 256) = ANY ({b}))"
        " OR NOT EXISTS (SELECT FROM series s WHERE s.id = t.series_id)"
        f" AND t.booking_ids && ARRAY{_BOOKINGS})",
    ),
    # A wish goes with the doctor whose time is being held for it, else with the one who is wished for.
    MovedTable("wishes", "id", _WISH_OF.replace("{w}", "t")),
    MovedTable(
        "offers",
        "id",
        f"EXISTS (SELECT FROM wishes w WHERE w.id = t.wish_id AND {_WISH_OF.replace('{w}', 'w')})",
    ),
    MovedTable(
        "walk_ins",
        "id",
        "mod(coalesce((SELECT b.doctor_id FROM bookings b WHERE b.id = t.booking_id), t.doctor_id), 256) = ANY ({b})",
    ),
)
BY_NAME: Final = {table.name: table for table in TABLES}
_BIG: Final = ("visit_times", "bookings", "appointment_slots")
"""Deleted last and in parts: the others are found by them, or are few."""


def columns(connection: Connection, table: str) -> str:
    return str(
        one(
            connection,
            "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
            " WHERE attrelid = ('public.' || %s)::regclass AND attnum > 0 AND NOT attisdropped",
            (table,),
        )
    )


def copy_rows(
    source: Connection, target: Connection, query: str, into: str, names: str, count: Callable[[int], None]
) -> None:
    """`query` on the source into the table `into`; `count` is called with the bytes of each part."""
    with (
        source.cursor() as reading,
        target.cursor() as writing,
        reading.copy(f"COPY ({query}) TO STDOUT (FORMAT binary)") as rows,
        writing.copy(f"COPY {into} ({names}) FROM STDIN (FORMAT binary)") as taken,
    ):
        for part in rows:
            taken.write(part)
            count(len(part))


def copy_events(source: Connection, target: Connection, bookings: str, count: Callable[[int], None]) -> None:
    """The events of the bookings (a condition on booking_id) that the target does not know, into audit_moved."""
    names = columns(source, "audit_moved")
    target.execute("CREATE TEMP TABLE IF NOT EXISTS moving_events (LIKE audit_moved) ON COMMIT DELETE ROWS")
    query = f"SELECT {names} FROM booking_events WHERE {bookings}"
    copy_rows(source, target, query, "moving_events", names, count)
    target.execute(
        f"INSERT INTO audit_moved ({names}) SELECT {names} FROM moving_events m"
        " WHERE NOT EXISTS (SELECT FROM audit_events a WHERE a.id = m.id AND a.doctor_id = m.doctor_id)"
        " ON CONFLICT DO NOTHING"
    )


def keys_of(connection: Connection, table: MovedTable, buckets: Sequence[int]) -> list[int]:
    found = connection.execute(f"SELECT {table.key} FROM {table.name} t WHERE {table.where(buckets)}")
    return [row[0] for row in found.fetchall()]


def delete_keys(connection: Connection, keys: Mapping[str, Sequence[int]]) -> None:
    for table in reversed(TABLES):
        if keys.get(table.name):
            connection.execute(
                f"DELETE FROM {table.name} WHERE {table.key} = ANY (%s)", (list(keys[table.name]),)
            )


def delete_bucket(connection: Connection, buckets: Sequence[int]) -> None:
    """All rows of the buckets in a database where they are not at home; in transactions of CHUNK rows."""
    with connection.transaction():
        replica(connection)
        small = {t.name: keys_of(connection, t, buckets) for t in TABLES if t.name not in _BIG}
        delete_keys(connection, small)
        connection.execute(
            "DELETE FROM audit_moved WHERE booking_id IN"
            f" (SELECT t.id FROM bookings t WHERE {BY_NAME['bookings'].where(buckets)})"
        )
        for name in ("slots_due", "moves_across", "report_days", "report_months", "report_doctors"):
            connection.execute(f"DELETE FROM {name} t WHERE {_OWN.replace('{b}', '%s')}", (list(buckets),))
    for name in _BIG:
        table = BY_NAME[name]
        deleted = CHUNK
        while deleted == CHUNK:
            with connection.transaction():
                replica(connection)
                deleted = connection.execute(
                    f"DELETE FROM {name} WHERE ctid = ANY (ARRAY("
                    f"SELECT t.ctid FROM {name} t WHERE {table.where(buckets)} LIMIT {CHUNK}))"
                ).rowcount


def replica(connection: Connection) -> None:
    """For the rest of this transaction rows are taken as they come: their triggers ran where they were written."""
    connection.execute("SET LOCAL session_replication_role = replica")
