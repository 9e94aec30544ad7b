"""Finer rights: each function asks for the right that functions.txt says, by whatever way round it is called."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.roles import add_account, set_rights
from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.roles import ADDABLE, RIGHTS_OF_ROLE, TAKEN, Right, Role, rights_of
from tests.helpers import expected_rights
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.role_logins import LOGINS, RolesClinic, add_person
from tests.helpers.tried_statements import Schema, error_of, listed

FUNCTIONS = expected_rights.functions()
PEOPLE = {
    Role.RECEPTIONIST: "receptionist",
    Role.ADMIN: "admin",
    Role.DOCTOR: "doctor",
    Role.READER: "reader",
}


def test_the_program_and_the_database_know_the_same_rights(shared_roles_clinic: RolesClinic) -> None:
    for role in Role:
        [(by_role, to_add)] = shared_roles_clinic.clinic.run(
            "SELECT rights_of_role(%s), rights_to_add(%s)", [role, role]
        )
        assert set(by_role) == set(RIGHTS_OF_ROLE[role]), role
        assert set(to_add) == set(ADDABLE[role]), role
        assert not set(to_add) & set(by_role), role


@pytest.fixture(scope="module")
def powerless(shared_roles_clinic: RolesClinic) -> str:
    """A receptionist from whom everything was taken."""
    taken = frozenset(f"{TAKEN}{right}" for right in RIGHTS_OF_ROLE[Role.RECEPTIONIST])
    add_person(shared_roles_clinic.clinic, NewAccount("nora", "Nora Nothing", Role.RECEPTIONIST, taken))
    return "nora"


@pytest.fixture(scope="module")
def newcomer(shared_roles_clinic: RolesClinic) -> str:
    """An administrator whose password somebody else chose."""
    with owner_connection(shared_roles_clinic.clinic.owner_url) as connection:
        add_account(connection, uuid4(), NewAccount("newton", "Newton New", Role.ADMIN), PASSWORD)
    return "newton"


def test_each_function_asks_for_its_right_first(
    shared_roles_clinic: RolesClinic, schema: Schema, powerless: str, newcomer: str
) -> None:
    """Nobody's right: MB016. A password that somebody else chose: MB050. An administrator: neither of them."""
    wrong: list[str] = []
    with (
        shared_roles_clinic.as_user(powerless) as without,
        shared_roles_clinic.as_user(newcomer) as new,
        shared_roles_clinic.as_kind("admin") as admin,
    ):
        for name, function in FUNCTIONS.items():
            if function.right == "row":
                continue
            for call in schema.calls.get(name, []):
                for who, connection, expected in (
                    ("without rights", without, "MB016"),
                    ("before the password is changed", new, "MB050"),
                ):
                    if not {"receptionist", "admin"} & function.kinds:
                        continue
                    if connection is without and "receptionist" not in function.kinds:
                        continue
                    error = error_of(connection, call)
                    state = error.sqlstate if error else None
                    if function.right == ".":
                        if state in ("MB016", "MB050"):
                            wrong.append(f"{call} {who}: {state}, and no right is written down for it")
                    elif state != expected or (
                        expected == "MB016" and f'"{function.right}"' not in str(error)
                    ):
                        wrong.append(f"{call} {who}: {error or 'was let through'}")
                error = error_of(admin, call)
                if (
                    "admin" in function.kinds
                    and error
                    and error.sqlstate == "MB016"
                    and name != "unblock_time"
                ):
                    wrong.append(f"{call} by an administrator: {error}")
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("role", Role)
def test_a_right_is_had_added_and_taken(bare_clinic: BareClinic, role: Role) -> None:
    """Row by row as domain.roles.rights_of has it, through the server's own function."""
    ask = "SELECT ARRAY(SELECT r FROM unnest(%s::text[]) r WHERE has_right(r))"
    everything = [str(right) for right in Right]
    doctor = 1 if role is Role.DOCTOR else None
    add_person(bare_clinic, NewAccount("vera", "Vera Various", role, doctor_id=doctor))
    with psycopg.connect(bare_clinic.owner_url, autocommit=True) as owner:
        for own in (
            frozenset[str](),
            frozenset(ADDABLE[role]),
            frozenset(f"{TAKEN}{right}" for right in RIGHTS_OF_ROLE[role]),
            frozenset({*ADDABLE[role], *(f"{TAKEN}{right}" for right in ADDABLE[role])}),
        ):
            with owner_connection(bare_clinic.owner_url) as connection:
                set_rights(connection, "vera", own)
            owner.execute("SET SESSION AUTHORIZATION vera")
            owner.execute("SET ROLE NONE")
            try:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    owner.execute(ask, [everything])  # no person may ask by himself
                owner.execute("RESET SESSION AUTHORIZATION")
                owner.execute(
                    "CREATE OR REPLACE FUNCTION ask_for_the_test(text[]) RETURNS text[] LANGUAGE sql"
                    " SECURITY DEFINER SET search_path = public AS"
                    " 'SELECT ARRAY(SELECT r FROM unnest($1) r WHERE has_right(r))'"
                )
                owner.execute("GRANT EXECUTE ON FUNCTION ask_for_the_test(text[]) TO vera")
                owner.execute("SET SESSION AUTHORIZATION vera")
                [(had,)] = owner.execute("SELECT ask_for_the_test(%s)", [everything]).fetchall()
            finally:
                owner.execute("RESET SESSION AUTHORIZATION")
            assert set(had) == rights_of(role, own), own


