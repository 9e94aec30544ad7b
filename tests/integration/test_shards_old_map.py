"""A bucket has moved, and a desk has not heard of it: whatever it reads or writes next is as if it had."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.domain.bookings import BookingRequest, BookingStatus
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.shards import ShardMap
from tests.helpers.old_map_desks import DOCTOR, EVERYBODY, READERS, Desk, busy_desk
from tests.helpers.shard_clinics import SOUTH, ShardClinic


@dataclass
class Moved:
    desk: Desk
    old: ShardMap
    before: dict[str, Any]


@pytest.fixture(scope="module")
def moved(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Moved]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("anna")) as anna:
        desk = busy_desk(anna)
        old = desk.shards.map
        before = {name: read(desk) for name, read in READERS.items()}
        move_buckets(module_shard_clinic.clinic.owner_url, [DOCTOR], SOUTH, grace_seconds=0)
        yield Moved(desk, old, before)


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
    monkeypatch.setattr(f"{looking}.not_here", lambda _database, _ids, _version: [])
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
