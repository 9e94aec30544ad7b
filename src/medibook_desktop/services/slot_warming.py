"""Once an hour one terminal puts the free times of the doctors who are asked for most into Redis."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from medibook_desktop.domain.errors import MediBookError

log = logging.getLogger(__name__)

EVERY_SECONDS = 3600.0
WARMING_TURN_MS = 3_000_000
"""So long no other terminal does it."""
DOCTORS, DAYS = 20, 7


class SlotWarming:
    """`tick` is called now and then, from any thread; a thread of its own is there only while it works."""

    def __init__(
        self,
        popular: Callable[[int], Sequence[int]],
        warm: Callable[[Sequence[int], Sequence[date]], int],
        is_our_turn: Callable[[], bool],
        today: Callable[[], date],
        *,
        every_seconds: float = EVERY_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._popular = popular
        self._warm = warm
        self._is_our_turn = is_our_turn
        self._today = today
        self._every = every_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._closed = False
        self._thread: threading.Thread | None = None
        self._jitter = random.Random()  # noqa: S311 - spreads the terminals, guards nothing
        self._due = clock() + every_seconds * self._jitter.uniform(0.1, 1.0)

    def tick(self) -> None:
        with self._lock:
            if self._closed or self._clock() < self._due or self._thread is not None:
                return
            self._due = self._clock() + self._every * self._jitter.uniform(0.9, 1.1)
            self._thread = threading.Thread(target=self._run, name="slot-warming")
            self._thread.start()

    def step(self) -> int:
        """How many doctor-days were read; 0 when another terminal has done it. Raises DatabaseAway."""
        if not self._is_our_turn():
            return 0
        today = self._today()
        return self._warm(self._popular(DOCTORS), [today + timedelta(days=n) for n in range(DAYS)])

    def close(self) -> None:
        with self._lock:
            self._closed = True
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        try:
            self.step()
        except MediBookError as error:
            log.info("warming: %s", error.code)
        except Exception:  # a mistake here costs a slower first look, nothing else
            log.exception("warming failed")
        finally:
            with self._lock:
                self._thread = None
