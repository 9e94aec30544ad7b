"""Slots being made of schedules: the plan in short form, and how far it has got."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from medibook_desktop.domain.schedules import PlannedSlot


@dataclass(frozen=True, slots=True)
class SlotRun:
    """`count` slots of one length, each beginning where the one before ends; blocked or not, at one clinic."""

    starts_at: datetime
    count: int
    minutes: int
    blocked_why: str
    clinic_id: int | None


@dataclass(frozen=True, slots=True)
class GenerationProgress:
    """After a doctor is done: how many of how many, who, and what has come of all of them so far."""

    done: int
    total: int
    doctor_name: str
    created: int
    removed: int
    changed: int
    clashes: int


@dataclass(frozen=True, slots=True)
class DueDoctor:
    """A doctor whose slots are not yet what the schedule asks for; days in the clinic's time, None is open."""

    doctor_id: int
    first_day: date
    last_day: date | None
    version: int


def runs_of(slots: Iterable[PlannedSlot]) -> Iterator[SlotRun]:
    """One doctor's slots in order of time, in short form: a week of quarters of an hour is ten runs, not 160 slots."""
    first: PlannedSlot | None = None
    count = 0
    length = timedelta()
    expected: datetime | None = None
    for slot in slots:
        if (
            first is not None
            and slot.starts_at == expected
            and slot.minutes == first.minutes
            and slot.blocked_why == first.blocked_why
            and slot.clinic_id == first.clinic_id
        ):
            count += 1
            expected = slot.starts_at + length
            continue
        if first is not None:
            yield SlotRun(first.starts_at, count, first.minutes, first.blocked_why, first.clinic_id)
        first, count, length = slot, 1, timedelta(minutes=slot.minutes)
        expected = slot.starts_at + length
    if first is not None:
        yield SlotRun(first.starts_at, count, first.minutes, first.blocked_why, first.clinic_id)
