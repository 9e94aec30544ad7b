"""What README and docs promise works: the example runs, the commands exist and do what they say."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.live_state import NotLiveWhy
from medibook_desktop.start.cli import main
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import nothing_broken

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
PROGRAM = [sys.executable, "-m", "medibook_desktop"]


@pytest.fixture
def environment(
    clinic_database: ClinicDatabase, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> ClinicDatabase:
    """The test's clinic as the settings of this process name it, with no settings file."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", clinic_database.database_url)
    assert clinic_database.redis_url is not None
    monkeypatch.setenv("MEDIBOOK_REDIS_URL", clinic_database.redis_url)
    return clinic_database


def python_blocks() -> list[tuple[str, str]]:
    return [
        (f"{page.name} {number}", block)
        for page in PAGES
        for number, block in enumerate(
            re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S)
        )
    ]


def test_there_is_an_example() -> None:
    assert any("open_clinic" in block for _, block in python_blocks())


@pytest.mark.parametrize(
    "block", [block for _, block in python_blocks()], ids=[name for name, _ in python_blocks()]
)
def test_the_examples_run(environment: ClinicDatabase, block: str) -> None:
    environment.rows("INSERT INTO patients (name, name_key) VALUES ('Maria Silva', 'maria silva')")
    names = {"password": environment.users["anna"].password}
    exec(compile(block, "example", "exec"), names)  # noqa: S102 - our own page
    assert nothing_broken(environment)


def test_the_commands_of_the_readme_exist() -> None:
    shown = subprocess.run([*PROGRAM, "--help"], capture_output=True, text=True, check=True).stdout
    named = set(re.findall(r"`medibook (\w+)", README)) | set(re.findall(r"bin/medibook (\w+)", README))
    assert named >= {"demo", "migrate", "check", "bench"}
    for command in named:
        assert re.search(rf"^\s+{command}\b", shown, re.M), f"medibook {command} is not in --help"


@pytest.mark.parametrize("command", ["demo", "check"])
def test_the_options_of_the_readme_exist(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for line in re.findall(rf"medibook {command}([^`\n]*)", README):
        for option in re.findall(r"--[a-z-]+", line):
            assert option in shown


def test_the_targets_of_the_readme_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", README, re.M))
    assert named >= {"demo", "test"}
    for target in named:
        assert re.search(rf"^{target}:", makefile, re.M), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} names {target}"


def test_migrate_says_when_there_is_nothing_to_do(
    environment: ClinicDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", environment.owner_url)
    assert main(["migrate"]) == 0
    assert "Nothing to do" in capsys.readouterr().out


def test_check_finds_everything_in_order(
    environment: ClinicDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", environment.owner_url)
    assert main(["check", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] is True
    assert set(found["checks"]) >= {
        "database",
        "schema",
        "grants",
        "roles",
        "bookings",
        "audit",
        "clock",
        "redis",
    }
    assert main(["check"]) == 0
    assert "** " not in capsys.readouterr().out


def test_check_finds_what_is_wrong(
    environment: ClinicDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", environment.owner_url)
    monkeypatch.setenv("MEDIBOOK_REDIS_URL", "unix:///nowhere/valkey.sock")
    environment.rows(
        "UPDATE appointment_slots SET is_booked = false, booking_id = NULL"
        " WHERE id = (SELECT id FROM appointment_slots WHERE is_booked AND slot_time > now() LIMIT 1)"
    )
    assert main(["check", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] is False
    assert "bookings without all of their slots" in found["checks"]["bookings"]["message"]
    assert found["checks"]["redis"]["verdict"] == "wrong"
    assert found["checks"]["schema"]["verdict"] == "ok"

    monkeypatch.setenv("MEDIBOOK_DATABASE_URL", "postgresql:///medibook?host=/nowhere")
    assert main(["check", "--json"]) == 1
    assert "cannot be reached" in json.loads(capsys.readouterr().out)["checks"]["database"]["message"]
    assert main(["migrate"]) == 2
    assert "cannot be reached" in capsys.readouterr().err


def test_the_served_demo_can_be_used_and_ends_when_told_to(server_folder: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "demo", "--serve", "--data-dir", str(server_folder / "demo")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, process.communicate()[1]
        served = json.loads(line)
        settings = Settings(database_url=served["database_url"], redis_url=served["redis_url"])
        password = served["users"]["anna"]["password"]
        with open_clinic(settings, username="anna", password=password) as clinic:
            assert len(clinic.directory.doctors()) == 20
            assert clinic.agenda.day(clinic.directory.today()).columns
            assert clinic.availability.next_free(limit=1)
        # The same as a terminal that is set up as "this computer only": it shares the servers.
        here = Settings(database_url=None, redis_url=None, data_dir=server_folder / "demo")
        with open_clinic(here, username="anna", password=password) as clinic:
            assert len(clinic.directory.doctors()) == 20
            assert clinic.live.state.why != NotLiveWhy.NO_REDIS
    finally:
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate(timeout=30)
    assert process.returncode == 0, complaints
