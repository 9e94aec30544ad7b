"""Which shard holds which bucket, from the directory database."""

from __future__ import annotations

from typing import Final

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.domain.shards import BUCKETS, DIRECTORY_SHARD, Shard, ShardMap

_MAP: Final = """
    SELECT s.id, s.name, s.region, s.url, greatest(m.version, max(s.version) OVER ()), m.buckets
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
