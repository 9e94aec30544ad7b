"""A bucket has moved, and a desk has not heard of it: whatever it reads or writes next is as if it had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import Booked, Booking, BookingRequest, BookingStatus
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.shards import ShardMap
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import NewWish
from medibook_desktop.services.clinic import Clinic
from tests.helpers.shard_clinics import SOUTH, ShardClinic

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


@dataclass
class Moved:
    desk: Desk
    old: ShardMap
    before: dict[str, Any]


@pytest.fixture(scope="module")
def moved(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Moved]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("anna")) as anna:
        desk = _busy_desk(anna)
        old = desk.shards.map
        before = {name: read(desk) for name, read in READERS.items()}
        move_buckets(module_shard_clinic.clinic.owner_url, [DOCTOR], SOUTH, grace_seconds=0)
        yield Moved(desk, old, before)


def _busy_desk(anna: Clinic) -> Desk:
    """A day of the doctor on which there is one of everything."""
    day = anna.directory.today() + timedelta(days=1)
    free = anna.availability.free_slots(DOCTOR, day, fresh=True)
    while len(free) < 8:
        day += timedelta(days=1)
        assert day < anna.directory.today() + timedelta(days=21), "a day with free times"
        free = anna.availability.free_slots(DOCTOR, day, fresh=True)
    name, request = f"Old Map {uuid4().hex[:8]}", uuid4()
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


@pytest.mark.parametrize("name", READERS)
def test_what_is_read_by_an_old_map_is_the_truth(moved: Moved, name: str) -> None:
    before = moved.before[name]
    if name not in ("series",):
        assert before, f"nothing to lose: {name}"
    moved.desk.forget(moved.old)
    assert READERS[name](moved.desk) == before


@pytest.mark.parametrize("name", ["next free", "to confirm", "waiting room", "visit", "by request"])
def test_without_the_second_look_he_would_have_gone(
    moved: Moved, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: his rows have left the old place."""
    looking = "medibook_desktop.database.queries.shards"
    monkeypatch.setattr(f"{looking}.not_here", lambda _database, _ids: [])
    monkeypatch.setattr(f"{looking}.has_booking", lambda _database, _booking: True)
    moved.desk.forget(moved.old)
    assert READERS[name](moved.desk) != moved.before[name]


def test_what_is_written_by_an_old_map_arrives(moved: Moved) -> None:
    """The old place does not know these times any more: what it refuses is no refusal."""
    anna, desk = moved.desk.clinic, moved.desk
    desk.forget(moved.old)
    patient = anna.patients.register(NewPatient(f"{desk.name} E")).id
    slot = desk.slot
    booked = anna.bookings.book(BookingRequest(slot.id, slot.version, patient)).booking
    desk.forget(moved.old)
    arrived = anna.bookings.check_in(booked.id, booked.version).booking
    desk.forget(moved.old)
    anna.bookings.advance(booked.id, arrived.version, BookingStatus.BOOKED)
    desk.forget(moved.old)
    column = anna.agenda.day(desk.day, [DOCTOR]).columns[0]
    assert booked.id in {visit.booking_id for visit in column.appointments}
    block = next(slot for slot in column.slots if slot.is_free)
    desk.forget(moved.old)
    blocked = anna.blocks.block(DOCTOR, block.starts_at, block.ends_at, "Telephone")
    desk.forget(moved.old)
    anna.blocks.unblock(blocked.absence_id, doctor_id=DOCTOR)


def test_a_desk_that_knew_one_database_only_finds_the_second(
    module_shard_clinic: ShardClinic, moved: Moved
) -> None:
    """No message has reached it: its regular look does."""
    desk = moved.desk
    desk.shards._open.map = ShardMap()
    assert desk.shards.is_one
    desk.clinic.agenda.versions(desk.day, EVERYBODY)
    assert not desk.shards.is_one
    assert desk.clinic.agenda.visit(desk.visit.id) is not None
