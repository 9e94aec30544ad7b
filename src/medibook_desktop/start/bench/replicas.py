"""`bench replicas`: when a booking is seen on a standby, what a routed read costs, and what replicas win."""

from __future__ import annotations

import tempfile
import time as clock
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import sqlalchemy as sa

from medibook_desktop.database.engine import Database, owner_connection, rows
from medibook_desktop.database.migrating import migrate
from medibook_desktop.database.roles import make_staff
from medibook_desktop.database.routing import route_reads
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.replicas import Use, replica_address
from medibook_desktop.domain.roles import Role
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, in_turns, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk
from medibook_desktop.start.bench.replicas_work import read_for_seconds
from medibook_desktop.start.bench.server_group import ServerGroup, ServerNode, server_group, wait_for
from medibook_desktop.start.bench.terminals import Terminals

DOCTORS, PATIENTS = 10, 3000
PASSWORD = "bench-of-replicas"  # noqa: S105 - of a server that lives as long as the benchmark
FLOOR_IS = "µs of `Database.read` with no replica set up, nothing asked: checked out and given back, median"
SLOTS = bulk.Hours(opens=time(8, 0), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))


def run(writes: int, reads: int, terminals: int, seconds: float, note: Callable[[str], None]) -> Figure:
    """Servers of its own: a benchmark cannot make standbys of somebody else's."""
    with _group(note) as group, _place(group, terminals, note) as place:
        note(f"{writes} bookings")
        seen, again = _seen_on_standbys(place, group, writes)
        note(f"{reads} reads")
        costs = _costs(place, group, reads)
        note(f"{terminals} terminals that search, with and without replicas")
        per_second = _reads_per_second(place, group, terminals, seconds)
    bare, plain, routed = (percentile(costs[name], 0.5) for name in ("read", "none", "two"))
    return Figure(
        name="replicas",
        value=percentile(seen, 0.5),
        unit="ms from a booking's acknowledgement until a standby shows it, median",
        floor=bare,
        ratio=routed / bare if bare else 0.0,
        ratio_is="a routed read's µs with two replicas / the floor",
        spread=spread_of(seen),
        floor_is=FLOOR_IS,
        goals=(
            Goal("seen on a standby, p99 ms", 100.0, percentile(seen, 0.99), at_most=True),
            Goal("µs that routing adds to a read, no replicas", 1.0, plain - bare, at_most=True),
            Goal("µs that routing adds to a read, two replicas", 10.0, routed - bare, at_most=True),
        ),
        details={
            "most_ms": max(seen),
            "own_write_until_a_replica_is_read_again": _said(again),
            "read_us": {"read": bare, "read_for_without_replicas": plain, "read_for_with_two": routed},
            "reads_a_second": per_second,
            "terminals": terminals,
        },
    )


def _said(waits: list[float]) -> dict[str, float]:
    return {"p50_ms": percentile(waits, 0.5), "p99_ms": percentile(waits, 0.99)}


@contextmanager
def _group(note: Callable[[str], None]) -> Iterator[ServerGroup]:
    note("a primary and two standbys")
    with tempfile.TemporaryDirectory(prefix="medibook-bench-") as folder, server_group(Path(folder)) as group:
        yield group


@contextmanager
def _place(group: ServerGroup, desks: int, note: Callable[[str], None]) -> Iterator[Place]:
    note("a clinic")
    primary = group.primary
    migrate(primary.owner_url)
    staff = tuple((f"desk_{number}", PASSWORD) for number in range(desks))
    with owner_connection(primary.owner_url) as connection:
        for name, password in staff:
            make_staff(connection, name, name, Role.RECEPTIONIST, password)
    today = datetime.now(UTC).date()
    with psycopg.connect(primary.owner_url, autocommit=True) as owner:
        clinic = bulk.make_clinic(owner, "North", SLOTS.zone, "GB")
        doctors = bulk.make_doctors(owner, clinic, [f"Doctor {n}" for n in range(DOCTORS)])
        bulk.make_slots(owner, doctors, [today + timedelta(days=n) for n in range(1, 31)], SLOTS)
        bulk.make_patients(owner, PATIENTS)
    bulk.settle(primary.owner_url)
    group.catch_up()
    yield Place(primary.owner_url, primary.url, None, staff)


def _routed(place: Place, group: ServerGroup) -> Database:
    name, password = place.staff[0]
    database = Database(place.database_url, username=name, password=password)
    route_reads(database, [replica_address(node.url) for node in group.standbys])
    return database


