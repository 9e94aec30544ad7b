"""The lock page decides: the same person goes on, somebody else begins, and each refusal is said there."""

from __future__ import annotations

from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.locked.presenter import LockedPresenter
from medibook_desktop.domain.errors import DatabaseAway, ServerNotTrusted, SignInFailed, SignInThrottled
from tests.helpers.desk_doubles import NOW, Answers, Recorder, stub_clinic, stub_session


class Locked:
    def __init__(self, *checks: Any, opens: Any = None, held: bool = False) -> None:
        self.session = stub_session(stub_clinic())
        self.session.check_password = Answers(*(checks or (None,)))
        self.open_clinic = Answers(opens)
        self.timers, self.view = ManualTimers(), Recorder()
        self.runner = InlineRunner(held=held)
        self.unlocked, self.switched = list[bool](), list[tuple[Any, str]]()
        self.presenter = LockedPresenter(
            self.session,
            self.open_clinic,
            self.runner,
            self.timers,
            self.view,
            since=NOW,
            on_unlocked=lambda: self.unlocked.append(True),
            on_switched=lambda session, password: self.switched.append((session, password)),
        )


def test_it_says_who_is_behind_it_and_since_when() -> None:
    page = Locked()
    name, place, since, note = page.view.shown("show_person")  # type: ignore[misc]
    assert name == "Anna Kovács"
    assert place == "Desk 1 · Harbour Clinic"
    assert "9:54" in since
    assert "Anna" in note


def test_the_same_person_goes_on() -> None:
    page = Locked()
    page.presenter.unlock("secret")
    assert page.session.check_password.calls == [("secret",)]
    assert page.unlocked == [True]
    assert page.open_clinic.calls == []


def test_a_wrong_password_stays_locked() -> None:
    page = Locked(SignInFailed())
    page.presenter.unlock("wrong")
    assert page.view.shown("show_password_problem")[0] == "This is not the password of Anna Kovács."  # type: ignore[index]
    assert page.unlocked == []


def test_a_locked_account_says_whom_to_ask() -> None:
    error = SignInFailed("This account is locked.", next_step="Ask an administrator to open it.")
    page = Locked(error)
    page.presenter.unlock("secret")
    assert page.view.shown("show_password_problem") == (error.message, error.next_step)


def test_somebody_else_is_not_told_whether_the_name_or_the_password_is_wrong() -> None:
    page = Locked(opens=SignInFailed())
    page.presenter.sign_in("ben", "wrong")
    assert page.view.shown("show_password_problem") == (SignInFailed().message, SignInFailed().next_step)


def test_somebody_else_signs_in() -> None:
    other = stub_session(stub_clinic())
    page = Locked(opens=other)
    page.presenter.sign_in(" ben ", "his secret")
    assert page.open_clinic.calls == [("ben", "his secret")]
    assert page.switched == [(other, "his secret")]
    assert page.unlocked == []


def test_who_types_the_own_name_where_others_sign_in_goes_on_too() -> None:
    page = Locked()
    page.presenter.sign_in("anna", "secret")
    assert page.unlocked == [True]
    assert page.open_clinic.calls == []


@pytest.mark.parametrize(("username", "password"), [("", "x"), ("ben", ""), (" ", " ")])
def test_half_an_answer_asks_nobody(username: str, password: str) -> None:
    page = Locked()
    page.presenter.sign_in(username, password) if username.strip() else page.presenter.unlock("")
    assert page.view.count("show_password_problem") == 1
    assert page.open_clinic.calls == []
    assert page.session.check_password.calls == []


def test_too_many_wrong_ones_wait_and_a_right_one_works_afterwards() -> None:
    page = Locked(SignInThrottled(seconds=2), None)
    page.presenter.unlock("wrong")
    page.presenter.unlock("secret")
    assert page.unlocked == []
    assert len(page.session.check_password.calls) == 1
    page.timers.fire()
    page.timers.fire()
    assert page.view.shown("show_wait") == (0,)
    page.presenter.unlock("secret")
    assert page.unlocked == [True]
    assert page.timers.pending == []


def test_a_database_that_is_away_is_said() -> None:
    page = Locked(DatabaseAway())
    page.presenter.unlock("secret")
    assert page.view.shown("show_problem")[0] == DatabaseAway().message  # type: ignore[index]
    assert page.unlocked == []


def test_a_server_that_is_not_believed_says_what_it_must_do() -> None:
    page = Locked(ServerNotTrusted())
    page.presenter.unlock("secret")
    error = ServerNotTrusted()
    assert page.view.shown("show_problem")[:2] == (error.message, error.next_step)  # type: ignore[index]


def test_two_quick_enters_ask_once() -> None:
    page = Locked(held=True)
    page.presenter.unlock("secret")
    page.presenter.unlock("secret")
    page.runner.run_all()
    assert len(page.session.check_password.calls) == 1


def test_an_answer_for_a_window_that_is_gone_opens_nothing() -> None:
    other = stub_session(stub_clinic())
    other.clinic.close = Answers(None)
    page = Locked(opens=other, held=True)
    page.presenter.sign_in("ben", "secret")
    page.presenter.close()
    page.runner.run_all()
    assert page.switched == []
    assert other.clinic.close.calls == [()]
