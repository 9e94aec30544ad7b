"""That something changed: kind, ids, day and version, never the data (DESIGN section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ChangeKind(StrEnum):
    BOOKING = "booking"
    SLOTS = "slots"
    HOLD = "hold"
    DOCTOR = "doctor"
    PATIENT = "patient"
    SCHEDULE = "schedule"
    WAITLIST = "waitlist"
    CALL = "call"
    WALK_IN = "walk_in"
    MOVED = "moved"
    """Doctors' times have gone to another database of the clinic: the map of the shards is another one."""


@dataclass(frozen=True, slots=True)
class Change:
    """`day` is the clinic's local day; `version` the booking's (0 where a kind has none).

    A move makes two changes when it touches two doctor-days. `slot_ids` are the slots whose
    version grew, in id order.
    """

    kind: ChangeKind
    doctor_id: int | None = None
    day: date | None = None
    booking_id: int | None = None
    slot_ids: tuple[int, ...] = ()
    version: int = 0
    outbox_id: int | None = None
