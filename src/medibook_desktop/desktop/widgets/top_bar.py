"""The one bar at the top."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from medibook_desktop.desktop.look.theme import current_look

W = TypeVar("W", bound=QWidget)


class TopBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._space()

    def add(self, widget: W, stretch: int = 0) -> W:
        # With a stretch the widget takes the room; an alignment would keep it small.
        if stretch:
            self._row.addWidget(widget, stretch)
        else:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return widget

    def add_stretch(self, stretch: int = 1) -> None:
        self._row.addStretch(stretch)

    def _space(self) -> None:
        px = current_look().px
        self._row.setContentsMargins(px(16), px(10), px(16), px(10))
        self._row.setSpacing(px(8))
        self.setFixedHeight(px(56))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.setPen(look.colour("line-strong"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
