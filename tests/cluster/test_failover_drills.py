"""The leader dies, freezes and changes under booking load: terminals book again by themselves, and the history is sound.

Nothing that was acknowledged is lost or doubled: that is the condition. The times are printed at the end.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cluster.drill_report import note, runs
from tests.cluster.drills import PatroniClinic, drilled

pytestmark = pytest.mark.timeout(240)

TOLD_SECONDS = 3.0
SLACK = 0.5
"""Two cores that have something else to do."""


@pytest.mark.parametrize("run", runs(2))
def test_postgresql_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.kill_postgres)
    note("PostgreSQL of the leader killed", goal="books again ≤ 5", **found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_node_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.kill, leader.start)
    note("node of the leader killed", goal="books again ≤ 25", **found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_primary_freezes(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """Sockets stay open and nobody answers. What lay in them is carried out when it thaws, and must not count twice."""
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.freeze_postgres, leader.thaw)
    note("PostgreSQL of the leader frozen", goal="told ≤ 3", **found.figures)
    assert found.told <= TOLD_SECONDS + SLACK


@pytest.mark.parametrize("run", runs(1))
def test_the_whole_node_freezes(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.freeze, leader.thaw)
    note("node of the leader frozen", goal="told ≤ 3", **found.figures)
    assert found.told <= TOLD_SECONDS + SLACK


@pytest.mark.parametrize("run", runs(1))
def test_patroni_is_killed_and_comes_back(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """As systemd does it; PostgreSQL has gone on all the while."""
    leader = patroni_clinic.cluster.leader

    def killed_and_started() -> None:
        leader.kill_patroni()
        leader.start_patroni()

    found = drilled(patroni_clinic, tmp_path, killed_and_started)
    note("Patroni of the leader killed, started again", **found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_patroni_is_killed_for_good(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """Its PostgreSQL takes writes for ever, beside the new leader: without a standby it acknowledges none of them."""
    leader = patroni_clinic.cluster.leader
    found = drilled(
        patroni_clinic,
        tmp_path,
        leader.kill_patroni,
        leader.start_patroni,
        until=lambda: leader_is_another(patroni_clinic, leader.name),
    )
    note("Patroni of the leader killed for good", **found.figures)


def leader_is_another(here: PatroniClinic, name: str) -> bool:
    return any(node.name != name and node.role() == "primary" for node in here.cluster.nodes)


@pytest.mark.parametrize("run", runs(1))
def test_the_leader_is_switched_over(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    found = drilled(patroni_clinic, tmp_path, patroni_clinic.cluster.switch_over)
    note("switchover", **found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_synchronous_standby_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    standby = patroni_clinic.cluster.synchronous
    found = drilled(patroni_clinic, tmp_path, standby.kill, standby.start)
    note("synchronous standby killed", **found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_synchronous_standby_freezes(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """Commits wait for it until it is counted out; terminals are told that it is not known, and it turns out."""
    standby = patroni_clinic.cluster.synchronous
    found = drilled(patroni_clinic, tmp_path, standby.freeze_postgres, standby.thaw)
    note("synchronous standby frozen", **found.figures)
