"""What the status bar says about live updates, and how bursts of changes become one."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.shards import ShardDown

KNOWN_CHANGES = 20_000
"""Minutes of a busy chain: the relay tells within seconds."""


class LiveKind(StrEnum):
    LIVE = "live"
    CATCHING_UP = "catching_up"
    NOT_LIVE = "not_live"


class NotLiveWhy(StrEnum):
    DATABASE_AWAY = "database away"
    REDIS_AWAY = "Redis away"
    NO_REDIS = "no Redis set up"


@dataclass(frozen=True, slots=True)
class LiveState:
    """`since` (aware, UTC) is when it was live last, None while it is; `why` a NotLiveWhy, "" unless not live.

    `down` are the shards that do not answer while the others do.
    """

    kind: LiveKind
    since: datetime | None = None
    why: str = ""
    down: tuple[ShardDown, ...] = ()

    @property
    def is_live(self) -> bool:
        return self.kind is LiveKind.LIVE


class KnownChanges:
    """Which changes this process has told its screens, by their outbox rows; not safe for threads.

    The relay tells each change once more, a second or two after its writer did, and Redis brings a process's own
    changes back to it: without this every desk of a chain would read each changed column twice.
    """

    def __init__(self, most: int = KNOWN_CHANGES) -> None:
        self._most = most
        self._rows: OrderedDict[int, None] = OrderedDict()

    def __contains__(self, change: Change) -> bool:
        return change.outbox_id is not None and change.outbox_id in self._rows

    def add(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if change.outbox_id is not None:
                self._rows[change.outbox_id] = None
        while len(self._rows) > self._most:
            self._rows.popitem(last=False)


def merged(changes: Iterable[Change]) -> list[Change]:
    """One change per thing that changed, in the order in which they came first, with its highest version."""
    last: dict[tuple[object, ...], Change] = {}
    for change in changes:
        key = (change.kind, change.doctor_id, change.day, change.booking_id)
        before = last.get(key)
        if before is None:
            last[key] = change
            continue
        newest = change if change.version >= before.version else before
        last[key] = replace(newest, slot_ids=tuple(sorted({*before.slot_ids, *change.slot_ids})))
    return list(last.values())
