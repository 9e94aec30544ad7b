"""The waitlist: its list, and who fits into a free time, best first, in one query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.waitlist import (
    STATUSES_OF,
    ClockRange,
    Match,
    NewWish,
    Offer,
    Urgency,
    Wish,
    WishFilter,
    WishStatus,
)

LIST_LIMIT = 1000
MATCH_LIMIT = 20

_FIELDS = """
    w.id, w.version, w.status, w.patient_id, w.doctor_id, w.specialty, w.visit_type_id, w.minutes, w.weekdays::int4,
    w.times::text, w.earliest, w.latest, w.urgency::int4, w.note, w.instead_of, extract(epoch FROM w.created_at)::int8,
    w.created_by, extract(epoch FROM w.updated_at)::int8
"""
_OFFER = """
    o.booking_id, b.version, b.doctor_id, extract(epoch FROM visit_starts(b))::int8,
    extract(epoch FROM visit_ends(b))::int8, o.made_by, extract(epoch FROM o.made_at)::int8,
    extract(epoch FROM o.expires_at)::int8
"""

_LIST = f"""
    SELECT coalesce(k.name, p.name), coalesce(k.phone, p.phone), {_FIELDS}, {_OFFER}
    FROM wishes w JOIN patients p ON p.id = w.patient_id LEFT JOIN patients k ON k.id = p.merged_into
    LEFT JOIN offers o ON o.wish_id = w.id AND o.outcome = 'open'
    LEFT JOIN bookings b ON b.id = o.booking_id
    WHERE {{which}}
    ORDER BY {{order}} LIMIT {LIST_LIMIT}
"""  # noqa: S608 - constants of this file
_BY_STATUS = """
    w.status = ANY (%(statuses)s)
    AND (%(doctor)s::int8 IS NULL OR w.doctor_id = %(doctor)s OR b.doctor_id = %(doctor)s)
    AND (%(specialty)s = '' OR w.specialty = %(specialty)s
         OR w.doctor_id IN (SELECT d.id FROM doctors d WHERE d.specialty = %(specialty)s))
    AND (%(urgency)s::int4 IS NULL OR w.urgency = %(urgency)s)
