"""Percentiles, turns and the two forms of a figure."""

import json

import pytest

from medibook_desktop.start.bench.figures import (
    Figure,
    Goal,
    in_turns,
    median_ratio,
    percentile,
    spread_of,
    tidy,
    to_json,
    to_text,
)


def a_figure(**changes: object) -> Figure:
    values: dict[str, object] = {
        "name": "booking",
        "value": 2500.04,
        "unit": "bookings/s",
        "floor": 5000.0,
        "ratio": 0.500008,
        "spread": spread_of([1.0, 2.0, 3.0]),
        "floor_is": "pgbench",
    }
    return Figure(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([], 0.5, 0.0),
        ([7.0], 0.99, 7.0),
        ([3.0, 1.0, 2.0], 0.5, 2.0),
        ([0.0, 10.0], 0.95, 9.5),
        ([1.0, 2.0], 1.0, 2.0),
    ],
)
def test_percentile(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == pytest.approx(expected)


def test_every_second_round_runs_backwards() -> None:
    order: list[str] = []
    results = in_turns(3, {name: lambda name=name: order.append(name) or name for name in ("a", "b")})
    assert order == ["a", "b", "b", "a", "a", "b"]
    assert results == {"a": ["a"] * 3, "b": ["b"] * 3}


def test_ratios_are_taken_round_by_round() -> None:
    # A machine twice as slow in the second round changes both figures, and no ratio.
    assert median_ratio([50.0, 25.0, 60.0], [100.0, 50.0, 100.0]) == pytest.approx(0.5)
    assert median_ratio([1.0], [0.0]) == 0.0


def test_json_has_the_keys_that_other_programs_read() -> None:
    found = json.loads(to_json(a_figure(details={"core_ratio": 0.66666})))
    assert {"name", "value", "unit", "floor", "ratio", "p50_ms", "p95_ms", "p99_ms"} <= found.keys()
    assert found["core_ratio"] == 0.6667
    assert found["value"] == 2500.0


def test_a_goal_says_whether_it_is_reached_in_both_directions() -> None:
    assert Goal("ratio", 0.5, 0.51, at_most=False).reached
    assert not Goal("ms", 5.0, 5.1, at_most=True).reached
    assert "NOT reached" in str(Goal("ms", 5.0, 5.1, at_most=True))


def test_text_shows_figure_floor_ratio_tables_and_problems() -> None:
    figure = a_figure(
        details={
            "kinds": [{"gate": "redis", "ms": 2.0}, {"gate": "none", "ms": 40.0}],
            "refused": {"full": 3},
        },
        problems=("two winners",),
    )
    text = to_text(figure)
    assert "booking: 2500 bookings/s" in text
    assert "floor: 5000 (pgbench)" in text
    assert "redis  2" in text
    assert "full: 3" in text
    assert "PROBLEM: two winners" in text


def test_tidy_keeps_what_is_no_number() -> None:
    assert tidy({"a": [True, None, "x", 1.23456789]}) == {"a": [True, None, "x", 1.235]}
