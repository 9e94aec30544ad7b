"""What a look finds and keeps, when the next one is, and what `medibook check` says of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from medibook_desktop import __version__
from medibook_desktop.domain.checks import Verdict
from medibook_desktop.domain.update_looks import Look, Outcome, from_json, now, to_json
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.foundation.staged_programs import TRIES, Chosen, choose, chosen, programs_dir
from medibook_desktop.services.checks import update_checks
from medibook_desktop.services.update_looks import look
from medibook_desktop.services.update_notes import keep_look, last_look
from medibook_desktop.services.update_watch import LookProgram, LookTimes, UpdateWatch
from medibook_desktop.services.updates import FolderSource, Updates, system_name
from tests.helpers.conditions import wait_until
from tests.helpers.releases import SYSTEM, Publisher
from tests.helpers.served_folders import served


def looked(publisher: Publisher, running: str = "1.0.0", key: str | None = None) -> Look:
    source = FolderSource(publisher.folder)
    updates = Updates(source, publisher.key if key is None else key, running=running, system=SYSTEM)
    return look(updates, running=running)


def test_what_is_newer_is_staged_and_waits(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    found = looked(publisher)
    assert (found.outcome, found.version) == (Outcome.READY, "1.1.0")
    assert last_look() == found
    assert looked(publisher).outcome is Outcome.READY, "it waits still"
    choose(Chosen("1.1.0", works=True))
    assert looked(publisher, "1.1.0").outcome is Outcome.NEWEST, "the newer one runs and looks"


def test_what_did_not_start_here_is_not_offered_again(publisher: Publisher) -> None:
    publisher.publish("1.1.0")
    looked(publisher)
    choose(Chosen("1.1.0", TRIES))
    assert looked(publisher).outcome is Outcome.GIVEN_UP
    publisher.publish("1.1.1")
    assert looked(publisher).outcome is Outcome.READY


def test_what_is_wrong_is_an_answer(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    assert looked(publisher).outcome is Outcome.NOT_REACHED
    publisher.publish("1.1.0")
    assert looked(publisher, key="").outcome is Outcome.NO_KEY
    publisher.manifest.write_bytes(publisher.manifest.read_bytes().replace(b"1.1.0", b"1.1.1"))
    found = looked(publisher)
    assert (found.outcome, found.is_trouble) == (Outcome.REFUSED, True)
    assert "signature" in found.said
    publisher.publish("1.1.0")
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: _Full)
    assert looked(publisher).outcome is Outcome.NO_SPACE


class _Full:
    free = 0


def test_a_folder_that_cannot_be_written_is_said(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish("1.1.0")
    Path(os.environ["MEDIBOOK_DATA_DIR"]).write_text("a file where a folder should be")
    found = looked(publisher)
    assert found.outcome is Outcome.NO_RIGHT
    assert "programs" in found.said


def test_an_answer_survives_its_way() -> None:
    told = Look(now().replace(microsecond=0), Outcome.REFUSED, "1.2.3", "Not {what}.", "Ask.", {"what": "so"})
    assert from_json(to_json(told)) == told
    assert told.said == "Not so."


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"at": "2026-01-01", "outcome": "ready"}'])
def test_what_is_no_answer(text: str) -> None:
    with pytest.raises(ValueError, match="answer"):
        from_json(text)


# --- Now and then ----------------------------------------------------------------------------------------


def test_forty_desks_ask_at_forty_moments() -> None:
    times = LookTimes(timedelta(hours=6))
    firsts = [times.first() for _ in range(40)]
    assert all(180 <= each <= 720 for each in firsts)
    assert max(firsts) - min(firsts) > 180
    later = [times.after(Look(now(), Outcome.NEWEST)) for _ in range(40)]
    assert all(5 * 3600 <= each <= 7 * 3600 for each in later)
    assert times.after(Look(now(), Outcome.NOT_REACHED)) < 3600
    assert LookTimes(timedelta(seconds=6)).first() <= 3


@pytest.fixture
def settings_of_a_desk(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    """What IT has set, as the program in the background reads it."""
    monkeypatch.setenv("MEDIBOOK_UPDATE_URL", str(publisher.folder))
    monkeypatch.setenv("MEDIBOOK_UPDATE_KEY", publisher.key)


@pytest.mark.usefixtures("settings_of_a_desk")
def test_the_watch_stages_what_is_newer_in_a_program_of_its_own(publisher: Publisher) -> None:
    publisher.publish("99.1.0", system=system_name())
    found: list[Look | None] = []
    looks = threading.Event()

    def on_look(each: Look | None) -> None:
        found.append(each)
        looks.set()

    with served(publisher.folder) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDIBOOK_UPDATE_URL", url)
        watch = UpdateWatch(on_look, times=LookTimes(timedelta(seconds=0.1)))
        watch.start()
        assert looks.wait(60)
        watch.close()
    assert found[0] is not None
    assert (found[0].outcome, found[0].version) == (Outcome.READY, "99.1.0")
    assert chosen() == Chosen("99.1.0")


def test_a_closed_watch_ends_the_program_that_looks(tmp_path: Path) -> None:
    up = tmp_path / "up"
    script = f"import pathlib, time; pathlib.Path({str(up)!r}).touch(); time.sleep(600)"
    program = LookProgram([sys.executable, "-c", script])
    found: list[Look | None] = []
    watch = UpdateWatch(found.append, times=LookTimes(timedelta(seconds=0.01)), program=program)
    watch.start()
    wait_until(up.exists, what="the program that looks")
    watch.close()
    assert not watch._thread.is_alive()
    assert found == []


def test_a_program_without_an_output_has_left_its_answer(publisher: Publisher) -> None:
    """A window's program of Windows."""
    silent = LookProgram([sys.executable, "-c", ""])
    keep_look(replace(Look(now(), Outcome.NEWEST), at=now() - timedelta(hours=6)))
    assert silent() is None, "the answer of another time"
    found = Look(now() + timedelta(seconds=60), Outcome.READY, "1.1.0")
    keep_look(found)
    assert silent() == found


