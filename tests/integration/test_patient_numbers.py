"""The national number: encrypted, read by whose look is recorded, taken back, renewed, handed out, erased."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from medibook_desktop.database.engine import Database, connection_string
from medibook_desktop.domain.audit import AuditQuery, Topic
from medibook_desktop.domain.errors import (
    CannotUndo,
    InvalidInput,
    MergedPatient,
    NotAllowed,
    NotesClosed,
    StaleNumber,
    UnknownPatient,
)
from medibook_desktop.domain.imports.exporting import ExportAsked, ExportForm, ExportKind
from medibook_desktop.domain.patient_files import NotesState
from medibook_desktop.domain.patient_numbers import NUMBER_LIMIT
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.notes_keys import FILE_NAME, read_key_file
from medibook_desktop.services.audit_verifying import verify_chain
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.cli import main
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.files import OpenFilesDesk

NUMBER = "65 180390 J 001"
HISTORY = (
    "SELECT kind, before, after, who, terminal FROM change_events"
    " WHERE what = 'patient_numbers' AND key = %s ORDER BY id"
)


@pytest.fixture
def anna(files_desks: OpenFilesDesk) -> Clinic:
    return files_desks("anna")


@pytest.fixture
def admin(files_desks: OpenFilesDesk, clinic_database: ClinicDatabase) -> Clinic:
    return files_desks(next(name for name, user in clinic_database.users.items() if user.role == "admin"))


def somebody(desk: Clinic, name: str = "Maria Quellnymph") -> int:
    return desk.patients.register(NewPatient(name)).id


def with_number(desk: Clinic, text: str = NUMBER) -> int:
    patient_id = somebody(desk)
    desk.patient_numbers.save(patient_id, text, 0)
    return patient_id


def login(clinic: ClinicDatabase, username: str = "anna") -> psycopg.Connection[Any]:
    address = connection_string(
        clinic.database_url, username=username, password=clinic.users[username].password
    )
    return psycopg.connect(address, autocommit=True)


# --- Read and set -------------------------------------------------------------------------------------


def test_a_number_is_set_changed_and_removed_and_its_history_stays(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = somebody(anna)
    numbers = anna.patient_numbers
    none = numbers.read(patient_id)
    assert (none.state, none.text, none.row_id, none.others) == (NotesState.OPEN, "", 0, ())
    first = numbers.save(patient_id, "  65 180390\t J  001 ", none.row_id)
    assert numbers.read(patient_id).text == NUMBER
    second = numbers.save(patient_id, "other", first.row_id)
    third = numbers.save(patient_id, "", second.row_id)
    now = numbers.read(patient_id)
    assert (now.state, now.text, now.row_id) == (NotesState.OPEN, "", third.row_id)
    stored = clinic_database.rows(
        "SELECT cipher, set_by FROM patient_numbers WHERE patient_id = %s ORDER BY id", patient_id
    )
    assert [(cipher is None, who) for cipher, who in stored] == [
        (False, "anna"),
        (False, "anna"),
        (True, "anna"),
    ]
    assert all(NUMBER.encode() not in bytes(cipher) for cipher, _ in stored if cipher)


def test_a_number_does_not_open_at_another_patient_or_as_notes(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    owner, other = with_number(anna), somebody(anna)
    clinic_database.rows(
        "INSERT INTO patient_numbers (patient_id, cipher) SELECT %s, cipher FROM patient_numbers WHERE patient_id = %s",
        other,
        owner,
    )
    clinic_database.rows(
        "UPDATE patients SET notes_cipher = (SELECT cipher FROM patient_numbers WHERE patient_id = %s) WHERE id = %s",
        owner,
        owner,
    )
    assert anna.patient_numbers.read(other).state is NotesState.CLOSED
    assert anna.patient_files.notes(owner).state is NotesState.CLOSED
    assert anna.patient_numbers.read(owner).text == NUMBER


@pytest.mark.parametrize("typed", ["1" * (NUMBER_LIMIT + 1), "a\x00b", "half \ud800", "a\x1bb"])
def test_what_cannot_be_stored_is_refused_by_name(anna: Clinic, typed: str) -> None:
    patient_id = somebody(anna)
    with pytest.raises(InvalidInput) as refused:
        anna.patient_numbers.save(patient_id, typed, 0)
    assert refused.value.details["field"] == "number"
    assert anna.patient_numbers.read(patient_id).row_id == 0


@pytest.mark.parametrize(
    "typed", ["'); DROP TABLE patients; --", "שלום 123", "🙂" * 10, "%s %(x)s {x}", "NULL"]
)
def test_any_text_comes_back_as_typed(anna: Clinic, typed: str) -> None:
    assert anna.patient_numbers.read(with_number(anna, typed)).text == typed


def test_the_same_request_is_carried_out_once(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    patient_id, request = somebody(anna), uuid4()
    first = anna.patient_numbers.save(patient_id, NUMBER, 0, request)
    assert anna.patient_numbers.save(patient_id, NUMBER, 0, request) == first
    undone = uuid4()
    taken = anna.patient_numbers.undo(first, undone)
    assert anna.patient_numbers.undo(first, undone) == taken
    assert clinic_database.rows("SELECT count(*) FROM patient_numbers") == [(2,)]


def test_who_began_with_an_older_number_is_refused_and_told_who_changed_it(
    files_desks: OpenFilesDesk, anna: Clinic
) -> None:
    ben = files_desks("ben")
    patient_id = somebody(anna)
    made = ben.patient_numbers.save(patient_id, "from Ben", 0)
    with pytest.raises(StaleNumber) as refused:
        anna.patient_numbers.save(patient_id, NUMBER, 0)
    details = refused.value.details
    assert details["row_id"] == made.row_id
    assert details["changed_by"] == ben.directory.me().display_name
    assert details["changed_at"] is not None
    assert anna.patient_numbers.read(patient_id).text == "from Ben"
    anna.patient_numbers.save(patient_id, NUMBER, made.row_id)
    assert ben.patient_numbers.read(patient_id).text == NUMBER


def test_undo_writes_the_former_one_again_and_only_while_it_is_the_last(
    files_desks: OpenFilesDesk, anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = somebody(anna)
    numbers = anna.patient_numbers
    first = numbers.save(patient_id, "first", 0)
    second = numbers.save(patient_id, "second", first.row_id)
    back = numbers.undo(second)
    assert numbers.read(patient_id).text == "first"
    assert back.row_id > second.row_id  # a new row: what was stays readable in the history
    with pytest.raises(CannotUndo) as refused:
        numbers.undo(first)
    assert refused.value.details["changed_by"] == anna.directory.me().display_name
    ben = files_desks("ben").patient_numbers
    removed = ben.save(patient_id, "", back.row_id)
    ben.undo(removed)
    assert numbers.read(patient_id).text == "first"
    # The first one of all: back to none.
    other = somebody(anna)
    numbers.undo(numbers.save(other, NUMBER, 0))
    assert numbers.read(other).text == ""
    kinds = [row[0] for row in clinic_database.rows(HISTORY, patient_id)]
    assert kinds == ["number_set", "number_set", "undone", "number_removed", "undone"]


def test_of_merged_files_the_kept_ones_counts_and_the_other_is_shown_too(anna: Clinic) -> None:
    kept, merged = with_number(anna), somebody(anna, "Mary Quellnymph")
    anna.patient_numbers.save(merged, "of the other file", 0)
    preview = anna.patient_files.merge_preview(kept, merged)
    anna.patient_files.merge(preview, preview.kept.details)
    for asked in (kept, merged):
        shown = anna.patient_numbers.read(asked)
        assert (shown.text, shown.others) == (NUMBER, (("Mary Quellnymph", "of the other file"),))
    with pytest.raises(MergedPatient):
        anna.patient_numbers.save(merged, "x", shown.row_id)
    with pytest.raises(UnknownPatient):
        anna.patient_numbers.read(10**9)
    with pytest.raises(UnknownPatient):
        anna.patient_numbers.save(10**9, "x", 0)


def test_a_terminal_without_the_key(anna: Clinic, files_desks: OpenFilesDesk, tmp_path: Path) -> None:
    elsewhere = files_desks("ben", data_dir=tmp_path / "another computer")
    patient_id = with_number(anna)
    shown = elsewhere.patient_numbers.read(patient_id)
    assert (shown.state, shown.text) == (NotesState.CLOSED, "")
    with pytest.raises(NotesClosed):
        elsewhere.patient_numbers.save(patient_id, "over it", shown.row_id)
    assert elsewhere.patient_numbers.read(somebody(anna)).state is NotesState.NO_KEY
    assert anna.patient_numbers.read(patient_id).text == NUMBER


# --- Rights, through plain psycopg --------------------------------------------------------------------


def test_without_a_recorded_look_nothing_is_shown(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    patient_id = with_number(anna)
    read = f"SELECT cipher FROM patient_number({patient_id})"
    with login(clinic_database) as rita:
        with pytest.raises(psycopg.Error) as refused:
            rita.execute(read)
        assert refused.value.sqlstate == "MB055"
        # A look of the same transaction could be rolled back with it.
        for tried in (
            f"BEGIN; SELECT note_access({patient_id}, 'number'); {read}; ROLLBACK",
            f"BEGIN; SELECT note_access({patient_id}, 'number'); SAVEPOINT a; {read}; COMMIT",
        ):
            with pytest.raises(psycopg.Error) as refused:
                rita.execute(tried)
            assert refused.value.sqlstate == "MB055"
            rita.execute("ROLLBACK")
        rita.execute(f"SELECT note_access({patient_id}, 'notes')")  # another look is no look at the number
        with pytest.raises(psycopg.Error):
            rita.execute(read)
        rita.execute(f"SELECT note_access({patient_id}, 'number')")
        assert len(rita.execute(read).fetchall()) == 1
    looks = clinic_database.rows(
        "SELECT who FROM access_events WHERE patient_id = %s AND what = 'number'", patient_id
    )
    assert looks == [("anna",)]


def test_the_table_is_closed_to_everybody(
    anna: Clinic, admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = with_number(anna)
    for username in ("anna", admin.directory.me().username):
        with login(clinic_database, username) as person:
            for statement in (
                "SELECT cipher FROM patient_numbers",
                "SELECT count(*) FROM patient_numbers",
                f"INSERT INTO patient_numbers (patient_id) VALUES ({patient_id})",
                "UPDATE patient_numbers SET cipher = NULL",
                "DELETE FROM patient_numbers",
                "TRUNCATE patient_numbers",
                f"SELECT number_answer({patient_id}, gen_random_uuid())",
                f"SELECT last_number_change({patient_id})",
                f"SELECT lock_number({patient_id})",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    person.execute(statement)  # type: ignore[call-overload]


def test_who_may_not_see_notes_may_neither_see_nor_set_a_number(
    anna: Clinic, files_desks: OpenFilesDesk, clinic_database: ClinicDatabase
) -> None:
    patient_id = with_number(anna)
    ben = files_desks("ben")
    clinic_database.rows("UPDATE staff SET rights = '{no-notes}' WHERE username = 'ben'")
    assert ben.patient_numbers.read(patient_id).state is NotesState.NOT_ALLOWED
    with pytest.raises(NotAllowed):
        ben.patient_numbers.save(patient_id, "x", 1)
    with login(clinic_database, "ben") as person:
        person.execute(f"SELECT note_access({patient_id}, 'number')")
        for statement in (
            f"SELECT * FROM patient_number({patient_id})",
            f"SELECT set_patient_number(gen_random_uuid(), {patient_id}, 1, NULL)",
            f"SELECT undo_patient_number(gen_random_uuid(), {patient_id}, 1)",
        ):
            with pytest.raises(psycopg.Error) as refused:
                person.execute(statement)  # type: ignore[call-overload]
            assert refused.value.sqlstate == "MB016"


@pytest.mark.parametrize("cipher", [b"65 180390", b"MB1" + b"\0" * 40, b""])
def test_what_no_terminal_could_open_is_not_taken(
    anna: Clinic, clinic_database: ClinicDatabase, cipher: bytes
) -> None:
    patient_id = somebody(anna)
    with login(clinic_database) as rita, pytest.raises(psycopg.Error) as refused:
        rita.execute("SELECT set_patient_number(gen_random_uuid(), %s, 0, %s)", (patient_id, cipher))
    assert refused.value.sqlstate == "MB037"


# --- The trails ---------------------------------------------------------------------------------------


def test_changes_and_looks_stand_in_the_audit_without_the_number(
    anna: Clinic, admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = with_number(anna)
    row = anna.patient_numbers.read(patient_id).row_id
    anna.patient_numbers.save(patient_id, "", row)
    added, removed = clinic_database.rows(HISTORY, patient_id)
    assert (added[0], added[1], added[2]["is_there"], added[3:]) == (
        "number_set",
        None,
        True,
        ("anna", "Desk of anna"),
    )
    assert (removed[0], removed[1]["is_there"], removed[2]["is_there"]) == ("number_removed", True, False)
    ciphers = clinic_database.rows(
        "SELECT encode(cipher, 'hex') FROM patient_numbers WHERE cipher IS NOT NULL"
    )
    [(text,)] = clinic_database.rows("SELECT string_agg(e::text, ' ') FROM change_events e")
    assert all(cipher not in text for (cipher,) in ciphers)
    page = admin.audit.search(AuditQuery(Topic.FILES, patient_id=patient_id))
    assert [entry.kind for entry in page.entries if entry.what == "patient_numbers"] == [
        "number_removed",
        "number_set",
    ]
    assert all(entry.patient_id == patient_id for entry in page.entries)
    looks = admin.audit.search(AuditQuery(Topic.LOOKS, patient_id=patient_id))
    assert "number" in [entry.kind for entry in looks.entries]


def test_a_row_that_is_changed_by_hand_is_recorded(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    patient_id = with_number(anna)
    clinic_database.rows("UPDATE patient_numbers SET cipher = %s", b"x" * 60)
    clinic_database.rows("DELETE FROM patient_numbers")
    assert [row[0] for row in clinic_database.rows(HISTORY, patient_id)] == [
        "number_set",
        "changed",
        "removed",
    ]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        clinic_database.rows("TRUNCATE patient_numbers")


# --- Keys, export, erasing ----------------------------------------------------------------------------


def test_a_rotation_puts_numbers_under_the_new_key_and_records_no_change(
    anna: Clinic, clinic_database: ClinicDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient_id = somebody(anna)
    first = anna.patient_numbers.save(patient_id, "former", 0)
    last = anna.patient_numbers.save(patient_id, NUMBER, first.row_id)
    events = clinic_database.rows("SELECT count(*) FROM change_events")
    monkeypatch.setattr("keyring.get_keyring", NoKeyring)
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", clinic_database.owner_url)
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path))
    assert main(["keys", "rotate"]) == 0
    keys = read_key_file(tmp_path / FILE_NAME)
    assert keys is not None
    assert len(keys.keys) == 2
    assert clinic_database.rows(
        "SELECT encode(substr(cipher, 4, 8), 'hex'), count(*) FROM patient_numbers GROUP BY 1"
    ) == [(keys.current_id, 2)]
    assert clinic_database.rows("SELECT count(*) FROM change_events") == events
    shown = anna.patient_numbers.read(patient_id)
    assert (shown.text, shown.row_id) == (NUMBER, last.row_id)
    anna.patient_numbers.undo(last)
    assert anna.patient_numbers.read(patient_id).text == "former"


def test_a_persons_data_hold_the_number_opened(admin: Clinic, tmp_path: Path) -> None:
    patient_id = with_number(admin)
    path = admin.privacy.export(patient_id, tmp_path / "person.json")
    found = json.loads(path.read_text("utf-8"))
    assert found["encrypted"] == [{"file": patient_id, "what": "national", "text": NUMBER}]


def test_the_export_of_everything_has_the_numbers_opened(
    admin: Clinic, anna: Clinic, clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    patient_id, removed = with_number(admin), with_number(admin)
    admin.patient_numbers.save(removed, "", admin.patient_numbers.read(removed).row_id)
    path = tmp_path / "all.zip"
    admin.exports.write(ExportAsked(ExportKind.EVERYTHING, ExportForm.ZIP), path)
    with zipfile.ZipFile(path) as archive:
        lines = archive.read("numbers.csv").decode("utf-8-sig").splitlines()
        assert lines == ["medibook_patient_id,number", f"{patient_id},{NUMBER}"]
        assert not [name for name in archive.namelist() if "patient_numbers" in name]
    with login(clinic_database) as rita, pytest.raises(psycopg.Error) as refused:
        rita.execute("SELECT * FROM export_numbers(0, 10)")
    assert refused.value.sqlstate == "MB016"


def test_erasing_removes_the_number_and_the_seals_still_fit(
    admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = with_number(admin)
    row = admin.patient_numbers.read(patient_id).row_id
    admin.patient_numbers.save(patient_id, "another", row)

    def sealed() -> bool:
        clinic_database.rows("SELECT seal_audit(true)")
        return clinic_database.rows("SELECT audit_state() ->> 'waiting'") == [("0",)]

    wait_until(sealed, what="all rows to be sealed")
    admin.privacy.erase(patient_id, admin.patient_files.open(patient_id).version)
    assert clinic_database.rows("SELECT count(*) FROM patient_numbers") == [(0,)]
    assert {row[0] for row in clinic_database.rows(HISTORY, patient_id)} == {"number_set", "erased"}
    wait_until(sealed, what="all rows to be sealed")
    with closing(Database(clinic_database.owner_url, pool_size=1)) as database:
        assert list(verify_chain(database).problems) == []
