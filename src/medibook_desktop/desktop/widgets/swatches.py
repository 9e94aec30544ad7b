"""Colours to choose from: by mouse or arrows; each has a name, and the chosen one a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QToolTip, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.look.tokens import contrast
from medibook_desktop.desktop.widgets.announcing import announce

SIDE, GAP = 28, 6
DOT = 12


def dot(colour: str) -> QIcon:
    """A colour as a mark before a name; it stays the same where its row is selected."""
    side = current_look().px(DOT)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(current_look().colour("line-strong"))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(picture.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(picture, mode)
    return icon


class Swatches(QWidget):
    """`chosen` carries "#rrggbb" when a person chose it."""

    chosen = Signal(str)

    def __init__(self, colours: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`colours` are ("#rrggbb", name)."""
        super().__init__(parent)
        self._palette = tuple(colours)
        self._colours = self._palette
        self.value = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_value(self, colour: str) -> None:
        """One that is not of the palette stands behind it, as long as it is the chosen one."""
        self.value = colour.lower()
        known = {each for each, _ in self._palette}
        own = ((self.value, self.tr("Own colour")),) if self.value and self.value not in known else ()
        self._colours = self._palette + own
        self._tell()
        self.updateGeometry()
        self.update()

    def name_of(self, colour: str) -> str:
        return next((name for each, name in self._colours if each == colour), self.tr("No colour"))

    def sizeHint(self) -> QSize:
        px = current_look().px
        return QSize(px(SIDE + GAP) * len(self._colours), px(SIDE + 4) * self._lines())

    def minimumSizeHint(self) -> QSize:
        px = current_look().px
        return QSize(px(SIDE + GAP) * 4, px(SIDE + GAP) * self._lines())

    def _a_line(self) -> int:
        return max(1, (self.width() or 400) // current_look().px(SIDE + GAP))

    def _lines(self) -> int:
        return -(-len(self._colours) // self._a_line())

    def resizeEvent(self, _event: object) -> None:
        self.setMinimumHeight(self.minimumSizeHint().height())

    def _place(self, number: int) -> QRect:
        px = current_look().px
        line, column = divmod(number, self._a_line())
        left = px(2) + column * px(SIDE + GAP)
        if self.isRightToLeft():
            left = self.width() - left - px(SIDE)
        return QRect(left, px(2) + line * px(SIDE + GAP), px(SIDE), px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (colour, _name) in enumerate(self._colours):
            rect = QRectF(self._place(number)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(look.colour("line-strong"), 1))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(rect, look.px(6), look.px(6))
            if colour == self.value:
                ink = "#ffffff" if contrast("#ffffff", colour) >= contrast("#000000", colour) else "#000000"
                font = QFont(look.font("strong"))
                painter.setFont(font)
                painter.setPen(QColor(ink))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "✓")
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colour("focus" if self.hasFocus() else "ink"), 2))
                painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), look.px(7), look.px(7))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {
            forward: 1,
            back: -1,
            Qt.Key.Key_Down: self._a_line(),
            Qt.Key.Key_Up: -self._a_line(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = next((n for n, (colour, _) in enumerate(self._colours) if colour == self.value), -1)
        there = here + step if here >= 0 else 0
        if 0 <= there < len(self._colours):
            self._choose(there)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if number is not None:
            self._choose(number)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._colours[number][1] if number is not None else "", self)
            return True
        return super().event(event)

    def _at(self, point: object) -> int | None:
        return next(
            (n for n in range(len(self._colours)) if self._place(n).contains(point)),  # type: ignore[call-overload]
            None,
        )

    def _choose(self, number: int) -> None:
        colour, name = self._colours[number]
        if colour != self.value:
            self.value = colour
            self._tell()
            self.update()
            announce(self, name)
            self.chosen.emit(colour)

    def _tell(self) -> None:
        """Read aloud: which one is chosen."""
        self.setAccessibleDescription(self.name_of(self.value))
