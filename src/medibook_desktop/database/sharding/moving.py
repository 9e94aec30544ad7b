"""`medibook shards move`: buckets go from one shard to another while people go on booking in them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID, uuid4

import psycopg

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.migrating import HEAD
from medibook_desktop.database.sharding.adding import as_owner
from medibook_desktop.database.sharding.addresses import (
    OwnerUrl,
    one,
    owner_connection_to,
    signed_in_like,
)
from medibook_desktop.database.sharding.copying import catch_up, copy_all, settle_patients
from medibook_desktop.database.sharding.moved_tables import BY_NAME, delete_bucket
from medibook_desktop.database.sharding.neighbours import with_their_neighbours
from medibook_desktop.domain.cluster_errors import MoveBusy, MoveFailed, UnknownShard
from medibook_desktop.domain.errors import SchemaTooOld

HERE, MOVING, LEAVING, ELSEWHERE, ARRIVING = 1, 2, 3, 4, 5
"""States of a bucket: functions/40_shards.sql."""

_MOVER = (7241, 0)
_BUCKET: Final = 7240
"""Advisory locks: who moves buckets of a clinic; a bucket."""

LOCK_MS = 300
"""How long the mover waits for writers who are under way, while it keeps others out; then it lets them in again."""
LOCK_TRIES = 50
IDLE_SECONDS = 5
"""A mover who stands still inside the short lock loses it."""
FEW = 50
"""Rows left over that are worth the lock."""
ROUNDS = 20

Step = Callable[[str], None]


@dataclass(slots=True)
class MoveReport:
    """What was done; seconds. `locked_seconds`: the longest time in which bookings of these buckets were refused."""

    moved: list[int] = field(default_factory=list)
    rows_caught_up: int = 0
    bytes_copied: int = 0
    locked_seconds: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Batch:
    """Buckets that go together, because their doctors share rooms or equipment."""

    id: UUID
    buckets: tuple[int, ...]
    from_shard: int
    to_shard: int
    step: str


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
        self._grace = grace_seconds
        self._step = on_step or (lambda _text: None)
        self._on_bytes = on_bytes or (lambda _size: None)
        self._open: dict[int, Connection] = {}
        self.report = MoveReport()

    def __enter__(self) -> Mover:
        with translated():
            directory = owner_connection_to(self._url)
            self._open[0] = directory
            as_owner(directory)
            if not one(directory, "SELECT pg_try_advisory_lock(%s, %s)", _MOVER):
                directory.close()
                raise MoveBusy
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
            self._open[number] = made
        return self._open[number]

    # --- What there is to do ------------------------------------------------------------------

    def unfinished(self) -> list[Batch]:
        found = self.directory.execute(
            "SELECT batch, array_agg(bucket::integer ORDER BY bucket), min(from_shard), min(to_shard), min(step) FROM shard_moves"
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
                    "INSERT INTO shard_moves (batch, bucket, from_shard, to_shard) SELECT %s, b, %s, %s FROM unnest(%s::integer[]) b",
                    (batch.id, batch.from_shard, to_shard, list(batch.buckets)),
                )
        return made

    def homes(self) -> list[int]:
        """The shard of each bucket."""
        found = self.directory.execute("SELECT shard_id FROM shard_buckets ORDER BY bucket").fetchall()
        return [row[0] for row in found]

    # --- One batch --------------------------------------------------------------------------------

    def carry_out(self, batch: Batch) -> None:
        """Begins it, or goes on with it, to the end. Raises MoveFailed; the buckets then are bookable as before."""
        began = time.monotonic()
        with translated():
            source, target = self.shard(batch.from_shard), self.shard(batch.to_shard)
            if batch.step == "copying" and not self._has_switched(batch):
                self._bring_over(batch, source, target)
                self._switch(batch, source, target)
            self._arrive(batch, source, target)
            self._leave(batch, source, target)
        self.report.moved += batch.buckets
        self.report.seconds += time.monotonic() - began

    def give_up(self, batch: Batch) -> bool:
        """Takes back what has begun; False when the map has switched already: then it has to be finished."""
        with translated():
            if batch.step != "copying" or self._has_switched(batch):
                return False
            source, target = self.shard(batch.from_shard), self.shard(batch.to_shard)
            with self._locked(batch, source):
                _set(source, batch.buckets, HERE)
            source.execute("DELETE FROM bucket_changes WHERE bucket = ANY (%s)", (list(batch.buckets),))
            _set(target, batch.buckets, ELSEWHERE)
            delete_bucket(target, batch.buckets)
            self._end(batch, "given_up")
            return True

    def _has_switched(self, batch: Batch) -> bool:
        return all(self.homes()[bucket] == batch.to_shard for bucket in batch.buckets)

    def _bring_over(self, batch: Batch, source: Connection, target: Connection) -> None:
        self._step("begun")
        # One that was left in the short lock by a mover who died there; nobody else moves now.
        with self._locked(batch, source):
            source.execute("DELETE FROM bucket_changes WHERE bucket = ANY (%s)", (list(batch.buckets),))
            _set(source, batch.buckets, MOVING)
        self._step("capturing")
        _set(target, batch.buckets, ARRIVING)

        def count(size: int) -> None:
            self.report.bytes_copied += size
            self._on_bytes(size)

        patients = copy_all(source, target, batch.buckets, count)
        self._step("copied")
        settle_patients(target, patients)
        for _ in range(ROUNDS):
            rows, patients, _ = catch_up(source, target, batch.buckets)
            settle_patients(target, patients)
            self.report.rows_caught_up += rows
            if rows <= FEW:
                break
        rows, patients, differ = catch_up(source, target, batch.buckets, compare=True)
        settle_patients(target, patients)
        self.report.rows_caught_up += rows
        if differ:
            raise MoveFailed(buckets=_said(batch.buckets), why=f"the copy differs in {differ}")
        self._step("caught_up")

    def _switch(self, batch: Batch, source: Connection, target: Connection) -> None:
        """The short lock: the last changes, then the map. From here on nothing may take long."""
        with _impatient(source, target, self.directory), self._locked(batch, source):
            self._step("locked")
            rows, patients, _ = catch_up(source, target, batch.buckets, slots_due=True)
            settle_patients(target, patients)
            self.report.rows_caught_up += rows
            self._step("last_copied")
            _set(source, batch.buckets, LEAVING)
            self._step("leaving")
            try:
                self._switch_map(batch)
            except psycopg.Error:
                # The directory's database says no, or nothing: what became of it the map knows.
                if not self.directory.closed and not self._has_switched(batch):
                    _set(source, batch.buckets, MOVING)
                raise
            self._step("switched")
            _set(target, batch.buckets, HERE)
            self._step("arrived")
            _set(source, batch.buckets, ELSEWHERE)
        self._step("left")

    def _switch_map(self, batch: Batch) -> None:
        with self.directory.transaction():
            self.directory.execute("LOCK TABLE shard_buckets IN SHARE ROW EXCLUSIVE MODE")
            version = one(self.directory, "SELECT (shard_map() ->> 'version')::bigint + 1")
            self.directory.execute(
                "UPDATE shard_buckets SET shard_id = %s, version = %s WHERE bucket = ANY (%s)",
                (batch.to_shard, version, list(batch.buckets)),
            )
            self.directory.execute("UPDATE shard_moves SET step = 'switched' WHERE batch = %s", (batch.id,))
            # No doctor's: it goes to everybody. The terminals read the map again, and what they show.
            self.directory.execute(
                "INSERT INTO outbox (doctor_id, kind, version) VALUES (0, 'moved', %s)", (version,)
            )

    def _arrive(self, batch: Batch, source: Connection, target: Connection) -> None:
        """What a mover who died after the switch has left: the states follow the map."""
        _set(target, batch.buckets, HERE)
        if one(
            source,
            "SELECT bool_or(bucket_state(b) <> 4) FROM unnest(%s::integer[]) b",
            (list(batch.buckets),),
        ):
            with self._locked(batch, source):
                _set(source, batch.buckets, ELSEWHERE)

    def _leave(self, batch: Batch, source: Connection, target: Connection) -> None:
        """The old shard remembers whose visits have left, and forgets the rest."""
        b = BY_NAME["bookings"].where(batch.buckets)
        with source.transaction():
            source.execute(
                "INSERT INTO moved_bookings AS m (booking_id, doctor_id, patient_id)"
                f" SELECT t.id, t.doctor_id, t.patient_id FROM bookings t WHERE {b}"
                " ON CONFLICT (booking_id) DO UPDATE SET doctor_id = excluded.doctor_id"
            )
            source.execute(
                "INSERT INTO patient_elsewhere AS e (booking_id, doctor_id, patient_id, version, busy)"
                " SELECT t.id, t.doctor_id, t.patient_id, t.version, tstzrange(visit_starts(t), visit_ends(t))"
                f" FROM bookings t WHERE {b} AND keeps_time(t.status)"
                " AND upper(t.during) > now() - interval '1 month'"
                " ON CONFLICT (booking_id) DO UPDATE SET version = excluded.version, busy = excluded.busy,"
                " doctor_id = excluded.doctor_id WHERE e.version < excluded.version"
            )
        target.execute(
            "SELECT forget_reports(ARRAY(SELECT id FROM doctors WHERE mod(id, 256) = ANY (%s)))",
            (list(batch.buckets),),
        )
        self._step("noted")
        if self._grace > 0:
            time.sleep(self._grace)
        delete_bucket(source, batch.buckets)
        source.execute("DELETE FROM bucket_changes WHERE bucket = ANY (%s)", (list(batch.buckets),))
        # What the new shard told of these visits meanwhile counts.
        found = source.execute(
            "SELECT DISTINCT patient_id FROM patient_elsewhere WHERE mod(doctor_id, 256) = ANY (%s)"
            " AND noted_at > now() - interval '1 day'",
            (list(batch.buckets),),
        ).fetchall()
        settle_patients(source, [row[0] for row in found])
        self._step("cleaned")
        self._end(batch, "done")
        self._step("done")

    def _end(self, batch: Batch, step: str) -> None:
        self.directory.execute(
            "UPDATE shard_moves SET step = %s, ended_at = clock_timestamp() WHERE batch = %s",
            (step, batch.id),
        )

    @contextmanager
    def _locked(self, batch: Batch, source: Connection) -> Iterator[None]:
        """The buckets' locks, alone: writers who are under way have ended, others are told to come again."""
        for _ in range(LOCK_TRIES):
            held: list[int] = []
            began = time.monotonic()
            source.execute(f"SET lock_timeout = {LOCK_MS}")
            try:
                for bucket in sorted(batch.buckets):
                    source.execute("SELECT pg_advisory_lock(%s, %s)", (_BUCKET, bucket))
                    held.append(bucket)
                break
            except psycopg.errors.LockNotAvailable:
                self._unlock(source, held, began)
                time.sleep(0.2)
            finally:
                if not source.closed:
                    source.execute("SET lock_timeout = 0")
        else:
            raise MoveFailed(buckets=_said(batch.buckets), why="somebody writes in them without a pause")
        try:
            yield
        finally:
            self._unlock(source, held, began)

    def _unlock(self, source: Connection, held: Sequence[int], began: float) -> None:
        with suppress(psycopg.Error):
            for bucket in held:
                source.execute("SELECT pg_advisory_unlock(%s, %s)", (_BUCKET, bucket))
        self.report.locked_seconds = max(self.report.locked_seconds, time.monotonic() - began)


@contextmanager
def _impatient(*connections: Connection) -> Iterator[None]:
    for connection in connections:
        connection.execute(
            f"SET idle_session_timeout = '{IDLE_SECONDS}s'; SET statement_timeout = '{IDLE_SECONDS}s'"
        )
    try:
        yield
    finally:
        for connection in connections:
            with suppress(psycopg.Error):
                connection.execute("SET idle_session_timeout = 0; SET statement_timeout = 0")


def _set(connection: Connection, buckets: Sequence[int], state: int) -> None:
    connection.execute(
        "SELECT setval(('public.bucket_' || b)::regclass, %s) FROM unnest(%s::integer[]) b",
        (state, list(buckets)),
    )


def _said(buckets: Sequence[int]) -> str:
    return ", ".join(map(str, buckets))


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
