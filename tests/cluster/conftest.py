"""One Patroni cluster with a clinic on it for all drills of a run; and the table of what they measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.cluster import drill_report
from tests.cluster.drills import PatroniClinic
from tests.cluster.patroni_cluster import patroni_cluster
from tests.helpers.own_clinics import fill_small_clinic


@pytest.fixture(scope="session")
def standing_clinic(servers: RunningServers) -> Iterator[PatroniClinic]:
    """A clinic of 5 doctors on three nodes, and a Valkey."""
    with patroni_cluster() as cluster:
        clinic = fill_small_clinic(cluster.owner_url, cluster.url, doctors=5, days=60, patients=60)
        yield PatroniClinic(cluster, replace(clinic, redis_url=servers.redis_url))


@pytest.fixture
def patroni_clinic(standing_clinic: PatroniClinic) -> PatroniClinic:
    """The cluster is whole, whatever the test before has left of it."""
    standing_clinic.cluster.heal()
    return standing_clinic


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("drills")
    terminalreporter.write_line(drill_report.table())