def _seen_on_standbys(place: Place, group: ServerGroup, writes: int) -> tuple[list[float], list[float]]:
    """Milliseconds, of every booking on every standby; and until the desk itself reads from a standby again."""
    seen: list[float] = []
    again: list[float] = []
    standbys = group.standbys
    watching = [psycopg.connect(node.owner_url, autocommit=True) for node in standbys]
    away_from = {node.port for node in standbys}
    try:
        with open_desk(place, 0) as clinic, closing(_routed(place, group)) as database:
            wait_for(lambda: database.read_for(Use.DESK, _port) in away_from, "a read from a standby")
            doctors = [doctor.id for doctor in clinic.directory.doctors()]
            patients = [
                row[0] for row in watching[0].execute("SELECT id FROM patients ORDER BY id").fetchall()
            ]
            for number in range(writes):
                doctor = doctors[number % len(doctors)]
                slot = clinic.availability.next_free([doctor], limit=1)[0]
                booked = clinic.bookings.book(
                    BookingRequest(slot.id, slot.version, patients[number % len(patients)], source="phone")
                )
                acknowledged = clock.perf_counter()
                for standby in watching:
                    while not standby.execute(
                        "SELECT 1 FROM bookings WHERE id = %s", (booked.booking.id,)
                    ).fetchone():
                        pass
                    seen.append((clock.perf_counter() - acknowledged) * 1000)
                database.call("SELECT txid_current()")
                wrote = clock.perf_counter()
                while database.read_for(Use.DESK, _port) not in away_from:
                    pass
                again.append((clock.perf_counter() - wrote) * 1000)
    finally:
        for standby in watching:
            standby.close()
    return seen, again


def _costs(place: Place, group: ServerGroup, reads: int) -> dict[str, list[float]]:
    """Microseconds, in hundreds of reads, of a read that asks nothing."""
    name, password = place.staff[0]
    standbys = {node.port for node in group.standbys}
    with (
        closing(Database(place.database_url, username=name, password=password)) as plain,
        closing(_routed(place, group)) as routed,
    ):
        plain.ping()
        wait_for(lambda: routed.read_for(Use.DESK, _port) in standbys, "a read from a standby")

        def read() -> None:
            with plain.read() as connection:
                _nothing(connection)

        kinds: dict[str, Callable[[], Any]] = {
            "read": read,
            "none": lambda: plain.read_for(Use.DESK, _nothing),
            "two": lambda: routed.read_for(Use.DESK, _nothing),
        }
        rounds = max(1, reads // 100)
        found = in_turns(rounds, {kind: lambda each=each: _timed(each) for kind, each in kinds.items()})  # type: ignore[misc]
    return found


def _timed(read: Callable[[], Any]) -> float:
    """Microseconds of one, from a hundred."""
    started = clock.perf_counter()
    for _ in range(100):
        read()
    return (clock.perf_counter() - started) * 10_000


def _reads_per_second(
    place: Place, group: ServerGroup, terminals: int, seconds: float
) -> list[dict[str, Any]]:
    """Patients and free times searched for by terminal processes, at saturation; all servers share this computer."""
    with_replicas = replace(place, replica_urls=tuple(node.url for node in group.standbys))
    kinds = {"one primary": place, "and two replicas": with_replicas}
    found = []
    for name, each in kinds.items():
        with closing(Terminals(each, terminals)) as desks:
            desks.run(read_for_seconds, seconds=0.5)  # plans, connections, the first looks
            before = {node.name: _cpu_seconds(node) for node in group.nodes}
            done = desks.run(read_for_seconds, seconds=seconds)
            waits = [wait for one in done for wait in one]
            used = {node.name: _cpu_seconds(node) - before[node.name] for node in group.nodes}
        found.append(
            {
                "reads from": name,
                "a second": len(waits) / seconds,
                "p50 ms": percentile(waits, 0.5),
                "p99 ms": percentile(waits, 0.99),
                **{f"{node} CPU s": used[node] for node in used},
            }
        )
    return found


def _cpu_seconds(node: ServerNode) -> float:
    import psutil

    total = 0.0
    for pid in node.processes():
        try:
            times = psutil.Process(pid).cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system
    return total


def _port(connection: sa.Connection) -> int:
    return int(rows(connection, "SELECT inet_server_port()")[0][0])


def _nothing(connection: sa.Connection) -> None:
    """What a read costs besides its question."""
