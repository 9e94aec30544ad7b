"""docs/it.md: every command of the page is run, here or by the test that is named."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from medibook_desktop.domain.enrolment import code_of
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.foundation.staged_programs import chosen
from medibook_desktop.services.enrolling import read_enrolment
from medibook_desktop.start.cli import main
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.releases import Publisher
from tests.helpers.served_folders import served

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "it.md").read_text(encoding="utf-8")
MAN = (ROOT / "packaging" / "linux" / "medibook.1").read_text(encoding="utf-8")
SCRIPT = f'exec "{sys.executable}" -m medibook_desktop "$@"'
NEWER = "9.0.0"


def commands_of(page: str) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", page, re.S)
    return [re.split(r"\s{2,}#", line)[0].strip() for block in blocks for line in block.splitlines()]


@dataclass
class Computer:
    """The folder where IT types the page's commands, with names of this computer in place of the page's."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    clinic: ClinicDatabase
    publisher: Publisher

    def typed(self, line: str, **names: str) -> str:
        """What it prints; every word of `names` (with _ for what a name cannot hold) is exchanged first."""
        for old, new in names.items():
            assert old in line
            line = line.replace(old, new)
        words = shlex.split(line)
        assert words[0] == "medibook"
        status = main(words[1:])
        said = self.capsys.readouterr()
        assert status == 0, said.err
        return said.out + said.err

    def on_the_server(self) -> None:
        self.monkeypatch.setenv("MEDIBOOK_DATABASE_URL", self.clinic.owner_url)


