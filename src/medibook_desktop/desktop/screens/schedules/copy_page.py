"""The same hours for other doctors: choose them, see what each would gain and lose, save for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.schedules.view import CopyLine
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

# Inks of the columns; a literal behind `token=` looks like a password to the linter.
_INK_2, _GOOD, _DANGER, _WARNING = "ink-2", "good", "danger", "warning"


class CopyPage(QWidget):
    """Space or a click on the first column chooses a doctor."""

    toggled = Signal(int)
    day_typed = Signal(str)
    save_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        self.day = QLineEdit()
        self.problem = Text("", "secondary", "danger", wrap=True)
        self.summary = Text("", "strong", wrap=True)
        self.model: RowTableModel[CopyLine] = RowTableModel(
            [
                Column(
                    "",
                    lambda line: "☑" if line.is_chosen else "☐",
                    accessible=lambda line: self.tr("chosen") if line.is_chosen else self.tr("not chosen"),
                    token=lambda line: "accent" if line.is_chosen else "ink-3",
                ),
                Column(self.tr("Doctor"), lambda line: line.name, strong=True),
                Column(self.tr("Specialty"), lambda line: line.specialty, token=_INK_2),
                Column(self.tr("Hours now"), lambda line: line.now, token=_INK_2),
                Column(self.tr("Free times more"), lambda line: line.makes, align_end=True, token=_GOOD),
                Column(self.tr("Free times less"), lambda line: line.loses, align_end=True, token=_DANGER),
                Column(self.tr("Visits to move"), lambda line: line.to_move, align_end=True, token=_WARNING),
            ],
            key=lambda line: line.doctor_id,
            parent=self,
        )
        self.table = RowTable(self.tr("Doctors to copy the hours to"))
        self.table.setModel(self.model)
        self.table.fit_columns(stretched=(1, 2))
        self.save = PrimaryButton(self.tr("Save for the chosen doctors"), "Ctrl+S")
        self.back = OutlineButton(self.tr("Back to the week"), "Esc")
        when = QHBoxLayout()
        when.setSpacing(px(8))
        when.addWidget(labelled(self.tr("From"), self.day))
        self.day.setFixedWidth(px(150))
        when.addWidget(self.day)
        when.addWidget(self.problem, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.save, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addLayout(when)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.summary)
        whole.addLayout(buttons)
        self.day.editingFinished.connect(self._say_day)
        self.save.clicked.connect(self.save_requested)
        self.back.clicked.connect(self.back_requested)
        self.table.row_chosen.connect(lambda row: self.toggled.emit(row.doctor_id))
        self.table.clicked.connect(self._clicked)
        for key, act in (
            ("Ctrl+S", lambda: self.save.click() if self.save.isEnabled() else None),
            ("Space", self._toggle),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table if key == "Space" else self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_copy(self, lines: Sequence[CopyLine], day: str, summary: str, *, ready: bool) -> None:
        self.model.set_rows(lines)
        if not self.table.currentIndex().isValid() and lines:
            self.table.selectRow(0)
        if self.day.text() != day:
            self.day.setText(day)
        self.summary.setText(summary)
        self.save.setEnabled(ready)
        self.problem.setText("")

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(f"✕ {sentence}" if sentence else "")
        self.day.setAccessibleDescription(sentence)

    def _say_day(self) -> None:
        if self.isVisible():
            self.day_typed.emit(self.day.text())

    def _toggle(self) -> None:
        row = self.table.selected_row()
        if isinstance(row, CopyLine):
            self.toggled.emit(row.doctor_id)

    def _clicked(self) -> None:
        if self.table.currentIndex().column() == 0:
            self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
