"""Noting how far one is with a patient, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.screens.lists.call_words import call_words
from medibook_desktop.domain.calls import Call, CallState
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import CannotUndo, MediBookError, Unavailable

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


def note_call(
    clinic: Clinic, changes: ChangesMade, call: Call, state: CallState, on_done: Callable[[], None]
) -> None:
    """Nothing happens when it is noted so already."""
    if call.state is state:
        return
    text = translate("Lists", "{name}: {state}").format(
        name=in_sentence(call.patient_name), state=call_words(state)
    )
    changes.make(
        lambda request_id: clinic.calls.set(call, state, request_id),
        text,
        changes_of=lambda answer: answer.changes,
        take_back=lambda answer: back_to(clinic, replace(call, version=answer.version), call.state),
        on_done=lambda _answer: on_done(),
    )


def back_to(clinic: Clinic, call: Call, state: CallState) -> TakeBack:
    """Raises CannotUndo when somebody else has noted it since."""

    def back(request_id: UUID) -> Sequence[Change]:
        try:
            return clinic.calls.set(call, state, request_id).changes
        except Unavailable:
            raise
        except MediBookError as error:
            raise CannotUndo from error

    return back
