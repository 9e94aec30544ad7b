"""Who uses the embedded servers of one data folder, in a way that a kill -9 cannot falsify."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from medibook_desktop.domain.errors import ServerStartFailed
from medibook_desktop.foundation.embedded_places import ServerPlaces, give_to_owner
from medibook_desktop.foundation.file_locks import FileLock

_START_LOCK_SECONDS = 330.0
"""Longer than the longest recovery that a holder waits for."""


class ServerUser:
    """One user of the servers: a file of its own that it keeps locked as long as it lives.

    A process id would say less: after a crash it may name somebody else. A lock that can be taken is a user
    who died.
    """

    def __init__(self, places: ServerPlaces) -> None:
        self._places = places
        self._lock = FileLock(places.users_dir / f"{os.getpid()}-{secrets.token_hex(4)}.lock")

    def arrive(self) -> None:
        """Be counted. Call it inside `start_lock`."""
        self._lock.try_acquire()
        give_to_owner(self._lock.path, self._places.data_dir)

    def leave(self) -> bool:
        """Be counted no more; True when nobody else is left. Call it inside `start_lock`."""
        self._lock.release()
        self._lock.path.unlink(missing_ok=True)
        return not any_user_left(self._places)


def any_user_left(places: ServerPlaces) -> bool:
    """Whether a living process uses the servers; removes what dead ones left. Inside `start_lock` only."""
    alive = False
    for path in places.users_dir.glob("*.lock"):
        lock = FileLock(path)
        try:
            died = lock.try_acquire()
        except PermissionError:  # another account's process: believe that it lives
            died = False
        if died:
            lock.release()
            path.unlink(missing_ok=True)
        else:
            alive = True
    return alive


@contextmanager
def start_lock(places: ServerPlaces) -> Iterator[None]:
    """One process at a time starts, mends or stops the servers of a data folder.

    Raises ServerStartFailed when another process keeps the lock for longer than any start takes.
    """
    lock = FileLock(places.start_lock)
    if not lock.acquire(_START_LOCK_SECONDS):
        raise ServerStartFailed(
            "Another MediBook on this computer has been starting the database for minutes.",
            next_step="Close the other MediBook, or restart the computer, then try again.",
            path=str(places.start_lock),
        )
    try:
        give_to_owner(places.start_lock, places.data_dir)
        yield
    finally:
        lock.release()
