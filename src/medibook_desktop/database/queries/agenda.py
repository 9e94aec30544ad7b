"""The agenda: a day of many doctors or many days of one, in four queries however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date, tzinfo
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import id_array, rows
from medibook_desktop.database.queries.times import ClinicTimes, day_bounds
from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot

_SLOTS = """
    SELECT w.place::int4, s.id, extract(epoch FROM s.slot_time)::int8, s.minutes, s.version, s.is_booked, s.is_blocked,
           s.booking_id, s.block_reason, s.clinic_id
    FROM unnest(%s::int8[], %s::timestamptz[], %s::timestamptz[]) WITH ORDINALITY AS w (doctor_id, starts, ends, place)
    JOIN appointment_slots s ON s.doctor_id = w.doctor_id AND s.slot_time >= w.starts AND s.slot_time < w.ends
    ORDER BY w.place, s.slot_time
"""

_FIELDS = """
    b.id, b.doctor_id, b.slot_id, b.patient_id, extract(epoch FROM lower(b.during))::int8 + b.buffer_before * 60,
    extract(epoch FROM upper(b.during))::int8 - b.buffer_after * 60, b.status, b.visit_type_id, b.room_id,
    b.overbook_reason IS NOT NULL, b.version, b.reason, b.created_by, b.buffer_before, b.buffer_after, b.equipment_id,
    b.overbook_reason, CASE WHEN b.status = 'held' THEN (
        SELECT extract(epoch FROM o.expires_at)::int8 FROM offers o
        WHERE o.booking_id = b.id AND o.outcome = 'open') END
"""

# Ordinary bookings are known from their slots; the squeezed-in ones have an index of their own.
_BOOKINGS = f"""
    SELECT {_FIELDS} FROM bookings b WHERE b.id = ANY (%s::int8[])
    UNION ALL
    SELECT {_FIELDS}
    FROM unnest(%s::int8[], %s::timestamptz[], %s::timestamptz[]) AS w (doctor_id, starts, ends)
    JOIN bookings b ON b.doctor_id = w.doctor_id AND lower(b.during) >= w.starts AND lower(b.during) < w.ends
    WHERE b.overbook_reason IS NOT NULL AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')
"""  # noqa: S608 - constants of this file

# Names come from the directory: by id, so that no join crosses from a doctor's shard to it.
_NAMES = """
    SELECT 'p', p.id, coalesce(k.name, p.name) FROM patients p LEFT JOIN patients k ON k.id = p.merged_into
    WHERE p.id = ANY (%s::int8[])
    UNION ALL SELECT 'v', id, name FROM visit_types
    UNION ALL SELECT 'r', id, name FROM rooms
    UNION ALL SELECT 'e', id, name FROM equipment
"""

_VERSIONS = """
    SELECT w.doctor_id, coalesce(sum(s.version), 0)::int8 * 1000 + coalesce(sum(b.version), 0)::int8 + coalesce((
        SELECT sum(o.version) FROM bookings o
        WHERE o.doctor_id = w.doctor_id AND lower(o.during) >= %s AND lower(o.during) < %s
          AND o.overbook_reason IS NOT NULL AND o.status IN ('held', 'booked', 'arrived', 'in_room', 'done')), 0)::int8,
        (SELECT to_regclass('public.bucket_0') IS NOT NULL)
    FROM unnest(%s::int8[]) AS w (doctor_id)
    LEFT JOIN appointment_slots s ON s.doctor_id = w.doctor_id AND s.slot_time >= %s AND s.slot_time < %s
    LEFT JOIN bookings b ON b.id = s.booking_id AND b.slot_id = s.id
    GROUP BY w.doctor_id
