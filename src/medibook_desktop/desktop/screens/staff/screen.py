"""The staff page: the accounts at the left, the form of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.staff.form import StaffForm
from medibook_desktop.desktop.screens.staff.slip_card import SlipCard
from medibook_desktop.desktop.screens.staff.versions_card import VersionsCard
from medibook_desktop.desktop.screens.staff.view import Difference, RightGroup, StaffRow, Typed
from medibook_desktop.desktop.widgets.buttons import DangerButton, OutlineButton
from medibook_desktop.desktop.widgets.decision_bar import DecisionBar
from medibook_desktop.desktop.widgets.list_and_form import ListAndForm
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.tables import RowTable

ROOMY = 1100


def _words() -> tuple[str, str]:
    return (
        translate("StaffScreen", "Staff and rights"),
        translate(
            "StaffScreen",
            "Who may sign in and what each may do. An account is never deleted, because the history names it: "
            "who has left is locked.",
        ),
    )


class StaffScreen(PageFrame):
    """Passive. `row_wanted` carries the StaffRow, None for a new account."""

    row_wanted = Signal(object)
    left = Signal()
    """It is not shown any more."""
    edited = Signal()
    ticked = Signal(object, bool)
    password_typed = Signal(str)
    another_password_requested = Signal()
    save_requested = Signal()
    cancel_requested = Signal()
    lock_requested = Signal()
    unlock_requested = Signal()
    reset_requested = Signal()
    mine_chosen = Signal()
    theirs_chosen = Signal()
    answered = Signal(str)
    slip_print_requested = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*_words(), parent)
        self.model: RowTableModel[StaffRow] = RowTableModel(
            [
                Column(self.tr("Name"), lambda row: row.name, strong=True),
                Column(self.tr("User name"), lambda row: row.username),
                Column(self.tr("Role"), lambda row: row.role),
                Column(self.tr("State"), lambda row: row.state, token=lambda row: row.token),
                Column(
                    self.tr("Signed in"),
                    lambda row: row.here or row.last,
                    token=lambda row: "accent" if row.here else "ink-2",
                ),
            ],
            lambda row: row.row.id,
            self,
        )
        self.table = RowTable(self.tr("Accounts"))
        self.table.setModel(self.model)
        self.form = StaffForm()
        self.list = ListAndForm(self.table, self.form)
        self.lock = DangerButton(self.tr("Lock"))
        self.lock.setToolTip(self.tr("Signs the person out everywhere at once; nothing is deleted."))
        self.unlock = OutlineButton(self.tr("Unlock"))
        self.reset = OutlineButton(self.tr("New first password"))
        self.reset.setToolTip(self.tr("For who has forgotten the own one. Signs the person out everywhere."))
        for button in (self.reset, self.lock, self.unlock):
            self.list.form_actions.addWidget(button)
        self.decision = DecisionBar()
        right = self.list.right.layout()
        if isinstance(right, QVBoxLayout):
            right.insertWidget(1, self.decision)
        self.body.addWidget(self.list, 1)
        self.slip = SlipCard(self)
        self.versions = VersionsCard(self)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        self.list.row_wanted.connect(self.row_wanted)
        self.list.save_requested.connect(self.save_requested)
        self.list.cancel_requested.connect(self.cancel_requested)
        self.form.edited.connect(self.edited)
        self.form.ticked.connect(self.ticked)
        self.form.password_typed.connect(self.password_typed)
        self.form.another_password_requested.connect(self.another_password_requested)
        self.lock.clicked.connect(self.lock_requested)
        self.unlock.clicked.connect(self.unlock_requested)
        self.reset.clicked.connect(self.reset_requested)
        self.versions.mine_chosen.connect(self.mine_chosen)
        self.versions.theirs_chosen.connect(self.theirs_chosen)
        self.slip.print_requested.connect(self.slip_print_requested)
        self.decision.answered.connect(self.answered)
        self.decision.left.connect(self.list.focus_form)

    # --- StaffView --------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[StaffRow]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns(stretched=(0,))

    def select(self, username: str) -> None:
        place = next((n for n, row in enumerate(self.model.rows) if row.username == username), -1)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.table.selectRow(place)

    def show_choices(
        self, doctors: Sequence[tuple[int, str]], clinics: Sequence[tuple[int, str]], first_day: date
    ) -> None:
        self.form.set_choices(doctors, clinics, first_day)

    def show_account(
        self, heading: str, typed: Typed, *, is_new: bool, is_locked: bool, is_me: bool, note: str
    ) -> None:
        self.decision.hide()
        self.list.show_heading(heading)
        self.form.set_typed(typed, is_new=is_new)
        self.form.show_note(note)
        self.lock.setVisible(not is_new and not is_locked)
        self.unlock.setVisible(not is_new and is_locked)
        self.reset.setVisible(not is_new and not is_locked and not is_me)  # one's own: the avatar's menu

    def typed(self) -> Typed:
        return self.form.typed()

    def show_username(self, username: str) -> None:
        self.form.username.setText(username)

    def show_password(self, password: str) -> None:
        self.form.password.setText(password)

    def show_role(self, sentence: str, needs_doctor: bool) -> None:
        self.form.show_role(sentence, needs_doctor)

    def show_rights(self, groups: Sequence[RightGroup]) -> None:
        self.form.show_rights(groups)

    def show_strength(self, strength: int, said: str, next_step: str) -> None:
        self.form.show_strength(strength, said, next_step)

    def show_warning(self, text: str) -> None:
        self.form.show_warning(text)

    def set_unsaved(self, unsaved: bool) -> None:
        self.list.set_unsaved(unsaved)

    def go_on(self) -> None:
        self.list.go_on()

    def show_problem(self, field: str, said: str) -> None:
        self.form.show_problem(field, said)

    def clear_problems(self) -> None:
        self.form.form.clear_problems()

    def ask(self, sentence: str, answers: Sequence[tuple[str, str]]) -> None:
        self.decision.ask(sentence, answers)

    def show_slip(self, title: str, username: str, password: str, note: str) -> None:
        self.slip.show_slip(title, username, password, note)

    def show_versions(self, title: str, rows: Sequence[Difference]) -> None:
        self.versions.show_versions(title, rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the names stay whole: the user name stands in the form as well."""
        super().resizeEvent(event)
        self.table.setColumnHidden(1, self.width() < current_look().px(ROOMY))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()
