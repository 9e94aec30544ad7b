"""Hostile strings through files: imported, exported and read again, in headers, in cells, in names of desks."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from medibook_desktop.desktop.screens.printing.presenter import file_name as paper_name
from medibook_desktop.domain.enrolment import from_text, to_text
from medibook_desktop.domain.imports.content_lines import escaped, folded
from medibook_desktop.domain.imports.csv_rows import GUARDED, guard, unguard
from medibook_desktop.domain.imports.exporting import ExportAsked, ExportForm, ExportKind
from medibook_desktop.domain.imports.kinds import ImportKind, Outcome
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.report_csv import guarded
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.enrolling import file_name, make_enrolment, write_enrolment
from tests.helpers.clinics import ClinicDatabase, fresh_clinic
from tests.helpers.desks import nothing_broken, open_desk
from tests.helpers.imports import Importer, number_of, reasons
from tests.helpers.naughty_fields import as_stored, refused_with_a_sentence
from tests.helpers.naughty_strings import naughty_strings, some_naughty_strings

BORN = "1984-03-12"


@pytest.fixture(scope="module")
def ada(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    with open_desk(module_clinic_database, "ada") as desk:
        yield desk
    assert nothing_broken(module_clinic_database)


def sendable(text: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in text)


def names_of(clinic: ClinicDatabase, born: str) -> list[str]:
    return [
        name for (name,) in clinic.rows("SELECT name FROM patients WHERE birth_date = %s ORDER BY id", born)
    ]


# --- Imports ------------------------------------------------------------------------------------------------


def test_a_table_of_such_names(ada: Clinic, module_clinic_database: ClinicDatabase, tmp_path: Path) -> None:
    """Each name in a row of its own with a number; what cannot be stored is refused with its line."""
    texts = [text for text in naughty_strings() if sendable(text)]
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["Number", "Name", "Date of birth"])
    for number, text in enumerate(texts, 1):
        writer.writerow([f"n{number}", text, "1931-01-02"])
    report = Importer(ada, tmp_path).run(ImportKind.PATIENTS, file.getvalue().encode())
    found = names_of(module_clinic_database, "1931-01-02")
    # NUL is refused as a row; a name of one character of white space is none.
    expected = [as_stored(text, limit=200, required=True) for text in texts]
    assert sorted(found) == sorted(name for name in expected if name is not None)
    assert report.count(Outcome.ACCEPTED) == len(found) > 500
    assert report.count(Outcome.REFUSED) == len(texts) - len(found)
    assert all(reason.strip() for reason in reasons(report).values())


def test_a_file_of_fhir_with_such_names(
    ada: Clinic, module_clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    """JSON can say half characters, which no other file can."""
    texts = naughty_strings()
    lines = [
        json.dumps(
            {
                "resourceType": "Patient",
                "id": f"f{number}",
                "name": [{"text": text}],
                "birthDate": "1932-01-02",
            }
        )
        for number, text in enumerate(texts, 1)
    ]
    importer = Importer(ada, tmp_path)
    report = importer.run(ImportKind.PATIENTS, importer.file("\n".join(lines), ".ndjson"))
    found = names_of(module_clinic_database, "1932-01-02")
    expected = [as_stored(text, limit=200, required=True) for text in texts]
    assert sorted(found) == sorted(name for name in expected if name is not None)
    assert report.count(Outcome.REFUSED) == len(texts) - len(found)
    path = tmp_path / "refused.csv"
    assert ada.imports.save_refused(path) == len(texts) - len(found)
    csv.field_size_limit(1_000_000)
    for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"):
        assert all(not cell.startswith(GUARDED) or cell.startswith("'") for cell in row)


def test_a_vcard_file_with_such_names(
    ada: Clinic, module_clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    texts = [
        text for text in naughty_strings() if sendable(text) and as_stored(text, limit=200, required=True)
    ]
    cards = []
    for number, text in enumerate(texts, 1):
        stored = as_stored(text, limit=200) or ""
        lines = (
            "BEGIN:VCARD",
            "VERSION:4.0",
            f"UID:v{number}",
            f"FN:{escaped(stored)}",
            "BDAY:19330102",
            "END:VCARD",
        )
        cards.append("".join(map(folded, lines)))
    importer = Importer(ada, tmp_path)
    importer.run(ImportKind.PATIENTS, importer.file("".join(cards), ".vcf"))
    assert sorted(names_of(module_clinic_database, "1933-01-02")) == sorted(
        as_stored(text, limit=200) or "" for text in texts
    )


def test_such_headers_sources_and_numbers(
    ada: Clinic, module_clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    """Remembered columns are known by their headers, rows by their numbers: neither is a statement."""
    before = number_of(module_clinic_database, "staff")
    importer = Importer(ada, tmp_path)
    for number, text in enumerate(t for t in some_naughty_strings() if sendable(t) and "\x00" not in t):
        file = io.StringIO(newline="")
        writer = csv.writer(file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
        writer.writerow([f"x{text}", "Number", "Name", "Date of birth", "sex"])
        writer.writerow(["x", text, f"Header {number}", "1934-01-02", text])

        def run(content: bytes = file.getvalue().encode(), source: str = text) -> object:
            return importer.run(ImportKind.PATIENTS, content, source=source, names_alone=True)

        refused_with_a_sentence(run)
    assert number_of(module_clinic_database, "staff") == before
    assert len(names_of(module_clinic_database, "1934-01-02")) > 0


# --- Exports ------------------------------------------------------------------------------------------------


def test_what_is_exported_is_read_again_as_it_was(
    ada: Clinic,
    module_clinic_database: ClinicDatabase,
    servers: RunningServers,
    clinic_template: ClinicDatabase,
    tmp_path: Path,
) -> None:
    """Every form into another clinic: each name comes back, and no cell is a formula."""
    born = datetime.strptime(BORN, "%Y-%m-%d").replace(tzinfo=UTC).date()
    for text in naughty_strings():
        refused_with_a_sentence(lambda text=text: ada.patients.register(NewPatient(text, born)))  # type: ignore[misc]
    names = sorted(names_of(module_clinic_database, BORN))
    assert len(names) > 500
    for form in (ExportForm.CSV, ExportForm.VCARD, ExportForm.FHIR):
        path = tmp_path / f"patients.{form}"
        ada.exports.write(ExportAsked(ExportKind.PATIENTS, form), path)
        if form is ExportForm.CSV:
            for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")):
                assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
        with fresh_clinic(servers, clinic_template) as other, open_desk(other, "ada") as desk:
            other.rows("DELETE FROM patients WHERE birth_date = %s AND NOT EXISTS (SELECT FROM bookings b"
                       " WHERE b.patient_id = patients.id)", born)  # fmt: skip
            kept = names_of(other, BORN)
            Importer(desk, tmp_path).run(ImportKind.PATIENTS, path)
            found = names_of(other, BORN)
            for name in kept:
                found.remove(name)
            assert sorted(found) == names, form


def test_a_guard_is_taken_off_exactly() -> None:
    for text in naughty_strings():
        assert unguard(guard(text)) == text
        assert not guard(text).startswith(("=", "+", "-", "@", "\t", "\r"))
        assert (
            not guarded(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
        )


@pytest.mark.parametrize("name_of", [file_name, paper_name])
def test_files_are_called_what_every_system_takes(name_of: Callable[[str], str]) -> None:
    devices = ("con", "prn", "aux", "nul", "com1", "lpt9")
    for text in [*filter(sendable, naughty_strings()), "ꕙ" * 200, "👍" * 200, *devices]:
        name = name_of(text)
        assert Path(name).name == name
        assert not set(name) & set('<>:"/\\|?*\x00')
        assert name.isprintable()
        assert len(name.encode()) <= 200
        assert name.partition(".")[0].lower() not in devices


# --- Enrolment ----------------------------------------------------------------------------------------------


def test_the_name_of_a_new_desk(tmp_path: Path) -> None:
    settings = Settings(
        database_url="postgresql://db.example:5432/clinic", redis_url=None, clinic_name="North"
    )
    made = 0
    for text in [*naughty_strings(), "ꕙ" * 100, "👍" * 100, "界" * 100]:
        enrolment = refused_with_a_sentence(lambda text=text: make_enrolment(settings, text))  # type: ignore[misc]
        if enrolment is None:
            continue
        made += 1
        now = datetime.now(UTC)
        assert enrolment.terminal_name == " ".join(text.split())
        assert from_text(to_text(enrolment), now=now) == enrolment
        changed = to_text(replace(enrolment, terminal_name="Other")).split('"digest"')
        assert changed[1] != to_text(enrolment).split('"digest"')[1]
        name = file_name(enrolment.terminal_name)
        write_enrolment(enrolment, tmp_path / name)
    assert made > 300
