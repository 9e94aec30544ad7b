"""What the presenter of the audit shows, and what it is asked by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.domain.audit import AuditEntry


@dataclass(frozen=True, slots=True)
class EventRow:
    """A line of the list: every text ready."""

    entry: AuditEntry
    when: str
    sentence: str
    desk: str

    @property
    def key(self) -> tuple[str, int]:
        return str(self.entry.trail), self.entry.id


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of a row, before and after the event."""

    name: str
    label: str
    before: str
    after: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Details:
    sentence: str
    line: str
    """When exactly, at which desk, in which table."""
    fields: tuple[FieldRow, ...]
    changed: int
    can_show_visit: bool
    can_show_patient: bool


Choice = tuple[object, str]


class AuditView(Protocol):
    def show_rows(self, rows: tuple[EventRow, ...], *, has_more: bool, is_narrowed: bool) -> None: ...

    def show_busy(self, busy: bool) -> None: ...

    def show_details(self, details: Details | None) -> None: ...

    def show_choices(
        self,
        topics: Sequence[Choice],
        people: Sequence[Choice],
        doctors: Sequence[Choice],
        desks: Sequence[Choice],
    ) -> None: ...

    def show_topic(self, topic: object) -> None: ...

    def show_patient(self, name: str) -> None: ...

    def show_all_time(self) -> None: ...

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...
