"""The next free times of many doctors: short probes into each one's own times, a few days at a time."""

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
PROBE = 4
"""Times asked of each of many doctors at first; who may have more that are early enough is asked again."""

# Who has reached the daily limit takes nobody more on that day (check_daily_limit counts the same).
_FREE = """
    SELECT s.id, s.doctor_id, extract(epoch FROM s.slot_time)::int8, s.minutes, s.version
    FROM unnest(%(doctors)s::int8[]) AS w (doctor_id) JOIN doctors d ON d.id = w.doctor_id
    CROSS JOIN LATERAL (
        SELECT f.id, f.doctor_id, f.slot_time, f.minutes, f.version
        FROM unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[],
                    %(days)s::timestamptz[], %(nights)s::timestamptz[]) AS part (starts, ends, day, night)
        JOIN appointment_slots f ON f.doctor_id = d.id AND f.slot_time >= part.starts AND f.slot_time < part.ends
        WHERE NOT f.is_booked AND NOT f.is_blocked{fits}
          AND (d.daily_limit IS NULL OR d.daily_limit > (
            SELECT count(DISTINCT b.booking_id) FROM appointment_slots b
            WHERE b.doctor_id = d.id AND b.slot_time >= part.day AND b.slot_time < part.night AND b.is_booked) + (
            SELECT count(*) FROM bookings o
            WHERE o.doctor_id = d.id AND lower(o.during) >= part.day AND lower(o.during) < part.night
              AND o.overbook_reason IS NOT NULL AND o.status IN ('held', 'booked', 'arrived', 'in_room', 'done')))
        ORDER BY f.slot_time LIMIT %(each)s
    ) s
"""

# The free slots from here on must add up to one unbroken stretch: slot_run asks the same before it books.
_LONG_ENOUGH = """
          AND (f.minutes >= %(minutes)s OR (
            SELECT sum(n.minutes) >= %(minutes)s AND sum(n.minutes) * interval '1 minute'
                   = max(n.slot_time + n.minutes * interval '1 minute') - f.slot_time
            FROM appointment_slots n
            WHERE n.doctor_id = d.id AND n.slot_time >= f.slot_time
              AND n.slot_time < f.slot_time + %(minutes)s * interval '1 minute'
              AND NOT n.is_booked AND NOT n.is_blocked))
"""

# The same backwards. No slot that ends here began more than four hours before it, which is the longest buffer too.
_FREE_BEFORE = """
          AND (
            SELECT coalesce(sum(n.minutes) * interval '1 minute' = f.slot_time - min(n.slot_time)
                   AND min(n.slot_time) <= f.slot_time - %(before)s * interval '1 minute', false)
            FROM appointment_slots n
            WHERE n.doctor_id = d.id AND n.slot_time < f.slot_time
              AND n.slot_time >= f.slot_time - (%(before)s + 240) * interval '1 minute'
              AND n.slot_time + n.minutes * interval '1 minute' > f.slot_time - %(before)s * interval '1 minute'
              AND NOT n.is_booked AND NOT n.is_blocked)
"""

# One of the kind must be free for all of it; the constraint on the bookings has the last word.
_THING_FREE = """
          AND EXISTS (
            SELECT FROM {things} t
            WHERE t.clinic_id = d.clinic_id AND t.kind = %({kind})s AND t.is_active AND NOT EXISTS (
                SELECT FROM bookings b
                WHERE b.{thing} = t.id AND b.overbook_reason IS NULL
                  AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
                  AND b.during && tstzrange(f.slot_time - %(before)s * interval '1 minute',
                        f.slot_time + greatest(f.minutes, %(minutes)s) * interval '1 minute')))
"""

