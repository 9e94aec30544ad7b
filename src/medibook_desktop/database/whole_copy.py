"""A whole clinic from one database into an empty one on another server: every table, every sequence, every sign-in."""

# ruff: noqa: S608 - names out of the database's own catalogue, quoted by it

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.resources import files

import psycopg
from psycopg import sql

from medibook_desktop.domain.errors import InvalidInput

Progress = Callable[[str, int, int], None]
"""A table, and how many rows of how many are there."""

_TABLES = """
    SELECT c.relname::text, quote_ident(c.relname),
           (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''),
           coalesce((SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place)
                     FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
                     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
                     WHERE i.indrelid = c.oid AND i.indisprimary), 't::text')
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relpersistence = 'p'
    ORDER BY c.relname
"""
_SEQUENCES = """
    SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'S'
"""
# Triggers that are always on fill these while `patients` is copied: so they come after it, in place of what that made.
_LAST = ("patient_times", "patient_words")
_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    quoted: str
    columns: str
    order: str


@dataclass(frozen=True, slots=True)
class Copied:
    """What was compared: rows and digest of each table, the same on both sides."""

    tables: int
    rows: int
    sign_ins: int
    sequences: int


def tables_of(connection: psycopg.Connection) -> list[Table]:
    """In the order in which they are copied."""
    found = [Table(*row) for row in connection.execute(_TABLES).fetchall()]
    return sorted(found, key=lambda table: (table.name in _LAST, table.name))


def strangers_of(source: psycopg.Connection, target: psycopg.Connection, mark: str) -> list[str]:
    """Roles of the target that bear the name of somebody of the staff, and that no copy with this mark has made."""
    names = [name for (name,) in source.execute("SELECT username::text FROM staff ORDER BY 1").fetchall()]
    found = target.execute(
        "SELECT rolname::text FROM pg_roles WHERE rolname = ANY (%s)"
        " AND shobj_description(oid, 'pg_authid') IS DISTINCT FROM %s ORDER BY 1",
        (names, mark),
    )
    return [name for (name,) in found.fetchall()]


def copy_sign_ins(source: psycopg.Connection, target: psycopg.Connection, mark: str) -> int:
    """The staff's roles with their passwords' verifiers: everybody signs in as before. Answers how many.

    `source` must be a superuser's, `target` may make roles. A role that is there already has been made by an
    earlier try (`strangers_of`): it gets today's password, and is locked when it is locked today.
    """
    found = source.execute(
        "SELECT r.rolname::text, r.rolpassword, r.rolcanlogin, s.role, r.rolvaliduntil::text"
        " FROM pg_authid r JOIN staff s ON s.username = r.rolname ORDER BY 1"
    ).fetchall()
    # As the owner: what a superuser grants, the owner's functions could not take back when a role changes.
    target.execute("SET ROLE medibook_owner")
    for name, verifier, can_login, group, until in found:
        there = target.execute("SELECT FROM pg_roles WHERE rolname = %s", (name,)).fetchone() is not None
        target.execute(
            sql.SQL("{} ROLE {} {} PASSWORD {} VALID UNTIL {}").format(
                sql.SQL("ALTER" if there else "CREATE"),
                sql.Identifier(name),
                sql.SQL("LOGIN" if can_login else "NOLOGIN"),
                sql.Literal(verifier),
                sql.Literal(until or "infinity"),
            )
        )
        target.execute(sql.SQL("COMMENT ON ROLE {} IS {}").format(sql.Identifier(name), sql.Literal(mark)))
        target.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(group), sql.Identifier(name)))
    target.execute("RESET ROLE")
    return len(found)


def unmark_sign_ins(target: psycopg.Connection) -> None:
    """The move has ended: they are like any other member of staff."""
    for (name,) in target.execute("SELECT username::text FROM staff").fetchall():
        target.execute(sql.SQL("COMMENT ON ROLE {} IS NULL").format(sql.Identifier(name)))


def let_in(target: psycopg.Connection) -> None:
    """Who may enter the database is not in its tables: run again once `staff` is there."""
    roles = files("medibook_desktop.database").joinpath("cluster_roles.sql").read_text("utf-8")
    target.execute(roles.encode("utf-8"))


