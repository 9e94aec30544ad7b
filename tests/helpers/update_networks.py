"""What lies between a desk and its updates: a proxy, a certificate, a network that wants a sign-in first."""

from __future__ import annotations

import base64
import http.client
import selectors
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from tests.helpers.own_authority import ServerPapers

PATIENCE = 20.0


class _Quiet(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name for it
        """Nobody reads it."""


class _QuietFolder(_Quiet, SimpleHTTPRequestHandler):
    pass


class ForwardProxy:
    """`asked` is what it was asked for: "GET http://…", "CONNECT host:port"."""

    def __init__(self, login: str) -> None:
        self.login = login
        self.port = 0
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://{self.login + '@' if self.login else ''}127.0.0.1:{self.port}"

    @property
    def url_without_login(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class _ProxyHandler(_Quiet):
    def __init__(self, proxy: ForwardProxy, *arguments: object) -> None:
        self._proxy = proxy
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if not self._is_let_through():
            return
        parts = urlsplit(self.path)
        server = http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)
        kept = {
            name: value
            for name, value in self.headers.items()
            if not name.lower().startswith(("proxy-", "connection"))
        }
        server.request("GET", parts.path, headers=kept)
        answer = server.getresponse()
        content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        server.close()

    def do_CONNECT(self) -> None:
        if not self._is_let_through():
            return
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port)), PATIENCE) as server:
            self.send_response(200)
            self.end_headers()
            _pass_on(self.connection, server)
        self.close_connection = True

    def _is_let_through(self) -> bool:
        self._proxy.asked.append(f"{self.command} {self.path}")
        wanted = base64.b64encode(self._proxy.login.encode()).decode()
        if self._proxy.login and self.headers.get("Proxy-Authorization") != f"Basic {wanted}":
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="the way out"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return False
        return True


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    """Both ways, until one end closes."""
    with selectors.DefaultSelector() as ready:
        ready.register(one, selectors.EVENT_READ, other)
        ready.register(other, selectors.EVENT_READ, one)
        while True:
            for key, _ in ready.select(PATIENCE):
                data = key.fileobj.recv(65536)  # type: ignore[union-attr]
                if not data:
                    return
                key.data.sendall(data)


@contextmanager
def forward_proxy(login: str = "") -> Iterator[ForwardProxy]:
    """For http, and by CONNECT for https. `login` is "name:password": who does not give it is refused."""
    proxy = ForwardProxy(login)
    with _running(partial(_ProxyHandler, proxy)) as server:
        proxy.port = server.server_port
        yield proxy


@contextmanager
def served_over_tls(folder: Path, papers: ServerPapers, work: Path) -> Iterator[str]:
    """The address of the folder on a web server that shows this certificate; `work` takes the papers' files."""
    (work / "server.crt").write_bytes(papers.certificate)
    (work / "server.key").write_bytes(papers.key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(work / "server.crt", work / "server.key")
    with _running(partial(_QuietFolder, directory=str(folder)), context) as server:
        yield f"https://127.0.0.1:{server.server_port}"


@contextmanager
def answering(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[str]:
    """A server that answers each question so."""

    class _Answering(_Quiet):
        def do_GET(self) -> None:
            answer(self)

    with _running(_Answering) as server:
        yield f"http://127.0.0.1:{server.server_port}"


@contextmanager
def _running(
    handler: Callable[..., BaseHTTPRequestHandler], context: ssl.SSLContext | None = None
) -> Iterator[ThreadingHTTPServer]:
    with _Server(("127.0.0.1", 0), handler) as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not believe the certificate, or has heard enough, closes in the middle."""
