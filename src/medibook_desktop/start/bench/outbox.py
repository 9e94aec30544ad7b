"""`bench outbox`: changes whose writers died before they told anybody: how late, how many, and who takes over."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import threading
import time as clock
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, time, timedelta
from multiprocessing.process import BaseProcess
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.database.engine import Database, owner_connection
from medibook_desktop.database.queries import health
from medibook_desktop.database.queries.directory import database_name
from medibook_desktop.database.relaying import Outbox
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.messaging.connection import RedisLink
from medibook_desktop.messaging.publisher import Publisher
from medibook_desktop.services.outbox import OutboxRelay
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.booking_work import BOOK
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, what_is_broken

DESKS = 3
DOCTORS, DAYS = 100, 20
PATIENTS = 5000
LAG_GOAL_S, TAKEOVER_GOAL_S, FROZEN_GOAL_S = 3.0, 2.5, 9.0
PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.02
FLOOR_IS = "rows/s read and marked in batches of 500 by bare statements, without a message"

_TABLES = ("bookings", "audit_events", "outbox", "patient_times", "appointment_slots")
_SIZES = "SELECT t, pg_total_relation_size(t::regclass) FROM unnest(%s::text[]) t"
_MANY = """
    INSERT INTO outbox (doctor_id, at)
    SELECT 1 + n %% 100, now() - interval '2 hours' FROM generate_series(1, %s) n
"""
_BARE = """
    UPDATE outbox SET sent_at = clock_timestamp() WHERE id IN (
        SELECT id FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT 500)
