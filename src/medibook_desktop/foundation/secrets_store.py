"""Keys and other small secrets of this computer: in the system's keyring, or else in files that only the user reads."""

from __future__ import annotations

import base64
import binascii
import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medibook_desktop.domain.errors import DiskFull, SecretsLocked
from medibook_desktop.foundation.whole_files import write_whole

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "MediBook"
FOLDER = "secrets"


class Place(StrEnum):
    """Where a secret is kept; the settings and the status say so in words."""

    KEYRING = "keyring"
    FILE = "file"


class SecretsStore:
    """Blocking (a keyring may ask the person for its password): call it on a lane, never on the window's thread.

    `keyring` stands in for the system's, None asks for the system's when it is first needed. Reading looks
    into the keyring and then into the files, so that what was kept before a keyring came is still found.
    """

    def __init__(self, data_dir: Path, keyring: KeyringBackend | None = None) -> None:
        self._folder = data_dir / FOLDER
        self._keyring = keyring

    def get(self, name: str) -> bytes | None:
        """The secret; None when there is none. Raises SecretsLocked when it may be there and cannot be read."""
        try:
            kept = self._backend().get_password(SERVICE, name)
        except Exception as error:  # a keyring's driver may raise anything: D-Bus, Windows, macOS
            found = self._from_file(name)
            if found is None and not _is_missing(error):
                raise SecretsLocked from error
            return found
        if kept is not None:
            return _decoded(kept)
        return self._from_file(name)

    def put(self, name: str, secret: bytes) -> Place:
        """Keeps it, and says where: a file, when there is no keyring. Raises SecretsLocked, DiskFull."""
        text = base64.b64encode(secret).decode("ascii")
        try:
            backend = self._backend()
            backend.set_password(SERVICE, name, text)
            # The null keyring takes everything and keeps nothing.
            if backend.get_password(SERVICE, name) == text:
                self._path(name).unlink(missing_ok=True)
                return Place.KEYRING
        except Exception as error:
            if not _is_missing(error):
                raise SecretsLocked from error
        self._to_file(name, text)
        return Place.FILE

    def remove(self, name: str) -> None:
        """From both places; nothing happens when it is not there. Raises SecretsLocked."""
        self._path(name).unlink(missing_ok=True)
        try:
            backend = self._backend()
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)
        except Exception as error:
            if not _is_missing(error):
                raise SecretsLocked from error

    def place_of(self, name: str) -> Place | None:
        """Where a secret is kept now, None when it is not. Raises SecretsLocked."""
        try:
            if self._backend().get_password(SERVICE, name) is not None:
                return Place.KEYRING
        except Exception as error:
            if not _is_missing(error) and not self._path(name).exists():
                raise SecretsLocked from error
        return Place.FILE if self._path(name).exists() else None

    def _backend(self) -> KeyringBackend:
        if self._keyring is None:
            import keyring  # 0.1 s, and the first window does not need it

            self._keyring = keyring.get_keyring()
        return self._keyring

    def _path(self, name: str) -> Path:
        return self._folder / f"{re.sub(r'[^A-Za-z0-9._-]', '_', name)}.key"

    def _from_file(self, name: str) -> bytes | None:
        try:
            return _decoded(self._path(name).read_text(encoding="ascii").strip())
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise SecretsLocked from error

    def _to_file(self, name: str, text: str) -> None:
        try:
            write_whole(self._path(name), text + "\n")
        except OSError as error:
            raise DiskFull("The key cannot be kept on this computer.") from error


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise SecretsLocked("A key of this computer is damaged.") from error


def _is_missing(error: Exception) -> bool:
    """Whether the error says that this computer has no keyring at all, as against one that is locked."""
    from keyring.errors import NoKeyringError

    kinds: tuple[Any, ...] = (NoKeyringError, ImportError)
    return isinstance(error, kinds)
