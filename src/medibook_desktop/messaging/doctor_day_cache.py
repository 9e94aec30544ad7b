"""A value for each doctor-day, kept in Redis for all terminals and in this process for itself (DESIGN section 7)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, cast

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.channel_names import free_slots_key, touched_days
from medibook_desktop.messaging.connection import Command, RedisLink, Script
from medibook_desktop.messaging.near_level import DoctorDay, NearLevel

Value = TypeVar("Value")

SECONDS = 300.0
NEAR_SECONDS = 60.0
"""Shorter in the process: the bound on what a network can do that splits Redis in two and lets both halves answer."""

# A cached value, its generation and the term of office of its master are fields of one hash. The generation is a
# random name given by the first reader after an invalidation; invalidating deletes the hash, so no number can ever
# come round again, and a reader that began before cannot store after: his generation is gone. Another term means a
# restart or a failover, in which an invalidation may have been lost: what was stored before is not believed.
LOOK = Script("""
local found = redis.call('HMGET', KEYS[1], 'generation', 'value', 'term')
if found[1] and found[3] == ARGV[3] then
    if found[2] then return {found[1], found[2], redis.call('PTTL', KEYS[1])} end
    return {found[1], false, 0}
end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'term', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {ARGV[1], false, 0}
""")
STORE = Script("""
if redis.call('HGET', KEYS[1], 'generation') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
""")


class Ask(NamedTuple):
    """Commands for Redis in one pipeline, all of one doctor-day; the answer is their replies, None with Redis away."""

    commands: tuple[Command, ...]


class Load:
    """Read the truth, from the primary; the answer is (value, seconds for which it may be kept)."""


Steps = Generator[Ask | Load, Any, Value]


class DoctorDayCache(Generic[Value]):
    """What is promised, whoever writes and whatever dies:

    - An answer is never older than the last invalidation that Redis has carried out before the question; from the
      process's own memory, never older than the last one that this process was told of (see NearLevel).
    - An invalidation follows its commit at once, in one pipeline with the message. A writer that dies between the
      two leaves it to the outbox relay: until then, about a second, the old answer is given.
    - Who has written reads what he has written: his next question of that doctor-day carries out the invalidation
      once more, and waits for it, before it looks.
    - With Redis away nothing is kept at all: nobody could tell this process that it is out of date. Redis started
      again, or another one in its place after a failover, is believed nothing that was stored before.
    - No answer is kept for longer than SECONDS. With Redis split in two halves that both answer, that is the
      bound; `min-replicas-to-write 1` on the server lets the wrong half refuse.
    """

    def __init__(
        self,
        link: RedisLink,
        *,
        near: NearLevel[Value],
        encode: Callable[[Value, DoctorDay], bytes],
        decode: Callable[[bytes, DoctorDay], Value | None],
        seconds: float = SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`decode` answers None for what it does not understand or does not believe: then it is read anew."""
        self._link = link
        self._near = near
        self._encode = encode
        self._decode = decode
        self._seconds = seconds
        self._clock = clock
        self._written: dict[DoctorDay, float] = {}
        self.found = self.loaded = 0
        """Questions that Redis has answered, and those that had to be read; what the process knew is not counted."""

    def fetch(self, doctor_day: DoctorDay, load: Callable[[], tuple[Value, float]]) -> Value:
        """The cached value, or what `load` answers; errors of `load` pass through, Redis's do not."""
        found = self._near.get(doctor_day)
        if found is not None:
            return found
        steps = self.steps(doctor_day)
        step = next(steps)
        while True:
            answer = load() if isinstance(step, Load) else self._asked(step.commands)
            try:
                step = steps.send(answer)
            except StopIteration as end:
                value: Value = end.value
                return value

    def warm(
        self,
        doctor_days: Sequence[DoctorDay],
        load_many: Callable[[Sequence[DoctorDay]], Sequence[tuple[Value, float]]],
    ) -> int:
        """Loads together what Redis does not have; how many. Errors of `load_many` pass through."""
        ways = {doctor_day: self.steps(doctor_day) for doctor_day in doctor_days}
        waiting: dict[DoctorDay, Ask | Load] = {each: next(steps) for each, steps in ways.items()}
        loaded = 0
        if any(isinstance(step, Load) for step in waiting.values()):
            return loaded  # Redis is away
        while waiting:
            answers: dict[DoctorDay, Any] = {}
            asks = [(each, step.commands) for each, step in waiting.items() if isinstance(step, Ask)]
            replies = self._asked([command for _, commands in asks for command in commands])
            at = 0
            for each, commands in asks:
                answers[each] = None if replies is None else replies[at : at + len(commands)]
                at += len(commands)
            loads = [each for each, step in waiting.items() if isinstance(step, Load)]
            if replies is None:
                return loaded
            loaded += len(loads)
            answers.update(zip(loads, load_many(loads) if loads else (), strict=True))
            for each, answer in answers.items():
                try:
                    waiting[each] = ways[each].send(answer)
                except StopIteration:
                    del waiting[each]
        return loaded

    def wrote(self, changes: Iterable[Change]) -> None:
        """This process has changed these doctor-days, and has told so or not: it may not know."""
        self.distrust(touched_days(changes))

    def distrust(self, doctor_days: Sequence[DoctorDay]) -> None:
        """The next question of this process invalidates them, for all, before it looks."""
        if not doctor_days:
            return
        now = self._clock()
        if len(self._written) > 1000:
            # What was stored before the change has ended by itself since.
            self._written = {each: at for each, at in self._written.items() if now - at < self._seconds}
        for doctor_day in doctor_days:
            self._written[doctor_day] = now
        self._near.drop(doctor_days)

    def steps(self, doctor_day: DoctorDay) -> Steps[Value]:
        """The way of one question past the process's memory, step by step: `fetch` goes it, and the model check
        goes all interleavings of it."""
        ticket = self._near.begin(doctor_day)
        key = free_slots_key(*doctor_day, self._link.place)
        written = self._written.get(doctor_day)
        term = self._term(key)
        asked_at = self._clock()
        look = LOOK.command([key], secrets.token_hex(8), int(self._seconds * 1000), term)
        replies: Sequence[Any] | None = None
        if term:
            replies = yield Ask((look,) if written is None else (("UNLINK", key), look))
        if replies is None:
            unkept, _ = yield Load()
            return cast(Value, unkept)
        if written is not None and self._written.get(doctor_day) == written:
            self._written.pop(doctor_day, None)
        generation, stored, ms_left = replies[-1]
        if self._term(key) != term:
            unkept, _ = yield Load()  # another server since: what was asked of whom is not known
            return cast(Value, unkept)
        if stored is not None:
            decoded = self._decode(stored, doctor_day)
            if decoded is not None:
                ends = asked_at + min(ms_left / 1000, NEAR_SECONDS)
                self._near.keep(doctor_day, ticket, decoded, ends)
                self.found += 1
                return decoded
        self.loaded += 1
        began = self._clock()
        value, seconds = cast(tuple[Value, float], (yield Load()))
        ms = int((began + min(seconds, self._seconds) - self._clock()) * 1000)
        if ms > 0:
            replies = yield Ask((STORE.command([key], generation, self._encode(value, doctor_day), ms),))
            if replies is not None and replies[0]:
                self._near.keep(doctor_day, ticket, value, began + min(seconds, NEAR_SECONDS))
        return value

    def _term(self, key: str) -> str:
        try:
            return self._link.term_of(key)
        except RedisAway:
            return ""

    def _asked(self, commands: Sequence[Command]) -> Sequence[Any] | None:
        try:
            return self._link.call_many(commands) if commands else ()
        except RedisAway:
            return None
