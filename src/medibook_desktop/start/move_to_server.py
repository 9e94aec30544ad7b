"""`medibook move-to-server`: the clinic of this computer goes to a PostgreSQL server, and other desks can join it.

Run again after a kill, it begins anew and comes to the same end: the server's database is filled in one transaction and
carries the move's id until this computer's settings lead there; the old one is opened again unless they do.
"""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.invariants import broken_invariants
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.new_database import make_sure_of_database
from medibook_desktop.database.whole_copy import (
    Copied,
    Progress,
    copy_everything,
    copy_sign_ins,
    let_in,
    strangers_of,
    unmark_sign_ins,
)
from medibook_desktop.domain.errors import InvalidInput, MediBookError, SettingsInvalid
from medibook_desktop.foundation.settings import Settings, hide_passwords, write_settings
from medibook_desktop.start.embedded_clinic import start_embedded
from medibook_desktop.start.move_note import (
    MoveNote,
    mover_connection,
    new_note,
    open_unless_moved,
    write_note,
)
from medibook_desktop.start.secret_files import read_secret

_STEP = 5
_MARK = "MediBook: copy of the move {}, which has not ended"


def move_to_server(
    url: str,
    *,
    settings: Settings,
    password: str = "",
    redis_url: str = "",
    say: Callable[[str], None] = lambda _text: None,
) -> Copied:
    """`url` names the server, the database to be made, and somebody who may make databases and roles and switch
    triggers off (a superuser is simplest); `password` is his. At the end the settings of this computer lead there.

    Raises SettingsInvalid unless the clinic lives on this computer, InvalidInput where the server's database holds a
    clinic already or the copy differs, DatabaseAway, SignInFailed, NotAllowed.
    """
    if not settings.embedded or settings.setup == "demo" or not settings.is_set_up:
        raise SettingsInvalid(
            "The clinic of this computer does not live on this computer.",
            next_step="Run this where the clinic was set up with 'on this computer'.",
        )
    target_url = _with_password(url, password)
    _refuse_a_servers_own(target_url)
    with start_embedded(settings.data_dir) as servers:
        note = new_note(settings.data_dir, _without_people(url))
        say("Making the database on the server")
        make_sure_of_database(target_url)
        _refuse_what_is_there(target_url, servers.owner_url, unless=note)
        migrate(target_url)
        say("Closing the clinic on this computer")
        write_note(settings.data_dir, note)
        _close(servers.owner_url)
        try:
            with (
                translated(),
                closing(mover_connection(servers.owner_url)) as source,
                closing(mover_connection(target_url)) as target,
            ):
                sign_ins = copy_sign_ins(source, target, _MARK.format(note.id))
                with target.transaction():
                    _mark(target, note)
                    copied = copy_everything(source, target, _progress(say))
            with owner_connection(target_url) as connection:
                broken = broken_invariants(connection)
            if broken:
                raise InvalidInput("The copy breaks a rule: {rules}.", rules="; ".join(broken))
            with translated(), closing(mover_connection(target_url)) as target:
                let_in(target)
            say(f"{sign_ins} members of staff sign in there with the passwords that they have")
            write_settings({"database_url": note.to, "redis_url": redis_url or None, "setup": "clinic"})
        except BaseException:
            open_unless_moved(settings.data_dir, servers.owner_url)
            raise
        # From here on the clinic is there; what is left to do changes nothing of that.
        with suppress(OSError):
            write_note(settings.data_dir, replace(note, done=True))
        with suppress(MediBookError), translated(), closing(mover_connection(target_url)) as target:
            _mark(target, None)
            unmark_sign_ins(target)
        say("The old database is kept on this computer, closed and read only")
    return copied


def move_command(url: str, *, password_file: Path | None, redis_url: str, as_json: bool) -> int:
    password = ""
    if password_file is not None:
        password = read_secret(password_file)
    elif sys.stdin.isatty():
        password = getpass.getpass("Password of the server's owner: ")
    copied = move_to_server(
        url,
        settings=Settings(),
        password=password,
        redis_url=redis_url,
        say=lambda text: print(text, file=sys.stderr, flush=True),
    )
    told = {
        "tables": copied.tables,
        "rows": copied.rows,
        "staff": copied.sign_ins,
        "server": hide_passwords(_without_people(url)),
    }
    if as_json:
        print(json.dumps(told))
    else:
        print(f"{copied.rows} rows of {copied.tables} tables are on {told['server']}, compared row by row.")
        print(
            "Start medibook here and sign in; make a file for each other desk with: medibook enrol --terminal NAME"
        )
    return 0


