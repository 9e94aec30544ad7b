"""Exports on a real server: whole, guarded, recorded, private, and read again by an import into another clinic."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import InvalidInput, NotAllowed
from medibook_desktop.domain.imports.exporting import EXPORT_FORMS, ExportAsked, ExportForm, ExportKind
from medibook_desktop.domain.imports.kinds import ImportKind, Outcome
from medibook_desktop.domain.imports.problems import FileUnusable
from medibook_desktop.domain.patient_files import FileStatus, PatientDetails
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.services import exports as service
from medibook_desktop.services.clinic import Clinic
from tests.helpers.bare_clinics import fresh_bare_clinic
from tests.helpers.clinics import ClinicDatabase, fresh_clinic
from tests.helpers.desks import OpenDesk, open_desk
from tests.helpers.imports import ADMIN, Importer, counts, number_of

FORMULA = '=HYPERLINK("http://evil.example";"x")'


@pytest.fixture
def admin(desks: OpenDesk) -> Clinic:
    return desks(ADMIN)


def written(desk: Clinic, folder: Path, kind: ExportKind, form: ExportForm) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{kind}.{form}"
    made = desk.exports.write(ExportAsked(kind, form), path)
    assert made.path == path
    assert made.size == path.stat().st_size
    return path


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def naughty(desk: Clinic) -> PatientDetails:
    """A patient whose every field wants to be something else."""
    patient = desk.patients.register(
        NewPatient(FORMULA, date(1984, 3, 12), "+447700900123", "'a@example.org")
    )
    details = PatientDetails(
        name=FORMULA,
        birth_date=date(1984, 3, 12),
        phone="+447700900123",
        email="'a@example.org",
        address='-1; "Street", 2\n@Town',
        flags=("interpreter", "wheelchair"),
        status=FileStatus.INACTIVE,
        closed_on=date(2026, 1, 2),
    )
    desk.patient_files.save(patient.id, 1, details)
    return details


@pytest.mark.parametrize("kind", list(EXPORT_FORMS))
def test_every_kind_is_written_in_every_form_for_one_person_to_read_and_recorded(
    admin: Clinic, clinic_database: ClinicDatabase, tmp_path: Path, kind: ExportKind
) -> None:
    for form in EXPORT_FORMS[kind]:
        path = written(admin, tmp_path, kind, form)
        assert path.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        f"{kind}.{form}" for form in EXPORT_FORMS[kind]
    )
    noted = clinic_database.rows(
        "SELECT detail ->> 'of', detail ->> 'format' FROM access_events WHERE what = 'exported'"
    )
    assert sorted(noted) == sorted((str(kind), str(form)) for form in EXPORT_FORMS[kind])


def test_nothing_in_a_table_is_a_formula_and_an_import_restores_it(
    admin: Clinic, servers: RunningServers, clinic_template: ClinicDatabase, tmp_path: Path
) -> None:
    details = naughty(admin)
    path = written(admin, tmp_path, ExportKind.PATIENTS, ExportForm.CSV)
    rows = table(path)
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]
    with fresh_clinic(servers, clinic_template) as other, open_desk(other, ADMIN) as desk:
        other.rows("DELETE FROM patient_times WHERE patient_id NOT IN (SELECT patient_id FROM bookings)")
        before = number_of(other, "patients")
        report = Importer(desk, tmp_path).run(ImportKind.PATIENTS, path)
        # The sample patients are the same in both clinics; the one that was added is new.
        assert counts(report) == {"accepted": 1, "there": len(rows) - 1}
        assert number_of(other, "patients") == before + 1
        [hit] = desk.patients.search("hyperlink")
        assert desk.patient_files.open(hit.patient.id).details == details


def test_patients_doctors_hours_and_appointments_come_into_an_empty_clinic(
    admin: Clinic,
    clinic_database: ClinicDatabase,
    servers: RunningServers,
    clinic_template: ClinicDatabase,
    tmp_path: Path,
) -> None:
    """No lock-in: what one MediBook writes, another one reads, whichever form it is in."""
    patients = [
        written(admin, tmp_path, ExportKind.PATIENTS, form) for form in EXPORT_FORMS[ExportKind.PATIENTS]
    ]
    doctors = written(admin, tmp_path, ExportKind.DOCTORS, ExportForm.CSV)
    hours = written(admin, tmp_path, ExportKind.HOURS, ExportForm.CSV)
    visits = [tmp_path / "coming.csv", tmp_path / "coming.ics"]
    today = admin.directory.today()
    for path in visits:
        asked = ExportAsked(ExportKind.APPOINTMENTS, ExportForm(path.suffix[1:]), first=today)
        admin.exports.write(asked, path)
    [(expected,)] = clinic_database.rows(
        "SELECT count(*) FROM bookings b JOIN appointment_slots s ON s.id = b.slot_id WHERE b.status IN"
        " ('held', 'booked', 'arrived', 'in_room') AND b.overbook_reason IS NULL AND lower(b.during) > now()"
    )
    with fresh_clinic(servers, clinic_template) as other:
        _emptied(other)
        with open_desk(other, ADMIN) as desk:
            importer = Importer(desk, tmp_path)
            assert set(counts(importer.run(ImportKind.DOCTORS, doctors))) == {"accepted"}
            report = importer.run(ImportKind.HOURS, hours)
            assert set(counts(report)) == {"accepted"}
            desk.schedules.regenerate(report.doctor_ids, today, today + timedelta(days=21))
            first, *others = (counts(importer.run(ImportKind.PATIENTS, path)) for path in patients)
            assert set(first) == {"accepted"}
            # The same people by the same numbers; a card and FHIR do not say all that the table says.
            assert all(set(each) <= {"there", "changed"} for each in others)
            done, again = (importer.run(ImportKind.APPOINTMENTS, path) for path in visits)
            assert done.count(Outcome.ACCEPTED) >= expected * 0.95
            assert again.count(Outcome.THERE) == done.count(Outcome.ACCEPTED) == number_of(other, "bookings")
            written(desk, tmp_path / "again", ExportKind.DOCTORS, ExportForm.CSV)
            written(desk, tmp_path / "again", ExportKind.HOURS, ExportForm.CSV)
            assert _said(tmp_path / "again" / doctors.name) == _said(doctors)
            assert _said(tmp_path / "again" / hours.name) == _said(hours)


def _said(path: Path) -> list[tuple[str, ...]]:
    """All but the numbers, which every clinic gives anew."""
    numbers = ("medibook_id", "doctor_id")
    return sorted(tuple(cell for name, cell in row.items() if name not in numbers) for row in table(path))


def _emptied(clinic: ClinicDatabase) -> None:
    """The clinic, its visit types and rooms stay; everybody and every time goes."""
    clinic.rows(
        "SET session_replication_role = replica; DELETE FROM bookings; DELETE FROM appointment_slots;"
        " DELETE FROM weekly_hours;"
        " DELETE FROM patients; DELETE FROM patient_times; DELETE FROM patient_words; DELETE FROM audit_events;"
        " DELETE FROM outbox; DELETE FROM change_events; DELETE FROM visit_times; DELETE FROM series_visits;"
        " DELETE FROM offers; DELETE FROM wishes; DELETE FROM slots_due; DELETE FROM doctor_clinics;"
        " UPDATE staff SET doctor_id = NULL; DELETE FROM doctors"
    )


def test_the_whole_clinic_is_one_archive_with_digests_that_hold(admin: Clinic, tmp_path: Path) -> None:
    path = written(admin, tmp_path, ExportKind.EVERYTHING, ExportForm.ZIP)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        assert manifest["left_out"] == []
        for each in manifest["files"]:
            assert hashlib.sha256(archive.read(each["name"])).hexdigest() == each["sha256"]
        names = set(archive.namelist())
        assert {"README.txt", "manifest.json", "notes.csv", "audit.jsonl", "tables/bookings.csv"} <= names
        assert "apostrophe" in archive.read("README.txt").decode()
        assert not any(b"notes_cipher" in archive.read(name) for name in names if name.startswith("tables/"))


def test_an_export_that_is_stopped_or_fails_leaves_nothing(
    admin: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clinic_database: ClinicDatabase
) -> None:
    monkeypatch.setattr(service, "SAID_EVERY", 50)
    target = tmp_path / "patients.csv"
    target.write_text("what was there")
    with pytest.raises(service.ExportStopped):
        admin.exports.write(ExportAsked(ExportKind.PATIENTS, ExportForm.CSV), target, cancelled=lambda: True)
    with pytest.raises(FileUnusable):
        admin.exports.write(
            ExportAsked(ExportKind.PATIENTS, ExportForm.CSV), tmp_path / "no folder" / "x.csv"
        )
    with pytest.raises(InvalidInput):
        admin.exports.write(ExportAsked(ExportKind.DOCTORS, ExportForm.VCARD), target)
    assert target.read_text() == "what was there"
    assert [path.name for path in tmp_path.iterdir()] == ["patients.csv"]
    assert number_of(clinic_database, "access_events WHERE what = 'exported'") == 0


def test_without_the_right_nothing_leaves(
    desks: OpenDesk, tmp_path: Path, clinic_database: ClinicDatabase
) -> None:
    anna = desks("anna")
    for kind, forms in EXPORT_FORMS.items():
        with pytest.raises(NotAllowed):
            anna.exports.write(ExportAsked(kind, forms[0]), tmp_path / "x")
    assert list(tmp_path.iterdir()) == []
    clinic_database.rows("UPDATE staff SET rights = rights || '{export}'::text[] WHERE username = 'anna'")
    made = anna.exports.write(ExportAsked(ExportKind.EVERYTHING, ExportForm.ZIP), tmp_path / "all.zip")
    assert "audit.jsonl" in made.left_out


def test_an_empty_clinic_is_exported_too(servers: RunningServers, tmp_path: Path) -> None:
    with fresh_bare_clinic(servers) as bare:
        database = bare.database("adam")
        try:
            from medibook_desktop.database.shards import one_database
            from medibook_desktop.services.directory import Directory
            from medibook_desktop.services.exports import Exports

            shards = one_database(database)
            exports = Exports(shards, Directory(database), files=None, terminal="x")  # type: ignore[arg-type]
            made = exports.write(ExportAsked(ExportKind.SERIES, ExportForm.CSV), tmp_path / "series.csv")
        finally:
            database.close()
    assert made.rows == 0
