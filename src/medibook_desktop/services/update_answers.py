"""What a web server of updates answered in place of an update, in words that say where to mend it."""

from __future__ import annotations

import ssl
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from medibook_desktop.domain.update_errors import UpdateNotReached

if TYPE_CHECKING:
    import httpx

LEAST_BYTES = 64 * 1024
WITHIN_SECONDS = 60.0
"""A line that brings less in this time would keep a look going for ever: each byte is an answer in time."""
_SIGN_IN_FIRST = 511


class Pace:
    """Raises UpdateNotReached when too little comes."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._since = monotonic()
        self._came = 0

    def came(self, count: int) -> None:
        self._came += count
        if self._came >= LEAST_BYTES:
            self._since, self._came = monotonic(), 0
        elif monotonic() - self._since > WITHIN_SECONDS:
            raise UpdateNotReached(
                "Updates cannot be fetched from {host}: what it sends comes too slowly.",
                host=host_of(self._url),
            )


def check_is_no_page(url: str, answer: httpx.Response) -> None:
    """A network that wants a sign-in first answers for everybody, with its own page. Raises UpdateNotReached."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    is_page = kind in ("text/html", "application/xhtml+xml") and answer.is_success
    if is_page or answer.status_code == _SIGN_IN_FIRST:
        raise UpdateNotReached(
            "{host} answered with a web page in place of an update: perhaps this network wants a sign-in first.",
            next_step="This version goes on, and MediBook asks again later. Open a web page in this computer's "
            "browser, or look at update_url.",
            host=host_of(url),
        )


def not_reached(url: str, error: Exception) -> UpdateNotReached:
    """For what httpx raised."""
    import httpx

    host = host_of(url)
    certificate = _certificate_problem(error)
    if certificate is not None:
        return UpdateNotReached(
            "The certificate of {host} is none that this computer believes: {why}.",
            next_step="This version goes on. Put the authority that signed it into this computer's store of "
            "certificates, or name its file in SSL_CERT_FILE.",
            host=host,
            why=certificate.verify_message or str(certificate),
        )
    proxy = proxy_for(url)
    why = str(error).partition("\n")[0] or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        why = "no answer in time"
    if proxy and isinstance(error, httpx.TransportError):
        return UpdateNotReached(
            "Updates cannot be fetched from {host} through the proxy {proxy}: {why}.",
            host=host,
            proxy=proxy,
            why=why,
        )
    return UpdateNotReached("Updates cannot be fetched from {host}: {why}.", host=host, why=why)


def proxy_for(url: str) -> str:
    """Host and port, without the password that may stand in it; "" where there is none on the way."""
    parts = urlsplit(url)
    found = getproxies()
    proxy = found.get(parts.scheme) or found.get("all") or ""
    if not proxy or proxy_bypass(parts.hostname or ""):
        return ""
    return urlsplit(proxy if "://" in proxy else f"//{proxy}").netloc.rpartition("@")[2]


def host_of(url: str) -> str:
    return urlsplit(url).hostname or url


def _certificate_problem(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error
        error = error.__cause__ or error.__context__
    return None
