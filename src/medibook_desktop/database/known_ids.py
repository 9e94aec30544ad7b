"""Whose slots and bookings are, as far as it was read anyway: so many are remembered, the oldest are forgotten."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable

KNOWN_IDS = 60_000
"""Some weeks of thirty doctors."""


class KnownIds:
    """Id -> doctor id; safe for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[int, int] = OrderedDict()

    def get(self, wanted: int) -> int | None:
        return self._known.get(wanted)

    def learn(self, pairs: Iterable[tuple[int, int]]) -> None:
        with self._lock:
            for each, doctor_id in pairs:
                self._known[each] = doctor_id
            while len(self._known) > KNOWN_IDS:
                self._known.popitem(last=False)

    def forget(self, wanted: int) -> bool:
        """Whether it was known."""
        with self._lock:
            return self._known.pop(wanted, None) is not None