def copy_everything(
    source: psycopg.Connection, target: psycopg.Connection, on_progress: Progress = lambda *_: None
) -> Copied:
    """Every row of `source`, as one snapshot has them, replaces what is in `target`; then both are read and compared.

    One transaction on the target: killed anywhere, it has changed nothing there. Both must be at the same revision, and
    may switch triggers off. Raises InvalidInput when the two differ at the end, psycopg.Error.
    """
    with source.transaction(), target.transaction():
        source.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        # So that digests are of the same letters on servers that are set up otherwise.
        for each in (source, target):
            each.execute("SET LOCAL TimeZone = 'UTC'")
            each.execute("SET LOCAL DateStyle = 'ISO'")
            each.execute("SET LOCAL extra_float_digits = 3")
        target.execute("SET LOCAL session_replication_role = replica")
        tables = tables_of(source)
        missing = {table.name for table in tables} ^ {table.name for table in tables_of(target)}
        if missing:
            raise InvalidInput(
                "The two databases do not have the same tables: {tables}.", tables=", ".join(sorted(missing))
            )
        for table in tables:
            target.execute(f"DELETE FROM {table.quoted}".encode())
        # Counted, not the planner's numbers: a clinic of today has none yet.
        whole, rows = sum(_count(source, table) for table in tables), 0
        for table in tables:
            on_progress(table.name, rows, whole)
            if table.name in _LAST:
                target.execute(f"DELETE FROM {table.quoted}".encode())
            count, digest = _copied(source, target, table, partial(_tell, on_progress, table, rows, whole))
            there = _digest(target, table)
            if there != (count, digest):
                raise InvalidInput(
                    "The copy of {table} is not what was read: {copied} rows for {rows}.",
                    table=table.name,
                    copied=there[0],
                    rows=count,
                )
            rows += count
        on_progress("", whole, whole)
        sequences = source.execute(_SEQUENCES).fetchall()
        for (name,) in sequences:
            # pg_sequences shows no value where the next one was set by hand.
            value = source.execute(f"SELECT last_value, is_called FROM {name}".encode()).fetchone()
            assert value is not None  # noqa: S101 - a sequence has always one row
            target.execute("SELECT setval(%s::regclass, %s, %s)", (name, *value))
        sign_ins = source.execute("SELECT count(*) FROM staff").fetchone()
    return Copied(len(tables), rows, int(sign_ins[0]) if sign_ins else 0, len(sequences))


def _count(connection: psycopg.Connection, table: Table) -> int:
    [found] = connection.execute(f"SELECT count(*) FROM {table.quoted}".encode()).fetchall()
    return int(found[0])


def _reading(table: Table) -> bytes:
    return f"COPY (SELECT {table.columns} FROM {table.quoted} t ORDER BY {table.order}) TO STDOUT".encode()


def _tell(on_progress: Progress, table: Table, before: int, whole: int, count: int) -> None:
    on_progress(table.name, before + count, whole)


def _copied(
    source: psycopg.Connection, target: psycopg.Connection, table: Table, on_rows: Callable[[int], None]
) -> tuple[int, str]:
    digest, count, told = hashlib.sha256(), 0, 0
    writing = f"COPY {table.quoted} ({table.columns}) FROM STDIN".encode()
    with (
        source.cursor() as reader,
        target.cursor() as writer,
        reader.copy(_reading(table)) as out,
        writer.copy(writing) as into,
    ):
        for block in out:
            digest.update(block)
            count += bytes(block).count(b"\n")
            into.write(block)
            if count >= told + _TOLD_EVERY:
                told = count
                on_rows(count)
    return count, digest.hexdigest()


def _digest(connection: psycopg.Connection, table: Table) -> tuple[int, str]:
    digest, count = hashlib.sha256(), 0
    with connection.cursor() as reader, reader.copy(_reading(table)) as out:
        for block in out:
            digest.update(block)
            count += bytes(block).count(b"\n")
    return count, digest.hexdigest()
