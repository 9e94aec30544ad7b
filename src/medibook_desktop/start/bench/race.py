"""`bench race`: many terminals for one slot; exactly one wins, and how soon the last one knows."""

from __future__ import annotations

import statistics
import time as clock
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.services.bookings import Gate
from medibook_desktop.start.bench import bulk, race_seats
from medibook_desktop.start.bench.figures import Figure, Goal, in_turns, spread_of
from medibook_desktop.start.bench.place import Place, what_is_broken
from medibook_desktop.start.bench.race_seats import WON, Kind, Shot
from medibook_desktop.start.bench.terminals import Terminals

HOURS = bulk.Hours(opens=time(9, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
STRATEGIES = ("hybrid", "pessimistic", "optimistic")
LIMITS = {Gate.REDIS: 5.0, Gate.ADVISORY: 15.0, Gate.NONE: 60.0}
FLOOR = Kind("floor", Gate.REDIS)
CONTROL = Kind("control", Gate.NONE)
FLOOR_IS = (
    "ms until the last of as many terminals has the answer to one bare Redis command sent by all at once"
)
_ROUNDS = 4

_CONTROL_TABLES = """
CREATE SCHEMA bench_control;
CREATE TABLE bench_control.slots (id bigint PRIMARY KEY, is_booked boolean NOT NULL DEFAULT false);
CREATE TABLE bench_control.bookings (slot_id bigint NOT NULL, racer int NOT NULL);
INSERT INTO bench_control.slots (id) SELECT generate_series(1, %(slots)s);
"""
_CONTROL_GRANTS = """
GRANT USAGE ON SCHEMA bench_control TO medibook_receptionist;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA bench_control TO medibook_receptionist;
"""


@dataclass(slots=True)
class _Results:
    """All races of one kind."""

    milliseconds: list[float] = field(default_factory=list)
    winners: Counter[int] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)

    def add(self, shots: list[Shot]) -> None:
        began, answered = min(shot.began for shot in shots), max(shot.answered for shot in shots)
        self.milliseconds.append((answered - began) * 1000)
        self.winners[sum(shot.outcome == WON for shot in shots)] += 1
        self.outcomes.update(shot.outcome for shot in shots)

    def merged(self, other: _Results) -> _Results:
        return _Results(
            self.milliseconds + other.milliseconds,
            self.winners + other.winners,
            self.outcomes + other.outcomes,
        )


def run(place: Place, slots: int, terminals: int, processes: int, note: Callable[[str], None]) -> Figure:
    """`slots` races of each kind with `terminals` racers in `processes` processes."""
    gates = tuple(Gate) if place.redis_url else (Gate.ADVISORY, Gate.NONE)
    kinds = [Kind(strategy, gate) for strategy in STRATEGIES for gate in gates]
    rounds = min(_ROUNDS, slots)
    free, patients = _make_slots(place.owner_url, len(kinds) * slots + terminals, terminals)
    _make_control(place.owner_url, slots + 1)
    used: dict[str, list[int]] = {kind.name: [] for kind in kinds}
    control_slots = iter(range(1, slots + 2))
    floor_slots = iter(range(1, 10 * slots + 100))

    with Terminals(place, min(processes, terminals)) as processes_open:
        processes_open.run(race_seats.sit_down, total=terminals)

        def one(kind: Kind, slot: int, version: int) -> list[Shot]:
            at = clock.monotonic() + race_seats.READY_SECONDS
            parts = processes_open.run(
                race_seats.race, kind=kind, slot=slot, version=version, patients=patients, at=at
            )
            return [shot for part in parts for shot in part]

        def some(kind: Kind, source: Iterator[tuple[int, int]], count: int) -> _Results:
            results = _Results()
            for _ in range(count):
                slot, version = next(source)
                if kind.name in used:
                    used[kind.name].append(slot)
                results.add(one(kind, slot, version))
            return results

        for kind in kinds[: len(gates)]:  # connections, prepared statements and scripts are there from now on
            one(kind, *next(free))
        one(FLOOR, next(floor_slots), 0)
        found: dict[str, list[_Results]] = {}
        for number in range(rounds):
            count = slots // rounds + (number < slots % rounds)
            works: dict[str, Callable[[], Any]] = {
                kind.name: partial(some, kind, free, count) for kind in kinds
            }
            works[FLOOR.name] = partial(some, FLOOR, ((slot, 0) for slot in floor_slots), count)
            works[CONTROL.name] = partial(some, CONTROL, ((slot, 0) for slot in control_slots), count)
            note(f"round {number + 1} of {rounds}: {count} races of each kind")
            for name, results in in_turns(1, works).items():
                found.setdefault(name, []).extend(results)
    merged = {name: _merge(results) for name, results in found.items()}
    return _figure(place, merged, kinds, used, terminals, slots, processes_open.count)


def _merge(parts: list[_Results]) -> _Results:
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.merged(part)
    return whole


def _make_slots(owner_url: str, count: int, terminals: int) -> tuple[Iterator[tuple[int, int]], list[int]]:
    """At least `count` free slots, and a patient for each racer."""
    days = -(-count // HOURS.slots)
    first = datetime.now(UTC).date() + timedelta(days=2)
    with psycopg.connect(owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", HOURS.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, ["Dr. Race"])
        bulk.make_slots(connection, doctors, [first + timedelta(days=n) for n in range(days)], HOURS)
        patients = bulk.make_patients(connection, terminals)
        rows = connection.execute("SELECT id, version FROM appointment_slots ORDER BY slot_time").fetchall()
    bulk.settle(owner_url)
    return iter(rows), list(patients)


def _make_control(owner_url: str, slots: int) -> None:
    with psycopg.connect(owner_url, autocommit=True) as connection:
        for statement in _CONTROL_TABLES.strip().split(";\n"):
            connection.execute(statement, {"slots": slots} if "%(slots)s" in statement else None)
        connection.execute(_CONTROL_GRANTS)


def _figure(
    place: Place,
    found: dict[str, _Results],
    kinds: list[Kind],
    used: dict[str, list[int]],
    terminals: int,
    slots: int,
    processes: int,
) -> Figure:
    problems: list[str] = []
    table = []
    stored = _stored(place.owner_url)
    for kind in kinds:
        results = found[kind.name]
        spread = spread_of(results.milliseconds)
        odd = sum(count for winners, count in results.winners.items() if winners != 1)
        if odd:
            problems.append(f"{kind.name}: {odd} of {slots} slots did not have exactly one winner")
        if wrong := [slot for slot in used[kind.name] if stored.get(slot, 0) != 1]:
            problems.append(f"{kind.name}: {len(wrong)} slots do not hold exactly one booking")
        if unsure := sum(
            n for code, n in results.outcomes.items() if code not in (WON, "slot_taken", "stale_slot")
        ):
            problems.append(f"{kind.name}: {unsure} terminals got no clear answer: {dict(results.outcomes)}")
        table.append(
            {
                "strategy": kind.strategy,
                "gate": kind.gate.value,
                "slots": slots,
                "one_winner": results.winners[1],
                "answered_p50_ms": spread.p50_ms,
                "answered_p99_ms": spread.p99_ms,
                "outcomes": dict(results.outcomes),
            }
        )
    doubled = _doubled(place.owner_url)
    if not doubled:
        problems.append("the negative control did not double-book: these races prove nothing")
    problems += what_is_broken(place)
    main = found[kinds[0].name]
    floor = statistics.median(found[FLOOR.name].milliseconds)
    value = statistics.median(main.milliseconds)
    return Figure(
        name="race",
        value=value,
        unit="ms until the last has its answer, median",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(main.milliseconds),
        goals=tuple(
            Goal(
                f"answered with gate {gate.value}, hybrid, median ms",
                LIMITS[gate],
                statistics.median(found[Kind("hybrid", gate).name].milliseconds),
                at_most=True,
            )
            for gate in dict.fromkeys(kind.gate for kind in kinds)
        ),
        problems=tuple(problems),
        details={
            "terminals": terminals,
            "processes": processes,
            "slots": slots,
            "one_winner_each": all(found[kind.name].winners == {1: slots} for kind in kinds),
            "kinds": table,
            "control_double_booked": doubled,
            "control_slots": slots,
            "control_winners_most": max(found[CONTROL.name].winners),
        },
    )


def _stored(owner_url: str) -> dict[int, int]:
    """slot id -> active bookings, asked of the table itself."""
    with psycopg.connect(owner_url) as connection:
        return dict(
            connection.execute(
                "SELECT slot_id, count(*) FROM bookings WHERE status = 'booked' GROUP BY slot_id"
            ).fetchall()
        )


def _doubled(owner_url: str) -> int:
    with psycopg.connect(owner_url) as connection:
        row = connection.execute(
            "SELECT count(*) FROM (SELECT FROM bench_control.bookings GROUP BY slot_id HAVING count(*) > 1) AS twice"
        ).fetchone()
    return int(row[0]) if row else 0
