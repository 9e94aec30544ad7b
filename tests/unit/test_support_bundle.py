"""What leaves the house for support: useful, and nobody's data in it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.support_bundle import redacted, support_bundle

UNREACHABLE = "postgresql://anna:secret-word@127.0.0.1:9/medibook"


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with logs of the program and of the servers."""
    data = tmp_path / "data"
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(data))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.setenv("PGPASSWORD", "a-password-in-the-environment")
    (data / "logs").mkdir(parents=True)
    (data / "server_logs").mkdir()
    (data / "logs" / "terminal.log").write_text('{"event": "signed in", "terminal": "Desk 1"}\n')
    (data / "server_logs" / "postgres.log").write_text(
        '2026-11-22 10:15:00 UTC ERROR:  duplicate key value violates unique constraint "patients_phone"\n'
        "2026-11-22 10:15:00 UTC DETAIL:  Key (phone)=(+44 20 7946 0018) already exists.\n"
        "2026-11-22 10:15:01 UTC STATEMENT:  UPDATE patients SET name = 'Mary Ann Smith' WHERE id = 7\n"
        "2026-11-22 10:15:02 UTC LOG:  invalid value 'mary@example.org' called 020 7946 0018\n"
    )
    return tmp_path


def test_it_lists_what_it_took_and_holds_nobodys_data(installation: Path) -> None:
    path = support_bundle(installation / "bundle.zip", settings=Settings(database_url=UNREACHABLE))
    with zipfile.ZipFile(path) as bundle:
        names = set(bundle.namelist())
        everything = "\n".join(bundle.read(name).decode() for name in sorted(names))
        contents = bundle.read("contents.txt").decode()
        check = bundle.read("check.json").decode()
    assert {"versions.json", "settings.txt", "check.json", "contents.txt"} <= names
    assert {"logs/logs/terminal.log", "logs/server_logs/postgres.log"} <= names
    assert all(name in contents for name in names - {"contents.txt"})
    assert "duplicate key value" in everything
    assert "2026-11-22 10:15:00" in everything
    for secret in ("Mary", "mary@", "7946", "secret-word", "a-password-in-the-environment"):
        assert secret not in everything
    assert '"ok": false' in check, "the database that is away is a finding, not the end"
    assert path.stat().st_mode & 0o077 == 0


def test_a_place_that_cannot_be_written_is_said(installation: Path) -> None:
    blocked = installation / "a file"
    blocked.write_text("")
    with pytest.raises(SettingsInvalid, match="cannot be written"):
        support_bundle(blocked / "bundle.zip", settings=Settings(database_url=UNREACHABLE))


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "LOG:  could not connect to postgresql://anna:pw@host/db",
            "LOG:  could not connect to postgresql://anna:***@host/db",
        ),
        ("ERROR:  value 'O''Brien' too long", "ERROR:  value (left out) too long"),
        ("2026-11-22 10:15:00.123 UTC LOG:  ready", "2026-11-22 10:15:00.123 UTC LOG:  ready"),
        ("born 1980-05-17, or 17.05.1980", "born (number), or (number)"),
        ("call 030.1234.5678 from 192.168.1.20", "call (number) from 192.168.1.20"),
        ("host=db user=anna password=secret-word dbname=x", "host=db user=anna password=*** dbname=x"),
        ("postgresql://anna:p@ss/w0rd@host/db", "postgresql://anna:***@host/db"),
        (
            '{"at": "2026-11-22T10:15:00Z", "booking": 1382001239, "said": "+44 20 7946 0018"}',
            '{"at": "2026-11-22T10:15:00Z", "booking": 1382001239, "said": "(number)"}',
        ),
    ],
)
def test_a_line_keeps_what_helps(line: str, kept: str) -> None:
    assert redacted(line) == kept