ROWS = """
INSERT INTO bookings (id, request_id, doctor_id, slot_id, patient_id, during)
    SELECT 1000, gen_random_uuid(), 4, id, 11, tstzrange(slot_time, slot_time + interval '15 minutes')
    FROM appointment_slots WHERE id = 150;
UPDATE appointment_slots SET is_booked = true, booking_id = 1000 WHERE id = 150;
"""
MOVE = "SELECT move_booking(gen_random_uuid(), 1000, 1, 151, 1)"
CANCEL = "SELECT cancel_booking(gen_random_uuid(), 1000, 1, 'x')"
ARRIVE = "SELECT advance_booking(gen_random_uuid(), 1000, 1, 'arrived')"
SQUEEZE = "SELECT book_slot(gen_random_uuid(), 150, 1, 12, p_overbook_reason => 'pain')"
UNDO = "SELECT undo_change(gen_random_uuid(), (SELECT max(id) FROM audit_events))"


@pytest.fixture
def ruled(bare_clinic: BareClinic) -> RolesClinic:
    """A visit 1000 that the owner booked, and Rita, whose rights each test sets."""
    bare_clinic.run(ROWS)
    return RolesClinic(bare_clinic)


def _state(connection: psycopg.Connection[Any], statement: str) -> str | None:
    try:
        connection.execute(statement)  # type: ignore[call-overload]
    except psycopg.Error as error:
        return error.sqlstate
    return None


def _rights(ruled: RolesClinic, *rights: str) -> None:
    with owner_connection(ruled.clinic.owner_url) as connection:
        set_rights(connection, RECEPTIONIST, rights)


@pytest.mark.parametrize(
    ("done", "taken"),
    [
        (MOVE, "no-move"),
        ("SELECT resize_booking(gen_random_uuid(), 1000, 1, 30)", "no-move"),
        ("SELECT set_booking_room(gen_random_uuid(), 1000, 1, 1)", "no-move"),
        (ARRIVE, "no-book"),
    ],
)
def test_undoing_needs_the_right_of_what_it_does(ruled: RolesClinic, done: str, taken: str) -> None:
    event = "(SELECT max(id) FROM audit_events)"
    with ruled.as_user("adam") as admin, ruled.as_user(RECEPTIONIST) as desk:
        admin.execute(done)  # type: ignore[call-overload]
        # A receptionist does not read others' trail; the number is guessed.
        [(number,)] = ruled.clinic.run(f"SELECT {event}")
        undo = f"SELECT undo_change(gen_random_uuid(), {number})"
        _rights(ruled, taken)
        assert _state(desk, undo) == "MB016"
        _rights(ruled)
        assert _state(desk, undo) is None


def test_undoing_somebodys_booking_is_cancelling_it(ruled: RolesClinic) -> None:
    with ruled.as_user("adam") as admin, ruled.as_user(RECEPTIONIST) as desk:
        admin.execute("SELECT book_slot(gen_random_uuid(), 20, 1, 5)")
        [(number,)] = ruled.clinic.run("SELECT max(id) FROM audit_events")
        undo = f"SELECT undo_change(gen_random_uuid(), {number})"
        _rights(ruled, "no-cancel")
        assert _state(desk, undo) == "MB016"
        for around in (
            "SELECT advance_booking(gen_random_uuid(), 1000, 1, 'cancelled')",
            "SELECT take_back_walk_in(gen_random_uuid(), 1000, 1)",
            CANCEL,
        ):
            assert _state(desk, around) == "MB016", around
        _rights(ruled)
        assert _state(desk, undo) is None


def test_ones_own_slip_can_be_mended_without_the_right_to_cancel(ruled: RolesClinic) -> None:
    _rights(ruled, "no-cancel")
    with ruled.as_user(RECEPTIONIST) as desk:
        desk.execute("SELECT book_slot(gen_random_uuid(), 20, 1, 5)")
        assert _state(desk, UNDO) is None
        desk.execute("SELECT book_slot(gen_random_uuid(), 21, 1, 5)")
        # Ten minutes later it is a visit like any other.
        ruled.clinic.run(
            "ALTER TABLE audit_events DISABLE TRIGGER ALL;"
            " UPDATE audit_events SET at = now() - interval '11 minutes';"
            " ALTER TABLE audit_events ENABLE TRIGGER ALL"
        )
        assert _state(desk, UNDO) == "MB016"


def test_a_cancellation_is_taken_back_by_who_may_cancel_or_book(ruled: RolesClinic) -> None:
    with ruled.as_user(RECEPTIONIST) as desk:
        desk.execute(CANCEL)
        _rights(ruled, "no-cancel", "no-book")
        assert _state(desk, UNDO) == "MB016"
        _rights(ruled, "no-cancel")
        assert _state(desk, UNDO) is None


