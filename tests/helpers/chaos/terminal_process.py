"""One terminal of the load: signs in, then books, moves, cancels and reads as it is told, and writes it all down.

The first line of standard input is its configuration (`Config` as JSON); then come commands, one a line: go, pause,
stop, rate N, at_commit kill|freeze (the next write is sent, and before its answer is read this process kills or
freezes itself). It ends when standard input does.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from medibook_desktop.database.connections import Connection
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.chaos.history import Outcome, Recorder
from tests.helpers.chaos.receptionist import Receptionist

_WAIT_READING = 1
"""psycopg's `Wait.R`: the statement has left, the answer is being waited for."""


@dataclass(slots=True)
class Config:
    """What a terminal is started with. `settings` are arguments of Settings."""

    name: str
    username: str
    password: str
    settings: dict[str, Any]
    folder: str
    seed: int
    patients: list[int]
    place: int = 0
    """Which of `terminals` it is: each has patients of its own, and some that all share."""
    terminals: int = 1
    days: int = 3
    doctors: list[int] = field(default_factory=list)
    """Only these; all without."""
    rate: float = 0.0
    """Calls a second; 0: as many as it can."""
    background: bool = True
    answer_seconds: float = 0.0
    """How long a call waits for its answer at most; 0: as long as the program would."""
    acts: list[str] = field(default_factory=list)
    """Only these, of `receptionist.ACTS`; all without."""
    forgets_requests: bool = False
    """For negative controls: asks again as if it were something new."""


class AtCommit:
    """Does something to this process between a statement's leaving and its answer's being read."""

    def __init__(self) -> None:
        self._sign: signal.Signals | None = None
        self._is_writing = False

    def arm(self, what: str) -> None:
        self._sign = {"kill": signal.SIGKILL, "freeze": signal.SIGSTOP}[what]

    def writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing

    def install(self) -> None:
        wait = Connection.wait
        trap = self

        def trapped(self: Connection, gen: Any, *arguments: Any, **more: Any) -> Any:
            if trap._sign is not None and trap._is_writing:
                gen = trap._until_sent(gen)
            return wait(self, gen, *arguments, **more)

        Connection.wait = trapped  # type: ignore[method-assign]

    def _until_sent(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        ready = None
        try:
            while True:
                state = gen.send(ready)
                if state == _WAIT_READING and self._sign is not None:
                    sign, self._sign = self._sign, None
                    os.kill(os.getpid(), sign)
                ready = yield state
        except StopIteration as end:
            return end.value


class Commands:
    """What the parent said last, read by a thread of its own."""

    def __init__(self, at_commit: AtCommit, rate: float) -> None:
        self._at_commit = at_commit
        self._changed = threading.Condition()
        self.is_going = False
        self.is_over = False
        self.rate = rate

    def listen(self) -> None:
        for line in sys.stdin:
            word, _, rest = line.strip().partition(" ")
            with self._changed:
                if word == "go":
                    self.is_going = True
                elif word == "pause":
                    self.is_going = False
                elif word == "rate":
                    self.rate = float(rest)
                elif word == "at_commit":
                    self._at_commit.arm(rest)
                elif word == "stop":
                    self.is_over = True
                self._changed.notify_all()
        with self._changed:
            self.is_over = True
            self._changed.notify_all()

    def wait_for_turn(self, due: float) -> bool:
        """Until it may go on and `due` (monotonic) has come; False when it is over."""
        with self._changed:
            while not self.is_over:
                left = due - time.monotonic()
                if self.is_going and left <= 0:
                    return True
                self._changed.wait(left if self.is_going else None)
        return False


def main() -> None:
    config = Config(**json.loads(sys.stdin.readline()))
    recorder = Recorder(Path(config.folder) / f"{config.name}.jsonl")
    at_commit = AtCommit()
    at_commit.install()
    if config.answer_seconds:
        Connection.answer_seconds = config.answer_seconds
    commands = Commands(at_commit, config.rate)
    threading.Thread(target=commands.listen, name="commands", daemon=True).start()
    # Ctrl+C reaches every process of the group; the parent decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    settings = Settings(**config.settings, terminal_name=config.name)
    while True:
        try:
            clinic = open_clinic(settings, config.username, config.password, background=config.background)
            break
        except MediBookError as error:  # started while something is broken: as a person, try again
            recorder.notes(f"cannot sign in: {error.code}")
            with commands._changed:
                commands._changed.wait(0.2)
                if commands.is_over:
                    return
    with clinic:
        receptionist = Receptionist(clinic, recorder, config, random.Random(config.seed), at_commit.writing)
        receptionist.look_around()
        recorder.notes("ready")
        due = time.monotonic()
        while commands.wait_for_turn(due):
            receptionist.does_something()
            due = max(due + 1 / commands.rate, time.monotonic() - 1) if commands.rate else 0.0
        receptionist.goes_home()
    recorder.notes("ended")


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        main()


__all__ = ["Config", "Outcome"]
