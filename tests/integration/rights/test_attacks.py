"""A receptionist's password and psql: what an attacker would try with them, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg import errors as pg

from tests.helpers.bare_clinics import RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.role_logins import RolesClinic
from tests.helpers.tried_statements import NOT_OF_AN_EXTENSION

FORGED = "00000000-0000-4000-8000-00000000f09d|forged|Forged desk"
ROWS = """
INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, during)
    SELECT 1000, gen_random_uuid(), 4, id, 11, tstzrange(slot_time, slot_time + interval '15 minutes')
    FROM appointment_slots WHERE id = 150;
UPDATE appointment_slots SET is_booked = true, booking_id = 1000 WHERE id = 150;
INSERT INTO walk_ins (id, request_id, clinic_id, day, ticket, patient_id)
    VALUES (1000, gen_random_uuid(), 1, current_date, 1, 9);
INSERT INTO wishes (id, request_id, clinic_id, patient_id) VALUES (1000, gen_random_uuid(), 1, 10);
"""
DATA = (
    "(SELECT jsonb_build_object('name', 'N', 'name_key', 'n', 'phone', '', 'other_phone', '', 'phone_digits', '',"
    " 'email', '', 'address', '', 'language', '', 'sex', '', 'flags', '[]'::jsonb, 'is_active', true,"
    " 'is_deceased', false))"
)
# Everything that a receptionist can do and that is written into one of the trails.
DEEDS = (
    "SELECT register_patient(gen_random_uuid(), 'X', 'x', NULL, '', '', '', '', '')",
    "SELECT update_patient(20, 1, 'X', 'x', NULL, '', '', '', '', '', true)",
    f"SELECT save_patient(gen_random_uuid(), 21, 1, {DATA})",
    f"SELECT merge_patients(gen_random_uuid(), 7, 1, 8, 1, {DATA})",
    "SELECT undo_merge(gen_random_uuid(), 8)",
    "SELECT book_slot(gen_random_uuid(), 1, 1, 30)",
    "SELECT advance_booking(gen_random_uuid(), 1000, 1, 'arrived')",
    "SELECT undo_change(gen_random_uuid(), (SELECT max(id) FROM audit_events))",
    "SELECT move_booking(gen_random_uuid(), 1000, 3, 151, 1)",
    "SELECT resize_booking(gen_random_uuid(), 1000, 4, 30)",
    "SELECT set_booking_room(gen_random_uuid(), 1000, 5, 1)",
    "SELECT cancel_booking(gen_random_uuid(), 1000, 6, 'x')",
    "SELECT block_time(gen_random_uuid(), 2, current_date + 2, current_date + 3, 'x')",
    "SELECT unblock_time(gen_random_uuid(), (SELECT max(id) FROM absences))",
    "SELECT doctor_away(gen_random_uuid(), 3, current_date + 2, current_date + 3, 'x')",
    "SELECT set_call(gen_random_uuid(), 1000, 'confirm', '2030-01-01T09:00Z', 'reached', 0)",
    (
        "SELECT save_wish(gen_random_uuid(), NULL, NULL, 1, 5, NULL, '', NULL, NULL, 127, '{}', NULL, NULL, 2, '',"
        " NULL)"
    ),
    "SELECT offer_slot(gen_random_uuid(), 1000, 3, 1, 10)",
    "SELECT settle_offer(gen_random_uuid(), (SELECT booking_id FROM offers), 'declined')",
    "SELECT set_wish_status(gen_random_uuid(), 1000, (SELECT version FROM wishes WHERE id = 1000), 'withdrawn')",
    "SELECT change_walk_in(gen_random_uuid(), 1000, 1, 'called')",
    "SELECT add_walk_in(gen_random_uuid(), 1, 31)",
    (
        "SELECT book_series(gen_random_uuid(), 'FREQ=WEEKLY;COUNT=1', 32, 1, NULL, current_date, '09:00', '',"
        ' \'[{"planned_at": "2030-01-01T09:00Z", "slot_id": 5, "slot_version": 1}]\', \'pessimistic\')'
    ),
    "SELECT undo_series(gen_random_uuid(), (SELECT request_id FROM change_events WHERE what = 'series' LIMIT 1))",
    "SELECT signed_in('Desk 1')",
)


@pytest.fixture
def rita(bare_clinic: BareClinic) -> Iterator[psycopg.Connection[Any]]:
    bare_clinic.run(ROWS)
    with RolesClinic(bare_clinic).as_user(RECEPTIONIST) as connection:
        yield connection


def _answer(connection: psycopg.Connection[Any], statement: str) -> Any:
    row = connection.execute(statement).fetchone()  # type: ignore[call-overload]
    return row[0] if row else None


def test_nobody_writes_a_trail_of_his_own(bare_clinic: BareClinic, rita: psycopg.Connection[Any]) -> None:
    """Kind, request and desk of a change are said by functions, in a setting that a session could set beforehand."""
    for deed in DEEDS:
        rita.execute("SELECT set_config('medibook.doing', %s, false)", [FORGED])
        # Who is signed in is nothing that a session says.
        rita.execute("SET ROLE medibook_receptionist")
        rita.execute(deed)  # type: ignore[call-overload]
        rita.execute("RESET ROLE")
    forged = [
        (table, *row)
        for table in ("audit_events", "change_events", "series_changes")
        for row in bare_clinic.run(
            f"SELECT kind, to_jsonb(t) ->> 'what' FROM {table} t WHERE kind = 'forged' OR terminal = 'Forged desk'"
            " OR request_id = %s",
            [UUID(FORGED.split("|")[0])],
        )
    ]
    assert forged == []
    for table in ("audit_events", "change_events"):
        who = bare_clinic.run(
            f"SELECT DISTINCT who FROM {table} WHERE at > (SELECT min(at) FROM audit_events WHERE who = 'rita')"
        )
        assert who == [(RECEPTIONIST,)], table


def test_a_path_of_ones_own_leads_no_function_astray(
    bare_clinic: BareClinic, rita: psycopg.Connection[Any]
) -> None:
    for path in ("", "pg_temp", "information_schema, pg_temp, public", '"$user", public'):
        rita.execute("SELECT set_config('search_path', %s, false)", [path])
        for setting in ("check_function_bodies = off", "standard_conforming_strings = off", "role = none"):
            rita.execute(f"SET {setting}")
        slot = {"": 10, "pg_temp": 11, '"$user", public': 12}.get(path, 13)
        rita.execute(f"SELECT public.book_slot(gen_random_uuid(), {slot}, 1, {slot})")
    assert bare_clinic.run("SELECT count(*) FROM bookings WHERE created_by = 'rita'") == [(4,)]


STRINGS = (
    "'; DROP TABLE bookings; --",
    "$$; DROP TABLE bookings; $$",
    "%I %L %s %1$s",
    "\\'; SELECT pg_sleep(10); --",
    '"; DROP ROLE adam; --',
    "{{{}}} ${jndi:ldap://x} <script>",
    "a|b|c",
    "\u202e\ufeff🙂",
)


@pytest.mark.parametrize("text", STRINGS)
def test_text_stays_text(shared_bare_clinic: BareClinic, text: str) -> None:
    place = 60 + 2 * STRINGS.index(text)
    with RolesClinic(shared_bare_clinic).as_user(RECEPTIONIST) as desk:
        [(booked,)] = desk.execute(
            "SELECT book_slot(gen_random_uuid(), %s, 1, %s, p_reason => %s, p_terminal => %s)",
            [place, place, text, text],
        ).fetchall()
        assert booked["booking"]["reason"] == text
        desk.execute(
            "SELECT cancel_booking(gen_random_uuid(), %s, 1, %s, %s)", [booked["booking"]["id"], text, text]
        )
        [(patient,)] = desk.execute(
            "SELECT register_patient(gen_random_uuid(), %(t)s, %(t)s, NULL, '', '', %(t)s, '', '')",
            {"t": text},
        ).fetchall()
        assert desk.execute("SELECT name, email FROM patients WHERE id = %s", [patient]).fetchall() == [
            (text, text)
        ]
        assert _answer(desk, "SELECT signed_in()")["why_change"] == ""
        desk.execute("SELECT note_access(%s, 'file', %s)", [patient, text])
    with RolesClinic(shared_bare_clinic).as_kind("admin") as admin:
        for statement in (
            "SELECT save_directory_row(gen_random_uuid(), %(t)s, NULL, 1, '{}')",
            "SELECT report_numbers(ARRAY[%(t)s], ARRAY[%(t)s], '2030-01-01', '2030-01-02')",
        ):
            with pytest.raises(pg.InvalidParameterValue):
                admin.execute(statement, {"t": text})  # type: ignore[call-overload]
        [(found,)] = admin.execute(
            "SELECT search_audit(jsonb_build_object('who', %(t)s::text, 'terminal', %(t)s::text), NULL, 10)",
            {"t": text},
        ).fetchall()
        assert found["rows"] == []
    assert shared_bare_clinic.run("SELECT count(*) > 0 FROM bookings") == [(True,)]


# Reviewed: what they put together are names of their own lists (%I of a table that they know), checked user names, or
# values that are quoted (%L) or handed over by USING. A new one stands here after somebody has looked.
BUILD_STATEMENTS = {
    "admit_copied_staff",
    "admit_family_staff",
    "admit_staff",
    "admit_verified_staff",
    "apply_pulled",
    "apply_retention",
    "audit_page",
    "audit_state",
    "count_report_days",
    "directory_answer",
    "directory_row",
    "drop_directory_row",
    "feed_row",
    "keep_time_of_merged",
    "limit_password",
    "lock_staff",
    "make_bucket_states",
    "make_role",
    "pull_directory",
    "put_directory_active",
    "report_numbers",
    "rows_go_as_a_whole",
    "save_directory_row",
    "seal_audit",
    "seal_batch",
    "set_staff_password",
    "settle_bucket",
    "shard_triggers",
    "undo_directory_change",
}


def test_functions_that_put_statements_together_are_known(shared_bare_clinic: BareClinic) -> None:
    found = shared_bare_clinic.run(
        "SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace"
        f" AND p.prosrc ~* '\\mexecute\\M' AND {NOT_OF_AN_EXTENSION}"
    )
    assert {name for (name,) in found} - BUILD_STATEMENTS == set()


def test_statistics_and_errors_tell_nothing(bare_clinic: BareClinic, rita: psycopg.Connection[Any]) -> None:
    bare_clinic.run("UPDATE patients SET notes_cipher = 'secret'; ANALYZE patients, audit_events")
    assert (
        rita.execute(
            "SELECT FROM pg_stats WHERE tablename = 'patients' AND attname = 'notes_cipher'"
        ).fetchall()
        == []
    )
    assert rita.execute("SELECT FROM pg_stats WHERE tablename = 'audit_events'").fetchall() == []
    with pytest.raises(pg.InsufficientPrivilege):
        rita.execute("SELECT id FROM patients WHERE 1 / length(notes_cipher) = 1")
    rita.execute("SET row_security = off")
    with pytest.raises(pg.InsufficientPrivilege):
        rita.execute("SELECT * FROM audit_events")


def test_locks_that_somebody_keeps_are_ended(bare_clinic: BareClinic, rita: psycopg.Connection[Any]) -> None:
    """Each session may lift its own time limits, so the other desks look once a minute."""
    rita.execute(
        "SET idle_in_transaction_session_timeout = 0; SET statement_timeout = 0; SET lock_timeout = 0"
    )
    rita.execute("BEGIN")
    rita.execute("SELECT advance_booking(gen_random_uuid(), 1000, 1, 'arrived')")
    with RolesClinic(bare_clinic).as_user("adam") as other:
        other.execute("SET lock_timeout = '50ms'")
        with pytest.raises(pg.LockNotAvailable):
            other.execute("SELECT cancel_booking(gen_random_uuid(), 1000, 1, 'x')")
        assert _answer(other, "SELECT end_stuck_sessions()") == 0  # not two minutes yet
        pid = rita.info.backend_pid
        state = "SELECT 1 FROM pg_stat_activity WHERE pid = %s AND state = 'idle in transaction'"
        wait_until(lambda: bare_clinic.run(state, [pid]), what="the statement's end")
        with psycopg.connect(bare_clinic.owner_url, autocommit=True) as owner:
            owner.execute("SET ROLE medibook_owner")
            ended = _answer(
                owner, "SELECT end_open_transactions(clock_timestamp(), clock_timestamp() - interval '1 h')"
            )
        assert ended == 1
        wait_until(
            lambda: not bare_clinic.run("SELECT 1 FROM pg_stat_activity WHERE pid = %s", [pid]),
            what="its end",
        )
        other.execute("SELECT cancel_booking(gen_random_uuid(), 1000, 1, 'x')")
    with pytest.raises(psycopg.OperationalError):
        rita.execute("SELECT 1")


def test_nobody_ends_colleagues_by_saying_how_long_is_long(rita: psycopg.Connection[Any]) -> None:
    with pytest.raises(pg.InsufficientPrivilege):
        rita.execute("SELECT end_open_transactions(now(), now())")


def test_one_password_does_not_take_all_connections(bare_clinic: BareClinic) -> None:
    bare_clinic.run("ALTER ROLE rita CONNECTION LIMIT 2")
    try:
        clinic = RolesClinic(bare_clinic)
        with (
            clinic.as_user(RECEPTIONIST),
            clinic.as_user(RECEPTIONIST),
            pytest.raises(psycopg.OperationalError, match="too many connections for role"),
        ):
            clinic.as_user(RECEPTIONIST)
    finally:
        bare_clinic.run("ALTER ROLE rita CONNECTION LIMIT 100")


def test_a_password_set_past_the_program_does_not_lift_the_duty_to_change_it(
    bare_clinic: BareClinic, rita: psycopg.Connection[Any]
) -> None:
    """PostgreSQL lets everybody change their own password by ALTER ROLE; MediBook's functions do not count that."""
    bare_clinic.run("UPDATE staff SET must_change_password = true WHERE username = 'rita'")
    verifier = bare_clinic.run("SELECT rolpassword FROM pg_authid WHERE rolname = 'rita'")[0][0]
    rita.execute(f"ALTER ROLE CURRENT_USER PASSWORD '{verifier}'")
    with pytest.raises(psycopg.Error) as refused:
        rita.execute("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
    assert refused.value.sqlstate == "MB050"
