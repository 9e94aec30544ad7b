"""Whom the front desk has to reach: to confirm a visit, or because the doctor is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.changes import Change


class CallPurpose(StrEnum):
    CONFIRM = "confirm"
    AWAY = "away"


class CallState(StrEnum):
    OPEN = "open"
    NO_ANSWER = "no_answer"
    REACHED = "reached"
    QUEUED = "queued"
    """A message waits for the worker to send it."""


@dataclass(frozen=True, slots=True)
class Call:
    """One visit and how far one is with its patient; `version` is 0 while nobody has tried.

    `starts_at` is the time that the call is about; the visit may stand elsewhere by now (`now_at`, the
    doctor `now_doctor_id`), or be cancelled. `booking_version` is the visit's, for moving it; `minutes` what it takes
    anywhere else: its own length or its type's, also when it is squeezed in for less. `kept_room_id` is the room that
    goes along with it; None when it has none, or when any room of the kind that its type needs will do.
    """

    booking_id: int
    booking_version: int
    purpose: CallPurpose
    starts_at: datetime
    doctor_id: int
    doctor_name: str
    patient_id: int
    patient_name: str
    phone: str
    has_email: bool
    visit_type_name: str
    status: BookingStatus
    now_at: datetime
    now_doctor_id: int
    state: CallState = CallState.OPEN
    version: int = 0
    minutes: int = 0
    visit_type_id: int | None = None
    kept_room_id: int | None = None
    absence_id: int | None = None
    told_by: str = ""

    @property
    def is_moved(self) -> bool:
        return self.status in _STANDS and (self.now_at, self.now_doctor_id) != (
            self.starts_at,
            self.doctor_id,
        )

    @property
    def is_cancelled(self) -> bool:
        return self.status not in _STANDS

    @property
    def is_begun(self) -> bool:
        return self.status in _BEGUN

    @property
    def is_told(self) -> bool:
        """Reached, or a message is on its way."""
        return self.state in (CallState.REACHED, CallState.QUEUED)

    @property
    def is_settled(self) -> bool:
        """Away: the visit stands in the doctor's way no more."""
        return self.is_moved or self.is_cancelled or self.is_begun


_BEGUN = frozenset({BookingStatus.IN_ROOM, BookingStatus.DONE})
_STANDS = _BEGUN | {BookingStatus.HELD, BookingStatus.BOOKED, BookingStatus.ARRIVED}


@dataclass(frozen=True, slots=True)
class AwaySpan:
    """Time in which a doctor is not there; without a doctor nobody of the clinic is."""

    doctor_id: int | None
    clinic_id: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Away:
    """An absence and the visits that stood in it when it was made, in order of time.

    Of one doctor; or of several, or of a clinic, when it is a closure: then `doctor_id` is None, and each call
    says whose it is. `absence_id` is the first absence's, the key of the list; `spans` are all of them.
    """

    absence_id: int
    doctor_id: int | None
    doctor_name: str
    specialty: str
    starts_at: datetime
    ends_at: datetime
    why: str
    calls: tuple[Call, ...]
    spans: tuple[AwaySpan, ...] = ()

    @property
    def open_count(self) -> int:
        return sum(not call.is_settled for call in self.calls)

    @property
    def untold_count(self) -> int:
        """Visits that have changed, whose patient nobody has reached yet."""
        return sum(call.is_settled and not call.is_begun and not call.is_told for call in self.calls)

    @property
    def is_of_clinic(self) -> bool:
        return any(span.doctor_id is None for span in self.spans)

    @property
    def doctor_count(self) -> int:
        return len({span.doctor_id for span in self.spans})


@dataclass(frozen=True, slots=True)
class CallSet:
    """The answer to `calls.set`: the state as it is now, and what changed."""

    booking_id: int
    state: CallState
    version: int
    changes: tuple[Change, ...]


def away_until(now: datetime, days: int) -> datetime:
    """The end of the clinic's day, `days` days from today on (1 is today only); `now` in the clinic's zone."""
    last: date = now.date() + timedelta(days=days)
    return datetime.combine(last, datetime.min.time(), tzinfo=now.tzinfo)
