"""A qtbot that waits as long as the other tests do: its own five seconds are short on a computer that is busy."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.conditions import PATIENCE

_MS = int(PATIENCE * 1000)


class PatientBot(QtBot):
    """Waits for conditions and signals; milliseconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout: int = _MS, **more):  # type: ignore[no-untyped-def]
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout: int = _MS, **more):  # type: ignore[no-untyped-def]
        return super().waitSignals(signals, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)
