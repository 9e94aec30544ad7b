"""The agenda: keys and mouse, turned into signals. Cursor, surface and geometry are its bases' and have own files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets import agenda_keys
from medibook_desktop.desktop.widgets.agenda_cursor import Cursor, at
from medibook_desktop.desktop.widgets.agenda_selection import AgendaSelection
from medibook_desktop.desktop.widgets.floating_card import card_of

_SCROLL_MS = 30


class AgendaGrid(AgendaSelection):
    """What screens use: `setModel(AgendaModel)`, the signals of AgendaSelection, and its methods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroll_timer = QTimer(self)
        self._scroll_timer.setInterval(_SCROLL_MS)
        self._scroll_timer.timeout.connect(self._scroll_on)
        self._scroll_by = QPoint()
        self.horizontalHeader().sectionClicked.connect(self._header_clicked)
        self.viewport().setMouseTracking(True)
        self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self and card_of(focused) is not None:
            # While a screen reader listens, Qt on Linux delivers a key a moment later, to whoever had the keys then.
            QApplication.sendEvent(focused, event)
        elif not agenda_keys.handle(self, event):
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """A letter starts a booking or is a command; it never jumps to a name."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            agenda_keys.typed(self, event.commitString())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self.hit(event.position().toPoint())
        if found is None:
            return
        column, entry = found
        self.move_cursor(Cursor(column, entry.first, entry), scroll=False)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and not self.is_read_only
            and self.hands.moving is None
        ):
            self.hands.press(column, entry, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.hands.drag(event.position().toPoint()):
            self._scroll_near_edge(event.position().toPoint())
        elif not event.buttons():
            self._show_edge(event.position().toPoint())

    def _show_edge(self, position: QPoint) -> None:
        """Over a visit's lower edge the pointer says that the end can be dragged."""
        found = None if self.is_read_only or self.hands.is_busy else self.hit(position)
        if found is not None and self.hands.is_edge(*found, position):
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        elif not self.hands.is_busy:
            self.viewport().unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._scroll_timer.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self.hands.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.hit(event.position().toPoint()) is not None:
            agenda_keys.activate(self)

    def _scroll_near_edge(self, position: QPoint) -> None:
        view, edge, speed = self.viewport().rect(), current_look().px(24), current_look().px(16)
        way = -1 if self.isRightToLeft() else 1
        x = -speed if position.x() < edge else speed if position.x() > view.right() - edge else 0
        y = -speed if position.y() < edge else speed if position.y() > view.bottom() - edge else 0
        self._scroll_by = QPoint(x * way, y)
        if not self._scroll_by.isNull() and not self._scroll_timer.isActive():
            self._scroll_timer.start()
        elif self._scroll_by.isNull():
            self._scroll_timer.stop()

    def _scroll_on(self) -> None:
        lying, standing = self.horizontalScrollBar(), self.verticalScrollBar()
        lying.setValue(lying.value() + self._scroll_by.x())
        standing.setValue(standing.value() + self._scroll_by.y())
        self.hands.follow()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.place.entry is not None:
            place = self.entry_rect(self.place.column, self.place.entry).center()
            self.context_menu_requested.emit(self.selected(), self.viewport().mapToGlobal(place))
        else:
            found = self.hit(position)
            item = found[1].item if found is not None else None
            self.context_menu_requested.emit(item, self.viewport().mapToGlobal(position))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.hit(event.pos())
            text = found[1].texts.tooltip if found is not None else ""
            area = self.entry_rect(*found) if found is not None else QRect()
            QToolTip.showText(event.globalPos(), text, self.viewport(), area)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.place.entry is None and self.agenda.columnCount() and self.agenda.rowCount():
            self.move_cursor(at(self.agenda, 0, self._first_row_of_interest()), scroll=False)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _first_row_of_interest(self) -> int:
        """Now, when today is shown; else the beginning of the day."""
        minute, rows = self.agenda.now_row_minute(), self.agenda.layout_rows
        return rows.row_of(minute) if minute is not None and rows.first <= minute < rows.last else 0

    def _header_clicked(self, section: int) -> None:
        if section < len(self.agenda.columns):
            self.column_header_clicked.emit(self.agenda.columns[section])
