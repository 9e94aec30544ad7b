"""One link to Redis for a whole process: time limits everywhere, one translation of errors, a circuit breaker."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from medibook_desktop.domain.errors import RedisAway, SettingsInvalid

if TYPE_CHECKING:
    from redis import ConnectionPool
    from redis.connection import Connection

CONNECT_SECONDS = 0.5
ANSWER_SECONDS = 0.75
"""Above the longest wait that is asked for on purpose (the gate's), below what a person feels as "hangs"."""
PROBE_FIRST, PROBE_MOST = 0.25, 2.0
POOL_SIZE = 32
NO_REDIS = "no live server is set up"

Command = Sequence[str | bytes | int | float]


class Script:
    """A Lua script, sent by its digest; the link sends the text once where the server does not know it yet."""

    def __init__(self, text: str) -> None:
        self.text = text
        # SHA-1 is what the protocol names scripts by; it secures nothing here.
        self.digest = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
        _SCRIPTS[self.digest] = text

    def command(self, keys: Sequence[str], *arguments: str | bytes | int) -> Command:
        return ("EVALSHA", self.digest, len(keys), *keys, *arguments)


_SCRIPTS: dict[str, str] = {}


def make_pool(url: str, *, name: str = "", answer_seconds: float = ANSWER_SECONDS) -> ConnectionPool:
    """The only place that turns an address into connections: unix://, redis:// or rediss:// (TLS 1.3).

    Raises SettingsInvalid for an address that is none.
    """
    from redis import ConnectionPool
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    parts = urlsplit(url)
    options: dict[str, Any] = {}
    if parts.scheme not in ("unix", "redis", "rediss"):
        raise SettingsInvalid(f"{parts.scheme or 'This'} is no address of a Redis server.", key="redis_url")
    if parts.scheme == "rediss":
        import ssl

        options["ssl_min_version"] = ssl.TLSVersion.TLSv1_3
    if parts.scheme in ("redis", "rediss"):
        options["socket_keepalive"] = True
    try:
        return ConnectionPool.from_url(
            url,
            max_connections=POOL_SIZE,
            socket_connect_timeout=CONNECT_SECONDS,
            socket_timeout=answer_seconds,
            # RESP 2: subscriptions arrive as plain arrays, and no HELLO precedes the first command.
            protocol=2,
            driver_info=None,
            client_name=_client_name(name),
            # Trying again is decided here, where it is known what may be sent twice.
            retry=Retry(NoBackoff(), 0),
            **options,
        )
    except ValueError as error:
        raise SettingsInvalid("This is no address of a Redis server.", key="redis_url") from error


def _client_name(name: str) -> str:
    """CLIENT LIST shows it to IT; the server takes no blanks and nothing outside ASCII."""
    return "medibook" + "".join(c if c.isascii() and c.isalnum() else "-" for c in f" {name}" if name)


class RedisLink:
    """Commands to Redis from any thread. Nothing is connected before the first one.

    After a failure the link is open-circuited: every call raises RedisAway within microseconds while a thread
    of its own asks for an answer at growing intervals, and it closes again with the first. With `url` None
    (a computer with no Redis) it is away for good.
    """

    def __init__(self, url: str | None, *, name: str = "") -> None:
        self.url = url
        self._name = name
        self._lock = threading.Lock()
        self._pool: ConnectionPool | None = None
        self._why: str | None = None if url else NO_REDIS
        self._closed = threading.Event()
        self._probe: threading.Thread | None = None
        self._jitter = random.Random()  # noqa: S311 - spreads probes, guards nothing

    @property
    def is_up(self) -> bool:
        """False from a failure until Redis has answered again."""
        return self._why is None

    @property
    def why(self) -> str:
        """Why it is away, "" when it is not."""
        return self._why or ""

    def call(self, *command: str | bytes | int | float) -> Any:
        """The reply to one command. Raises RedisAway."""
        return self.call_many((command,))[0]

    def call_many(self, commands: Sequence[Command]) -> list[Any]:
        """The replies to commands sent as one pipeline, in one round trip. Raises RedisAway."""
        if self._why is not None:
            raise RedisAway(why=self._why)
        from redis.exceptions import ConnectionError as ConnectionLost
        from redis.exceptions import ReadOnlyError, RedisError

        try:
            pool = self._pool or self._first_pool()
            connection = pool.get_connection()
            try:
                replies = _exchange(connection, commands)
            except BaseException:
                connection.disconnect()  # an answer of this command must never be read as that of the next
                raise
            finally:
                pool.release(connection)
        except (RedisError, OSError) as error:
            raise self._break(_reason(error)) from error
        for reply in replies:
            if isinstance(reply, ConnectionLost | ReadOnlyError):
                raise self._break(_reason(reply)) from reply  # still loading, or a replica since a failover
            if isinstance(reply, RedisError):
                raise RedisAway(why=_reason(reply)) from reply
        return replies

    def ping(self) -> bool:
        """Whether Redis answers now. Raises nothing."""
        try:
            self.call("PING")
        except RedisAway:
            return False
        return True

    def close(self) -> None:
        """Ends the probe and closes every connection; calls after this raise RedisAway."""
        self._closed.set()
        with self._lock:
            self._why = "closed"
            probe, pool = self._probe, self._pool
        if probe is not None:
            probe.join()
        if pool is not None:
            pool.disconnect()

    def _first_pool(self) -> ConnectionPool:
        with self._lock:
            if self._pool is None:
                assert self.url is not None  # noqa: S101 - a link without an address is away and never comes here
                self._pool = make_pool(self.url, name=self._name)
            return self._pool

    def _break(self, why: str) -> RedisAway:
        with self._lock:
            if self._why is None and not self._closed.is_set():
                self._why = why
                self._probe = threading.Thread(target=self._ask_until_it_answers, name="redis-probe")
                self._probe.start()
        return RedisAway(why=why)

    def _ask_until_it_answers(self) -> None:
        from redis.exceptions import RedisError

        wait = PROBE_FIRST
        while not self._closed.wait(wait * self._jitter.uniform(0.75, 1.25)):
            wait = min(wait * 2, PROBE_MOST)
            try:
                pool = self._pool or self._first_pool()
                connection = pool.make_connection()
                try:
                    connection.connect()
                    connection.send_command("PING")
                    connection.read_response()
                finally:
                    connection.disconnect()
            except (RedisError, OSError) as error:
                self._why = _reason(error)
                continue
            with self._lock:
                if self._closed.is_set():
                    return
                self._why = None
            return


def _exchange(connection: Connection, commands: Sequence[Command]) -> list[Any]:
    """Sends all, then reads all. A reply may be an error object; only the connection's own failures raise."""
    from redis.exceptions import NoScriptError, ResponseError

    connection.send_packed_command(connection.pack_commands(commands))
    replies: list[Any] = []
    for _ in commands:
        try:
            replies.append(connection.read_response())
        except ResponseError as error:
            replies.append(error)
    for at, reply in enumerate(replies):
        if isinstance(reply, NoScriptError):
            command = commands[at]
            text = _SCRIPTS[str(command[1])]
            try:
                connection.send_command("EVAL", text, *command[2:])
                replies[at] = connection.read_response()
            except ResponseError as error:
                replies[at] = error
    return replies


def _reason(error: BaseException) -> str:
    """The driver's sentence without the address, which may carry a password."""
    return f"{type(error).__name__}: {error}".split("://", 1)[0][:200]
