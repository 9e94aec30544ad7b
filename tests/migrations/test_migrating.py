"""From an empty server to today's schema; two at once; with the last release still at work."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from medibook_desktop.database import booking_calls, migrating
from medibook_desktop.database.engine import Database
from medibook_desktop.database.migrating import HEAD, migrate, schema_state
from medibook_desktop.domain.errors import DatabaseAway, SchemaTooNew, SchemaTooOld, TooBusy
from medibook_desktop.foundation.embedded_servers import RunningServers
from tests.helpers.bare_clinics import ZONE, BareClinic
from tests.helpers.clinics import with_database
from tests.helpers.conditions import wait_until

_VERSIONS = Path(migrating.__file__).parent / "migrations" / "versions"
_numbers = itertools.count(1)

_NEXT_REVISION = """
from alembic import op
from medibook_desktop.database.migrations.script_files import install_functions

from medibook_desktop.database.migrating import HEAD

revision, down_revision, branch_labels, depends_on = "9999", HEAD, None, None

def upgrade():
    op.execute("ALTER TABLE bookings ADD COLUMN referral text NOT NULL DEFAULT ''")
    op.execute("CREATE TABLE telephones (id bigint PRIMARY KEY)")
    install_functions(op)
"""


@pytest.fixture
def empty_url(servers: RunningServers) -> Iterator[str]:
    name = f"empty_{next(_numbers)}"
    with psycopg.connect(servers.owner_url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield with_database(servers.owner_url, name)
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The migrations of a release that does not exist yet: today's and one more."""
    import shutil

    folder = tmp_path / "migrations"
    shutil.copytree(_VERSIONS.parent, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_next_release.py").write_text(_NEXT_REVISION, encoding="utf-8")
    return str(folder)


def _one(url: str, statement: str) -> Any:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(statement).fetchone()  # type: ignore[arg-type]
        return row[0] if row else None


def test_the_program_knows_its_newest_revision() -> None:
    revisions = sorted(path.name[:4] for path in _VERSIONS.glob("[0-9]*.py"))
    assert revisions[-1] == HEAD
    assert revisions == [f"{n:04}" for n in range(1, len(revisions) + 1)], (
        "revisions are numbered: their order is compared"
    )


def test_an_empty_database_gets_everything_and_the_second_time_nothing(empty_url: str) -> None:
    assert migrate(empty_url)
    assert not migrate(empty_url)
    assert _one(empty_url, "SELECT version_num FROM alembic_version") == HEAD
    owners = "SELECT array_agg(DISTINCT tableowner) FROM pg_tables WHERE schemaname = 'public'"
    assert _one(empty_url, owners) == ["medibook_owner"]
    assert _one(empty_url, "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'medibook_owner'") is False


def test_the_indexes_of_the_seed_have_their_names_and_is_booked_has_none(empty_url: str) -> None:
    migrate(empty_url)
    with psycopg.connect(empty_url) as connection:
        found = dict(
            connection.execute(
                "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
            ).fetchall()
        )
    assert {"idx_slots_doctor_time", "idx_bookings_status", "idx_bookings_slot"} <= set(found)
    on_slots = [
        definition
        for definition in found.values()
        if " appointment_slots " in definition or "appointment_slots USING" in definition
    ]
    assert len(on_slots) == 2
    assert not any(
        word in definition for definition in on_slots for word in ("is_booked", "version", "booking_id")
    )


def test_updates_of_slots_stay_hot(bare_clinic: BareClinic) -> None:
    """What the fillfactor and the missing index are for, counted by the server itself."""
    database = bare_clinic.database()
    for place in range(16):
        booking_calls.book(database, bare_clinic.request(bare_clinic.slot(1, place), 1 + place), ZONE)
    database.close()
    counted = "SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'appointment_slots'"
    wait_until(lambda: bare_clinic.run(counted)[0][0] >= 16, what="the server's statistics")
    [(updates, hot)] = bare_clinic.run(counted)
    assert hot == updates


def test_two_at_once_take_turns(empty_url: str) -> None:
    answers: list[Any] = []

    def run() -> None:
        try:
            answers.append(migrate(empty_url))
        except Exception as error:
            answers.append(error)

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, answers)) == ["False", "False", "True"]


