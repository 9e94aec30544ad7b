"""What a doctor sees and does: the own time, visits and patients. A reader: what a desk shows, and nothing to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.roles import Role
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.role_logins import DORAS_DOCTOR, RolesClinic, add_person

OTHER_DOCTOR = 2
MINE, THEIRS = 11, 12
"""A patient of Dora's, and one of her colleague's. Patient 13 has a file that was merged into 14; 13 is Dora's."""
# Doctor 1 has the slots 1-48, doctor 2 49-96. Booking ids are those of VISITS.
VISITS = {MINE: 1, THEIRS: 49, 13: 2}


@pytest.fixture
def day(roles_clinic: RolesClinic) -> dict[int, int]:
    """patient -> booking id."""
    booked = {}
    with roles_clinic.as_kind("receptionist") as desk:
        for patient, slot in VISITS.items():
            [(booked[patient],)] = desk.execute(
                "SELECT (book_slot(gen_random_uuid(), %s, 1, %s) -> 'booking' ->> 'id')::bigint",
                [slot, patient],
            ).fetchall()
        # Free again: who only ever cancelled was never his patient.
        [(gone,)] = desk.execute(
            "SELECT (book_slot(gen_random_uuid(), 3, 1, 15) -> 'booking' ->> 'id')::bigint"
        ).fetchall()
        desk.execute("SELECT cancel_booking(gen_random_uuid(), %s, 1, 'x')", [gone])
        for doctor in (DORAS_DOCTOR, OTHER_DOCTOR):
            desk.execute(
                "SELECT block_time(gen_random_uuid(), %s, current_date + 2, current_date + 3, 'Private')",
                [doctor],
            )
            desk.execute(
                "SELECT save_wish(gen_random_uuid(), NULL, NULL, 1, 9, %s, '', NULL, NULL, 127, '{}', NULL, NULL,"
                " 2, '', NULL)",
                [doctor],
            )
    roles_clinic.clinic.run("UPDATE patients SET merged_into = 14, is_active = false WHERE id = 13")
    roles_clinic.clinic.run(
        "INSERT INTO weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes)"
        " SELECT d, 1, 0, '09:00', '12:00', 15 FROM unnest(ARRAY[1, 2]) d"
    )
    return booked


@pytest.fixture
def dora(roles_clinic: RolesClinic, day: dict[int, int]) -> Iterator[psycopg.Connection[Any]]:
    with roles_clinic.as_kind("doctor") as connection:
        yield connection


@pytest.fixture
def rosa(roles_clinic: RolesClinic, day: dict[int, int]) -> Iterator[psycopg.Connection[Any]]:
    with roles_clinic.as_kind("reader") as connection:
        yield connection


def _state(connection: psycopg.Connection[Any], statement: str, params: Any = None) -> str | None:
    try:
        connection.execute(statement, params)  # type: ignore[call-overload]
    except psycopg.Error as error:
        return error.sqlstate
    return None


def test_a_doctor_reads_rows_of_the_own_time_only(dora: psycopg.Connection[Any]) -> None:
    filled = ("appointment_slots", "bookings", "weekly_hours", "wishes")
    for table in (*filled, "visit_times", "offers", "walk_ins", "series"):
        found = dora.execute(f"SELECT DISTINCT doctor_id FROM {table}").fetchall()
        assert found == ([(DORAS_DOCTOR,)] if table in filled else []), table
        assert dora.execute(f"SELECT FROM {table} WHERE doctor_id = {OTHER_DOCTOR}").fetchall() == [], table
    # And of absences the closures of the whole clinic.
    assert dora.execute("SELECT DISTINCT doctor_id FROM absences").fetchall() == [(DORAS_DOCTOR,)]


def test_a_doctor_reads_the_files_of_own_patients_only(dora: psycopg.Connection[Any]) -> None:
    """The kept file of a merged one too, by whose name the visit is shown."""
    everybody = "SELECT id FROM patients ORDER BY id"
    assert dora.execute(everybody).fetchall() == [(MINE,), (13,), (14,)]
    assert dora.execute("SELECT phone, email, address, birth_date FROM patients WHERE id = 11").fetchall()
    for search in (
        f"SELECT id FROM patients WHERE id = {THEIRS}",
        "SELECT id FROM patients WHERE name_key LIKE '%patient 12%'",
        "SELECT b.id FROM bookings b JOIN patients p ON p.id = b.patient_id WHERE p.id = 12",
        "SELECT word FROM patient_words",
        "SELECT booking_id FROM visit_calls",
        "SELECT id FROM audit_events",
        "SELECT id FROM change_events",
    ):
        try:
            assert dora.execute(search).fetchall() == [], search
        except psycopg.errors.InsufficientPrivilege:
            continue


