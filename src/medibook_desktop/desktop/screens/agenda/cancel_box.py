"""Cancelling with a reason: one letter, Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import DangerButton, OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.domain.booking_rules import CANCEL_REASONS

WIDTH = 300
OTHER = "o"


class CancelBox(FloatingCard):
    """A letter chooses the reason, Enter cancels the visit; "Other" takes a few words."""

    cancelled = Signal(str)
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Cancel a visit"))
        look = current_look()
        self._chosen = ""
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.buttons: dict[str, OutlineButton] = {}
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("The reason, in a few words"))
        self.words.setAccessibleName(self.tr("Reason in your words"))
        self.confirm = DangerButton(self.tr("Cancel the visit"), "Enter")
        self.keep = QuietButton(self.tr("Keep it"), "Esc")
        column = QVBoxLayout(self)
        margin = look.px(14)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.px(6))
        column.addWidget(self.title)
        for letter, reason in CANCEL_REASONS:
            button = OutlineButton(translate("CancelReasons", reason), letter.upper())
            button.setCheckable(True)
            button.clicked.connect(self._choosing(letter))
            button.installEventFilter(self)
            self.buttons[letter] = button
            column.addWidget(button)
        column.addWidget(self.words)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.keep)
        foot.addWidget(self.confirm)
        column.addLayout(foot)
        self.confirm.clicked.connect(self._confirm)
        self.keep.clicked.connect(self.dismiss)
        self.words.returnPressed.connect(self._confirm)
        self.confirm.installEventFilter(self)
        look.changed.connect(self._restyle)
        self._restyle()

    def wanted_width(self) -> int:
        return current_look().px(WIDTH)

    def open_for(self, sentence: str) -> None:
        self.title.setText(sentence)
        self.words.clear()
        self._choose("")
        self.show()
        self.raise_()
        self.buttons[CANCEL_REASONS[0][0]].setFocus()
        announce(self, sentence)

    def dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        buttons = list(self.buttons.values())
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.focusWidget() in buttons:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            place = buttons.index(self.focusWidget()) + step  # type: ignore[arg-type]
            letters = list(self.buttons)
            self._choose(letters[place % len(letters)])
        elif event.text().lower() in self.buttons and event.text():
            self._choose(event.text().lower())
        else:
            return False
        return True

    def _choosing(self, letter: str) -> Callable[[], None]:
        return lambda: self._choose(letter)

    def _choose(self, letter: str) -> None:
        self._chosen = letter
        for other, button in self.buttons.items():
            button.setChecked(other == letter)
        self.words.setVisible(letter == OTHER)
        self.confirm.setEnabled(bool(letter))
        if letter == OTHER:
            self.words.setFocus()
        elif letter:
            self.buttons[letter].setFocus()
        if self.isVisible():
            self.keep_inside()

    def _confirm(self) -> None:
        """Enter before a letter cancels nothing."""
        if not self._chosen:
            return
        reason = dict(CANCEL_REASONS)[self._chosen]
        words = self.words.text().strip() if self._chosen == OTHER else ""
        self.hide()
        self.cancelled.emit(words or reason)

    def _restyle(self) -> None:
        self.title.setFont(current_look().font("strong"))
