"""A Valkey of the test's own, to be killed, frozen and started again."""

from __future__ import annotations

import contextlib
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from medibook_desktop.foundation.embedded_programs import valkey_server
from medibook_desktop.foundation.embedded_servers import RunningServers
from medibook_desktop.messaging.connection import RedisLink
from tests.helpers.conditions import wait_until


class OwnValkey:
    """Forgets everything when it ends, like the product's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "valkey.sock"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"unix://{self._socket}?db=0"

    def start(self) -> None:
        program = valkey_server()
        assert program is not None
        self._process = subprocess.Popen(
            [program, "--port", "0", "--unixsocket", self._socket, "--save", "", "--dir", self._folder],
            stdout=subprocess.DEVNULL,
        )
        wait_until(self._serves, what="Valkey")

    def kill(self) -> None:
        """kill -9: no farewell to anybody."""
        self._send(signal.SIGKILL)
        assert self._process is not None
        self._process.wait()

    def freeze(self) -> None:
        """It keeps its connections and answers nothing."""
        self._send(signal.SIGSTOP)

    def thaw(self) -> None:
        self._send(signal.SIGCONT)

    def stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def _send(self, sign: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(sign)

    def _serves(self) -> bool:
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(self._socket))
                probe.sendall(b"PING\r\n")
                return probe.recv(16) == b"+PONG\r\n"
            except OSError:
                return False


@pytest.fixture
def own_valkey() -> Iterator[OwnValkey]:
    with new_own_valkey() as made:
        yield made


@contextlib.contextmanager
def new_own_valkey() -> Iterator[OwnValkey]:
    """It runs until the end of the block, unless it is killed."""
    folder = Path(tempfile.mkdtemp(prefix="medibook-valkey-"))
    valkey = OwnValkey(folder)
    try:
        valkey.start()
        yield valkey
    finally:
        valkey.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def redis_url(servers: RunningServers) -> str:
    """The Valkey of the test run, emptied."""
    url = servers.redis_url
    assert url is not None
    link = RedisLink(url)
    try:
        link.call("FLUSHALL")
    finally:
        link.close()
    return url


@pytest.fixture
def link(redis_url: str) -> Iterator[RedisLink]:
    link = RedisLink(redis_url, name="test")
    yield link
    link.close()
