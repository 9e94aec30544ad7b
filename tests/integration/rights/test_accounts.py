"""Accounts through the functions that administrators have: made, changed, locked, reset; and written into the trail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.errors import (
    InvalidInput,
    NotAllowed,
    PasswordMustChange,
    SignInFailed,
    StaleAccount,
)
from medibook_desktop.domain.roles import Role
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.people import NINA, account_of, add_new, sign_in
from tests.helpers.role_logins import RolesClinic, add_person, forget_people


def test_a_first_password_is_changed_before_anything_else(
    people_clinic: BareClinic, people_admin: Database
) -> None:
    add_new(people_admin)
    nina = sign_in(people_clinic, "first password")
    with nina.write() as connection:
        assert roles.signed_in(connection, "Desk 2").why_change == "reset"
    with pytest.raises(PasswordMustChange):
        nina.call("SELECT book_slot(gen_random_uuid(), 1, 1, 1)")
    with nina.write() as connection:
        roles.set_password(connection, "nina", "second é 🙂")
        assert not roles.my_account(connection).must_change_password
    nina.call("SELECT book_slot(gen_random_uuid(), 2, 1, 2)")
    nina.close()
    with pytest.raises(SignInFailed):
        sign_in(people_clinic, "first password")
    sign_in(people_clinic, "second é 🙂").close()


def test_a_password_grows_too_old(people_clinic: BareClinic, people_admin: Database) -> None:
    add_person(people_clinic, NewAccount("nina", "Nina", Role.RECEPTIONIST, password_days=30))
    nina = sign_in(people_clinic, PASSWORD)
    with nina.read() as connection:
        state = roles.my_account(connection)
        assert not state.must_change_password
        assert state.password_expires_at is not None
    people_clinic.run(
        "UPDATE staff SET password_changed_at = now() - interval '30 days' WHERE username = 'nina'"
    )
    with nina.read() as connection:
        assert roles.my_account(connection).why_change == "age"
    with pytest.raises(PasswordMustChange):
        nina.call("SELECT book_slot(gen_random_uuid(), 2, 1, 2)")
    with nina.write() as connection:
        roles.set_password(connection, "nina", PASSWORD + "2")
    nina.call("SELECT book_slot(gen_random_uuid(), 3, 1, 3)")
    nina.close()


def _valid_until(people_clinic: BareClinic, username: str = "nina") -> datetime | None:
    [(until,)] = people_clinic.run(
        "SELECT nullif(rolvaliduntil, 'infinity') FROM pg_roles WHERE rolname = %s", [username]
    )
    assert until is None or isinstance(until, datetime)
    return until


def test_what_the_server_takes_for_how_long(people_clinic: BareClinic, people_admin: Database) -> None:
    """A first password for a week, an account to its end; then the server itself refuses."""
    ends = datetime.now(UTC) + timedelta(days=3)
    add_new(people_admin)
    until = _valid_until(people_clinic)
    assert until is not None
    assert timedelta(days=6) < until - datetime.now(UTC) < timedelta(days=8)
    found = account_of(people_admin)
    with people_admin.write() as connection:
        new = NewAccount("nina", "Nina New", Role.RECEPTIONIST, expires_at=ends)
        roles.change_account(connection, uuid4(), found.version, new)
    assert _valid_until(people_clinic) == ends
    nina = sign_in(people_clinic, "first password")
    with nina.write() as connection:
        roles.set_password(connection, "nina", "mine now")
    nina.close()
    assert _valid_until(people_clinic) == ends
    people_clinic.run("ALTER ROLE nina VALID UNTIL 'yesterday'")
    with pytest.raises(SignInFailed):
        sign_in(people_clinic, "mine now")
    with people_admin.write() as connection:
        roles.change_account(connection, uuid4(), account_of(people_admin).version, NINA)
    assert _valid_until(people_clinic) is None
    sign_in(people_clinic, "mine now").close()


def test_an_account_is_changed_as_it_was_seen(people_clinic: BareClinic, people_admin: Database) -> None:
    add_new(people_admin)
    seen = account_of(people_admin).version
    doctor = NewAccount("nina", "Dr Nina", Role.DOCTOR, frozenset({"reports"}), doctor_id=2, clinic_id=1)
    request = uuid4()
    with people_admin.write() as connection:
        saved = roles.change_account(connection, request, seen, doctor)
        assert roles.change_account(connection, request, seen, doctor) == saved  # asked again
    assert account_of(people_admin).account == doctor
    assert account_of(people_admin).changed_by == "Adam Admin"
    with pytest.raises(StaleAccount) as stale, people_admin.write() as connection:
        roles.change_account(connection, uuid4(), seen, NINA)
    assert stale.value.details["changed_by"] == "Adam Admin"
    [groups] = people_clinic.run(
        "SELECT array_agg(g.rolname) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
        " JOIN pg_roles p ON p.oid = m.member WHERE p.rolname = 'nina'"
    )
    assert groups == (["medibook_doctor"],)


@pytest.mark.parametrize(
    "wrong",
    [
        NewAccount("nina", "N", Role.DOCTOR),  # of whom?
        NewAccount("nina", "N", Role.RECEPTIONIST, doctor_id=1),
        NewAccount("nina", "N", Role.DOCTOR, doctor_id=999),
        NewAccount("nina", "N", Role.RECEPTIONIST, frozenset({"accounts"})),
        NewAccount("nina", "N", Role.RECEPTIONIST, frozenset({"privacy"})),
        NewAccount("nina", "N", Role.READER, frozenset({"book"})),
        NewAccount("nina", "N", Role.DOCTOR, frozenset({"schedules"}), doctor_id=1),
        NewAccount("nina", "N", Role.RECEPTIONIST, frozenset({"no-such-thing"})),
        NewAccount("nina", "", Role.RECEPTIONIST),
        NewAccount("nina", "N", Role.RECEPTIONIST, password_days=0),
        NewAccount("nina", "N", Role.RECEPTIONIST, clinic_id=999),
    ],
)
def test_what_no_account_may_be(people_clinic: BareClinic, people_admin: Database, wrong: NewAccount) -> None:
    with pytest.raises(InvalidInput):
        add_new(people_admin, wrong)
    assert people_clinic.run("SELECT FROM pg_roles WHERE rolname = 'nina'") == []  # nothing is half made


@pytest.mark.parametrize(
    "username",
    [
        "postgres",
        "medibook_owner",
        "medibook_super",
        "medibook_admin",
        "pg_monitor",
        "Anna",
        "a b",
        "",
        "x" * 64,
        "nina'; DROP TABLE staff; --",
        'nina"',
        "ni\nna",
        "public",
        "none",
        "nina\u200b",
        "1nina",
        "$user",
    ],
)
def test_some_names_are_no_account(people_clinic: BareClinic, people_admin: Database, username: str) -> None:
    with pytest.raises(InvalidInput):
        add_new(people_admin, NewAccount(username, "X", Role.ADMIN))
    with pytest.raises(InvalidInput), owner_connection(people_clinic.owner_url) as connection:
        roles.make_staff(connection, username, "X", "medibook_admin", "secret")


@pytest.mark.parametrize(
    "display_name", ["Robert'); DROP TABLE staff; --", "%I %L %s", "🙂 'é\" \\", "x" * 200]
)
def test_a_display_name_is_kept_as_it_was_typed(
    people_clinic: BareClinic, people_admin: Database, display_name: str
) -> None:
    add_new(people_admin, NewAccount("nina", display_name, Role.RECEPTIONIST))
    assert account_of(people_admin).account.display_name == display_name


def test_a_role_of_the_server_that_is_no_staff_is_never_taken_over(
    people_clinic: BareClinic, people_admin: Database
) -> None:
    people_clinic.run("CREATE ROLE backupper LOGIN PASSWORD 'x'")
    with pytest.raises(InvalidInput, match="taken"):
        add_new(people_admin, NewAccount("backupper", "X", Role.ADMIN))
    # Nor one that somebody gave more by hand, even when it is staff.
    forget_people(people_clinic, "backupper")
    add_new(people_admin, NewAccount("backupper", "X", Role.RECEPTIONIST))
    for more in ("SUPERUSER", "CREATEROLE", "REPLICATION", "BYPASSRLS", "CREATEDB"):
        people_clinic.run(f"ALTER ROLE backupper {more}")
        with pytest.raises(InvalidInput), people_admin.write() as connection:
            roles.set_password(connection, "backupper", "mine now")
        with pytest.raises(InvalidInput), people_admin.write() as connection:
            roles.lock_account(connection, "backupper")
        people_clinic.run(f"ALTER ROLE backupper NO{more}")
    people_clinic.run("GRANT pg_read_all_data TO backupper")
    version = account_of(people_admin, "backupper").version
    with pytest.raises(InvalidInput), people_admin.write() as connection:
        roles.change_account(connection, uuid4(), version, NewAccount("backupper", "X", Role.ADMIN))


def test_no_account_has_a_power_over_the_server(shared_roles_clinic: RolesClinic) -> None:
    found = shared_roles_clinic.clinic.run(
        "SELECT rolname FROM pg_roles JOIN staff ON rolname = username"
        " WHERE rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls"
        " OR rolconnlimit NOT BETWEEN 1 AND 100"
    )
    assert found == []
    passed_on = shared_roles_clinic.clinic.run(
        "SELECT m.member::regrole::text FROM pg_auth_members m JOIN staff ON username = m.member::regrole::text"
        " WHERE m.admin_option"
    )
    assert passed_on == []


def test_the_password_never_travels_in_the_clear(people_clinic: BareClinic) -> None:
    with psycopg.connect(people_clinic.owner_url, autocommit=True) as owner:
        for verifier in ("in the clear", "", None, "md5" + "a" * 32, "SCRAM-SHA-256$4096:a$b:c"):
            for call in (
                "SELECT create_staff('nina', 'N', 'medibook_receptionist', %s)",
                "SELECT add_staff(gen_random_uuid(), 'nina', 'N', 'medibook_receptionist', %s)",
                f"SELECT set_staff_password('{RECEPTIONIST}', %s)",
            ):
                with pytest.raises(psycopg.errors.InvalidParameterValue):
                    owner.execute(call, [verifier])


def test_changes_of_accounts_stand_in_the_trail_without_verifiers(
    people_clinic: BareClinic, people_admin: Database
) -> None:
    request = uuid4()
    with people_admin.write() as connection:
        roles.add_account(connection, request, NINA, "first password", "Desk 1")
        roles.set_rights(connection, "nina", ["overbook"])
        roles.set_password(connection, "nina", "another one", terminal="Desk 1")
        roles.lock_account(connection, "nina", terminal="Desk 1")
    found = people_clinic.run(
        "SELECT kind, who, terminal, before::text || after::text FROM change_events WHERE what = 'staff'"
        " AND key = (SELECT id FROM staff WHERE username = 'nina') ORDER BY id"
    )
    assert [(kind, who, terminal) for kind, who, terminal, _ in found] == [
        ("added", ADMIN, "Desk 1"),
        ("changed", ADMIN, ""),
        ("reset", ADMIN, "Desk 1"),
        ("locked", ADMIN, "Desk 1"),
    ]
    assert not any("SCRAM" in (text or "") for *_, text in found)
    assert people_clinic.run("SELECT kind FROM change_events WHERE request_id = %s", [request]) == [
        ("added",)
    ]


def test_a_receptionist_manages_only_her_own_password(people_clinic: BareClinic) -> None:
    desk = people_clinic.database(RECEPTIONIST)
    with desk.write() as connection:
        roles.set_password(connection, RECEPTIONIST, PASSWORD)
    for call in (
        lambda c: roles.set_password(c, ADMIN, "mine now"),
        lambda c: roles.add_account(c, uuid4(), NINA, "x"),
        lambda c: roles.lock_account(c, ADMIN),
        lambda c: roles.set_rights(c, RECEPTIONIST, ["overbook"]),
        lambda c: roles.change_account(c, uuid4(), 1, NewAccount(RECEPTIONIST, "R", Role.ADMIN)),
        lambda c: roles.accounts(c),
    ):
        with pytest.raises(NotAllowed), desk.write() as connection:
            call(connection)
    desk.close()
