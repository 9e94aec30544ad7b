"""A network between a desk and PostgreSQL that breaks on order, before a request arrives or before its answer does."""

from __future__ import annotations

import contextlib
import shutil
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from psycopg.conninfo import conninfo_to_dict

SOCKET = ".s.PGSQL.5432"


class CuttingProxy:
    """Passes bytes on, until a request contains the words that it was told to cut at."""

    def __init__(self, folder: Path, server_socket: str) -> None:
        self._folder = folder
        self._server_socket = server_socket
        self._words = b""
        self._times = 0
        self._reaches_server = False
        self._lock = threading.Lock()
        self._ends: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.cuts = 0
        self._listener: socket.socket | None = None

    def cut_answers(self, to: str, times: int = 1) -> None:
        """The server carries out the next requests with these words; the answers are lost."""
        with self._lock:
            self._words, self._times, self._reaches_server = to.encode(), times, True

    def cut_requests(self, words: str, times: int = 1) -> None:
        """The next requests with these words never reach the server."""
        with self._lock:
            self._words, self._times, self._reaches_server = words.encode(), times, False

    def mend(self) -> None:
        """Nothing is cut from now on."""
        with self._lock:
            self._times = 0

    def plug_in(self) -> None:
        """The server can be reached (again)."""
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self._folder / SOCKET))
        self._listener.listen()
        self._start(self._accept, self._listener)

    def pull_out(self) -> None:
        """Every connection ends, and none can be made."""
        if self._listener is not None:
            (self._folder / SOCKET).unlink()
            _end(self._listener)
            self._listener = None
        with self._lock:
            ends = list(self._ends)
        for each in ends:
            _end(each)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _start(self, run: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=run, args=arguments, name="cutting-proxy")
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(self._server_socket)
            with self._lock:
                self._ends |= {client, server}
            answers_lost = threading.Event()
            self._start(self._pass_requests, client, server, answers_lost)
            self._start(self._pass_answers, client, server, answers_lost)

    def _pass_requests(
        self, client: socket.socket, server: socket.socket, answers_lost: threading.Event
    ) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(65536):
                cut = self._is_to_cut(data)
                if cut and not self._reaches_server:
                    break
                if cut:
                    answers_lost.set()
                server.sendall(data)
        if not answers_lost.is_set():
            self._close(client, server)

    def _pass_answers(
        self, client: socket.socket, server: socket.socket, answers_lost: threading.Event
    ) -> None:
        with contextlib.suppress(OSError):
            # In autocommit the first byte of the answer is sent after the commit.
            while data := server.recv(65536):
                if answers_lost.is_set():
                    break
                client.sendall(data)
        self._close(client, server)

    def _is_to_cut(self, data: bytes) -> bool:
        with self._lock:
            if self._times <= 0 or self._words not in data:
                return False
            self._times -= 1
            self.cuts += 1
            return True

    def _close(self, *ends: socket.socket) -> None:
        with self._lock:
            self._ends -= set(ends)
        for each in ends:
            _end(each)


def _end(each: socket.socket) -> None:
    with contextlib.suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()


@contextlib.contextmanager
def cutting_proxy(database_url: str) -> Iterator[tuple[CuttingProxy, str]]:
    """The proxy, and the address of the same database behind it."""
    folder = Path(tempfile.mkdtemp(prefix="medibook-proxy-"))
    parts = conninfo_to_dict(database_url)
    proxy = CuttingProxy(folder, str(Path(str(parts["host"])) / SOCKET))
    proxy.plug_in()
    try:
        yield proxy, f"postgresql:///{parts['dbname']}?host={quote(str(folder), safe='')}&port=5432"
    finally:
        proxy.pull_out()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def network(clinic_database: object) -> Iterator[tuple[CuttingProxy, str]]:
    """A network that can be cut, and the address of the test's clinic behind it."""
    with cutting_proxy(clinic_database.database_url) as made:  # type: ignore[attr-defined]
        yield made
