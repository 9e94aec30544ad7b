"""What the booking box can show, and what is typed in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType


@dataclass(frozen=True, slots=True)
class Alternative:
    """A free time that is offered instead; `text` is ready to be shown."""

    slot: Slot
    text: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the box when Enter is pressed, as it was typed."""

    visit_type_id: int | None = None
    reason: str = ""
    name: str = ""
    birth_date: str = ""
    phone: str = ""


class BookingView(Protocol):
    """The box. Nothing here clears what was typed, except `open_box`."""

    def open_box(self, name_typed: str) -> None: ...

    def close_box(self) -> None: ...

    def show_place(self, title: str, subtitle: str) -> None: ...

    def show_visit_types(self, types: tuple[VisitType, ...]) -> None: ...

    def choose_visit_type(self, visit_type_id: int | None) -> None: ...

    def show_search(self) -> None: ...

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_patient(self, name: str, line: str) -> None: ...

    def show_new_patient(self, name: str) -> None: ...

    def show_working(self, working: bool) -> None: ...

    def show_problem(
        self, kind: str, sentence: str, next_step: str, action: str = "", key_hint: str = ""
    ) -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> None: ...

    def clear_problem(self) -> None: ...

    def show_alternatives(self, alternatives: tuple[Alternative, ...]) -> None: ...

    def show_waitlist_row(self) -> None:
        """When none of the other times fits: below them, a way to the waitlist."""