"""
# Whoever holds a time first: that one runs out. Then as they are served.
_WAITING = "o.expires_at, w.urgency, w.created_at, w.id"

# Contiguous free time before and after the moment; `sum = distance` breaks at the first gap and stays broken.
# The wishes are put in order before anything is asked of a patient, so that only the first of them are asked about:
# the LATERAL with its LIMIT cannot be turned into a join of everything with everything, and what is sorted by is a
# column of the inner query, so that the outer order is seen to be the same. `rank` is urgency, then days of waiting,
# then how closely it was wished for, then the time of day: one number, because comparing six keys was half of the time.
_FREE = """
        SELECT coalesce(%(minutes)s::int4, (
                SELECT max(total) FROM (
                    SELECT sum(n.minutes) OVER whole AS total,
                           bool_and(NOT n.is_booked AND NOT n.is_blocked) OVER whole AND n.slot_time - %(starts)s
                               = (sum(n.minutes) OVER whole - n.minutes) * interval '1 minute' AS is_free
                    FROM appointment_slots n
                    WHERE n.doctor_id = %(doctor)s AND n.slot_time >= %(starts)s
                      AND n.slot_time < %(starts)s + interval '8 hours'
                    WINDOW whole AS (ORDER BY n.slot_time)) r
                WHERE is_free), 0) AS after,
            coalesce((
                SELECT max(total) FROM (
                    SELECT sum(n.minutes) OVER whole AS total,
                           bool_and(NOT n.is_booked AND NOT n.is_blocked) OVER whole AND %(starts)s - n.slot_time
                               = sum(n.minutes) OVER whole * interval '1 minute' AS is_free
                    FROM appointment_slots n
                    WHERE n.doctor_id = %(doctor)s AND n.slot_time < %(starts)s
                      AND n.slot_time >= %(starts)s - interval '4 hours'
                    WINDOW whole AS (ORDER BY n.slot_time DESC)) r
                WHERE is_free), 0) AS before,
            (SELECT s.minutes FROM appointment_slots s
             WHERE s.doctor_id = %(doctor)s AND s.slot_time = %(starts)s) AS slot_minutes"""
_FREE_ON_ANOTHER_SHARD = """
        SELECT %(after)s::int8 AS after, %(before)s::int8 AS before, %(slot_minutes)s::int4 AS slot_minutes"""
_MATCHES = f"""
    WITH free AS MATERIALIZED ({{free}}
    )
    SELECT who.name, who.phone, {_FIELDS}, w.needed
    FROM (
        SELECT w.*, coalesce(w.minutes, v.minutes, free.slot_minutes)::int4 AS needed,
               ((w.urgency::int8 * 100000 + (t.came / 86400)) * 4
                   + CASE WHEN w.doctor_id IS NOT NULL THEN 0 WHEN w.specialty <> '' THEN 1 ELSE 2 END) * 86400
                   + t.came %% 86400 AS rank
        FROM wishes w LEFT JOIN visit_types v ON v.id = w.visit_type_id CROSS JOIN free
        CROSS JOIN LATERAL (SELECT extract(epoch FROM w.created_at)::int8 + %(offset)s::int8 AS came) t
        WHERE w.status = 'open'
          AND (w.doctor_id = %(doctor)s OR (w.doctor_id IS NULL AND w.specialty IN ('', %(specialty)s)))
          AND (w.weekdays >> %(weekday)s::int4) & 1 = 1
          AND (w.times = '{{{{}}}}' OR w.times @> %(minute)s::int4)
          AND (w.earliest IS NULL OR w.earliest <= %(day)s) AND (w.latest IS NULL OR w.latest >= %(day)s)
          AND coalesce(w.minutes, v.minutes, free.slot_minutes) + coalesce(v.buffer_after, 0) <= free.after
          AND coalesce(v.buffer_before, 0) <= free.before
        ORDER BY rank, w.id
        OFFSET 0
    ) w
    CROSS JOIN LATERAL (
        SELECT coalesce(k.name, p.name) AS name, coalesce(k.phone, p.phone) AS phone
        FROM patients p LEFT JOIN patients k ON k.id = p.merged_into
        WHERE p.id = w.patient_id AND coalesce(k.is_active, p.is_active)
          -- Nobody who is elsewhere then, or sees this doctor in that week anyway, or has the earlier time already.
          AND NOT EXISTS (
            SELECT FROM bookings b
            WHERE b.patient_id = ANY (person_files(coalesce(k.id, p.id)))
              AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
              AND ((visit_starts(b) < %(starts)s + w.needed * interval '1 minute' AND visit_ends(b) > %(starts)s)
                   OR (b.id = w.instead_of AND lower(b.during) <= %(starts)s)
                   OR (b.id IS DISTINCT FROM w.instead_of AND b.doctor_id = %(doctor)s
                       AND lower(b.during) >= %(week)s AND lower(b.during) < %(next_week)s)))
          -- Who has said no to this very time is not asked again.
          AND NOT EXISTS (
            SELECT FROM offers o WHERE o.wish_id = w.id AND o.outcome = 'declined'
              AND o.doctor_id = %(doctor)s AND o.starts_at = %(starts)s)
        LIMIT 1
    ) who
    ORDER BY w.rank, w.id
    LIMIT %(limit)s
"""  # noqa: S608 - constants of this file

_MATCHES_HERE = _MATCHES.format(free=_FREE)
_MATCHES_ELSEWHERE = _MATCHES.format(free=_FREE_ON_ANOTHER_SHARD)

_DECLINED = """
    SELECT doctor_id, extract(epoch FROM starts_at)::int8 FROM offers WHERE wish_id = %s AND outcome = 'declined'
"""


def wishes(connection: sa.Connection, wanted: WishFilter, zone: tzinfo) -> list[Wish]:
    """Held times first, by when they run out; then whoever waits, as they are served. Done ones: the newest first."""
    statuses = STATUSES_OF[wanted.group]
    order = _WAITING if WishStatus.OFFERED in statuses else "w.updated_at DESC, w.id DESC"
    found = rows(
        connection,
        _LIST.format(which=_BY_STATUS, order=order),
        {
            "statuses": [str(status) for status in statuses],
            "doctor": wanted.doctor_id,
            "specialty": wanted.specialty,
            "urgency": wanted.urgency,
        },
    )
    times = ClinicTimes(zone)
    return [_wish(row, times) for row in found]


def wish(connection: sa.Connection, wish_id: int, zone: tzinfo) -> Wish | None:
    found = rows(connection, _LIST.format(which="w.id = %s", order="w.id"), (wish_id,))
    return _wish(found[0], ClinicTimes(zone)) if found else None


def wish_of_booking(connection: sa.Connection, booking_id: int, zone: tzinfo) -> Wish | None:
    """The wish for which this time is being held."""
    found = rows(connection, _LIST.format(which="o.booking_id = %s", order="w.id"), (booking_id,))
    return _wish(found[0], ClinicTimes(zone)) if found else None


@dataclass(frozen=True, slots=True)
class FreeAround:
    """Minutes that are free in one piece from a moment on, and before it; how long its slot is."""

    after: int
    before: int
    slot_minutes: int | None


def free_around(
    connection: sa.Connection, doctor_id: int, starts_at: datetime, minutes: int | None
) -> FreeAround:
    """Of a doctor's time, to be asked about on other shards (`matches`)."""
    found = rows(connection, _FREE, {"doctor": doctor_id, "starts": starts_at, "minutes": minutes})
    return FreeAround(*found[0])


