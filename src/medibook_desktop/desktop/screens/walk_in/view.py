"""What the walk-in box can show, and what is typed in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType


@dataclass(frozen=True, slots=True)
class TimeChoice:
    """A time that may be given, ready to be shown; without a slot it is the list of those who wait without a time."""

    slot: Slot | None
    time: str
    doctor: str
    how_soon: str


@dataclass(frozen=True, slots=True)
class WithChoice:
    """Who may see the patient: a specialty, one doctor, or with neither anybody."""

    text: str
    specialty: str = ""
    doctor_id: int | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the box when Enter is pressed, as it was typed."""

    reason: str = ""
    name: str = ""
    birth_date: str = ""
    phone: str = ""


class WalkInView(Protocol):
    """The box. Nothing here clears what was typed, except `open_box`."""

    def open_box(self, typed: str) -> None: ...

    def close_box(self) -> None: ...

    def show_with(self, choices: tuple[WithChoice, ...], chosen: int) -> None: ...

    def show_visit_types(self, types: tuple[VisitType, ...], chosen: int | None) -> None: ...

    def show_times(self, times: tuple[TimeChoice, ...], chosen: int) -> None: ...

    def show_proposal(self, sentence: str, does: str) -> None:
        """What Enter will do, and the word for it on the button."""

    def show_search(self) -> None: ...

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_person(self, name: str, line: str) -> None: ...

    def show_new(self, name: str) -> None: ...

    def show_working(self, working: bool) -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> None: ...

    def clear_problem(self) -> None: ...
