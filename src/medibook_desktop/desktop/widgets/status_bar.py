"""The quiet line at the bottom, and the mark that says whether the screen is live."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.texts import Text

_STATES = {"live": "good", "catching_up": "warning", "not_live": "danger"}


class LiveMark(QWidget):
    """A full dot, a half one or an empty one, and the words: live; catching up; not live since 14:32."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = "catching_up"
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_state(self, state: str, text: str, tooltip: str = "") -> None:
        """`state` is "live", "catching_up" or "not_live"; a change is announced."""
        changed = state != self.state
        self.state, self._text = state, text
        self.setToolTip(tooltip or text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
        if changed and state != "catching_up":
            announce(self, text)

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        look = current_look()
        width = QFontMetrics(look.font("strong")).horizontalAdvance(self._text)
        return QSize(width + look.px(24), look.px(24))

    def minimumSizeHint(self) -> QSize:
        """The mark alone, where room is short; its tooltip and its name say the rest."""
        return QSize(current_look().px(14), current_look().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        colour = look.colour(_STATES.get(self.state, "warning"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look.px(10)
        x = self.width() - look.px(2) - size if self.isRightToLeft() else look.px(2)
        dot = QRectF(x, (self.height() - size) / 2, size, size)
        painter.setPen(colour)
        painter.setBrush(colour if self.state == "live" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.state == "catching_up":
            painter.setBrush(colour)
            painter.drawPie(dot.adjusted(0.5, 0.5, -0.5, -0.5), 90 * 16, 180 * 16)
        painter.setPen(colour)
        painter.setFont(look.font("strong"))
        shift = look.px(20)
        area = (
            self.rect().adjusted(0, 0, -shift, 0)
            if self.isRightToLeft()
            else self.rect().adjusted(shift, 0, 0, 0)
        )
        painter.setLayoutDirection(self.layoutDirection())
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, area.width() + 1)
        if len(text) > 1 or text == self._text:  # an ellipsis alone says nothing
            painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class StatusLine(QWidget):
    """Parts by name, in the order of their first mention; the keys' hint at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status"))
        self._parts: dict[str, Text] = {}
        self._right = Text("", "secondary", "ink-3")
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self._right)
        self._space()

    def set_part(self, name: str, text: str, tooltip: str = "") -> None:
        """An empty text hides the part."""
        part = self._parts.get(name)
        if part is None:
            part = self._parts[name] = Text("", "secondary", "ink-2")
            self._row.insertWidget(len(self._parts) - 1, part)
        part.setText(text)
        part.setToolTip(tooltip)
        part.setVisible(bool(text))

    def part(self, name: str) -> str:
        return self._parts[name].text() if name in self._parts else ""

    def hint(self, name: str) -> str:
        return self._parts[name].toolTip() if name in self._parts else ""

    def set_right(self, text: str) -> None:
        self._right.setText(text)

    def _space(self) -> None:
        px = current_look().px
        self._row.setContentsMargins(px(16), px(6), px(16), px(6))
        self._row.setSpacing(px(28))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.setPen(look.colour("line-strong"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
