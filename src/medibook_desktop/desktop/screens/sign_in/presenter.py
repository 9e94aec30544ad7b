"""Decides what happens when somebody signs in, and what each refusal means for the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.countdown import Countdown
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.sign_in.new_password_presenter import NewPasswordPresenter
from medibook_desktop.desktop.screens.sign_in.view import DemoUser, SignInView
from medibook_desktop.domain.errors import (
    DatabaseAway,
    MediBookError,
    ServerNotTrusted,
    SignInFailed,
    SignInThrottled,
    Unavailable,
)

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import OpenClinic, Session

RETRY = 3.0


def _label(user: DemoUser) -> str:
    """Anna (receptionist); a label that is no role stays as it is."""
    roles = {
        "receptionist": translate("SignIn", "{name} (receptionist)"),
        "admin": translate("SignIn", "{name} (administrator)"),
    }
    return roles.get(user.label, user.label).format(name=user.username.capitalize())


class SignInPresenter:
    def __init__(
        self,
        open_clinic: OpenClinic,
        verbs: Verbs,
        timers: Timers,
        view: SignInView,
        *,
        place: str,
        username: str = "",
        demo_users: tuple[DemoUser, ...] = (),
        on_signed_in: Callable[[Session], None],
    ) -> None:
        self._open_clinic = open_clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._on_signed_in = on_signed_in
        self._working = False
        self._retry: Timer | None = None
        self._wait = Countdown(timers, view.show_wait)
        self._changing: NewPasswordPresenter | None = None
        self._last: tuple[str, str] | None = None
        view.show_place(place or translate("SignIn", "This computer"))
        view.show_username(username)
        view.show_demo_users(tuple(replace(user, label=_label(user)) for user in demo_users))

    def sign_in(self, username: str, password: str) -> None:
        if self._working or self._wait.left:
            return
        self._stop_retrying()
        self._view.clear_problem()
        username = username.strip()
        if not username or not password:
            self._view.show_password_problem(
                translate("SignIn", "User name or password is missing."), translate("SignIn", "Type both.")
            )
            return
        self._last = (username, password)
        self._attempt()

    def failed_before(self, username: str, password: str, error: MediBookError) -> None:
        """Signing in was tried before this screen was there: say what came of it, and go on from there."""
        self._last = (username, password)
        self._failed(error)

    def signed_in_before(self, username: str, password: str, session: Session) -> None:
        """Somebody signed in elsewhere, on the lock page or by the command line: what is still to do comes here."""
        self._last = (username, password)
        self._done(session)

    def new_password_typed(self, password: str) -> None:
        if self._changing is not None:
            self._changing.typed(password)

    def save_new_password(self, new: str, again: str) -> None:
        if self._changing is not None:
            self._changing.save(new, again)

    def leave_new_password(self) -> None:
        if self._changing is not None:
            self._changing.leave()

    def try_again(self) -> None:
        self._stop_retrying()
        self._attempt()

    def typing(self) -> None:
        """Somebody mends what they typed: no retry with the old words."""
        self._stop_retrying()

    def close(self) -> None:
        self._stop_retrying()
        self._wait.stop()
        self._last = None
        if self._changing is not None:
            self._changing.close()
            self._changing = None
        self._verbs.drop(self)

    def _attempt(self) -> None:
        if self._working or self._last is None:
            return
        username, password = self._last
        self._working = True
        self._view.show_working(True)
        self._verbs.read(lambda: self._open_clinic(username, password), self._done, self._failed)

    def _done(self, session: Session) -> None:
        self._working = False
        password = self._last[1] if self._last is not None else ""
        self._last = None
        self._view.show_working(False)
        self._view.clear_problem()
        if session.sign_in is not None and session.sign_in.must_change_password:
            self._changing = NewPasswordPresenter(
                session,
                password,
                self._verbs,
                self._timers,
                self._view,
                on_done=self._changed,
                on_left=self._left,
            )
        else:
            self._on_signed_in(session)

    def _changed(self, session: Session) -> None:
        self._changing = None
        self._on_signed_in(session)

    def _left(self) -> None:
        self._changing = None

    def _failed(self, error: MediBookError) -> None:
        self._working = False
        self._view.show_working(False)
        said, next_step = sentence(error)
        if isinstance(error, SignInThrottled):
            self._last = None
            self._wait.start(int(error.details["seconds"]))
        elif isinstance(error, SignInFailed):
            self._view.show_password_problem(said, next_step)
        elif isinstance(error, DatabaseAway) and not isinstance(error, ServerNotTrusted):
            self._view.show_problem(
                said,
                translate("SignIn", "MediBook tries again every few seconds with what you typed."),
                translate("SignIn", "Try now"),
            )
            self._retry = self._timers.once(RETRY, self._attempt)
        elif isinstance(error, Unavailable):
            self._view.show_problem(said, next_step, translate("SignIn", "Try again"))
        else:  # a schema older or newer than the program, a setting: trying again does not help
            self._view.show_problem(said, next_step)

    def _stop_retrying(self) -> None:
        if self._retry is not None:
            self._retry.cancel()
            self._retry = None
