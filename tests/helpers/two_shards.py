"""The bare clinic on two databases of one server: the directory's, and one more shard that starts empty."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.database.sharding.moving import MoveReport, move_buckets
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.bare_clinics import BareClinic, fresh_bare_clinic
from tests.helpers.clinics import with_database

NORTH = 1
"""The number of the added shard."""


@dataclass(frozen=True, slots=True)
class TwoShards:
    """`directory` is shard 0, `north` shard 1; doctor d lives in bucket d."""

    directory: BareClinic
    north: BareClinic

    def of(self, number: int) -> BareClinic:
        return (self.directory, self.north)[number]

    def move(self, *buckets: int, to: int = NORTH, **more: Any) -> MoveReport:
        more.setdefault("grace_seconds", 0)
        return move_buckets(self.directory.owner_url, buckets, to, **more)

    def home(self, doctor_id: int) -> int:
        [(shard,)] = self.directory.run(
            "SELECT shard_id FROM shard_buckets WHERE bucket = %s", [doctor_id % 256]
        )
        return int(shard)

    def pull(self) -> dict[str, Any]:
        [(said,)] = self.north.run("SELECT pull_directory()")
        found: dict[str, Any] = said
        return found

    def broken(self) -> list[str]:
        return [f"{name}: {said}" for name in ("directory", "north") for said in getattr(self, name).broken()]


def book(
    database: Database, slot_id: int, version: int, patient_id: int, request_id: UUID | None = None
) -> dict[str, Any]:
    """The whole answer of book_slot."""
    found: dict[str, Any] = database.call(
        "SELECT book_slot(p_request_id => %s, p_slot_id => %s, p_slot_version => %s, p_patient_id => %s)",
        (request_id or uuid4(), slot_id, version, patient_id),
    )
    return found


def ask(database: Database, statement: str, *params: object) -> Any:
    return database.call(statement, params, isolation=READ_COMMITTED)


@contextmanager
def fresh_two_shards(servers: RunningServers) -> Iterator[TwoShards]:
    with fresh_bare_clinic(servers) as directory:
        name = f"{conninfo_to_dict(directory.owner_url)['dbname']}_north"
        owner_url = with_database(servers.owner_url, name)
        try:
            number, missing = add_shard(directory.owner_url, "North", owner_url, region="The North")
            assert (number, missing) == (NORTH, ())
            yield TwoShards(directory, BareClinic(owner_url, with_database(servers.database_url, name)))
        finally:
            with psycopg.connect(servers.owner_url, autocommit=True) as connection:
                connection.execute(
                    sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
                )


@pytest.fixture
def two_shards(servers: RunningServers) -> Iterator[TwoShards]:
    with fresh_two_shards(servers) as made:
        yield made


@pytest.fixture(scope="module")
def shared_two_shards(servers: RunningServers) -> Iterator[TwoShards]:
    """For tests of one file that mind each other's rows."""
    with fresh_two_shards(servers) as made:
        yield made
