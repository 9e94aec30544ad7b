"""A sentence and a next step, at the place where something happened; never in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.error_words import sentence as error_sentence
from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.errors import MediBookError

_LOOKS = {
    "info": ("accent-soft", "accent", "info"),
    "warning": ("warning-soft", "warning", "warning"),
    "error": ("danger-soft", "danger", "warning"),
}


class NoticeBar(QWidget):
    action_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.was_closed = False
        """By hand, what was shown last: whoever repeats it leaves it closed."""
        self.kind = "info"
        self.setAccessibleName(self.tr("Notice"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._sentence = Text("", "strong", wrap=True)
        self._next_step = Text("", "body", "ink-2", wrap=True)
        self._action = OutlineButton("")
        self._action.clicked.connect(lambda: self.action_requested.emit())
        self._close = QuietButton("✕")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self._closed_by_hand)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._sentence)
        texts.addWidget(self._next_step)
        self._row = QHBoxLayout(self)
        self._row.addLayout(texts, 1)
        self._row.addWidget(self._action)
        self._row.addWidget(self._close)
        self._space()
        self.hide()

    def show_notice(
        self, kind: str, sentence: str, next_step: str = "", action: str = "", key_hint: str = ""
    ) -> None:
        """`kind` is "info", "warning" or "error"; replaces what was shown."""
        is_new = self.isHidden() or sentence != self._sentence.text()
        self.show_quietly(kind, sentence, next_step, action, key_hint)
        if is_new:  # "3 minutes ago" that becomes "4 minutes ago" interrupts nobody
            announce(self, f"{sentence} {next_step}".strip(), assertive=self.kind == "error")

    def show_quietly(
        self, kind: str, sentence: str, next_step: str = "", action: str = "", key_hint: str = ""
    ) -> None:
        """Without a word aloud: for seconds that tick."""
        self.was_closed = False
        self.kind = kind if kind in _LOOKS else "info"
        self._sentence.setText(sentence)
        self._next_step.setText(next_step)
        self._next_step.setVisible(bool(next_step))
        self._action.setText(action)
        self._action.set_key_hint(key_hint)
        self._action.setVisible(bool(action))
        self.show()
        self.update()

    def show_error(self, error: MediBookError) -> None:
        """A known error: its sentence and its next step."""
        self.show_notice("error", *error_sentence(error))

    def leave_keys(self) -> None:
        """A click on its buttons moves the keys nowhere: who is typing goes on. Tab still reaches them."""
        for button in (self._action, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def text(self) -> str:
        """What is shown, for tests and for the log of the day."""
        return f"{self._sentence.text()} {self._next_step.text()}".strip() if not self.isHidden() else ""

    def clear(self) -> None:
        self.was_closed = False
        self.hide()

    def _closed_by_hand(self) -> None:
        self.was_closed = True
        self.hide()
        self.closed.emit()

    def _space(self) -> None:
        px = current_look().px
        left, right = (px(8), px(44)) if self.isRightToLeft() else (px(44), px(8))
        self._row.setContentsMargins(left, px(8), right, px(8))
        self._row.setSpacing(px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        fill, edge, icon_name = _LOOKS[self.kind]
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour(fill), look.colour(edge), RADIUS)
        size = look.px(18)
        x = self.width() - look.px(14) - size if self.isRightToLeft() else look.px(14)
        paint_icon(painter, QRect(x, (self.height() - size) // 2, size, size), icon_name, look.colour(edge))
        painter.end()
