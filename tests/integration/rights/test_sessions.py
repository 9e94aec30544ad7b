"""Who is signed in, how that ends, and that an administrator stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.errors import (
    LastAdmin,
    NotAllowed,
    SignInFailed,
)
from medibook_desktop.domain.roles import Role
from tests.helpers.bare_clinics import ADMIN, PASSWORD, RECEPTIONIST, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.people import account_of, add_new, sign_in
from tests.helpers.role_logins import RolesClinic, add_person


def test_a_reset_ends_sessions_and_asks_for_a_new_password(
    people_clinic: BareClinic, people_admin: Database
) -> None:
    with RolesClinic(people_clinic).as_user(RECEPTIONIST) as desk:
        with people_admin.write() as connection:
            roles.set_password(connection, RECEPTIONIST, "a new first one")
        with people_admin.write() as connection:
            assert roles.end_sessions(connection, RECEPTIONIST) == 1
        with pytest.raises(psycopg.OperationalError):
            desk.execute("SELECT 1")
    again = sign_in(people_clinic, "a new first one", RECEPTIONIST)
    with again.write() as connection:
        assert roles.my_account(connection).why_change == "reset"
        # As the tests' other databases know it: the role is the whole server's.
        roles.set_password(connection, RECEPTIONIST, PASSWORD)
    again.close()


def test_locking_ends_what_is_under_way(people_clinic: BareClinic, people_admin: Database) -> None:
    add_new(people_admin)
    with psycopg.connect(
        people_clinic.database_url, user="nina", password="first password", autocommit=True
    ) as desk:
        with people_admin.write() as connection:
            roles.lock_account(connection, "nina")
        with pytest.raises(psycopg.OperationalError):
            desk.execute("SELECT 1")
    with pytest.raises(SignInFailed, match="locked"):
        sign_in(people_clinic, "first password")
    assert not account_of(people_admin).is_active
    with people_admin.write() as connection:
        roles.lock_account(connection, "nina", locked=False)
    sign_in(people_clinic, "first password").close()


def test_a_program_that_connects_anew_while_it_is_being_locked_is_ended_after_the_commit(
    people_clinic: BareClinic, people_admin: Database
) -> None:
    add_new(people_admin)
    with psycopg.connect(people_clinic.owner_url) as locking:
        locking.execute("SELECT lock_staff('nina')")
        late = psycopg.connect(
            people_clinic.database_url, user="nina", password="first password", autocommit=True
        )
        locking.commit()
    late.execute("SELECT 1")  # still there: the server lets in whom it does not yet know to be locked
    with people_admin.write() as connection:
        assert roles.end_sessions(connection, "nina") == 1
    with pytest.raises(psycopg.OperationalError):
        late.execute("SELECT 1")
    late.close()


def test_who_is_signed_in_where(people_clinic: BareClinic, people_admin: Database) -> None:
    desk = people_clinic.database(RECEPTIONIST, application_name="medibook terminal=Desk 2")
    desk.ping()
    with RolesClinic(people_clinic).as_user(RECEPTIONIST, application_name="psql"):
        with people_admin.read() as connection:
            found = roles.who_is_signed_in(connection)
        mine = [(s.display_name, s.terminal, s.is_medibook) for s in found if s.username == RECEPTIONIST]
        assert sorted(mine) == [("Rita Reception", "Desk 2", True), ("Rita Reception", "psql", False)]
        assert all(s.since.tzinfo and s.connections == 1 for s in found if s.username == RECEPTIONIST)
    with pytest.raises(NotAllowed), desk.read() as connection:
        roles.who_is_signed_in(connection)
    with pytest.raises(NotAllowed), desk.write() as connection:
        roles.end_sessions(connection, ADMIN)
    desk.close()


def test_a_sign_in_tells_of_the_one_before(people_clinic: BareClinic, people_admin: Database) -> None:
    desk = people_clinic.database(RECEPTIONIST)
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
    assert account_of(people_admin, RECEPTIONIST).last_terminal == "Desk 2"
    # Somebody who signs in for ever fills nothing.
    for number in range(25):
        with desk.write() as connection:
            roles.signed_in(connection, f"Desk {number}")
    assert people_clinic.run("SELECT count(*) FROM sign_ins WHERE username = %s", [RECEPTIONIST]) == [(20,)]
    desk.close()
    assert people_clinic.run(
        "SELECT count(*) FROM access_events WHERE what = 'signed_in' AND who = %s", [RECEPTIONIST]
    ) == [(27,)]  # the trail has them all


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
def test_the_last_administrator_stays(
    people_clinic: BareClinic, people_admin: Database, way: str, who: str
) -> None:
    acting = people_admin
    if who != "themself":
        add_person(
            people_clinic,
            NewAccount("nina", "N", Role.ADMIN, expires_at=datetime.now(UTC) + timedelta(days=1)),
        )
        acting = sign_in(people_clinic, PASSWORD)
    with pytest.raises(LastAdmin), acting.write() as connection:
        LAST[way](connection)
    if who != "themself":
        with pytest.raises(LastAdmin), acting.write() as connection:
            roles.set_password(connection, ADMIN, "a week at most")
        acting.close()
    assert account_of(people_admin, ADMIN).account.role is Role.ADMIN
    wait_until(
        lambda: people_clinic.run("SELECT rolcanlogin FROM pg_roles WHERE rolname = %s", [ADMIN]) == [(True,)]
    )
    # With a second one who stays, all of it can be done.
    with owner_connection(people_clinic.owner_url) as connection:
        roles.make_staff(connection, "nina", "N", "medibook_admin", PASSWORD)
    try:
        with owner_connection(people_clinic.owner_url) as connection:
            LAST[way](connection)
    finally:
        with owner_connection(people_clinic.owner_url) as connection:  # the role is the whole server's
            roles.make_staff(connection, ADMIN, "Adam Admin", "medibook_admin", PASSWORD)
