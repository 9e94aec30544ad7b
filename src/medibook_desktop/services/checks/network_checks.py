"""What leaves this computer: is it encrypted, by which TLS, and how long are the certificates good."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa

from medibook_desktop.database.connecting import address_of, addresses_of
from medibook_desktop.database.connections import is_local
from medibook_desktop.database.queries import health
from medibook_desktop.domain.checks import Finding, ok, skipped, warning, wrong
from medibook_desktop.domain.errors import EnrolmentUnusable, SettingsInvalid
from medibook_desktop.messaging.redis_addresses import read_address

SECONDS = 3.0
SOON = timedelta(days=30)
_SSL_REQUEST = struct.pack("!ii", 8, 80877103)
"""PostgreSQL's own question before TLS begins (protocol documentation, SSLRequest)."""


def database_tls(connection: sa.Connection, url: str) -> Finding:
    """The connection that asks, and the certificate of each server of the address."""
    version = health.tls_version(connection)
    hosts = [(host, port) for host, port in addresses(url) if not is_local(host)]
    if not hosts:
        return ok("database_tls", "Nothing leaves this computer.")
    if not version:
        return wrong(
            "database_tls",
            "The connection to the database is not encrypted: patients' data can be read on the network.",
            "Turn on ssl in postgresql.conf, and give sslmode=verify-full in the address.",
        )
    figures: dict[str, Any] = {"version": version}
    if version != "TLSv1.3":
        return warning(
            "database_tls",
            f"{version} is spoken; TLS 1.3 is asked for.",
            "Set ssl_min_protocol_version.",
            **figures,
        )
    return _certificates("database_tls", hosts, postgres=True, figures=figures)


def redis_tls(url: str | None) -> Finding:
    if not url:
        return skipped("redis_tls", "No Redis is set up.")
    try:
        address = read_address(url)
    except SettingsInvalid as error:
        return wrong("redis_tls", error.message, "Mend redis_url.")
    parts = urlsplit(address.server_url)
    hosts = list(address.hosts) or [(parts.hostname or "", parts.port or 6379)]
    if parts.scheme == "unix" or all(is_local(host) for host, _ in hosts):
        return ok("redis_tls", "Nothing leaves this computer.")
    if not address.is_encrypted:
        return wrong(
            "redis_tls",
            "The connection to Redis is not encrypted: who booked what and when can be read on the network.",
            "Use an address that begins with rediss://",
        )
    return _certificates("redis_tls", hosts, postgres=False, figures={})


def addresses(url: str) -> list[tuple[str, int]]:
    """(host, port) of each server of a database's address, as libpq takes several."""
    from psycopg.conninfo import conninfo_to_dict

    parts = conninfo_to_dict(url.replace("postgresql+psycopg://", "postgresql://", 1))
    places = [address_of(one) for one in addresses_of(parts)]
    return [(host, int(port or 5432)) for host, port in places if host]


def _certificates(
    name: str, hosts: list[tuple[str, int]], *, postgres: bool, figures: dict[str, Any]
) -> Finding:
    soonest: datetime | None = None
    for host, port in hosts:
        try:
            ends = certificate_end(host, port, postgres=postgres)
        except (OSError, ValueError) as error:
            return warning(name, f"The certificate of {host} could not be read: {error}.", **figures)
        soonest = ends if soonest is None else min(soonest, ends)
    if soonest is None:
        return ok(name, **figures)
    left = soonest - datetime.now(UTC)
    figures["certificate_days"] = left.days
    if left < timedelta(0):
        return wrong(
            name, f"A certificate ended on {soonest:%Y-%m-%d}.", "Renew it on the server.", **figures
        )
    if left < SOON:
        return warning(
            name,
            f"A certificate ends on {soonest:%Y-%m-%d}, in {left.days} days.",
            "Renew it on the server.",
            **figures,
        )
    return ok(name, **figures)


