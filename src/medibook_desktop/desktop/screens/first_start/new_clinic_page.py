"""The first start's second page: what a new clinic needs before its first person can sign in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.first_start.new_clinic_presenter import TypedClinic
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text

_Leading = Qt.AlignmentFlag.AlignLeading


class NewClinicPage(QWidget):
    """Passive. `make_requested` carries a TypedClinic."""

    make_requested = Signal(object)
    back_requested = Signal()
    country_chosen = Signal(str)
    name_typed = Signal(str)
    username_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("A new clinic"))
        self.notice = NoticeBar()
        self.name = QLineEdit()
        self.country = QComboBox()
        self.subdivision = QComboBox()
        self.zone = _searchable()
        self.admin_name = QLineEdit()
        self.username = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.again = QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_password = QCheckBox(self.tr("Show what I type"))
        self.here = QRadioButton(self.tr("On this computer"))
        self.on_server = QRadioButton(self.tr("On a PostgreSQL server, so that other computers can join"))
        self.address = QLineEdit()
        self.redis_address = QLineEdit()
        self.owner = QLineEdit("postgres")
        self.owner_password = QLineEdit()
        self.owner_password.setEchoMode(QLineEdit.EchoMode.Password)
        self.make_button = PrimaryButton(self.tr("Make the clinic"))
        self.back_button = OutlineButton(self.tr("Back"), "Esc")
        self.busy = BusyMark()
        self.progress = Text("", "secondary", "ink-2", wrap=True)
        self._fill_forms()
        self._lay_out()
        self._connect()
        self.here.setChecked(True)
        self._show_server_fields()

    def _fill_forms(self) -> None:
        self.clinic_form, self.person_form, self.server_form = LabelledForm(), LabelledForm(), LabelledForm()
        form = self.clinic_form
        form.add(self.tr("&Name of the clinic"), self.name)
        form.add(self.tr("&Country"), self.country, self.tr("Its public holidays are closed by themselves."))
        form.add(self.tr("&Part of the country"), self.subdivision)
        form.add(self.tr("&Time zone"), self.zone)
        form = self.person_form
        form.add(self.tr("&Your name"), self.admin_name, self.tr("As colleagues see it."))
        form.add(self.tr("&User name"), self.username, self.tr("What you type when you sign in."))
        form.add(
            self.tr("Pass&word"), self.password, self.tr("Ten characters or more; a short sentence is good.")
        )
        form.add(self.tr("Password a&gain"), self.again)
        form.add_row(self.show_password)
        form = self.server_form
        form.add(self.tr("&Server"), self.address, self.tr("A name, or postgresql://…/database"))
        form.add(
            self.tr("&Administrator of the server"),
            self.owner,
            self.tr("Who may make databases and roles there. It is used once and not kept."),
        )
        form.add(self.tr("Administrator's pass&word"), self.owner_password)
        form.add(self.tr("&Redis (for live updates)"), self.redis_address, self.tr("Empty: none"))

    def _lay_out(self) -> None:
        px = current_look().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(Text(self.tr("A new clinic"), "title"))
        sentence = self.tr("You become its first administrator. Everything can be changed later.")
        column.addWidget(Text(sentence, "body", "ink-2", wrap=True))
        column.addWidget(SectionHeading(self.tr("The clinic")))
        column.addWidget(self.clinic_form)
        column.addSpacing(px(8))
        column.addWidget(SectionHeading(self.tr("You")))
        column.addWidget(self.person_form)
        column.addSpacing(px(8))
        column.addWidget(SectionHeading(self.tr("Where its data lives")))
        column.addWidget(self.here)
        column.addWidget(self.on_server)
        column.addWidget(self.server_form)
        column.addSpacing(px(8))
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.make_button)
        row.addWidget(self.back_button)
        row.addWidget(self.busy)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.progress)

    def _connect(self) -> None:
        self.country.activated.connect(
            lambda _row: self.country_chosen.emit(self.country.currentData() or "")
        )
        self.admin_name.textEdited.connect(self.name_typed)
        self.username.textEdited.connect(lambda _text: self.username_typed.emit())
        self.show_password.toggled.connect(self._set_password_shown)
        self.here.toggled.connect(self._show_server_fields)
        self.make_button.clicked.connect(self._make)
        self.back_button.clicked.connect(self.back_requested)
        for field in (self.again, self.owner_password, self.redis_address):
            field.returnPressed.connect(self._make)

    def _show_server_fields(self) -> None:
        self.server_form.setVisible(self.on_server.isChecked())

    def _set_password_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.password, self.again):
            field.setEchoMode(mode)

    def _make(self) -> None:
        self.make_requested.emit(
            TypedClinic(
                name=self.name.text(),
                country=self.country.currentData() or "",
                subdivision=self.subdivision.currentData() or "",
                zone=self.zone.currentText().replace(" ", "_"),
                admin_name=self.admin_name.text(),
                username=self.username.text(),
                password=self.password.text(),
                again=self.again.text(),
                on_server=self.on_server.isChecked(),
                address=self.address.text(),
                redis_address=self.redis_address.text(),
                owner=self.owner.text(),
                owner_password=self.owner_password.text(),
            )
        )

    # --- NewClinicView ----------------------------------------------------------------------------------

    def show_countries(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        self.country.addItem(self.tr("Another country"), "")
        for code, text in choices:
            self.country.addItem(text, code)
        self.country.setCurrentIndex(max(0, self.country.findData(chosen)))

    def show_places(
        self, subdivisions: Sequence[tuple[str, str]], zones: Sequence[tuple[str, str]], zone: str
    ) -> None:
        self.subdivision.clear()
        self.subdivision.addItem(self.tr("The holidays of the whole country only"), "")
        for code, text in subdivisions:
            self.subdivision.addItem(text, code)
        self.clinic_form.set_shown(self.subdivision, bool(subdivisions))
        self.zone.clear()
        for name, text in zones:
            self.zone.addItem(text, name)
        self.zone.setCurrentIndex(max(0, self.zone.findData(zone)))

    def show_username(self, username: str) -> None:
        self.username.setText(username)

    def show_working(self, text: str) -> None:
        self.progress.setText(text)
        for button in (self.make_button, self.back_button):
            button.setEnabled(not text)
        if text:
            self.busy.start()
        else:
            self.busy.stop()

    def show_problem(self, sentence: str, next_step: str) -> None:
        self.notice.show_notice("error", sentence, next_step)

    def show_field_problem(self, field: str, sentence: str) -> None:
        form, widget = {
            "name": (self.clinic_form, self.name),
            "zone": (self.clinic_form, self.zone),
            "country": (self.clinic_form, self.country),
            "admin_name": (self.person_form, self.admin_name),
            "username": (self.person_form, self.username),
            "password": (self.person_form, self.password),
            "again": (self.person_form, self.again),
            "address": (self.server_form, self.address),
            "owner": (self.server_form, self.owner),
            "owner_password": (self.server_form, self.owner_password),
        }[field]
        form.set_problem(widget, sentence)

    def clear_problems(self) -> None:
        self.notice.clear()
        for form in (self.clinic_form, self.person_form, self.server_form):
            form.clear_problems()


def _searchable() -> QComboBox:
    """Some hundred names: typed in part, they are found anywhere in a name."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
