"""A field that searches while one types, once the fingers rest for 150 ms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from medibook_desktop.desktop.language.keys import key_text
from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import rounded
from medibook_desktop.desktop.look.theme import current_look

DEBOUNCE_MS = 150
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class SearchField(QLineEdit):
    """`step` moves in the list that belongs to the field, so that the fingers stay where they type."""

    search_requested = Signal(str)
    submitted = Signal(str)
    step = Signal(int)
    escaped = Signal()

    def __init__(
        self, placeholder: str, key_hint: str = "", accessible_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key_hint = key_text(key_hint)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(lambda: self.search_requested.emit(self.text()))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(accessible_name or placeholder)
        self.textEdited.connect(lambda: self._timer.start())
        self._space()

    def set_quietly(self, text: str) -> None:
        """Sets the text without a search."""
        self._timer.stop()
        self.setText(text)

    def begin_with(self, text: str) -> None:
        """Takes over letters that were typed elsewhere: the cursor behind them, and a search at once."""
        self.setText(text)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setCursorPosition(len(text))
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._flush()
            self.submitted.emit(self.text())
        elif key == Qt.Key.Key_Escape:
            self._timer.stop()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _flush(self) -> None:
        """Enter before the fingers rested: the search is asked for first."""
        if self._timer.isActive():
            self._timer.stop()
            self.search_requested.emit(self.text())

    def _space(self) -> None:
        px = current_look().px
        end = QFontMetrics(current_look().font("secondary")).horizontalAdvance(self._key_hint) + px(24)
        lead, trail = px(22), end if self._key_hint else 0
        # Margins are left and right, not leading and trailing.
        self.setTextMargins(*((trail, 0, lead, 0) if self.isRightToLeft() else (lead, 0, trail, 0)))
        self.setMinimumHeight(px(34))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = current_look()
        painter = QPainter(self)
        size = look.px(16)
        mirrored = self.isRightToLeft()
        top = (self.height() - size) // 2
        left = self.width() - look.px(10) - size if mirrored else look.px(10)
        paint_icon(painter, QRect(left, top, size, size), "search", look.colour("ink-3"))
        if self._key_hint and not self.text():
            width = QFontMetrics(look.font("secondary")).horizontalAdvance(self._key_hint) + look.px(14)
            height = look.px(20)
            x = look.px(8) if mirrored else self.width() - width - look.px(8)
            box = QRect(x, (self.height() - height) // 2, width, height)
            rounded(painter, box, look.colour("surface-2"), look.colour("line-strong"), 4)
            painter.setFont(look.font("secondary"))
            painter.setPen(look.colour("ink-3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key_hint)
        painter.end()
