"""Rooms and equipment in a crowd: each is in one place at a time, and who loses one gets another while there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.booking_calls import BOOK, isolation_of
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.crowds import crowd

SURGERY, SCAN = 4, 5
ROUNDS = 10
NEEDS = """
INSERT INTO rooms (clinic_id, name, kind) SELECT 1, 'Surgery ' || n, 'Surgery' FROM generate_series(1, 3) n;
INSERT INTO equipment (clinic_id, name, kind) SELECT 1, 'Sonograph ' || n, 'Ultrasound' FROM generate_series(1, 2) n;
INSERT INTO visit_types (name, minutes, buffer_after, room_kind, equipment_kind)
    VALUES ('Surgery', 15, 0, 'Surgery', ''), ('Scan', 15, 0, '', 'Ultrasound');
"""


def _book(
    slot_id: int, patient_id: int, visit_type: int, strategy: str
) -> Callable[[psycopg.Connection[Any]], Any]:
    request_id = uuid4()

    def run(connection: psycopg.Connection[Any]) -> Any:
        params = (
            request_id,
            slot_id,
            1,
            patient_id,
            visit_type,
            None,
            "phone",
            "",
            None,
            strategy,
            False,
            "Desk",
        )
        return connection.execute(BOOK, params).fetchone()[0]  # type: ignore[index]

    return run


def _round(clinic: BareClinic, place: int, visit_type: int, strategy: str) -> list[Any]:
    """Four doctors want the same at the same time."""
    works = [
        _book(clinic.slot(doctor, place), 4 * place + doctor, visit_type, strategy) for doctor in (1, 2, 3, 4)
    ]
    return crowd(clinic.owner_url, works, isolation=isolation_of(strategy))


@pytest.mark.parametrize("strategy", ["hybrid", "pessimistic", "optimistic"])
@pytest.mark.parametrize(("visit_type", "there_are", "refusal"), [(SURGERY, 3, "MB021"), (SCAN, 2, "MB022")])
def test_every_room_is_given_once_and_the_last_desk_is_told(
    bare_clinic: BareClinic, strategy: str, visit_type: int, there_are: int, refusal: str
) -> None:
    bare_clinic.run(NEEDS)
    key = "room_id" if visit_type == SURGERY else "equipment_id"
    for place in range(ROUNDS):
        answers = _round(bare_clinic, place, visit_type, strategy)
        given = [answer["booking"][key] for answer in answers if isinstance(answer, dict)]
        assert len(given) == len(set(given)) == there_are, answers
        assert [a.sqlstate for a in answers if isinstance(a, psycopg.Error)] == [refusal] * (4 - there_are)
    assert bare_clinic.broken() == []
    # Each doctor begins with another one, so that none wears out first.
    kind = "Surgery" if visit_type == SURGERY else "Ultrasound"
    choices = "room_choices" if visit_type == SURGERY else "equipment_choices"
    firsts = bare_clinic.run(f"SELECT ({choices}('{kind}', d, now()))[1] FROM generate_series(1, 4) d")
    assert len(set(firsts)) == there_are


def test_without_the_constraint_two_visits_do_get_one_room(bare_clinic: BareClinic) -> None:
    """The negative control: the exclusion constraint is the guard, and nothing else stands in for it."""
    bare_clinic.run(NEEDS)
    bare_clinic.run("ALTER TABLE bookings DROP CONSTRAINT bookings_room_overlap")
    bare_clinic.run("DELETE FROM rooms WHERE kind = 'Surgery' AND name <> 'Surgery 1'")
    answers = _round(bare_clinic, 0, SURGERY, "hybrid")
    rooms = [answer["booking"]["room_id"] for answer in answers if isinstance(answer, dict)]
    assert len(rooms) > len(set(rooms)), answers


def test_without_the_constraint_two_visits_do_get_one_machine(bare_clinic: BareClinic) -> None:
    bare_clinic.run(NEEDS)
    bare_clinic.run("ALTER TABLE bookings DROP CONSTRAINT bookings_equipment_overlap")
    bare_clinic.run("DELETE FROM equipment WHERE name <> 'Sonograph 1'")
    answers = _round(bare_clinic, 0, SCAN, "hybrid")
    things = [answer["booking"]["equipment_id"] for answer in answers if isinstance(answer, dict)]
    assert len(things) > len(set(things)), answers


def test_visits_that_change_places_leave_no_room_twice(bare_clinic: BareClinic) -> None:
    """Moves, lengths and new bookings at once around one room."""
    bare_clinic.run(NEEDS)
    bare_clinic.run("DELETE FROM rooms WHERE name IN ('Surgery 2', 'Surgery 3')")
    made = []
    for doctor, place in ((1, 0), (2, 2), (3, 4)):
        [answer] = crowd(
            bare_clinic.owner_url, [_book(bare_clinic.slot(doctor, place), doctor, SURGERY, "hybrid")]
        )
        made.append(answer["booking"]["id"])

    def grow(booking_id: int) -> Callable[[psycopg.Connection[Any]], Any]:
        def run(connection: psycopg.Connection[Any]) -> list[str | None]:
            refused = []
            for minutes in (30, 45, 15) * 4:
                try:
                    connection.execute(
                        "SELECT resize_booking(gen_random_uuid(), id, version, %s) FROM bookings WHERE id = %s",
                        (minutes, booking_id),
                    )
                except psycopg.Error as error:
                    refused.append(error.sqlstate)
            return refused

        return run

    answers = crowd(bare_clinic.owner_url, [grow(each) for each in made], isolation="read committed")
    assert {state for each in answers for state in each} <= {"MB021", "40P01"}, answers
    assert bare_clinic.broken() == []
