"""One of three databases does not answer: its doctors wait, everybody else works, and it comes back by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from medibook_desktop.database import walk_in_calls
from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.errors import OutcomeUnknown, ShardAway
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.waiting import WalkInRequest
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.live_state import LiveState
from tests.helpers.conditions import wait_until
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic

EVERYBODY = [1, 2, 3, 4, 5, 6]
OF_NORTH = [3, 4]


def columns(clinic: Clinic) -> dict[int, DoctorDay]:
    """A day on which the doctors of North work."""
    free = clinic.availability.next_free([5], limit=1)[0]
    return {
        column.doctor.id: column for column in clinic.agenda.day(free.starts_at.date(), EVERYBODY).columns
    }


def test_the_rest_works_while_a_shard_is_away(module_shard_clinic: ShardClinic, tmp_path: Path) -> None:
    states: list[LiveState] = []
    resyncs: list[None] = []
    with module_shard_clinic.opened(tmp_path, background=True) as anna:
        before = columns(anna)
        days = {column.day for column in before.values()}
        theirs = anna.availability.next_free([3], limit=1)[0]
        watched = anna.live.subscribe(
            days, EVERYBODY, lambda _changes: None, states.append, lambda: resyncs.append(None)
        )
        wait_until(lambda: bool(states) and states[-1].is_live, what="live updates")
        with module_shard_clinic.away(NORTH):
            now = columns(anna)
            assert [doctor for doctor in EVERYBODY if now[doctor].away is not None] == OF_NORTH
            for doctor in OF_NORTH:
                column = now[doctor]
                assert column.away is not None
                assert column.away.shard == "The North"
                assert column.away.as_of is not None
                # What was read last stays readable.
                assert (column.slots, column.appointments) == (
                    before[doctor].slots,
                    before[doctor].appointments,
                )
                assert column.version == 0
            assert set(anna.agenda.versions(next(iter(days)), EVERYBODY)) == set(EVERYBODY) - set(OF_NORTH)
            week = anna.agenda.week(3, next(iter(days)) + timedelta(days=30))
            assert all(column.away is not None and column.away.as_of is None for column in week)

            wait_until(lambda: bool(states[-1].down), what="the state to say that a region is away")
            assert states[-1].is_live
            assert [str(down.shard) for down in states[-1].down] == ["The North"]

            found = anna.availability.next_free(EVERYBODY, limit=20)
            assert not {slot.doctor_id for slot in found} & set(OF_NORTH)
            assert anna.waiting_room.today() is not None
            assert anna.calls.to_confirm(next(iter(days))) is not None
            with pytest.raises(ShardAway) as away:
                anna.availability.next_free(OF_NORTH)
            assert "The North" in str(away.value)

            patient = anna.patients.register(NewPatient("Nora Northless"))
            mine = anna.availability.next_free([6], limit=1)[0]
            anna.bookings.book(BookingRequest(mine.id, mine.version, patient.id))
            with pytest.raises(ShardAway):
                anna.bookings.book(BookingRequest(theirs.id, theirs.version, patient.id))
            assert anna.patients.search("Nora Northless")[0].next_visit is not None
        wait_until(lambda: not states[-1].down, what="the region to be back")
        wait_until(lambda: bool(resyncs), what="a resync")
        back = columns(anna)
        assert all(column.away is None for column in back.values())
        anna.bookings.book(BookingRequest(theirs.id, theirs.version, patient.id))
        watched.close()


# --- Walking in ------------------------------------------------------------------------------------------

OPEN_NOW = {259: NORTH, 261: SOUTH}
"""Two more doctors, by the shards that their buckets (3 and 5) are on."""


@pytest.fixture(scope="module")
def working_now(module_shard_clinic: ShardClinic) -> ShardClinic:
    """They work at the hour at which the tests run, and nobody else of their specialty does."""
    for doctor_id, shard in OPEN_NOW.items():
        module_shard_clinic.rows(
            0,
            "INSERT INTO doctors (id, clinic_id, name, specialty) SELECT %s, min(id), %s, 'Walk-in' FROM clinics",
            doctor_id,
            f"Dr Open {doctor_id}",
        )
        module_shard_clinic.rows(shard, "SELECT pull_directory()")
        module_shard_clinic.rows(
            shard,
            "INSERT INTO appointment_slots (doctor_id, slot_time, minutes)"
            " VALUES (%s, date_trunc('minute', now()) - interval '5 minutes', 60)",
            doctor_id,
        )
    return module_shard_clinic


def test_a_walk_in_whose_answer_was_lost_is_booked_once(working_now: ShardClinic, tmp_path: Path) -> None:
    """The shard that was asked has done it, and says nothing any more: nobody else is asked instead."""
    with working_now.opened(tmp_path) as anna:
        request = WalkInRequest(anna.patients.register(NewPatient("Wanda Lost")).id, tuple(OPEN_NOW))
        with answers_are_lost(), pytest.raises(OutcomeUnknown):
            anna.walk_ins.walk_in(request)
        until_all_answer(anna)
        [first] = anna.patients.visits(request.patient_id)
        with working_now.away(OPEN_NOW[first.doctor_id]):
            for _ in range(3):
                with pytest.raises(OutcomeUnknown):
                    anna.walk_ins.walk_in(request)
        until_all_answer(anna)
        done = anna.walk_ins.walk_in(request)
        assert done.booked.repeated
        assert done.ticket is not None
        assert [visit.booking_id for visit in anna.patients.visits(request.patient_id)] == [first.booking_id]


def test_a_walk_in_that_was_never_carried_out_is_when_asked_again(
    working_now: ShardClinic, tmp_path: Path
) -> None:
    with working_now.opened(tmp_path) as anna:
        request = WalkInRequest(anna.patients.register(NewPatient("Wanda Found")).id, tuple(OPEN_NOW))
        with answers_are_lost(done=False), pytest.raises(OutcomeUnknown):
            anna.walk_ins.walk_in(request)
        until_all_answer(anna)
        assert not anna.walk_ins.walk_in(request).booked.repeated
        assert len(anna.patients.visits(request.patient_id)) == 1


def until_all_answer(clinic: Clinic) -> None:
    wait_until(lambda: not clinic.bookings._shards.down, what="the shard to be asked again")


@contextmanager
def answers_are_lost(*, done: bool = True) -> Iterator[None]:
    """Of walk-ins: the connection breaks after the commit, or before it."""
    really = walk_in_calls.walk_in

    def lost(*args: Any) -> tuple[Booked, int | None]:
        if done:
            really(*args)
        raise OutcomeUnknown

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(walk_in_calls, "walk_in", lost)
        yield
