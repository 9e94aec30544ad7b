"""Encrypted files of this terminal: AES-256-GCM, each bound to its clinic, its name and the format's version."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from medibook_desktop.domain.errors import DiskFull, DowntimeUnusable
from medibook_desktop.foundation.whole_files import DRAFT, write_whole

SUFFIX = ".mbd"
KEY_BYTES = 32
_MAGIC = b"MBDT"
_VERSION = 1
_DRAFT_SECONDS = 600
_NONCE_BYTES = 12
_MARK_BYTES = 8
_HEAD_BYTES = len(_MAGIC) + 1 + 2 * _MARK_BYTES


class Keys(Protocol):
    """Where the key is kept; both raise SecretsLocked."""

    def known(self) -> bytes | None: ...

    def made(self) -> bytes:
        """The known one, or a new one that is kept from now on. Raises DiskFull too."""


class DowntimeStore:
    """`clinic` names the clinic's database; the key is asked for when it is first needed.

    A write is atomic and safe on the disk when it returns: a crash leaves the old file or the new one.
    """

    def __init__(self, folder: Path, clinic: str, keys: Keys) -> None:
        self.folder = folder
        self._clinic = clinic
        self._keys = keys
        self._key: bytes | None = None

    def write(self, name: str, content: bytes) -> None:
        """Raises SecretsLocked, DiskFull."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = self._key = self._key or self._keys.made()
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._head(key) + nonce + AESGCM(key).encrypt(nonce, content, self._bound_to(name))
        try:
            self._replace(self._path(name), sealed)
        except OSError as error:
            raise DiskFull("The downtime copy cannot be written on this computer.") from error

    def read(self, name: str) -> bytes | None:
        """None when there is no such file. Raises DowntimeUnusable, saying why, and SecretsLocked."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            sealed = self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DowntimeUnusable("The downtime copy cannot be read from this computer's disk.") from error
        key = self._known_key()
        self._check_head(sealed, key)
        nonce, rest = sealed[_HEAD_BYTES : _HEAD_BYTES + _NONCE_BYTES], sealed[_HEAD_BYTES + _NONCE_BYTES :]
        try:
            return AESGCM(key).decrypt(nonce, rest, self._bound_to(name))
        except (InvalidTag, ValueError) as error:
            raise DowntimeUnusable(
                "A file of the downtime copy was changed or cut short.", file=name
            ) from error

    def names(self, prefix: str = "") -> list[str]:
        """The files there are, in the order of their names."""
        try:
            found = [path.name for path in self.folder.iterdir()]
        except OSError:
            return []
        return sorted(
            name.removesuffix(SUFFIX) for name in found if name.startswith(prefix) and name.endswith(SUFFIX)
        )

    def remove(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{SUFFIX}"

    def _known_key(self) -> bytes:
        if self._key is None:
            self._key = self._keys.known()
        if self._key is None:
            raise DowntimeUnusable("The key of the downtime copy is not in this computer's keyring any more.")
        return self._key

    def _bound_to(self, name: str) -> bytes:
        return f"MediBook downtime {_VERSION}|{self._clinic}|{name}".encode()

    def _head(self, key: bytes) -> bytes:
        """In the clear, so that "another clinic's" and "another key's" can be told from "damaged"."""
        return _MAGIC + bytes([_VERSION]) + _mark(self._clinic.encode()) + _mark(b"key" + key)

    def _check_head(self, sealed: bytes, key: bytes) -> None:
        if not sealed.startswith(_MAGIC) or len(sealed) < _HEAD_BYTES + _NONCE_BYTES:
            raise DowntimeUnusable("A file of the downtime copy was changed or cut short.")
        expected = self._head(key)
        version = len(_MAGIC)
        if sealed[version] != _VERSION:
            raise DowntimeUnusable("The downtime copy was written by another release of MediBook.")
        of_clinic = slice(version + 1, version + 1 + _MARK_BYTES)
        if sealed[of_clinic] != expected[of_clinic]:
            raise DowntimeUnusable("The downtime copy on this computer is another clinic's.")
        if sealed[_HEAD_BYTES - _MARK_BYTES : _HEAD_BYTES] != expected[-_MARK_BYTES:]:
            raise DowntimeUnusable("The key of the downtime copy is not in this computer's keyring any more.")

    def _replace(self, path: Path, content: bytes) -> None:
        # The name of the draft does not end in the suffix: it is never taken for a file.
        write_whole(path, content, sync=True)
        _sync_folder(self.folder)

    def remove_drafts(self) -> None:
        """What a crash left behind; a younger one may be somebody's who is writing just now."""
        for path in self.folder.glob(f"{DRAFT}*"):
            with suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > _DRAFT_SECONDS:
                    path.unlink()


def clinic_mark(address: str) -> str:
    """A folder's name for a clinic: nobody reads an address or a clinic's name from it."""
    return hashlib.sha256(address.encode()).hexdigest()[:16]


def _mark(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()[:_MARK_BYTES]


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut; Windows has no such call, and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
