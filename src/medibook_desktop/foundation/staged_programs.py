"""Versions of the frozen program that lie beside the installed one, and which of them is started.

Standard library only: the launcher runs this before anything else is imported.

    <data folder>/programs/0.2.0/medibook …     unpacked, digests checked
    <data folder>/programs/chosen.json          {"version": "0.2.0", "tries": 1, "works": false}

A version counts as working once its window was painted. Until then it gets two tries; then the installed one is
started again, and that version is not tried any more until another is staged.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from medibook_desktop.foundation.resource_paths import data_dir
from medibook_desktop.foundation.whole_files import write_whole

TRIES = 2
LAUNCHED = "MEDIBOOK_LAUNCHED"
"""Set for a program that the launcher started: it does not look for another one."""


@dataclass(frozen=True, slots=True)
class Chosen:
    version: str
    tries: int = 0
    works: bool = False

    @property
    def is_given_up(self) -> bool:
        return not self.works and self.tries >= TRIES


def programs_dir() -> Path:
    return data_dir() / "programs"


def program_of(version: str) -> Path:
    """The program file of a staged version."""
    return programs_dir() / version / ("medibook.exe" if sys.platform == "win32" else "medibook")


def chosen() -> Chosen | None:
    """None when nothing is staged, or the note about it cannot be read."""
    try:
        found = json.loads((programs_dir() / "chosen.json").read_text(encoding="utf-8"))
        return Chosen(str(found["version"]), int(found["tries"]), bool(found["works"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def choose(note: Chosen) -> None:
    write_whole(programs_dir() / "chosen.json", json.dumps(asdict(note)), sync=True)


def say_it_works(running: str) -> None:
    """Called by every version once its window was painted; older staged ones are removed then."""
    note = chosen()
    if note is None:
        return
    if note.version == running and not note.works:
        choose(Chosen(note.version, note.tries, works=True))
    for folder in programs_dir().iterdir():
        if folder.is_dir() and folder.name not in (running, note.version):
            shutil.rmtree(folder, ignore_errors=True)


def start_chosen(running: str, arguments: Sequence[str]) -> int | None:
    """Runs the staged version in place of this one and answers its exit status; None: this one is to go on.

    One that ends with an error before it has painted anything is followed by this one, at once.
    """
    note = chosen()
    if os.environ.get(LAUNCHED) or note is None or note.is_given_up or not _is_newer(note.version, running):
        return None
    program = program_of(note.version)
    if not program.is_file():
        return None
    if not note.works:
        choose(Chosen(note.version, note.tries + 1))
    try:
        status = subprocess.call([str(program), *arguments], env={**os.environ, LAUNCHED: running})
    except OSError:
        status = 1
    after = chosen()
    has_failed = status != 0 and after is not None and not after.works
    if has_failed and after is not None:
        choose(Chosen(after.version, TRIES))
    return None if has_failed else status


def _is_newer(version: str, running: str) -> bool:
    try:
        return _numbers(version) > _numbers(running)
    except ValueError:
        return False


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
