"""`bench replay`: real requests, in their real order, through the service layer by several terminals at once."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

import psycopg

from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import (
    BookingRefused,
    MediBookError,
    PatientElsewhere,
    SlotTaken,
    StaleSlot,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.slots import Slot
from medibook_desktop.start.bench.figures import Figure, spread_of
from medibook_desktop.start.bench.floor import FLOOR_IS, PgbenchFloor
from medibook_desktop.start.bench.place import Place, what_is_broken
from medibook_desktop.start.bench.replay_clinics import HOURS, SIZING_RULE, ReplayClinics, make_clinics
from medibook_desktop.start.bench.replay_rows import ImpossibleRow, RequestRow
from medibook_desktop.start.bench.terminals import Desk, Terminals

_BOOKINGS = """
SELECT request_id, doctor_id, patient_id, (lower(during) AT TIME ZONE %(zone)s)::date
FROM bookings WHERE status = 'booked'
"""
# Asked of the rows themselves, and not left to the constraint that should make it impossible.
_TWICE = """
SELECT doctor_id, lower(during) FROM (
    SELECT doctor_id, during, lag(upper(during)) OVER (PARTITION BY doctor_id ORDER BY lower(during)) AS before_ends
    FROM bookings WHERE status IN ('held', 'booked', 'arrived', 'in_room', 'done')
) AS ordered
WHERE lower(during) < before_ends
"""

_LOOK_AHEAD = 4
"""Free times read at once: the first is tried first; a lost race goes on with the next."""
_MOST_TRIES = 200
FULL = "the day is full"


@dataclass(frozen=True, slots=True)
class Job:
    """A request as the terminals carry it out: the database's ids, the day already moved to the future."""

    line: int
    patient_id: int
    day: date
    doctors: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a job. `why` is empty when it was accepted."""

    line: int
    why: str
    request_id: UUID | None
    milliseconds: float
    lost_races: int
    other_times: int
    """Times passed over because the patient was elsewhere."""


def run(
    place: Place,
    requests: tuple[list[RequestRow], list[ImpossibleRow]],
    *,
    clients: int = 8,
    seconds: float = 3.0,
    note: Callable[[str], None],
) -> Figure:
    """Replay what `read_requests` found."""
    rows, impossible = requests
    note(
        f"{len(rows) + len(impossible)} requests; making clinics, doctors, slots and patients of the file's size"
    )
    clinics = make_clinics(place.owner_url, rows)
    jobs = [
        Job(
            row.line,
            clinics.patient_ids[row.patient],
            clinics.new_day(row.day),
            clinics.doctors_of_area[row.area],
        )
        for row in rows
    ]
    floor = PgbenchFloor(place.owner_url, slots=max(20_000, min(200_000, clinics.slots)))
    floor.prepare()
    with Terminals(place, clients) as terminals:
        note("floor before")
        floors = [floor.run(seconds, clients).per_second]
        terminals.run(keep_jobs, jobs=jobs)
        note(f"{clients} terminals work through the requests")
        started = time.monotonic()
        answers = [answer for found in terminals.run(work) for answer in found]
        lasted = time.monotonic() - started
        note("floor after")
        floors.append(floor.run(seconds, clients).per_second)
    return _figure(place, clinics, rows, impossible, answers, lasted, statistics.fmean(floors), clients)


# --- Inside a terminal -------------------------------------------------------------------------


def keep_jobs(desk: Desk, jobs: list[Job]) -> None:
    desk.kept["jobs"] = jobs


def work(desk: Desk) -> list[Answer]:
    """Take the next request in the file's order until none is left."""
    jobs: list[Job] = desk.kept["jobs"]
    answers: list[Answer] = []
    desk.together.wait(60)
    while (number := desk.next_number()) < len(jobs):
        answers.append(_carry_out(desk, jobs[number]))
    return answers


