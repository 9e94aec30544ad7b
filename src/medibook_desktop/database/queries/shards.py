"""Which shard holds which bucket, from the directory database."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from medibook_desktop.database.engine import READ_COMMITTED, Database, rows
from medibook_desktop.domain.shards import BUCKETS, DIRECTORY_SHARD, Shard, ShardMap

_MAP: Final = """
    SELECT s.id, s.name, s.region, s.url, greatest(m.version, (SELECT max(version) FROM shards)), m.buckets
    FROM shards s CROSS JOIN (
        SELECT max(version) AS version, array_agg(shard_id ORDER BY bucket) AS buckets FROM shard_buckets) m
    WHERE s.state = 'ready' ORDER BY s.id
"""


def read_map(database: Database) -> ShardMap:
    """One statement; a clinic of one database has no rows."""
    with database.read() as connection:
        found = rows(connection, _MAP)
    if not found:
        return ShardMap()
    version, buckets = found[0][4:]
    if len(buckets or ()) != BUCKETS or found[0][0] != DIRECTORY_SHARD:
        raise ValueError("the map of the shards is not complete: medibook shards check")
    return ShardMap(
        version=version,
        shards=tuple(Shard(number, name, region, url) for number, name, region, url, _, _ in found),
        buckets=tuple(buckets),
    )


def not_here(database: Database, doctor_ids: Sequence[int], map_version: int) -> list[int]:
    """The doctors whose buckets do not rest in this database, or may have come to it since that version of the map.

    Asked after a read by that map: of all others the rows are the truth.
    """
    if not doctor_ids:
        return []
    with database.read() as connection:
        found = rows(
            connection,
            "SELECT d FROM unnest(%s::int8[]) d WHERE NOT rests_here(d, %s)",
            (list(doctor_ids), map_version),
        )
    return [doctor_id for (doctor_id,) in found]


def has_booking(database: Database, booking_id: int) -> bool:
    """Whether its row is there."""
    with database.read() as connection:
        found = rows(connection, "SELECT 1 FROM bookings WHERE id = %s", (booking_id,))
    return bool(found)


def settle(database: Database, bucket: int) -> None:
    """A short lock that a dead mover has left here is taken away, if it is that."""
    database.call("SELECT settle_bucket(%s::int4)", (bucket,), isolation=READ_COMMITTED)


def settle_all(database: Database, at_home: Container[int]) -> None:
    """As `settle`, for every bucket that does not rest in this database; of those that arrive only which are `at_home`
    here by the map: the others are being copied."""
    found = database.call("SELECT restless_buckets()", (), isolation=READ_COMMITTED)
    for bucket in (*found["leaving"], *(each for each in found["arriving"] if each in at_home)):
        settle(database, bucket)
