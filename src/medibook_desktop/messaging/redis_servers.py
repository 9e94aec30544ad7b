"""Where the Redis of an address is now: one server, the master that the sentinels name, or a cluster's masters."""

from __future__ import annotations

import ssl
from collections.abc import Collection, Hashable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Protocol, cast

from redis import ConnectionPool
from redis.backoff import NoBackoff
from redis.connection import parse_url
from redis.exceptions import RedisError
from redis.retry import Retry
from redis.sentinel import (
    Sentinel,
    SentinelConnectionPool,
    SentinelManagedConnection,
    SentinelManagedSSLConnection,
)

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.messaging.redis_addresses import RedisAddress, RedisKind, read_address
from medibook_desktop.messaging.redis_wire import (
    ANSWER_SECONDS,
    CONNECT_SECONDS,
    Command,
    EarLine,
    Line,
)


class AnyLine(Protocol):
    """What a link needs of a connection; to a cluster it is one to each master that is used."""

    def exchange(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> list[Any]: ...

    def send(self, commands: Sequence[Command], scripts: Mapping[str, str]) -> None: ...

    def close(self) -> None: ...


class Servers(Protocol):
    subscribing: str
    """What stands before SUBSCRIBE and UNSUBSCRIBE in a listener's commands: "" or "S"."""

    def line(self) -> AnyLine:
        """A new one. Raises one of FAILURES."""

    def term_of(self, key: str) -> str:
        """The term of office of the master that has this key; "" while it is not known. It changes with every
        start and failover: what was cached under another one may have lost its invalidation, and is not believed."""

    def routes(self, channels: Collection[str]) -> dict[Hashable, set[str]]:
        """Which of them are listened to where. Raises one of FAILURES."""

    def ear(self, place: Hashable) -> EarLine:
        """A new connection for listening. Raises one of FAILURES."""

    def moved(self, places: Collection[Hashable]) -> bool:
        """Whether somebody else is master by now where one listens. Raises nothing."""

    def story(self) -> dict[str, Any]:
        """For a person who checks: `masters` ("host:port"), `replicas` (how many), and with Sentinel `sentinels` and
        `sentinels_answering`. Raises one of FAILURES."""

    def forget(self) -> None:
        """A connection was lost: who is where is asked again."""

    def close(self) -> None: ...


def find_servers(url: str, *, name: str = "") -> Servers:
    """Connects to nobody yet. Raises SettingsInvalid for an address that is none."""
    address = read_address(url)
    try:
        if address.kind is RedisKind.CLUSTER:
            from medibook_desktop.messaging.redis_cluster import ClusterServers

            return ClusterServers(address, connection_options(address, name))
        if address.kind is RedisKind.SENTINEL:
            return SentinelServers(address, connection_options(address, name))
        return OneServer(ConnectionPool(**connection_options(address, name)))
    except ValueError as error:
        raise SettingsInvalid("This is no address of a Redis server.", key="redis_url") from error


def connection_options(address: RedisAddress, name: str) -> dict[str, Any]:
    """The only place that turns an address into options of a connection. Raises ValueError."""
    options = parse_url(address.server_url)
    if not address.server_url.startswith("unix"):
        options["socket_keepalive"] = True
    if address.is_encrypted:
        options["ssl_min_version"] = ssl.TLSVersion.TLSv1_3
    return {
        **options,
        "socket_connect_timeout": CONNECT_SECONDS,
        "socket_timeout": ANSWER_SECONDS,
        # RESP 2: subscriptions arrive as plain arrays, and no HELLO precedes the first command.
        "protocol": 2,
        "driver_info": None,
        "client_name": _client_name(name),
        # Trying again is decided by RedisLink, which knows what may be sent twice.
        "retry": Retry(NoBackoff(), 0),
    }


def _client_name(name: str) -> str:
    """CLIENT LIST shows it to IT; the server takes no blanks and nothing outside ASCII."""
    return "medibook" + "".join(c if c.isascii() and c.isalnum() else "-" for c in f" {name}" if name)


class OneServer:
    subscribing = ""

    def __init__(self, pool: ConnectionPool, *, master_only: bool = False) -> None:
        self._pool = pool
        self._master_only = master_only
        self._term = ""

    def line(self) -> Line:
        line = Line(self._pool.make_connection(), master_only=self._master_only)
        self._term = line.term
        return line

    def term_of(self, key: str) -> str:
        return self._term

    def routes(self, channels: Collection[str]) -> dict[Hashable, set[str]]:
        return {"": set(channels)}

    def ear(self, place: Hashable) -> EarLine:
        return EarLine(self._pool.make_connection())

    def moved(self, places: Collection[Hashable]) -> bool:
        return False

    def story(self) -> dict[str, Any]:
        options = self._pool.connection_kwargs
        line = self.line()
        try:
            facts = line.told("replication")
        finally:
            line.close()
        where = options.get("path") or f"{options.get('host', 'localhost')}:{options.get('port', 6379)}"
        is_master = facts.get("role", "master") == "master"
        return {
            "masters": [str(where)] if is_master else [],
            "replicas": int(facts.get("connected_slaves", 0)),
        }

    def forget(self) -> None:
        pass  # there is one address, or the sentinels are asked at every connect

    def close(self) -> None:
        self._pool.disconnect()


class SentinelServers(OneServer):
    """redis-py asks the sentinels at every connect; what it finds must say itself that it is the master."""

    def __init__(self, address: RedisAddress, options: dict[str, Any]) -> None:
        kind = SentinelManagedSSLConnection if address.is_encrypted else SentinelManagedConnection
        mine = {
            key: value for key, value in options.items() if key not in ("host", "port", "connection_class")
        }
        of_sentinels = {
            key: value
            for key, value in mine.items()
            if key not in ("db", "username", "password", "client_name")
        }
        self._sentinel = Sentinel(
            list(address.hosts),
            sentinel_kwargs={**of_sentinels, "ssl": address.is_encrypted, **dict(address.sentinel_options)},
        )
        self._master = address.master
        pool = SentinelConnectionPool(address.master, self._sentinel, connection_class=kind, **mine)
        super().__init__(pool, master_only=True)

    def ear(self, place: Hashable) -> EarLine:
        """The role is asked before it listens: after that it has no other answers to give."""
        connection = cast(SentinelManagedConnection, self._pool.make_connection())
        Line(connection, master_only=True)
        self._listening_to = (connection.host, connection.port)
        return EarLine(connection)

    def moved(self, places: Collection[Hashable]) -> bool:
        try:
            return bool(self._sentinel.discover_master(self._master) != self._listening_to)
        except (RedisError, OSError):
            return False  # no sentinel answers: nobody says so

    def story(self) -> dict[str, Any]:
        host, port = self._sentinel.discover_master(self._master)
        answering = 0
        for sentinel in self._sentinel.sentinels:
            with suppress(RedisError, OSError):
                answering += bool(sentinel.ping())
        return {
            **super().story(),
            "masters": [f"{host}:{port}"],
            "sentinels": len(self._sentinel.sentinels),
            "sentinels_answering": answering,
        }

    def close(self) -> None:
        super().close()
        for sentinel in self._sentinel.sentinels:
            sentinel.close()
