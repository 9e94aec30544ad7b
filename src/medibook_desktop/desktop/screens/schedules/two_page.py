"""Two admins saved the hours of one doctor: both weeks side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.schedules.view import TwoShown
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.hours_grid import HoursGrid
from medibook_desktop.desktop.widgets.texts import Text


class TwoPage(QWidget):
    theirs_chosen = Signal()
    mine_chosen = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        # Made when they are needed: hardly anybody ever sees this page.
        self.grids: tuple[HoursGrid, ...] = ()
        self.names = (Text("", "strong"), Text("", "strong"))
        self.mine = PrimaryButton(self.tr("Go on with mine"), "2")
        self.theirs = OutlineButton(self.tr("Take theirs"), "1")
        self.back = QuietButton(self.tr("Back to the week"), "Esc")
        self._sides = QHBoxLayout()
        self._sides.setSpacing(px(20))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.theirs, self.mine, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addLayout(self._sides, 1)
        whole.addLayout(buttons)
        self.theirs.clicked.connect(self.theirs_chosen)
        self.mine.clicked.connect(self.mine_chosen)
        self.back.clicked.connect(self.back_requested)

    def _make_grids(self) -> None:
        self.grids = (HoursGrid(), HoursGrid())
        for grid, name in zip(self.grids, self.names, strict=True):
            grid.is_read_only = True
            column = QVBoxLayout()
            column.setSpacing(current_look().px(6))
            column.addWidget(name)
            column.addWidget(grid, 1)
            self._sides.addLayout(column)

    def show_two(self, two: TwoShown) -> None:
        if not self.grids:
            self._make_grids()
        sides = ((two.theirs_title, two.theirs), (two.mine_title, two.mine))
        for grid, name, (title, blocks) in zip(self.grids, self.names, sides, strict=True):
            name.setText(title)
            grid.setAccessibleName(title)
            grid.show_week(blocks, -1)
        earliest = min((b.starts for b in (*two.theirs, *two.mine)), default=8 * 60)
        for grid in self.grids:
            grid.show_from(max(0, earliest // 60 * 60 - 60))
        self.mine.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_1: self.theirs, Qt.Key.Key_2: self.mine, Qt.Key.Key_Escape: self.back}
        button = keys.get(Qt.Key(event.key()))
        if button is None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = next((b for b in keys.values() if b.hasFocus()), None)
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)
