"""`medibook import` and `medibook export` as IT runs them: a password on the standard input, an exit status."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from medibook_desktop.start.cli import main
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.imports import ADMIN, number_of

PEOPLE = "Patient ID;Full name;DOB\n1;Command Line;1980-02-01\n2;;1980-02-02\n"


@pytest.fixture
def shell(
    clinic_database: ClinicDatabase,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> Shell:
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", clinic_database.database_url)
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("MEDIBOOK_REDIS_URL", raising=False)
    return Shell(clinic_database, monkeypatch, capsys)


class Shell:
    def __init__(
        self, clinic: ClinicDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self._clinic, self._monkeypatch, self._capsys = clinic, monkeypatch, capsys

    def run(self, *words: str | Path, user: str = ADMIN, password: str | None = None) -> tuple[int, str, str]:
        """(exit status, standard output, standard error)."""
        typed = self._clinic.users[user].password if password is None else password
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed + "\n"))
        status = main([*map(str, words), "--user", user])
        printed = self._capsys.readouterr()
        assert typed not in printed.out + printed.err
        return status, printed.out, printed.err


def test_a_dry_run_then_the_import_then_nothing_more(
    shell: Shell, tmp_path: Path, clinic_database: ClinicDatabase
) -> None:
    people = tmp_path / "people.csv"
    people.write_text(PEOPLE)
    before = number_of(clinic_database, "patients")

    status, out, _ = shell.run("import", "patients", people, "--dry-run", "--json")
    said = json.loads(out)
    assert (status, said["dry_run"], said["counts"]["accepted"], said["counts"]["refused"]) == (1, True, 1, 1)
    assert said["not_imported"] == [{"line": 3, "outcome": "refused", "reason": "The name is missing."}]
    assert number_of(clinic_database, "patients") == before

    refused = tmp_path / "refused.csv"
    status, out, _ = shell.run("import", "patients", people, "--refused", refused)
    assert status == 1
    assert "line 3: The name is missing." in out
    assert number_of(clinic_database, "patients") == before + 1
    refused.write_text(refused.read_text("utf-8-sig").replace(";;", ";Mended Now;"), "utf-8")
    status, out, _ = shell.run("import", "patients", refused, "--json")
    assert (status, json.loads(out)["counts"]["accepted"]) == (0, 1)


def test_what_cannot_be_begun_is_a_sentence_and_2(shell: Shell, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name;Born\nAnna One;03/04/1980\n")
    cases = (
        (shell.run("import", "patients", tmp_path), "folder"),
        (shell.run("import", "patients", people), "--date-order"),
        (shell.run("import", "patients", people, "--column", "Nobody=name"), "Fields:"),
        (shell.run("import", "patients", people, "--date-order", "DMY", user="anna"), "may not"),
        (
            shell.run("import", "patients", people, "--date-order", "DMY", password="guessed-badly"),
            "is wrong",
        ),
        (shell.run("export", "doctors", tmp_path / "x.vcf"), ".csv"),
    )
    for (status, out, err), words in cases:
        assert (status, out) == (2, "")
        assert words in err
    assert shell.run("import", "patients", people, "--date-order", "DMY")[0] == 0


def test_an_export_by_its_ending(shell: Shell, tmp_path: Path) -> None:
    status, out, _ = shell.run("export", "patients", tmp_path / "people.vcf", "--json")
    assert (status, json.loads(out)["rows"] > 100) == (0, True)
    assert (tmp_path / "people.vcf").read_text().startswith("BEGIN:VCARD")
