"""`medibook shards move`: buckets go from one shard to another while people go on booking in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import uuid4

import psycopg

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.migrating import HEAD
from medibook_desktop.database.sharding import switching
from medibook_desktop.database.sharding.adding import as_owner
from medibook_desktop.database.sharding.addresses import (
    OwnerUrl,
    one,
    owner_connection_to,
    signed_in_like,
)
from medibook_desktop.database.sharding.neighbours import with_their_neighbours
from medibook_desktop.database.sharding.switching import Batch, MoveReport
from medibook_desktop.domain.cluster_errors import MoveBusy, UnknownShard
from medibook_desktop.domain.errors import SchemaTooOld

_MOVER = (7241, 0)
"""The advisory lock of who moves buckets of a clinic, in the directory's database and in each that he works at."""
PATIENCE = "5s"
"""A mover who has just been killed may be there for a moment still."""

Step = Callable[[str], None]


class Mover:
    """One session of moving; a context. Raises MoveBusy when somebody else moves buckets of this clinic."""

    def __init__(
        self,
        directory_owner_url: str,
        *,
        owner_url_of: OwnerUrl | None = None,
        grace_seconds: float = 10,
        on_step: Step | None = None,
        on_bytes: Callable[[int], None] | None = None,
    ) -> None:
        """`grace_seconds`: how long the old rows stay after the switch, for who reads by the old map."""
        self._url = directory_owner_url
        self._owner_url_of = owner_url_of
        self.grace_seconds = grace_seconds
        self.on_step = on_step or (lambda _text: None)
        self.on_bytes = on_bytes or (lambda _size: None)
        self._open: dict[int, Connection] = {}
        self.report = MoveReport()

    def __enter__(self) -> Mover:
        with translated():
            directory = owner_connection_to(self._url)
            self._open[0] = directory
            as_owner(directory)
            _lock(directory)
        return self

    def __exit__(self, *_: object) -> None:
        for connection in self._open.values():
            connection.close()

    @property
    def directory(self) -> Connection:
        return self._open[0]

    def shard(self, number: int) -> Connection:
        """A session at a shard, as the owner. Raises UnknownShard, SchemaTooOld, DatabaseAway."""
        if number not in self._open:
            url = one(self.directory, "SELECT url FROM shards WHERE id = %s AND state = 'ready'", (number,))
            if url is None:
                raise UnknownShard(shard=number)
            address = self._owner_url_of(number) if self._owner_url_of else signed_in_like(url, self._url)
            made = owner_connection_to(address)
            as_owner(made)
            revision = one(made, "SELECT version_num FROM alembic_version")
            if revision != HEAD or one(made, "SELECT shard_id FROM this_shard") != number:
                made.close()
                raise SchemaTooOld(found=revision, needed=HEAD)
            # Whose session at the directory was cut may still be at work here, and thinks that he is the only one.
            _lock(made)
            self._open[number] = made
        return self._open[number]

    # --- What there is to do ------------------------------------------------------------------

    def unfinished(self) -> list[Batch]:
        found = self.directory.execute(
            "SELECT batch, array_agg(bucket::integer ORDER BY bucket), min(from_shard), min(to_shard), min(step)"
            " FROM shard_moves"
            " WHERE ended_at IS NULL GROUP BY batch ORDER BY min(id)"
        ).fetchall()
        return [
            Batch(batch, tuple(buckets), source, target, step)
            for batch, buckets, source, target, step in found
        ]

    def plan(self, buckets: Iterable[int], to_shard: int, *, with_neighbours: bool) -> list[Batch]:
        """Batches, written down. Raises UnknownShard, and SharesRooms unless `with_neighbours`."""
        self.shard(to_shard)
        homes = self.homes()
        groups = with_their_neighbours(
            self.directory,
            [self.shard(n) for n in sorted(set(homes))],
            homes,
            buckets,
            to_shard,
            with_neighbours,
        )
        made = [
            Batch(uuid4(), tuple(group), source, to_shard, "copying")
            for group in groups
            for source in sorted({homes[b] for b in group} - {to_shard})
        ]
        made = [
            Batch(
                batch.id,
                tuple(b for b in batch.buckets if homes[b] == batch.from_shard),
                batch.from_shard,
                to_shard,
                "copying",
            )
            for batch in made
        ]
        with self.directory.transaction():
            for batch in made:
                self.directory.execute(
                    "INSERT INTO shard_moves (batch, bucket, from_shard, to_shard)"
                    " SELECT %s, b, %s, %s FROM unnest(%s::integer[]) b",
                    (batch.id, batch.from_shard, to_shard, list(batch.buckets)),
                )
        return made

    def homes(self) -> list[int]:
        """The shard of each bucket."""
        found = self.directory.execute("SELECT shard_id FROM shard_buckets ORDER BY bucket").fetchall()
        return [row[0] for row in found]

    # --- Doing it -------------------------------------------------------------------------------

    def carry_out(self, batch: Batch) -> None:
        """Begins it, or goes on with it, to the end. Raises MoveFailed; the buckets then are bookable as before."""
        switching.carry_out(self, batch)

    def give_up(self, batch: Batch) -> bool:
        """Takes back what has begun; False when the map has switched already: then it has to be finished."""
        return switching.give_up(self, batch)


def _lock(connection: Connection) -> None:
    """Raises MoveBusy, and closes the connection, where somebody else moves."""
    connection.execute(f"SET lock_timeout = '{PATIENCE}'")
    try:
        connection.execute("SELECT pg_advisory_lock(%s, %s)", _MOVER)
    except psycopg.errors.LockNotAvailable as error:
        connection.close()
        raise MoveBusy from error
    connection.execute("SET lock_timeout = 0")


def move_buckets(
    directory_owner_url: str,
    buckets: Iterable[int],
    to_shard: int,
    *,
    with_neighbours: bool = False,
    grace_seconds: float = 10,
    owner_url_of: OwnerUrl | None = None,
    on_step: Step | None = None,
    on_bytes: Callable[[int], None] | None = None,
) -> MoveReport:
    """Finishes what was left unfinished, then moves these. Raises MoveBusy, UnknownShard, SharesRooms, MoveFailed."""
    with Mover(
        directory_owner_url,
        owner_url_of=owner_url_of,
        grace_seconds=grace_seconds,
        on_step=on_step,
        on_bytes=on_bytes,
    ) as mover:
        for batch in mover.unfinished():
            mover.carry_out(batch)
        homes = mover.homes()
        wanted = [bucket for bucket in buckets if homes[bucket] != to_shard]
        if wanted:
            for batch in mover.plan(wanted, to_shard, with_neighbours=with_neighbours):
                mover.carry_out(batch)
        return mover.report


__all__ = ["Batch", "MoveReport", "Mover", "move_buckets"]
