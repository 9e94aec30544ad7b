"""A small box that asks why: one letter answers; "Other" takes a few words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard

WIDTH = 320


class ReasonBox(FloatingCard):
    """`chosen` tells the reason as it is stored: one of the table, or what was typed.

    Shift+Down and Shift+Up are told as `length_asked`, for what has a length.
    """

    chosen = Signal(str)
    closed = Signal()
    length_asked = Signal(int)

    def __init__(
        self,
        host: QWidget,
        name: str,
        reasons: Sequence[tuple[str, str]],
        words_of: Callable[[str], str],
        other: str,
    ) -> None:
        """`reasons` are (letter, reason as stored), `words_of` says one in the person's language; `other` is the
        letter of the reason that is told in own words."""
        super().__init__(host)
        self.setAccessibleName(name)
        self._reasons = dict(reasons)
        self._other = other
        self._came_from: QWidget | None = None
        look = current_look()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.buttons: dict[str, OutlineButton] = {}
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("In a few words, then Enter"))
        self.words.setAccessibleName(self.tr("Reason in your words"))
        self.leave = QuietButton(self.tr("Leave it"), "Esc")
        column = QVBoxLayout(self)
        margin = look.px(14)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(6))
        column.addWidget(self.title)
        column.addWidget(self.lines)
        for letter, reason in reasons:
            button = OutlineButton(words_of(reason), letter.upper())
            button.clicked.connect(self._choosing(letter))
            button.installEventFilter(self)
            self.buttons[letter] = button
            column.addWidget(button)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTrailing)
        self.leave.clicked.connect(self.dismiss)
        self.leave.installEventFilter(self)
        self.words.returnPressed.connect(self._words_given)
        look.changed.connect(self._restyle)
        self._restyle()

    def wanted_width(self) -> int:
        return current_look().px(WIDTH)

    def open_for(self, title: str, lines: str = "", hint: str = "") -> None:
        self.words.clear()
        self.words.hide()
        self.say(title, lines, hint)
        self._came_from = self.window().focusWidget()
        self.show()
        self.raise_()
        next(iter(self.buttons.values())).setFocus()
        announce(self, title)

    def say(self, title: str, lines: str = "", hint: str = "") -> None:
        """`lines` are what to think of before answering, `hint` what else the keys do."""
        for label, text in ((self.title, title), (self.lines, lines), (self.hint, hint)):
            label.setText(text)
            label.setVisible(bool(text))
        if self.isVisible():
            self.keep_inside()

    def dismiss(self) -> None:
        """Back to where the question came from."""
        self.hide()
        if self._came_from is not None:
            with suppress(RuntimeError):  # its widget may be gone: the box that asked was closed
                self._came_from.setFocus()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, focused = event.key(), self.focusWidget()
        buttons = list(self.buttons.values())
        is_vertical = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        step = 1 if key == Qt.Key.Key_Down else -1
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif is_vertical and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.length_asked.emit(step)
        elif is_vertical and focused in buttons:
            buttons[(buttons.index(focused) + step) % len(buttons)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, OutlineButton | QuietButton
        ):
            focused.click()
        elif focused is not self.words and event.text().lower() in self.buttons and event.text():
            self._choose(event.text().lower())
        else:
            return False
        return True

    def _choosing(self, letter: str) -> Callable[[], None]:
        return lambda: self._choose(letter)

    def _choose(self, letter: str) -> None:
        if letter != self._other:
            self._answer(self._reasons[letter])
            return
        self.words.show()
        self.words.setFocus()
        self.keep_inside()

    def _words_given(self) -> None:
        """Enter without words is the plain "Other"."""
        self._answer(self.words.text().strip() or self._reasons[self._other])

    def _answer(self, reason: str) -> None:
        self.hide()
        self.chosen.emit(reason)

    def _restyle(self) -> None:
        look = current_look()
        self.title.setFont(look.font("strong"))
        self.lines.setFont(look.font("body"))
        self.hint.setFont(look.font("secondary"))
