"""A clinic whose every name is HTML with an ampersand, in a real window: everything is shown as it was typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.commands.administration_commands import ADMINISTRATING
from medibook_desktop.desktop.look.theme import apply_theme
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.naughty_strings import naughty_lines
from tests.helpers.windows import Window

HOSTILE = "<b>R&D</b><img src=file:///etc/passwd> {name} %1"
PLACES = ("agenda", "waiting", "waitlist", "patients", "lists", "settings")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Window]:
    for statement in (
        "UPDATE patients SET name = %s || ' ' || id, name_key = 'r&d ' || id",
        "UPDATE doctors SET name = %s || ' ' || id, specialty = 'A&B <i>skin</i>'",
        "UPDATE rooms SET name = %s || ' ' || id",
        "UPDATE visit_types SET name = %s || ' ' || id",
        "UPDATE clinics SET name = %s",
        "UPDATE staff SET display_name = %s || ' ' || username",
        "UPDATE bookings SET reason = %s",
    ):
        clinic_database.rows(statement, HOSTILE)
    apply_theme(qapp, "light", reduced_motion=True)
    made = Window(qtbot, clinic_database, "ada", HOSTILE)
    yield made
    made.close()


def amiss(root: QWidget) -> list[str]:
    """What would show something else than the text that it was given."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QLabel):
            widget.ensurePolished()
            if widget.textFormat() != Qt.TextFormat.PlainText:
                found.append(f"label {widget.text()!r} is {widget.textFormat()}")
            if widget.buddy() is not None and "R&D" in widget.text():
                found.append(f"label {widget.text()!r} has lost its ampersand")
        if isinstance(widget, QAbstractButton) and "R&D" in widget.text():
            found.append(f"button {widget.text()!r} has lost its ampersand ({type(widget).__name__})")
        if "R&&D" in widget.toolTip() or "R&&D" in widget.accessibleName():
            found.append(f"{type(widget).__name__} says the ampersand twice")
        found += [f"action {action.text()!r}" for action in widget.actions() if "R&D" in action.text()]
    return found


def no_dialog() -> None:
    assert not [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]


def test_every_page_shows_names_as_they_are(window: Window) -> None:
    desk = window.desk
    commands = [f"go.{name}" for name in PLACES] + [command.id for command in ADMINISTRATING]
    wrong = {}
    for command in commands:
        desk.carry_out(command)
        window.until(lambda: window.terminal.runner.is_idle)
        if found := amiss(window.terminal.window):
            wrong[command] = sorted(set(found))
        no_dialog()
    assert wrong == {}, wrong
    shown = "".join(
        str(view.model().index(row, column).data())
        for view in window.terminal.window.findChildren(QAbstractItemView)
        if view.model() is not None
        for row in range(20)
        for column in range(6)
    )
    assert HOSTILE in shown


def test_boxes_over_a_visit_show_names_as_they_are(window: Window) -> None:
    window.desk.carry_out("go.agenda")
    window.activate()
    grid = window.view.agenda.grid
    visit = next(v for c in window.columns for v in c.appointments if v.status.value == "booked")
    free = window.free()
    wrong = {}
    for command in (
        "visit.cancel", "visit.room", "visit.squeeze", "visit.wish", "visit.next", "visit.repeat",
        "visit.book", "visit.file",  "go.search",  "go.away_list",
    ):  # fmt: skip
        assert (
            grid.select_booking(visit.booking_id)
            if command.startswith("visit")
            else grid.select_slot(free[0].id)
        )
        grid.setFocus()
        window.desk.carry_out(command)
        window.until(lambda: window.terminal.runner.is_idle)
        if found := amiss(window.terminal.window):
            wrong[command] = sorted(set(found))
        window.press(Qt.Key.Key_Escape)
    assert wrong == {}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tooltips_and_questions_of_qt_show_text(window: Window) -> None:
    QToolTip.showText(QPoint(5, 5), HOSTILE, window.terminal.window)
    question = QMessageBox(QMessageBox.Icon.Question, HOSTILE, HOSTILE)
    question.ensurePolished()
    labels = [w for w in QApplication.topLevelWidgets() if isinstance(w, QLabel) and w.text() == HOSTILE]
    labels += [label for label in question.findChildren(QLabel) if label.text()]
    QToolTip.hideText()
    assert len(labels) >= 2
    for label in labels:
        label.ensurePolished()
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_whatever_is_pasted_into_the_pages_breaks_none(window: Window) -> None:
    """Into every field that can be written in, a different choice of strings each; nothing is saved."""
    desk = window.desk
    texts = naughty_lines()
    place = 0
    commands = ["go.patients", "go.waitlist", "go.lists"] + [c.id for c in ADMINISTRATING]
    tried = 0
    for command in commands:
        desk.carry_out(command)
        window.until(lambda: window.terminal.runner.is_idle)
        for field in window.view.places.shown.findChildren(QWidget):
            is_text = isinstance(field, QLineEdit | QPlainTextEdit) or (
                isinstance(field, QComboBox) and field.isEditable()
            )
            if not is_text or not field.isEnabled() or not field.isVisible():
                continue
            if isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly():
                continue
            field.setFocus()
            for text in texts[place : place + 12]:
                if isinstance(field, QPlainTextEdit):
                    field.setPlainText(text)
                    assert field.toPlainText().split() == text.split() or "\x00" in text
                elif isinstance(field, QComboBox):
                    field.setEditText(text)
                else:
                    field.selectAll()
                    field.insert(text)  # as pasting does: masks and validators have their say
                tried += 1
            place = (place + 12) % (len(texts) - 12)
        window.until(lambda: window.terminal.runner.is_idle)
        assert amiss(window.terminal.window) == []
        no_dialog()
        desk.carry_out("go.agenda")
    assert tried > 200


def test_the_one_bar_and_the_booking_box_take_any_text(window: Window) -> None:
    bar = window.view.palette_bar
    for text in naughty_lines()[::12]:
        bar.setFocus()
        bar.selectAll()
        bar.insert(text)
        window.until(lambda: window.terminal.runner.is_idle)
    bar.clear()
    window.activate()
    window.view.agenda.grid.select_slot(window.free()[0].id)
    window.desk.carry_out("visit.book")
    box = window.view.booking
    for text in naughty_lines()[::12]:
        for field in box.findChildren(QLineEdit):
            if field.isVisible() and field.isEnabled():
                field.selectAll()
                field.insert(text)
        window.until(lambda: window.terminal.runner.is_idle)
    assert amiss(window.terminal.window) == []
    no_dialog()