def test_who_cannot_have_the_lock_says_so(empty_url: str) -> None:
    with psycopg.connect(empty_url, autocommit=True) as holder:
        holder.execute("SELECT pg_advisory_lock(7233, 1)")
        with pytest.raises(TooBusy):
            migrate(empty_url, wait_seconds=0.05)
    assert migrate(empty_url)


def test_a_table_in_use_stops_the_migration_and_not_the_desks(
    bare_clinic: BareClinic, next_release: str
) -> None:
    with psycopg.connect(bare_clinic.owner_url) as report:
        report.execute("SELECT count(*) FROM bookings")
        with pytest.raises(TooBusy):
            migrate(bare_clinic.owner_url, script_location=next_release, lock_seconds=0.05)
    assert _one(bare_clinic.owner_url, "SELECT version_num FROM alembic_version") == HEAD
    assert _one(bare_clinic.owner_url, "SELECT to_regclass('telephones')") is None
    assert migrate(bare_clinic.owner_url, script_location=next_release)


def test_the_last_release_books_on_while_the_next_one_migrates(
    bare_clinic: BareClinic, next_release: str
) -> None:
    desk = bare_clinic.database()
    booked: list[int] = []
    stop = threading.Event()
    failures: list[BaseException] = []

    def book() -> None:
        try:
            for place in range(48):
                slot_id = bare_clinic.slot(2, place % 16, place // 16)
                booked.append(
                    booking_calls.book(desk, bare_clinic.request(slot_id, 1 + place), ZONE).booking.id
                )
                if stop.is_set():
                    return
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=book)
    thread.start()
    wait_until(lambda: len(booked) > 2 or failures, what="the first bookings")
    assert migrate(bare_clinic.owner_url, script_location=next_release)
    before = len(booked)
    wait_until(lambda: len(booked) > before or not thread.is_alive(), what="a booking after the migration")
    stop.set()
    thread.join()

    assert not failures
    # It also signs in anew, and its other calls work.
    again = bare_clinic.database()
    with again.read() as connection:
        assert schema_state(connection) == "9999"
    made = booking_calls.book(again, bare_clinic.request(1, 190), ZONE)
    booking_calls.cancel(
        again, made.booking.request_id.__class__(int=1 << 100), made.booking.id, 1, "x", ZONE
    )
    again.close()
    desk.close()
    assert bare_clinic.broken() == []


def test_a_schema_that_is_older_newer_or_none(
    empty_url: str, bare_clinic: BareClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = Database(empty_url)
    with pytest.raises(SchemaTooOld), nothing.read() as connection:
        schema_state(connection)
    nothing.close()
    desk = bare_clinic.database()
    with desk.read() as connection:
        assert schema_state(connection) == HEAD
        with monkeypatch.context() as newer_program:
            newer_program.setattr(migrating, "HEAD", "9999")
            with pytest.raises(SchemaTooOld):
                schema_state(connection)
        bare_clinic.run("UPDATE schema_release SET oldest_program = '0099'")
        with pytest.raises(SchemaTooNew):
            schema_state(connection)
    desk.close()


def test_a_program_older_than_the_schema_migrates_nothing(bare_clinic: BareClinic, next_release: str) -> None:
    migrate(bare_clinic.owner_url, script_location=next_release)
    with pytest.raises(SchemaTooNew):
        migrate(bare_clinic.owner_url)
    assert _one(bare_clinic.owner_url, "SELECT version_num FROM alembic_version") == "9999"


def test_no_server_and_no_right(bare_clinic: BareClinic, tmp_path: Path) -> None:
    with pytest.raises(DatabaseAway):
        migrate(f"postgresql:///x?host={tmp_path}")


def test_the_first_release_is_frozen() -> None:
    """A released table file is never edited: databases out there have it. Before the first release, renew the sum."""
    from medibook_desktop.database.migrations.script_files import sql_files

    assert [name for name, _ in sql_files("tables")] == [
        "1_directory.sql",
        "2_time.sql",
        "3_trail.sql",
        "4_guards.sql",
    ]
