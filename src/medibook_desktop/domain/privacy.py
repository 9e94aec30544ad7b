"""Data protection: what is stored about a person, and a request to be erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

LONGEST_YEARS = 50


@dataclass(frozen=True, slots=True)
class Erasure:
    """`due_on` is the day on which the rest goes; `done_at` None: contact data and notes are gone, the rest waits."""

    id: int
    patient_id: int
    asked_at: datetime
    asked_by: str
    due_on: date
    done_at: datetime | None
    name: str = ""
    not_yet: tuple[str, ...] = ()
    """Shards where it has yet to be done, because they did not answer: it is when they do."""


@dataclass(frozen=True, slots=True)
class PersonOverview:
    """Numbers of what is stored; `due_on`: until when the law makes one keep who had a visit and when."""

    patient_id: int
    files: int
    past: int
    coming: int
    last_visit: datetime | None
    wishes: int
    notes: int
    looks: int
    due_on: date
    keep_years: int
    erasure: Erasure | None = None
