"""The trails of a clinic of several databases: each has its own chain, and a search through all of them is one list."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from heapq import merge

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.audit import AuditEntry
from medibook_desktop.domain.shards import DIRECTORY_SHARD, Shard
from medibook_desktop.services.audit_keeper import Anchors

_LAST = datetime.max.replace(tzinfo=UTC)
OVER = 0
"""In a cursor: nothing of this trail is left on that shard. No row has this number."""

Cursor = Mapping[str, int]


class Chains:
    """Which ends of which chain this terminal keeps."""

    def __init__(self, shards: Shards, anchors: Anchors) -> None:
        """`anchors` are those of the directory's database."""
        self._shards = shards
        self._lock = threading.Lock()
        self._known = {DIRECTORY_SHARD: anchors}

    def anchors_of(self, shard: Shard, database: Database) -> Anchors:
        """Raises DatabaseAway when that database was never asked for its name."""
        with self._lock:
            known = self._known.get(shard.id)
        if known is None:
            with database.read() as connection:
                place = database_name(connection)
            known = self._known[DIRECTORY_SHARD].of_place(place)
            with self._lock:
                known = self._known.setdefault(shard.id, known)
        return known


@dataclass(frozen=True, slots=True)
class Found:
    """What one shard answered to a page: rows in its order, and whether there are more."""

    shard_id: int
    entries: tuple[AuditEntry, ...]
    has_more: bool


def cursor_of(cursor: Cursor | None, shard_id: int, trails: Sequence[str]) -> dict[str, int] | None:
    """Where a shard's page begins; None: it has no more."""
    if cursor is None:
        return {}
    own = {trail: cursor[key] for trail in trails if (key := _key(trail, shard_id)) in cursor}
    return None if len(own) == len(trails) and not any(own.values()) else own


def one_page(
    found: Sequence[Found], cursor: Cursor | None, trails: Sequence[str], limit: int, shard_ids: Sequence[int]
) -> tuple[tuple[AuditEntry, ...], Cursor | None]:
    """The newest `limit` of all shards' pages, and where the next page begins on each; None at the end.

    Within a trail of a shard the order of the numbers counts, as `search_audit` has it; so what is taken of a shard is
    always the beginning of its page, and no row is told twice or left out. A shard that is in `shard_ids` and not in
    `found` is over: it was before, or it does not answer.
    """
    placed = (
        [
            (_LAST - place, entry.trail, part.shard_id, number, entry)
            for number, (place, entry) in _places(part)
        ]
        for part in found
    )
    chosen = [
        (shard_id, entry)
        for *_, shard_id, _number, entry in _first(merge(*placed, key=lambda e: e[:4]), limit)
    ]
    following: dict[str, int] = {}
    is_over = True
    for shard_id in shard_ids:
        part = next((each for each in found if each.shard_id == shard_id), None)
        taken = [entry for of, entry in chosen if of == shard_id]
        if part is None or (not part.has_more and len(taken) == len(part.entries)):
            following |= {_key(trail, shard_id): OVER for trail in trails}
            continue
        is_over = False
        for trail in trails:
            key = _key(trail, shard_id)
            ids = [entry.id for entry in taken if entry.trail == trail]
            if ids:
                following[key] = min(ids)
            elif cursor is not None and key in cursor:
                following[key] = cursor[key]
    return tuple(entry for _, entry in chosen), None if is_over else following


def _places(part: Found) -> Iterator[tuple[int, tuple[datetime, AuditEntry]]]:
    """Each row's place in time: a number may be a moment younger than the next one."""
    reached: dict[str, datetime] = {}
    for number, entry in enumerate(part.entries):
        place = reached[entry.trail] = min(entry.at, reached.get(entry.trail, entry.at))
        yield number, (place, entry)


def _first(
    found: Iterator[tuple[timedelta, str, int, int, AuditEntry]], limit: int
) -> Iterator[tuple[timedelta, str, int, int, AuditEntry]]:
    for _, each in zip(range(limit), found, strict=False):
        yield each


def _key(trail: str, shard_id: int) -> str:
    return f"{trail}@{shard_id}"
