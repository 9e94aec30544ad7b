"""The roles and rights of staff, by the names that PostgreSQL knows them under (DESIGN section 9)."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    RECEPTIONIST = "medibook_receptionist"
    ADMIN = "medibook_admin"


class Right(StrEnum):
    BOOK = "book"
    MOVE = "move"
    CANCEL = "cancel"
    OVERBOOK = "overbook"
    SCHEDULES = "schedules"
    ACCOUNTS = "accounts"


RIGHTS_OF_ROLE: dict[Role, frozenset[Right]] = {
    Role.RECEPTIONIST: frozenset({Right.BOOK, Right.MOVE, Right.CANCEL}),
    Role.ADMIN: frozenset(Right),
}
