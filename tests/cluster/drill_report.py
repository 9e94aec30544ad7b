"""What the drills measured: one line a run in build/drills/, and the table at the end."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "drills"
FILE = FOLDER / "runs.jsonl"
LONG = os.environ.get("LONG", "") not in ("", "0")


nightly = pytest.mark.skipif(not LONG, reason="one of the nightly size: LONG=1")


def runs(short: int, long: int = 10) -> range:
    """How often a drill is run: `LONG=1` is the nightly size."""
    return range(1, (long if LONG else short) + 1)


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one drill. Seconds; NaN where nothing was measured."""

    drill: str
    figures: Mapping[str, float]
    """Name, with its unit -> what was measured."""
    goal: str = ""


def note(drill: str, goal: str = "", figures: Mapping[str, float] | None = None, **more: float) -> None:
    """Writes it down at once: a later run that fails must not take it along."""
    figures = {**(figures or {}), **more}
    FOLDER.mkdir(parents=True, exist_ok=True)
    with FILE.open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(Run(drill, figures, goal))) + "\n")


def table(path: Path = FILE) -> str:
    """Every drill's figures: number of runs, median and worst."""
    if not path.exists():
        return "no drill has measured anything"
    by_figure: dict[tuple[str, str, str], list[float]] = {}
    for line in path.read_text("utf-8").splitlines():
        run = json.loads(line)
        for name, value in run["figures"].items():
            by_figure.setdefault((run["drill"], name.replace("_", " "), run["goal"]), []).append(value)
    lines = [("drill", "figure", "runs", "median", "worst", "goal")]
    for (drill, name, goal), values in by_figure.items():
        worst, median = max(values), statistics.median(values)
        lines.append((drill, name, str(len(values)), f"{median:.3f}", f"{worst:.3f}", goal))
    widths = [max(len(line[place]) for line in lines) for place in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


if __name__ == "__main__":
    print(table())
