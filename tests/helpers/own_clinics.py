"""A clinic on a PostgreSQL of the test file's own, to be killed and started again."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import psutil
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

    def freeze(self) -> None:
        """SIGSTOP of the server and all of its sessions: connections stay, nothing is answered."""
        self._signal_all(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal_all(signal.SIGCONT)

    def _signal_all(self, sign: signal.Signals) -> None:
        """The postmaster first when it stops, so that no session is begun behind our back; last when it goes on."""
        found = read_postmaster(self._servers.data_dir / "postgres")
        assert found is not None
        postmaster = psutil.Process(found.pid)
        if sign is signal.SIGSTOP:
            postmaster.send_signal(sign)
        for each in (*postmaster.children(recursive=True), postmaster):
            with contextlib.suppress(psutil.NoSuchProcess):
                each.send_signal(sign)

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
    with new_own_clinic() as made:
        yield made


@contextlib.contextmanager
def new_own_clinic(*, doctors: int = 2, days: int = 16, patients: int = 20) -> Iterator[OwnClinic]:
    """A clinic on servers of its own, a fifth of its times taken; they end with the block."""
    folder = new_server_folder()
    try:
        with EmbeddedServers(folder / "data").start() as running:
            made = fill_small_clinic(running.owner_url, running.database_url, doctors, days, patients)
            yield OwnClinic(running, replace(made, redis_url=running.redis_url))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fill_small_clinic(
    owner_url: str, database_url: str, doctors: int = 2, days: int = 16, patients: int = 20
) -> ClinicDatabase:
    """A clinic and its staff in an empty database; it names no Redis."""
    migrate(owner_url)
    today = datetime.now(UTC).date()
    loaded = load_sample_clinic(
        owner_url, doctors=doctors, days=days, past_days=0, patients=patients, fill=0.2, today=today
    )
    users = {}
    database = Database(owner_url, pool_size=1)
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
        owner_url=owner_url,
        database_url=database_url,
        redis_url=None,
        users=users,
        today=today,
        doctor_ids=loaded.doctor_ids,
        patient_ids=loaded.patient_ids,
    )
