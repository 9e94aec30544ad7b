"""Decides when a patient's national number is shown, for how long, and how it is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.desktop.screens.patients.view import NumberFace, NumberLook, NumberView
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    InvalidInput,
    MediBookError,
    NotAllowed,
    NotesClosed,
    SecretsLocked,
    StaleNumber,
)
from medibook_desktop.domain.patient_files import NotesState
from medibook_desktop.domain.patient_numbers import NumberSaved, NumberShown

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

SHOWN_SECONDS = 60


@dataclass(frozen=True, slots=True)
class NumberKept:
    """A number that was typed and not saved, for the window that follows a change of language."""

    began_with: NumberShown
    typed: str


class NumberPresenter:
    """Hidden at first, and again when the line is covered or left, or after a minute. What was typed stays."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: NumberView,
        changes: ChangesMade,
        *,
        now: Callable[[], datetime],
        may_change: bool = True,
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._changes = changes
        self._now = now
        self._may_change = may_change
        self._file_id: int | None = None
        self._name = ""
        self._read_number: NumberShown | None = None
        self._closed: NotesState | None = None
        self._is_editing = False
        self._is_saving = False
        self._timer: Timer | None = None

    # --- Which file -------------------------------------------------------------------------------------

    def file_shown(self, file_id: int | None, name: str = "") -> None:
        """Another file, or the same one anew; None: somebody who is not registered yet."""
        self._verbs.drop(self)  # what was asked of the file before comes too late
        self._forget()
        self._file_id, self._name, self._closed = file_id, name, None
        self._is_editing = self._is_saving = False
        self._show()

    def file_read_again(self, file_id: int, name: str) -> None:
        """After the form was saved: what stands in this line is no part of it."""
        if file_id == self._file_id:
            self._name = name
        else:
            self.file_shown(file_id, name)

    def notes_read(self, state: NotesState) -> None:
        """The same right, key and keyring open the notes: where they cannot help, nothing is offered here."""
        if state in (NotesState.NOT_ALLOWED, NotesState.NO_KEY, NotesState.LOCKED) and not self._is_editing:
            self._closed = state
            self._show()

    @property
    def is_dirty(self) -> bool:
        number = self._read_number
        return self._is_editing and number is not None and _typed_as(self._view.number_typed()) != number.text

    def holds_back(self) -> bool:
        """True: something is typed here, and that is said instead of leaving the file."""
        if not self.is_dirty:
            return False
        self._show(translate("Patients", "Save this number first (Enter), or leave it as it was (Esc)."))
        self._view.focus_number()
        return True

    # --- Showing ----------------------------------------------------------------------------------------

    def show(self) -> None:
        """Shows it, or hides it again."""
        if self._is_editing:
            self._view.focus_number()
        elif self._read_number is not None:
            self.hide()
        else:
            self._read(self._found)

    def hide(self) -> None:
        """The line was covered or left, or its time is over. What is typed and not saved stays."""
        self._verbs.drop(self)  # an answer that is under way comes too late
        if self._is_editing and (self.is_dirty or self._is_saving):
            return
        self._is_editing = False
        self._forget()
        self._show()

    def _read(self, then: Callable[[NumberShown], None]) -> None:
        file_id = self._file_id
        if file_id is None:
            return
        self._view.show_number(
            NumberLook(NumberFace.HIDDEN, translate("Patients", "one moment…"), True, self._may_change)
        )
        self._verbs.read(
            lambda: self._clinic.patient_numbers.read(file_id),
            then,
            self._failed,
            latest_only="patients.number",
            owner=self,
        )

    def _found(self, number: NumberShown) -> None:
        self._take(number)
        self._show()

    def _take(self, number: NumberShown) -> None:
        self._forget()
        self._closed = None
        if number.state is NotesState.OPEN or number.others:
            self._read_number = number
            self._timer = self._timers.once(SHOWN_SECONDS, self.hide)
        if number.state is not NotesState.OPEN:
            self._closed = number.state

    def _failed(self, error: MediBookError) -> None:
        self._show(" ".join(part for part in sentence(error) if part))

    def _forget(self) -> None:
        self._read_number = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _show(self, problem: str = "") -> None:
        if self._file_id is None:
            self._view.show_number(None)
            return
        number = self._read_number
        others = () if number is None else tuple(_other(name, text) for name, text in number.others)
        if self._is_editing:
            look = NumberLook(NumberFace.EDITING, "", False, False, others, problem)
        elif self._closed is not None:
            # A keyring may be unlocked meanwhile; a right or a key does not come by itself.
            is_worth_asking = self._closed in (NotesState.LOCKED, NotesState.CLOSED)
            look = NumberLook(NumberFace.CLOSED, _why(self._closed), is_worth_asking, False, others, problem)
        elif number is not None:
            text = number.text or translate("Patients", "none")
            face = NumberFace.SHOWN if number.text else NumberFace.NONE
            look = NumberLook(face, text, True, self._may_change, others, problem)
        else:
            hidden = translate("Patients", "hidden", "of a patient's number")
            look = NumberLook(NumberFace.HIDDEN, hidden, True, self._may_change, (), problem)
        self._view.show_number(look)

    # --- Changing ---------------------------------------------------------------------------------------

    def change(self) -> None:
        """The number as it is stands in the field: reading it is a look like any other."""
        if self._read_number is not None and self._closed is None:
            self._edit(self._read_number)
        else:
            self._read(self._edit)

    def _edit(self, number: NumberShown) -> None:
        self._take(number)
        self._is_editing = number.state is NotesState.OPEN
        if self._is_editing:
            self._view.put_number(number.text)
        self._show()
        if self._is_editing:
            self._view.focus_number()

    def cancel(self) -> None:
        """Esc."""
        self._verbs.drop(self)
        self._is_editing = False
        self._forget()
        self._show()

    def save(self) -> None:
        """Enter."""
        number, file_id = self._read_number, self._file_id
        if not self._is_editing or self._is_saving or number is None or file_id is None:
            return
        typed = self._view.number_typed()
        if not self.is_dirty:
            self.cancel()
            return
        self._is_saving = True
        self._show()

        def done(saved: NumberSaved) -> None:
            if self._file_id != file_id:
                return
            self._is_saving = False
            if self._is_editing and self._view.number_typed() != typed:  # a further change
                self._read_number = NumberShown(
                    NotesState.OPEN, _typed_as(typed), saved.row_id, number.others
                )
            else:
                self.cancel()

        def refused(error: MediBookError) -> bool:
            if self._file_id != file_id:
                return False
            self._is_saving = False
            return self._refused(error)

        done_text = (
            translate("Patients", "Saved the national or insurance number of {name}")
            if _typed_as(typed)
            else translate("Patients", "Removed the national or insurance number of {name}")
        )
        self._changes.make(
            lambda request_id: self._clinic.patient_numbers.save(file_id, typed, number.row_id, request_id),
            done_text.format(name=in_sentence(self._name)),
            changes_of=lambda _saved: (),
            take_back=lambda saved: lambda request_id: self._taken_back(saved, request_id),
            on_done=done,
            on_error=refused,
        )

    def _taken_back(self, saved: NumberSaved, request_id: UUID) -> Sequence[Change]:
        self._clinic.patient_numbers.undo(saved, request_id)
        self._verbs.post(self._number_changed)
        return ()

    def _number_changed(self) -> None:
        """By Ctrl+Z: what is shown is old. What is being typed meets the newer one when it is saved."""
        if self._read_number is not None and not self._is_editing:
            self.hide()

    def _refused(self, error: MediBookError) -> bool:
        """True: said here, beside what was typed."""
        if isinstance(error, StaleNumber):
            self._read_theirs(error)
            return True
        if isinstance(error, InvalidInput | NotesClosed | SecretsLocked | NotAllowed):
            self._failed(error)
            self._view.focus_number()
            return True
        return False

    def _read_theirs(self, error: StaleNumber) -> None:
        """Somebody else was faster: theirs is said, mine stays in the field, and saving once more puts it in place."""
        file_id = self._file_id
        if file_id is None:
            return
        self._failed(error)

        def found(number: NumberShown) -> None:
            if not self._is_editing:
                return
            if number.state is not NotesState.OPEN:
                self._show(_why(number.state))
                return
            self._take(number)
            if not self.is_dirty:  # a try of my own, whose answer was lost, or the same number
                self.cancel()
                return
            self._show(self._theirs_said(error, number))
            self._view.focus_number()

        self._verbs.read(
            lambda: self._clinic.patient_numbers.read(file_id),
            found,
            self._failed,
            latest_only="patients.number",
            owner=self,
        )

    def _theirs_said(self, error: StaleNumber, number: NumberShown) -> str:
        by, at = error.details.get("changed_by"), error.details.get("changed_at")
        now = self._now()
        who = in_sentence(str(by)) if by else translate("Patients", "Somebody")
        moment = when(at.astimezone(now.tzinfo), now.date()) if isinstance(at, datetime) else "?"
        return translate(
            "Patients",
            "{who} changed this number ({when}). Stored now: {number}. Enter saves yours instead, Esc leaves theirs.",
        ).format(
            who=who,
            when=moment,
            number=_apart(number.text) if number.text else translate("Patients", "none"),
        )

    # --- Leaving ----------------------------------------------------------------------------------------

    def keep(self) -> NumberKept | None:
        number = self._read_number
        return NumberKept(number, self._view.number_typed()) if self.is_dirty and number is not None else None

    def restore(self, kept: NumberKept | None) -> None:
        if kept is not None:
            self._edit(kept.began_with)
            self._view.put_number(kept.typed)

    def close(self) -> None:
        self._file_id = None
        self._is_editing = False
        self._forget()
        self._verbs.drop(self)


def _typed_as(text: str) -> str:
    """As it would be stored, but for rare characters: enough to tell whether something was typed."""
    return " ".join(text.split())


def _apart(number: str) -> str:
    """Groups of digits keep their order in a sentence from right to left."""
    return f"\u2068{number}\u2069"


def _other(name: str, text: str | None) -> str:
    unreadable = translate("Patients", "cannot be opened on this terminal")
    return translate("Patients", "also: {number} ({name})", "the number of a merged file").format(
        number=_apart(text) if text else unreadable, name=in_sentence(name)
    )


def _why(state: NotesState) -> str:
    words = {
        NotesState.CLOSED: translate(
            "Patients",
            "cannot be opened on this terminal. An administrator brings the clinic's notes key here.",
        ),
        NotesState.LOCKED: translate(
            "Patients", "the keyring of this computer is locked. Unlock it, then press Show."
        ),
        NotesState.NO_KEY: translate(
            "Patients", "this terminal has no key for it. An administrator brings it here."
        ),
        NotesState.NOT_ALLOWED: translate("Patients", "your account may not read it."),
    }
    return words[state]
