"""Accounts of staff as administrators see them, and what a person is told about their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from medibook_desktop.domain.roles import Role


@dataclass(frozen=True, slots=True)
class NewAccount:
    """`rights` are as stored: what is added to the role's, and "no-<right>" for what is taken away.

    A doctor's account has the `doctor_id` whose agenda it is, and no other role has one. `clinic_id` is where the
    person works, None for everywhere. `expires_at` ends the account; `password_days` makes a password last that long.
    """

    username: str
    display_name: str
    role: Role
    rights: frozenset[str] = frozenset()
    doctor_id: int | None = None
    clinic_id: int | None = None
    expires_at: datetime | None = None
    password_days: int | None = None


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account with its history. `version` goes along when it is saved; times are aware, in UTC."""

    id: int
    version: int
    account: NewAccount
    is_active: bool
    must_change_password: bool
    password_changed_at: datetime
    created_at: datetime
    created_by: str
    changed_at: datetime
    changed_by: str
    last_sign_in: datetime | None = None
    last_terminal: str = ""


@dataclass(frozen=True, slots=True)
class SavedAccount:
    id: int
    version: int
    away: tuple[str, ...] = ()
    """Shards that did not answer: their servers let the person in when they are back."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a person should know after signing in: the sign-in before this one, and how long the account lasts.

    `why_change` says why the password must be changed now: "reset" (somebody else chose it), "age", or "".
    """

    last_at: datetime | None
    last_terminal: str
    last_address: str
    why_change: str
    expires_at: datetime | None
    password_expires_at: datetime | None
    doctor_id: int | None
    clinic_id: int | None

    @property
    def must_change_password(self) -> bool:
        return bool(self.why_change)


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A person at a terminal, as the server sees it; `address` is empty on the server's own computer.

    `terminal` is the name that the program gave itself; of other programs (psql …) theirs, with `is_medibook` False.
    """

    username: str
    display_name: str
    terminal: str
    since: datetime
    address: str
    connections: int
    is_medibook: bool = True
