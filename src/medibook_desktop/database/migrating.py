"""Brings a clinic's database to the schema of this program, and tells whether the two fit."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Any, cast

import psycopg
import sqlalchemy as sa

from medibook_desktop.database.connections import encryption_of
from medibook_desktop.database.engine import connection_string
from medibook_desktop.database.failures import translated
from medibook_desktop.database.migrations.script_files import run_sql
from medibook_desktop.domain.errors import SchemaTooNew, SchemaTooOld, TooBusy

HEAD = "0005"
"""The revision that this program needs; a test compares it with the newest file in migrations/versions."""

_LOCK = "SELECT pg_advisory_lock(7233, 1)"
_UNLOCK = "SELECT pg_advisory_unlock(7233, 1)"


def migrate(
    owner_url: str,
    *,
    to: str = "head",
    wait_seconds: float = 60,
    lock_seconds: float = 3,
    statement_seconds: float = 600,
    script_location: str | None = None,
) -> bool:
    """Runs the missing revisions in one transaction; True when there were any. Two at once take turns.

    `owner_url` signs in somebody who may create roles (the first time) or is a member of medibook_owner.
    Raises TooBusy when another migration holds the lock for longer than `wait_seconds`, or when a table
    is in use for longer than `lock_seconds` (a migration that waits for a lock makes the desks wait
    behind it), SchemaTooNew when a newer program has been here.
    """
    # libpq reads the address, and not SQLAlchemy, which knows no list of hosts.
    address = connection_string(owner_url)
    engine = sa.create_engine(
        "postgresql+psycopg://",
        poolclass=sa.NullPool,
        isolation_level="AUTOCOMMIT",
        creator=lambda: psycopg.connect(address, **cast(Any, encryption_of(address))),
    )
    try:
        with translated(), engine.connect() as connection:
            run_sql(connection, f"SET lock_timeout = {int(wait_seconds * 1000)}; SET statement_timeout = 0")
            connection.exec_driver_sql(_LOCK)
            try:
                run_sql(
                    connection,
                    f"SET lock_timeout = {int(lock_seconds * 1000)}; "
                    f"SET statement_timeout = {int(statement_seconds * 1000)}; SET timezone = 'UTC'",
                )
                return _upgrade(connection, to, script_location)
            finally:
                if not connection.invalidated:
                    connection.exec_driver_sql(_UNLOCK)
    finally:
        engine.dispose()


def _upgrade(connection: sa.Connection, to: str, script_location: str | None) -> bool:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError

    before = _revision(connection)
    if before == HEAD and to == "head" and script_location is None:
        return False
    run_sql(connection, files("medibook_desktop.database").joinpath("cluster_roles.sql").read_text("utf-8"))
    connection.commit()
    working = connection.execution_options(isolation_level="READ COMMITTED")
    with as_file(files("medibook_desktop.database").joinpath("migrations")) as folder:
        config = Config()
        config.set_main_option("script_location", (script_location or str(folder)).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = working
        run_sql(working, "SET ROLE medibook_owner")
        try:
            if before is not None and before not in {
                s.revision for s in _all(ScriptDirectory.from_config(config))
            }:
                raise SchemaTooNew
            command.upgrade(config, to)
            working.commit()
        except CommandError as error:
            raise SchemaTooNew from error
        finally:
            working.rollback()
            run_sql(working, "RESET ROLE")
            working.commit()
    return _revision(connection) != before


def _all(scripts: Any) -> Any:
    return scripts.walk_revisions()


def _revision(connection: sa.Connection) -> str | None:
    if connection.exec_driver_sql("SELECT to_regclass('public.alembic_version')").scalar() is None:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM public.alembic_version").scalar()
    return None if found is None else str(found)


def schema_state(connection: sa.Connection) -> str:
    """The database's revision. Raises SchemaTooOld when this program needs a newer one, SchemaTooNew when
    the database no longer serves this program (schema_release.oldest_program)."""
    with translated():
        revision = _revision(connection)
        if revision is None or revision < HEAD:
            raise SchemaTooOld(found=revision, needed=HEAD)
        oldest = connection.exec_driver_sql("SELECT oldest_program FROM public.schema_release").scalar()
    if oldest is not None and str(oldest) > HEAD:
        raise SchemaTooNew(found=revision, needed=HEAD)
    return revision


__all__ = ["HEAD", "TooBusy", "migrate", "schema_state"]
