"""Pools of connections that share one allowance: however they are divided, a process has so many and no more."""

from __future__ import annotations

import logging
import threading
from collections import deque
from time import monotonic
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.pool import ConnectionPoolEntry

TERMINAL_CONNECTIONS = 4
SERVICE_CONNECTIONS, SERVICE_ACTIVE = 20, 8
"""Of a worker or a gateway: open at most, and at work at once (eight are fastest on two cores: DESIGN section 8)."""

IDLE_SECONDS = 30.0
KEPT_SECONDS = 600.0
"""The last idle connection of each kind stays longer: a desk books every minute or two, and connecting for each booking
costs the server a hundred times the booking (measured with 200 desks: 88 ms against 6 for a booking, p50)."""
WAIT_SECONDS = 2.5
"""For a connection, when all are in use; then TooBusy. No thread waits for a frozen server for more than 3 s."""


class Allowance:
    """Counts what is open and what is in use in all pools of one server."""

    def __init__(self, most: int, active: int | None = None) -> None:
        self.most = most
        self.active = min(active or most, most)
        self.open = 0
        self.in_use = 0
        # Reentrant: the garbage collector may give a forgotten connection back in the middle of anything.
        self.lock = threading.RLock()
        self.waiting: deque[threading.Condition] = deque()
        """Who waits for a connection, in order of arrival: on a busy computer whoever has just given one back would
        take it again each time, and the others would wait in vain."""
        self.pools: list[SharedPool] = []

    def call_next(self) -> None:
        """Who has waited longest looks whether it is his turn. Under the lock."""
        if self.waiting:
            self.waiting[0].notify()

    def take_idle_longest(self) -> ConnectionPoolEntry | None:
        """Out of its pool, to be closed: its place is needed. Under the lock."""
        waiting = [pool.idle for pool in self.pools if pool.idle]
        return min(waiting, key=lambda idle: idle[0][1]).popleft()[0] if waiting else None

    def take_expired(self, now: float) -> list[ConnectionPoolEntry]:
        """Out of their pools, to be closed, and no longer counted. Under the lock."""
        found: list[ConnectionPoolEntry] = []
        for pool in self.pools:
            idle = pool.idle
            while idle and now - idle[0][1] >= (pool.idle_seconds if len(idle) > 1 else KEPT_SECONDS):
                found.append(idle.popleft()[0])
        self.open -= len(found)
        return found


class SharedPool(sa.Pool):
    """Hands out who came back last, so that the others can become old; those are closed when anything moves.

    No thread and no timer: a terminal looks at its database every few seconds, and each look closes what has been
    idle for `idle_seconds` in any pool of the allowance, but for the last one of each. (A session of a process that
    does nothing at all, such as on a computer that sleeps, is ended by the server: `idle_session_timeout` in
    connections.py.)
    """

    def __init__(
        self,
        creator: Any,
        allowance: Allowance,
        *,
        timeout: float = WAIT_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
        **settings: Any,
    ) -> None:
        super().__init__(creator, **settings)
        self.logger = logging.getLogger("sqlalchemy.pool.shared")  # not ours: it tells of every connection
        self.allowance = allowance
        self.idle_seconds = idle_seconds
        self.idle: deque[tuple[ConnectionPoolEntry, float]] = deque()
        """With the time since when; the oldest at the left."""
        self._timeout = timeout
        self._disposed = False
        with allowance.lock:
            allowance.pools.append(self)

    def _do_get(self) -> ConnectionPoolEntry:
        mine, shared = self.idle, self.allowance
        with shared.lock:
            if (
                mine
                and not shared.waiting
                and shared.in_use < shared.active
                and monotonic() - mine[-1][1] < self.idle_seconds
            ):
                shared.in_use += 1
                return mine.pop()[0]
        return self._get_or_make()

    def _get_or_make(self) -> ConnectionPoolEntry:
        shared = self.allowance
        leaving: list[ConnectionPoolEntry] = []
        try:
            found = self._wait_for_place(leaving)
        finally:
            _close_all(leaving)
        if found is not None:
            return found
        try:
            return self._create_connection()
        except BaseException:
            with shared.lock:
                shared.open -= 1
                shared.in_use -= 1
                shared.call_next()
            raise

    def _wait_for_place(self, leaving: list[ConnectionPoolEntry]) -> ConnectionPoolEntry | None:
        """An idle one, or None for leave to make one; counted already. Raises TimeoutError."""
        shared = self.allowance
        until = monotonic() + self._timeout
        with shared.lock:
            me = threading.Condition(shared.lock)
            shared.waiting.append(me)
            try:
                while shared.waiting[0] is not me or not self._has_place(leaving):
                    left = until - monotonic()
                    if left <= 0:
                        raise exc.TimeoutError(f"all {shared.active} connections are in use")
                    me.wait(left)
                found = self.idle.pop()[0] if self.idle else None
                if found is None:
                    shared.open += 1
                shared.in_use += 1
                return found
            finally:
                shared.waiting.remove(me)
                shared.call_next()

    def _has_place(self, leaving: list[ConnectionPoolEntry]) -> bool:
        """Whether one may be taken now, or made; idle ones that have to go for it come to `leaving`. Under the lock."""
        shared = self.allowance
        leaving += shared.take_expired(monotonic())
        if shared.in_use >= shared.active:
            return False
        if self.idle or shared.open < shared.most:
            return True
        replaced = shared.take_idle_longest()
        if replaced is None:
            return False
        leaving.append(replaced)
        shared.open -= 1
        return True

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        shared = self.allowance
        now = monotonic()
        with shared.lock:
            shared.in_use -= 1
            if record.dbapi_connection is None or self._disposed:
                shared.open -= 1
                kept = False
            else:
                self.idle.append((record, now))
                kept = True
            leaving = shared.take_expired(now)
            shared.call_next()
        if not kept:
            leaving.append(record)
        if leaving:
            _close_all(leaving)

    @property
    def is_warm(self) -> bool:
        """Whether somebody can read at once, without connecting first."""
        return bool(self.idle)

    def warm(self, count: int) -> None:
        """So many idle connections, as far as the allowance goes now. Raises as `connect` does."""
        held: list[sa.PoolProxiedConnection] = []
        try:
            while len(held) < count and self.allowance.in_use < self.allowance.active:
                held.append(self.connect())
        finally:
            for each in held:
                each.close()

    def dispose(self) -> None:
        """Closes what is idle; what is in use is closed when it comes back."""
        with self.allowance.lock:
            self._disposed = True
            leaving = [record for record, _ in self.idle]
            self.idle.clear()
            self.allowance.open -= len(leaving)
            self.allowance.call_next()
        _close_all(leaving)

    def recreate(self) -> SharedPool:
        return SharedPool(
            self._creator,
            self.allowance,
            timeout=self._timeout,
            idle_seconds=self.idle_seconds,
            _dispatch=self.dispatch,
        )

    def status(self) -> str:
        shared = self.allowance
        return f"{len(self.idle)} idle here; {shared.open} open of {shared.most}, {shared.in_use} in use"


def _close_all(records: list[ConnectionPoolEntry]) -> None:
    for record in records:
        record.close()
