"""Two administrators end each other's accounts at one moment: one of them stays, whatever the isolation."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.roles import make_staff
from medibook_desktop.domain.accounts import NewAccount
from medibook_desktop.domain.roles import Role
from tests.helpers.bare_clinics import ADMIN, PASSWORD, BareClinic
from tests.helpers.conditions import wait_until
from tests.helpers.role_logins import RolesClinic, add_person, forget_people

OTHER = "aida"
# An end of the account. (Taking somebody out of a group waits for a lock of PostgreSQL's own: no race to show.)
END = (
    "SELECT change_staff(gen_random_uuid(), %s, (SELECT version FROM staff WHERE username = %s), 'X', 'medibook_admin',"
    " p_expires_at => now() + interval '1 day')"
)
STAYS = (
    "SELECT count(*) FROM staff WHERE role = 'medibook_admin' AND is_active AND expires_at IS NULL"
    " AND NOT must_change_password"
)


@pytest.fixture
def two_admins(bare_clinic: BareClinic) -> Iterator[RolesClinic]:
    add_person(bare_clinic, NewAccount(OTHER, "Aida Admin", Role.ADMIN))
    yield RolesClinic(bare_clinic)
    with owner_connection(bare_clinic.owner_url) as connection:  # his role is the whole server's
        make_staff(connection, ADMIN, "Adam Admin", "medibook_admin", PASSWORD)
    forget_people(bare_clinic, OTHER)


def _at_once(clinic: RolesClinic, isolation: str) -> list[str | None]:
    """Each sets an end to the other's account; the first commits when the second has begun. Their SQLSTATEs."""
    ends: list[str | None] = [None, None]
    with clinic.as_user(ADMIN) as first, clinic.as_user(OTHER) as second:

        def act(number: int, connection: psycopg.Connection[Any], victim: str) -> None:
            try:
                connection.execute(END, [victim, victim])
            except psycopg.Error as error:
                ends[number] = error.sqlstate

        for connection in (first, second):
            connection.execute(f"BEGIN ISOLATION LEVEL {isolation}")
            connection.execute(
                "SELECT count(*) FROM staff"
            )  # a snapshot of before, where the isolation keeps one
        act(0, first, OTHER)
        other = threading.Thread(target=act, args=(1, second, ADMIN))
        other.start()
        pid = second.info.backend_pid
        waits = "SELECT 1 FROM pg_stat_activity WHERE pid = %s AND wait_event_type = 'Lock'"
        wait_until(lambda: not other.is_alive() or clinic.clinic.run(waits, [pid]), what="the second one")
        first.execute("COMMIT")
        other.join()
        try:
            second.execute("COMMIT")
        except psycopg.Error as error:
            ends[1] = error.sqlstate
    return ends


@pytest.mark.parametrize("isolation", ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])
def test_one_of_two_administrators_stays(two_admins: RolesClinic, isolation: str) -> None:
    ends = _at_once(two_admins, isolation)
    assert ends[0] is None
    assert ends[1] == ("MB051" if isolation == "READ COMMITTED" else "40001")
    assert two_admins.clinic.run(STAYS) == [(1,)]


def test_negative_control_without_the_lock_nobody_stays(two_admins: RolesClinic) -> None:
    two_admins.clinic.run(
        "CREATE OR REPLACE FUNCTION hold_admins() RETURNS void LANGUAGE plpgsql AS 'BEGIN END'"
    )
    assert _at_once(two_admins, "READ COMMITTED") == [None, None]
    assert two_admins.clinic.run(STAYS) == [(0,)]


def test_two_who_lock_each_other(two_admins: RolesClinic) -> None:
    """Locking ends the other's connections: there is no second one to commit."""
    with two_admins.as_user(ADMIN) as first, two_admins.as_user(OTHER) as second:
        first.execute("BEGIN")
        first.execute("SELECT lock_staff(%s)", [OTHER])
        with pytest.raises(psycopg.OperationalError):
            second.execute("SELECT lock_staff(%s)", [ADMIN])
        first.execute("COMMIT")
    assert two_admins.clinic.run(STAYS) == [(1,)]