@pytest.fixture
def computer(
    clinic_database: ClinicDatabase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Computer:
    for variable, folder in (
        ("XDG_CONFIG_HOME", "configuration"),
        ("XDG_STATE_HOME", "state"),
        ("MEDIBOOK_DATA_DIR", "data"),
    ):
        monkeypatch.setenv(variable, str(tmp_path / folder))
    monkeypatch.chdir(tmp_path)
    return Computer(tmp_path, monkeypatch, capsys, clinic_database, Publisher(tmp_path / "publisher"))


def enrols(computer: Computer, line: str) -> None:
    with computer.monkeypatch.context() as there:
        there.setenv("MEDIBOOK_DATABASE_URL", "postgresql://127.0.0.1:1/medibook")
        there.setenv("MEDIBOOK_REDIS_URL", "rediss://live.example")
        computer.typed('medibook enrol --terminal "Desk 7"')
    (file,) = computer.folder.glob("*.medibook")
    password = computer.folder / "redis-password"
    password.write_text("a-word\n", encoding="utf-8")
    names = {"QK3F-7TXA": code_of(read_enrolment(file)), "/root/redis-password": str(password)}
    computer.typed(line.replace("Desk 7.medibook", file.name), **names)
    assert Settings().terminal_name == "Desk 7"
    assert "a-word" in (Settings().redis_url or "")


def enrols_many(computer: Computer, line: str) -> None:
    program = computer.folder / "medibook"
    program.write_text(f"#!/bin/sh\n{SCRIPT}\n")
    program.chmod(0o755)
    assert "seq 1 40" in line
    computer.monkeypatch.setenv("PATH", str(computer.folder), prepend=":")
    computer.monkeypatch.setenv("MEDIBOOK_DATABASE_URL", "postgresql://127.0.0.1:1/medibook")
    subprocess.run(["sh", "-ec", line.replace("seq 1 40", "seq 1 2")], check=True, capture_output=True)
    made = [read_enrolment(computer.folder / f"desk-{number}.medibook") for number in (1, 2)]
    assert [each.terminal_name for each in made] == ["Desk 1", "Desk 2"]


def makes_a_key(computer: Computer, line: str) -> None:
    public = computer.typed(line)
    assert (computer.folder / "release-key.pem").exists()
    assert re.search(r"[A-Za-z0-9+/]{43}=", public)


def publishes(computer: Computer, line: str) -> Path:
    program = computer.publisher.build(NEWER, f'echo "medibook {NEWER}"')
    out = computer.folder / "srv"
    names = {"build/program/medibook": str(program), "/srv/medibook": str(out)}
    computer.typed(line, **names, **{"release-key.pem": shlex.quote(str(computer.publisher.key_file))})
    assert list(out.glob("*.json.sig"))
    return out


PUBLISH = next(line for line in commands_of(PAGE) if line.startswith("medibook update publish"))


def updates_from_an_address(computer: Computer, line: str) -> None:
    where, key, *words = line.split()
    assert (where.partition("=")[0], key.partition("=")[0]) == ("MEDIBOOK_UPDATE_URL", "MEDIBOOK_UPDATE_KEY")
    computer.monkeypatch.setenv("MEDIBOOK_UPDATE_KEY", computer.publisher.key)
    with served(publishes(computer, PUBLISH)) as url:
        computer.monkeypatch.setenv("MEDIBOOK_UPDATE_URL", url)
        assert NEWER in computer.typed(" ".join(words))
    note = chosen()
    assert note is not None
    assert note.version == NEWER


def updates_from_a_stick(computer: Computer, line: str) -> None:
    computer.monkeypatch.setenv("MEDIBOOK_UPDATE_KEY", computer.publisher.key)
    names = {"/media/stick": shlex.quote(str(publishes(computer, PUBLISH)))}
    assert NEWER in computer.typed(line, **names)


def checks(computer: Computer, line: str) -> None:
    computer.on_the_server()
    said = computer.typed(line)
    for finding in ("database", "schema", "grants", "audit"):
        assert finding in said


def bundles(computer: Computer, line: str) -> None:
    computer.on_the_server()
    computer.typed(line)
    (bundle,) = computer.folder.glob("*.zip")
    with zipfile.ZipFile(bundle) as found:
        assert "contents.txt" in found.namelist()


def exports_the_key(computer: Computer, line: str) -> None:
    computer.on_the_server()
    computer.typed("medibook notes-key make")
    computer.typed(line)
    assert (computer.folder / "notes.key").stat().st_mode & 0o077 == 0


HERE: dict[str, Callable[[Computer, str], object]] = {
    "medibook enrol --accept": enrols,
    "for desk in": enrols_many,
    "medibook update key": makes_a_key,
    "medibook update publish": publishes,
    "MEDIBOOK_UPDATE_URL=": updates_from_an_address,
    "medibook update --from": updates_from_a_stick,
    "medibook check": checks,
    "medibook support-bundle": bundles,
    "medibook notes-key export": exports_the_key,
}
ELSEWHERE = {
    "apt-get install": ("tests/builds/bare_root.py", '"apt-get", "install"'),
    "medibook self-test": ("tests/builds/test_debian_package.py", '"medibook", "self-test"'),
    "gpg --verify": ("tests/builds/test_signing.py", '"gpg", "--verify"'),
    "tar -xf": ("tests/builds/test_tarball.py", '"tar", "-xf"'),
    "medibook-0.1.0-linux-x86_64/install.sh": ("tests/builds/test_tarball.py", 'str(unpacked / "install.sh")'),
    "medibook move-to-server": ("tests/integration/test_move_to_server.py", '"move-to-server", without'),
    "apt-get remove": ("tests/builds/test_debian_package.py", '"apt-get", "remove", "--yes", "medibook-desktop"'),
    "~/.local/lib/medibook/install.sh --remove": ("tests/builds/test_tarball.py", '"--remove"'),
}  # fmt: skip
"""Where it needs a package, root or a second computer: the file that runs it, and the words by which it does."""


def run_by(line: str, table: dict[str, object]) -> list[str]:
    return [start for start in table if line.startswith(start)]


@pytest.mark.parametrize("line", commands_of(PAGE))
def test_every_command_is_run_somewhere(line: str) -> None:
    here, elsewhere = run_by(line, dict(HERE)), run_by(line, dict(ELSEWHERE))
    assert here or elsewhere, f"no test runs: {line}"
    for start in elsewhere:
        file, words = ELSEWHERE[start]
        assert words in (ROOT / file).read_text(encoding="utf-8"), f"{file} does not run: {line}"


@pytest.mark.parametrize("line", [line for line in commands_of(PAGE) if run_by(line, dict(HERE))])
def test_the_command_does_what_the_page_says(computer: Computer, line: str) -> None:
    (start,) = run_by(line, dict(HERE))
    HERE[start](computer, line)


def test_the_manual_page_names_every_command() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "medibook_desktop", "--help"], capture_output=True, text=True, check=True
    ).stdout
    commands = re.findall(r"^    ([a-z][a-z-]+)\b", shown, re.M)
    assert len(commands) > 10
    plain = MAN.replace("\\-", "-").replace("\\fR", "").replace("\\fB", "")
    for command in commands:
        assert re.search(rf"^\.B (.*, )?{command}\b", plain, re.M), f"medibook.1 does not name {command}"


def test_the_findings_of_the_page_are_those_of_the_check() -> None:
    rows = PAGE.partition("| finding |")[2].partition("\n\n")[0]
    named = set(re.findall(r"`([a-z_0-9]+)`", "\n".join(row.split("|")[1] for row in rows.splitlines()[2:])))
    sources = [
        path.read_text(encoding="utf-8")
        for path in (ROOT / "src/medibook_desktop/services/checks").rglob("*.py")
    ]
    told = set(re.findall(r"(?:ok|warning|wrong|make)\(\s*f?\"([a-z_]+)\"", "\n".join(sources)))
    assert told
    families = ("shard_", "replica_")
    assert {name for name in told if not name.startswith(families)} <= named
