"""One batch of buckets on its way: copied, caught up, switched within a short lock, and forgotten at the old place.

Whatever happens in between, `carry_out` again goes on: the map in the directory's database says on which side of
the switch it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Final, Protocol
from uuid import UUID

import psycopg

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.sharding.addresses import one, pull
from medibook_desktop.database.sharding.copying import (
    catch_up,
    copy_all,
    expected_here,
    expected_there,
    settle_patients,
)
from medibook_desktop.database.sharding.moved_tables import BY_NAME, delete_bucket
from medibook_desktop.domain.cluster_errors import MoveFailed

HERE, MOVING, LEAVING, ELSEWHERE, ARRIVING = 1, 2, 3, 4, 5
"""States of a bucket: functions/40_shards.sql."""

BUCKET_LOCK: Final = 7240
"""Class of the advisory locks of buckets: functions/40_shards_guard.sql."""

LOCK_MS = 300
"""How long the mover waits for writers who are under way, while it keeps others out; then it lets them in again."""
ALL_LOCKS_MS = 900
LOCK_TRIES = 50
IDLE_SECONDS = 5
"""A mover who stands still inside a lock loses it, in the middle of a transaction too."""
_MAY_STAND_STILL: Final = "SET idle_session_timeout = 0; SET idle_in_transaction_session_timeout = 0"
FEW = 50
"""Rows left over that are worth the lock."""
ROUNDS = 20


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


class Mover(Protocol):
    """Who moves: sessions at the databases, and whom to tell how far it is (moving.py)."""

    report: MoveReport
    grace_seconds: float
    on_step: Callable[[str], None]
    on_bytes: Callable[[int], None]

    @property
    def directory(self) -> Connection: ...

    def shard(self, number: int) -> Connection: ...

    def homes(self) -> list[int]: ...


def carry_out(mover: Mover, batch: Batch) -> None:
    """Begins it, or goes on with it, to the end. Raises MoveFailed; the buckets then are bookable as before."""
    began = time.monotonic()
    with translated():
        source, target = mover.shard(batch.from_shard), mover.shard(batch.to_shard)
        if batch.step == "copying" and not _has_switched(mover, batch):
            _bring_over(mover, batch, source, target)
            _switch(mover, batch, source, target)
        _arrive(mover, batch, source, target)
        _leave(mover, batch, source, target)
    mover.report.moved += batch.buckets
    mover.report.seconds += time.monotonic() - began


def give_up(mover: Mover, batch: Batch) -> bool:
    """Takes back what has begun; False when the map has switched already: then it has to be finished."""
    with translated():
        if batch.step != "copying" or _has_switched(mover, batch):
            return False
        source, target = mover.shard(batch.from_shard), mover.shard(batch.to_shard)
        with _locked(mover, batch, source):
            _set(source, batch.buckets, HERE)
        source.execute("DELETE FROM bucket_changes WHERE bucket = ANY (%s)", (list(batch.buckets),))
        _set(target, batch.buckets, ELSEWHERE)
        _note_leaving(target, batch.buckets)
        _forget(target, batch.buckets)
        # What it was told of them while they were arriving it has not kept: the source says how they are now.
        settle_patients(target, expected_there(source, target, batch.buckets))
        _end(mover, batch, "given_up")
        return True


def _has_switched(mover: Mover, batch: Batch) -> bool:
    return all(mover.homes()[bucket] == batch.to_shard for bucket in batch.buckets)


def _bring_over(mover: Mover, batch: Batch, source: Connection, target: Connection) -> None:
    mover.on_step("begun")
    pull(target)
    # One that was left in the short lock by a mover who died there; nobody else moves now.
    with _locked(mover, batch, source):
        # What settle_bucket() has noted of a mover before belongs to that one.
        source.execute("DELETE FROM bucket_marks WHERE bucket = ANY (%s)", (list(batch.buckets),))
        source.execute("DELETE FROM bucket_changes WHERE bucket = ANY (%s)", (list(batch.buckets),))
        _set(source, batch.buckets, MOVING)
    mover.on_step("capturing")
    _set(target, batch.buckets, ARRIVING)

    def count(size: int) -> None:
        mover.report.bytes_copied += size
        mover.on_bytes(size)

    patients = copy_all(source, target, batch.buckets, count)
    mover.on_step("copied")
    settle_patients(target, patients)
    for _ in range(ROUNDS):
        rows, patients, _ = catch_up(source, target, batch.buckets)
        settle_patients(target, patients)
        mover.report.rows_caught_up += rows
        if rows <= FEW:
            break
    rows, patients, differ = catch_up(source, target, batch.buckets, compare=True)
    settle_patients(target, patients)
    mover.report.rows_caught_up += rows
    if differ:
        raise MoveFailed(buckets=_said(batch.buckets), why=f"the copy differs in {differ}")
    settle_patients(target, expected_here(target, batch.buckets))
    pull(target)
    mover.on_step("caught_up")


def _switch(mover: Mover, batch: Batch, source: Connection, target: Connection) -> None:
    """The short lock: the last changes, then the map. From here on nothing may take long."""
    later: list[int] = []
    # The lock first: whoever waits for a writer stands still at the other databases.
    with _locked(mover, batch, source), _impatient(source, target, mover.directory):
        mover.on_step("locked")
        rows, patients, _ = catch_up(source, target, batch.buckets, at_last=True)
        mover.report.rows_caught_up += rows
        try:
            settle_patients(target, patients)
        except psycopg.errors.LockNotAvailable:
            later = patients  # somebody is booking for one of them there, and takes his time
        mover.on_step("last_copied")
        # What the target has seen may be newer where the directory was restored to an earlier moment.
        seen = int(one(target, "SELECT bucket_arrivals()"))
        one(mover.directory, "SELECT 1")  # it has stood still meanwhile; who is not there cannot switch
        _set(source, batch.buckets, LEAVING)
        mover.on_step("leaving")
        try:
            version = _switch_map(mover, batch, seen)
        except psycopg.Error:
            # The directory's database says no, or nothing: what became of it the map knows.
            if not mover.directory.closed and not _has_switched(mover, batch):
                _set(source, batch.buckets, MOVING)
            raise
        mover.on_step("switched")
        # The old place first: nobody goes by its rows any more, whatever becomes of the rest.
        _set(source, batch.buckets, ELSEWHERE)
        mover.on_step("gone")
        _land(target, batch.buckets, version)
        mover.on_step("arrived")
    settle_patients(target, later)
    mover.on_step("left")


def _switch_map(mover: Mover, batch: Batch, seen: int) -> int:
    """The map's new version, higher than any that was `seen`."""
    with mover.directory.transaction():
        # Both count for the version: a shard that is added at this moment must not get the same one.
        mover.directory.execute("LOCK TABLE shards, shard_buckets IN SHARE ROW EXCLUSIVE MODE")
        version = one(
            mover.directory, "SELECT greatest((shard_map() ->> 'version')::bigint, %s) + 1", (seen,)
        )
        mover.directory.execute(
            "UPDATE shard_buckets SET shard_id = %s, version = %s WHERE bucket = ANY (%s)",
            (batch.to_shard, version, list(batch.buckets)),
        )
        mover.directory.execute("UPDATE shard_moves SET step = 'switched' WHERE batch = %s", (batch.id,))
        # No doctor's: it goes to everybody. The terminals read the map again, and what they show.
        mover.directory.execute(
            "INSERT INTO outbox (doctor_id, kind, version) VALUES (0, 'moved', %s)", (version,)
        )
    return int(version)


