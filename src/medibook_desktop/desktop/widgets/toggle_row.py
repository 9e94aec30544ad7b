"""Several of a few: a row of buttons that are on or off, one stop of the Tab key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.buttons import OutlineButton


class ToggleRow(QWidget):
    """Arrows move, Space turns on and off. `changed` comes only when a person did it."""

    changed = Signal()

    def __init__(
        self, options: Sequence[tuple[str, str]], accessible_name: str, parent: QWidget | None = None
    ) -> None:
        """`options` are (value, text)."""
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._buttons: dict[str, OutlineButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().px(4))
        for place, (value, text) in enumerate(options):
            button = OutlineButton(text, parent=self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{accessible_name}: {text}")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda *_: self.changed.emit())
            self._buttons[value] = button
            row.addWidget(button)
        first = next(iter(self._buttons.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def values(self) -> frozenset[str]:
        return frozenset(value for value, button in self._buttons.items() if button.isChecked())

    def set_values(self, values: Iterable[str]) -> None:
        chosen = set(values)
        for value, button in self._buttons.items():
            button.setChecked(value in chosen)

    def button(self, value: str) -> OutlineButton:
        return self._buttons[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()), 0) * (-1 if self.isRightToLeft() else 1)
        buttons = list(self._buttons.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)
        if way and here >= 0:
            if 0 <= here + way < len(buttons):
                buttons[here + way].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
