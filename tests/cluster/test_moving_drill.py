"""The issue's figure: a bucket of 2,000 bookings moves under load; refused for a second at most, none lost."""

from __future__ import annotations

import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import BucketMoved, RetryNeeded
from medibook_desktop.domain.errors import BookingRefused, StaleBooking, UnknownBooking, UnknownSlot
from tests.cluster.chaos_rounds import is_long
from tests.helpers.two_shards import TwoShards, ask, book

MOVED, STAYS = 1, 2
"""The doctor whose bucket moves, and one of the same shard whose bucket does not."""
BOOKINGS = 2000
DESKS = 4
BLOCK, ROUNDS = 200, 12
MOVES = 10 if is_long() else 4

# Half a year of ten-minute times for each of the two, half of the moved one's taken.
_FILL = f"""
DELETE FROM appointment_slots;
INSERT INTO appointment_slots (doctor_id, slot_time, minutes)
    SELECT d, date_trunc('day', now()) + interval '1 day' + n * interval '10 minutes', 10
    FROM (VALUES ({MOVED}), ({STAYS})) v (d), generate_series(0, {BOOKINGS * 4}) n ORDER BY 1, 2;
"""
_BOOK = f"""
SELECT count(book_slot(gen_random_uuid(), s.id, 1, s.patient))
FROM (SELECT id, 1 + row_number() OVER (ORDER BY id) % 200 AS patient
      FROM appointment_slots WHERE doctor_id = {MOVED} ORDER BY id LIMIT {BOOKINGS}) s
"""


@dataclass
class Figures:
    """Seconds. A refusal lasts from the first time that a booking is told to come again to its success."""

    booked: set[int] = field(default_factory=set)
    cancelled: set[int] = field(default_factory=set)
    refusals: list[float] = field(default_factory=list)
    took: dict[int, list[float]] = field(default_factory=lambda: {MOVED: [], STAYS: []})
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


class Desk:
    """Books free times of one doctor wherever they are, cancels every fourth again, and reads the day in between."""

    def __init__(
        self, shards: TwoShards, doctor: int, number: int, figures: Figures, stop: threading.Event
    ) -> None:
        self._shards, self._doctor, self._figures, self._stop = shards, doctor, figures, stop
        self._databases = {n: shards.of(n).database(pool_size=1) for n in (0, 1)}
        self._home = 0
        self._number = number

    def work(self) -> None:
        try:
            with ThreadPoolExecutor(1):
                turn = 0
                while not self._stop.is_set():
                    turn += 1
                    self._book(turn)
        finally:
            for each in self._databases.values():
                each.close()

    def _book(self, turn: int) -> None:
        began, refused, request = time.monotonic(), 0.0, uuid4()
        free: tuple[int, int] | None = None
        answer = None
        while answer is None:
            database = self._databases[self._home]
            try:
                free = free or self._free(database)
                if free is None:
                    return
                answer = self._once(database, free, request, turn)
            except (BucketMoved, UnknownSlot, UnknownBooking):
                refused = refused or time.monotonic()
                self._home = self._shards.home(self._doctor)
                ask(self._databases[self._home], "SELECT settle_bucket(%s)", self._doctor)
            except RetryNeeded:
                continue
            except BookingRefused:
                free, request = None, uuid4()  # another desk had it, or the patient is elsewhere
            except StaleBooking:
                return
        now = time.monotonic()
        with self._figures.lock:
            self._figures.took[self._doctor].append(now - began)
            if refused:
                self._figures.refusals.append(now - refused)
            if self._doctor == MOVED:
                kept = (
                    self._figures.cancelled
                    if answer["booking"]["status"] == "cancelled"
                    else self._figures.booked
                )
                kept.add(answer["booking"]["id"])

    def _free(self, database: Database) -> tuple[int, int] | None:
        """A time that is free now; an agenda that is empty of visits was never true."""
        with database.read() as connection:
            visits = connection.exec_driver_sql(
                "SELECT count(*) FROM appointment_slots WHERE doctor_id = %s AND is_booked", (self._doctor,)
            ).scalar_one()
            if self._doctor == MOVED and visits < BOOKINGS / 2 and self._home == self._shards.home(MOVED):
                self._figures.wrong.append(f"an agenda with {visits} visits")
            found = connection.exec_driver_sql(
                "SELECT id, version FROM appointment_slots WHERE doctor_id = %s AND NOT is_booked"
                " ORDER BY hashint8(id + %s) LIMIT 1",
                (self._doctor, self._number * 7919 + int(time.monotonic() * 1000)),
            ).first()
        return None if found is None else (int(found[0]), int(found[1]))

    def _once(self, database: Database, free: tuple[int, int], request: UUID, turn: int) -> dict[str, Any]:
        answer = book(database, free[0], free[1], 1 + hash((self._number, turn)) % 200, request)
        if turn % 4 == 0:
            visit = answer["booking"]
            answer = database.call(
                "SELECT cancel_booking(%s, %s, %s, 'Patient asked')", (uuid4(), visit["id"], visit["version"])
            )
        return answer


