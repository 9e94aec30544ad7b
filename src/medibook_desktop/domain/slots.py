"""A slot: one bookable stretch of a doctor's time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Slot:
    """`starts_at` is aware, in the clinic's zone; `version` grows with every change of the slot."""

    id: int
    doctor_id: int
    starts_at: datetime
    minutes: int
    version: int
    is_booked: bool = False
    is_blocked: bool = False
    booking_id: int | None = None

    @property
    def ends_at(self) -> datetime:
        # Inside one ZoneInfo `+` is wall-clock arithmetic, an hour off across a change of the clocks.
        end = self.starts_at.astimezone(UTC) + timedelta(minutes=self.minutes)
        return end.astimezone(self.starts_at.tzinfo)

    @property
    def is_free(self) -> bool:
        return not (self.is_booked or self.is_blocked)
