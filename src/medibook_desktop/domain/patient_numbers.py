"""A patient's national or insurance number: as it was read, and what saving it answers."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from medibook_desktop.domain.patient_files import NotesState

NUMBER_LIMIT = 40


@dataclass(frozen=True, slots=True)
class NumberShown:
    """`text` counts in the state OPEN only; "" is none. `row_id` is what saving begins with, 0: nobody ever set one.

    `others` are those of merged files: (name, text or None: not readable).
    """

    state: NotesState
    text: str = ""
    row_id: int = 0
    others: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class NumberSaved:
    """`row_id` is what undo asks for, and the next saving."""

    patient_id: int
    row_id: int
    request_id: UUID
