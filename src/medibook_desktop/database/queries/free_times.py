"""The next free times of many doctors: each one's own times are read once, a few days at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import islice
from typing import Any

import sqlalchemy as sa
from psycopg.pq import TransactionStatus

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes
from medibook_desktop.domain.availability import Window
from medibook_desktop.domain.slots import Slot

FIRST_DAYS = 14
FIRST_DOCTOR_DAYS = 200
MOST_DOCTOR_DAYS = 800
"""How much one statement looks through: a day of everybody at first, more when next to nothing is free."""
ASK_THE_END = 2
"""After so many answers without a single free time it is worth asking where the schedules end."""

# Each window of each doctor is read once, all doctors in one scan: a probe for each doctor takes twice as long, and one
# for the neighbours of each free slot five times. What needs a probe is asked in order of time, until enough are found.
# Who has reached the daily limit takes nobody more on that day (check_daily_limit counts the same).
_FREE = """
    WITH part AS MATERIALIZED (
        SELECT * FROM unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[],
                             %(days)s::timestamptz[], %(nights)s::timestamptz[]) AS p (starts, ends, day, night)
    ), full_day AS MATERIALIZED (
        SELECT d.id, p.day FROM doctors d CROSS JOIN part p
        WHERE d.id = ANY (%(doctors)s::int8[]) AND d.daily_limit IS NOT NULL AND d.daily_limit <= (
            SELECT count(DISTINCT b.booking_id) FROM appointment_slots b
            WHERE b.doctor_id = d.id AND b.slot_time >= p.day AND b.slot_time < p.night AND b.is_booked) + (
            SELECT count(*) FROM bookings o
            WHERE o.doctor_id = d.id AND lower(o.during) >= p.day AND lower(o.during) < p.night
              AND o.overbook_reason IS NOT NULL AND o.status IN ('held', 'booked', 'arrived', 'in_room', 'done'))
    )
    SELECT f.id, f.doctor_id, extract(epoch FROM f.slot_time)::int8, f.minutes, f.version
    FROM (
        SELECT r.* FROM part p CROSS JOIN LATERAL (
            SELECT n.id, n.doctor_id, n.slot_time, n.minutes, n.version{run}
            FROM appointment_slots n
            WHERE n.doctor_id = ANY (%(doctors)s::int8[]) AND n.slot_time >= p.starts
              AND n.slot_time < p.ends + %(minutes)s * interval '1 minute'
              AND NOT n.is_booked AND NOT n.is_blocked{here}
            {onward}OFFSET 0) r
        WHERE r.slot_time < p.ends{fits} AND (r.doctor_id, p.day) NOT IN (SELECT id, day FROM full_day)
        ORDER BY r.slot_time, r.doctor_id OFFSET 0
    ) f
    WHERE true{probes}
    ORDER BY f.slot_time, f.doctor_id LIMIT %(limit)s
"""

# The free slots from here on must add up to one unbroken stretch: slot_run asks the same before it books.
_RUN = """,
                sum(n.minutes) OVER onward AS free,
                max(n.slot_time + n.minutes * interval '1 minute') OVER onward AS free_until"""
_ONWARD = """WINDOW onward AS (PARTITION BY n.doctor_id ORDER BY n.slot_time RANGE BETWEEN CURRENT ROW
                AND %(minutes)s * interval '1 minute' - interval '1 microsecond' FOLLOWING)
            """
_LONG_ENOUGH = """ AND (r.minutes >= %(minutes)s
            OR r.free >= %(minutes)s AND r.free * interval '1 minute' = r.free_until - r.slot_time)"""

# Of doctors in several clinics only the times in this one; where there is one clinic nothing is asked.
_HERE = """
              AND (n.clinic_id = %(here)s OR n.clinic_id IS NULL AND n.doctor_id = ANY (%(at_home)s::int8[]))"""

# The same backwards. No slot that ends here began more than four hours before it, which is the longest buffer too.
_FREE_BEFORE = """
      AND (
        SELECT coalesce(sum(n.minutes) * interval '1 minute' = f.slot_time - min(n.slot_time)
               AND min(n.slot_time) <= f.slot_time - %(before)s * interval '1 minute', false)
        FROM appointment_slots n
        WHERE n.doctor_id = f.doctor_id AND n.slot_time < f.slot_time
          AND n.slot_time >= f.slot_time - (%(before)s + 240) * interval '1 minute'
          AND n.slot_time + n.minutes * interval '1 minute' > f.slot_time - %(before)s * interval '1 minute'
          AND NOT n.is_booked AND NOT n.is_blocked)
"""

# One of the kind must be free for all of it; the constraint on the bookings has the last word.
_THING_FREE = """
      AND EXISTS (
        SELECT FROM doctors d JOIN {things} t ON t.clinic_id = coalesce(%(here)s::int8, d.clinic_id)
        WHERE d.id = f.doctor_id AND t.kind = %({kind})s AND t.is_active AND NOT EXISTS (
            SELECT FROM bookings b
            WHERE b.{thing} = t.id AND b.overbook_reason IS NULL
              AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
              AND b.during && tstzrange(f.slot_time - %(before)s * interval '1 minute',
                    f.slot_time + greatest(f.minutes, %(minutes)s) * interval '1 minute')))
"""

_OTHER_WAYS = ("seqscan", "indexscan", "hashjoin", "mergejoin")
_BY_BITMAP = "SET LOCAL plan_cache_mode = force_generic_plan;" + "".join(
    f"SET LOCAL enable_{way} = off;" for way in _OTHER_WAYS
)
_ANY_WAY = "SET LOCAL plan_cache_mode TO DEFAULT;" + "".join(
    f"SET LOCAL enable_{way} TO DEFAULT;" for way in _OTHER_WAYS
)

_LAST = """
    SELECT extract(epoch FROM max(l.slot_time))::int8 FROM unnest(%s::int8[]) AS w (doctor_id)
    CROSS JOIN LATERAL (
        SELECT slot_time FROM appointment_slots WHERE doctor_id = w.doctor_id ORDER BY slot_time DESC LIMIT 1) l
