"""Whom to reach: the visits of a day that are to be confirmed, and those that stand in a doctor's absence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.calls import Away, Call, CallPurpose, CallState

# What both lists show of a visit; `c` is its row in visit_calls, if there is one.
_VISIT = """
    b.id, b.version, b.doctor_id, b.patient_id, coalesce(k.name, p.name, ''), coalesce(k.phone, p.phone, ''),
    coalesce(k.email, p.email, '') <> '' AND coalesce(k.is_active, p.is_active, false),
    coalesce(v.name, ''), b.status, extract(epoch FROM visit_starts(b))::int8,
    (extract(epoch FROM visit_ends(b) - visit_starts(b)) / 60)::int, b.visit_type_id,
    c.state, coalesce(c.version, 0), coalesce(s.display_name, c.updated_by, '')
"""
_PEOPLE = """
    LEFT JOIN patients p ON p.id = b.patient_id LEFT JOIN patients k ON k.id = p.merged_into
    LEFT JOIN visit_types v ON v.id = b.visit_type_id
    LEFT JOIN staff s ON s.username = c.updated_by
"""

# By doctor and time through the constraint's index, as the agenda reads a day.
_TO_CONFIRM = f"""
    SELECT {_VISIT}
    FROM unnest(%(doctors)s::int8[]) AS w (doctor_id)
    JOIN bookings b ON b.doctor_id = w.doctor_id AND b.during && tstzrange(%(starts)s, %(ends)s)
        AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
    LEFT JOIN visit_calls c ON c.booking_id = b.id AND c.purpose = 'confirm' AND c.starts_at = visit_starts(b)
    {_PEOPLE}
    WHERE b.status = 'booked' AND visit_starts(b) >= %(starts)s AND coalesce(k.is_active, p.is_active, false)
    ORDER BY visit_starts(b), b.id
"""  # noqa: S608 - only constants of this file are put together

_AWAY = f"""
    SELECT a.id, a.doctor_id, d.name, d.specialty,
           extract(epoch FROM a.starts_at)::int8, extract(epoch FROM a.ends_at)::int8, a.why,
           extract(epoch FROM c.starts_at)::int8, {_VISIT}
    FROM visit_calls c
    JOIN absences a ON a.id = c.absence_id
    JOIN doctors d ON d.id = a.doctor_id
    JOIN bookings b ON b.id = c.booking_id
    {_PEOPLE}
    WHERE c.purpose = 'away' AND a.ends_at > %(since)s
    ORDER BY a.starts_at, a.id, c.starts_at, b.id
"""  # noqa: S608


_ELSEWHERE = """
    SELECT extract(epoch FROM visit_starts(b))::int8, extract(epoch FROM visit_ends(b))::int8 FROM bookings b
    WHERE b.patient_id = %s AND b.id <> %s AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
      AND upper(b.during) > now()
"""


def elsewhere(
    connection: sa.Connection, patient_id: int, booking_id: int, zone: tzinfo
) -> list[tuple[datetime, datetime]]:
    """When the patient is expected for other visits, from now on."""
    times = ClinicTimes(zone)
    return [
        (times[start], times[end]) for start, end in rows(connection, _ELSEWHERE, (patient_id, booking_id))
    ]


def to_confirm(
    connection: sa.Connection, day: date, zone: tzinfo, doctor_names: dict[int, str]
) -> list[Call]:
    """Every visit of the day that is simply booked, in order of time; nobody whose file is closed is reminded."""
    starts, ends = day_bounds(day, zone)
    times = ClinicTimes(zone)
    params = {"doctors": id_array(list(doctor_names)), "starts": starts, "ends": ends}
    return [
        _call(row, CallPurpose.CONFIRM, times[row[9]], row[2], doctor_names, times, None)
        for row in rows(connection, _TO_CONFIRM, params)
    ]


def away(
    connection: sa.Connection, since: datetime, zone: tzinfo, doctor_names: dict[int, str]
) -> list[Away]:
    """The absences with visits in them that end after `since`, in order of time."""
    times = ClinicTimes(zone)
    found: dict[int, Away] = {}
    calls: dict[int, list[Call]] = {}
    for absence_id, doctor_id, name, specialty, starts, ends, why, about, *visit in rows(
        connection, _AWAY, {"since": since}
    ):
        if absence_id not in found:
            found[absence_id] = Away(
                absence_id, doctor_id, name, specialty, times[starts], times[ends], why, ()
            )
            calls[absence_id] = []
        calls[absence_id].append(
            _call(visit, CallPurpose.AWAY, times[about], doctor_id, doctor_names, times, absence_id)
        )
    return [
        Away(a.absence_id, a.doctor_id, a.doctor_name, a.specialty, a.starts_at, a.ends_at, a.why, tuple(c))
        for a, c in zip(found.values(), calls.values(), strict=True)
    ]


def _call(
    row: Sequence[Any],
    purpose: CallPurpose,
    about: datetime,
    doctor_id: int,
    doctor_names: dict[int, str],
    times: ClinicTimes,
    absence_id: int | None,
) -> Call:
    (
        booking_id,
        booking_version,
        now_doctor_id,
        patient_id,
        name,
        phone,
        has_email,
        visit_type,
        status,
        now_at,
        minutes,
        visit_type_id,
        state,
        version,
        told_by,
    ) = row
    return Call(
        booking_id=booking_id,
        booking_version=booking_version,
        purpose=purpose,
        starts_at=about,
        doctor_id=doctor_id,
        doctor_name=doctor_names.get(doctor_id, ""),
        patient_id=patient_id,
        patient_name=name,
        phone=phone,
        has_email=has_email,
        visit_type_name=visit_type,
        status=BookingStatus(status),
        now_at=times[now_at],
        now_doctor_id=now_doctor_id,
        state=CallState(state or CallState.OPEN),
        version=version,
        minutes=minutes,
        visit_type_id=visit_type_id,
        absence_id=absence_id,
        told_by=told_by,
    )
