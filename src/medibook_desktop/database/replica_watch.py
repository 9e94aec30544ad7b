"""How the replicas stand: looked at in the background while somebody reads, never by the reader himself."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, suppress
from time import monotonic
from typing import TypeVar, cast

import sqlalchemy as sa

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.failures import sqlstate_of, translated
from medibook_desktop.domain.errors import MediBookError, SignInFailed
from medibook_desktop.domain.replicas import ReplicaAddress, ReplicaState, Standing

log = logging.getLogger(__name__)
T = TypeVar("T")

LOOK_SECONDS, IDLE_LOOK_SECONDS = 0.2, 5.0
"""Between two looks while somebody reads, and while nobody does."""
BUSY_FOR_SECONDS = 3.0
LEAST_PAUSE_SECONDS = 0.005
FRESH_SECONDS = 1.0
"""What is known of a replica for longer is not gone by: the primary is read until it was looked at again."""
PROBE_SECONDS = 0.5
"""A replica that does not answer a look within this time is out."""
AWAY_LOOK_SECONDS = 1.0
_SOON_SECONDS = 0.01
_MOST_SAMPLES = 500

_WRITTEN = (
    "SELECT CASE WHEN NOT pg_is_in_recovery()"
    " THEN pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::int8 END"
)
_SHOWN = (
    "SELECT pg_is_in_recovery(), coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), 0)::int8,"
    " extract(epoch FROM pg_postmaster_start_time())::float8"
)


class WrittenLog:
    """What the primary had in its log, and when; and up to where this process's own writes reach.

    Places are bytes from the beginning of the log. An own write is covered when the primary was asked *after* it:
    what a function says just before its commit is too low, because other commits come between.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._samples: deque[tuple[float, int]] = deque()
        self.writes = 0
        """Ended so far, in whichever way."""
        self.covered = 0
        """So many of them are below `needed`."""
        self.needed = 0
        """A replica that has replayed up to here shows every own write that is covered."""
        self.last = 0
        self.asked_at = 0.0

    def wrote(self) -> None:
        with self._lock:
            self.writes += 1

    def note(self, sent: float, received: float, place: int, writes: int) -> None:
        """`writes` had ended before the primary was asked at `sent`."""
        with self._lock:
            if place < self.last:
                # A failover that lost the end of the log. What was written there is gone; nobody can wait for it.
                self._samples.clear()
                self.needed = min(self.needed, place)
            if writes > self.covered:
                self.covered, self.needed = writes, place
            if not self._samples or self._samples[-1][1] < place:
                self._samples.append((received, place))
                if len(self._samples) > _MOST_SAMPLES:  # every other one tells as much, a little less finely
                    self._samples = deque(list(self._samples)[::2])
            self.last, self.asked_at = place, sent

    def missing_since(self, shown: int) -> float | None:
        """Since when the primary has had something that a replica at `shown` does not show; None: nothing."""
        with self._lock:
            if not self._samples or self._samples[-1][1] <= shown:
                return None
            return next(received for received, place in self._samples if place > shown)


class Replica:
    """One address: what is known of it, and the reads that are under way on it."""

    def __init__(self, address: ReplicaAddress, database: Database) -> None:
        self.address = address
        self.database = database
        self.standing = Standing.UNKNOWN
        self.shown = 0
        """Replayed up to here."""
        self.seen_at = 0.0
        self.behind_seconds: float | None = None
        self.is_wanted = True
        """Somebody would have read here and had to connect first; he read elsewhere."""
        self._started = 0.0
        self._lock = threading.Lock()
        self._reading: set[Connection] = set()
        self._own = ExitStack()
        self._session: Connection | None = None

    def state(self, written: int) -> ReplicaState:
        known = self.standing in (Standing.GOOD, Standing.BEHIND)
        return ReplicaState(
            self.address.name,
            self.address.uses,
            self.standing,
            self.behind_seconds if known else None,
            max(0, written - self.shown) if known and written else None,
        )

    def read(self, ask: Callable[[sa.Connection], T]) -> T:
        """Raises as `Database.read` does; at once when a look finds that the replica does not answer."""
        with self.database.read() as connection:
            driver = cast(Connection, connection.connection.driver_connection)
            self._reading.add(driver)
            try:
                return ask(connection)
            finally:
                with self._lock:
                    self._reading.discard(driver)

    def cut_reads(self) -> None:
        """Those that wait for an answer wait no longer."""
        with self._lock:
            for driver in self._reading:
                driver.cut()

    def look(self, written: WrittenLog, limit: float) -> None:
        """Asks it once, within PROBE_SECONDS."""
        sent = monotonic()
        try:
            in_recovery, shown, started = self._ask()
        except SignInFailed:
            self.standing = Standing.REFUSED
            return
        except MediBookError as error:
            self.standing = Standing.AWAY
            self.cut_reads()
            log.info("replica %s: %s %s", self.address.name, error.code, sqlstate_of(error) or "")
            return
        # The primary was asked after the last look, and has less than this one showed then: not from its log.
        stray = self.standing is Standing.STRAY and started == self._started and shown >= self.shown
        if self.seen_at and written.asked_at > self.seen_at and written.last < self.shown:
            stray = stray or started == self._started
        self.shown, self._started = shown, started
        if not in_recovery:
            self.standing = Standing.PRIMARY
        elif stray:
            self.standing = Standing.STRAY
        else:
            since = written.missing_since(shown)
            self.behind_seconds = 0.0 if since is None else max(0.0, sent - since)
            self.standing = Standing.BEHIND if self.behind_seconds > limit else Standing.GOOD
        self.seen_at = monotonic()
        if self.is_wanted:
            self.is_wanted = False
            with suppress(MediBookError):
                self.database.warm(count=2)  # two may read at once

    def _ask(self) -> tuple[bool, int, float]:
        # A connection of its own: a look never waits for readers, nor for a connection to a server that has frozen.
        if self._session is None:
            self._session = self._own.enter_context(self.database.own_session())
            self._session.answer_seconds = PROBE_SECONDS
        try:
            with translated():
                found: tuple[bool, int, float] | None = self._session.execute(_SHOWN).fetchone()
        except MediBookError:
            self.forget()
            raise
        assert found is not None  # noqa: S101 - it is one row
        return found

    def forget(self) -> None:
        """Closes the connection that looks."""
        self._session = None
        self._own.close()


