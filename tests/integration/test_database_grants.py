"""What a receptionist can do with psql is what she can do with MediBook; tried through plain psycopg."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors as pg

from medibook_desktop.database.engine import Database, connection_string, owner_connection
from medibook_desktop.database.roles import lock_account, make_staff, set_password, set_rights
from medibook_desktop.domain.errors import InvalidInput, NotAllowed, SignInFailed
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic

BOOK = "SELECT book_slot(gen_random_uuid(), %s, 1, %s)"

FORBIDDEN = [
    (
        "INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during)"
        " VALUES (gen_random_uuid(), 1, 1, 1, '[2030-01-01,2030-01-02)')"
    ),
    "UPDATE bookings SET status = 'done'",
    "DELETE FROM bookings",
    "UPDATE appointment_slots SET is_booked = false",
    "INSERT INTO appointment_slots (doctor_id, slot_time, minutes) VALUES (1, now(), 15)",
    "DELETE FROM appointment_slots",
    "TRUNCATE bookings",
    "INSERT INTO patients (name, name_key) VALUES ('x', 'x')",
    "UPDATE patients SET name = 'x'",
    "UPDATE patients SET merged_into = 2 WHERE id = 1",
    "INSERT INTO note_keys (key_id) VALUES ('0123456789abcdef')",
    "SELECT register_note_key('0123456789abcdef')",
    "SELECT put_patient(1, '{}', NULL, true)",
    "SELECT lock_patient(1, 1)",
    "SELECT settle_patient_times('{1}')",
    "SELECT keep_time_of_merged(1, '{}', '{}')",
    "SELECT tell_patient('{1}', true)",
    "SELECT notes_cipher FROM patients",
    "SELECT * FROM patients",
    "INSERT INTO audit_events (doctor_id, booking_id, kind, version, after) VALUES (1, 1, 'x', 1, '{}')",
    "UPDATE audit_events SET who = 'nobody'",
    "DELETE FROM audit_events",
    "SELECT * FROM outbox",
    "UPDATE patient_times SET busy = '{}'",
    "UPDATE doctors SET name = 'x'",
    "DELETE FROM weekly_hours",
    "INSERT INTO wishes (request_id, clinic_id, patient_id) VALUES (gen_random_uuid(), 1, 1)",
    "UPDATE wishes SET status = 'booked'",
    "DELETE FROM wishes",
    "INSERT INTO offers (wish_id, booking_id, doctor_id, starts_at, expires_at) VALUES (1, 1, 1, now(), now())",
    "UPDATE offers SET expires_at = now() + interval '1 year'",
    "SELECT release_expired(1, '')",
    "SELECT tell_waitlist()",
    "INSERT INTO staff (username, display_name, role) VALUES ('x', 'x', 'medibook_admin')",
    "UPDATE staff SET rights = '{overbook}'",
    "SELECT created_by FROM staff",
    "SELECT create_staff('mallory', 'M', 'medibook_admin', 'x')",
    "SELECT lock_staff('adam')",
    "SELECT set_staff_rights('rita', '{overbook}')",
    "SELECT replace_slots(1, now(), now() + interval '1 day', '{}', '{}', '{}')",
    "SELECT step_booking(gen_random_uuid(), 1, 1, 'cancelled', '', '')",
    "SELECT take_slots('{1}', 1)",
    "INSERT INTO equipment (clinic_id, name, kind) VALUES (1, 'x', 'x')",
    "INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at) VALUES (1, 1, now(), now() + interval '1 hour')",
    "DELETE FROM absences",
    "UPDATE rooms SET kind = 'x'",
    "SELECT write_settled(b) FROM bookings b",
    "SELECT insert_placed(b, '', '') FROM bookings b",
    "SELECT fit_visit(b, '{1}', now(), 15, 0) FROM bookings b",
    "INSERT INTO walk_ins (request_id, clinic_id, day, ticket, patient_id) SELECT gen_random_uuid(), 1, now(), 1, 1",
    "UPDATE walk_ins SET status = 'left'",
    "UPDATE visit_times SET ticket = 1",
    "SELECT * FROM ticket_counters",
    "SELECT next_ticket(1, current_date)",
    "SELECT locked_walk_in(1, 1)",
    "SELECT * FROM visits_without_names",
    "INSERT INTO series (rule, patient_id, doctor_id, first_day, at_time) VALUES ('x', 1, 1, now(), now()::time)",
    "UPDATE series SET rule = 'x'",
    "UPDATE series_visits SET placed_at = now()",
    "DELETE FROM series_visits",
    "SELECT * FROM series_changes",
    "SELECT series_done(gen_random_uuid(), 1, '', 'made', '{}', '{}', '[]', NULL)",
    "CREATE TABLE mine (x int)",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "ALTER ROLE adam PASSWORD 'x'",
    "CREATE ROLE mallory LOGIN",
    "GRANT medibook_admin TO rita",
    "SET ROLE medibook_owner",
    "SET ROLE medibook_admin",
    "SET SESSION AUTHORIZATION adam",
    "ALTER TABLE bookings DISABLE TRIGGER bookings_written",
    "SET session_replication_role = replica",
    "COPY bookings TO PROGRAM 'cat'",
]


def _as(clinic: BareClinic, username: str) -> psycopg.Connection[Any]:
    address = connection_string(clinic.database_url, username=username, password=PASSWORD)
    return psycopg.connect(address, autocommit=True)


@pytest.fixture(scope="module")
def receptionist(shared_bare_clinic: BareClinic) -> Iterator[psycopg.Connection[Any]]:
    with _as(shared_bare_clinic, RECEPTIONIST) as connection:
        connection.execute(BOOK, (1, 1))
        yield connection


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_receptionist_is_refused(receptionist: psycopg.Connection[Any], statement: str) -> None:
    with pytest.raises(pg.InsufficientPrivilege):
        receptionist.execute(statement)


def test_a_receptionist_reads_what_the_screens_show_and_books(receptionist: psycopg.Connection[Any]) -> None:
    for statement in (
        "SELECT * FROM appointment_slots LIMIT 1",
        "SELECT * FROM bookings",
        "SELECT id, name, birth_date, phone FROM patients LIMIT 1",
        "SELECT * FROM doctors, clinics, visit_types, rooms LIMIT 1",
        "SELECT count(*) FROM equipment",
        "SELECT visit_starts(b), visit_ends(b) FROM bookings b",
        "SELECT username, display_name, role, rights FROM staff",
        "SELECT version_num FROM alembic_version",
    ):
        assert receptionist.execute(statement).fetchall(), statement
    assert receptionist.execute(BOOK, (20, 20)).fetchone()


def test_a_receptionist_reads_her_own_trail_only(shared_bare_clinic: BareClinic) -> None:
    with _as(shared_bare_clinic, ADMIN) as admin, _as(shared_bare_clinic, RECEPTIONIST) as receptionist:
        admin.execute(BOOK, (30, 30))
        receptionist.execute(BOOK, (31, 31))
        assert receptionist.execute("SELECT DISTINCT who FROM audit_events").fetchall() == [(RECEPTIONIST,)]
        assert {(ADMIN,), (RECEPTIONIST,)} <= set(
            admin.execute("SELECT DISTINCT who FROM audit_events").fetchall()
        )


def test_an_administrator_has_no_way_around_the_functions_either(shared_bare_clinic: BareClinic) -> None:
    with _as(shared_bare_clinic, ADMIN) as admin:
        admin.execute(BOOK, (40, 40))
        for statement in (
            "UPDATE bookings SET status = 'done'",
            "UPDATE appointment_slots SET is_booked = false",
            "DELETE FROM audit_events",
            "SELECT notes_cipher FROM patients",
            "SET ROLE medibook_owner",
            "CREATE ROLE mallory LOGIN",
            "ALTER ROLE medibook_super PASSWORD 'x'",
        ):
            with pytest.raises(pg.InsufficientPrivilege):
                admin.execute(statement)
        assert admin.execute("UPDATE doctors SET colour = 'blue' WHERE id = 4").rowcount == 1


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_events SET who = 'x'", "DELETE FROM audit_events", "TRUNCATE audit_events"]
)
def test_not_even_the_owner_changes_the_trail(shared_bare_clinic: BareClinic, statement: str) -> None:
    with pytest.raises(pg.InsufficientPrivilege):
        shared_bare_clinic.run(statement)


def test_analysts_see_no_person(shared_bare_clinic: BareClinic) -> None:
    with psycopg.connect(shared_bare_clinic.owner_url) as connection:
        connection.execute("SET ROLE medibook_analytics")
        found = connection.execute("SELECT * FROM visits_without_names")
        assert {column.name for column in found.description or ()}.isdisjoint(
            {"patient_id", "name", "birth_date", "reason"}
        )
        for statement in ("SELECT patient_id FROM bookings", "SELECT name FROM patients"):
            with pytest.raises(pg.InsufficientPrivilege), connection.transaction():
                connection.execute(statement)


def test_an_administrator_makes_changes_and_locks_accounts(bare_clinic: BareClinic) -> None:
    admin = bare_clinic.database(ADMIN)
    with admin.write() as connection:
        make_staff(connection, "nina", "Nina New", "medibook_receptionist", "first")
    nina = Database(bare_clinic.database_url, username="nina", password="first")
    nina.ping()
    with nina.write() as connection:
        set_password(connection, "nina", "second \u00e9 \U0001f642")
    nina.close()
    with pytest.raises(SignInFailed):
        Database(bare_clinic.database_url, username="nina", password="first").ping()
    again = Database(bare_clinic.database_url, username="nina", password="second \u00e9 \U0001f642")
    again.ping()
    with pytest.raises(NotAllowed), again.write() as connection:
        set_password(connection, ADMIN, "mine now")
    again.close()
    with admin.write() as connection:
        set_rights(connection, "nina", ["overbook"])
        lock_account(connection, "nina")
    with pytest.raises(SignInFailed, match="locked"):
        Database(bare_clinic.database_url, username="nina", password="second \u00e9 \U0001f642").ping()
    with admin.write() as connection:
        lock_account(connection, "nina", locked=False)
    again = Database(bare_clinic.database_url, username="nina", password="second \u00e9 \U0001f642")
    again.ping()
    again.close()
    admin.close()
    bare_clinic.run("DROP ROLE nina")


@pytest.mark.parametrize(
    "username", ["postgres", "medibook_owner", "medibook_super", "pg_monitor", "Anna", "a b", "", "x" * 64]
)
def test_some_names_are_no_account(shared_bare_clinic: BareClinic, username: str) -> None:
    with pytest.raises(InvalidInput), owner_connection(shared_bare_clinic.owner_url) as connection:
        make_staff(connection, username, "X", "medibook_admin", "secret")


def test_a_role_of_the_server_that_is_no_staff_is_never_taken_over(shared_bare_clinic: BareClinic) -> None:
    shared_bare_clinic.run("CREATE ROLE backupper LOGIN PASSWORD 'x'")
    try:
        admin = shared_bare_clinic.database(ADMIN)
        with pytest.raises(InvalidInput, match="taken"), admin.write() as connection:
            make_staff(connection, "backupper", "X", "medibook_admin", "secret")
        admin.close()
    finally:
        shared_bare_clinic.run("DROP ROLE backupper")


def test_the_password_never_travels_in_the_clear(shared_bare_clinic: BareClinic) -> None:
    with pytest.raises(InvalidInput), owner_connection(shared_bare_clinic.owner_url) as connection:
        connection.exec_driver_sql(
            "SELECT create_staff('paula', 'P', 'medibook_receptionist', 'in the clear')"
        )
