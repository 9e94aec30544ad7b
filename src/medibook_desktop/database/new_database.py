"""A database of its own for a new clinic, on a server that has none yet."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from medibook_desktop.database.connections import CONNECT_SECONDS, encryption_of
from medibook_desktop.database.failures import translated

MAINTENANCE = "postgres"
"""The database that every server has."""


def make_sure_of_database(owner_url: str) -> bool:
    """True when the database of the address was missing and has been made.

    Raises DatabaseAway, SignInFailed, NotAllowed when the sign-in may not create databases.
    """
    parts = conninfo_to_dict(owner_url)
    name = str(parts.get("dbname") or "")
    there: dict[str, Any] = {**parts, **encryption_of(owner_url)}
    there |= {"dbname": MAINTENANCE, "connect_timeout": CONNECT_SECONDS}
    with (
        translated(),
        psycopg.connect(
            make_conninfo(**there), autocommit=True, application_name="medibook setup"
        ) as connection,
    ):
        if connection.execute("SELECT FROM pg_database WHERE datname = %s", (name,)).fetchone() is not None:
            return False
        try:
            connection.execute(
                sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0").format(sql.Identifier(name))
            )
        except psycopg.errors.DuplicateDatabase:
            return False  # somebody else was faster
    return True
