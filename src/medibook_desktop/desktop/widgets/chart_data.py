"""What a chart shows, as plain data: kinds, series, and how a value is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class ChartKind(StrEnum):
    BARS = "bars"
    """Upright, side by side: time, hours, classes. Several series stand on one another."""
    ROWS = "rows"
    """Lying, one below the other, each with a name: doctors, types of visits, reasons."""
    LINE = "line"
    """Points joined: medians and rates over time. A point without a value is left out."""
    GRID = "grid"
    """A field for each label and series, the deeper its tint the higher its value."""


@dataclass(frozen=True, slots=True)
class Series:
    """`values` are as many as the chart has labels; None is nothing, and 0 is nought. `style` is the place of its
    colour and hatch: the same for the same thing in every chart."""

    name: str
    values: tuple[float | None, ...]
    style: int = 0


@dataclass(frozen=True, slots=True)
class ChartData:
    """`say` writes a value as people read it; `summary` is the chart in one sentence, for who does not see it.

    `before` are values of an earlier range, one a label; they are drawn as marks and named `before_name`.
    `ceiling` is the value at the top of the axis, where there is a natural one (100 %). `unit` is what a person
    calls one: marks of the axis are round in it (60 for minutes that are counted in seconds).
    """

    kind: ChartKind
    title: str
    summary: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    say: Callable[[float], str] = field(compare=False)
    before: tuple[float | None, ...] = ()
    before_name: str = ""
    ceiling: float | None = None
    unit: float = 1.0
    say_mark: Callable[[float], str] | None = field(default=None, compare=False)
    """How a mark of the axis is said, where it is shorter than `say`."""

    def sums(self) -> tuple[float, ...]:
        """What stands on one another, a label."""
        return tuple(
            sum(value or 0.0 for value in values)
            for values in zip(*(series.values for series in self.series), strict=True)
        )

    def highest(self) -> float:
        """The largest value that the axis must hold; 0.0 for a chart of nothing."""
        stacks = self.sums() if self.kind in (ChartKind.BARS, ChartKind.ROWS) else ()
        single = (value for series in self.series for value in series.values if value is not None)
        return max(*stacks, *single, *(value or 0.0 for value in self.before), 0.0, 0.0)


def ticks(highest: float, *, whole: bool = False, at_most: int = 5) -> tuple[float, ...]:
    """Round values from 0 to at least `highest`, `at_most` + 1 of them; whole numbers only when asked for."""
    if highest <= 0:
        return (0.0, 1.0)
    step = max(_power_below(highest / at_most), 1.0 if whole else 0.0)
    for factor in (1, 2, 2.5, 5, 10):
        size = step * factor
        if whole and size != int(size):
            continue
        if size * at_most >= highest:
            count = int(-(-highest // size))
            return tuple(size * place for place in range(count + 1))
    return (0.0, highest)


def _power_below(value: float) -> float:
    power = 1.0
    while power > value:
        power /= 10
    while power * 10 <= value:
        power *= 10
    return power
