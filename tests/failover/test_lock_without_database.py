"""A locked terminal opens for its person while the database is away, and for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from medibook_desktop.domain.errors import DatabaseAway, SignInFailed, SignInThrottled
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.start_desktop import opener
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.cutting_proxy import CuttingProxy


def test_the_last_sign_in_here_is_what_counts(
    clinic_database: ClinicDatabase, network: tuple[CuttingProxy, str], tmp_path: Path
) -> None:
    proxy, address = network
    settings = Settings(
        database_url=address, redis_url=clinic_database.redis_url, data_dir=tmp_path, setup="clinic"
    )
    password = clinic_database.users["anna"].password
    session = opener(settings, "Desk 1", keeps_copy=True)("anna", password)
    try:
        downtime = session.clinic.downtime
        assert downtime is not None
        downtime.start()
        session.check_password(password)
        proxy.pull_out()
        session.check_password(password)
        for _ in range(4):
            with pytest.raises(SignInFailed):
                session.check_password("not this one")
        # Guessing against the copy waits like guessing against the database.
        with pytest.raises(SignInThrottled):
            session.check_password("not this one")
        with pytest.raises(SignInThrottled):
            session.check_password(password)
        proxy.plug_in()
    finally:
        session.clinic.close()


def test_a_terminal_without_a_copy_says_that_the_database_is_away(
    clinic_database: ClinicDatabase, network: tuple[CuttingProxy, str]
) -> None:
    proxy, address = network
    settings = Settings(database_url=address, redis_url=clinic_database.redis_url, setup="clinic")
    password = clinic_database.users["anna"].password
    session = opener(settings, "Desk 1")("anna", password)
    try:
        proxy.pull_out()
        for _ in range(8):  # which is no wrong password
            with pytest.raises(DatabaseAway):
                session.check_password(password)
        proxy.plug_in()
        session.check_password(password)
    finally:
        session.clinic.close()


def test_a_new_password_is_the_one_that_counts_without_the_database(
    clinic_database: ClinicDatabase, network: tuple[CuttingProxy, str], tmp_path: Path
) -> None:
    proxy, address = network
    settings = Settings(database_url=address, redis_url=None, data_dir=tmp_path, setup="clinic")
    old, new = clinic_database.users["omar"].password, "drei Hunde bellen laut"
    session = opener(settings, "Desk 1", keeps_copy=True)("omar", old)
    try:
        assert session.clinic.downtime is not None
        session.clinic.downtime.start()
        session.clinic.accounts.change_my_password(old, new)
        proxy.pull_out()
        session.check_password(new)
        with pytest.raises(SignInFailed):
            session.check_password(old)
        proxy.plug_in()
    finally:
        # Accounts belong to the server, and to the tests that come after this one.
        session.clinic.accounts.change_my_password(new, f"{old}, again")
        session.clinic.close()
        _put_back(clinic_database, old)


def _put_back(clinic: ClinicDatabase, password: str) -> None:
    from medibook_desktop.database.engine import owner_connection
    from medibook_desktop.database.roles import set_password

    with owner_connection(clinic.owner_url) as connection:
        set_password(connection, "omar", password)
