"""What the other terminals do during a replayed shift: book, move and cancel on the shown day, at a steady pace."""

from __future__ import annotations

import random
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from medibook_desktop.domain.bookings import Booking, BookingRequest
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.slots import Slot
from medibook_desktop.start.bench.terminals import Desk

KEPT = 12
"""So many visits of its own a desk leaves standing before it cancels the oldest."""


def work(desk: Desk, day: date, patients: list[int], per_second: float, seed: int) -> dict[str, int]:
    """Until it is stopped; how often what was done, and what was refused by its code."""
    draw = random.Random(seed + desk.number)  # noqa: S311 - the same shift every time
    clinic = desk.clinic
    doctors = [doctor.id for doctor in clinic.directory.doctors()]
    own = patients[desk.number :: desk.count]
    standing: list[Booking] = []
    done: Counter[str] = Counter()
    begins = time.monotonic()
    number = 0
    while not desk.is_stopped:
        number += 1
        wait = begins + number / per_second - time.monotonic()
        if wait > 0:
            time.sleep(wait)  # the pace
        try:
            if len(standing) > KEPT:
                old = standing.pop(0)
                clinic.bookings.cancel(old.id, old.version, "Patient asked")
                done["cancelled"] += 1
                continue
            free = _free(desk, day, draw.sample(doctors, 4))
            if not free:
                done["nothing free"] += 1
                continue
            slot = draw.choice(free)
            if standing and draw.random() < 0.3:
                visit = standing.pop(draw.randrange(len(standing)))
                moved = clinic.bookings.move(visit.id, visit.version, slot.id, slot.version)
                standing.append(moved.booking)
                done["moved"] += 1
            else:
                patient = own[number % len(own)]
                booked = clinic.bookings.book(BookingRequest(slot.id, slot.version, patient))
                standing.append(booked.booking)
                done["booked"] += 1
        except MediBookError as refused:
            done[f"refused: {refused.code}"] += 1
    return dict(done)


def _free(desk: Desk, day: date, doctor_ids: list[int]) -> list[Slot]:
    soon = datetime.now(UTC) + timedelta(minutes=30)
    columns = desk.clinic.agenda.day(day, doctor_ids).columns
    return [slot for column in columns for slot in column.slots if slot.is_free and slot.starts_at > soon]
