"""One event: its sentence, and every field before and after it side by side, the changed ones marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.audit.view import Details, FieldRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Divider, Text

MARK = "●"
WIDE = 820


class DetailsPane(QWidget):
    visit_requested = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Before and after"))
        self._details: Details | None = None
        self.sentence = Text("", "strong", wrap=True)
        self.line = Text("", "secondary", "ink-2", wrap=True)
        self.show_visit = OutlineButton(self.tr("Show the visit"), "Enter")
        self.show_file = OutlineButton(self.tr("Open the file"), "Alt+F")
        self.all_fields = QCheckBox(self.tr("Unchanged fields too"))
        self.model: RowTableModel[FieldRow] = RowTableModel(
            [
                Column(
                    self.tr("Changed"),
                    lambda row: MARK if row.is_changed else "",
                    accessible=lambda row: self.tr("changed") if row.is_changed else self.tr("unchanged"),
                    token="accent",  # noqa: S106 - a colour's name
                ),
                Column(self.tr("Field"), lambda row: row.label, token=_ink),
                Column(self.tr("Before"), lambda row: row.before, token=_ink),
                Column(self.tr("After"), lambda row: row.after, token=_ink),
            ],
            lambda row: row.name,
            self,
        )
        self.table = RowTable(self.tr("Before and after"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        modes = QHeaderView.ResizeMode
        for place, mode in enumerate((modes.Fixed, modes.Interactive, modes.Stretch, modes.Stretch)):
            header.setSectionResizeMode(place, mode)
        self._lay_out()
        self.show_visit.clicked.connect(self.visit_requested)
        self.show_file.clicked.connect(self.file_requested)
        self.all_fields.toggled.connect(lambda _on: self._fill())

    def _lay_out(self) -> None:
        px = current_look().px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.sentence)
        words.addWidget(self.line)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for widget in (self.all_fields, self.show_visit, self.show_file):
            buttons.addWidget(widget)
        buttons.addStretch(0)
        head = self._head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addLayout(words, 1)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Divider())
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self._fit()
        current_look().changed.connect(self._fit)

    def show_details(self, details: Details | None) -> None:
        self._details = details
        self.sentence.setText(details.sentence if details else "")
        self.line.setText(details.line if details else "")
        self.show_visit.setVisible(details is not None and details.can_show_visit)
        self.show_file.setVisible(details is not None and details.can_show_patient)
        unchanged = details is not None and details.changed < len(details.fields)
        self.all_fields.setVisible(unchanged)
        self._fill()

    def _fill(self) -> None:
        fields = self._details.fields if self._details else ()
        shown = tuple(row for row in fields if row.is_changed or self.all_fields.isChecked())
        self.model.set_rows(shown)
        self.table.setVisible(bool(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text or a narrow page: the sentence has the whole width, and the buttons stand below it."""
        super().resizeEvent(event)
        is_wide = self.width() >= current_look().px(WIDE)
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def _fit(self) -> None:
        header, px = self.table.horizontalHeader(), current_look().px
        self.table.setMinimumHeight(px(66))
        self.setMinimumHeight(px(164))
        header.setMinimumSectionSize(px(24))
        header.resizeSection(0, px(76))
        header.resizeSection(1, px(220))


def _ink(row: FieldRow) -> str:
    return "ink" if row.is_changed else "ink-3"
