"""What a release says of itself: the signed manifest, and when a terminal refuses one."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import Any, Final

from medibook_desktop.domain.update_errors import UpdateRefused

KIND, FORM = "medibook release", 1
MOST_BYTES: Final = 100_000
MOST_ARCHIVE_BYTES: Final = 2 * 10**9
_VERSION = re.compile(r"(\d{1,5})\.(\d{1,5})\.(\d{1,5})")
_NAME = re.compile(r"[A-Za-z0-9._-]{1,120}")


@dataclass(frozen=True, slots=True)
class Release:
    """`system` is as `system_name` says it; `archive` lies beside the manifest, `size` bytes, SHA-256 in hex."""

    version: str
    system: str
    archive: str
    size: int
    sha256: str
    published_at: datetime
    expires_at: datetime


def version_key(version: str) -> tuple[int, int, int]:
    """For comparing. Raises ValueError for what is not three numbers."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(f"not a version: {version[:40]!r}")
    major, minor, patch = found.groups()
    return int(major), int(minor), int(patch)


def to_bytes(release: Release) -> bytes:
    """What is signed: these very bytes are the file."""
    told: dict[str, Any] = {"kind": KIND, "form": FORM} | asdict(release)
    for name in ("published_at", "expires_at"):
        told[name] = told[name].astimezone(UTC).isoformat(timespec="seconds")
    return (json.dumps(told, indent=1, sort_keys=True) + "\n").encode("ascii")


def from_bytes(content: bytes) -> Release:
    """Only after the signature was found good. Raises UpdateRefused."""
    try:
        found = json.loads(content)
        if found["kind"] != KIND:
            raise ValueError
        if found["form"] != FORM:
            raise UpdateRefused("This release was made for a newer MediBook than this one can install.")
        values = {item.name: found[item.name] for item in fields(Release)}
        for name in ("published_at", "expires_at"):
            values[name] = datetime.fromisoformat(values[name])
        made = Release(**values)
        version_key(made.version)
        good = (
            0 < made.size <= MOST_ARCHIVE_BYTES
            and _NAME.fullmatch(made.archive) is not None
            and re.fullmatch(r"[0-9a-f]{64}", made.sha256) is not None
            and made.expires_at.tzinfo is not None
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        good = False
    if not good:
        raise UpdateRefused("The release's description cannot be read.")
    return made


def check_fits(release: Release, *, running: str, system: str, now: datetime) -> bool:
    """Whether it is newer than what runs. Raises UpdateRefused for one that must not be taken at all."""
    if release.system != system:
        raise UpdateRefused(
            "This release is for {system}, and this computer is {here}.", system=release.system, here=system
        )
    if now >= release.expires_at:
        raise UpdateRefused(
            "The description of release {version} was good until {day}: somebody may be holding back newer ones.",
            next_step="Look whether the date of this computer is right; if so, tell whoever publishes the updates.",
            version=release.version,
            day=f"{release.expires_at:%Y-%m-%d}",
        )
    return version_key(release.version) > version_key(running)
