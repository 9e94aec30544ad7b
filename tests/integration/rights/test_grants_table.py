"""Every table, column, sequence and function × every kind of login, tried through plain psycopg: may, and may not.

What is expected stands in tables.txt and functions.txt. An object that stands in neither of them fails the test.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import sql

from tests.helpers import expected_rights
from tests.helpers.role_logins import LOGINS, RolesClinic
from tests.helpers.tried_statements import NOT_OF_AN_EXTENSION, Schema, listed, refused

TABLES, FUNCTIONS = expected_rights.tables(), expected_rights.functions()


@pytest.fixture(params=LOGINS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def login(shared_roles_clinic: RolesClinic, kind: str) -> Iterator[psycopg.Connection[Any]]:
    """Signed in as one of each kind; whatever is tried is rolled back."""
    with shared_roles_clinic.as_kind(kind, options="-c statement_timeout=5s") as connection:
        yield connection


def test_every_table_and_function_is_known(schema: Schema) -> None:
    columns = {f"{table}.{column}" for table, found in schema.tables.items() for column in found}
    new = sorted(set(schema.tables) - set(TABLES)) + sorted(set(schema.calls) - set(FUNCTIONS))
    assert not new, (
        "new in the database, say in tests/integration/rights/tables.txt or functions.txt who may use them:"
        + listed(new)
    )
    gone = sorted(set(TABLES) - set(schema.tables) - columns) + sorted(set(FUNCTIONS) - set(schema.calls))
    assert not gone, "no longer in the database, but still in tables.txt or functions.txt:" + listed(gone)


def test_tables_and_columns(schema: Schema, login: psycopg.Connection[Any], kind: str) -> None:
    wrong: list[str] = []
    for table, columns in schema.tables.items():
        whole = TABLES.get(table, {}).get(kind, "")
        name = sql.Identifier("public", table).as_string(login)
        for column, type_name in columns.items():
            may = TABLES.get(f"{table}.{column}", {}).get(
                kind, whole if kind in TABLES.get(table, {}) else ""
            )
            own = sql.Identifier(column).as_string(login)
            tries = {"r": f"SELECT {own} FROM {name} WHERE false"}
            if (
                table not in schema.views
            ):  # of several tables: writing to it is refused to everybody, its owner too
                tries |= {
                    "i": f"INSERT INTO {name} ({own}) OVERRIDING SYSTEM VALUE SELECT NULL::{type_name} WHERE false",
                    "u": f"UPDATE {name} SET {own} = DEFAULT WHERE false",
                }
            for letter, statement in tries.items():
                answer = refused(login, statement)
                if (answer is None) != (letter in may):
                    wrong.append(f"{table}.{column} {letter}: {answer or 'was let through'}")
        deletes = refused(login, f"DELETE FROM {name} WHERE false") if table not in schema.views else "a view"
        if (deletes is None) != ("d" in whole):
            wrong.append(f"{table} d: {deletes or 'was let through'}")
        writes = bool(set(whole) & set("iud"))
        for statement in (
            f"TRUNCATE {name}",
            f"COPY {name} FROM STDIN",
            f"LOCK TABLE {name} IN ACCESS EXCLUSIVE MODE NOWAIT",
            (
                f"CREATE TRIGGER mine BEFORE UPDATE ON {name} FOR EACH STATEMENT"
                " EXECUTE FUNCTION suppress_redundant_updates_trigger()"
            ),
            f"ALTER TABLE {name} ADD COLUMN mine int",
            f"CREATE INDEX ON {name} (({own}))",
            f"DROP TABLE {name}",
        ):
            if table in schema.views or (writes and statement.startswith(("COPY", "LOCK"))):
                continue
            if refused(login, statement) is None:
                wrong.append(f"{statement}: was let through")
    assert not wrong, listed(wrong)


def test_what_cannot_be_tried_alone_is_granted_to_nobody(shared_roles_clinic: RolesClinic) -> None:
    """A foreign key to a table, and its upkeep (PostgreSQL 17), need other rights too, which nobody has."""
    granted = shared_roles_clinic.clinic.run(
        "SELECT c.relname, a.privilege_type, a.grantee::regrole::text FROM pg_class c, aclexplode(c.relacl) a"
        " WHERE c.relnamespace = 'public'::regnamespace AND a.grantee <> c.relowner"
        " AND a.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"
    )
    assert granted == []
    passed_on = shared_roles_clinic.clinic.run(
        "SELECT c.relname FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace"
        " AND a.is_grantable AND a.grantee <> c.relowner"
    )
    assert passed_on == []


def test_sequences(schema: Schema, login: psycopg.Connection[Any]) -> None:
    open_ones = [
        statement
        for name in schema.sequences
        for statement in (
            f"SELECT nextval('{name}')",
            f"SELECT setval('{name}', 1)",
            f"SELECT * FROM {name}",
            f"ALTER SEQUENCE {name} RESTART",
        )
        if refused(login, statement) is None
    ]
    assert not open_ones, listed(open_ones)


def test_functions(schema: Schema, login: psycopg.Connection[Any], kind: str) -> None:
    wrong: list[str] = []
    for name, calls in schema.calls.items():
        for call in calls:
            answer = refused(login, call)
            words = "schema public" if kind == "login" else f"function {name}"
            is_closed = answer is not None and f"permission denied for {words}" in answer
            if is_closed == (name in FUNCTIONS and kind in FUNCTIONS[name].kinds):
                wrong.append(f"{call}: {answer or 'was let through'}")
    assert not wrong, listed(wrong)


def test_no_function_is_open_to_everybody_and_none_can_be_led_astray(
    shared_roles_clinic: RolesClinic,
) -> None:
    """An acl of null is the default, which lets everybody call it; grantee 0 is PUBLIC."""
    wrong = shared_roles_clinic.clinic.run(
        "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND "
        + NOT_OF_AN_EXTENSION
        + " AND (p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0 OR a.is_grantable"
        "   AND a.grantee <> p.proowner)"
        "  OR p.prosecdef AND NOT coalesce('search_path=pg_catalog, public, pg_temp' = ANY (p.proconfig), false))"
    )
    assert not wrong, listed(wrong)


EVERYWHERE = {
    "a schema of one's own": "CREATE SCHEMA mine",
    "a table": "CREATE TABLE public.mine (x int)",
    "a temporary table": "CREATE TEMP TABLE bookings (x int)",
    "a function": "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "an operator": "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = name, FUNCTION = texteqname)",
    "a cast": "CREATE CAST (text AS bigint) WITH INOUT AS IMPLICIT",
    "a domain": "CREATE DOMAIN public.short_text AS text",
    "an extension": "CREATE EXTENSION dblink SCHEMA public",
    "files as tables": "CREATE EXTENSION file_fdw SCHEMA public",
    "a database": "CREATE DATABASE mine",
    "a role": "CREATE ROLE mallory LOGIN",
    "another's password": "ALTER ROLE adam PASSWORD 'x'",
    "rights of one's own": "ALTER ROLE CURRENT_USER SUPERUSER",
    "making roles": "ALTER ROLE CURRENT_USER CREATEROLE",
    "replication": "ALTER ROLE CURRENT_USER REPLICATION",
    "past row security": "ALTER ROLE CURRENT_USER BYPASSRLS",
    "no end of the account": "ALTER ROLE CURRENT_USER VALID UNTIL 'infinity'",
    "any number of connections": "ALTER ROLE CURRENT_USER CONNECTION LIMIT -1",
    "the server's settings": "ALTER SYSTEM SET log_statement = 'all'",
    "the database's settings": "ALTER DATABASE {database} SET search_path = mine",
    "another's settings": "ALTER ROLE adam SET search_path = mine",
    "a group": "GRANT medibook_admin TO CURRENT_USER",
    "the owner": "SET ROLE medibook_owner",
    "another person": "SET SESSION AUTHORIZATION adam",
    "no triggers": "SET session_replication_role = replica",
    "no triggers on a table": "ALTER TABLE public.bookings DISABLE TRIGGER bookings_written",
    "no row security": "ALTER TABLE public.patients DISABLE ROW LEVEL SECURITY",
    "a policy": "CREATE POLICY mine ON public.patients USING (true)",
    "a function's owner": "ALTER FUNCTION public.check_right(text) OWNER TO CURRENT_USER",
    "a function's path": "ALTER FUNCTION public.refuse(text, text, jsonb) SET search_path = mine",
    "a program on the server": "COPY (SELECT 1) TO PROGRAM 'cat'",
    "a program's output": "COPY public.bookings FROM PROGRAM 'cat /etc/passwd'",
    "a file of the server": "COPY (SELECT 1) TO '/tmp/x'",
    "reading a file": "SELECT pg_read_file('/etc/passwd')",
    "reading a file's bytes": "SELECT pg_read_binary_file('postgresql.conf')",
    "a folder": "SELECT pg_ls_dir('.')",
    "a file's size": "SELECT pg_stat_file('postgresql.conf')",
    "the log": "SELECT pg_current_logfile()",
    "the log's folder": "SELECT pg_ls_logdir()",
    "the configuration": "SELECT * FROM pg_file_settings",
    "who may sign in from where": "SELECT * FROM pg_hba_file_rules",
    "reloading": "SELECT pg_reload_conf()",
    "a new log": "SELECT pg_rotate_logfile()",
    "the write-ahead log": "SELECT pg_switch_wal()",
    "a slot of replication": "SELECT pg_create_physical_replication_slot('mine')",
    "verifiers of passwords": "SELECT rolpassword FROM pg_authid",
    "verifiers again": "SELECT passwd FROM pg_shadow",
    "statistics of columns": "SELECT * FROM pg_statistic",
    "a large object": "SELECT lo_create(0)",
    "a filled large object": "SELECT lo_from_bytea(0, 'x')",
    "a file as a large object": "SELECT lo_import('/etc/passwd')",
    "large objects": "SELECT * FROM pg_largeobject",
    "an advisory lock": "SELECT pg_advisory_lock(1)",
    "a lock of the transaction": "SELECT pg_advisory_xact_lock(hashtextextended('expire_offers', 0))",
    "trying for a lock": "SELECT pg_try_advisory_lock(7233, 1)",
    "a shared lock": "SELECT pg_advisory_xact_lock_shared(1)",
    "a notice to all": "SELECT pg_notify('x', 'y')",
    "noise in the write-ahead log": "SELECT pg_logical_emit_message(false, 'x', 'y')",
    "servers elsewhere": "CREATE FOREIGN DATA WRAPPER mine",
    "a publication": "CREATE PUBLICATION mine FOR ALL TABLES",
    "a subscription": "CREATE SUBSCRIPTION mine CONNECTION 'dbname=x' PUBLICATION x WITH (connect = false)",
    "an event trigger": "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION public.row_changed()",
    "ending a colleague's session": "SELECT pg_terminate_backend({admin})",
    "stopping a colleague's statement": "SELECT pg_cancel_backend({admin})",
}


@pytest.fixture(scope="module")
def admins_session(shared_roles_clinic: RolesClinic) -> Iterator[psycopg.Connection[Any]]:
    with shared_roles_clinic.as_kind("admin") as connection:
        connection.execute("SELECT 'the secret of the administrator'")
        yield connection


def test_what_nobody_may(
    login: psycopg.Connection[Any], admins_session: psycopg.Connection[Any], kind: str
) -> None:
    places = {"database": login.info.dbname, "admin": admins_session.info.backend_pid}
    if kind == "admin":  # for whom it is his own
        skipped = {"another's password", "another's settings", "ending a colleague's session", "a group"}
        skipped |= {"stopping a colleague's statement", "another person"}
    else:
        skipped = set()
    let_through = [
        f"{what}: {statement}"
        for what, statement in EVERYWHERE.items()
        if what not in skipped and refused(login, statement.format(**places)) is None
    ]
    assert not let_through, listed(let_through)


def test_what_a_colleague_asks_is_not_shown(
    login: psycopg.Connection[Any], admins_session: psycopg.Connection[Any], kind: str
) -> None:
    shown = login.execute(
        "SELECT query, client_addr, state FROM pg_stat_activity WHERE pid = %s",
        [admins_session.info.backend_pid],
    ).fetchall()
    if kind == "admin":
        assert "secret" in shown[0][0]
    else:
        assert shown == [("<insufficient privilege>", None, None)]


def test_functions_of_the_server_that_are_not_everybodys(shared_roles_clinic: RolesClinic, kind: str) -> None:
    """All of pg_catalog: what PostgreSQL or cluster_roles.sql took from PUBLIC was given to none of these logins."""
    found = shared_roles_clinic.clinic.run(
        "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace"
        " AND p.proacl IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0)"
        " AND has_function_privilege(%s, p.oid, 'EXECUTE')",
        [LOGINS[kind]],
    )
    assert found == []
