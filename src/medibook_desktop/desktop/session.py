"""Who is signed in, and the small lists that every screen needs: read once, in the sign-in's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar, overload

from medibook_desktop.domain.accounts import SignIn
from medibook_desktop.domain.clinics import Clinic as ClinicInfo
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.people import Doctor, StaffMember
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


T = TypeVar("T")

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


@dataclass(frozen=True, slots=True)
class Lists:
    """The small lists, read together. `clinics` are all that one may look at, `info` the one that is looked at;
    `doctors` work there, `retired` did, `others` work elsewhere."""

    info: ClinicInfo
    clinics: tuple[ClinicInfo, ...]
    doctors: tuple[Doctor, ...]
    retired: tuple[Doctor, ...]
    others: tuple[Doctor, ...]
    visit_types: tuple[VisitType, ...]


class Living(Sequence[T]):
    """A list that is read anew each time, for whoever is made once and lives as long as the window."""

    def __init__(self, read: Callable[[], Sequence[T]]) -> None:
        self._read = read

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...

    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        return self._read()[place]

    def __len__(self) -> int:
        return len(self._read())

    def __iter__(self) -> Iterator[T]:
        return iter(self._read())


@dataclass(eq=False)
class Session:
    """Its lists are replaced on the window's thread when the directory changes, or another clinic is looked at: keep no
    copy of them; who has shown them is told by `Desk.directory_changed`."""

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
    clinics: tuple[ClinicInfo, ...] = ()
    retired: tuple[Doctor, ...] = ()
    by_id: dict[int, Doctor] = field(default_factory=dict)
    """Every doctor, also who is retired or works elsewhere: for names. Always the same dictionary."""

    def __post_init__(self) -> None:
        self.by_id |= {doctor.id: doctor for doctor in (*self.doctors, *self.retired)}

    def renew(self, lists: Lists) -> None:
        self.info, self.clinics = lists.info, lists.clinics
        self.doctors, self.retired, self.visit_types = lists.doctors, lists.retired, lists.visit_types
        self.by_id.clear()
        self.by_id |= {doctor.id: doctor for doctor in (*lists.others, *lists.retired, *lists.doctors)}

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
    """Blocking: some small reads."""
    lists = read_lists(clinic)
    session = Session(
        clinic=clinic,
        me=clinic.directory.me(),
        info=lists.info,
        doctors=lists.doctors,
        visit_types=lists.visit_types,
        terminal=terminal,
        reopen=reopen,
        check_password=check_password,
        sign_in=sign_in,
    )
    session.renew(lists)
    return session


def read_lists(clinic: Clinic) -> Lists:
    """Blocking. The doctors are those of the clinic that is looked at; of all where there is only one."""
    directory = clinic.directory
    here, clinics = directory.here(), directory.clinics()

    def is_here(doctor: Doctor) -> bool:
        return len(clinics) == 1 or doctor.works_in(here.id)

    active = [doctor for doctor in directory.doctors() if doctor.is_active]
    return Lists(
        info=here,
        clinics=clinics,
        doctors=tuple(doctor for doctor in active if is_here(doctor)),
        retired=tuple(doctor for doctor in directory.retired() if is_here(doctor)),
        others=tuple(doctor for doctor in active if not is_here(doctor)),
        visit_types=tuple(kind for kind in directory.visit_types() if kind.is_active),
    )


OpenClinic = Callable[[str, str], Session]
"""User name, password -> session. Blocking; raises SignInFailed, SignInThrottled, DatabaseAway, SchemaTooOld,
SchemaTooNew."""
