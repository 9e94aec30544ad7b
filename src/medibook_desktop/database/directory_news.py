"""A shard's copy of the directory may lack what has just been written there: it fetches that itself, when told to."""

from __future__ import annotations

from collections.abc import Callable

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.domain.cluster_errors import DirectoryAway
from medibook_desktop.domain.errors import MediBookError, SeriesClashes, UnknownPatient

PULL_WAIT, PULL_TRIES = 0.05, 10
_PULL = "SELECT pull_directory()"
_UNKNOWN_PATIENT = "MB010"
_UNKNOWN_THINGS = ("22023", "23503")
"""What a function says of a visit type that it does not know, and a constraint of a room."""


def pull(database: Database, wait: Callable[[float], object]) -> bool:
    """Whether it has all there is now. Its not reaching the directory is no error. Raises DatabaseAway."""
    for _ in range(PULL_TRIES):
        try:
            answer = database.call(_PULL, isolation=READ_COMMITTED)
        except DirectoryAway:
            return False
        if not answer["busy"]:
            return True  # also without a row: somebody else may have fetched it a moment ago
        wait(PULL_WAIT)
    return True


def may_be_news(error: MediBookError) -> bool:
    """Whether a refusal is what a shard says of something that it has not heard of yet."""
    if isinstance(error, SeriesClashes):
        return any(clash.get("code") == _UNKNOWN_PATIENT for clash in error.details.get("clashes", ()))
    return isinstance(error, UnknownPatient) or error.details.get("sqlstate") in _UNKNOWN_THINGS
