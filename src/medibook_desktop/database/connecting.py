"""Connecting to whichever of several servers is meant: one time for all of them, however many are frozen."""

from __future__ import annotations

import select
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from time import monotonic
from typing import Any

import psycopg
from psycopg import pq
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq.abc import PGconn

HEAD_START = 0.2
"""Seconds that a server has before the next one is tried beside it: one that lives needs a tenth of them."""

SHORT_SECONDS = 0.5
"""For who has waited already while others found that nobody answers."""

Address = tuple[str, str]
"""Host (or the folder of its socket) and port, as written."""

_OK, _BAD = pq.ConnStatus.OK, pq.ConnStatus.BAD
_READING, _WRITING = pq.PollingStatus.READING, pq.PollingStatus.WRITING


def addresses_of(parts: Mapping[str, Any]) -> list[dict[str, str]]:
    """A list of hosts as libpq writes it, one by one; what is not said stays unsaid."""
    lists = {
        key: str(parts[key]).split(",") for key in ("host", "hostaddr", "port") if parts.get(key) is not None
    }
    count = max((len(lists[key]) for key in ("host", "hostaddr") if key in lists), default=1)
    found = []
    for place in range(count):
        one = {}
        for key, values in lists.items():
            # One port for all, or one for each; libpq itself says so when the numbers do not fit.
            value = values[place] if len(values) > place else values[-1]
            if value:
                one[key] = value
        found.append(one)
    return found


def address_of(one: Mapping[str, str]) -> Address:
    return one.get("hostaddr") or one.get("host", ""), one.get("port", "")


def only(conninfo: str, address: Address) -> str:
    """Leads to this one of the servers that `conninfo` names, whatever it is now."""
    parts = conninfo_to_dict(conninfo)
    mine = next(one for one in addresses_of(parts) if address_of(one) == address)
    rest = {key: value for key, value in parts.items() if key not in ("host", "hostaddr", "port")}
    return make_conninfo("", **{**rest, **mine, "target_session_attrs": "any"})


def connected(
    conninfo: str,
    seconds: float,
    *,
    in_order: Callable[[Sequence[Address]], Sequence[Address]] = lambda addresses: addresses,
    is_hopeless: Callable[[Sequence[Address]], bool] = lambda _addresses: False,
) -> tuple[PGconn, Address]:
    """The first server that takes the connection, and its address. They are tried in this order, each with a head
    start before the next; all together have `seconds`, or SHORT_SECONDS where that is as good as hopeless.

    Raises psycopg.OperationalError with what each of them said.
    """
    parts = {
        key: value
        for key, value in conninfo_to_dict(conninfo).items()
        if key not in ("connect_timeout", "load_balance_hosts")
    }
    by_address = {address_of(one): one for one in addresses_of(parts)}
    common = {key: value for key, value in parts.items() if key not in ("host", "hostaddr", "port")}
    waiting = [
        (address, make_conninfo("", **common, **by_address[address]))
        for address in in_order(list(by_address))
    ]
    if is_hopeless(list(by_address)):
        seconds = min(seconds, SHORT_SECONDS)
    race = _Race(monotonic() + seconds)
    try:
        return race.run(waiting)
    finally:
        race.give_up()


class _Race:
    def __init__(self, until: float) -> None:
        self._until = until
        self._running: dict[Address, tuple[PGconn, pq.PollingStatus]] = {}
        self._said: list[str] = []

    def run(self, waiting: list[tuple[Address, str]]) -> tuple[PGconn, Address]:
        next_start = 0.0
        while True:
            now = monotonic()
            if waiting and (now >= next_start or not self._running):
                address, conninfo = waiting.pop(0)
                self._step(address, pq.PGconn.connect_start(conninfo.encode()))
                next_start = now + HEAD_START
            for address, (pgconn, _status) in self._running.items():
                if pgconn.status == _OK:
                    pgconn.nonblocking = 1
                    return self._running.pop(address)[0], address
            if not self._running and not waiting:
                raise psycopg.OperationalError("\n".join(self._said))
            if now >= self._until:
                said = [*self._said, *(f"{host}: no answer in time" for host, _ in self._running)]
                raise psycopg.errors.ConnectionTimeout("\n".join(said))
            if self._running:
                self._wait(min(self._until, next_start if waiting else self._until) - monotonic())

    def _wait(self, seconds: float) -> None:
        ready = wait_for(
            {
                pgconn.socket: (address, status == _READING)
                for address, (pgconn, status) in self._running.items()
            },
            seconds,
        )
        for address in ready:
            pgconn, _status = self._running.pop(address)
            self._step(address, pgconn)

    def _step(self, address: Address, pgconn: PGconn) -> None:
        status = pq.PollingStatus.FAILED if pgconn.status == _BAD else pq.PollingStatus(pgconn.connect_poll())
        if status is not pq.PollingStatus.FAILED:
            self._running[address] = (pgconn, status)
            return
        self._said.append(pgconn.get_error_message())
        pgconn.finish()

    def give_up(self) -> None:
        """Whoever has not won."""
        for pgconn, _status in self._running.values():
            with suppress(psycopg.Error):
                pgconn.finish()


def wait_for(waiting: Mapping[int, tuple[Address, bool]], seconds: float) -> list[Address]:
    """The addresses whose sockets can go on; `waiting` says of each whether it waits to read."""
    seconds = max(seconds, 0.0)
    if hasattr(select, "poll"):
        poll = select.poll()
        for socket, (_address, reads) in waiting.items():
            poll.register(socket, select.POLLIN if reads else select.POLLOUT)
        return [waiting[socket][0] for socket, _event in poll.poll(seconds * 1000)]
    reading = [socket for socket, (_address, reads) in waiting.items() if reads]
    writing = [socket for socket, (_address, reads) in waiting.items() if not reads]
    # Windows reports a connection that was refused in the third list.
    found = select.select(reading, writing, writing, seconds)
    return [waiting[socket][0] for socket in {*found[0], *found[1], *found[2]}]
