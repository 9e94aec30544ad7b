"""The racers: threads with a connection of their own each, which all try for one slot at one moment."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import tzinfo
from queue import SimpleQueue
from typing import Any

from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.locks import SlotGate
from medibook_desktop.services.bookings import Bookings, Gate
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.terminals import Desk

WON = "won"
READY_SECONDS = 0.012
"""From the word to the shot: time for every thread of every process to wake up and wait for the same moment."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One terminal's part in a race; times of CLOCK_MONOTONIC, which all processes share."""

    began: float
    answered: float
    outcome: str


@dataclass(frozen=True, slots=True)
class Kind:
    """How a race is run. `strategy` "control" takes no guard at all, "floor" only asks Redis."""

    strategy: str
    gate: Gate

    @property
    def name(self) -> str:
        return f"{self.strategy}, {self.gate.value}"


class _Seat:
    """A terminal: one thread, one PostgreSQL connection, one Redis connection."""

    def __init__(self, place: Place, number: int, stack: ExitStack) -> None:
        self.number = number
        username, password = place.staff[number]
        self.database = Database(
            place.database_url,
            username=username,
            password=password,
            pool_size=1,
            application_name=f"medibook terminal=racer {number + 1}",
        )
        stack.callback(self.database.close)
        self.link = RedisLink(place.redis_url, name=f"racer {number + 1}")
        stack.callback(self.link.close)
        self.database.call("SELECT 1", ())
        if self.link.url is not None:
            self.link.ping()
        self.jobs: SimpleQueue[Callable[[_Seat], Shot] | None] = SimpleQueue()
        self.shots: SimpleQueue[Shot | BaseException] = SimpleQueue()
        self._bookings: dict[Kind, Bookings] = {}
        thread = threading.Thread(target=self._run, name=f"racer-{number + 1}")
        thread.start()
        stack.callback(thread.join)
        stack.callback(self.jobs.put, None)

    def bookings(self, kind: Kind, zone: tzinfo) -> Bookings:
        if kind not in self._bookings:
            terminal = f"racer {self.number + 1}"
            self._bookings[kind] = Bookings(
                one_database(self.database),
                SlotGate(self.link),
                strategy=kind.strategy,
                terminal=terminal,
                announce=_tell_nobody,
                find_next_free=_find_nothing,
                display_name=terminal,
                zone=lambda: zone,
                gate=kind.gate,
            )
        return self._bookings[kind]

    def _run(self) -> None:
        while (job := self.jobs.get()) is not None:
            try:
                self.shots.put(job(self))
            except BaseException as error:  # handed to the task's thread, which raises it
                self.shots.put(error)


def sit_down(desk: Desk, total: int) -> None:
    """Fill this process with its share of `total` seats."""
    mine = range(desk.number, total, desk.count)
    desk.kept["seats"] = [_Seat(desk.place, number, desk.stack) for number in mine]


def race(desk: Desk, kind: Kind, slot: int, version: int, patients: Sequence[int], at: float) -> list[Shot]:
    """Every seat tries for `slot` at the moment `at`."""
    shoot = _shooter(desk, kind, slot, version, patients, at)
    seats: list[_Seat] = desk.kept["seats"]
    for seat in seats:
        seat.jobs.put(shoot)
    shots: list[Shot] = []
    for seat in seats:
        shot = seat.shots.get()
        if isinstance(shot, BaseException):
            raise shot
        shots.append(shot)
    return shots


def _shooter(
    desk: Desk, kind: Kind, slot: int, version: int, patients: Sequence[int], at: float
) -> Callable[[_Seat], Shot]:
    zone = desk.clinic.directory.clinics()[0].tz

    def attempt(seat: _Seat) -> str:
        if kind.strategy == "floor":
            seat.link.call("SET", f"medibook:bench:{slot}", seat.number, "NX", "GET", "PX", 5000)
            return WON
        if kind.strategy == "control":
            return _check_then_write(seat.database, slot, seat.number)
        request = BookingRequest(slot, version, patients[seat.number % len(patients)])
        try:
            seat.bookings(kind, zone).book(request)
        except MediBookError as error:
            return error.code
        return WON

    def shoot(seat: _Seat) -> Shot:
        wait = at - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        began = time.monotonic()
        outcome = attempt(seat)
        return Shot(began, time.monotonic(), outcome)

    return shoot


def _check_then_write(database: Database, slot: int, number: int) -> str:
    """What a program does that trusts what it has read: the negative control."""
    for statement, values in (
        ("SELECT is_booked FROM bench_control.slots WHERE id = %s", (slot,)),
        (
            "INSERT INTO bench_control.bookings (slot_id, racer) VALUES (%s, %s) RETURNING NULL",
            (slot, number),
        ),
        ("UPDATE bench_control.slots SET is_booked = true WHERE id = %s RETURNING NULL", (slot,)),
    ):
        if database.call(statement, values, isolation=READ_COMMITTED):
            return "slot_taken"
    return WON


def _tell_nobody(changes: object) -> None:
    return None


def _find_nothing(slot_id: int) -> Sequence[Any]:
    return ()
