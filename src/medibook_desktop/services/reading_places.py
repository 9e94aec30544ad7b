"""Which servers are read, for the status line: told when it changes, asked of nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.replicas import ReadPlaces

Told = Callable[[ReadPlaces], None]


class ReadingPlaces:
    """Of every database of a clinic that this terminal has opened; empty where none has a replica."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._databases: list[Database] = []
        self._told: list[Told] = []

    def add(self, database: Database) -> None:
        """Nothing happens for a database without replicas."""
        if database.routes is None:
            return
        database.routes.on_change = lambda _places: self._changed()
        with self._lock:
            self._databases.append(database)
        self._changed()

    def now(self) -> ReadPlaces:
        with self._lock:
            routes = [each.routes for each in self._databases if each.routes is not None]
        return ReadPlaces(tuple(state for each in routes for state in each.places().replicas))

    def watch(self, told: Told) -> Callable[[], None]:
        """`told` is called from any thread after every change; the answer ends it."""
        with self._lock:
            self._told.append(told)

        def stop() -> None:
            with self._lock:
                if told in self._told:
                    self._told.remove(told)

        return stop

    def _changed(self) -> None:
        with self._lock:
            told = list(self._told)
        if told:
            now = self.now()
            for each in told:
                each(now)
