"""The one bar at the top and the list under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QVBoxLayout, QWidget

from medibook_desktop.desktop.commands.palette_presenter import Finding
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.tables import RowTable

ROWS = 10
_MODE = QHeaderView.ResizeMode
_WIDTHS = (_MODE.ResizeToContents, _MODE.ResizeToContents, _MODE.Stretch)


class Palette(SearchField):
    """A field in the top bar; its findings float above the screen. Ctrl+Enter books for the patient."""

    searched = Signal(str)
    search_submitted = Signal(str, object, bool)
    left = Signal()
    focus_changed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(self.tr("Find a patient, a time or a command"), "Ctrl K", self.tr("Find"))
        self._host = host
        self.card = FloatingCard(host)
        self.card.takes_keys = False
        self.model: RowTableModel[Finding] = RowTableModel(
            [
                Column(self.tr("Name"), lambda row: row.text, strong=True),
                Column(self.tr("What"), lambda row: row.detail),
                Column(self.tr("Next"), lambda row: row.hint, align_end=True),
            ],
            lambda row: row.key,
        )
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Found"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.table.horizontalHeader()
        header.hide()
        for column, mode in enumerate(_WIDTHS):
            header.setSectionResizeMode(column, mode)
        self.message = QLabel()
        self.message.setWordWrap(True)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.message)
        layout.addWidget(self.table)
        self.search_requested.connect(self.searched)
        self.step.connect(self._step)
        self.submitted.connect(lambda text: self._choose(book=False))
        self.escaped.connect(self.leave)
        self.table.clicked.connect(self._clicked)

    # --- PaletteView --------------------------------------------------------------------------------

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.model.set_rows(findings)
        self.message.setVisible(False)
        self.table.setVisible(bool(findings))
        if findings:
            self.table.selectRow(0)
            announce(self, self.tr("%n found", "", len(findings)))
        self._open()

    def show_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(True)
        self._open()

    def close_findings(self) -> None:
        self.card.hide()
        self.set_quietly("")

    # --- Keys and places ----------------------------------------------------------------------------

    def enter(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.searched.emit(self.text())

    def leave(self) -> None:
        self.close_findings()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose(book=True)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focus_changed.emit()
        if event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self.card.hide()
        return super().event(event)

    def _step(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(rows - 1, self.table.currentIndex().row() + by))
            self.table.selectRow(row)

    def _choose(self, *, book: bool) -> None:
        row = self.model.row(self.table.currentIndex()) if self.card.isVisible() else None
        self.search_submitted.emit(self.text(), row, book)

    def _clicked(self) -> None:
        self._choose(book=False)

    def _open(self) -> None:
        look = current_look()
        rows = min(ROWS, self.model.rowCount())
        height = sum(self.table.rowHeight(row) for row in range(rows)) + 2 * self.table.frameWidth()
        below = self.mapTo(self._host, QPoint(0, self.height()))
        # Below the bar, where one sees what one types; with large text in a small window the list scrolls.
        room = self._host.height() - below.y() - 2 * SHADOW - look.px(16)
        self.table.setFixedHeight(min(height, max(look.px(80), room)))
        width = min(max(self.width(), look.px(720)), self._host.width() - 2 * SHADOW)
        self.card.setFixedWidth(width + 2 * SHADOW)
        self.card.adjustSize()
        x = below.x() - SHADOW if not self.isRightToLeft() else below.x() + self.width() - width - SHADOW
        self.card.move(QPoint(x, below.y() - SHADOW + 4))
        self.card.show()
        self.card.raise_()
        self.card.keep_inside()
