"""Accounts through the functions that administrators have: made, changed, locked, reset; and written into the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.domain.accounts import AccountRow, NewAccount
from medibook_desktop.domain.errors import (
    InvalidInput,
    LastAdmin,
    NotAllowed,
    PasswordMustChange,
    SignInFailed,
    StaleAccount,
)
from medibook_desktop.domain.roles import Role
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.role_logins import RolesClinic, add_person, forget_people

NINA = NewAccount("nina", "Nina New", Role.RECEPTIONIST)


@pytest.fixture
def clinic(shared_bare_clinic: BareClinic) -> Iterator[BareClinic]:
    """The file's clinic; who was added to it is gone afterwards, and who was there is as before."""
    yield shared_bare_clinic
    forget_people(shared_bare_clinic, "nina", "backupper")
    shared_bare_clinic.run("DELETE FROM sign_ins")


@pytest.fixture
def admin(clinic: BareClinic) -> Iterator[Database]:
    database = clinic.database(ADMIN)
    yield database
    database.close()


def _add(admin: Database, new: NewAccount = NINA) -> None:
    with admin.write() as connection:
        roles.add_account(connection, uuid4(), new, "first password", "Desk 1")


def _account(admin: Database, username: str = "nina") -> AccountRow:
    with admin.read() as connection:
        [found] = [row for row in roles.accounts(connection) if row.account.username == username]
    return found


def _sign_in(clinic: BareClinic, password: str, username: str = "nina") -> Database:
    database = Database(clinic.database_url, username=username, password=password)
    try:
        database.ping()
    except BaseException:
        database.close()
        raise
    return database


def test_a_first_password_is_changed_before_anything_else(clinic: BareClinic, admin: Database) -> None:
    _add(admin)
    nina = _sign_in(clinic, "first password")
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
        _sign_in(clinic, "first password")
    _sign_in(clinic, "second é 🙂").close()


def test_a_password_grows_too_old(clinic: BareClinic, admin: Database) -> None:
    add_person(clinic, NewAccount("nina", "Nina", Role.RECEPTIONIST, password_days=30))
    nina = _sign_in(clinic, PASSWORD)
    with nina.read() as connection:
        state = roles.my_account(connection)
        assert not state.must_change_password
        assert state.password_expires_at is not None
    clinic.run("UPDATE staff SET password_changed_at = now() - interval '30 days' WHERE username = 'nina'")
    with nina.read() as connection:
        assert roles.my_account(connection).why_change == "age"
    with pytest.raises(PasswordMustChange):
        nina.call("SELECT book_slot(gen_random_uuid(), 2, 1, 2)")
    with nina.write() as connection:
        roles.set_password(connection, "nina", PASSWORD + "2")
    nina.call("SELECT book_slot(gen_random_uuid(), 3, 1, 3)")
    nina.close()


def _valid_until(clinic: BareClinic, username: str = "nina") -> datetime | None:
    [(until,)] = clinic.run(
        "SELECT nullif(rolvaliduntil, 'infinity') FROM pg_roles WHERE rolname = %s", [username]
    )
    assert until is None or isinstance(until, datetime)
    return until


def test_what_the_server_takes_for_how_long(clinic: BareClinic, admin: Database) -> None:
    """A first password for a week, an account to its end; then the server itself refuses."""
    ends = datetime.now(UTC) + timedelta(days=3)
    _add(admin)
    until = _valid_until(clinic)
    assert until is not None
    assert timedelta(days=6) < until - datetime.now(UTC) < timedelta(days=8)
    found = _account(admin)
    with admin.write() as connection:
        new = NewAccount("nina", "Nina New", Role.RECEPTIONIST, expires_at=ends)
        roles.change_account(connection, uuid4(), found.version, new)
    assert _valid_until(clinic) == ends
    nina = _sign_in(clinic, "first password")
    with nina.write() as connection:
        roles.set_password(connection, "nina", "mine now")
    nina.close()
    assert _valid_until(clinic) == ends
    clinic.run("ALTER ROLE nina VALID UNTIL 'yesterday'")
    with pytest.raises(SignInFailed):
        _sign_in(clinic, "mine now")
    with admin.write() as connection:
        roles.change_account(connection, uuid4(), _account(admin).version, NINA)
    assert _valid_until(clinic) is None
    _sign_in(clinic, "mine now").close()


