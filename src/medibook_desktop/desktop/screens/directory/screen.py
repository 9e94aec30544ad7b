"""A page of the directory: the list at the left, the form of the selected entry at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from medibook_desktop.desktop.models.row_table_model import Column, Index, RowTableModel
from medibook_desktop.desktop.screens.directory.fields import columns_of, fields_of, title_of
from medibook_desktop.desktop.screens.directory.form import DirectoryForm
from medibook_desktop.desktop.screens.directory.versions_box import VersionsBox
from medibook_desktop.desktop.screens.directory.view import (
    Actions,
    Choice,
    Decision,
    Row,
    TwoVersions,
    Values,
)
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.decision_bar import DecisionBar
from medibook_desktop.desktop.widgets.list_and_form import ListAndForm
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.swatches import dot
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.domain.directory import Kind


class DirectoryModel(RowTableModel[Row]):
    """The colour of an entry stands before its name."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == 0:
            colour = self._rows[index.row()].colour
            return dot(colour) if colour else None
        return super().data(index, role)


class DirectoryScreen(QWidget):
    """Passive. `row_wanted` carries the Row, None for a new one."""

    row_wanted = Signal(object)
    edited = Signal(str)
    save_requested = Signal()
    cancel_requested = Signal()
    retire_requested = Signal()
    bring_back_requested = Signal()
    remove_requested = Signal()
    answered = Signal(str)
    versions_confirmed = Signal(object)
    versions_left = Signal()
    searched = Signal(str)

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title_of(kind))
        self.model = DirectoryModel(_columns(kind), lambda row: row.entry.id, self)
        self.table = RowTable(title_of(kind))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(self.model.columnCount() - 1, QHeaderView.ResizeMode.ResizeToContents)
        self.search = SearchField(self.tr("Find in this list"))
        self.form = DirectoryForm(fields_of(kind))
        self.list = ListAndForm(self.table, self.form)
        self.list.set_ready(False)
        self.list.list_actions.insertWidget(0, self.search, 1)
        self.retire = OutlineButton(self.tr("Retire"))
        self.bring_back = OutlineButton(self.tr("Bring back"))
        self.remove = QuietButton(self.tr("Delete"))
        self.retire.setToolTip(
            self.tr("Nobody can choose it any more; its history stays, and it can come back.")
        )
        self.remove.setToolTip(self.tr("Only what was never used can be deleted."))
        place = self.list.form_actions.count()
        for button in (self.remove, self.bring_back, self.retire):
            self.list.form_actions.insertWidget(place, button)
        self.decision = DecisionBar()
        right = self.list.right.layout()
        if isinstance(right, QVBoxLayout):
            right.insertWidget(1, self.decision)
        self.versions = VersionsBox()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.versions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        self.list.row_wanted.connect(self.row_wanted)
        self.list.save_requested.connect(self.save_requested)
        self.list.cancel_requested.connect(self.cancel_requested)
        self.form.edited.connect(self.edited)
        self.retire.clicked.connect(self.retire_requested)
        self.bring_back.clicked.connect(self.bring_back_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.decision.answered.connect(self.answered)
        self.decision.left.connect(self.list.focus_form)
        self.versions.confirmed.connect(self.versions_confirmed)
        self.versions.left.connect(self.versions_left)
        self.search.search_requested.connect(self.searched)
        self.search.submitted.connect(lambda _text: self.table.setFocus())
        self.search.step.connect(lambda _by: self.table.setFocus())
        self.search.escaped.connect(self._clear_search)

    def _clear_search(self) -> None:
        self.search.set_quietly("")
        self.searched.emit("")
        self.table.setFocus()

    # --- DirectoryView ----------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.model.set_rows(rows)

    def select(self, entry_id: int) -> None:
        row = self.model.row_of(entry_id)
        if row >= 0 and self.table.currentIndex().row() != row:
            self.table.selectRow(row)

    def select_first(self) -> None:
        if self.model.rowCount():
            self.table.selectRow(0)

    def show_choices(self, choices: Mapping[str, Sequence[Choice]]) -> None:
        self.form.set_choices(choices)

    def show_values(self, heading: str, values: Values, actions: Actions) -> None:
        self.list.right.setEnabled(True)
        self.list.show_heading(heading)
        self.form.set_values(values)
        self.retire.setVisible(actions.can_retire)
        self.bring_back.setVisible(actions.can_bring_back)
        self.remove.setVisible(actions.can_remove)
        self.list.set_unsaved(False)
        self.stop_asking()
        self.list.set_ready(True)

    def show_nothing(self, sentence: str) -> None:
        self.show_values(sentence, {}, Actions())
        self.list.right.setEnabled(False)

    def values(self) -> Values:
        return self.form.values()

    def set_unsaved(self, unsaved: bool) -> None:
        """What is typed is saved or thrown away first: nobody retires something else than what stands here."""
        self.list.set_unsaved(unsaved)
        for button in (self.retire, self.bring_back, self.remove):
            button.setEnabled(not unsaved)

    def go_on(self) -> None:
        self.list.go_on()

    def show_problem(self, name: str, sentence: str) -> None:
        self.form.show_problem(name, sentence)

    def clear_problems(self) -> None:
        self.form.clear_problems()

    def ask(self, decision: Decision) -> None:
        self.decision.ask(decision.sentence, decision.answers)

    def stop_asking(self) -> None:
        self.decision.hide()

    def show_versions(self, versions: TwoVersions) -> None:
        self.pages.setCurrentWidget(self.versions)
        self.versions.show_versions(versions)

    def show_form(self) -> None:
        if self.pages.currentWidget() is not self.list:
            self.pages.setCurrentWidget(self.list)
            self.list.focus_form()


def _columns(kind: Kind) -> list[Column[Row]]:
    def cell(place: int) -> Column[Row]:
        return Column(
            columns_of(kind)[place],
            lambda row: row.cells[place],
            strong=place == 0,
            token=lambda row: "ink" if row.entry.is_active and place == 0 else "ink-2",
        )

    titles = columns_of(kind)
    return [
        *(cell(place) for place in range(len(titles) - 1)),
        Column(titles[-1], lambda row: row.state, token=lambda _: "ink-2"),
    ]
