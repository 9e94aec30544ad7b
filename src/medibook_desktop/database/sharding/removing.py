"""`medibook shards remove`: a database that was added and has never held a doctor is taken off the map again."""

from __future__ import annotations

from psycopg import sql

from medibook_desktop.database.failures import translated
from medibook_desktop.database.sharding.addresses import one
from medibook_desktop.database.sharding.moving import Mover
from medibook_desktop.domain.cluster_errors import ShardInUse, UnknownShard
from medibook_desktop.domain.shards import DIRECTORY_SHARD

_NUMBER = (
    "SELECT id FROM shards WHERE lower(name) = lower(%s) OR id::text = %s"
    " ORDER BY lower(name) = lower(%s) DESC LIMIT 1"
)
_IS_IN_USE = (
    "SELECT EXISTS (SELECT FROM shard_buckets WHERE shard_id = %(id)s)"
    " OR EXISTS (SELECT FROM shard_moves WHERE %(id)s IN (from_shard, to_shard))"
)


def remove_shard(directory_owner_url: str, name: str) -> int:
    """Its number; `name` may be the number too. Nobody has to ask the database itself, which may be gone; it is left
    as it is, but can fetch nothing any more.

    One that has ever held doctors keeps their audit, under seals of its own, and gave numbers to visits: it stays.
    Raises UnknownShard, ShardInUse, MoveBusy, DatabaseAway.
    """
    with Mover(directory_owner_url) as mover, translated():
        directory = mover.directory
        number = one(directory, _NUMBER, (name, name, name))
        if number is None:
            raise UnknownShard(shard=name)
        with directory.transaction():
            directory.execute("LOCK TABLE shards, shard_buckets IN SHARE ROW EXCLUSIVE MODE")
            if number == DIRECTORY_SHARD or one(directory, _IS_IN_USE, {"id": number}):
                raise ShardInUse(shard=name)
            version = one(directory, "SELECT (shard_map() ->> 'version')::bigint + 1")
            role = one(directory, "DELETE FROM shards WHERE id = %s RETURNING feed_role", (number,))
            directory.execute("UPDATE shards SET version = %s WHERE id = %s", (version, DIRECTORY_SHARD))
            directory.execute(
                "INSERT INTO outbox (doctor_id, kind, version) VALUES (0, 'moved', %s)", (version,)
            )
            if role:
                login, database = sql.Identifier(role), sql.Identifier(directory.info.dbname)
                directory.execute(sql.SQL("REVOKE CONNECT ON DATABASE {} FROM {}").format(database, login))
                directory.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(login))
    return int(number)
