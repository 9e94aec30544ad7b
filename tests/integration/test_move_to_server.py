"""A clinic of one computer goes to a server: everything of it, or nothing."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from medibook_desktop.database import whole_copy
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import InvalidInput, ServerStartFailed, SettingsInvalid, SignInFailed
from medibook_desktop.domain.place_errors import FileUnusable
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers
from medibook_desktop.foundation.settings import Settings, write_settings
from medibook_desktop.start.cli import main
from medibook_desktop.start.embedded_clinic import start_embedded
from medibook_desktop.start.move_note import MOVE_NOTE
from medibook_desktop.start.move_to_server import move_to_server
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import PASSWORD, with_database
from tests.helpers.own_clinics import fill_small_clinic
from tests.helpers.servers import new_server_folder

TARGET = "clinic_moved"


@dataclass(frozen=True)
class Home:
    """A clinic on this computer, and the address of a server that has none yet."""

    settings: Settings
    server: RunningServers
    target_url: str

    def here(self, statement: str) -> list[tuple[object, ...]]:
        """Asked of the clinic on this computer, as the owner."""
        with (
            EmbeddedServers(self.settings.data_dir).start() as running,
            psycopg.connect(running.owner_url) as owner,
        ):
            return owner.execute(statement.encode()).fetchall()

    def there(self, statement: str) -> list[tuple[object, ...]]:
        with psycopg.connect(self.target_url) as owner:
            return owner.execute(statement.encode()).fetchall()


@pytest.fixture(scope="module")
def data_dir(servers: RunningServers) -> Iterator[Path]:
    folder = new_server_folder()
    with EmbeddedServers(folder / "data").start() as running:
        fill_small_clinic(running.owner_url, running.database_url)
    yield folder / "data"
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[RunningServers]:
    """The server that the clinic goes to: nobody's accounts are there."""
    folder = new_server_folder()
    with EmbeddedServers(folder / "data").start() as running:
        yield running
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def home(
    elsewhere: RunningServers, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(data_dir))
    write_settings({"setup": "this_computer", "clinic_name": "Riverside"})
    yield Home(Settings(), elsewhere, with_database(elsewhere.owner_url, TARGET))
    with psycopg.connect(elsewhere.owner_url, autocommit=True) as owner:
        owner.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(TARGET)))
        people = "SELECT rolname::text FROM pg_roles WHERE oid >= 16384 AND rolname !~ '^medibook'"
        for (name,) in owner.execute(people).fetchall():
            owner.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(name)))
    with (
        EmbeddedServers(data_dir).start() as running,
        psycopg.connect(running.owner_url, autocommit=True) as owner,
    ):
        owner.execute("SET default_transaction_read_only = off")
        owner.execute("ALTER DATABASE medibook CONNECTION LIMIT -1")
        owner.execute("ALTER DATABASE medibook RESET default_transaction_read_only")
    (data_dir / MOVE_NOTE).unlink(missing_ok=True)


COUNTS = """
    SELECT (SELECT count(*) FROM bookings), (SELECT count(*) FROM patients), (SELECT count(*) FROM audit_events),
           (SELECT count(*) FROM staff), (SELECT max(id) FROM appointment_slots)
"""


