"""The clinic's notes keys: made with the clinic, and `medibook notes-key` to bring them to another terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from medibook_desktop.domain.errors import InvalidInput, NotesClosed
from medibook_desktop.foundation.notes_keys import (
    FILE_NAME,
    NotesKeys,
    from_bytes,
    key_id,
    new_keys,
    read_key_file,
    to_bytes,
    write_key_file,
)
from medibook_desktop.foundation.secrets_store import FOLDER, Place, SecretsStore

if TYPE_CHECKING:
    from medibook_desktop.foundation.settings import Settings


def make_sure(owner_url: str, path: Path) -> NotesKeys | None:
    """The keys in the file; a clinic that never had any gets its first ones. None: they were lost from here.

    Two processes may do this at once. New keys are never made beside old ones that are only missing: what is
    written with them could not be read by the terminals that still have the old ones.
    """
    with psycopg.connect(owner_url, application_name="medibook notes keys") as connection:
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('medibook notes keys'))")
        keys = read_key_file(path)
        if keys is None:
            if connection.execute("SELECT FROM note_keys LIMIT 1").fetchone() is not None:
                return None
            keys = new_keys()
            write_key_file(path, keys)
        for key in keys.keys:
            connection.execute("SELECT register_note_key(%s)", [key_id(key)])
    return keys


def notes_key_command(action: str, file: Path | None) -> int:
    """`make` for a clinic on a server of its own; `export` and `import` carry the keys; `rotate` makes a new one."""
    from medibook_desktop.foundation.settings import Settings

    settings = Settings()
    if action in ("make", "rotate"):
        return _make(settings, rotate=action == "rotate")
    if file is None:
        raise InvalidInput("The name of a file is missing.", field="file")
    if action == "export":
        keys = known_here(settings)
        if keys is None:
            raise NotesClosed("There is no notes key on this computer.")
        write_key_file(file, keys)
        print(f"{file}: bring it to the other terminals, import it there, then delete it.", file=sys.stderr)
        return 0
    keys = read_key_file(file)
    if keys is None:
        raise NotesClosed("There is no such key file.", next_step="Look at the name of the file.")
    _keep(settings, keys)
    return 0


def _make(settings: Settings, *, rotate: bool) -> int:
    from medibook_desktop.start.maintenance import owner_address

    own_file = settings.notes_key_file or settings.data_dir / FILE_NAME
    with owner_address(settings) as owner_url:
        keys = make_sure(owner_url, own_file)
        if keys is None:
            raise NotesClosed(
                "This clinic has notes keys already, and they are not on this computer.",
                next_step="Bring them here from a terminal that has them: medibook notes-key export FILE",
            )
        if rotate:
            keys = keys.rotated()
            # The file first: a registered key that nobody has is only unused, the other way round notes would be lost.
            write_key_file(own_file, keys)
            with psycopg.connect(owner_url) as connection:
                connection.execute("SELECT register_note_key(%s)", [keys.current_id])
    print(f"{own_file}: key {keys.current_id} writes notes from now on.", file=sys.stderr)
    return 0


def known_here(settings: Settings) -> NotesKeys | None:
    from medibook_desktop.services.notes_cipher import key_finder

    find = key_finder(settings.notes_key_file, settings.data_dir / FILE_NAME, SecretsStore(settings.data_dir))
    return find("")  # in none: so that all places are looked into


def _keep(settings: Settings, keys: NotesKeys) -> None:
    from medibook_desktop.services.notes_cipher import SECRET

    store = SecretsStore(settings.data_dir)
    kept = store.get(SECRET)
    if kept is not None:
        keys = keys.with_others(from_bytes(kept))
    place = store.put(SECRET, to_bytes(keys))
    if place is Place.KEYRING:
        print("The keys are in this computer's keyring now. Delete the file.", file=sys.stderr)
    else:
        print(
            f"This computer has no keyring: the keys are in {settings.data_dir / FOLDER}, readable by you only. "
            "Delete the file.",
            file=sys.stderr,
        )
