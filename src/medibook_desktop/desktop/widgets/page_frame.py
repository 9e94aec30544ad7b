"""The frame of an administration page: what it is, what it is for, its buttons, and room for the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.texts import Text

ROOMY = 460
"""Below this height, at 100 %, the sentence is left out: the page itself needs the room."""


class PageFrame(QWidget):
    """Buttons go into `buttons` (the end of the heading's row), everything else into `body`."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.title = Text(title, "title")
        self.sentence = Text(sentence, "body", "ink-2", wrap=True)
        self.buttons = QHBoxLayout()
        self.body = QVBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.buttons)
        head.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)
        self._words, self._head = words, head
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(head)
        self._whole.addLayout(self.body, 1)
        self._space()

    def _space(self) -> None:
        px = current_look().px
        self._words.setSpacing(px(2))
        self._head.setSpacing(px(16))
        self.buttons.setSpacing(px(8))
        self.body.setSpacing(px(10))
        self._whole.setSpacing(px(12))
        self._whole.setContentsMargins(px(20), px(14), px(20), px(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_sentence()

    def fit_sentence(self) -> None:
        """Large letters in a low window."""
        self.sentence.setVisible(self.height() >= current_look().px(ROOMY))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._space()
