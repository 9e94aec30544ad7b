"""Requests asked twice, notes in the trail, programs of the first revision: what functions owe whoever calls them."""

from __future__ import annotations

import threading
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import errors as pg

from medibook_desktop.database.engine import connection_string
from medibook_desktop.database.relaying import Outbox
from medibook_desktop.domain.changes import ChangeKind
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until


def _as(clinic: BareClinic, username: str) -> psycopg.Connection[Any]:
    address = connection_string(clinic.database_url, username=username, password=PASSWORD)
    return psycopg.connect(address, autocommit=True)


@pytest.mark.parametrize("username", [RECEPTIONIST, ADMIN])
def test_encrypted_notes_are_not_in_the_trail_that_people_read(
    bare_clinic: BareClinic, username: str
) -> None:
    bare_clinic.run("INSERT INTO note_keys (key_id) VALUES ('0001020304050607')")
    closed = b"MB1" + bytes(range(8)) + b"x" * 40
    with _as(bare_clinic, username) as desk:
        request = _saved(desk, patient=7, notes=closed)
        _saved(desk, patient=7, notes=None, version=2)
        [[told]] = desk.execute(
            "SELECT string_agg(before::text || after::text, '') FROM change_events"
        ).fetchall()
        assert "notes_cipher" not in told
        assert closed.hex() not in told
        with pytest.raises(pg.InsufficientPrivilege):
            desk.execute("SELECT notes_before FROM change_events")
        [[last]] = desk.execute(
            "SELECT request_id FROM change_events WHERE what = 'patients' AND key = 7 ORDER BY id DESC LIMIT 1"
        ).fetchall()
        assert last != request
        desk.execute("SELECT undo_patient_change(gen_random_uuid(), %s)", (last,))
        [[notes]] = desk.execute("SELECT notes FROM patient_notes(7)").fetchall()
    assert notes == closed


def _saved(desk: psycopg.Connection[Any], *, patient: int, notes: bytes | None, version: int = 1) -> Any:
    request = uuid4()
    desk.execute(
        "SELECT save_patient(%s, %s, %s, jsonb_build_object('name', name, 'name_key', name_key,"
        " 'birth_date', birth_date, 'phone', phone, 'other_phone', other_phone, 'phone_digits', phone_digits,"
        " 'email', email, 'address', address, 'language', language, 'sex', sex, 'flags', flags, 'is_active', true,"
        " 'is_deceased', false, 'closed_on', closed_on), %s, true) FROM patients WHERE id = %s",
        (request, patient, version, notes, patient),
    )
    return request


def test_a_program_of_the_first_revision_is_told_only_what_it_knows(bare_clinic: BareClinic) -> None:
    with _as(bare_clinic, RECEPTIONIST) as desk:
        desk.execute("SELECT add_walk_in(gen_random_uuid(), 1, 5)")
        desk.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
        # As the first revision's program asks.
        old = desk.execute("SELECT kind FROM claim_outbox(make_interval(secs => 0), 200::int4)").fetchall()
        assert old == [("booking",)]
    # A kind that only a later program knows waits for that one.
    bare_clinic.run("INSERT INTO outbox (doctor_id, kind) VALUES (0, 'of tomorrow')")
    database = bare_clinic.database()
    with Outbox(database).session() as session:
        session.claim(10)
        assert {change.kind for change, _ in session.claim(10)} == {ChangeKind.BOOKING, ChangeKind.WALK_IN}
    database.close()


