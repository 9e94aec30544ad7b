"""Updates over all sorts of networks: each ends with the release, or with a sentence that says where to mend it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from medibook_desktop.domain.update_errors import UpdateNotReached
from medibook_desktop.foundation.staged_programs import Chosen, chosen, programs_dir
from medibook_desktop.services import update_answers, update_sources
from medibook_desktop.services.updates import Updates, source_of
from tests.helpers.own_authority import OwnAuthority
from tests.helpers.releases import SYSTEM, Publisher
from tests.helpers.update_networks import PATIENCE, answering, forward_proxy, served_over_tls


@pytest.fixture(autouse=True)
def no_proxy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def published(publisher: Publisher) -> Publisher:
    publisher.publish("1.1.0")
    return publisher


@pytest.fixture(scope="module")
def authority() -> OwnAuthority:
    return OwnAuthority()


def take(publisher: Publisher, url: str, authority: Path | None = None) -> None:
    updates = Updates(source_of(url, authority), publisher.key, running="1.0.0", system=SYSTEM)
    release = updates.newest()
    assert release is not None
    updates.stage(release)
    assert chosen() == Chosen("1.1.0")


def not_taken(publisher: Publisher, url: str, authority: Path | None = None) -> str:
    """What was said; the running version goes on."""
    with pytest.raises(UpdateNotReached) as caught:
        take(publisher, url, authority)
    assert chosen() is None
    assert not list(programs_dir().glob("[!.]*"))
    assert "This version goes on" in caught.value.next_step
    return caught.value.message


# --- A proxy ----------------------------------------------------------------------------------------------


def test_through_a_proxy(published: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    with forward_proxy() as proxy, answering(lambda asked: _file(published, asked)) as url:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        take(published, url)
    assert len(proxy.asked) == 3
    assert proxy.asked[0].startswith(f"GET {url}/medibook-")


def test_through_a_proxy_to_a_server_of_the_clinics_own_authority(
    published: Publisher, authority: OwnAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        forward_proxy("desk:secret words") as proxy,
        served_over_tls(published.folder, authority.papers("127.0.0.1"), tmp_path) as url,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace(" ", "%20"))
        take(published, url, authority.written(tmp_path / "authority.pem"))
    assert all(each.startswith("CONNECT 127.0.0.1:") for each in proxy.asked)


def test_a_proxy_that_wants_a_password(
    published: Publisher, authority: OwnAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        forward_proxy("desk:secret") as proxy,
        served_over_tls(published.folder, authority.papers("127.0.0.1"), tmp_path) as url,
    ):
        monkeypatch.setenv("HTTPS_PROXY", f"http://desk:wrong@127.0.0.1:{proxy.port}")
        said = not_taken(published, url, authority.written(tmp_path / "authority.pem"))
    assert f"through the proxy 127.0.0.1:{proxy.port}" in said
    assert "407" in said
    assert "wrong" not in said, "no password is said"


def test_a_proxy_that_is_not_there(published: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    with forward_proxy() as proxy:
        gone = proxy.url
    monkeypatch.setenv("HTTP_PROXY", gone)
    said = not_taken(published, "http://updates.clinic.example")
    assert f"updates.clinic.example through the proxy 127.0.0.1:{proxy.port}" in said


# --- Certificates -----------------------------------------------------------------------------------------


def test_an_own_authority_by_ssl_cert_file(
    published: Publisher, authority: OwnAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.written(tmp_path / "authority.pem")))
    with served_over_tls(published.folder, authority.papers("127.0.0.1"), tmp_path) as url:
        take(published, url)


@pytest.mark.parametrize(
    ("names", "days", "knows", "why"),
    [
        (("127.0.0.1",), 20, False, "issuer"),
        (("127.0.0.1",), -1, True, "expired"),
        (("updates.clinic.example",), 20, True, "not valid for '127.0.0.1'"),
    ],
    ids=["nobody knows who signed it", "expired", "another server's"],
)
def test_a_certificate_that_is_not_believed(
    published: Publisher,
    authority: OwnAuthority,
    tmp_path: Path,
    names: tuple[str, ...],
    days: int,
    knows: bool,
    why: str,
) -> None:
    pem = authority.written(tmp_path / "authority.pem") if knows else None
    with served_over_tls(published.folder, authority.papers(*names, days=days), tmp_path) as url:
        said = not_taken(published, url, pem)
    assert said.startswith("The certificate of 127.0.0.1 ")
    assert why in said


# --- Answers that are none --------------------------------------------------------------------------------

PAGE = b"<!doctype html><title>Welcome to the guests' network</title>"


def _page(asked: BaseHTTPRequestHandler, status: int = 200) -> None:
    asked.send_response(status)
    asked.send_header("Content-Type", "text/html; charset=utf-8")
    asked.send_header("Content-Length", str(len(PAGE)))
    asked.end_headers()
    asked.wfile.write(PAGE)


def _to_the_page(asked: BaseHTTPRequestHandler) -> None:
    if asked.path == "/welcome":
        _page(asked)
        return
    asked.send_response(302)
    asked.send_header("Location", "/welcome")
    asked.send_header("Content-Length", "0")
    asked.end_headers()


def _file(publisher: Publisher, asked: BaseHTTPRequestHandler) -> None:
    content = (publisher.folder / asked.path.lstrip("/")).read_bytes()
    asked.send_response(200)
    asked.send_header("Content-Length", str(len(content)))
    asked.end_headers()
    asked.wfile.write(content)


@pytest.mark.parametrize(
    "answer",
    [_page, _to_the_page, lambda asked: _page(asked, 511)],
    ids=["in place of the file", "by a redirect", "by its own status"],
)
def test_a_network_that_wants_a_sign_in_first(
    published: Publisher, answer: Callable[[BaseHTTPRequestHandler], None]
) -> None:
    with answering(answer) as url:
        said = not_taken(published, url)
    assert "web page" in said
    assert "sign-in" in said


def test_the_networks_page_comes_in_the_middle_of_an_update(published: Publisher) -> None:
    def answer(asked: BaseHTTPRequestHandler) -> None:
        if asked.path.endswith(".tar.xz"):
            _page(asked)
        else:
            _file(published, asked)

    with answering(answer) as url:
        assert "web page" in not_taken(published, url)
    with answering(lambda asked: _file(published, asked)) as url:
        take(published, url)


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_a_server_that_has_nothing(published: Publisher, status: int) -> None:
    with answering(lambda asked: asked.send_error(status)) as url:
        assert str(status) in not_taken(published, url)


def test_a_server_that_never_answers(published: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(update_sources, "_SECONDS", 0.2)
    over = threading.Event()
    with answering(lambda _asked: over.wait(PATIENCE) and None) as url:
        assert "no answer in time" in not_taken(published, url)
        over.set()


def test_a_line_on_which_hardly_anything_comes(published: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte is an answer in time; all of them would take days."""
    monkeypatch.setattr(update_answers, "WITHIN_SECONDS", 0.2)
    over = threading.Event()

    def drips(asked: BaseHTTPRequestHandler) -> None:
        if not asked.path.endswith(".tar.xz"):
            _file(published, asked)
            return
        asked.send_response(200)
        asked.end_headers()
        for byte in (published.folder / asked.path.lstrip("/")).read_bytes():
            asked.wfile.write(bytes([byte]))
            asked.wfile.flush()
            if over.wait(0.01):
                return

    with answering(drips) as url:
        assert "too slowly" in not_taken(published, url)
        over.set()
    with answering(lambda asked: _file(published, asked)) as url:
        take(published, url)
