"""The staff page in widgets: by keys alone, named throughout, and the first password gone when its card is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.own_password.card import OwnPasswordCard
from medibook_desktop.desktop.screens.own_password.presenter import OwnPasswordPresenter
from medibook_desktop.desktop.screens.staff.presenter import StaffPresenter
from medibook_desktop.desktop.screens.staff.screen import StaffScreen
from medibook_desktop.domain.accounts import AccountRow, NewAccount, SavedAccount
from medibook_desktop.domain.errors import InvalidInput, StaleAccount, WeakPassword
from medibook_desktop.domain.roles import Right, Role
from medibook_desktop.services.password_check import Judgement
from tests.helpers.accessible import unnamed
from tests.helpers.desk_doubles import NOW, Answers, Recorder, stub_clinic, stub_session

PASSWORD = "taro-mebe-gosa-nalo-47"


def row(number: int, username: str, name: str, role: Role) -> AccountRow:
    account = NewAccount(username, name, role)
    return AccountRow(
        number,
        1,
        account,
        True,
        False,
        NOW,
        NOW,
        "ada",
        NOW,
        "Ada Lindqvist",
        NOW - timedelta(days=1),
        "Desk 1",
    )


ADA = row(1, "ada", "Ada Lindqvist", Role.ADMIN)
ANNA = row(2, "anna", "Anna Kovács", Role.RECEPTIONIST)


class Staff:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.accounts: Any = SimpleNamespace(
            all=Answers((ADA, ANNA)),
            who_is_signed_in=Answers(()),
            propose_password=Answers(PASSWORD),
            add=Answers(SavedAccount(3, 1)),
            change=Answers(SavedAccount(2, 2)),
            judge=Answers(Judgement(None, 4)),
        )
        clinic = stub_clinic()
        clinic.accounts = self.accounts
        session = stub_session(clinic)
        session.me = SimpleNamespace(username="ada", display_name="Ada Lindqvist")
        runner, timers = InlineRunner(), ManualTimers()
        changes = ChangesMade(runner, timers, Recorder(), on_changes=lambda _c: None, on_refused=lambda: None)
        screen = self.screen = StaffScreen()
        qtbot.addWidget(screen)
        presenter = self.presenter = StaffPresenter(
            session, runner, timers, screen, changes, on_problem=lambda *_: None
        )
        screen.row_wanted.connect(presenter.open)
        screen.edited.connect(presenter.edited)
        screen.ticked.connect(presenter.tick)
        screen.save_requested.connect(presenter.save)
        screen.cancel_requested.connect(presenter.cancel)
        screen.mine_chosen.connect(presenter.take_mine)
        screen.resize(1100, 700)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        presenter.load()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.screen, key, modifier)


@pytest.fixture
def staff(qtbot: QtBot, qapp: QApplication) -> Staff:
    apply_theme(qapp, "light", reduced_motion=True)
    return Staff(qtbot)


def test_an_account_is_made_by_keys_alone(staff: Staff) -> None:
    screen = staff.screen
    screen.table.setFocus()
    staff.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert screen.form.name.hasFocus()
    staff.qtbot.keyClicks(screen.form.name, "Zoe Maier")
    assert screen.form.username.text() == "zoe.maier"
    assert screen.list.save.isEnabled()
    screen.form.tick(Right.OVERBOOK).setFocus()
    staff.press(Qt.Key.Key_Space)
    staff.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert staff.accounts.add.calls[0][0].rights == {"overbook"}
    assert screen.slip.isVisible()
    assert screen.slip.password.text() == PASSWORD
    assert unnamed(screen) == []
    screen.slip.copy_button.click()
    assert QGuiApplication.clipboard().text() == PASSWORD
    QGuiApplication.clipboard().clear()
    screen.slip.done.setFocus()
    staff.press(Qt.Key.Key_Return)
    assert not screen.slip.isVisible()
    # Nothing of it is left anywhere on the page.
    assert PASSWORD not in [field.text() for field in screen.findChildren(QLineEdit) if field.isVisible()]
    assert screen.slip.password.text() == ""


def test_everything_has_a_name_and_says_where_a_right_comes_from(staff: Staff) -> None:
    assert unnamed(staff.screen) == []
    staff.screen.select("anna")
    names = {right: staff.screen.form.tick(right).accessibleName() for right in (Right.MOVE, Right.ACCOUNTS)}
    assert names[Right.MOVE].endswith("from the role")
    assert names[Right.ACCOUNTS].endswith("not for this role")
    assert not staff.screen.form.tick(Right.ACCOUNTS).isEnabled()


def test_what_is_typed_survives_a_click_on_another_line(staff: Staff) -> None:
    screen = staff.screen
    screen.select("anna")
    screen.form.name.setText("")
    staff.qtbot.keyClicks(screen.form.name, "Anna Maier")
    screen.table.selectRow(0)
    assert screen.form.name.text() == "Anna Maier"
    assert screen.list.question.isVisible()


def test_the_own_password_is_not_reset_here(staff: Staff) -> None:
    assert staff.screen.reset.isHidden()  # Ada is shown, and Ada looks
    staff.screen.select("anna")
    assert not staff.screen.reset.isHidden()


def test_two_versions_stand_side_by_side(staff: Staff) -> None:
    screen = staff.screen
    screen.select("anna")
    staff.accounts.change = Answers(StaleAccount(), SavedAccount(2, 3))
    theirs = replace(ANNA, version=2, account=replace(ANNA.account, display_name="Anna Theirs"))
    screen.form.name.setText("")
    staff.qtbot.keyClicks(screen.form.name, "Anna Mine")
    staff.accounts.all = Answers((ADA, theirs))
    screen.save_requested.emit()
    assert screen.versions.isVisible()
    assert unnamed(screen) == []
    staff.press(Qt.Key.Key_Escape)
    assert not screen.versions.isVisible()
    assert screen.form.name.text() == "Anna Mine"
    screen.save_requested.emit()
    assert staff.accounts.change.calls[-1][1].display_name == "Anna Mine"


def test_the_own_password_box_says_each_problem_at_its_field(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    host.resize(900, 700)
    qtbot.addWidget(host)
    card = OwnPasswordCard(host)
    accounts: Any = SimpleNamespace(
        change_my_password=Answers(InvalidInput("Not this one.", field="old"), WeakPassword(), None),
        judge=Answers(Judgement(WeakPassword(), 0)),
    )
    changed: list[bool] = []
    timers = ManualTimers()
    presenter = OwnPasswordPresenter(
        accounts, InlineRunner(), timers, card, on_changed=lambda: changed.append(True)
    )
    card.save_requested.connect(presenter.save)
    card.typed.connect(presenter.typed)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    card.open_card()
    assert unnamed(host) == []
    fields = card.fields
    for field, text in ((fields.old, "old one"), (fields.new, "new one 12"), (fields.again, "new one 1")):
        assert field.hasFocus()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "not the same" in fields.form.problem(fields.again)
    timers.fire()
    assert fields.bar.strength == 0
    assert WeakPassword().message in fields.words.text()
    fields.again.clear()
    for problem, field in (("Not this one.", fields.old), (WeakPassword().message, fields.new)):
        fields.again.setText("new one 12")
        card.save.click()
        assert problem in fields.form.problem(field)
        assert field.hasFocus()
    card.save.click()
    assert changed == [True]
    card.dismiss()
    assert fields.values() == ("", "", "")
