"""Visit types: what a visit is for, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VisitType:
    """`minutes` is the length of the visit; a booking without a visit type takes one slot."""

    id: int
    name: str
    minutes: int
    colour: str = ""
    is_active: bool = True
