"""What was noted while the database was away: one encrypted file each, kept until it is dealt with."""

from __future__ import annotations

import threading
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from medibook_desktop.domain.errors import DowntimeUnusable
from medibook_desktop.domain.intents import Intent, IntentState
from medibook_desktop.services.downtime_codec import dumped
from medibook_desktop.services.downtime_copy import unpacked
from medibook_desktop.services.downtime_store import DowntimeStore

_PREFIX = "intent-"
DONE_KEPT = timedelta(hours=24)


class IntentQueue:
    """Any thread. In the order in which things were noted; what is returned from `add` is safe on the disk."""

    def __init__(self, store: DowntimeStore) -> None:
        self._store = store
        self._lock = threading.RLock()
        self._intents: dict[int, Intent] | None = None
        self.unreadable = 0
        """Files that cannot be opened (another key, damage): they stay on the disk, and are said."""

    def load(self, zone: tzinfo = UTC, now: datetime | None = None) -> tuple[Intent, ...]:
        """What is on the disk, times in `zone`; done ones are forgotten after a day. Raises SecretsLocked."""
        with self._lock:
            self._intents = {}
            self.unreadable = 0
            for name in self._store.names(_PREFIX):
                try:
                    content = self._store.read(name)
                    intent = unpacked(Intent, content, zone) if content is not None else None
                except DowntimeUnusable:
                    self.unreadable += 1
                    continue
                if intent is None:
                    continue
                if now is not None and _is_over(intent, now):
                    self._store.remove(name)
                    continue
                self._intents[intent.number] = intent
            return self.all()

    def all(self) -> tuple[Intent, ...]:
        with self._lock:
            return tuple((self._intents or {}).values())

    def waiting(self) -> tuple[Intent, ...]:
        return tuple(intent for intent in self.all() if intent.state is IntentState.WAITING)

    def get(self, number: int) -> Intent | None:
        with self._lock:
            return (self._intents or {}).get(number)

    def add(self, intent: Intent) -> Intent:
        """Noted, with its number. Raises SecretsLocked, DiskFull."""
        with self._lock:
            if self._intents is None:
                self.load()
            names = self._store.names(_PREFIX)
            last = max((_number(name) for name in names), default=0)
            noted = replace(intent, number=last + 1)
            self._write(noted)
            return noted

    def replace(self, intent: Intent) -> Intent:
        with self._lock:
            self._write(intent)
            return intent

    def remove(self, number: int) -> None:
        """Somebody has dealt with it."""
        with self._lock:
            self._store.remove(f"{_PREFIX}{number:08}")
            if self._intents is not None:
                self._intents.pop(number, None)

    def _write(self, intent: Intent) -> None:
        self._store.write(f"{_PREFIX}{intent.number:08}", zlib.compress(dumped(intent).encode(), 1))
        assert self._intents is not None  # noqa: S101 - every way to here has loaded them
        self._intents[intent.number] = intent


def _number(name: str) -> int:
    digits = name.removeprefix(_PREFIX)
    return int(digits) if digits.isdecimal() else 0


def _is_over(intent: Intent, now: datetime) -> bool:
    """Done long ago: nobody will take it back from here any more."""
    at = intent.noted_at
    return intent.state is IntentState.DONE and at is not None and now - at > DONE_KEPT
