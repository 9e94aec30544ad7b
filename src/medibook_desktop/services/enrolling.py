"""Enrolment files: made from this computer's settings, read and accepted at another terminal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from medibook_desktop.domain.enrolment import (
    GOOD_FOR,
    MOST_BYTES,
    SUFFIX,
    Enrolment,
    code_of,
    from_text,
    to_text,
    without_secrets,
)
from medibook_desktop.domain.errors import EnrolmentUnusable, InvalidInput, SettingsInvalid
from medibook_desktop.foundation import resource_paths
from medibook_desktop.foundation.file_names import safe_stem
from medibook_desktop.foundation.settings import Settings, write_settings
from medibook_desktop.foundation.whole_files import write_whole

CERTIFICATE = "clinic_authority.pem"


def make_enrolment(
    settings: Settings,
    terminal_name: str,
    *,
    certificate_file: Path | None = None,
    made_by: str = "",
    good_for: timedelta = GOOD_FOR,
    now: datetime | None = None,
) -> Enrolment:
    """From the addresses that this computer uses itself. Raises InvalidInput, SettingsInvalid."""
    if settings.database_url is None or not _has_a_network_address(settings.database_url):
        raise SettingsInvalid(
            "The clinic's database is on this computer alone, so no other one can reach it.",
            next_step="Move the clinic to a PostgreSQL server first (medibook move-to-server);"
            " then make the file again.",
        )
    name = " ".join(terminal_name.split())
    if not name or len(name) > 100 or not name.isprintable():
        raise InvalidInput("The name of a desk is one line of 100 letters at most.", field="terminal_name")
    database_url, _ = without_secrets(settings.database_url)
    redis_url, has_password = without_secrets(settings.redis_url or "")
    made_at = (now or datetime.now(UTC)).replace(microsecond=0)
    return Enrolment(
        database_url=database_url,
        terminal_name=name,
        made_at=made_at,
        valid_until=made_at + good_for,
        redis_url=redis_url,
        replica_urls=tuple(without_secrets(url)[0] for url in settings.replica_urls),
        clinic=settings.clinic,
        clinic_name=settings.clinic_name,
        made_by=made_by,
        certificate=_certificate_text(certificate_file or _own_certificate(settings.database_url)),
        redis_needs_password=has_password,
    )


def write_enrolment(enrolment: Enrolment, path: Path) -> Path:
    """In one step, so that no half file is carried about; the suffix is added where there is none."""
    return write_whole(path if path.suffix else path.with_suffix(SUFFIX), to_text(enrolment))


def read_enrolment(path: Path, *, now: datetime | None = None) -> Enrolment:
    """Raises EnrolmentUnusable with the reason."""
    try:
        with path.open("rb") as file:
            found = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise EnrolmentUnusable(
            "The file {path} cannot be read: {reason}.",
            next_step="Look at its name and where it is.",
            path=str(path),
            reason=error.strerror or "",
        ) from None
    if len(found) > MOST_BYTES:
        raise EnrolmentUnusable("This is no enrolment file of MediBook.")
    return from_text(found.decode("utf-8-sig", "replace"), now=now or datetime.now(UTC))


def accept_enrolment(enrolment: Enrolment, *, redis_password: str = "") -> Path:
    """Writes the settings of this terminal; what was set before is replaced. Returns their path.

    Raises EnrolmentUnusable when a server that answers is not the one of the certificate, SettingsInvalid.
    """
    from medibook_desktop.services.checks.network_checks import show_themselves

    authority = ""
    if enrolment.certificate:
        show_themselves(enrolment.database_url, enrolment.certificate)
        target = resource_paths.config_dir() / CERTIFICATE
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.write_text(enrolment.certificate, encoding="ascii")
        authority = str(target)
    redis_url = enrolment.redis_url
    if redis_url and redis_password:
        parts = urlsplit(redis_url)
        redis_url = urlunsplit(parts._replace(netloc=f":{quote(redis_password, safe='')}@{parts.netloc}"))
    return write_settings(
        {
            "database_url": _with(enrolment.database_url, sslmode="verify-full", sslrootcert=authority),
            "replica_urls": tuple(
                _with(url, sslmode="verify-full", sslrootcert=authority) for url in enrolment.replica_urls
            )
            or None,
            "redis_url": (
                _with(redis_url, ssl_ca_certs=authority) if redis_url.startswith("rediss") else redis_url
            )
            or None,
            "clinic": enrolment.clinic or None,
            "clinic_name": enrolment.clinic_name or None,
            "terminal_name": enrolment.terminal_name,
            "setup": "clinic",
        }
    )


def file_name(terminal_name: str) -> str:
    """Of letters, digits and hyphens, short enough for every file system, and none that Windows keeps for itself."""
    kept = "".join(c if c.isalnum() else "-" for c in terminal_name).strip("-").lower()
    return f"{safe_stem(kept, 'terminal')}{SUFFIX}"


def _has_a_network_address(url: str) -> bool:
    """A socket's folder is of no use elsewhere; "localhost" neither, but whoever tries it out on one computer may."""
    from medibook_desktop.services.checks.network_checks import addresses

    return any(not host.startswith("/") for host, _port in addresses(url))


def _own_certificate(url: str) -> Path | None:
    """The authority that this computer's own address names."""
    named = dict(parse_qsl(urlsplit(url).query)).get("sslrootcert", "")
    return Path(named) if named and named != "system" else None


def _certificate_text(path: Path | None) -> str:
    if path is None:
        return ""
    from cryptography import x509

    try:
        text = path.read_bytes()
        x509.load_pem_x509_certificates(text)
    except OSError as error:
        reason = error.strerror or ""
    except ValueError:
        reason = "it holds no certificate in the form PEM"
    else:
        return text.decode("ascii")
    raise InvalidInput(
        "The certificate {path} cannot be used: {reason}.", field="certificate", path=str(path), reason=reason
    )


def _with(url: str, **parameters: str) -> str:
    """The address with these parameters, where they have a value (`sslmode` comes along only with an authority)."""
    if not all(parameters.values()) or not url:
        return url
    parts = urlsplit(url)
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key not in parameters]
    return urlunsplit(parts._replace(query=urlencode([*kept, *parameters.items()])))


class Enrolling:
    """What an administrator makes in the window."""

    def __init__(self, settings: Settings, made_by: str) -> None:
        self._settings = settings
        self._made_by = made_by

    def proposed_certificate(self) -> str:
        """The path of the authority that this computer trusts for the clinic's server, or ""."""
        return str(_own_certificate(self._settings.database_url or "") or "")

    def server(self) -> str:
        """The address that the file will name; "" when no other computer could reach it."""
        url = self._settings.database_url or ""
        return without_secrets(url)[0] if url and _has_a_network_address(url) else ""

    def make(self, terminal_name: str, certificate_file: str, target: Path) -> tuple[Path, str]:
        """Where it was written, and the file's code. Raises InvalidInput, SettingsInvalid, OSError."""
        enrolment = make_enrolment(
            self._settings,
            terminal_name,
            certificate_file=Path(certificate_file) if certificate_file else None,
            made_by=self._made_by,
        )
        return write_enrolment(enrolment, target), code_of(enrolment)
