"""The requests by which a visit goes to another shard: they follow from the one that a person made."""

from __future__ import annotations

import hashlib
from uuid import UUID, uuid5


def arrival_of(request: str) -> str:
    """By which the visit arrives; it leaves by the request itself. \"\" for what is no request id."""
    return _derived(request, "arrives")


def taken_back_of(request: str) -> str:
    """By which what has arrived is taken back, when the visit cannot leave."""
    return _derived(arrival_of(request), "taken back")


def arrived_step_of(request: str) -> str:
    """By which a visit whose patient waits already is made so where it arrives."""
    arrives = arrival_of(request)
    return (
        str(UUID(hashlib.md5(f"{arrives} arrived".encode(), usedforsecurity=False).hexdigest()))
        if arrives
        else ""
    )


def _derived(request: str, word: str) -> str:
    try:
        return str(uuid5(UUID(request), word))
    except ValueError:
        return ""
