"""A cache in this process that never serves anything older than its last invalidation (DESIGN section 7)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable, Mapping
from typing import Generic, TypeVar

Value = TypeVar("Value")


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

    def put(self, values: Mapping[Hashable, Value]) -> None:
        """Values to begin with."""
        with self._lock:
            ends = self._clock() + self._seconds
            self._values.update({key: (ends, value) for key, value in values.items()})

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