def certificate_end(host: str, port: int, *, postgres: bool) -> datetime:
    """When the server's certificate ends, whoever signed it. Raises OSError, and ValueError where there is no TLS."""
    from cryptography import x509

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # an expired one is to be read too; nothing is sent over it
    with _connected(host, port) as plain:
        if postgres:
            plain.sendall(_SSL_REQUEST)
            if plain.recv(1) != b"S":
                raise ValueError("the server does not speak TLS")
        with context.wrap_socket(plain, server_hostname=host) as encrypted:
            der = encrypted.getpeercert(binary_form=True)
    if der is None:
        raise ValueError("the server showed no certificate")
    return x509.load_der_x509_certificate(der).not_valid_after_utc


def show_themselves(url: str, authority: str) -> None:
    """Each server of a database's address that answers has to have a certificate of this authority (PEM), for its name.

    Raises EnrolmentUnusable for one that has not; one that does not answer now is left to the sign-in, which checks
    the same.
    """
    context = _believing(authority=authority)
    for host, port in addresses(url):
        try:
            _shake_hands(host, port, context)
        except _SpeaksNoTls:
            raise EnrolmentUnusable(
                "The server {host} speaks no TLS, and this file says that it does.",
                next_step="Ask IT to turn on ssl there, or for a new file.",
                host=host,
            ) from None
        except ssl.SSLCertVerificationError as error:
            raise EnrolmentUnusable(
                "The server {host} is not the one of this file: {reason}.",
                next_step="Do not sign in there; ask the clinic's administrator.",
                host=host,
                reason=error.verify_message,
            ) from None
        except (OSError, ssl.SSLError):
            continue


def why_not_trusted(url: str) -> Finding:
    """What the first server that is not believed shows, by a handshake that asks for the same as the address does."""
    from psycopg.conninfo import conninfo_to_dict

    file = str(conninfo_to_dict(url).get("sslrootcert") or "system")
    try:
        context = _believing(file="" if file == "system" else file)
    except (OSError, ssl.SSLError) as error:
        return wrong(
            "database_tls",
            f"The authority's certificate {file} cannot be read: {error.strerror or error}.",
            "Accept the enrolment file once more, or correct sslrootcert in database_url.",
        )
    for host, port in addresses(url):
        try:
            _shake_hands(host, port, context)
        except _SpeaksNoTls:
            return wrong("database_tls", f"{host} speaks no TLS.", "Turn on ssl in its postgresql.conf.")
        except ssl.SSLCertVerificationError as error:
            return wrong(
                "database_tls",
                f"The certificate of {host}: {error.verify_message}.",
                "Renew it on the server; if its authority is another one now, make new enrolment files.",
            )
        except ssl.SSLError as error:
            return wrong(
                "database_tls", f"No TLS 1.3 with {host}: {error.reason}.", "Look at its ssl settings."
            )
        except OSError:
            continue
    return warning("database_tls", "A handshake without a sign-in succeeds now.", "Look again.")


class _SpeaksNoTls(Exception):
    pass


def _believing(*, authority: str | None = None, file: str = "") -> ssl.SSLContext:
    """A certificate of this authority (PEM, or a file of it) for the server's name, else of the system's; TLS 1.3."""
    context = ssl.create_default_context(cadata=authority, cafile=file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def _shake_hands(host: str, port: int, context: ssl.SSLContext) -> None:
    """As PostgreSQL does it, and no more. Raises OSError, ssl.SSLError, _SpeaksNoTls."""
    with _connected(host, port) as plain:
        plain.sendall(_SSL_REQUEST)
        if plain.recv(1) != b"S":
            raise _SpeaksNoTls
        context.wrap_socket(plain, server_hostname=host).close()


@contextmanager
def _connected(host: str, port: int) -> Iterator[socket.socket]:
    with socket.create_connection((host, port), timeout=SECONDS) as plain:
        plain.settimeout(SECONDS)
        yield plain