def _carry_out(desk: Desk, job: Job) -> Answer:
    """The first free time of the day with a doctor of the area that the patient can come to."""
    started = time.perf_counter()
    request_id = new_request_id()
    opens = datetime.combine(job.day, HOURS.opens, HOURS.zone)
    closes = opens + timedelta(hours=12)
    passed: set[datetime] = set()
    lost_races = 0

    def answer(why: str, request: UUID | None = None) -> Answer:
        spent = (time.perf_counter() - started) * 1000
        return Answer(job.line, why, request, spent, lost_races, len(passed))

    after = opens
    for _ in range(_MOST_TRIES):
        slots = _free_times(desk, job, after, closes, passed)
        if slots is None:
            return answer("the patient is elsewhere at every free time of the day" if passed else FULL)
        for slot in slots:
            if slot.starts_at in passed:
                continue
            try:
                desk.clinic.bookings.book(
                    BookingRequest(
                        slot.id, slot.version, job.patient_id, source="import", request_id=request_id
                    )
                )
            except (SlotTaken, StaleSlot):
                lost_races += 1
            except PatientElsewhere:
                passed.add(slot.starts_at)
                after = max(after, slot.starts_at)
            except BookingRefused as refusal:
                return answer(refusal.message)
            except MediBookError as error:
                return answer(f"{error.code}: {error.message}")
            else:
                return answer("", request_id)
    return answer("other terminals were faster every time")


def _free_times(
    desk: Desk, job: Job, after: datetime, closes: datetime, passed: set[datetime]
) -> list[Slot] | None:
    """The earliest free times from `after` on without those in `passed`; None: the day is full."""
    limit = _LOOK_AHEAD + len(job.doctors) * (1 if passed else 0)
    found = desk.clinic.availability.next_free(job.doctors, after=after, limit=limit)
    today = [slot for slot in found if slot.starts_at < closes]
    return [slot for slot in today if slot.starts_at not in passed] or None


# --- What came of it ---------------------------------------------------------------------------


def _figure(
    place: Place,
    clinics: ReplayClinics,
    rows: list[RequestRow],
    impossible: list[ImpossibleRow],
    answers: list[Answer],
    lasted: float,
    floor: float,
    clients: int,
) -> Figure:
    accepted = [answer for answer in answers if not answer.why]
    refused = Counter(answer.why for answer in answers if answer.why)
    refused.update(f"impossible: {row.why}" for row in impossible)
    total = len(rows) + len(impossible)
    problems = list(_compare(place, clinics, rows, accepted))
    if len(accepted) + refused.total() != total:
        problems.append(f"{total} rows, but {len(accepted)} accepted and {refused.total()} refused")
    problems += what_is_broken(place)
    a_second = len(accepted) / lasted if lasted else 0.0
    return Figure(
        name="replay",
        value=a_second,
        unit="bookings/s",
        floor=floor,
        ratio=a_second / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of([answer.milliseconds for answer in answers]),
        problems=tuple(problems),
        details={
            "rows": total,
            "accepted": len(accepted),
            "refused": refused.total(),
            "reasons": dict(refused.most_common()),
            "impossible": [{"line": row.line, "request": row.request, "why": row.why} for row in impossible],
            "lost_races": sum(answer.lost_races for answer in answers),
            "times_passed_over_patient_elsewhere": sum(answer.other_times for answer in answers),
            "given_twice": sum("twice" in problem for problem in problems),
            "seconds": lasted,
            "terminals": clients,
            "clinics": len(clinics.doctors_of_area),
            "doctors": clinics.doctors,
            "patients": len(clinics.patient_ids),
            "slots": clinics.slots,
            "sizing_rule": SIZING_RULE,
            "days_shifted": clinics.days_shifted,
            "days_shifted_because": "the file's days are over; a whole number of weeks keeps the weekdays",
        },
    )


def _compare(
    place: Place, clinics: ReplayClinics, rows: list[RequestRow], accepted: list[Answer]
) -> Iterator[str]:
    """What the database holds against what the terminals were answered: nothing lost, nothing doubled."""
    wanted = {row.line: row for row in rows}
    with psycopg.connect(place.owner_url) as connection:
        found = connection.execute(_BOOKINGS, {"zone": HOURS.zone.key}).fetchall()
        twice = connection.execute(_TWICE).fetchall()
    stored = {request_id: (doctor, patient, day) for request_id, doctor, patient, day in found}
    if len(stored) != len(found):
        yield f"{len(found) - len(stored)} requests were carried out twice"
    for doctor, start in twice:
        yield f"doctor {doctor} has {start} given twice"
    answered = {answer.request_id for answer in accepted}
    if extra := len(stored.keys() - answered):
        yield f"{extra} bookings are stored that no terminal was told of"
    for answer in accepted:
        row = wanted[answer.line]
        held = stored.get(answer.request_id) if answer.request_id else None
        if held is None:
            yield f"line {answer.line} was accepted and is not stored"
        elif (
            held[0] not in clinics.doctors_of_area[row.area]
            or held[1] != clinics.patient_ids[row.patient]
            or held[2] != clinics.new_day(row.day)
        ):
            yield f"line {answer.line} was stored for another area, patient or day"
