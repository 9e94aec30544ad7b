"""A list beside a form: what was typed is never lost by going elsewhere; and the list of pages around it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.list_and_form import ListAndForm
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.page_list import PageEntry, PageList
from medibook_desktop.desktop.widgets.tables import RowTable

_Key = Qt.Key


@dataclass(frozen=True)
class Row:
    id: int
    name: str


ROWS = [Row(1, "Anna"), Row(2, "Ben"), Row(3, "Cleo")]


class Page:
    """The presenter's part, as small as it can be."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model: RowTableModel[Row] = RowTableModel(
            [Column("Name", lambda row: row.name)], key=lambda row: row.id
        )
        table = RowTable("People")
        table.setModel(self.model)
        self.name = QLineEdit()
        form = LabelledForm()
        form.add("&Name", self.name)
        self.box = ListAndForm(table, form)
        self.shown: list[object] = []
        self.saved: list[str] = []
        self.box.row_wanted.connect(self._show)
        self.box.save_requested.connect(self._save)
        self.box.cancel_requested.connect(lambda: self.box.set_unsaved(False))
        self.name.textEdited.connect(lambda _text: self.box.set_unsaved(True))
        self.model.set_rows(ROWS)
        qtbot.addWidget(self.box)
        self.box.resize(900, 500)
        self.box.show()
        self.box.activateWindow()
        qtbot.waitUntil(self.box.isActiveWindow)

    def _show(self, row: object) -> None:
        self.shown.append(row)
        self.name.setText(row.name if isinstance(row, Row) else "")

    def _save(self) -> None:
        self.saved.append(self.name.text())
        self.box.go_on()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_going_from_row_to_row_shows_each(page: Page) -> None:
    page.box.table.selectRow(0)
    page.box.table.selectRow(1)
    assert page.shown == ROWS[:2]
    assert not page.box.save.isEnabled()


def test_what_was_typed_stays_until_it_is_decided(page: Page, qtbot: QtBot) -> None:
    page.box.table.selectRow(0)
    page.name.setFocus()
    qtbot.keyClicks(page.name, "x")
    page.box.table.selectRow(2)
    assert page.box.question.isVisible()
    assert page.box.table.selected_row() == ROWS[0]
    assert page.name.text() == "Annax"
    qtbot.keyClick(page.box.question.save, _Key.Key_Escape)
    assert page.name.text() == "Annax"
    assert page.shown == [ROWS[0]]


def test_saved_on_the_way_to_another_row(page: Page, qtbot: QtBot) -> None:
    page.box.table.selectRow(0)
    qtbot.keyClicks(page.name, "x")
    page.box.table.selectRow(2)
    qtbot.keyClick(page.box.question.save, _Key.Key_S)
    assert page.saved == ["Annax"]
    assert page.shown[-1] == ROWS[2]


def test_thrown_away_on_the_way_to_another_row(page: Page, qtbot: QtBot) -> None:
    page.box.table.selectRow(0)
    qtbot.keyClicks(page.name, "x")
    page.box.table.selectRow(2)
    qtbot.keyClick(page.box.question.save, _Key.Key_D)
    assert page.saved == []
    assert page.shown[-1] == ROWS[2]
    assert page.box.table.selected_row() == ROWS[2]


def test_a_new_one_by_key_and_saved_by_key(page: Page, qtbot: QtBot) -> None:
    page.box.table.selectRow(1)
    qtbot.keyClick(page.box, _Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.shown[-1] is None
    assert page.name.hasFocus()
    qtbot.keyClicks(page.name, "Dora")
    qtbot.keyClick(page.name, _Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.saved == ["Dora"]


def test_esc_asks_before_it_throws_away(page: Page, qtbot: QtBot) -> None:
    page.box.table.selectRow(1)
    page.name.setFocus()
    qtbot.keyClicks(page.name, "x")
    qtbot.keyClick(page.name, _Key.Key_Escape)
    assert page.box.question.isVisible()
    assert page.box.is_unsaved


def test_pages_are_made_when_they_are_opened(qtbot: QtBot) -> None:
    made: list[str] = []

    def make(name: str) -> QWidget:
        made.append(name)
        return PageFrame(name, "What this page is for.")

    pages = PageList(
        [
            PageEntry("one", "Group", "day", "One", lambda: make("one")),
            PageEntry("two", "Group", "week", "Two", lambda: make("two")),
            PageEntry("three", "Other", "user", "Three", lambda: make("three")),
        ]
    )
    qtbot.addWidget(pages)
    pages.resize(900, 500)
    pages.show()
    opened: list[str] = []
    pages.opened.connect(opened.append)
    pages.open("one")
    assert made == ["one"]
    pages.names.setFocus()
    qtbot.keyClick(pages.names, _Key.Key_Down)
    assert pages.current == "two"
    qtbot.keyClick(pages.names, _Key.Key_Down)  # over the heading of the next group
    assert pages.current == "three"
    pages.open("one")
    pages.open("one")
    assert made == ["one", "two", "three"]
    assert opened == ["one", "two", "three", "one", "one"]


def test_a_page_that_is_still_read_takes_no_typing_and_ctrl_n_counts_then(page: Page, qtbot: QtBot) -> None:
    page.box.set_ready(False)
    qtbot.keyClick(page.box, _Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert None not in page.shown
    assert not page.name.isEnabled()
    page.box.set_ready(True)
    assert page.shown[-1] is None
    assert page.name.hasFocus()
