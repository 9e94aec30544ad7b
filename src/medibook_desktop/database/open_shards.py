"""The map of a clinic's databases, and those of them that are open in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard, ShardMap


class OpenShard(Protocol):
    def __call__(self, shard: Shard) -> Database: ...


class OpenShards:
    """Safe for threads. A shard is opened when it is first asked for; the directory's database is its opener's."""

    def __init__(
        self,
        directory: Database,
        open_shard: OpenShard,
        read_map: Callable[[Database], ShardMap],
        seen: ShardMap | None = None,
    ) -> None:
        """`seen` is a map that has just been read; else it is read at the first `refresh`."""
        self.directory = directory
        self._open_shard = open_shard
        self._read_map = read_map
        self._lock = threading.Lock()
        self._open: dict[int, Database] = {DIRECTORY_SHARD: directory}
        self._password: str | None = None
        self._asked = self._answered = 0
        """Numbers of the readings of the map: the last that began, the last that counted."""
        self.map = seen or ShardMap()
        self.on_map: Callable[[ShardMap], None] = lambda _map: None
        """Called from any thread when the map has changed."""

    def refresh(self) -> ShardMap:
        """Read the map again. Raises DatabaseAway."""
        with self._lock:
            self._asked += 1
            asked = self._asked
        seen = self._read_map(self.directory)
        with self._lock:
            # Of two who read at once the one who began later counts: the other may have seen an older map.
            changed = asked > self._answered and seen.version != self.map.version
            self._answered = max(asked, self._answered)
            left = self._left_behind(seen) if changed else []
            if changed:
                self.map = seen
            current = self.map
        for each in left:
            each.close()
        if changed:
            self.on_map(current)
        return current

    def _left_behind(self, seen: ShardMap) -> list[Database]:
        """Shards that have another address by now: whoever asks for them next goes there."""
        urls = {shard.id: shard.url for shard in seen.shards}
        moved = [shard.id for shard in self.map.shards if urls.get(shard.id, shard.url) != shard.url]
        return [self._open.pop(shard_id) for shard_id in moved if shard_id in self._open]

    def of_shard(self, shard_id: int) -> Database:
        """Raises KeyError for a number that is not on the map."""
        found = self._open.get(shard_id)
        if found is None:
            with self._lock:
                found = self._open.get(shard_id)
                if found is None:
                    found = self._open_shard(self.map.shard(shard_id))
                    if self._password is not None:
                        found.use_password(self._password)
                    self._open[shard_id] = found
        return found

    def shard_of(self, database: Database) -> Shard | None:
        """Which one of the map it is; None for another one."""
        for shard_id, each in list(self._open.items()):
            if each is database:
                return next((shard for shard in self.map.shards if shard.id == shard_id), None)
        return None

    def use_password(self, password: str) -> None:
        """For all of them, and for those that are opened later."""
        self._password = password
        for each in list(self._open.values()):
            each.use_password(password)

    def close(self) -> None:
        """But for the directory's database."""
        for shard_id, each in self._open.items():
            if shard_id != DIRECTORY_SHARD:
                each.close()
