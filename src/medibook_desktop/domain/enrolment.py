"""The file by which a terminal joins a clinic: addresses, certificate, names, and no password."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from medibook_desktop.domain.errors import EnrolmentUnusable

KIND, FORM = "medibook enrolment", 1
SUFFIX = ".medibook"
MOST_BYTES = 200_000
GOOD_FOR = timedelta(days=30)
_LOCAL_PARAMETERS = (
    "sslrootcert",
    "sslcert",
    "sslkey",
    "ssl_ca_certs",
    "password",
    "passfile",
    "user",
    "sentinel_username",
    "sentinel_password",
)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """`database_url` and `redis_url` hold no user and no password; `certificate` is PEM, the authority's, or "".

    `redis_needs_password`: the terminal is asked for it once. `clinic` is what the settings call the clinic.
    """

    database_url: str
    terminal_name: str
    made_at: datetime
    valid_until: datetime
    redis_url: str = ""
    replica_urls: tuple[str, ...] = ()
    clinic: str = ""
    clinic_name: str = ""
    made_by: str = ""
    certificate: str = ""
    redis_needs_password: bool = False


def to_text(enrolment: Enrolment) -> str:
    """As it stands in the file; its own digest shows a change."""
    told = _told(enrolment)
    return json.dumps(told | {"digest": _digest(told)}, indent=2, ensure_ascii=False) + "\n"


def code_of(enrolment: Enrolment) -> str:
    """Such as "QK3F-7TXA": the administrator sees it when the file is made, the terminal when it is opened.

    The digest in the file shows an accident. Who changes the file on purpose can renew the digest; then the code
    is another one. 40 bits, which somebody would have to hit with one file.
    """
    letters = base64.b32encode(bytes.fromhex(_digest(_told(enrolment)))[:5]).decode("ascii")
    return f"{letters[:4]}-{letters[4:]}"


def from_text(text: str, *, now: datetime) -> Enrolment:
    """Raises EnrolmentUnusable for what is no such file, was changed, is too old, or comes from a newer program."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise EnrolmentUnusable(
            "This is no enrolment file of MediBook.",
            next_step="Choose the file that the administrator gave you.",
        )
    if found.get("form") != FORM:
        raise EnrolmentUnusable(
            "This enrolment file was made by a newer MediBook.", next_step="Install the newer MediBook first."
        )
    digest = found.pop("digest", None)
    if digest != _digest(found):
        raise EnrolmentUnusable("This enrolment file was changed after it was made.")
    enrolment = _read(found)
    if now > enrolment.valid_until:
        raise EnrolmentUnusable(
            "This enrolment file is too old: it was good until {day}.",
            next_step="Look whether the date of this computer is right; if so, ask the administrator for a new file.",
            day=enrolment.valid_until.date(),
        )
    return enrolment


def without_secrets(url: str) -> tuple[str, bool]:
    """The address without user, password and paths of this computer; whether a password was there."""
    parts = urlsplit(url)
    sign_in, _, hosts = parts.netloc.rpartition("@")
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key not in _LOCAL_PARAMETERS]
    return urlunsplit(parts._replace(netloc=hosts, query=urlencode(kept))), ":" in sign_in


def _told(enrolment: Enrolment) -> dict[str, Any]:
    told = asdict(enrolment)
    for name in ("made_at", "valid_until"):
        told[name] = told[name].astimezone(UTC).isoformat(timespec="seconds")
    told["replica_urls"] = list(told["replica_urls"])
    return {"kind": KIND, "form": FORM} | told


def _digest(told: Mapping[str, Any]) -> str:
    canonical = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _read(found: Mapping[str, Any]) -> Enrolment:
    try:
        values = {item.name: found[item.name] for item in fields(Enrolment)}
        values["made_at"] = datetime.fromisoformat(values["made_at"])
        values["valid_until"] = datetime.fromisoformat(values["valid_until"])
        values["replica_urls"] = tuple(values["replica_urls"])
        made = Enrolment(**values)
    except (KeyError, TypeError, ValueError):
        raise EnrolmentUnusable from None
    texts = (made.database_url, made.redis_url, made.terminal_name, made.clinic_name, made.certificate)
    if not all(isinstance(text, str) for text in texts) or made.valid_until.tzinfo is None:
        raise EnrolmentUnusable
    return made
