"""A receptionist's hands, counted: every key, click and drag; what is typed (names, dates, words) is left out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers.windows import Window

_NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Count:
    """`typed` are stretches of typing, each as long as it may be; they cost nothing, as in the table."""

    keys: int = 0
    clicks: int = 0
    drags: int = 0
    typed: list[str] = field(default_factory=list)

    @property
    def actions(self) -> int:
        return self.keys + self.clicks + self.drags

    def __str__(self) -> str:
        parts = [(self.keys, "k"), (self.clicks, "c"), (self.drags, "drag")]
        return " + ".join(f"{number} {what}" for number, what in parts if number) or "0"


class Hands:
    """Acts on a window as a person does. Walking with the arrows to a place is counted apart: it is looking."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.count = Count()

    @contextmanager
    def counting(self) -> Iterator[Count]:
        self.count = Count()
        yield self.count

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        self.count.keys += 1
        self.window.press(key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Letter by letter, into whatever has the focus by then."""
        self.count.typed.append(text)
        for letter in text:
            self.window.qtbot.keyClicks(self.window.focused(), letter)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.count.clicks += 1
        place = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, place)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        self.count.drags += 1
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, _NONE, start)
        for step in range(1, 9):
            way = start + (end - start) * (step / 8)
            QTest.mouseMove(widget, way)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, _NONE, end)


@dataclass(frozen=True)
class TaskRow:
    number: int
    task: str
    best_known: str
    limit: int
    measured: str
    actions: int


def record(request: pytest.FixtureRequest, row: TaskRow) -> None:
    """Kept with the test's report, so that the table is printed at the end of the run, whoever ran the test."""
    request.node.user_properties.append(
        ("actions", (row.number, row.task, row.best_known, row.limit, row.measured))
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    rows = sorted(
        tuple(value)
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        for name, value in report.user_properties
        if name == "actions"
    )
    if not rows:
        return
    terminalreporter.section("The receptionist's tasks: actions counted in the real window, typing left out")
    for number, task, best, limit, measured in rows:
        terminalreporter.write_line(
            f"{number:>3}  {task:<46}  best known: {best:<34}  here: {measured} (at most {limit})"
        )