def _land(target: Connection, buckets: Sequence[int], version: int) -> None:
    """Who reads by an older map learns first that some bucket has come, then finds this one here."""
    target.execute("SELECT note_arrival(%s)", (version,))
    _set(target, buckets, HERE)


def _arrive(mover: Mover, batch: Batch, source: Connection, target: Connection) -> None:
    """What a mover who died after the switch has left: the states follow the map.

    Raises MoveFailed when it is another map by now: nothing here is this batch's any more.
    """
    if not _has_switched(mover, batch):
        raise MoveFailed(buckets=_said(batch.buckets), why="they have been moved by somebody else")
    if not _all_are(target, batch.buckets, HERE):
        version = one(mover.directory, "SELECT (shard_map() ->> 'version')::bigint")
        _land(target, batch.buckets, int(version))
    if not _all_are(source, batch.buckets, ELSEWHERE):
        with _locked(mover, batch, source):
            _set(source, batch.buckets, ELSEWHERE)


def _leave(mover: Mover, batch: Batch, source: Connection, target: Connection) -> None:
    """The old shard remembers whose visits have left, and forgets the rest."""
    _note_leaving(source, batch.buckets)
    target.execute(
        "SELECT forget_reports(ARRAY(SELECT id FROM doctors WHERE mod(id, 256) = ANY (%s)))",
        (list(batch.buckets),),
    )
    mover.on_step("noted")
    if mover.grace_seconds > 0:
        time.sleep(mover.grace_seconds)
    _forget(source, batch.buckets)
    mover.on_step("cleaned")
    _end(mover, batch, "done")
    mover.on_step("done")


