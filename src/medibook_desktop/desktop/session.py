"""Who is signed in, and the small lists that every screen needs: read once, in the sign-in's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.domain.clinics import Clinic as ClinicInfo
from medibook_desktop.domain.people import Doctor, StaffMember
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True)
class Session:
    clinic: Clinic
    me: StaffMember
    info: ClinicInfo
    doctors: tuple[Doctor, ...]
    visit_types: tuple[VisitType, ...]
    terminal: str

    def now(self) -> datetime:
        """The wall clock of the clinic, wherever this computer stands."""
        return datetime.now(self.info.tz)


def read_session(clinic: Clinic, terminal: str) -> Session:
    """Blocking: four small reads."""
    return Session(
        clinic=clinic,
        me=clinic.directory.me(),
        info=clinic.directory.clinics()[0],
        doctors=tuple(doctor for doctor in clinic.directory.doctors() if doctor.is_active),
        visit_types=tuple(kind for kind in clinic.directory.visit_types() if kind.is_active),
        terminal=terminal,
    )


OpenClinic = Callable[[str, str], Session]
"""User name, password -> session. Blocking; raises SignInFailed, DatabaseAway, SchemaTooOld, SchemaTooNew."""
