"""Staff accounts: PostgreSQL roles whose passwords never leave this computer in the clear."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from medibook_desktop.domain.errors import InvalidInput


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
) -> int:
    """Makes an account, or renews one of the same name. Needs the right `accounts`. Returns the staff id."""
    made = connection.exec_driver_sql(
        "SELECT create_staff(%s, %s, %s, %s, %s::text[])",
        (username, display_name, role, scram_verifier(connection, username, password), list(rights)),
    )
    return int(made.scalar_one())


def set_password(connection: sa.Connection, username: str, password: str) -> None:
    """One's own, or with the right `accounts` anybody's."""
    connection.exec_driver_sql(
        "SELECT set_staff_password(%s, %s)", (username, scram_verifier(connection, username, password))
    )


def lock_account(connection: sa.Connection, username: str, *, locked: bool = True) -> None:
    connection.exec_driver_sql("SELECT lock_staff(%s, %s)", (username, locked))


def set_rights(connection: sa.Connection, username: str, rights: Iterable[str]) -> None:
    connection.exec_driver_sql("SELECT set_staff_rights(%s, %s::text[])", (username, list(rights)))