def test_the_clinic_lives_on_the_server_and_everybody_signs_in_as_before(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = home.here(COUNTS)
    target = make_url(home.target_url)
    password = tmp_path / "postgres password"
    password.write_text(f"{target.password}\n", encoding="utf-8")
    without = target.set(password=None).render_as_string(hide_password=False)
    assert main(["move-to-server", without, "--password-file", str(password)]) == 0
    assert home.there(COUNTS) == before
    said = capsys.readouterr()
    shares = [int(line.partition("%")[0]) for line in said.err.splitlines() if "%" in line]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert len({share // 10 for share in shares}) > 5  # a large table does not keep silent
    assert str(target.password) not in said.out + said.err

    # A superuser's grants could not be taken back by the functions that change a role.
    assert home.there(
        "SELECT count(*) FROM pg_auth_members m JOIN staff s ON quote_ident(s.username)::regrole = m.member"
        " WHERE m.roleid::regrole::text LIKE 'medibook%' AND m.grantor <> 'medibook_owner'::regrole"
    ) == [(0,)]

    moved = Settings()
    assert moved.setup == "clinic"
    assert moved.database_url is not None
    assert "password" not in moved.database_url
    with open_clinic(moved, "anna", PASSWORD.format("anna"), background=False) as clinic:
        slot = clinic.availability.next_free(limit=1)[0]
        (patient_id,) = home.there("SELECT min(id) FROM patients")[0]
        assert isinstance(patient_id, int)
        booked = clinic.bookings.book(BookingRequest(slot.id, slot.version, patient_id))
        assert booked.booking.id > 0, "sequences go on where they stood"

    # The old one is kept, closed for everybody but its owner.
    assert home.here(COUNTS) == before
    with EmbeddedServers(home.settings.data_dir).start() as running, pytest.raises(psycopg.OperationalError):
        psycopg.connect(running.database_url, user="anna", password=PASSWORD.format("anna"))


def test_killed_in_the_middle_nothing_is_there_and_the_old_clinic_goes_on(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = home.here(COUNTS)
    original = whole_copy._copied
    seen: list[str] = []

    def stops(
        source: psycopg.Connection,
        target: psycopg.Connection,
        table: whole_copy.Table,
        on_rows: Callable[[int], None],
    ) -> tuple[int, str]:
        seen.append(table.name)
        if table.name == "patients":
            raise KeyboardInterrupt
        return original(source, target, table, on_rows)

    monkeypatch.setattr(whole_copy, "_copied", stops)
    with pytest.raises(KeyboardInterrupt):
        move_to_server(home.target_url, settings=home.settings)
    assert "bookings" in seen
    assert home.there("SELECT count(*) FROM bookings") == [(0,)]
    assert Settings().setup == "this_computer"
    with EmbeddedServers(home.settings.data_dir).start() as running:
        psycopg.connect(running.database_url, user="anna", password=PASSWORD.format("anna")).close()

    monkeypatch.undo()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home.settings.data_dir / "again"))
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(home.settings.data_dir))
    write_settings({"setup": "this_computer"})
    move_to_server(home.target_url, settings=Settings())
    assert home.there(COUNTS) == before


KILLED_AT = """
import os, signal
from medibook_desktop.start import move_to_server as moving
from medibook_desktop.foundation.settings import Settings
moving.{step} = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
moving.move_to_server({url!r}, settings=Settings())
"""


def killed_at(step: str, url: str) -> None:
    """In a process of its own, kill -9 instead of this step: no handler and no `finally` of it runs."""
    code = KILLED_AT.format(step=step, url=url)
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr


def test_killed_between_the_copy_and_the_settings_it_goes_on_here_and_can_be_run_again(home: Home) -> None:
    killed_at("write_settings", home.target_url)
    assert home.there(COUNTS) == home.here(COUNTS), "the copy is there ..."
    assert Settings().setup == "this_computer", "... and nobody knows of it"
    with open_clinic(Settings(), "anna", PASSWORD.format("anna"), background=False) as clinic:
        slot = clinic.availability.next_free(limit=1)[0]
        (patient_id,) = home.there("SELECT min(id) FROM patients")[0]
        assert isinstance(patient_id, int)
        clinic.bookings.book(BookingRequest(slot.id, slot.version, patient_id))
    before = home.here(COUNTS)
    assert home.there(COUNTS) != before
    move_to_server(home.target_url, settings=Settings())
    assert home.there(COUNTS) == before, "what was booked since went along"
    with pytest.raises(ServerStartFailed, match="was moved"), start_embedded(home.settings.data_dir):
        pass
    assert home.there(
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"
    ) == [(None,)], "from now on it is a clinic that nobody may copy over"


def test_killed_after_the_settings_it_works_on_the_server(home: Home) -> None:
    killed_at("replace", home.target_url)
    moved = Settings()
    assert moved.setup == "clinic"
    with open_clinic(moved, "anna", PASSWORD.format("anna"), background=False) as clinic:
        assert clinic.directory.doctors()


def test_settings_that_cannot_be_written_leave_the_clinic_here(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings()
    (tmp_path / "a file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "a file"))
    with pytest.raises(FileUnusable):
        move_to_server(home.target_url, settings=settings)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    with open_clinic(Settings(), "anna", PASSWORD.format("anna"), background=False) as clinic:
        assert clinic.directory.doctors()


def test_a_note_that_cannot_be_read_is_a_sentence(home: Home) -> None:
    (home.settings.data_dir / MOVE_NOTE).write_text('{"to": ')
    with pytest.raises(ServerStartFailed, match=MOVE_NOTE), start_embedded(home.settings.data_dir):
        pass


def test_a_row_that_differs_stops_the_move(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control of the comparison."""
    original = whole_copy._copied

    def loses_one(
        source: psycopg.Connection,
        target: psycopg.Connection,
        table: whole_copy.Table,
        on_rows: Callable[[int], None],
    ) -> tuple[int, str]:
        found = original(source, target, table, on_rows)
        if table.name == "bookings":
            target.execute("DELETE FROM bookings WHERE id = (SELECT min(id) FROM bookings)")
        return found

    monkeypatch.setattr(whole_copy, "_copied", loses_one)
    with pytest.raises(InvalidInput, match="bookings"):
        move_to_server(home.target_url, settings=home.settings)
    assert home.there("SELECT count(*) FROM bookings") == [(0,)]
    assert Settings().setup == "this_computer"


def test_a_server_that_has_a_clinic_is_left_alone(home: Home) -> None:
    move_to_server(home.target_url, settings=home.settings)
    write_settings({"setup": "this_computer", "database_url": None})
    # What is here is closed for good ...
    with pytest.raises(ServerStartFailed, match="was moved"):
        move_to_server(home.target_url, settings=Settings())
    # ... and were it another clinic's computer, the server's database would be refused.
    (home.settings.data_dir / MOVE_NOTE).write_text('{"to": "", "done": false}')
    with pytest.raises(InvalidInput, match="already"):
        move_to_server(home.target_url, settings=Settings())


def test_wrong_addresses_are_said(home: Home) -> None:
    with pytest.raises(InvalidInput, match="owner's name"):
        move_to_server("postgresql://server/medibook", settings=home.settings)
    with pytest.raises(SignInFailed):
        move_to_server(
            home.target_url.replace("postgresql://", "postgresql://", 1),
            settings=home.settings,
            password="wrong",
        )
    with pytest.raises(SettingsInvalid):
        move_to_server(home.target_url, settings=Settings(database_url="postgresql://server/medibook"))


def test_a_database_of_another_program_is_left_as_it_is(home: Home) -> None:
    with psycopg.connect(home.server.owner_url, autocommit=True) as owner:
        owner.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TARGET)))
    with psycopg.connect(home.target_url, autocommit=True) as owner:
        owner.execute("CREATE TABLE invoices (id integer)")
    rights = "SELECT datacl::text FROM pg_database WHERE datname = current_database()"
    before = home.there(rights)
    with pytest.raises(InvalidInput, match="something else"):
        move_to_server(home.target_url, settings=home.settings)
    assert home.there(rights) == before
    with pytest.raises(InvalidInput, match="server's own"):
        move_to_server(with_database(home.target_url, "postgres"), settings=home.settings)
    assert Settings().setup == "this_computer"


def test_somebody_else_of_the_same_name_gets_nothing(home: Home) -> None:
    with psycopg.connect(home.server.owner_url, autocommit=True) as owner:
        owner.execute("CREATE ROLE anna LOGIN PASSWORD 'of-somebody-else'")
    with pytest.raises(InvalidInput, match="anna"):
        move_to_server(home.target_url, settings=home.settings)
    with psycopg.connect(home.server.owner_url) as owner:
        member_of = owner.execute(
            "SELECT count(*) FROM pg_auth_members WHERE member = 'anna'::regrole"
        ).fetchone()
    assert member_of == (0,)
    assert Settings().setup == "this_computer"


def test_who_was_locked_between_two_tries_is_locked_there(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stops(target: psycopg.Connection) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as first:
        first.setattr("medibook_desktop.start.move_to_server.let_in", stops)
        with pytest.raises(KeyboardInterrupt):
            move_to_server(home.target_url, settings=home.settings)
    login = "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'ben'"
    assert home.there(login) == [(True,)]
    with EmbeddedServers(home.settings.data_dir).start() as running:
        with psycopg.connect(running.owner_url, autocommit=True) as owner:
            owner.execute("ALTER ROLE ben NOLOGIN")
        move_to_server(home.target_url, settings=home.settings)
        assert home.there(login) == [(False,)]
        with psycopg.connect(running.owner_url, autocommit=True) as owner:
            owner.execute("SET default_transaction_read_only = off")
            owner.execute("ALTER ROLE ben LOGIN")
