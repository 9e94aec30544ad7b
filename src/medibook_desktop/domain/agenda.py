"""The agenda as it is drawn: frozen rows of one day of many doctors, or many days of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot


@dataclass(frozen=True, slots=True)
class Appointment:
    """One booking as the agenda shows it: everything a cell needs, no further query."""

    booking_id: int
    doctor_id: int
    slot_id: int
    patient_id: int
    patient_name: str
    starts_at: datetime
    ends_at: datetime
    status: BookingStatus
    visit_type_name: str
    room_name: str
    is_overbooked: bool
    version: int
    reason: str = ""
    created_by: str = ""
    is_noted: bool = False
    """Noted on this terminal while the database was away, and not sent yet."""
    buffer_before: int = 0
    buffer_after: int = 0
    """Minutes of the doctor's time around it that are not the patient's."""
    room_id: int | None = None
    equipment_name: str = ""
    overbook_reason: str = ""
    """Why it was squeezed in beside another visit."""
    offer_until: datetime | None = None
    """Held for a patient of the waitlist, until then."""


@dataclass(frozen=True, slots=True)
class BlockedTime:
    """A stretch that cannot be booked, and why (absence, holiday, break)."""

    doctor_id: int
    starts_at: datetime
    ends_at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class ColumnAway:
    """Why a column cannot be read or changed now: the shard (region) that does not answer, and since when.

    `as_of` is when what the column shows was read; None: nothing of it is known.
    """

    shard: str
    since: datetime
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class DoctorDay:
    """One column: slots in order of time, active appointments in order of time.

    `fullness` is booked minutes / bookable minutes, 0.0 to 1.0; `version` the sum of the slots' and
    bookings' versions, which grows with every change and serves the cheap check of DESIGN 6.4.
    """

    doctor: Doctor
    day: date
    slots: tuple[Slot, ...]
    appointments: tuple[Appointment, ...]
    blocked: tuple[BlockedTime, ...]
    fullness: float
    version: int
    away: ColumnAway | None = None
    """Its shard does not answer: what is shown is old, and `version` is 0."""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """What `agenda.day` answers: the columns in the order asked for; times in the clinic's zone."""

    day: date
    zone: str
    columns: tuple[DoctorDay, ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """Somebody has the booking box open on this slot. A hint: the database decides.

    `ms_left` is when it expires unless its terminal refreshes it, in milliseconds from the read; 0 is unknown.
    """

    slot_id: int
    doctor_id: int
    day: date
    holder: str
    terminal: str
    is_mine: bool = False
    ms_left: int = 0
