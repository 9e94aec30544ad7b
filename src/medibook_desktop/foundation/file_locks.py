"""Locks between processes that the kernel drops by itself when their holder dies."""

# Own code on purpose: `filelock` 4 costs 42 ms of import on the way to the first window, and `fasteners`
# takes POSIX record locks, which do not exclude two holders inside one process and vanish when any other
# descriptor of the file is closed. What is needed here is `flock` and nothing else.

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

if sys.platform == "win32":  # pragma: no cover - the other branch is the one that Linux and macOS test
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        # Said aloud instead of only closing: a forked child may still hold a copy of the descriptor.
        fcntl.flock(descriptor, fcntl.LOCK_UN)


_POLL_SECONDS = 0.01


class FileLock:
    """An exclusive lock on a file; it ends with `release`, and with the process however that dies.

    Two locks on one path exclude each other inside one process as well. The file itself stays.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock now."""
        return self._descriptor is not None

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it; never waits. Raises OSError when the file cannot be opened."""
        if self._descriptor is not None:
            raise RuntimeError(f"{self.path} is locked by this very object already")
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            taken = _try_lock(descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        if not taken:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def acquire(self, within_seconds: float) -> bool:
        """Take the lock, waiting `within_seconds` at most; False when somebody else kept it all that time."""
        until = time.monotonic() + within_seconds
        while not self.try_acquire():
            if time.monotonic() >= until:
                return False
            time.sleep(_POLL_SECONDS)
        return True

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        try:
            _unlock(descriptor)
        finally:
            os.close(descriptor)
