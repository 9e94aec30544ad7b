"""What a terminal does in the booking benchmark: the whole path, the core alone, and the bare work."""

from __future__ import annotations

import gc
import itertools
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import psycopg

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import RetryNeeded
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.foundation.retrying import BOOKING_RETRY, retry
from medibook_desktop.start.bench.floor import BARE_BOOKING
from medibook_desktop.start.bench.terminals import Desk

BOOK = "SELECT book_slot(%s, %s, %s::int4, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
"""The bare call, in the order of the function's parameters."""

Task = tuple[int, int, int]
"""slot id, slot version, patient id"""


@dataclass(slots=True)
class Done:
    """One terminal's part of a round."""

    bookings: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    milliseconds: list[float] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)

    @property
    def per_second(self) -> float:
        return self.bookings / self.seconds if self.seconds else 0.0


@dataclass(slots=True)
class InTurns:
    """One connection's service path and bare call, one after the other: milliseconds of each."""

    service: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)


def keep_tasks(desk: Desk, tasks: list[Any]) -> None:
    desk.kept["tasks"] = tasks


def book_whole(desk: Desk, seconds: float) -> Done:
    """clinic.bookings.book: checks, gate, function, retry, publish."""

    def book(task: Task) -> None:
        slot, version, patient = task
        desk.clinic.bookings.book(BookingRequest(slot, version, patient))

    return _repeat(desk, seconds, book)


def book_own(desk: Desk, seconds: float) -> Done:
    """As `book_whole`, where the kept tasks are this terminal's alone and not all terminals' together."""

    def book(task: Task) -> None:
        slot, version, patient = task
        desk.clinic.bookings.book(BookingRequest(slot, version, patient))

    return _repeat(desk, seconds, book, itertools.count().__next__)


def book_core(desk: Desk, seconds: float) -> Done:
    """The function with all its guards, through the engine's hot path; no gate, no publish."""
    database = _database(desk)

    def book(task: Task) -> None:
        arguments = _arguments(task)
        retry(lambda: database.call(BOOK, arguments), RetryNeeded, BOOKING_RETRY)

    return _repeat(desk, seconds, book)


def book_bare(desk: Desk, seconds: float) -> Done:
    """pgbench's statement through psycopg: what the Python client alone costs."""
    connection = _owner(desk)

    def book(task: int) -> None:
        connection.execute(BARE_BOOKING, {"slot": task, "patient": 1 + task % 3000}, prepare=True)

    return _repeat(desk, seconds, book)


def book_in_turns(desk: Desk, seconds: float) -> InTurns:
    """One booking through the service, one through bare psycopg, and so on: both meet the same machine."""
    tasks: list[Task] = desk.kept["tasks"]
    connection = _own_connection(desk)
    found = InTurns()
    ends = time.perf_counter() + seconds
    gc.collect()
    for place in range(0, len(tasks) - 1, 2):
        slot, version, patient = tasks[place]
        request = BookingRequest(slot, version, patient)
        arguments = _arguments(tasks[place + 1])
        first = time.perf_counter()
        desk.clinic.bookings.book(request)
        second = time.perf_counter()
        connection.execute(BOOK, arguments, prepare=True).fetchone()
        third = time.perf_counter()
        found.service.append((second - first) * 1000)
        found.bare.append((third - second) * 1000)
        if third > ends:
            break
    return found


def _repeat(
    desk: Desk, seconds: float, book: Callable[[Any], None], number_of: Callable[[], int] | None = None
) -> Done:
    tasks = desk.kept["tasks"]
    number_of = number_of or desk.next_number
    done = Done()
    desk.together.wait(60)
    gc.collect()
    cpu = time.process_time()
    started = last = time.perf_counter()
    ends = started + seconds
    while last < ends and (number := number_of()) < len(tasks):
        before = time.perf_counter()
        try:
            book(tasks[number])
        except MediBookError as error:
            done.refused[error.code] += 1
            last = time.perf_counter()
            continue
        last = time.perf_counter()
        done.milliseconds.append((last - before) * 1000)
    done.seconds = last - started
    done.cpu_seconds = time.process_time() - cpu
    done.bookings = len(done.milliseconds)
    return done


def _arguments(task: Task) -> tuple[Any, ...]:
    slot, version, patient = task
    request: UUID = new_request_id()
    return (request, slot, version, patient, None, None, "phone", "", None, "hybrid", False, "bench")


def _database(desk: Desk) -> Database:
    if "database" not in desk.kept:
        username, password = desk.place.staff[desk.number]
        database = Database(
            desk.place.database_url,
            username=username,
            password=password,
            pool_size=1,
            application_name="medibook bench",
        )
        desk.stack.callback(database.close)
        desk.kept["database"] = database
    found: Database = desk.kept["database"]
    return found


def _own_connection(desk: Desk) -> psycopg.Connection[Any]:
    """Bare psycopg, signed in as the same member of staff, with the hot path's session settings."""
    username, password = desk.place.staff[desk.number]
    return _kept_connection(
        desk, "bare", desk.place.database_url, user=username, password=password,
        options="-c default_transaction_isolation=serializable",
    )  # fmt: skip


def _owner(desk: Desk) -> psycopg.Connection[Any]:
    return _kept_connection(desk, "owner", desk.place.owner_url)


def _kept_connection(desk: Desk, name: str, url: str, **more: Any) -> psycopg.Connection[Any]:
    if name not in desk.kept:
        desk.kept[name] = desk.stack.enter_context(psycopg.connect(url, autocommit=True, **more))
    found: psycopg.Connection[Any] = desk.kept[name]
    return found