def test_a_function_that_complains_tells_a_doctor_nothing(dora: psycopg.Connection[Any]) -> None:
    """A condition of one's own that fails on a foreign row would tell that the row is there."""
    assert _state(dora, "SELECT 1 FROM patients WHERE 1 / (id - 12) = 7") is None
    assert _state(dora, "SELECT 1 FROM bookings WHERE doctor_id / (doctor_id - 2) = 7") is None
    assert (
        _state(dora, "SELECT 1 FROM appointment_slots WHERE slot_time::text::int = 1 AND doctor_id = 2")
        is None
    )


def test_a_doctor_takes_the_steps_of_own_visits(dora: psycopg.Connection[Any], day: dict[int, int]) -> None:
    step = "SELECT advance_booking(gen_random_uuid(), %s, %s, %s)"
    for version, status in enumerate(("arrived", "in_room", "done", "in_room"), 1):
        assert _state(dora, step, [day[MINE], version, status]) is None, status
    assert _state(dora, "SELECT undo_change(gen_random_uuid(), currval('audit_events_id_seq'))") == "42501"
    # Not those of others, and no other step.
    assert _state(dora, step, [day[THEIRS], 1, "arrived"]) == "MB016"
    for status in ("no_show", "cancelled", "expired", "held"):
        assert _state(dora, step, [day[13], 1, status]) == "MB016", status
    assert _state(dora, step, [999_999, 1, "arrived"]) == "MB016"  # nor whether it is there


def test_a_doctor_undoes_only_what_the_doctor_did(
    roles_clinic: RolesClinic, dora: psycopg.Connection[Any], day: dict[int, int]
) -> None:
    undo = "SELECT undo_change(gen_random_uuid(), %s)"
    booked = dict(
        roles_clinic.clinic.run(
            "SELECT (after ->> 'patient_id')::int, id FROM audit_events WHERE before IS NULL"
        )
    )
    assert _state(dora, undo, [booked[MINE]]) == "MB016"  # that would cancel it
    assert _state(dora, undo, [booked[THEIRS]]) == "MB016"
    [(answer,)] = dora.execute(
        "SELECT advance_booking(gen_random_uuid(), %s, 1, 'arrived')", [day[MINE]]
    ).fetchall()
    assert _state(dora, undo, [answer["event_id"]]) is None
    with roles_clinic.as_kind("receptionist") as desk:
        [(answer,)] = desk.execute(
            "SELECT advance_booking(gen_random_uuid(), %s, 3, 'arrived')", [day[MINE]]
        ).fetchall()
    assert _state(dora, undo, [answer["event_id"]]) == "MB016"  # the desk's step is the desk's


def test_a_doctor_blocks_and_frees_the_own_time_only(
    roles_clinic: RolesClinic, dora: psycopg.Connection[Any]
) -> None:
    block = "SELECT block_time(gen_random_uuid(), %s, current_date + 1, current_date + 2, 'Break')"
    [(made,)] = dora.execute(block, [DORAS_DOCTOR]).fetchall()
    assert _state(dora, block, [OTHER_DOCTOR]) == "MB016"
    [(theirs,)] = roles_clinic.clinic.run("SELECT id FROM absences WHERE doctor_id = %s", [OTHER_DOCTOR])
    free = "SELECT unblock_time(gen_random_uuid(), %s)"
    assert _state(dora, free, [theirs]) == "MB016"
    assert _state(dora, free, [made["absence_id"]]) is None
    assert {doctor for (doctor,) in dora.execute("SELECT doctor_id FROM absences")} <= {DORAS_DOCTOR, None}


def test_a_doctor_reads_notes_of_own_patients_only(
    roles_clinic: RolesClinic, dora: psycopg.Connection[Any]
) -> None:
    for patient, expected in ((MINE, None), (14, None), (THEIRS, "MB016"), (999_999, "MB016")):
        with dora.transaction():
            dora.execute("SELECT note_access(%s, 'notes')", [patient])
        assert _state(dora, "SELECT * FROM patient_notes(%s)", [patient]) == expected, patient


def test_a_doctor_reads_numbers_of_own_patients_only_and_sets_none(
    roles_clinic: RolesClinic, dora: psycopg.Connection[Any]
) -> None:
    for patient, expected in ((MINE, None), (14, None), (THEIRS, "MB016"), (999_999, "MB016")):
        with dora.transaction():
            dora.execute("SELECT note_access(%s, 'number')", [patient])
        assert _state(dora, "SELECT * FROM patient_number(%s)", [patient]) == expected, patient
    assert _state(dora, "SELECT set_patient_number(gen_random_uuid(), %s, 0, NULL)", [MINE]) == "42501"
    assert _state(dora, "SELECT undo_patient_number(gen_random_uuid(), %s, 1)", [MINE]) == "42501"


