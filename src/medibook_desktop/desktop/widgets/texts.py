"""Labels in the fonts and inks of the look; they follow a change of theme or text scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from medibook_desktop.desktop.look.theme import current_look

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """The text as a unit of its own direction: "+55 27" and "18 Aug" keep their order in a right-to-left window."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if text else text


def literal(text: str) -> str:
    """A name or another person's words for a button or a menu: an & in it is shown, and makes no key."""
    return text.replace("&", "&&")


class Text(QLabel):
    """`use` names a font, `ink` a colour."""

    def __init__(
        self,
        text: str = "",
        use: str = "body",
        ink: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._use, self._ink = use, ink
        self._busy = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._dress()
        # A widget with a palette and a font of its own is not told of every change of the application's.
        current_look().changed.connect(self._dress)
        self._lean()

    def set_ink(self, ink: str) -> None:
        self._ink = ink
        self._dress()

    def _dress(self) -> None:
        look = current_look()
        self._busy = True
        palette = QPalette(self.palette())
        # On a panel with another ground the style asks for Text instead of WindowText.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, look.colour(self._ink))
        self.setPalette(palette)
        self.setFont(look.font(self._use))
        self._busy = False

    def _lean(self) -> None:
        """At the side where reading begins, whatever the direction of the text itself."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Large text in a small window: what has no room ends in an ellipsis and not in half a letter."""
        text, area = self.text(), self.contentsRect()
        metrics = self.fontMetrics()
        if self.wordWrap() or "\n" in text or metrics.horizontalAdvance(text) <= area.width() + 1:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment()), elided)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
        kinds = (
            QEvent.Type.ApplicationPaletteChange,
            QEvent.Type.ApplicationFontChange,
            QEvent.Type.StyleChange,
        )
        # Its own palette and font would hide the application's new ones.
        if event.type() in kinds and not self._busy:
            self._dress()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange):
            self._dress()
        return super().event(event)


class SectionHeading(Text):
    """Small capitals above a group."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), "heading", "ink-3", parent=parent)
        self.setAccessibleName(text)


class Divider(QWidget):
    """A quiet line between groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_look().colour("line-strong"))
        painter.end()
