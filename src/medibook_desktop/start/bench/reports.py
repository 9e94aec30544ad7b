"""`bench reports`: every report over any range of a clinic with half a million bookings, or five million."""

from __future__ import annotations

import time as clock
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.report_questions import (
    BREAKDOWNS,
    Breakdown,
    DayRange,
    ReportKind,
    ReportQuestion,
)
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.place import Place, open_desk

ZONE = ZoneInfo("Europe/London")
LONG = 5_000_000
SLOTS_A_DAY, BOOKED_A_DAY = 32, 25
MOST_DOCTORS = 200
CHANGES = 200
"""Bookings made between two refreshes."""
FLOOR_IS = (
    "ms for the bookings of the whole time counted by month and status, row by row, on a bare psycopg cursor"
)

_TYPES = """
    INSERT INTO visit_types (name, minutes, fee_minor)
    SELECT 'Type ' || n, 15, n * 1500 FROM generate_series(1, 6) n
"""
_CLINICS = """
    INSERT INTO clinics (name, zone, country, currency)
    SELECT 'Clinic ' || n, 'Europe/London', 'GB', 'GBP' FROM generate_series(1, 3) n RETURNING id
"""
_DOCTORS = """
    INSERT INTO doctors (clinic_id, name, specialty)
    SELECT (SELECT min(id) FROM clinics) + n %% 3, 'Dr ' || n, 'General' FROM generate_series(1, %s) n RETURNING id
"""
# A doctor at a time, his rows found by ids above those before: of every day 25 of 32 slots, in the order of time.
_SLOTS = """
    INSERT INTO appointment_slots (doctor_id, slot_time, minutes, is_booked, is_blocked)
    SELECT %(doctor)s, (d.day + time '08:00') AT TIME ZONE 'Europe/London' + n * interval '15 minutes', 15,
           (n * 7 + d.ordinal) %% 32 < 25, (n * 7 + d.ordinal) %% 32 = 31
    FROM unnest(%(days)s::date[]) WITH ORDINALITY d (day, ordinal), generate_series(0, 31) n ORDER BY 2
"""
_BOOKINGS = """
    INSERT INTO bookings (request_id, doctor_id, slot_id, patient_id, visit_type_id, during, status, source,
                          cancel_reason, created_at, updated_at)
    SELECT gen_random_uuid(), doctor_id, id, 1 + id %% 100000, (SELECT min(id) FROM visit_types) + h %% 6,
           tstzrange(slot_time, slot_time + interval '15 minutes'),
           CASE WHEN slot_time > now() THEN 'booked' WHEN h %% 20 = 0 THEN 'cancelled' WHEN h %% 25 = 1 THEN 'no_show'
                ELSE 'done' END,
           (ARRAY['phone', 'desk', 'portal', 'walk_in', 'series'])[1 + h / 8 %% 5],
           CASE WHEN h %% 20 = 0 THEN (ARRAY['Patient asked', 'Patient is ill', 'Other'])[1 + h / 64 %% 3] ELSE '' END,
           slot_time - h %% 60000 * interval '1 minute', slot_time - h %% 3000 * interval '1 minute'
    FROM (SELECT s.*, abs(hashint8(s.id)::bigint) AS h FROM appointment_slots s
          WHERE s.doctor_id = %(doctor)s AND s.is_booked) s
    ORDER BY slot_time
"""
_KEPT = """
    UPDATE appointment_slots s
    SET is_booked = b.status IN ('booked', 'done'), booking_id = CASE WHEN b.status IN ('booked', 'done') THEN b.id END
    FROM bookings b WHERE b.id > %(since)s AND s.doctor_id = b.doctor_id AND s.id = b.slot_id
"""
_MOMENTS = """
    INSERT INTO visit_times (booking_id, doctor_id, clinic_id, day, arrived_at, in_room_at, done_at)
    SELECT id, doctor_id, 1, lower(during)::date, lower(during) - id %% 20 * interval '1 minute',
           lower(during) + id %% 31 * interval '1 minute', upper(during)
    FROM bookings WHERE id > %(since)s AND status = 'done'
"""
_FLOOR = """
    SELECT date_trunc('month', lower(during)), status, count(*) FROM bookings
    WHERE lower(during) >= %s AND lower(during) < %s GROUP BY 1, 2
"""
_TRUTH = (
    "SELECT count(*) FROM bookings WHERE lower(during) >= %s AND lower(during) < %s AND status <> 'expired'"
)