class ReplicaWatch:
    """A thread for the primary's log and one for each replica; they begin with the first read."""

    def __init__(self, primary: Database, replicas: list[Replica], limit: float) -> None:
        self._primary = primary
        self._replicas = replicas
        self._limit = limit
        self.written = WrittenLog()
        self.on_change: Callable[[], None] = lambda: None
        self.used_at = 0.0
        """When somebody last wanted to read."""
        self._closed = threading.Event()
        self._starting = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._of_primary = threading.Event()
        self._of_replica = {id(each): threading.Event() for each in replicas}

    def start(self) -> None:
        """Harmless the second time."""
        with self._starting:
            if self._threads or self._closed.is_set():
                return
            self._threads = [
                threading.Thread(target=self._follow_primary, name="replica-watch-primary"),
                *(
                    threading.Thread(target=self._follow, args=(each,), name=f"replica-watch-{number}")
                    for number, each in enumerate(self._replicas, 1)
                ),
            ]
            for thread in self._threads:
                thread.start()

    def ring(self) -> None:
        """Look now: somebody reads, or has written."""
        self._of_primary.set()
        for bell in self._of_replica.values():
            bell.set()

    def wrote(self) -> None:
        self.written.wrote()
        if monotonic() - self.used_at < BUSY_FOR_SECONDS:  # else the next reader rings
            self._of_primary.set()

    def want(self, replica: Replica) -> None:
        """Readers never connect: a replica that has just frozen would make them wait for it."""
        replica.is_wanted = True
        self._of_replica[id(replica)].set()

    def failed(self, replica: Replica) -> None:
        """A reader has seen it fail; it is out until a look finds otherwise."""
        replica.standing = Standing.AWAY
        self.on_change()
        self._of_replica[id(replica)].set()

    def close(self) -> None:
        with self._starting:
            self._closed.set()
        self.ring()
        for thread in self._threads:
            thread.join()

    def _pause(self) -> float:
        return LOOK_SECONDS if monotonic() - self.used_at < BUSY_FOR_SECONDS else IDLE_LOOK_SECONDS

    def _follow_primary(self) -> None:
        written, bell = self.written, self._of_primary
        while not self._closed.is_set():
            bell.clear()
            writes, sent = written.writes, monotonic()
            try:
                with self._primary.read() as connection:
                    [(place,)] = rows(connection, _WRITTEN)
            except MediBookError:
                place = None  # the replicas stand as they stood: better an old answer than none
            if place is not None:
                news = writes > written.covered
                written.note(sent, monotonic(), place, writes)
                if news:
                    for each in self._of_replica.values():
                        each.set()
                bell.wait(self._pause())
                # Somebody who writes a thousand rows a second shall not be followed row by row.
                self._closed.wait(max(0.0, sent + LEAST_PAUSE_SECONDS - monotonic()))
            else:
                self._closed.wait(AWAY_LOOK_SECONDS)

    def _follow(self, replica: Replica) -> None:
        bell, told = self._of_replica[id(replica)], self._said_of(replica)
        soon = _SOON_SECONDS
        while not self._closed.is_set():
            bell.clear()
            replica.look(self.written, self._limit)
            if told != self._said_of(replica):
                told = self._said_of(replica)
                self.on_change()
            if replica.standing in (Standing.AWAY, Standing.REFUSED):
                self._closed.wait(AWAY_LOOK_SECONDS)
                continue
            if replica.shown < self.written.needed and replica.standing is Standing.GOOD:
                # It is about to show an own write: readers wait for that.
                bell.wait(soon)
                soon = min(soon * 1.5, LOOK_SECONDS)
                continue
            soon = _SOON_SECONDS
            bell.wait(self._pause())
        replica.forget()

    @staticmethod
    def _said_of(replica: Replica) -> tuple[Standing, int]:
        return replica.standing, int(replica.behind_seconds or 0)