"""


def run(
    place: Place, changes: float, seconds: float, many: int, takeovers: int, note: Callable[[str], None]
) -> Figure:
    tasks = _make_work(place)
    note(f"{changes:g} changes a second for {seconds:g} s, told by nobody but the relay")
    lags, made, bytes_each = _lags(place, tasks, changes, seconds)
    broken = what_is_broken(place)  # before the outbox is emptied by hand
    note(f"{many} rows at once")
    rates, floor, pruned = _drain(place, many)
    killed: list[float] = []
    frozen: list[float] = []
    if takeovers > 0:
        note(f"{takeovers} relays killed, {takeovers} frozen")
        killed, frozen = _takeovers(place, takeovers)
    value = percentile(lags, 0.99)
    problems = [] if len(lags) == made else [f"{made} changes were made and {len(lags)} told"]
    return Figure(
        name="outbox",
        value=rates,
        unit="rows relayed a second",
        floor=floor,
        ratio=rates / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of([lag * 1000 for lag in lags]),
        goals=_goals(changes, value, killed, frozen),
        problems=(*problems, *broken),
        details={
            "changes": made,
            "changes_a_second": made / seconds,
            "lag_p50_s": percentile(lags, 0.5),
            "lag_p99_s": value,
            "killed_s": [round(taken, 2) for taken in killed],
            "frozen_s": [round(taken, 2) for taken in frozen],
            "pruned_a_second": pruned,
            "bytes_a_booking": bytes_each,
        },
    )


def _goals(changes: float, lag: float, killed: list[float], frozen: list[float]) -> tuple[Goal, ...]:
    goals = [Goal(f"from the commit until told, {changes:g} changes/s, p99 s", LAG_GOAL_S, lag, at_most=True)]
    if killed and frozen:
        goals += [
            Goal("relay killed, until another leads, worst s", TAKEOVER_GOAL_S, max(killed), at_most=True),
            Goal("relay frozen, until another leads, worst s", FROZEN_GOAL_S, max(frozen), at_most=True),
        ]
    return tuple(goals)


Task = tuple[int, int, int]


def _make_work(place: Place) -> list[Task]:
    """(slot, version, patient) in random order."""
    first = datetime.now(UTC).date() + timedelta(days=2)
    hours = bulk.Hours(opens=time(8), minutes=15, slots=32, zone=ZoneInfo("Europe/London"))
    with psycopg.connect(place.owner_url) as connection:
        clinic = bulk.make_clinic(connection, "Bench", hours.zone, "GB")
        doctors = bulk.make_doctors(connection, clinic, [f"Dr. {n + 1}" for n in range(DOCTORS)])
        bulk.make_slots(connection, doctors, [first + timedelta(days=n) for n in range(DAYS)], hours)
        patients = bulk.make_patients(connection, PATIENTS)
        rows = connection.execute(
            "SELECT id, version, row_number() OVER (ORDER BY slot_time, doctor_id) FROM appointment_slots"
        ).fetchall()
    bulk.settle(place.owner_url)
    tasks = [(slot, version, patients[number % len(patients)]) for slot, version, number in rows]
    random.Random(2026).shuffle(tasks)  # noqa: S311 - an order, not a secret
    return tasks


def _database(place: Place, number: int) -> Database:
    username, password = place.staff[number]
    return Database(
        place.database_url,
        username=username,
        password=password,
        pool_size=2,
        application_name=f"medibook terminal=Bench desk {number + 1}",
    )


@contextmanager
def _relay(place: Place, on_told: Callable[[Sequence[tuple[Change, datetime]]], object]) -> Iterator[None]:
    """As a terminal runs it, in this process."""
    with closing(_database(place, 0)) as database:
        with database.read() as connection:
            name = database_name(connection)
        with closing(RedisLink(place.redis_url, name="bench", place=name)) as link:
            relay = OutboxRelay(Outbox(database), Publisher(link).publish, on_told=on_told)
            relay.start()
            try:
                yield
            finally:
                relay.close()


def _lags(
    place: Place, tasks: list[Task], a_second: float, seconds: float
) -> tuple[list[float], int, dict[str, float]]:
    """Seconds from each row to its telling; how many there were; what a booking adds to each table."""
    lags: list[float] = []

    def told(rows: Sequence[tuple[Change, datetime]]) -> None:
        now = datetime.now(UTC)
        lags.extend((now - at).total_seconds() for _, at in rows)

    before = _sizes(place)
    with _relay(place, told), closing(_database(place, 1)) as database:
        _wait(lambda: _leader(place) != "", "a relay")
        began = clock.monotonic()
        made = 0
        while made < len(tasks) and (due := began + made / a_second) < began + seconds:
            pause = due - clock.monotonic()
            if pause > 0:
                clock.sleep(pause)  # the pace
            slot, version, patient = tasks[made]
            database.call(
                BOOK,
                (
                    new_request_id(),
                    slot,
                    version,
                    patient,
                    None,
                    None,
                    "phone",
                    "",
                    None,
                    "hybrid",
                    False,
                    "bench",
                ),
            )
            made += 1
        _wait(lambda: len(lags) >= made, "every change to be told")
    after = _sizes(place)
    return lags, made, {table: (after[table] - before[table]) / max(1, made) for table in _TABLES}


def _drain(place: Place, many: int) -> tuple[float, float, float]:
    """Rows told a second when many wait, the bare floor, and old rows removed a second."""
    with psycopg.connect(place.owner_url, autocommit=True) as owner:
        owner.execute("DELETE FROM outbox")
        owner.execute(_MANY, (many,))
        owner.execute("ANALYZE outbox")
        began = clock.perf_counter()
        while owner.execute(_BARE).rowcount:
            pass
        floor = many / (clock.perf_counter() - began)
        owner.execute("DELETE FROM outbox")
        owner.execute(_MANY, (many,))
        owner.execute("VACUUM ANALYZE outbox")
        times: list[float] = []
        told = 0

        def count(rows: Sequence[tuple[Change, datetime]]) -> None:
            nonlocal told
            told += len(rows)
            times.append(clock.perf_counter())

        with _relay(place, count):
            _wait(lambda: told >= many, "all rows to be told")
        rate = (told - 500) / (times[-1] - times[0]) if len(times) > 1 else 0.0
        owner.execute("UPDATE outbox SET sent_at = at")
        owner.execute("UPDATE report_state SET outbox_id = (SELECT max(id) FROM outbox)")
        with closing(_database(place, 0)) as database, Outbox(database).session() as session:
            session.claim(1)
            began = clock.perf_counter()
            while session.prune():
                pass
            pruned = many / (clock.perf_counter() - began)
    return rate, floor, pruned


def _takeovers(place: Place, times: int) -> tuple[list[float], list[float]]:
    """Seconds from the signal until another terminal leads, by kill -9 and by SIGSTOP."""
    found: dict[signal.Signals, list[float]] = {signal.SIGKILL: [], signal.SIGSTOP: []}
    context = multiprocessing.get_context("spawn")
    running: dict[str, BaseProcess] = {}

    def start(number: int) -> None:
        process = context.Process(target=_relay_main, args=(place, number), daemon=True)
        process.start()
        running[f"Bench desk {number + 1}"] = process

    try:
        for number in range(DESKS):
            start(number)
        for _ in range(times):
            for how, taken in found.items():
                _wait(lambda: _leader(place) != "" and _has_deputy(place), "a relay and its deputy")
                old = _leader(place)
                process = running[old]
                assert process.pid is not None  # noqa: S101 - it was started
                began = clock.monotonic()
                os.kill(process.pid, how)
                _wait(lambda old=old: _leader(place) not in ("", old), "another relay")  # type: ignore[misc]
                taken.append(clock.monotonic() - began)
                process.kill()
                process.join()
                start(int(old.rpartition(" ")[2]) - 1)
    finally:
        for process in running.values():
            process.kill()
            process.join()
    return found[signal.SIGKILL], found[signal.SIGSTOP]


def _relay_main(place: Place, number: int) -> None:
    """A terminal that only relays, until it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(KeyboardInterrupt), closing(_database(place, number)) as database:
        relay = OutboxRelay(Outbox(database), lambda changes: True)
        relay.start()
        threading.Event().wait()


def _leader(place: Place) -> str:
    with owner_connection(place.owner_url) as connection:
        return health.relay(connection).leader.removeprefix("medibook terminal=")


def _has_deputy(place: Place) -> bool:
    with psycopg.connect(place.owner_url) as connection:
        row = connection.execute(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            " AND (classid::bigint << 32 | objid::bigint) = relay_key('live', 'deputy')"
        ).fetchone()
    return bool(row and row[0])


def _sizes(place: Place) -> dict[str, int]:
    with psycopg.connect(place.owner_url) as connection:
        found: list[tuple[str, Any]] = connection.execute(_SIZES, (list(_TABLES),)).fetchall()
    return {name: int(size) for name, size in found}


def _wait(condition: Callable[[], bool], what: str) -> None:
    until = clock.monotonic() + PATIENCE_SECONDS
    while not condition():
        if clock.monotonic() > until:
            raise TimeoutError(f"waited {PATIENCE_SECONDS:g} s in vain for {what}")
        clock.sleep(_LOOK_SECONDS)
