"""The clinic's notes keys as a file and as one secret: which key encrypts now, and the older ones that still open."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from medibook_desktop.domain.errors import DiskFull, NotesClosed
from medibook_desktop.foundation.whole_files import write_whole

KEY_BYTES = 32
FILE_NAME = "notes.keys"


@dataclass(frozen=True)
class NotesKeys:
    """At least one key; the first one encrypts. `repr` shows ids only."""

    keys: tuple[bytes, ...]

    @property
    def current(self) -> bytes:
        return self.keys[0]

    @property
    def current_id(self) -> str:
        return key_id(self.current)

    def by_id(self, wanted: str) -> bytes | None:
        return next((key for key in self.keys if key_id(key) == wanted), None)

    def rotated(self) -> NotesKeys:
        """A new key in front; the old ones still open what they closed."""
        return NotesKeys((secrets.token_bytes(KEY_BYTES), *self.keys))

    def with_others(self, others: NotesKeys) -> NotesKeys:
        """These first, then what only the others have."""
        return NotesKeys((*self.keys, *(key for key in others.keys if key not in self.keys)))

    def __repr__(self) -> str:
        return f"NotesKeys({', '.join(key_id(key) for key in self.keys)})"


def new_keys() -> NotesKeys:
    return NotesKeys((secrets.token_bytes(KEY_BYTES),))


def key_id(key: bytes) -> str:
    """16 hexadecimal digits taken from the key: two clinics never have one id for two keys."""
    return hashlib.sha256(b"medibook notes key" + key).hexdigest()[:16]


def to_bytes(keys: NotesKeys) -> bytes:
    listed = [{"id": key_id(key), "key": base64.b64encode(key).decode("ascii")} for key in keys.keys]
    return json.dumps({"medibook_notes_keys": 1, "keys": listed}, indent=1).encode("ascii")


def from_bytes(text: bytes) -> NotesKeys:
    """Raises NotesClosed for what is no key file, and for one in which a key does not have the id it should have."""
    try:
        listed = json.loads(text)["keys"]
        keys = tuple(base64.b64decode(each["key"], validate=True) for each in listed)
        if not keys or any(
            len(key) != KEY_BYTES or key_id(key) != each["id"] for key, each in zip(keys, listed, strict=True)
        ):
            raise ValueError("wrong key")
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise NotesClosed("The file of the clinic's notes keys is damaged.") from error
    return NotesKeys(keys)


def read_key_file(path: Path) -> NotesKeys | None:
    """None when there is no such file. Raises NotesClosed when it cannot be read."""
    try:
        return from_bytes(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NotesClosed("The file of the clinic's notes keys cannot be read.") from error


def write_key_file(path: Path, keys: NotesKeys) -> None:
    """Readable by its owner only, never half written. Raises DiskFull."""
    try:
        write_whole(path, to_bytes(keys))
    except OSError as error:
        raise DiskFull("The key file cannot be written.") from error
