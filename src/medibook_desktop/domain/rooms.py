"""Rooms, which conflict as doctors do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    id: int
    clinic_id: int
    name: str
    is_active: bool = True
