"""The waitlist: who wishes for which time, what was offered, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import IntEnum, StrEnum

from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import InvalidInput

MINUTES_OF_DAY = 24 * 60
NOON = 12 * 60
EVENING = 17 * 60
EVERY_DAY = frozenset(range(7))
OFFER_MINUTES = 15
"""How long a time is held for a patient who was asked, unless the desk's settings say otherwise."""


class Urgency(IntEnum):
    URGENT = 1
    SOON = 2
    CAN_WAIT = 3


class WishStatus(StrEnum):
    OPEN = "open"
    OFFERED = "offered"
    BOOKED = "booked"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"

    @property
    def may_be_withdrawn(self) -> bool:
        return self in (WishStatus.OPEN, WishStatus.OFFERED)

    @property
    def may_be_put_back(self) -> bool:
        return self in (WishStatus.WITHDRAWN, WishStatus.EXPIRED)


class OfferOutcome(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class WishGroup(StrEnum):
    """What the list shows."""

    OPEN = "open"
    OFFERED = "offered"
    DONE = "done"


STATUSES_OF: dict[WishGroup, tuple[WishStatus, ...]] = {
    WishGroup.OPEN: (WishStatus.OPEN, WishStatus.OFFERED),
    WishGroup.OFFERED: (WishStatus.OFFERED,),
    WishGroup.DONE: (WishStatus.BOOKED, WishStatus.WITHDRAWN, WishStatus.EXPIRED),
}
"""Who is offered a time still waits until he has said yes."""


@dataclass(frozen=True, slots=True, order=True)
class ClockRange:
    """When a visit may begin: minutes of the clinic's day, from `first` on and before `end`."""

    first: int
    end: int

    @property
    def starts(self) -> time:
        return time(self.first // 60, self.first % 60)

    @property
    def before(self) -> time | None:
        """None is midnight."""
        return None if self.end >= MINUTES_OF_DAY else time(self.end // 60, self.end % 60)


MORNING = ClockRange(0, NOON)
AFTERNOON = ClockRange(NOON, EVENING)
EVENINGS = ClockRange(EVENING, MINUTES_OF_DAY)


@dataclass(frozen=True, slots=True)
class NewWish:
    """What is wished for. No doctor and no specialty: any doctor. No `weekdays` or `times`: any.

    `weekdays` are 0 (Monday) to 6. `instead_of` is the visit that an earlier time replaces: it is cancelled
    when an offer is taken.
    """

    patient_id: int
    doctor_id: int | None = None
    specialty: str = ""
    visit_type_id: int | None = None
    minutes: int | None = None
    weekdays: frozenset[int] = frozenset()
    times: tuple[ClockRange, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    urgency: Urgency = Urgency.SOON
    note: str = ""
    instead_of: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A time that is held for a patient until `expires_at`; the booking is the held visit."""

    booking_id: int
    booking_version: int
    doctor_id: int
    starts_at: datetime
    ends_at: datetime
    made_by: str
    made_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Wish:
    id: int
    version: int
    status: WishStatus
    wanted: NewWish
    patient_name: str
    phone: str
    created_at: datetime
    created_by: str
    updated_at: datetime
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A wish that a free time would meet; the visit would take `minutes`."""

    wish: Wish
    minutes: int


@dataclass(frozen=True, slots=True)
class WishFilter:
    group: WishGroup = WishGroup.OPEN
    doctor_id: int | None = None
    specialty: str = ""
    urgency: Urgency | None = None


@dataclass(frozen=True, slots=True)
class WishChanged:
    id: int
    version: int
    status: WishStatus
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """The held visit as it is now; `also` is the audit event of the later visit that went with it.

    `also_elsewhere`: that visit is on another shard.
    """

    booked: Booked
    also: int | None = None
    also_elsewhere: bool = False


def checked_wish(wish: NewWish) -> NewWish:
    """Every day is the same as no day. Raises InvalidInput naming the field."""
    if wish.earliest is not None and wish.latest is not None and wish.latest < wish.earliest:
        raise InvalidInput("The last day lies before the first one.", field="last day")
    if any(day not in EVERY_DAY for day in wish.weekdays):
        raise InvalidInput("There is no such day of the week.", field="days")
    if any(not 0 <= r.first < r.end <= MINUTES_OF_DAY for r in wish.times):
        raise InvalidInput("A time of day ends before it begins.", field="times")
    return wish


def searches(wish: NewWish, after: datetime) -> tuple[NextAvailable, ...]:
    """What to ask for to find the next time that meets the wish: one search for each range of the day."""
    ranges: tuple[ClockRange | None, ...] = wish.times or (None,)
    return tuple(
        NextAvailable(
            doctor_ids=(wish.doctor_id,) if wish.doctor_id is not None else (),
            specialty=wish.specialty if wish.doctor_id is None else "",
            visit_type_id=wish.visit_type_id,
            minutes=wish.minutes,
            first=wish.earliest,
            last=wish.latest,
            weekdays=wish.weekdays if wish.weekdays != EVERY_DAY else frozenset(),
            starts_from=each.starts if each is not None else None,
            starts_before=each.before if each is not None else None,
            after=after,
        )
        for each in ranges
    )
