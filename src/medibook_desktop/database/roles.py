"""Staff accounts: PostgreSQL roles whose passwords never leave this computer in the clear."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.accounts import AccountRow, NewAccount, OpenSession, SavedAccount, SignIn
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.roles import Role

_TERMINAL = "medibook terminal="


def scram_verifier(connection: sa.Connection, username: str, password: str) -> str:
    """What PostgreSQL stores for a SCRAM-SHA-256 password, made on this computer by libpq, without a round trip.

    Raises InvalidInput for a password that is empty or cannot be sent.
    """
    if not password or "\x00" in password:
        raise InvalidInput("A password has at least one character.", field="password")
    pgconn = connection.connection.driver_connection.pgconn  # type: ignore[union-attr]
    made: bytes = pgconn.encrypt_password(
        password.encode("utf-8"), username.encode("utf-8"), b"scram-sha-256"
    )
    return made.decode("ascii")


def make_staff(
    connection: sa.Connection,
    username: str,
    display_name: str,
    role: str,
    password: str,
    *,
    rights: Iterable[str] = (),
    doctor_id: int | None = None,
) -> int:
    """Makes an account, or renews one of the same name: for setting a clinic up. Needs the right `accounts`.

    The password counts as the person's own choice. Returns the staff id.
    """
    made = connection.exec_driver_sql(
        "SELECT create_staff(%s, %s, %s, %s, %s::text[], %s)",
        (
            username,
            display_name,
            role,
            scram_verifier(connection, username, password),
            list(rights),
            doctor_id,
        ),
    )
    return int(made.scalar_one())


def add_account(
    connection: sa.Connection, request_id: UUID, new: NewAccount, password: str, terminal: str = ""
) -> SavedAccount:
    """A new account, whose password must be changed at the first sign-in, within a week.

    The same request id is carried out once. Raises InvalidInput (field "user name") when the name is taken, here or in
    another clinic of the same server; NotAllowed.
    """
    made = connection.exec_driver_sql(
        "SELECT add_staff(%s, %s, %s, %s, %s, %s::text[], %s, %s, %s, %s, %s)",
        (
            request_id,
            new.username,
            new.display_name,
            str(new.role),
            scram_verifier(connection, new.username, password),
            sorted(new.rights),
            new.doctor_id,
            new.clinic_id,
            new.expires_at,
            new.password_days,
            terminal,
        ),
    )
    return _saved(made.scalar_one())


def change_account(
    connection: sa.Connection, request_id: UUID, version: int, new: NewAccount, terminal: str = ""
) -> SavedAccount:
    """Everything of the account `new.username` but its password becomes as `new` says.

    Raises StaleAccount when it was changed since `version`, LastAdmin, NotAllowed, InvalidInput.
    """
    made = connection.exec_driver_sql(
        "SELECT change_staff(%s, %s, %s, %s, %s, %s::text[], %s, %s, %s, %s, %s)",
        (
            request_id,
            new.username,
            version,
            new.display_name,
            str(new.role),
            sorted(new.rights),
            new.doctor_id,
            new.clinic_id,
            new.expires_at,
            new.password_days,
            terminal,
        ),
    )
    return _saved(made.scalar_one())


def set_password(
    connection: sa.Connection,
    username: str,
    password: str,
    *,
    request_id: UUID | None = None,
    terminal: str = "",
) -> None:
    """One's own; or, with the right `accounts`, anybody's, who then has to change it at the next sign-in.

    Raises LastAdmin, NotAllowed, InvalidInput. After a reset, end_sessions in a transaction of its own.
    """
    connection.exec_driver_sql(
        "SELECT set_staff_password(%s, %s, %s, %s)",
        (username, scram_verifier(connection, username, password), request_id, terminal),
    )


def lock_account(
    connection: sa.Connection,
    username: str,
    *,
    locked: bool = True,
    request_id: UUID | None = None,
    terminal: str = "",
) -> None:
    """Raises LastAdmin, NotAllowed. After the commit call end_sessions once more: a program may have connected anew."""
    connection.exec_driver_sql("SELECT lock_staff(%s, %s, %s, %s)", (username, locked, request_id, terminal))


def set_rights(connection: sa.Connection, username: str, rights: Iterable[str]) -> None:
    connection.exec_driver_sql("SELECT set_staff_rights(%s, %s::text[])", (username, list(rights)))


def end_sessions(connection: sa.Connection, username: str) -> int:
    """Ends all connections of a person but the caller's own one; how many. One's own, or with the right `accounts`."""
    return int(connection.exec_driver_sql("SELECT end_sessions(%s)", (username,)).scalar_one())


def end_stuck_sessions(connection: sa.Connection) -> int:
    """Ends what keeps others waiting: sessions of staff whose transaction is open for minutes. How many."""
    return int(connection.exec_driver_sql("SELECT end_stuck_sessions()").scalar_one())


def accounts(connection: sa.Connection) -> tuple[AccountRow, ...]:
    """All, locked ones too, by name. Needs the right `accounts`."""
    found = connection.exec_driver_sql("SELECT * FROM staff_accounts()").mappings()
    return tuple(
        AccountRow(
            id=row["id"],
            version=row["version"],
            account=NewAccount(
                username=row["username"],
                display_name=row["display_name"],
                role=Role(row["role"]),
                rights=frozenset(row["rights"]),
                doctor_id=row["doctor_id"],
                clinic_id=row["clinic_id"],
                expires_at=row["expires_at"],
                password_days=row["password_days"],
            ),
            is_active=row["is_active"],
            must_change_password=row["must_change_password"],
            password_changed_at=row["password_changed_at"],
            created_at=row["created_at"],
            created_by=row["created_by"],
            changed_at=row["changed_at"],
            changed_by=row["changed_by"],
            last_sign_in=row["last_sign_in"],
            last_terminal=row["last_terminal"],
        )
        for row in found
    )


def signed_in(connection: sa.Connection, terminal: str) -> SignIn:
    """Writes a sign-in down and tells of the one before it. Call it once a sign-in."""
    return _sign_in(connection.exec_driver_sql("SELECT signed_in(%s)", (terminal,)).scalar_one())


def my_account(connection: sa.Connection) -> SignIn:
    """As signed_in, without writing anything."""
    return _sign_in(connection.exec_driver_sql("SELECT my_account()").scalar_one())


def who_is_signed_in(connection: sa.Connection) -> tuple[OpenSession, ...]:
    """By name, one a person and terminal. Needs the right `accounts`."""
    found = rows(connection, "SELECT * FROM who_is_signed_in()")
    return tuple(
        OpenSession(
            username=username,
            display_name=display_name,
            terminal=application.removeprefix(_TERMINAL),
            since=since,
            address=address,
            connections=connections,
            is_medibook=application.startswith("medibook"),
        )
        for username, display_name, application, address, since, connections in found
    )


def _saved(answer: dict[str, Any]) -> SavedAccount:
    return SavedAccount(answer["id"], answer["version"])


def _sign_in(answer: dict[str, Any]) -> SignIn:
    last = answer.get("last") or {}
    return SignIn(
        last_at=_time(last.get("at")),
        last_terminal=last.get("terminal", ""),
        last_address=last.get("address", ""),
        why_change=answer["why_change"],
        expires_at=_time(answer.get("expires_at")),
        password_expires_at=_time(answer.get("password_expires_at")),
        doctor_id=answer.get("doctor_id"),
        clinic_id=answer.get("clinic_id"),
    )


def _time(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None
