"""What the installed program does first: it starts the newest version that lies beside it, and stays behind it.

Standard library only, and little of it: the launcher lies in memory as long as the newer version runs.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import FrameType
from typing import IO

from medibook_desktop.foundation.own_program import LAUNCHED, START_AGAIN, UNPROVEN, is_frozen
from medibook_desktop.foundation.staged_programs import (
    FELL_BACK,
    TRIES,
    Chosen,
    change_note,
    chosen,
    give_up,
    is_newer,
    program_of,
    shown_at,
    start_log,
)

LAUNCHER = "MEDIBOOK_LAUNCHER"
"""Process id and program of the launcher, with a colon between."""
KNOWN_ERROR = 2
"""Said in words, and the version before may say the same: no try."""
HANGS_AFTER = 900.0
"""Seconds without a window. A first start may make a whole demo clinic before, on a computer that is busy."""
_LOOK_EVERY = 1.0


def launch(running: str, arguments: Sequence[str], own_main: Callable[[list[str]], int]) -> int:
    """The exit status of the version that was started: a newer one beside this, or this one (`own_main`)."""
    words = list(arguments)
    while True:
        status = start_staged(running, words)
        if status is None:
            break
        if status != START_AGAIN:
            return status
        words = without_file(words)
    status = own_main(words)
    if status == START_AGAIN and not _launcher_waits():
        return _replace_by_launcher(without_file(words))
    return status


def start_staged(running: str, arguments: Sequence[str]) -> int | None:
    """Runs a newer version in place of this one and answers its exit status; None: this one is to go on.

    One that ends with an error before it has painted anything is followed at once by the one before it.
    """
    if os.environ.get(LAUNCHED):
        return None
    note = chosen()
    if note is None:
        return None
    if _may_be_used(note, running, arguments):
        status = _run(note, running, arguments)
        if status is not None:
            return status
        os.environ[FELL_BACK] = note.version
    if note.before and is_newer(note.before, running) and program_of(note.before).is_file():
        ended = _call(note.before, running, arguments)
        if ended is not None:
            return ended.status
    return None


def is_for_a_window(arguments: Sequence[str]) -> bool:
    """The window itself, or an enrolment file that was opened; everything else is a command."""
    return not arguments or _is_one_file(arguments)


def without_file(arguments: Sequence[str]) -> list[str]:
    """For starting again: what was opened once is not opened once more."""
    return [] if _is_one_file(arguments) else list(arguments)


def _is_one_file(arguments: Sequence[str]) -> bool:
    return len(arguments) == 1 and arguments[0].endswith(".medibook")


# --- A version that is started ---------------------------------------------------------------------------


@dataclass
class _Ended:
    status: int
    was_told: bool = False
    """The launcher was told to end, and told the program."""
    hung: bool = False


def _may_be_used(note: Chosen, running: str, arguments: Sequence[str]) -> bool:
    """Only a window tries what has not worked yet: the exit status of a command says nothing about its version."""
    if note.is_given_up or not is_newer(note.version, running) or not program_of(note.version).is_file():
        return False
    return note.works or is_for_a_window(arguments)


def _run(note: Chosen, running: str, arguments: Sequence[str]) -> int | None:
    """None: it did not start."""
    if note.works:
        return _run_again(note, running, arguments)
    change_note(note.version, tries=note.tries + 1)
    after = chosen()
    if after is None or after.tries == note.tries:
        return None  # the note cannot be written: nobody could count, and a broken version would be tried for ever
    with _start_log(note.version) as log:
        ended = _call(note.version, running, arguments, is_new=True, log=log)
        after = chosen()
        has_started = after is None or after.version != note.version or after.works
        if ended is not None and (has_started or ended.was_told or ended.status in (0, START_AGAIN)):
            return ended.status
        said = "it could not be run" if ended is None else f"it ended with status {ended.status}"
        _write(log, f"{note.version} did not come as far as its window: {said}")
    if ended is not None and ended.hung:
        give_up(note.version)
    elif ended is not None and ended.status == KNOWN_ERROR:
        change_note(note.version, tries=note.tries)
    return None


def _run_again(note: Chosen, running: str, arguments: Sequence[str]) -> int | None:
    """One that worked here before. If it comes no more as far as its window (its files are damaged), it has to show
    once more that it works."""
    shown = shown_at(note.version)
    ended = _call(note.version, running, arguments)
    if ended is None:
        return None
    has_failed = ended.status not in (0, START_AGAIN, KNOWN_ERROR) and not ended.was_told
    if has_failed and is_for_a_window(arguments) and shown_at(note.version) == shown:
        change_note(note.version, works=False, tries=TRIES - 1)
        return None
    return ended.status


def _call(
    version: str,
    running: str,
    arguments: Sequence[str],
    *,
    is_new: bool = False,
    log: IO[bytes] | None = None,
) -> _Ended | None:
    """Until it ends. None: it cannot be run at all. `is_new`: it has not worked here yet."""
    with _passing_on() as passing:
        try:
            child = subprocess.Popen(
                [str(program_of(version)), *arguments],
                env=_environment(running, is_unproven=is_new),
                stdout=log,
                stderr=log,
            )
        except OSError as error:
            _write(log, str(error))
            return None
        passing.to(child)
        hung = is_new and not _comes_up(version, child)
        status = child.wait()
    if status < 0:
        status = 128 - status  # as shells say it: the number of the signal that ended it
    return _Ended(status, bool(passing.told), hung)


def _comes_up(version: str, child: subprocess.Popen[bytes]) -> bool:
    """Until it has said that it works, or has ended; one that hangs is ended."""
    until = time.monotonic() + HANGS_AFTER
    while time.monotonic() < until:
        with suppress(subprocess.TimeoutExpired):
            child.wait(_LOOK_EVERY)
            return True
        note = chosen()
        if note is None or note.version != version or note.works:
            return True
    child.terminate()
    with suppress(subprocess.TimeoutExpired):
        child.wait(10)
        return False
    child.kill()
    return False


def _environment(running: str, *, is_unproven: bool) -> dict[str, str]:
    found = _own_environment() | {LAUNCHED: running, LAUNCHER: f"{os.getpid()}:{sys.executable}"}
    return found | {UNPROVEN: "1"} if is_unproven else found


def _own_environment() -> dict[str, str]:
    """As it was before this frozen program was started: the libraries of one version are not for another."""
    found = {name: value for name, value in os.environ.items() if name not in (LAUNCHED, LAUNCHER, UNPROVEN)}
    if is_frozen():
        found["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        before = found.pop("LD_LIBRARY_PATH_ORIG", "")
        found.pop("LD_LIBRARY_PATH", None)
        if before:
            found["LD_LIBRARY_PATH"] = before
    return found


@contextmanager
def _start_log(version: str) -> Iterator[IO[bytes] | None]:
    """Where there is no place for it (a full disk), its words are lost and it is started all the same."""
    path = start_log(version)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        log: IO[bytes] | None = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")
    except OSError:
        log = None
    try:
        _write(log, f"{version} is started")
        yield log
    finally:
        if log is not None:
            log.close()


def _write(log: IO[bytes] | None, line: str) -> None:
    if log is not None:
        with suppress(OSError):
            moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
            log.write(f"{moment} {line}\n".encode())
            log.flush()


# --- Signals ----------------------------------------------------------------------------------------------


@dataclass
class _Passing:
    """What tells the launcher to end is meant for the program that the person sees."""

    told: list[int] = field(default_factory=list)
    child: subprocess.Popen[bytes] | None = None

    def to(self, child: subprocess.Popen[bytes]) -> None:
        self.child = child
        for number in self.told:
            self._send(number)

    def receive(self, number: int, _frame: FrameType | None) -> None:
        self.told.append(number)
        self._send(number)

    def _send(self, number: int) -> None:
        # Ctrl+C in a terminal goes to both already; two would end a command in the middle of its tidying up.
        if self.child is not None and not (number == signal.SIGINT and _is_in_front()):
            with suppress(OSError):
                self.child.send_signal(number)


@contextmanager
def _passing_on() -> Iterator[_Passing]:
    passing = _Passing()
    before = {}
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup stays as it is
            before[number] = signal.signal(number, passing.receive)
    try:
        yield passing
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _is_in_front() -> bool:
    if sys.platform == "win32":
        return True  # the console tells every program of its group
    try:
        return os.isatty(0) and os.tcgetpgrp(0) == os.getpgrp()
    except OSError:
        return False


# --- Starting again without a launcher ------------------------------------------------------------------


def _launcher_waits() -> bool:
    """Whether this program's parent is the launcher: it starts the newer version as soon as this one has ended."""
    pid = os.environ.get(LAUNCHER, "").partition(":")[0]
    return pid.isdecimal() and int(pid) == os.getppid()


def _replace_by_launcher(arguments: Sequence[str]) -> int:
    """This process becomes the launcher anew, small as it is; on Windows a new one is started."""
    program = os.environ.get(LAUNCHER, "").partition(":")[2] or sys.executable
    command = [program, *arguments]
    environment = _own_environment()
    if sys.platform == "win32":
        subprocess.Popen(command, env=environment)
        return 0
    os.execve(program, command, environment)  # noqa: S606 - the program itself, and no shell
