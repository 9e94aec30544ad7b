"""One of three databases does not answer: its doctors wait, everybody else works, and it comes back by itself."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import ShardAway
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.live_state import LiveState
from tests.helpers.conditions import wait_until
from tests.helpers.shard_clinics import NORTH, ShardClinic

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
