"""Everything that is encrypted, put under the newest key: a batch at a time, and where it stopped it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.domain.errors import NotesClosed
from medibook_desktop.foundation.notes_keys import NotesKeys
from medibook_desktop.services.notes_cipher import NotesCipher, closed_with

BATCH = 500


@dataclass(frozen=True, slots=True)
class Renewed:
    """`left` cannot be opened with the keys that are here; they stay as they are."""

    done: int
    left: int


def waiting(database: Database, keys: NotesKeys) -> int:
    """How many texts are not under the newest key."""
    with database.read() as connection:
        found = rows(
            connection,
            "SELECT count(*) FROM under_other_keys(%s, 2147483647)",
            (keys.current_id,),
            prepare=False,
        )
    return int(found[0][0])


def renew(database: Database, keys: NotesKeys) -> Iterator[Renewed]:
    """Needs the owner's connection. Answers after each batch; each is a transaction of its own.

    A text that somebody saves meanwhile is left to them: it is compared before it is replaced. No version counts,
    for nothing that a person reads has changed.
    """
    cipher = NotesCipher(lambda _wanted: keys, lambda: [keys.current_id])
    done = 0
    unreadable: set[tuple[str, int]] = set()
    while True:
        with database.write() as connection:
            found = [
                row
                for row in rows(
                    connection,
                    "SELECT patient_id, what, row_id, cipher FROM under_other_keys(%s, %s)",
                    (keys.current_id, BATCH + len(unreadable)),
                )
                if (row[1], row[2]) not in unreadable
            ]
            for patient_id, what, row_id, stored in found:
                try:
                    text = cipher.decrypt(patient_id, bytes(stored), what)
                except NotesClosed:
                    unreadable.add((what, row_id))
                    continue
                fresh = closed_with(keys.current, patient_id, text, what)
                done += bool(
                    rows(connection, "SELECT put_under_key(%s, %s, %s, %s)", (what, row_id, stored, fresh))[
                        0
                    ][0]
                )
        if not found:
            yield Renewed(done, len(unreadable))
            return
        yield Renewed(done, len(unreadable))
