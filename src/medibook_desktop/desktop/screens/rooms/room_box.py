"""A small box with the rooms that a visit might have: a digit or letter, or arrows and Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.rooms.presenter import RoomRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.texts import literal

WIDTH = 320
LONGEST_COLUMN = 8
KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
NO_KEY = "–"


class RoomBox(FloatingCard):
    """`chosen` tells the id of a room, or None for no room; `shown` that there is something to place."""

    chosen = Signal(object)
    closed = Signal()
    shown = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Rooms"))
        look = current_look()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.buttons: list[OutlineButton] = []
        self._digits: dict[str, OutlineButton] = {}
        self._is_wide = False
        self._rows = QGridLayout()
        self._rows.setSpacing(look.px(6))
        self.leave = QuietButton(self.tr("Leave it"), "Esc")
        self.leave.clicked.connect(self.dismiss)
        self.leave.installEventFilter(self)
        column = QVBoxLayout(self)
        margin = look.px(14)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(6))
        column.addWidget(self.title)
        column.addLayout(self._rows)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTrailing)
        look.changed.connect(self._restyle)
        self._restyle()

    def wanted_width(self) -> int:
        return current_look().px(WIDTH + 80 if self._is_wide else WIDTH)

    # --- RoomView -----------------------------------------------------------------------------------

    def show_rooms(self, title: str, rows: tuple[RoomRow, ...]) -> None:
        self.title.setText(title)
        for old in self.buttons:
            self._rows.removeWidget(old)
            old.deleteLater()
        self.buttons, self._digits = [], {}
        in_a_column = len(rows) if len(rows) <= LONGEST_COLUMN else -(-len(rows) // 2)
        self._is_wide = in_a_column < len(rows)
        for number, row in enumerate(rows):
            digit = KEYS[len(self._digits)] if row.is_possible and len(self._digits) < len(KEYS) else ""
            button = OutlineButton(literal(row.text), digit.upper() or NO_KEY)
            button.setCheckable(True)
            button.setChecked(row.is_its_own)
            button.setEnabled(row.is_possible)
            button.clicked.connect(self._choosing(row.room_id))
            button.installEventFilter(self)
            if digit:
                self._digits[digit] = button
            self.buttons.append(button)
            self._rows.addWidget(button, number % in_a_column, number // in_a_column)
        self.show()
        self.raise_()
        first = next((button for button in self.buttons if button.isChecked()), None)
        (first or next(iter(self._possible()), self.leave)).setFocus()
        announce(self, title)
        self.shown.emit()

    # --- Keys ---------------------------------------------------------------------------------------

    def dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, focused, possible = event.key(), self.focusWidget(), self._possible()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and focused in possible:
            step = 1 if key == Qt.Key.Key_Down else -1
            possible[(possible.index(focused) + step) % len(possible)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, OutlineButton | QuietButton
        ):
            focused.click()
        elif event.text() and event.text().lower() in self._digits:
            self._digits[event.text().lower()].click()
        else:
            return False
        return True

    def _possible(self) -> list[OutlineButton]:
        return [button for button in self.buttons if button.isEnabled()]

    def _choosing(self, room_id: int | None) -> Callable[[], None]:
        def choose() -> None:
            self.hide()
            self.chosen.emit(room_id)
            self.closed.emit()

        return choose

    def _restyle(self) -> None:
        self.title.setFont(current_look().font("strong"))
