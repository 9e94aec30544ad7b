"""The first password of an account, shown this once: to read out, to copy, to print on a slip."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 440


class SlipCard(FloatingCard):
    """`print_requested` carries the title, the user name and the password."""

    print_requested = Signal(str, str, str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        px = current_look().px
        self.setAccessibleName(self.tr("First password"))
        self._host_widget = host
        self.title = Text("", "large", wrap=True)
        self.note = Text("", "body", "ink-2", wrap=True)
        self.username = QLineEdit()
        self.password = QLineEdit()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for line, (text, field) in enumerate(
            ((self.tr("User name"), self.username), (self.tr("Password"), self.password))
        ):
            label = Text(text, "secondary-strong", "ink-2")
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setReadOnly(True)
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1)
        self.password.setFont(current_look().font("title"))
        self.copy_button = OutlineButton(self.tr("Copy the password"))
        self.print_button = OutlineButton(self.tr("Print a slip"))
        self.done = PrimaryButton(self.tr("Done"), "Enter")
        buttons = QHBoxLayout()
        for button in (self.done, self.copy_button, self.print_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(16), px(18), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.copy_button.clicked.connect(self._copy)
        self.done.clicked.connect(self.dismiss)
        self.print_button.clicked.connect(
            lambda: self.print_requested.emit(self.title.text(), self.username.text(), self.password.text())
        )

    def show_slip(self, title: str, username: str, password: str, note: str) -> None:
        self.title.setText(title)
        self.note.setText(note)
        self.username.setText(username)
        self.password.setText(password)
        self.copy_button.setText(self.tr("Copy the password"))
        self.show()
        self.raise_()
        px = current_look().px
        host = self._host_widget
        width = min(px(WIDTH), host.width())
        self.setFixedWidth(width)
        self.keep_inside()
        self.move((host.width() - width) // 2, max(0, (host.height() - self.height()) // 3))
        self.done.setFocus()
        announce(self, f"{title}. {note}")

    def dismiss(self) -> None:
        """It is gone from the screen, and from the card."""
        self.username.clear()
        self.password.clear()
        self.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.password.text())
        self.copy_button.setText(self.tr("Copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()
        else:
            super().keyPressEvent(event)
