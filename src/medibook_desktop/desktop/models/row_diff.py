"""Old rows and new rows, keyed by id: the fewest removals, insertions and changes between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Removed:
    """Rows first..last (inclusive) go, numbered as they stand when this step is taken."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Inserted:
    """Rows first..last (inclusive) of the new list come in at `first`."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Rows first..last (inclusive) stay and say something else; numbered as in the new list."""

    first: int
    last: int


Step = Removed | Inserted | Changed


def diff(old: Sequence[T], new: Sequence[T], key: Callable[[T], Hashable]) -> list[Step]:
    """Steps to take in order: removals from the end, insertions from the start, then changes.

    The rows that stay are a longest common subsequence of the ids (for unique ids: a longest rising
    run), so no other set of removals and insertions is smaller. Ids must be unique in each list.
    """
    place_in_old = {key(row): place for place, row in enumerate(old)}
    kept = _longest_rising(
        [(place_in_old[key(row)], j) for j, row in enumerate(new) if key(row) in place_in_old]
    )
    kept_old = {i for i, _ in kept}
    kept_new = {j for _, j in kept}
    steps: list[Step] = []
    steps += [Removed(a, b) for a, b in reversed(_runs([i for i in range(len(old)) if i not in kept_old]))]
    steps += [Inserted(a, b) for a, b in _runs([j for j in range(len(new)) if j not in kept_new])]
    steps += [Changed(a, b) for a, b in _runs([j for i, j in kept if old[i] != new[j]])]
    return steps


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose first members rise (patience sorting, n log n)."""
    tails: list[int] = []
    tail_places: list[int] = []
    before: list[int] = []
    for place, (value, _) in enumerate(pairs):
        at = bisect_left(tails, value)
        if at == len(tails):
            tails.append(value)
            tail_places.append(place)
        else:
            tails[at] = value
            tail_places[at] = place
        before.append(tail_places[at - 1] if at else -1)
    found = []
    place = tail_places[-1] if tail_places else -1
    while place >= 0:
        found.append(pairs[place])
        place = before[place]
    return found[::-1]


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers as (first, last); `numbers` rise."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