def _note_leaving(old: Connection, buckets: Sequence[int]) -> None:
    b = BY_NAME["bookings"].where(buckets)
    with old.transaction():
        old.execute(
            "INSERT INTO moved_bookings AS m (booking_id, doctor_id, patient_id)"  # noqa: S608 - numbers
            f" SELECT t.id, t.doctor_id, t.patient_id FROM bookings t WHERE {b}"
            " ON CONFLICT (booking_id) DO UPDATE SET doctor_id = excluded.doctor_id"
        )
        old.execute(
            "INSERT INTO patient_elsewhere AS e (booking_id, doctor_id, patient_id, version, busy)"  # noqa: S608
            " SELECT t.id, t.doctor_id, t.patient_id, t.version, tstzrange(visit_starts(t), visit_ends(t))"
            f" FROM bookings t WHERE {b} AND keeps_time(t.status)"
            " AND upper(t.during) > now() - interval '1 month'"
            " ON CONFLICT (booking_id) DO UPDATE SET version = excluded.version, busy = excluded.busy,"
            " doctor_id = excluded.doctor_id WHERE e.version < excluded.version"
        )


def _forget(old: Connection, buckets: Sequence[int]) -> None:
    """Rows of buckets that live elsewhere; what the new place told of their patients meanwhile counts."""
    if not _all_are(old, buckets, ELSEWHERE):
        raise MoveFailed(buckets=_said(buckets), why="they are not where this move has left them")
    delete_bucket(old, buckets)
    old.execute("DELETE FROM bucket_changes WHERE bucket = ANY (%s)", (list(buckets),))
    # Also of visits that have gone on to other doctors since they left.
    found = old.execute(
        "SELECT DISTINCT e.patient_id FROM patient_elsewhere e WHERE e.noted_at > now() - interval '1 day'"
        " AND (mod(e.doctor_id, 256) = ANY (%s) OR EXISTS (SELECT FROM moved_bookings m"
        "      WHERE m.booking_id = e.booking_id AND mod(m.doctor_id, 256) = ANY (%s)))",
        (list(buckets), list(buckets)),
    ).fetchall()
    settle_patients(old, [row[0] for row in found])


def _end(mover: Mover, batch: Batch, step: str) -> None:
    mover.directory.execute(
        "UPDATE shard_moves SET step = %s, ended_at = clock_timestamp() WHERE batch = %s",
        (step, batch.id),
    )


@contextmanager
def _locked(mover: Mover, batch: Batch, source: Connection) -> Iterator[None]:
    """The buckets' locks, alone: writers who are under way have ended, others are told to come again."""
    for _ in range(LOCK_TRIES):
        began = time.monotonic()
        # Of many buckets each has its lock_timeout; all of them together may not take longer than this.
        source.execute(
            f"SET lock_timeout = {LOCK_MS}; SET statement_timeout = {ALL_LOCKS_MS}; {_no_standing_still()}"
        )
        try:
            source.execute(
                "SELECT pg_advisory_lock(%s, b) FROM (SELECT unnest(%s::integer[]) b ORDER BY 1) x",
                (BUCKET_LOCK, list(batch.buckets)),
            )
            break
        except (psycopg.errors.LockNotAvailable, psycopg.errors.QueryCanceled):
            _unlock(mover, batch, source, began)
            time.sleep(0.2)
        finally:
            if not source.closed:
                source.execute("SET lock_timeout = 0; SET statement_timeout = 0")
    else:
        raise MoveFailed(buckets=_said(batch.buckets), why="somebody writes in them without a pause")
    try:
        yield
    finally:
        _unlock(mover, batch, source, began)


def _unlock(mover: Mover, batch: Batch, source: Connection, began: float) -> None:
    # Of what was not locked the server only warns.
    with suppress(psycopg.Error):
        source.execute(
            "SELECT pg_advisory_unlock(%s, b) FROM unnest(%s::integer[]) b",
            (BUCKET_LOCK, list(batch.buckets)),
        )
        source.execute(_MAY_STAND_STILL)
    mover.report.locked_seconds = max(mover.report.locked_seconds, time.monotonic() - began)


@contextmanager
def _impatient(*connections: Connection) -> Iterator[None]:
    for connection in connections:
        connection.execute(
            f"{_no_standing_still()}; SET statement_timeout = '{IDLE_SECONDS}s'; SET lock_timeout = {LOCK_MS}"
        )
    try:
        yield
    finally:
        for connection in connections:
            with suppress(psycopg.Error):
                connection.execute(f"{_MAY_STAND_STILL}; SET statement_timeout = 0; SET lock_timeout = 0")


def _no_standing_still() -> str:
    return (
        f"SET idle_session_timeout = '{IDLE_SECONDS}s';"
        f" SET idle_in_transaction_session_timeout = '{IDLE_SECONDS}s'"
    )


def _all_are(connection: Connection, buckets: Sequence[int], state: int) -> bool:
    return bool(
        one(
            connection,
            "SELECT bool_and(bucket_state(b) = %s) FROM unnest(%s::integer[]) b",
            (state, list(buckets)),
        )
    )


def _set(connection: Connection, buckets: Sequence[int], state: int) -> None:
    connection.execute(
        "SELECT setval(('public.bucket_' || b)::regclass, %s) FROM unnest(%s::integer[]) b",
        (state, list(buckets)),
    )


def _said(buckets: Sequence[int]) -> str:
    return ", ".join(map(str, buckets))