"""


@dataclass(frozen=True, slots=True)
class Need:
    """What a visit needs: `minutes` in one piece with what is kept free after it, `before` in front of them."""

    minutes: int = 0
    before: int = 0
    room_kind: str = ""
    equipment_kind: str = ""
    here: int | None = None
    """The clinic whose times are meant; None where there is only one."""
    at_home: tuple[int, ...] = ()
    """Ids of the doctors whose home clinic it is."""

    def sql(self) -> str:
        probes = [_FREE_BEFORE] if self.before else []
        if self.room_kind:
            probes.append(_THING_FREE.format(things="rooms", thing="room_id", kind="room_kind"))
        if self.equipment_kind:
            probes.append(_THING_FREE.format(things="equipment", thing="equipment_id", kind="equipment_kind"))
        is_run = self.minutes > 0
        return _FREE.format(
            run=_RUN if is_run else "",
            onward=_ONWARD if is_run else "",
            fits=_LONG_ENOUGH if is_run else "",
            here=_HERE if self.here is not None else "",
            probes="".join(probes),
        )

    def parameters(self) -> dict[str, Any]:
        return {
            "minutes": self.minutes,
            "before": self.before,
            "room_kind": self.room_kind,
            "equipment_kind": self.equipment_kind,
            "here": self.here,
            "at_home": list(self.at_home),
        }


def free_times(
    connection: sa.Connection,
    doctor_ids: Sequence[int],
    windows: Iterable[Window],
    need: Need,
    limit: int,
    zone: tzinfo,
) -> list[Slot]:
    """The earliest `limit` slots in the windows at which such a visit can begin, by time and doctor.

    The windows are in order of time, so that whoever finds enough in the first of them looks no further.
    """
    if not doctor_ids:
        return []
    with _planned_by_hand(connection):
        found = _look(connection, doctor_ids, windows, need, limit, zone)
    times = ClinicTimes(zone)
    return [
        Slot(slot_id, doctor_id, times[at], minutes, version)
        for slot_id, doctor_id, at, minutes, version in found
    ]


@contextmanager
def _planned_by_hand(connection: sa.Connection) -> Iterator[None]:
    """Bitmaps of index entries, whatever the statistics say: a plan that reads whole tables takes thirty times as long.

    A transaction of its own on a connection that commits by itself; another one gets its own settings back.
    """
    driver: Any = connection.connection.driver_connection
    is_own = driver.info.transaction_status == TransactionStatus.IDLE
    driver.execute(f"BEGIN READ ONLY; {_BY_BITMAP}" if is_own else _BY_BITMAP)
    try:
        yield
    finally:
        if is_own and not driver.closed:
            driver.execute("COMMIT")  # after an error it rolls back
        elif driver.info.transaction_status == TransactionStatus.INTRANS:
            driver.execute(_ANY_WAY)


def _look(
    connection: sa.Connection,
    doctor_ids: Sequence[int],
    windows: Iterable[Window],
    need: Need,
    limit: int,
    zone: tzinfo,
) -> list[Any]:
    found: list[Any] = []
    left: Iterator[Window] = iter(windows)
    at_once = max(1, min(FIRST_DAYS, FIRST_DOCTOR_DAYS // len(doctor_ids)))
    in_vain = 0
    while len(found) < limit:
        some = list(islice(left, at_once))
        if not some:
            break
        more = _ask(connection, doctor_ids, some, need, limit - len(found))
        found += more
        enough = -(-(limit - len(found)) * len(some) // len(more)) if more else at_once * 2
        at_once = max(1, min(enough, at_once * 2, MOST_DOCTOR_DAYS // len(doctor_ids)))
        in_vain += not more
        if not more and in_vain == ASK_THE_END:
            last = _last_day_now(connection, doctor_ids, zone)
            if last is None:
                break
            left = _until(left, last, zone)
    return found


def _last_day_now(connection: sa.Connection, doctor_ids: Sequence[int], zone: tzinfo) -> date | None:
    """The end of an index is read in its order: the one question for which bitmaps are wrong (they read everything)."""
    driver: Any = connection.connection.driver_connection
    driver.execute("SET LOCAL enable_indexscan = on")
    last = last_day(connection, doctor_ids, zone)
    driver.execute("SET LOCAL enable_indexscan = off")
    return last


def last_day(connection: sa.Connection, doctor_ids: Sequence[int], zone: tzinfo) -> date | None:
    """The last day on which one of them has times, free or not."""
    seconds = rows(connection, _LAST, (id_array(doctor_ids),), prepare=False)[0][0]
    return None if seconds is None else ClinicTimes(zone)[seconds].date()


def _ask(
    connection: sa.Connection, doctor_ids: Sequence[int], windows: Sequence[Window], need: Need, limit: int
) -> list[Any]:
    parameters = need.parameters() | {
        "doctors": id_array(doctor_ids),
        "starts": [window.starts.starts_at for window in windows],
        "ends": [window.starts.ends_at for window in windows],
        "days": [window.day.starts_at for window in windows],
        "nights": [window.day.ends_at for window in windows],
        "limit": limit,
    }
    # Prepared: with these settings there is but one plan, and to make it takes a third of the time of the answer.
    return rows(connection, need.sql(), parameters)


def _until(windows: Iterable[Window], last: date, zone: tzinfo) -> Iterator[Window]:
    for window in windows:
        if window.day.starts_at.astimezone(zone).date() > last:
            return
        yield window
