"""The first start's window: two ways to go on, each said in a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.texts import Divider, Text

WIDTH = 440


class FirstStartScreen(QWidget):
    demo_requested = Signal()
    join_requested = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("MediBook")
        self.setAccessibleName(self.tr("First start"))
        look = current_look()
        self.notice = NoticeBar()
        self.demo_button = PrimaryButton(self.tr("Try the demo clinic"))
        self.address = QLineEdit()
        self.redis_address = QLineEdit()
        self.form = LabelledForm()
        self.form.add(self.tr("&Server of the clinic"), self.address, self.tr("A name, or postgresql://…"))
        self.form.add(self.tr("&Redis (for live updates)"), self.redis_address, self.tr("Empty: none"))
        self.join_button = OutlineButton(self.tr("Join this clinic"))
        self.busy = BusyMark()
        self.progress = Text("", "secondary", "ink-2")
        column = QVBoxLayout()
        column.setSpacing(look.px(10))
        column.addWidget(Text("M+", "title", "accent"))
        column.addWidget(Text(self.tr("Welcome to MediBook"), "title"))
        column.addWidget(self.notice)
        column.addWidget(Text(self.tr("Look around first"), "strong"))
        sentence = self.tr("A clinic with invented patients, on this computer only. Nothing to set up.")
        column.addWidget(Text(sentence, "body", "ink-2", wrap=True))
        column.addWidget(self.demo_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Divider())
        column.addWidget(Text(self.tr("Join your clinic"), "strong"))
        column.addWidget(self.form)
        column.addWidget(self.join_button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.addWidget(self.busy)
        row.addWidget(self.progress, 1)
        column.addLayout(row)
        holder = QWidget()
        holder.setLayout(column)
        holder.setFixedWidth(look.px(WIDTH))
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)
        self.resize(look.px(720), look.px(600))
        self.demo_button.clicked.connect(self.demo_requested)
        self.join_button.clicked.connect(self._join)
        self.address.returnPressed.connect(self._join)
        self.redis_address.returnPressed.connect(self._join)

    def show_working(self, text: str) -> None:
        self.progress.setText(text)
        for button in (self.demo_button, self.join_button):
            button.setEnabled(not text)
        if text:
            self.busy.start()
        else:
            self.busy.stop()

    def show_problem(self, sentence: str, next_step: str) -> None:
        self.notice.show_notice("error", sentence, next_step)

    def show_address_problem(self, sentence: str) -> None:
        self.form.set_problem(self.address, sentence)
        self.address.setFocus()

    def clear_problem(self) -> None:
        self.notice.clear()
        self.form.clear_problems()

    def _join(self) -> None:
        self.join_requested.emit(self.address.text(), self.redis_address.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()
