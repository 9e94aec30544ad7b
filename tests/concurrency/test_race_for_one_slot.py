"""Sixty-four desks want the same time: exactly one gets it, however it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.booking_calls import BOOK, isolation_of
from medibook_desktop.database.engine import connection_string
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.crowds import crowd

DESKS = 64


def _as_receptionist(clinic: BareClinic) -> str:
    return connection_string(clinic.database_url, username=RECEPTIONIST, password=PASSWORD)


def _booking(
    slot_id: int, patient_id: int, strategy: str, gate: bool
) -> Callable[[psycopg.Connection[Any]], Any]:
    request_id = uuid4()

    def book(connection: psycopg.Connection[Any]) -> Any:
        params = (request_id, slot_id, 1, patient_id, None, None, "phone", "", None, strategy, gate, "Desk")
        return connection.execute(BOOK, params).fetchone()[0]  # type: ignore[index]

    return book


@pytest.mark.parametrize("gate", [False, True], ids=["no gate", "advisory gate"])
@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
def test_one_of_sixty_four_wins(shared_bare_clinic: BareClinic, strategy: str, gate: bool) -> None:
    place = ["hybrid", "pessimistic", "optimistic"].index(strategy) * 2 + gate
    slot_id = shared_bare_clinic.slot(2, place)
    works = [_booking(slot_id, patient, strategy, gate) for patient in range(1, DESKS + 1)]

    answers = crowd(_as_receptionist(shared_bare_clinic), works, isolation=isolation_of(strategy))

    won = [answer for answer in answers if isinstance(answer, dict)]
    lost = [answer.sqlstate for answer in answers if isinstance(answer, psycopg.Error)]
    assert len(won) == 1, answers
    # Whoever read the slot a moment earlier is told that it is taken; nobody is told anything else.
    assert lost == ["MB001"] * (DESKS - 1)
    assert shared_bare_clinic.run("SELECT count(*), min(id) FROM bookings WHERE slot_id = %s", [slot_id]) == [
        (1, won[0]["booking"]["id"])
    ]
    assert shared_bare_clinic.broken() == []


def test_without_the_guards_the_same_race_books_twice(bare_clinic: BareClinic) -> None:
    """The negative control: look whether it is free, then write, in copies of the tables without constraints."""
    bare_clinic.run(
        """CREATE TABLE naive_slots AS SELECT id, doctor_id, is_booked FROM appointment_slots;
           CREATE TABLE naive_bookings (slot_id bigint, patient_id int)"""
    )

    def naive(slot_id: int, patient_id: int) -> Callable[[psycopg.Connection[Any]], Any]:
        def book(connection: psycopg.Connection[Any]) -> bool:
            row = connection.execute("SELECT is_booked FROM naive_slots WHERE id = %s", [slot_id]).fetchone()
            if row is None or row[0]:
                return False
            with connection.transaction():
                connection.execute("INSERT INTO naive_bookings VALUES (%s, %s)", [slot_id, patient_id])
                connection.execute("UPDATE naive_slots SET is_booked = true WHERE id = %s", [slot_id])
            return True

        return book

    most = 0
    for slot_id in range(1, 11):
        works = [naive(slot_id, patient) for patient in range(1, 33)]
        most = max(
            most, sum(a is True for a in crowd(bare_clinic.owner_url, works, isolation="read committed"))
        )
        if most > 1:
            break

    assert most > 1, "the race does not happen here, so the tests above prove nothing"


def test_the_constraints_alone_stop_a_writer_who_asks_nobody(bare_clinic: BareClinic) -> None:
    """An import or psql that writes the tables directly meets the schema's last word."""
    slot_id = bare_clinic.slot(3)

    def insert(patient_id: int) -> Callable[[psycopg.Connection[Any]], Any]:
        def write(connection: psycopg.Connection[Any]) -> bool:
            connection.execute(
                """INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during)
                   SELECT gen_random_uuid(), doctor_id, id, %s, tstzrange(slot_time, slot_time + interval '15 minutes')
                   FROM appointment_slots WHERE id = %s""",
                [patient_id, slot_id],
            )
            return True

        return write

    answers = crowd(bare_clinic.owner_url, [insert(p) for p in range(1, 17)], isolation="read committed")

    assert sum(answer is True for answer in answers) == 1
    assert {a.sqlstate for a in answers if isinstance(a, psycopg.Error)} <= {"23505", "23P01"}


def test_overlapping_visits_of_one_doctor_meet_whatever_slot_they_name(bare_clinic: BareClinic) -> None:
    """Neighbouring slots and a longer visit: the exclusion constraint compares times, not slot ids."""
    first, second = bare_clinic.slot(1, 0), bare_clinic.slot(1, 1)
    write = """INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during)
               SELECT gen_random_uuid(), doctor_id, id, %s, tstzrange(slot_time, slot_time + %s * interval '1 minute')
               FROM appointment_slots WHERE id = %s"""
    bare_clinic.run(write, [1, 30, first])
    with pytest.raises(psycopg.errors.ExclusionViolation, match="bookings_doctor_overlap"):
        bare_clinic.run(write, [2, 15, second])


@pytest.mark.parametrize("isolation", ["serializable", "read committed"])
def test_visits_of_several_slots_taken_from_both_ends(shared_bare_clinic: BareClinic, isolation: str) -> None:
    """45 minutes each, beginning at three neighbouring times: they overlap, so one of each three gets its time."""
    strategy = "hybrid" if isolation == "serializable" else "pessimistic"
    day = 1 if isolation == "serializable" else 2

    def book(place: int, patient_id: int) -> Callable[[psycopg.Connection[Any]], Any]:
        request_id = uuid4()
        slot_id = shared_bare_clinic.slot(4, place, day)

        def run(connection: psycopg.Connection[Any]) -> Any:
            params = (request_id, slot_id, 1, patient_id, 3, None, "phone", "", None, strategy, False, "Desk")
            return connection.execute(BOOK, params).fetchone()[0]  # type: ignore[index]

        return run

    works = [book(place % 14, 1 + place + 100 * (day - 1)) for place in range(42)]

    answers = crowd(_as_receptionist(shared_bare_clinic), works, isolation=isolation)

    won = [answer for answer in answers if isinstance(answer, dict)]
    assert 3 <= len(won) <= 5
    assert {a.sqlstate for a in answers if isinstance(a, psycopg.Error)} <= {"MB001", "MB002", "MB006"}
    assert shared_bare_clinic.broken() == []
