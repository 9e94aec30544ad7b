"""Which rooms a visit might have."""

from __future__ import annotations

from datetime import tzinfo

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.rooms import Room, RoomChoice

# Rooms of the kind that its type needs stand first, then the free ones.
_CHOICES = """
    SELECT r.id, r.clinic_id, r.name, r.is_active, r.kind, r.id IS NOT DISTINCT FROM b.room_id,
           coalesce(taken.doctor, ''), taken.until
    FROM bookings b
    JOIN doctors d ON d.id = b.doctor_id
    LEFT JOIN visit_types v ON v.id = b.visit_type_id
    LEFT JOIN appointment_slots s ON s.id = b.slot_id AND s.doctor_id = b.doctor_id
    JOIN rooms r ON r.clinic_id = coalesce(s.clinic_id, d.clinic_id) AND r.is_active
    LEFT JOIN LATERAL (
        SELECT od.name AS doctor, upper(o.during) AS until
        FROM bookings o JOIN doctors od ON od.id = o.doctor_id
        WHERE o.room_id = r.id AND o.id <> b.id AND o.during && b.during AND o.overbook_reason IS NULL
          AND o.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
        ORDER BY o.during DESC LIMIT 1
    ) taken ON true
    WHERE b.id = %s
    ORDER BY coalesce(v.room_kind, '') = '' OR r.kind <> v.room_kind, taken.until IS NOT NULL, r.id
"""


def room_choices(connection: sa.Connection, booking_id: int, zone: tzinfo) -> list[RoomChoice]:
    return [
        RoomChoice(Room(*room), is_its_own, taken_by, until.astimezone(zone) if until is not None else None)
        for *room, is_its_own, taken_by, until in rows(connection, _CHOICES, (booking_id,))
    ]
