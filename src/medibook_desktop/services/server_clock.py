"""How far this computer's clock is from the database server's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries.server_clock import server_time


class ServerClock:
    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._now = now

    def ahead(self) -> timedelta:
        """The server's time minus this computer's, right to half the way there and back. Raises DatabaseAway."""
        with self._database.read() as connection:
            before = self._now()
            there = server_time(connection)
            after = self._now()
        return there - (before + (after - before) / 2)
