"""Who is signed in, and the small lists that every screen needs: read once, in the sign-in's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from medibook_desktop.domain.accounts import SignIn
from medibook_desktop.domain.clinics import Clinic as ClinicInfo
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.people import Doctor, StaffMember
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


SMALL = timedelta(seconds=30)
"""A difference of the clocks that nobody would notice: this computer's own clock runs on smoothly."""


@dataclass
class ClockDifference:
    """The server's time minus this computer's, as it was found last; set on the window's thread."""

    ahead: timedelta = timedelta()

    @property
    def counted(self) -> timedelta:
        return self.ahead if abs(self.ahead) > SMALL else timedelta()


def _nobody_checks(_password: str) -> None:
    raise DatabaseAway


@dataclass(frozen=True)
class Session:
    clinic: Clinic
    me: StaffMember
    info: ClinicInfo
    doctors: tuple[Doctor, ...]
    visit_types: tuple[VisitType, ...]
    terminal: str
    clock: ClockDifference = field(default_factory=ClockDifference)
    reopen: Callable[[], Session] | None = None
    """Set when the terminal was started without the database: signs in again with it. Blocking, as `OpenClinic`."""

    check_password: Callable[[str], None] = _nobody_checks
    """A sign-in of the same person once more: the lock page's question. Blocking; as `OpenClinic` raises SignInFailed,
    SignInThrottled, DatabaseAway."""
    sign_in: SignIn | None = None
    """What the person should know of his account; None where the database could not tell."""

    def now(self) -> datetime:
        """The wall clock of the clinic, wherever this computer stands and whatever its clock says."""
        return datetime.now(self.info.tz) + self.clock.counted


def read_session(
    clinic: Clinic,
    terminal: str,
    reopen: Callable[[], Session] | None = None,
    *,
    check_password: Callable[[str], None] = _nobody_checks,
    sign_in: SignIn | None = None,
) -> Session:
    """Blocking: four small reads."""
    return Session(
        clinic=clinic,
        me=clinic.directory.me(),
        info=clinic.directory.clinics()[0],
        doctors=tuple(doctor for doctor in clinic.directory.doctors() if doctor.is_active),
        visit_types=tuple(kind for kind in clinic.directory.visit_types() if kind.is_active),
        terminal=terminal,
        reopen=reopen,
        check_password=check_password,
        sign_in=sign_in,
    )


OpenClinic = Callable[[str, str], Session]
"""User name, password -> session. Blocking; raises SignInFailed, SignInThrottled, DatabaseAway, SchemaTooOld,
SchemaTooNew."""
