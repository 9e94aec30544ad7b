"""The roles and rights of staff, by the names that PostgreSQL knows them under (DESIGN section 9)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Role(StrEnum):
    RECEPTIONIST = "medibook_receptionist"
    ADMIN = "medibook_admin"
    DOCTOR = "medibook_doctor"
    """The own agenda in full, the others as free and busy; own breaks."""
    READER = "medibook_reader"
    """Sees what the desk sees and changes nothing."""


class Right(StrEnum):
    BOOK = "book"
    """Visits, the waitlist, and patients' files without their notes."""
    MOVE = "move"
    CANCEL = "cancel"
    OVERBOOK = "overbook"
    SCHEDULES = "schedules"
    ACCOUNTS = "accounts"
    BLOCK = "block"
    NOTES = "notes"
    STEPS = "steps"
    """A visit's steps (arrived, in room, done); who may book may take them too."""
    DIRECTORY = "directory"
    """Doctors, rooms, equipment, visit types, clinics."""
    EXPORT = "export"
    IMPORTS = "imports"
    REPORTS = "reports"
    AUDIT = "audit"
    PRIVACY = "privacy"
    """A patient's data handed out or erased on request."""


RIGHTS_OF_ROLE: dict[Role, frozenset[Right]] = {
    Role.RECEPTIONIST: frozenset({Right.BOOK, Right.MOVE, Right.CANCEL, Right.BLOCK, Right.NOTES}),
    Role.ADMIN: frozenset(Right),
    Role.DOCTOR: frozenset({Right.STEPS, Right.BLOCK, Right.NOTES}),
    Role.READER: frozenset(),
}
"""By default; functions/06_check_right.sql holds the same, and a test compares the two. A doctor has his of his own
time and his own patients only."""

ADDABLE: dict[Role, frozenset[Right]] = {
    Role.RECEPTIONIST: frozenset(
        {
            Right.OVERBOOK,
            Right.STEPS,
            Right.SCHEDULES,
            Right.DIRECTORY,
            Right.EXPORT,
            Right.IMPORTS,
            Right.REPORTS,
            Right.AUDIT,
        }
    ),
    Role.ADMIN: frozenset(),
    Role.DOCTOR: frozenset({Right.REPORTS}),
    Role.READER: frozenset({Right.REPORTS, Right.EXPORT, Right.AUDIT}),
}
"""What an administrator may give an account beyond its role. Accounts and privacy are nobody's but administrators'."""

TAKEN = "no-"
"""In an account's own rights: "no-notes" takes from a receptionist what the role has; see rights_of."""


def rights_of(role: Role, own: Iterable[str]) -> frozenset[str]:
    """What the role may do, what the account may do beyond it, less what was taken from the account.

    Rights that a newer program knows are left out. An administrator's rights cannot be taken: the database's
    functions let every administrator through.
    """
    listed = set(own)
    rights = {str(right) for right in RIGHTS_OF_ROLE[role]} | (listed & {str(right) for right in Right})
    return frozenset(
        rights if role is Role.ADMIN else {right for right in rights if TAKEN + right not in listed}
    )
