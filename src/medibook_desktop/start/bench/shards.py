"""`bench shards`: a clinic over three databases beside the same clinic in one, on the same server."""

from __future__ import annotations

import random
import statistics
import time as clock
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy.engine import make_url

from medibook_desktop.database.sharding.adding import add_shard
from medibook_desktop.database.sharding.moving import move_buckets
from medibook_desktop.domain.shards import bucket_of
from medibook_desktop.start.bench import booking_work, bulk
from medibook_desktop.start.bench.booking_work import Done, Task
from medibook_desktop.start.bench.figures import Figure, Goal, in_turns, median_ratio, percentile, spread_of
from medibook_desktop.start.bench.place import Place, bench_place, open_desk, what_is_broken
from medibook_desktop.start.bench.terminals import Desk, Terminals

HOURS = bulk.Hours(opens=time(8, 0), minutes=15, slots=48, zone=ZoneInfo("Europe/London"))
DOCTORS = 30
PATIENTS = 3000
FILL = 0.7
SHARDS = ("North", "South")
"""Beside the directory's database, which is a shard too."""
FLOOR_IS = "bookings/s of the same terminals on the same clinic in one database of the same server"


@dataclass(frozen=True, slots=True)
class Load:
    terminals: int = 4
    seconds: float = 3.0
    rounds: int = 5
    reads: int = 100
    days: int = 40


@dataclass(frozen=True, slots=True)
class _Clinic:
    place: Place
    owner_urls: tuple[str, ...]
    """Of each of its databases."""
    busy_day: date
    tasks: list[Task]
    """Over all its doctors, in any order."""
    home: list[list[Task]]
    """Others, by region: of the doctors who are on one shard, where there are several."""
    first: date
    days: int


def run(owner_url: str | None, redis_url: str | None, load: Load, note: Callable[[str], None]) -> Figure:
    desks = load.terminals + 1
    with ExitStack() as stack:
        server = stack.enter_context(bench_place(owner_url, redis_url, desks=1))
        clinics: dict[str, _Clinic] = {}
        for kind in ("one", "three"):
            place = stack.enter_context(bench_place(server.owner_url, server.redis_url, desks=desks))
            note(f"a clinic of {DOCTORS} doctors in {kind}")
            clinics[kind] = _make_clinic(place, load, stack, shards=SHARDS if kind == "three" else ())
        return _measured(clinics, load, note)


def _measured(clinics: dict[str, _Clinic], load: Load, note: Callable[[str], None]) -> Figure:
    with ExitStack() as stack:
        terminals = {
            kind: stack.enter_context(Terminals(each.place, load.terminals)) for kind, each in clinics.items()
        }
        desks = {
            kind: stack.enter_context(open_desk(each.place, load.terminals)) for kind, each in clinics.items()
        }
        tasks = {kind: iter(each.tasks) for kind, each in clinics.items()}
        home = {kind: [iter(part) for part in _dealt(each, load)] for kind, each in clinics.items()}
        share = min(len(each.tasks) for each in clinics.values()) // (load.rounds + 1)
        own_share = min(len(part) for each in clinics.values() for part in _dealt(each, load)) // (
            load.rounds + 1
        )

        def book(kind: str, seconds: float) -> list[Done]:
            terminals[kind].run(booking_work.keep_tasks, tasks=list(islice(tasks[kind], share)))
            done: list[Done] = terminals[kind].run(booking_work.book_whole, seconds=seconds)
            return done

        def book_at_home(kind: str, seconds: float) -> list[Done]:
            found = [{"tasks": list(islice(part, own_share))} for part in home[kind]]
            terminals[kind].run(booking_work.keep_tasks, found)
            done: list[Done] = terminals[kind].run(booking_work.book_own, seconds=seconds)
            return done

        def read(kind: str) -> list[float]:
            clinic, desk = clinics[kind], desks[kind]
            ids = [doctor.id for doctor in desk.directory.doctors()]
            return [_timed(partial(desk.agenda.day, clinic.busy_day, ids)) for _ in range(load.reads)]

        note("looking at the days, as desks do before they book")
        for kind, each in clinics.items():
            terminals[kind].run(look_at_days, first=each.first, days=each.days)
            book(kind, 0.3)
            book_at_home(kind, 0.3)
            read(kind)
        found = in_turns(
            load.rounds,
            {
                "home one": partial(book_at_home, "one", load.seconds),
                "home three": partial(book_at_home, "three", load.seconds),
                "book one": partial(book, "one", load.seconds),
                "book three": partial(book, "three", load.seconds),
                "day one": partial(read, "one"),
                "day three": partial(read, "three"),
            },
            note,
        )
    return _figure(clinics, load, found)


