"""`medibook keys rotate`: a new key, and everything that is encrypted put under it; `medibook keys status`."""

from __future__ import annotations

import sys
from contextlib import closing

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.errors import NotesClosed
from medibook_desktop.foundation.notes_keys import FILE_NAME, NotesKeys, write_key_file
from medibook_desktop.foundation.settings import Settings


def keys_command(action: str) -> int:
    """`rotate` goes on with an interrupted renewal before it makes another key. 1: something could not be opened."""
    from medibook_desktop.services.key_renewal import renew, waiting
    from medibook_desktop.start.maintenance import owner_address

    settings = Settings()
    own_file = settings.notes_key_file or settings.data_dir / FILE_NAME
    with owner_address(settings) as owner_url:
        keys = _keys_here(settings)
        with closing(Database(owner_url, pool_size=1, application_name="medibook keys")) as database:
            left = waiting(database, keys)
            if action == "status":
                print(f"Key {keys.current_id}; {left} texts are not under it yet.")
                return 0
            if left == 0:
                keys = _renewed_keys(owner_url, keys)
                # The file first: a registered key that nobody has is only unused; the other way round, notes
                # would be lost.
                write_key_file(own_file, keys)
                with psycopg.connect(owner_url) as connection:
                    connection.execute("SELECT register_note_key(%s)", [keys.current_id])
                left = waiting(database, keys)
            else:
                print(
                    f"An earlier renewal was interrupted: going on with key {keys.current_id}.",
                    file=sys.stderr,
                )
            for step in renew(database, keys):
                print(f"{step.done} of {left}", file=sys.stderr, flush=True)
    if step.left:
        print(
            f"{step.left} texts cannot be opened with the keys of this computer; they stay as they are.",
            file=sys.stderr,
        )
    else:
        print(f"{own_file}: everything is under key {keys.current_id}.", file=sys.stderr)
    print(
        "Bring the file to the other terminals: medibook notes-key export FILE, there import FILE. "
        "The old keys stay in it, for Undo and for backups.",
        file=sys.stderr,
    )
    return 1 if step.left else 0


def _keys_here(settings: Settings) -> NotesKeys:
    from medibook_desktop.start.notes_key import known_here

    keys = known_here(settings)
    if keys is None:
        raise NotesClosed(
            "There is no key of this clinic on this computer.",
            next_step="Bring it from a terminal that has it: medibook notes-key export FILE, there; import FILE, here.",
        )
    return keys


def _renewed_keys(owner_url: str, keys: NotesKeys) -> NotesKeys:
    """Only who has the clinic's newest key makes the next one: otherwise two would be the newest."""
    with psycopg.connect(owner_url) as connection:
        newest = connection.execute(
            "SELECT key_id FROM note_keys ORDER BY made_at DESC, key_id LIMIT 1"
        ).fetchone()
    if newest is not None and keys.by_id(newest[0]) is None:
        raise NotesClosed(
            "The clinic has a newer key, and it is not on this computer.",
            next_step="Import it first: medibook notes-key import FILE",
        )
    return keys.rotated()
