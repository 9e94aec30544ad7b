"""The downtime copy on the disk: one encrypted file a day, and an index of what the clinic has."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import TypeVar

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import DowntimeUnusable
from medibook_desktop.domain.people import Doctor, Patient
from medibook_desktop.domain.rooms import Room
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.services.downtime_codec import dumped, loaded
from medibook_desktop.services.downtime_store import DowntimeStore

T = TypeVar("T")
INDEX = "index"
_DAY = "day-"
_KEPT_IN_MEMORY = 3


@dataclass(frozen=True, slots=True)
class CopyIndex:
    """`as_of` is when the whole copy was last known to be true; `database` as queries/directory.py names it."""

    clinic: Clinic
    database: str
    doctors: tuple[Doctor, ...]
    visit_types: tuple[VisitType, ...]
    rooms: tuple[Room, ...]
    as_of: datetime
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class CopiedDay:
    """Every doctor's column, and the patients who come on that day."""

    day: date
    columns: tuple[DoctorDay, ...]
    patients: tuple[Patient, ...]


class DowntimeCopy:
    """Any thread. Reading raises DowntimeUnusable and SecretsLocked, writing SecretsLocked and DiskFull."""

    def __init__(self, store: DowntimeStore) -> None:
        self._store = store
        self._lock = threading.RLock()
        self._index: CopyIndex | None = None
        self._days: dict[date, CopiedDay] = {}

    def index(self) -> CopyIndex | None:
        with self._lock:
            if self._index is None:
                self._index = self._read(INDEX, CopyIndex, UTC)
            return self._index

    def day(self, day: date) -> CopiedDay | None:
        """None when this day is not in the copy."""
        with self._lock:
            kept = self._days.get(day)
            index = self.index()
            if kept is None and index is not None:
                kept = self._read(f"{_DAY}{day.isoformat()}", CopiedDay, index.clinic.tz)
                if kept is not None:
                    self._remember(kept)
            return kept

    def patients(self) -> dict[int, Patient]:
        """Everybody who comes on one of the days; a day that cannot be read is left out."""
        index = self.index()
        found: dict[int, Patient] = {}
        for day in index.days if index is not None else ():
            try:
                copied = self.day(day)
            except DowntimeUnusable:
                continue
            found.update({patient.id: patient for patient in copied.patients} if copied else {})
        return found

    def save_day(self, copied: CopiedDay) -> None:
        with self._lock:
            self._write(f"{_DAY}{copied.day.isoformat()}", copied)
            self._remember(copied)

    def save_index(self, index: CopyIndex) -> None:
        with self._lock:
            self._write(INDEX, index)
            self._index = index

    def days_on_disk(self) -> set[date]:
        found = set()
        for name in self._store.names(_DAY):
            try:
                found.add(date.fromisoformat(name.removeprefix(_DAY)))
            except ValueError:
                self._store.remove(name)
        return found

    def keep_only(self, days: Iterable[date]) -> None:
        """Older days are removed, and what a crash left of a write."""
        with self._lock:
            for day in self.days_on_disk() - set(days):
                self._store.remove(f"{_DAY}{day.isoformat()}")
                self._days.pop(day, None)
            self._store.remove_drafts()

    def forget(self) -> None:
        """It is another clinic's, or cannot be read: a new one will be written."""
        with self._lock:
            self._index = None
            self._days.clear()
            self.keep_only(())
            self._store.remove(INDEX)

    def _remember(self, copied: CopiedDay) -> None:
        self._days[copied.day] = copied
        while len(self._days) > _KEPT_IN_MEMORY:
            self._days.pop(next(iter(self._days)))

    def _write(self, name: str, value: object) -> None:
        self._store.write(name, zlib.compress(dumped(value).encode(), 1))

    def _read(self, name: str, kind: type[T], zone: tzinfo) -> T | None:
        content = self._store.read(name)
        return None if content is None else unpacked(kind, content, zone)


def unpacked(kind: type[T], content: bytes, zone: tzinfo) -> T:
    """Raises DowntimeUnusable for what another release wrote."""
    try:
        return loaded(kind, zlib.decompress(content).decode(), zone)
    except (ValueError, KeyError, TypeError, zlib.error) as error:
        raise DowntimeUnusable("The downtime copy was written by another release of MediBook.") from error
