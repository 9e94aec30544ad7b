"""A process that stops at some place for as long as a test wants: it is slow, or frozen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def standing_still(
    monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, when: Callable[[Sequence[Any]], bool]
) -> Iterator[tuple[threading.Event, threading.Event]]:
    """Whoever calls `owner.name` stands still there until the second event; the first says that he does."""
    there, goes_on, real = threading.Event(), threading.Event(), getattr(owner, name)

    def still(*args: Any) -> Any:
        if when(args):
            there.set()
            goes_on.wait(120)
        return real(*args)

    monkeypatch.setattr(owner, name, still)
    try:
        yield there, goes_on
    finally:
        goes_on.set()
