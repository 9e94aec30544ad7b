"""A clinic on a PostgreSQL of the test file's own, to be killed and started again."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.roles import make_staff
from medibook_desktop.foundation.embedded_processes import is_alive, read_postmaster
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers
from medibook_desktop.start.sample_clinic import load_sample_clinic, sample_staff
from tests.helpers.clinics import PASSWORD, ClinicDatabase, ClinicUser
from tests.helpers.conditions import wait_until
from tests.helpers.servers import new_server_folder


class OwnClinic:
    """`clinic` is the data, as the other fixtures hand it out; `kill` and `restart` are for its server."""

    def __init__(self, servers: RunningServers, clinic: ClinicDatabase) -> None:
        self._servers = servers
        self.clinic = clinic

    def kill(self) -> None:
        """kill -9 of the server: no checkpoint, no farewell; its sessions end when they notice."""
        found = read_postmaster(self._servers.data_dir / "postgres")
        assert found is not None
        os.kill(found.pid, signal.SIGKILL)
        wait_until(lambda: not is_alive(found.pid), what="the server to be gone")

    def restart(self) -> None:
        """It recovers what was committed."""
        assert self._servers.ensure_running()

    def session_waiting_for_a_lock(self) -> int:
        """The process that serves a desk whose call is under way, once it waits."""
        found: list[tuple[int]] = []

        def look() -> bool:
            found[:] = self.clinic.rows(
                "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                " AND application_name LIKE 'medibook terminal=%%'"
            )
            return bool(found)

        wait_until(look, what="a call that waits for a lock")
        return found[0][0]


@pytest.fixture(scope="module")
def own_clinic() -> Iterator[OwnClinic]:
    """One small clinic for a test file; each test leaves its server running."""
    folder = new_server_folder()
    try:
        with EmbeddedServers(folder / "data").start() as running:
            yield OwnClinic(running, _small_clinic(running))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _small_clinic(servers: RunningServers) -> ClinicDatabase:
    migrate(servers.owner_url)
    today = datetime.now(UTC).date()
    loaded = load_sample_clinic(
        servers.owner_url, doctors=2, days=16, past_days=0, patients=20, fill=0.2, today=today
    )
    users = {}
    database = Database(servers.owner_url, pool_size=1)
    try:
        with database.write() as accounts:
            for member in sample_staff():
                password = PASSWORD.format(member.username)
                make_staff(accounts, member.username, member.display_name, member.role, password)
                users[member.username] = ClinicUser(password, member.role.removeprefix("medibook_"))
    finally:
        database.close()
    return ClinicDatabase(
        name="medibook",
        owner_url=servers.owner_url,
        database_url=servers.database_url,
        redis_url=servers.redis_url,
        users=users,
        today=today,
        doctor_ids=loaded.doctor_ids,
        patient_ids=loaded.patient_ids,
    )
