"""A built program beside the sources: each started as a person starts it, with its files in memory and without."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.foundation.own_program import LAUNCHED, is_frozen, module_command
from medibook_desktop.start.bench.figures import Goal, in_turns
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.windows import CHILD, last_line, orders

FIRST_PAINT_GOAL, USABLE_GOAL = 0.5, 1.0
"""Seconds of the built program, its files in memory (issue 6)."""


@dataclass(frozen=True)
class Program:
    """`command` starts a module of the benchmarks; `folders` hold its files."""

    name: str
    command: tuple[str, ...]
    folders: tuple[Path, ...]


_Measure = Callable[[Place, Program, dict[str, str]], dict[str, Any]]


def built_program(path: Path) -> Program:
    """Raises Unavailable when there is none."""
    if not path.is_file():
        raise Unavailable(
            f"{path} is no program.",
            next_step="Build one: make build; then --program build/program/medibook/medibook",
        )
    return Program("built", (str(path), "bench", "child", CHILD), (path.resolve().parent,))


def own_program() -> Program:
    """This one: the sources, as a rule."""
    command = tuple(module_command(CHILD))
    if is_frozen():
        return Program("this", command, (Path(sys.executable).resolve().parent,))
    package = Path(__file__).resolve().parent.parent.parent
    return Program("source", command, (package, Path(sys.prefix), Path(sys.base_prefix) / "lib"))


def compare_starts(
    place: Place, programs: Iterable[Program], runs: int, cold_runs: int, note: Callable[[str], None]
) -> tuple[list[dict[str, Any]], tuple[Goal, ...]]:
    """Rows of a table, and the goals of the built program."""
    every = list(programs)
    rows = []
    with _own_folders() as environment:
        for program in every:
            note(f"{program.name}: one start that does not count")
            _page(place, program, environment)
        cold = in_turns(cold_runs, _each(every, _cold_page, place, environment), note)
        for program in every:
            _page(place, program, environment)
        pages = in_turns(runs, _each(every, _page, place, environment), note)
        days = in_turns(runs, _each(every, _day, place, environment), note)
    for program in every:
        rows.append(_row(program, "in memory", pages[program.name], days[program.name]))
        if cold[program.name]:
            rows.append(_row(program, "from the disk", cold[program.name], []))
    return rows, tuple(_goals(rows))


def _each(
    programs: list[Program], measure: _Measure, place: Place, environment: dict[str, str]
) -> dict[str, Callable[[], dict[str, Any]]]:
    return {each.name: partial(measure, place, each, environment) for each in programs}


def _goals(rows: list[dict[str, Any]]) -> Iterator[Goal]:
    for row in rows:
        if row["program"] == "built" and row["files"] == "in memory":
            yield Goal("built program, first paint, s", FIRST_PAINT_GOAL, row["first_paint_s"], at_most=True)
            yield Goal("built program, sign-in page usable, s", USABLE_GOAL, row["usable_s"], at_most=True)


def _row(program: Program, files: str, pages: list[Any], days: list[Any]) -> dict[str, Any]:
    def median(found: list[Any], name: str) -> float | None:
        return statistics.median(one[name] for one in found) if found else None

    return {
        "program": program.name,
        "files": files,
        "first_paint_s": median(pages, "first_paint_s"),
        "slowest_s": max(one["first_paint_s"] for one in pages),
        "usable_s": median(pages, "usable_s"),
        "ready_for_sign_in_s": median(pages, "ready_s"),
        "day_shown_s": median(days, "day_shown_s"),
        "memory_mb": median(days or pages, "rss_mb"),
    }


def _page(place: Place, program: Program, environment: dict[str, str]) -> dict[str, Any]:
    told = orders(place, 0, measure=True, page=True)
    return last_line(CHILD, told, program.command, environment)


def _day(place: Place, program: Program, environment: dict[str, str]) -> dict[str, Any]:
    return last_line(CHILD, orders(place, 0, measure=True), program.command, environment)


def _cold_page(place: Place, program: Program, environment: dict[str, str]) -> dict[str, Any]:
    """As at the first start after an installation: nothing of it is in memory, and no cache of this user's."""
    for folder in program.folders:
        forget_files(folder)
    with _own_folders() as fresh:
        return _page(place, program, environment | fresh)


def forget_files(folder: Path) -> None:
    """Asks the kernel to drop its copies of these files; what another process uses stays."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in folder.rglob("*"):
        with suppress(OSError):
            if not path.is_file() or path.is_symlink():
                continue
            file = os.open(path, os.O_RDONLY)
            try:
                os.fsync(file)  # only what is on the disk can be dropped
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(file)


@contextmanager
def _own_folders() -> Iterator[dict[str, str]]:
    """A home that nobody has used; a program of another version must not answer instead (launcher.py)."""
    with tempfile.TemporaryDirectory(prefix="medibook-start-", ignore_cleanup_errors=True) as home:
        yield {
            "HOME": home,
            "XDG_CACHE_HOME": f"{home}/.cache",
            "MEDIBOOK_DATA_DIR": f"{home}/data",
            LAUNCHED: "bench",
        }
