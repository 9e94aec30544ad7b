"""The databases of one clinic: every statement on a doctor's time finds its doctor's shard, or says how to merge."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Protocol, TypeVar

from medibook_desktop.database.directory_news import may_be_news, pull
from medibook_desktop.database.engine import READ_COMMITTED, Database, rows
from medibook_desktop.database.failures import BucketMoved
from medibook_desktop.database.gathered import Gathered, shard_away
from medibook_desktop.database.guarded import GuardedDatabase
from medibook_desktop.database.known_ids import KnownIds
from medibook_desktop.domain.errors import (
    DatabaseAway,
    InvalidInput,
    MediBookError,
    OutcomeUnknown,
    SeriesClashes,
    SignInFailed,
    TooBusy,
    UnknownBooking,
    UnknownPatient,
    UnknownSlot,
)
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard, ShardDown, ShardMap, bucket_of
from medibook_desktop.foundation.retrying import RetryPlan, retry

T = TypeVar("T")
R = TypeVar("R")

__all__ = ["Gathered", "Shards", "one_database", "shard_away"]

MOVED_RETRY = RetryPlan(tries=40, deadline=5.0, first_wait=0.02, longest_wait=0.2)
"""Longer than the short lock of a moving bucket."""

PROBE_FIRST, PROBE_MOST = 0.5, 2.0

_DOCTOR_OF_SLOT = "SELECT doctor_id FROM appointment_slots WHERE id = %s"
_SETTLE = "SELECT settle_bucket(%s::int4)"
_DOCTOR_OF_BOOKING = "SELECT doctor_id FROM bookings WHERE id = %s"


class OpenShard(Protocol):
    def __call__(self, shard: Shard) -> Database: ...


class Shards:
    """Routes by doctor; safe for threads. With one database it hands out that one and costs nothing.

    A shard that does not answer is out at once for everybody in this process, and asked again in the background,
    so that one dead shard costs one wait and not one for each look at the screen.
    """

    def __init__(
        self,
        directory: Database,
        open_shard: OpenShard,
        read_map: Callable[[Database], ShardMap],
        *,
        seen: ShardMap | None = None,
    ) -> None:
        """`seen` is a map that has just been read; else it is read at the first `refresh`."""
        self._whole = directory
        self._open_shard = open_shard
        self._read_map = read_map
        self._lock = threading.Lock()
        self._map = seen or ShardMap()
        self._open: dict[int, Database] = {DIRECTORY_SHARD: directory}
        self._guarded: Database | None = None
        self._doctor_of_slot, self._doctor_of_booking = KnownIds(), KnownIds()
        self._down: dict[int, ShardDown] = {}
        self._password: str | None = None
        self._closed = threading.Event()
        self._probe: threading.Thread | None = None
        self._threads: ThreadPoolExecutor | None = None
        self.on_down: Callable[[ShardDown], None] = lambda _down: None
        """Called from any thread when a shard stops answering; `on_back` when it answers again, `on_map` when the
        map has changed."""
        self.on_back: Callable[[Shard], None] = lambda _shard: None
        self.on_map: Callable[[ShardMap], None] = lambda _map: None

    # --- What there is ------------------------------------------------------------------------

    @property
    def map(self) -> ShardMap:
        return self._map

    @property
    def is_one(self) -> bool:
        return self._map.is_one

    @property
    def directory(self) -> Database:
        """For patients, staff, doctors … With several shards it refuses statements on a doctor's time."""
        if self._map.is_one:
            return self._whole
        if self._guarded is None:
            self._guarded = GuardedDatabase(self._whole)
        return self._guarded

    @property
    def down(self) -> tuple[ShardDown, ...]:
        """The shards that do not answer now, the directory's database excepted."""
        return tuple(each for each in self._down.values() if each.shard.id != DIRECTORY_SHARD)

    def is_down(self, doctor_id: int) -> ShardDown | None:
        return self._down.get(self._map.shard_id_of(doctor_id))

    def refresh(self) -> ShardMap:
        """Read the map again. Raises DatabaseAway."""
        seen = self._read_map(self._whole)
        with self._lock:
            changed = seen.version != self._map.version
            if changed:
                self._map = seen
        if changed:
            self.on_map(seen)
        return seen

    # --- One shard ------------------------------------------------------------------------------

    def of_shard(self, shard_id: int) -> Database:
        """Raises KeyError for a number that is not on the map."""
        found = self._open.get(shard_id)
        if found is None:
            with self._lock:
                found = self._open.get(shard_id)
                if found is None:
                    found = self._open_shard(self._map.shard(shard_id))
                    if self._password is not None:
                        found.use_password(self._password)
                    self._open[shard_id] = found
        return found

    def of_doctor(self, doctor_id: int) -> Database:
        """Raises ShardAway where that shard is known not to answer."""
        shard_id = self._map.shard_id_of(doctor_id)
        self._refuse_down(shard_id)
        return self.of_shard(shard_id)

    def of_slot(self, slot_id: int) -> Database:
        """Raises UnknownSlot, ShardAway."""
        return self._whole if self.is_one else self.of_doctor(self.doctor_of_slot(slot_id))

    def of_booking(self, booking_id: int) -> Database:
        """Raises UnknownBooking, ShardAway."""
        return self._whole if self.is_one else self.of_doctor(self.doctor_of_booking(booking_id))

    def doctor_of_slot(self, slot_id: int) -> int:
        """From what was read before; else every shard is asked. Raises UnknownSlot, ShardAway."""
        found = self._doctor_of_slot.get(slot_id)
        if found is None:
            found = self._locate(_DOCTOR_OF_SLOT, slot_id)
            if found is None:
                raise UnknownSlot
            self.learn(slots=((slot_id, found),))
        return found

    def doctor_of_booking(self, booking_id: int) -> int:
        """As of now: a booking that was moved has another doctor, see `learn`. Raises UnknownBooking, ShardAway."""
        found = self._doctor_of_booking.get(booking_id)
        if found is None:
            found = self._locate(_DOCTOR_OF_BOOKING, booking_id)
            if found is None:
                raise UnknownBooking
            self.learn(bookings=((booking_id, found),))
        return found

    def learn(
        self,
        *,
        slots: Iterable[tuple[int, int]] = (),
        bookings: Iterable[tuple[int, int]] = (),
    ) -> None:
        """(id, doctor id) pairs that were read anyway; nothing is kept with one database."""
        if self.is_one:
            return
        self._doctor_of_slot.learn(slots)
        self._doctor_of_booking.learn(bookings)

    def on_shard_of(self, doctor_id: int, use: Callable[[Database], T]) -> T:
        """`use` with the doctor's database; again, with a fresh map, when his bucket has just moved.

        `use` must bear repetition (a request id, or a read). Raises what `use` raises, and ShardAway; TooBusy
        for a bucket that does not come to rest.
        """
        return self._routed(lambda: doctor_id, use)

    def on_shard_of_slot(self, slot_id: int, use: Callable[[Database], T]) -> T:
        return self._routed(lambda: self.doctor_of_slot(slot_id), use)

    def on_shard_of_booking(self, booking_id: int, use: Callable[[Database], T]) -> T:
        was_known = self._doctor_of_booking.get(booking_id) is not None
        try:
            return self._routed(lambda: self.doctor_of_booking(booking_id), use)
        except UnknownBooking:
            if not was_known:
                raise
        # Another desk gave it to another doctor, whose bucket has moved since.
        self._doctor_of_booking.forget(booking_id)
        return self._routed(lambda: self.doctor_of_booking(booking_id), use)

    def _routed(self, whose: Callable[[], int], use: Callable[[Database], T]) -> T:
        if self.is_one:
            try:
                return use(self._whole)
            except BucketMoved:
                # The clinic has got its second shard since this program looked.
                self.refresh()

        def once() -> T:
            doctor_id = whose()
            database = self.of_doctor(doctor_id)
            try:
                return self._informed(database, use)
            except BucketMoved:
                self._settle(doctor_id, database)
                raise
            except (DatabaseAway, SignInFailed) as error:
                if isinstance(error, SignInFailed) and database is self._whole:
                    raise
                raise self._seen_away(database, error) from error

        try:
            return retry(once, BucketMoved, MOVED_RETRY)
        except BucketMoved as error:
            raise TooBusy from error

    def _informed(self, database: Database, use: Callable[[Database], T]) -> T:
        """Again, once, when the shard's copy of the directory may lack what has just been written there."""
        try:
            return use(database)
        except (UnknownPatient, InvalidInput, SeriesClashes) as error:
            if not may_be_news(error) or database is self._whole or not self.pull(database):
                raise
            return use(database)

    def pull(self, database: Database) -> bool:
        """Lets a shard fetch what is new in the directory; whether it could. Raises DatabaseAway."""
        return pull(database, self._closed.wait)

    def _settle(self, doctor_id: int, asked: Database) -> None:
        """Where the map still says this shard, its short lock may be a dead mover's: the shard finds out."""
        self.refresh()
        if self.of_doctor(doctor_id) is asked:
            asked.call(_SETTLE, (bucket_of(doctor_id),), isolation=READ_COMMITTED)

    # --- Several shards ------------------------------------------------------------------------

    def split(self, doctor_ids: Iterable[int]) -> list[tuple[Shard, list[int]]]:
        """The doctors by shard, in the order of the shards' numbers; each list in the order asked for."""
        by_shard: dict[int, list[int]] = {}
        for doctor_id in doctor_ids:
            by_shard.setdefault(self._map.shard_id_of(doctor_id), []).append(doctor_id)
        return [(self._map.shard(each), by_shard[each]) for each in sorted(by_shard)]

    def gather(self, doctor_ids: Sequence[int], ask: Callable[[Database, list[int]], T]) -> Gathered[T]:
        """`ask(database, its doctors)` on every shard that has some of them, side by side.

        With one database a failure is raised as it was; with several, DatabaseAway makes that shard one of
        `down`, unless nobody answers (raises DatabaseAway). Other errors are raised.
        """
        if self.is_one:
            return Gathered((ask(self._whole, list(doctor_ids)),))
        parts = self.split(doctor_ids)
        return self._side_by_side([(shard, lambda db, ids=ids: ask(db, ids)) for shard, ids in parts])  # type: ignore[misc]

    def fan_out(
        self, ask: Callable[[Database], T], merge: Callable[[Sequence[T]], R]
    ) -> tuple[R, tuple[ShardDown, ...]]:
        """`ask` on every shard, side by side, and `merge` of the answers in the order of the shards' numbers.

        The merge is the caller's word that he has thought of counts, orders and limits. Also answers which shards
        are missing in it. Raises as `gather` does.
        """
        gathered = self.ask_all(ask)
        return merge(gathered.answers), gathered.down

    def ask_each(self, ask: Callable[[Shard, Database], T]) -> Gathered[T]:
        """As `ask_all`, for who has to know which shard answers."""
        if self.is_one:
            return Gathered((ask(self._map.shards[0], self._whole),))
        return self._side_by_side(
            [(shard, lambda db, shard=shard: ask(shard, db)) for shard in self._map.shards]  # type: ignore[misc]
        )

    def lives_on(self, shard: Shard, doctor_id: int) -> bool:
        """Whether a row of this doctor is this shard's to tell: while a bucket moves, it stands on two of them."""
        return self._map.shard_id_of(doctor_id) == shard.id

    def ask_all(self, ask: Callable[[Database], T]) -> Gathered[T]:
        if self.is_one:
            return Gathered((ask(self._whole),))
        return self._side_by_side([(shard, ask) for shard in self._map.shards])

    def _side_by_side(self, parts: Sequence[tuple[Shard, Callable[[Database], T]]]) -> Gathered[T]:
        if not parts:
            return Gathered(())

        def one(shard: Shard, ask: Callable[[Database], T]) -> T | ShardDown:
            known = self._down.get(shard.id)
            if known is not None:
                return known
            database = self.of_shard(shard.id)
            try:
                return ask(database)
            except (DatabaseAway, SignInFailed) as error:
                # A server that was away when a password was changed lets nobody in until it has fetched the new one.
                if isinstance(error, SignInFailed) and shard.id == DIRECTORY_SHARD:
                    raise
                return self._down.get(shard.id) or self._note_down(shard, error)

        # The last one in this thread: with two shards that saves half of the hand-overs.
        futures = [self._pool().submit(one, shard, ask) for shard, ask in parts[:-1]]
        last = one(*parts[-1])
        found = [*(future.result() for future in futures), last]
        down = tuple(each for each in found if isinstance(each, ShardDown))
        if len(down) == len(parts):
            raise shard_away(down[0])
        return Gathered(tuple(each for each in found if not isinstance(each, ShardDown)), down)

    # --- Shards that do not answer ---------------------------------------------------------------

    def _refuse_down(self, shard_id: int) -> None:
        known = self._down.get(shard_id)
        if known is not None:
            raise shard_away(known)

    def _seen_away(self, database: Database, error: MediBookError) -> MediBookError:
        for shard_id, each in self._open.items():
            if each is database and shard_id != DIRECTORY_SHARD and not self.is_one:
                down = self._note_down(self._map.shard(shard_id), error)
                # Whether it was carried out stays the question.
                return error if isinstance(error, OutcomeUnknown) else shard_away(down)
        return error

    def _note_down(self, shard: Shard, error: MediBookError) -> ShardDown:
        down = ShardDown(shard, datetime.now(UTC), str(error))
        with self._lock:
            known = self._down.get(shard.id)
            if known is not None or self._closed.is_set():
                return known or down
            self._down[shard.id] = down
            if self._probe is None or not self._probe.is_alive():
                self._probe = threading.Thread(target=self._ask_until_all_answer, name="shard-probe")
                self._probe.start()
        self.on_down(down)
        return down

    def _ask_until_all_answer(self) -> None:
        wait = PROBE_FIRST
        while not self._closed.wait(wait):
            wait = min(wait * 1.5, PROBE_MOST)
            for shard_id, down in list(self._down.items()):
                try:
                    self.of_shard(shard_id).ping()
                except (DatabaseAway, SignInFailed):
                    continue
                with self._lock:
                    self._down.pop(shard_id, None)
                self.on_back(down.shard)
            with self._lock:
                if not self._down:
                    self._probe = None
                    return

    def _locate(self, sql: str, wanted: int) -> int | None:
        def ask(database: Database) -> list[tuple[int]]:
            with database.read() as connection:
                return rows(connection, sql, (wanted,))

        gathered = self.ask_all(ask)
        for found in gathered.answers:
            if found:
                return found[0][0]
        if gathered.down:
            raise shard_away(gathered.down[0])
        return None

    def _pool(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(8, thread_name_prefix="shard")
            return self._threads

    # --- The session -----------------------------------------------------------------------------

    def use_password(self, password: str) -> None:
        """For all of them, and for those that are opened later."""
        self._password = password
        for each in list(self._open.values()):
            each.use_password(password)

    def close(self) -> None:
        """Ends the probe and closes the shards' connections; the directory's database is its opener's."""
        self._closed.set()
        with self._lock:
            probe, threads = self._probe, self._threads
        if probe is not None:
            probe.join()
        if threads is not None:
            threads.shutdown()
        for shard_id, each in self._open.items():
            if shard_id != DIRECTORY_SHARD:
                each.close()


def one_database(database: Database) -> Shards:
    """A clinic of one database, for scripts and tests that have no map."""

    def never(shard: Shard) -> Database:
        raise KeyError(shard.id)

    return Shards(database, never, lambda _directory: ShardMap())
