"""`bench screens`: every place and box, from its key until it is painted with its data; the first time and again."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.shift_clinic import ShiftClinic, make_shift_clinic
from medibook_desktop.start.bench.windows import open_window, orders

CHILD = "medibook_desktop.start.bench.screens_child"
FLOOR_IS = "ms from an arrow key until the cursor is painted at its new place, median: the least that an answer takes"
LIMIT = 150.0
_TIMES = 4
"""Each opening in one window: the first time, and three more."""
_SECONDS = 120.0


def run(place: Place, runs: int, note: Callable[[str], None]) -> Figure:
    note("a clinic at eight in the morning")
    clinic = make_shift_clinic(place)
    note("one window that does not count: files come into memory")
    _opened(place, clinic)
    found = []
    for number in range(runs):
        note(f"window {number + 1} of {runs}")
        found.append(_opened(place, clinic))
    rows = [_row(name, [one["took"][name] for one in found]) for name in found[0]["took"]]
    rows.sort(key=lambda row: -row["first_ms"])
    floor = percentile([wait for one in found for wait in one["floor_ms"]], 0.5)
    value: float = rows[0]["first_ms"]
    return Figure(
        name="screens",
        value=value,
        unit=f"ms from the key until it is painted with its data, the slowest first opening: {rows[0]['opened']}",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of([wait for one in found for waits in one["took"].values() for wait in waits]),
        goals=tuple(
            goal
            for row in rows
            for goal in (
                Goal(f"{row['opened']}, the first time, ms", LIMIT, row["first_ms"], at_most=True),
                Goal(f"{row['opened']}, again, ms", LIMIT, row["again_ms"], at_most=True),
            )
        ),
        details={"runs": runs, "openings": rows},
    )


def _row(name: str, windows: list[list[float]]) -> dict[str, Any]:
    return {
        "opened": name,
        "first_ms": statistics.median(waits[0] for waits in windows),
        "first_worst_ms": max(waits[0] for waits in windows),
        "again_ms": statistics.median(wait for waits in windows for wait in waits[1:]),
    }


def _opened(place: Place, clinic: ShiftClinic) -> dict[str, Any]:
    told = orders(place, 0, day=clinic.day.isoformat(), times=_TIMES, seed=7)
    with open_window(told, CHILD) as window:
        while True:
            line = window.next_line(_SECONDS)
            if line is None:
                raise Unavailable(
                    "The window did not open all of its places.",
                    next_step="Look at what it printed, and run the benchmark again.",
                )
            if "took" in line:
                return line
