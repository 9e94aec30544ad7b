"""A terminal starts from the lists on its disk, and shows the right ones a moment later."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.directory_copy import DirectoryCopy, DirectoryKeeper
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until


class Start:
    """What a terminal does with the copy, and what its screens are told."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.directory = Directory(database)
        self.told: list[Change] = []
        self.copy = DirectoryCopy(folder, "place")
        self.keeper = DirectoryKeeper(
            self.directory,
            self.copy,
            self.told.extend,
            verify_seconds=0.0,
            first_seconds=0.0,
            settle_seconds=0.0,
            again_seconds=0.01,
        )


@contextmanager
def _started(clinic: ClinicDatabase, folder: Path) -> Iterator[Start]:
    database = clinic.database()
    start = Start(database, folder)
    start.keeper.start()
    try:
        yield start
    finally:
        start.keeper.close()
        database.close()


@pytest.fixture
def written(clinic_database: ClinicDatabase, tmp_path: Path) -> Path:
    with _started(clinic_database, tmp_path) as start:
        wait_until(lambda: start.copy.read() is not None, what="the file")
        assert start.told == []
    return tmp_path


def test_it_starts_from_the_disk_and_reads_nothing(clinic_database: ClinicDatabase, written: Path) -> None:
    lists = DirectoryCopy(written, "place").read()
    assert lists is not None
    database = clinic_database.database()
    try:
        directory = Directory(database)
        assert directory.read_lists() == lists
        directory.begin_with(lists)
        database.close()
        assert directory.doctors() == lists.doctors
        assert directory.visit_types() == lists.visit_types
        assert directory.rooms() == lists.rooms
        assert directory.zone_of(lists.doctors[0].id) == directory.here().tz
    finally:
        database.close()


def test_what_has_changed_since_is_right_a_moment_later(
    clinic_database: ClinicDatabase, written: Path
) -> None:
    clinic_database.rows(
        "UPDATE doctors SET name = 'Dr. New Name' WHERE id = %s", clinic_database.doctor_ids[0]
    )
    with _started(clinic_database, written) as start:
        wait_until(lambda: start.told == [Change(ChangeKind.DOCTOR)], what="the screens to be told")
        assert "Dr. New Name" in {doctor.name for doctor in start.directory.doctors()}
        wait_until(lambda: "Dr. New Name" in str(start.copy.read()), what="the file")


def test_a_change_that_is_heard_of_is_written(clinic_database: ClinicDatabase, written: Path) -> None:
    with _started(clinic_database, written) as start:
        clinic_database.rows("UPDATE visit_types SET name = 'Another name'")
        start.keeper.heard([Change(ChangeKind.DOCTOR)])
        wait_until(lambda: "Another name" in str(start.copy.read()), what="the file")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"schema": {}, "value": [[1]]}', "\x00"])
def test_a_file_that_nobody_can_read_is_none(
    clinic_database: ClinicDatabase, written: Path, content: str
) -> None:
    (path,) = written.glob("directory-*.json")
    path.write_text(content)
    assert DirectoryCopy(written, "place").read() is None
    with _started(clinic_database, written) as start:
        assert start.directory.doctors()
        wait_until(lambda: start.copy.read() is not None, what="a new file")


def test_another_clinics_file_is_not_read(written: Path) -> None:
    assert DirectoryCopy(written, "another place").read() is None


def test_a_database_that_is_away_is_asked_again(clinic_database: ClinicDatabase, written: Path) -> None:
    database = clinic_database.database()
    database.close()
    away = Start(Database("postgresql://127.0.0.1:1/nowhere", username="anna", password="x"), written)
    away.keeper.start()
    try:
        assert away.directory.doctors()
    finally:
        away.keeper.close()
