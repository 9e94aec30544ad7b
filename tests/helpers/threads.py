"""Fails a test that leaves a thread behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

_SECONDS_TO_END = 20.0


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A thread that outlives its test belongs to something that was not closed, and disturbs the next test.

    Daemon threads are let off: a connection pool of a longer-lived fixture may start one at any time.
    """
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + _SECONDS_TO_END
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(max(0.0, until - time.monotonic()))
    left = [thread.name for thread in set(threading.enumerate()) - before if not thread.daemon]
    assert not left, f"the test left threads running: {left}"
