"""Disks, folders and displays that cannot be used: a sentence with a next step, and never a traceback."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.start_problem import StartProblem
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.errors import DiskFull, MediBookError, SettingsInvalid
from medibook_desktop.domain.place_errors import FileUnusable
from medibook_desktop.foundation.file_failures import told
from medibook_desktop.foundation.settings import Settings, settings_file, write_settings
from medibook_desktop.start import cli, said_at_start
from medibook_desktop.start.start_terminal import start_terminal


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is set up there, and nothing of the tester's own is read."""
    for name in list(os.environ):
        if name.startswith("MEDIBOOK_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    return tmp_path


# --- Settings ---------------------------------------------------------------------------------------------


def test_settings_that_cannot_be_written_are_a_sentence(home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    with pytest.raises(FileUnusable) as refused:
        write_settings({"setup": "demo"})
    assert str(settings_file()) in refused.value.message


def test_settings_that_cannot_be_looked_at_are_a_sentence(home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "medibook").symlink_to("medibook")  # a loop: no account gets through it
    with pytest.raises(SettingsInvalid, match=r"medibook\.toml cannot be read"):
        Settings()


@pytest.mark.parametrize("folder", ["~nobody-of-this-name/data"])
def test_a_home_that_is_not_there_is_a_sentence(home: Path, folder: str) -> None:
    with pytest.raises(SettingsInvalid, match="no such home"):
        Settings(data_dir=folder)  # type: ignore[arg-type]


def test_relative_folders_of_the_environment_are_not_used(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So the specification of the XDG variables says; where the program is started must make no difference."""
    monkeypatch.setenv("XDG_CONFIG_HOME", "somewhere")
    assert settings_file() == home / ".config" / "medibook" / "medibook.toml"


# --- What the file system says ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFull, "is full"),
        (errno.EDQUOT, DiskFull, "is full"),
        (errno.EROFS, FileUnusable, "read-only"),
        (errno.EACCES, FileUnusable, "This account may not use"),
        (errno.ENOENT, FileUnusable, "No such file"),
    ],
)
def test_every_refusal_names_the_place(number: int, kind: type[MediBookError], words: str) -> None:
    said = told(OSError(number, os.strerror(number), "/mnt/share/medibook"))
    assert type(said) is kind
    assert "/mnt/share/medibook" in said.message
    assert words in said.message
    assert said.next_step


# --- The command line -------------------------------------------------------------------------------------


def fails_with(error: BaseException) -> Callable[..., int]:
    def command(*_: object, **__: object) -> int:
        raise error

    return command


def test_a_file_that_cannot_be_read_is_a_sentence(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_settings({"setup": "this_computer"})
    status = cli.main(
        ["move-to-server", "postgresql://owner@server/medibook", "--password-file", "/not/there"]
    )
    said = capsys.readouterr().err
    assert status == 2
    assert "/not/there" in said
    assert "Traceback" not in said


def test_a_mistake_of_ours_is_written_down_and_names_nobody(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_check", fails_with(ValueError("Maria Silva, 1979")))
    assert cli.main(["check"]) == 1
    said = capsys.readouterr().err
    assert "Silva" not in said
    log = home / "state" / "medibook" / "log" / "command.log"
    event = json.loads(log.read_text().splitlines()[-1])
    assert event["log_id"] in said
    assert any("test_bad_places" in place for place in event["traceback"])
    assert "Silva" not in log.read_text()


def test_a_missing_library_is_named(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    monkeypatch.setattr(cli, "_check", fails_with(missing))
    assert cli.main(["check"]) == 2
    assert "libEGL.so.1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "has_window"), [([], True), (["demo"], True), (["demo", "--serve"], False), (["check"], False)]
)
def test_who_started_a_window_is_told_in_one(
    home: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], has_window: bool
) -> None:
    shown: list[MediBookError] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(said_at_start, "_show", shown.append)
    for name in ("_terminal", "_demo", "_check"):
        failing = fails_with(DiskFull())
        monkeypatch.setattr(cli, name, failing)
    assert cli.main(words) == 2
    assert bool(shown) == has_window


def test_the_window_of_a_start_that_failed(qtbot: QtBot) -> None:
    dialog = StartProblem(DiskFull("The disk that holds {path} is full.", path="/home/Ärztin 日本"))
    qtbot.addWidget(dialog)
    texts = [each.text() for each in dialog.findChildren(Text)]
    assert "The disk that holds /home/Ärztin 日本 is full." in texts
    assert DiskFull.default_next_step in texts
    assert dialog.accessibleName()


# --- The display ------------------------------------------------------------------------------------------


def test_without_a_display_it_says_so_instead_of_running_unseen(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    write_settings({"setup": "this_computer"})
    with pytest.raises(MediBookError, match="no screen"):
        start_terminal(has_display=False)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"DISPLAY": ":4242"}, "the display :4242"),
        ({"DISPLAY": ":4242", "QT_QPA_PLATFORM": "odd"}, "says: odd"),
    ],
)
def test_a_display_that_is_not_there_ends_with_a_sentence(
    home: Path, environment: dict[str, str], said: str
) -> None:
    """Qt would abort the program."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    ran = subprocess.run(
        [sys.executable, "-m", "medibook_desktop"],
        env={**kept, **environment}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 2, ran.stderr
    last = ran.stderr.strip().splitlines()[-1]
    assert last.startswith("medibook: ")
    assert said in last
    assert "start MediBook again" in last or "desktop session" in last
