"""What the sample clinic's reports need of the past: fees, and when patients came and were called in."""

from __future__ import annotations

from typing import Any

import psycopg


def fill_past(cursor: psycopg.Cursor[Any], params: dict[str, Any]) -> None:
    """Once: nothing is done where a fee is set, or where the moments are written. `params` as for the waiting room."""
    cursor.execute(_FEES)
    cursor.execute(_CURRENCY)
    cursor.execute(_MOMENTS, params)
    if cursor.rowcount:
        # Written past the outbox and the trail: whoever was counted already is counted anew.
        cursor.execute("DELETE FROM report_doctors")


_FEES = """
UPDATE visit_types SET fee_minor = (minutes * 210 + 900) / 500 * 500
WHERE NOT EXISTS (SELECT FROM visit_types WHERE fee_minor IS NOT NULL)
"""

_CURRENCY = """
UPDATE clinics SET currency = CASE country WHEN 'GB' THEN 'GBP' WHEN 'US' THEN 'USD' ELSE 'EUR' END
WHERE currency = '' AND NOT EXISTS (SELECT FROM clinics WHERE currency <> '')
"""

# The first of a morning wait a few minutes, those at its end longer; mondays are worse than fridays.
_MOMENTS = """
WITH past AS (
    SELECT b.id, b.doctor_id, b.status, b.during, (lower(b.during) AT TIME ZONE %(zone)s) AS local
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id
    WHERE d.clinic_id = %(clinic)s AND b.status = 'done'
      AND lower(b.during) < %(today)s::date::timestamp AT TIME ZONE %(zone)s
      AND NOT EXISTS (SELECT FROM visit_times v WHERE v.booking_id = b.id)
), seen AS (
    SELECT id, doctor_id, local::date AS day, lower(during) - (id * 7 %% 13 + 1) * interval '1 minute' AS came,
           lower(during) + interval '1 minute' * (
               id * 11 %% 7 + (extract(hour FROM local)::integer - 7) %% 5
               + (5 - least(5, extract(isodow FROM local)::integer)) * (id %% 3)) AS called,
           upper(during) AS ended
    FROM past
)
INSERT INTO visit_times (booking_id, doctor_id, clinic_id, day, ticket, arrived_at, in_room_at, done_at)
SELECT id, doctor_id, %(clinic)s, day, row_number() OVER (PARTITION BY day ORDER BY came, id), came, called,
       greatest(ended, called)
FROM seen
"""