_BY_INDEX = "".join(
    f"SET LOCAL enable_{way} = off;" for way in ("seqscan", "bitmapscan", "hashjoin", "mergejoin")
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

    def sql(self) -> str:
        parts = [_LONG_ENOUGH if self.minutes else "", _FREE_BEFORE if self.before else ""]
        if self.room_kind:
            parts.append(_THING_FREE.format(things="rooms", thing="room_id", kind="room_kind"))
        if self.equipment_kind:
            parts.append(_THING_FREE.format(things="equipment", thing="equipment_id", kind="equipment_kind"))
        return _FREE.format(fits="".join(parts))

    def parameters(self) -> dict[str, Any]:
        return {
            "minutes": self.minutes,
            "before": self.before,
            "room_kind": self.room_kind,
            "equipment_kind": self.equipment_kind,
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
    with _short_probes(connection):
        found = _look(connection, doctor_ids, windows, need, limit, zone)
    times = ClinicTimes(zone)
    return [
        Slot(slot_id, doctor_id, times[at], minutes, version)
        for slot_id, doctor_id, at, minutes, version in found
    ]


@contextmanager
def _short_probes(connection: sa.Connection) -> Iterator[None]:
    """Index after index, whatever the statistics say: a plan that reads whole tables takes thirty times as long.

    A transaction of its own on a connection that commits by itself; inside another one its settings last to the end.
    """
    driver: Any = connection.connection.driver_connection
    is_own = driver.info.transaction_status == TransactionStatus.IDLE
    driver.execute(f"BEGIN READ ONLY; {_BY_INDEX}" if is_own else _BY_INDEX)
    try:
        yield
    finally:
        if is_own and not driver.closed:
            driver.execute("COMMIT")  # after an error it rolls back


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
    last: date | None = None
    while len(found) < limit:
        some = list(islice(left, at_once))
        if not some:
            break
        more = _in_windows(connection, doctor_ids, some, need, limit - len(found))
        found += more
        at_once = min(at_once * 2, max(1, MOST_DOCTOR_DAYS // len(doctor_ids)))
        if not more and last is None:
            last = last_day(connection, doctor_ids, zone)
            if last is None:
                break
            left = _until(left, last, zone)
    return found


def last_day(connection: sa.Connection, doctor_ids: Sequence[int], zone: tzinfo) -> date | None:
    """The last day on which one of them has times, free or not."""
    seconds = rows(connection, _LAST, (id_array(doctor_ids),))[0][0]
    return None if seconds is None else ClinicTimes(zone)[seconds].date()


def _in_windows(
    connection: sa.Connection, doctor_ids: Sequence[int], windows: Sequence[Window], need: Need, limit: int
) -> list[Any]:
    each = min(limit, max(PROBE, -(-PROBE * limit // len(doctor_ids))))
    found = _ask(connection, doctor_ids, windows, need, each)
    if each < limit:
        enough = found[limit - 1][2] if len(found) >= limit else None
        told: dict[int, list[int]] = {}
        for _, doctor_id, at, *_rest in found:
            told.setdefault(doctor_id, []).append(at)
        cut_short = {
            doctor_id
            for doctor_id, times in told.items()
            if len(times) == each and (enough is None or times[-1] < enough)
        }
        if cut_short:
            found = [row for row in found if row[1] not in cut_short]
            found += _ask(connection, sorted(cut_short), windows, need, limit)
            found.sort(key=_by_time)
    return found[:limit]


def _ask(
    connection: sa.Connection, doctor_ids: Sequence[int], windows: Sequence[Window], need: Need, each: int
) -> list[Any]:
    parameters = need.parameters() | {
        "doctors": id_array(doctor_ids),
        "starts": [window.starts.starts_at for window in windows],
        "ends": [window.starts.ends_at for window in windows],
        "days": [window.day.starts_at for window in windows],
        "nights": [window.day.ends_at for window in windows],
        "each": each,
    }
    # Planned anew each time (0.5 ms): the plan for any parameters reads whole tables, which takes 100 times as long.
    return sorted(rows(connection, need.sql(), parameters, prepare=False), key=_by_time)


def _by_time(row: Any) -> tuple[int, int]:
    return row[2], row[1]


def _until(windows: Iterable[Window], last: date, zone: tzinfo) -> Iterator[Window]:
    for window in windows:
        if window.day.starts_at.astimezone(zone).date() > last:
            return
        yield window
