"""The way of every change that a person makes: said, repainted, tried again, and taken back by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    MediBookError,
    OutcomeUnknown,
    SlotTaken,
    TooBusy,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.foundation.retrying import spread

T = TypeVar("T")
RETRY_UNKNOWN = 1.5
REMEMBERED_CHANGES = 50

TakeBack = Callable[[UUID], Sequence[Change]]
"""Blocking, on the write lane: takes one change back as a new audited change. Raises CannotUndo, saying why."""


class ChangesView(Protocol):
    def show_toast(self, text: str, action: str = "", key_hint: str = "") -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def clear_notice(self) -> None: ...

    def announce(self, text: str) -> None: ...


class _Doubt:
    """Of one request: once an answer was lost, neither "away" nor "busy" says that nothing was changed."""

    def __init__(self) -> None:
        self._is_open = False

    def meaning_of(self, error: MediBookError) -> MediBookError:
        if isinstance(error, OutcomeUnknown):
            self._is_open = True
        elif self._is_open and isinstance(error, DatabaseAway | TooBusy):
            return OutcomeUnknown()
        return error


@dataclass(frozen=True, slots=True)
class UndoableChange:
    text: str
    take_back: TakeBack


class ChangesMade:
    """One for the whole window, so that Ctrl+Z takes back the last change wherever it was made.

    `on_changes` gets what changed; `on_refused` is called when something on the screen must be old.
    """

    def __init__(
        self,
        verbs: Verbs,
        timers: Timers,
        view: ChangesView,
        *,
        on_changes: Callable[[Sequence[Change]], None],
        on_refused: Callable[[], None],
    ) -> None:
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._on_changes = on_changes
        self._on_refused = on_refused
        self._undo_stack: list[UndoableChange] = []
        self._again: Callable[[], None] | None = None
        self._has_notice = False
        self._under_way = 0
        self._undos_asked = 0
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        """The clinic's clock, by which is said when somebody else changed something."""

    def show_in(
        self,
        view: ChangesView,
        *,
        on_changes: Callable[[Sequence[Change]], None],
        on_refused: Callable[[], None],
    ) -> None:
        """The window was made anew (another language): what was done before can still be taken back."""
        self._view, self._on_changes, self._on_refused = view, on_changes, on_refused

    # --- Making a change ----------------------------------------------------------------------------------

    def make(
        self,
        call: Callable[[UUID], T],
        text: str | Callable[[T], str],
        *,
        changes_of: Callable[[T], Sequence[Change]],
        take_back: Callable[[T], TakeBack | None] = lambda answer: None,
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[MediBookError], bool] | None = None,
    ) -> None:
        """Run `call(request_id)` on the write lane; the same request id is used when it is tried again.

        `text` is what was done, as the person reads it. `take_back` makes the undo from the answer; None when
        the change cannot be undone. `on_error` answers True when it has dealt with the refusal itself.
        """
        request_id = new_request_id()
        doubt = _Doubt()

        def done(answer: T) -> None:
            self._under_way -= 1
            self._answered()
            said = text(answer) if callable(text) else text
            self.remember(said, changes_of(answer), take_back(answer))
            if on_done is not None:
                on_done(answer)
            self._undo_what_was_asked()

        def failed(error: MediBookError) -> None:
            self._under_way -= 1
            self._undos_asked = 0  # what was not done needs no way back
            error = doubt.meaning_of(error)
            if on_error is None or not on_error(error):
                self._failed(error, attempt)

        def attempt() -> None:
            self._under_way += 1
            self._verbs.write(lambda: call(request_id), done, failed)

        attempt()

    def remember(self, text: str, changes: Sequence[Change], take_back: TakeBack | None) -> None:
        """A change made here: repaint by the same step as everybody, say so, and offer to take it back."""
        if take_back is not None:
            self._undo_stack.append(UndoableChange(text, take_back))
            del self._undo_stack[:-REMEMBERED_CHANGES]
        self._on_changes(changes)
        if take_back is not None:
            self._view.show_toast(text, translate("Agenda", "Undo"), "Ctrl Z")
        else:
            self._view.show_toast(text)  # which announces itself

    # --- Taking it back -----------------------------------------------------------------------------------

    def undo(self) -> None:
        """The last change; one that is still under way is taken back as soon as it is answered."""
        if self._under_way:
            self._undos_asked += 1
            return
        if not self._undo_stack:
            self._view.show_toast(translate("Agenda", "Nothing of yours is left to undo"))
            return
        change = self._undo_stack.pop()
        request_id = new_request_id()
        doubt = _Doubt()

        def done(changes: Sequence[Change]) -> None:
            self._answered()
            self._on_changes(changes)
            text = translate("Agenda", "Undone: {change}").format(change=change.text)
            self._view.show_toast(text)

        def failed(error: MediBookError) -> None:
            error = doubt.meaning_of(error)
            if isinstance(error, DatabaseAway | TooBusy):  # it may still be undone: Ctrl+Z again
                self._undo_stack.append(change)
            self._failed(error, attempt, undoing=change.text)

        def attempt() -> None:
            if self._undo_stack and self._undo_stack[-1] is change:
                self._undo_stack.pop()
            self._verbs.write(lambda: change.take_back(request_id), done, failed)

        attempt()

    def _undo_what_was_asked(self) -> None:
        while self._undos_asked and not self._under_way:
            self._undos_asked -= 1
            self.undo()

    def try_again(self) -> None:
        """The action of the notice: the same change with the same request id."""
        again, self._again = self._again, None
        if again is not None:
            again()

    # --- What went wrong ----------------------------------------------------------------------------------

    def say(self, error: MediBookError) -> None:
        """Something that could not even be begun."""
        self._has_notice = True
        self._view.show_notice("warning", *sentence(error))
        self._view.announce(sentence(error)[0])

    def _answered(self) -> None:
        self._again = None
        if self._has_notice:
            self._has_notice = False
            self._view.clear_notice()

    def _failed(self, error: MediBookError, attempt: Callable[[], None], undoing: str = "") -> None:
        self._has_notice = True
        said, next_step = sentence(error)
        if isinstance(error, OutcomeUnknown):
            self._again = attempt
            self._view.show_notice(
                "warning",
                said,
                translate(
                    "Agenda",
                    "MediBook asks again by itself as soon as the database is back; nothing is done twice.",
                ),
            )
            self._timers.once(spread(RETRY_UNKNOWN), attempt)
            return
        if isinstance(error, DatabaseAway | TooBusy):
            self._again = attempt
            self._view.show_notice("error", said, next_step, translate("Agenda", "Try again"))
        elif undoing:
            said, next_step = self._cannot_undo(error, undoing)
            self._view.show_notice("warning", said, next_step)
        elif isinstance(error, SlotTaken) and error.taken_by:
            self._view.show_notice(
                "warning",
                said,
                translate("Agenda", "The visit stays where it was; choose another time."),
            )
        else:
            self._view.show_notice("warning", said, next_step)
        self._view.announce(said)
        self._on_refused()

    def _cannot_undo(self, error: MediBookError, change: str) -> tuple[str, str]:
        """Who is in the way and since when, and what can be done instead."""
        said, next_step = sentence(error)
        if isinstance(error, SlotTaken) and error.taken_by and error.taken_at is not None:
            said = translate("Agenda", "{who} gave this time to somebody else, {when}.").format(
                who=in_sentence(error.taken_by), when=self._when(error.taken_at)
            )
            next_step = translate("Agenda", "Choose another time for the visit.")
        elif isinstance(error, CannotUndo):
            by, at = error.details.get("changed_by"), error.details.get("changed_at")
            if by and isinstance(at, datetime):
                said = translate("Agenda", "{who} has changed this since, {when}.").format(
                    who=in_sentence(str(by)), when=self._when(at)
                )
        text = translate("Agenda", "Not undone: {change}. {why}", "why: a whole sentence")
        return text.format(change=change, why=said), next_step

    def _when(self, moment: datetime) -> str:
        now = self.now()
        return when(moment.astimezone(now.tzinfo), now.date())
