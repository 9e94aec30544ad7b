"""What each terminal asked and was told, a JSON line each; what is written outlives a terminal that is killed."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

SUFFIX = ".jsonl"


class Outcome(StrEnum):
    """What a terminal knows of what it asked for."""

    OK = "ok"
    REFUSED = "refused"
    """By a rule: nothing was changed."""
    BUSY = "busy"
    """No answer in time, and nothing was changed."""
    AWAY = "away"
    """No database, and nothing was changed."""
    UNKNOWN = "unknown"
    LOST = "lost"
    """Nobody was told: the terminal ended in the middle."""
    CRASHED = "crashed"
    """An error that is none of the program's own: a bug."""


PROMISED_NOTHING = frozenset({Outcome.REFUSED, Outcome.BUSY, Outcome.AWAY})


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of the service layer. `started` and `ended` are seconds of the machine's monotonic clock.

    `request` is the request id of a write. `wish` is what the person wanted: it stays when the same thing is asked
    for again, whatever the request id. `asked` and `answer` hold numbers and texts only (see `terminal_process`).
    """

    terminal: str
    number: int
    name: str
    started: float
    ended: float = float("inf")
    outcome: Outcome = Outcome.LOST
    why: str = ""
    request: str = ""
    wish: str = ""
    asked: Mapping[str, Any] = field(default_factory=dict)
    answer: Mapping[str, Any] = field(default_factory=dict)


class Recorder:
    """Writes the history of one terminal. Each line goes to the kernel at once: kill -9 loses none of it."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        self._number = 0

    def asks(self, name: str, *, request: str = "", wish: str = "", **asked: Any) -> int:
        """The call goes out now. Its number, for `told`."""
        self._number += 1
        line = {"n": self._number, "op": name, "t": time.monotonic(), "asked": asked}
        self._write(line | {"request": request, "wish": wish})
        return self._number

    def told(self, number: int, outcome: Outcome, why: str = "", **answer: Any) -> None:
        """The call came back now."""
        self._write({"n": number, "t": time.monotonic(), "told": outcome, "why": why, "answer": answer})

    def notes(self, what: str) -> None:
        """Something that is no call: ready, paused, ended."""
        self._write({"n": 0, "t": time.monotonic(), "note": what})

    def _write(self, line: dict[str, Any]) -> None:
        os.write(self._file, (json.dumps(line, separators=(",", ":")) + "\n").encode())


class HistoryFile:
    """One terminal's history, read on from where it was read last. The file's name is the terminal's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_to = 0
        self._open: dict[int, Operation] = {}
        self.finished: list[Operation] = []
        """Calls that came back, in the order in which they did."""
        self.notes: list[str] = []

    def read_on(self) -> None:
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(self._read_to)
            found = file.read()
        # A last line without its end is half a line: the terminal was killed in it, or is writing.
        whole = found[: found.rfind(b"\n") + 1]
        self._read_to += len(whole)
        for line in whole.splitlines():
            entry = json.loads(line)
            if "note" in entry:
                self.notes.append(entry["note"])
            elif "told" in entry:
                self.finished.append(_with_answer(self._open.pop(entry["n"]), entry))
            else:
                self._open[entry["n"]] = self._begun(entry)

    def operations(self) -> list[Operation]:
        """All so far; what has not come back is LOST."""
        return [*self.finished, *self._open.values()]

    def _begun(self, entry: Mapping[str, Any]) -> Operation:
        return Operation(
            terminal=self._path.stem,
            number=entry["n"],
            name=entry["op"],
            started=entry["t"],
            request=entry["request"],
            wish=entry["wish"],
            asked=entry["asked"],
        )


def operations(paths: Iterable[Path]) -> list[Operation]:
    """Of all these files, in the order in which they began."""
    files = [HistoryFile(path) for path in paths]
    for each in files:
        each.read_on()
    return sorted((one for each in files for one in each.operations()), key=lambda one: one.started)


def _with_answer(base: Operation, answer: Mapping[str, Any]) -> Operation:
    return replace(
        base,
        ended=answer["t"],
        outcome=Outcome(answer["told"]),
        why=answer["why"],
        answer=answer["answer"],
    )
