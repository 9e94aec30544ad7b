"""The sign-in screen: user, password, and in the demo one button for each user."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.language.languages import LANGUAGES, language_in_use
from medibook_desktop.desktop.language.sign_in_words import wait_words
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.sign_in.view import DemoUser
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.new_password import NewPassword
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.texts import Text

WIDTH = 380


class SignInScreen(QWidget):
    sign_in_requested = Signal(str, str)
    try_again_requested = Signal()
    typing = Signal()
    language_chosen = Signal(str)
    new_password_typed = Signal(str)
    new_password_submitted = Signal(str, str)
    new_password_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sign in"))
        look = current_look()
        self._mark = Text("M+", "title", "accent")
        self._title = Text(self.tr("Sign in to MediBook"), "title", wrap=True)
        self._place = Text("", "body", wrap=True)
        self.notice = NoticeBar()
        self.notice.action_requested.connect(self.try_again_requested)

        self.username = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_password = QCheckBox(self.tr("&Show password"))
        self.form = LabelledForm()
        self.form.add(self.tr("&User name"), self.username)
        self.form.add(self.tr("&Password"), self.password)
        self.form.add_row(self.show_password)
        self.button = PrimaryButton(self.tr("Sign in"), "Enter")
        self.new_password = NewPassword()
        self.save_password = PrimaryButton(self.tr("Save and go on"), "Enter")
        self.leave = OutlineButton(self.tr("Back"), "Esc")
        self.busy = BusyMark()
        self._of_demo: list[OutlineButton] = []
        self._is_working = False
        self._seconds = 0
        self._demo_title = QLabel(self.tr("This is the demo clinic: sign in with one click as"))
        self._demo_title.setWordWrap(True)
        self._demo_buttons = QVBoxLayout()
        # Each is called what its speakers call it: who cannot read this screen finds theirs.
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        name_choice(self.language)
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(self.language.findData(language_in_use()))
        self.language.activated.connect(lambda: self.language_chosen.emit(self.language.currentData()))

        column = QVBoxLayout()
        column.setSpacing(look.px(12))
        column.addWidget(self._mark)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addSpacing(look.px(8))
        column.addWidget(self.notice)
        column.addWidget(self.form)
        column.addWidget(self.new_password)
        row = QHBoxLayout()
        for button in (self.button, self.save_password, self.leave):
            row.addWidget(button)
        row.addWidget(self.busy)
        row.addStretch()
        column.addLayout(row)
        column.addSpacing(look.px(16))
        column.addWidget(self._demo_title)
        column.addLayout(self._demo_buttons)
        self._holder = QWidget()
        self._holder.setLayout(column)
        self._holder.setFixedWidth(look.px(WIDTH))
        # It scrolls: with large text in a low window nothing may be squeezed.
        page = QWidget()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._holder)
        middle.addStretch(1)
        whole = QVBoxLayout(page)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        whole.addWidget(self.language, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(look.px(16))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outside = self.column = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
        look.changed.connect(self._restyle)
        self._restyle()
        self._demo_title.hide()
        self._of_sign_in: tuple[QWidget, ...] = (self.form, self.button)
        self._of_new_password: tuple[QWidget, ...] = (self.new_password, self.save_password, self.leave)
        self._place_text = ""
        self.show_new_password("", "")

        self.show_password.toggled.connect(self._set_password_shown)
        self.button.clicked.connect(self._submit)
        self.username.returnPressed.connect(self._to_password)
        self.password.returnPressed.connect(self._submit)
        self.username.textEdited.connect(self.typing)
        self.password.textEdited.connect(self.typing)
        self.password.textEdited.connect(lambda: self.form.set_quiet(self.password))
        self.new_password.typed.connect(self.new_password_typed)
        self.new_password.submitted.connect(self._submit_new)
        self.save_password.clicked.connect(self._submit_new)
        self.leave.clicked.connect(self.new_password_left)

    # --- SignInView ---------------------------------------------------------------------------------

    def show_place(self, text: str) -> None:
        self._place_text = text
        self._place.setText(text)

    def show_username(self, username: str) -> None:
        self.username.setText(username)
        (self.password if username else self.username).setFocus()

    def show_demo_users(self, users: tuple[DemoUser, ...]) -> None:
        for user in users:
            button = OutlineButton(user.label)
            button.clicked.connect(self._signing_in_as(user))
            self._demo_buttons.addWidget(button)
            self._of_demo.append(button)
        self._demo_title.setVisible(bool(users))

    def show_working(self, working: bool) -> None:
        self._is_working = working
        self._enable()
        if working:
            self.busy.start()
        else:
            self.busy.stop()

    def show_problem(self, sentence: str, next_step: str, action: str = "") -> None:
        self.notice.show_notice("error", sentence, next_step, action)

    def show_password_problem(self, sentence: str, next_step: str) -> None:
        self.form.set_problem(self.password, f"{sentence} {next_step}")
        announce(self.password, sentence, assertive=True)
        field = self.password if self.username.text().strip() else self.username
        field.setFocus()
        field.selectAll()

    def show_wait(self, seconds: int) -> None:
        is_first, self._seconds = not self._seconds, seconds
        self._enable()
        if seconds:
            self.form.clear_problems()
            hint = self.tr("The right password works then. An administrator can set a new one.")
            self.notice.show_quietly("warning", wait_words(seconds), hint)
            if is_first:
                announce(self.password, wait_words(seconds), assertive=True)
        else:
            self.notice.clear()
            announce(self.password, self.tr("You can try again now."), assertive=True)
        if is_first or not seconds:
            self.password.setFocus()
            self.password.selectAll()

    def clear_problem(self) -> None:
        self.notice.clear()
        self.form.clear_problems()

    def show_new_password(self, greeting: str, why: str) -> None:
        is_new = bool(greeting)
        for widget in self._of_sign_in:
            widget.setVisible(not is_new)
        for widget in self._of_new_password:
            widget.setVisible(is_new)
        for button in self._of_demo:
            button.setVisible(not is_new)
        self._demo_title.setVisible(not is_new and bool(self._of_demo))
        self._title.setText(greeting or self.tr("Sign in to MediBook"))
        self._place.setText(why if is_new else self._place_text)
        self.language.setVisible(
            not is_new
        )  # choosing one makes this page anew, and the session would be gone
        self.new_password.clear()
        if is_new:
            self.new_password.new.setFocus()
            announce(self.new_password.new, f"{greeting} {why}")
        else:
            self.password.clear()
            self.password.setFocus()

    def show_strength(self, strength: int, said: str, next_step: str) -> None:
        self.new_password.show_strength(strength, said, next_step)

    def show_new_password_problem(self, field: str, said: str) -> None:
        self.new_password.show_problem(field, said)

    # --- What is done here ----------------------------------------------------------------------------

    def _enable(self) -> None:
        self.button.setEnabled(not self._is_working and not self._seconds)
        self.save_password.setEnabled(not self._is_working)

    def _submit_new(self) -> None:
        _old, new, again = self.new_password.values()
        if self.save_password.isEnabled():
            self.new_password_submitted.emit(new, again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.leave.isHidden():
            self.new_password_left.emit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        self.sign_in_requested.emit(self.username.text(), self.password.text())

    def _signing_in_as(self, user: DemoUser) -> Callable[[], None]:
        def sign_in() -> None:
            self.username.setText(user.username)
            self.password.setText(user.password)
            self._submit()

        return sign_in

    def _to_password(self) -> None:
        self.password.setFocus()

    def _set_password_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)

    def _restyle(self) -> None:
        look = current_look()
        self._holder.setFixedWidth(look.px(WIDTH))
        self._demo_title.setFont(look.font("secondary"))
