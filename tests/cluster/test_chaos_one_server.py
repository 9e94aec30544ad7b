"""One PostgreSQL and one Redis, and everything that can happen to them, to the terminals and to what lies between."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cluster.chaos_rounds import PATIENCE, Fault, is_long, new_rng, play, terminal_faults, until_told
from tests.helpers.chaos.load import BookingLoad, summary
from tests.helpers.chaos.network import Network, Way, network_to_postgres, network_to_redis
from tests.helpers.chaos.stage import Stage, new_stage
from tests.helpers.chaos.verdict import wait_until_released


@pytest.fixture
def stage() -> Iterator[Stage]:
    with new_stage(doctors=4, days=10, patients=120) as made:
        yield made


def server_faults(stage: Stage, load: BookingLoad, rng: random.Random) -> dict[str, Fault]:
    def killed() -> None:
        stage.server.kill()
        until_told(load)
        stage.server.restart()

    def frozen() -> None:
        stage.server.freeze()
        until_told(load)
        stage.server.thaw()

    def sessions() -> list[int]:
        sql = "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'medibook terminal=%%'"
        return [pid for (pid,) in stage.clinic.rows(sql)]

    def session_killed() -> None:
        """The server throws everybody out and recovers by itself."""
        with suppress(ProcessLookupError):
            os.kill(rng.choice(sessions()), signal.SIGKILL)

    def sessions_ended() -> None:
        stage.clinic.rows(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name LIKE 'medibook terminal=%%'"
        )

    def session_frozen() -> None:
        """One session stands still with all of its locks."""
        pid = rng.choice(sessions())
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGSTOP)
            load.wait_for_acknowledged(rng.randint(1, 60), patience=PATIENCE)
            os.kill(pid, signal.SIGCONT)

    def redis_killed() -> None:
        stage.valkey.kill()
        load.wait_for_each(rng.randint(2, 20), patience=PATIENCE)
        stage.valkey.start()

    def redis_frozen() -> None:
        stage.valkey.freeze()
        load.wait_for_each(rng.randint(2, 20), patience=PATIENCE)
        stage.valkey.thaw()

    return {
        "PostgreSQL is killed": killed,
        "PostgreSQL is frozen": frozen,
        "a session is killed": session_killed,
        "all sessions are ended": sessions_ended,
        "a session is frozen": session_frozen,
        "Redis is killed": redis_killed,
        "Redis is frozen": redis_frozen,
    }


def network_faults(
    load: BookingLoad, network: Network, redis_network: Network, rng: random.Random
) -> dict[str, Fault]:
    """Of the first terminal; the others go on."""

    def held(*ways: Way, forget: bool = False) -> Fault:
        def hold() -> None:
            network.hold(*ways)
            until_told(load)
            load.wait_for_acknowledged(rng.randint(1, 40), patience=PATIENCE)
            network.heal(forget=forget)

        return hold

    def reset() -> None:
        network.reset()
        until_told(load)
        network.heal()

    def slow() -> None:
        network.delay(0.05)
        load.wait_for_each(5, patience=PATIENCE)
        network.heal()

    def redis_held() -> None:
        redis_network.hold()
        load.wait_for_each(rng.randint(2, 10), patience=PATIENCE)
        redis_network.heal()

    def redis_reset() -> None:
        redis_network.reset()
        load.wait_for_each(rng.randint(2, 10), patience=PATIENCE)
        redis_network.heal()

    return {
        "a partition, and all arrives later": held(),
        "a partition, and nothing of it arrives": held(forget=True),
        "answers are lost": held(Way.ANSWERS, forget=True),
        "answers arrive later": held(Way.ANSWERS),
        "requests arrive later": held(Way.REQUESTS),
        "everything is reset": reset,
        "everything is slow": slow,
        "a partition from Redis": redis_held,
        "everything to Redis is reset": redis_reset,
    }


@pytest.mark.timeout(3600)
def test_everything_that_can_break_breaks(stage: Stage, tmp_path: Path) -> None:
    rng = new_rng("one server")
    with (
        network_to_postgres(stage.clinic.database_url) as (network, database_url),
        network_to_redis(stage.valkey.url) as (redis_network, redis_url),
        stage.load(
            tmp_path,
            seed=rng.randrange(10**6),
            count=4,
            rate=40,
            days=6,
            settings_of=lambda place: (
                {"database_url": database_url, "redis_url": redis_url} if place == 0 else {}
            ),
        ) as load,
    ):
        faults = {
            **server_faults(stage, load, rng),
            **network_faults(load, network, redis_network, rng),
            **terminal_faults(load, rng),
        }
        load.go()
        play(load, faults, 100 if is_long() else len(faults), rng)
        history = load.stop()
    print(summary(history))
    assert stage.is_sound(history)
    wait_until_released(stage.valkey.url)
