"""What the box of the next free times can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.domain.availability import FreeTime


@dataclass(frozen=True, slots=True)
class FreeRow:
    """One time; all texts are ready. `note` says who else is at it."""

    free: FreeTime
    day: str
    time: str
    doctor: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the lists and buttons stand at. `who` is "" (everybody), "s:<specialty>" or "d:<doctor id>"."""

    who: str = ""
    visit_type_id: int | None = None
    weekdays: frozenset[int] = frozenset()
    part: str = ""


class NextAvailableView(Protocol):
    def open_box(self, for_whom: str) -> None: ...

    def close_box(self) -> None: ...

    def show_people(self, specialties: tuple[str, ...], doctors: tuple[tuple[int, str], ...]) -> None: ...

    def show_visit_types(self, types: tuple[tuple[int, str], ...]) -> None: ...

    def show_choices(self, choices: Choices) -> None: ...

    def show_meaning(self, text: str) -> None: ...

    def show_rows(self, rows: tuple[FreeRow, ...]) -> None: ...

    def show_nothing(self, sentence: str, next_step: str) -> None: ...

    def show_problem(self, sentence: str, next_step: str) -> None: ...

    def show_busy(self, busy: bool) -> None: ...
