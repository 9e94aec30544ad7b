"""A small clinic on a primary and two standbys of the test file's own, to be killed, frozen, delayed and promoted."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.start.bench.server_group import ServerGroup, ServerNode, server_group
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.own_clinics import fill_small_clinic
from tests.helpers.servers import new_server_folder

__all__ = [
    "ReplicatedClinic",
    "ServerGroup",
    "ServerNode",
    "replicated_clinic",
    "replicated_servers",
    "server_group",
]


@dataclass(frozen=True, slots=True)
class ReplicatedClinic:
    """`clinic` has the address of the node that began as primary; `group.url` names them all."""

    group: ServerGroup
    clinic: ClinicDatabase

    @property
    def replica_urls(self) -> tuple[str, ...]:
        return tuple(node.url for node in self.group.standbys)

    def database(self, username: str = "anna", *, url: str = "", **settings: Any) -> Database:
        """As a member of staff; by default of all nodes, so that it finds the primary. The caller closes it."""
        return Database(
            url or self.group.url,
            username=username,
            password=self.clinic.users[username].password,
            **settings,
        )


@contextmanager
def replicated_clinic(
    standbys: int = 2, settings: Mapping[str, str] | None = None, redis_url: str | None = None
) -> Iterator[ReplicatedClinic]:
    """Comes up in about 5 s (2 doctors, 16 days, 20 patients); `settings` go into every postgresql.conf."""
    folder = new_server_folder()
    try:
        with server_group(folder, standbys, settings) as group:
            primary = group.primary
            clinic = replace(fill_small_clinic(primary.owner_url, primary.url), redis_url=redis_url)
            group.catch_up()
            yield ReplicatedClinic(group, clinic)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def replicated_servers(servers: RunningServers) -> Iterator[ReplicatedClinic]:
    """One for a test file, asynchronous; each test leaves it as it was (`group.bring_back`, `resume_replay` …)."""
    with replicated_clinic(redis_url=servers.redis_url) as made:
        yield made
