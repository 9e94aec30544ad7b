"""`bench next`: the next free times of 200 doctors over 60 days, as the front desk asks for them."""

from __future__ import annotations

import random
import time as clock
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk

HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
SPECIALTIES = 10
BOOKED_UP_DAYS = 21
"""Every doctor is booked up for the next 0 to 20 days, each for another number, and to `FILL` afterwards."""
FILL = 0.85
LIMIT = 20
SEED = 2026
FLOOR_IS = "ms for one short probe into each doctor's times (next free, no conditions) on a bare psycopg cursor, median"

_PROBES = """
    SELECT s.id, s.doctor_id, s.slot_time, s.minutes, s.version FROM unnest(%s::int8[]) AS w (doctor_id)
    CROSS JOIN LATERAL (
        SELECT f.id, f.doctor_id, f.slot_time, f.minutes, f.version FROM appointment_slots f
        WHERE f.doctor_id = w.doctor_id AND f.slot_time >= now() AND NOT f.is_booked AND NOT f.is_blocked
        ORDER BY f.slot_time LIMIT 1
    ) s ORDER BY s.slot_time LIMIT 20
"""


@dataclass(frozen=True, slots=True)
class _Asked:
    kind: str
    wanted: NextAvailable


def run(place: Place, searches: int, doctors: int, days: int, note: Callable[[str], None]) -> Figure:
    note(f"{doctors} doctors, {days} days")
    slots = make_schedules(place.owner_url, doctors, days)
    with open_desk(place, 0) as clinic, _bare(place) as bare:
        ids = [doctor.id for doctor in clinic.directory.doctors()]
        asked = questions(clinic, searches, days)
        for question in asked[: len(KINDS)]:  # plans and the directory are there from now on
            clinic.availability.search(question.wanted)
        note(f"{searches} searches")
        waits: dict[str, list[float]] = {kind: [] for kind in KINDS}
        floor: list[float] = []
        problems: list[str] = []
        for question in asked:
            started = clock.perf_counter()
            found = clinic.availability.search(question.wanted)
            waits[question.kind].append((clock.perf_counter() - started) * 1000)
            problems += wrong_in(question.wanted, found)
            started = clock.perf_counter()
            bare.execute(_PROBES, (ids,), prepare=True, binary=True).fetchall()
            floor.append((clock.perf_counter() - started) * 1000)
    every = [wait for kind in waits.values() for wait in kind]
    value, floor_value = percentile(every, 0.95), percentile(floor, 0.5)
    return Figure(
        name="next",
        value=value,
        unit="ms from the question to the list, p95",
        floor=floor_value,
        ratio=value / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(every),
        goals=(Goal(f"next available, {doctors} doctors x {days} days, p95 ms", 15.0, value, at_most=True),),
        problems=tuple(sorted(set(problems))),
        details={
            "doctors": doctors,
            "days": days,
            "slots": slots,
            "searches": len(every),
            "kinds": [
                {
                    "kind": kind,
                    "p50_ms": percentile(found, 0.5),
                    "p95_ms": percentile(found, 0.95),
                    "worst_ms": max(found, default=0.0),
                }
                for kind, found in waits.items()
            ],
        },
    )


def make_schedules(owner_url: str, doctors: int, days: int) -> int:
    """Doctors of ten specialties, booked up for a while each; answers the number of slots."""
    today = datetime.now(HOURS.zone).date()
    all_days = [today + timedelta(days=n) for n in range(days)]
    with psycopg.connect(owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        made = bulk.make_doctors(connection, clinic, [f"Dr. Bench {n + 1}" for n in range(doctors)])
        connection.execute(
            "UPDATE doctors SET specialty = 'Specialty ' || 1 + id %% %s WHERE id = ANY (%s)",
            (SPECIALTIES, list(made)),
        )
        for minutes in (15, 30, 45):
            connection.execute(
                "INSERT INTO visit_types (name, minutes) VALUES (%s, %s)", (f"{minutes} minutes", minutes)
            )
        slots = bulk.make_slots(connection, made, all_days, HOURS)
        # Marked, without a booking behind it: the search reads nothing else, and 300,000 bookings take minutes.
        connection.execute(
            "UPDATE appointment_slots SET is_booked = true "
            "WHERE slot_time < now() + mod(doctor_id * 5, %s) * interval '1 day' "
            "OR abs(mod(hashint8(id)::int8, 100)) < %s",
            (BOOKED_UP_DAYS, round(FILL * 100)),
        )
    bulk.settle(owner_url)
    return slots


KINDS = (
    "anybody",
    "a specialty",
    "one doctor",
    "a specialty, an afternoon",
    "anybody, 45 minutes, tuesday morning",
    "one doctor, 30 minutes, in some weeks",
)


def questions(clinic: Clinic, count: int, days: int) -> list[_Asked]:
    """The kinds in turns, each with doctors, days and types drawn anew; the same on every run."""
    draw = random.Random(SEED)  # noqa: S311 - the same questions every time
    today = clinic.directory.today()
    doctors = clinic.directory.doctors()
    types = {kind.minutes: kind.id for kind in clinic.directory.visit_types()}
    specialties = sorted({doctor.specialty for doctor in doctors})
    afternoon = {"starts_from": time(12), "starts_before": time(18)}

    def ahead() -> date:
        return today + timedelta(days=draw.randrange(max(1, days - 7)))

    def wanted(kind: str) -> NextAvailable:
        more: dict[str, Any] = {}
        if "specialty" in kind:
            more["specialty"] = draw.choice(specialties)
        if "one doctor" in kind:
            more["doctor_ids"] = (draw.choice(doctors).id,)
        if "afternoon" in kind:
            more |= afternoon | {"weekdays": frozenset({draw.randrange(5)})}
        if "tuesday morning" in kind:
            more |= {"weekdays": frozenset({1}), "starts_before": time(12), "visit_type_id": types[45]}
        if "in some weeks" in kind:
            more |= {"first": ahead(), "visit_type_id": types[30]}
        return NextAvailable(**more, limit=LIMIT)

    return [_Asked(kind, wanted(kind)) for n in range(count) for kind in [KINDS[n % len(KINDS)]]]


def wrong_in(wanted: NextAvailable, found: list[FreeTime]) -> list[str]:
    """What an answer must never be."""
    problems = []
    moments = [free.starts_at.timestamp() for free in found]
    if moments != sorted(moments):
        problems.append("times out of order")
    for free in found:
        if wanted.weekdays and free.starts_at.weekday() not in wanted.weekdays:
            problems.append("a weekday that nobody asked for")
        if wanted.starts_from is not None and free.starts_at.time() < wanted.starts_from:
            problems.append("earlier in the day than asked for")
        if wanted.starts_before is not None and free.starts_at.time() >= wanted.starts_before:
            problems.append("later in the day than asked for")
        if wanted.doctor_ids and free.doctor.id not in wanted.doctor_ids:
            problems.append("a doctor whom nobody asked for")
    return problems


def _bare(place: Place) -> psycopg.Connection[Any]:
    username, password = place.staff[0]
    return psycopg.connect(place.database_url, user=username, password=password, autocommit=True)
