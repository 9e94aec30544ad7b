"""What the series box can show, and what is typed in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from medibook_desktop.domain.series import Scope, SeriesRule


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One date: `planned`, what is found there, and what becomes of it; `token` is the last one's ink."""

    place: int
    planned: str
    found: str
    becomes: str
    token: str
    is_clash: bool


@dataclass(frozen=True, slots=True)
class RowWords:
    """The same as a mode of the box says it: `moment` is the time that the row is about."""

    moment: datetime
    found: str
    becomes: str
    token: str
    is_clash: bool


@dataclass(frozen=True, slots=True)
class RuleChoice:
    rule: SeriesRule
    text: str


@dataclass(frozen=True, slots=True)
class NewTyped:
    """`ends` is a number of visits or a last day, as it was typed."""

    rule: SeriesRule
    ends: str


@dataclass(frozen=True, slots=True)
class ChangeTyped:
    """`cancels`: the visits in the scope are cancelled for this reason; else they move."""

    scope: Scope
    weekday: int
    time: str
    doctor_id: int
    cancels: str = ""


class SeriesView(Protocol):
    """The box. Nothing here clears what was typed, except the two that open it."""

    def open_new(self, title: str, subtitle: str, rules: tuple[RuleChoice, ...], ends: str) -> None: ...

    def open_change(
        self, title: str, subtitle: str, typed: ChangeTyped, doctors: tuple[tuple[int, str], ...]
    ) -> None: ...

    def close_box(self) -> None: ...

    def show_rows(self, rows: tuple[SeriesRow, ...], summary: str) -> None: ...

    def show_action(self, text: str, possible: bool) -> None: ...

    def show_working(self, working: bool) -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str) -> None: ...

    def show_field_problem(self, field: str, sentence: str) -> None: ...

    def clear_problem(self) -> None: ...
