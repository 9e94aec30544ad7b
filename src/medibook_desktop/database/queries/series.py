"""Series as they stand, and the days that a plan looks at, in a constant number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

import sqlalchemy as sa

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.series import SeriesVisit, VisitSeries, rule_from
from medibook_desktop.domain.slots import Slot

_SERIES = """
    SELECT s.id, s.rule, s.patient_id, s.doctor_id, s.visit_type_id, s.first_day, s.at_time, s.reason, s.version
    FROM series_visits v JOIN series s ON s.id = v.series_id WHERE v.booking_id = %s
"""

_VISITS = """
    SELECT v.booking_id, extract(epoch FROM v.planned_at)::int8, extract(epoch FROM v.placed_at)::int8,
           v.placed_doctor_id, b.doctor_id, b.slot_id, extract(epoch FROM visit_starts(b))::int8,
           extract(epoch FROM visit_ends(b))::int8, b.status, b.version
    FROM series_visits v JOIN bookings b ON b.id = v.booking_id
    WHERE v.series_id = %s AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
    ORDER BY v.planned_at, v.booking_id
"""

_DAYS = """
    SELECT s.id, s.doctor_id, extract(epoch FROM s.slot_time)::int8, s.minutes, s.version, s.is_booked, s.is_blocked,
           s.booking_id, s.block_reason
    FROM unnest(%s::int8[], %s::timestamptz[], %s::timestamptz[]) AS w (doctor_id, starts, ends)
    JOIN appointment_slots s ON s.doctor_id = w.doctor_id AND s.slot_time >= w.starts AND s.slot_time < w.ends
    ORDER BY s.doctor_id, s.slot_time
"""

_BUSY = """
    SELECT b.id, extract(epoch FROM visit_starts(b))::int8, extract(epoch FROM visit_ends(b))::int8 FROM bookings b
    WHERE b.patient_id = ANY (person_files(%s)) AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
      AND lower(b.during) < %s AND upper(b.during) > %s AND lives_here(b.doctor_id)
"""

_LAST_SLOT = "SELECT max(slot_time) FROM appointment_slots WHERE doctor_id = %s"


@dataclass(frozen=True, slots=True)
class DaySlot:
    """A slot with the reason why it is blocked."""

    slot: Slot
    block_reason: str


def of_booking(connection: sa.Connection, booking_id: int, zone: tzinfo) -> VisitSeries | None:
    """The series that a visit belongs to, with its visits that keep their time."""
    found = rows(connection, _SERIES, (booking_id,))
    if not found:
        return None
    times = ClinicTimes(zone)
    series_id, rule, patient, doctor, visit_type, first_day, at, reason, version = found[0]
    visits = tuple(
        SeriesVisit(
            booking,
            times[planned],
            times[placed],
            placed_doctor,
            of_doctor,
            slot,
            times[starts],
            times[ends],
            BookingStatus(status),
            visit_version,
        )
        for booking, planned, placed, placed_doctor, of_doctor, slot, starts, ends, status, visit_version in rows(
            connection, _VISITS, (series_id,)
        )
    )
    return VisitSeries(
        series_id, rule_from(rule), patient, doctor, visit_type, first_day, at, reason, version, visits
    )


def day_slots(
    connection: sa.Connection, wanted: Sequence[tuple[int, date]], zone: tzinfo
) -> dict[tuple[int, date], list[DaySlot]]:
    """(doctor id, local day) -> its slots in order of time; every pair asked for is there."""
    times = ClinicTimes(zone)
    bounds = {day: day_bounds(day, zone) for _, day in wanted}
    spans = (
        id_array(doctor for doctor, _ in wanted),
        [bounds[day][0] for _, day in wanted],
        [bounds[day][1] for _, day in wanted],
    )
    found: dict[tuple[int, date], list[DaySlot]] = {pair: [] for pair in wanted}
    for slot_id, doctor_id, at, minutes, version, is_booked, is_blocked, booking_id, why in rows(
        connection, _DAYS, spans
    ):
        starts = times[at]
        slot = Slot(slot_id, doctor_id, starts, minutes, version, is_booked, is_blocked, booking_id)
        found[doctor_id, starts.date()].append(DaySlot(slot, why))
    return found


def busy_times(
    connection: sa.Connection, patient_id: int, first: datetime, last: datetime, zone: tzinfo
) -> list[tuple[int, datetime, datetime]]:
    """(booking id, start, end) of the patient's visits that touch [first, last)."""
    times = ClinicTimes(zone)
    found = rows(connection, _BUSY, (patient_id, last.astimezone(UTC), first.astimezone(UTC)))
    return [(booking, times[starts], times[ends]) for booking, starts, ends in found]


def last_day(connection: sa.Connection, doctor_id: int, zone: tzinfo) -> date | None:
    """The local day of the doctor's last slot: further ahead the schedule has not been opened."""
    found = rows(connection, _LAST_SLOT, (doctor_id,))[0][0]
    return found.astimezone(zone).date() if found is not None else None