def _dealt(clinic: _Clinic, load: Load) -> list[list[Task]]:
    """Each terminal's own tasks: terminal n stands in region n, counted round; who stands there too has others."""
    regions = len(clinic.home)
    here = [
        sum(1 for other in range(load.terminals) if other % regions == n % regions) for n in range(regions)
    ]
    return [clinic.home[n % regions][n // regions :: here[n % regions]] for n in range(load.terminals)]


def look_at_days(desk: Desk, first: date, days: int) -> int:
    """In a terminal's process: from then on it knows whose the slots are."""
    shown = 0
    for n in range(days):
        shown += len(desk.clinic.agenda.day(first + timedelta(days=n)).columns)
    return shown


def _make_clinic(place: Place, load: Load, stack: ExitStack, shards: tuple[str, ...]) -> _Clinic:
    today = datetime.now(HOURS.zone).date()
    days = [today + timedelta(days=n) for n in range(load.days + 1)]
    with psycopg.connect(place.owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        names = [f"Dr. Bench {n + 1}" for n in range(DOCTORS)]
        doctors = bulk.make_doctors(connection, clinic, names)
        patients = bulk.make_patients(connection, PATIENTS)
        bulk.make_slots(connection, doctors, days[:1], HOURS)
        bulk.fill_slots(connection, patients, FILL)
        bulk.make_slots(connection, doctors, days[1:], HOURS)
    urls = [place.owner_url]
    for number, name in enumerate(shards, 1):
        urls.append(_beside(place.owner_url, name))
        stack.callback(_drop, place.owner_url, urls[-1])
        add_shard(place.owner_url, name, urls[-1], region=name, url=_beside(place.database_url, name))
        mine = {bucket_of(doctor) for at, doctor in enumerate(doctors) if at % (len(shards) + 1) == number}
        move_buckets(place.owner_url, sorted(mine), number, grace_seconds=0)
    for url in urls:
        bulk.settle(url)
    free = [found for url in urls for found in _free(url, days[0], doctors, patients)]
    random.Random(2026).shuffle(free)  # noqa: S311 - an order, not a secret
    half = len(free) // 2
    regions = len(SHARDS) + 1
    home = [
        [task for doctor, task in free[half:] if doctors.index(doctor) % regions == n] for n in range(regions)
    ]
    return _Clinic(place, tuple(urls), days[0], [task for _, task in free[:half]], home, days[1], load.days)


def _free(
    url: str, busy_day: date, doctors: tuple[int, ...], patients: tuple[int, ...]
) -> list[tuple[int, Task]]:
    """(doctor, task); each with a patient who is nowhere else at that time."""
    place_of = {doctor: place for place, doctor in enumerate(doctors)}
    stride = bulk.stride(len(patients), len(doctors))
    after = datetime.combine(busy_day + timedelta(days=1), time(), tzinfo=HOURS.zone).astimezone(UTC)
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT id, version, doctor_id, row_number() OVER (PARTITION BY doctor_id ORDER BY slot_time)"
            " FROM appointment_slots WHERE slot_time >= %s AND NOT is_booked",
            (after,),
        ).fetchall()
    return [
        (doctor, (slot, version, patients[(place_of[doctor] * stride + number) % len(patients)]))
        for slot, version, doctor, number in rows
    ]


def _figure(clinics: dict[str, _Clinic], load: Load, found: dict[str, list[Any]]) -> Figure:
    rates, home = (
        {kind: [sum(part.per_second for part in one) for one in found[f"{where} {kind}"]] for kind in clinics}
        for where in ("book", "home")
    )
    days = {kind: [percentile(one, 0.5) for one in found[f"day {kind}"]] for kind in clinics}
    refused: Counter[str] = sum(
        (
            part.refused
            for where in ("book", "home")
            for kind in clinics
            for one in found[f"{where} {kind}"]
            for part in one
        ),
        Counter[str](),
    )
    ratio = median_ratio(home["three"], home["one"])
    day_ratio = median_ratio(days["three"], days["one"])
    problems = [
        problem
        for each in clinics.values()
        for url in each.owner_urls
        for problem in what_is_broken(replace(each.place, owner_url=url))
    ]
    return Figure(
        name="shards",
        value=statistics.median(home["three"]),
        unit="bookings/s over three databases, each desk in its own region",
        floor=statistics.median(home["one"]),
        ratio=ratio,
        floor_is=FLOOR_IS,
        ratio_is="three / one, median over the rounds",
        spread=spread_of([ms for one in found["home three"] for part in one for ms in part.milliseconds]),
        goals=(
            Goal("bookings over three databases, of those in one", 0.95, ratio, at_most=False),
            Goal(f"day of {DOCTORS} doctors over three databases, of one", 1.5, day_ratio, at_most=True),
        ),
        problems=tuple(problems),
        details={
            # Twelve hot connections in place of four: on two cores their processes crowd each other out of the caches.
            "everywhere_ratio": median_ratio(rates["three"], rates["one"]),
            "everywhere_three": statistics.median(rates["three"]),
            "everywhere_one": statistics.median(rates["one"]),
            "day_one_ms": statistics.median(days["one"]),
            "day_three_ms": statistics.median(days["three"]),
            "doctors": DOCTORS,
            "terminals": load.terminals,
            "rounds": load.rounds,
            "seconds": load.seconds,
            "refused": dict(refused),
        },
    )


def _beside(url: str, name: str) -> str:
    found = make_url(url)
    return found.set(database=f"{found.database}_{name.lower()}").render_as_string(hide_password=False)


def _drop(owner_url: str, url: str) -> None:
    name = psycopg.sql.Identifier(str(make_url(url).database))
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute(psycopg.sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))


def _timed(work: Callable[[], object]) -> float:
    started = clock.perf_counter()
    work()
    return (clock.perf_counter() - started) * 1000
