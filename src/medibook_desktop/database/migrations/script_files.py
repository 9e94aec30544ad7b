"""The SQL files that revisions run: tables once, functions with every release."""

from __future__ import annotations

from importlib.resources import files
from typing import Any


def sql_files(folder: str) -> list[tuple[str, str]]:
    """(name, text) of every .sql file of a folder of this package, in the order of their names."""
    found = [
        f for f in files("medibook_desktop.database").joinpath(folder).iterdir() if f.name.endswith(".sql")
    ]
    return [(f.name, f.read_text(encoding="utf-8")) for f in sorted(found, key=lambda f: f.name)]


def run_sql(connection: Any, text: str) -> None:
    """Runs a file as it stands: no parameters, several statements, one round trip."""
    with connection.connection.driver_connection.cursor() as cursor:
        cursor.execute(text.encode("utf-8"))


def install_functions(op: Any) -> None:
    """Puts this release's functions in place of the last one's. Every revision ends with this call.

    The last release's programs go on calling them, so a function keeps its name, its parameters and the keys
    of its answer for as long as they run; a new parameter comes last and with a default (drop the old
    signature in the same revision, or the call becomes ambiguous). Bodies are not checked against the
    tables here: an old revision may run before the columns that today's functions use are there.
    """
    connection = op.get_bind()
    run_sql(connection, "SET LOCAL check_function_bodies = off")
    for _name, text in sql_files("functions"):
        run_sql(connection, text)


def run_revision(op: Any, name: str) -> None:
    """A revision's files in order: those that begin with 9_ need the functions and come after them."""
    files = sql_files(f"revisions/{name}")
    late = [text for file, text in files if file.startswith("9_")]
    for file, text in files:
        if not file.startswith("9_"):
            run_sql(op.get_bind(), text)
    install_functions(op)
    for text in late:
        run_sql(op.get_bind(), text)


def create_tables(op: Any) -> None:
    """The tables of the first release, with their triggers and grants."""
    for name, text in sql_files("tables"):
        if name.startswith("4_"):
            install_functions(op)  # the triggers need theirs
        run_sql(op.get_bind(), text)
