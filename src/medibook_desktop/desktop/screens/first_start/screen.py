"""The first start's window: three ways to go on, each said in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.first_start.enrolment_card import EnrolmentCard
from medibook_desktop.desktop.screens.first_start.new_clinic_page import NewClinicPage
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.texts import Divider, Text

WIDTH = 440


class FirstStartScreen(QWidget):
    demo_requested = Signal()
    join_requested = Signal(str, str)
    new_clinic_opened = Signal()
    """Once: the page's choices are to be filled."""
    enrolment_chosen = Signal(str)
    enrolment_accepted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("MediBook")
        self.setAccessibleName(self.tr("First start"))
        look = current_look()
        self.notice = NoticeBar()
        self.demo_button = PrimaryButton(self.tr("Try the demo clinic"))
        self.new_button = OutlineButton(self.tr("Start a new clinic…"))
        self.new_clinic: NewClinicPage | None = None
        self.address = QLineEdit()
        self.redis_address = QLineEdit()
        self.form = LabelledForm()
        self.form.add(self.tr("&Server of the clinic"), self.address, self.tr("A name, or postgresql://…"))
        self.form.add(self.tr("&Redis (for live updates)"), self.redis_address, self.tr("Empty: none"))
        self.join_button = OutlineButton(self.tr("Join this clinic"))
        self.file_button = OutlineButton(self.tr("Open an enrolment file…"))
        self.enrolment = EnrolmentCard()
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
        column.addWidget(Text(self.tr("Start a new clinic"), "strong"))
        sentence = self.tr("An empty clinic of your own, on this computer or on a server of yours.")
        column.addWidget(Text(sentence, "body", "ink-2", wrap=True))
        column.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Divider())
        column.addWidget(Text(self.tr("Join your clinic"), "strong"))
        column.addWidget(self.form)
        joining = QHBoxLayout()
        joining.addWidget(self.join_button)
        joining.addWidget(self.file_button)
        joining.addStretch(1)
        column.addLayout(joining)
        column.addWidget(self.enrolment)
        row = QHBoxLayout()
        row.addWidget(self.busy)
        row.addWidget(self.progress, 1)
        column.addLayout(row)
        self.pages = QStackedWidget()
        self.pages.addWidget(_in_the_middle(column))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.resize(look.px(760), look.px(720))
        self.demo_button.clicked.connect(self.demo_requested)
        self.new_button.clicked.connect(self._open_new_clinic)
        self.join_button.clicked.connect(self._join)
        self.file_button.clicked.connect(self._choose_file)
        self.enrolment.accepted.connect(self.enrolment_accepted)
        self.address.returnPressed.connect(self._join)
        self.redis_address.returnPressed.connect(self._join)

    def show_working(self, text: str) -> None:
        self.progress.setText(text)
        buttons = (
            self.demo_button,
            self.new_button,
            self.join_button,
            self.file_button,
            self.enrolment.button,
        )
        for button in buttons:
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

    def show_enrolment(self, lines: Sequence[tuple[str, str]], *, asks_password: bool) -> None:
        self.enrolment.show_lines(lines, asks_password=asks_password)

    def _choose_file(self) -> None:
        kinds = self.tr("Enrolment files (*.medibook);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Open an enrolment file"), "", kinds)
        if path:
            self.enrolment_chosen.emit(path)

    def _join(self) -> None:
        self.join_requested.emit(self.address.text(), self.redis_address.text())

    def _open_new_clinic(self) -> None:
        if self.new_clinic is None:
            page = self.new_clinic = NewClinicPage()
            column = QVBoxLayout()
            column.addWidget(page)
            self.pages.addWidget(_in_the_middle(column))
            page.back_requested.connect(self._back)
            self.new_clinic_opened.emit()
        self.pages.setCurrentIndex(1)
        self.new_clinic.name.setFocus()

    def _back(self) -> None:
        self.pages.setCurrentIndex(0)
        self.new_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.new_clinic
        if event.key() == Qt.Key.Key_Escape and self.pages.currentIndex() and page is not None:
            if page.back_button.isEnabled():
                self._back()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()


def _in_the_middle(column: QVBoxLayout) -> QScrollArea:
    """A column of its own width that scrolls where the window is low."""
    px = current_look().px
    holder = QWidget()
    holder.setLayout(column)
    holder.setFixedWidth(px(WIDTH))
    page = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(holder)
    row.addStretch(1)
    middle = QVBoxLayout(page)
    middle.setContentsMargins(0, px(24), 0, px(24))
    middle.addStretch(1)
    middle.addLayout(row)
    middle.addStretch(1)
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(page)
    return scroll
