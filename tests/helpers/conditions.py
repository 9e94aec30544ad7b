"""Waiting for a condition, never for a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_PATIENCE_SECONDS = 20.0
_LOOK_SECONDS = 0.005


def wait_until(condition: Callable[[], object], *, what: str = "the condition") -> None:
    """Returns as soon as `condition` is true; fails the test after 20 s, which no healthy machine needs."""
    pause = threading.Event()
    until = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < until, f"waited {_PATIENCE_SECONDS:.0f} s in vain for {what}"
        pause.wait(_LOOK_SECONDS)
