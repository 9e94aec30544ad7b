"""Visit types: what a visit is for, how long it takes, and what it needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VisitType:
    """`minutes` is the length of the visit; a booking without a visit type takes one slot.

    The buffers are minutes of the doctor's time before and after it that are not the patient's (to prepare, to
    clean). `room_kind` and `equipment_kind` name what is needed; "" needs none.
    `fee_minor` is in the smallest unit of the clinic's currency, None where no fee is set.
    """

    id: int
    name: str
    minutes: int
    colour: str = ""
    is_active: bool = True
    buffer_before: int = 0
    buffer_after: int = 0
    room_kind: str = ""
    equipment_kind: str = ""
    fee_minor: int | None = None
