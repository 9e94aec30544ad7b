"""A patient's number without a database: what is read and saved is written down."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.patients.number_presenter import NumberPresenter
from medibook_desktop.domain.patient_files import NotesState
from medibook_desktop.domain.patient_numbers import NumberSaved, NumberShown
from tests.helpers.desk_doubles import NOW, Answers, Recorder, stub_clinic

NUMBER = "65 180390 J 001"
STORED = NumberShown(NotesState.OPEN, NUMBER, 3)


class NumberDesk:
    """The presenter of the line on `view`; file 7, Maria Silva, is open."""

    def __init__(self, view: Any, *, may_change: bool = True, held: bool = False) -> None:
        def saved(file_id: int, text: str, before_row: int, request_id: UUID) -> NumberSaved:
            return NumberSaved(file_id, before_row + 1, request_id)

        self.view, self.said = view, Recorder()
        self.runner, self.timers = InlineRunner(held=held), ManualTimers()
        self.numbers = SimpleNamespace(read=Answers(STORED), save=Answers(saved), undo=Answers(None))
        clinic: Any = stub_clinic()
        clinic.patient_numbers = self.numbers
        self.changes = ChangesMade(
            self.runner, self.timers, self.said, on_changes=lambda _c: None, on_refused=lambda: None
        )
        self.presenter = NumberPresenter(
            clinic, self.runner, self.timers, view, self.changes, now=lambda: NOW, may_change=may_change
        )
        self.presenter.file_shown(7, "Maria Silva")
