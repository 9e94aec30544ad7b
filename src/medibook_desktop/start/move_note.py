"""What a computer remembers of its clinic's move to a server: under way, or done."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from medibook_desktop.database.connections import encryption_of
from medibook_desktop.domain.errors import ServerStartFailed

MOVE_NOTE = "move.json"
"""Beside the servers' data, from the moment at which a move to a server closes them."""


def open_unless_moved(data_dir: Path, owner_url: str) -> None:
    """After a move that was cut short the clinic goes on here. Raises ServerStartFailed for one that was moved."""
    note = data_dir / MOVE_NOTE
    told = json.loads(note.read_text("utf-8"))
    if told["done"]:
        raise ServerStartFailed(
            "This clinic was moved to {server}; what is here is its old state, and closed.",
            next_step="Set database_url to {server}, or join by an enrolment file.",
            server=str(told["to"]),
        )
    _open(owner_url)
    note.unlink()


def _open(owner_url: str) -> None:
    with closing(mover_connection(owner_url)) as connection:
        connection.execute("SET default_transaction_read_only = off")
        name = connection.info.dbname
        for what in ("CONNECTION LIMIT -1", "RESET default_transaction_read_only"):
            connection.execute(sql.SQL("ALTER DATABASE {} " + what).format(sql.Identifier(name)))


def mover_connection(url: str) -> psycopg.Connection:
    """In autocommit, without a limit on a statement. Raises psycopg.Error."""
    more: dict[str, Any] = {"connect_timeout": 5, **encryption_of(url)}
    return psycopg.connect(url, autocommit=True, application_name="medibook move", **more)
