"""A clinic with an administrator who makes accounts, for tests that leave it as they found it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from medibook_desktop.database import roles
from medibook_desktop.database.engine import Database
from medibook_desktop.domain.accounts import AccountRow, NewAccount
from medibook_desktop.domain.roles import Role
from tests.helpers.bare_clinics import ADMIN, BareClinic
from tests.helpers.role_logins import forget_people

NINA = NewAccount("nina", "Nina New", Role.RECEPTIONIST)
FIRST_PASSWORD = "first password"


@pytest.fixture
def people_clinic(shared_bare_clinic: BareClinic) -> Iterator[BareClinic]:
    """The file's clinic; who was added to it is gone afterwards."""
    yield shared_bare_clinic
    forget_people(shared_bare_clinic, "nina", "backupper")
    shared_bare_clinic.run("DELETE FROM sign_ins")


@pytest.fixture
def people_admin(people_clinic: BareClinic) -> Iterator[Database]:
    database = people_clinic.database(ADMIN)
    yield database
    database.close()


def add_new(admin: Database, new: NewAccount = NINA) -> None:
    """With FIRST_PASSWORD, which has to be changed."""
    with admin.write() as connection:
        roles.add_account(connection, uuid4(), new, FIRST_PASSWORD, "Desk 1")


def account_of(admin: Database, username: str = "nina") -> AccountRow:
    with admin.read() as connection:
        [found] = [row for row in roles.accounts(connection) if row.account.username == username]
    return found


def sign_in(clinic: BareClinic, password: str, username: str = "nina") -> Database:
    """Signed in, or what refused it; the caller closes it."""
    database = Database(clinic.database_url, username=username, password=password)
    try:
        database.ping()
    except BaseException:
        database.close()
        raise
    return database
