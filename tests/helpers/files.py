"""Terminals that have the clinic's notes key: for tests of patients' files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from medibook_desktop.foundation.notes_keys import FILE_NAME
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.notes_key import make_sure
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import nothing_broken

OpenFilesDesk = Callable[..., Clinic]


@pytest.fixture
def files_desks(clinic_database: ClinicDatabase, tmp_path: Path) -> Iterator[OpenFilesDesk]:
    """`files_desks("ben", data_dir=…)`: a terminal; without `data_dir` it has the clinic's key."""
    make_sure(clinic_database.owner_url, tmp_path / FILE_NAME)
    with ExitStack() as closing:

        def open_one(username: str = "anna", data_dir: Path = tmp_path, **options: object) -> Clinic:
            settings = Settings(
                database_url=clinic_database.database_url,
                redis_url=clinic_database.redis_url,
                terminal_name=f"Desk of {username}",
                data_dir=data_dir,
                **options,  # type: ignore[arg-type]
            )
            password = clinic_database.users[username].password
            return closing.enter_context(open_clinic(settings, username, password, background=False))

        yield open_one
    assert nothing_broken(clinic_database)
