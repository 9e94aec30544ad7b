"""The sign-in screen by keys, with its errors in place."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.sign_in.presenter import SignInPresenter
from medibook_desktop.desktop.screens.sign_in.screen import SignInScreen
from medibook_desktop.desktop.screens.sign_in.view import DemoUser
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.domain.errors import DatabaseAway, SignInFailed, SignInThrottled
from tests.helpers.desk_doubles import Answers

SESSION = SimpleNamespace(sign_in=None)


class SignIn:
    def __init__(self, qtbot: QtBot, *answers: Any, demo_users: tuple[DemoUser, ...] = ()) -> None:
        self.open_clinic = Answers(*answers)
        self.timers = ManualTimers()
        self.signed_in: list[Any] = []
        self.screen = SignInScreen()
        qtbot.addWidget(self.screen)
        self.presenter = SignInPresenter(
            self.open_clinic,
            InlineRunner(),
            self.timers,
            self.screen,
            place="Harbour Clinic",
            demo_users=demo_users,
            on_signed_in=self.signed_in.append,
        )
        self.screen.sign_in_requested.connect(self.presenter.sign_in)
        self.screen.try_again_requested.connect(self.presenter.try_again)
        self.screen.typing.connect(self.presenter.typing)
        self.screen.resize(900, 700)
        with qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)


def test_name_enter_password_enter_signs_in(qtbot: QtBot) -> None:
    made = SignIn(qtbot, SESSION)
    qtbot.keyClicks(made.screen.username, "anna")
    qtbot.keyClick(made.screen.username, Qt.Key.Key_Return)
    assert made.screen.password.hasFocus()
    qtbot.keyClicks(made.screen.password, "secret")
    qtbot.keyClick(made.screen.password, Qt.Key.Key_Return)
    assert made.open_clinic.calls == [("anna", "secret")]
    assert made.signed_in == [SESSION]


def test_a_wrong_password_stays_to_be_mended(qtbot: QtBot) -> None:
    made = SignIn(qtbot, SignInFailed())
    made.screen.username.setText("anna")
    qtbot.keyClicks(made.screen.password, "wrong")
    qtbot.keyClick(made.screen.password, Qt.Key.Key_Return)
    assert made.screen.password.text() == "wrong"
    assert made.screen.password.hasFocus()
    assert made.screen.button.isEnabled()


def test_the_password_can_be_shown(qtbot: QtBot) -> None:
    made = SignIn(qtbot, SESSION)
    made.screen.show_password.setChecked(True)
    assert made.screen.password.echoMode() is QLineEdit.EchoMode.Normal
    made.screen.show_password.setChecked(False)
    assert made.screen.password.echoMode() is QLineEdit.EchoMode.Password


def test_the_database_away_is_told_and_tried_again(qtbot: QtBot) -> None:
    made = SignIn(qtbot, DatabaseAway(), SESSION)
    made.screen.username.setText("anna")
    made.screen.password.setText("secret")
    made.screen.button.click()
    assert made.screen.notice.isVisible()
    made.timers.fire()
    assert made.signed_in == [SESSION]
    assert not made.screen.notice.isVisible()


def test_one_click_signs_a_demo_user_in(qtbot: QtBot) -> None:
    made = SignIn(qtbot, SESSION, demo_users=(DemoUser("anna", "pw", "Anna (receptionist)"),))
    buttons = [b for b in made.screen.findChildren(OutlineButton) if "Anna" in b.text() or b.accessibleName()]
    buttons[0].click()
    assert made.open_clinic.calls == [("anna", "pw")]


def test_the_wait_is_shown_where_one_looks_and_the_button_rests(qtbot: QtBot) -> None:
    made = SignIn(qtbot, SignInThrottled(seconds=65), SESSION)
    made.screen.username.setText("anna")
    qtbot.keyClicks(made.screen.password, "wrong")
    qtbot.keyClick(made.screen.password, Qt.Key.Key_Return)
    assert "1:05" in made.screen.notice.text
    assert not made.screen.button.isEnabled()
    qtbot.keyClick(made.screen.password, Qt.Key.Key_Return)
    assert len(made.open_clinic.calls) == 1
    for _ in range(65):
        made.timers.fire()
    assert not made.screen.notice.isVisible()
    assert made.screen.button.isEnabled()
    assert made.screen.password.hasFocus()
