"""Locking, unlocking and resetting an account, and handing over a first password."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.screens.staff.view import StaffView
from medibook_desktop.domain.accounts import AccountRow
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import MediBookError

if TYPE_CHECKING:
    from medibook_desktop.services.accounts import Accounts

LOCK_ME = "lock_me"


class AccountActs:
    """`on_done` gets the user name whose line has changed; `on_error` answers True when it has said why not."""

    def __init__(
        self,
        accounts: Accounts,
        verbs: Verbs,
        view: StaffView,
        changes: ChangesMade,
        *,
        on_done: Callable[[str], None],
        on_error: Callable[[MediBookError], bool],
    ) -> None:
        self._accounts = accounts
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._on_done = on_done
        self._on_error = on_error

    def lock(self, row: AccountRow, *, is_me: bool) -> None:
        """At once, for it can be taken back; one's own only after a question, for that cannot."""
        if not is_me:
            self.set_locked(row, locked=True)
            return
        self._view.ask(
            translate(
                "Staff",
                "Lock your own account? You can finish here, but not sign in again: another administrator must "
                "unlock you.",
            ),
            ((LOCK_ME, translate("Staff", "Lock it")),),
        )

    def set_locked(self, row: AccountRow, *, locked: bool) -> None:
        username, name = row.account.username, in_sentence(row.account.display_name)
        text = (
            translate("Staff", "{name} is locked out, and signed out wherever that was")
            if locked
            else translate("Staff", "{name} may sign in again")
        )

        def take_back(_nothing: None) -> TakeBack:
            def back(request_id: UUID) -> tuple[Change, ...]:
                self._accounts.lock(username, locked=not locked, request_id=request_id)
                self._verbs.post(self._on_done, username)
                return ()

            return back

        self._changes.make(
            lambda request_id: self._accounts.lock(username, locked=locked, request_id=request_id),
            text.format(name=name),
            changes_of=lambda _nothing: (),
            take_back=take_back,
            on_done=lambda _nothing: self._on_done(username),
        )

    def reset(self, row: AccountRow) -> None:
        """A new first password for who has forgotten the own one."""
        username, display_name = row.account.username, row.account.display_name
        password = self._accounts.propose_password()

        def done(_nothing: None) -> None:
            self._on_done(username)
            self.show_slip(in_sentence(display_name), username, password)

        self._changes.make(
            lambda request_id: self._accounts.reset_password(username, display_name, password, request_id),
            translate("Staff", "{name} has a new first password").format(name=in_sentence(display_name)),
            changes_of=lambda _nothing: (),
            on_done=done,
            on_error=self._on_error,
        )

    def show_slip(self, name: str, username: str, password: str) -> None:
        self._view.show_slip(
            translate("Staff", "First password of {name}").format(name=name),
            username,
            password,
            translate(
                "Staff",
                "It is shown this once. It works for 7 days; at the first sign-in {name} chooses an own one.",
            ).format(name=name),
        )
