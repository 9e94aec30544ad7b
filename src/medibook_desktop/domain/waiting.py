"""The waiting room: who is here, since when, who is late, and what the big screen may show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.identifiers import new_request_id

CALLED_SHOWN = 6
"""So many called numbers stand on the big screen."""
FRESH_SECONDS = 45
"""So long a called number is marked as new."""


class WalkInStatus(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    BOOKED = "booked"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class WaitingLimits:
    """Minutes: from when on a wait is long, and a patient who has not come is late."""

    alert_minutes: int = 20
    late_minutes: int = 5


@dataclass(frozen=True, slots=True)
class WaitingVisit:
    """A visit of today with its moments; `ticket` is None for who never arrived."""

    visit: Appointment
    ticket: int | None = None
    arrived_at: datetime | None = None
    in_room_at: datetime | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WalkIn:
    """Somebody who came without a time when none was free. `doctor_id` and `specialty` are wishes."""

    id: int
    version: int
    ticket: int
    patient_id: int
    patient_name: str
    status: WalkInStatus
    came_at: datetime
    doctor_id: int | None = None
    specialty: str = ""
    visit_type_id: int | None = None
    reason: str = ""
    called_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WaitingRoomDay:
    """`visits`: who took a step today, and who was expected by now; `walk_ins`: the untimed list, whole."""

    day: date
    visits: tuple[WaitingVisit, ...] = ()
    walk_ins: tuple[WalkIn, ...] = ()


# --- What is asked for -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WalkInRequest:
    """`doctor_ids`: who may see the patient, in order of preference; `slot_id`: the time that was shown."""

    patient_id: int
    doctor_ids: tuple[int, ...]
    slot_id: int | None = None
    visit_type_id: int | None = None
    reason: str = ""
    walk_in_id: int | None = None
    walk_in_version: int | None = None
    request_id: UUID = field(default_factory=new_request_id)


@dataclass(frozen=True, slots=True)
class WalkedIn:
    """Booked and arrived. `is_other_time`: the time that was asked for was gone, and this is the next."""

    booked: Booked
    ticket: int | None
    is_other_time: bool


@dataclass(frozen=True, slots=True)
class NewWalkIn:
    patient_id: int
    doctor_id: int | None = None
    specialty: str = ""
    visit_type_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WalkInChanged:
    """The row of the untimed list as it is after a write."""

    id: int
    version: int
    ticket: int
    status: WalkInStatus
    changes: tuple[Change, ...]


# --- Who stands where ------------------------------------------------------------------------------


class Group(StrEnum):
    """In the order in which they are shown."""

    WAITING = "waiting"
    LATE = "late"
    IN_ROOM = "in_room"
    DONE = "done"
    NO_SHOW = "no_show"


_ORDER = {group: place for place, group in enumerate(Group)}
_OF_STATUS = {
    BookingStatus.ARRIVED: Group.WAITING,
    BookingStatus.IN_ROOM: Group.IN_ROOM,
    BookingStatus.DONE: Group.DONE,
    BookingStatus.NO_SHOW: Group.NO_SHOW,
}
OPEN_GROUPS = frozenset({Group.WAITING, Group.LATE, Group.IN_ROOM})
"""What still needs somebody; the rest of the day is history."""


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One line of the list. Exactly one of `visit` and `walk_in` is set.

    `minutes`: of waiting, of being late, or in the room; None where the day is over for the patient.
    `is_long`: beyond the limit.
    """

    group: Group
    minutes: int | None
    is_long: bool
    visit: WaitingVisit | None = None
    walk_in: WalkIn | None = None

    @property
    def key(self) -> tuple[str, int]:
        if self.visit is not None:
            return "visit", self.visit.visit.booking_id
        return "walk_in", self.walk_in.id if self.walk_in is not None else 0

    @property
    def patient_name(self) -> str:
        if self.visit is not None:
            return self.visit.visit.patient_name
        return self.walk_in.patient_name if self.walk_in is not None else ""

    @property
    def ticket(self) -> int | None:
        if self.visit is not None:
            return self.visit.ticket
        return self.walk_in.ticket if self.walk_in is not None else None

    @property
    def doctor_id(self) -> int | None:
        if self.visit is not None:
            return self.visit.visit.doctor_id
        return self.walk_in.doctor_id if self.walk_in is not None else None


