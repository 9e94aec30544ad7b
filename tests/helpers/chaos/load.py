"""The booking load: several terminal processes that can be started, paced, killed, frozen and replaced."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.helpers.chaos.history import SUFFIX, HistoryFile, Operation, Outcome
from tests.helpers.conditions import PATIENCE, wait_until

ROOT = Path(__file__).resolve().parents[3]
_PROGRAM = "tests.helpers.chaos.terminal_process"
_END_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Login:
    username: str
    password: str


class Terminal:
    """One process of the load."""

    def __init__(self, config: Mapping[str, Any], folder: Path, prefix: Sequence[str] = ()) -> None:
        self.name = str(config["name"])
        self.history = HistoryFile(folder / f"{self.name}{SUFFIX}")
        self._output = (folder / f"{self.name}.out").open("wb")
        path = os.environ.get("PYTHONPATH")
        self._process = subprocess.Popen(
            [*prefix, sys.executable, "-m", _PROGRAM],
            stdin=subprocess.PIPE,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [path])])},
        )
        self.tell(json.dumps(config))

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    @property
    def output(self) -> str:
        """What it printed, for a test that fails."""
        return Path(self._output.name).read_text("utf-8", "replace")

    def tell(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(command.encode() + b"\n")
        self._process.stdin.flush()

    def send(self, sign: signal.Signals) -> None:
        self._process.send_signal(sign)

    def kill(self) -> None:
        """kill -9, wherever it is."""
        self._process.kill()
        self.wait()

    def wait(self, seconds: float = _END_SECONDS) -> int:
        """Its exit status."""
        code = self._process.wait(seconds)
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()
        self._output.close()
        return code

    def is_frozen(self) -> bool:
        """Whether the kernel says that it is stopped."""
        try:
            return Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"
        except OSError:
            return False


class BookingLoad:
    """`count` terminals, each its own process and its own login. Use as a context manager; `stop` ends them in peace.

    `settings` are arguments of Settings (addresses without user and password). `folder` takes the histories; the same
    seed does the same choices. `settings_of` has other addresses for some places (a proxy's), `prefix_of` what is put
    before the program there (`ip netns exec …`). `options` go to `terminal_process.Config`: days, doctors, rate,
    background, acts …
    """

    def __init__(
        self,
        settings: Mapping[str, Any],
        logins: Sequence[Login],
        patients: Sequence[int],
        folder: Path,
        *,
        count: int = 3,
        seed: int = 1,
        prefix_of: Callable[[int], Sequence[str]] = lambda _place: (),
        settings_of: Callable[[int], Mapping[str, Any]] = lambda _place: {},
        **options: Any,
    ) -> None:
        self._settings = dict(settings)
        self._settings_of = settings_of
        self._logins = list(logins)
        self._patients = list(patients)
        self._folder = folder
        self._prefix_of = prefix_of
        self._options = options
        self._count = count
        self._seed = seed
        self._started = 0
        self.terminals: list[Terminal] = []
        """By place; a terminal that was replaced is no longer here."""
        self._every: list[Terminal] = []
        folder.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> BookingLoad:
        try:
            self.terminals = [self._new_terminal(place) for place in range(self._count)]
            self.wait_ready()
        except BaseException:
            self._kill_all()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kill_all()

    def wait_ready(self) -> None:
        """Until every living terminal has signed in."""
        wait_until(
            lambda: all(self._is_ready(each) for each in self.terminals), what="every terminal to sign in"
        )

    def go(self) -> None:
        self._tell("go")

    def pause(self) -> None:
        """After the call that each is in."""
        self._tell("pause")

    def rate(self, calls_a_second: float) -> None:
        """Of each terminal; 0: as many as it can."""
        self._tell(f"rate {calls_a_second}")

    def replace(self, place: int) -> Terminal:
        """Another terminal at the place of one that was killed; it must be told `go`."""
        assert not self.terminals[place].is_alive
        self.terminals[place] = self._new_terminal(place)
        return self.terminals[place]

    def stop(self) -> list[Operation]:
        """Each ends after the call that it is in and gives back its holds. The whole history."""
        for each in self.terminals:
            if each.is_alive:
                each.send(signal.SIGCONT)
                each.tell("stop")
        for each in self.terminals:
            code = each.wait()
            # A terminal that was killed on purpose ended by a signal; an exit status of its own says that it fell.
            assert code <= 0, f"{each.name} ended with {code}: {each.output}"
        return self.history()

    def history(self) -> list[Operation]:
        """As far as it has come, in the order in which the calls began."""
        for each in self._every:
            each.history.read_on()
        found = [one for each in self._every for one in each.history.operations()]
        return sorted(found, key=lambda one: one.started)

    # --- How far it is ------------------------------------------------------------------------

    def wait_for_acknowledged(
        self, count: int, since: float | None = None, *, patience: float = PATIENCE
    ) -> None:
        """Until so many writes that began after `since` (monotonic; now, without) have been acknowledged."""
        self._wait(
            since,
            lambda acknowledged: acknowledged.total() >= count,
            f"{count} acknowledged changes",
            patience,
        )

    def wait_for_each(self, count: int, since: float | None = None, *, patience: float = PATIENCE) -> None:
        """Until every living terminal has had so many more writes acknowledged."""
        names = [each.name for each in self.terminals if each.is_alive]
        what = f"{count} acknowledged changes at each terminal"
        self._wait(
            since, lambda acknowledged: all(acknowledged[name] >= count for name in names), what, patience
        )

    def wait_for(self, *outcomes: Outcome, of: str = "", patience: float = PATIENCE) -> None:
        """Until some call (named `of`, if said) that comes back from now on had one of these outcomes."""
        new = self._new_ones()

        def told() -> bool:
            return bool(self._fallen()) or any(
                each.outcome in outcomes and of in ("", each.name) for each in new()
            )

        wait_until(told, what=f"a terminal to be told: {', '.join(outcomes)}", patience=patience)
        assert not self._fallen(), self._fallen()

    def _wait(
        self, since: float | None, is_enough: Callable[[Counter[str]], bool], what: str, patience: float
    ) -> None:
        begun = time.monotonic() if since is None else since
        acknowledged: Counter[str] = Counter()
        new = self._new_ones(all_of_them=since is not None)

        def done() -> bool:
            acknowledged.update(
                each.terminal
                for each in new()
                if each.request and each.outcome is Outcome.OK and each.started > begun
            )
            return is_enough(acknowledged) or bool(self._fallen())

        try:
            wait_until(done, what=what, patience=patience)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self._last_calls()}") from None
        assert not self._fallen(), self._fallen()

    def _last_calls(self) -> str:
        """For a test that fails: what each living terminal did last."""
        found = []
        for each in self.terminals:
            last = each.history.operations()[-3:]
            told = "; ".join(f"{one.name} {one.outcome} {one.why}" for one in last)
            found.append(f"{each.name}: {told or each.history.notes[-1:]} {each.output[-2000:]}")
        return "\n".join(found)

    def _new_ones(self, *, all_of_them: bool = False) -> Callable[[], list[Operation]]:
        """Asked again and again, it answers with the calls that have come back meanwhile."""
        for each in self._every:
            each.history.read_on()
        at = {} if all_of_them else {each.name: len(each.history.finished) for each in self._every}

        def new() -> list[Operation]:
            found: list[Operation] = []
            for each in self._every:
                each.history.read_on()
                found += each.history.finished[at.get(each.name, 0) :]
                at[each.name] = len(each.history.finished)
            return found

        return new

    # --- Inside -------------------------------------------------------------------------------

    def _new_terminal(self, place: int) -> Terminal:
        self._started += 1
        login = self._logins[place % len(self._logins)]
        config = {
            "name": f"t{place}.{self._started}",
            "username": login.username,
            "password": login.password,
            "settings": {
                "data_dir": str(self._folder / f"data-{place}"),
                **self._settings,
                **self._settings_of(place),
            },
            "folder": str(self._folder),
            "seed": self._seed * 1000 + self._started,
            "patients": self._patients,
            "place": place,
            "terminals": self._count,
            **self._options,
        }
        made = Terminal(config, self._folder, self._prefix_of(place))
        self._every.append(made)
        return made

    def _is_ready(self, terminal: Terminal) -> bool:
        assert terminal.is_alive, f"{terminal.name} ended: {terminal.output}"
        terminal.history.read_on()
        return "ready" in terminal.history.notes

    def _fallen(self) -> str:
        """The output of a terminal that ended by itself, with an error."""
        for each in self.terminals:
            code = each._process.poll()
            if code is not None and code > 0:
                return f"{each.name} ended with {code}: {each.output}"
        return ""

    def _tell(self, command: str) -> None:
        for each in self.terminals:
            if each.is_alive:
                each.tell(command)

    def _kill_all(self) -> None:
        for each in self._every:
            if each.is_alive:
                each.kill()
            elif not each._output.closed:
                each.wait()


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures of a run, for reports: what was told how often, and how long nothing was acknowledged. Seconds."""

    outcomes: Mapping[str, int]
    longest_gap: float
    """Without one acknowledged write at any terminal."""
    longest_call: float
    median_write: float

    def __str__(self) -> str:
        counts = ", ".join(f"{name} {count}" for name, count in sorted(self.outcomes.items()))
        return (
            f"{counts}; longest time without an acknowledged change {self.longest_gap:.2f} s, longest call"
            f" {self.longest_call:.2f} s, median change {self.median_write * 1000:.1f} ms"
        )


def summary(history: Sequence[Operation]) -> Summary:
    """Of a whole history, or of a part of it."""
    acknowledged = sorted(each.ended for each in history if each.request and each.outcome is Outcome.OK)
    gaps = [later - earlier for earlier, later in pairwise(acknowledged)]
    calls = [each.ended - each.started for each in history if each.outcome is not Outcome.LOST]
    writes = [each.ended - each.started for each in history if each.request and each.outcome is Outcome.OK]
    return Summary(
        outcomes=Counter(f"{'write' if each.request else 'read'} {each.outcome}" for each in history),
        longest_gap=max(gaps, default=0.0),
        longest_call=max(calls, default=0.0),
        median_write=statistics.median(writes) if writes else 0.0,
    )
