"""What the schedules page can show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from medibook_desktop.desktop.models.hours_model import HoursBlock


@dataclass(frozen=True, slots=True)
class VersionShown:
    """A chip of the time line; `key` is its place."""

    key: int
    state: str
    dates: str
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class FormShown:
    """The selected hours as texts. `anchors` are the weeks that "every n-th" may begin with: (ISO date, words)."""

    weekdays: frozenset[int]
    starts: str
    ends: str
    slot_minutes: int
    breaks: str
    every_weeks: int
    anchor: str
    anchors: tuple[tuple[str, str], ...]
    weeks_said: str
    clinic_id: int


@dataclass(frozen=True, slots=True)
class TypedHours:
    """The form as it was typed."""

    weekdays: frozenset[int]
    starts: str
    ends: str
    slot_minutes: int
    breaks: str
    every_weeks: int
    anchor: str
    clinic_id: int


@dataclass(frozen=True, slots=True)
class StateShown:
    """Below the grid: whether something is not saved, what a week has, and what the clock does to it."""

    text: str
    is_changed: bool
    notes: tuple[str, ...] = ()
    is_read_only: bool = False


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A week of the preview."""

    monday: date
    text: str
    created: int
    removed: int
    changed: int
    to_move: int


@dataclass(frozen=True, slots=True)
class ClashLine:
    """A visit of the list, its texts ready to be shown."""

    booking_id: int
    starts_at: datetime
    when: str
    patient: str
    visit_type: str
    why: str
    has_to_move: bool


@dataclass(frozen=True, slots=True)
class PreviewShown:
    """What saving would do. Without `action` the list is only looked at (what was saved before)."""

    title: str
    sentence: str
    counts: tuple[tuple[str, str], ...]
    weeks: tuple[WeekLine, ...]
    clashes: tuple[ClashLine, ...]
    clash_sentence: str
    action: str = ""


@dataclass(frozen=True, slots=True)
class TwoShown:
    """Somebody else saved first: both weeks side by side."""

    title: str
    sentence: str
    theirs_title: str
    theirs: tuple[HoursBlock, ...]
    mine_title: str
    mine: tuple[HoursBlock, ...]


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A doctor to whom the hours may be copied, and what it would do there ("" while that is not known)."""

    doctor_id: int
    name: str
    specialty: str
    is_chosen: bool
    now: str
    makes: str
    loses: str
    to_move: str


class SchedulesView(Protocol):
    def show_doctors(self, doctors: Sequence[tuple[int, str]], current: int) -> None: ...

    def show_clinics(self, clinics: Sequence[tuple[int, str]], current: int) -> None: ...

    def show_changed_by(self, text: str) -> None: ...

    def show_versions(self, versions: Sequence[VersionShown], current: int) -> None: ...

    def show_dates(self, first: str, last: str, *, is_running: bool) -> None: ...

    def show_dates_problem(self, field: str, sentence: str) -> None: ...

    def show_week(self, blocks: Sequence[HoursBlock], key: int, also: frozenset[int]) -> None: ...

    def show_the_day(self) -> None: ...

    def show_form(self, form: FormShown | None) -> None: ...

    def show_form_problem(self, field: str, sentence: str, action: str = "") -> None: ...

    def show_state(self, state: StateShown) -> None: ...

    def show_to_move(self, count: int) -> None: ...

    def show_editor(self) -> None: ...

    def show_preview(self, preview: PreviewShown) -> None: ...

    def show_two(self, two: TwoShown) -> None: ...

    def show_copy(
        self, title: str, lines: Sequence[CopyLine], day: str, summary: str, *, ready: bool
    ) -> None: ...

    def show_copy_problem(self, sentence: str) -> None: ...

    def show_progress(self, sentence: str, done: int, total: int) -> None: ...

    def show_made(self, sentence: str, action: str = "") -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str) -> None: ...

    def clear_problem(self) -> None: ...

    def ask_about_changes(self, sentence: str) -> None: ...

    def show_busy(self, busy: bool) -> None: ...

    def announce(self, text: str) -> None: ...

    def go_to_hours(self, key: int) -> None: ...

    def focus_form(self) -> None: ...
