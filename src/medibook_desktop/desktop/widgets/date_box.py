"""Going to a day by typing it: "12.3.", "in 6 weeks", "next friday"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 340


class DateBox(FloatingCard):
    """Shows what was understood while one types; Enter goes there, Esc leaves."""

    typed = Signal(str)
    submitted = Signal(str)
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Go to a date"))
        self._host = host
        self.field = SearchField(
            self.tr("12.3., in 6 weeks, next friday"), accessible_name=self.tr("The day to go to")
        )
        self.answer = Text("", "strong", wrap=True)
        px = current_look().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(14), px(14), px(14))
        column.setSpacing(px(8))
        column.addWidget(Text(self.tr("Go to a date"), "large"))
        column.addWidget(self.field)
        column.addWidget(self.answer)
        self.field.textEdited.connect(self.typed)
        self.field.submitted.connect(self.submitted)
        self.field.escaped.connect(self.dismiss)

    def open_box(self) -> None:
        self.field.set_quietly("")
        self.show()
        self.raise_()
        self.typed.emit("")
        self.setFixedWidth(min(current_look().px(WIDTH), self._host.width()))
        self.move(0 if not self.isRightToLeft() else self._host.width() - self.width(), 0)
        self.keep_inside()
        self.field.setFocus()

    def show_answer(self, text: str, *, is_day: bool) -> None:
        self.answer.set_ink("ink" if is_day else "ink-2")
        self.answer.setText(text)
        self.keep_inside()
        if is_day:
            announce(self.field, text)

    def dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
