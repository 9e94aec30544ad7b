"""Typed and not saved: save, throw away or go on; asked in place, by one letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.texts import Text


class QuestionBar(QWidget):
    save_requested = Signal()
    throw_away_requested = Signal()
    stay_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        self.sentence = Text("", "strong", wrap=True)
        self.save = PrimaryButton(self.tr("Save"), "S")
        self.throw_away = OutlineButton(self.tr("Throw away"), "D")
        self.stay = QuietButton(self.tr("Go on editing"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.sentence, 1)
        for button, signal in (
            (self.save, self.save_requested),
            (self.throw_away, self.throw_away_requested),
            (self.stay, self.stay_requested),
        ):
            row.addWidget(button)
            button.installEventFilter(self)
            button.clicked.connect(self.hide)
            button.clicked.connect(signal)
        self.hide()

    def ask(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.show()
        self.save.setFocus()
        announce(self, sentence, assertive=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = {
                Qt.Key.Key_S: self.save,
                Qt.Key.Key_D: self.throw_away,
                Qt.Key.Key_Escape: self.stay,
            }
            button = keys.get(Qt.Key(event.key()))
            if button is None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                button = next((b for b in keys.values() if b is watched), None)
            if button is not None:
                button.click()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("warning-soft"), look.colour("warning"), RADIUS)
        painter.end()