def test_an_account_is_changed_as_it_was_seen(clinic: BareClinic, admin: Database) -> None:
    _add(admin)
    seen = _account(admin).version
    doctor = NewAccount("nina", "Dr Nina", Role.DOCTOR, frozenset({"reports"}), doctor_id=2, clinic_id=1)
    request = uuid4()
    with admin.write() as connection:
        saved = roles.change_account(connection, request, seen, doctor)
        assert roles.change_account(connection, request, seen, doctor) == saved  # asked again
    assert _account(admin).account == doctor
    assert _account(admin).changed_by == "Adam Admin"
    with pytest.raises(StaleAccount) as stale, admin.write() as connection:
        roles.change_account(connection, uuid4(), seen, NINA)
    assert stale.value.details["changed_by"] == "Adam Admin"
    [groups] = clinic.run(
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
def test_what_no_account_may_be(clinic: BareClinic, admin: Database, wrong: NewAccount) -> None:
    with pytest.raises(InvalidInput):
        _add(admin, wrong)
    assert clinic.run("SELECT FROM pg_roles WHERE rolname = 'nina'") == []  # nothing is half made


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
def test_some_names_are_no_account(clinic: BareClinic, admin: Database, username: str) -> None:
    with pytest.raises(InvalidInput):
        _add(admin, NewAccount(username, "X", Role.ADMIN))
    with pytest.raises(InvalidInput), owner_connection(clinic.owner_url) as connection:
        roles.make_staff(connection, username, "X", "medibook_admin", "secret")


@pytest.mark.parametrize(
    "display_name", ["Robert'); DROP TABLE staff; --", "%I %L %s", "🙂 'é\" \\", "x" * 200]
)
def test_a_display_name_is_kept_as_it_was_typed(
    clinic: BareClinic, admin: Database, display_name: str
) -> None:
    _add(admin, NewAccount("nina", display_name, Role.RECEPTIONIST))
    assert _account(admin).account.display_name == display_name


def test_a_role_of_the_server_that_is_no_staff_is_never_taken_over(
    clinic: BareClinic, admin: Database
) -> None:
    clinic.run("CREATE ROLE backupper LOGIN PASSWORD 'x'")
    with pytest.raises(InvalidInput, match="taken"):
        _add(admin, NewAccount("backupper", "X", Role.ADMIN))
    # Nor one that somebody gave more by hand, even when it is staff.
    forget_people(clinic, "backupper")
    _add(admin, NewAccount("backupper", "X", Role.RECEPTIONIST))
    for more in ("SUPERUSER", "CREATEROLE", "REPLICATION", "BYPASSRLS", "CREATEDB"):
        clinic.run(f"ALTER ROLE backupper {more}")
        with pytest.raises(InvalidInput), admin.write() as connection:
            roles.set_password(connection, "backupper", "mine now")
        with pytest.raises(InvalidInput), admin.write() as connection:
            roles.lock_account(connection, "backupper")
        clinic.run(f"ALTER ROLE backupper NO{more}")
    clinic.run("GRANT pg_read_all_data TO backupper")
    version = _account(admin, "backupper").version
    with pytest.raises(InvalidInput), admin.write() as connection:
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


def test_the_password_never_travels_in_the_clear(clinic: BareClinic) -> None:
    with psycopg.connect(clinic.owner_url, autocommit=True) as owner:
        for verifier in ("in the clear", "", None, "md5" + "a" * 32, "SCRAM-SHA-256$4096:a$b:c"):
            for call in (
                "SELECT create_staff('nina', 'N', 'medibook_receptionist', %s)",
                "SELECT add_staff(gen_random_uuid(), 'nina', 'N', 'medibook_receptionist', %s)",
                f"SELECT set_staff_password('{RECEPTIONIST}', %s)",
            ):
                with pytest.raises(psycopg.errors.InvalidParameterValue):
                    owner.execute(call, [verifier])


def test_a_reset_ends_sessions_and_asks_for_a_new_password(clinic: BareClinic, admin: Database) -> None:
    with RolesClinic(clinic).as_user(RECEPTIONIST) as desk:
        with admin.write() as connection:
            roles.set_password(connection, RECEPTIONIST, "a new first one")
        with admin.write() as connection:
            assert roles.end_sessions(connection, RECEPTIONIST) == 1
        with pytest.raises(psycopg.OperationalError):
            desk.execute("SELECT 1")
    again = _sign_in(clinic, "a new first one", RECEPTIONIST)
    with again.write() as connection:
        assert roles.my_account(connection).why_change == "reset"
        # As the tests' other databases know it: the role is the whole server's.
        roles.set_password(connection, RECEPTIONIST, PASSWORD)
    again.close()


def test_locking_ends_what_is_under_way(clinic: BareClinic, admin: Database) -> None:
    _add(admin)
    with psycopg.connect(
        clinic.database_url, user="nina", password="first password", autocommit=True
    ) as desk:
        with admin.write() as connection:
            roles.lock_account(connection, "nina")
        with pytest.raises(psycopg.OperationalError):
            desk.execute("SELECT 1")
    with pytest.raises(SignInFailed, match="locked"):
        _sign_in(clinic, "first password")
    assert not _account(admin).is_active
    with admin.write() as connection:
        roles.lock_account(connection, "nina", locked=False)
    _sign_in(clinic, "first password").close()


def test_a_program_that_connects_anew_while_it_is_being_locked_is_ended_after_the_commit(
    clinic: BareClinic, admin: Database
) -> None:
    _add(admin)
    with psycopg.connect(clinic.owner_url) as locking:
        locking.execute("SELECT lock_staff('nina')")
        late = psycopg.connect(clinic.database_url, user="nina", password="first password", autocommit=True)
        locking.commit()
    late.execute("SELECT 1")  # still there: the server lets in whom it does not yet know to be locked
    with admin.write() as connection:
        assert roles.end_sessions(connection, "nina") == 1
    with pytest.raises(psycopg.OperationalError):
        late.execute("SELECT 1")
    late.close()


def test_who_is_signed_in_where(clinic: BareClinic, admin: Database) -> None:
    desk = clinic.database(RECEPTIONIST, application_name="medibook terminal=Desk 2")
    desk.ping()
    with RolesClinic(clinic).as_user(RECEPTIONIST, application_name="psql"):
        with admin.read() as connection:
            found = roles.who_is_signed_in(connection)
        mine = [(s.display_name, s.terminal, s.is_medibook) for s in found if s.username == RECEPTIONIST]
        assert sorted(mine) == [("Rita Reception", "Desk 2", True), ("Rita Reception", "psql", False)]
        assert all(s.since.tzinfo and s.connections == 1 for s in found if s.username == RECEPTIONIST)
    with pytest.raises(NotAllowed), desk.read() as connection:
        roles.who_is_signed_in(connection)
    with pytest.raises(NotAllowed), desk.write() as connection:
        roles.end_sessions(connection, ADMIN)
    desk.close()


def test_a_sign_in_tells_of_the_one_before(clinic: BareClinic, admin: Database) -> None:
    desk = clinic.database(RECEPTIONIST)
    with desk.write() as connection:
        first = roles.signed_in(connection, "Desk 1")
    assert (first.last_at, first.last_terminal) == (None, "")
    with desk.write() as connection:
        second = roles.signed_in(connection, "Desk 2")
    assert second.last_terminal == "Desk 1"
    assert second.last_at is not None
    assert abs(second.last_at - datetime.now(UTC)) < timedelta(minutes=1)
    with desk.read() as connection:
        assert roles.my_account(connection).last_terminal == "Desk 2"
    assert _account(admin, RECEPTIONIST).last_terminal == "Desk 2"
    # Somebody who signs in for ever fills nothing.
    for number in range(25):
        with desk.write() as connection:
            roles.signed_in(connection, f"Desk {number}")
    assert clinic.run("SELECT count(*) FROM sign_ins WHERE username = %s", [RECEPTIONIST]) == [(20,)]
    desk.close()
    assert clinic.run(
        "SELECT count(*) FROM access_events WHERE what = 'signed_in' AND who = %s", [RECEPTIONIST]
    ) == [(27,)]  # the trail has them all


def test_changes_of_accounts_stand_in_the_trail_without_verifiers(
    clinic: BareClinic, admin: Database
) -> None:
    request = uuid4()
    with admin.write() as connection:
        roles.add_account(connection, request, NINA, "first password", "Desk 1")
        roles.set_rights(connection, "nina", ["overbook"])
        roles.set_password(connection, "nina", "another one", terminal="Desk 1")
        roles.lock_account(connection, "nina", terminal="Desk 1")
    found = clinic.run(
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
    assert clinic.run("SELECT kind FROM change_events WHERE request_id = %s", [request]) == [("added",)]


def test_a_receptionist_manages_only_her_own_password(clinic: BareClinic) -> None:
    desk = clinic.database(RECEPTIONIST)
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


def _version(connection: sa.Connection) -> int:
    return next(row.version for row in roles.accounts(connection) if row.account.username == ADMIN)


LAST: dict[str, Callable[[sa.Connection], object]] = {
    "locked": lambda c: roles.lock_account(c, ADMIN),
    "demoted": lambda c: roles.change_account(
        c, uuid4(), _version(c), NewAccount(ADMIN, "A", Role.RECEPTIONIST)
    ),
    "ended": lambda c: roles.change_account(
        c,
        uuid4(),
        _version(c),
        NewAccount(ADMIN, "A", Role.ADMIN, expires_at=datetime.now(UTC) + timedelta(days=9)),
    ),
    "made anew": lambda c: roles.make_staff(c, ADMIN, "A", "medibook_receptionist", PASSWORD),
}


@pytest.mark.parametrize("way", LAST)
@pytest.mark.parametrize("who", ["themself", "another who does not stay"])
def test_the_last_administrator_stays(clinic: BareClinic, admin: Database, way: str, who: str) -> None:
    acting = admin
    if who != "themself":
        add_person(
            clinic,
            NewAccount("nina", "N", Role.ADMIN, expires_at=datetime.now(UTC) + timedelta(days=1)),
        )
        acting = _sign_in(clinic, PASSWORD)
    with pytest.raises(LastAdmin), acting.write() as connection:
        LAST[way](connection)
    if who != "themself":
        with pytest.raises(LastAdmin), acting.write() as connection:
            roles.set_password(connection, ADMIN, "a week at most")
        acting.close()
    assert _account(admin, ADMIN).account.role is Role.ADMIN
    wait_until(
        lambda: clinic.run("SELECT rolcanlogin FROM pg_roles WHERE rolname = %s", [ADMIN]) == [(True,)]
    )
    # With a second one who stays, all of it can be done.
    with owner_connection(clinic.owner_url) as connection:
        roles.make_staff(connection, "nina", "N", "medibook_admin", PASSWORD)
    try:
        with owner_connection(clinic.owner_url) as connection:
            LAST[way](connection)
    finally:
        with owner_connection(clinic.owner_url) as connection:  # the role is the whole server's
            roles.make_staff(connection, ADMIN, "Adam Admin", "medibook_admin", PASSWORD)
