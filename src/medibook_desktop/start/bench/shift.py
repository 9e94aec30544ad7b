"""`bench shift`: eight hours of a busy front desk in the window, while three terminals work on the same day."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.start.bench import shift_desks
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, what_is_broken
from medibook_desktop.start.bench.shift_clinic import ShiftClinic, make_shift_clinic
from medibook_desktop.start.bench.terminals import Terminals
from medibook_desktop.start.bench.windows import OpenWindow, open_window, orders

CHILD = "medibook_desktop.start.bench.shift_child"
FLOOR_IS = "ms from an arrow key until the cursor is painted at its new place, median: the least that an answer takes"
OTHER_DESKS = 3
PER_SECOND = 1.0
"""Changes of each other desk: a hundred times the pace of a clinic, as the shift itself."""
GROWTH = 10.0
_SEED = 2026
_MOST_SECONDS = 3600.0
_SILENCE = 180.0


def run(place: Place, actions: int, note: Callable[[str], None]) -> Figure:
    note("a clinic at eight in the morning")
    clinic = make_shift_clinic(place)
    told = orders(
        place,
        OTHER_DESKS,
        day=clinic.day.isoformat(),
        actions=actions,
        seed=_SEED,
        names=list(clinic.names),
    )
    # The window is the last desk: terminals are numbered from the first on.
    with Terminals(place, OTHER_DESKS) as others, open_window(told, CHILD) as window:
        ready = _next(window, "ready", note)
        note(f"{actions} actions")
        did, found = _replay(others, window, clinic, note)
    broken = what_is_broken(place)
    return _figure(actions, ready["floor_ms"], did, found, broken)


def _replay(
    others: Terminals, window: OpenWindow, clinic: ShiftClinic, note: Callable[[str], None]
) -> tuple[list[dict[str, int]], dict[str, Any]]:
    answers: list[list[dict[str, int]]] = []
    failed: list[Exception] = []

    def work() -> None:
        try:
            answers.append(
                others.run(
                    shift_desks.work,
                    answer_within=_MOST_SECONDS,
                    day=clinic.day,
                    patients=list(clinic.others),
                    per_second=PER_SECOND,
                    seed=_SEED,
                )
            )
        except Exception as error:  # raised below, in the thread that is waited for
            failed.append(error)

    worker = threading.Thread(target=work, name="other-desks")
    worker.start()
    try:
        _next(window, "worked", note)
    finally:
        others.stop()
        worker.join()
    if failed:
        raise failed[0]
    window.tell({"compare": True})
    return answers[0], _next(window, "took", note)


def _next(window: OpenWindow, key: str, note: Callable[[str], None]) -> dict[str, Any]:
    """The next line that says `key`."""
    while True:
        line = window.next_line(_SILENCE)
        if line is None:
            raise Unavailable(
                f"The window of the shift said nothing for {_SILENCE:.0f} seconds.",
                next_step="Run it again with fewer --actions; what it prints says where it stopped.",
            )
        if key in line:
            return line
        if "done" in line:
            note(f"{line['done']} actions done")


def _figure(
    actions: int,
    floor_ms: list[float],
    did: list[dict[str, int]],
    found: dict[str, Any],
    broken: tuple[str, ...],
) -> Figure:
    took: dict[str, list[float]] = found["took"]
    every = [wait for waits in took.values() for wait in waits]
    floor, value = percentile(floor_ms, 0.5), percentile(every, 0.95)
    memory: list[float] = found["memory_mb"]
    growth = (memory[-1] / memory[0] - 1) * 100 if memory and memory[0] else 0.0
    refused = [{"kind": kind, "why": why, "times": times} for kind, why, times in found["refused"]]
    others: dict[str, int] = {}
    for desk in did:
        for what, times in desk.items():
            others[what] = others.get(what, 0) + times
    problems = [
        *(f"a change was missed: {key}" for key in found["missed"][:20]),
        *(f"an unexpected error: {error}" for error in found["errors"]),
        *(f"no answer: {what}" for what in found["unanswered"]),
        *broken,
    ]
    return Figure(
        name="shift",
        value=value,
        unit="ms from the last key of an action to its answer, p95",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(every),
        goals=(
            Goal("growth of memory from the warm-up to the end, %", GROWTH, growth, at_most=True),
            Goal("changes missed", 0, len(found["missed"]), at_most=True),
            Goal("unexpected errors", 0, len(found["errors"]), at_most=True),
        ),
        problems=tuple(problems),
        details={
            "actions": actions,
            "answered": len(every),
            "refused": sum(row["times"] for row in refused),
            "unanswered": len(found["unanswered"]),
            "missed": len(found["missed"]),
            "unexpected_errors": len(found["errors"]),
            "cells_compared": found["cells"],
            "visits_shown": found["visits"],
            "memory_mb": memory,
            "memory_growth_percent": growth,
            "other_desks": others,
            "kinds": [
                {
                    "kind": kind,
                    "times": len(waits),
                    "p50_ms": percentile(waits, 0.5),
                    "p95_ms": percentile(waits, 0.95),
                    "p99_ms": percentile(waits, 0.99),
                }
                for kind, waits in sorted(took.items(), key=lambda item: -len(item[1]))
            ],
            "refusals": refused,
        },
    )
