"""Whom to reach: the visits of a day that are to be confirmed, and those that stand in a doctor's absence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.calls import Away, AwaySpan, Call, CallPurpose, CallState

# What both lists show of a visit; `c` is its row in visit_calls, if there is one.
_VISIT = """
    b.id, b.version, b.doctor_id, b.patient_id, coalesce(k.name, p.name, ''), coalesce(k.phone, p.phone, ''),
    coalesce(k.email, p.email, '') <> '' AND coalesce(k.is_active, p.is_active, false),
    coalesce(v.name, ''), b.status, extract(epoch FROM visit_starts(b))::int8,
    coalesce(b.own_minutes, v.minutes, (extract(epoch FROM visit_ends(b) - visit_starts(b)) / 60)::int),
    b.visit_type_id, CASE WHEN coalesce(v.room_kind, '') = '' THEN b.room_id END,
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
    SELECT a.id, a.closure_id, coalesce(c.doctor_id, a.doctor_id), extract(epoch FROM c.starts_at)::int8, {_VISIT}
    FROM visit_calls c
    JOIN absences a ON a.id = c.absence_id
    JOIN bookings b ON b.id = c.booking_id
    {_PEOPLE}
    WHERE c.purpose = 'away' AND a.ends_at > %(since)s
    ORDER BY a.starts_at, a.id, c.starts_at, b.id
"""  # noqa: S608

# What belongs to one closure is one list.
_SPANS = """
    SELECT a.id, a.closure_id, a.doctor_id, coalesce(d.name, ''), coalesce(d.specialty, ''), a.clinic_id,
           extract(epoch FROM a.starts_at)::int8, extract(epoch FROM a.ends_at)::int8, a.why
    FROM absences a LEFT JOIN doctors d ON d.id = a.doctor_id
    WHERE a.id = ANY (%(absences)s::int8[]) OR a.closure_id = ANY (%(closures)s::int8[])
    ORDER BY a.starts_at, a.id
"""


_ELSEWHERE = """
    SELECT b.patient_id, b.id, extract(epoch FROM visit_starts(b))::int8, extract(epoch FROM visit_ends(b))::int8
    FROM bookings b
    WHERE b.patient_id = ANY (%s::int8[]) AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
      AND upper(b.during) > now() AND lives_here(b.doctor_id)
"""

# A room of another clinic does not travel with a visit that moves here: nothing is asked about it.
_ROOMS_TAKEN = """
    SELECT r.id, b.id, extract(epoch FROM lower(b.during))::int8, extract(epoch FROM upper(b.during))::int8
    FROM rooms r
    LEFT JOIN bookings b ON b.room_id = r.id AND b.overbook_reason IS NULL
        AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done') AND b.during && tstzrange(now(), NULL)
    WHERE r.id = ANY (%s::int8[]) AND r.clinic_id = %s
"""


def rooms_taken(
    connection: sa.Connection, room_ids: Sequence[int], clinic_id: int, zone: tzinfo
) -> dict[int, list[tuple[int, datetime, datetime]]]:
    """room id -> (booking, from, to) of who has it from now on; without the rooms of other clinics."""
    times = ClinicTimes(zone)
    found: dict[int, list[tuple[int, datetime, datetime]]] = {}
    for room_id, booking_id, start, end in rows(connection, _ROOMS_TAKEN, (id_array(room_ids), clinic_id)):
        taken = found.setdefault(room_id, [])
        if booking_id is not None:
            taken.append((booking_id, times[start], times[end]))
    return found


def expected(
    connection: sa.Connection, patient_ids: Sequence[int], zone: tzinfo
) -> dict[int, list[tuple[int, datetime, datetime]]]:
    """patient id -> (booking, from, to) of what they are expected for, from now on."""
    times = ClinicTimes(zone)
    found: dict[int, list[tuple[int, datetime, datetime]]] = {}
    for patient_id, booking_id, start, end in rows(connection, _ELSEWHERE, (id_array(patient_ids),)):
        found.setdefault(patient_id, []).append((booking_id, times[start], times[end]))
    return found


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
    """The absences and closures with visits in them that end after `since`, in order of time."""
    times = ClinicTimes(zone)
    calls: dict[int | str, list[Call]] = {}
    absences: set[int] = set()
    closures: set[int] = set()
    for absence_id, closure_id, doctor_id, about, *visit in rows(connection, _AWAY, {"since": since}):
        key = absence_id if closure_id is None else f"closure {closure_id}"
        (absences if closure_id is None else closures).add(absence_id if closure_id is None else closure_id)
        calls.setdefault(key, []).append(
            _call(visit, CallPurpose.AWAY, times[about], doctor_id, doctor_names, times, absence_id)
        )
    if not calls:
        return []
    groups: dict[int | str, list[Sequence[Any]]] = {}
    params = {"absences": id_array(sorted(absences)), "closures": id_array(sorted(closures))}
    for row in rows(connection, _SPANS, params):
        groups.setdefault(row[0] if row[1] is None else f"closure {row[1]}", []).append(row)
    found = [_away(groups[key], calls[key], times) for key in calls if key in groups]
    return sorted(found, key=lambda each: (each.starts_at.timestamp(), each.absence_id))


def _away(absences: Sequence[Sequence[Any]], calls: list[Call], times: ClinicTimes) -> Away:
    """The calls of an absence, or of all absences of a closure, in order of time."""
    spans = tuple(
        AwaySpan(doctor_id, clinic_id, times[starts], times[ends])
        for _id, _closure, doctor_id, _name, _specialty, clinic_id, starts, ends, _why in absences
    )
    doctors = {(row[2], row[3], row[4]) for row in absences}
    doctor_id, name, specialty = next(iter(doctors)) if len(doctors) == 1 else (None, "", "")
    calls.sort(key=lambda call: (call.starts_at.timestamp(), call.booking_id))
    return Away(
        min(row[0] for row in absences),
        doctor_id,
        name,
        specialty,
        min(span.starts_at for span in spans),
        max(span.ends_at for span in spans),
        absences[0][8],
        tuple(calls),
        spans,
    )


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
        kept_room_id,
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
        kept_room_id=kept_room_id,
        absence_id=absence_id,
        told_by=told_by,
    )
