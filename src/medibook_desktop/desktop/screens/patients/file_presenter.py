"""Decides what happens to a patient's file: opened, edited, saved, and what to do when somebody else saved it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, person_line, phone
from medibook_desktop.desktop.screens.patients.coming_visits import ComingVisits
from medibook_desktop.desktop.screens.patients.file_words import details_from, status_word, typed_from
from medibook_desktop.desktop.screens.patients.number_presenter import NumberKept, NumberPresenter
from medibook_desktop.desktop.screens.patients.registering import register
from medibook_desktop.desktop.screens.patients.two_versions import chosen, in_two_versions
from medibook_desktop.desktop.screens.patients.view import FileHead, FileView, Typed
from medibook_desktop.domain.errors import (
    InvalidInput,
    MediBookError,
    NotesClosed,
    SecretsLocked,
    StalePatient,
)
from medibook_desktop.domain.patient_files import (
    FileSaved,
    FileStatus,
    MergedFile,
    Notes,
    NotesState,
    PatientDetails,
    PatientFile,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

NO_NOTES = Notes(NotesState.NO_KEY)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed and not saved, for the window that follows a change of language."""

    file: PatientFile | None
    notes: Notes
    typed: Typed
    number: NumberKept | None = None


class FilePresenter:
    """One file at a time. `on_left` is Esc in a file with nothing to save: back to the list."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: FileView,
        changes: ChangesMade,
        number: NumberPresenter,
        *,
        now: Callable[[], datetime],
        on_left: Callable[[], None],
        on_typed: Callable[[Typed], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self.number = number
        self._now = now
        self._on_left = on_left
        self._on_typed = on_typed
        self.file: PatientFile | None = None
        self.notes = NO_NOTES
        self._shown = Typed()
        self._is_new = False
        self._then: Callable[[], None] | None = None
        self._theirs: tuple[PatientFile, Notes] | None = None
        self.coming = ComingVisits(clinic, verbs, view, changes, now=now)

    @property
    def is_open(self) -> bool:
        return self._is_new or self.file is not None

    @property
    def is_dirty(self) -> bool:
        return self.is_open and self._view.typed() != self._shown

    # --- Opening and leaving ----------------------------------------------------------------------------

    def open(self, patient_id: int) -> None:
        """Asks first when something is typed and not saved."""
        self.unless_dirty(lambda: self._read(patient_id))

    def begin_new(self, name: str) -> None:
        def begin() -> None:
            self.file, self.notes, self._is_new = None, NO_NOTES, True
            self._shown = Typed()
            head = FileHead(
                translate("Patients", "New patient"),
                translate("Patients", "Name, birth date, phone; the rest whenever you like."),
                is_new=True,
            )
            self._view.show_file(head, self._shown)
            self._view.show_notes(NotesState.NO_KEY, "", ())
            self.number.file_shown(None)
            self.coming.clear()
            self._view.put_typed(replace(self._shown, name=name))
            self._view.focus_form("birth date" if name else "name")

        self.unless_dirty(begin)

    def unless_dirty(self, then: Callable[[], None]) -> None:
        if self.number.holds_back():
            return
        if not self.is_dirty:
            then()
            return
        self._then = then
        self._view.ask_about_changes(translate("Patients", "There are changes that are not saved."))

    def leave(self) -> None:
        """Esc."""
        if self._theirs is not None:
            self._theirs = None
            self._view.show_form()
            return
        self.number.hide()
        self.unless_dirty(self._on_left)

    def throw_away(self) -> None:
        """Back to what is saved, and on to what was asked for."""
        self._view.put_typed(self._shown)
        self._view.show_duplicates(())
        then, self._then = self._then, None
        if self._is_new:
            self._is_new = False
            self._view.show_nothing()
        if then is not None:
            then()

    def stay(self) -> None:
        self._then = None
        self._view.focus_form("")

    def close(self) -> None:
        self._verbs.drop(self)
        self.coming.close()
        self.number.close()

    def keep(self) -> Kept | None:
        kept = Kept(self.file, self.notes, self._view.typed(), self.number.keep())
        return kept if self.is_open else None

    def restore(self, kept: Kept) -> None:
        if kept.file is None:
            self.begin_new("")
        else:
            self._show(kept.file)
            self._show_notes(kept.notes)
            self.coming.read(kept.file)
            self.number.restore(kept.number)
        self._view.put_typed(kept.typed)

    # --- Reading ----------------------------------------------------------------------------------------

    def _read(self, patient_id: int) -> None:
        def found(file: PatientFile) -> None:
            self._show(file)
            self._view.focus_form()
            # Apart, because a keyring may ask the person first; until then nothing can be typed into them.
            self._verbs.read(
                lambda: self._clinic.patient_files.notes(file.id),
                lambda notes: self._notes_found(file, notes),
                self._failed,
                latest_only="patients.notes",
                owner=self,
            )
            self.coming.read(file)

        self._verbs.read(
            lambda: self._clinic.patient_files.open(patient_id),
            found,
            self._failed,
            latest_only="patients.file",
            owner=self,
        )

    def _read_again(self, patient_id: int, *, is_own: bool) -> None:
        """The same file as it is now. What was typed meanwhile stays: upon our own saving (`is_own`) it is a further
        change; upon somebody else's the old version stands until it is saved, and then both are shown."""
        files = self._clinic.patient_files

        def found(read: tuple[PatientFile, Notes]) -> None:
            file, notes = read
            is_dirty = self.is_dirty
            if is_dirty and not is_own:
                self._say_saved_elsewhere()
                return
            self.file, self.notes, self._is_new, self._theirs = file, notes, False, None
            self._shown = typed_from(file.details, notes.text)
            typed = self._view.typed() if is_dirty else self._shown
            self._view.show_file(self._head(file), typed)
            self.number.file_read_again(file.id, file.details.name)
            self._view.show_notes(notes.state, typed.notes, notes.others)
            self.coming.read(file)

        self._verbs.read(
            lambda: (files.open(patient_id), files.notes(patient_id)),
            found,
            self._failed,
            latest_only="patients.file",
            owner=self,
        )

    def check(self) -> None:
        """Some patient's file changed somewhere: is it this one?"""
        file = self.file
        if file is None:
            return

        def answered(version: int | None) -> None:
            if self.file is not file or version == file.version:
                self.coming.read(file)
            elif self.is_dirty:
                self._say_saved_elsewhere()
            else:
                self._read_again(file.id, is_own=False)

        self._verbs.read(
            lambda: self._clinic.patient_files.version(file.id),
            answered,
            lambda _error: None,
            latest_only="patients.check",
            owner=self,
        )

    def _say_saved_elsewhere(self) -> None:
        self._view.show_problem(
            "info",
            translate("Patients", "Somebody else saved this file meanwhile."),
            translate("Patients", "Go on: when you save, both versions are shown and nothing is lost."),
        )

    def _show(self, file: PatientFile) -> None:
        self.file, self.notes, self._is_new = file, NO_NOTES, False
        self._theirs = None
        self._view.clear_problem()
        self._view.show_duplicates(())
        self._shown = typed_from(file.details, "")
        self._view.show_file(self._head(file), self._shown)
        self.number.file_shown(file.id, file.details.name)
        self._view.await_notes()

    def _notes_found(self, file: PatientFile, notes: Notes) -> None:
        if self.file is file:
            self._show_notes(notes)

    def _show_notes(self, notes: Notes) -> None:
        self.notes = notes
        self._shown = replace(self._shown, notes=notes.text)
        self._view.show_notes(notes.state, notes.text, notes.others)
        self.number.notes_read(notes.state)

    def _head(self, file: PatientFile) -> FileHead:
        details, today = file.details, self._now().date()
        closed = "" if details.status is FileStatus.ACTIVE else status_word(details.status)
        line = (closed, person_line(details.birth_date, details.sex, today), phone(details.phone))
        return FileHead(
            in_sentence(details.name),
            " · ".join(part for part in line if part),
            is_closed=bool(closed),
            merged=tuple((each.id, _merged_text(each)) for each in file.merged),
        )

    # --- Saving -----------------------------------------------------------------------------------------

    def typed(self) -> None:
        if self._is_new:
            self._on_typed(self._view.typed())

    def save(self) -> None:
        """Ctrl+S; what was asked before ("save, then open the other one") comes afterwards."""
        if not self.is_open:
            return
        typed = self._view.typed()
        if typed == self._shown:
            self._saved_then()
            return
        self._view.clear_problem()
        before = self.file.details if self.file is not None else PatientDetails("")
        try:
            details = details_from(typed, before, today=self._now().date())
        except InvalidInput as error:
            self._refused(error)
            return
        notes = typed.notes if self.notes.can_write and typed.notes != self._shown.notes else None
        if self.file is None:
            self._register(details, typed)
        else:
            self._save(self.file, self.file.version, details, notes, typed)

    def _save(
        self, file: PatientFile, version: int, details: PatientDetails, notes: str | None, sent: Typed
    ) -> None:
        def done(_saved: FileSaved) -> None:
            self._theirs = None
            # What was sent is saved; a letter typed since then is a further change.
            self._shown = sent
            self._view.show_form()
            self._read_again(file.id, is_own=True)
            self._saved_then()

        self._changes.make(
            lambda request_id: self._clinic.patient_files.save(file.id, version, details, notes, request_id),
            translate("Patients", "Saved the file of {name}").format(name=in_sentence(details.name)),
            changes_of=lambda saved: saved.changes,
            take_back=lambda saved: (
                lambda request_id: self._clinic.patient_files.undo(saved, request_id).changes
            ),
            on_done=done,
            on_error=lambda error: self._refused(error, details=details, notes=notes),
        )

    def _saved_then(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _register(self, details: PatientDetails, sent: Typed) -> None:
        def done(saved: FileSaved) -> None:
            self._shown = sent
            self._read_again(saved.patient_id, is_own=True)
            self._saved_then()

        register(self._changes, self._clinic, details, on_done=done, on_error=self._refused)

    # --- What was refused -------------------------------------------------------------------------------

    def _refused(
        self, error: MediBookError, *, details: PatientDetails | None = None, notes: str | None = None
    ) -> bool:
        """True: said here, beside what was typed."""
        if isinstance(error, InvalidInput):
            said, next_step = sentence(error)
            self._view.show_problem("error", said, next_step)
            self._view.show_field_problem(str(error.details.get("field", "")), said)
            return True
        if isinstance(error, NotesClosed | SecretsLocked):
            self._view.show_problem("error", *sentence(error))
            return True
        if isinstance(error, StalePatient) and details is not None and self.file is not None:
            self._show_both(self.file, details, notes, error)
            return True
        self._then = None
        return False

    def _show_both(
        self, file: PatientFile, mine: PatientDetails, notes: str | None, error: StalePatient
    ) -> None:
        files = self._clinic.patient_files

        def read() -> tuple[PatientFile, Notes]:
            return files.open(file.id), files.notes(file.id)

        def found(theirs: tuple[PatientFile, Notes]) -> None:
            self._theirs, self._mine = theirs, (mine, notes)
            self._view.show_choices(
                in_two_versions(
                    file.details,
                    mine,
                    theirs[0].details,
                    self._shown.notes,
                    notes,
                    theirs[1],
                    error,
                    self._now(),
                )
            )

        self._verbs.read(read, found, self._failed, latest_only="patients.file", owner=self)

    def choose(self, taken: frozenset[str]) -> None:
        """Ctrl+S on two versions: `taken` are the fields in which mine is kept."""
        if self._theirs is None:
            return
        (file, their_notes), (mine, my_notes) = self._theirs, self._mine
        notes = my_notes if "notes" in taken and my_notes != their_notes.text else None
        self._save(file, file.version, chosen(mine, file.details, taken), notes, self._view.typed())

    def _failed(self, error: MediBookError) -> None:
        self._view.show_problem("error", *sentence(error))


def _merged_text(merged: MergedFile) -> str:
    return translate("Patients", "{name}, merged into this file").format(name=in_sentence(merged.name))
