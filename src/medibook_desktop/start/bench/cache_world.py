"""One small world of the cache's model check: two terminals, a truth that grows, and whoever acts in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from datetime import date
from typing import Any, cast

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.channel_names import changes_channel, free_slots_key
from medibook_desktop.messaging.connection import Command, RedisLink
from medibook_desktop.messaging.doctor_day_cache import DoctorDayCache, Load
from medibook_desktop.messaging.near_level import NearLevel

DAY = date(2030, 1, 1)
PLACE = "model"
FIRST_TERM = "1"
Process = Generator[Sequence[Command], Any, None]
"""Yields what the server shall carry out in this step, nothing in most; gets the replies with its next step."""
NOTHING: Sequence[Command] = ()


class _Link:
    """What the cache asks of its link beside commands: the explorer carries those out, on a real server."""

    place = PLACE

    def __init__(self, world: World) -> None:
        self._world = world

    def term_of(self, key: str) -> str:
        return self._world.term


class Terminal:
    """The real cache and the real near level; the messages on their way to it stand in `queue`."""

    def __init__(self, world: World, near: NearLevel[int]) -> None:
        self.near = near
        self.cache: DoctorDayCache[int] = DoctorDayCache(
            cast(RedisLink, _Link(world)),
            near=near,
            encode=lambda version, _: b"%d" % version,
            decode=lambda stored, _: int(stored),
            clock=world.clock,
        )
        self.queue: deque[int | None] = deque()
        self.listens = True
        self.told = self.own = 0


class World:
    """`truth` is what is committed, as a version; `invalidated` what was committed when Redis last invalidated.

    `broken` says what an answer was, and what it must not have been below.
    """

    def __init__(
        self, number: int, new_near: Callable[[World], NearLevel[int]], *, notes_own: bool = True
    ) -> None:
        self.doctor_day = (number, DAY)
        self._change = Change(ChangeKind.BOOKING, *self.doctor_day)
        self.key = free_slots_key(*self.doctor_day, PLACE)
        self.channel = changes_channel(*self.doctor_day, PLACE)
        self.term = FIRST_TERM
        self.now = 0.0
        self._notes_own = notes_own
        self.truth = self.invalidated = 1
        self.saved: bytes | None = None
        self.broken: list[str] = []
        self.hits = 0
        self.terminals = [Terminal(self, new_near(self)) for _ in range(2)]
        for terminal in self.terminals:
            terminal.near.confirmed(self.channel)
            terminal.near.up_to_date(self.now)

    def clock(self) -> float:
        return self.now

    # --- Who acts ------------------------------------------------------------------------------

    def reader(self, who: int, questions: int = 1) -> Process:
        """The steps of a question: prepared, carried out by the server, the answer taken; seven at most."""
        terminal = self.terminals[who]
        for _ in range(questions):
            told, own, invalidated = terminal.told, terminal.own, self.invalidated
            found = terminal.near.get(self.doctor_day)
            if found is not None:
                self.hits += 1
                self._judge("in the process", found, max(told, own))
                yield NOTHING
                continue
            steps = terminal.cache.steps(self.doctor_day)
            step = next(steps)
            while True:
                yield NOTHING
                if isinstance(step, Load):
                    read = self.truth
                    yield NOTHING
                    answer: Any = (read, 300.0)
                else:
                    answer = yield step.commands
                try:
                    step = steps.send(answer)
                except StopIteration as end:
                    self._judge("from Redis", end.value, max(told, own, invalidated))
                    break
            yield NOTHING

    def writer(self, who: int, *, tells: bool = True) -> Process:
        """Commits; the service notes it and returns; the message goes out (or the writer has died before)."""
        terminal = self.terminals[who]
        self.truth += 1
        mine = self.truth
        yield NOTHING
        if not tells:
            return
        if self._notes_own:
            terminal.cache.wrote([self._change])
        terminal.own = mine
        yield NOTHING
        yield self._invalidated()

    def relay(self) -> Process:
        yield self._invalidated()

    def delivery(self, who: int, count: int = 1) -> Process:
        """The next messages that are on their way to a terminal, one a step."""
        terminal = self.terminals[who]
        for _ in range(count):
            if terminal.queue:
                version = terminal.queue.popleft()
                if version is None:
                    terminal.near.confirmed(self.channel)
                    terminal.near.up_to_date(self.now)
                else:
                    terminal.told = max(terminal.told, version)
                    terminal.near.heard(self.channel, self._change)
            yield NOTHING

    def loss(self, who: int) -> Process:
        """The terminal's subscription ends, and begins anew."""
        self._lose(self.terminals[who])
        yield NOTHING
        self._listen(self.terminals[who])
        yield NOTHING

    def expiry(self) -> Process:
        yield [("UNLINK", self.key)]

    def silence(self) -> Process:
        """So long nothing is heard that nothing of the process's own is believed."""
        self.now += 10.0
        yield NOTHING

    def failover(self) -> Process:
        """Another server takes over with what it had some time ago: invalidations since then are lost."""
        self.saved = (yield [("DUMP", self.key)])[0]
        for terminal in self.terminals:
            self._lose(terminal)
        self.term += "1"
        back: list[Command] = [("UNLINK", self.key)]
        if self.saved is not None:
            back.append(("RESTORE", self.key, 300_000, self.saved))
        yield back
        for terminal in self.terminals:
            self._listen(terminal)
        yield NOTHING

    # --- Inside ------------------------------------------------------------------------------------

    def _invalidated(self) -> list[Command]:
        # Carried out by the server in this very step, with its message.
        self.invalidated = self.truth
        for terminal in self.terminals:
            if terminal.listens:
                terminal.queue.append(self.truth)
        return [("UNLINK", self.key)]

    def _lose(self, terminal: Terminal) -> None:
        terminal.listens = False
        terminal.queue.clear()
        terminal.near.lost()

    def _listen(self, terminal: Terminal) -> None:
        terminal.listens = True
        terminal.queue.append(None)

    def _judge(self, where: str, version: int, least: int) -> None:
        if version < least:
            self.broken.append(f"version {version} was answered {where}, {least} was the least")
