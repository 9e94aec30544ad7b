"""One connection to a Redis server. Imported with the first command, for redis-py takes 60 ms."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence
from typing import Any

from hiredis import HiredisError, Reader, ReplyError, pack_command
from redis.connection import ConnectionInterface
from redis.exceptions import RedisClusterException, RedisError
from redis.exceptions import TimeoutError as NothingCame

__all__ = ["FAILURES", "ConnectionInterface", "EarLine", "Line", "NothingCame", "ReplyError"]

FAILURES = (RedisError, RedisClusterException, HiredisError, OSError)
NOT_SERVING = ("LOADING", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "NOREPLICAS")
"""Refusals of a server that is there and does not serve: just started, a replica since a failover, or cut off
from its replicas, so that it may have been replaced already."""
CONNECT_SECONDS = 0.5
ANSWER_SECONDS = 0.75
"""Above the longest wait that is asked for on purpose (the gate's), below what a person feels as "hangs"."""

Command = Sequence[str | bytes | int | float]


class Line:
    """One connection of one thread at a time. redis-py makes it (addresses, TLS, sign-in, time limits).

    The commands themselves go past redis-py, straight through hiredis: measured, `SET NX GET` takes 8 µs of CPU
    in place of 37, a pipeline of five 11 in place of 60, and the race for a slot is made of little else.
    """

    def __init__(self, connection: ConnectionInterface, *, master_only: bool = False) -> None:
        """Connects. Raises one of FAILURES; with `master_only` also when the server is a replica."""
        self._connection = connection
        self._connection.connect()
        # redis-py has no public name for its socket.
        self._socket: socket.socket = self._connection._sock  # type: ignore[attr-defined]
        self._reader = Reader()
        self._owed = 0
        self._known_scripts: set[str] = set()
        try:
            role, self.term = self._ask_term()
            if master_only and role != "master":
                raise ConnectionResetError("this server is no master any more")
        except BaseException:
            self.close()
            raise

    def exchange(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> list[Any]:
        """The replies, a refusal as a ReplyError object. Raises one of FAILURES: then close the line.

        A script that the server does not know is sent along in full.
        """
        self._socket.sendall(_packed(commands))
        return self.replies_to(commands, scripts)

    def write(self, commands: Sequence[Command]) -> None:
        """The first half of `exchange`, for who asks several servers at once; `replies_to` is the other."""
        self._socket.sendall(_packed(commands))

    def replies_to(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> list[Any]:
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

    def _ask_term(self) -> tuple[str, str]:
        """The role, and a name of this master's term of office: another one after every start and every failover."""
        facts = self.told("replication")
        return facts.get("role", "master"), facts.get("master_replid", "")

    def told(self, section: str) -> dict[str, str]:
        """Of INFO; empty for an account that may not ask (then nothing can be cached). Raises one of FAILURES."""
        (told,) = self.exchange([("INFO", section)], {})
        if not isinstance(told, bytes):
            return {}
        return dict(
            line.split(":", 1) for line in told.decode("ascii", "replace").splitlines() if ":" in line
        )

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
            for reply in replies[: self._owed]:
                if isinstance(reply, ReplyError):
                    self._known_scripts.clear()  # somebody emptied the server's memory of scripts, perhaps
                    if serves_not(reply):
                        raise ConnectionResetError("the server does not serve any more")
            del replies[: self._owed]
            self._owed = 0
        return replies


class EarLine:
    """A connection that listens: it is written and read by one thread, which first waits for it to be readable."""

    def __init__(self, connection: ConnectionInterface) -> None:
        """Connects. Raises one of FAILURES."""
        self._connection = connection
        self._connection.connect()
        self._socket: socket.socket = self._connection._sock  # type: ignore[attr-defined]
        self._reader = Reader()

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, *words: str) -> None:
        self._socket.sendall(pack_command(words))  # type: ignore[arg-type]

    def received(self) -> list[Any]:
        """What has come, at least a part of one reply; raises one of FAILURES when the line is cut."""
        data = self._socket.recv(65536)
        if not data:
            raise ConnectionResetError("the server closed the connection")
        self._reader.feed(data)
        # TLS may have read on already: nothing more would make the socket readable then.
        while getattr(self._socket, "pending", int)():
            self._reader.feed(self._socket.recv(65536))
        replies = []
        while (reply := self._reader.gets()) is not False:
            if isinstance(reply, ReplyError):
                raise ConnectionResetError(str(reply))
            replies.append(reply)
        return replies

    def close(self) -> None:
        self._connection.disconnect()


def _packed(commands: Sequence[Command]) -> bytes:
    return b"".join([pack_command(tuple(command)) for command in commands])  # type: ignore[arg-type]


def serves_not(reply: ReplyError) -> bool:
    return str(reply).startswith(NOT_SERVING)


def reason(error: BaseException) -> str:
    """The driver's sentence without the address, which may carry a password."""
    return f"{type(error).__name__}: {error}".split("://", 1)[0][:200]