def test_a_doctors_request_answers_of_own_visits_only(
    roles_clinic: RolesClinic, dora: psycopg.Connection[Any], day: dict[int, int]
) -> None:
    asked = dict(roles_clinic.clinic.run("SELECT patient_id, request_id FROM bookings"))
    by_request = "SELECT booking_by_request(%s)"
    assert dora.execute(by_request, [asked[MINE]]).fetchall()[0][0]["booking"]["patient_id"] == MINE
    assert dora.execute(by_request, [asked[THEIRS]]).fetchall() in ([], [(None,)])


def test_a_doctor_whose_account_was_locked_sees_nothing(
    roles_clinic: RolesClinic, dora: psycopg.Connection[Any]
) -> None:
    roles_clinic.clinic.run("UPDATE staff SET is_active = false WHERE username = 'dora'")
    for table in ("bookings", "patients", "appointment_slots"):
        assert dora.execute(f"SELECT count(*) FROM {table}").fetchall() == [(0,)]


def test_a_reader_sees_what_a_receptionist_sees(
    roles_clinic: RolesClinic, rosa: psycopg.Connection[Any]
) -> None:
    with roles_clinic.as_kind("receptionist") as desk:
        for statement in (
            "SELECT count(*) FROM bookings",
            "SELECT count(*) FROM appointment_slots",
            "SELECT count(id) FROM patients",
            "SELECT count(*) FROM wishes",
            "SELECT count(*) FROM absences",
            "SELECT count(username) FROM staff",
        ):
            assert rosa.execute(statement).fetchall() == desk.execute(statement).fetchall(), statement


def test_a_reader_changes_nothing_and_reads_no_notes(
    rosa: psycopg.Connection[Any], day: dict[int, int], roles_clinic: RolesClinic
) -> None:
    for statement in (
        "SELECT book_slot(gen_random_uuid(), 20, 1, 5)",
        f"SELECT cancel_booking(gen_random_uuid(), {day[MINE]}, 1, 'x')",
        f"SELECT advance_booking(gen_random_uuid(), {day[MINE]}, 1, 'arrived')",
        "SELECT block_time(gen_random_uuid(), 1, now(), now() + interval '2 days', 'x')",
        "SELECT register_patient(gen_random_uuid(), 'X', 'x', NULL, '', '', '', '', '')",
        f"SELECT * FROM patient_notes({MINE})",
        f"SELECT * FROM patient_number({MINE})",
        f"SELECT set_patient_number(gen_random_uuid(), {MINE}, 0, NULL)",
        "SELECT notes_cipher FROM patients",
        "SELECT claim_outbox()",
        "SELECT mark_sent('{1}')",
        "SELECT expire_offers()",
        "SELECT * FROM audit_events",
        "UPDATE doctors SET name = 'x'",
    ):
        assert _state(rosa, statement) == "42501", statement


def test_each_doctor_has_an_own_agenda(roles_clinic: RolesClinic, day: dict[int, int]) -> None:
    add_person(roles_clinic.clinic, NewAccount("david", "David", Role.DOCTOR, doctor_id=OTHER_DOCTOR))
    with roles_clinic.as_user("david") as david:
        assert david.execute("SELECT patient_id FROM bookings").fetchall() == [(THEIRS,)]
        assert david.execute("SELECT id FROM patients").fetchall() == [(THEIRS,)]


def test_row_security_changes_no_plan_of_the_desk(bare_clinic: BareClinic) -> None:
    """A policy that says "true" is no condition: the plans are those of a table without row security."""
    questions = (
        "SELECT id FROM patients WHERE name_key LIKE '%silv%'",
        "SELECT id FROM patients WHERE name_key %> 'silva'",
        "SELECT word FROM patient_words WHERE word % 'silva'",
        "SELECT * FROM bookings WHERE id = ANY (ARRAY[1, 2, 3]::bigint[])",
        "SELECT * FROM bookings WHERE patient_id = 7",
        (
            "SELECT s.* FROM unnest(ARRAY[1, 2]::bigint[]) w (d) JOIN appointment_slots s ON s.doctor_id = w.d"
            " AND s.slot_time >= now() AND s.slot_time < now() + interval '1 day'"
        ),
    )

    def plans() -> list[list[Any]]:
        with RolesClinic(bare_clinic).as_kind("receptionist") as desk:
            desk.execute("SET enable_seqscan = off")  # as with the rows of a real clinic
            return [desk.execute(f"EXPLAIN (COSTS off) {each}").fetchall() for each in questions]

    with_policies = plans()
    for table in ("patients", "patient_words", "bookings", "appointment_slots"):
        bare_clinic.run(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
    assert plans() == with_policies
