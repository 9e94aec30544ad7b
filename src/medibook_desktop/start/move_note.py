"""What a computer remembers of its clinic's move to a server: under way, or done."""

from __future__ import annotations

import json
import secrets
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from medibook_desktop.database.connections import encryption_of
from medibook_desktop.domain.errors import ServerStartFailed
from medibook_desktop.foundation.whole_files import write_whole

MOVE_NOTE = "move.json"
"""Beside the servers' data, from the moment at which a move to a server closes them."""


@dataclass(frozen=True, slots=True)
class MoveNote:
    """`id` stands in the server's database too, until the move has come to its end. `is_open`: cut short, and the
    clinic goes on here."""

    to: str
    id: str
    done: bool = False
    is_open: bool = False


def new_note(data_dir: Path, to: str) -> MoveNote:
    """A move that was cut short keeps its id: so what it left on the server is known as its own."""
    before = read_note(data_dir)
    return MoveNote(to, before.id if before is not None and before.id else secrets.token_hex(8))


def write_note(data_dir: Path, note: MoveNote) -> None:
    """Raises OSError."""
    write_whole(data_dir / MOVE_NOTE, json.dumps(asdict(note)), sync=True)


def read_note(data_dir: Path) -> MoveNote | None:
    """None where no move was begun. Raises ServerStartFailed for a note that cannot be read."""
    path = data_dir / MOVE_NOTE
    try:
        told = json.loads(path.read_text("utf-8"))
        return MoveNote(
            str(told["to"]), str(told.get("id", "")), bool(told["done"]), bool(told.get("is_open", False))
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ServerStartFailed(
            "{path} cannot be read, so it is not known whether this clinic was moved to a server.",
            next_step="If it was not moved, remove that file, then start MediBook again.",
            path=str(path),
        ) from error


def open_unless_moved(data_dir: Path, owner_url: str) -> None:
    """After a move that was cut short the clinic goes on here. Raises ServerStartFailed for one that was moved."""
    note = read_note(data_dir)
    if note is None or note.is_open:
        return
    if note.done:
        raise ServerStartFailed(
            "This clinic was moved to {server}; what is here is its old state, and closed.",
            next_step="Set database_url to {server}, or join by an enrolment file.",
            server=note.to,
        )
    _open(owner_url)
    write_note(data_dir, replace(note, is_open=True))


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
