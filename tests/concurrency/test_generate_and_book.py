"""Slots are made anew while desks book: a slot that somebody got is never touched, whoever comes first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.booking_calls import BOOK, isolation_of
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.crowds import crowd

PLACES = 6

# A day without hours: every free slot of it goes.
_GENERATE = """
    SELECT generate_slots(%s::int8, min(slot_time), max(slot_time) + interval '15 minutes',
                          '{}', '{}', '{}', '{}', '{}')
    FROM appointment_slots WHERE id = ANY (%s)
"""


def book(connection: psycopg.Connection[Any], slot_id: int, patient_id: int, strategy: str = "hybrid") -> Any:
    params = (uuid4(), slot_id, 1, patient_id, None, None, "phone", "", None, strategy, False, "Desk")
    return connection.execute(BOOK, params).fetchone()[0]  # type: ignore[index]


def generate(clinic: BareClinic, doctor: int, day: int = 0) -> Callable[[psycopg.Connection[Any]], Any]:
    ids = [clinic.slot(doctor, place, day) for place in range(PLACES)]

    def run(connection: psycopg.Connection[Any]) -> Any:
        connection.execute("SET default_transaction_isolation = 'read committed'")
        return connection.execute(_GENERATE, (doctor, ids)).fetchone()[0]  # type: ignore[index]

    return run


def slots_left(clinic: BareClinic, doctor: int, day: int = 0) -> list[tuple[int, bool]]:
    ids = [clinic.slot(doctor, place, day) for place in range(PLACES)]
    return clinic.run("SELECT id, is_booked FROM appointment_slots WHERE id = ANY (%s) ORDER BY id", (ids,))


@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
def test_whoever_got_a_slot_keeps_it_and_is_reported(bare_clinic: BareClinic, strategy: str) -> None:
    for day in range(3):
        works: list[Callable[[psycopg.Connection[Any]], Any]] = [
            lambda connection, place=place, day=day: book(
                connection, bare_clinic.slot(2, place, day), 1 + place + day * PLACES, strategy
            )
            for place in range(PLACES)
        ]
        works.insert(day, generate(bare_clinic, 2, day))
        answers = crowd(bare_clinic.owner_url, works, isolation=isolation_of(strategy))
        made = answers.pop(day)
        booked = {a["booking"]["id"] for a in answers if isinstance(a, dict)}
        refused = {a.sqlstate for a in answers if isinstance(a, psycopg.Error)}
        # Gone, or the two met: the desk tries again and finds it gone.
        assert refused <= {"MB005", "MB002", "40001"}, answers
        assert {clash["booking_id"] for clash in made["clashes"]} == booked
        assert all(is_booked for _id, is_booked in slots_left(bare_clinic, 2, day))
        assert len(slots_left(bare_clinic, 2, day)) == len(booked)
    assert bare_clinic.broken() == []


@pytest.fixture
def two(bare_clinic: BareClinic) -> Iterator[tuple[psycopg.Connection[Any], psycopg.Connection[Any]]]:
    with psycopg.connect(bare_clinic.owner_url) as first, psycopg.connect(bare_clinic.owner_url) as second:
        yield first, second


def meanwhile(
    clinic: BareClinic, connection: psycopg.Connection[Any], work: Callable[[psycopg.Connection[Any]], Any]
) -> tuple[threading.Thread, list[Any]]:
    """`work` has begun, and waits for a lock."""
    answers: list[Any] = []

    def run() -> None:
        try:
            answers.append(work(connection))
            connection.commit()
        except psycopg.Error as error:
            connection.rollback()
            answers.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(
        lambda: clinic.run("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") != [(0,)]
    )
    return thread, answers


def test_a_booking_that_is_under_way_is_waited_for_and_seen(
    bare_clinic: BareClinic, two: tuple[psycopg.Connection[Any], psycopg.Connection[Any]]
) -> None:
    desk, admin = two
    booked = book(desk, bare_clinic.slot(1, 2), 1)
    thread, answers = meanwhile(bare_clinic, admin, generate(bare_clinic, 1))
    desk.commit()
    thread.join()
    assert [clash["booking_id"] for clash in answers[0]["clashes"]] == [booked["booking"]["id"]]
    assert slots_left(bare_clinic, 1) == [(bare_clinic.slot(1, 2), True)]
    assert bare_clinic.broken() == []


def test_who_books_a_slot_that_is_being_taken_away_is_told(
    bare_clinic: BareClinic, two: tuple[psycopg.Connection[Any], psycopg.Connection[Any]]
) -> None:
    desk, admin = two
    generate(bare_clinic, 1)(admin)
    thread, answers = meanwhile(
        bare_clinic, desk, lambda connection: book(connection, bare_clinic.slot(1, 2), 1)
    )
    admin.commit()
    thread.join()
    assert answers[0].sqlstate == "MB005"
    assert bare_clinic.broken() == []


def test_without_the_second_look_a_booked_slot_would_be_taken_away(
    bare_clinic: BareClinic, two: tuple[psycopg.Connection[Any], psycopg.Connection[Any]]
) -> None:
    """The negative control: what is free is read first, and taken away afterwards by that reading alone."""
    desk, admin = two
    ids = [bare_clinic.slot(1, place) for place in range(PLACES)]
    free = admin.execute(
        "SELECT array_agg(id) FROM appointment_slots WHERE id = ANY (%s) AND NOT is_booked", (ids,)
    ).fetchone()
    book(desk, bare_clinic.slot(1, 2), 1)
    desk.commit()
    admin.execute("DELETE FROM appointment_slots WHERE id = ANY (%s)", free)
    admin.commit()
    assert slots_left(bare_clinic, 1) == []
    assert bare_clinic.broken() != []


def test_slots_that_stay_as_they_are_can_be_booked_all_the_while(
    bare_clinic: BareClinic, two: tuple[psycopg.Connection[Any], psycopg.Connection[Any]]
) -> None:
    """Only what changes is locked: a generation that is not committed yet holds up no other booking of the doctor."""
    desk, admin = two
    first = bare_clinic.slot(1, 0)
    admin.execute(
        """SELECT generate_slots(1, slot_time, slot_time + %s * interval '15 minutes',
                                 ARRAY[slot_time, slot_time + '1 hour'], ARRAY[4, 1], '{15,15}',
                                 ARRAY['', 'Round'], '{1,1}')
           FROM appointment_slots WHERE id = %s""",
        (PLACES, first),
    )
    desk.execute("SET lock_timeout = '2s'")
    assert book(desk, first + 1, 1)["booking"]["slot_id"] == first + 1
    desk.commit()
    admin.commit()
    reasons = bare_clinic.run("SELECT id FROM appointment_slots WHERE block_reason = 'Round'")
    assert reasons == [(first + 4,)]
    assert bare_clinic.broken() == []
