"""The embedded Valkey: live updates and caches, nothing that has to survive."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import time
from collections.abc import Callable
from urllib.parse import quote

from medibook_desktop.foundation.embedded_failures import read_tail, start_failure
from medibook_desktop.foundation.embedded_places import ServerPlaces
from medibook_desktop.foundation.embedded_processes import is_alive, launch, works_in
from medibook_desktop.foundation.embedded_programs import valkey_server

_START_SECONDS = 15.0
_STOP_SECONDS = 5.0
_POLL_SECONDS = 0.005
_MEMORY = "256mb"


class ValkeyServer:
    """The Valkey of one data folder. Every method that changes something is called inside the start lock."""

    def __init__(self, places: ServerPlaces, password: str) -> None:
        self._places = places
        self._password = password
        self._log = places.logs / "valkey.log"
        self._config = places.logs / "valkey.conf"
        self._pid_file = (
            places.logs / "valkey.pid"
        )  # not beside the socket: what sweeps that would orphan the server
        self._launched: int | None = None
        self._log_mark = 0

    @property
    def available(self) -> bool:
        """Whether this platform has a Valkey (Windows has none)."""
        return valkey_server() is not None

    def url(self) -> str:
        """The address as redis-py reads it, password included."""
        return f"unix://:{quote(self._password, safe='')}@{quote(str(self._places.valkey_socket))}?db=0"

    def begin(self) -> None:
        """Launch it if nobody serves, without waiting. Raises ServerStartFailed when there is no program."""
        if self.is_serving():
            return
        self.stop()
        self._launched = None
        self._places.valkey_socket.unlink(missing_ok=True)
        binary = valkey_server(self._places.account)
        if binary is None:
            raise start_failure("Valkey", "no program for this system", self._log, self._places.server_home)
        self._write_config()
        self._log_mark = self._log.stat().st_size if self._log.exists() else 0
        if self._log_mark > 10_000_000:
            self._log.unlink()
            self._log_mark = 0
        self._launched = launch([str(binary), str(self._config)], self._places, self._log)
        self._pid_file.write_text(f"{self._launched}\n", encoding="ascii")

    def finish(self) -> None:
        """Wait until what `begin` launched answers. Raises DiskFull or ServerStartFailed."""
        until = time.monotonic() + _START_SECONDS
        while not self.is_serving():
            dead = self._launched is None or not is_alive(self._launched)
            if dead or time.monotonic() >= until:
                output = read_tail(self._log, self._log_mark)
                raise start_failure("Valkey", output, self._log, self._places.server_home)
            time.sleep(_POLL_SECONDS)

    def stop(self) -> None:
        """Stop it; what it held is forgotten."""
        pid = self._pid() or self._launched  # a full disk may have refused the file
        if pid is not None and works_in(pid, self._places.logs):
            for sign in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, sign)
                if self._wait_until(lambda: not is_alive(pid)):
                    break
        elif self.is_serving():
            # Its starter died before it could note the number; the server itself still obeys the password.
            self._ask("SHUTDOWN", "NOSAVE")
            self._wait_until(lambda: not self.is_serving())
        self._pid_file.unlink(missing_ok=True)

    def is_serving(self) -> bool:
        """Whether it answers our password and a PING now."""
        return self._ask("PING") == b"+OK\r\n+PONG\r\n"

    # --- inside -------------------------------------------------------------------------------

    def _ask(self, *command: str) -> bytes:
        """The answers to AUTH and to one command, as they came over the wire; empty when nobody answers.

        Written out, for redis-py takes 60 ms to import and this may run before the first window.
        """
        question = _wire("AUTH", self._password) + _wire(*command)
        answer = b""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(1.0)
            try:
                probe.connect(str(self._places.valkey_socket))
                probe.sendall(question)
                while answer.count(b"\r\n") < 2:
                    part = probe.recv(256)
                    if not part:
                        break
                    answer += part
            except OSError:
                return b""
        return answer

    def _wait_until(self, condition: Callable[[], bool]) -> bool:
        until = time.monotonic() + _STOP_SECONDS
        while not condition():
            if time.monotonic() >= until:
                return False
            time.sleep(_POLL_SECONDS)
        return True

    def _pid(self) -> int | None:
        try:
            return int(self._pid_file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def _write_config(self) -> None:
        settings = {
            "port": "0",
            "unixsocket": str(self._places.valkey_socket),
            "unixsocketperm": "700",
            "requirepass": self._password,
            "protected-mode": "yes",
            # Holds, caches and messages: all of it may vanish, none of it may be written to a disk.
            "save": "",
            "appendonly": "no",
            "maxmemory": _MEMORY,
            # Only what carries an end of life may give way; a full server says so instead of dropping a gate.
            "maxmemory-policy": "volatile-lru",
            "databases": "1",
            "daemonize": "no",
            "timeout": "0",
            "enable-debug-command": "no",
            "enable-module-command": "no",
        }
        lines = [f"{name} {_quoted(value)}" for name, value in settings.items()]
        self._config.unlink(missing_ok=True)
        descriptor = os.open(self._config, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write("\n".join(lines) + "\n")
        if self._places.account:
            os.chown(self._config, self._places.account.uid, self._places.account.gid)


def _wire(*words: str) -> bytes:
    parts = [f"*{len(words)}", *(piece for word in words for piece in (f"${len(word)}", word))]
    return ("\r\n".join(parts) + "\r\n").encode("ascii")


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
