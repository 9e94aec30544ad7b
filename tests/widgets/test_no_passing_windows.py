"""A screen that is being made shows no part of itself as a window of its own: it would flash, and take the keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.lists.screen import ListsScreen
from medibook_desktop.desktop.screens.noted.screen import NotedScreen
from medibook_desktop.desktop.screens.patients.screen import PatientsScreen
from medibook_desktop.desktop.screens.waiting_room.screen import WaitingRoomScreen
from medibook_desktop.desktop.screens.waitlist.screen import WaitlistScreen


class ShownWindows(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


@pytest.mark.parametrize(
    "make", [WaitingRoomScreen, lambda: WaitlistScreen(()), PatientsScreen, ListsScreen, NotedScreen]
)
def test_making_a_place_shows_no_window(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget]
) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    try:
        screen = make()
    finally:
        qapp.removeEventFilter(shown)
    qtbot.addWidget(screen)
    assert shown.found == []
