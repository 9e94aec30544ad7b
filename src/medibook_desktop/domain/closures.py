"""Days on which nobody works: public holidays, closures of a clinic, and doctors' days off, several at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import clean_text

LONGEST_CLOSURE = 366
"""Days; the functions of the database say the same."""
WHY_LIMIT = 200


class ClosureKind(StrEnum):
    CLOSURE = "closure"
    HOLIDAY = "holiday"
    """A day off that the public calendar does not know."""
    ABSENCE = "absence"
    """Of doctors, not of a clinic."""


@dataclass(frozen=True, slots=True)
class ClosureDetails:
    """What a person asks for. Of clinics or of doctors, never both; `last_day` is inclusive.

    With hours, so much of each day; without, whole days on the clinic's clock.
    """

    kind: ClosureKind
    first_day: date
    last_day: date
    why: str
    clinic_ids: tuple[int, ...] = ()
    doctor_ids: tuple[int, ...] = ()
    from_time: time | None = None
    to_time: time | None = None

    @property
    def is_whole_days(self) -> bool:
        return self.from_time is None

    @property
    def day_count(self) -> int:
        return (self.last_day - self.first_day).days + 1


@dataclass(frozen=True, slots=True)
class Closure:
    """One that is stored; `version` is the one to name when it is changed."""

    id: int
    version: int
    details: ClosureDetails
    created_by: str = ""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday of a clinic's region; `is_worked`: this clinic works all the same."""

    clinic_id: int
    day: date
    name: str
    is_worked: bool = False


@dataclass(frozen=True, slots=True)
class ClosureEffect:
    """What would come of a closure: free times that it takes, times blocked already, visits that stay in it."""

    free: int
    blocked: int
    doctors: int
    visits: tuple[Appointment, ...]
    away: tuple[str, ...] = ()
    """Shards that did not answer: their doctors are not in these numbers."""


@dataclass(frozen=True, slots=True)
class ClosureSaved:
    """`calls` is how many visits are on the list of those to move; None in place of the closure: it is gone."""

    closure: Closure | None
    calls: int
    before: Closure | None = None
    away: tuple[str, ...] = ()
    """Shards that have yet to hear of it: they do when they answer again."""


@dataclass(frozen=True, slots=True)
class ClosedYear:
    """What the page shows of a year, in order of time; `unknown_region` when the library has no such calendar."""

    year: int
    holidays: tuple[Holiday, ...]
    closures: tuple[Closure, ...]
    due: int = 0
    """Doctors whose times are not yet brought up to date."""
    unknown_region: str = ""


def checked_closure(details: ClosureDetails, today: date) -> ClosureDetails:
    """The details with a clean reason. Raises InvalidInput naming the field; `today` is the clinic's."""
    if details.last_day < details.first_day:
        raise InvalidInput("The last day lies before the first.", field="last_day")
    if details.last_day < today:
        raise InvalidInput("These days are over; only days to come can be closed.", field="first_day")
    if details.day_count > LONGEST_CLOSURE:
        raise InvalidInput(
            "A closure has {longest} days at most, this one has {found}.",
            field="last_day",
            longest=LONGEST_CLOSURE,
            found=details.day_count,
        )
    if (details.from_time is None) != (details.to_time is None):
        raise InvalidInput("Hours have a beginning and an end.", field="hours")
    if details.from_time is not None and details.to_time is not None and details.to_time <= details.from_time:
        raise InvalidInput("The hours end before they start.", field="hours")
    if bool(details.clinic_ids) == bool(details.doctor_ids):
        raise InvalidInput("Choose for whom: a clinic, or at least one doctor.", field="whom")
    why = clean_text(details.why, field="why", limit=WHY_LIMIT, required=True)
    kind = details.kind
    if details.doctor_ids:
        kind = ClosureKind.ABSENCE
    elif kind is ClosureKind.ABSENCE:
        kind = ClosureKind.CLOSURE
    return replace(
        details,
        why=why,
        kind=kind,
        clinic_ids=tuple(sorted(set(details.clinic_ids))),
        doctor_ids=tuple(sorted(set(details.doctor_ids))),
    )
