"""Many desks after one time, through the services: one gets it, and every other one is told who did."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

import pytest

from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.errors import CannotUndo, MediBookError, SlotTaken, StaleBooking, StepNotAllowed
from medibook_desktop.services.bookings import Gate
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import NAMES, OpenDesk, book, free_slots, new_patients, open_desk, request
from tests.helpers.valkey import OwnValkey

DESKS = 8
THREADS = 32
ROUNDS = 3


def all_at_once(calls: list[Callable[[], Booked]]) -> list[Any]:
    """What each answered, an error as a value; no call starts before all threads are there."""
    start = threading.Barrier(len(calls))

    def run(call: Callable[[], Booked]) -> Booked | MediBookError:
        start.wait(20)
        try:
            return call()
        except MediBookError as error:
            return error

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


@contextmanager
def crowd(clinic: ClinicDatabase, gate: Gate, strategy: str) -> Iterator[list[Clinic]]:
    with ExitStack() as closing:
        yield [
            closing.enter_context(
                open_desk(clinic, ["anna", "ben", "omar", "ada"][n % 4], gate=gate, strategy=strategy)
            )
            for n in range(DESKS)
        ]


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
def test_one_winner(clinic_database: ClinicDatabase, desks: OpenDesk, gate: Gate, strategy: str) -> None:
    """The negative control, with the guards off, stands beside the tests of the booking functions."""
    patients = new_patients(clinic_database, THREADS)
    with crowd(clinic_database, gate, strategy) as crowded:
        for slot in free_slots(crowded[0], ROUNDS):
            answers = all_at_once(
                [partial(book, crowded[n % DESKS], slot, patient) for n, patient in enumerate(patients)]
            )
            (winner,) = [each for each in answers if isinstance(each, Booked)]
            losers = [each for each in answers if isinstance(each, MediBookError)]
            assert {type(each) for each in losers} == {SlotTaken}
            assert {each.taken_by for each in losers} == {NAMES[winner.booking.created_by]}
            assert losers[0].next_free[0].id != slot.id
    taken = clinic_database.rows("SELECT count(*) FROM bookings WHERE patient_id >= %s", patients[0])
    assert taken == [(ROUNDS,)]


@pytest.mark.parametrize("how", ["frozen", "dead"])
def test_one_winner_while_redis_fails(
    clinic_database: ClinicDatabase, desks: OpenDesk, own_valkey: OwnValkey, how: str
) -> None:
    """A gate that does not answer lets everybody through to the next one."""
    patients = new_patients(clinic_database, 8)
    crowded = [desks(name, redis_url=own_valkey.url) for name in ("anna", "ben", "omar", "ada")]
    slots = free_slots(crowded[0], 3)
    for n, slot in enumerate(slots):
        answers = all_at_once(
            [partial(book, crowded[k % 4], slot, patient) for k, patient in enumerate(patients)]
        )
        assert sorted(type(each).__name__ for each in answers) == ["Booked"] + ["SlotTaken"] * 7
        if n == 0:
            own_valkey.freeze() if how == "frozen" else own_valkey.kill()


def test_two_desks_move_one_visit_at_once(clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic) -> None:
    patients = new_patients(clinic_database, 6)
    slots = free_slots(anna, 18)
    for n, patient in enumerate(patients):
        here, there, elsewhere = slots[3 * n : 3 * n + 3]
        booking = book(anna, here, patient).booking
        answers = all_at_once(
            [
                partial(anna.bookings.move, booking.id, 1, there.id, there.version),
                partial(ben.bookings.move, booking.id, 1, elsewhere.id, elsewhere.version),
            ]
        )
        assert [type(each) for each in answers if not isinstance(each, Booked)] == [StaleBooking]
        (moved,) = [each for each in answers if isinstance(each, Booked)]
        assert moved.booking.version == 2


def test_two_desks_move_two_visits_to_one_time(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    first, second = new_patients(clinic_database, 2)
    one, other, target = free_slots(anna, 3)
    mine, theirs = book(anna, one, first).booking, book(ben, other, second).booking
    answers = all_at_once(
        [
            lambda: anna.bookings.move(mine.id, 1, target.id, target.version),
            lambda: ben.bookings.move(theirs.id, 1, target.id, target.version),
        ]
    )
    assert sorted(type(each).__name__ for each in answers) == ["Booked", "SlotTaken"]


def test_a_swap_of_two_visits_ends(clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic) -> None:
    """Each wants the other's time: both are refused, none waits for ever, nothing moved."""
    first, second = new_patients(clinic_database, 2)
    one, other = free_slots(anna, 2)
    mine, theirs = book(anna, one, first).booking, book(ben, other, second).booking
    answers = all_at_once(
        [
            lambda: anna.bookings.move(mine.id, 1, other.id, other.version + 1),
            lambda: ben.bookings.move(theirs.id, 1, one.id, one.version + 1),
        ]
    )
    assert [type(each) for each in answers] == [SlotTaken, SlotTaken]


@pytest.mark.parametrize("round_", range(3))
def test_cancel_and_move_at_once(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic, round_: int
) -> None:
    (patient,) = new_patients(clinic_database)
    here, there = free_slots(anna, 2)
    booking = book(anna, here, patient).booking
    answers = all_at_once(
        [
            lambda: anna.bookings.cancel(booking.id, 1, "Patient asked"),
            lambda: ben.bookings.move(booking.id, 1, there.id, there.version),
        ]
    )
    errors = [each for each in answers if isinstance(each, MediBookError)]
    assert [type(each) for each in errors] == [StaleBooking]
    now = anna.bookings.by_request(booking.request_id)
    assert now is not None
    cancelled = isinstance(answers[1], MediBookError)
    assert now.booking.status is (BookingStatus.CANCELLED if cancelled else BookingStatus.BOOKED)
    free = {slot.id for slot in free_slots(anna, 2)}
    assert (here.id in free) is True
    assert (there.id in free) is cancelled


def test_undo_and_arrival_at_once(clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic) -> None:
    for patient in new_patients(clinic_database, 4):
        booked = book(anna, free_slots(anna)[0], patient)
        undone, arrived = all_at_once(
            [
                partial(anna.bookings.undo, booked),
                partial(ben.bookings.check_in, booked.booking.id, 1),
            ]
        )
        assert isinstance(undone, CannotUndo) != isinstance(arrived, StaleBooking | StepNotAllowed)


def test_one_freed_time_and_many_who_wait_for_it(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    """The gate remembers that the time was taken; who has seen it free since then is not turned away by that."""
    anna, ben = desks("anna"), desks("ben")
    first, second = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    for _ in range(3):
        booked = anna.bookings.book(request(slot, first))
        anna.bookings.undo(booked)
        slot = free_slots(ben)[0]
    assert book(ben, slot, second).booking.patient_id == second