@pytest.mark.parametrize(
    "command", [["/nowhere/medibook"], [sys.executable, "-c", "print('Segmentation fault')"]]
)
def test_a_program_that_cannot_look(command: list[str]) -> None:
    assert LookProgram(command)() is None


def test_without_an_address_nothing_is_asked(publisher: Publisher) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "medibook_desktop", "update", "--quietly"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == ""
    assert not programs_dir().exists()


# --- medibook check --------------------------------------------------------------------------------------


def settings_with(publisher: Publisher, **more: str) -> Settings:
    given = {"update_url": str(publisher.folder), "update_key": publisher.key}
    return Settings(**(given | more))  # type: ignore[arg-type]


def test_check_says_where_updates_stand(publisher: Publisher) -> None:
    assert update_checks.updates(settings_with(publisher, update_url="")).verdict is Verdict.SKIPPED
    found = update_checks.updates(settings_with(publisher))
    assert (found.verdict, "cannot" in found.message or "no update" in found.message) == (
        Verdict.WARNING,
        True,
    )
    publisher.publish(__version__, system=system_name())
    found = update_checks.updates(settings_with(publisher))
    assert found.verdict is Verdict.OK
    assert found.figures["running"] == __version__
    publisher.publish("99.1.0", system=system_name())
    found = update_checks.updates(settings_with(publisher))
    assert (found.verdict, found.figures["offered"]) == (Verdict.OK, "99.1.0")
    assert chosen() is None, "a check fetches nothing"
    assert update_checks.updates(settings_with(publisher, update_key="")).verdict is Verdict.WRONG
    assert update_checks.updates(settings_with(publisher, update_key="AAAA")).verdict is Verdict.WRONG


def test_check_says_what_waits_and_what_was_given_up(publisher: Publisher) -> None:
    publisher.publish("99.1.0", system=system_name())
    updates = Updates(FolderSource(publisher.folder), publisher.key)
    assert look(updates).outcome is Outcome.READY
    found = update_checks.updates(settings_with(publisher))
    assert found.message == "99.1.0 waits for the next start."
    assert "ready" in str(found.figures["last_look"])
    choose(Chosen("99.1.0", TRIES))
    found = update_checks.updates(settings_with(publisher))
    assert found.verdict is Verdict.WARNING
    assert "did not start" in found.message
    assert json.dumps(dict(found.figures))
