"""Accounts of staff, who is signed in where, and one's own password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.accounts import AccountRow, NewAccount, OpenSession, SavedAccount, SignIn
from medibook_desktop.domain.errors import InvalidInput, SignInFailed
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.passwords import PasswordFault, first_password, normal_form
from medibook_desktop.domain.people import StaffMember, clean_name
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.domain.sign_in_errors import WeakPassword
from medibook_desktop.domain.user_names import check_username
from medibook_desktop.services import password_check
from medibook_desktop.services.merging import bring_news, names_of
from medibook_desktop.services.password_check import Judgement
from medibook_desktop.services.trying import tried


class Accounts:
    """What asks for the right `accounts` is decided by the database. Every write may be repeated by its request id.

    In a clinic of several shards an account is the directory's, and so is the rule of the last administrator; every
    shard's server fetches it, its password's verifier too. `away_from` says where that could not happen at once.
    """

    def __init__(
        self,
        shards: Shards,
        *,
        me: StaffMember,
        terminal: str,
        clinic_names: Callable[[], Sequence[str]] = tuple,
        on_password: Callable[[str], None] = lambda password: None,
    ) -> None:
        """`on_password` is told one's own new password after the database has it."""
        self._shards = shards
        self._me = me
        self._terminal = terminal
        self._clinic_names = clinic_names
        self._on_password = on_password

    # --- Reading ----------------------------------------------------------------------------------------

    def all(self) -> tuple[AccountRow, ...]:
        """By name, locked ones last. Needs the right `accounts`."""
        with self._shards.directory.read() as connection:
            found = roles.accounts(connection)
        return tuple(
            sorted(found, key=lambda row: (not row.is_active, row.account.display_name.casefold(), row.id))
        )

    def who_is_signed_in(self) -> tuple[OpenSession, ...]:
        """Needs the right `accounts`."""

        def ask(database: Database) -> tuple[OpenSession, ...]:
            with database.read() as connection:
                return tuple(roles.who_is_signed_in(connection))

        return self._shards.fan_out(ask, _one_a_terminal)[0]

    def record_sign_in(self) -> SignIn:
        """Once after each sign-in at a terminal: notes it, and tells of the one before and of what must be done now."""
        with self._shards.directory.write() as connection:
            return roles.signed_in(connection, self._terminal)

    def mine(self) -> SignIn:
        """My own account, without recording that anybody asked."""
        with self._shards.directory.read() as connection:
            return roles.my_account(connection)

    # --- Other people's accounts --------------------------------------------------------------------------

    def propose_password(self) -> str:
        return first_password()

    def add(self, new: NewAccount, password: str, request_id: UUID | None = None) -> SavedAccount:
        """Raises InvalidInput (field `display_name`, `username`, `user name`), WeakPassword, NotAllowed."""
        new, request = checked(new), request_id or new_request_id()
        password = normal_form(password)
        password_check.check(password, self._about(new.display_name, new.username))

        def call() -> SavedAccount:
            with self._shards.directory.write() as connection:
                return roles.add_account(connection, request, new, password, self._terminal)

        return replace(tried(call), away=self.away_from())

    def change(self, version: int, new: NewAccount, request_id: UUID | None = None) -> SavedAccount:
        """That user name's account becomes as `new` says. Raises StaleAccount, LastAdmin, InvalidInput, NotAllowed."""
        new, request = checked(new), request_id or new_request_id()

        def call() -> SavedAccount:
            with self._shards.directory.write() as connection:
                return roles.change_account(connection, request, version, new, self._terminal)

        return replace(tried(call), away=self.away_from())

    def lock(self, username: str, *, locked: bool = True, request_id: UUID | None = None) -> None:
        """Who is locked out is signed out at once, wherever that is. Raises LastAdmin, NotAllowed."""
        request = request_id or new_request_id()

        def call() -> None:
            with self._shards.directory.write() as connection:
                roles.lock_account(
                    connection, username, locked=locked, request_id=request, terminal=self._terminal
                )

        tried(call)
        bring_news(self._shards)
        if locked:
            # After the commit once more: a program that lost its connection connects anew by itself.
            self.end_sessions(username)

    def reset_password(
        self, username: str, display_name: str, password: str, request_id: UUID | None = None
    ) -> None:
        """A new first password, to be changed at the next sign-in; as `lock` ends what is open. Raises WeakPassword."""
        request = request_id or new_request_id()
        password = normal_form(password)
        password_check.check(password, self._about(display_name, username))

        def call() -> None:
            with self._shards.directory.write() as connection:
                roles.set_password(
                    connection, username, password, request_id=request, terminal=self._terminal
                )

        tried(call)
        bring_news(self._shards)
        self.end_sessions(username)

    def end_sessions(self, username: str) -> int:
        """Signs the person out wherever he is, except here. How many connections that were."""

        def end(database: Database) -> int:
            def call() -> int:
                with database.write() as connection:
                    return roles.end_sessions(connection, username)

            return tried(call)

        return sum(self._shards.ask_all(end).answers)

    def away_from(self) -> tuple[str, ...]:
        """Lets every shard fetch the accounts as they are now, and names those that do not answer.

        They fetch them by themselves when they are back. Nothing is asked in a clinic of one database.
        """
        return names_of(bring_news(self._shards))

    # --- One's own password -----------------------------------------------------------------------------

    def judge(self, password: str, display_name: str | None = None, username: str | None = None) -> Judgement:
        """For the line under a field: of one's own password, or of somebody else's by name. Blocking, 5 ms."""
        return password_check.judge(
            password, self._about(display_name or self._me.display_name, username or self._me.username)
        )

    def check_password(self, password: str) -> None:
        """A real sign-in as oneself. Raises SignInFailed, DatabaseAway, TooBusy."""
        self._shards.directory.try_password(normal_form(password))

    def change_my_password(self, old: str, new: str) -> None:
        """Raises InvalidInput (field `old`), WeakPassword (field `password`), DatabaseAway."""
        old, new = normal_form(old), normal_form(new)
        try:
            self.check_password(old)
        except SignInFailed as error:
            raise InvalidInput(
                "This is not your password of now.",
                next_step="Type the one that you signed in with.",
                field="old",
            ) from error
        if old == new:
            raise WeakPassword(
                "The new password is the old one.",
                next_step="Take another one.",
                fault=PasswordFault.SAME,
                field="password",
            )
        password_check.check(new, self._about(self._me.display_name, self._me.username))
        request = new_request_id()

        def call() -> None:
            with self._shards.directory.write() as connection:
                roles.set_password(
                    connection, self._me.username, new, request_id=request, terminal=self._terminal
                )

        tried(call)
        self._shards.use_password(new)
        self._bring_password(old, new)
        self._on_password(new)

    def _bring_password(self, old: str, new: str) -> None:
        """The other shards' servers fetch the verifier: one that does not know it lets in by the old password only."""
        if self._shards.is_one:
            return

        def fetch(shard: Shard, database: Database) -> None:
            if shard.id == DIRECTORY_SHARD:
                return
            try:
                self._shards.pull(database)
            except SignInFailed:
                database.use_password(old)
                try:
                    self._shards.pull(database)
                finally:
                    database.use_password(new)

        self._shards.ask_each(fetch)

    def _about(self, *names: str) -> tuple[str, ...]:
        return (*names, *self._clinic_names())


def _one_a_terminal(answers: Sequence[Sequence[OpenSession]]) -> tuple[OpenSession, ...]:
    """A terminal is connected to several shards: it is one session, since the first of them."""
    if len(answers) == 1:
        return tuple(answers[0])
    found: dict[tuple[str, str, bool], OpenSession] = {}
    for each in (session for answer in answers for session in answer):
        key = (each.username, each.terminal, each.is_medibook)
        known = found.get(key)
        found[key] = (
            each
            if known is None
            else replace(
                known, since=min(known.since, each.since), connections=known.connections + each.connections
            )
        )
    return tuple(sorted(found.values(), key=lambda each: (each.display_name.casefold(), each.terminal)))


def checked(new: NewAccount) -> NewAccount:
    """Cleaned. Raises InvalidInput."""
    return replace(
        new, display_name=clean_name(new.display_name), username=check_username(new.username.strip())
    )
