"""Free times: of a doctor's day, and the next ones of many doctors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.database.failures import BucketMoved
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.slots import Slot

_FREE_OF_A_DAY = """
    SELECT id, doctor_id, extract(epoch FROM slot_time)::int8, minutes, version
    FROM appointment_slots
    WHERE doctor_id = %s AND slot_time >= %s AND slot_time < %s AND NOT is_booked AND NOT is_blocked
      AND slot_time + minutes * interval '1 minute' > now()
    ORDER BY slot_time
"""

# The same for many doctor-days at once, and in how many seconds the next slot of each is over by itself. A doctor whose
# bucket has moved away has no slots here, which must not be taken for "nothing is free": a row a day says so.
_FREE_OF_DAYS = """
    SELECT w.n::int4, h.here, s.id, s.doctor_id, extract(epoch FROM s.slot_time)::int8, s.minutes, s.version,
           extract(epoch FROM s.slot_time + s.minutes * interval '1 minute' - now())::float8
    FROM unnest(%s::int8[], %s::timestamptz[], %s::timestamptz[]) WITH ORDINALITY AS w (doctor_id, first, ends, n)
    CROSS JOIN LATERAL (SELECT lives_here(w.doctor_id) AS here) h
    LEFT JOIN appointment_slots s ON s.doctor_id = w.doctor_id AND s.slot_time >= w.first AND s.slot_time < w.ends
        AND NOT s.is_booked AND NOT s.is_blocked AND s.slot_time + s.minutes * interval '1 minute' > now()
    ORDER BY w.n, s.slot_time
"""

_MOST_BOOKED = """
    SELECT w.doctor_id, s.booked
    FROM unnest(%s::int8[]) AS w (doctor_id)
    CROSS JOIN LATERAL (
        SELECT count(*) AS booked FROM appointment_slots b
        WHERE b.doctor_id = w.doctor_id AND b.is_booked
          AND b.slot_time >= now() - interval '7 days' AND b.slot_time < now() + interval '7 days'
    ) s WHERE s.booked > 0 ORDER BY s.booked DESC, w.doctor_id LIMIT %s
"""

# A short probe into each doctor's own times; as one sorted join it reads everybody's year (20 ms instead of 0.9).
_NEXT_FREE = """
    SELECT s.id, s.doctor_id, extract(epoch FROM s.slot_time)::int8, s.minutes, s.version
    FROM unnest(%(doctors)s::int8[]) AS w (doctor_id)
    CROSS JOIN LATERAL (
        SELECT f.id, f.doctor_id, f.slot_time, f.minutes, f.version FROM appointment_slots f
        WHERE f.doctor_id = w.doctor_id AND f.slot_time >= %(after)s AND NOT f.is_booked AND NOT f.is_blocked
          AND f.slot_time + f.minutes * interval '1 minute' > now()
        ORDER BY f.slot_time LIMIT %(limit)s
    ) s
    ORDER BY s.slot_time, s.doctor_id LIMIT %(limit)s
"""

# The same for a visit that needs several slots: the free ones from here on must add up to one unbroken stretch.
_NEXT_FREE_RUN = """
    SELECT s.id, s.doctor_id, extract(epoch FROM s.slot_time)::int8, s.minutes, s.version
    FROM unnest(%(doctors)s::int8[]) AS w (doctor_id)
    CROSS JOIN LATERAL (
        SELECT f.id, f.doctor_id, f.slot_time, f.minutes, f.version FROM appointment_slots f
        CROSS JOIN LATERAL (
            SELECT sum(n.minutes) AS free_minutes,
                   extract(epoch FROM max(n.slot_time + n.minutes * interval '1 minute') - f.slot_time) / 60 AS reach
            FROM appointment_slots n
            WHERE n.doctor_id = f.doctor_id AND n.slot_time >= f.slot_time
              AND n.slot_time < f.slot_time + %(minutes)s * interval '1 minute' AND NOT n.is_booked AND NOT n.is_blocked
        ) run
        WHERE f.doctor_id = w.doctor_id AND f.slot_time >= %(after)s AND NOT f.is_booked AND NOT f.is_blocked
          AND f.slot_time + f.minutes * interval '1 minute' > now()
          AND run.free_minutes = run.reach AND run.reach >= %(minutes)s
        ORDER BY f.slot_time LIMIT %(limit)s
    ) s
    ORDER BY s.slot_time, s.doctor_id LIMIT %(limit)s
