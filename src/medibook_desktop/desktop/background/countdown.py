"""Seconds that are left, told once a second; no Qt here."""

from __future__ import annotations

from collections.abc import Callable

from medibook_desktop.desktop.background.verbs import Timer, Timers


class Countdown:
    """`show` gets the seconds that are left, at once and at each tick; 0 is the end."""

    def __init__(self, timers: Timers, show: Callable[[int], None]) -> None:
        self._timers = timers
        self._show = show
        self._timer: Timer | None = None
        self.left = 0

    def start(self, seconds: int) -> None:
        self.stop()
        self.left = max(1, seconds)
        self._show(self.left)
        self._timer = self._timers.every(1.0, self._tick)

    def stop(self) -> None:
        """Without a word."""
        self.left = 0
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tick(self) -> None:
        left = self.left - 1
        if left <= 0:
            self.stop()
        self.left = max(0, left)
        self._show(self.left)
