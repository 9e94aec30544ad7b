"""Sessions that were given up in the middle of a change: while one lives, it may still carry the change out."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from time import monotonic

from medibook_desktop.database.connecting import Address
from medibook_desktop.database.connections import Connection
from medibook_desktop.foundation.retrying import RetryPlan

LOST_SESSIONS_RETRY = RetryPlan(tries=30, deadline=0.6, first_wait=0.01, longest_wait=0.05)
"""A session whose socket was closed needs a moment to notice."""

SQL = (
    "SELECT pid FROM unnest(%s::int4[], %s::float8[]) AS lost (pid, age)"
    " JOIN pg_stat_activity USING (pid)"
    # A number that was given to somebody else since belongs to a younger session. No clock of ours is compared with
    # the server's: each measures a duration.
    " WHERE usename = session_user AND extract(epoch FROM clock_timestamp() - backend_start) >= age"
)


@dataclass(frozen=True, slots=True)
class LostSession:
    address: Address
    pid: int
    made_at: float
    """By this process's monotonic clock; the session itself is a little older."""


class LostSessions:
    """A server that was frozen carries out what lay in its sockets; a commit that waits for a standby cannot be seen
    until that has confirmed it. Until such a session has ended, "it was not carried out" is not known."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lost: list[LostSession] = []

    def __bool__(self) -> bool:
        return bool(self._lost)

    def add(self, connection: Connection) -> None:
        lost = LostSession(connection.address, connection.session_pid, connection.made_at)
        with self._lock:
            self._lost.append(lost)

    def still_live(self, connection: Connection) -> bool:
        """Asks the server of `connection`. What was lost at another one is settled: nothing that a former primary does
        after its successor was promoted is ever confirmed."""
        with self._lock:
            asked = [each for each in self._lost if each.address == connection.address]
        found: set[int] = set()
        if asked:
            now = monotonic()
            params = ([each.pid for each in asked], [now - each.made_at for each in asked])
            found = {pid for (pid,) in connection.execute(SQL, params).fetchall()}
        living = [each for each in asked if each.pid in found]
        with self._lock:
            # Another one may have been lost meanwhile.
            self._lost = [
                each
                for each in self._lost
                if each in living or (each.address == connection.address and each not in asked)
            ]
        return bool(living)
