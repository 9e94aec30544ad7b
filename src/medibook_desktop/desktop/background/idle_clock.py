"""How long nobody has touched a terminal; no Qt here."""

from __future__ import annotations

import time
from collections.abc import Callable

from medibook_desktop.desktop.background.verbs import Timer, Timers

CHECK_SECONDS = 5.0


class IdleClock:
    """Calls `on_idle` when nobody touched the terminal for so long; again only after it was touched.

    Time that the computer slept counts: the wall clock goes on where the other one may stand still.
    """

    def __init__(
        self,
        timers: Timers,
        on_idle: Callable[[], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._timers = timers
        self._on_idle = on_idle
        self._clock, self._wall_clock = clock, wall_clock
        self._limit = 0.0
        self._touched = (clock(), wall_clock())
        self._timer: Timer | None = None

    def start(self, minutes: int) -> None:
        """From now on; 0 minutes: never."""
        self.stop()
        self._limit = minutes * 60.0
        self._touched = (self._clock(), self._wall_clock())
        if minutes:
            self._timer = self._timers.every(CHECK_SECONDS, self._look)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def touched(self) -> None:
        """A key, the mouse. The first touch after a long sleep comes too late."""
        if self._timer is not None and not self._was_idle():
            self._touched = (self._clock(), self._wall_clock())

    def _look(self) -> None:
        self._was_idle()

    def _was_idle(self) -> bool:
        idle = max(self._clock() - self._touched[0], self._wall_clock() - self._touched[1])
        if idle < self._limit:
            return False
        self.stop()
        self._on_idle()
        return True
