"""A question in place, with its answers as buttons; Esc takes none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.texts import Text


class DecisionBar(QWidget):
    """`answered` carries the key of an answer; `left` is Esc or "Leave it"."""

    answered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        self.sentence = Text("", "strong", wrap=True)
        self.buttons: dict[str, OutlineButton] = {}
        self.leave = QuietButton(self.tr("Leave it"), "Esc")
        self.leave.clicked.connect(self._leave)
        self.leave.installEventFilter(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(8))
        self._row.addWidget(self.leave)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(10), px(10))
        column.setSpacing(px(8))
        # Its buttons must not widen what it stands in: nothing jumps when it comes.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column.addWidget(self.sentence)
        column.addLayout(self._row)
        self.hide()

    def ask(self, sentence: str, answers: Sequence[tuple[str, str]]) -> None:
        """`answers` are (key, text)."""
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for place, (key, text) in enumerate(answers):
            button = self.buttons[key] = OutlineButton(text)
            button.clicked.connect(self._answering(key))
            button.installEventFilter(self)
            self._row.insertWidget(place, button)
        self.sentence.setText(sentence)
        self.show()
        next(iter(self.buttons.values()), self.leave).setFocus()
        announce(self, sentence, assertive=True)

    def _answering(self, key: str) -> Callable[[], None]:
        def answer() -> None:
            self.hide()
            self.answered.emit(key)

        return answer

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()  # type: ignore[attr-defined]  # only buttons are watched
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of the sentence, however little room there is: what stands below gives way."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(max(0, layout.heightForWidth(self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("warning-soft"), look.colour("warning"), RADIUS)
        painter.end()
