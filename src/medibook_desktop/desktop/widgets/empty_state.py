"""Nothing to show yet, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.buttons import PrimaryButton
from medibook_desktop.desktop.widgets.focus_frame import paint_focus
from medibook_desktop.desktop.widgets.texts import Text

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Picture(QWidget):
    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(56), current_look().px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent-soft"))
        painter.drawEllipse(self.rect())
        inset = look.px(15)
        area: QRect = self.rect().adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, area, self.icon_name, look.colour("accent"))
        painter.end()


class EmptyState(QWidget):
    action_requested = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        sentence: str,
        action: str = "",
        key_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = current_look().px
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(24), px(24), px(24))
        box.setSpacing(px(8))
        box.addStretch(2)
        self._picture = _Picture(icon_name, self)
        box.addWidget(self._picture, 0, _CENTRE)
        self._title = Text(title, "large", wrap=True)
        self._sentence = Text(sentence, "body", "ink-2", wrap=True)
        for text in (self._title, self._sentence):
            text.setAlignment(_CENTRE)
            box.addWidget(text)
        self._button = PrimaryButton(action, key_hint)
        self._button.clicked.connect(lambda: self.action_requested.emit())
        box.addWidget(self._button, 0, _CENTRE)
        # Not before it has a parent: it would be a window of its own for a moment, and take the keyboard.
        self._button.setVisible(bool(action))
        box.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def set_texts(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