def test_a_bucket_of_2000_bookings_moves_under_load(two_shards: TwoShards) -> None:
    two_shards.directory.run(_FILL)
    two_shards.directory.run(_BOOK)
    figures, stop = Figures(), threading.Event()
    old = {
        row[0] for row in two_shards.directory.run("SELECT id FROM bookings WHERE doctor_id = %s", [MOVED])
    }
    assert len(old) == BOOKINGS
    locked: list[float] = []
    with ThreadPoolExecutor(DESKS) as desks:
        running = [
            desks.submit(Desk(two_shards, MOVED if n < DESKS - 1 else STAYS, n, figures, stop).work)
            for n in range(DESKS)
        ]
        try:
            for turn in range(MOVES):
                report = two_shards.move(MOVED, to=1 - turn % 2, grace_seconds=0.5)
                locked.append(report.locked_seconds)
                print(
                    f"move {turn + 1}: {report.bytes_copied / 1e6:.1f} MB, {report.rows_caught_up} rows caught up,"
                    f" {report.seconds:.2f} s, short lock {report.locked_seconds * 1000:.0f} ms"
                )
        finally:
            stop.set()
        for each in running:
            each.result()
    home = two_shards.of(two_shards.home(MOVED))
    there = {
        row[0]: row[1] for row in home.run("SELECT id, status FROM bookings WHERE doctor_id = %s", [MOVED])
    }
    assert old | figures.booked | figures.cancelled == there.keys()
    assert {visit for visit, status in there.items() if status == "cancelled"} == figures.cancelled
    assert figures.wrong == []
    assert two_shards.broken() == []
    others = sorted(figures.took[STAYS])
    print(
        f"{len(there)} bookings at the end; {len(figures.refusals)} bookings were told to come again, the longest for"
        f" {max(figures.refusals, default=0) * 1000:.0f} ms; short lock at most {max(locked) * 1000:.0f} ms;"
        f" another doctor's bookings meanwhile: {len(others)}, p99 {others[int(len(others) * 0.99)] * 1000:.0f} ms,"
        f" the slowest {others[-1] * 1000:.0f} ms"
    )


def test_what_the_guards_cost(two_shards: TwoShards) -> None:
    """One connection's bookings with and without the triggers of a clinic of shards, in turns: printed, not judged."""
    two_shards.directory.run(_FILL)
    two_shards.directory.run("VACUUM ANALYZE appointment_slots")
    desk = two_shards.directory.database(pool_size=1)
    found = two_shards.directory.run(
        "SELECT id FROM appointment_slots WHERE doctor_id = 1 ORDER BY id LIMIT %s",
        [BLOCK * (2 * ROUNDS + 1)],
    )
    slots = [row[0] for row in found]
    seconds: dict[bool, list[float]] = {True: [], False: []}
    try:
        for turn in range(2 * ROUNDS + 1):
            guarded = turn % 2 == 0
            word = "ENABLE" if guarded else "DISABLE"
            for table in ("bookings", "appointment_slots"):
                two_shards.directory.run(f"ALTER TABLE {table} {word} TRIGGER bucket_guard")
            taken = []
            for n, slot_id in enumerate(slots[turn * BLOCK : (turn + 1) * BLOCK]):
                began = time.perf_counter()
                book(desk, slot_id, 1, n % 200 + 1)
                taken.append(time.perf_counter() - began)
            if turn:  # the first one warms up
                seconds[guarded].append(statistics.median(taken))
    finally:
        desk.close()
    with_them, without = statistics.median(seconds[True]), statistics.median(seconds[False])
    print(
        f"a booking on one connection, p50: {with_them * 1000:.3f} ms with the guards, {without * 1000:.3f} without;"
        f" throughput {without / with_them:.3f} of that of one database"
    )
