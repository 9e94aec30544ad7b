"""Two of four terminals sit behind a wire on which the kernel drops packets: one way, the other way, both."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.cluster.chaos_rounds import PATIENCE, Fault, is_long, new_rng, play, until_told
from tests.cluster.namespaces import Namespace, new_namespace
from tests.helpers.chaos.load import BookingLoad, summary
from tests.helpers.chaos.network import Network
from tests.helpers.chaos.stage import Stage, new_stage
from tests.helpers.chaos.verdict import wait_until_released

BEHIND = (0, 1)
"""The places of the terminals behind the wire."""


@pytest.fixture
def stage() -> Iterator[Stage]:
    with new_stage(doctors=4, days=10, patients=120) as made:
        yield made


@pytest.fixture
def namespace() -> Iterator[Namespace]:
    with new_namespace() as made:
        yield made


def partitions(namespace: Namespace, load: BookingLoad, rng: random.Random) -> dict[str, Fault]:
    def dropped(*ways: str) -> Fault:
        def drop() -> None:
            namespace.drop(*ways)
            until_told(load)
            load.wait_for_acknowledged(rng.randint(1, 60), patience=PATIENCE)
            namespace.heal()

        return drop

    return {
        "nothing comes through": dropped(),
        "what they send is lost": dropped("out"),
        "what they are told is lost": dropped("in"),
    }


@pytest.mark.timeout(3600)
def test_terminals_behind_a_wire_that_falls_silent(
    stage: Stage, namespace: Namespace, tmp_path: Path
) -> None:
    rng = new_rng("partition")
    database, redis = conninfo_to_dict(stage.clinic.database_url), urlsplit(stage.valkey.url)
    server = f"{database['host']}/.s.PGSQL.{database['port']}"
    with (
        closing(Network(server, namespace.host_address)) as door,
        closing(Network(redis.path, namespace.host_address)) as redis_door,
    ):
        address = f"{namespace.host_address}:{door.port}"
        behind = {
            # The door speaks no TLS, and the wire never leaves this computer.
            "database_url": f"postgresql://{address}/{database['dbname']}?sslmode=disable",
            "redis_url": f"redis://{namespace.host_address}:{redis_door.port}/0",
        }
        with stage.load(
            tmp_path,
            seed=rng.randrange(10**6),
            count=4,
            rate=40,
            days=6,
            settings_of=lambda place: behind if place in BEHIND else {},
            prefix_of=lambda place: namespace.prefix if place in BEHIND else (),
        ) as load:
            load.go()
            play(load, partitions(namespace, load, rng), 30 if is_long() else 3, rng)
            history = load.stop()
    print(summary(history))
    assert stage.is_sound(history)
    wait_until_released(stage.valkey.url)
