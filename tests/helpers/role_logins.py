"""A clinic with one login of every kind: each role of staff, each service, and one that is nobody's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from medibook_desktop.database.engine import connection_string, owner_connection
from medibook_desktop.database.roles import add_account, scram_verifier, set_password
from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.roles import Role
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic, fresh_bare_clinic

DOCTOR, READER = "dora", "rosa"
"""Doctor 1 of the bare clinic, and one who only reads."""
DORAS_DOCTOR = 1
SERVICES = {
    "worker": "svc_worker",
    "gateway": "svc_gateway",
    "analytics": "svc_analytics",
    "login": "svc_nobody",
}
"""Logins that IT makes by hand: a member of the group medibook_<kind>; `login` is a member of nothing."""

LOGINS = {"receptionist": RECEPTIONIST, "admin": ADMIN, "doctor": DOCTOR, "reader": READER, **SERVICES}
"""kind -> the login's name."""


@dataclass(frozen=True, slots=True)
class RolesClinic:
    """The bare clinic, and `as_kind` signs in one of LOGINS through plain psycopg."""

    clinic: BareClinic

    def as_user(self, username: str, **options: Any) -> psycopg.Connection[Any]:
        address = connection_string(self.clinic.database_url, username=username, password=PASSWORD)
        return psycopg.connect(address, autocommit=True, **options)

    def as_kind(self, kind: str, **options: Any) -> psycopg.Connection[Any]:
        return self.as_user(LOGINS[kind], **options)


def add_person(clinic: BareClinic, new: NewAccount, *, password: str = PASSWORD) -> None:
    """A member of staff who has signed in before: the password counts as the person's own."""
    with owner_connection(clinic.owner_url) as connection:
        add_account(connection, uuid4(), new, password)
        set_password(connection, new.username, password)


def forget_people(clinic: BareClinic, *usernames: str) -> None:
    """Their accounts are gone, with their roles: these belong to the whole server and outlive the test's database."""
    with psycopg.connect(clinic.owner_url, autocommit=True) as owner:
        for name in usernames:
            owner.execute("DELETE FROM staff WHERE username = %s", [name])
            if owner.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name]).fetchone():
                role, database = sql.Identifier(name), sql.Identifier(owner.info.dbname)
                # What was granted by the owner only the owner takes back.
                owner.execute("SET ROLE medibook_owner")
                owner.execute(sql.SQL("REVOKE CONNECT ON DATABASE {} FROM {}").format(database, role))
                owner.execute("RESET ROLE")
                owner.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(role))


@contextmanager
def fresh_roles_clinic(servers: RunningServers) -> Iterator[RolesClinic]:
    with fresh_bare_clinic(servers) as clinic:
        add_person(clinic, NewAccount(DOCTOR, "Dora Doctor", Role.DOCTOR, doctor_id=DORAS_DOCTOR))
        add_person(clinic, NewAccount(READER, "Rosa Reader", Role.READER))
        with owner_connection(clinic.owner_url) as connection:
            database = connection.exec_driver_sql("SELECT current_database()").scalar_one()
            for kind, name in SERVICES.items():
                if not connection.exec_driver_sql(
                    "SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)
                ).scalar():
                    verifier = scram_verifier(connection, name, PASSWORD)
                    connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN PASSWORD '{verifier}'")
                    if kind != "login":
                        connection.exec_driver_sql(f"GRANT medibook_{kind} TO {name}")
                connection.exec_driver_sql(f'GRANT CONNECT ON DATABASE "{database}" TO {name}')
        yield RolesClinic(clinic)


@pytest.fixture
def roles_clinic(servers: RunningServers) -> Iterator[RolesClinic]:
    with fresh_roles_clinic(servers) as clinic:
        yield clinic


@pytest.fixture(scope="module")
def shared_roles_clinic(servers: RunningServers) -> Iterator[RolesClinic]:
    """For tests of one file that mind each other's rows."""
    with fresh_roles_clinic(servers) as clinic:
        yield clinic
