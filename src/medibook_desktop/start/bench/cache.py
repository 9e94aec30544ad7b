"""`bench cache`: the free times of a doctor-day from the process, Redis and the database; and the model check."""

from __future__ import annotations

import random
import threading
import time as clock
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import BookingRefused, Unavailable
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.cache_model import explore
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk

ZONE = ZoneInfo("Europe/London")
HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=32, zone=ZONE)
DOCTORS, DAYS = 20, 10
ROUND = 1000
"""Answers of the process that are timed together: one alone takes less than the clock's own call."""
QUESTIONS_A_BOOKING = 20
SEED = 2026
KEPT_WITHIN_SECONDS = 10.0
_FLOOR_KEY = "medibook:bench:floor"
FLOOR_IS = "ms for a bare GET of as many bytes by the same link, median"


def run(place: Place, questions: int, interleavings: int, note: Callable[[str], None]) -> Figure:
    """Raises Unavailable where there is no Redis."""
    if place.redis_url is None:
        raise Unavailable("There is no Redis here.", next_step="Give --redis-url.")
    days, patients = _fill(place)
    with (
        open_desk(place, 0, background=True) as desk,
        open_desk(place, 1) as other,
        closing(RedisLink(place.redis_url, name="bench", place="bench")) as link,
    ):
        doctors = [doctor.id for doctor in desk.directory.doctors()]
        mine = (doctors[0], days[0])
        note("in the process, from Redis, from the database")
        _until_kept(desk, *mine)
        in_process = [_round(desk, *mine) for _ in range(max(questions // 50, 5))]
        # The other desk does not listen, so that it asks Redis every time. In turns with the floor and the database,
        # for a busy machine would favour one of them.
        from_redis, floor, loads = _in_turns(link, other, questions, *mine)
        note("a morning: questions, and a booking now and then")
        morning, wrong = _morning(desk, doctors, days, patients, questions * 5)
        note(f"{interleavings:,} interleavings")
        began = clock.perf_counter()
        explored = explore(link, interleavings, note=note)
        seconds = clock.perf_counter() - began
    value, floor_value = percentile(from_redis, 0.5), percentile(floor, 0.5)
    micros = percentile(in_process, 0.5)
    return Figure(
        name="cache",
        value=value,
        unit="ms for the free times of a doctor-day from Redis, median",
        floor=floor_value,
        ratio=value / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(from_redis),
        goals=(
            Goal("free times of a doctor-day, in process, µs", 5.0, micros, at_most=True),
            Goal("free times of a doctor-day, from Redis, ms", 0.3, value, at_most=True),
            Goal("stale answers in all interleavings", 0.0, float(len(explored.stale)), at_most=True),
        ),
        problems=(*wrong, *explored.stale),
        details={
            "in_process_us": micros,
            "from_database_ms": percentile(loads, 0.5),
            "morning": morning,
            "interleavings": explored.interleavings,
            "interleavings_took_seconds": seconds,
            "scenarios": explored.scenarios,
        },
    )


def _fill(place: Place) -> tuple[list[date], list[int]]:
    first = datetime.now(ZONE).date() + timedelta(days=1)
    days = [first + timedelta(days=n) for n in range(DAYS)]
    with psycopg.connect(place.owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", ZONE, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. Bench {n + 1}" for n in range(DOCTORS)])
        bulk.make_slots(connection, doctors, days, HOURS)
        patients = bulk.make_patients(connection, 2000)
    bulk.settle(place.owner_url)
    return days, list(patients)


def _until_kept(desk: Clinic, doctor_id: int, day: date) -> None:
    """The channel is asked for with the first question; from its confirmation on the process keeps the answer."""
    pause, until = threading.Event(), clock.monotonic() + KEPT_WITHIN_SECONDS
    while desk.availability.cached.near.get((doctor_id, day)) is None and clock.monotonic() < until:
        desk.availability.free_slots(doctor_id, day)
        pause.wait(0.02)


def _round(desk: Clinic, doctor_id: int, day: date) -> float:
    """µs for one answer."""
    ask = desk.availability.free_slots
    began = clock.perf_counter()
    for _ in range(ROUND):
        ask(doctor_id, day)
    return (clock.perf_counter() - began) * 1e6 / ROUND


def _timed(call: Callable[[], object]) -> float:
    began = clock.perf_counter()
    call()
    return (clock.perf_counter() - began) * 1000


def _in_turns(
    link: RedisLink, desk: Clinic, count: int, doctor_id: int, day: date
) -> tuple[list[float], list[float], list[float]]:
    """ms: free times from Redis, a bare GET of as many bytes, and past every cache."""
    cached = desk.availability.cached
    link.call("SET", _FLOOR_KEY, b"x" * len(cached.stored_form(doctor_id, day)), "PX", 600_000)
    from_redis, floor, loads = [], [], []
    for _ in range(count):
        from_redis.append(_timed(lambda: desk.availability.free_slots(doctor_id, day)))
        floor.append(_timed(lambda: link.call("GET", _FLOOR_KEY)))
        loads.append(_timed(lambda: cached.read(doctor_id, day)))
    return from_redis, floor, loads


def _morning(
    desk: Clinic, doctors: Sequence[int], days: Sequence[date], patients: Sequence[int], questions: int
) -> tuple[dict[str, Any], list[str]]:
    """Who is asked for much is asked for much more than the others; where the answers came from, in shares."""
    draw = random.Random(SEED)  # noqa: S311 - the same morning every time
    weights = [1 / (place + 1) for place in range(len(doctors))]
    cache = desk.availability.cached.cache
    found, loaded = cache.found, cache.loaded
    booked, wrong, nobody = 0, [], iter(patients)
    for number in range(questions):
        (doctor,) = draw.choices(doctors, weights)
        day = draw.choice(days[:3] if draw.random() < 0.7 else days)
        free = desk.availability.free_slots(doctor, day)
        if number % QUESTIONS_A_BOOKING or not free:
            continue
        slot = draw.choice(free)
        patient = next(nobody, None)
        if patient is None:
            continue
        try:
            desk.bookings.book(
                BookingRequest(slot_id=slot.id, slot_version=slot.version, patient_id=patient, source="phone")
            )
        except BookingRefused as refused:
            wrong.append(f"a free time was refused: {refused}")
            continue
        booked += 1
        if slot.id in {each.id for each in desk.availability.free_slots(doctor, day)}:
            wrong.append("an own booking was not seen at once")
    asked = questions + booked
    from_redis, from_database = cache.found - found, cache.loaded - loaded
    shares = {
        "in_process": (asked - from_redis - from_database) / asked,
        "from_redis": from_redis / asked,
        "from_database": from_database / asked,
    }
    return {"questions": asked, "bookings": booked, **{k: round(v, 3) for k, v in shares.items()}}, wrong
