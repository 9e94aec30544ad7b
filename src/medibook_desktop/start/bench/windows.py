"""Windows in processes of their own, off-screen: how fast they start, and what they paint when."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from queue import Empty, SimpleQueue
from typing import Any

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.foundation.own_program import module_command
from medibook_desktop.start.bench.place import Place

CHILD = "medibook_desktop.start.bench.window_child"
FLOOR_CHILD = "medibook_desktop.start.bench.window_floor"
GRID_CHILD = "medibook_desktop.start.bench.grid_child"
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class WindowStart:
    """Seconds from the process's start; the most memory that the process had until the day was shown."""

    first_paint_s: float
    day_shown_s: float
    memory_mb: float


def start_window(place: Place, number: int = 0) -> WindowStart:
    """Start a terminal as desk `number`, signed in, until it shows the day."""
    said = last_line(CHILD, orders(place, number, measure=True))
    return WindowStart(said["first_paint_s"], said["day_shown_s"], said["rss_mb"])


def start_bare_window() -> float:
    """Seconds from process start to the first paint of a window with nothing in it: the floor."""
    first_paint: float = last_line(FLOOR_CHILD, {})["first_paint_s"]
    return first_paint


def measure_grid_apart() -> dict[str, float]:
    """The grid's own figures: milliseconds of thread CPU, medians."""
    return last_line(GRID_CHILD, {})


def orders(place: Place, number: int, **more: Any) -> dict[str, Any]:
    """What a window is told on its standard input: no password stands on a command line."""
    return {"place": asdict(place), "number": number, **more}


class OpenWindow:
    """A terminal that stays open and says, one JSON object a line, what it has painted."""

    def __init__(self, process: subprocess.Popen[str], module: str = CHILD) -> None:
        self._process = process
        self._module = module
        self._lines: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="window-reader")
        self._reader.start()

    def tell(self, what: dict[str, Any]) -> None:
        assert self._process.stdin is not None  # noqa: S101 - made with a pipe
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def next_line(self, seconds: float) -> dict[str, Any] | None:
        """The next thing said; None when nothing comes for so long. Raises Unavailable when the window ended."""
        try:
            line = self._lines.get(timeout=seconds)
        except Empty:
            return None
        if line is None:
            raise _failed(self._module, self._process.poll(), "")
        return line

    def wait_until(self, is_it: Callable[[dict[str, Any]], bool], seconds: float = _SECONDS) -> None:
        while True:
            line = self.next_line(seconds)
            if line is None:
                raise _failed(self._module, None, "it did not show what was waited for")
            if is_it(line):
                return

    def close(self) -> None:
        assert self._process.stdin is not None  # noqa: S101 - made with a pipe
        with suppress(OSError):
            self._process.stdin.close()  # it takes the end of its orders for closing time
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - made with a pipe
        for text in self._process.stdout:
            if text.startswith("{"):
                self._lines.put(json.loads(text))
        self._lines.put(None)


@contextmanager
def open_window(told: dict[str, Any], module: str = CHILD) -> Iterator[OpenWindow]:
    process = subprocess.Popen(
        module_command(module),
        env=_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        window = OpenWindow(process, module)
        try:
            window.tell(told)
            yield window
        finally:
            window.close()


def last_line(
    module: str,
    told: dict[str, Any],
    command: Sequence[str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """What the window says last. `command`: another program's; `environment` is added to this process's."""
    try:
        ran = subprocess.run(
            command or module_command(module),
            input=json.dumps(told) + "\n",
            env=_environment() | dict(environment or {}),
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _failed(module, None, f"nothing was shown within {_SECONDS} seconds") from None
    lines = [line for line in ran.stdout.splitlines() if line.startswith("{")]
    if ran.returncode != 0 or not lines:
        raise _failed(module, ran.returncode, ran.stderr)
    said: dict[str, Any] = json.loads(lines[-1])
    return said


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _failed(module: str, code: int | None, why: str) -> Unavailable:
    return Unavailable(
        f"The window of the benchmark ({module}) ended with {code}: {why.strip()[-800:]}",
        next_step="Look at what it says; `medibook demo --tour` shows whether windows work here.",
    )
