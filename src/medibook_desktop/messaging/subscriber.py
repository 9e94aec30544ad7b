"""Listens to Redis on a thread of its own, and says honestly whenever it may have missed something."""

from __future__ import annotations

import random
import selectors
import threading
import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.messaging.change_codec import decode_change
from medibook_desktop.messaging.channel_names import directory_channel

if TYPE_CHECKING:
    from medibook_desktop.messaging.redis_servers import Servers
    from medibook_desktop.messaging.redis_wire import EarLine

SLICE_SECONDS = 0.1
"""How soon a new set of channels or `close` is noticed. All sending is the thread's own, because a TLS connection
must not be written by one thread while another reads it."""
PING_SECONDS = 0.5
SILENCE_SECONDS = 3.0
"""Nothing received for this long, though asked: the other end is gone without having said so."""
CONFIRM_SECONDS = 2.0
MASTER_SECONDS = 2.0
"""How often the sentinels are asked whether the master that one listens to is still the master."""
BACK_OFF_FIRST, BACK_OFF_MOST = 0.05, 0.4


class Listener(Protocol):
    """Who wants to know of every single message, and how sure he may be that none is on its way."""

    def confirmed(self, channel: str) -> None:
        """From now on its messages come."""

    def unconfirmed(self, channel: str) -> None: ...

    def heard(self, channel: str, change: Change | None) -> None:
        """None: a message that nobody can read."""

    def up_to_date(self, moment: float) -> None:
        """All that was told before this moment (of the clock) has come."""

    def lost(self) -> None:
        """Nothing is confirmed any more."""


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
        place: str = "",
        on_change: Callable[[Change], None],
        on_subscribed: Callable[[bool, frozenset[str]], None],
        on_lost: Callable[[str], None],
        listener: Listener | None = None,
        ping_seconds: float = PING_SECONDS,
        silence_seconds: float = SILENCE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._name = name
        self._always = directory_channel(place)
        self._on_change = on_change
        self._on_subscribed = on_subscribed
        self._on_lost = on_lost
        self._listener = listener
        self._ping_seconds = ping_seconds
        self._silence_seconds = silence_seconds
        self._clock = clock
        self._wanted: frozenset[str] = frozenset({self._always})
        self._beside: frozenset[str] = frozenset()
        self._reconnect_wanted = False
        self._wake = threading.Event()
        self._closed = False
        self._jitter = random.Random()  # noqa: S311 - spreads reconnects, guards nothing
        self._thread = threading.Thread(target=self._run, name="redis-subscriber")

    def start(self) -> None:
        self._thread.start()

    def listen_to(self, channels: Iterable[str]) -> frozenset[str]:
        """The channels wanted from now on; `on_subscribed` comes with this very answer. Any thread."""
        self._wanted = frozenset(channels) | {self._always}
        return self._wanted

    def listen_beside(self, channels: frozenset[str]) -> None:
        """Channels for the listener alone: `on_subscribed` does not wait for them. Any thread."""
        self._beside = channels

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
        from medibook_desktop.messaging import redis_servers, redis_wire

        try:
            servers = redis_servers.find_servers(self._url, name=f"{self._name} live".strip())
        except SettingsInvalid as error:
            self._on_lost(error.message)
            return
        try:
            self._visits(servers, redis_wire.FAILURES)
        finally:
            servers.close()

    def _visits(self, servers: Servers, failures: tuple[type[BaseException], ...]) -> None:
        back_off = BACK_OFF_FIRST
        while not self._closed:
            visit = _Visit(self, servers)
            try:
                visit.stay()
                why = ""
            except failures as error:
                why = f"{type(error).__name__}"
                servers.forget()
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


class _Ear:
    """One server that is listened to, and when it was heard, and asked, last."""

    def __init__(self, line: EarLine, now: float) -> None:
        self.line = line
        self.asked: set[str] = set()
        self.leaving: Counter[str] = Counter()
        self.heard = self.pinged = now
        self.up_to_date: float | None = None


