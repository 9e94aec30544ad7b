"""The list of what was noted while the database was away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.noted.view import NotedRow, OtherTime
from medibook_desktop.desktop.widgets.buttons import AccentButton, OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

_MODE = QHeaderView.ResizeMode


class NotedScreen(QWidget):
    """Passive. Numbers are those of the notes."""

    selected = Signal(object)
    retry_requested = Signal(int)
    dealt_with = Signal(int)
    undo_requested = Signal(int)
    other_time_chosen = Signal(int, object)
    note_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Noted while the database was away"))
        self.model: RowTableModel[NotedRow] = RowTableModel(
            [
                Column(self.tr("What"), lambda row: row.what, strong=True),
                Column(self.tr("Noted"), lambda row: row.noted),
                Column(self.tr("State"), lambda row: row.state, token=lambda row: row.token),
            ],
            lambda row: row.number,
        )
        self.table = RowTable(self.tr("Notes"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        for column, mode in enumerate((_MODE.Stretch, _MODE.ResizeToContents, _MODE.ResizeToContents)):
            header.setSectionResizeMode(column, mode)
        self.empty = EmptyState(
            "noted",
            self.tr("Nothing is noted"),
            self.tr(
                "While the database is away, what you do in the agenda is noted here, and carried out "
                "when it is back."
            ),
        )
        self._lists = QStackedLayout()
        self.why = Text("", "body", "ink-2", wrap=True)
        self.times = QVBoxLayout()
        self.time_buttons: list[AccentButton] = []
        self.retry = PrimaryButton(self.tr("Try again"), "Enter")
        self.undo = OutlineButton(self.tr("Undo it"))
        self.remove = OutlineButton("", "Del")
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("A note for later, in a few words; Enter keeps it"))
        self._lay_out()
        self.table.row_selected.connect(self._selected)
        self.table.row_chosen.connect(self._chosen)
        self.retry.clicked.connect(lambda: self._with_row(self.retry_requested.emit))
        self.undo.clicked.connect(lambda: self._with_row(self.undo_requested.emit))
        self.remove.clicked.connect(lambda: self._with_row(self.dealt_with.emit))
        self.words.returnPressed.connect(self._write)
        self.setFocusProxy(self.table)
        self.show_rows(())

    def _lay_out(self) -> None:
        px = current_look().px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.retry, self.undo, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.times.setSpacing(px(8))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        # Laid into the screen first: a stack without one shows its page as a window of its own, which takes the keys.
        column.addLayout(self._lists, 1)
        self._lists.addWidget(self.empty)
        self._lists.addWidget(self.table)
        column.addWidget(self.why)
        column.addLayout(self.times)
        column.addLayout(buttons)
        column.addSpacing(px(4))
        column.addWidget(labelled(self.tr("&Note"), self.words))
        column.addWidget(self.words)

    # --- NotedView --------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[NotedRow]) -> None:
        self.model.set_rows(rows)
        self._lists.setCurrentWidget(self.table if rows else self.empty)
        if rows and not self.table.currentIndex().isValid():
            # selectRow finds no column in a right-to-left table that has no width yet.
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_selected()

    def show_other_times(self, number: int, times: Sequence[OtherTime]) -> None:
        row = self._row()
        if row is None or row.number != number:
            return
        self._clear_times()
        for place, time in enumerate(times, 1):
            button = AccentButton(time.text, str(place))
            button.clicked.connect(self._choosing(number, time))
            # One below the other: side by side they are wider than a small window at 200 %.
            self.times.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.time_buttons.append(button)

    # --- Keys and rows ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Delete and self.remove.isEnabled():
            self.remove.click()
        elif 0 <= place < len(self.time_buttons):
            self.time_buttons[place].click()
        else:
            super().keyPressEvent(event)

    def _row(self) -> NotedRow | None:
        return self.model.row(self.table.currentIndex())

    def _with_row(self, emit: Callable[[int], None]) -> None:
        row = self._row()
        if row is not None:
            emit(row.number)

    def _chosen(self, row: NotedRow) -> None:
        if row.can_retry:
            self.retry_requested.emit(row.number)

    def _choosing(self, number: int, time: OtherTime) -> Callable[[], None]:
        return lambda: self.other_time_chosen.emit(number, time.slot)

    def _selected(self, _row: object) -> None:
        self._show_selected()

    def _show_selected(self) -> None:
        row = self._row()
        self._clear_times()
        self.why.setText(row.why if row is not None else "")
        self.why.setVisible(row is not None and bool(row.why))
        self.retry.setVisible(row is not None and row.can_retry)
        self.undo.setVisible(row is not None and row.can_undo)
        self.remove.setVisible(row is not None)
        if row is not None:
            self.remove.setText(row.remove_text)
        self.selected.emit(row)

    def _clear_times(self) -> None:
        self.time_buttons.clear()
        while (item := self.times.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _write(self) -> None:
        text = self.words.text().strip()
        if text:
            self.words.clear()
            self.note_written.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            px = current_look().px
            self._column.setContentsMargins(px(24), px(16), px(24), px(16))
