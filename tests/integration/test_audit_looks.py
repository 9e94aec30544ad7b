"""A look at a patient's file leaves a row before anything is shown, and cannot be rolled back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.errors import UnknownPatient
from medibook_desktop.foundation.clock import SystemClock
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.patient_files import PatientFiles
from medibook_desktop.services.patients import Patients
from tests.helpers.audits import desk_of
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, BareClinic


@pytest.fixture
def database(bare_clinic: BareClinic) -> Iterator[Database]:
    made = bare_clinic.database(application_name="medibook terminal=Desk 7")
    yield made
    made.close()


def looks(clinic: BareClinic) -> list[tuple[object, ...]]:
    return clinic.run("SELECT who, terminal, what, patient_id FROM access_events ORDER BY id")


def test_opening_a_file_and_reading_notes_are_recorded_once_a_minute(
    bare_clinic: BareClinic, database: Database
) -> None:
    patients = Patients(one_database(database), SystemClock())
    files = PatientFiles(
        one_database(database),
        patients,
        Directory(database),
        lambda _key_id: None,
        tell=lambda _: None,
        terminal="Desk 7",
    )
    for _ in range(3):
        files.open(7)
        files.visits(7)
        files.notes(7)
    assert looks(bare_clinic) == [(RECEPTIONIST, "Desk 7", what, 7) for what in ("file", "notes")]
    bare_clinic.run(
        "SET session_replication_role = replica; UPDATE access_events SET at = at - interval '1 minute'"
    )
    files.open(7)
    files.merge_preview(8, 7)
    assert looks(bare_clinic)[2:] == [
        (RECEPTIONIST, "Desk 7", "file", 7),
        (RECEPTIONIST, "Desk 7", "merge", 8),
        (RECEPTIONIST, "Desk 7", "merge", 7),
    ]
    # The look at a merged file is one at the file that is kept.
    bare_clinic.run("UPDATE patients SET merged_into = 8, is_active = false WHERE id = 5")
    files.open(5)
    assert looks(bare_clinic)[-1] == (RECEPTIONIST, "Desk 7", "file", 8)
    with pytest.raises(UnknownPatient):
        files.open(99999)
    # The agenda's panel and the search are no looks at a file.
    before = looks(bare_clinic)
    patients.search("patient 9")
    patients.visits(9)
    assert looks(bare_clinic) == before


def test_another_person_or_another_kind_is_another_look(bare_clinic: BareClinic) -> None:
    with desk_of(bare_clinic, RECEPTIONIST) as rita, desk_of(bare_clinic, ADMIN, "Office") as adam:
        told = [
            desk.execute("SELECT note_access(7, %s)", (what,)).fetchall()[0][0]
            for desk, what in (
                (rita, "file"),
                (adam, "file"),
                (rita, "notes"),
                (rita, "file"),
                (adam, "file"),
            )
        ]
    assert told == [True, True, True, False, False]
    assert looks(bare_clinic) == [
        (RECEPTIONIST, "Desk 1", "file", 7),
        (ADMIN, "Office", "file", 7),
        (RECEPTIONIST, "Desk 1", "notes", 7),
    ]


def test_nobody_looks_in_somebody_elses_name(bare_clinic: BareClinic) -> None:
    with desk_of(bare_clinic, RECEPTIONIST) as rita:
        rita.execute("SET application_name = 'medibook terminal=Desk 9'")
        rita.execute("SELECT note_access(7, 'file')")
        for statement in (
            "SET ROLE medibook_admin",
            "INSERT INTO access_events (what, patient_id, who) VALUES ('file', 7, 'adam')",
            "SELECT note_access(7, 'What ever')",
            "SELECT note_access(7, 'file', '', jsonb_build_object('x', repeat('x', 5000)))",
        ):
            with pytest.raises(psycopg.Error):
                rita.execute(statement.encode())
    assert looks(bare_clinic) == [(RECEPTIONIST, "Desk 9", "file", 7)]


ROLLED_BACK = (
    "BEGIN; SELECT notes FROM patient_notes(7); ROLLBACK",
    "BEGIN; SELECT note_access(7, 'notes'); SELECT notes FROM patient_notes(7); ROLLBACK",
    "BEGIN; SAVEPOINT a; SELECT note_access(7, 'notes'); SELECT notes FROM patient_notes(7); ROLLBACK TO a; COMMIT",
    "SELECT notes FROM patient_notes(7) UNION ALL SELECT (1 / count(*))::text::bytea FROM patients WHERE false",
)


@pytest.mark.parametrize("statements", ROLLED_BACK)
def test_once_all_programs_are_of_today_a_look_cannot_be_rolled_back(
    bare_clinic: BareClinic, statements: str
) -> None:
    bare_clinic.run("UPDATE schema_release SET oldest_program = '0003'")
    with desk_of(bare_clinic, RECEPTIONIST) as rita:
        with pytest.raises(psycopg.Error) as refused:
            rita.execute(statements.encode())
        assert refused.value.sqlstate == "MB055"
        rita.execute("ROLLBACK")
        rita.execute("SELECT note_access(7, 'notes')")
        assert len(rita.execute("SELECT notes FROM patient_notes(7)").fetchall()) == 1
        with pytest.raises(psycopg.Error):
            rita.execute("SELECT notes FROM patient_notes(8)")
    assert looks(bare_clinic) == [(RECEPTIONIST, "Desk 1", "notes", 7)]


def test_a_program_of_the_release_before_still_reads_notes_and_its_look_is_recorded(
    bare_clinic: BareClinic,
) -> None:
    """Negative control of the test above: without the rule its first row is all that a rollback takes away."""
    with desk_of(bare_clinic, RECEPTIONIST) as rita:
        assert len(rita.execute("SELECT notes FROM patient_notes(kept_patient(7))").fetchall()) == 1
        assert looks(bare_clinic) == [(RECEPTIONIST, "Desk 1", "notes", 7)]
        rita.execute("BEGIN; SELECT notes FROM patient_notes(8); ROLLBACK")
    assert len(looks(bare_clinic)) == 1


def test_what_leaves_the_program_is_recorded(bare_clinic: BareClinic, tmp_path: Path) -> None:
    with desk_of(bare_clinic, RECEPTIONIST) as rita:
        rita.execute("SELECT note_export('patients', 'csv', 120)")
        rita.execute("""SELECT note_export('patient', 'fhir', 1, 'Desk 1', '{"patient_id": 7}')""")
    assert bare_clinic.run(
        "SELECT patient_id, what, detail ->> 'of', (detail ->> 'rows')::int FROM access_events"
    ) == [
        (None, "exported", "patients", 120),
        (7, "exported", "patient", 1),
    ]
