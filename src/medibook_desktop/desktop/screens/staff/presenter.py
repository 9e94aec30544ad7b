"""Decides what the staff page shows, and what making, changing, locking and resetting an account need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.password_judge import PasswordJudge
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.shard_words import later_at
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence
from medibook_desktop.desktop.screens.staff import words
from medibook_desktop.desktop.screens.staff.account_acts import LOCK_ME, AccountActs
from medibook_desktop.desktop.screens.staff.view import StaffRow, StaffView, Typed
from medibook_desktop.domain.accounts import AccountRow, NewAccount, OpenSession
from medibook_desktop.domain.errors import InvalidInput, MediBookError, StaleAccount, WeakPassword
from medibook_desktop.domain.roles import RIGHTS_OF_ROLE, Right, Role
from medibook_desktop.domain.user_names import proposed_username

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session
    from medibook_desktop.services.password_check import Judgement

REFRESH = 15.0
"""Seconds: who is signed in where changes without anybody here doing anything."""
_FIELDS = {"name": "display_name", "user name": "username", "username": "username", "doctor_id": "doctor_id"}


class StaffPresenter:
    """What is typed stays in the form until it is saved or thrown away by the person."""

    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        timers: Timers,
        view: StaffView,
        changes: ChangesMade,
        *,
        on_problem: Callable[[str, str], None],
    ) -> None:
        self._session = session
        self._accounts = session.clinic.accounts
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._changes = changes
        self._on_problem = on_problem
        self._rows: tuple[AccountRow, ...] = ()
        self._row: AccountRow | None = None
        self._before = Typed()
        self._shown: Typed | None = None
        self._ticked: frozenset[Right] = frozenset()
        self._role = Role.RECEPTIONIST
        self._is_filled = False
        self._proposed = ""
        self._theirs: tuple[AccountRow, NewAccount] | None = None
        self._timer: Timer | None = None
        self._acts = AccountActs(
            self._accounts, verbs, view, changes, on_done=self.load, on_error=self._refused
        )
        self._judge = PasswordJudge(verbs, timers, self._judged, view.show_strength)

    # --- Reading ----------------------------------------------------------------------------------------

    def load(self, select: str = "") -> None:
        """The list anew; what is typed stays."""
        if self._timer is None:
            self._timer = self._timers.every(REFRESH, self.load)
        accounts = self._accounts

        def read() -> tuple[tuple[AccountRow, ...], Sequence[OpenSession]]:
            return accounts.all(), accounts.who_is_signed_in()

        self._verbs.read(
            read,
            lambda found: self._loaded(*found, select),
            lambda error: self._on_problem(*sentence(error)),
            latest_only="staff",
            owner=self,
        )

    def rest(self) -> None:
        """The page is not shown any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def close(self) -> None:
        self.rest()
        self._judge.stop()
        self._verbs.drop(self)

    def _loaded(self, rows: tuple[AccountRow, ...], sessions: Sequence[OpenSession], select: str) -> None:
        self._rows = rows
        now = self._now()
        session = self._session
        self._view.show_choices(
            [(doctor.id, doctor.name) for doctor in session.doctors],
            [(clinic.id, clinic.name) for clinic in session.clinics],
            now.date(),
        )
        self._view.show_rows([words.row_of(row, sessions, now) for row in rows])
        wanted = select or (self._row.account.username if self._row is not None else "")
        found = self._found(wanted)
        if found is not None and (select or not self._is_unsaved()):
            if select or found != self._row:  # else the cursor stays where it is typed
                self._fill(found)
            self._view.select(wanted)
        elif not self._is_filled and rows:
            self._fill(rows[0])
            self._view.select(rows[0].account.username)

    def _found(self, username: str) -> AccountRow | None:
        return next((row for row in self._rows if row.account.username == username), None)

    # --- The form ---------------------------------------------------------------------------------------

    def open(self, row: StaffRow | None) -> None:
        """A line of the list, or a new account."""
        if row is not None:
            self._fill(row.row)
            return
        self._row = None
        self._proposed = ""
        self._start(
            Typed(rights=RIGHTS_OF_ROLE[Role.RECEPTIONIST], password=self._accounts.propose_password()),
            translate("Staff", "A new account"),
            is_new=True,
            is_locked=False,
            is_me=False,
            note="",
        )

    def _fill(self, row: AccountRow) -> None:
        self._row = row
        account = row.account
        note = words.password_note(row, self._now())
        self._start(
            words.typed_of(account, self._now()),
            in_sentence(account.display_name),
            is_new=False,
            is_locked=not row.is_active,
            is_me=account.username == self._session.me.username,
            note=note,
        )

    def _start(
        self, typed: Typed, heading: str, *, is_new: bool, is_locked: bool, is_me: bool, note: str
    ) -> None:
        self._is_filled = True
        self._before, self._ticked, self._role = typed, typed.rights, typed.role
        self._view.show_account(heading, typed, is_new=is_new, is_locked=is_locked, is_me=is_me, note=note)
        self._judge.typed(typed.password)
        self._show_rights()
        self._shown = self._view.typed()
        self._view.show_warning("")
        self._view.set_unsaved(False)

    def edited(self) -> None:
        """Anything in the form but a tick."""
        typed = self._view.typed()
        if self._row is None:
            self._propose(typed)
            typed = self._view.typed()
        if typed.role is not self._role:
            # Another role begins with what that role has.
            self._role, self._ticked = typed.role, RIGHTS_OF_ROLE[typed.role]
            self._show_rights()
        self._say_unsaved()

    def tick(self, right: Right, ticked: bool) -> None:
        self._ticked = self._ticked | {right} if ticked else self._ticked - {right}
        self._show_rights()
        self._say_unsaved()

    def password_typed(self, password: str) -> None:
        self._judge.typed(password)
        self._say_unsaved()

    def another_password(self) -> None:
        password = self._accounts.propose_password()
        self._view.show_password(password)
        self.password_typed(password)

    def cancel(self) -> None:
        """Back to what is saved."""
        if self._row is not None:
            self._fill(self._row)
        elif self._rows:
            self._fill(self._rows[0])
            self._view.select(self._rows[0].account.username)

    def _propose(self, typed: Typed) -> None:
        """As long as nobody has typed a user name of their own, it follows the name."""
        if typed.username not in ("", self._proposed):
            return
        taken = {row.account.username for row in self._rows}
        self._proposed = proposed_username(typed.display_name, taken)
        self._view.show_username(self._proposed)

    def _show_rights(self) -> None:
        self._view.show_role(words.role_sentence(self._role), self._role is Role.DOCTOR)
        self._view.show_rights(words.right_groups(self._role, self._ticked))

    def _typed(self) -> Typed:
        return replace(self._view.typed(), rights=self._ticked)

    def _is_unsaved(self) -> bool:
        if not self._is_filled or self._shown is None:
            return False
        return self._view.typed() != self._shown or self._ticked != self._before.rights

    def _say_unsaved(self) -> None:
        unsaved = self._is_unsaved()
        self._view.set_unsaved(unsaved)
        mine = self._row is not None and self._row.account.username == self._session.me.username
        typed = self._typed()
        changes_rights = typed.role is not self._before.role or self._ticked != self._before.rights
        warning = ""
        if mine and unsaved and (changes_rights or typed.ends != self._before.ends):
            warning = translate(
                "Staff",
                "This is your own account: what you take away here you cannot give back to yourself afterwards.",
            )
        self._view.show_warning(warning)

    # --- Saving -----------------------------------------------------------------------------------------

    def save(self) -> None:
        self._view.clear_problems()
        typed = self._typed()
        if typed.role is Role.DOCTOR and typed.doctor_id is None:
            self._view.show_problem("doctor_id", translate("Staff", "Choose whose agenda this is."))
            return
        row = self._row
        account = words.account_of(typed, row.account if row is not None else None, self._now())
        if row is None:
            self._add(account, typed.password)
        else:
            self._change(row, account)

    def _add(self, account: NewAccount, password: str) -> None:
        name = in_sentence(account.display_name.strip())

        def done(_saved: object) -> None:
            self._view.set_unsaved(False)
            self._row, self._is_filled = None, False
            self._view.go_on()
            self.load(account.username.strip())
            self._acts.show_slip(name, account.username.strip(), password)

        self._changes.make(
            lambda request_id: self._accounts.add(account, password, request_id),
            lambda saved: later_at(
                translate("Staff", "{name} can sign in now").format(name=name), saved.away
            ),
            changes_of=lambda _saved: (),
            on_done=done,
            on_error=self._refused,
        )

    def _change(self, row: AccountRow, account: NewAccount) -> None:
        def done(_saved: object) -> None:
            self._view.set_unsaved(False)
            self._is_filled = False
            self._view.go_on()
            self.load("" if self._is_filled else account.username)

        self._changes.make(
            lambda request_id: self._accounts.change(row.version, account, request_id),
            lambda saved: later_at(
                translate("Staff", "Saved: {name}").format(name=in_sentence(account.display_name)), saved.away
            ),
            changes_of=lambda _saved: (),
            on_done=done,
            on_error=lambda error: self._stale(error, row, account) or self._refused(error),
        )

    def _refused(self, error: MediBookError) -> bool:
        """What belongs into the form is said there; everything else in the notice."""
        if isinstance(error, InvalidInput) and error.details.get("field") in _FIELDS:
            self._view.show_problem(_FIELDS[str(error.details["field"])], " ".join(sentence(error)))
            return True
        if isinstance(error, WeakPassword):
            self._view.show_problem("password", " ".join(sentence(error)))
            return True
        return False

    # --- Two administrators -----------------------------------------------------------------------------

    def _stale(self, error: MediBookError, before: AccountRow, mine: NewAccount) -> bool:
        if not isinstance(error, StaleAccount):
            return False

        def read(rows: tuple[AccountRow, ...]) -> None:
            theirs = next((row for row in rows if row.id == before.id), None)
            if theirs is None:
                return
            wanted = words.together(before.account, mine, theirs.account)
            doctors = {doctor.id: doctor.name for doctor in self._session.by_id.values()}
            clinics = {clinic.id: clinic.name for clinic in self._session.clinics}
            found = words.differences(theirs.account, wanted, doctors, clinics, self._now())
            if not found:  # both did the same
                self._is_filled = False
                self._view.set_unsaved(False)
                self.load(theirs.account.username)
                return
            self._theirs = (theirs, wanted)
            at = theirs.changed_at.astimezone(self._now().tzinfo)
            title = translate("Staff", "{who} has changed this account at {time}, while you were at it.")
            self._view.show_versions(
                title.format(who=in_sentence(theirs.changed_by or "–"), time=clock(at)), found
            )

        self._verbs.read(self._accounts.all, read, lambda _e: self._on_problem(*sentence(error)), owner=self)
        return True

    def take_mine(self) -> None:
        """What I changed, on top of what the other one saved."""
        if self._theirs is not None:
            (theirs, wanted), self._theirs = self._theirs, None
            self._change(theirs, wanted)

    def take_theirs(self) -> None:
        if self._theirs is not None:
            (theirs, _wanted), self._theirs = self._theirs, None
            self._view.set_unsaved(False)
            self._is_filled = False
            self.load(theirs.account.username)

    # --- Lock, unlock, reset ----------------------------------------------------------------------------

    def lock(self) -> None:
        if self._row is not None:
            self._acts.lock(self._row, is_me=self._row.account.username == self._session.me.username)

    def unlock(self) -> None:
        if self._row is not None:
            self._acts.set_locked(self._row, locked=False)

    def reset(self) -> None:
        if self._row is not None:
            self._acts.reset(self._row)

    def answer(self, key: str) -> None:
        """Of the question that was asked."""
        if key == LOCK_ME and self._row is not None:
            self._acts.set_locked(self._row, locked=True)

    # ----------------------------------------------------------------------------------------------------

    def _judged(self, password: str) -> Judgement:
        typed = self._view.typed()
        return self._accounts.judge(password, typed.display_name, typed.username)

    def _now(self) -> datetime:
        return self._session.now()
