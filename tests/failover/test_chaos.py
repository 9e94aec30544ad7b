"""Parts are killed, frozen and cut off while terminals book; then what each was told is held against what is stored.

The long form, with more faults and other seeds, is tests/cluster/test_chaos_*.py.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import uuid4

import pytest

from medibook_desktop.messaging import locks
from medibook_desktop.messaging.connection import RedisLink, Script
from medibook_desktop.messaging.locks import GateState, SlotGate
from tests.helpers.chaos.checker import by_kind
from tests.helpers.chaos.history import Operation, Outcome
from tests.helpers.chaos.network import Way, network_to_postgres, network_to_redis
from tests.helpers.chaos.stage import Stage, new_stage
from tests.helpers.chaos.verdict import left_in_redis
from tests.helpers.conditions import wait_until

LOST_BOOKINGS = 3
IMPATIENT = 1.0
"""Seconds after which a terminal gives a call up: sooner than the program would, so that the tests are short."""


def unknown_bookings(history: Sequence[Operation]) -> int:
    return sum(each.outcome is Outcome.UNKNOWN and each.name == "book" for each in history)


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with new_stage() as made:
        yield made


def test_the_database_is_killed_and_a_terminal_in_the_middle_of_a_commit(
    stage: Stage, tmp_path: Path
) -> None:
    with stage.load(tmp_path, seed=11) as load:
        load.go()
        load.wait_for_each(10)
        stage.server.kill()
        load.wait_for(Outcome.AWAY, Outcome.UNKNOWN)
        stage.server.restart()
        load.wait_for_each(5)

        first, second, _ = load.terminals
        first.tell("at_commit kill")
        wait_until(lambda: not first.is_alive, what="a terminal to end in the middle of a commit")
        second.tell("at_commit freeze")
        wait_until(second.is_frozen, what="a terminal to freeze in the middle of a commit")
        load.replace(0).tell("go")
        load.wait_for_acknowledged(20)
        second.send(signal.SIGCONT)
        load.wait_for_each(5)
        history = load.stop()
    assert any(each.outcome is Outcome.LOST and each.request for each in history)
    assert stage.is_sound(history)


def test_redis_is_killed_and_frozen(stage: Stage, tmp_path: Path) -> None:
    with stage.load(tmp_path, seed=12) as load:
        load.go()
        load.wait_for_each(10)
        stage.valkey.kill()
        load.wait_for_each(10)
        stage.valkey.start()
        load.wait_for_each(10)
        stage.valkey.freeze()
        load.wait_for_each(5)
        stage.valkey.thaw()
        load.wait_for_each(5)
        history = load.stop()
    assert {each.outcome for each in history} <= {Outcome.OK, Outcome.REFUSED, Outcome.BUSY}
    assert stage.is_sound(history)


def test_the_network_of_one_terminal_breaks(stage: Stage, tmp_path: Path) -> None:
    """Silent, and what was under way arrives long after it was given up; then everything is reset."""
    with (
        network_to_postgres(stage.clinic.database_url) as (network, database_url),
        network_to_redis(stage.valkey.url) as (redis_network, redis_url),
        stage.load(
            tmp_path,
            seed=13,
            count=2,
            settings_of=lambda place: (
                {"database_url": database_url, "redis_url": redis_url} if place == 0 else {}
            ),
            answer_seconds=IMPATIENT,
        ) as load,
    ):
        load.go()
        load.wait_for_each(10)
        redis_network.hold()
        load.wait_for_each(3)
        for network_breaks in (network.hold, network.reset):
            network_breaks()
            load.wait_for(Outcome.UNKNOWN, Outcome.AWAY)
            load.wait_for_acknowledged(10)
            network.heal()
            redis_network.heal()
            load.wait_for_each(3)
        history = load.stop()
    assert stage.is_sound(history)


def test_without_the_request_id_a_lost_answer_makes_two_visits(stage: Stage, tmp_path: Path) -> None:
    """The negative control: whoever asks again as for something new gets a second visit, and the checker sees it."""
    with (
        network_to_postgres(stage.clinic.database_url) as (network, database_url),
        stage.load(
            tmp_path,
            seed=14,
            count=1,
            settings={"database_url": database_url},
            acts=["book"],
            days=6,
            forgets_requests=True,
            answer_seconds=IMPATIENT,
        ) as load,
    ):
        load.go()
        load.wait_for_each(10)
        # More than one: a request may also be lost before it was carried out.
        while unknown_bookings(load.history()) < LOST_BOOKINGS:
            network.hold(Way.ANSWERS)
            load.wait_for(Outcome.UNKNOWN, Outcome.AWAY)
            network.heal()
            load.wait_for_each(3)
        load.wait_for_each(10)
        history = load.stop()
    assert by_kind(stage.judged(history)).keys() == {"two visits for one wish"}


@pytest.mark.parametrize("guarded", [True, False], ids=["by its token", "by a bare DEL"])
def test_a_gate_whose_time_is_over_is_not_given_back_for_the_next_one(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """A terminal was frozen inside the gate for longer than it holds; somebody else is inside when it goes on."""
    if not guarded:
        monkeypatch.setattr(locks, "_RELEASE", Script("return redis.call('DEL', KEYS[1])"))
    link = RedisLink(stage.valkey.url, name="test")
    try:
        frozen, next_one = SlotGate(link, hold_ms=1), SlotGate(link, hold_ms=60_000)
        first = frozen.enter(5, 1, uuid4())
        wait_until(lambda: not left_in_redis(stage.valkey.url), what="the first one's time to end")
        second = next_one.enter(5, 1, uuid4())
        assert (first.state, second.state) == (GateState.OPEN, GateState.OPEN)
        frozen.leave(first)
        assert bool(left_in_redis(stage.valkey.url)) is guarded
        next_one.leave(second)
        assert not left_in_redis(stage.valkey.url)
    finally:
        link.close()
