"""Real PostgreSQL and real Valkey for the tests: one of each for the whole run."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers


def new_server_folder() -> Path:
    """A fresh folder for servers. Not pytest's tmp_path: as root that is closed to the servers' account."""
    folder = Path(tempfile.mkdtemp(prefix="medibook-test-"))
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        folder.chmod(0o711)
    return folder


@pytest.fixture(scope="session")
def servers() -> Iterator[RunningServers]:
    """The servers of this test run, empty at its start (with xdist: one pair per worker)."""
    folder = new_server_folder()
    try:
        with EmbeddedServers(folder / "data").start() as running:
            with psycopg.connect(running.owner_url, autocommit=True) as owner:
                # Passwords that tests make are checked thousands of times: as cheaply as PostgreSQL does by itself.
                owner.execute("ALTER ROLE CURRENT_USER SET scram_iterations = 4096")
                # And many are wrong on purpose. What a clinic's server does: test_embedded_servers.py.
                owner.execute("ALTER SYSTEM SET auth_delay.milliseconds = 0")
                owner.execute("SELECT pg_reload_conf()")
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server_folder() -> Iterator[Path]:
    """A folder for a test that starts, breaks and stops servers of its own."""
    folder = new_server_folder()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
