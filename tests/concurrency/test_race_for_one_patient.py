"""Two desks give one patient two doctors at the same time: one of them must be told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.booking_calls import BOOK, isolation_of
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.crowds import crowd

PATIENTS = 12


def _book(slot_id: int, patient_id: int, strategy: str) -> Callable[[psycopg.Connection[Any]], Any]:
    request_id = uuid4()

    def run(connection: psycopg.Connection[Any]) -> Any:
        params = (request_id, slot_id, 1, patient_id, None, None, "phone", "", None, strategy, False, "Desk")
        return connection.execute(BOOK, params).fetchone()[0]  # type: ignore[index]

    return run


def _rounds(clinic: BareClinic, strategy: str) -> list[list[Any]]:
    """Each patient is asked for by four doctors at one time; the answers, by patient."""
    found = []
    for place in range(PATIENTS):
        works = [_book(clinic.slot(doctor, place), place + 1, strategy) for doctor in (1, 2, 3, 4)]
        found.append(crowd(clinic.owner_url, works, isolation=isolation_of(strategy)))
    return found


@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
def test_a_patient_is_at_one_doctor_at_a_time(bare_clinic: BareClinic, strategy: str) -> None:
    for answers in _rounds(bare_clinic, strategy):
        assert sum(isinstance(answer, dict) for answer in answers) == 1, answers
        assert [a.sqlstate for a in answers if isinstance(a, psycopg.Error)] == ["MB007"] * 3
    assert bare_clinic.broken() == []


def test_without_the_patients_calendar_it_does_happen(bare_clinic: BareClinic) -> None:
    """The negative control: the guard is the trigger on bookings, and nothing else stands in for it."""
    bare_clinic.run("ALTER TABLE bookings DISABLE TRIGGER bookings_written")
    bare_clinic.run("SELECT 1 FROM nextval('audit_events_id_seq')")
    bare_clinic.run(
        """CREATE OR REPLACE FUNCTION booking_answer(b bookings, p_changes jsonb) RETURNS jsonb
           LANGUAGE sql AS $$ SELECT booking_as_json(b) $$"""
    )

    twice = [sum(isinstance(a, dict) for a in answers) for answers in _rounds(bare_clinic, "hybrid")]

    assert max(twice) > 1


def test_the_daily_limit_holds_in_a_crowd(bare_clinic: BareClinic) -> None:
    bare_clinic.run("UPDATE doctors SET daily_limit = 3 WHERE id = 2")
    for day, strategy in enumerate(("hybrid", "pessimistic", "optimistic")):
        works = [
            _book(bare_clinic.slot(2, place, day), 1 + place + 20 * day, strategy) for place in range(12)
        ]
        answers = crowd(bare_clinic.owner_url, works, isolation=isolation_of(strategy))
        assert sum(isinstance(answer, dict) for answer in answers) == 3, (strategy, answers)
        assert {a.sqlstate for a in answers if isinstance(a, psycopg.Error)} == {"MB009"}
    assert bare_clinic.broken() == []


def test_desks_that_exchange_two_visits_do_not_block_each_other(bare_clinic: BareClinic) -> None:
    """A to B's place and B to A's, at once and again and again: locks are taken in the order of ids."""
    places = [bare_clinic.slot(1, 0), bare_clinic.slot(3, 0), bare_clinic.slot(1, 5), bare_clinic.slot(3, 5)]
    made = []
    for patient, slot_id in ((1, places[0]), (2, places[1])):
        [answer] = crowd(bare_clinic.owner_url, [_book(slot_id, patient, "hybrid")])
        made.append(answer["booking"]["id"])

    def to_and_fro(booking_id: int, targets: list[int]) -> Callable[[psycopg.Connection[Any]], Any]:
        def run(connection: psycopg.Connection[Any]) -> list[str | None]:
            refused = []
            for target in targets * 5:
                try:
                    connection.execute(
                        """SELECT move_booking(gen_random_uuid(), b.id, b.version, s.id, s.version, 'pessimistic')
                           FROM bookings b, appointment_slots s WHERE b.id = %s AND s.id = %s""",
                        (booking_id, target),
                    )
                except psycopg.Error as error:
                    refused.append(error.sqlstate)
            return refused

        return run

    answers = crowd(
        bare_clinic.owner_url,
        [to_and_fro(made[0], places), to_and_fro(made[1], places[::-1])],
        isolation="read committed",
    )

    # A place that the other has just left or taken is refused; a deadlock would show as 40P01.
    assert set(answers[0] + answers[1]) <= {"MB001", "MB002", "MB013"}, answers
    assert bare_clinic.broken() == []
