"""Signing in: who may, with which program, and what each refusal says."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database
from medibook_desktop.domain.errors import (
    DatabaseAway,
    MediBookError,
    SchemaTooNew,
    SchemaTooOld,
    SettingsInvalid,
    SignInFailed,
)
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase, with_database
from tests.helpers.desks import NAMES, OpenDesk, book, free_slots, new_patients, open_desk


def refusal(kind: type[MediBookError], database_url: str, username: str, password: str) -> MediBookError:
    with pytest.raises(kind) as refused:
        open_clinic(Settings(database_url=database_url, redis_url=None), username, password)
    assert type(refused.value) is kind
    assert refused.value.next_step
    assert password not in str(refused.value) or not password
    return refused.value


@pytest.mark.parametrize(
    ("username", "password"),
    [
        ("anna", "a wrong one"),
        ("anna", ""),
        ("nobody", "a wrong one"),
        ("", "a wrong one"),
        ("anna'; --", "a wrong one"),
        ("anna", "wörng ☃"),
        ("anna", "a\x00b"),
        ("an\x00na", "a wrong one"),
        ("anna", "\ud800"),
        ("\ud800", "a wrong one"),
    ],
)
def test_a_wrong_name_or_password(
    module_clinic_database: ClinicDatabase, username: str, password: str
) -> None:
    refusal(SignInFailed, module_clinic_database.database_url, username, password)


def test_who_is_signed_in(module_clinic_database: ClinicDatabase) -> None:
    with open_desk(module_clinic_database, "ben") as ben, open_desk(module_clinic_database, "ada") as ada:
        me, admin = ben.directory.me(), ada.directory.me()
    assert (me.username, me.display_name, me.role) == ("ben", NAMES["ben"], "medibook_receptionist")
    assert "overbook" not in me.rights
    assert "overbook" in admin.rights


@pytest.fixture
def owner(clinic_database: ClinicDatabase) -> Iterator[Database]:
    database = Database(clinic_database.owner_url, pool_size=1)
    yield database
    database.close()


def test_a_locked_account(clinic_database: ClinicDatabase, owner: Database) -> None:
    """Accounts belong to the whole server: one of the test's own is locked, none that other tests use."""
    with owner.write() as connection:
        roles.make_staff(connection, "lara.temp", "Lara Temp", "medibook_receptionist", "one-two-three")
    try:
        settings = Settings(database_url=clinic_database.database_url, redis_url=None)
        open_clinic(settings, "lara.temp", "one-two-three", background=False).close()
        with owner.write() as connection:
            roles.lock_account(connection, "lara.temp")
        error = refusal(SignInFailed, clinic_database.database_url, "lara.temp", "one-two-three")
        assert "locked" in error.message
    finally:
        with psycopg.connect(clinic_database.owner_url, autocommit=True) as connection:
            connection.execute("SET ROLE medibook_owner")
            connection.execute(f'REVOKE CONNECT ON DATABASE {connection.info.dbname} FROM "lara.temp"')
            connection.execute("RESET ROLE")
            connection.execute('DROP ROLE "lara.temp"')


def test_a_receptionist_with_the_right_squeezes_in(
    clinic_database: ClinicDatabase, desks: OpenDesk, owner: Database
) -> None:
    first, second = new_patients(clinic_database, 2)
    anna = desks("anna")
    slot = free_slots(anna)[0]
    book(anna, slot, first)
    with owner.write() as connection:
        roles.set_rights(connection, "anna", ["overbook"])
    assert book(anna, slot, second, overbook_reason="Pain").booking.overbook_reason == "Pain"


def test_a_database_that_is_not_there(servers: RunningServers) -> None:
    nowhere = with_database(servers.database_url, "no_such_clinic")
    user = "medibook_super"
    password = servers.owner_url.split(":", 2)[2].split("@")[0]
    refusal(DatabaseAway, nowhere, user, password)
    refusal(DatabaseAway, "postgresql:///medibook?host=/nowhere", "anna", "x")
    with pytest.raises(SettingsInvalid):
        Settings(database_url="mysql://somewhere/else")


def test_a_database_without_the_schema(clinic_database: ClinicDatabase, servers: RunningServers) -> None:
    name = sql.Identifier("empty_database")
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
        try:
            error = refusal(
                SchemaTooOld,
                with_database(clinic_database.database_url, "empty_database"),
                "anna",
                clinic_database.users["anna"].password,
            )
            assert "medibook migrate" in error.next_step
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def test_a_schema_older_than_the_program(clinic_database: ClinicDatabase) -> None:
    clinic_database.rows("UPDATE alembic_version SET version_num = '0000'")
    error = refusal(
        SchemaTooOld, clinic_database.database_url, "anna", clinic_database.users["anna"].password
    )
    assert "medibook migrate" in error.next_step


def test_a_newer_schema_that_no_longer_serves_this_program(clinic_database: ClinicDatabase) -> None:
    clinic_database.rows("UPDATE alembic_version SET version_num = '9999'")
    with open_desk(clinic_database) as desk:
        assert desk.directory.doctors(), "a newer schema serves older programs as long as it says so"
    clinic_database.rows("UPDATE schema_release SET oldest_program = '9999'")
    error = refusal(
        SchemaTooNew, clinic_database.database_url, "anna", clinic_database.users["anna"].password
    )
    assert "newer MediBook" in error.next_step


def test_a_refused_sign_in_leaves_nothing_open(module_clinic_database: ClinicDatabase) -> None:
    clinic = module_clinic_database
    refusal(SignInFailed, clinic.database_url, "anna", "a wrong one")
    sessions = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'anna' AND datname = current_database()"
    assert clinic.rows(sessions) == [(0,)]
