"""The lock page: who is signed in here, one field for the password, and a way for somebody else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.sign_in_words import wait_words
from medibook_desktop.desktop.look.icons import paint_icon
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 400


class _Mark(QWidget):
    """A padlock in a circle."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(56), current_look().px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent-soft"))
        painter.drawEllipse(self.rect())
        inset = look.px(15)
        inside = self.rect().adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, inside, "lock", look.colour("accent"))
        painter.end()


class LockedScreen(QWidget):
    """Passive. `switching` at the beginning: somebody else wants to sign in."""

    unlock_requested = Signal(str)
    sign_in_requested = Signal(str, str)

    def __init__(self, *, switching: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Locked"))
        self._is_working = False
        self._seconds = 0
        self.name = Text("", "title", wrap=True)
        self.place = Text("", "body", "ink-2", wrap=True)
        self.since = Text("", "body", "ink-2", wrap=True)
        self.note = Text("", "secondary", "ink-3", wrap=True)
        self.notice = NoticeBar()
        self.username = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.form = LabelledForm()
        self.form.add(self.tr("&User name"), self.username)
        self.form.add(self.tr("&Password"), self.password)
        self.button = PrimaryButton(self.tr("Unlock"), "Enter")
        self.busy = BusyMark()
        self.other = OutlineButton(self.tr("Somebody else signs in"), "F11")
        self.back = OutlineButton("", "Esc")
        self._lay_out()
        self.username.returnPressed.connect(self._to_password)
        self.password.returnPressed.connect(self._submit)
        self.password.textEdited.connect(lambda: self.form.set_quiet(self.password))
        self.button.clicked.connect(self._submit)
        self.other.clicked.connect(lambda: self.show_somebody_else(True))
        self.back.clicked.connect(lambda: self.show_somebody_else(False))
        self.is_other = switching
        self.show_somebody_else(switching)

    def _lay_out(self) -> None:
        px = current_look().px
        column = QVBoxLayout()
        column.setSpacing(px(10))
        column.addWidget(_Mark())
        for text in (self.name, self.place, self.since):
            column.addWidget(text)
        column.addSpacing(px(4))
        column.addWidget(self.notice)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.busy)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(px(14))
        for widget in (self.other, self.back):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.note)
        self._holder = QWidget()
        self._holder.setLayout(column)
        page = QWidget()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._holder)
        middle.addStretch(1)
        whole = QVBoxLayout(page)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
        self._space()

    # --- LockedView -------------------------------------------------------------------------------------

    def show_person(self, name: str, place: str, since: str, note: str) -> None:
        for label, text in ((self.name, name), (self.place, place), (self.since, since), (self.note, note)):
            label.setText(text)
        self.back.setText(self.tr("Back: {name} goes on").format(name=name))
        self.back.let_shrink()
        announce(self.password, f"{since}. {name}")

    def show_somebody_else(self, other: bool) -> None:
        self.is_other = other
        self.notice.clear()
        self.form.clear_problems()
        self.form.set_shown(self.username, other)
        self.button.setText(self.tr("Sign in") if other else self.tr("Unlock"))
        self.other.setVisible(not other)
        self.back.setVisible(other)
        self.username.clear()
        self.password.clear()
        self.focus_first()

    def focus_first(self) -> None:
        (self.username if self.is_other else self.password).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_working(self, working: bool) -> None:
        self._is_working = working
        self._enable()
        if working:
            self.busy.start()
        else:
            self.busy.stop()

    def show_problem(self, sentence: str, next_step: str) -> None:
        self.notice.show_notice("error", sentence, next_step)

    def show_password_problem(self, sentence: str, next_step: str) -> None:
        self.form.set_problem(self.password, f"{sentence} {next_step}")
        field = self.username if self.is_other and not self.username.text().strip() else self.password
        field.setFocus()
        field.selectAll()

    def show_wait(self, seconds: int) -> None:
        is_first, self._seconds = not self._seconds, seconds
        self._enable()
        if not seconds:
            self.form.set_problem(self.password, "")
            self.notice.clear()
            self.password.setFocus()
            self.password.selectAll()
            announce(self.password, self.tr("You can try again now."), assertive=True)
        else:
            self.notice.show_quietly(
                "warning", wait_words(seconds), self.tr("An administrator can set a new password.")
            )
            if is_first:
                announce(self.password, wait_words(seconds), assertive=True)

    def clear_problem(self) -> None:
        self.notice.clear()
        self.form.clear_problems()

    # --- What is done here ----------------------------------------------------------------------------

    def _enable(self) -> None:
        self.button.setEnabled(not self._is_working and not self._seconds)

    def _to_password(self) -> None:
        self.password.setFocus()

    def _submit(self) -> None:
        if not self.button.isEnabled():
            return
        if self.is_other:
            self.sign_in_requested.emit(self.username.text(), self.password.text())
        else:
            self.unlock_requested.emit(self.password.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_other:
            self.show_somebody_else(False)
        elif event.key() == Qt.Key.Key_F11:
            self.show_somebody_else(True)
        else:
            super().keyPressEvent(event)

    def _space(self) -> None:
        self._holder.setFixedWidth(current_look().px(WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_holder"):
            self._space()
