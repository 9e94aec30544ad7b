"""Which version is started, what becomes of one that does not start, and who hears a signal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from medibook_desktop.foundation import staged_programs
from medibook_desktop.foundation.launcher import launch
from medibook_desktop.foundation.own_program import LAUNCHED, START_AGAIN
from medibook_desktop.foundation.staged_programs import (
    TRIES,
    Chosen,
    choose,
    choose_newer,
    chosen,
    given_up,
    program_of,
    programs_dir,
    ready,
    say_it_works,
    start_log,
)
from tests.helpers.conditions import wait_until

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the programs of these tests are shell scripts"
)

OWN = 33
"""What the installed version of these tests answers."""


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDIBOOK_DATA_DIR", str(tmp_path / "data of a desk – Tür"))
    for name in (LAUNCHED, staged_programs.FELL_BACK, "MEDIBOOK_LAUNCHER"):
        monkeypatch.delenv(name, raising=False)


def stage(version: str, script: str) -> None:
    """A program that lies beside the installed one; "$PAINTED" in the script is what a window's first paint does."""
    folder = programs_dir() / version
    folder.mkdir(parents=True)
    note = programs_dir() / "chosen.json"
    painted = f"""sed -i 's/"works": false/"works": true/' '{note}'; touch '{folder}/.in-use'"""
    (folder / "medibook").write_text(f"#!/bin/sh\n{script.replace('$PAINTED', painted)}\n")
    (folder / "medibook").chmod(0o755)
    choose_newer(version)


class Installed:
    """Version 1.0.0, whose own window is painted unless it is said otherwise."""

    def __init__(self, *, paints: bool = True, answers: tuple[int, ...] = (OWN,)) -> None:
        self.ran: list[list[str]] = []
        self._paints = paints
        self._answers = list(answers)

    def __call__(self, arguments: list[str]) -> int:
        self.ran.append(arguments)
        if self._paints:
            say_it_works("1.0.0")
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


def start(*arguments: str, own: Callable[[list[str]], int] | None = None, running: str = "1.0.0") -> int:
    return launch(running, arguments, own or Installed())


def test_the_staged_version_is_started_with_the_same_arguments(tmp_path: Path) -> None:
    stage("1.1.0", f'echo "$@" > "{tmp_path}/said"; exit 7')
    choose(Chosen("1.1.0", works=True))
    assert start("check", "--json") == 7
    assert (tmp_path / "said").read_text() == "check --json\n"


def test_nothing_staged_means_the_installed_one() -> None:
    own = Installed()
    assert start("check", own=own) == OWN
    assert own.ran == [["check"]]


def test_what_has_not_worked_yet_is_tried_by_a_window_only(tmp_path: Path) -> None:
    stage("1.1.0", f'echo tried >> "{tmp_path}/said"; exit 1')
    assert start("check") == OWN
    assert not (tmp_path / "said").exists()
    assert chosen() == Chosen("1.1.0")
    assert start(str(tmp_path / "Desk 7.medibook")) == OWN
    assert (tmp_path / "said").exists()


def test_what_does_not_start_is_given_up_as_soon_as_the_one_before_has_a_window(tmp_path: Path) -> None:
    stage("1.1.0", f'echo tried >> "{tmp_path}/said"; echo "no libfoo" >&2; exit 1')
    assert start() == OWN, "the installed version goes on"
    assert start() == OWN
    assert (tmp_path / "said").read_text() == "tried\n"
    found = given_up("1.0.0")
    assert found is not None
    assert not found.told
    said = start_log("1.1.0").read_text()
    assert "no libfoo" in said
    assert "status 1" in said
    assert ready("1.0.0") == ""


def test_a_computer_on_which_neither_starts_is_not_the_newer_ones_fault() -> None:
    stage("1.1.0", "exit 1")
    assert start(own=Installed(paints=False)) == OWN
    assert given_up("1.0.0") is None


def test_a_known_error_is_no_try() -> None:
    stage("1.1.0", "exit 2")
    for _ in range(TRIES + 1):
        assert start(own=Installed(paints=False, answers=(2,))) == 2
    assert chosen() == Chosen("1.1.0")


