"""Who is signed in where: a list, and one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.staff.sessions_presenter import SessionRow
from medibook_desktop.desktop.widgets.buttons import DangerButton
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text


class SessionsScreen(PageFrame):
    row_selected = Signal(object)
    left = Signal()
    """It is not shown any more."""
    end_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("StaffScreen", "Signed in now"),
            translate(
                "StaffScreen",
                "Who works at which desk at this moment, as the database sees it. The list renews itself.",
            ),
            parent,
        )
        self.model: RowTableModel[SessionRow] = RowTableModel(
            [
                Column(self.tr("Name"), lambda row: row.session.display_name, strong=True),
                Column(self.tr("User name"), lambda row: row.session.username),
                Column(self.tr("Desk or program"), lambda row: row.session.terminal),
                Column(self.tr("Since"), lambda row: row.since),
                Column(self.tr("Computer"), lambda row: row.where),
            ],
            lambda row: (row.session.username, row.session.terminal, row.session.address),
            self,
        )
        self.table = RowTable(self.tr("Signed in now"))
        self.table.setModel(self.model)
        self.end = DangerButton(self.tr("Sign out"))
        self.hint = Text("", "secondary", "ink-2", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.end)
        foot.addWidget(self.hint, 1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)
        self.setFocusProxy(self.table)
        self.table.row_selected.connect(self.row_selected)
        self.end.clicked.connect(lambda: self.end_requested.emit(self.table.selected_row()))

    def show_rows(self, rows: Sequence[SessionRow]) -> None:
        self.model.set_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.row_selected.emit(self.table.selected_row())

    def show_can_end(self, can: bool, hint: str) -> None:
        self.end.setEnabled(can)
        self.hint.setText(hint)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()