class _Visit:
    """From connecting to the first loss: one connection, or one to each node of a cluster that has a channel."""

    def __init__(self, subscriber: Subscriber, servers: Servers) -> None:
        self._owner = subscriber
        self._servers = servers
        self._selector = selectors.DefaultSelector()
        self._ears: dict[Hashable, _Ear] = {}
        self._asked: frozenset[str] = frozenset()
        self._beside: frozenset[str] = frozenset()
        self._confirmed: set[str] = set()
        self._waiting = False
        self.was_subscribed = False

    def stay(self) -> None:
        """Raises one of FAILURES when a connection is lost; returns when they are no longer wanted."""
        owner, clock = self._owner, self._owner._clock
        looked = clock()
        while not (owner._closed or owner._reconnect_wanted):
            if owner._wanted is not self._asked or owner._beside is not self._beside:
                self._ask_for(owner._wanted, owner._beside)
            for key, _ in self._selector.select(SLICE_SECONDS):
                ear: _Ear = key.data
                replies = ear.line.received()
                ear.heard = clock()
                for reply in replies:
                    self._take(ear, reply)
            now = clock()
            for ear in self._ears.values():
                self._look_after(ear, now)
            if now - looked > MASTER_SECONDS:
                looked = now
                if self._servers.moved(self._ears):
                    raise ConnectionResetError("another server is the master now")

    def end(self) -> None:
        for ear in self._ears.values():
            ear.line.close()
        self._selector.close()
        if self._owner._listener is not None:
            self._owner._listener.lost()

    def _look_after(self, ear: _Ear, now: float) -> None:
        owner = self._owner
        silence = owner._silence_seconds if self.was_subscribed else CONFIRM_SECONDS
        if now - ear.heard > silence:
            raise TimeoutError("the server says nothing")
        # Asked also while messages come: only the answer to a PING tells up to when they are complete.
        if now - ear.pinged > owner._ping_seconds:
            self._ping(ear, now)

    def _ping(self, ear: _Ear, now: float) -> None:
        ear.pinged = now
        ear.line.send("PING", repr(now))

    def _ask_for(self, wanted: frozenset[str], beside: frozenset[str]) -> None:
        owner, clock, prefix = self._owner, self._owner._clock, self._servers.subscribing
        for place, channels in self._servers.routes(wanted | beside).items():
            ear = self._ears.get(place)
            if ear is None:
                ear = self._ears[place] = _Ear(self._servers.ear(place), clock())
                self._selector.register(ear.line, selectors.EVENT_READ, ear)
            new = channels - ear.asked
            if new:
                # One name a command: a node of a cluster takes names of one slot only.
                for channel in sorted(new) if prefix else ():
                    ear.line.send(f"{prefix}SUBSCRIBE", channel)
                if not prefix:
                    ear.line.send("SUBSCRIBE", *sorted(new))
                self._ping(ear, clock())
                ear.asked |= new
        for ear in self._ears.values():
            old = ear.asked - wanted - beside
            for channel in sorted(old) if prefix else ():
                ear.line.send(f"{prefix}UNSUBSCRIBE", channel)
            if old and not prefix:
                ear.line.send("UNSUBSCRIBE", *sorted(old))
            ear.asked -= old
            ear.leaving.update(old)
            self._confirmed -= old
            if owner._listener is not None:
                for channel in old:
                    owner._listener.unconfirmed(channel)
        if wanted is not self._asked:
            self._asked, self._waiting = wanted, True
        self._beside = beside
        self._tell_when_complete()

    def _take(self, ear: _Ear, reply: Any) -> None:
        kind = reply[0] if isinstance(reply, list) else b"pong"
        listener = self._owner._listener
        if kind in (b"message", b"smessage"):
            change = decode_change(reply[2])
            if listener is not None:
                listener.heard(reply[1].decode(), change)
            if change is not None:
                self._owner._on_change(change)
        elif kind == b"pong":
            self._ponged(ear, reply[1] if isinstance(reply, list) else reply)
        elif kind in (b"subscribe", b"ssubscribe"):
            channel = reply[1].decode()
            if ear.leaving[channel]:
                return  # asked for, given up, and perhaps asked for again: that answer is still to come
            self._confirmed.add(channel)
            if listener is not None:
                listener.confirmed(channel)
            self._tell_when_complete()
        elif kind in (b"unsubscribe", b"sunsubscribe"):
            channel = reply[1].decode()
            if not ear.leaving[channel]:
                raise ConnectionResetError("the node has given this channel away")
            ear.leaving[channel] -= 1

    def _ponged(self, ear: _Ear, payload: bytes) -> None:
        """What the server had to tell before it saw this PING came before its answer."""
        try:
            ear.up_to_date = float(payload)
        except ValueError:
            return
        listener = self._owner._listener
        known = [each.up_to_date for each in self._ears.values()]
        if listener is not None and None not in known:
            listener.up_to_date(min(moment for moment in known if moment is not None))

    def _tell_when_complete(self) -> None:
        if self._waiting and self._asked <= self._confirmed:
            self._waiting = False
            is_new, self.was_subscribed = not self.was_subscribed, True
            self._owner._on_subscribed(is_new, self._asked)
