"""No interleaving of readers, writers and faults makes the real cache answer what it must not; the long form is
`medibook bench cache --interleavings 1000000`."""

from __future__ import annotations

import itertools

import pytest

from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.start.bench.cache_model import SCENARIOS, Without, explore, order_of_rank


def test_no_interleaving_gives_a_stale_answer(link: RedisLink) -> None:
    explored = explore(link, 20_000)
    assert explored.stale == []
    assert explored.interleavings >= 19_990
    assert explored.answers_in_process > 1000
    assert set(explored.scenarios) == {scenario.name for scenario in SCENARIOS}


@pytest.mark.parametrize("guard", [guard for guard in Without if guard is not Without.NOTHING])
def test_without_a_guard_the_stale_answer_is_found(link: RedisLink, guard: Without) -> None:
    """The negative controls: each guard is there because something happens without it."""
    assert explore(link, 3500, without=guard).stale


def test_every_interleaving_has_one_number() -> None:
    steps = [2, 1, 2]
    orders = [tuple(order_of_rank(rank, steps)) for rank in range(30)]
    assert orders == sorted(set(itertools.permutations([0, 0, 1, 2, 2])))
