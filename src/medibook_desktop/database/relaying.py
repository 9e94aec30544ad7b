"""One database's outbox as its relay sees it: a place that a session holds, rounds, and the house that is kept."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from medibook_desktop.database.connections import Connection
from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import translated
from medibook_desktop.database.queries import outbox as queries
from medibook_desktop.database.queries.outbox import Round
from medibook_desktop.domain.changes import Change, ChangeKind

LIVE = "live"
FROZEN_SECONDS = 5.0
"""The server ends the session of a relay that has not asked for so long: its process is stopped."""
PATIENCE_SECONDS = 10.0
"""No longer is an older transaction waited for: as long as a statement of MediBook may take."""
PRUNE_BATCH = 2000


class Outbox:
    """Of one database and one topic: `kinds` are those that its relay tells of. Connects only when asked."""

    def __init__(
        self,
        database: Database,
        *,
        topic: str = LIVE,
        kinds: Sequence[str] = tuple(ChangeKind),
        frozen_seconds: float = FROZEN_SECONDS,
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        self._database = database
        self._topic = topic
        self._kinds = tuple(kinds)
        self._frozen_seconds = frozen_seconds
        self._patience_seconds = patience_seconds

    def seat(self) -> tuple[bool, int]:
        """Whether a place at the relay is to be had, and how many sessions the database has. Raises DatabaseAway."""
        return queries.relay_seat(self._database, self._topic)

    @contextmanager
    def session(self) -> Iterator[OutboxSession]:
        """A connection of its own, with which its place ends."""
        # For a computer whose power went: without a word from it the server holds its session for hours otherwise.
        lost = {"tcp_keepalives_idle": "3", "tcp_keepalives_interval": "1", "tcp_keepalives_count": "3"}
        frozen = str(int(self._frozen_seconds * 1000))
        with self._database.own_session(idle_session_timeout=frozen, **lost) as connection:
            yield OutboxSession(connection, self._topic, self._kinds, self._patience_seconds)


class OutboxSession:
    """Raises DatabaseAway when its connection is gone, and with it its place."""

    def __init__(
        self, connection: Connection, topic: str, kinds: Sequence[str], patience_seconds: float
    ) -> None:
        self._connection = connection
        self._topic = topic
        self._kinds = kinds
        self._patience_seconds = patience_seconds
        self._round = Round("none")
        self._waits_since: float | None = None

    @property
    def leads(self) -> bool:
        return self._round.place == "lead"

    @property
    def has_a_place(self) -> bool:
        """To lead, or to be the next who does."""
        return self._round.place != "none"

    def claim(self, limit: int) -> Sequence[tuple[Change, datetime]]:
        """Tries for a place, or keeps it; who leads gets what is settled, with the moments at which it was written.

        As many as `limit` when there is more of it.
        """
        is_patient = (
            self._waits_since is None or time.monotonic() - self._waits_since < self._patience_seconds
        )
        with translated():
            self._round = queries.relay_round(
                self._connection, self._round, self._kinds, limit, self._topic, is_patient=is_patient
            )
        if self._round.settled:
            self._waits_since = None
        elif self._waits_since is None:
            self._waits_since = time.monotonic()
        return self._round.changes

    def mark_sent(self, outbox_ids: Sequence[int]) -> None:
        with translated():
            queries.mark_told(self._connection, outbox_ids)

    def prune(self) -> int:
        """Removes old rows, a batch of them; 0 when there are no more."""
        with translated():
            return queries.prune(self._connection, self._kinds, PRUNE_BATCH)
