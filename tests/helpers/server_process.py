"""Another MediBook process that uses the embedded servers: as a test's partner, and as the program it runs.

Commands come on standard input, one a line; each is answered by one JSON line on standard output. With `--account` the
process becomes that ordinary user before it touches anything, which is why all imports stand above that step: the
user may not be able to read this Python's library.
"""

from __future__ import annotations

import argparse
import codecs
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

import psycopg

from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.foundation.embedded_servers import EmbeddedServers, RunningServers

Answer = dict[str, Any]


class ServerProcess:
    """A process that starts, uses and leaves the servers when told to; killed at the end of the `with` block."""

    def __init__(self, data_dir: Path, account: str = "") -> None:
        arguments = [sys.executable, __file__, str(data_dir), *(["--account", account] if account else [])]
        self._process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/"
        )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def tell(self, command: str) -> None:
        """Send a command without waiting for its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def hear(self) -> Answer:
        """The answer to the oldest command that has none yet."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the other process ended without an answer"
        answer: Answer = json.loads(line)
        return answer

    def ask(self, command: str) -> Answer:
        """Send a command and wait for its answer."""
        self.tell(command)
        return self.hear()

    def kill(self) -> None:
        """kill -9: no exit handler, no `finally`."""
        os.kill(self.pid, signal.SIGKILL)
        self._process.wait(10)

    def __enter__(self) -> ServerProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def _become(account: str) -> None:
    import pwd

    entry = pwd.getpwnam(account)
    os.setgroups([])
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)


def _connect(url: str) -> Answer:
    try:
        with psycopg.connect(url, connect_timeout=5) as connection:
            return {"rows": connection.execute("SELECT current_user").fetchall()}
    except psycopg.OperationalError as error:
        return {"refused": str(error)}


def _read(path: str) -> Answer:
    try:
        return {"bytes": len(Path(path).read_bytes())}
    except OSError as error:
        return {"refused": type(error).__name__}


def _obey(
    command: str, data_dir: Path, running: RunningServers | None
) -> tuple[Answer, RunningServers | None]:
    word, _, rest = command.partition(" ")
    if word == "start":
        running = EmbeddedServers(data_dir).start()
        found = {"first_time": running.first_time, "owner_url": running.owner_url, "uid": os.getuid()}
        return found, running
    if word == "connect":
        return _connect(rest), running
    if word == "read":
        return _read(rest), running
    assert running is not None
    if word == "query":
        return _connect(running.owner_url), running
    if word == "ensure":
        return {"restarted": running.ensure_running()}, running
    if word == "stop":
        running.stop()
        return {}, None
    raise ValueError(command)


def main() -> None:
    """Obey commands until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("--account", default="")
    options = parser.parse_args()
    # What is imported late has to be here before the account changes.
    from importlib import metadata  # noqa: F401

    for encoding in ("ascii", "utf-8", "idna"):
        codecs.lookup(encoding)
    if options.account:
        _become(options.account)
    running: RunningServers | None = None
    for line in sys.stdin:
        try:
            answer, running = _obey(line.rstrip("\n"), options.data_dir, running)
        except MediBookError as error:
            answer = {"failed": type(error).__name__, "message": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