def matches(
    connection: sa.Connection,
    doctor_id: int,
    specialty: str,
    starts_at: datetime,
    zone: tzinfo,
    *,
    minutes: int | None = None,
    limit: int = MATCH_LIMIT,
    free: FreeAround | None = None,
) -> list[Match]:
    """Whose wish a time of this doctor would meet: by urgency, then by waiting, then by how closely it was wished for.

    `minutes` are free from there on; without it the free time in one piece counts. `free` is what was found on the
    doctor's shard, where this is another one.
    """
    local = starts_at.astimezone(zone)
    monday = local.date() - timedelta(days=local.weekday())
    found = rows(
        connection,
        _MATCHES_HERE if free is None else _MATCHES_ELSEWHERE,
        ({} if free is None else asdict(free))
        | {
            "doctor": doctor_id,
            "specialty": specialty,
            "starts": starts_at,
            "minutes": minutes,
            "weekday": local.weekday(),
            "minute": local.hour * 60 + local.minute,
            "day": local.date(),
            "week": day_bounds(monday, zone)[0],
            "next_week": day_bounds(monday + timedelta(days=7), zone)[0],
            "offset": round((local.utcoffset() or timedelta()).total_seconds()),
            "limit": limit,
        },
    )
    times = ClinicTimes(zone)
    return [Match(_wish((*row[:-1], None), times), row[-1]) for row in found]


def rank(match: Match, zone: tzinfo, starts_at: datetime) -> tuple[int, ...]:
    """The order of `matches`, for putting those of several shards together."""
    wanted = match.wish.wanted
    offset = round((starts_at.astimezone(zone).utcoffset() or timedelta()).total_seconds())
    day, moment = divmod(int(match.wish.created_at.timestamp()) + offset, 86400)
    how_close = 0 if wanted.doctor_id is not None else 1 if wanted.specialty else 2
    return (int(wanted.urgency), day, how_close, moment, match.wish.id)


def versions(connection: sa.Connection, wish_ids: Iterable[int]) -> dict[int, int]:
    """wish id -> its version here."""
    found = rows(
        connection, "SELECT id, version FROM wishes WHERE id = ANY (%s::int8[])", (id_array(wish_ids),)
    )
    return dict(found)


def declined(connection: sa.Connection, wish_id: int) -> set[tuple[int, int]]:
    """(doctor id, seconds since 1970) of the times that the patient of a wish has said no to."""
    return {(doctor, at) for doctor, at in rows(connection, _DECLINED, (wish_id,))}


def _wish(row: Sequence[Any], times: ClinicTimes) -> Wish:
    name, phone, *fields = row
    (
        wish_id, version, status, patient_id, doctor_id, specialty, visit_type_id, minutes, weekdays, ranges, earliest,
        latest, urgency, note, instead_of, created_at, created_by, updated_at, *offer,
    ) = fields  # fmt: skip
    wanted = NewWish(
        patient_id,
        doctor_id,
        specialty,
        visit_type_id,
        minutes,
        days_from(weekdays),
        ranges_from(ranges),
        earliest,
        latest,
        Urgency(urgency),
        note,
        instead_of,
    )
    return Wish(
        wish_id,
        version,
        WishStatus(status),
        wanted,
        name,
        phone,
        times[created_at],
        created_by,
        times[updated_at],
        None if offer[0] is None else _offer(offer, times),
    )


def _offer(row: Sequence[Any], times: ClinicTimes) -> Offer:
    booking_id, version, doctor_id, starts, ends, made_by, made_at, expires_at = row
    return Offer(
        booking_id, version, doctor_id, times[starts], times[ends], made_by, times[made_at], times[expires_at]
    )


# --- What a wish's days and times are in the database ---------------------------------------------------


def days_from(bits: int) -> frozenset[int]:
    """Every day is written as no day."""
    return frozenset() if bits == 127 else frozenset(day for day in range(7) if bits >> day & 1)


def bits_of(days: frozenset[int]) -> int:
    return sum(1 << day for day in days) if days else 127


def ranges_from(text: str) -> tuple[ClockRange, ...]:
    """'{[480,720),[900,1020)}' as PostgreSQL writes an int4multirange."""
    return tuple(ClockRange(int(first), int(end)) for first, end in re.findall(r"\[(\d+),(\d+)\)", text))


def ranges_text(times: Sequence[ClockRange]) -> str:
    return "{" + ",".join(f"[{each.first},{each.end})" for each in times) + "}"
