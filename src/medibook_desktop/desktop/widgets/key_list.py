"""Keys and what they do, in sections: the F1 sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from medibook_desktop.desktop.language.keys import key_text
from medibook_desktop.desktop.look.style import rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text


class KeyCap(QWidget):
    """A key as it looks on the keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key_text(key)
        self.setAccessibleName(self._key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = current_look()
        width = QFontMetrics(look.font("secondary-strong")).horizontalAdvance(self._key) + look.px(14)
        return QSize(max(width, look.px(24)), look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("surface-2"), look.colour("line-strong"), 4)
        painter.setFont(look.font("secondary-strong"))
        painter.setPen(look.colour("ink-2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


class KeyList(QWidget):
    """Two columns of sections, filled from the first down."""

    def __init__(
        self,
        sections: Sequence[tuple[str, Sequence[tuple[str, str]]]],
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        """`wrap`: long lines are broken, where the window has no room for them."""
        super().__init__(parent)
        px = current_look().px
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(16), px(16), px(16))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        total = sum(len(keys) + 1 for _, keys in sections)
        row, column, used = 0, 0, 0
        for title, keys in sections:
            if column == 0 and used and used + len(keys) / 2 > total / 2:
                row, column = 0, 3
            grid.addWidget(SectionHeading(title), row, column, 1, 2)
            row += 1
            for key, text in keys:
                grid.addWidget(KeyCap(key), row, column, Qt.AlignmentFlag.AlignTrailing)
                grid.addWidget(Text(text, wrap=wrap), row, column + 1)
                row += 1
            used += len(keys) + 1
        grid.setColumnMinimumWidth(2, px(24))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        grid.setRowStretch(grid.rowCount(), 1)
