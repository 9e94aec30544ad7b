"""Waiting for a condition, never for a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds; no healthy machine needs them, one that builds something else at the same time may need half."""
_LOOK_SECONDS = 0.005


def wait_until(
    condition: Callable[[], object], *, what: str = "the condition", patience: float = PATIENCE
) -> None:
    """Returns as soon as `condition` is true; fails the test after `patience` seconds."""
    pause = threading.Event()
    until = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < until, f"waited {patience:.0f} s in vain for {what}"
        pause.wait(_LOOK_SECONDS)
