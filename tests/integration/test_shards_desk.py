"""The front desk of a clinic on three databases: as on one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import Booked, BookingRequest, BookingStatus
from medibook_desktop.domain.calls import CallState
from medibook_desktop.domain.errors import CannotUndo, InvalidInput, SlotTaken
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.series import MovedVisit, NewSeries, Scope, SeriesRule
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waiting import NewWalkIn, WalkInRequest, WalkInStatus
from medibook_desktop.domain.waitlist import NewWish, OfferOutcome, WishFilter, WishStatus
from medibook_desktop.services.clinic import Clinic
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic

EVERYBODY = [1, 2, 3, 4, 5, 6]


@pytest.fixture(scope="module")
def anna(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("anna"), terminal="Desk 1") as opened:
        yield opened


@pytest.fixture(scope="module")
def ben(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """Another desk: it has learned nothing of where slots and visits are."""
    with module_shard_clinic.opened(tmp_path_factory.mktemp("ben"), "ben", terminal="Desk 2") as opened:
        yield opened


def workday(clinic: Clinic, doctor_id: int) -> date:
    return free(clinic, doctor_id).starts_at.date()


def free(clinic: Clinic, doctor_id: int, n: int = 0, *, after: datetime | None = None) -> Slot:
    return clinic.availability.next_free([doctor_id], limit=n + 1, after=after)[n]


def new_patient(clinic: Clinic) -> int:
    return clinic.patients.register(NewPatient(f"Shard Tester {uuid4().hex[:8]}")).id


def book(clinic: Clinic, slot: Slot, patient_id: int | None = None) -> Booked:
    return clinic.bookings.book(
        BookingRequest(
            slot_id=slot.id, slot_version=slot.version, patient_id=patient_id or new_patient(clinic)
        )
    )


# --- Reading ---------------------------------------------------------------------------------------------


def test_a_day_shows_the_columns_of_all_shards_in_the_order_asked_for(anna: Clinic) -> None:
    day = workday(anna, 3)
    columns = anna.agenda.day(day, [5, 1, 3, 6, 2, 4]).columns
    assert [column.doctor.id for column in columns] == [5, 1, 3, 6, 2, 4]
    assert all(column.slots and column.away is None for column in columns)
    versions = anna.agenda.versions(day, EVERYBODY)
    assert versions == {column.doctor.id: column.version for column in columns}


def test_the_next_free_times_are_the_earliest_of_all_shards(anna: Clinic) -> None:
    found = anna.availability.next_free(EVERYBODY, limit=9)
    each = [slot for doctor in EVERYBODY for slot in anna.availability.next_free([doctor], limit=9)]
    each.sort(key=lambda slot: (slot.starts_at, slot.doctor_id))
    assert found == each[:9]
    searched = anna.availability.search(NextAvailable(limit=9))
    assert [time.slot.id for time in searched] == [slot.id for slot in found]
    assert {slot.doctor_id for slot in found} > {1}
    assert anna.availability.open_until(NextAvailable()) is not None


# --- Writing, by who has learned nothing -----------------------------------------------------------------


@pytest.mark.parametrize("doctor_id", [1, 3, 5])
def test_a_visit_lives_its_life_on_its_doctors_shard(
    anna: Clinic, ben: Clinic, module_shard_clinic: ShardClinic, doctor_id: int
) -> None:
    slot = free(anna, doctor_id)
    booked = book(anna, slot)
    shard = {1: 0, 3: NORTH, 5: SOUTH}[doctor_id]
    assert module_shard_clinic.rows(shard, "SELECT status FROM bookings WHERE id = %s", booked.booking.id)
    with pytest.raises(SlotTaken) as taken:
        book(ben, slot)
    assert taken.value.taken_by == "Anna Berger" and all(
        each.doctor_id == doctor_id for each in taken.value.next_free
    )
    moved = ben.bookings.move(
        booked.booking.id, booked.booking.version, (to := free(ben, doctor_id)).id, to.version
    )
    arrived = anna.bookings.check_in(moved.booking.id, moved.booking.version)
    assert ben.agenda.visit(booked.booking.id).status is BookingStatus.ARRIVED  # type: ignore[union-attr]
    undone = ben.bookings.undo(arrived)
    assert undone.booking.status is BookingStatus.BOOKED
    again = ben.bookings.undo(moved.undo_token or 0)  # a bare token: whose it is has to be found out
    assert again.booking.slot_id == slot.id
    gone = ben.bookings.cancel(again.booking.id, again.booking.version, "ill")
    assert ben.bookings.by_request(uuid4()) is None
    assert gone.booking.status is BookingStatus.CANCELLED
