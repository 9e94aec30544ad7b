"""Caches that never serve anything older than their last invalidation (DESIGN section 7)."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar

from medibook_desktop.domain.errors import RedisAway
from medibook_desktop.messaging.connection import RedisLink, Script

Value = TypeVar("Value")

# A cached value and its generation are two fields of one hash. The generation is a random name given by the
# first reader after an invalidation; invalidating deletes the hash, so no number can ever come round again,
# and a reader that began before cannot store after: his generation is gone.
_LOOK = Script("""
local found = redis.call('HMGET', KEYS[1], 'generation', 'value')
if found[1] then return found end
redis.call('HSET', KEYS[1], 'generation', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {ARGV[1], false}
""")
_STORE = Script("""
if redis.call('HGET', KEYS[1], 'generation') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
""")


class LocalCache(Generic[Value]):
    """In this process only, for what changes rarely (doctors, visit types): told of changes by messages.

    `clear` it at every resync: messages may have been missed.
    """

    def __init__(self, *, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._values: dict[Hashable, tuple[float, Value]] = {}
        self._generation = 0

    def fetch(self, key: Hashable, load: Callable[[], Value]) -> Value:
        """The cached value, or what `load` answers (called outside the lock; its errors pass through)."""
        with self._lock:
            found = self._values.get(key)
            if found is not None and found[0] > self._clock():
                return found[1]
            generation = self._generation
        value = load()
        with self._lock:
            if generation == self._generation:
                self._values[key] = (self._clock() + self._seconds, value)
        return value

    def invalidate(self, *keys: Hashable) -> None:
        """One generation serves all keys: a load that runs meanwhile is not kept, which costs one more load."""
        with self._lock:
            self._generation += 1
            for key in keys:
                self._values.pop(key, None)

    def clear(self) -> None:
        with self._lock:
            self._generation += 1
            self._values.clear()


class TwoLevelCache(Generic[Value]):
    """Redis holds the value for all terminals, this process the decoded one; Redis says which is valid.

    Every fetch asks Redis (one round trip, 0.05 ms), so a terminal never serves what another has invalidated.
    With Redis away nothing is cached at all: nobody could tell this process that it is out of date.
    """

    def __init__(
        self,
        link: RedisLink,
        *,
        seconds: float,
        encode: Callable[[Value], bytes],
        decode: Callable[[bytes], Value],
        local_size: int = 512,
    ) -> None:
        self._link = link
        self._ms = int(seconds * 1000)
        self._encode = encode
        self._decode = decode
        self._local_size = local_size
        self._lock = threading.Lock()
        self._local: dict[str, tuple[bytes, Value]] = {}

    def fetch(self, key: str, load: Callable[[], Value]) -> Value:
        """The cached value, or what `load` answers; errors of `load` pass through, Redis's do not."""
        try:
            generation, stored = self._look(key)
        except RedisAway:
            return load()
        if stored is not None:
            with self._lock:
                local = self._local.get(key)
            if local is not None and local[0] == generation:
                return local[1]
            value = self._decode(stored)
            self._keep(key, generation, value)
            return value
        value = load()
        if self.store_if_generation(key, generation, value):
            self._keep(key, generation, value)
        return value

    def store_if_generation(self, key: str, generation: bytes, value: Value) -> bool:
        """Whether it was stored: not when the key was invalidated since `generation` was looked up."""
        try:
            return bool(self._link.call(*_STORE.command([key], generation, self._encode(value), self._ms)))
        except RedisAway:
            return False

    def invalidate(self, *keys: str) -> bool:
        """Whether Redis took it. The publisher does the same in one pipeline with its messages."""
        with self._lock:
            for key in keys:
                self._local.pop(key, None)
        try:
            self._link.call("UNLINK", *keys)
        except RedisAway:
            return False
        return True

    def _look(self, key: str) -> tuple[bytes, Any]:
        generation, stored = self._link.call(*_LOOK.command([key], secrets.token_hex(8), self._ms))
        return generation, stored

    def _keep(self, key: str, generation: bytes, value: Value) -> None:
        with self._lock:
            if len(self._local) >= self._local_size:
                self._local.pop(next(iter(self._local)))
            self._local[key] = (generation, value)
