"""A doctor's hours while they are edited: as they were read, what saving them would do, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.schedules import Regenerated, WeeklyHours


@dataclass(frozen=True, slots=True)
class DoctorSchedule:
    """`digest` names exactly these hours: a save that begins with it is refused when they are others by then."""

    doctor_id: int
    clinic: Clinic
    rules: tuple[WeeklyHours, ...]
    digest: str
    changed_by: str = ""
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayChange:
    """How many free times of a local day are made, taken away and altered (another length, clinic or block)."""

    day: date
    created: int
    removed: int
    changed: int


class ClashKind(StrEnum):
    AWAY = "away"
    """The doctor does not work at that time any more."""
    BLOCKED = "blocked"
    """An absence, a holiday or a closure stands there; `why` is its name."""
    RHYTHM = "rhythm"
    """Inside of the hours, but not where one of the new times begins or ends: nothing has to be done."""


@dataclass(frozen=True, slots=True)
class ClashingVisit:
    """A booked visit that the hours have no time for. It stays booked until a person moves it.

    `is_new`: with the hours as they are stored now it has one.
    """

    booking_id: int
    doctor_id: int
    starts_at: datetime
    ends_at: datetime
    patient_id: int
    patient_name: str
    visit_type: str
    kind: ClashKind
    why: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class SchedulePreview:
    """What saving `rules` would do from `first` to `last`, both included; nothing was written.

    `days` has only those that change, in order; `clashes` are in order of time.
    """

    doctor_id: int
    rules: tuple[WeeklyHours, ...]
    first: date
    last: date
    days: tuple[DayChange, ...]
    clashes: tuple[ClashingVisit, ...]

    @property
    def created(self) -> int:
        return sum(day.created for day in self.days)

    @property
    def removed(self) -> int:
        return sum(day.removed for day in self.days)

    @property
    def changed(self) -> int:
        return sum(day.changed for day in self.days)

    @property
    def to_move(self) -> tuple[ClashingVisit, ...]:
        """The visits that these hours, and not the stored ones already, leave without the doctor."""
        return tuple(c for c in self.clashes if c.is_new and c.kind is not ClashKind.RHYTHM)


@dataclass(frozen=True, slots=True)
class ScheduleSaved:
    """`before` and `digest` are what taking it back needs: it is refused when the hours are no longer these."""

    doctor_id: int
    before: tuple[WeeklyHours, ...]
    digest: str
    done: Regenerated
    changes: tuple[Change, ...]
