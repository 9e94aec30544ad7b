"""The same request twice, from one desk or from two programs at once, is carried out once; both get the same answer."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import uuid4

import pytest

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import SlotTaken
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.bookings import Gate
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase, forget_redis
from tests.helpers.desks import NAMES, OpenDesk, free_slots, new_patients, request


@pytest.mark.parametrize("gate", Gate)
@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
def test_a_double_click_makes_one_booking(
    clinic_database: ClinicDatabase, desks: OpenDesk, gate: Gate, strategy: str
) -> None:
    """At once after the first, while the gate still remembers the outcome, and later, when it has forgotten."""
    anna = desks("anna", gate=gate, strategy=strategy)
    (patient,) = new_patients(clinic_database)
    asked = request(free_slots(anna)[0], patient)
    first = anna.bookings.book(asked)
    second = anna.bookings.book(asked)
    forget_redis(clinic_database.redis_url)
    third = anna.bookings.book(asked)
    assert (first.repeated, second.repeated, third.repeated) == (False, True, True)
    assert first.booking == second.booking == third.booking
    assert first.undo_token == second.undo_token
    assert anna.bookings.by_request(asked.request_id).booking == first.booking  # type: ignore[union-attr]
    assert booked_times(clinic_database, patient) == 1


def test_the_winner_who_asks_again_is_not_told_that_he_lost(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    """A loser's answer from the database is left in the gate for those behind; the winner is none of them."""
    first, second = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    asked = request(slot, first)
    won = anna.bookings.book(asked)
    forget_redis(clinic_database.redis_url)
    with pytest.raises(SlotTaken):
        ben.bookings.book(request(slot, second))
    assert anna.bookings.book(asked).booking == won.booking
    with pytest.raises(SlotTaken) as behind:
        ben.bookings.book(request(slot, second))
    assert behind.value.taken_by == NAMES["anna"]


def test_a_request_that_was_undone_is_not_carried_out_again(
    clinic_database: ClinicDatabase, anna: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    asked = request(free_slots(anna)[0], patient)
    booked = anna.bookings.book(asked)
    anna.bookings.undo(booked)
    again = anna.bookings.book(asked)
    assert again.repeated
    assert again.booking.status is BookingStatus.CANCELLED
    assert booked_times(clinic_database, patient) == 1


def test_a_request_that_moved_its_visit_away_is_not_carried_out_again(
    clinic_database: ClinicDatabase, anna: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    here, there = free_slots(anna, 2)
    asked = request(here, patient)
    booking = anna.bookings.book(asked).booking
    anna.bookings.move(booking.id, booking.version, there.id, there.version)
    again = anna.bookings.book(asked)
    assert (again.repeated, again.booking.slot_id) == (True, there.id)
    seen_again = replace(asked, slot_version=here.version + 2)
    assert anna.bookings.book(seen_again).booking.slot_id == there.id
    assert booked_times(clinic_database, patient) == 1


def test_steps_repeated_by_their_request_are_carried_out_once(
    clinic_database: ClinicDatabase, anna: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    here, there = free_slots(anna, 2)
    booking = anna.bookings.book(request(here, patient)).booking
    moving, arriving, cancelling, undoing = (new_request_id() for _ in range(4))

    moves = [anna.bookings.move(booking.id, 1, there.id, there.version, moving) for _ in range(2)]
    arrivals = [anna.bookings.check_in(booking.id, 2, arriving) for _ in range(2)]
    cancels = [anna.bookings.cancel(booking.id, 3, "Patient asked", cancelling) for _ in range(2)]
    undos = [anna.bookings.undo(cancels[0], undoing) for _ in range(2)]

    for first, second in (moves, arrivals, cancels, undos):
        assert (first.repeated, second.repeated) == (False, True)
        assert first.booking == second.booking
        assert first.undo_token == second.undo_token
    assert undos[0].booking.status is BookingStatus.ARRIVED
    assert undos[0].booking.version == 5
    kinds = clinic_database.rows(
        "SELECT kind FROM audit_events WHERE booking_id = %s ORDER BY id", booking.id
    )
    assert kinds == [("booked",), ("moved",), ("arrived",), ("cancelled",), ("undone",)]


def test_a_request_that_nobody_made(anna: Clinic) -> None:
    assert anna.bookings.by_request(uuid4()) is None


def test_two_threads_with_one_request(clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    for slot in free_slots(anna, 5):
        asked = request(slot, patient)
        with ThreadPoolExecutor(8) as pool:
            desks = [anna, ben] * 4
            answers = list(pool.map(lambda desk, asked=asked: desk.bookings.book(asked), desks))
        assert len({answer.booking.id for answer in answers}) == 1
        assert sum(not answer.repeated for answer in answers) == 1
    assert booked_times(clinic_database, patient) == 5


PROGRAM = """
import json, sys
from uuid import UUID
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.open_clinic import open_clinic

told = json.loads(sys.stdin.readline())
settings = Settings(database_url=told["database_url"], redis_url=told["redis_url"])
with open_clinic(settings, "anna", told["password"], background=False) as clinic:
    print("ready", flush=True)
    for slot, version, patient, request in told["requests"]:
        sys.stdin.readline()
        booked = clinic.bookings.book(BookingRequest(slot, version, patient, request_id=UUID(request)))
        print(json.dumps([booked.booking.id, booked.repeated]), flush=True)
"""


def test_two_programs_with_one_request(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    asked = [request(slot, patient) for slot in free_slots(anna, 10)]
    told = json.dumps(
        {
            "database_url": clinic_database.database_url,
            "redis_url": clinic_database.redis_url,
            "password": clinic_database.users["anna"].password,
            "requests": [[a.slot_id, a.slot_version, a.patient_id, str(a.request_id)] for a in asked],
        }
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        for _ in range(2)
    ]

    def tell_all(line: str) -> None:
        for program in programs:
            assert program.stdin is not None
            program.stdin.write(line + "\n")
            program.stdin.flush()

    def hear_all() -> list[str]:
        return [program.stdout.readline() for program in programs]  # type: ignore[union-attr]

    try:
        tell_all(told)
        assert hear_all() == ["ready\n"] * 2
        for _ in asked:
            tell_all("go")
            (one, is_repeated), (other, was_repeated) = map(json.loads, hear_all())
            assert one == other
            assert is_repeated != was_repeated
        assert [program.wait(20) for program in programs] == [0, 0]
    finally:
        for program in programs:
            program.kill()
            program.communicate()
    assert booked_times(clinic_database, patient) == len(asked)


def test_a_new_patient_registered_twice_is_one_patient(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    made = new_request_id()
    first = anna.patients.register(NewPatient("Ingrid Bergström", phone="020 7946 0018"), made)
    second = anna.patients.register(NewPatient("Ingrid Bergström", phone="020 7946 0018"), made)
    assert first == second
    assert clinic_database.rows("SELECT count(*) FROM patients WHERE name = 'Ingrid Bergström'") == [(1,)]


def booked_times(clinic: ClinicDatabase, patient: int) -> int:
    """How many bookings the patient ever had; a cancelled one counts."""
    ((count,),) = clinic.rows("SELECT count(*) FROM bookings WHERE patient_id = %s", patient)
    return int(count)