def test_what_hangs_before_its_window_and_is_killed_gets_two_tries() -> None:
    stage("1.1.0", "exit 0")
    choose(Chosen("1.1.0", tries=1))
    assert start() == 0
    assert start() == OWN


def test_what_hangs_is_ended_and_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("medibook_desktop.foundation.launcher.HANGS_AFTER", 0.1)
    monkeypatch.setattr("medibook_desktop.foundation.launcher._LOOK_EVERY", 0.05)
    stage("1.1.0", "exec sleep 600")
    assert start() == OWN
    assert given_up("1.0.0") is not None


def test_a_version_that_painted_its_window_works_from_then_on() -> None:
    stage("1.1.0", "$PAINTED; exit 5")
    assert start() == 5, "what happens later is no failed start"
    found = chosen()
    assert found is not None
    assert found.works
    say_it_works("1.1.0")
    assert not start_log("1.1.0").exists()
    for _ in range(4):
        assert start() == 5


def test_a_version_that_worked_and_is_damaged_is_left() -> None:
    stage("1.1.0", "$PAINTED; exit 0")
    assert start() == 0
    program_of("1.1.0").write_text("#!/bin/sh\nexit 127\n")
    assert start(own=Installed(paints=False)) == OWN
    assert chosen() == Chosen("1.1.0", tries=1), "perhaps it is the display"
    assert start() == OWN
    assert given_up("1.0.0") is not None


def test_a_program_that_may_not_be_run_is_followed_by_the_installed_one() -> None:
    stage("1.1.0", "exit 0")
    program_of("1.1.0").chmod(0o600)
    assert start() == OWN
    assert "ermission denied" in start_log("1.1.0").read_text()