"""

_STATUS = {str(status): status for status in BookingStatus}


def doctor_days(
    connection: sa.Connection,
    wanted: Sequence[tuple[Doctor, date]],
    zone: tzinfo,
    staff_names: Mapping[str, str] = MappingProxyType({}),
    here: int | None = None,
    clinic_names: Mapping[int, str] = MappingProxyType({}),
) -> list[DoctorDay]:
    """One column for each (doctor, day), in their order; times in `zone`.

    `staff_names` (user name -> display name) says how `created_by` is shown: staff live in the
    directory database, which no query on a doctor's time may join. With `here`, the time that a doctor
    spends in another clinic is blocked, with that clinic's name, and its visits are left out; who is at home in
    another one and not here on that day has an empty column.
    """
    if not wanted:
        return []
    bounds = {day: day_bounds(day, zone) for _, day in wanted}
    doctor_ids = [doctor.id for doctor, _ in wanted]
    spans = (
        id_array(doctor_ids),
        [bounds[day][0] for _, day in wanted],
        [bounds[day][1] for _, day in wanted],
    )
    times = ClinicTimes(zone)

    slots: list[list[Slot]] = [[] for _ in wanted]
    reasons: list[list[str]] = [[] for _ in wanted]
    firsts: dict[int, int] = {}
    elsewhere: set[int] = set()
    place_of: dict[tuple[int, date], int] = {}
    for place, (doctor, day) in enumerate(wanted):
        place_of[doctor.id, day] = place
    for place, slot_id, starts, minutes, version, is_booked, is_blocked, booking_id, reason, clinic in rows(
        connection, _SLOTS, spans
    ):
        clinic = clinic or wanted[place - 1][0].clinic_id
        if here is not None and clinic != here:
            elsewhere.add(slot_id)
            reason = clinic_names.get(clinic, "")
        slots[place - 1].append(
            Slot(
                slot_id,
                doctor_ids[place - 1],
                times[starts],
                minutes,
                version,
                is_booked,
                is_blocked,
                booking_id,
            )
        )
        reasons[place - 1].append(reason)
        if booking_id is not None:
            firsts.setdefault(booking_id, place - 1)

    found = rows(connection, _BOOKINGS, (id_array(firsts), *spans))
    appointments: list[list[Appointment]] = [[] for _ in wanted]
    for made in _appointments(connection, found, times, staff_names):
        place = firsts.get(made.booking_id, -1)
        if place < 0:
            place = place_of[made.doctor_id, made.starts_at.date()]
        appointments[place].append(made)
    return [
        _column(doctor, day, slots[place], reasons[place], appointments[place], elsewhere, here)
        for place, (doctor, day) in enumerate(wanted)
    ]


def appointments(connection: sa.Connection, booking_ids: Sequence[int], zone: tzinfo) -> list[Appointment]:
    """These bookings as they are now, cancelled ones too; unknown ids are left out."""
    found = rows(
        connection,
        f"SELECT {_FIELDS} FROM bookings b WHERE b.id = ANY (%s::int8[])",  # noqa: S608 - constants of this file
        (id_array(booking_ids),),
    )
    return _appointments(connection, found, ClinicTimes(zone))


def versions(
    connection: sa.Connection, day: date, doctor_ids: Sequence[int], zone: tzinfo
) -> tuple[dict[int, int], bool]:
    """doctor id -> DoctorDay.version, by one query: the cheap check of DESIGN 6.4. And whether this database is one of
    several, or was."""
    bounds = day_bounds(day, zone)
    found = rows(connection, _VERSIONS, (*bounds, list(doctor_ids), *bounds))
    return {doctor_id: version for doctor_id, version, _ in found}, any(row[2] for row in found)


def _appointments(
    connection: sa.Connection,
    found: Iterable[Sequence[Any]],
    times: ClinicTimes,
    staff_names: Mapping[str, str] = MappingProxyType({}),
) -> list[Appointment]:
    found = list(found)
    if not found:
        return []
    names = {
        (kind, each): name
        for kind, each, name in rows(connection, _NAMES, (id_array({row[3] for row in found}),))
    }
    return [
        Appointment(
            booking_id,
            doctor_id,
            slot_id,
            patient_id,
            names.get(("p", patient_id), ""),
            times[starts],
            times[ends],
            _STATUS[status],
            names.get(("v", visit_type_id), ""),
            names.get(("r", room_id), ""),
            is_overbooked,
            version,
            reason,
            staff_names.get(created_by, created_by),
            buffer_before=buffer_before,
            buffer_after=buffer_after,
            room_id=room_id,
            equipment_name=names.get(("e", equipment_id), ""),
            overbook_reason=overbook_reason or "",
            offer_until=times[offer_until] if offer_until is not None else None,
        )
        for (
            booking_id,
            doctor_id,
            slot_id,
            patient_id,
            starts,
            ends,
            status,
            visit_type_id,
            room_id,
            is_overbooked,
            version,
            reason,
            created_by,
            buffer_before,
            buffer_after,
            equipment_id,
            overbook_reason,
            offer_until,
        ) in found
    ]


def _column(
    doctor: Doctor,
    day: date,
    slots: list[Slot],
    reasons: list[str],
    appointments: list[Appointment],
    elsewhere: Set[int],
    here: int | None,
) -> DoctorDay:
    # Bookings weigh less than slots, so that a cancellation (a slot's version up, a booking gone) cannot cancel out.
    version = booked = bookable = 0
    for slot in slots:
        version += slot.version * 1000
        if slot.id in elsewhere:
            continue
        if slot.is_booked:
            booked += slot.minutes
            bookable += slot.minutes
        elif not slot.is_blocked:
            bookable += slot.minutes
    first_slots = {slot.id for slot in slots}
    for made in appointments:
        if made.is_overbooked or made.slot_id in first_slots:
            version += made.version
    if elsewhere:  # counted, so that the check of the versions finds what it expects; not shown
        is_here = any(slot.id not in elsewhere for slot in slots) or doctor.clinic_id == here
        slots = [_closed(slot) if slot.id in elsewhere else slot for slot in slots] if is_here else []
        reasons = reasons if is_here else []
        appointments = [made for made in appointments if made.slot_id not in elsewhere]
    appointments.sort(key=lambda made: (made.starts_at.timestamp(), made.booking_id))
    return DoctorDay(
        doctor=doctor,
        day=day,
        slots=tuple(slots),
        appointments=tuple(appointments),
        blocked=_blocked(doctor.id, slots, reasons),
        fullness=booked / bookable if bookable else 0.0,
        version=version,
    )


def _closed(slot: Slot) -> Slot:
    return replace(slot, is_booked=False, is_blocked=True, booking_id=None)


def _blocked(doctor_id: int, slots: list[Slot], reasons: list[str]) -> tuple[BlockedTime, ...]:
    """Neighbouring blocked slots with one reason are one stretch."""
    stretches: list[BlockedTime] = []
    for slot, reason in zip(slots, reasons, strict=True):
        if not slot.is_blocked:
            continue
        last = stretches[-1] if stretches else None
        if last is not None and last.ends_at == slot.starts_at and last.why == reason:
            stretches[-1] = BlockedTime(doctor_id, last.starts_at, slot.ends_at, reason)
        else:
            stretches.append(BlockedTime(doctor_id, slot.starts_at, slot.ends_at, reason))
    return tuple(stretches)
