"""A server that answers, but not as the address wants it: the person hears that, not that nobody answers."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.failures import translated
from medibook_desktop.database.new_database import make_sure_of_database
from medibook_desktop.domain.checks import Finding, Verdict
from medibook_desktop.domain.errors import DatabaseAway, ServerNotTrusted
from medibook_desktop.services.checks.running import Installation, run_checks
from tests.helpers.own_authority import OwnAuthority, ServerPapers

PATIENCE = 20.0


@contextmanager
def shows(
    papers: ServerPapers | None, folder: Path, *, newest: ssl.TLSVersion | None = None
) -> Iterator[int]:
    """The port of what answers PostgreSQL's question for TLS: with a handshake by these papers, or with "no"."""
    context = None
    if papers is not None:
        (folder / "server.pem").write_bytes(papers.certificate + papers.key)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")
        if newest is not None:
            context.maximum_version = newest
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        with suppress(OSError):
            while True:
                visitor, _ = listening.accept()
                visitor.settimeout(PATIENCE)
                with visitor, suppress(OSError):
                    visitor.recv(8)
                    visitor.sendall(b"S" if context is not None else b"N")
                    if context is not None:
                        context.wrap_socket(visitor, server_side=True).close()

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(PATIENCE)


def said_of(port: int, authority: Path, *, host: str = "127.0.0.1") -> ServerNotTrusted:
    address = f"postgresql://owner:secret@{host}:{port}/medibook?sslmode=verify-full&sslrootcert={authority}"
    address += "&ssl_min_protocol_version=TLSv1.3"
    with pytest.raises(ServerNotTrusted) as refused:
        make_sure_of_database(address)
    with pytest.raises(ServerNotTrusted), translated(), owner_connection(address):
        pass
    return refused.value


@pytest.fixture
def authority() -> OwnAuthority:
    return OwnAuthority()


@pytest.fixture
def file(authority: OwnAuthority, tmp_path: Path) -> Path:
    return authority.written(tmp_path / "authority.pem")


def test_of_another_authority(file: Path, tmp_path: Path) -> None:
    with shows(OwnAuthority("Somebody else").papers("127.0.0.1"), tmp_path) as port:
        assert "no certificate that this computer believes" in said_of(port, file).message


def test_expired(authority: OwnAuthority, file: Path, tmp_path: Path) -> None:
    with shows(authority.papers("127.0.0.1", days=-1), tmp_path) as port:
        assert "no certificate that this computer believes" in said_of(port, file).message


def test_for_another_name(authority: OwnAuthority, file: Path, tmp_path: Path) -> None:
    with shows(authority.papers("db.example"), tmp_path) as port:
        assert "another name" in said_of(port, file).message


def test_an_older_tls(authority: OwnAuthority, file: Path, tmp_path: Path) -> None:
    with shows(authority.papers("127.0.0.1"), tmp_path, newest=ssl.TLSVersion.TLSv1_2) as port:
        assert "older TLS" in said_of(port, file).message


def test_no_tls_at_all(file: Path, tmp_path: Path) -> None:
    with shows(None, tmp_path) as port:
        assert "speaks no TLS" in said_of(port, file).message


def test_the_authority_is_not_there(authority: OwnAuthority, tmp_path: Path) -> None:
    with shows(authority.papers("127.0.0.1"), tmp_path) as port:
        said = said_of(port, tmp_path / "gone.pem")
    assert "cannot be read" in said.message
    assert "enrolment file" in said.next_step


def test_who_is_not_there_is_away(file: Path, tmp_path: Path) -> None:
    with shows(None, tmp_path) as port:
        pass
    address = f"postgresql://owner@127.0.0.1:{port}/medibook?sslmode=verify-full&sslrootcert={file}"
    with pytest.raises(DatabaseAway) as away:
        make_sure_of_database(address)
    assert not isinstance(away.value, ServerNotTrusted)


def checked(port: int, authority: Path) -> dict[str, Finding]:
    """What `medibook check` says of it."""
    place = Installation(
        f"postgresql://owner:secret@127.0.0.1:{port}/medibook?sslmode=verify-full&sslrootcert={authority}",
        None, (), authority.parent, False, lambda _key: False,
    )  # fmt: skip
    return {finding.name: finding for finding in run_checks(place)}


def test_check_says_what_the_server_shows(authority: OwnAuthority, file: Path, tmp_path: Path) -> None:
    for papers, said in (
        (OwnAuthority("Somebody else").papers("127.0.0.1"), "unable to get local issuer"),
        (authority.papers("127.0.0.1", days=-1), "expired"),
        (authority.papers("db.example"), "not valid for"),
        (None, "no TLS"),
    ):
        with shows(papers, tmp_path) as port:
            found = checked(port, file)
        assert found["database"].verdict is Verdict.WRONG
        assert said in found["database_tls"].message
        assert found["database_tls"].next_step
    with shows(authority.papers("127.0.0.1"), tmp_path) as port:
        assert "cannot be read" in checked(port, tmp_path / "gone.pem")["database_tls"].message