def run(place: Place, bookings: int, rounds: int, note: Callable[[str], None]) -> Figure:
    days = fill(place.owner_url, bookings, note)
    bulk.settle(place.owner_url)
    with psycopg.connect(place.owner_url) as connection:
        connection.execute("UPDATE staff SET rights = '{reports}'")
    with open_desk(place, 0) as clinic, psycopg.connect(place.owner_url, autocommit=True) as bare:
        note("counting for the first time")
        build_seconds = _count_all(clinic)
        bare.execute("VACUUM ANALYZE report_days, report_months")
        note("reports")
        waits: dict[str, list[float]] = {}
        for name, question in questions(days):
            waits[name] = [_timed(partial(clinic.reports.read, question)) for _ in range(rounds)]
        whole = (days.first, days.last + timedelta(days=1))
        floor = [_timed(lambda: bare.execute(_FLOOR, whole).fetchall()) for _ in range(2)]
        problems = _differences(clinic, bare, days, "after the first count")
        note(f"{CHANGES} bookings")
        _change(bare)
        live = [_timed(lambda: clinic.reports.read(_visits(days))) for _ in range(rounds)]
        problems += _differences(clinic, bare, days, "with live days")
        refresh = _timed(lambda: clinic.reports.refresh())
        problems += _differences(clinic, bare, days, "after a refresh")
        sizes = bare.execute(
            "SELECT pg_total_relation_size('report_days') + pg_total_relation_size('report_months'),"
            " pg_total_relation_size('bookings') + pg_total_relation_size('appointment_slots')"
        ).fetchone()
    every = [wait for found in waits.values() for wait in found]
    worst, floor_value = max(every), min(floor)
    return Figure(
        name="reports",
        value=worst,
        unit="ms for the slowest report over any range",
        floor=floor_value,
        ratio=worst / floor_value if floor_value else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(every),
        goals=(Goal(f"any report over {bookings} bookings, worst ms", 1000.0, worst, at_most=True),),
        problems=tuple(problems),
        details={
            "bookings": bookings,
            "days": days.days,
            "first_count_s": build_seconds,
            "refresh_after_changes_ms": refresh,
            "changes": CHANGES,
            "with_live_days_ms": percentile(live, 0.5),
            "aggregates_mb": sizes[0] / 1e6 if sizes else 0.0,
            "rows_mb": sizes[1] / 1e6 if sizes else 0.0,
            "reports": [
                {"report": name, "p50_ms": percentile(found, 0.5), "worst_ms": max(found)}
                for name, found in waits.items()
            ],
        },
    )


def fill(owner_url: str, bookings: int, note: Callable[[str], None]) -> DayRange:
    """Doctors who work every day, up to a month ahead; nobody pays for triggers here. Answers the days filled."""
    doctors = min(MOST_DOCTORS, max(1, bookings // BOOKED_A_DAY // 50))
    count = max(1, bookings // BOOKED_A_DAY // doctors)
    last = datetime.now(ZONE).date() + timedelta(days=30)
    days = DayRange(last - timedelta(days=count - 1), last)
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET synchronous_commit = off")
        connection.execute(_CLINICS)
        connection.execute(_TYPES)
        made = [row[0] for row in connection.execute(_DOCTORS, (doctors,)).fetchall()]
        wanted = [days.first + timedelta(days=n) for n in range(count)]
        for number, doctor in enumerate(made):
            [(since,)] = connection.execute("SELECT coalesce(max(id), 0) FROM bookings").fetchall()
            params = {"doctor": doctor, "days": wanted, "since": since}
            with connection.transaction():
                for statement in (_SLOTS, _BOOKINGS, _KEPT, _MOMENTS):
                    connection.execute(statement, params)
            if number % 10 == 9:
                note(f"{(number + 1) * count * BOOKED_A_DAY} bookings")
    return days


def questions(days: DayRange) -> Iterator[tuple[str, ReportQuestion]]:
    """Every report as it opens and over time; then one of them over ranges that begin and end anywhere."""
    for kind in ReportKind:
        for breakdown in dict.fromkeys((BREAKDOWNS[kind][0], Breakdown.TIME, Breakdown.DOCTOR)):
            if breakdown in BREAKDOWNS[kind]:
                yield (
                    f"{kind}, {breakdown}",
                    ReportQuestion(kind, days, breakdown, days.usual_grain(), compare=True),
                )
    uneven = DayRange(min(days.first + timedelta(days=9), days.last), days.last)
    yield "utilisation, hour, an uneven range", ReportQuestion(ReportKind.UTILISATION, uneven, Breakdown.HOUR)
    week = DayRange(max(days.first, days.last - timedelta(days=36)), days.last)
    yield (
        "bookings, time, five weeks",
        ReportQuestion(ReportKind.BOOKINGS, week, Breakdown.TIME, week.usual_grain()),
    )


def _visits(days: DayRange) -> ReportQuestion:
    return ReportQuestion(ReportKind.BOOKINGS, days, Breakdown.DOCTOR)


def _count_all(clinic: Clinic) -> float:
    started = clock.perf_counter()
    while clinic.reports.refresh().left:
        pass
    return clock.perf_counter() - started


def _change(bare: psycopg.Connection[Any]) -> None:
    """Free times of the coming weeks are booked by the function, spread over doctors."""
    free = bare.execute(
        "SELECT id, version FROM appointment_slots WHERE slot_time > now() + interval '1 day'"
        " AND NOT is_booked AND NOT is_blocked ORDER BY hashint8(id) LIMIT %s",
        (CHANGES,),
    ).fetchall()
    bare.execute(
        "INSERT INTO patients (name, name_key) SELECT 'Patient ' || n, 'patient ' || n FROM generate_series(1, %s) n",
        (CHANGES,),
    )
    [first] = bare.execute("SELECT max(id) - %s FROM patients", (CHANGES,)).fetchall()
    for number, (slot, version) in enumerate(free, start=1):
        bare.execute(
            "SELECT book_slot(gen_random_uuid(), %s, %s, %s, p_gate => false)",
            (slot, version, first[0] + number),
        )


def _differences(clinic: Clinic, bare: psycopg.Connection[Any], days: DayRange, when: str) -> list[str]:
    """The same count, from the aggregates and row by row."""
    zone_days: tuple[date, date] = (days.first, days.last + timedelta(days=1))
    begins, ends = (datetime(day.year, day.month, day.day, tzinfo=ZONE) for day in zone_days)
    [(truth,)] = bare.execute(_TRUTH, (begins, ends)).fetchall()
    found = clinic.reports.read(_visits(days)).now.total("visits")
    return [] if found == truth else [f"{when}: {found} visits in the report, {truth} in the book"]


def _timed(function: Callable[[], object]) -> float:
    started = clock.perf_counter()
    function()
    return (clock.perf_counter() - started) * 1000
