"""The slot gate: one at a time, nobody's token but one's own, and an answer for everybody who waited."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest

from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.messaging.channel_names import channel_of, free_slots_key, gate_key, outcome_key
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.locks import GateOutcome, GateState, SlotGate
from tests.helpers.conditions import wait_until
from tests.helpers.valkey import OwnValkey

DAY = date(2026, 11, 22)
TAKEN = GateOutcome("Anna Ωμέγα", datetime(2026, 11, 22, 9, 30, tzinfo=UTC))


@pytest.fixture
def gate(link: RedisLink) -> SlotGate:
    return SlotGate(link, wait_ms=5_000)


@pytest.fixture
def other_link(redis_url: str) -> Iterator[RedisLink]:
    link = RedisLink(redis_url, name="other")
    yield link
    link.close()


def test_who_comes_late_is_told_who_was_first(gate: SlotGate) -> None:
    entry = gate.enter(17, 3)
    assert entry.state is GateState.OPEN
    assert gate.leave(entry, outcome=TAKEN)
    late = gate.enter(17, 3)
    assert late.state is GateState.TAKEN
    assert late.outcome is not None
    assert (late.outcome.taken_by, late.outcome.taken_at) == (TAKEN.taken_by, TAKEN.taken_at)


def test_who_waits_is_woken_with_the_outcome(gate: SlotGate, link: RedisLink) -> None:
    entry = gate.enter(17, 3)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gate.enter, 17, 3)
        wait_until(lambda: _blocked(link) == 1, what="the other to wait")
        gate.leave(entry, outcome=TAKEN)
        found = waiting.result()
    assert found.state is GateState.TAKEN


def test_who_waits_for_one_that_gives_up_is_next(gate: SlotGate, link: RedisLink) -> None:
    entry = gate.enter(17, 3)
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(gate.enter, 17, 3) for _ in range(2)]
        wait_until(lambda: _blocked(link) == 2, what="both to wait")
        gate.leave(entry)  # refused: the patient is elsewhere, say
        wait_until(lambda: any(future.done() for future in waiting), what="one of them to be let in")
        first = next(future for future in waiting if future.done()).result()
        assert first.state is GateState.OPEN
        assert first.token != entry.token
        gate.leave(first, outcome=TAKEN)
        states = sorted(future.result().state for future in waiting)
    assert states == [GateState.OPEN, GateState.TAKEN]


def test_an_outcome_does_not_answer_who_saw_the_slot_free_again(gate: SlotGate) -> None:
    gate.leave(gate.enter(17, 3), outcome=TAKEN)
    later = gate.enter(17, 5)  # booked was version 4, cancelled 5
    assert later.state is GateState.OPEN
    assert gate.enter(18, 1).state is GateState.OPEN


def test_waiting_passes_over_an_old_outcome_in_the_stream(gate: SlotGate, link: RedisLink) -> None:
    gate.leave(gate.enter(17, 3), outcome=TAKEN)
    holder = gate.enter(17, 5)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gate.enter, 17, 5)
        wait_until(lambda: _blocked(link) == 1, what="the other to wait for the new outcome")
        gate.leave(holder, outcome=GateOutcome("Bo", TAKEN.taken_at))
        found = waiting.result()
    assert found.outcome is not None
    assert found.outcome.taken_by == "Bo"


def test_the_winners_own_request_asked_again_goes_to_the_database(gate: SlotGate) -> None:
    gate.leave(gate.enter(17, 3, "request-1"), outcome=TAKEN)
    assert gate.enter(17, 3, "request-1").state is GateState.BUSY
    assert gate.enter(17, 3, "request-2").state is GateState.TAKEN
    assert gate.enter(17, 3).state is GateState.TAKEN


def test_a_gate_is_released_by_its_own_token_only(gate: SlotGate, link: RedisLink) -> None:
    slow = gate.enter(17, 3)
    link.call("DEL", gate_key(17))  # it expired while its holder was stopped
    other = gate.enter(17, 3)
    assert other.state is GateState.OPEN
    gate.leave(slow)
    assert link.call("GET", gate_key(17)) == other.token.encode()
    gate.leave(slow, outcome=TAKEN)
    assert link.call("GET", gate_key(17)) == other.token.encode()


def test_a_gate_held_by_a_dead_client_opens_by_itself(link: RedisLink) -> None:
    assert SlotGate(link, hold_ms=60).enter(17, 3).state is GateState.OPEN
    assert link.call("PTTL", gate_key(17)) > 0
    wait_until(lambda: link.call("EXISTS", gate_key(17)) == 0, what="the gate to expire")
    assert SlotGate(link).enter(17, 3).state is GateState.OPEN


def test_a_command_that_the_link_had_to_send_twice_still_opens_the_gate(
    link: RedisLink, gate: SlotGate, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = link.call

    def twice(*command: str | bytes | int | float) -> object:
        once(*command)  # carried out, and the answer lost
        return once(*command)

    monkeypatch.setattr(link, "call", twice)
    assert gate.enter(17, 3).state is GateState.OPEN


def test_waiting_ends_when_nobody_leaves(link: RedisLink) -> None:
    gate = SlotGate(link, hold_ms=60_000, wait_ms=20)
    assert gate.enter(17, 3).state is GateState.OPEN
    assert gate.enter(17, 3).state is GateState.BUSY


def test_leaving_publishes_and_drops_the_cache_in_the_same_step(
    gate: SlotGate, link: RedisLink, other_link: RedisLink
) -> None:
    change = Change(ChangeKind.BOOKING, 3, DAY, 7, (17,), 4)
    link.call("HSET", free_slots_key(3, DAY), "generation", "x")
    before = _commands(link, "publish")
    assert gate.leave(gate.enter(17, 3), [change], TAKEN)
    assert gate.leave(gate.without(), [change])
    assert _commands(link, "publish") - before == 2
    assert link.call("EXISTS", free_slots_key(3, DAY)) == 0
    assert channel_of(change).startswith("medibook:changes:{slots:doctor:3:")


def test_nothing_of_the_gate_stays_behind(link: RedisLink) -> None:
    gate = SlotGate(link)
    gate.leave(gate.enter(17, 3), outcome=TAKEN)
    keys = [gate_key(17), outcome_key(17)]
    assert all(0 < link.call("PTTL", key) <= 2000 for key in keys)


def test_with_redis_away_the_gate_says_so_and_raises_nothing() -> None:
    link = RedisLink(None)
    gate = SlotGate(link)
    entry = gate.enter(17, 3)
    assert entry.state is GateState.UNAVAILABLE
    assert not gate.leave(entry, [Change(ChangeKind.BOOKING, 3, DAY)], TAKEN)
    link.close()


def test_redis_killed_while_inside_raises_nothing(own_valkey: OwnValkey) -> None:
    link = RedisLink(own_valkey.url)
    gate = SlotGate(link)
    entry = gate.enter(17, 3)
    own_valkey.kill()
    assert not gate.leave(entry, [Change(ChangeKind.BOOKING, 3, DAY)], TAKEN)
    assert gate.enter(17, 3).state is GateState.UNAVAILABLE
    link.close()


def _race(gates: list[SlotGate], slot_id: int, *, gated: bool) -> tuple[int, list[GateState]]:
    """Everybody comes at once. How many were inside at the same time at most, and what each was told."""
    start = threading.Barrier(len(gates))
    counting = threading.Lock()
    inside, most, committed = 0, 0, False

    def come(gate: SlotGate) -> GateState:
        nonlocal inside, most, committed
        start.wait()
        entry = gate.enter(slot_id, 1) if gated else gate.without()
        if gated and entry.state is not GateState.OPEN:
            return entry.state
        with counting:
            inside += 1
            most = max(most, inside)
        if not gated:
            start.wait()  # what the gate prevents: all are inside before the first leaves
        with counting:
            inside -= 1
            won, committed = not committed, True
        gate.leave(entry, outcome=TAKEN if won else None)
        return entry.state

    with ThreadPoolExecutor(len(gates)) as pool:
        states = list(pool.map(come, gates))
    return most, states


def test_of_sixty_four_one_is_let_in_and_all_others_are_told(redis_url: str) -> None:
    links = [RedisLink(redis_url, name=f"Desk {number}") for number in range(64)]
    try:
        gates = [SlotGate(link, hold_ms=20_000, wait_ms=20_000) for link in links]
        for slot_id in range(10):
            most, states = _race(gates, slot_id, gated=True)
            assert most == 1
            assert sorted(states) == [GateState.OPEN] + [GateState.TAKEN] * 63
        most, _ = _race(gates, 99, gated=False)
        assert most == 64  # the negative control: without the gate the crowd is inside together
    finally:
        for link in links:
            link.close()


def _blocked(link: RedisLink) -> int:
    lines = link.call("INFO", "clients").decode().splitlines()
    return int(next(line.split(":")[1] for line in lines if line.startswith("blocked_clients")))


def _commands(link: RedisLink, name: str) -> int:
    lines = link.call("INFO", "commandstats").decode().splitlines()
    found = [line for line in lines if line.startswith(f"cmdstat_{name}:")]
    return int(found[0].split("calls=")[1].split(",")[0]) if found else 0
