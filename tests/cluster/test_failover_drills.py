"""The leader dies, freezes and changes under booking load: terminals book again by themselves.

Nothing that was acknowledged is lost or doubled: that is the condition. The times are printed in the end.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cluster.drill_report import nightly, note, runs
from tests.cluster.drills import PatroniClinic, drilled
from tests.helpers.chaos.history import Outcome
from tests.helpers.conditions import wait_until

pytestmark = pytest.mark.timeout(240)

TOLD_SECONDS = 3.0
SLACK = 0.5
"""Two cores that have something else to do."""


@pytest.mark.parametrize("run", runs(2))
def test_postgresql_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.kill_postgres)
    note("PostgreSQL of the leader killed", goal="books again ≤ 5", figures=found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_node_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.kill, leader.start)
    note("node of the leader killed", goal="books again ≤ 25", figures=found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_primary_freezes(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """Sockets stay open and nobody answers. What lay in them is carried out when it thaws, and must not count twice."""
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.freeze_postgres, leader.thaw)
    note("PostgreSQL of the leader frozen", goal="told ≤ 3", figures=found.figures)
    assert found.told <= TOLD_SECONDS + SLACK


@nightly
@pytest.mark.parametrize("run", runs(1))
def test_the_whole_node_freezes(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    leader = patroni_clinic.cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.freeze, leader.thaw)
    note("node of the leader frozen", goal="told ≤ 3", figures=found.figures)
    assert found.told <= TOLD_SECONDS + SLACK


@pytest.mark.parametrize("run", runs(1))
def test_patroni_is_killed_and_comes_back(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """As systemd does it; PostgreSQL has gone on all the while."""
    leader = patroni_clinic.cluster.leader

    def killed_and_started() -> None:
        leader.kill_patroni()
        leader.start_patroni()

    found = drilled(patroni_clinic, tmp_path, killed_and_started)
    note("Patroni of the leader killed, started again", figures=found.figures)


@nightly
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
    note("Patroni of the leader killed for good", figures=found.figures)


def leader_is_another(here: PatroniClinic, name: str) -> bool:
    return any(node.name != name and node.role() == "primary" for node in here.cluster.nodes)


@pytest.mark.parametrize("run", runs(1))
def test_the_leader_is_switched_over(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    found = drilled(patroni_clinic, tmp_path, patroni_clinic.cluster.switch_over)
    note("switchover", figures=found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_synchronous_standby_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    standby = patroni_clinic.cluster.synchronous
    found = drilled(patroni_clinic, tmp_path, standby.kill, standby.start)
    note("synchronous standby killed", figures=found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_synchronous_standby_freezes(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """Commits wait for it until it is counted out; terminals are told that it is not known, and it turns out."""
    standby = patroni_clinic.cluster.synchronous
    found = drilled(patroni_clinic, tmp_path, standby.freeze_postgres, standby.thaw)
    note("synchronous standby frozen", figures=found.figures)


def test_without_a_standby_nothing_is_acknowledged_until_it_says_otherwise(
    patroni_clinic: PatroniClinic, tmp_path: Path
) -> None:
    """Strict: better no booking than one that may be lost. What waited is known once a standby is back."""
    cluster = patroni_clinic.cluster
    with patroni_clinic.load(tmp_path) as load:
        dead = cluster.standbys
        for node in dead:  # their etcd lives: without a majority there would be no leader at all
            node.kill_patroni()
            node.kill_postgres()
        try:
            load.wait_for(Outcome.UNKNOWN)
            cluster.control("edit-config", "--force", "--set", "synchronous_mode_strict=false")
            load.wait_for_each(3, patience=60)
        finally:
            cluster.control("edit-config", "--force", "--set", "synchronous_mode_strict=true")
        cluster.heal()
        load.wait_for_each(3, patience=60)
        history = load.stop()
    assert patroni_clinic.is_sound(history)


@nightly
@pytest.mark.parametrize("run", runs(1, 3))
def test_etcd_is_gone_and_comes_back(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    """Nobody can say any more who leads: the leader steps down, and comes back with etcd."""
    cluster = patroni_clinic.cluster

    def strike() -> None:
        for node in cluster.nodes[:2]:
            node.kill_etcd()
        wait_until(
            lambda: not any(node.role() == "primary" for node in cluster.nodes), what="no leader", patience=60
        )
        for node in cluster.nodes[:2]:
            node.start_etcd()

    found = drilled(patroni_clinic, tmp_path, strike)
    note("two of three etcd killed until the leader stepped down", figures=found.figures)


@pytest.mark.parametrize("run", runs(1, 3))
def test_one_etcd_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    node = patroni_clinic.cluster.nodes[run % 3]
    found = drilled(patroni_clinic, tmp_path, node.kill_etcd, node.start_etcd)
    note("one etcd killed", figures=found.figures)