def test_a_folder_that_cannot_be_written_starts_what_works(monkeypatch: pytest.MonkeyPatch) -> None:
    stage("1.1.0", "exit 7")

    def read_only(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(staged_programs, "write_whole", read_only)
    assert start(own=Installed(paints=False)) == OWN, "nobody could count its tries"
    monkeypatch.undo()


def test_when_the_third_does_not_start_the_second_goes_on() -> None:
    stage("1.1.0", "$PAINTED; exit 11")
    assert start() == 11
    stage("1.2.0", "exit 1")
    assert start() == 11
    assert start() == 11, "and the third is not tried for ever"


def test_an_installed_version_that_is_as_new_is_started_itself() -> None:
    stage("1.1.0", "exit 9")
    assert start(running="1.1.0") == OWN
    assert start(running="2.0.0") == OWN


@pytest.mark.parametrize(
    "note", ["", "{", "[]", '{"version": 3}', '{"version": "x.y", "tries": 0, "works": true}']
)
def test_a_note_that_cannot_be_read_is_no_note(note: str) -> None:
    stage("1.1.0", "exit 9")
    (programs_dir() / "chosen.json").write_text(note)
    assert start() == OWN


def test_a_note_of_the_release_before_is_read() -> None:
    stage("1.1.0", "$PAINTED; exit 9")
    (programs_dir() / "chosen.json").write_text(json.dumps({"version": "1.1.0", "tries": 1, "works": True}))
    assert start() == 9


# --- Starting again --------------------------------------------------------------------------------------


def test_a_program_that_asks_for_it_is_followed_by_the_newest(tmp_path: Path) -> None:
    """1.1.0 was open when 1.2.0 came; nobody has to click anything but "Start again now"."""
    stage("1.1.0", f'$PAINTED; echo "1.1.0 $@" >> "{tmp_path}/said"; exit {START_AGAIN}')
    stage_later = programs_dir() / "1.2.0"
    shutil.copytree(programs_dir() / "1.1.0", stage_later)
    (stage_later / "medibook").write_text(f'#!/bin/sh\necho "1.2.0 $@" >> "{tmp_path}/said"\nexit 0\n')
    first = program_of("1.1.0").read_text()
    chosen_now = json.dumps({"version": "1.2.0", "tries": 0, "works": True, "before": "1.1.0"})
    note = programs_dir() / "chosen.json"
    program_of("1.1.0").write_text(first.replace("exit", f"echo '{chosen_now}' > '{note}'; exit"))
    assert start("/home/anna/Desk 7.medibook") == 0
    said = (tmp_path / "said").read_text()
    assert said == "1.1.0 /home/anna/Desk 7.medibook\n1.2.0 \n", "the file is not opened twice"


_INSTALLED = """
import os, sys
import medibook_desktop.foundation.launcher as launcher
sys.executable = sys.argv[1]
def own(arguments):
    print("own", os.getpid(), *arguments, flush=True)
    return 85
sys.exit(launcher.launch("1.0.0", sys.argv[2:], own))
"""


def test_the_installed_one_becomes_the_launcher_when_it_is_to_start_again(tmp_path: Path) -> None:
    """It runs itself, so nobody waits for it: the same process begins anew, with the same arguments."""
    again = tmp_path / "installed"
    again.write_text('#!/bin/sh\necho "again $$ $@"\nexit 6\n')
    again.chmod(0o755)
    ran = subprocess.run(
        [sys.executable, "-c", _INSTALLED, str(again), "demo"], capture_output=True, text=True, check=False
    )
    first, second = ran.stdout.splitlines()
    assert (ran.returncode, second) == (6, first.replace("own", "again")), ran.stderr


# --- Signals ---------------------------------------------------------------------------------------------

_LAUNCHER = """
import signal, sys
for number in (signal.SIGHUP, signal.SIGINT):  # whoever runs the tests may have them ignored
    signal.signal(number, signal.SIG_DFL)
from medibook_desktop.foundation.launcher import launch
sys.exit(launch("1.0.0", sys.argv[1:], lambda arguments: 33))
"""


@pytest.mark.parametrize(
    "number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda number: signal.Signals(number).name
)
def test_what_ends_the_launcher_ends_the_window(tmp_path: Path, number: signal.Signals) -> None:
    name = number.name.removeprefix("SIG")
    stage(
        "1.1.0",
        f'trap \'echo closed > "{tmp_path}/closed"; exit 0\' {name}; echo up > "{tmp_path}/up"\n'
        "while true; do sleep 0.05; done",
    )
    launcher = subprocess.Popen([sys.executable, "-c", _LAUNCHER], stdin=subprocess.DEVNULL)
    try:
        wait_until((tmp_path / "up").exists, what="the program")
        launcher.send_signal(number)
        assert launcher.wait(20) == 0
    finally:
        launcher.kill()
        launcher.wait()
    assert (tmp_path / "closed").exists()
    found = chosen()
    assert found is not None
    assert not found.is_given_up, "it was told to end"


def test_a_program_that_was_killed_ends_as_a_shell_says_it() -> None:
    stage("1.1.0", "kill -9 $$")
    choose(Chosen("1.1.0", works=True))
    assert start("check") == 128 + 9


# --- What is left lying ----------------------------------------------------------------------------------


def test_versions_that_nobody_has_used_for_days_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    for version in ("1.1.0", "1.2.0", "1.3.0", "1.4.0"):
        stage(version, "exit 0")
        choose(Chosen(version, works=True, before=chosen_before(version)))
    long_ago = time.time() - staged_programs.UNUSED_SECONDS - 60
    for version in ("1.1.0", "1.2.0", "1.3.0"):
        os.utime(programs_dir() / version, (long_ago, long_ago))
    in_use = programs_dir() / "1.2.0" / ".in-use"
    in_use.touch()
    monkeypatch.setenv(LAUNCHED, "1.0.0")
    say_it_works("1.4.0")
    left = sorted(path.name for path in programs_dir().iterdir() if path.is_dir())
    assert left == ["1.2.0", "1.3.0", "1.4.0"], "one is open in another window, one is what worked before"


def chosen_before(version: str) -> str:
    major, minor, patch = version.split(".")
    return f"{major}.{int(minor) - 1}.{patch}"
