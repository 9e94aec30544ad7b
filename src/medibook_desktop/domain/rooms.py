"""Rooms and equipment, which conflict as doctors do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Room:
    """`kind` is what a visit type asks for ("Ultrasound room"); "" is a room that none asks for."""

    id: int
    clinic_id: int
    name: str
    is_active: bool = True
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Equipment:
    """A thing that one visit uses at a time."""

    id: int
    clinic_id: int
    name: str
    kind: str
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class RoomChoice:
    """A room that a visit might have: whether the visit has it, or who is in it meanwhile and until when."""

    room: Room
    is_its_own: bool
    taken_by: str = ""
    taken_until: datetime | None = None

    @property
    def is_free(self) -> bool:
        return self.taken_until is None
