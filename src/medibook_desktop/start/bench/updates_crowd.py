"""The simulated terminals of `bench updates`: each a process behind the launcher, with a data folder of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.updates_builds import Builds
from medibook_desktop.start.bench.updates_desk import ORDERS, Orders
from medibook_desktop.start.bench.updates_journal import SUFFIX, JournalFile

AT_ONCE = 4
"""So many sign in at a time at the beginning: nothing is measured yet, and two cores are few."""
PATIENCE_SECONDS = 120.0
_END_SECONDS = 30.0
_LOOK_SECONDS = 0.1


class Crowd:
    """Use as a context manager: whatever still runs is ended."""

    def __init__(self, place: Place, builds: Builds, url: str, folder: Path) -> None:
        self._place = place
        self._builds = builds
        self._url = url
        self._folder = folder
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self.journals: dict[str, JournalFile] = {}
        self.began: dict[str, float] = {}
        """When each program was started, by the monotonic clock."""

    def start(self, every: Sequence[Orders]) -> None:
        """Some at a time, each until it has signed in."""
        for place in range(0, len(every), AT_ONCE):
            some = every[place : place + AT_ONCE]
            for orders in some:
                self._start(orders)
            self.wait(
                lambda some=some: all(self.journals[o.name].last_note("signed in") for o in some),  # type: ignore[misc]
                "every terminal to sign in",
            )

    def wait(self, condition: Callable[[], bool], what: str, *, seconds: float = PATIENCE_SECONDS) -> None:
        """Raises Unavailable when a terminal ends by itself, or it takes too long."""
        until = time.monotonic() + seconds
        while True:
            for journal in self.journals.values():
                journal.read_on()
            if condition():
                return
            for name, process in self._processes.items():
                if process.poll() is not None:
                    raise _fell(name, process.returncode, self._output(name))
                if self.journals[name].last_note("given up"):
                    raise Unavailable(f"The newer version did not start at {name}: {self._output(name)}")
            if time.monotonic() > until:
                raise Unavailable(f"The benchmark waited {seconds:g} s in vain for {what}.")
            time.sleep(_LOOK_SECONDS)

    def are_new(self) -> bool:
        """Whether each has had an answer in the newer version."""
        version = self._builds.newer_version
        return all(
            any(call.version == version and call.ended < float("inf") for call in reversed(journal.calls))
            for journal in self.journals.values()
        )

    def processes(self) -> list[subprocess.Popen[bytes]]:
        """Of the launchers: the installed programs."""
        return list(self._processes.values())

    def stop(self) -> None:
        """Each ends after its call."""
        for process in self._processes.values():
            with suppress(OSError):
                process.send_signal(signal.SIGTERM)
        for name, process in self._processes.items():
            status = process.wait(_END_SECONDS)
            if status != 0:
                raise _fell(name, status, self._output(name))
        self._processes.clear()
        for journal in self.journals.values():
            journal.read_on()

    def close(self) -> None:
        for process in self._processes.values():
            if process.poll() is None:
                # A process group each: the launcher, its terminal, and the terminal's look at the updates.
                with suppress(OSError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self._processes.clear()

    def __enter__(self) -> Crowd:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self, orders: Orders) -> None:
        folder = self._folder / orders.name
        folder.mkdir(parents=True)
        told = folder / "orders.json"
        told.touch(mode=0o600)
        told.write_text(json.dumps(asdict(replace(orders, folder=str(self._folder)))), encoding="utf-8")
        # Said in full: what this computer is set up for must not reach into a benchmark.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MEDIBOOK_")}
        environment |= {
            ORDERS: str(told),
            "MEDIBOOK_DATA_DIR": str(folder / "data"),
            "MEDIBOOK_DATABASE_URL": self._place.database_url,
            "MEDIBOOK_REDIS_URL": self._place.redis_url or "",
            "MEDIBOOK_TERMINAL_NAME": orders.name,
            "MEDIBOOK_UPDATE_URL": self._url,
            "MEDIBOOK_UPDATE_KEY": self._builds.key,
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        self.journals[orders.name] = JournalFile(self._folder / f"{orders.name}{SUFFIX}")
        self.began[orders.name] = time.monotonic()
        with (folder / "output").open("wb") as output:
            self._processes[orders.name] = subprocess.Popen(
                # In a clinic the terminals' work is done on computers of their own.
                ["nice", "-n", "5", self._builds.installed],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _output(self, name: str) -> str:
        """What it printed, and what its newer version did."""
        found = [self._folder / name / "output", *(self._folder / name).glob("data/logs/start-*.log")]
        return "\n".join(path.read_text("utf-8", "replace")[-2000:] for path in found if path.exists())


def _fell(name: str, status: int, output: str) -> Unavailable:
    return Unavailable(
        f"{name} of the benchmark ended by itself with status {status}: {output.strip()[-1500:]}",
        next_step="Look at what it printed, and run the benchmark again.",
    )
