"""Updates: found at an address that IT sets, believed by their signature, staged beside the running version."""

from __future__ import annotations

import base64
import errno
import hashlib
import os
import platform
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from medibook_desktop import __version__
from medibook_desktop.domain.errors import DiskFull
from medibook_desktop.domain.update_errors import UpdateKeyMissing, UpdateRefused, UpdateUnderWay
from medibook_desktop.domain.updates import (
    MOST_BYTES,
    Release,
    check_fits,
    from_bytes,
    to_bytes,
    version_key,
)
from medibook_desktop.foundation.file_locks import FileLock
from medibook_desktop.foundation.staged_programs import choose_newer, chosen, program_of, programs_dir
from medibook_desktop.foundation.whole_files import write_whole
from medibook_desktop.services.update_sources import FolderSource, Source, WebSource, size_of, source_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

__all__ = [
    "FolderSource",
    "Source",
    "Updates",
    "WebSource",
    "make_key",
    "manifest_name",
    "private_key",
    "public_key_of",
    "publish",
    "source_of",
    "system_name",
]

Progress = Callable[[int, int], None]
"""Bytes that are there, bytes in all."""
_CONTENTS = "contents.sha256"


def system_name() -> str:
    """Such as "linux-x86_64": what a release was built for."""
    machine = platform.machine().lower()
    machine = {"amd64": "x86_64", "aarch64": "arm64"}.get(machine, machine)
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{system}-{machine}"


