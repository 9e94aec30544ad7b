"""Timers for the presenters, on the window's event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class QtTimer:
    def __init__(self, timer: QTimer) -> None:
        self._timer: QTimer | None = timer

    def cancel(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None


class QtTimers:
    """Every timer is a child of `parent` and ends with it."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def once(self, seconds: float, function: Callable[[], None]) -> QtTimer:
        return self._start(seconds, function, single_shot=True)

    def every(self, seconds: float, function: Callable[[], None]) -> QtTimer:
        return self._start(seconds, function, single_shot=False)

    def _start(self, seconds: float, function: Callable[[], None], *, single_shot: bool) -> QtTimer:
        timer = QTimer(self._parent)
        handle = QtTimer(timer)

        def fire() -> None:
            if single_shot:
                handle.cancel()
            function()

        timer.timeout.connect(fire)
        timer.setSingleShot(single_shot)
        timer.start(round(seconds * 1000))
        return handle
