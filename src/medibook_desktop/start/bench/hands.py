"""A receptionist's hands at an off-screen window: real keys to what has the focus, and waiting for what they bring."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.toast import Toast

T = TypeVar("T")
PATIENCE = 15.0
_LOOK_EVERY_MS = 2


class NoAnswer(Exception):
    """What was waited for did not come."""


class Refused(Exception):
    """The program said no, in a sentence."""


class Hands:
    """`notices` and `toasts` are all sentences that the window has said, whatever box they stood in."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._loop = QEventLoop()
        self._condition: Callable[[], object] = lambda: True
        self._answer: object = None
        self._ends = 0.0
        self._failed: Exception | None = None
        self._poll = QTimer()
        self._poll.setTimerType(Qt.TimerType.PreciseTimer)
        self._poll.setInterval(_LOOK_EVERY_MS)
        self._poll.timeout.connect(self._look)
        self.notices: list[str] = []
        self.toasts: list[str] = []
        self._known = 0
        self.key_at = 0.0
        self.took_ms = 0.0
        """From the last key until its answer was painted."""

    def listen(self) -> None:
        """From now on every notice and toast of this process is noted."""
        show_notice, show_toast = NoticeBar.show_notice, Toast.show_toast
        notices, toasts = self.notices, self.toasts

        def noted_notice(bar: NoticeBar, kind: str, sentence: str, *more: Any, **named: Any) -> None:
            if kind in ("warning", "error"):
                notices.append(sentence)
            show_notice(bar, kind, sentence, *more, **named)

        def noted_toast(toast: Toast, text: str, *more: Any, **named: Any) -> None:
            toasts.append(text)
            show_toast(toast, text, *more, **named)

        NoticeBar.show_notice = noted_notice  # type: ignore[method-assign,assignment]
        Toast.show_toast = noted_toast  # type: ignore[method-assign,assignment]

    def press(self, keys: str) -> None:
        """As on the keyboard: "Return", "Ctrl+F", "Shift+Down"."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        self._key_comes()
        QTest.keyClick(self.focused(), combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Each letter to what has the focus then: the first one may open a box."""
        for letter in text:
            self._key_comes()
            QTest.keyClicks(self.focused(), letter)

    def _key_comes(self) -> None:
        self._known = len(self.notices)
        self.key_at = time.perf_counter()

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def until(self, condition: Callable[[], T], what: str, *, seconds: float = PATIENCE) -> T:
        """The condition's value once it holds and one more turn of the event loop has painted it.

        Raises NoAnswer when it does not hold in time.
        """
        self._condition, self._answer, self._failed = condition, None, None
        self._ends = time.perf_counter() + seconds
        self._poll.start()
        self._loop.exec()
        self._poll.stop()
        if self._failed is not None:
            raise self._failed
        if not self._answer:
            raise NoAnswer(f"{what} (the keys are with {self._where()})")
        self.took_ms = (time.perf_counter() - self.key_at) * 1000
        return self._answer

    def answered(self, condition: Callable[[], T], what: str) -> T:
        """The same, unless the last key brings a warning first. Raises Refused with its sentence."""
        known = self._known
        found: list[T] = []

        def is_answered() -> bool:
            answer = condition()
            if answer:
                found.append(answer)
            return bool(answer) or len(self.notices) > known

        self.until(is_answered, what)
        if not found:
            raise Refused(self.notices[-1])
        return found[0]

    def settle(self) -> None:
        """What was asked for is laid out, painted, and what it deleted is gone."""
        for _ in range(2):
            self.until(lambda: True, "a turn of the event loop")

    def _where(self) -> str:
        """For the report: the focus, the window that is active, the last warning."""
        active = QApplication.activeWindow()
        focus = QApplication.focusWidget()
        notice = self.notices[-1] if self.notices else "none"
        return f"{type(focus).__name__} in {type(active).__name__}; last notice: {notice}"

    def _look(self) -> None:
        if self._answer:
            self._loop.quit()  # the turn in between has painted it
            return
        try:
            self._answer = self._condition()
        except Exception as error:  # Qt's slots let none through: `until` raises it
            self._failed = error
            self._loop.quit()
            return
        if not self._answer and time.perf_counter() > self._ends:
            self._loop.quit()
