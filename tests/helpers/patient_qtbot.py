"""A qtbot that waits as long as the other tests do, and types every letter: Qt's own aborts at what is not Latin."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.conditions import PATIENCE

_MS = int(PATIENCE * 1000)
_NONE = Qt.KeyboardModifier.NoModifier


class PatientBot(QtBot):
    """Waits for conditions and signals; milliseconds."""

    def keyClicks(self, widget: QWidget, text: str, *more: object) -> None:
        """Letter by letter, as the patients' names in the sample clinic have them."""
        for letter in text:
            if letter.isascii():
                super().keyClicks(widget, letter, *more)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, _NONE, letter))

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout: int = _MS, **more):  # type: ignore[no-untyped-def]
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout: int = _MS, **more):  # type: ignore[no-untyped-def]
        return super().waitSignals(signals, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)
