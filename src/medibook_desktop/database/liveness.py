"""Whether a server that does not answer lives: it is asked over a second, short connection before it is given up."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from time import monotonic

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.pq.abc import PGconn

from medibook_desktop.database.connecting import Address, connected, wait_for

SILENCE_SECONDS = 1.8
"""So long a call may be silent before its server is asked whether it lives: a statement may be slow, or wait for a
lock, or for a standby."""
PROBE_SECONDS = 1.0
"""So long the server has for that. Together less than the three seconds after which a person is told."""
SILENCE_AGAIN_SECONDS = 1.5
"""Until it is asked again."""
AVOID_SECONDS = 30.0
"""A server that was given up is the last to be tried for so long, if there are others."""
_FRESH_SECONDS = 0.5


class Servers:
    """What one `Database` knows of the servers behind its address; safe for threads.

    The verdict on a server is for all its connections: those that lie idle in a pool would each cost the same wait.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asking: dict[Address, threading.Lock] = {}
        self._answers: dict[Address, tuple[float, bool]] = {}
        self._given_up: dict[Address, float] = {}
        self._last: Address | None = None

    def in_order(self, addresses: Sequence[Address]) -> list[Address]:
        """The last good one first, those that were given up last."""
        now = monotonic()

        def rank(address: Address) -> int:
            if now - self._given_up.get(address, -AVOID_SECONDS) < AVOID_SECONDS:
                return 2
            return 0 if address == self._last else 1

        with self._lock:
            return sorted(addresses, key=rank)

    def connected_to(self, address: Address) -> None:
        with self._lock:
            self._last = address

    def give_up(self, address: Address) -> None:
        """Every connection to it that was made before now is not to be used again."""
        with self._lock:
            self._given_up[address] = monotonic()
            if self._last == address:
                self._last = None

    def were_just_given_up(self, addresses: Sequence[Address]) -> bool:
        """All of them, within the last second."""
        now = monotonic()
        return all(now - self._given_up.get(address, -1.0) < 1.0 for address in addresses)

    def is_given_up(self, address: Address, made_at: float) -> bool:
        return self._given_up.get(address, 0.0) > made_at

    def lives(self, address: Address, conninfo: str) -> bool:
        """Asks the server at `address`, in PROBE_SECONDS at most; who asks at the same time shares the answer.

        `conninfo` names that server only.
        """
        with self._lock:
            asking = self._asking.setdefault(address, threading.Lock())
        begun = monotonic()
        with asking:
            asked_at, answer = self._answers.get(address, (0.0, False))
            if asked_at < begun - _FRESH_SECONDS:
                asked_at = monotonic()
                answer = answers(conninfo, PROBE_SECONDS)
                self._answers[address] = (asked_at, answer)
            return answer


def answers(conninfo: str, seconds: float) -> bool:
    """Whether somebody who is a PostgreSQL answers a question in time; a refusal is an answer too."""
    until = monotonic() + seconds
    try:
        pgconn, _address = connected(make_conninfo(conninfo, application_name="medibook lives"), seconds)
    except psycopg.errors.ConnectionTimeout:
        return False
    except psycopg.OperationalError as error:
        # "FATAL: too many connections" comes from a server that lives, "Connection refused" from none.
        return "FATAL" in str(error)
    try:
        return _asked(pgconn, until)
    except psycopg.Error:
        return False
    finally:
        pgconn.finish()


def _asked(pgconn: PGconn, until: float) -> bool:
    """A question, because a pooler in between signs people in by itself; whatever comes back is an answer."""
    pgconn.send_query(b"SELECT 1")
    while pgconn.flush():
        if not wait_for({pgconn.socket: (("", ""), False)}, until - monotonic()):
            return False
    return bool(wait_for({pgconn.socket: (("", ""), True)}, until - monotonic()))
