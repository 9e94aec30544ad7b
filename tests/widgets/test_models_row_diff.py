"""row_diff: applied to the old rows it gives the new ones, and nothing smaller would."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from medibook_desktop.desktop.models.row_diff import Changed, Inserted, Removed, Step, diff

rows = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=8, unique_by=lambda row: row[0])
Row = tuple[int, int]


def key(row: Row) -> int:
    return row[0]


def applied(old: list[Row], new: list[Row], steps: list[Step]) -> list[Row]:
    made = list(old)
    for step in steps:
        match step:
            case Removed(first, last):
                del made[first : last + 1]
            case Inserted(first, last):
                made[first:first] = new[first : last + 1]
            case Changed(first, last):
                made[first : last + 1] = new[first : last + 1]
    return made


@given(rows, rows)
def test_the_steps_turn_old_into_new(old: list[Row], new: list[Row]) -> None:
    assert applied(old, new, diff(old, new, key)) == new


@given(rows, rows)
def test_no_smaller_set_of_removals_would_do(old: list[Row], new: list[Row]) -> None:
    removed = sum(step.last - step.first + 1 for step in diff(old, new, key) if isinstance(step, Removed))
    ids, wanted = [key(row) for row in old], [key(row) for row in new]
    most = max(
        size
        for size in range(len(ids) + 1)
        if any(_is_subsequence(kept, wanted) for kept in combinations(ids, size))
    )
    assert removed == len(old) - most


def _is_subsequence(few: tuple[int, ...], many: list[int]) -> bool:
    rest = iter(many)
    return all(one in rest for one in few)


@given(rows)
def test_equal_rows_change_nothing(old: list[Row]) -> None:
    assert diff(old, list(old), key) == []


def test_neighbours_go_in_one_step() -> None:
    old = [(i, 0) for i in range(6)]
    new = [(0, 0), (1, 1), (2, 1), (5, 0), (6, 0), (7, 0)]
    assert diff(old, new, key) == [Removed(3, 4), Inserted(4, 5), Changed(1, 2)]