class Updates:
    """`key` is the publisher's public key (32 bytes in base64), which IT puts into the settings."""

    def __init__(self, source: Source, key: str, *, running: str = __version__, system: str = "") -> None:
        self._source = source
        self._key = key
        self._running = running
        self._system = system or system_name()

    def newest(self, now: datetime | None = None) -> Release | None:
        """What is offered, when it is newer than what runs and than what is staged. Raises UpdateRefused,
        UpdateKeyMissing, UpdateNotReached."""
        release = self.offered(now)
        return release if release is not None and self.is_wanted(release) else None

    def offered(self, now: datetime | None = None) -> Release | None:
        """What is offered, when it is newer than what runs; raises as `newest`."""
        if not self._key:
            raise UpdateKeyMissing
        content = self._source.small(manifest_name(self._system))
        _check_signature(content, self._source.small(f"{manifest_name(self._system)}.sig"), self._key)
        release = from_bytes(content)
        if not check_fits(release, running=self._running, system=self._system, now=now or datetime.now(UTC)):
            if version_key(release.version) < version_key(self._running):
                raise UpdateRefused(
                    "The place of the updates offers {version}, which is older than this version {running}.",
                    version=release.version,
                    running=self._running,
                )
            return None
        return release

    def is_wanted(self, release: Release) -> bool:
        """False when it, or a newer one, lies here already: it waits for the next start, or did not start here."""
        staged = chosen()
        if staged is None or not program_of(staged.version).is_file():
            return True
        if staged.is_given_up:
            return staged.version != release.version
        return version_key(release.version) > version_key(staged.version)

    def stage(self, release: Release, on_progress: Progress = lambda _done, _all: None) -> Path:
        """Fetches, checks and unpacks it beside the running one, and chooses it for the next start.

        Killed anywhere, it leaves the running version chosen, and goes on the next time with what has come. Raises
        UpdateRefused, UpdateNotReached, UpdateUnderWay, DiskFull, OSError.
        """
        folder = programs_dir()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _alone(folder):
            try:
                self._stage(release, folder, on_progress)
            except OSError as error:
                if error.errno in (errno.ENOSPC, errno.EDQUOT):
                    raise DiskFull from error
                raise
        return program_of(release.version)

    def _stage(self, release: Release, folder: Path, on_progress: Progress) -> None:
        archive = folder / f".part-{release.sha256[:16]}"
        for left in folder.glob(".new-*"):
            shutil.rmtree(left, ignore_errors=True)
        for left in folder.glob(".part-*"):
            if left != archive:
                left.unlink(missing_ok=True)
        # The archive, and about three times as much unpacked.
        if shutil.disk_usage(folder).free < release.size * 4 + 50_000_000 - size_of(archive):
            raise DiskFull
        self._fetch(release, archive, on_progress)
        draft = Path(tempfile.mkdtemp(prefix=".new-", dir=folder))
        try:
            unpacked = draft / "program"
            with tarfile.open(archive, "r:*") as packed:
                packed.extractall(unpacked, filter="data")
            inside = unpacked / "medibook"
            _check_contents(inside)
            if hasattr(os, "sync"):
                os.sync()  # a power cut after the choice must not find half of it
            target = folder / release.version
            shutil.rmtree(target, ignore_errors=True)
            inside.rename(target)
        except tarfile.TarError as error:
            raise UpdateRefused("The update cannot be unpacked.") from error
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        choose_newer(release.version)
        archive.unlink(missing_ok=True)

    def _fetch(self, release: Release, archive: Path, on_progress: Progress) -> None:
        def on_size(size: int) -> None:
            if size > release.size:
                raise UpdateRefused("The update is larger than its description says.")
            on_progress(size, release.size)

        try:
            self._source.copy(release.archive, archive, on_size)
            if size_of(archive) != release.size or _digest(archive) != release.sha256:
                raise UpdateRefused("The update is not the file that its description names.")
        except UpdateRefused:
            with suppress(OSError):
                archive.unlink(missing_ok=True)
            raise


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two windows of one person, a timer: one of them stages. On a share that cannot lock, whoever comes."""
    lock = FileLock(folder / ".stage-lock")
    try:
        is_free = lock.try_acquire()
    except OSError:
        is_free = True
    if not is_free:
        raise UpdateUnderWay
    try:
        yield
    finally:
        lock.release()


def manifest_name(system: str) -> str:
    return f"medibook-{system}.json"


def publish(
    program: Path, version: str, key_file: Path, out: Path, *, good_for: timedelta, system: str = ""
) -> Release:
    """Packs a build, describes and signs it; the description comes last, so that a terminal never sees half of it.

    Raises UpdateRefused for a key file that is none, OSError.
    """
    key = private_key(key_file)
    system = system or system_name()
    out.mkdir(parents=True, exist_ok=True)
    archive = out / f"medibook-{version}-{system}.tar.xz"
    draft = archive.with_suffix(".draft")
    with tarfile.open(draft, "w:xz", preset=2) as packed:
        packed.add(program, "medibook")
    draft.replace(archive)
    now = datetime.now(UTC)
    release = Release(
        version, system, archive.name, archive.stat().st_size, _digest(archive), now, now + good_for
    )
    content = to_bytes(release)
    signature = base64.b64encode(key.sign(content))
    # A terminal that reads between the two finds a signature that does not fit, and asks again later.
    write_whole(out / f"{manifest_name(system)}.sig", signature)
    write_whole(out / manifest_name(system), content)
    for name in (manifest_name(system), f"{manifest_name(system)}.sig"):
        (out / name).chmod(0o644)
    return release


def make_key(path: Path) -> str:
    """A new private key in `path`, for this user's eyes only; answers the public one. Raises UpdateRefused where
    there is one already."""
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    if path.exists():
        raise UpdateRefused(
            "There is a file {path} already, and a key that is lost is lost.", next_step="Choose another name.",
            path=str(path),
        )  # fmt: skip
    key = Ed25519PrivateKey.generate()
    write_whole(
        path,
        key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption()),
        sync=True,
    )
    return public_key_of(key)


def private_key(path: Path) -> Ed25519PrivateKey:
    """Raises UpdateRefused for what is no Ed25519 key, OSError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (ValueError, TypeError) as error:
        raise UpdateRefused("{path} is no key of updates.", path=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UpdateRefused("{path} is no key of updates.", path=str(path))
    return key


def public_key_of(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes_raw()).decode("ascii")


def _check_signature(content: bytes, signature: bytes, key: str) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(content) > MOST_BYTES:
        raise UpdateRefused("The release's description is too long to be one.")
    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
    except ValueError as error:
        raise UpdateKeyMissing(
            "The setting update_key is no key of a publisher: {length} letters that cannot be read as one.",
            length=len(key),
        ) from error
    try:
        public.verify(base64.b64decode(signature.strip(), validate=True), content)
    except (ValueError, InvalidSignature) as error:
        raise UpdateRefused(
            "The signature of the update is not that of the publisher whose key this computer has."
        ) from error


def _check_contents(program: Path) -> None:
    """By the list that the build wrote: an archive may have been packed from a broken folder."""
    inside = program / "_internal"
    try:
        lines = (inside / _CONTENTS).read_text(encoding="utf-8").splitlines()
        for line in lines:
            digest, _, name = line.partition("  ")
            if _digest(inside / name) != digest:
                raise UpdateRefused("A file of the update is not as it was built: {name}.", name=name)
        (program / ("medibook.exe" if sys.platform == "win32" else "medibook")).stat()
    except FileNotFoundError as error:
        raise UpdateRefused("The update lacks {name}.", name=Path(error.filename or "").name) from error


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
