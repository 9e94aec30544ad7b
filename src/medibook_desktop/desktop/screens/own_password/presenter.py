"""Decides what changing one's own password needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.password_judge import PasswordJudge
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.errors import InvalidInput, MediBookError, WeakPassword

if TYPE_CHECKING:
    from medibook_desktop.services.accounts import Accounts


class OwnPasswordView(Protocol):
    def show_strength(self, strength: int, said: str, next_step: str) -> None: ...

    def show_problem(self, field: str, said: str) -> None:
        """`field` is "old", "password" or "again"."""

    def show_trouble(self, said: str, next_step: str) -> None: ...

    def show_working(self, working: bool) -> None: ...


class OwnPasswordPresenter:
    def __init__(
        self,
        accounts: Accounts,
        verbs: Verbs,
        timers: Timers,
        view: OwnPasswordView,
        *,
        on_changed: Callable[[], None],
    ) -> None:
        self._accounts = accounts
        self._verbs = verbs
        self._view = view
        self._on_changed = on_changed
        self._working = False
        self._judge = PasswordJudge(verbs, timers, accounts.judge, view.show_strength)

    def typed(self, password: str) -> None:
        self._judge.typed(password)

    def save(self, old: str, new: str, again: str) -> None:
        if self._working:
            return
        if not old:
            self._view.show_problem(
                "old", translate("Password", "Type the password that you sign in with now.")
            )
        elif not new:
            self._view.show_problem("password", translate("Password", "Choose a new password."))
        elif new != again:
            self._view.show_problem(
                "again", translate("Password", "The two are not the same. Type the new password once more.")
            )
        else:
            self._working = True
            self._view.show_working(True)
            self._verbs.write(
                lambda: self._accounts.change_my_password(old, new), self._done, self._failed, owner=self
            )

    def stop(self) -> None:
        self._judge.stop()

    def close(self) -> None:
        self.stop()
        self._verbs.drop(self)

    def _done(self, _nothing: object) -> None:
        self._working = False
        self._view.show_working(False)
        self._on_changed()

    def _failed(self, error: MediBookError) -> None:
        self._working = False
        self._view.show_working(False)
        said, next_step = sentence(error)
        if isinstance(error, WeakPassword):
            self._view.show_problem("password", f"{said} {next_step}")
        elif isinstance(error, InvalidInput) and error.details.get("field") == "old":
            self._view.show_problem("old", f"{said} {next_step}")
        else:
            self._view.show_trouble(said, next_step)
