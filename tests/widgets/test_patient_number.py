"""The line of the national number in widgets: by keys alone, named throughout, gone when it is covered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.background.qt_timers import QtTimers
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.patients import number_presenter
from medibook_desktop.desktop.screens.patients.number_line import NumberLine
from medibook_desktop.desktop.screens.patients.screen import PatientsScreen
from medibook_desktop.desktop.screens.patients.view import FileHead, NumberFace, NumberLook, Typed
from medibook_desktop.domain.errors import InvalidInput, StaleNumber
from medibook_desktop.domain.patient_files import NotesState
from medibook_desktop.domain.patient_numbers import NumberShown
from tests.helpers.accessible import labels_without_a_field, name_of, same_named, unnamed
from tests.helpers.desk_doubles import NOW, Answers
from tests.helpers.number_lines import NUMBER, STORED, NumberDesk

Key, Alt, Ctrl = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class LineDesk(NumberDesk):
    """The patients' place with Maria Silva's file open, beside an empty page that covers it."""

    def __init__(self, qtbot: QtBot) -> None:
        screen = self.screen = PatientsScreen()
        super().__init__(screen)
        self.qtbot = qtbot
        self.line = screen.file.number
        presenter = self.presenter
        self.line.show_requested.connect(presenter.show)
        self.line.change_requested.connect(presenter.change)
        self.line.save_requested.connect(presenter.save)
        self.line.cancel_requested.connect(presenter.cancel)
        self.line.covered.connect(presenter.hide)
        self.left: list[bool] = []
        screen.left.connect(lambda: self.left.append(True))
        self.saved_forms: list[bool] = []
        screen.save_requested.connect(lambda: self.saved_forms.append(True))
        self.places = QStackedWidget()
        self.places.addWidget(screen)
        self.places.addWidget(QWidget())
        qtbot.addWidget(self.places)
        self.places.resize(1200, 800)
        screen.show_file(FileHead("Maria Silva", ""), Typed("Maria Silva"))
        screen.show_notes(NotesState.OPEN, "", ())
        with qtbot.waitExposed(self.places):
            self.places.show()
        self.places.activateWindow()
        qtbot.waitUntil(self.places.isActiveWindow)
        screen.focus_form("name")

    def press(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.screen, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def texts(self) -> list[str]:
        """Everything that stands anywhere in the file."""
        labels = [label.text() for label in self.screen.findChildren(QLabel)]
        return labels + [field.text() for field in self.screen.findChildren(QLineEdit)]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> LineDesk:
    apply_theme(qapp, "light", reduced_motion=True)
    return LineDesk(qtbot)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_shown_copied_and_hidden_by_keys_alone(desk: LineDesk) -> None:
    desk.press(Key.Key_I, Alt)
    desk.qtbot.waitUntil(lambda: desk.line.value.text() == NUMBER)
    assert desk.line.value.hasFocus()
    desk.qtbot.keySequence(desk.line.value, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == NUMBER
    QGuiApplication.clipboard().clear()
    desk.press(Key.Key_Escape)
    assert NUMBER not in " ".join(desk.texts())
    assert desk.left == []  # Esc was the line's
    assert desk.line.show_button.hasFocus()
    desk.press(Key.Key_I, Alt)
    desk.qtbot.waitUntil(lambda: NUMBER in desk.texts())
    desk.press(Key.Key_I, Alt)
    desk.qtbot.waitUntil(lambda: NUMBER not in " ".join(desk.texts()))


def test_enter_saves_and_esc_leaves_it_without_leaving_the_file(desk: LineDesk) -> None:
    desk.line.change.setFocus()
    desk.press(Key.Key_Space)
    assert desk.line.field.hasFocus()
    assert desk.line.field.selectedText() == NUMBER
    desk.type("12")
    desk.press(Key.Key_Escape)
    assert desk.numbers.save.calls == []
    assert desk.left == []
    assert desk.line.show_button.hasFocus()
    desk.press(Key.Key_Tab)
    assert desk.line.change.hasFocus()
    desk.press(Key.Key_Space)
    desk.type("34")
    desk.press(Key.Key_Return)
    assert [call[1] for call in desk.numbers.save.calls] == ["34"]
    assert not desk.line.field.isVisible()
    assert "34" not in desk.texts()


def test_ctrl_s_in_the_field_saves_the_number_and_not_the_form(desk: LineDesk) -> None:
    desk.presenter.change()
    desk.type("12")
    desk.press(Key.Key_S, Ctrl)
    assert [call[1] for call in desk.numbers.save.calls] == ["12"]
    assert desk.saved_forms == []
    desk.screen.focus_form("name")
    desk.press(Key.Key_S, Ctrl)
    assert desk.saved_forms == [True]


def test_what_is_too_long_is_refused_and_not_cut_off(desk: LineDesk) -> None:
    refused = InvalidInput(
        "The {field} has {found} characters; {limit} fit.", field="number", found=50, limit=40
    )
    desk.numbers.save = Answers(refused)
    desk.presenter.change()
    desk.type("1" * 50)
    desk.press(Key.Key_Return)
    assert desk.line.field.text() == "1" * 50
    assert desk.line.field.hasFocus()
    assert "40" in desk.line.problem.text()
    assert "40" in desk.line.field.accessibleDescription()


def test_a_clash_keeps_what_was_typed_with_the_cursor_in_it(desk: LineDesk) -> None:
    theirs = replace(STORED, text="77", row_id=9)
    desk.numbers.read = Answers(STORED, theirs)
    desk.numbers.save = Answers(StaleNumber(changed_by="Ben", changed_at=NOW, row_id=9))
    desk.presenter.change()
    desk.type("12")
    desk.press(Key.Key_Return)
    assert desk.line.field.text() == "12"
    assert desk.line.field.hasFocus()
    assert "77" in desk.line.problem.text()


@pytest.mark.parametrize("way", ["another place", "two versions", "no file", "the window"])
def test_whatever_covers_it_hides_it(desk: LineDesk, way: str) -> None:
    desk.presenter.show()
    assert NUMBER in desk.texts()
    ways: dict[str, Callable[[], object]] = {
        "another place": lambda: desk.places.setCurrentIndex(1),  # as the lock page does
        "two versions": lambda: desk.screen.pages.setCurrentWidget(desk.screen.choices),
        "no file": desk.screen.show_nothing,
        "the window": desk.places.hide,
    }
    ways[way]()
    assert NUMBER not in " ".join(desk.texts())
    assert desk.timers.pending == []


def test_its_time_passes_on_the_windows_own_timers(desk: LineDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.presenter, "_timers", QtTimers(desk.places))
    monkeypatch.setattr(number_presenter, "SHOWN_SECONDS", 0.05)
    desk.presenter.show()
    desk.qtbot.waitUntil(lambda: NUMBER not in desk.texts())


def test_everything_has_a_name_of_its_own(desk: LineDesk) -> None:
    for act in (lambda: None, desk.presenter.show, desk.presenter.change):
        act()
        assert unnamed(desk.screen) == []
        assert [each for each in same_named(desk.screen) if "QComboBox" not in each] == []
        assert labels_without_a_field(desk.line) == []
    assert name_of(desk.line.field) == "National or insurance number"
    desk.presenter.cancel()
    desk.presenter.show()
    assert NUMBER in name_of(desk.line.value)
    desk.presenter.hide()
    assert NUMBER not in name_of(desk.line.value)


def test_from_right_to_left_the_digits_keep_their_order(right_to_left: None, desk: LineDesk) -> None:
    desk.presenter.show()
    value, line = desk.line.value, desk.line
    desk.places.resize(2000, 800)
    assert value.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert value.alignment() & Qt.AlignmentFlag.AlignRight  # beside its heading
    desk.qtbot.waitUntil(lambda: line.heading.x() > value.x() > line.show_button.x())
    desk.presenter.change()
    assert line.field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    desk.presenter.cancel()
    assert value.layoutDirection() is Qt.LayoutDirection.RightToLeft  # words again


def test_in_a_narrow_window_the_buttons_stand_below(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    line = NumberLine()
    qtbot.addWidget(line)
    line.show_look(NumberLook(NumberFace.HIDDEN, "hidden", can_show=True, can_change=True))
    words, button = line.heading, line.show_button
    line.resize(700, 120)
    qtbot.waitUntil(lambda: abs(button.geometry().center().y() - words.geometry().center().y()) <= 1)
    line.resize(400, 120)
    qtbot.waitUntil(lambda: button.y() >= words.geometry().bottom())


def test_somebody_new_has_no_line_and_who_may_not_read_no_buttons(desk: LineDesk) -> None:
    desk.presenter.file_shown(None)
    assert not desk.line.isVisible()
    desk.presenter.file_shown(8, "Ben")
    assert desk.line.isVisible()
    desk.presenter.notes_read(NotesState.NOT_ALLOWED)
    assert not desk.line.show_button.isVisible()
    assert not desk.line.change.isVisible()
    assert desk.line.value.text() == "your account may not read it."
    assert desk.numbers.read.calls == []


def test_numbers_of_merged_files_stand_below(desk: LineDesk) -> None:
    desk.numbers.read = Answers(NumberShown(NotesState.OPEN, "1", 3, (("Mary Silva", "77"),)))
    desk.presenter.show()
    assert desk.line.others.isVisible()
    assert desk.line.others.text() == "also: \u206877\u2069 (Mary Silva)"
    desk.presenter.hide()
    assert not desk.line.others.isVisible()
    assert desk.line.others.text() == ""
