"""A display without a screen, and a person's hands on it: real keys into the real window, pictures of what is shown."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.conditions import wait_until

SIZE = "1440x900x24"
AT_REST = 400
"""Pixels that may differ between two looks at a window at rest: a blinking caret."""


class Screen:
    """Needs Xvfb, xdotool and ImageMagick, which `make test-build` installs."""

    def __init__(self, display: str, folder: Path) -> None:
        self.display = display
        self._folder = folder

    def press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)

    def wait_for_window(self, title: str, *, patience: float = 60) -> None:
        """Until one of this title (a regular expression) is shown. It gets the keys: there is no window manager."""
        wait_until(
            lambda: self._find(title), what=f"a window called {title}, not {self.titles()}", patience=patience
        )
        self._xdotool("windowfocus", "--sync", self._find(title)[-1])

    def titles(self) -> list[str]:
        return [self._xdotool("getwindowname", window).strip() for window in self._find(".")]

    def wait_until_at_rest(self) -> None:
        """Two looks in a row that show the same."""
        before = self.picture("rest-before")

        def is_at_rest() -> bool:
            now = self.picture("rest-now")
            same = self._differing(before, now) <= AT_REST
            now.replace(before)
            return same

        wait_until(is_at_rest, what="the window to come to rest", patience=60)

    def picture(self, name: str) -> Path:
        path = self._folder / f"{name}.png"
        subprocess.run(
            ["import", "-display", self.display, "-window", "root", str(path)], check=True, timeout=60
        )
        return path

    def _find(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", title, check=False).split()

    def _differing(self, one: Path, other: Path) -> float:
        ran = subprocess.run(
            ["compare", "-metric", "AE", str(one), str(other), "null:"],
            capture_output=True,
            text=True,
            check=False,
        )
        return float(ran.stderr.split()[0])

    def _xdotool(self, *words: str, check: bool = True) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env={"DISPLAY": self.display, "PATH": "/usr/bin:/bin"},
            check=check,
            timeout=120,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        return ran.stdout


@contextmanager
def virtual_screen(folder: Path, *more: str) -> Iterator[Screen]:
    """Its pictures and its log lie in `folder`. Everybody of this computer may open a window on it.

    `more`: words for Xvfb.
    """
    read_end, write_end = os.pipe()
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SIZE, "-nolisten", "tcp", "-ac", "-noreset",
             *more],
            stdout=log, stderr=log, pass_fds=[write_end],
        )  # fmt: skip
    os.close(write_end)
    try:
        with os.fdopen(read_end) as said:
            number = said.readline().strip()
        assert number, f"Xvfb did not start: {(folder / 'xvfb.log').read_text()}"
        yield Screen(f":{number}", folder)
    finally:
        server.terminate()
        server.wait()
