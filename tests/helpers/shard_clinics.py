"""The sample clinic over three databases of one server: two doctors each, everybody at the same three desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase, fresh_clinic, with_database

NORTH, SOUTH = 1, 2


@dataclass(frozen=True, slots=True)
class ShardClinic:
    """`owner_urls` by shard number; doctors 1 and 2 live in the directory database, 3 and 4 in North, 5 and 6 in South.

    No room and no equipment is in use: doctors who share them live together.
    """

    clinic: ClinicDatabase
    owner_urls: tuple[str, ...]

    @contextmanager
    def opened(
        self, data_dir: Path, username: str = "anna", *, terminal: str = "", background: bool = False
    ) -> Iterator[Clinic]:
        """The services, as a terminal has them."""
        settings = Settings(
            database_url=self.clinic.database_url, redis_url=self.clinic.redis_url, data_dir=data_dir
        )
        with open_clinic(
            settings,
            username,
            self.clinic.users[username].password,
            terminal=terminal or f"Test of {username}",
            background=background,
        ) as opened:
            yield opened

    def rows(self, shard: int, statement: str, *params: object) -> list[tuple[Any, ...]]:
        """What the owner sees on one shard, in a transaction of its own that is committed."""
        with psycopg.connect(self.owner_urls[shard]) as connection:
            cursor = connection.execute(statement.encode(), params)
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def away(self, shard: int) -> Iterator[None]:
        """The shard's database lets nobody in, and whoever is in is put out."""
        name = str(psycopg.conninfo.conninfo_to_dict(self.owner_urls[shard])["dbname"])
        door = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
        with psycopg.connect(with_database(self.owner_urls[0], "postgres"), autocommit=True) as server:
            server.execute(door.format(sql.Identifier(name), sql.SQL("false")))
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
            )
            try:
                yield
            finally:
                server.execute(door.format(sql.Identifier(name), sql.SQL("true")))


@contextmanager
def fresh_shard_clinic(servers: RunningServers, template: ClinicDatabase) -> Iterator[ShardClinic]:
    with fresh_clinic(servers, template) as clinic:
        names = [f"{clinic.name}_north", f"{clinic.name}_south"]
        urls = [with_database(servers.owner_url, name) for name in names]
        try:
            without_rooms(clinic.owner_url)
            for place, url in zip(("North", "South"), urls, strict=True):
                add_shard(clinic.owner_url, place, url, region=f"The {place}")
            move_buckets(clinic.owner_url, [3, 4], NORTH, grace_seconds=0)
            move_buckets(clinic.owner_url, [5, 6], SOUTH, grace_seconds=0)
            yield ShardClinic(clinic, (clinic.owner_url, *urls))
        finally:
            with psycopg.connect(servers.owner_url, autocommit=True) as connection:
                for name in names:
                    drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
                    connection.execute(drop.format(sql.Identifier(name)))


def without_rooms(owner_url: str) -> None:
    """Doctors who share rooms live together; these here need none."""
    with psycopg.connect(owner_url) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("UPDATE visit_types SET room_kind = '', equipment_kind = ''")
        connection.execute("UPDATE bookings SET room_id = NULL, equipment_id = NULL")
        none = """'{"room_id": null, "equipment_id": null}'::jsonb"""
        connection.execute(f"UPDATE audit_events SET after = after || {none}, before = before || {none}")


@pytest.fixture
def shard_clinic(servers: RunningServers, clinic_template: ClinicDatabase) -> Iterator[ShardClinic]:
    with fresh_shard_clinic(servers, clinic_template) as made:
        yield made


@pytest.fixture(scope="module")
def module_shard_clinic(servers: RunningServers, clinic_template: ClinicDatabase) -> Iterator[ShardClinic]:
    """For the tests of one file that only read, or mind each other's rows."""
    with fresh_shard_clinic(servers, clinic_template) as made:
        yield made
