"""What the writing terminal does in the live benchmark: book at a pace, and note each commit's moment."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from medibook_desktop.database.engine import SERIALIZABLE, Database
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.locks import SlotGate
from medibook_desktop.services.bookings import Bookings
from medibook_desktop.start.bench.terminals import Desk

PING_CHANNEL = "medibook:bench:ping"

Free = tuple[int, int, int]
"""slot id, slot version, patient id"""


class _StampedDatabase(Database):
    """Notes when the server's word came that the booking is committed: before it is published."""

    committed_at = 0.0

    def call(
        self,
        sql: str,
        params: Sequence[Any] | Mapping[str, Any] = (),
        *,
        isolation: str = SERIALIZABLE,
        within: float | None = None,
    ) -> Any:
        answer = super().call(sql, params, isolation=isolation, within=within)
        self.committed_at = time.monotonic()
        return answer


def keep_free(desk: Desk, free: list[Free]) -> None:
    """The free slots that the next tasks book, and a service path with a stamp after the commit."""
    username, password = desk.place.staff[desk.number]
    database = _StampedDatabase(
        desk.place.database_url,
        username=username,
        password=password,
        pool_size=2,
        application_name="medibook terminal=writer",
    )
    desk.stack.callback(database.close)
    with database.read() as connection:
        clinic = database_name(connection)
    link = RedisLink(desk.place.redis_url, name="writer", place=clinic)
    desk.stack.callback(link.close)
    zone = desk.clinic.directory.clinics()[0].tz
    desk.kept["database"] = database
    desk.kept["link"] = link
    desk.kept["bookings"] = Bookings(
        one_database(database),
        SlotGate(link),
        strategy="hybrid",
        terminal="writer",
        announce=lambda changes: None,
        find_next_free=lambda slot: (),
        display_name="Writer",
        zone=lambda: zone,
    )
    desk.kept["free"] = deque(free)


def write(desk: Desk, changes: int, per_second: float, cancel: bool) -> tuple[list[tuple[int, float]], float]:
    """(booking id, moment of its commit) of each booking, and the changes a second that were reached.

    With `cancel` every second change takes back a booking made a second earlier, so that a day is enough
    for any number of changes; only the bookings are watched.
    """
    bookings: Bookings = desk.kept["bookings"]
    database: _StampedDatabase = desk.kept["database"]
    free: deque[Free] = desk.kept["free"]
    made: deque[tuple[Booked, Free]] = deque()
    stamps: list[tuple[int, float]] = []
    keep = max(1, round(per_second / 2))
    begins = time.monotonic()
    for number in range(changes):
        wait = begins + number / per_second - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        if cancel and (len(made) > keep or not free) and made:
            booked, slot = made.popleft()
            bookings.cancel(booked.booking.id, booked.booking.version, "Benchmark")
            # Booked and freed again: its version grew twice.
            free.append((slot[0], slot[1] + 2, slot[2]))
            continue
        if not free:
            break
        slot = free.popleft()
        booked = bookings.book(BookingRequest(*slot))
        stamps.append((booked.booking.id, database.committed_at))
        made.append((booked, slot))
    return stamps, changes / (time.monotonic() - begins)


def ping(desk: Desk, count: int, per_second: float) -> None:
    """Publish bare moments: the floor."""
    link: RedisLink = desk.kept["link"]
    begins = time.monotonic()
    for number in range(count):
        wait = begins + number / per_second - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        link.call("PUBLISH", PING_CHANNEL, repr(time.monotonic()))
