"""A primary and two standbys, one of which confirms each commit: any dies, freezes, falls behind or takes over."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cluster.chaos_rounds import PATIENCE, Fault, is_long, new_rng, play, terminal_faults, until_told
from tests.helpers.chaos.checker import by_kind
from tests.helpers.chaos.load import BookingLoad, Login, summary
from tests.helpers.chaos.stage import RECEPTIONISTS
from tests.helpers.chaos.verdict import all_is_well, judged, wait_until_released
from tests.helpers.replicated_servers import ReplicatedClinic, ServerGroup, ServerNode, replicated_clinic
from tests.helpers.valkey import OwnValkey, new_own_valkey

CONFIRMED = {"synchronous_standby_names": 'ANY 1 ("north-1", "north-2", "north-3")'}


@pytest.fixture
def valkey() -> Iterator[OwnValkey]:
    with new_own_valkey() as made:
        yield made


@pytest.fixture
def replicated(valkey: OwnValkey) -> Iterator[ReplicatedClinic]:
    with replicated_clinic(settings=CONFIRMED, redis_url=valkey.url) as made:
        yield made


@pytest.fixture
def unconfirmed(valkey: OwnValkey) -> Iterator[ReplicatedClinic]:
    with replicated_clinic(standbys=1, redis_url=valkey.url) as made:
        yield made


def group_faults(group: ServerGroup, load: BookingLoad, rng: random.Random) -> dict[str, Fault]:
    def best_standby() -> ServerNode:
        """Who has received most: with one confirmation a commit, every acknowledged one."""
        return max(
            group.standbys, key=lambda node: node.sql("SELECT pg_last_wal_receive_lsn() - '0/0'")[0][0]
        )

    def failed_over(*, kill: bool) -> Fault:
        def fail_over() -> None:
            old = group.primary
            if kill:
                old.kill()  # before anybody is chosen: until then commits are confirmed
            group_fail_over(old, best_standby(), kill=kill)
            load.wait_for_each(2, patience=PATIENCE)
            group.bring_back(old)
            group.wait_for_streaming()

        return fail_over

    def group_fail_over(old: ServerNode, to: ServerNode, *, kill: bool) -> None:
        if not kill:
            old.shut_down()
        to.promote()
        for node in group.standbys:
            node.follow(to)

    def primary_restarts() -> None:
        old = group.primary
        old.kill()
        until_told(load)
        old.start()
        group.wait_for_streaming()

    def primary_frozen() -> None:
        old = group.primary
        old.freeze()
        until_told(load)
        old.unfreeze()

    def standby_killed() -> None:
        node = rng.choice(group.standbys)
        node.kill()
        load.wait_for_each(rng.randint(2, 20), patience=PATIENCE)
        node.start()
        group.wait_for_streaming()

    def standby_frozen() -> None:
        node = rng.choice(group.standbys)
        node.freeze()
        load.wait_for_each(rng.randint(2, 20), patience=PATIENCE)
        node.unfreeze()

    def nobody_confirms() -> None:
        """Commits wait; who gives up waiting is told that it is not known."""
        nodes = group.standbys
        for node in nodes:
            node.freeze()
        until_told(load)
        for node in nodes:
            node.unfreeze()

    def standby_lags() -> None:
        node = rng.choice(group.standbys)
        node.pause_replay()
        load.wait_for_each(rng.randint(2, 30), patience=PATIENCE)
        node.resume_replay()

    return {
        "the primary is killed, a standby takes over": failed_over(kill=True),
        "the primary is shut down, a standby takes over": failed_over(kill=False),
        "the primary is killed and comes back": primary_restarts,
        "the primary is frozen": primary_frozen,
        "a standby is killed": standby_killed,
        "a standby is frozen": standby_frozen,
        "no standby confirms": nobody_confirms,
        "a standby lags": standby_lags,
    }


def settings_and_logins(replicated: ReplicatedClinic) -> tuple[dict[str, Any], list[Login]]:
    group, clinic = replicated.group, replicated.clinic
    settings = {
        "database_url": group.url,
        "replica_urls": [node.url for node in group.nodes],
        "redis_url": clinic.redis_url,
    }
    return settings, [Login(name, clinic.users[name].password) for name in RECEPTIONISTS]


def test_without_a_confirming_standby_acknowledged_bookings_are_lost(
    unconfirmed: ReplicatedClinic, tmp_path: Path
) -> None:
    """The negative control: what the primary alone had is gone with it, and the checker sees it."""
    settings, logins = settings_and_logins(unconfirmed)
    group, clinic = unconfirmed.group, unconfirmed.clinic
    with BookingLoad(settings, logins, list(clinic.patient_ids), tmp_path, count=2, days=6) as load:
        load.go()
        load.wait_for_each(10)
        (standby,) = group.standbys
        primary = group.primary
        standby.kill()
        load.wait_for_each(10)
        load.pause()
        primary.kill()
        standby.start()
        standby.promote()
        history = load.stop()
    found = by_kind(judged(history, settings, logins[0], [standby.owner_url]))
    assert "an acknowledged change is lost" in found


@pytest.mark.timeout(3600)
def test_any_of_three_servers_breaks(replicated: ReplicatedClinic, tmp_path: Path) -> None:
    rng = new_rng("replicas")
    group, clinic = replicated.group, replicated.clinic
    settings, logins = settings_and_logins(replicated)
    with BookingLoad(
        settings,
        logins,
        list(clinic.patient_ids),
        tmp_path,
        count=4,
        seed=rng.randrange(10**6),
        rate=40,
        days=6,
    ) as load:
        faults = {**group_faults(group, load, rng), **terminal_faults(load, rng)}
        load.go()
        play(load, faults, 60 if is_long() else len(faults), rng)
        history = load.stop()
    print(summary(history))
    assert all_is_well(judged(history, settings, logins[0], [group.primary.owner_url]))
    assert clinic.redis_url is not None
    wait_until_released(clinic.redis_url)