def test_squeezing_in_again_needs_its_right_too(ruled: RolesClinic) -> None:
    _rights(ruled, "overbook")
    with ruled.as_user(RECEPTIONIST) as desk:
        desk.execute(SQUEEZE)
        [(booking, version)] = desk.execute(
            "SELECT id, version FROM bookings WHERE overbook_reason IS NOT NULL"
        ).fetchall()
        # Moved to a free time it is squeezed in no more; undoing that squeezes it in again.
        desk.execute(f"SELECT move_booking(gen_random_uuid(), {booking}, {version}, 160, 1)")
        _rights(ruled)
        assert _state(desk, UNDO) == "MB016"
        _rights(ruled, "overbook")
        assert _state(desk, UNDO) is None


def test_a_series_asks_for_the_rights_of_its_steps(ruled: RolesClinic) -> None:
    made = (
        "SELECT book_series(gen_random_uuid(), 'FREQ=WEEKLY;COUNT=1', 5, 1, NULL, current_date, '09:00', '',"
        ' \'[{"planned_at": "2030-01-01T09:00Z", "slot_id": 1, "slot_version": 1}]\', \'pessimistic\')'
    )
    with ruled.as_user(RECEPTIONIST) as desk:
        [(answer,)] = desk.execute(made).fetchall()
        [booking] = answer["booking_ids"]
        change = (
            "SELECT change_series(gen_random_uuid(), {series}, 1,"
            " '[{{\"booking_id\": {booking}, \"version\": 1, {step}}}]', '{{}}', 'pessimistic')"
        )
        cancel = change.format(series=answer["series_id"], booking=booking, step='"cancel": "x"')
        move = change.format(
            series=answer["series_id"],
            booking=booking,
            step='"slot_id": 2, "slot_version": 1, "planned_at": "2030-01-01T09:15Z"',
        )
        _rights(ruled, "no-cancel")
        assert _state(desk, cancel) == "MB016"
        _rights(ruled, "no-move")
        assert _state(desk, move) == "MB016"
        _rights(ruled)
        assert _state(desk, move) is None


def test_who_may_only_take_steps_takes_no_other(ruled: RolesClinic) -> None:
    _rights(ruled, "no-book", "steps")
    with ruled.as_user(RECEPTIONIST) as desk:
        assert _state(desk, "SELECT book_slot(gen_random_uuid(), 20, 1, 5)") == "MB016"
        assert _state(desk, "SELECT advance_booking(gen_random_uuid(), 1000, 1, 'no_show')") == "MB016"
        assert _state(desk, ARRIVE) is None
        assert _state(desk, UNDO) is None


def test_an_offer_never_cancels_another_patients_visit(ruled: RolesClinic) -> None:
    """`instead_of` is a number that somebody sends: it may name the visit of anybody."""
    with ruled.as_user(RECEPTIONIST) as desk:
        [(wish,)] = desk.execute(
            "SELECT save_wish(gen_random_uuid(), NULL, NULL, 1, 5, NULL, '', NULL, NULL, 127, '{}', NULL, NULL, 2, '',"
            " 1000) ->> 'id'"
        ).fetchall()
        [(held,)] = desk.execute(
            f"SELECT offer_slot(gen_random_uuid(), {wish}, 1, 1, 10) -> 'booking' ->> 'id'"
        ).fetchall()
        desk.execute(f"SELECT settle_offer(gen_random_uuid(), {held}, 'taken')")
        assert desk.execute("SELECT status FROM bookings WHERE id = 1000").fetchall() == [("booked",)]


def test_an_account_that_ended_or_was_locked_may_nothing_on_an_open_connection(ruled: RolesClinic) -> None:
    with ruled.as_user(RECEPTIONIST) as desk:
        for ended in ("is_active = false", "is_active = true, expires_at = now() - interval '1 second'"):
            ruled.clinic.run(f"UPDATE staff SET {ended} WHERE username = '{RECEPTIONIST}'")
            assert _state(desk, "SELECT book_slot(gen_random_uuid(), 20, 1, 5)") == "MB016", ended


def test_a_service_has_the_rights_of_a_service(shared_roles_clinic: RolesClinic) -> None:
    with shared_roles_clinic.as_kind("gateway") as gateway, shared_roles_clinic.as_kind("worker") as worker:
        assert _state(gateway, "SELECT book_slot(gen_random_uuid(), 40, 1, 50)") is None
        assert (
            _state(gateway, "SELECT book_slot(gen_random_uuid(), 40, 1, 51, p_overbook_reason => 'x')")
            == "MB016"
        )
        assert _state(worker, "SELECT book_slot(gen_random_uuid(), 41, 1, 52)") == "42501"
        assert (
            _state(
                worker,
                "SELECT replace_slots(1, now() + interval '300 days', now() + interval '301 days', '{}', '{}', '{}')",
            )
            is None
        )
    assert LOGINS["gateway"] not in {
        name for (name,) in shared_roles_clinic.clinic.run("SELECT username FROM staff")
    }
