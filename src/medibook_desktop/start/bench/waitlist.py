"""`bench waitlist`: who of 5,000 wishes fits into a free time, as a desk asks after a cancellation."""

from __future__ import annotations

import random
import time as clock
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import Match
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk

HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
DAYS = 14
SPECIALTIES = 5
VISITS_EACH = 6
"""How many visits a patient of the waitlist has already: they are looked at for whoever would be named."""
SEED = 2026
FLOOR_IS = "ms for the open wishes counted by their status on a bare psycopg cursor, median"

_WISHES = """
    INSERT INTO wishes (request_id, clinic_id, patient_id, doctor_id, specialty, visit_type_id, weekdays, times, latest,
                        urgency, created_at)
    SELECT gen_random_uuid(), %(clinic)s, n,
           CASE n %% 3 WHEN 0 THEN %(first)s + n %% %(doctors)s END,
           CASE n %% 3 WHEN 1 THEN 'Specialty ' || 1 + n %% %(specialties)s ELSE '' END,
           (SELECT id FROM visit_types ORDER BY id LIMIT 1 OFFSET n %% 3),
           (ARRAY[127, 127, 31, 21, 10, 3])[1 + n %% 6],
           (ARRAY['{}', '{[0,720)}', '{[720,1020)}', '{}', '{[480,600),[840,960)}'])[1 + n %% 5]::int4multirange,
           CASE WHEN n %% 4 = 0 THEN current_date + 30 END, 1 + n %% 3, now() - n * interval '7 minutes'
    FROM generate_series(1, %(wishes)s) n
"""
_VISITS = """
    INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, during, status, overbook_reason)
    SELECT gen_random_uuid(), %(first)s + (p + v) %% %(doctors)s, 1, p,
           tstzrange(t, t + interval '15 minutes'), 'booked', 'bench'
    FROM generate_series(1, %(wishes)s) p, generate_series(1, %(visits)s) v,
         LATERAL (SELECT date_trunc('day', now()) + (v * 5 - 12) * interval '1 day'
                         + interval '9 hours' + p %% 20 * interval '15 minutes' AS t) at
"""
_FLOOR = "SELECT count(*) FROM wishes WHERE status = 'open'"


def run(place: Place, questions: int, wishes: int, doctors: int, note: Callable[[str], None]) -> Figure:
    note(f"{wishes} wishes, {doctors} doctors")
    fill(place.owner_url, wishes, doctors)
    waits: list[float] = []
    floor: list[float] = []
    named: list[int] = []
    problems: list[str] = []
    with open_desk(place, 0) as clinic, _bare(place) as bare:
        slots = free_times(clinic, questions)
        for slot in slots[:5]:  # plans and the directory are there from now on
            clinic.waitlist.matches(slot.doctor_id, slot.starts_at)
        note(f"{len(slots)} free times")
        for slot in slots:
            started = clock.perf_counter()
            found = clinic.waitlist.matches(slot.doctor_id, slot.starts_at)
            waits.append((clock.perf_counter() - started) * 1000)
            named.append(len(found))
            problems += wrong_in(slot, found)
            started = clock.perf_counter()
            bare.execute(_FLOOR, prepare=True).fetchall()
            floor.append((clock.perf_counter() - started) * 1000)
    if not any(named):
        problems.append("nobody fits anywhere")
    value, floor_value = percentile(waits, 0.95), percentile(floor, 0.5)
    return Figure(
        name="waitlist",
        value=value,
        unit="ms from the free time to the list of who fits, p95",
        floor=floor_value,
        ratio=value / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(waits),
        goals=(Goal(f"waitlist match over {wishes} wishes, p95 ms", 20.0, value, at_most=True),),
        problems=tuple(sorted(set(problems))),
        details={
            "wishes": wishes,
            "doctors": doctors,
            "free_times": len(waits),
            "named_on_average": sum(named) / max(1, len(named)),
            "p50_ms": percentile(waits, 0.5),
            "worst_ms": max(waits, default=0.0),
        },
    )


def fill(owner_url: str, wishes: int, doctors: int) -> None:
    """Doctors with free days, and as many patients as wishes, each with a few visits; nobody pays for triggers here."""
    today = datetime.now(HOURS.zone).date()
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
        bulk.make_slots(connection, made, [today + timedelta(days=n) for n in range(1, DAYS + 1)], HOURS)
        connection.execute("SET LOCAL session_replication_role = replica")
        connection.execute(
            "INSERT INTO patients (id, name, name_key, phone)"
            " SELECT n, 'Patient ' || n, 'patient ' || n, '+4477009' || n"
            " FROM generate_series(1, %s) n",
            (wishes,),
        )
        params = {
            "clinic": clinic,
            "first": min(made),
            "doctors": doctors,
            "specialties": SPECIALTIES,
            "wishes": wishes,
            "visits": VISITS_EACH,
        }
        connection.execute(_WISHES, params)
        connection.execute(_VISITS, params)
    bulk.settle(owner_url)


def free_times(clinic: Clinic, count: int) -> list[Slot]:
    """Times of all doctors and days, in an order that looks like none; the same on every run of a day."""
    draw = random.Random(SEED)  # noqa: S311 - the same questions every time
    today = clinic.directory.today()
    doctors = clinic.directory.doctors()
    slots: list[Slot] = []
    while len(slots) < count:
        day = today + timedelta(days=draw.randrange(1, DAYS + 1))
        slots.append(draw.choice(clinic.availability.free_slots(draw.choice(doctors).id, day)))
    return slots


def wrong_in(slot: Slot, found: list[Match]) -> list[str]:
    """What an answer must never be."""
    problems = []
    minute = slot.starts_at.hour * 60 + slot.starts_at.minute
    urgencies = [match.wish.wanted.urgency for match in found]
    if urgencies != sorted(urgencies):
        problems.append("the urgent ones do not come first")
    for match in found:
        wanted = match.wish.wanted
        if wanted.doctor_id not in (None, slot.doctor_id):
            problems.append("a wish for another doctor")
        if wanted.weekdays and slot.starts_at.weekday() not in wanted.weekdays:
            problems.append("a wish for another day")
        if wanted.times and not any(each.first <= minute < each.end for each in wanted.times):
            problems.append("a wish for another time of day")
    return problems


def _bare(place: Place) -> psycopg.Connection[Any]:
    username, password = place.staff[0]
    return psycopg.connect(place.database_url, user=username, password=password, autocommit=True)
