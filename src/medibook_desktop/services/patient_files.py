"""The patient's file: opened, saved, undone, merged and split; its notes opened with the clinic's key."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.queries import audit as audit_queries
from medibook_desktop.database.queries import patient_files as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    InvalidInput,
    MergeClash,
    NotAllowed,
    NotesClosed,
    SecretsLocked,
    UnknownPatient,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.patient_files import (
    ADDRESS_LIMIT,
    FLAGS,
    NOTES_LIMIT,
    FileSaved,
    FileStatus,
    MergeClashPair,
    MergePreview,
    Notes,
    NotesState,
    PatientDetails,
    PatientFile,
)
from medibook_desktop.domain.people import NewPatient, PatientVisit, clean_lines, search_key
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.merging import bring_news
from medibook_desktop.services.notes_cipher import FindKeys, NotesCipher
from medibook_desktop.services.patients import Patients
from medibook_desktop.services.phone_numbers import to_e164
from medibook_desktop.services.trying import tried

_SAVE = "SELECT save_patient(%s, %s::int8, %s::int4, %s::jsonb, %s::bytea, %s, %s)"
_UNDO = "SELECT undo_patient_change(%s, %s, %s)"
_MERGE = "SELECT merge_patients(%s, %s::int8, %s::int4, %s::int8, %s::int4, %s::jsonb, %s)"
_SPLIT = "SELECT undo_merge(%s, %s::int8, %s)"


class PatientFiles:
    """Every write answers with what changed, and tells other terminals after the commit."""

    def __init__(
        self,
        shards: Shards,
        patients: Patients,
        directory: Directory,
        find_keys: FindKeys,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        self._shards = shards
        self._patients = patients
        self._directory = directory
        self.cipher = NotesCipher(find_keys, self._note_key_ids)
        """For all that is encrypted in a file: the keyring is asked once."""
        self._tell = tell
        self._terminal = terminal

    # --- Reading ------------------------------------------------------------------------------------------

    def open(self, patient_id: int) -> PatientFile:
        """Of a merged file the one that is kept. The look is recorded first. Raises UnknownPatient."""
        with self._shards.directory.read() as connection:
            self._note_look(connection, patient_id, "file")
            found = queries.get_file(connection, patient_id)
        if found is None:
            raise UnknownPatient(patient_id=patient_id)
        return found

    def _note_look(self, connection: Any, patient_id: int, what: str) -> None:
        """In a transaction of its own, so that the record stands before anything is shown."""
        kept = queries.kept_id(connection, patient_id)
        if kept is None:
            raise UnknownPatient(patient_id=patient_id)
        audit_queries.note_access(connection, kept, what, self._terminal)

    def version(self, file_id: int) -> int | None:
        """The cheap question whether somebody saved it since; None: merged by now."""
        with self._shards.directory.read() as connection:
            return queries.version_of(connection, file_id)

    def visits(self, patient_id: int) -> tuple[PatientVisit, ...]:
        """Of all files of the person, the latest first, with the display name of who booked. The look is recorded."""
        with self._shards.directory.read() as connection:
            self._note_look(connection, patient_id, "file")
        names = self._directory.staff_names()
        return tuple(
            replace(visit, booked_by=names.get(visit.booked_by, visit.booked_by))
            for visit in self._patients.visits(patient_id)
        )

    def notes(self, patient_id: int) -> Notes:
        """May block while a keyring is opened. What cannot be read says so by its state and is no error.

        The database gives them out only to whose look is recorded."""
        try:
            with self._shards.directory.read() as connection:
                self._note_look(connection, patient_id, "notes")
                stored = queries.stored_notes(connection, patient_id)
        except NotAllowed:
            return Notes(NotesState.NOT_ALLOWED)
        if not stored:
            raise UnknownPatient(patient_id=patient_id)
        (own_id, _, own), *rest = stored
        others = tuple((name, self.readable_notes(file_id, notes)) for file_id, name, notes in rest)
        try:
            text = self.cipher.decrypt(own_id, own)
            if not self.cipher.can_write():
                return Notes(NotesState.NO_KEY, others=others)
        except SecretsLocked:
            return Notes(NotesState.LOCKED, others=others)
        except NotesClosed:
            return Notes(NotesState.CLOSED, others=others)
        return Notes(NotesState.OPEN, text, others)

    def _note_key_ids(self) -> list[str]:
        with self._shards.directory.read() as connection:
            return queries.note_key_ids(connection)

    def readable_notes(self, file_id: int, stored: bytes | None, what: str = "notes") -> str | None:
        """Encrypted notes of a file (or its number: `what` "national"); None when this terminal cannot open them."""
        try:
            return self.cipher.decrypt(file_id, stored, what)
        except (NotesClosed, SecretsLocked):
            return None

    # --- Saving -------------------------------------------------------------------------------------------

    def save(
        self,
        file_id: int,
        version: int,
        details: PatientDetails,
        notes: str | None = None,
        request_id: UUID | None = None,
    ) -> FileSaved:
        """`notes` None leaves them as they are stored, whether they can be read here or not.

        Raises InvalidInput naming the field, StalePatient, MergedPatient, UnknownPatient, NotesClosed, SecretsLocked.
        """
        checked = self.checked(details)
        closed = None
        if notes is not None:
            closed = self.cipher.encrypt(file_id, clean_lines(notes, field="notes", limit=NOTES_LIMIT))
        request = request_id or new_request_id()
        return self._call(
            _SAVE,
            (request, file_id, version, _as_json(checked), closed, notes is not None, self._terminal),
        )

    def undo(self, saved: FileSaved, request_id: UUID | None = None) -> FileSaved:
        """Take a saving back, as a new change. Raises CannotUndo, saying who changed the file since."""
        return self._call(_UNDO, (request_id or new_request_id(), saved.request_id, self._terminal))

    def checked(self, details: PatientDetails) -> PatientDetails:
        """As it would be stored. Raises InvalidInput with details["field"]."""
        # First what registering checks too.
        basic = self._patients.checked(
            NewPatient(
                details.name, details.birth_date, details.phone, details.email, details.language, details.sex
            )
        )
        try:
            other_phone = to_e164(details.other_phone, self._patients.home().country)
        except InvalidInput as error:
            raise InvalidInput(
                error.template, next_step=error.next_step_template, field="other phone"
            ) from None
        unknown = [flag for flag in details.flags if flag not in FLAGS]
        if unknown:
            raise InvalidInput("There is no such mark on a file.", field="flags")
        closed_on = None if details.status is FileStatus.ACTIVE else details.closed_on
        self._check_closed_on(closed_on, basic.birth_date)
        return PatientDetails(
            name=basic.name,
            birth_date=basic.birth_date,
            phone=basic.phone,
            other_phone=other_phone,
            email=basic.email,
            address=clean_lines(details.address, field="address", limit=ADDRESS_LIMIT),
            language=basic.language,
            sex=basic.sex,
            flags=tuple(flag for flag in FLAGS if flag in details.flags),
            status=details.status,
            closed_on=closed_on,
        )

    def _check_closed_on(self, closed_on: date | None, birth_date: date | None) -> None:
        if closed_on is None:
            return
        if closed_on > self._directory.today():
            raise InvalidInput("This date is in the future.", field="closed on")
        if birth_date is not None and closed_on < birth_date:
            raise InvalidInput("This date is before the birth date.", field="closed on")

    # --- Merging ------------------------------------------------------------------------------------------

    def merge_preview(self, kept_id: int, merged_id: int) -> MergePreview:
        """Raises UnknownPatient; InvalidInput when both are one file already."""
        zone = self._directory.here().tz
        with self._shards.directory.read() as connection:
            for each in (kept_id, merged_id):
                self._note_look(connection, each, "merge")
            kept, merged = (queries.get_file(connection, each) for each in (kept_id, merged_id))
            if kept is None or merged is None:
                raise UnknownPatient()
            if kept.id == merged.id:
                raise InvalidInput("This is the same file.", field="patient")
            if self._shards.is_one:
                past, coming = queries.visit_counts(connection, merged.id)
                clashes = queries.merge_clashes(
                    connection, kept.id, merged.id, zone, self._directory.doctors()
                )
                wishes = queries.open_wishes(connection, merged.id)
        if not self._shards.is_one:
            past, coming, wishes = self._numbers(merged.id)
            clashes = self._clashes(kept.id, merged.id)
        return MergePreview(kept, merged, past, coming, wishes, clashes)

    def _numbers(self, patient_id: int) -> tuple[int, int, int]:
        """Past and coming visits and open wishes on all shards that answer."""

        def ask(database: Database) -> tuple[int, int, int]:
            with database.read() as connection:
                return (
                    *queries.visit_counts(connection, patient_id),
                    queries.open_wishes(connection, patient_id),
                )

        past, coming, wishes = zip(*self._shards.ask_all(ask).answers, strict=True)
        return sum(past), sum(coming), sum(wishes)

    def _clashes(self, kept_id: int, merged_id: int) -> tuple[MergeClashPair, ...]:
        """A database knows of two visits of its own; of one here and one there only who asks all. Raises ShardAway."""
        bring_news(self._shards)

        def ask(database: Database) -> list[queries.ExpectedVisit]:
            with database.read() as connection:
                return queries.expected_visits(connection, kept_id, merged_id)

        return queries.clashes_of(
            [visit for answer in self._shards.ask_all_surely(ask) for visit in answer],
            self._directory.here().tz,
            self._directory.doctors(),
        )

    def merge(
        self, preview: MergePreview, details: PatientDetails, request_id: UUID | None = None
    ) -> FileSaved:
        """The kept file gets `details`. Raises StalePatient, MergedPatient, MergeClash, InvalidInput, ShardAway.

        Of several shards all are asked for clashes first; what is booked in the second in between, `medibook shards
        check` finds.
        """
        if not self._shards.is_one and (clashes := self._clashes(preview.kept.id, preview.merged.id)):
            raise MergeClash(
                clashes=tuple(
                    {
                        "kept_booking": each.kept_booking,
                        "merged_booking": each.merged_booking,
                        "starts_at": each.starts_at.isoformat(),
                    }
                    for each in clashes
                )
            )
        return self._call(
            _MERGE,
            (
                request_id or new_request_id(),
                preview.kept.id,
                preview.kept.version,
                preview.merged.id,
                preview.merged.version,
                _as_json(self.checked(details)),
                self._terminal,
            ),
        )

    def undo_merge(self, merged_id: int, request_id: UUID | None = None) -> FileSaved:
        """Split a merged file off again, at any later time. Raises CannotUndo when it is not merged any more."""
        return self._call(_SPLIT, (request_id or new_request_id(), merged_id, self._terminal))

    def _call(self, sql: str, params: tuple[Any, ...]) -> FileSaved:
        answer = tried(lambda: self._shards.directory.call(sql, params, isolation=READ_COMMITTED))
        saved = FileSaved(
            answer["patient_id"],
            answer["version"],
            UUID(answer["request_id"]),
            tuple(change_from(each) for each in answer["changes"]),
            answer.get("fields_are_back", True),
        )
        self._tell(saved.changes)
        return saved


def _as_json(details: PatientDetails) -> str:
    numbers = (number.removeprefix("+") for number in (details.phone, details.other_phone))
    return json.dumps(
        {
            "name": details.name,
            "name_key": search_key(details.name),
            "birth_date": details.birth_date.isoformat() if details.birth_date else None,
            "phone": details.phone,
            "other_phone": details.other_phone,
            "phone_digits": " ".join(number for number in numbers if number),
            "email": details.email,
            "address": details.address,
            "language": details.language,
            "sex": details.sex,
            "flags": list(details.flags),
            "is_active": details.status is FileStatus.ACTIVE,
            "is_deceased": details.status is FileStatus.DECEASED,
            "closed_on": details.closed_on.isoformat() if details.closed_on else None,
        }
    )
