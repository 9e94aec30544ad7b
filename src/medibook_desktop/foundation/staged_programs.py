"""Versions of the frozen program that lie beside the installed one, and which of them is started.

Standard library only: the launcher runs this before anything else is imported.

    <data folder>/programs/0.2.0/medibook …     unpacked, digests checked
    <data folder>/programs/chosen.json          {"version": "0.2.0", "tries": 1, "works": false, "before": "", …}

A version counts as working once its window was painted and what signing in needs was imported. Until then it gets two
tries; then the one before is started again, and that version is not tried any more until another is staged.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from medibook_desktop.foundation.file_locks import FileLock
from medibook_desktop.foundation.own_program import LAUNCHED
from medibook_desktop.foundation.resource_paths import data_dir, log_dir
from medibook_desktop.foundation.whole_files import write_whole

TRIES = 2
FELL_BACK = "MEDIBOOK_FELL_BACK"
"""Set for the version that is started because the one it names did not start: when this one's window is painted, the
other is given up. When neither comes so far (no display), it is not the newer one's fault."""
UNUSED_SECONDS = 3 * 24 * 3600.0
"""A window of another day, or of another computer with the same profile, may still run an older version."""
_IN_USE = ".in-use"


@dataclass(frozen=True, slots=True)
class Chosen:
    """`before` is the staged version that worked until then, "" where that was the installed one; `told`: the person
    at this computer knows that it was given up."""

    version: str
    tries: int = 0
    works: bool = False
    before: str = ""
    told: bool = False

    @property
    def is_given_up(self) -> bool:
        return not self.works and self.tries >= TRIES


def programs_dir() -> Path:
    return data_dir() / "programs"


def program_of(version: str) -> Path:
    """The program file of a staged version: on Windows the one with a console for a command of the console."""
    folder = programs_dir() / version
    if sys.platform == "win32":
        own = folder / Path(sys.executable).name
        return own if own.name.startswith("medibook") and own.is_file() else folder / "medibook.exe"
    return folder / "medibook"


def start_log(version: str) -> Path:
    """What a version said that has not yet worked here."""
    return log_dir() / f"start-{version}.log"


def chosen() -> Chosen | None:
    """None when nothing is staged, or the note about it cannot be read."""
    try:
        found = json.loads((programs_dir() / "chosen.json").read_text(encoding="utf-8"))
        note = Chosen(
            str(found["version"]),
            int(found["tries"]),
            bool(found["works"]),
            str(found.get("before", "")),
            bool(found.get("told", False)),
        )
        _numbers(note.version)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return note


def choose(note: Chosen) -> None:
    """Raises OSError; then the note is as it was."""
    write_whole(programs_dir() / "chosen.json", json.dumps(asdict(note)), sync=True)


def choose_newer(version: str) -> None:
    """For the next start; what works until now is kept for the case that the newer one does not. Raises OSError."""
    with _changing():
        note = chosen()
        before = "" if note is None else note.version if note.works else note.before
        choose(Chosen(version, before="" if before == version else before))


def ready(running: str) -> str:
    """The version that waits for the next start; "" when there is none."""
    note = chosen()
    if note is None or note.is_given_up or not is_newer(note.version, running):
        return ""
    return note.version if program_of(note.version).is_file() else ""


def given_up(running: str) -> Chosen | None:
    """The version that did not start here, while an older one runs."""
    note = chosen()
    return note if note is not None and note.is_given_up and is_newer(note.version, running) else None


def change_note(version: str, **changes: object) -> None:
    """Of this version, if it is still the chosen one. A note that cannot be written stays as it was."""
    with _changing(), suppress(OSError):
        note = chosen()
        if note is not None and note.version == version:
            choose(replace(note, **changes))  # type: ignore[arg-type]


def give_up(version: str) -> None:
    change_note(version, tries=TRIES, works=False, told=False)


def say_it_works(running: str) -> None:
    """Called by every version once its window was painted; staged ones that nobody uses any more are removed then."""
    fell_back = os.environ.pop(FELL_BACK, "")
    note = chosen()
    if note is None:
        return
    if note.version == running:
        if not note.works:
            change_note(running, works=True)
        with suppress(OSError):
            start_log(running).unlink(missing_ok=True)
    elif fell_back == note.version and not note.works:
        give_up(note.version)
    say_it_is_used(running)
    _remove_unused({running, note.version, note.before}, installed=os.environ.get(LAUNCHED) or running)


def say_it_is_used(running: str) -> None:
    """Now and then by whoever runs it: its files are not removed under it."""
    folder = programs_dir() / running
    if folder.is_dir():
        with suppress(OSError):
            (folder / _IN_USE).touch()


def shown_at(version: str) -> float:
    """When this version said last that it is used: at each start once its window is painted."""
    try:
        return (programs_dir() / version / _IN_USE).stat().st_mtime
    except OSError:
        return 0.0


def is_newer(version: str, running: str) -> bool:
    try:
        return _numbers(version) > _numbers(running)
    except ValueError:
        return False


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def _remove_unused(kept: set[str], installed: str) -> None:
    for folder in programs_dir().iterdir():
        is_kept = folder.name in kept and is_newer(folder.name, installed)
        if is_kept or not folder.is_dir() or folder.name.startswith("."):
            continue
        used = folder / _IN_USE
        with suppress(OSError):
            last = (used if used.exists() else folder).stat().st_mtime
            if time.time() - last > UNUSED_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _changing() -> Iterator[None]:
    """One after the other, where the disk can lock: reading and writing the note is not one step."""
    lock = FileLock(programs_dir() / ".note-lock")
    with suppress(OSError):
        lock.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire(within_seconds=2)
    try:
        yield
    finally:
        lock.release()
