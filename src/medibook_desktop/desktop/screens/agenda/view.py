"""What the agenda's presenter asks of its screen, and what it hands to the one that follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from medibook_desktop.domain.agenda import AgendaDay, DoctorDay, Hold
from medibook_desktop.domain.people import Doctor


@dataclass(frozen=True, slots=True)
class AgendaKept:
    """Where an agenda stands, and the rows that it shows."""

    day: date
    mode: str
    week_doctor: Doctor | None
    columns: tuple[DoctorDay, ...]
    read_at: datetime | None


class AgendaView(Protocol):
    """The grid and what stands around it."""

    def show_day(self, agenda: AgendaDay, holds: Sequence[Hold]) -> None: ...

    def show_week(self, columns: Sequence[DoctorDay], zone: str, holds: Sequence[Hold]) -> None: ...

    def replace_columns(self, columns: Sequence[DoctorDay]) -> None: ...

    def show_holds(self, holds: Sequence[Hold]) -> None: ...

    def show_now(self, now: datetime) -> None: ...

    def show_heading(self, first: date, last: date, whose: str) -> None: ...

    def show_mode(self, mode: str) -> None: ...

    def show_specialties(self, specialties: Sequence[str], chosen: str) -> None: ...

    def show_busy(self, busy: bool) -> None: ...

    def show_read_only(self, read_only: bool) -> None: ...

    def show_live(self, kind: str, text: str, tooltip: str) -> None: ...

    def show_database(self, text: str, tooltip: str) -> None: ...

    def show_regions(self, text: str, tooltip: str) -> None:
        """Which part of the clinic does not answer; empty when all does."""

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def has_notice(self) -> bool:
        """One is shown, or the person has closed the last one."""

    def clear_notice(self) -> None: ...

    def show_nothing_here(self, title: str, sentence: str) -> None: ...

    def announce(self, text: str) -> None: ...

    def select_booking(self, booking_id: int) -> bool: ...
