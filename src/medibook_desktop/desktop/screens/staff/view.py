"""What the staff page shows and what is typed in it, as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from medibook_desktop.domain.accounts import AccountRow
from medibook_desktop.domain.roles import Right, Role


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A line of the list, in words; `token` inks the state."""

    row: AccountRow
    role: str
    state: str
    token: str
    last: str
    here: str
    """Where the person is signed in now: "Desk 1, since 8:02"."""

    @property
    def name(self) -> str:
        return self.row.account.display_name

    @property
    def username(self) -> str:
        return self.row.account.username


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form. `rights` are those that are ticked, `ends` the last day of the account."""

    display_name: str = ""
    username: str = ""
    role: Role = Role.RECEPTIONIST
    doctor_id: int | None = None
    clinic_id: int | None = None
    ends: date | None = None
    rights: frozenset[Right] = frozenset()
    password: str = ""
    """The first password; only of an account that is new."""


class Origin(StrEnum):
    ROLE = "role"
    ADDED = "added"
    TAKEN = "taken"
    NONE = "none"
    WITH = "with"
    """Comes with another right."""
    NEVER = "never"
    """Not to be given to this role."""


@dataclass(frozen=True, slots=True)
class RightRow:
    right: Right
    text: str
    origin: Origin
    origin_text: str

    @property
    def is_ticked(self) -> bool:
        return self.origin in (Origin.ROLE, Origin.ADDED, Origin.WITH)


@dataclass(frozen=True, slots=True)
class RightGroup:
    title: str
    rows: tuple[RightRow, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    field: str
    theirs: str
    mine: str


class StaffView(Protocol):
    def show_rows(self, rows: Sequence[StaffRow]) -> None: ...

    def select(self, username: str) -> None: ...

    def show_choices(
        self, doctors: Sequence[tuple[int, str]], clinics: Sequence[tuple[int, str]], first_day: date
    ) -> None: ...

    def show_account(
        self, heading: str, typed: Typed, *, is_new: bool, is_locked: bool, is_me: bool, note: str
    ) -> None:
        """`note` is what has to be known before anything is changed here; "" for nothing."""

    def typed(self) -> Typed: ...

    def show_username(self, username: str) -> None: ...

    def show_password(self, password: str) -> None: ...

    def show_role(self, sentence: str, needs_doctor: bool) -> None: ...

    def show_rights(self, groups: Sequence[RightGroup]) -> None: ...

    def show_strength(self, strength: int, said: str, next_step: str) -> None: ...

    def show_warning(self, text: str) -> None: ...

    def set_unsaved(self, unsaved: bool) -> None: ...

    def go_on(self) -> None: ...

    def show_problem(self, field: str, said: str) -> None:
        """`field`: display_name, username, password, doctor_id, ends."""

    def clear_problems(self) -> None: ...

    def ask(self, sentence: str, answers: Sequence[tuple[str, str]]) -> None:
        """A question in place; `answers` are (key, text)."""

    def show_slip(self, title: str, username: str, password: str, note: str) -> None:
        """The first password, this once."""

    def show_versions(self, title: str, rows: Sequence[Difference]) -> None: ...
