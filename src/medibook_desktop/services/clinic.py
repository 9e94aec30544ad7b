"""The facade: one signed-in member of staff at one terminal, and all that they may ask for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType

from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.bookings import Bookings
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.holds import Holds
from medibook_desktop.services.live import Live
from medibook_desktop.services.patients import Patients
from medibook_desktop.services.schedules import Schedules


@dataclass(frozen=True)
class Clinic:
    """Built by `start.open_clinic`; a context manager that closes every connection and thread."""

    bookings: Bookings
    availability: Availability
    agenda: Agenda
    patients: Patients
    schedules: Schedules
    directory: Directory
    holds: Holds
    live: Live
    other_desks: Callable[[], int]
    """How many other terminals are signed in now, as far as Redis knows."""
    _closing: ExitStack

    def close(self) -> None:
        self._closing.close()

    def __enter__(self) -> Clinic:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
