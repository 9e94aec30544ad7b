"""The national or insurance number of a patient: read, set and taken back; encrypted like the notes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import audit as audit_queries
from medibook_desktop.database.queries import patient_files as queries
from medibook_desktop.domain.errors import NotAllowed, NotesClosed, SecretsLocked, UnknownPatient
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.patient_files import NotesState
from medibook_desktop.domain.patient_numbers import NUMBER_LIMIT, NumberSaved, NumberShown
from medibook_desktop.domain.people import clean_text
from medibook_desktop.services.notes_cipher import NotesCipher
from medibook_desktop.services.trying import tried

KIND = "national"
_SET = "SELECT set_patient_number(%s, %s::int8, %s::int8, %s::bytea, %s)"
_UNDO = "SELECT undo_patient_number(%s, %s::int8, %s::int8, %s)"


class PatientNumbers:
    """Nothing is told to other terminals: nobody sees a number without asking for it."""

    def __init__(self, database: Database, cipher: NotesCipher, *, terminal: str) -> None:
        self._database = database
        self._cipher = cipher
        self._terminal = terminal

    def read(self, patient_id: int) -> NumberShown:
        """Of a merged file that of the kept one. The look is recorded first. May block while a keyring is opened.

        What cannot be read says so by its state and is no error. Raises UnknownPatient.
        """
        try:
            with self._database.read() as connection:
                kept = queries.kept_id(connection, patient_id)
                if kept is None:
                    raise UnknownPatient(patient_id=patient_id)
                # In a transaction of its own, so that the record stands before anything is shown.
                audit_queries.note_access(connection, kept, "number", self._terminal)
                stored = queries.stored_numbers(connection, kept)
        except NotAllowed:
            return NumberShown(NotesState.NOT_ALLOWED)
        if not stored:
            raise UnknownPatient(patient_id=patient_id)
        (own_id, _name, row_id, own), *rest = stored
        others = tuple((name, self._readable(file_id, cipher)) for file_id, name, _row, cipher in rest)
        try:
            text = self._cipher.decrypt(own_id, own, KIND)
            state = NotesState.OPEN if self._cipher.can_write() else NotesState.NO_KEY
        except SecretsLocked:
            text, state = "", NotesState.LOCKED
        except NotesClosed:
            text, state = "", NotesState.CLOSED
        return NumberShown(state, text, row_id, others)

    def save(
        self, patient_id: int, text: str, before_row: int, request_id: UUID | None = None
    ) -> NumberSaved:
        """`before_row` is that of what was read; "" removes the number.

        Raises InvalidInput, StaleNumber, NotAllowed, MergedPatient, UnknownPatient, NotesClosed, SecretsLocked.
        """
        cleaned = clean_text(text, field="number", limit=NUMBER_LIMIT)
        closed = self._cipher.encrypt(patient_id, cleaned, KIND)
        return self._call(
            _SET, (request_id or new_request_id(), patient_id, before_row, closed, self._terminal)
        )

    def undo(self, saved: NumberSaved, request_id: UUID | None = None) -> NumberSaved:
        """The number before it again, as a new change. Raises CannotUndo, saying who changed it since."""
        return self._call(
            _UNDO, (request_id or new_request_id(), saved.patient_id, saved.row_id, self._terminal)
        )

    def _call(self, sql: str, params: tuple[Any, ...]) -> NumberSaved:
        answer = tried(lambda: self._database.call(sql, params, isolation=READ_COMMITTED))
        return NumberSaved(answer["patient_id"], answer["row_id"], UUID(answer["request_id"]))

    def _readable(self, file_id: int, stored: bytes | None) -> str | None:
        try:
            return self._cipher.decrypt(file_id, stored, KIND)
        except (NotesClosed, SecretsLocked):
            return None