"""

_BY_ID = """
    SELECT id, doctor_id, extract(epoch FROM slot_time)::int8, minutes, version, is_booked, is_blocked, booking_id
    FROM appointment_slots WHERE id = ANY (%s::int8[]) ORDER BY doctor_id, slot_time
"""


def free_slots(connection: sa.Connection, doctor_id: int, day: date, zone: tzinfo) -> list[Slot]:
    """What can be booked now of a doctor's day, in order of time."""
    times = ClinicTimes(zone)
    found = rows(connection, _FREE_OF_A_DAY, (doctor_id, *day_bounds(day, zone)))
    return [
        Slot(slot_id, doctor, times[at], minutes, version) for slot_id, doctor, at, minutes, version in found
    ]


def free_slots_of_days(
    connection: sa.Connection, doctor_days: Sequence[tuple[int, date, tzinfo]]
) -> list[tuple[list[Slot], float | None]]:
    """For each doctor-day what can be booked now, in order of time, and the seconds until the first of it is over:
    so long the answer stays right unless somebody changes something; None when nothing is free.

    Raises BucketMoved for a doctor whose time is in another database by now.
    """
    bounds = [day_bounds(day, zone) for _, day, zone in doctor_days]
    times = [ClinicTimes(zone) for _, _, zone in doctor_days]
    found: list[tuple[list[Slot], float | None]] = [([], None) for _ in doctor_days]
    parameters = (
        [doctor_id for doctor_id, _, _ in doctor_days],
        [first for first, _ in bounds],
        [ends for _, ends in bounds],
    )
    for n, here, slot_id, doctor_id, at, minutes, version, left in rows(
        connection, _FREE_OF_DAYS, parameters
    ):
        if not here:
            raise BucketMoved
        if slot_id is None:
            continue
        free, until = found[n - 1]
        free.append(Slot(slot_id, doctor_id, times[n - 1][at], minutes, version))
        found[n - 1] = (free, left if until is None else min(until, left))
    return found


def most_booked(connection: sa.Connection, doctor_ids: Sequence[int], limit: int) -> list[tuple[int, int]]:
    """(doctor id, booked slots of the last week and the next), the most first."""
    return [
        (doctor_id, booked) for doctor_id, booked in rows(connection, _MOST_BOOKED, (list(doctor_ids), limit))
    ]


def next_free(
    connection: sa.Connection,
    doctor_ids: Sequence[int],
    after: datetime,
    limit: int,
    zone: tzinfo,
    *,
    minutes: int | None = None,
) -> list[Slot]:
    """The earliest free slots of these doctors from `after` on; `minutes` asks for so much time in one piece."""
    times = ClinicTimes(zone)
    parameters = {
        "doctors": list(doctor_ids),
        "after": after.astimezone(UTC),
        "limit": limit,
        "minutes": minutes,
    }
    found = rows(connection, _NEXT_FREE if minutes is None else _NEXT_FREE_RUN, parameters)
    return [
        Slot(slot_id, doctor, times[at], length, version) for slot_id, doctor, at, length, version in found
    ]


def slots(connection: sa.Connection, slot_ids: Sequence[int], zone: tzinfo = UTC) -> list[Slot]:
    """These slots as they are now, by doctor and time; unknown ids are left out."""
    times = ClinicTimes(zone)
    return [
        Slot(slot_id, doctor_id, times[at], *rest)
        for slot_id, doctor_id, at, *rest in rows(connection, _BY_ID, (list(slot_ids),))
    ]


def slot(connection: sa.Connection, slot_id: int, zone: tzinfo = UTC) -> Slot | None:
    found = slots(connection, [slot_id], zone)
    return found[0] if found else None
