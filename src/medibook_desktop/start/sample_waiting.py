"""The sample clinic's waiting room at this hour: visits as far as they would have got, numbers, and people who wait."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import psycopg

from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.start.sample_clinic import TERMINAL, loading
from medibook_desktop.start.sample_reports import fill_past

WAITED = (27, 12, 4)
"""Minutes that the people of the untimed list have waited."""
WAITED_LONG_ENOUGH = 45


def liven_waiting_room(owner_url: str, now: datetime | None = None) -> None:
    """At every start of the demo: nobody of the sample waits since yesterday, and somebody waits now.

    What a person booked or changed is never touched. Needs a superuser (the embedded servers' owner).
    """
    now = now or datetime.now(UTC)
    with loading(owner_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT id, name, zone, country, subdivision FROM clinics ORDER BY id LIMIT 1")
        row = cursor.fetchone()
        if row is None:
            return
        clinic = Clinic(*row)
        params = {
            "clinic": clinic.id,
            "zone": clinic.zone,
            "today": now.astimezone(clinic.tz).date(),
            "now": now,
            "sample": TERMINAL,
            "enough": WAITED_LONG_ENOUGH,
        }
        _advance(cursor, params)
        cursor.execute(_MOMENTS, params)
        _walk_ins(cursor, params)
        cursor.execute(_COUNTER, params)
        fill_past(cursor, params)


def _advance(cursor: psycopg.Cursor[Any], params: dict[str, Any]) -> None:
    """With the triggers on, so that the trail says so; their moments are this one, and are written anew afterwards."""
    cursor.execute("SET LOCAL session_replication_role = origin")
    cursor.execute(_STEP, params)
    # Who did not come keeps no time.
    cursor.execute(
        "UPDATE appointment_slots s SET is_booked = false, booking_id = NULL, version = s.version + 1"
        " FROM bookings b WHERE s.booking_id = b.id AND s.doctor_id = b.doctor_id AND b.status = 'no_show'"
        " AND b.updated_at = %(now)s",
        params,
    )
    cursor.execute("SET LOCAL session_replication_role = replica")
    cursor.execute(
        "DELETE FROM visit_times v USING bookings b WHERE v.booking_id = b.id AND v.clinic_id = %(clinic)s"
        " AND v.day = %(today)s AND b.updated_at = %(now)s",
        params,
    )


def _walk_ins(cursor: psycopg.Cursor[Any], params: dict[str, Any]) -> None:
    cursor.execute(_GONE, params)
    cursor.execute(
        "SELECT count(*) FROM walk_ins WHERE clinic_id = %(clinic)s AND day = %(today)s"
        " AND status IN ('waiting', 'called')",
        params,
    )
    row = cursor.fetchone()
    if row is not None and row[0]:
        return
    cursor.execute(_COUNTER, params)
    for minutes, specialty, reason in zip(
        WAITED, ("General", "Paediatrics", ""), ("Cough since Friday", "Fever", "Sick note"), strict=True
    ):
        cursor.execute(
            _WALK_IN,
            {
                **params,
                "minutes": minutes,
                "specialty": specialty,
                "reason": reason,
                "request": uuid4(),
                "is_child": specialty == "Paediatrics",
            },
        )
        cursor.execute(_COUNTER, params)


# Of today's visits those that only the sample has touched, each one step: what is over is done (one in nineteen
# never came), those of now are in the room or wait, and whoever is due soon is here already, or not.
# One in the room a doctor.
_STEP = """
WITH due AS (
    SELECT b.id, b.doctor_id, b.status, b.id %% 19 AS chance,
           row_number() OVER (PARTITION BY b.doctor_id, upper(b.during) > %(now)s::timestamptz - interval '10 minutes'
                              ORDER BY lower(b.during)) AS place,
           CASE WHEN upper(b.during) <= %(now)s::timestamptz - interval '10 minutes' THEN 'over'
                WHEN lower(b.during) <= %(now)s THEN 'now' ELSE 'soon' END AS part
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id
    WHERE d.clinic_id = %(clinic)s AND b.status IN ('booked', 'arrived', 'in_room')
      AND lower(b.during) >= %(today)s::date::timestamp AT TIME ZONE %(zone)s
      AND lower(b.during) < %(now)s::timestamptz + interval '20 minutes'
      AND NOT EXISTS (SELECT FROM audit_events e WHERE e.booking_id = b.id AND e.terminal NOT IN (%(sample)s, ''))
), wanted AS (
    SELECT id, doctor_id, status AS was, CASE
        WHEN part = 'over' AND status = 'booked' AND chance = 0 THEN 'no_show'
        WHEN part = 'over' THEN 'done'
        WHEN status = 'in_room' OR (part = 'now' AND place = 1 AND chance < 15) THEN 'in_room'
        WHEN part = 'now' AND chance < 17 THEN 'arrived'
        WHEN part = 'soon' AND chance < 9 THEN 'arrived'
        ELSE status END AS status
    FROM due
)
UPDATE bookings b SET status = w.status, version = b.version + 1, updated_at = %(now)s
FROM wanted w WHERE b.id = w.id AND b.doctor_id = w.doctor_id AND w.status <> w.was
"""

# When they would have come, gone in and come out; numbers in the order of coming, behind those that are given.
_MOMENTS = """
WITH seen AS (
    SELECT b.id, b.doctor_id, b.status, b.during,
           least(lower(b.during) - (b.id * 7 %% 16 + 1) * interval '1 minute',
                 %(now)s::timestamptz - interval '1 minute') AS came
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id
    WHERE d.clinic_id = %(clinic)s AND b.status IN ('arrived', 'in_room', 'done', 'no_show')
      AND lower(b.during) >= %(today)s::date::timestamp AT TIME ZONE %(zone)s
      AND lower(b.during) < (%(today)s::date + 1)::timestamp AT TIME ZONE %(zone)s
      AND NOT EXISTS (SELECT FROM visit_times v WHERE v.booking_id = b.id)
), given AS (
    SELECT coalesce((SELECT max(t) FROM (
        SELECT max(ticket) AS t FROM visit_times WHERE clinic_id = %(clinic)s AND day = %(today)s
        UNION ALL SELECT max(ticket) FROM walk_ins WHERE clinic_id = %(clinic)s AND day = %(today)s) n), 0) AS last
)
INSERT INTO visit_times (booking_id, doctor_id, clinic_id, day, ticket, arrived_at, in_room_at, done_at)
SELECT id, doctor_id, %(clinic)s, %(today)s,
       CASE WHEN status <> 'no_show'
           THEN given.last + row_number() OVER (PARTITION BY status = 'no_show' ORDER BY came, id) END,
       CASE WHEN status <> 'no_show' THEN came END,
       CASE WHEN status IN ('in_room', 'done') THEN least(lower(during) + id %% 6 * interval '1 minute', %(now)s) END,
       CASE WHEN status = 'done' THEN least(upper(during), %(now)s) END
FROM seen CROSS JOIN given
"""

_COUNTER = """
INSERT INTO ticket_counters (clinic_id, day, last)
SELECT %(clinic)s, %(today)s, max(t) FROM (
    SELECT max(ticket) AS t FROM visit_times WHERE clinic_id = %(clinic)s AND day = %(today)s
    UNION ALL SELECT max(ticket) FROM walk_ins WHERE clinic_id = %(clinic)s AND day = %(today)s) n
HAVING max(t) IS NOT NULL
ON CONFLICT (clinic_id, day) DO UPDATE SET last = greatest(ticket_counters.last, excluded.last)
"""

# What people did has a row in change_events; what the sample wrote has none.
_GONE = """
UPDATE walk_ins w SET status = 'left', version = version + 1
WHERE w.clinic_id = %(clinic)s AND w.status IN ('waiting', 'called')
  AND w.came_at < %(now)s::timestamptz - %(enough)s * interval '1 minute'
  AND NOT EXISTS (SELECT FROM change_events c WHERE c.what = 'walk_ins' AND c.key = w.id)
"""

_WALK_IN = """
INSERT INTO walk_ins (request_id, clinic_id, day, ticket, patient_id, specialty, reason, came_at, created_by)
SELECT %(request)s, %(clinic)s, %(today)s,
       1 + coalesce((SELECT last FROM ticket_counters WHERE clinic_id = %(clinic)s AND day = %(today)s), 0),
       p.id, %(specialty)s, %(reason)s, %(now)s::timestamptz - %(minutes)s * interval '1 minute', 'anna'
FROM patients p
WHERE p.is_active AND (p.birth_date > %(today)s::date - 16 * 365) = %(is_child)s
  AND NOT EXISTS (SELECT FROM walk_ins w WHERE w.patient_id = p.id)
  AND NOT EXISTS (SELECT FROM bookings b WHERE b.patient_id = p.id
                  AND b.during && tstzrange(%(now)s::timestamptz - interval '1 day',
                                            %(now)s::timestamptz + interval '1 day'))
ORDER BY (p.id * 7919) %% 1009 LIMIT 1
"""
