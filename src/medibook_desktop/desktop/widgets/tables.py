"""A quiet table for RowTableModel: whole rows, no grid, Tab leaves it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import ROW_ROLE
from medibook_desktop.desktop.widgets.focus_frame import paint_focus_of_list


class RowTable(QTableView):
    """`row_selected` follows the cursor (None when nothing is selected); `row_chosen` is Enter or a double click."""

    row_chosen = Signal(object)
    row_selected = Signal(object)

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        if accessible_name:
            self.setAccessibleName(accessible_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._chosen)
        # A widget with a palette of its own is not told of every change of the application's.
        current_look().changed.connect(self._dress)
        self._dress()

    def selected_row(self) -> object:
        """The row under the cursor, None without one."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def selectRow(self, row: int) -> None:
        # Qt's own looks which column stands at the edge of the viewport; from right to left there may be none.
        self.setCurrentIndex(self.model().index(row, 0))

    def fit_columns(self, *, stretched: Iterable[int]) -> None:
        """Columns as wide as what stands in them; those of `stretched` share the rest. After `setModel`."""
        header = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if column in stretched else mode
            )

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not current.isValid():
            self.row_selected.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._chosen(self.currentIndex())
        elif event.text().isprintable() and event.text():
            # Letters are commands of the screen, not a search in the table.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_of_list(self)

    def _chosen(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.data(ROW_ROLE))

    def _dress(self) -> None:
        look = current_look()
        self._busy = True
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, look.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, look.colour("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, look.colour("accent-soft"))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.colour("ink"))
        self.setPalette(palette)
        self.verticalHeader().setDefaultSectionSize(look.px(32))
        header = self.horizontalHeader()
        header.setFont(look.font("secondary-strong"))
        header.setFixedHeight(look.px(30))
        self._busy = False

    def event(self, event: QEvent) -> bool:
        # Show too: a list that was hidden while the theme changed has not heard of it.
        kinds = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange, QEvent.Type.Show)
        if event.type() in kinds and not self._busy:
            self._dress()
        return super().event(event)
