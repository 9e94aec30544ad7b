"""The only file that imports redis-py and hiredis; imported with the first command, for that takes 60 ms."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from hiredis import HiredisError, Reader, ReplyError, pack_command
from redis import ConnectionPool
from redis.backoff import NoBackoff
from redis.connection import ConnectionInterface
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as NothingCame
from redis.retry import Retry

from medibook_desktop.domain.errors import SettingsInvalid

__all__ = ["FAILURES", "ConnectionInterface", "ConnectionPool", "Line", "NothingCame", "ReplyError"]

FAILURES = (RedisError, HiredisError, OSError)
NOT_SERVING = ("LOADING", "READONLY", "MASTERDOWN", "CLUSTERDOWN")
"""Refusals of a server that is there and does not serve: just started, or a replica since a failover."""
CONNECT_SECONDS = 0.5
ANSWER_SECONDS = 0.75
"""Above the longest wait that is asked for on purpose (the gate's), below what a person feels as "hangs"."""

Command = Sequence[str | bytes | int | float]


def make_pool(url: str, *, name: str = "") -> ConnectionPool:
    """The only place that turns an address into connections: unix://, redis:// or rediss:// (TLS 1.3).

    Raises SettingsInvalid for an address that is none.
    """
    scheme = urlsplit(url).scheme
    if scheme not in ("unix", "redis", "rediss"):
        raise SettingsInvalid(
            "“{scheme}” begins no address of a Redis server.", key="redis_url", scheme=scheme
        )
    options: dict[str, Any] = {} if scheme == "unix" else {"socket_keepalive": True}
    if scheme == "rediss":
        options["ssl_min_version"] = ssl.TLSVersion.TLSv1_3
    try:
        return ConnectionPool.from_url(
            url,
            socket_connect_timeout=CONNECT_SECONDS,
            socket_timeout=ANSWER_SECONDS,
            # RESP 2: subscriptions arrive as plain arrays, and no HELLO precedes the first command.
            protocol=2,
            driver_info=None,
            client_name=_client_name(name),
            # Trying again is decided by RedisLink, which knows what may be sent twice.
            retry=Retry(NoBackoff(), 0),
            **options,
        )
    except ValueError as error:
        raise SettingsInvalid("This is no address of a Redis server.", key="redis_url") from error


def _client_name(name: str) -> str:
    """CLIENT LIST shows it to IT; the server takes no blanks and nothing outside ASCII."""
    return "medibook" + "".join(c if c.isascii() and c.isalnum() else "-" for c in f" {name}" if name)


class Line:
    """One connection of one thread at a time. redis-py makes it (addresses, TLS, sign-in, time limits).

    The commands themselves go past redis-py, straight through hiredis: measured, `SET NX GET` takes 8 µs of CPU
    in place of 37, a pipeline of five 11 in place of 60, and the race for a slot is made of little else.
    """

    def __init__(self, pool: ConnectionPool) -> None:
        """Connects. Raises one of FAILURES."""
        self._connection = pool.make_connection()
        self._connection.connect()
        # redis-py has no public name for its socket.
        self._socket: socket.socket = self._connection._sock  # type: ignore[attr-defined]
        self._reader = Reader()
        self._owed = 0
        self._known_scripts: set[str] = set()

    def exchange(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> list[Any]:
        """The replies, a refusal as a ReplyError object. Raises one of FAILURES: then close the line.

        A script that the server does not know is sent along in full.
        """
        self._socket.sendall(_packed(commands))
        replies = self._read(len(commands))
        for at, command in enumerate(commands):
            if command[0] != "EVALSHA":
                continue
            digest = str(command[1])
            if isinstance(replies[at], ReplyError) and str(replies[at]).startswith("NOSCRIPT"):
                self._socket.sendall(_packed([("EVAL", scripts[digest], *command[2:])]))
                replies[at] = self._read(1)[0]
            self._known_scripts.add(digest)
        return replies

    def send(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> None:
        """As `exchange`, but the replies are read, and dropped, before the line's next use.

        Waits all the same for a script that this line has not run yet: it may have to be sent along.
        """
        if any(c[0] == "EVALSHA" and str(c[1]) not in self._known_scripts for c in commands):
            self.exchange(commands, scripts)
            return
        self._read(0)
        self._socket.sendall(_packed(commands))
        self._owed = len(commands)

    def close(self) -> None:
        self._connection.disconnect()

    def _read(self, count: int) -> list[Any]:
        replies: list[Any] = []
        while len(replies) < self._owed + count:
            reply = self._reader.gets()
            if reply is False:
                data = self._socket.recv(65536)
                if not data:
                    raise ConnectionResetError("the server closed the connection")
                self._reader.feed(data)
                continue
            replies.append(reply)
        if self._owed:
            if any(isinstance(reply, ReplyError) for reply in replies[: self._owed]):
                self._known_scripts.clear()  # somebody emptied the server's memory of scripts, perhaps
            del replies[: self._owed]
            self._owed = 0
        return replies


def _packed(commands: Sequence[Command]) -> bytes:
    return b"".join([pack_command(tuple(command)) for command in commands])  # type: ignore[arg-type]


def serves_not(reply: ReplyError) -> bool:
    return str(reply).startswith(NOT_SERVING)


def reason(error: BaseException) -> str:
    """The driver's sentence without the address, which may carry a password."""
    return f"{type(error).__name__}: {error}".split("://", 1)[0][:200]
