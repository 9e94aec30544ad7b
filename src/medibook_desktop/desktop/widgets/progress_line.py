"""How far long work is: a sentence, a bar, Cancel; afterwards what came of it, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import AccentButton, QuietButton
from medibook_desktop.desktop.widgets.texts import Text


class ProgressLine(QWidget):
    """Hidden while there is nothing to say. `cancel_requested`; `action_requested` is the button beside a sentence."""

    cancel_requested = Signal()
    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Text("", "body", "ink", wrap=True)
        self.bar = _Bar()
        self.cancel = QuietButton(self.tr("Stop"))
        self.action = AccentButton("")
        self.cancel.clicked.connect(self.cancel_requested)
        self.action.clicked.connect(self.action_requested)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.sentence, 3)
        self._row.addWidget(self.bar, 2)
        self._row.addWidget(self.action)
        self._row.addWidget(self.cancel)
        self._space()
        self.hide()

    def show_progress(self, sentence: str, done: int, total: int) -> None:
        """`total` 0: nobody knows how much there is."""
        if not self.bar.isVisible():
            announce(self, sentence)
        self.sentence.setText(sentence)
        self.bar.set_share(done / total if total else 0.0)
        self.bar.show()
        self.cancel.show()
        self.action.hide()
        self.show()

    def show_sentence(self, sentence: str, action: str = "") -> None:
        """Nothing is under way; "" hides the line."""
        self.setVisible(bool(sentence))
        self.sentence.setText(sentence)
        self.bar.hide()
        self.cancel.hide()
        self.action.setText(action)
        self.action.setVisible(bool(action))
        if sentence:
            announce(self, sentence)

    def _space(self) -> None:
        px = current_look().px
        self._row.setContentsMargins(px(12), px(6), px(8), px(6))
        self._row.setSpacing(px(12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, self.rect(), current_look().colour("surface-2"), None, RADIUS)
        painter.end()


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setAccessibleName(self.tr("How far it is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(current_look().px(8))

    def set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("surface-3"), None, RADIUS)
        done = self.rect()
        done.setWidth(round(self.width() * self._share))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(self.rect().right())
        if done.width() > 1:
            rounded(painter, done, look.colour("accent"), None, RADIUS)
        painter.end()
