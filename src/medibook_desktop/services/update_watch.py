"""Looks for a newer version while a window is open: in a program of its own, now and then, never all desks at once."""

from __future__ import annotations

import os
import random
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from medibook_desktop import __version__
from medibook_desktop.domain.update_looks import Look, from_json, next_look, now
from medibook_desktop.foundation.own_program import LAUNCHED, own_command
from medibook_desktop.services.update_notes import last_look

LONGEST = 2 * 3600.0
"""Seconds that one look may take: a slow line and a large release."""
_ENDS_WITHIN = 5.0


@dataclass(frozen=True, slots=True)
class LookTimes:
    """Drawn anew each time: forty desks that are switched on at eight do not ask at the same moment."""

    every: timedelta

    def first(self) -> float:
        """Seconds after the start: three to twelve minutes, less where one looks more often."""
        quarter = self.every.total_seconds() / 4
        return min(180.0, quarter) + _drawn(0.0, min(540.0, quarter))

    def after(self, look: Look | None) -> float:
        """Seconds until the next one."""
        return next_look(look, self.every).total_seconds() * _drawn(5 / 6, 7 / 6)


def _drawn(least: float, most: float) -> float:
    return random.uniform(least, most)  # noqa: S311 - spreading load, not hiding anything


class LookProgram:
    """`medibook update --quietly` as a child, at low priority: what it imports, unpacks and compares is not felt in the
    window, and is gone from memory afterwards."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = tuple(command or (*own_command(), "update", "--quietly"))
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def __call__(self) -> Look | None:
        """What it found; None when it could not be run, or was stopped."""
        with self._lock:
            if self._stopped:
                return None
            try:
                self._child = child = subprocess.Popen(
                    self._command,
                    env={**os.environ, LAUNCHED: os.environ.get(LAUNCHED) or __version__},
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except OSError:
                return None
        began = now()
        try:
            said, _ = child.communicate(timeout=LONGEST)
            return from_json(said.decode("utf-8", "replace").strip().rpartition("\n")[2])
        except subprocess.TimeoutExpired:
            return None
        except ValueError:
            kept = last_look()  # a window's program of Windows may have nobody to speak to
            return kept if kept is not None and kept.at >= began else None
        finally:
            self._end(child)

    def stop(self) -> None:
        """From another thread: the window closes. What was fetched so far stays for the next look."""
        with self._lock:
            self._stopped = True
            child = self._child
        if child is not None and child.poll() is None:
            with suppress(OSError):
                child.terminate()

    def _end(self, child: subprocess.Popen[bytes]) -> None:
        if child.poll() is None:
            child.kill()
            with suppress(subprocess.TimeoutExpired):
                child.wait(_ENDS_WITHIN)


class UpdateWatch:
    """One thread that waits, most of the time. `on_look` is called on it."""

    def __init__(
        self,
        on_look: Callable[[Look | None], None],
        *,
        times: LookTimes,
        program: LookProgram | None = None,
    ) -> None:
        self._on_look = on_look
        self._times = times
        self._program = program or LookProgram()
        self._woken = threading.Event()
        self._closed = False
        # A look that hangs on a dead share must not keep the window's process alive.
        self._thread = threading.Thread(target=self._run, name="update watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def look_soon(self) -> None:
        """Now, and not at the next hour."""
        self._woken.set()

    def close(self) -> None:
        self._closed = True
        self._woken.set()
        self._program.stop()
        if self._thread.is_alive():
            self._thread.join(_ENDS_WITHIN)

    def _run(self) -> None:
        wait = self._times.first()
        while not self._closed:
            self._woken.wait(wait)
            self._woken.clear()
            if self._closed:
                return
            look = self._program()
            if self._closed:
                return
            self._on_look(look)
            wait = self._times.after(look)
