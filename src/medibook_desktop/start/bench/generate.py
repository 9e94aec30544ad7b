"""`bench generate`: slots of 200 doctors for 120 days from their weekly hours; again; and stopped in the middle."""

from __future__ import annotations

import threading
import time as clock
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.schedules import Regenerated
from medibook_desktop.domain.slot_generation import GenerationProgress
from medibook_desktop.services.schedules import Schedules
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, spread_of
from medibook_desktop.start.bench.place import Place, what_is_broken

ZONE = ZoneInfo("Europe/London")
SECONDS = 10.0
FLOOR_IS = (
    "seconds for one INSERT ... SELECT of as many slots, whose times are known already, into an empty table"
)

_HOURS = """
    INSERT INTO weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes, breaks)
    SELECT d, %s, w, '08:00', '17:00', 15, '[["12:00", "13:00"]]'
    FROM unnest(%s::int8[]) d, generate_series(0, 4) w
"""
_FLOOR = """
    INSERT INTO appointment_slots (doctor_id, slot_time, minutes)
    SELECT d, start, 15 FROM unnest(%s::int8[]) d CROSS JOIN unnest(%s::timestamptz[]) start ORDER BY 1, 2
"""


def run(place: Place, doctors: int, days: int, note: Callable[[str], None]) -> Figure:
    note(f"{doctors} doctors, {days} days")
    first = datetime.now(ZONE).date() + timedelta(days=1)
    last = first + timedelta(days=days - 1)
    ids, floor = _fill(place, doctors, first, days)
    problems: list[str] = []
    database = Database(place.owner_url, application_name="medibook bench")
    try:
        schedules = Schedules(one_database(database), lambda _changes: None)
        steps: list[float] = []

        def step(_progress: GenerationProgress) -> None:
            steps.append(clock.perf_counter())

        started = clock.perf_counter()
        made = schedules.regenerate(ids, first, last, on_progress=step)
        seconds = clock.perf_counter() - started
        note(f"{made.created} slots in {seconds:.1f} s")
        begun = clock.perf_counter()
        again = schedules.regenerate(ids, first, last)
        again_seconds = clock.perf_counter() - begun
        if again.created or again.removed or again.changed:
            problems.append("made again, something changed")
        note("stopped in the middle")
        stopped, latency = _stopped(place, schedules, ids, first, last)
        left = schedules.regenerate(ids, first, last)
        if not stopped.is_cancelled or stopped.created + left.created != made.created:
            problems.append("what was stopped was not gone on with as it was left")
    finally:
        database.close()
    waits = [(b - a) * 1000 for a, b in zip([started, *steps], steps, strict=False)]
    if len(steps) != doctors:
        problems.append("progress did not come for each doctor")
    return Figure(
        name="generate",
        value=seconds,
        unit=f"seconds for the slots of {doctors} doctors and {days} days",
        floor=floor,
        ratio=seconds / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(waits),
        goals=(
            Goal(f"slots of {doctors} doctors for {days} days, s", SECONDS, seconds, at_most=True),
            Goal("from stopping until it has stopped, ms", 500.0, latency, at_most=True),
        ),
        problems=(*problems, *what_is_broken(place)),
        details={
            "doctors": doctors,
            "days": days,
            "slots": made.created,
            "slots_a_second": made.created / seconds,
            "again_s": again_seconds,
            "stop_ms": latency,
            "done_when_stopped": stopped.doctors,
        },
    )


def _fill(place: Place, doctors: int, first: date, days: int) -> tuple[tuple[int, ...], float]:
    """The doctors with their hours, and the floor: measured, and rolled back."""
    with psycopg.connect(place.owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", ZONE, "GB")
        ids = bulk.make_doctors(connection, clinic, [f"Dr. Bench {n + 1}" for n in range(doctors)])
        connection.execute(_HOURS, (clinic, list(ids)))
        connection.commit()
        workdays = [day for n in range(days) if (day := first + timedelta(days=n)).weekday() < 5]
        starts = bulk.Hours(datetime.min.time().replace(hour=8), 15, 32, ZONE).starts(workdays)
        started = clock.perf_counter()
        connection.execute(_FLOOR, (list(ids), starts))
        floor = clock.perf_counter() - started
        connection.rollback()
    with psycopg.connect(place.owner_url, autocommit=True) as connection:
        connection.execute("VACUUM appointment_slots")
    return ids, floor


def _stopped(
    place: Place, schedules: Schedules, ids: tuple[int, ...], first: date, last: date
) -> tuple[Regenerated, float]:
    """All slots are made from nothing again, and it is stopped after a few doctors: what it did, and how soon (ms)."""
    with psycopg.connect(place.owner_url) as connection:
        connection.execute("DELETE FROM appointment_slots")
    stop = threading.Event()
    asked: list[float] = []

    def step(progress: GenerationProgress) -> None:
        if progress.done >= max(1, progress.total // 10) and not stop.is_set():
            asked.append(clock.perf_counter())
            stop.set()

    stopped = schedules.regenerate(ids, first, last, on_progress=step, cancelled=stop.is_set)
    return stopped, (clock.perf_counter() - asked[0]) * 1000
