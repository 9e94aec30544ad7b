"""A desk blocks a morning while others book it: every visit that got through is in the answer, and none comes after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.booking_calls import BOOK, isolation_of
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.crowds import crowd

PLACES = 6


def _book(slot_id: int, patient_id: int, strategy: str) -> Callable[[psycopg.Connection[Any]], Any]:
    request_id = uuid4()

    def run(connection: psycopg.Connection[Any]) -> Any:
        params = (request_id, slot_id, 1, patient_id, None, None, "phone", "", None, strategy, False, "Desk")
        return connection.execute(BOOK, params).fetchone()[0]  # type: ignore[index]

    return run


def _block(clinic: BareClinic, doctor: int, day: int) -> Callable[[psycopg.Connection[Any]], Any]:
    first, last = clinic.slot(doctor, 0, day), clinic.slot(doctor, PLACES - 1, day)

    def run(connection: psycopg.Connection[Any]) -> Any:
        connection.execute("SET default_transaction_isolation = 'read committed'")
        return connection.execute(
            """SELECT block_time(gen_random_uuid(), %s::int8, min(slot_time), max(slot_time) + interval '15 minutes',
                                 'Meeting') FROM appointment_slots WHERE id IN (%s, %s)""",
            (doctor, first, last),
        ).fetchone()[0]  # type: ignore[index]

    return run


@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
def test_a_block_knows_every_visit_that_stands_in_it(bare_clinic: BareClinic, strategy: str) -> None:
    for day in range(3):
        works = [
            _book(bare_clinic.slot(2, place, day), 1 + place + day * PLACES, strategy)
            for place in range(PLACES)
        ]
        works.insert(day, _block(bare_clinic, 2, day))
        answers = crowd(bare_clinic.owner_url, works, isolation=isolation_of(strategy))
        block = answers.pop(day)
        booked = {a["booking"]["id"] for a in answers if isinstance(a, dict)}
        refused = {a.sqlstate for a in answers if isinstance(a, psycopg.Error)}
        assert refused <= {"MB002", "MB003"}, answers
        assert {visit["booking_id"] for visit in block["visits"]} == booked
        [(blocked,)] = bare_clinic.run(
            "SELECT count(*) FROM appointment_slots WHERE block_reason = 'Meeting' AND is_blocked"
        )
        assert blocked == (day + 1) * PLACES
    assert bare_clinic.broken() == []


def test_two_desks_that_block_the_same_time_do_it_one_after_the_other(bare_clinic: BareClinic) -> None:
    answers = crowd(
        bare_clinic.owner_url, [_block(bare_clinic, 1, 0) for _ in range(4)], isolation="read committed"
    )
    assert len({answer["absence_id"] for answer in answers}) == 4
    versions = bare_clinic.run(
        "SELECT DISTINCT version FROM appointment_slots WHERE doctor_id = 1 AND block_reason = 'Meeting'"
    )
    assert versions == [(2,)]
