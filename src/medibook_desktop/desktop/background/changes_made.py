"""The way of every change that a person makes: said, repainted, tried again, and taken back by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar
from uuid import UUID

from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import DatabaseAway, MediBookError, OutcomeUnknown, SlotTaken, TooBusy
from medibook_desktop.domain.identifiers import new_request_id

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

        def done(answer: T) -> None:
            self._answered()
            said = text(answer) if callable(text) else text
            self.remember(said, changes_of(answer), take_back(answer))
            if on_done is not None:
                on_done(answer)

        def failed(error: MediBookError) -> None:
            if on_error is None or not on_error(error):
                self._failed(error, attempt)

        def attempt() -> None:
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
            self._view.show_toast(text)
        self._view.announce(text)

    # --- Taking it back -----------------------------------------------------------------------------------

    def undo(self) -> None:
        if not self._undo_stack:
            self._view.show_toast(translate("Agenda", "Nothing of yours is left to undo"))
            return
        change = self._undo_stack.pop()
        request_id = new_request_id()

        def done(changes: Sequence[Change]) -> None:
            self._answered()
            self._on_changes(changes)
            text = translate("Agenda", "Undone: {change}").format(change=change.text)
            self._view.show_toast(text)
            self._view.announce(text)

        def failed(error: MediBookError) -> None:
            if isinstance(error, DatabaseAway | TooBusy):  # it may still be undone: Ctrl+Z again
                self._undo_stack.append(change)
            self._failed(error, attempt)

        def attempt() -> None:
            if self._undo_stack and self._undo_stack[-1] is change:
                self._undo_stack.pop()
            self._verbs.write(lambda: change.take_back(request_id), done, failed)

        attempt()

    def try_again(self) -> None:
        """The action of the notice: the same change with the same request id."""
        again, self._again = self._again, None
        if again is not None:
            again()

    # --- What went wrong ----------------------------------------------------------------------------------

    def _answered(self) -> None:
        self._again = None
        if self._has_notice:
            self._has_notice = False
            self._view.clear_notice()

    def _failed(self, error: MediBookError, attempt: Callable[[], None]) -> None:
        self._has_notice = True
        if isinstance(error, OutcomeUnknown):
            self._again = attempt
            self._view.show_notice(
                "warning",
                error.message,
                translate(
                    "Agenda",
                    "MediBook asks again by itself as soon as the database is back; nothing is done twice.",
                ),
            )
            self._timers.once(RETRY_UNKNOWN, attempt)
            return
        if isinstance(error, DatabaseAway | TooBusy):
            self._again = attempt
            self._view.show_notice("error", error.message, error.next_step, translate("Agenda", "Try again"))
        elif isinstance(error, SlotTaken) and error.taken_by:
            self._view.show_notice(
                "warning",
                error.message,
                translate("Agenda", "The visit stays where it was; choose another time."),
            )
        else:
            self._view.show_notice("warning", error.message, error.next_step)
        self._view.announce(error.message)
        self._on_refused()
