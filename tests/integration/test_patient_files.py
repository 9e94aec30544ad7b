"""Patients' files on a real server: saved, undone, raced for, closed; what a receptionist's psql sees of notes."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import psycopg
import pytest
from psycopg import errors as pg

from medibook_desktop.database.engine import connection_string
from medibook_desktop.domain.changes import ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    DeceasedPatient,
    InactivePatient,
    InvalidInput,
    MediBookError,
    StalePatient,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.patient_files import FileStatus, PatientDetails
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots
from tests.helpers.files import OpenFilesDesk


@pytest.fixture
def desk(files_desks: OpenFilesDesk) -> Clinic:
    return files_desks("anna")


def registered(desk: Clinic, name: str = "Maria Silva", **more: Any) -> int:
    return desk.patients.register(NewPatient(name, date(1984, 3, 12), **more)).id


FULL = PatientDetails(
    name="María da Silva",
    birth_date=date(1984, 3, 12),
    phone="+447700900123",
    other_phone="+442079460958",
    email="maria@example.org",
    address="12 Harbour Street\nLondon",
    language="pt",
    sex="F",
    flags=("interpreter", "wheelchair"),
)


def test_every_field_is_saved_and_read_again(desk: Clinic) -> None:
    file_id = registered(desk)
    saved = desk.patient_files.save(file_id, 1, FULL, "Prefers the ground floor.\nCall after 5.")

    file = desk.patient_files.open(file_id)
    assert (file.details, file.version) == (FULL, saved.version)
    assert desk.patient_files.notes(file_id).text == "Prefers the ground floor.\nCall after 5."
    assert desk.patients.search("020 7946 0958")[0].patient.id == file_id
    assert [change.kind for change in saved.changes] == [ChangeKind.PATIENT]


def test_a_new_name_repaints_the_coming_visits(desk: Clinic) -> None:
    file_id = registered(desk)
    booked = book(desk, free_slots(desk)[0], file_id)
    saved = desk.patient_files.save(file_id, 1, FULL)
    assert booked.booking.id in [c.booking_id for c in saved.changes if c.kind is ChangeKind.BOOKING]


def test_the_same_request_is_saved_once(desk: Clinic) -> None:
    file_id, request_id = registered(desk), new_request_id()
    first = desk.patient_files.save(file_id, 1, FULL, request_id=request_id)
    again = desk.patient_files.save(file_id, 1, FULL, request_id=request_id)
    assert (first.version, again.version) == (2, 2)


def test_undo_brings_everything_back_as_a_change_of_its_own(
    desk: Clinic, clinic_database: ClinicDatabase
) -> None:
    file_id = registered(desk)
    before = desk.patient_files.open(file_id).details
    first = desk.patient_files.save(file_id, 1, before, "Old notes")
    second = desk.patient_files.save(file_id, first.version, FULL, "New notes")
    desk.patient_files.undo(second)

    file = desk.patient_files.open(file_id)
    assert (file.details, file.version) == (before, 4)
    assert desk.patient_files.notes(file_id).text == "Old notes"
    kinds = clinic_database.rows(
        "SELECT kind, who, terminal FROM change_events WHERE what = 'patients' AND key = %s ORDER BY id",
        file_id,
    )
    assert kinds[-2:] == [("saved", "anna", "Desk of anna"), ("undone", "anna", "Desk of anna")]


def test_undo_says_who_changed_the_file_since(files_desks: OpenFilesDesk) -> None:
    anna, ben = files_desks("anna"), files_desks("ben")
    file_id = registered(anna)
    saved = anna.patient_files.save(file_id, 1, FULL)
    ben.patient_files.save(file_id, saved.version, replace(FULL, sex="X"))
    with pytest.raises(CannotUndo, match="Ben Asante"):
        anna.patient_files.undo(saved)


def test_a_stale_file_names_who_saved_it(files_desks: OpenFilesDesk) -> None:
    anna, ben = files_desks("anna"), files_desks("ben")
    file_id = registered(anna)
    ben.patient_files.save(file_id, 1, FULL)
    with pytest.raises(StalePatient) as refused:
        anna.patient_files.save(file_id, 1, replace(FULL, sex="X"))
    assert (refused.value.details["changed_by"], refused.value.details["version"]) == ("Ben Asante", 2)


@pytest.mark.parametrize("is_guarded", [True, False])
def test_of_two_edits_at_once_one_is_told(
    files_desks: OpenFilesDesk, clinic_database: ClinicDatabase, is_guarded: bool
) -> None:
    """The negative control takes the version check away: then both are saved and one is lost without a word."""
    if not is_guarded:
        clinic_database.rows(
            "CREATE OR REPLACE FUNCTION lock_patient(p_id bigint, p_version integer) RETURNS patients LANGUAGE sql AS"
            " 'SELECT * FROM patients WHERE id = p_id'; SELECT 1"
        )
    desks = [files_desks("anna"), files_desks("ben")]
    file_id = registered(desks[0])
    start, answers = threading.Barrier(2), []

    def save(desk: Clinic, sex: str) -> None:
        start.wait()
        try:
            answers.append(desk.patient_files.save(file_id, 1, replace(FULL, sex=sex)))
        except StalePatient as error:
            answers.append(error)

    threads = [threading.Thread(target=save, args=pair) for pair in zip(desks, "FM", strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    refused = [answer for answer in answers if isinstance(answer, StalePatient)]
    assert len(refused) == (1 if is_guarded else 0)


# --- Closed files ---------------------------------------------------------------------------------------------


def test_nobody_books_for_the_deceased_or_for_a_closed_file(desk: Clinic) -> None:
    file_id = registered(desk)
    slot = free_slots(desk)[0]
    today = desk.directory.today()
    died = desk.patient_files.save(
        file_id, 1, replace(FULL, status=FileStatus.DECEASED, closed_on=today - timedelta(days=2))
    )
    with pytest.raises(DeceasedPatient):
        book(desk, slot, file_id)
    hit = desk.patients.search("maria silva 12.3.1984")[0]
    assert (hit.patient.is_active, hit.patient.is_deceased) == (False, True)

    desk.patient_files.save(file_id, died.version, replace(FULL, status=FileStatus.INACTIVE))
    with pytest.raises(InactivePatient) as refused:
        book(desk, slot, file_id)
    assert not isinstance(refused.value, DeceasedPatient)

    desk.patient_files.save(file_id, died.version + 1, FULL)
    assert desk.patient_files.open(file_id).details.closed_on is None
    assert book(desk, slot, file_id).booking.patient_id == file_id


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        ("name", replace(FULL, name="  ")),
        ("birth date", replace(FULL, birth_date=date(2999, 1, 1))),
        ("phone", replace(FULL, phone="12")),
        ("other phone", replace(FULL, other_phone="12")),
        ("email", replace(FULL, email="nobody")),
        ("address", replace(FULL, address="x" * 301)),
        ("flags", replace(FULL, flags=("bites",))),
        ("closed on", replace(FULL, status=FileStatus.INACTIVE, closed_on=date(2999, 1, 1))),
        ("closed on", replace(FULL, status=FileStatus.DECEASED, closed_on=date(1980, 1, 1))),
    ],
)
def test_what_cannot_be_stored_names_its_field(desk: Clinic, field: str, bad: PatientDetails) -> None:
    file_id = registered(desk)
    with pytest.raises(InvalidInput) as refused:
        desk.patient_files.save(file_id, 1, bad)
    assert refused.value.details["field"] == field
    assert desk.patient_files.open(file_id).version == 1


# --- psql -----------------------------------------------------------------------------------------------------


def test_psql_shows_ciphertext_only_and_writes_nothing(desk: Clinic, clinic_database: ClinicDatabase) -> None:
    file_id = registered(desk)
    desk.patient_files.save(file_id, 1, FULL, "secret words")
    address = connection_string(
        clinic_database.database_url, username="anna", password=clinic_database.users["anna"].password
    )
    with psycopg.connect(address, autocommit=True) as psql:
        for statement in (
            "SELECT notes_cipher FROM patients",
            "UPDATE patients SET notes_cipher = NULL",
            "UPDATE patients SET merged_into = 1",
            "INSERT INTO note_keys (key_id) VALUES ('0123456789abcdef')",
            "SELECT register_note_key('0123456789abcdef')",
            "SELECT put_patient(1, '{}', NULL, true)",
            "SELECT settle_patient_times('{1}')",
            "SELECT keep_time_of_merged(1, '{}', '{}')",
        ):
            with pytest.raises(pg.InsufficientPrivilege):
                psql.execute(statement)  # type: ignore[arg-type]
        [(_, _, stored)] = psql.execute("SELECT * FROM patient_notes(%s)", [file_id]).fetchall()
        assert stored.startswith(b"MB1")
        assert b"secret" not in stored
        told = psql.execute("SELECT before::text || after::text FROM change_events").fetchall()
        assert told
        assert not any("secret" in text for (text,) in told if text)
        with pytest.raises(psycopg.Error) as refused:
            psql.execute(
                "SELECT save_patient(gen_random_uuid(), %s, 2, '{}', 'in the clear, as nobody can read it', true)",
                [file_id],
            )
        assert refused.value.sqlstate == "MB037"


def test_notes_can_be_taken_from_an_account(
    files_desks: OpenFilesDesk, clinic_database: ClinicDatabase
) -> None:
    anna = files_desks("anna")
    file_id = registered(anna)
    anna.patient_files.save(file_id, 1, FULL, "secret words")
    clinic_database.rows("UPDATE staff SET rights = '{no-notes}' WHERE username = 'ben' RETURNING 1")
    ben = files_desks("ben")
    assert "notes" in anna.directory.me().rights
    assert "notes" not in ben.directory.me().rights
    assert ben.patient_files.notes(file_id).state == "not_allowed"
    with pytest.raises(MediBookError, match="may not"):
        ben.patient_files.save(file_id, 2, FULL, "mine")
    ben.patient_files.save(file_id, 2, replace(FULL, sex="X"))
    assert anna.patient_files.notes(file_id).text == "secret words"


# --- Duplicates -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "new",
    [
        NewPatient("Maria da Silva"),
        NewPatient("MARÍA DA SILVA", date(1984, 3, 12)),
        NewPatient("Maria da Sylva", date(1984, 3, 12)),
        NewPatient("Quite Another", None, "07700 900123"),
        NewPatient("Quite Another", None, "020 7946 0958"),
        NewPatient("Quite Another", None, "", "Maria@Example.org"),
    ],
)
def test_who_may_be_the_same_person_is_found(desk: Clinic, new: NewPatient) -> None:
    file_id = registered(desk)
    desk.patient_files.save(file_id, 1, FULL)
    assert file_id in [patient.id for patient in desk.patients.possible_duplicates(new)]


@pytest.mark.parametrize(
    "new",
    [
        NewPatient(""),
        NewPatient("Maria da Silva", date(1990, 1, 1)),
        NewPatient("Quite Another", date(1984, 3, 12)),
        NewPatient("Quite Another", None, "07700", "maria@"),
    ],
)
def test_half_typed_fields_and_other_people_find_nobody(desk: Clinic, new: NewPatient) -> None:
    file_id = registered(desk)
    desk.patient_files.save(file_id, 1, FULL)
    assert file_id not in [patient.id for patient in desk.patients.possible_duplicates(new)]
