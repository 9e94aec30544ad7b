"""Imports on a real server: dry runs that keep nothing, rows carried out once, who may, files that are none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import errors as pg

from medibook_desktop.database.engine import connection_string
from medibook_desktop.domain.errors import NotAllowed
from medibook_desktop.domain.imports.kinds import ImportKind, Outcome
from medibook_desktop.domain.imports.problems import ColumnsNotChosen, FileUnusable
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services import imports_run
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk
from tests.helpers.imports import ADMIN, Importer, counts, number_of, on_line, reasons

PATIENTS, DOCTORS = ImportKind.PATIENTS, ImportKind.DOCTORS
HOURS, APPOINTMENTS = ImportKind.HOURS, ImportKind.APPOINTMENTS

PEOPLE = (
    "Nr;Nachname;Vorname;Geburtsdatum;Telefon;E-Mail\n"
    "1;Müller ;Jürgen;31.12.1960;020 7946 0958;j@example.org\n"
    "2;Beta;Anna;1.2.1999;keins;\n"
    "3;=1+1;Formel;3.4.1980;;\n"
)


@pytest.fixture
def admin(desks: OpenDesk, tmp_path: Path) -> Importer:
    return Importer(desks(ADMIN), tmp_path)


# --- Patients --------------------------------------------------------------------------------------


def test_a_dry_run_says_everything_and_stores_nothing(
    admin: Importer, clinic_database: ClinicDatabase
) -> None:
    before = number_of(clinic_database, "patients"), number_of(clinic_database, "change_events")
    report = admin.dry(PATIENTS, PEOPLE.encode("cp1252"))

    assert counts(report) == {"accepted": 2, "refused": 1}
    assert reasons(report) == {3: "“keins” is no phone number."}
    cleaned = {each.field: (each.before, each.after) for each in on_line(report, 2).cleaned}
    assert cleaned == {
        "name": ("Jürgen Müller ", "Jürgen Müller"),
        "phone": ("020 7946 0958", "+442079460958"),
    }
    assert (number_of(clinic_database, "patients"), number_of(clinic_database, "change_events")) == before
    assert number_of(clinic_database, "import_keys") == 0


def test_what_is_carried_out_is_there_afterwards_and_once(
    admin: Importer, clinic_database: ClinicDatabase
) -> None:
    path = admin.file(PEOPLE.encode("cp1252"))
    assert counts(admin.run(PATIENTS, path)) == {"accepted": 2, "refused": 1}
    assert counts(admin.run(PATIENTS, path)) == {"there": 2, "refused": 1}

    [hit] = admin.clinic.patients.search("muller jurgen 31.12.1960")
    assert (hit.patient.phone, hit.patient.email) == ("+442079460958", "j@example.org")
    [formula] = admin.clinic.patients.search("formel")
    assert formula.patient.name == "Formel =1+1"  # as typed; only exports guard it
    [(who, kind)] = clinic_database.rows(
        "SELECT DISTINCT who, kind FROM change_events WHERE what = 'patients' AND kind = 'imported'"
    )
    assert (who, kind) == (ADMIN, "imported")


def test_a_row_that_says_something_else_now_is_told_and_changes_nothing(admin: Importer) -> None:
    admin.run(PATIENTS, PEOPLE)
    report = admin.run(PATIENTS, PEOPLE.replace("j@example.org", "new@example.org"))
    assert report.count(Outcome.CHANGED) == 1
    assert "said something else then" in reasons(report)[2]
    [hit] = admin.clinic.patients.search("muller jurgen")
    assert hit.patient.email == "j@example.org"


def test_numbers_of_two_programs_are_not_mixed(admin: Importer) -> None:
    admin.run(PATIENTS, PEOPLE, source="old program")
    other = "Nr;Name\n1;Somebody Else\n"
    assert counts(admin.run(PATIENTS, other, source="another")) == {"accepted": 1}
    assert counts(admin.run(PATIENTS, other, source="old program")) == {"changed": 1}


def test_who_may_be_registered_already_waits_for_a_decision(
    admin: Importer, clinic_database: ClinicDatabase
) -> None:
    known = admin.clinic.patients.register(NewPatient("Maria Silva", date(1984, 3, 12)))
    path = admin.file(
        "Nr;Name;Born\n1;María  Silva;1984-03-12\n2;Maria Silvia;1984-03-12\n3;Maria Silva;1990-01-01\n"
    )
    report = admin.dry(PATIENTS, path)
    assert counts(report) == {"accepted": 1, "doubt": 2}
    same, alike = on_line(report, 2), on_line(report, 3)
    assert [(each.patient_id, each.same) for each in same.alike] == [(known.id, True)]
    assert [(each.patient_id, each.same) for each in alike.alike] == [(known.id, False)]

    before = number_of(clinic_database, "patients")
    done = admin.run(PATIENTS, path, decisions={same.key: known.id, alike.key: None})
    assert counts(done) == {"accepted": 3}
    assert number_of(clinic_database, "patients") == before + 2
    assert counts(admin.run(PATIENTS, path)) == {"there": 3}


def test_two_rows_of_one_person_without_numbers_are_one(admin: Importer) -> None:
    text = "Name;Born;Phone\nEva Two;1970-01-01;\nEva Two;1970-01-01;020 7946 0958\nEva Two;1970-01-02;\n"
    report = admin.run(PATIENTS, text)
    assert counts(report) == {"accepted": 2, "refused": 1}
    assert "Line 2 has the same name and birth date" in reasons(report)[3]


def test_contacts_and_fhir_come_the_same_way(admin: Importer) -> None:
    card = admin.file(
        "BEGIN:VCARD\nVERSION:3.0\nUID:a\nFN:Card Person\nBDAY:1970-02-03\nTEL:020 7946 0958\nEND:VCARD\n"
    )
    fhir = admin.file('{"resourceType":"Patient","id":"x","name":[{"text":"Fhir Person"}],"gender":"male"}\n')
    for path in (card, fhir):
        assert counts(admin.run(PATIENTS, path)) == {"accepted": 1}
        assert counts(admin.run(PATIENTS, path)) == {"there": 1}
    [hit] = admin.clinic.patients.search("fhir person")
    assert hit.patient.sex == "M"


def test_the_refused_rows_are_a_file_that_can_be_mended_and_imported(admin: Importer, tmp_path: Path) -> None:
    admin.run(PATIENTS, PEOPLE)
    mended = tmp_path / "refused.csv"
    assert admin.clinic.imports.save_refused(mended) == 1
    assert mended.stat().st_mode & 0o077 == 0
    text = mended.read_text("utf-8-sig")
    assert text.splitlines()[1] == "3;“keins” is no phone number.;2;Beta;Anna;1.2.1999;keins;"
    mended.write_text(text.replace("keins", "020 7946 0959"), "utf-8-sig")
    assert counts(admin.run(PATIENTS, mended, date_order="DMY")) == {"accepted": 1}


def test_columns_are_remembered_for_the_next_file_of_that_program(admin: Importer) -> None:
    path = admin.file("kundencode;wer\n7;Anna Neu\n")
    look, _ = admin.look(PATIENTS, path)
    assert look.choices == ("", "")
    with pytest.raises(ColumnsNotChosen):
        admin.run(PATIENTS, path)
    admin.run(PATIENTS, path, choices=("external_id", "name"))
    again, _ = admin.look(PATIENTS, admin.file("Kundencode;Wer\n8;Anna Anders\n"))
    assert (again.choices, again.is_remembered) == (("external_id", "name"), True)


def test_dates_that_could_be_read_both_ways_are_asked_for(admin: Importer) -> None:
    path = admin.file("Nr;Name;Born\n1;Anna One;03/04/1980\n")
    look, _ = admin.look(PATIENTS, path)
    assert (look.date_order, look.date_example) == ("", "03/04/1980")
    with pytest.raises(ColumnsNotChosen):
        admin.dry(PATIENTS, path)
    admin.run(PATIENTS, path, date_order="MDY")
    [hit] = admin.clinic.patients.search("anna one")
    assert hit.patient.birth_date == date(1980, 3, 4)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\n\n  \n", "nothing in this file"),
        (b'"open;x\n1;2\n', "first row cannot be read"),
        (b"BEGIN:VCALENDAR\n", "form"),
    ],
)
def test_files_that_are_none(admin: Importer, content: bytes, says: str) -> None:
    with pytest.raises(FileUnusable) as caught:
        admin.look(PATIENTS, admin.file(content))
    assert says in caught.value.message


def test_a_folder_a_missing_file_and_a_device_are_no_files(admin: Importer, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing", Path("/dev/null")):
        with pytest.raises(FileUnusable):
            admin.look(PATIENTS, path)


def test_bytes_that_mean_nothing_refuse_their_row_only(admin: Importer) -> None:
    path = admin.file(b"Nr;Name\n1;Anna \xff\xfeX\n2;Anna Two\n")
    look = admin.clinic.imports.look(path, PATIENTS)
    assert look.encoding == "cp1252"
    from medibook_desktop.domain.imports.kinds import ImportPlan, ReadOptions

    look = admin.clinic.imports.look(path, PATIENTS, ReadOptions(encoding="utf-8"))
    report = admin.clinic.imports.dry_run(
        path, look, ImportPlan(PATIENTS, look.form, look.choices, date_order="DMY")
    )
    assert counts(report) == {"accepted": 1, "refused": 1}
    assert "mean nothing in this encoding" in reasons(report)[2]


# --- Doctors and hours -----------------------------------------------------------------------------


def test_doctors_their_hours_and_their_times(admin: Importer) -> None:
    doctors = "Name;Fachrichtung;Praxis\nDr. Neu;Allgemein;\nDr. Zwei;Kardiologie;Nirgendwo\n"
    report = admin.run(DOCTORS, doctors)
    assert reasons(report) == {3: "There is no clinic “Nirgendwo” here."}
    assert counts(admin.run(DOCTORS, doctors)) == {"there": 1, "refused": 1}
    doctor = next(each for each in admin.clinic.directory.doctors() if each.name == "Dr. Neu")

    hours = (
        "Arzt;Wochentag;von;bis;Taktung;Pausen\n"
        "Dr. Neu;Montag;08:00;12:00;20;10:00-10:20\n"
        "Dr. Neu;Di;14:00;16:00;20;\n"
        "Dr. Neu;Montag;11:00;13:00;20;\n"
        "Dr. Neu;Mi;12:00;08:00;20;\n"
        "Dr. Wer;Mi;08:00;12:00;20;\n"
    )
    dry, done = admin.dry(HOURS, hours), admin.run(HOURS, hours)
    assert counts(dry) == counts(done) == {"accepted": 2, "refused": 3}
    assert "overlap" in reasons(done)[4]
    assert "end before they start" in reasons(done)[5]
    assert "no doctor “Dr. Wer”" in reasons(done)[6]
    assert counts(admin.run(HOURS, hours)) == {"there": 2, "refused": 3}
    assert done.doctor_ids == (doctor.id, doctor.id) or done.doctor_ids == (doctor.id,)

    admin.clinic.schedules.catch_up()
    monday = admin.clinic.directory.today() + timedelta(days=1)
    while monday.weekday():
        monday += timedelta(days=1)
    starts = [f"{slot.starts_at:%H:%M}" for slot in admin.clinic.availability.free_slots(doctor.id, monday)]
    assert starts[:7] == ["08:00", "08:20", "08:40", "09:00", "09:20", "09:40", "10:20"]


# --- Rights ----------------------------------------------------------------------------------------


def test_a_receptionist_may_import_with_the_right_only_and_the_database_says_so(
    desks: OpenDesk, tmp_path: Path, clinic_database: ClinicDatabase
) -> None:
    anna = Importer(desks("anna"), tmp_path)
    with pytest.raises(NotAllowed):
        anna.run(PATIENTS, PEOPLE)
    conninfo = connection_string(
        clinic_database.database_url, username="anna", password=clinic_database.users["anna"].password
    )
    calls: tuple[Callable[[psycopg.Connection], object], ...] = (
        lambda psql: psql.execute("SELECT import_patients('[]')"),
        lambda psql: psql.execute("SELECT import_bookings('[]')"),
        lambda psql: psql.execute("SELECT import_doctors('[]')"),
        lambda psql: psql.execute("SELECT import_hours('[]')"),
        lambda psql: psql.execute("SELECT imported_doctors('')"),
        lambda psql: psql.execute("SELECT import_mapping('patients', 'x')"),
        lambda psql: psql.execute("SELECT remember_import_mapping('patients', 'x', '{}')"),
    )
    with psycopg.connect(conninfo, autocommit=True) as psql:
        for call in calls:
            with pytest.raises(psycopg.Error) as caught:
                call(psql)
            assert caught.value.sqlstate == "MB016"
        for table in ("import_keys", "import_mappings"):
            with pytest.raises(pg.InsufficientPrivilege):
                psql.execute(f"SELECT * FROM {table}")
    clinic_database.rows("UPDATE staff SET rights = rights || '{imports}'::text[] WHERE username = 'anna'")
    assert counts(anna.run(PATIENTS, PEOPLE)) == {"accepted": 2, "refused": 1}


def test_nothing_of_a_file_stands_in_the_log(admin: Importer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        admin.run(PATIENTS, PEOPLE)
    assert "Müller" not in caplog.text
    assert "example.org" not in caplog.text


def test_a_million_lines_are_read_one_at_a_time(
    admin: Importer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is held of a file is the batch at work and some hundred rows of the report, however long it is."""
    lines = 0

    class Endless:
        """A table without an end, as a file that is read."""

        def readline(self, _limit: int) -> str:
            nonlocal lines
            lines += 1
            return f"{lines};no date;x\n"

    from medibook_desktop.domain.imports.csv_rows import csv_rows

    taken = csv_rows(Endless(), ";")  # type: ignore[arg-type]
    for _ in range(1000):
        next(taken)
    assert lines <= 1001

    text = "Nr;Name;Born\n" + "".join(f"{n};;1980-01-01\n" for n in range(5000))
    report = admin.dry(PATIENTS, text)
    assert report.count(Outcome.REFUSED) == report.refused_rows == 5000
    assert len(report.shown) == imports_run.SHOWN_OF_EACH
