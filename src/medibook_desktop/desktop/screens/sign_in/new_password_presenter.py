"""Decides what happens when a password has to be changed before anything else can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.password_judge import PasswordJudge
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.screens.sign_in.view import SignInView
from medibook_desktop.domain.errors import InvalidInput, MediBookError, WeakPassword

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session


class NewPasswordPresenter:
    """Holds the session that is open already; `on_done` gets it, `on_left` comes when the person goes back."""

    def __init__(
        self,
        session: Session,
        password: str,
        verbs: Verbs,
        timers: Timers,
        view: SignInView,
        *,
        on_done: Callable[[Session], None],
        on_left: Callable[[], None],
    ) -> None:
        self._session: Session | None = session
        self._old = password
        self._verbs = verbs
        self._view = view
        self._on_done = on_done
        self._on_left = on_left
        self._working = False
        self._judge = PasswordJudge(verbs, timers, session.clinic.accounts.judge, view.show_strength)
        is_old = session.sign_in is not None and session.sign_in.why_change == "age"
        view.show_new_password(
            translate("SignIn", "Welcome, {name}").format(name=in_sentence(session.me.display_name)),
            translate(
                "SignIn", "Your password has reached its age. Choose a new one; then the front desk opens."
            )
            if is_old
            else translate(
                "SignIn",
                "Somebody else chose your password. Choose one that only you know; then the front desk opens.",
            ),
        )

    def typed(self, password: str) -> None:
        self._judge.typed(password)

    def save(self, new: str, again: str) -> None:
        session, old = self._session, self._old
        if session is None or self._working:
            return
        if not new or new != again:
            self._view.show_new_password_problem(
                "again" if new else "password",
                translate("Password", "The two are not the same. Type the new password once more.")
                if new
                else translate("Password", "Choose a new password."),
            )
            return
        self._working = True
        self._view.show_working(True)
        accounts = session.clinic.accounts
        self._verbs.write(lambda: accounts.change_my_password(old, new), self._saved, self._failed)

    def leave(self) -> None:
        """Back to signing in: the session that was open is closed, and the password stays as it is."""
        if not self._working:
            self.close()
            self._view.show_new_password("", "")
            self._on_left()

    def close(self) -> None:
        self._judge.stop()
        session, self._session = self._session, None
        if session is not None:
            self._verbs.write(session.clinic.close, lambda _: None)

    def _saved(self, _nothing: object) -> None:
        self._working = False
        self._view.show_working(False)
        self._judge.stop()
        session, self._session = self._session, None
        if session is not None:
            self._on_done(session)

    def _failed(self, error: MediBookError) -> None:
        self._working = False
        self._view.show_working(False)
        said, next_step = sentence(error)
        if isinstance(error, WeakPassword):
            self._view.show_new_password_problem("password", f"{said} {next_step}")
        elif isinstance(error, InvalidInput) and error.details.get("field") == "old":
            # It was the right one a minute ago: somebody has reset it meanwhile.
            self.leave()
            self._view.show_password_problem(said, next_step)
        else:
            self._view.show_problem(said, next_step)
