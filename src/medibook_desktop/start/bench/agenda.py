"""`bench agenda`: a day of 30 doctors and about 1,000 bookings, read by the service and drawn by the grid."""

from __future__ import annotations

import time as clock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk
from medibook_desktop.start.bench.windows import measure_grid_apart, start_window

HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=48, zone=ZoneInfo("Europe/London"))
DOCTORS = 30
FILL = 0.7
FLOOR_IS = "ms for the same SQL statements on a bare psycopg cursor, rows as tuples, median"
_GRID_GOALS = (("full_repaint", 10.0), ("one_slot", 0.5), ("scrolled_frame", 6.0))

Statement = tuple[str, Any]


def run(place: Place, reads: int, note: Callable[[str], None]) -> Figure:
    ((day, bookings),) = make_busy_days(place.owner_url).items()
    note(f"{DOCTORS} doctors, {bookings} bookings on {day}; {reads} reads")
    with open_desk(place, 0) as clinic, _bare_connection(place) as bare:
        doctor_ids = [doctor.id for doctor in clinic.directory.doctors()]
        statements = _statements(clinic, day, doctor_ids)
        few = _statements(clinic, day, doctor_ids[: DOCTORS // 3])
        shown = sum(len(column.appointments) for column in clinic.agenda.day(day, doctor_ids).columns)
        service: list[float] = []
        floor: list[float] = []
        for _ in range(reads):  # one after the other: both meet the same machine
            service.append(_timed(lambda: clinic.agenda.day(day, doctor_ids)))
            floor.append(_timed(lambda: _run_bare(bare, statements)))
    note("the grid")
    grid = measure_grid_apart()
    note("the memory of a terminal")
    memory = start_window(place).memory_mb
    value, floor_value = percentile(service, 0.5), percentile(floor, 0.5)
    problems = [] if shown == bookings else [f"{bookings} bookings are stored and {shown} are shown"]
    if len(statements) != len(few):
        problems.append(f"{len(few)} queries for {DOCTORS // 3} doctors, {len(statements)} for {DOCTORS}")
    goals = [Goal(f"day of {DOCTORS} doctors from the service, ms", 15.0, value, at_most=True)]
    goals += [
        Goal(f"grid, {name.replace('_', ' ')}, ms of thread CPU", limit, grid[name], at_most=True)
        for name, limit in _GRID_GOALS
        if name in grid
    ]
    goals.append(Goal("memory of a terminal showing 30 doctors, MB", 180.0, memory, at_most=True))
    return Figure(
        name="agenda",
        value=value,
        unit="ms to read a day",
        floor=floor_value,
        ratio=value / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(service),
        goals=tuple(goals),
        problems=tuple(problems),
        details={
            "doctors": DOCTORS,
            "bookings": bookings,
            "reads": reads,
            "queries": len(statements),
            "queries_for_10_doctors": len(few),
            "floor_p99_ms": percentile(floor, 0.99),
            "grid_thread_ms": grid,
            "memory_mb": memory,
        },
    )


def make_busy_days(owner_url: str, count: int = 1) -> dict[date, int]:
    """A clinic of 30 doctors with `count` busy days from today on: day -> bookings."""
    today = datetime.now(HOURS.zone).date()
    days = [today + timedelta(days=n) for n in range(count)]
    with psycopg.connect(owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. Bench {n + 1}" for n in range(DOCTORS)])
        bulk.make_slots(connection, doctors, days, HOURS)
        patients = bulk.make_patients(connection, 1000)
        bulk.fill_slots(connection, patients, FILL)
        found = connection.execute(
            "SELECT (lower(during) AT TIME ZONE %s)::date AS day, count(*) FROM bookings GROUP BY day ORDER BY day",
            (HOURS.zone.key,),
        ).fetchall()
    bulk.settle(owner_url)
    return dict(found)


def _statements(clinic: Clinic, day: date, doctor_ids: list[int]) -> list[Statement]:
    """The SQL of one read, as it goes to the driver, whichever way the queries take."""
    found: list[Statement] = []
    original = psycopg.Cursor.execute

    def heard(cursor: Any, query: Any, params: Any = None, **more: Any) -> Any:
        found.append((query, params))
        return original(cursor, query, params, **more)

    clinic.agenda.day(day, doctor_ids)  # the directory is in the cache from now on
    psycopg.Cursor.execute = heard  # type: ignore[method-assign, assignment]
    try:
        clinic.agenda.day(day, doctor_ids)
    finally:
        psycopg.Cursor.execute = original  # type: ignore[method-assign]
    return found


@contextmanager
def _bare_connection(place: Place) -> Iterator[psycopg.Connection[Any]]:
    username, password = place.staff[0]
    with psycopg.connect(place.database_url, user=username, password=password, autocommit=True) as connection:
        yield connection


def _run_bare(connection: psycopg.Connection[Any], statements: list[Statement]) -> None:
    for statement, parameters in statements:
        connection.execute(statement, parameters, prepare=True, binary=True).fetchall()


def _timed(work: Callable[[], object]) -> float:
    started = clock.perf_counter()
    work()
    return (clock.perf_counter() - started) * 1000
