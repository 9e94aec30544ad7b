"""The waiting room of a day: the visits that took a step, those expected by now, and the untimed list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

import sqlalchemy as sa

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries import agenda
from medibook_desktop.database.queries.free_times import Need, free_times
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.availability import Window
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.time_spans import TimeSpan, day_span
from medibook_desktop.domain.waiting import WaitingRoomDay, WaitingVisit, WalkIn, WalkInStatus

WORTH = timedelta(minutes=5)
"""So much must be left of a time that has begun."""
BEGUN = timedelta(hours=1)
"""Who works in longer slots than this offers only those to come."""
OVER_OF_EACH = 6

_STEPPED = """
    SELECT booking_id, ticket, extract(epoch FROM arrived_at)::int8, extract(epoch FROM in_room_at)::int8,
           extract(epoch FROM done_at)::int8
    FROM visit_times WHERE clinic_id = %s AND day = %s
"""

# By doctor and time through the constraint's index; who was squeezed in has an index of his own.
_EXPECTED = """
    SELECT b.id FROM unnest(%(doctors)s::int8[]) AS w (doctor_id)
    JOIN bookings b ON b.doctor_id = w.doctor_id AND b.during && tstzrange(%(starts)s, %(now)s)
    JOIN appointment_slots s ON s.id = b.slot_id AND s.doctor_id = b.doctor_id
    JOIN doctors d ON d.id = b.doctor_id AND coalesce(s.clinic_id, d.clinic_id) = %(clinic)s
    WHERE b.status IN ('held', 'booked', 'arrived', 'in_room', 'done') AND b.overbook_reason IS NULL
      AND b.status = 'booked' AND lower(b.during) >= %(starts)s
    UNION ALL
    SELECT b.id FROM unnest(%(doctors)s::int8[]) AS w (doctor_id)
    JOIN bookings b ON b.doctor_id = w.doctor_id AND lower(b.during) >= %(starts)s AND lower(b.during) < %(now)s
    JOIN appointment_slots s ON s.id = b.slot_id AND s.doctor_id = b.doctor_id
    JOIN doctors d ON d.id = b.doctor_id AND coalesce(s.clinic_id, d.clinic_id) = %(clinic)s
    WHERE b.overbook_reason IS NOT NULL AND b.status = 'booked'
"""

_WALK_INS = """
    SELECT w.id, w.version, w.ticket, w.patient_id, coalesce(k.name, p.name, ''), w.status,
           extract(epoch FROM w.came_at)::int8, w.doctor_id, w.specialty, w.visit_type_id, w.reason,
           extract(epoch FROM w.called_at)::int8
    FROM walk_ins w LEFT JOIN patients p ON p.id = w.patient_id
    LEFT JOIN patients k ON k.id = p.merged_into
    WHERE w.clinic_id = %s AND w.day = %s AND w.status IN ('waiting', 'called')
    ORDER BY w.came_at, w.id
"""

_OPEN_VISITS = """
    SELECT id FROM bookings
    WHERE patient_id = %s AND during && tstzrange(%s, %s) AND status IN ('booked', 'arrived', 'in_room')
      AND lives_here(doctor_id)
    ORDER BY lower(during)
"""


def room(
    connection: sa.Connection,
    clinic_id: int,
    doctor_ids: Sequence[int],
    day: date,
    now: datetime,
    zone: tzinfo,
) -> WaitingRoomDay:
    """Who took a step on that day, and who was expected up to `now` and has not come."""
    times = ClinicTimes(zone)
    starts, ends = day_bounds(day, zone)

    def at(seconds: int | None) -> datetime | None:
        return None if seconds is None else times[seconds]

    stepped = {row[0]: row[1:] for row in rows(connection, _STEPPED, (clinic_id, day))}
    expected = rows(
        connection,
        _EXPECTED,
        {
            "doctors": id_array(doctor_ids),
            "clinic": clinic_id,
            "starts": starts,
            "now": max(starts, min(now.astimezone(UTC), ends)),
        },
    )
    visits = []
    for visit in agenda.appointments(
        connection, sorted({*stepped, *(booking_id for (booking_id,) in expected)}), zone
    ):
        ticket, arrived, in_room, done = stepped.get(visit.booking_id, (None, None, None, None))
        visits.append(WaitingVisit(visit, ticket, at(arrived), at(in_room), at(done)))
    walk_ins = [
        WalkIn(
            walk_in_id,
            version,
            ticket,
            patient_id,
            name,
            WalkInStatus(status),
            times[came],
            doctor_id,
            specialty,
            visit_type_id,
            reason,
            at(called),
        )
        for (
            walk_in_id,
            version,
            ticket,
            patient_id,
            name,
            status,
            came,
            doctor_id,
            specialty,
            visit_type_id,
            reason,
            called,
        ) in rows(connection, _WALK_INS, (clinic_id, day))
    ]
    return WaitingRoomDay(day, tuple(visits), tuple(walk_ins))


def times_for_walk_in(
    connection: sa.Connection,
    doctor_ids: Sequence[int],
    now: datetime,
    zone: tzinfo,
    *,
    need: Need,
    limit: int = 6,
) -> list[Slot]:
    """The free times of today that are not over, in order of time; one that has begun counts.

    The last few minutes of a time are no offer while there is another one.
    """
    day = day_span(now.astimezone(zone).date(), zone)
    since = max(day.starts_at, (now - BEGUN).astimezone(zone))
    window = Window(TimeSpan(since, day.ends_at), day)
    # What began and is over is asked for too, and left out below.
    wanted = limit + len(doctor_ids) * OVER_OF_EACH
    return worth_offering(free_times(connection, doctor_ids, [window], need, wanted, zone), now, limit)


def worth_offering(found: Iterable[Slot], now: datetime, limit: int) -> list[Slot]:
    still = [slot for slot in found if slot.ends_at > now]
    worth = [slot for slot in still if slot.ends_at - now >= WORTH]
    return (worth or still)[:limit]


def walk_in_version(connection: sa.Connection, walk_in_id: int) -> int | None:
    """None when nobody of the untimed list has this number here."""
    found = rows(connection, "SELECT version FROM walk_ins WHERE id = %s", (walk_in_id,))
    return int(found[0][0]) if found else None


def open_visits_of(connection: sa.Connection, patient_id: int, day: date, zone: tzinfo) -> list[Appointment]:
    """The patient's visits of that day which are not over yet."""
    ids = [
        booking_id for (booking_id,) in rows(connection, _OPEN_VISITS, (patient_id, *day_bounds(day, zone)))
    ]
    return agenda.appointments(connection, ids, zone) if ids else []
