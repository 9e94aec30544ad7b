"""Signing in: every refusal has its place on the screen, and the database may come later."""

from __future__ import annotations

from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.sign_in.presenter import SignInPresenter
from medibook_desktop.domain.errors import (
    DatabaseAway,
    DiskFull,
    MediBookError,
    SchemaTooNew,
    SchemaTooOld,
    ServerStartFailed,
    SignInFailed,
)
from tests.helpers.desk_doubles import Answers, Recorder


class SignIn:
    def __init__(self, *answers: Any) -> None:
        self.open_clinic = Answers(*answers)
        self.timers = ManualTimers()
        self.view = Recorder()
        self.signed_in: list[Any] = []
        self.presenter = SignInPresenter(
            self.open_clinic,
            InlineRunner(),
            self.timers,
            self.view,
            place="Harbour Clinic",
            on_signed_in=self.signed_in.append,
        )


def test_the_right_password_opens_the_clinic() -> None:
    screen = SignIn("session")
    screen.presenter.sign_in(" anna ", "secret")
    assert screen.open_clinic.calls == [("anna", "secret")]
    assert screen.signed_in == ["session"]


def test_a_wrong_password_is_told_at_the_field() -> None:
    screen = SignIn(SignInFailed())
    screen.presenter.sign_in("anna", "wrong")
    assert screen.view.shown("show_password_problem") == (SignInFailed().message, SignInFailed().next_step)
    assert screen.view.shown("show_working") == (False,)
    assert screen.timers.pending == []


@pytest.mark.parametrize(("username", "password"), [("", "x"), ("anna", ""), ("  ", "x")])
def test_nothing_is_asked_with_half_an_answer(username: str, password: str) -> None:
    screen = SignIn("session")
    screen.presenter.sign_in(username, password)
    assert screen.open_clinic.calls == []
    assert screen.view.count("show_password_problem") == 1


def test_with_the_database_away_it_tries_again_by_itself() -> None:
    screen = SignIn(DatabaseAway(), DatabaseAway(), "session")
    screen.presenter.sign_in("anna", "secret")
    assert screen.view.shown("show_problem")[2] == "Try now"  # type: ignore[index]
    screen.timers.fire()
    screen.timers.fire()
    assert screen.signed_in == ["session"]
    assert screen.timers.pending == []


def test_typing_ends_the_retry_with_the_old_words() -> None:
    screen = SignIn(DatabaseAway())
    screen.presenter.sign_in("anna", "secret")
    screen.presenter.typing()
    assert screen.timers.pending == []


@pytest.mark.parametrize("error", [SchemaTooOld(), SchemaTooNew(), ServerStartFailed(), DiskFull()])
def test_each_other_fault_has_its_sentence_and_next_step(error: MediBookError) -> None:
    screen = SignIn(error)
    screen.presenter.sign_in("anna", "secret")
    assert screen.view.shown("show_problem")[:2] == (error.message, error.next_step)  # type: ignore[index]
    assert screen.timers.pending == []


def test_a_sign_in_that_failed_before_the_screen_came_goes_on_from_there() -> None:
    screen = SignIn("session")
    screen.presenter.failed_before("anna", "secret", DatabaseAway())
    screen.timers.fire()
    assert screen.open_clinic.calls == [("anna", "secret")]
    assert screen.signed_in == ["session"]
