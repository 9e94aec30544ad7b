"""A clinic from nothing: on a server without a database, once and not twice, and never into somebody else's."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from medibook_desktop.database.new_database import make_sure_of_database
from medibook_desktop.domain.errors import ClinicExists, DatabaseAway, InvalidInput, MediBookError
from medibook_desktop.domain.new_clinic import NewClinic
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.new_clinic import make_clinic
from medibook_desktop.start import new_clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.clinics import with_database

PASSWORD = "correct horse battery"
NEW = NewClinic("North", "Europe/Berlin", "DE", "BY", "Nora Neu", "nora.neu", PASSWORD)
_numbers = itertools.count(1)


@pytest.fixture
def unmade_url(servers: RunningServers) -> Iterator[str]:
    """The address, for the owner, of a database that does not exist."""
    name = f"unmade_{next(_numbers)}"
    yield with_database(servers.owner_url, name)
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def test_from_no_database_to_an_administrator_who_is_signed_in(
    servers: RunningServers, unmade_url: str, tmp_path: Path
) -> None:
    assert make_sure_of_database(unmade_url)
    assert not make_sure_of_database(unmade_url)
    told: list[str] = []
    make_clinic(unmade_url, NEW, told.append)
    assert told == ["Preparing the database", "Writing the clinic"]
    address = with_database(servers.database_url, unmade_url.rpartition("/")[2].partition("?")[0])
    settings = Settings(database_url=address, redis_url=None, data_dir=tmp_path)
    with open_clinic(settings, "nora.neu", PASSWORD, background=False) as clinic:
        assert [c.name for c in clinic.directory.clinics()] == ["North"]
        state = clinic.setting_up.state()
        assert (state.doctors, state.people, state.has_bookings) == (0, 1, False)


def test_two_at_once_make_one_clinic(unmade_url: str) -> None:
    make_sure_of_database(unmade_url)
    answers: list[object] = []

    def make() -> None:
        try:
            answers.append(make_clinic(unmade_url, NEW))
        except MediBookError as error:
            answers.append(type(error))

    threads = [threading.Thread(target=make) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, answers)) == sorted(map(str, [NEW, ClinicExists, ClinicExists]))
    with psycopg.connect(unmade_url) as connection:
        assert connection.execute("SELECT count(*) FROM clinics").fetchone() == (1,)


def test_a_clinic_that_is_there_is_left_alone(bare_clinic: BareClinic) -> None:
    before = bare_clinic.run("SELECT count(*), max(id) FROM staff")
    with pytest.raises(ClinicExists) as refused:
        make_clinic(bare_clinic.owner_url, NEW)
    assert "North" in str(refused.value)
    assert bare_clinic.run("SELECT count(*), max(id) FROM staff") == before


def test_what_cannot_be_is_refused_before_anything_is_reached() -> None:
    with pytest.raises(InvalidInput):
        make_clinic("postgresql://127.0.0.1:1/nowhere", NewClinic("", "Europe/Berlin", "", "", "A", "a", "x"))
    with pytest.raises(DatabaseAway):
        make_clinic("postgresql://127.0.0.1:1/nowhere", NEW)


def test_on_this_computer_the_settings_say_so_and_hold_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "data"))
    settings_file = tmp_path / "config" / "medibook.toml"
    monkeypatch.setattr("medibook_desktop.foundation.setting_values.settings_file", lambda: settings_file)
    made = new_clinic.make_here(NEW, lambda _text: None)
    try:
        settings = Settings()
        assert settings.setup == "this_computer"
        assert settings.embedded
        assert settings.is_set_up
        with open_clinic(settings, made.username, made.password, background=False) as clinic:
            assert clinic.directory.me().display_name == "Nora Neu"
        assert PASSWORD not in settings_file.read_text("utf-8")
        assert PASSWORD not in repr(made)
    finally:
        made.close()
