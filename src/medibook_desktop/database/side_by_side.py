"""Asking several shards at once: what they answered, and which did not."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from medibook_desktop.database.engine import Database
from medibook_desktop.database.gathered import Gathered, shard_away
from medibook_desktop.database.shard_health import ShardHealth
from medibook_desktop.domain.errors import DatabaseAway, SignInFailed
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard, ShardDown

T = TypeVar("T")

THREADS = 8


class SideBySide:
    """Its threads are made when they are first needed, and live until it is closed."""

    def __init__(self, of_shard: Callable[[int], Database], health: ShardHealth) -> None:
        self._of_shard = of_shard
        self._health = health
        self._lock = threading.Lock()
        self._threads: ThreadPoolExecutor | None = None

    def ask(self, parts: Sequence[tuple[Shard, Callable[[Database], T]]]) -> Gathered[T]:
        """A shard that does not answer is one of `down`, unless none does (raises ShardAway). Other errors are
        raised."""
        if not parts:
            return Gathered(())
        # The last one in this thread: with two shards that saves half of the hand-overs.
        futures = [self._pool().submit(self._one, shard, ask) for shard, ask in parts[:-1]]
        last = self._one(*parts[-1])
        found = [*(future.result() for future in futures), last]
        down = tuple(each for each in found if isinstance(each, ShardDown))
        if len(down) == len(parts):
            raise shard_away(down[0])
        return Gathered(tuple(each for each in found if not isinstance(each, ShardDown)), down)

    def close(self) -> None:
        with self._lock:
            threads = self._threads
        if threads is not None:
            threads.shutdown()

    def _one(self, shard: Shard, ask: Callable[[Database], T]) -> T | ShardDown:
        known = self._health.of(shard.id)
        if known is not None:
            return known
        database = self._of_shard(shard.id)
        try:
            return ask(database)
        except (DatabaseAway, SignInFailed) as error:
            # A server that was away when a password was changed lets nobody in until it has fetched the new one.
            if isinstance(error, SignInFailed) and shard.id == DIRECTORY_SHARD:
                raise
            return self._health.of(shard.id) or self._health.note(shard, error)

    def _pool(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="shard")
            return self._threads
