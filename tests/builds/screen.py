"""A display without a screen, and a person's hands on it: real keys into the real window, pictures of what is shown."""

from __future__ import annotations

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

    def __init__(self, number: int, folder: Path) -> None:
        self.display = f":{number}"
        self._folder = folder
        self._taken = 0

    def press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)

    def wait_for_window(self, name: str) -> None:
        wait_until(lambda: self._finds(name), what=f"a window called {name}", patience=60)

    def wait_until_at_rest(self) -> None:
        """Two looks in a row that show the same."""
        before = self.picture("rest-before")

        def is_at_rest() -> bool:
            now = self.picture("rest-now")
            same = self._differing(before, now) <= AT_REST
            now.replace(before)
            return same

        wait_until(is_at_rest, what="the window to come to rest", patience=30)

    def picture(self, name: str) -> Path:
        path = self._folder / f"{name}.png"
        subprocess.run(
            ["import", "-display", self.display, "-window", "root", str(path)], check=True, timeout=30
        )
        return path

    def _finds(self, name: str) -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env={"DISPLAY": self.display, "PATH": "/usr/bin:/bin"}, capture_output=True, check=False,
        )  # fmt: skip
        return found.returncode == 0

    def _differing(self, one: Path, other: Path) -> float:
        ran = subprocess.run(
            ["compare", "-metric", "AE", str(one), str(other), "null:"],
            capture_output=True,
            text=True,
            check=False,
        )
        return float(ran.stderr.split()[0])

    def _xdotool(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words],
            env={"DISPLAY": self.display, "PATH": "/usr/bin:/bin"},
            check=True,
            timeout=60,
        )


@contextmanager
def virtual_screen(folder: Path, number: int = 97) -> Iterator[Screen]:
    log = (folder / "xvfb.log").open("wb")
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", SIZE, "-nolisten", "tcp"], stdout=log, stderr=log
    )
    try:
        screen = Screen(number, folder)
        probe = {"DISPLAY": screen.display, "PATH": "/usr/bin:/bin"}
        wait_until(
            lambda: (
                subprocess.run(["xdotool", "getmouselocation"], env=probe, capture_output=True).returncode
                == 0
            ),
            what="the virtual screen",
        )
        yield screen
    finally:
        server.terminate()
        server.wait()
        log.close()
