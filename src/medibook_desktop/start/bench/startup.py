"""`bench startup`: process start until the first paint, and until the day is shown; servers running."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from medibook_desktop.start.bench.agenda import DOCTORS, make_busy_days
from medibook_desktop.start.bench.figures import Figure, Goal, in_turns, spread_of
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.program_starts import Program, compare_starts, own_program
from medibook_desktop.start.bench.windows import WindowStart, start_bare_window, start_window

FLOOR_IS = "s until the first paint of a Qt window with nothing in it"


def run(
    place: Place, runs: int, note: Callable[[str], None], program: Program | None = None, cold_runs: int = 1
) -> Figure:
    """With `program`, a built one, the sign-in page of both as well, and `cold_runs` starts without files in memory."""
    ((day, bookings),) = make_busy_days(place.owner_url).items()
    note("one start that does not count: files come into memory, byte code is written")
    start_bare_window()
    start_window(place)
    found: dict[str, list[Any]] = in_turns(
        runs, {"floor": start_bare_window, "terminal": lambda: start_window(place)}, note
    )
    starts: list[WindowStart] = found["terminal"]
    first = [one.first_paint_s for one in starts]
    shown = [one.day_shown_s for one in starts]
    rows: list[dict[str, Any]] = []
    goals: tuple[Goal, ...] = ()
    if program is not None:
        rows, goals = compare_starts(place, (own_program(), program), runs, cold_runs, note)
    floor = statistics.median(found["floor"])
    value = statistics.median(first)
    return Figure(
        name="startup",
        value=value,
        unit="s until the first paint",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of([seconds * 1000 for seconds in first]),
        goals=(
            Goal("process start to first paint, s", 0.45, value, at_most=True),
            Goal("process start to day shown, s", 1.2, statistics.median(shown), at_most=True),
            Goal(
                "memory when 30 doctors are shown, MB",
                180.0,
                max(one.memory_mb for one in starts),
                at_most=True,
            ),
            *goals,
        ),
        details={
            "day_shown_s": statistics.median(shown),
            "day_shown_slowest_s": max(shown),
            "day_shown_ratio": statistics.median(shown) / floor if floor else 0.0,
            "memory_mb": max(one.memory_mb for one in starts),
            "runs": runs,
            "doctors": DOCTORS,
            "bookings": bookings,
            "day": day.isoformat(),
            **({"starts": rows} if rows else {}),
        },
    )
