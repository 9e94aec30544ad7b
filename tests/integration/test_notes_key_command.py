"""`medibook notes-key`: made once, carried to another terminal, renewed; each refusal says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from medibook_desktop.foundation.notes_keys import FILE_NAME, read_key_file
from medibook_desktop.start.cli import main
from tests.helpers.clinics import ClinicDatabase


@pytest.fixture
def at_computer(
    clinic_database: ClinicDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    """IT at the first computer of a clinic on a server; no keyring there."""
    monkeypatch.setattr("keyring.get_keyring", NoKeyring)
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", clinic_database.owner_url)
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "first"))
    return monkeypatch


def registered(clinic: ClinicDatabase) -> int:
    return int(clinic.rows("SELECT count(*) FROM note_keys")[0][0])


def test_a_key_is_made_carried_and_renewed(
    at_computer: pytest.MonkeyPatch, clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    carried = tmp_path / "carried"
    assert main(["notes-key", "make"]) == 0
    assert main(["notes-key", "make"]) == 0
    assert registered(clinic_database) == 1
    assert main(["notes-key", "rotate"]) == 0
    assert main(["notes-key", "export", str(carried)]) == 0
    at_computer.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "second"))
    assert main(["notes-key", "import", str(carried)]) == 0
    assert main(["notes-key", "import", str(carried)]) == 0
    assert main(["notes-key", "export", str(tmp_path / "again")]) == 0
    keys = read_key_file(tmp_path / "again")
    assert keys == read_key_file(tmp_path / "first" / FILE_NAME)
    assert keys is not None
    assert len(keys.keys) == registered(clinic_database) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["export"], "name of a file is missing"),
        (["export", "somewhere"], "no notes key on this computer"),
        (["import", "nowhere"], "no such key file"),
        (["make"], "not on this computer"),
        (["rotate"], "not on this computer"),
    ],
)
def test_what_cannot_be_done_says_why(
    at_computer: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    assert main(["notes-key", "make"]) == 0
    at_computer.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "elsewhere"))
    assert main(["notes-key", *words]) == 2
    assert said in capsys.readouterr().err
