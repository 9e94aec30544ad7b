"""What each simulated terminal asked and was told, a JSON line each: one file for both of its versions."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SUFFIX = ".jsonl"
OK, REFUSED, UNKNOWN, LEFT = "ok", "refused", "unknown", "left"
"""LEFT: the program ended before the answer came."""


@dataclass(slots=True)
class Call:
    """One call of the service layer; moments of the machine's monotonic clock, in seconds.

    `wish` is what the person wanted; it stays when the same thing is asked for again, whatever the request id.
    """

    desk: str
    version: str
    name: str
    started: float
    request: str = ""
    wish: str = ""
    asked: Mapping[str, Any] = field(default_factory=dict)
    ended: float = float("inf")
    outcome: str = LEFT
    why: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """A moment of a terminal's program: see `updates_desk` for the words."""

    desk: str
    version: str
    what: str
    at: float
    details: Mapping[str, Any]


class Journal:
    """Each line goes to the kernel at once: a program that ends in the middle of a call has written that it asked."""

    def __init__(self, path: Path, version: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._version = version
        self._run = f"{os.getpid()}-{time.monotonic_ns()}"
        self._number = 0

    def asks(self, name: str, *, request: str = "", wish: str = "", **asked: Any) -> int:
        """The call goes out now. Its number, for `told`."""
        self._number += 1
        self._write({"n": self._number, "asks": name, "request": request, "wish": wish, "asked": asked})
        return self._number

    def told(self, number: int, outcome: str, why: str = "", **answer: Any) -> None:
        """The call came back now."""
        self._write({"n": number, "told": outcome, "why": why, "answer": answer})

    def notes(self, what: str, **details: Any) -> None:
        """Something that is no call."""
        self._write({"note": what, "details": details})

    def _write(self, line: dict[str, Any]) -> None:
        line |= {"t": time.monotonic(), "run": self._run, "version": self._version}
        os.write(self._file, (json.dumps(line, separators=(",", ":")) + "\n").encode())


class JournalFile:
    """One terminal's, read on from where it was read last. The file's name is the terminal's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_to = 0
        self._open: dict[tuple[str, int], Call] = {}
        self.calls: list[Call] = []
        """In the order in which they began."""
        self.notes: list[Note] = []

    @property
    def desk(self) -> str:
        return self._path.stem

    def read_on(self) -> None:
        try:
            with self._path.open("rb") as file:
                file.seek(self._read_to)
                found = file.read()
        except FileNotFoundError:
            return
        whole = found[: found.rfind(b"\n") + 1]  # the last line may be half written still
        self._read_to += len(whole)
        for line in whole.splitlines():
            self._take(json.loads(line))

    def last_note(self, what: str, version: str = "") -> Note | None:
        """The last one with these words, of this version if one is said."""
        fitting = (n for n in reversed(self.notes) if n.what == what and version in ("", n.version))
        return next(fitting, None)

    def _take(self, line: Mapping[str, Any]) -> None:
        if "note" in line:
            self.notes.append(
                Note(self.desk, line["version"], line["note"], line["t"], line.get("details", {}))
            )
        elif "told" in line:
            call = self._open.pop((line["run"], line["n"]))
            call.ended, call.outcome = line["t"], line["told"]
            call.why, call.answer = line["why"], line["answer"]
        else:
            made = Call(
                self.desk, line["version"], line["asks"], line["t"], line["request"], line["wish"], line["asked"]
            )  # fmt: skip
            self._open[line["run"], line["n"]] = made
            self.calls.append(made)


def read(paths: Iterable[Path]) -> list[JournalFile]:
    """All of them, whole."""
    files = [JournalFile(path) for path in paths]
    for each in files:
        each.read_on()
    return files
