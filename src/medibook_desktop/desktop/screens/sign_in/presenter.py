"""Decides what happens when somebody signs in, and what each refusal means for the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, SignInFailed, Unavailable

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import OpenClinic, Session

RETRY = 3.0


@dataclass(frozen=True, slots=True)
class DemoUser:
    """One click signs in; only the demo clinic has these. `label` is a role, or the text itself."""

    username: str
    password: str
    label: str


def _label(user: DemoUser) -> str:
    """Anna (receptionist); a label that is no role stays as it is."""
    roles = {
        "receptionist": translate("SignIn", "{name} (receptionist)"),
        "admin": translate("SignIn", "{name} (administrator)"),
    }
    return roles.get(user.label, user.label).format(name=user.username.capitalize())


class SignInView(Protocol):
    def show_place(self, text: str) -> None: ...

    def show_username(self, username: str) -> None: ...

    def show_demo_users(self, users: tuple[DemoUser, ...]) -> None: ...

    def show_working(self, working: bool) -> None: ...

    def show_problem(self, sentence: str, next_step: str, action: str = "") -> None: ...

    def show_password_problem(self, sentence: str, next_step: str) -> None: ...

    def clear_problem(self) -> None: ...


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
        self._last: tuple[str, str] | None = None
        view.show_place(place or translate("SignIn", "This computer"))
        view.show_username(username)
        view.show_demo_users(tuple(replace(user, label=_label(user)) for user in demo_users))

    def sign_in(self, username: str, password: str) -> None:
        if self._working:
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

    def try_again(self) -> None:
        self._stop_retrying()
        self._attempt()

    def typing(self) -> None:
        """Somebody mends what they typed: no retry with the old words."""
        self._stop_retrying()

    def close(self) -> None:
        self._stop_retrying()
        self._last = None
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
        self._last = None
        self._view.show_working(False)
        self._view.clear_problem()
        self._on_signed_in(session)

    def _failed(self, error: MediBookError) -> None:
        self._working = False
        self._view.show_working(False)
        said, next_step = sentence(error)
        if isinstance(error, SignInFailed):
            self._view.show_password_problem(said, next_step)
        elif isinstance(error, DatabaseAway):
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
