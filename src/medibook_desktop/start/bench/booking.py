"""`bench booking`: bookings a second of several terminals, beside pgbench doing the bare work."""

from __future__ import annotations

import random
import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.start.bench import booking_work, bulk
from medibook_desktop.start.bench.booking_work import Done, InTurns, Task
from medibook_desktop.start.bench.figures import Figure, Goal, in_turns, median_ratio, spread_of
from medibook_desktop.start.bench.floor import FLOOR_IS, FloorRound, PgbenchFloor
from medibook_desktop.start.bench.place import Place, what_is_broken
from medibook_desktop.start.bench.server_cpu import ServerCpu
from medibook_desktop.start.bench.terminals import Terminals

HOURS = bulk.Hours(opens=time(9, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
PATIENTS = 3000
_MOST_PER_SECOND = 20_000
"""Work laid out for a round; no machine at hand comes near."""
_NEIGHBOURS_SHARE = 4
"""One doctor in four is kept for the bookings side by side."""


@dataclass(frozen=True, slots=True)
class Load:
    """How hard and how long."""

    clients: int = 8
    seconds: float = 3.0
    rounds: int = 3
    doctors: int = 200
    days: int = 60


def run(place: Place, load: Load, note: Callable[[str], None]) -> Figure:
    note(f"{load.doctors} doctors, {load.days} days, {load.doctors * load.days * HOURS.slots} slots")
    work = _make_work(place.owner_url, load)
    # Small only where the whole measurement is small: it is filled anew when it is used up.
    floor = PgbenchFloor(place.owner_url, slots=min(200_000, 4 * load.doctors * load.days * HOURS.slots))
    floor.prepare()
    bulk.settle(place.owner_url)
    cpu = ServerCpu(place.owner_url, is_local=place.is_local)
    with Terminals(place, load.clients) as terminals:
        note("warming up")
        for task in (booking_work.book_whole, booking_work.book_core):
            terminals.run(booking_work.keep_tasks, tasks=work.spread(200 * load.clients))
            terminals.run(task, seconds=0.3)

        def measured(task: Callable[..., Any], lay_out: Callable[[int], list[Any]]) -> _Round:
            terminals.run(booking_work.keep_tasks, tasks=lay_out(int(_MOST_PER_SECOND * load.seconds)))
            before = cpu.milliseconds()
            parts: list[Done] = terminals.run(task, seconds=load.seconds)
            after = cpu.milliseconds()
            return _Round(parts, None if before is None or after is None else after - before)

        def one_connection() -> InTurns:
            tasks = work.spread(int(_MOST_PER_SECOND * load.seconds / 4))
            terminals.run(booking_work.keep_tasks, tasks=tasks)
            found: InTurns = terminals.run_one(booking_work.book_in_turns, seconds=load.seconds)
            return found

        work.shares(load.rounds)
        found = in_turns(
            load.rounds,
            {
                "floor": partial(floor.run, load.seconds, load.clients),
                "simple floor": partial(floor.run, load.seconds, load.clients, "simple"),
                "bare": partial(measured, booking_work.book_bare, floor.free_for_python),
                "core": partial(measured, booking_work.book_core, work.spread),
                "whole": partial(measured, booking_work.book_whole, work.spread),
                "neighbours": partial(measured, booking_work.book_whole, work.neighbours),
                "one connection": one_connection,
            },
            note,
        )
    return _figure(place, load, found)


@dataclass(frozen=True, slots=True)
class _Round:
    """All terminals' parts of one round, and the CPU time that the server used for it."""

    parts: list[Done]
    server_ms: float | None

    @property
    def bookings(self) -> int:
        return sum(part.bookings for part in self.parts)

    @property
    def per_second(self) -> float:
        return sum(part.per_second for part in self.parts)

    @property
    def refused(self) -> Counter[str]:
        return sum((part.refused for part in self.parts), Counter[str]())


class _Work:
    """Free slots handed out once: in random order, or doctor-day by doctor-day in order of time."""

    def __init__(self, spread: list[Task], neighbours: list[Task]) -> None:
        self._spread = iter(spread)
        self._neighbours = iter(neighbours)
        self._left = {"spread": len(spread), "neighbours": len(neighbours)}
        self._most = {"spread": len(spread), "neighbours": len(neighbours)}

    def shares(self, rounds: int) -> None:
        """From now on no round may take more than its share."""
        self._most = {
            "spread": self._left["spread"] // (rounds * 3),
            "neighbours": self._left["neighbours"] // rounds,
        }

    def spread(self, count: int) -> list[Task]:
        return self._take("spread", self._spread, count)

    def neighbours(self, count: int) -> list[Task]:
        return self._take("neighbours", self._neighbours, count)

    def _take(self, kind: str, source: Iterator[Task], count: int) -> list[Task]:
        count = min(count, self._most[kind], self._left[kind])
        self._left[kind] -= count
        return [next(source) for _ in range(count)]


def _make_work(owner_url: str, load: Load) -> _Work:
    first = datetime.now(UTC).date() + timedelta(days=2)
    days = [first + timedelta(days=n) for n in range(load.days)]
    with psycopg.connect(owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. {n + 1}" for n in range(load.doctors)])
        bulk.make_slots(connection, doctors, days, HOURS)
        patients = bulk.make_patients(connection, max(PATIENTS, load.doctors))
        rows = connection.execute(
            "SELECT id, version, doctor_id, row_number() OVER (PARTITION BY doctor_id ORDER BY slot_time) "
            "FROM appointment_slots ORDER BY doctor_id, slot_time"
        ).fetchall()
    place_of = {doctor: place for place, doctor in enumerate(doctors)}
    stride = bulk.stride(len(patients), len(doctors))
    kept = set(doctors[::_NEIGHBOURS_SHARE])
    spread: list[Task] = []
    neighbours: list[Task] = []
    for slot, version, doctor, number in rows:
        patient = patients[(place_of[doctor] * stride + number) % len(patients)]
        (neighbours if doctor in kept else spread).append((slot, version, patient))
    random.Random(2026).shuffle(spread)  # noqa: S311 - an order, not a secret
    return _Work(spread, neighbours)


def _figure(place: Place, load: Load, found: dict[str, list[Any]]) -> Figure:
    floors: list[FloorRound] = found["floor"]
    floor = [one.per_second for one in floors]
    simple = [one.per_second for one in found["simple floor"]]
    whole, core = _rates(found["whole"]), _rates(found["core"])
    turns: list[InTurns] = found["one connection"]
    one_ratio = statistics.median(_mean(one.bare) / _mean(one.service) for one in turns if one.service)
    ratio, core_ratio = median_ratio(whole, floor), median_ratio(core, floor)
    neighbours_ratio = median_ratio(_rates(found["neighbours"]), whole)
    refused: Counter[str] = sum(
        (one.refused for kind in ("whole", "core", "neighbours", "bare") for one in found[kind]),
        Counter[str](),
    )
    server_cpu = _server_cpu(found["whole"])
    goals = [
        Goal("core with every database guard, of the floor", 0.65, core_ratio, at_most=False),
        Goal("whole path with gate and publish, of the floor", 0.5, ratio, at_most=False),
        Goal("neighbouring slots at once, of spread out", 0.8, neighbours_ratio, at_most=False),
        Goal("one connection, of a bare psycopg call of the function", 0.8, one_ratio, at_most=False),
    ]
    if server_cpu is not None:
        goals.append(Goal("server CPU a booking, ms", 0.6, server_cpu, at_most=True))
    return Figure(
        name="booking",
        value=statistics.median(whole),
        unit="bookings/s",
        floor=statistics.median(floor),
        ratio=ratio,
        floor_is=FLOOR_IS,
        ratio_is="whole path / floor, median over the rounds",
        spread=spread_of([ms for one in found["whole"] for part in one.parts for ms in part.milliseconds]),
        goals=tuple(goals),
        problems=what_is_broken(place),
        details={
            "core_ratio": core_ratio,
            "core_per_second": statistics.median(core),
            "simple_floor": statistics.median(simple),
            "simple_floor_ratio": median_ratio(whole, simple),
            "simple_floor_core_ratio": median_ratio(core, simple),
            "bare_psycopg_ratio": median_ratio(_rates(found["bare"]), floor),
            "whole_of_bare_psycopg": median_ratio(whole, _rates(found["bare"])),
            "core_of_bare_psycopg": median_ratio(core, _rates(found["bare"])),
            "neighbours_ratio": neighbours_ratio,
            "neighbours_per_second": statistics.median(_rates(found["neighbours"])),
            "one_connection_ratio": one_ratio,
            "one_connection_p50_ms": statistics.median(ms for one in turns for ms in one.service),
            "one_connection_bare_p50_ms": statistics.median(ms for one in turns for ms in one.bare),
            "server_cpu_ms": server_cpu,
            "core_server_cpu_ms": _server_cpu(found["core"]),
            "client_cpu_ms": _client_cpu(found["whole"]),
            "core_client_cpu_ms": _client_cpu(found["core"]),
            "bare_client_cpu_ms": _client_cpu(found["bare"]),
            "floor_mean_ms": statistics.median(one.mean_ms for one in floors),
            "terminals": load.clients,
            "rounds": load.rounds,
            "seconds": load.seconds,
            "slots": load.doctors * load.days * HOURS.slots,
            "bookings": sum(one.bookings for kind in ("whole", "core", "neighbours") for one in found[kind]),
            "refused": dict(refused),
        },
    )


def _rates(rounds: list[_Round]) -> list[float]:
    return [one.per_second for one in rounds]


def _server_cpu(rounds: list[_Round]) -> float | None:
    if any(one.server_ms is None for one in rounds):
        return None
    return sum(one.server_ms or 0.0 for one in rounds) / max(1, sum(one.bookings for one in rounds))


def _client_cpu(rounds: list[_Round]) -> float:
    parts = [part for one in rounds for part in one.parts]
    return sum(part.cpu_seconds for part in parts) * 1000 / max(1, sum(part.bookings for part in parts))


def _mean(values: list[float]) -> float:
    return statistics.fmean(values) if values else 0.0
