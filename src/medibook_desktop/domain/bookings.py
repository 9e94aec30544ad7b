"""A booking, the steps that it may take, and what is asked for when one is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.identifiers import new_request_id


class BookingStatus(StrEnum):
    HELD = "held"
    BOOKED = "booked"
    ARRIVED = "arrived"
    IN_ROOM = "in_room"
    DONE = "done"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPIRED = "expired"


ACTIVE_STATUSES = frozenset(
    {
        BookingStatus.HELD,
        BookingStatus.BOOKED,
        BookingStatus.ARRIVED,
        BookingStatus.IN_ROOM,
        BookingStatus.DONE,
    }
)
"""These keep the doctor's time; the database's constraints name the same five."""

_S = BookingStatus
STEPS: dict[BookingStatus, frozenset[BookingStatus]] = {
    _S.HELD: frozenset({_S.BOOKED, _S.CANCELLED, _S.EXPIRED}),
    _S.BOOKED: frozenset({_S.ARRIVED, _S.CANCELLED, _S.NO_SHOW}),
    _S.ARRIVED: frozenset({_S.BOOKED, _S.IN_ROOM, _S.CANCELLED, _S.NO_SHOW}),
    _S.IN_ROOM: frozenset({_S.ARRIVED, _S.DONE}),
    _S.DONE: frozenset({_S.IN_ROOM}),
    _S.CANCELLED: frozenset({_S.BOOKED}),
    _S.NO_SHOW: frozenset({_S.BOOKED, _S.ARRIVED}),
    _S.EXPIRED: frozenset({_S.HELD}),
}
"""status -> the statuses it may become; each step has its inverse here, except held -> booked.

`advance_booking` in the database holds the same table; a test compares the two.
"""

SOURCES = ("phone", "walk_in", "desk", "portal", "partner", "import", "waitlist", "series")


def allowed_steps(status: BookingStatus) -> frozenset[BookingStatus]:
    return STEPS[status]


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """What `bookings.book` is asked for. The request id is made once, when the box opens."""

    slot_id: int
    slot_version: int
    patient_id: int
    source: str = "phone"
    visit_type_id: int | None = None
    reason: str = ""
    room_id: int | None = None
    overbook_reason: str | None = None
    request_id: UUID = field(default_factory=new_request_id)
    status: BookingStatus = BookingStatus.BOOKED
    """Or HELD: the time is kept for this patient until somebody says booked, cancelled or expired."""
    minutes: int | None = None
    """This visit's own length, in place of its type's or of one slot."""


@dataclass(frozen=True, slots=True)
class Booking:
    """A visit of a patient with a doctor; times are aware, in the clinic's zone.

    `starts_at` and `ends_at` are the patient's time; the doctor (room, equipment) is busy for `buffer_before`
    and `buffer_after` minutes more. `own_minutes` is the length that a person gave this visit, if any did.
    """

    id: int
    request_id: UUID
    doctor_id: int
    slot_id: int
    patient_id: int
    visit_type_id: int | None
    room_id: int | None
    starts_at: datetime
    ends_at: datetime
    status: BookingStatus
    source: str
    reason: str
    overbook_reason: str | None
    created_by: str
    created_at: datetime
    updated_at: datetime
    version: int
    buffer_before: int = 0
    buffer_after: int = 0
    own_minutes: int | None = None
    equipment_id: int | None = None

    @property
    def is_active(self) -> bool:
        return self.status in ACTIVE_STATUSES


@dataclass(frozen=True, slots=True)
class OtherVisit:
    """The other half of a move between shards: the visit that ended there, and the event that ended it."""

    booking_id: int
    doctor_id: int
    undo_token: int


@dataclass(frozen=True, slots=True)
class Booked:
    """The answer to a write: the booking as it is now, and what changed.

    `repeated` is True when the request id had been carried out before. `lsn` is the position in
    the server's log that a replica must have replayed to show this. `undo_token` is
    the audit event that `bookings.undo` takes back. `other` is the visit that this one took the place of,
    where a visit went to a doctor on another shard: there it is cancelled.
    """

    booking: Booking
    changes: tuple[Change, ...]
    lsn: str = ""
    repeated: bool = False
    undo_token: int | None = None
    other: OtherVisit | None = None
