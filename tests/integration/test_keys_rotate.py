"""`medibook keys rotate`: everything under a new key, interrupted and gone on, beside somebody who saves."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.notes_keys import FILE_NAME, NotesKeys, key_id, read_key_file, write_key_file
from medibook_desktop.services import key_renewal
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.notes_cipher import closed_with
from medibook_desktop.start.cli import main
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.files import OpenFilesDesk


@pytest.fixture
def at_computer(
    clinic_database: ClinicDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    monkeypatch.setattr("keyring.get_keyring", NoKeyring)
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", clinic_database.owner_url)
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path))
    return monkeypatch


@pytest.fixture
def anna(files_desks: OpenFilesDesk) -> Clinic:
    return files_desks("anna")


def _with_notes(desk: Clinic, count: int) -> list[int]:
    made = []
    for number in range(count):
        patient = desk.patients.register(NewPatient(f"Nota {number} Bene"))
        file = desk.patient_files.open(patient.id)
        desk.patient_files.save(patient.id, file.version, file.details, notes=f"note {number}")
        made.append(patient.id)
    return made


def _key_ids(clinic: ClinicDatabase) -> list[tuple[str, int]]:
    return clinic.rows(
        "SELECT encode(substr(notes_cipher, 4, 8), 'hex'), count(*) FROM patients"
        " WHERE notes_cipher IS NOT NULL GROUP BY 1"
    )


def _keys(folder: Path) -> NotesKeys:
    keys = read_key_file(folder / FILE_NAME)
    assert keys is not None
    return keys


def test_everything_is_put_under_a_new_key_and_reads_as_before(
    anna: Clinic, clinic_database: ClinicDatabase, at_computer: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    patients = _with_notes(anna, 3)
    before = clinic_database.rows(
        "SELECT id, version FROM patients WHERE notes_cipher IS NOT NULL ORDER BY 1"
    )
    events = clinic_database.rows("SELECT count(*) FROM change_events")
    assert main(["keys", "rotate"]) == 0
    keys = _keys(tmp_path)
    assert len(keys.keys) == 2
    assert _key_ids(clinic_database) == [(keys.current_id, 3)]
    assert (
        clinic_database.rows("SELECT id, version FROM patients WHERE notes_cipher IS NOT NULL ORDER BY 1")
        == before
    )
    assert clinic_database.rows("SELECT count(*) FROM change_events") == events
    assert [anna.patient_files.notes(each).text for each in patients] == ["note 0", "note 1", "note 2"]


def test_where_it_was_interrupted_it_goes_on(
    anna: Clinic,
    clinic_database: ClinicDatabase,
    at_computer: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _with_notes(anna, 5)
    at_computer.setattr(key_renewal, "BATCH", 2)
    renewing = key_renewal.renew

    def killed(database: Database, keys: NotesKeys) -> object:
        yield next(iter(renewing(database, keys)))
        raise KeyboardInterrupt

    at_computer.setattr(key_renewal, "renew", killed)
    assert main(["keys", "rotate"]) == 130
    assert sorted(count for _key, count in _key_ids(clinic_database)) == [2, 3]
    at_computer.setattr(key_renewal, "renew", renewing)
    assert main(["keys", "status"]) == 0
    assert "3 texts are not under it yet" in capsys.readouterr().out
    assert main(["keys", "rotate"]) == 0
    assert "interrupted" in capsys.readouterr().err
    assert len(_keys(tmp_path).keys) == 2  # the one that was begun, not a third
    assert len(_key_ids(clinic_database)) == 1


def test_what_somebody_saves_meanwhile_is_theirs(
    anna: Clinic, clinic_database: ClinicDatabase, at_computer: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    [patient] = _with_notes(anna, 1)
    keys = _keys(tmp_path).rotated()
    [(stored,)] = clinic_database.rows("SELECT notes_cipher FROM patients WHERE id = %s", patient)
    file = anna.patient_files.open(patient)
    anna.patient_files.save(patient, file.version, file.details, notes="saved meanwhile")
    old_text = closed_with(keys.current, patient, "note 0")
    put = clinic_database.rows("SELECT put_under_key('notes', %s, %s, %s)", patient, stored, old_text)
    assert put == [(False,)]
    assert anna.patient_files.notes(patient).text == "saved meanwhile"


def test_what_cannot_be_opened_stays_as_it_is(
    anna: Clinic,
    clinic_database: ClinicDatabase,
    at_computer: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    good, lost = _with_notes(anna, 2)
    strange = closed_with(b"x" * 32, lost, "written elsewhere")
    clinic_database.rows("UPDATE patients SET notes_cipher = %s WHERE id = %s RETURNING 1", strange, lost)
    assert main(["keys", "rotate"]) == 1
    assert "1 texts cannot be opened" in capsys.readouterr().err
    assert dict(_key_ids(clinic_database)) == {_keys(tmp_path).current_id: 1, key_id(b"x" * 32): 1}
    assert anna.patient_files.notes(good).text == "note 0"


def test_a_key_file_that_is_gone(
    anna: Clinic,
    clinic_database: ClinicDatabase,
    at_computer: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _with_notes(anna, 1)
    keys = _keys(tmp_path)
    (tmp_path / FILE_NAME).unlink()
    assert main(["keys", "rotate"]) == 2
    assert "no key of this clinic" in capsys.readouterr().err
    # Only an older one is here: no second newest key is made beside the one that is elsewhere.
    clinic_database.rows(
        "INSERT INTO note_keys (key_id, made_at) VALUES (%s, now() + interval '1 s') RETURNING 1", "0" * 16
    )
    write_key_file(tmp_path / FILE_NAME, keys)
    assert main(["keys", "rotate"]) == 2
    assert "newer key" in capsys.readouterr().err
    with closing(Database(clinic_database.owner_url, pool_size=1)) as database:
        assert key_renewal.waiting(database, keys) == 0
