"""A desk with a busy day of one doctor, and everything that it reads of him."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import Booked, Booking, BookingRequest
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.shards import ShardMap
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import NewWish
from medibook_desktop.services.clinic import Clinic
from tests.helpers.desks import own_word
from tests.helpers.shard_clinics import SOUTH

DOCTOR = 3
"""He lives in North, and goes to South while Anna looks away."""
EVERYBODY = [1, 2, 3, 4, 5, 6]


@dataclass
class Desk:
    """Anna's, and what she knows of the doctor from before."""

    clinic: Clinic
    slot: Slot
    visit: Booking
    name: str
    request: UUID
    held: int
    day: date
    now: datetime

    @property
    def shards(self) -> Shards:
        shards: Shards = self.clinic.bookings._shards
        return shards

    def forget(self, old: ShardMap) -> None:
        """The map is the one of before the move."""
        self.shards._open.map = old
        assert self.shards.map.shard_id_of(DOCTOR) != SOUTH


def _booking(booked: Booked | None) -> Booking | None:
    return booked.booking if booked is not None else None


READERS: dict[str, Callable[[Desk], Any]] = {
    "next free": lambda d: d.clinic.availability.next_free(EVERYBODY, limit=60),
    "search": lambda d: d.clinic.availability.search(NextAvailable(doctor_ids=(DOCTOR,), limit=9)),
    "open until": lambda d: d.clinic.availability.open_until(NextAvailable(doctor_ids=(DOCTOR,))),
    "like a slot": lambda d: d.clinic.availability.next_free_like(d.slot.id),
    "free slots": lambda d: d.clinic.availability.free_slots(DOCTOR, d.day, fresh=True),
    "day": lambda d: [(c.doctor.id, c.appointments) for c in d.clinic.agenda.day(d.day, EVERYBODY).columns],
    "versions": lambda d: d.clinic.agenda.versions(d.day, EVERYBODY),
    "visit": lambda d: d.clinic.agenda.visit(d.visit.id),
    "to confirm": lambda d: d.clinic.calls.to_confirm(d.day),
    "away": lambda d: d.clinic.calls.away(),
    "waiting room": lambda d: {v.visit.booking_id: v for v in d.clinic.waiting_room.today(d.now).visits},
    "open visits": lambda d: d.clinic.waiting_room.visits_of_today(d.visit.patient_id, d.now),
    "walk-in times": lambda d: d.clinic.walk_ins.times([DOCTOR], now=d.now),
    "rooms": lambda d: d.clinic.rooms.for_visit(d.visit.id),
    "series": lambda d: d.clinic.series.of_visit(d.visit.id),
    "offered": lambda d: d.clinic.waitlist.offered(d.held),
    "matches": lambda d: [m.wish.id for m in d.clinic.waitlist.matches(DOCTOR, d.slot.starts_at)],
    "by request": lambda d: _booking(d.clinic.bookings.by_request(d.request, doctor_id=DOCTOR)),
    "patient": lambda d: d.clinic.patients.search(d.name)[0].next_visit,
    "blocked": lambda d: d.clinic.schedules.absences(d.day, d.day, [DOCTOR]),
}


def busy_desk(anna: Clinic) -> Desk:
    """A day of the doctor on which there is one of everything."""
    day = anna.directory.today() + timedelta(days=1)
    free = anna.availability.free_slots(DOCTOR, day, fresh=True)
    while len(free) < 8:
        day += timedelta(days=1)
        assert day < anna.directory.today() + timedelta(days=21), "a day with free times"
        free = anna.availability.free_slots(DOCTOR, day, fresh=True)
    name, request = f"Old Map {own_word()}", uuid4()
    patient = anna.patients.register(NewPatient(name, phone="+351 912 000 111")).id
    visit = anna.bookings.book(
        BookingRequest(free[0].id, free[0].version, patient, request_id=request)
    ).booking
    away = anna.bookings.book(
        BookingRequest(free[2].id, free[2].version, anna.patients.register(NewPatient(f"{name} B")).id)
    ).booking
    anna.blocks.away(DOCTOR, away.starts_at, away.ends_at, "Ill")
    wish = anna.waitlist.add(NewWish(anna.patients.register(NewPatient(f"{name} C")).id, doctor_id=DOCTOR))
    anna.waitlist.add(NewWish(anna.patients.register(NewPatient(f"{name} D")).id, doctor_id=DOCTOR))
    held = anna.waitlist.offer(wish.id, free[4]).booking
    return Desk(anna, free[6], visit, name, request, held.id, day, visit.starts_at + timedelta(minutes=1))
