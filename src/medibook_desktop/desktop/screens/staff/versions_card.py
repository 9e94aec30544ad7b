"""An account that two administrators changed at once: both, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.staff.view import Difference
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 620


class VersionsCard(FloatingCard):
    mine_chosen = Signal()
    theirs_chosen = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        px = current_look().px
        self.setAccessibleName(self.tr("Two versions"))
        self._host_widget = host
        self.title = Text("", "large", wrap=True)
        self._grid_holder = QWidget()
        self.mine = PrimaryButton(self.tr("Save mine"))
        self.theirs = OutlineButton(self.tr("Keep theirs"))
        self.leave = OutlineButton(self.tr("Go on editing"), "Esc")
        buttons = QHBoxLayout()
        for button in (self.mine, self.theirs, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(18), px(16), px(18), px(16))
        self._column.setSpacing(px(12))
        self._column.addWidget(self.title)
        self._column.addWidget(self._grid_holder)
        self._column.addLayout(buttons)
        self.mine.clicked.connect(self._choose_mine)
        self.theirs.clicked.connect(self._choose_theirs)
        self.leave.clicked.connect(self.hide)

    def show_versions(self, title: str, rows: Sequence[Difference]) -> None:
        self.title.setText(title)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_look().px(14))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Text(self.tr("Saved by now"), "secondary-strong", "ink-2"), 0, 1)
        grid.addWidget(Text(self.tr("As you want it"), "secondary-strong", "ink-2"), 0, 2)
        for line, row in enumerate(rows, 1):
            grid.addWidget(Text(row.field, "secondary-strong", "ink-2"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(row.theirs, "body", wrap=True), line, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(row.mine, "strong", wrap=True), line, 2, Qt.AlignmentFlag.AlignTop)
        self._column.replaceWidget(self._grid_holder, holder)
        self._grid_holder.deleteLater()
        self._grid_holder = holder
        self.show()
        self.raise_()
        host = self._host_widget
        width = min(current_look().px(WIDTH), host.width())
        self.setFixedWidth(width)
        self.keep_inside()
        self.move((host.width() - width) // 2, max(0, (host.height() - self.height()) // 3))
        self.mine.setFocus()
        said = "; ".join(f"{row.field}: {row.theirs} / {row.mine}" for row in rows)
        announce(self, f"{title} {said}", assertive=True)

    def _choose_mine(self) -> None:
        self.hide()
        self.mine_chosen.emit()

    def _choose_theirs(self) -> None:
        self.hide()
        self.theirs_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
