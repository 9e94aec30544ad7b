"""The list of notes: by keys, right to left, and with every widget named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.noted.screen import NotedScreen
from medibook_desktop.desktop.screens.noted.view import NotedRow, OtherTime
from tests.helpers.desk_doubles import slot

CLASH = NotedRow(
    1,
    "Book Zoe",
    "14:59",
    "✕ not possible",
    "danger",
    "Dealt with",
    why="Ben took it.",
    can_retry=True,
    wants_other_time=True,
)
DONE = NotedRow(2, "Cancel Maria", "15:00", "✓ done", "good", "Take it off the list", can_undo=True)
TIMES = (OtherTime(slot(104, 11), "Today 11:00"), OtherTime(slot(105, 11, 15), "Today 11:15"))


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def screen(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> NotedScreen:
    apply_theme(qapp, "light", reduced_motion=True)
    made = NotedScreen()
    made.setLayoutDirection(request.param)
    qtbot.addWidget(made)
    made.show_rows((CLASH, DONE))
    made.resize(900, 600)
    made.show()
    return made


def test_the_first_note_is_selected_and_says_why(screen: NotedScreen) -> None:
    assert screen.why.text() == "Ben took it."
    assert screen.retry.isVisible()
    assert not screen.undo.isVisible()
    screen.table.setCurrentIndex(screen.model.index(1, 0))
    assert not screen.retry.isVisible()
    assert screen.undo.isVisible()
    assert screen.remove.text() == "Take it off the list"


def test_keys(qtbot: QtBot, screen: NotedScreen) -> None:
    screen.show_other_times(1, TIMES)
    with qtbot.waitSignal(screen.other_time_chosen) as chosen:
        qtbot.keyClick(screen.table, Qt.Key.Key_2)
    assert chosen.args == [1, TIMES[1].slot]
    with qtbot.waitSignal(screen.retry_requested) as retried:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert retried.args == [1]
    with qtbot.waitSignal(screen.dealt_with) as removed:
        qtbot.keyClick(screen.table, Qt.Key.Key_Delete)
    assert removed.args == [1]
    screen.words.setFocus()
    qtbot.keyClicks(screen.words, "Mrs Silva rings back")
    with qtbot.waitSignal(screen.note_written) as written:
        qtbot.keyClick(screen.words, Qt.Key.Key_Return)
    assert written.args == ["Mrs Silva rings back"]
    assert screen.words.text() == ""


def test_times_of_another_note_are_not_shown(screen: NotedScreen) -> None:
    screen.show_other_times(2, TIMES)
    assert screen.time_buttons == []


def test_nothing_noted_says_what_would_be_here(screen: NotedScreen) -> None:
    screen.show_rows(())
    assert screen.empty.isVisible()
    assert not screen.remove.isVisible()


def test_everything_that_takes_the_focus_has_a_name(screen: NotedScreen) -> None:
    screen.show_other_times(1, TIMES)
    focusable = [
        w for w in screen.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible()
    ]
    named = [w for w in focusable if w.accessibleName() or getattr(w, "text", lambda: "")()]
    assert [w for w in focusable if w not in named] == []
