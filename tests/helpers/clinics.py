"""A small sample clinic for every test that asks: a fresh database, copied from one that was loaded once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from redis import Redis

from medibook_desktop.database.engine import Database
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.database.roles import make_staff
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.start.sample_clinic import load_sample_clinic, sample_staff

TEMPLATE = "clinic_template"
DOCTORS = 6
DAYS = 21
PATIENTS = 160
PASSWORD = "a-test-password-of-{}"

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class ClinicUser:
    """`role` is "receptionist" or "admin"."""

    password: str
    role: str


@dataclass(frozen=True, slots=True)
class ClinicDatabase:
    """A database with 6 doctors, 21 days from `today` on and 160 patients; half booked, nobody arrived yet."""

    name: str
    owner_url: str
    database_url: str
    redis_url: str | None
    users: dict[str, ClinicUser]
    today: date
    doctor_ids: range
    patient_ids: range

    def database(self, username: str = "anna", *, pool_size: int = 4) -> Database:
        """A way to the database as a member of staff; the caller closes it."""
        return Database(
            self.database_url,
            username=username,
            password=self.users[username].password,
            pool_size=pool_size,
            application_name=f"medibook terminal=Test of {username}",
        )

    @property
    def place(self) -> str:
        """What its keys and channels in Redis are named by."""
        database = Database(self.owner_url, pool_size=1)
        try:
            with database.read() as connection:
                return database_name(connection)
        finally:
            database.close()

    def rows(self, statement: str, *params: object) -> list[tuple[Any, ...]]:
        """What the owner sees, in a transaction of its own that is committed."""
        with psycopg.connect(self.owner_url) as connection:
            cursor = connection.execute(statement, params)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []


def with_database(url: str, name: str) -> str:
    """The same address with another database name, in URL form when it came in that form."""
    if url.startswith("postgresql"):
        scheme, rest = url.split("://", 1)
        host, slash, tail = rest.partition("/")
        assert slash, url
        _, mark, query = tail.partition("?")
        return f"{scheme}://{host}/{name}{mark}{query}"
    return make_conninfo(**{**conninfo_to_dict(url), "dbname": name})


@pytest.fixture(scope="session")
def clinic_template(servers: RunningServers) -> ClinicDatabase:
    """The database that the others are copied from. Nobody may be connected to it: read it in a copy."""
    owner_url = with_database(servers.owner_url, TEMPLATE)
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TEMPLATE)))
    migrate(owner_url)
    today = datetime.now(UTC).date()
    loaded = load_sample_clinic(
        owner_url, doctors=DOCTORS, days=DAYS, past_days=3, patients=PATIENTS, today=today
    )
    users = {
        member.username: ClinicUser(PASSWORD.format(member.username), member.role.removeprefix("medibook_"))
        for member in sample_staff()
    }
    database = Database(owner_url)
    try:
        with database.write() as accounts:
            for member in sample_staff():
                make_staff(
                    accounts,
                    member.username,
                    member.display_name,
                    member.role,
                    users[member.username].password,
                )
    finally:
        database.close()
    return ClinicDatabase(
        name=TEMPLATE,
        owner_url=owner_url,
        database_url=with_database(servers.database_url, TEMPLATE),
        redis_url=servers.redis_url,
        users=users,
        today=today,
        doctor_ids=loaded.doctor_ids,
        patient_ids=loaded.patient_ids,
    )


@contextmanager
def fresh_clinic(servers: RunningServers, template: ClinicDatabase) -> Iterator[ClinicDatabase]:
    """A copy of the template (0.1 s), with an empty Redis beside it; dropped at the end."""
    name = f"clinic_{next(_numbers)}"
    # The few megabytes are copied through the log: as files they would cost a checkpoint.
    copy = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log")
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(copy.format(sql.Identifier(name), sql.Identifier(template.name)))
    owner_url = with_database(servers.owner_url, name)
    # Grants on the database itself are not copied.
    roles = files("medibook_desktop.database").joinpath("cluster_roles.sql").read_text("utf-8")
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute(roles)  # type: ignore[arg-type]
    forget_redis(servers.redis_url)
    try:
        yield replace(
            template, name=name, owner_url=owner_url, database_url=with_database(servers.database_url, name)
        )
    finally:
        with psycopg.connect(servers.owner_url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def forget_redis(redis_url: str | None) -> None:
    """Ids begin anew in each database: what Redis knows of a slot 7 is of another slot 7."""
    if redis_url is not None:
        with Redis.from_url(redis_url) as redis:
            redis.flushall()


@pytest.fixture
def clinic_database(servers: RunningServers, clinic_template: ClinicDatabase) -> Iterator[ClinicDatabase]:
    """A clinic of the test's own."""
    with fresh_clinic(servers, clinic_template) as clinic:
        yield clinic


@pytest.fixture(scope="module")
def module_clinic_database(
    servers: RunningServers, clinic_template: ClinicDatabase
) -> Iterator[ClinicDatabase]:
    """A clinic that the tests of one file share: for tests that only read, or mind each other's rows."""
    with fresh_clinic(servers, clinic_template) as clinic:
        yield clinic
