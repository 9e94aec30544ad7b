"""What the page of closures shows, and what a person typed into its form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from medibook_desktop.domain.closures import ClosureKind


class Part(StrEnum):
    """How much of each day."""

    WHOLE = "whole"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    HOURS = "hours"


class DayMark(StrEnum):
    """What a day of the year is; a sign goes with each colour."""

    HOLIDAY = "holiday"
    WORKED = "worked"
    CLOSED = "closed"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class YearRow:
    """A line of the list; `key` is unique in it ("h2026-12-25", "c17")."""

    key: str
    day: date
    when: str
    what: str
    whom: str
    state: str
    is_over: bool = False
    is_holiday: bool = False
    is_open: bool = False
    """A holiday on which the clinic works."""


@dataclass(frozen=True, slots=True)
class ClosureFields:
    """The form as it stands: days and hours as they were typed."""

    kind: ClosureKind = ClosureKind.CLOSURE
    why: str = ""
    first: str = ""
    last: str = ""
    part: Part = Part.WHOLE
    starts: str = ""
    ends: str = ""
    clinic_ids: tuple[int, ...] = ()
    doctor_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class YearMarks:
    """For the picture of the year."""

    year: int
    today: date
    marks: dict[date, tuple[DayMark, str]]


class ClosuresView(Protocol):
    def show_clinics(self, clinics: Sequence[tuple[int, str]], chosen: int) -> None: ...

    def show_doctors(self, doctors: Sequence[tuple[int, str, str]]) -> None:
        """(id, name, specialty)"""

    def show_year(self, heading: str, rows: Sequence[YearRow], marks: YearMarks, note: str) -> None:
        """`note` says whose calendar it is, or that there is none."""

    def show_form(self, heading: str, fields: ClosureFields, *, is_new: bool, can_change: bool) -> None: ...

    def show_holiday(self, heading: str, sentence: str, button: str) -> None:
        """A public holiday has no form: one sentence and one button ("" for a day that is over)."""

    def show_effect(self, sentence: str, visits: Sequence[str]) -> None:
        """What saving would do; whose visits stand in it, a line each."""

    def show_problem(self, field: str, sentence: str) -> None: ...

    def show_progress(self, sentence: str, done: int, total: int) -> None: ...

    def show_after(self, sentence: str, action: str) -> None:
        """What came of it, and one thing to do next; "" is nothing."""

    def set_unsaved(self, unsaved: bool) -> None: ...

    def go_on(self) -> None:
        """What was typed is saved."""

    def select_row(self, key: str) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...
