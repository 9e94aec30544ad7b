"""Time that was blocked at the desk, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.changes import Change, ChangeKind


@dataclass(frozen=True, slots=True)
class Blocked:
    """The answer to blocking or unblocking: which span, why, and the visits that stand in it all the same.

    Times are aware, in the clinic's zone. `days` are those whose slots changed.
    """

    absence_id: int
    doctor_id: int
    starts_at: datetime
    ends_at: datetime
    why: str
    visits: tuple[Appointment, ...] = ()
    days: tuple[date, ...] = ()
    repeated: bool = False

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(Change(ChangeKind.SLOTS, doctor_id=self.doctor_id, day=day) for day in self.days)
