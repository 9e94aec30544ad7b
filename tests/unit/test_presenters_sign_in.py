"""Signing in: every refusal has its place on the screen, and the database may come later."""

from __future__ import annotations

from types import SimpleNamespace
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
    ServerNotTrusted,
    ServerStartFailed,
    SignInFailed,
    SignInThrottled,
    WeakPassword,
)
from tests.helpers.desk_doubles import Answers, Recorder

SESSION = SimpleNamespace(sign_in=None)


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
    screen = SignIn(SESSION)
    screen.presenter.sign_in(" anna ", "secret")
    assert screen.open_clinic.calls == [("anna", "secret")]
    assert screen.signed_in == [SESSION]


def test_a_wrong_password_is_told_at_the_field() -> None:
    screen = SignIn(SignInFailed())
    screen.presenter.sign_in("anna", "wrong")
    assert screen.view.shown("show_password_problem") == (SignInFailed().message, SignInFailed().next_step)
    assert screen.view.shown("show_working") == (False,)
    assert screen.timers.pending == []


@pytest.mark.parametrize(("username", "password"), [("", "x"), ("anna", ""), ("  ", "x")])
def test_nothing_is_asked_with_half_an_answer(username: str, password: str) -> None:
    screen = SignIn(SESSION)
    screen.presenter.sign_in(username, password)
    assert screen.open_clinic.calls == []
    assert screen.view.count("show_password_problem") == 1


def test_with_the_database_away_it_tries_again_by_itself() -> None:
    screen = SignIn(DatabaseAway(), DatabaseAway(), SESSION)
    screen.presenter.sign_in("anna", "secret")
    assert screen.view.shown("show_problem")[2] == "Try now"  # type: ignore[index]
    screen.timers.fire()
    screen.timers.fire()
    assert screen.signed_in == [SESSION]
    assert screen.timers.pending == []


def test_typing_ends_the_retry_with_the_old_words() -> None:
    screen = SignIn(DatabaseAway())
    screen.presenter.sign_in("anna", "secret")
    screen.presenter.typing()
    assert screen.timers.pending == []


@pytest.mark.parametrize(
    "error", [SchemaTooOld(), SchemaTooNew(), ServerStartFailed(), DiskFull(), ServerNotTrusted()]
)
def test_each_other_fault_has_its_sentence_and_next_step(error: MediBookError) -> None:
    screen = SignIn(error)
    screen.presenter.sign_in("anna", "secret")
    assert screen.view.shown("show_problem")[:2] == (error.message, error.next_step)  # type: ignore[index]
    assert screen.timers.pending == []


def test_a_sign_in_that_failed_before_the_screen_came_goes_on_from_there() -> None:
    screen = SignIn(SESSION)
    screen.presenter.failed_before("anna", "secret", DatabaseAway())
    screen.timers.fire()
    assert screen.open_clinic.calls == [("anna", "secret")]
    assert screen.signed_in == [SESSION]


def test_the_wait_ticks_and_nothing_is_tried_meanwhile() -> None:
    screen = SignIn(SignInThrottled(seconds=2), SESSION)
    screen.presenter.sign_in("anna", "wrong")
    assert screen.view.shown("show_wait") == (2,)
    screen.presenter.sign_in("anna", "secret")
    assert len(screen.open_clinic.calls) == 1
    screen.timers.fire()
    assert screen.view.shown("show_wait") == (1,)
    screen.timers.fire()
    assert screen.view.shown("show_wait") == (0,)
    assert screen.timers.pending == []
    screen.presenter.sign_in("anna", "secret")
    assert screen.signed_in == [SESSION]


# --- A password that somebody else chose -----------------------------------------------------------------


def session_with(change: Answers) -> Any:
    return SimpleNamespace(
        me=SimpleNamespace(display_name="Zoë Müller", username="zoe"),
        sign_in=SimpleNamespace(must_change_password=True, why_change="reset"),
        clinic=SimpleNamespace(
            accounts=SimpleNamespace(change_my_password=change, judge=Answers(None)), close=Answers(None)
        ),
    )


def test_a_first_password_is_changed_before_the_front_desk_opens() -> None:
    session = session_with(Answers(None))
    screen = SignIn(session)
    screen.presenter.sign_in("zoe", "first")
    assert screen.signed_in == []
    assert screen.view.shown("show_new_password")[0] == "Welcome, Zoë Müller"  # type: ignore[index]
    screen.presenter.save_new_password("drei Hunde bellen", "drei Hunde bellen")
    assert session.clinic.accounts.change_my_password.calls == [("first", "drei Hunde bellen")]
    assert screen.signed_in == [session]
    assert session.clinic.close.calls == []


@pytest.mark.parametrize(
    ("new", "again", "field"),
    [("", "", "password"), ("drei Hunde bellen", "drei Hunde", "again"), ("drei Hunde", "", "again")],
)
def test_two_that_differ_are_told_before_anything_is_asked(new: str, again: str, field: str) -> None:
    session = session_with(Answers(None))
    screen = SignIn(session)
    screen.presenter.sign_in("zoe", "first")
    screen.presenter.save_new_password(new, again)
    assert screen.view.shown("show_new_password_problem")[0] == field  # type: ignore[index]
    assert session.clinic.accounts.change_my_password.calls == []


def test_a_weak_one_says_why_at_the_field_and_the_page_stays() -> None:
    session = session_with(Answers(WeakPassword(), None))
    screen = SignIn(session)
    screen.presenter.sign_in("zoe", "first")
    screen.presenter.save_new_password("password12", "password12")
    assert screen.view.shown("show_new_password_problem") == ("password", str(WeakPassword()))
    assert screen.signed_in == []
    screen.presenter.save_new_password("drei Hunde bellen", "drei Hunde bellen")
    assert screen.signed_in == [session]


def test_who_goes_back_is_signed_out_again() -> None:
    session = session_with(Answers(None))
    screen = SignIn(session)
    screen.presenter.sign_in("zoe", "first")
    screen.presenter.leave_new_password()
    assert session.clinic.close.calls == [()]
    assert screen.view.shown("show_new_password") == ("", "")
    assert screen.signed_in == []


def test_a_window_that_is_closed_closes_the_session_that_waits_for_a_password() -> None:
    session = session_with(Answers(None))
    screen = SignIn(session)
    screen.presenter.sign_in("zoe", "first")
    screen.presenter.close()
    assert session.clinic.close.calls == [()]
    assert screen.timers.pending == []
