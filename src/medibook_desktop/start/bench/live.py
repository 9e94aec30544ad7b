"""`bench live`: from a commit at one terminal until its cell is painted at another, idle and under load."""

from __future__ import annotations

import threading
import time as clock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import psycopg

from medibook_desktop.domain.errors import Unavailable
from medibook_desktop.start.bench import bulk, live_work
from medibook_desktop.start.bench.agenda import DOCTORS, HOURS, make_busy_days
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.terminals import Terminals
from medibook_desktop.start.bench.windows import OpenWindow, open_window, orders

FLOOR_IS = "ms from a bare Redis PUBLISH to its receipt by another process, p99"
IDLE_PER_SECOND = 11.0
"""Further apart than the merge window: every change is painted by itself."""
_LOAD_SECONDS = 4.0
_PAINT_SECONDS = 5.0
_PINGS = 200


def run(place: Place, changes: int, load: int, note: Callable[[str], None]) -> Figure:
    if place.redis_url is None:
        raise Unavailable(
            "There is no Redis here, so nothing is live.",
            next_step="Give --redis-url, or run it where an embedded Valkey exists (Linux, macOS).",
        )
    # Tomorrow is looked at: today's times may be over.
    _, (day, bookings) = make_busy_days(place.owner_url, 2).items()
    free = _free_slots(place.owner_url, day)
    # Desk 1 writes, desk 2 is the window that is looked at.
    with Terminals(place, 1) as writer, open_window(orders(place, 1, day=day.isoformat())) as window:
        note(f"waiting for the window to show {DOCTORS} doctors and {bookings} bookings, live")
        _wait_until_live(window, bookings)
        writer.run(live_work.keep_free, free=free)
        with _receiver(place.redis_url) as received:
            note("idle")
            writer.run(live_work.ping, count=_PINGS, per_second=200.0)
            idle, idle_lost, _ = _watched(writer, window, changes, IDLE_PER_SECOND, cancel=False)
            note(f"{load} changes a second")
            loaded, loaded_lost, pace = _watched(
                writer, window, _changes_under(load, changes), float(load), cancel=True
            )
            writer.run(live_work.ping, count=_PINGS, per_second=200.0)
    lost = idle_lost + loaded_lost
    floor = percentile(received, 0.99)
    value = percentile(idle, 0.99)
    return Figure(
        name="live",
        value=value,
        unit="ms from commit to painted, p99",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(idle),
        goals=(
            Goal("commit to painted on the other terminal, p99, ms", 120.0, value, at_most=True),
            Goal(f"... with {load} changes a second, p99, ms", 250.0, percentile(loaded, 0.99), at_most=True),
        ),
        problems=(f"{lost} bookings were never painted",) if lost else (),
        details={
            "changes": len(idle),
            "loaded_p50_ms": percentile(loaded, 0.5),
            "loaded_p95_ms": percentile(loaded, 0.95),
            "loaded_p99_ms": percentile(loaded, 0.99),
            "loaded_changes_a_second": load,
            "loaded_reached_a_second": pace,
            "loaded_watched": len(loaded),
            "floor_p50_ms": percentile(received, 0.5),
            "floor_messages": len(received),
            "doctors": DOCTORS,
            "bookings": bookings,
            "merge_window_ms": 50,
            "never_painted": lost,
        },
    )


def _changes_under(load: int, changes: int) -> int:
    """Four seconds of load, and no more than five times what is watched idle: a small run stays small."""
    return max(2, min(round(load * _LOAD_SECONDS), changes * 5))


def _watched(
    writer: Terminals, window: OpenWindow, changes: int, per_second: float, *, cancel: bool
) -> tuple[list[float], int, float]:
    """Milliseconds from commit to paint of each booking, how many were never painted, and the pace reached."""
    painted: dict[int, float] = {}
    done = threading.Event()

    def listen() -> None:
        while True:
            line = window.next_line(0.2)
            if line is None:
                if done.is_set():
                    return
                continue
            if "painted" in line:
                painted.update(dict.fromkeys(line["painted"], line["at"]))

    listener = threading.Thread(target=listen, name="painted")
    listener.start()
    try:
        stamps, pace = writer.run(live_work.write, changes=changes, per_second=per_second, cancel=cancel)[0]
        until = clock.monotonic() + _PAINT_SECONDS
        while clock.monotonic() < until and any(booking not in painted for booking, _ in stamps):
            clock.sleep(0.05)
    finally:
        done.set()
        listener.join()
    spent = [(painted[booking] - committed) * 1000 for booking, committed in stamps if booking in painted]
    return spent, len(stamps) - len(spent), pace


def _wait_until_live(window: OpenWindow, bookings: int) -> None:
    """The day is painted whole, and the status line says live."""
    shown: set[int] = set()
    live = False

    def is_ready(line: dict[str, Any]) -> bool:
        nonlocal live
        shown.update(line.get("painted", ()))
        live = line["live"] == "live" if "live" in line else live
        return live and len(shown) >= bookings

    window.wait_until(is_ready)


@contextmanager
def _receiver(redis_url: str) -> Iterator[list[float]]:
    """Milliseconds that each bare message took to this process."""
    from redis import Redis

    took: list[float] = []
    with Redis.from_url(redis_url) as redis, redis.pubsub() as pubsub:
        pubsub.subscribe(live_work.PING_CHANNEL)
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                message = pubsub.get_message(timeout=0.2)
                if message and message["type"] == "message":
                    took.append((clock.monotonic() - float(message["data"])) * 1000)

        thread = threading.Thread(target=listen, name="floor-receiver")
        thread.start()
        try:
            yield took
        finally:
            done.set()
            thread.join()


def _free_slots(owner_url: str, day: date) -> list[live_work.Free]:
    """Every free slot, neighbours far apart, each with a patient of its doctor's own: nobody is elsewhere."""
    with psycopg.connect(owner_url) as connection:
        rows = connection.execute(
            "SELECT id, version, doctor_id FROM appointment_slots "
            "WHERE NOT is_booked AND (slot_time AT TIME ZONE %s)::date = %s ORDER BY md5(id::text)",
            (HOURS.zone.key, day),
        ).fetchall()
        doctors = sorted({row[2] for row in rows})
        patients = bulk.make_named_patients(
            connection,
            [f"Patient of doctor {doctor}" for doctor in doctors],
            [date(1980, 1, 1)] * len(doctors),
            [""] * len(doctors),
        )
    return [(slot, version, patients[f"Patient of doctor {doctor}"]) for slot, version, doctor in rows]
