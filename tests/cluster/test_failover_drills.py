"""PostgreSQL, a node, Patroni and etcd die, freeze and change roles under booking load: terminals book again by themselves,
and nothing that was acknowledged is lost or doubled. The figures are printed, and are no conditions but for the goals."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cluster.drill_report import note, runs
from tests.cluster.drills import PatroniClinic, drilled

pytestmark = pytest.mark.timeout(240)


@pytest.mark.parametrize("run", runs(2))
def test_postgresql_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    cluster = patroni_clinic.cluster
    leader = cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.kill_postgres, lambda: None)
    note("PostgreSQL of the leader killed", goal="books again ≤ 5", **found.figures)


@pytest.mark.parametrize("run", runs(1))
def test_the_node_is_killed(patroni_clinic: PatroniClinic, tmp_path: Path, run: int) -> None:
    cluster = patroni_clinic.cluster
    leader = cluster.leader
    found = drilled(patroni_clinic, tmp_path, leader.kill, leader.start)
    note("node of the leader killed", goal="books again ≤ 25", **found.figures)
