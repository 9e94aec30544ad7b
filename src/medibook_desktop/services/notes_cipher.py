"""Notes as bytes that only this clinic's terminals can read: AES-256-GCM, bound to the patient's file."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path

from medibook_desktop.domain.errors import NotesClosed
from medibook_desktop.foundation.notes_keys import NotesKeys, from_bytes, key_id, read_key_file
from medibook_desktop.foundation.secrets_store import SecretsStore

MAGIC = b"MB1"
NONCE_BYTES = 12
SECRET = "notes-keys"  # noqa: S105 - a name
"""Its name in the keyring. Keys of two clinics may stand in it: their ids tell them apart."""
_ID_BYTES = 8


FindKeys = Callable[[str], "NotesKeys | None"]
"""The keys that this computer has, among them the one with this id if it is here. May block while a keyring asks the
person, and may raise NotesClosed or SecretsLocked."""


class NotesCipher:
    """MB1 | id of the key (8) | nonce (12) | ciphertext and tag. The patient's id is authenticated with it, so
    that nobody can hang one patient's notes on another one.
    """

    def __init__(self, find_keys: FindKeys, registered: Callable[[], Sequence[str]]) -> None:
        """`registered` answers with the ids of the clinic's keys, the newest first."""
        self._find = find_keys
        self._registered = registered
        self._keys: NotesKeys | None = None
        self._lock = threading.Lock()

    def can_write(self) -> bool:
        """Whether one of the clinic's keys is here. Raises SecretsLocked, NotesClosed."""
        return self._newest() is not None

    def encrypt(self, patient_id: int, text: str, what: str = "notes") -> bytes | None:
        """None for no text. `what` is bound too: notes do not open as a number.

        Raises NotesClosed without a key, SecretsLocked.
        """
        if not text:
            return None
        key = self._newest()
        if key is None:
            raise NotesClosed("This terminal has no key to write notes with.")
        return closed_with(key, patient_id, text, what)

    def decrypt(self, patient_id: int, stored: bytes | None, what: str = "notes") -> str:
        """Raises NotesClosed for a key that is not here or bytes that were changed, SecretsLocked."""
        if not stored:
            return ""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        start = len(MAGIC) + _ID_BYTES
        key = self._by_id(stored[len(MAGIC) : start].hex())
        if key is None or stored[: len(MAGIC)] != MAGIC:
            raise NotesClosed()
        try:
            nonce, closed = stored[start : start + NONCE_BYTES], stored[start + NONCE_BYTES :]
            return AESGCM(key).decrypt(nonce, closed, _bound_to(patient_id, what)).decode("utf-8")
        except (InvalidTag, ValueError) as error:
            raise NotesClosed(
                "These notes were changed outside of MediBook and cannot be opened.",
                next_step="An administrator can bring them back from a backup.",
            ) from error

    def _newest(self) -> bytes | None:
        """Where a new key is not everywhere yet, a terminal goes on writing with the one before."""
        return next((key for wanted in self._registered() if (key := self._by_id(wanted)) is not None), None)

    def _by_id(self, wanted: str) -> bytes | None:
        with self._lock:
            if self._keys is None or self._keys.by_id(wanted) is None:
                self._keys = self._find(wanted)  # it may have been brought here since
            return None if self._keys is None else self._keys.by_id(wanted)


def closed_with(key: bytes, patient_id: int, text: str, what: str = "notes") -> bytes:
    """The bytes that the database keeps; a fresh nonce each time."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    closed = AESGCM(key).encrypt(nonce, text.encode("utf-8"), _bound_to(patient_id, what))
    return MAGIC + bytes.fromhex(key_id(key)) + nonce + closed


def _bound_to(patient_id: int, what: str) -> bytes:
    return f"medibook patient {what} {patient_id}".encode("ascii")


def key_finder(key_file: Path | None, own_file: Path, store: SecretsStore) -> FindKeys:
    """In the file that the settings name, in the own clinic's, and only then in the keyring: nobody is asked for its
    password without need."""

    def find(wanted: str) -> NotesKeys | None:
        found = [keys for path in (key_file, own_file) if path and (keys := read_key_file(path))]
        if not any(keys.by_id(wanted) for keys in found):
            kept = store.get(SECRET)
            if kept is not None:
                found.append(from_bytes(kept))
        return reduce(NotesKeys.with_others, found) if found else None

    return find
