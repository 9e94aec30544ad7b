"""A clinic whose every row is known: for tests of the database floor."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import pytest
from psycopg import sql

from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.database.invariants import broken_invariants
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.roles import make_staff
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.clinics import with_database

ZONE = ZoneInfo("Europe/London")
RECEPTIONIST, ADMIN = "rita", "adam"
PASSWORD = "correct horse ö"
SLOTS_A_DAY = 16

_TEMPLATE = "bare_template"
_numbers = itertools.count(1)

_ROWS = """
INSERT INTO clinics (name, zone, country) VALUES ('North', 'Europe/London', 'GB');
INSERT INTO doctors (clinic_id, name, specialty) SELECT 1, 'Dr ' || i, 'General' FROM generate_series(1, 4) i;
INSERT INTO visit_types (name, minutes) VALUES ('Short', 15), ('Middle', 20), ('Long', 45);
INSERT INTO rooms (clinic_id, name) VALUES (1, 'Room 1'), (1, 'Room 2');
INSERT INTO patients (name, name_key, birth_date)
    SELECT 'Patient ' || i, 'patient ' || i, date '1950-01-01' + i FROM generate_series(1, 200) i;
INSERT INTO appointment_slots (doctor_id, slot_time, minutes)
    SELECT d, ((current_date + 1 + n) + time '09:00') AT TIME ZONE 'Europe/London' + k * interval '15 minutes', 15
    FROM generate_series(1, 4) d, generate_series(0, 2) n, generate_series(0, 15) k ORDER BY 1, 2;
INSERT INTO appointment_slots (doctor_id, slot_time, minutes) VALUES
    (1, date_trunc('day', now()) - interval '2 days', 15);
"""


@dataclass(frozen=True, slots=True)
class BareClinic:
    """4 doctors, 200 patients, 3 days from tomorrow with 16 slots of 15 minutes each.

    Slots 1-48 are doctor 1's, 49-96 doctor 2's …; slot 193 is doctor 1's and over. Visit types 1, 2, 3 last
    15, 20, 45 minutes.
    """

    owner_url: str
    database_url: str

    def database(self, username: str = RECEPTIONIST, **settings: Any) -> Database:
        return Database(self.database_url, username=username, password=PASSWORD, **settings)

    def run(self, statement: str, params: Sequence[Any] | None = None) -> list[Any]:
        """As the owner, committed at once."""
        with psycopg.connect(self.owner_url, autocommit=True) as connection:
            cursor = connection.execute(statement, params)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []

    def broken(self) -> list[str]:
        with owner_connection(self.owner_url) as connection:
            return broken_invariants(connection)

    @staticmethod
    def slot(doctor_id: int, place: int = 0, day: int = 0) -> int:
        return (doctor_id - 1) * 3 * SLOTS_A_DAY + day * SLOTS_A_DAY + place + 1

    def request(self, slot_id: int, patient_id: int, **more: Any) -> BookingRequest:
        """A request that knows the slot as it is now."""
        [(version,)] = self.run("SELECT version FROM appointment_slots WHERE id = %s", [slot_id])
        return BookingRequest(slot_id, version, patient_id, **more)


@contextmanager
def fresh_bare_clinic(servers: RunningServers) -> Iterator[BareClinic]:
    """A copy of the template, which the first test that asks makes; dropped at the end."""
    name = f"bare_{next(_numbers)}"
    template_url = with_database(servers.owner_url, _TEMPLATE)
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [_TEMPLATE]).fetchall():
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(_TEMPLATE)))
            migrate(template_url)
            with psycopg.connect(template_url, autocommit=True) as filling:
                filling.execute(_ROWS)
                filling.execute("ANALYZE")
            with owner_connection(template_url) as accounts:
                make_staff(accounts, RECEPTIONIST, "Rita Reception", "medibook_receptionist", PASSWORD)
                make_staff(accounts, ADMIN, "Adam Admin", "medibook_admin", PASSWORD)
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log").format(
                sql.Identifier(name), sql.Identifier(_TEMPLATE)
            )
        )
    owner_url = with_database(servers.owner_url, name)
    # Grants on the database itself are not copied.
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute(files("medibook_desktop.database").joinpath("cluster_roles.sql").read_bytes())
    try:
        yield BareClinic(owner_url, with_database(servers.database_url, name))
    finally:
        with psycopg.connect(servers.owner_url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def bare_clinic(servers: RunningServers) -> Iterator[BareClinic]:
    with fresh_bare_clinic(servers) as clinic:
        yield clinic


@pytest.fixture(scope="module")
def shared_bare_clinic(servers: RunningServers) -> Iterator[BareClinic]:
    """For tests of one file that mind each other's rows."""
    with fresh_bare_clinic(servers) as clinic:
        yield clinic
