"""A start that is measured: one JSON line with the seconds from the process's start to what a person waits for."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.start.process_age import resident_mb, seconds_since_process_start

TYPED = "x"


def measure_start(
    terminal: Terminal, quit_program: Callable[[], None], *, prepare: Callable[[], None], signs_in: bool
) -> None:
    """Prints the line and quits as soon as all is known. `prepare` is what the terminal was given.

    With `signs_in`: first_paint_s, day_shown_s, rss_mb. Otherwise the sign-in page: first_paint_s, usable_s (a letter
    typed at it is painted), ready_s (all is imported that Enter will need), rss_mb.
    """
    figures: dict[str, float] = {}

    def noted(name: str) -> None:
        figures[name] = round(seconds_since_process_start(), 4)

    def done() -> None:
        figures["rss_mb"] = round(resident_mb(), 1)
        print(json.dumps(figures), flush=True)
        quit_program()

    def last(name: str) -> None:
        noted(name)
        done()

    terminal.window.first_painted.connect(lambda: noted("first_paint_s"))
    if signs_in:
        terminal.day_shown.connect(lambda: last("day_shown_s"))
        return

    def usable() -> None:
        noted("usable_s")
        # The same imports once more: they are over when those of the terminal are.
        terminal.runner.read(prepare, lambda _: last("ready_s"))

    terminal.window.first_painted.connect(lambda: _Letter(terminal, usable).type())


class _Letter(QObject):
    """Typed at the page; `painted` is called once the page shows it."""

    def __init__(self, terminal: Terminal, painted: Callable[[], None]) -> None:
        super().__init__(terminal)
        screen = terminal.window.sign_in
        assert screen is not None  # noqa: S101 - nobody is signed in
        self._field = screen.username
        self._painted = painted
        self._field.installEventFilter(self)

    def type(self) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, TYPED)
            QCoreApplication.postEvent(self._field, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._field.text().endswith(TYPED):
            self._field.removeEventFilter(self)
            self._painted()
        return False
