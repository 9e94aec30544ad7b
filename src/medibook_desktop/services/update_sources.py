"""Where releases lie: a web server, a share, a stick. What comes from there is believed by its signature only."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol

from medibook_desktop.domain.update_errors import UpdateNotReached
from medibook_desktop.domain.updates import MOST_BYTES
from medibook_desktop.services.update_answers import Pace, check_is_no_page, not_reached

CHUNK = 1 << 20
_SECONDS = 10.0
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where a system keeps the authorities that IT added; a frozen program's OpenSSL does not know by itself."""


class Source(Protocol):
    def small(self, name: str) -> bytes:
        """A whole file of MOST_BYTES at most. Raises UpdateNotReached."""

    def copy(self, name: str, target: Path, on_size: Callable[[int], None]) -> None:
        """A file of any size; goes on where `target` ends, if it is there and the source can. `on_size` gets the
        bytes that are there. Raises UpdateNotReached, OSError of the target's disk; what has come stays."""


class FolderSource:
    """A share, or a stick that somebody carries to a computer without a network."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def small(self, name: str) -> bytes:
        try:
            with (self._folder / name).open("rb") as file:
                return file.read(MOST_BYTES + 1)
        except OSError as error:
            raise self._not_there(error) from error

    def copy(self, name: str, target: Path, on_size: Callable[[int], None]) -> None:
        have = size_of(target)
        try:
            file = (self._folder / name).open("rb")
        except OSError as error:
            raise self._not_there(error) from error
        with file, target.open("ab") as out:
            file.seek(have)
            while chunk := self._read(file):
                out.write(chunk)
                have += len(chunk)
                on_size(have)

    def _read(self, file: IO[bytes]) -> bytes:
        try:
            return file.read(CHUNK)
        except OSError as error:  # the stick was pulled out, the share is gone
            raise self._not_there(error) from error

    def _not_there(self, error: OSError) -> UpdateNotReached:
        return UpdateNotReached(
            "There is no update to be read in {folder}: {why}.",
            folder=str(self._folder),
            why=error.strerror or "",
        )


class WebSource:
    """https, or http within the clinic. Proxies come from the environment, as httpx reads it.

    An https server is believed by the system's authorities, by SSL_CERT_FILE, and by `authority` (PEM), which is the
    clinic's own.
    """

    def __init__(self, url: str, authority: Path | None = None) -> None:
        self._url = url.rstrip("/")
        self._authority = authority
        self._context: ssl.SSLContext | None = None

    def small(self, name: str) -> bytes:
        found = bytearray()
        for _start, chunk in self._chunks(name, 0):
            found += chunk
            if len(found) > MOST_BYTES:
                break
        return bytes(found)

    def copy(self, name: str, target: Path, on_size: Callable[[int], None]) -> None:
        have = size_of(target)
        with target.open("r+b" if have else "wb") as out:
            for start, chunk in self._chunks(name, have):
                if start != out.tell():
                    out.seek(start)
                    out.truncate()
                out.write(chunk)
                on_size(out.tell())

    def _chunks(self, name: str, have: int) -> Iterator[tuple[int, bytes]]:
        """(where it belongs, bytes): from `have` on, or from 0 where the server cannot go on."""
        import httpx

        # As it lies there: a place in what was packed for the way would be another place.
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
        try:
            with httpx.stream(
                "GET", f"{self._url}/{name}", timeout=_SECONDS, follow_redirects=True, headers=headers,
                verify=self._verify(),
            ) as answer:  # fmt: skip
                if have and answer.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                    return  # it is all there
                check_is_no_page(self._url, answer)
                answer.raise_for_status()
                pace = Pace(self._url)
                place = have if answer.status_code == httpx.codes.PARTIAL_CONTENT else 0
                for chunk in answer.iter_bytes():  # as it comes: what came before a break is kept
                    yield place, chunk
                    place += len(chunk)
                    pace.came(len(chunk))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise not_reached(self._url, error) from error

    def _verify(self) -> ssl.SSLContext | bool:
        if not self._url.startswith("https://"):
            return True
        if self._context is None:
            import httpx

            self._context = httpx.create_ssl_context()
            for path in (*_AUTHORITIES, self._authority):
                if path is not None:
                    with suppress(OSError, ssl.SSLError):
                        self._context.load_verify_locations(path)
        return self._context


def source_of(place: str, authority: Path | None = None) -> Source:
    """An address, or a folder."""
    if place.startswith(("http://", "https://")):
        return WebSource(place, authority)
    return FolderSource(Path(place).expanduser())


def size_of(path: Path) -> int:
    """0 for what is not there."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
