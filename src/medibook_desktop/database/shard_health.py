"""Which shards do not answer now: one dead shard costs one wait and not one for each look at the screen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Container
from datetime import UTC, datetime

from medibook_desktop.database.gathered import shard_away
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, SignInFailed
from medibook_desktop.domain.shards import Shard, ShardDown

PROBE_FIRST, PROBE_MOST = 0.5, 2.0


class ShardHealth:
    """A shard that does not answer is out at once for everybody in this process, and asked again in the background.

    Safe for threads.
    """

    def __init__(self, ping: Callable[[int], None]) -> None:
        """`ping(shard id)` raises DatabaseAway or SignInFailed unless that shard answers now."""
        self._ping = ping
        self._lock = threading.Lock()
        self._down: dict[int, ShardDown] = {}
        self._closed = threading.Event()
        self._probe: threading.Thread | None = None
        self.on_down: Callable[[ShardDown], None] = lambda _down: None
        """Called from any thread when a shard stops answering; `on_back` when it answers again."""
        self.on_back: Callable[[Shard], None] = lambda _shard: None

    @property
    def down(self) -> tuple[ShardDown, ...]:
        return tuple(self._down.values())

    def of(self, shard_id: int) -> ShardDown | None:
        return self._down.get(shard_id)

    def refuse(self, shard_id: int) -> None:
        """Raises ShardAway for one that is known not to answer."""
        known = self._down.get(shard_id)
        if known is not None:
            raise shard_away(known)

    def note(self, shard: Shard, error: MediBookError) -> ShardDown:
        """It has not answered just now; asked again until it does."""
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

    def keep(self, shard_ids: Container[int]) -> None:
        """Others are on the map no longer: nobody waits for them."""
        if self._down:
            with self._lock:
                self._down = {each: down for each, down in self._down.items() if each in shard_ids}

    def wait(self, seconds: float) -> bool:
        """Whether it was closed meanwhile."""
        return self._closed.wait(seconds)

    def close(self) -> None:
        self._closed.set()
        with self._lock:
            probe = self._probe
        if probe is not None:
            probe.join()

    def _ask_until_all_answer(self) -> None:
        wait = PROBE_FIRST
        while not self._closed.wait(wait):
            wait = min(wait * 1.5, PROBE_MOST)
            for shard_id, down in list(self._down.items()):
                try:
                    self._ping(shard_id)
                except (DatabaseAway, SignInFailed):
                    continue
                with self._lock:
                    is_back = self._down.pop(shard_id, None) is not None
                if is_back:
                    self.on_back(down.shard)
            with self._lock:
                if not self._down:
                    self._probe = None
                    return
