"""The box in which a person changes the own password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.new_password import NewPassword
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 400


class OwnPasswordCard(FloatingCard):
    """Passive. `save_requested` carries the old one, the new one, and once more."""

    typed = Signal(str)
    save_requested = Signal(str, str, str)
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        px = current_look().px
        self.setAccessibleName(self.tr("Change my password"))
        self._host_widget = host
        self.notice = NoticeBar()
        self.fields = NewPassword(asks_old=True)
        self.save = PrimaryButton(self.tr("Change the password"), "Enter")
        self.cancel = OutlineButton(self.tr("Leave it"), "Esc")
        self.busy = BusyMark()
        buttons = QHBoxLayout()
        for widget in (self.save, self.cancel, self.busy):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(16), px(18), px(16))
        column.setSpacing(px(10))
        column.addWidget(Text(self.tr("Change my password"), "large"))
        column.addWidget(self.notice)
        column.addWidget(self.fields)
        column.addLayout(buttons)
        self.fields.typed.connect(self.typed)
        self.fields.submitted.connect(self._submit)
        self.save.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.dismiss)

    def open_card(self) -> None:
        self.fields.clear()
        self.notice.clear()
        self.show()
        self.raise_()
        self._settle()
        self.fields.setFocus()

    def dismiss(self) -> None:
        """What was typed is gone."""
        self.fields.clear()
        self.hide()
        self.closed.emit()

    # --- OwnPasswordView --------------------------------------------------------------------------------

    def show_strength(self, strength: int, said: str, next_step: str) -> None:
        self.fields.show_strength(strength, said, next_step)
        if self.isVisible():
            self.keep_inside()

    def show_problem(self, field: str, said: str) -> None:
        self.fields.show_problem(field, said)
        self.keep_inside()

    def show_trouble(self, said: str, next_step: str) -> None:
        self.notice.show_notice("error", said, next_step)
        self.keep_inside()

    def show_working(self, working: bool) -> None:
        self.save.setEnabled(not working)
        if working:
            self.notice.clear()
            self.busy.start()
        else:
            self.busy.stop()

    # ----------------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        host = self._host_widget
        width = min(current_look().px(WIDTH), host.width())
        self.setFixedWidth(width)
        self.keep_inside()
        self.move((host.width() - width) // 2, max(0, (host.height() - self.height()) // 3))

    def _submit(self) -> None:
        if self.save.isEnabled():
            self.save_requested.emit(*self.fields.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
