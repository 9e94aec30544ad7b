"""What was last read of doctor-days, for the time in which their shard does not answer."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from medibook_desktop.domain.agenda import ColumnAway, DoctorDay
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.shards import ShardDown

KEPT_COLUMNS = 300
"""Some days of thirty doctors: what a desk has looked at lately."""

Known = tuple[DoctorDay, datetime]
"""A column, and when it was read."""


class LastKnown:
    """Safe for threads; filled in a clinic of several shards only."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._columns: OrderedDict[tuple[int, date], Known] = OrderedDict()
        self.copied: Callable[[int, date], Known | None] = lambda _doctor_id, _day: None
        """What the downtime copy has of a doctor-day that was not looked at."""

    def keep(self, columns: Iterable[DoctorDay]) -> None:
        at = self._now()
        with self._lock:
            for column in columns:
                key = (column.doctor.id, column.day)
                self._columns[key] = (column, at)
                self._columns.move_to_end(key)
            while len(self._columns) > KEPT_COLUMNS:
                self._columns.popitem(last=False)

    def column(self, doctor: Doctor, day: date, down: ShardDown | None) -> DoctorDay:
        """As it was when it was read last, or empty; marked as away, with version 0."""
        shard = str(down.shard) if down is not None else ""
        since = down.since if down is not None else self._now()
        with self._lock:
            known = self._columns.get((doctor.id, day))
        known = known or self.copied(doctor.id, day)
        if known is None:
            return DoctorDay(doctor, day, (), (), (), 0.0, 0, ColumnAway(shard, since))
        column, at = known
        # The copy as a whole may be younger than what it has of this shard.
        return replace(column, doctor=doctor, version=0, away=ColumnAway(shard, since, min(at, since)))
