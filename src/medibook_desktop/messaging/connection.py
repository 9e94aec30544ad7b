"""One link to Redis for a whole process: time limits everywhere, one translation of errors, a circuit breaker."""

from __future__ import annotations

import contextlib
import hashlib
import random
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from medibook_desktop.domain.errors import RedisAway

if TYPE_CHECKING:
    from types import ModuleType

    from medibook_desktop.messaging.redis_servers import AnyLine, Servers

PROBE_FIRST, PROBE_MOST = 0.05, 0.5
MOST_LATER = 4096
"""Commands kept for later; what is more is told by the outbox relay."""
NO_REDIS = "no live server is set up"

Answer = TypeVar("Answer")
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


class RedisLink:
    """Commands to Redis from any thread. Nothing is connected before the first one.

    After a failure the link is open-circuited: every call raises RedisAway within microseconds while a thread
    of its own asks for an answer at growing intervals, and it closes again with the first. With `url` None
    (a computer with no Redis) it is away for good.
    """

    def __init__(self, url: str | None, *, name: str = "", place: str = "") -> None:
        """`name` is shown to IT by the server; `place` names the clinic's database in every key."""
        self.url = url
        self.place = place
        self._name = name
        self._lock = threading.Lock()
        self._wire: Any = None
        self._servers: Servers | None = None
        # Own list of idle connections: redis-py's pool costs as much as the command itself.
        self._idle: deque[AnyLine] = deque()
        self._later: deque[Command] = deque(maxlen=MOST_LATER)
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
        """The replies to commands sent as one pipeline, in one round trip. Raises RedisAway.

        On a connection that has waited unused they may be sent a second time, on a new one: the server was
        started again meanwhile, or a router forgot the line. So every command here must bear repetition.
        """
        replies: list[Any] = self._on_a_line(lambda line: line.exchange(commands, _SCRIPTS))
        for reply in replies:
            if isinstance(reply, self._wire.ReplyError):
                why = self._wire.reason(reply)
                raise (self._break(why) if self._wire.serves_not(reply) else RedisAway(why=why)) from reply
        return replies

    def send_many(self, commands: Sequence[Command]) -> None:
        """As `call_many` without waiting for the replies, which say nothing that the sender needs.

        Raises RedisAway when they could not be sent; a loss after that shows at the next call.
        """
        self._on_a_line(lambda line: line.send(commands, _SCRIPTS))

    def later(self, commands: Sequence[Command]) -> None:
        """What Redis would not take now: sent by the link itself as soon as Redis answers again. Raises nothing."""
        if self.url is not None:
            self._later.extend(commands)

    def term_of(self, key: str) -> str:
        """The term of office of the master that has this key, "" when it cannot be known. Raises RedisAway.

        Another one after every start and every failover. What was stored under an earlier one may have lost its
        invalidation with the old master, or been brought back from a disk.
        """
        servers = self._servers
        term = "" if servers is None else servers.term_of(key)
        if not term and self._why is None:
            self.call("EXISTS", key)  # makes a line, which asks
            assert self._servers is not None  # noqa: S101 - made by the call
            term = self._servers.term_of(key)
        return term

    def story(self) -> dict[str, Any]:
        """Who is master, how many replicas there are and, with Sentinel, sentinels. Raises RedisAway."""
        if self._why is not None:
            raise RedisAway(why=self._why)
        wire = self._wire or self._prepare()
        assert self._servers is not None  # noqa: S101 - _prepare was here
        try:
            return self._servers.story()
        except wire.FAILURES as error:
            raise RedisAway(why=wire.reason(error)) from error

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
            probe = self._probe
        if probe is not None:
            probe.join()
        self._drop_idle()
        if self._servers is not None:
            self._servers.close()

    def _prepare(self) -> ModuleType:
        from medibook_desktop.messaging import redis_servers, redis_wire

        with self._lock:
            if self._wire is None:
                self._servers = redis_servers.find_servers(str(self.url), name=self._name)
                self._wire = redis_wire
            return redis_wire

    def _on_a_line(self, use: Callable[[AnyLine], Answer]) -> Answer:
        if self._why is not None:
            raise RedisAway(why=self._why)
        wire = self._wire or self._prepare()
        try:
            try:
                line = self._idle.pop()
            except IndexError:
                return self._on_new_line(use)
            try:
                answer = use(line)
            except ConnectionError:
                # Cut while it waited unused. All that waited like it are as good as cut.
                line.close()
                self._drop_idle()
                return self._on_new_line(use)
            except BaseException:
                line.close()
                raise
            self._put_back(line)
            return answer
        except wire.FAILURES as error:
            raise self._break(wire.reason(error)) from error

    def _on_new_line(self, use: Callable[[AnyLine], Answer]) -> Answer:
        line = self._new_line()
        try:
            answer = use(line)
        except BaseException:
            line.close()  # an answer to this must never be read as that to the next
            raise
        self._put_back(line)
        return answer

    def _new_line(self) -> AnyLine:
        assert self._servers is not None  # noqa: S101 - _prepare was here
        return self._servers.line()

    def _put_back(self, line: AnyLine) -> None:
        self._idle.append(line)
        if self._closed.is_set():
            self._drop_idle()

    def _drop_idle(self) -> None:
        while self._idle:
            with contextlib.suppress(IndexError):
                self._idle.pop().close()

    def _break(self, why: str) -> RedisAway:
        with self._lock:
            if self._why is None and not self._closed.is_set():
                self._why = why
                self._probe = threading.Thread(target=self._ask_until_it_answers, name="redis-probe")
                self._probe.start()
        # They lead to who does not serve any more: with Sentinel the next line leads to another server.
        self._drop_idle()
        return RedisAway(why=why)

    def _ask_until_it_answers(self) -> None:
        wait = PROBE_FIRST
        while not self._closed.wait(wait * self._jitter.uniform(0.75, 1.25)):
            wait = min(wait * 2, PROBE_MOST)
            wire = self._wire
            why: str | None = None
            try:
                line = self._new_line()
                try:
                    why = self._wake(line)
                finally:
                    line.close()
            except wire.FAILURES as error:
                why = wire.reason(error)
            with self._lock:
                if self._closed.is_set():
                    return
                self._why = why
            if why is None:
                return

    def _wake(self, line: AnyLine) -> str | None:
        """Why it does not serve yet. When it does, what was kept for later goes out first."""
        kept = [self._later.popleft() for _ in range(len(self._later))]
        try:
            answers = line.exchange([("PING",), *kept], _SCRIPTS)
        except BaseException:
            self._later.extendleft(reversed(kept))
            raise
        refusals = [a for a in answers if isinstance(a, self._wire.ReplyError) and self._wire.serves_not(a)]
        if isinstance(answers[0], self._wire.ReplyError) or refusals:
            self._later.extendleft(reversed(kept))
            return str(self._wire.reason(answers[0] if not refusals else refusals[0]))
        return None
