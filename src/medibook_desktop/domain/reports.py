"""What the clinic looks back on: rows of reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from medibook_desktop.domain.bookings import BookingStatus


@dataclass(frozen=True, slots=True)
class SqueezedIn:
    """A visit that was booked beside another on purpose: who, when, why and by whom. Times in the clinic's zone."""

    booking_id: int
    starts_at: datetime
    ends_at: datetime
    doctor_id: int
    doctor_name: str
    patient_id: int
    patient_name: str
    reason: str
    by: str
    made_at: datetime
    status: BookingStatus