def minutes_since(moment: datetime, now: datetime) -> int:
    """Whole minutes, never negative: the clocks of two computers differ."""
    return max(0, int((now - moment).total_seconds() // 60))


def lines_of(room: WaitingRoomDay, now: datetime, limits: WaitingLimits) -> tuple[WaitingLine, ...]:
    """Everybody of the day: who waits, the longest first; then late, in a room, done, not come."""
    lines = [line for visit in room.visits if (line := _line_of(visit, now, limits)) is not None]
    for walk_in in room.walk_ins:
        if walk_in.status in (WalkInStatus.WAITING, WalkInStatus.CALLED):
            waited = minutes_since(walk_in.came_at, now)
            lines.append(WaitingLine(Group.WAITING, waited, waited >= limits.alert_minutes, walk_in=walk_in))
    return tuple(sorted(lines, key=_place))


def _line_of(visit: WaitingVisit, now: datetime, limits: WaitingLimits) -> WaitingLine | None:
    status = visit.visit.status
    if status is BookingStatus.BOOKED:
        late = minutes_since(visit.visit.starts_at, now)
        # The limit is for who should be here and is not; before it nobody has to do anything.
        if visit.visit.starts_at > now or late < limits.late_minutes:
            return None
        return WaitingLine(Group.LATE, late, late >= limits.alert_minutes, visit=visit)
    group = _OF_STATUS.get(status)
    if group is None:
        return None
    since = visit.arrived_at if group is Group.WAITING else visit.in_room_at
    if group not in OPEN_GROUPS or since is None:
        return WaitingLine(group, None, False, visit=visit)
    minutes = minutes_since(since, now)
    is_long = group is Group.WAITING and minutes >= limits.alert_minutes
    return WaitingLine(group, minutes, is_long, visit=visit)


def _place(line: WaitingLine) -> tuple[int, int, float, int]:
    """The group; then the longest first, who is done last first; the number settles the rest."""
    if line.minutes is not None:
        return _ORDER[line.group], -line.minutes, _moment(line), line.ticket or 0
    return _ORDER[line.group], 0, -_moment(line), line.ticket or 0


def _moment(line: WaitingLine) -> float:
    if line.walk_in is not None:
        return line.walk_in.came_at.timestamp()
    assert line.visit is not None  # noqa: S101 - a line has one of the two
    visit = line.visit
    moment = visit.done_at or visit.in_room_at or visit.arrived_at or visit.visit.starts_at
    return moment.timestamp()


@dataclass(frozen=True, slots=True)
class WaitingCounts:
    waiting: int = 0
    long: int = 0
    late: int = 0
    in_room: int = 0


def counts_of(lines: Iterable[WaitingLine]) -> WaitingCounts:
    lines = tuple(lines)
    return WaitingCounts(
        waiting=sum(line.group is Group.WAITING for line in lines),
        long=sum(line.group is Group.WAITING and line.is_long for line in lines),
        late=sum(line.group is Group.LATE for line in lines),
        in_room=sum(line.group is Group.IN_ROOM for line in lines),
    )


# --- The big screen --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CalledNumber:
    """A number and where it goes: a room, else a doctor; at neither: the front desk. Never a patient's name."""

    ticket: int
    room: str = ""
    doctor: str = ""
    is_fresh: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """All that the waiting room gets to see: `called`, the latest first; `waiting`, by number."""

    called: tuple[CalledNumber, ...] = ()
    waiting: tuple[int, ...] = ()


def board_of(room: WaitingRoomDay, doctors: dict[int, str], now: datetime) -> Board:
    """`doctors`: id -> name."""
    called: list[tuple[datetime, CalledNumber]] = []
    waiting: list[int] = []
    for visit in room.visits:
        if visit.ticket is None:
            continue
        if visit.visit.status is BookingStatus.ARRIVED:
            waiting.append(visit.ticket)
        elif visit.visit.status is BookingStatus.IN_ROOM and visit.in_room_at is not None:
            number = CalledNumber(
                visit.ticket,
                visit.visit.room_name,
                doctors.get(visit.visit.doctor_id, ""),
                _is_fresh(visit.in_room_at, now),
            )
            called.append((visit.in_room_at, number))
    for walk_in in room.walk_ins:
        if walk_in.status is WalkInStatus.WAITING:
            waiting.append(walk_in.ticket)
        elif walk_in.status is WalkInStatus.CALLED and walk_in.called_at is not None:
            number = CalledNumber(walk_in.ticket, is_fresh=_is_fresh(walk_in.called_at, now))
            called.append((walk_in.called_at, number))
    called.sort(key=lambda pair: pair[0], reverse=True)
    return Board(tuple(number for _, number in called[:CALLED_SHOWN]), tuple(sorted(waiting)))


def _is_fresh(moment: datetime, now: datetime) -> bool:
    return (now - moment).total_seconds() < FRESH_SECONDS
