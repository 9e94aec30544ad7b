"""One measured figure: its floor, its ratio, its percentiles and goals, as text or as one JSON object."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Spread:
    """Percentiles of one kind of wait, in milliseconds."""

    p50_ms: float
    p95_ms: float
    p99_ms: float
    count: int


@dataclass(frozen=True, slots=True)
class Goal:
    """A line of the table "It must reach"; `at_most` False means at least."""

    what: str
    limit: float
    measured: float
    at_most: bool

    @property
    def reached(self) -> bool:
        return self.measured <= self.limit if self.at_most else self.measured >= self.limit

    def as_dict(self) -> dict[str, Any]:
        return {
            "what": self.what,
            "at_most" if self.at_most else "at_least": self.limit,
            "measured": tidy(self.measured),
            "reached": self.reached,
        }

    def __str__(self) -> str:
        sign = "<=" if self.at_most else ">="
        verdict = "reached" if self.reached else "NOT reached"
        return f"{self.what}: {tidy(self.measured):g} (goal {sign} {self.limit:g}, {verdict})"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a benchmark answers. `ratio` is value / floor unless `ratio_is` says otherwise."""

    name: str
    value: float
    unit: str
    floor: float
    ratio: float
    spread: Spread
    floor_is: str
    """One sentence: what the floor measured."""
    ratio_is: str = "value / floor"
    goals: tuple[Goal, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    """Further keys of the JSON object; a list of dicts prints as a table."""
    problems: tuple[str, ...] = ()
    """What must never happen and did (two winners, a broken invariant): the command then exits with 1."""

    def as_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "value": tidy(self.value),
            "unit": self.unit,
            "floor": tidy(self.floor),
            "ratio": tidy(self.ratio),
            "p50_ms": tidy(self.spread.p50_ms),
            "p95_ms": tidy(self.spread.p95_ms),
            "p99_ms": tidy(self.spread.p99_ms),
            "floor_is": self.floor_is,
            "ratio_is": self.ratio_is,
            **{key: tidy(value) for key, value in self.details.items()},
            "goals": [goal.as_dict() for goal in self.goals],
            "problems": list(self.problems),
        }


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie, linear between neighbours; 0.0 of nothing."""
    if not values:
        return 0.0
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def spread_of(milliseconds: Sequence[float]) -> Spread:
    return Spread(
        percentile(milliseconds, 0.50),
        percentile(milliseconds, 0.95),
        percentile(milliseconds, 0.99),
        len(milliseconds),
    )


def in_turns(
    rounds: int, kinds: Mapping[str, Callable[[], Any]], note: Callable[[str], None] | None = None
) -> dict[str, list[Any]]:
    """Run every kind once a round, every second round backwards, so that a drifting machine favours none."""
    results: dict[str, list[Any]] = {name: [] for name in kinds}
    for number in range(rounds):
        order = list(kinds) if number % 2 == 0 else list(kinds)[::-1]
        for name in order:
            if note is not None:
                note(f"round {number + 1} of {rounds}: {name}")
            results[name].append(kinds[name]())
    return results


def median_ratio(above: Sequence[float], below: Sequence[float]) -> float:
    """The median of the ratios taken round by round; rounds without a denominator do not count."""
    ratios = [a / b for a, b in zip(above, below, strict=True) if b]
    return statistics.median(ratios) if ratios else 0.0


def tidy(value: Any) -> Any:
    """Numbers with the digits that mean something, inside lists and dicts as well."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        return round(value, 1) if abs(value) >= 1000 else float(f"{value:.4g}")
    if isinstance(value, Mapping):
        return {key: tidy(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [tidy(inner) for inner in value]
    return value


def to_json(figure: Figure) -> str:
    return json.dumps(figure.as_dict(), ensure_ascii=False)


def to_text(figure: Figure) -> str:
    """The same for a person: figure, floor and ratio first, goals and problems last."""
    found = figure.as_dict()
    lines = [
        f"{figure.name}: {found['value']:g} {figure.unit}",
        f"  floor: {found['floor']:g} ({figure.floor_is})",
        f"  ratio: {found['ratio']:g} ({figure.ratio_is})",
        f"  p50 / p95 / p99: {found['p50_ms']:g} / {found['p95_ms']:g} / {found['p99_ms']:g} ms",
    ]
    for key in figure.details:
        lines += _detail_lines(key, found[key])
    lines += [f"  {goal}" for goal in figure.goals]
    lines += [f"  PROBLEM: {problem}" for problem in figure.problems]
    return "\n".join(lines)


def _detail_lines(key: str, value: Any) -> list[str]:
    label = key.replace("_", " ")
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [f"  {label}:", *(f"    {line}" for line in _table(value))]
    if isinstance(value, dict):
        return [f"  {label}:", *(f"    {name}: {inner}" for name, inner in value.items())]
    return [f"  {label}: {value}"]


def _table(rows: list[dict[str, Any]]) -> list[str]:
    heads = list(rows[0])
    texts = [heads, *([_cell(row.get(head)) for head in heads] for row in rows)]
    widths = [max(len(line[column]) for line in texts) for column in range(len(heads))]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in texts
    ]


def _cell(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
