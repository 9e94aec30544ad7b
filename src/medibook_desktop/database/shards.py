"""The databases of one clinic: every statement on a doctor's time finds its doctor's shard, or says how to merge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TypeVar

from medibook_desktop.database.directory_news import may_be_news, pull
from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.failures import BucketMoved, GateHeld, RequestRepeated, RetryNeeded
from medibook_desktop.database.gathered import Gathered, Looked, by_a_newer_map, looking, shard_away
from medibook_desktop.database.guarded import GuardedDatabase
from medibook_desktop.database.known_ids import WhoseRows
from medibook_desktop.database.open_shards import OpenShard, OpenShards
from medibook_desktop.database.queries import shards as queries
from medibook_desktop.database.shard_health import ShardHealth
from medibook_desktop.database.side_by_side import SideBySide
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
)
from medibook_desktop.domain.shards import BUCKETS, DIRECTORY_SHARD, Shard, ShardDown, ShardMap, bucket_of
from medibook_desktop.foundation.retrying import RetryPlan, retry

T = TypeVar("T")
R = TypeVar("R")

__all__ = ["Gathered", "Shards", "one_database", "shard_away"]

MOVED_RETRY = RetryPlan(tries=40, deadline=5.0, first_wait=0.02, longest_wait=0.2)
"""Longer than the short lock of a moving bucket."""

_PASSING = (RetryNeeded, GateHeld, RequestRepeated, TooBusy)
"""No refusals: whoever asked tries again by himself."""


class Shards:
    """Routes by doctor; safe for threads. With one database it hands out that one and costs nothing.

    The map may be old by the time a shard is asked. A write is refused where the doctor does not live any more. After a
    read (`read_of...`, `gather`) the shard is asked whether his bucket rests there, and has since that map; if not, the
    map decides: read after the rows, it has to be the one that they were read by.
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
        self._open = OpenShards(directory, open_shard, read_map, seen)
        self._guarded: Database | None = None
        self.health = ShardHealth(lambda shard_id: self.of_shard(shard_id).ping())
        """Says who stops answering, and who is back."""
        self._side_by_side = SideBySide(self.of_shard, self.health)
        self._whose = WhoseRows(self._locate)

    # --- What there is ------------------------------------------------------------------------

    @property
    def map(self) -> ShardMap:
        return self._open.map

    @property
    def is_one(self) -> bool:
        return self._open.map.is_one

    @property
    def directory(self) -> Database:
        """For patients, staff, doctors … With several shards it refuses statements on a doctor's time."""
        if self.is_one:
            return self._whole
        if self._guarded is None:
            self._guarded = GuardedDatabase(self._whole)
        return self._guarded

    @property
    def down(self) -> tuple[ShardDown, ...]:
        """The shards that do not answer now, the directory's database excepted."""
        return tuple(each for each in self.health.down if each.shard.id != DIRECTORY_SHARD)

    def is_down(self, doctor_id: int) -> ShardDown | None:
        return self.health.of(self.map.shard_id_of(doctor_id))

    def refresh(self) -> ShardMap:
        """Read the map again. Raises DatabaseAway."""
        seen = self._open.refresh()
        self.health.keep({shard.id for shard in seen.shards})
        return seen

    def when_moved(self, call: Callable[[ShardMap], None]) -> None:
        """`call` comes from any thread when the map has changed."""
        self._open.on_map = call

    # --- One shard ------------------------------------------------------------------------------

    def of_shard(self, shard_id: int) -> Database:
        """Raises KeyError for a number that is not on the map."""
        return self._open.of_shard(shard_id)

    def of_doctor(self, doctor_id: int) -> Database:
        """Raises ShardAway where that shard is known not to answer."""
        shard_id = self.map.shard_id_of(doctor_id)
        self.health.refuse(shard_id)
        return self.of_shard(shard_id)

    def of_slot(self, slot_id: int) -> Database:
        """Raises UnknownSlot, ShardAway."""
        return self._whole if self.is_one else self.of_doctor(self.doctor_of_slot(slot_id))

    def of_booking(self, booking_id: int) -> Database:
        """Raises UnknownBooking, ShardAway."""
        return self._whole if self.is_one else self.of_doctor(self.doctor_of_booking(booking_id))

    def doctor_of_slot(self, slot_id: int) -> int:
        """Raises UnknownSlot, ShardAway."""
        return self._whose.of_slot(slot_id)

    def doctor_of_booking(self, booking_id: int) -> int:
        """As of now: a booking that was moved has another doctor, see `learn`. Raises UnknownBooking, ShardAway."""
        return self._whose.of_booking(booking_id)

    def learn(
        self,
        *,
        slots: Iterable[tuple[int, int]] = (),
        bookings: Iterable[tuple[int, int]] = (),
    ) -> None:
        """(id, doctor id) pairs that were read anyway; nothing is kept with one database."""
        if self.is_one:
            return
        self._whose.slots.learn(slots)
        self._whose.bookings.learn(bookings)

    def on_shard_of(self, doctor_id: int, use: Callable[[Database], T]) -> T:
        """`use` with the doctor's database; again, with a fresh map, when his bucket has just moved.

        `use` must bear repetition (a request id, or a read). Raises what `use` raises, and ShardAway; TooBusy
        for a bucket that does not come to rest.
        """
        return self._routed(lambda: doctor_id, use)

    def on_shard_of_slot(self, slot_id: int, use: Callable[[Database], T]) -> T:
        return self._routed(lambda: self.doctor_of_slot(slot_id), use)

    def on_shard_of_booking(self, booking_id: int, use: Callable[[Database], T]) -> T:
        return self._of_booking(booking_id, use)

    def _of_booking(self, booking_id: int, use: Callable[[Database], T], *, is_read: bool = False) -> T:
        known = self._whose.bookings
        was_known = known.get(booking_id) is not None
        try:
            return self._routed(lambda: self.doctor_of_booking(booking_id), use, is_read=is_read)
        except UnknownBooking:
            if not was_known:
                raise
        # Another desk gave it to another doctor, whose bucket has moved since.
        known.forget(booking_id)
        return self._routed(lambda: self.doctor_of_booking(booking_id), use, is_read=is_read)

    def read_of(self, doctor_id: int, ask: Callable[[Database], T]) -> T:
        """As `on_shard_of`, for an `ask` that only reads: what a shard shows, or no longer shows, of a doctor who lives
        elsewhere by now is not the truth."""
        return self._routed(lambda: doctor_id, ask, is_read=True)

    def read_of_slot(self, slot_id: int, ask: Callable[[Database], T]) -> T:
        """Raises UnknownSlot, also with one that was there when the program last looked."""
        return self._routed(lambda: self.doctor_of_slot(slot_id), ask, is_read=True)

    def read_of_booking(self, booking_id: int, ask: Callable[[Database], T]) -> T:
        """Raises UnknownBooking, with several shards only."""

        def there(database: Database) -> T:
            found = ask(database)
            if not self.is_one and not queries.has_booking(database, booking_id):
                raise UnknownBooking
            return found

        return self._of_booking(booking_id, there, is_read=True)

    def _routed(self, whose: Callable[[], int], use: Callable[[Database], T], *, is_read: bool = False) -> T:
        if self.is_one:
            try:
                return use(self._whole)
            except BucketMoved:
                # The clinic has got its second shard since this program looked.
                self.refresh()

        def once() -> T:
            seen, doctor_id = self.map, whose()
            database = self.of_doctor(doctor_id)
            try:
                found = self._informed(database, use)
                restless = queries.not_here(database, [doctor_id], seen.version) if is_read else ()
            except BucketMoved:
                self._settle([doctor_id], database)
                raise
            except (DatabaseAway, SignInFailed) as error:
                if isinstance(error, SignInFailed) and database is self._whole:
                    raise
                raise self._seen_away(database, error) from error
            except _PASSING:
                raise
            except MediBookError:
                # Old rows, or none any more: what they refuse counts only where the doctor lives.
                with suppress(DatabaseAway):
                    restless = queries.not_here(database, [doctor_id], seen.version)
                    self._refuse_old_rows(seen, [(database, restless)])
                raise
            self._refuse_old_rows(seen, [(database, restless)])
            return found

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
        return pull(database, self.health.wait)

    def _settle(self, doctor_ids: Iterable[int], asked: Database) -> None:
        """Where the map still says this shard, its short lock may be a dead mover's: the shard finds out."""
        self._settle_by(self.refresh(), doctor_ids, asked)

    def _settle_by(self, shard_map: ShardMap, doctor_ids: Iterable[int], asked: Database) -> None:
        for bucket in {bucket_of(doctor) for doctor in doctor_ids}:
            if self.of_shard(shard_map.buckets[bucket]) is asked:
                queries.settle(asked, bucket)

    def _refuse_old_rows(self, seen: ShardMap, asked: Iterable[tuple[Database, Sequence[int]]]) -> None:
        """Raises BucketMoved after a read by the map `seen` if a bucket of the doctors without rest has moved since.

        A database in its short lock cannot know by itself on which side of the switch it is, nor can one whose mover
        died there, while others may write at the new place already. Raises DatabaseAway when the directory does not
        answer: then nobody knows.
        """
        for database, restless in asked:
            if restless:
                now = self.refresh()
                if now.version != seen.version:
                    raise BucketMoved
                with suppress(DatabaseAway, TooBusy):
                    self._settle_by(now, restless, database)

    # --- Several shards ------------------------------------------------------------------------

    def split(self, doctor_ids: Iterable[int]) -> list[tuple[Shard, list[int]]]:
        """The doctors by shard, in the order of the shards' numbers; each list in the order asked for."""
        return self._split(self.map, doctor_ids)

    @staticmethod
    def _split(shard_map: ShardMap, doctor_ids: Iterable[int]) -> list[tuple[Shard, list[int]]]:
        by_shard: dict[int, list[int]] = {}
        for doctor_id in doctor_ids:
            by_shard.setdefault(shard_map.shard_id_of(doctor_id), []).append(doctor_id)
        return [(shard_map.shard(each), by_shard[each]) for each in sorted(by_shard)]

    def gather(self, doctor_ids: Sequence[int], ask: Callable[[Database, list[int]], T]) -> Gathered[T]:
        """`ask(database, its doctors)` on every shard that has some of them, side by side.

        With one database a failure is raised as it was; with several, DatabaseAway makes that shard one of
        `down`, unless nobody answers (raises DatabaseAway). Other errors are raised. `ask` only reads, or bears
        repetition: it is asked again where one of its doctors has just moved away.
        """
        if self.is_one:
            return Gathered((ask(self._whole, list(doctor_ids)),))

        def once() -> Gathered[T]:
            seen = self.map
            parts = [(shard, looking(ask, ids, seen.version)) for shard, ids in self._split(seen, doctor_ids)]
            return self._believed(seen, self._side_by_side.ask(parts))

        return by_a_newer_map(once)

    def _believed(self, seen: ShardMap, gathered: Gathered[Looked[T]]) -> Gathered[T]:
        self._refuse_old_rows(seen, [(each.database, each.restless) for each in gathered.answers])
        return Gathered(tuple(each.found for each in gathered.answers), gathered.down)

    def fan_out(
        self, ask: Callable[[Database], T], merge: Callable[[Sequence[T]], R]
    ) -> tuple[R, tuple[ShardDown, ...]]:
        """`ask` on every shard, side by side, and `merge` of the answers in the order of the shards' numbers.

        The merge is the caller's word that he has thought of counts, orders and limits. Also answers which shards
        are missing in it. Raises as `gather` does.
        """
        gathered = self.ask_all(ask)
        return merge(gathered.answers), gathered.down

    def ask_each(
        self, ask: Callable[[Shard, Database], T], *, of: Sequence[int] = (), surely: bool = False
    ) -> Gathered[T]:
        """As `ask_all`, for who has to know which shard answers.

        `of` are the doctors whose rows are picked by `lives_on`: asked again when one of them has just moved; with
        `surely` until all of them rest, for who picks by lives_here().
        """
        if self.is_one:
            return Gathered((ask(self.map.shards[0], self._whole),))

        def once() -> Gathered[T]:
            seen = self.map
            own: dict[int, list[int]] = {shard.id: ids for shard, ids in self._split(seen, of)}

            def asking(shard: Shard) -> Callable[[Database], Looked[T]]:
                return looking(lambda database, _: ask(shard, database), own.get(shard.id, []), seen.version)

            gathered = self._side_by_side.ask([(shard, asking(shard)) for shard in seen.shards])
            found = self._believed(seen, gathered)
            if of and self.map is not seen:
                # One went by the old map, another by the new one.
                raise BucketMoved
            if surely and any(each.restless for each in gathered.answers):
                raise BucketMoved
            return found

        return by_a_newer_map(once)

    def lives_on(self, shard: Shard, doctor_id: int) -> bool:
        """Whether a row of this doctor is this shard's to tell: while a bucket moves, it stands on two of them."""
        return self.map.shard_id_of(doctor_id) == shard.id

    def ask_all(self, ask: Callable[[Database], T]) -> Gathered[T]:
        if self.is_one:
            return Gathered((ask(self._whole),))
        return self._side_by_side.ask([(shard, ask) for shard in self.map.shards])

    def ask_all_surely(self, ask: Callable[[Database], T]) -> tuple[T, ...]:
        """The answers of all shards, for what cannot be taken back: asked again where any doctor has just moved. For a
        moment of the switch his visits count on none of them. Raises ShardAway, because half an answer would be a
        wrong one, and TooBusy for a map that does not come to rest."""
        gathered = self.ask_each(lambda _shard, database: ask(database), of=range(BUCKETS), surely=True)
        if gathered.down:
            raise shard_away(gathered.down[0])
        return gathered.answers

    def _seen_away(self, database: Database, error: MediBookError) -> MediBookError:
        shard = None if self.is_one else self._open.shard_of(database)
        if shard is None or shard.id == DIRECTORY_SHARD:
            return error
        down = self.health.note(shard, error)
        # Whether it was carried out stays the question.
        return error if isinstance(error, OutcomeUnknown) else shard_away(down)

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

    # --- The session -----------------------------------------------------------------------------

    def use_password(self, password: str) -> None:
        """For all of them, and for those that are opened later."""
        self._open.use_password(password)

    def close(self) -> None:
        """Ends the probe and closes the shards' connections; the directory's database is its opener's."""
        self.health.close()
        self._side_by_side.close()
        self._open.close()


def one_database(database: Database) -> Shards:
    """A clinic of one database, for scripts and tests that have no map."""

    def never(shard: Shard) -> Database:
        raise KeyError(shard.id)

    return Shards(database, never, lambda _directory: ShardMap())