def _progress(say: Callable[[str], None]) -> Progress:
    """A line for each table, and for each twentieth of the whole."""
    last: tuple[str, int] | None = None

    def tell(table: str, done: int, whole: int) -> None:
        nonlocal last
        share = 100 * done // max(whole, 1)
        if table and (last is None or table != last[0] or share >= last[1] + _STEP):
            last = (table, share)
            say(f"{share:3} %  {table}")

    return tell


def _mark(target: psycopg.Connection, note: MoveNote | None) -> None:
    """On the database itself, and so in the copy's own transaction: this is the copy of a move that has not ended."""
    statement = sql.SQL("COMMENT ON DATABASE {} IS {}").format(
        sql.Identifier(target.info.dbname), sql.Literal(_MARK.format(note.id) if note is not None else None)
    )
    target.execute(statement)


def _refuse_a_servers_own(target_url: str) -> None:
    name = str(conninfo_to_dict(target_url).get("dbname"))
    if name in ("postgres", "template0", "template1"):
        raise InvalidInput(
            "{name} is the server's own database.",
            next_step="Name another one, such as medibook: it is made.",
            field="server",
            name=name,
        )


def _refuse_what_is_there(target_url: str, source_url: str, *, unless: MoveNote) -> None:
    """Before anything is changed there: the database has to be empty, or the copy that this very move left when it was
    killed before its end; the server has to be able; and nobody there may bear the name of one of our people."""
    with (
        translated(),
        closing(mover_connection(source_url)) as source,
        closing(mover_connection(target_url)) as target,
    ):
        _refuse_an_unable_server(target)
        marked = target.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"
        ).fetchone()
        mark = _MARK.format(unless.id)
        is_ours = target.execute(
            "SELECT to_regclass('public.schema_release') IS NOT NULL"
            " AND to_regclass('public.appointment_slots') IS NOT NULL"
        ).fetchone() == (True,)
        if is_ours and marked != (mark,):
            found = target.execute(
                "SELECT EXISTS (SELECT FROM staff) OR EXISTS (SELECT FROM bookings)"
            ).fetchone()
            if found == (True,):
                raise InvalidInput(
                    "The database of this address holds a clinic already; nothing was changed.",
                    field="server",
                )
        elif not is_ours and target.execute(_ANYTHING).fetchone() == (True,):
            raise InvalidInput(
                "The database of this address holds something else already; nothing was changed.",
                next_step="Name another one, such as medibook: it is made.",
                field="server",
            )
        strangers = strangers_of(source, target, mark)
    if strangers:
        raise InvalidInput(
            "The server has accounts of the same names as the clinic's people already: {names}. Nothing was changed.",
            next_step="Ask who they are: rename or remove them there, or move to another server.",
            field="server",
            names=", ".join(strangers),
        )


_ANYTHING = """
    SELECT EXISTS (
        SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                              AND d.deptype = 'e'))
"""
_NEEDED = ("btree_gist", "pg_trgm")
_OLDEST = 15


def _refuse_an_unable_server(target: psycopg.Connection) -> None:
    version = target.info.server_version // 10_000
    if version < _OLDEST:
        raise InvalidInput(
            "That server is PostgreSQL {version}, and MediBook needs {oldest} or newer.",
            field="server",
            version=version,
            oldest=_OLDEST,
        )
    there = {name for (name,) in target.execute("SELECT name::text FROM pg_available_extensions").fetchall()}
    missing = [name for name in _NEEDED if name not in there]
    if missing:
        raise InvalidInput(
            "The server lacks {names}.",
            next_step="Install PostgreSQL's contrib package there (Debian: postgresql-contrib), then run this again.",
            field="server",
            names=", ".join(missing),
        )


def _close(owner_url: str) -> None:
    """Nobody but the owner gets in, and whoever was in is put out."""
    with translated(), closing(mover_connection(owner_url)) as connection:
        name = connection.info.dbname
        for what in ("CONNECTION LIMIT 0", "SET default_transaction_read_only = on"):
            connection.execute(sql.SQL("ALTER DATABASE {} " + what).format(sql.Identifier(name)))
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def _with_password(url: str, password: str) -> str:
    parts: dict[str, Any] = conninfo_to_dict(url)
    if not parts.get("user"):
        raise InvalidInput(
            "The address needs the owner's name: postgresql://owner@server/medibook", field="server"
        )
    if not parts.get("dbname"):
        raise InvalidInput(
            "The address needs the database's name: postgresql://owner@server/medibook", field="server"
        )
    return make_conninfo(**{**parts, **({"password": password} if password else {})})


def _without_people(url: str) -> str:
    from medibook_desktop.database.sharding.addresses import without_people

    return without_people(url)
