"""The form of one account: who it is, the role in a sentence, the rights as ticks in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.staff.view import Origin, RightGroup, Typed
from medibook_desktop.desktop.screens.staff.words import ROLES, role_name
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.new_password import StrengthBar
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text
from medibook_desktop.domain.roles import Right, Role

_INKS = {
    Origin.ROLE: "ink-3",
    Origin.ADDED: "accent",
    Origin.TAKEN: "danger",
    Origin.NONE: "ink-3",
    Origin.WITH: "ink-3",
    Origin.NEVER: "ink-3",
}


class StaffForm(QWidget):
    """`edited` for everything but ticks and the first password, which have signals of their own."""

    edited = Signal()
    ticked = Signal(object, bool)
    password_typed = Signal(str)
    another_password_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Text("", "body", "ink-2", wrap=True)
        self.warning = Text("", "strong", "warning", wrap=True)
        self.name = QLineEdit()
        self.username = QLineEdit()
        self.password = QLineEdit()
        self.bar = StrengthBar()
        self.strength = Text("", "secondary", "ink-2", wrap=True)
        self.another = OutlineButton(self.tr("Another one"))
        self.role = QComboBox()
        self.role_sentence = Text("", "secondary", "ink-2", wrap=True)
        self.doctor = QComboBox()
        self.clinic = QComboBox()
        self.has_end = QCheckBox(self.tr("The account &ends after"))
        self.ends = QDateEdit()
        self.ends.setCalendarPopup(True)
        self.ends.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self.ends.setAccessibleName(self.tr("Last day of the account"))
        for role in ROLES:
            self.role.addItem(role_name(role), str(role))
        for box in (self.role, self.doctor, self.clinic):
            name_choice(box)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.form = LabelledForm()
        self.form.add(self.tr("&Name"), self.name, self.tr("As colleagues read it: Anna Kovács."))
        self.form.add(
            self.tr("&User name"),
            self.username,
            self.tr("What is typed to sign in. It stays as it is for good, because the history names it."),
        )
        self.form.add(self.tr("&First password"), self.password)
        self._password_row = self._make_password_row()
        self.form.add_row(self._password_row)
        self.form.add(self.tr("&Role"), self.role)
        self.form.add_row(self.role_sentence)
        self.form.add(self.tr("Whose &agenda"), self.doctor)
        self.form.add(self.tr("Works &in"), self.clinic)
        self.form.add_row(self._make_end_row())
        self._rights_holder = QWidget()
        self._rights = QGridLayout(self._rights_holder)
        self._rights.setContentsMargins(0, 0, 0, 0)
        self._rights.setColumnStretch(0, 1)
        self._ticks: dict[Right, tuple[QCheckBox, Text]] = {}
        px = current_look().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for widget in (self.note, self.warning, self.form):
            column.addWidget(widget)
        column.addSpacing(px(8))
        column.addWidget(self._rights_holder)
        self._connect()

    def _make_password_row(self) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(4))
        column.addWidget(self.bar)
        line = QHBoxLayout()
        line.addWidget(self.strength, 1)
        line.addWidget(self.another)
        column.addLayout(line)
        return row

    def _make_end_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.has_end)
        line.addWidget(self.ends)
        line.addStretch(1)
        return row

    def _connect(self) -> None:
        self.name.textEdited.connect(self._edited)
        self.username.textEdited.connect(self._edited)
        for box in (self.role, self.doctor, self.clinic):
            box.activated.connect(self._edited)
        self.has_end.toggled.connect(self.ends.setEnabled)
        self.has_end.toggled.connect(self._edited)
        self.ends.dateChanged.connect(self._edited)
        self.password.textEdited.connect(self.password_typed)
        self.another.clicked.connect(self.another_password_requested)

    def _edited(self, *_: object) -> None:
        self.form.set_quiet(self.name)
        self.form.set_quiet(self.username)
        self.form.set_quiet(self.doctor)
        self.edited.emit()

    # --- Showing ----------------------------------------------------------------------------------------

    def set_choices(
        self, doctors: Sequence[tuple[int, str]], clinics: Sequence[tuple[int, str]], first_day: date
    ) -> None:
        self._fill(self.doctor, [(None, self.tr("Choose a doctor")), *doctors])
        self._fill(self.clinic, [(None, self.tr("Everywhere")), *clinics])
        self.form.set_shown(self.clinic, len(clinics) > 1)
        self.ends.setMinimumDate(QDate(first_day.year, first_day.month, first_day.day))

    @staticmethod
    def _fill(box: QComboBox, choices: Sequence[tuple[int | None, str]]) -> None:
        if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] == list(choices):
            return
        chosen = box.currentData()
        box.clear()
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def set_typed(self, typed: Typed, *, is_new: bool) -> None:
        blocked = [QSignalBlocker(each) for each in (self.has_end, self.ends)]
        self.name.setText(typed.display_name)
        self.username.setText(typed.username)
        self.username.setReadOnly(not is_new)
        self.password.setText(typed.password)
        self.form.set_shown(self.password, is_new)
        self._password_row.setVisible(is_new)
        self.role.setCurrentIndex(self.role.findData(str(typed.role)))
        self.doctor.setCurrentIndex(max(0, self.doctor.findData(typed.doctor_id)))
        self.clinic.setCurrentIndex(max(0, self.clinic.findData(typed.clinic_id)))
        self.has_end.setChecked(typed.ends is not None)
        self.ends.setEnabled(typed.ends is not None)
        if typed.ends is not None:
            day = QDate(typed.ends.year, typed.ends.month, typed.ends.day)
            if day < self.ends.minimumDate():
                self.ends.setMinimumDate(day)  # over already: it is shown as it is
            self.ends.setDate(day)
        del blocked
        self.form.clear_problems()

    def typed(self) -> Typed:
        day = self.ends.date()
        return Typed(
            display_name=self.name.text(),
            username=self.username.text(),
            role=Role(self.role.currentData()),
            doctor_id=self.doctor.currentData(),
            clinic_id=self.clinic.currentData(),
            ends=date(day.year(), day.month(), day.day()) if self.has_end.isChecked() else None,
            password=self.password.text(),
        )

    def show_role(self, sentence: str, needs_doctor: bool) -> None:
        self.role_sentence.setText(sentence)
        self.form.set_shown(self.doctor, needs_doctor)

    def show_rights(self, groups: Sequence[RightGroup]) -> None:
        """The first time makes the ticks; afterwards only their state changes, and the focus stays."""
        if not self._ticks:
            self._make_ticks(groups)
        for group in groups:
            for row in group.rows:
                tick, origin = self._ticks[row.right]
                blocked = QSignalBlocker(tick)
                tick.setChecked(row.is_ticked)
                del blocked
                is_admin = row.origin is Origin.ROLE and self.role.currentData() == str(Role.ADMIN)
                tick.setEnabled(row.origin not in (Origin.NEVER, Origin.WITH) and not is_admin)
                tick.setAccessibleName(f"{row.text}, {row.origin_text}" if row.origin_text else row.text)
                mark = {Origin.ADDED: "+ ", Origin.TAKEN: "− "}.get(row.origin, "")
                origin.setText(f"{mark}{row.origin_text}")
                origin.set_ink(_INKS[row.origin])

    def _make_ticks(self, groups: Sequence[RightGroup]) -> None:
        px = current_look().px
        self._rights.setVerticalSpacing(px(4))
        line = 0
        for group in groups:
            self._rights.addWidget(SectionHeading(group.title), line, 0, 1, 2)
            self._rights.setRowMinimumHeight(line, px(28))
            line += 1
            for row in group.rows:
                tick = QCheckBox(row.text)
                origin = Text("", "secondary", "ink-3")
                tick.toggled.connect(lambda on, right=row.right: self.ticked.emit(right, on))
                self._rights.addWidget(tick, line, 0)
                self._rights.addWidget(origin, line, 1)
                self._ticks[row.right] = (tick, origin)
                line += 1

    def tick(self, right: Right) -> QCheckBox:
        return self._ticks[right][0]

    def show_strength(self, strength: int, said: str, next_step: str) -> None:
        self.bar.set_strength(strength)
        self.strength.setText(f"{said} {next_step}".strip())
        self.strength.set_ink("danger" if next_step else "ink-2")

    def show_note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def show_warning(self, text: str) -> None:
        self.warning.setText(f"⚠ {text}" if text else "")
        self.warning.setVisible(bool(text))

    def show_problem(self, field: str, said: str) -> None:
        target = {
            "display_name": self.name,
            "username": self.username,
            "password": self.password,
            "doctor_id": self.doctor,
        }.get(field, self.name)
        self.form.set_problem(target, said)
