"""Listens to Redis on a thread of its own, and says honestly whenever it may have missed something."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.messaging.change_codec import decode_change
from medibook_desktop.messaging.channel_names import DIRECTORY_CHANNEL

if TYPE_CHECKING:
    from medibook_desktop.messaging.redis_wire import ConnectionInterface, ConnectionPool

SLICE_SECONDS = 0.1
"""How soon a new set of channels or `close` is noticed. All sending is the thread's own, because a TLS connection
must not be written by one thread while another reads it."""
PING_SECONDS = 5.0
SILENCE_SECONDS = 8.0
"""Nothing received for this long, though asked: the other end is gone without having said so."""
CONFIRM_SECONDS = 2.0
BACK_OFF_FIRST, BACK_OFF_MOST = 0.05, 2.0


class Subscriber:
    """Callbacks, all on the subscriber's thread:

    `on_change(change)`; `on_subscribed(is_new, channels)` when the server has confirmed all that was asked for,
    `is_new` on a new connection (assume that something was missed); `on_lost(why)` at each loss and failed attempt.
    """

    def __init__(
        self,
        url: str,
        *,
        name: str = "",
        on_change: Callable[[Change], None],
        on_subscribed: Callable[[bool, frozenset[str]], None],
        on_lost: Callable[[str], None],
        ping_seconds: float = PING_SECONDS,
        silence_seconds: float = SILENCE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._name = name
        self._on_change = on_change
        self._on_subscribed = on_subscribed
        self._on_lost = on_lost
        self._ping_seconds = ping_seconds
        self._silence_seconds = silence_seconds
        self._clock = clock
        self._wanted: frozenset[str] = frozenset({DIRECTORY_CHANNEL})
        self._reconnect_wanted = False
        self._wake = threading.Event()
        self._closed = False
        self._jitter = random.Random()  # noqa: S311 - spreads reconnects, guards nothing
        self._thread = threading.Thread(target=self._run, name="redis-subscriber")

    def start(self) -> None:
        self._thread.start()

    def listen_to(self, channels: Iterable[str]) -> frozenset[str]:
        """The channels wanted from now on; `on_subscribed` comes with this very answer. Any thread."""
        self._wanted = frozenset(channels) | {DIRECTORY_CHANNEL}
        return self._wanted

    def reconnect(self) -> None:
        """Do not trust the connection any longer (the computer slept). Any thread."""
        self._reconnect_wanted = True
        self._wake.set()

    def close(self) -> None:
        self._closed = True
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        from medibook_desktop.messaging import redis_wire

        try:
            pool = redis_wire.make_pool(self._url, name=f"{self._name} live".strip())
        except SettingsInvalid as error:
            self._on_lost(error.message)
            return
        back_off = BACK_OFF_FIRST
        while not self._closed:
            visit = _Visit(self, pool)
            try:
                visit.stay()
                why = ""
            except redis_wire.FAILURES as error:
                why = f"{type(error).__name__}"
            finally:
                visit.end()
            if self._closed:
                return
            if visit.was_subscribed:
                back_off = BACK_OFF_FIRST
            if not self._reconnect_wanted:
                self._on_lost(why)
                self._wake.wait(back_off * self._jitter.uniform(0.5, 1.5))
                back_off = min(back_off * 2, BACK_OFF_MOST)
            self._reconnect_wanted = False
            if not self._closed:
                self._wake.clear()


class _Visit:
    """One connection, from connecting to its loss."""

    def __init__(self, subscriber: Subscriber, pool: ConnectionPool) -> None:
        self._owner = subscriber
        self._connection: ConnectionInterface = pool.make_connection()
        self._asked: frozenset[str] = frozenset()
        self._confirmed: set[str] = set()
        self._waiting = False
        self.was_subscribed = False

    def stay(self) -> None:
        """Raises RedisError or OSError when the connection is lost; returns when it is no longer wanted."""
        from medibook_desktop.messaging.redis_wire import NothingCame

        owner, clock = self._owner, self._owner._clock
        self._connection.connect()
        heard = asked = clock()
        while not (owner._closed or owner._reconnect_wanted):
            if owner._wanted is not self._asked:
                self._ask_for(owner._wanted)
            try:
                reply = self._connection.read_response(timeout=SLICE_SECONDS, disconnect_on_error=False)
            except NothingCame:
                now = clock()
                if now - heard > (owner._silence_seconds if self.was_subscribed else CONFIRM_SECONDS):
                    raise
                if now - max(heard, asked) > owner._ping_seconds:
                    asked = now
                    self._connection.send_command("PING")
                continue
            heard = clock()
            self._take(reply)

    def end(self) -> None:
        self._connection.disconnect()

    def _ask_for(self, wanted: frozenset[str]) -> None:
        new, old = wanted - self._asked, self._asked - wanted
        if new:
            self._connection.send_command("SUBSCRIBE", *sorted(new))
        if old:
            self._connection.send_command("UNSUBSCRIBE", *sorted(old))
        self._asked = wanted
        self._waiting = True
        self._tell_when_complete()

    def _take(self, reply: Any) -> None:
        kind = reply[0] if isinstance(reply, list) else b""
        if kind == b"message":
            change = decode_change(reply[2])
            if change is not None:
                self._owner._on_change(change)
        elif kind == b"subscribe":
            self._confirmed.add(reply[1].decode())
            self._tell_when_complete()
        elif kind == b"unsubscribe":
            self._confirmed.discard(reply[1].decode())

    def _tell_when_complete(self) -> None:
        if self._waiting and self._asked <= self._confirmed:
            self._waiting = False
            is_new, self.was_subscribed = not self.was_subscribed, True
            self._owner._on_subscribed(is_new, self._asked)
