"""The facade: one signed-in member of staff at one terminal, and all that they may ask for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType

from medibook_desktop.services.accounts import Accounts
from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.audit import Audit
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.blocks import Blocks
from medibook_desktop.services.bookings import Bookings
from medibook_desktop.services.calls import Calls
from medibook_desktop.services.closures import Closures
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.directory_admin import DirectoryAdmin
from medibook_desktop.services.downtime import Downtime
from medibook_desktop.services.enrolling import Enrolling
from medibook_desktop.services.exports import Exports
from medibook_desktop.services.holds import Holds
from medibook_desktop.services.imports import Imports
from medibook_desktop.services.live import Live
from medibook_desktop.services.new_clinic import SettingUp
from medibook_desktop.services.patient_files import PatientFiles
from medibook_desktop.services.patient_numbers import PatientNumbers
from medibook_desktop.services.patients import Patients
from medibook_desktop.services.privacy import Privacy
from medibook_desktop.services.reading_places import ReadingPlaces
from medibook_desktop.services.reports import Reports
from medibook_desktop.services.rooms import Rooms
from medibook_desktop.services.schedule_editing import ScheduleEditing
from medibook_desktop.services.schedules import Schedules
from medibook_desktop.services.series import Series
from medibook_desktop.services.server_clock import ServerClock
from medibook_desktop.services.waiting_room import WaitingRoom
from medibook_desktop.services.waitlist import Waitlist
from medibook_desktop.services.walk_ins import WalkIns


@dataclass(frozen=True)
class Clinic:
    """Built by `start.open_clinic`; a context manager that closes every connection and thread."""

    bookings: Bookings
    availability: Availability
    agenda: Agenda
    patients: Patients
    patient_files: PatientFiles
    patient_numbers: PatientNumbers
    schedules: Schedules
    schedule_editing: ScheduleEditing
    blocks: Blocks
    closures: Closures
    reports: Reports
    imports: Imports
    exports: Exports
    rooms: Rooms
    calls: Calls
    waiting_room: WaitingRoom
    walk_ins: WalkIns
    waitlist: Waitlist
    series: Series
    privacy: Privacy
    setting_up: SettingUp
    enrolling: Enrolling
    directory: Directory
    directory_admin: DirectoryAdmin
    accounts: Accounts
    audit: Audit
    holds: Holds
    live: Live
    other_desks: Callable[[], int]
    """How many other terminals are signed in now, as far as Redis knows."""
    server_clock: ServerClock
    reading: ReadingPlaces
    _closing: ExitStack
    downtime: Downtime | None = None
    """The copy for downtime, where this terminal keeps one."""

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