REPEATED = {
    "save_patient": (
        "SELECT save_patient(%(request)s, 7, 1, (SELECT jsonb_build_object('name', 'N', 'name_key', 'n', 'phone', '',"
        " 'other_phone', '', 'phone_digits', '', 'email', '', 'address', '', 'language', '', 'sex', '',"
        " 'flags', '[]'::jsonb, 'is_active', true, 'is_deceased', false)))"
    ),
    "add_walk_in": "SELECT add_walk_in(%(request)s, 1, 5)",
    "change_walk_in": "SELECT change_walk_in(%(request)s, 1000, 1, 'called')",
    "save_wish": (
        "SELECT save_wish(%(request)s, NULL, NULL, 1, 5, NULL, '', NULL, NULL, 127, '{}', NULL, NULL, 2, '', NULL)"
    ),
    "set_wish_status": "SELECT set_wish_status(%(request)s, 1000, 1, 'withdrawn')",
    "book_series": (
        "SELECT book_series(%(request)s, 'FREQ=WEEKLY;COUNT=2', 5, 1, NULL, current_date, '09:00', '',"
        ' \'[{"planned_at": "2030-01-01T09:00Z", "slot_id": 1, "slot_version": 1},'
        '   {"planned_at": "2030-01-08T09:00Z", "slot_id": 17, "slot_version": 1}]\', \'pessimistic\')'
    ),
    "merge_patients": (
        "SELECT merge_patients(%(request)s, 7, 1, 8, 1, (SELECT jsonb_build_object('name', 'N', 'name_key', 'n',"
        " 'phone', '', 'other_phone', '', 'phone_digits', '', 'email', '', 'address', '', 'language', '', 'sex', '',"
        " 'flags', '[]'::jsonb, 'is_active', true, 'is_deceased', false)))"
    ),
    "walk_in": "SELECT walk_in(%(request)s, 5, '{1}', 194)",
    "block_time": "SELECT block_time(%(request)s, 1, now() + interval '12 hours', now() + interval '40 hours', 'x')",
    "set_call": "SELECT set_call(%(request)s, 1000, 'confirm', '2030-01-01T09:00Z', 'reached', 0)",
    "offer_slot": "SELECT offer_slot(%(request)s, 1000, 2, 1, 10)",
    "book_slot": "SELECT book_slot(%(request)s, 2, 1, 6)",
}
WAITS = "SELECT 1 FROM pg_stat_activity WHERE pid = %s AND wait_event_type = 'Lock'"
ROWS = """
INSERT INTO walk_ins (id, request_id, clinic_id, day, ticket, patient_id)
    VALUES (1000, gen_random_uuid(), 1, current_date, 1, 9);
INSERT INTO wishes (id, request_id, clinic_id, patient_id) VALUES (1000, gen_random_uuid(), 1, 10);
INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, during)
    SELECT 1000, gen_random_uuid(), 4, id, 11, tstzrange(slot_time, slot_time + interval '15 minutes')
    FROM appointment_slots WHERE id = 150;
UPDATE appointment_slots SET is_booked = true, booking_id = 1000 WHERE id = 150;
INSERT INTO appointment_slots (id, doctor_id, slot_time, minutes)
    VALUES (194, 1, date_trunc('minute', now()) - interval '5 minutes', 10);
UPDATE clinics SET zone = 'Etc/GMT' || CASE WHEN h <= 12 THEN '-' || (12 - h) ELSE '+' || (h - 12) END
    FROM (SELECT extract(hour FROM now() AT TIME ZONE 'UTC')::int AS h) x;
"""


@pytest.mark.parametrize("name", REPEATED)
def test_asking_again_while_the_first_try_is_under_way_is_carried_out_once(
    bare_clinic: BareClinic, name: str
) -> None:
    """The connection broke, the server has not noticed yet: the second try waits for the first and answers as it."""
    bare_clinic.run(ROWS)
    params = {"request": uuid4()}
    answers: list[Any] = []

    def ask(connection: psycopg.Connection[Any]) -> None:
        try:
            answers.append(connection.execute(REPEATED[name], params).fetchone())
        except psycopg.Error as error:
            answers.append(error)

    with _as(bare_clinic, RECEPTIONIST) as first, _as(bare_clinic, RECEPTIONIST) as second:
        first.execute("BEGIN")
        ask(first)
        waiting = threading.Thread(target=ask, args=(second,))
        waiting.start()
        pid = second.info.backend_pid
        wait_until(
            lambda: (
                bool(
                    bare_clinic.run(
                        "SELECT 1 FROM pg_stat_activity WHERE pid = %s AND wait_event_type = 'Lock'", [pid]
                    )
                )
                or not waiting.is_alive()
            ),
            what="the second try",
        )
        first.execute("COMMIT")
        waiting.join()
    again: Any = answers[1]
    # A constraint that names the request is asked again by the program; every other refusal would be wrong.
    if isinstance(again, pg.UniqueViolation):
        assert again.diag.constraint_name in {"bookings_request", "audit_events_request"}
    else:
        assert not isinstance(again, Exception), again
    assert not isinstance(answers[0], Exception), answers[0]
    assert [row for row in bare_clinic.broken() if "slot" not in row] == []


def test_an_answer_that_was_lost_still_lets_the_replaced_visit_be_taken_back(bare_clinic: BareClinic) -> None:
    with _as(bare_clinic, RECEPTIONIST) as desk:
        [[later]] = desk.execute(
            "SELECT book_slot(gen_random_uuid(), 40, 1, 5) -> 'booking' ->> 'id'"
        ).fetchall()
        [[wish]] = desk.execute(
            "SELECT save_wish(gen_random_uuid(), NULL, NULL, 1, 5, NULL, '', NULL, NULL, 127, '{}', NULL, NULL, 2, '',"
            " %s) ->> 'id'",
            (later,),
        ).fetchall()
        [[held]] = desk.execute(
            "SELECT offer_slot(gen_random_uuid(), %s, 1, 1, 10) -> 'booking' ->> 'id'", (wish,)
        ).fetchall()
        take = "SELECT settle_offer(%s, %s, 'taken')"
        request = uuid4()
        [[first]] = desk.execute(take, (request, held)).fetchall()
        [[again]] = desk.execute(take, (request, held)).fetchall()
        assert again["repeated"]
        assert (again["event_id"], again["also"]) == (first["event_id"], first["also"])
        desk.execute("SELECT undo_settled(gen_random_uuid(), %s, %s)", (again["event_id"], again["also"]))
        assert desk.execute("SELECT status FROM bookings WHERE id = %s", (later,)).fetchall() == [("booked",)]
