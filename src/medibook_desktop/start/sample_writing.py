"""Writes the sample clinic's rows by COPY, with everything that the functions would have written beside them.

One transaction with the triggers off: a booking through `book_slot` costs a millisecond, and the demo has ten
thousand. What the triggers and functions keep (slots, audit, outbox, patients' times) is written here
in bulk; `broken_invariants` of the database is the test that both ways lead to the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, LiteralString

from psycopg import Cursor

from medibook_desktop.domain.schedules import PlannedSlot
from medibook_desktop.start.sample_hours import SampleHours
from medibook_desktop.start.sample_patients import SamplePatient
from medibook_desktop.start.sample_visits import SampleVisit

Row = Sequence[object]

_COPY: dict[str, LiteralString] = {
    "doctors": "COPY doctors (id, clinic_id, name, specialty, colour) FROM STDIN",
    "weekly_hours": (
        "COPY weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes, breaks, valid_from, valid_to,"
        " every_weeks, anchor_week) FROM STDIN"
    ),
    "absences": "COPY absences (clinic_id, doctor_id, starts_at, ends_at, why, source) FROM STDIN",
    "patients": (
        "COPY patients (id, name, name_key, birth_date, phone, phone_digits, email, language, sex) FROM STDIN"
    ),
    "slots": (
        "COPY appointment_slots (id, doctor_id, slot_time, minutes, is_blocked, block_reason, is_booked, booking_id,"
        " version) FROM STDIN"
    ),
    "bookings": (
        "COPY bookings (id, request_id, doctor_id, slot_id, patient_id, visit_type_id, room_id, during, status,"
        " source, reason, cancel_reason, created_by, created_at, updated_by, updated_at, version, buffer_before,"
        " buffer_after, equipment_id, overbook_reason) FROM STDIN"
    ),
    "kept": "COPY sample_kept (booking_id, slot_id, day) FROM STDIN",
}

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def copy_rows(cursor: Cursor[Any], what: str, rows: Iterable[Row]) -> None:
    """COPY in text form; None is NULL, everything else its str()."""
    with cursor.copy(_COPY[what]) as copy:
        lines = [
            "\t".join(["\\N" if value is None else str(value).translate(_ESCAPES) for value in row])
            for row in rows
        ]
        if lines:
            copy.write("\n".join(lines) + "\n")


def write_doctors(cursor: Cursor[Any], sample: SampleHours) -> None:
    """Doctors, their weekly hours and their absences."""
    copy_rows(cursor, "doctors", ((d.id, d.clinic_id, d.name, d.specialty, d.colour) for d in sample.doctors))
    copy_rows(
        cursor,
        "weekly_hours",
        (
            (
                h.doctor_id,
                h.clinic_id,
                h.weekday,
                h.starts,
                h.ends,
                h.slot_minutes,
                json.dumps([[f"{a:%H:%M}", f"{b:%H:%M}"] for a, b in h.breaks]),
                h.valid_from,
                h.valid_to,
                h.every_weeks,
                h.anchor,
            )
            for h in sample.hours
        ),
    )
    copy_rows(
        cursor,
        "absences",
        (
            (
                a.clinic_id,
                a.doctor_id,
                a.starts_at.isoformat(),
                a.ends_at.isoformat(),
                a.why,
                source or ("closure" if a.doctor_id is None else "absence"),
            )
            for source, absences in (("", sample.absences), ("block", sample.blocks))
            for a in absences
        ),
    )


def adopt_absences(cursor: Cursor[Any]) -> None:
    """Closed days and doctors' days off stand on the page of closures, as if they had been entered there."""
    cursor.execute("SELECT adopt_absences()")


def write_patients(cursor: Cursor[Any], patients: Iterable[SamplePatient], first_id: int) -> None:
    copy_rows(
        cursor,
        "patients",
        (
            (first_id + n, p.name, p.name_key, p.birth_date, p.phone, p.phone[1:], p.email, p.language, p.sex)
            for n, p in enumerate(patients)
        ),
    )


def write_slots(
    cursor: Cursor[Any],
    slots: Sequence[PlannedSlot],
    first_id: int,
    visits: Iterable[SampleVisit] = (),
    first_booking_id: int = 0,
) -> None:
    """New slots with ids in their order, booked where one of the visits keeps them."""
    state = ["f\t\\N\t1\n"] * len(slots)
    for number, visit in enumerate(visits):
        booked = f"t\t{first_booking_id + number}\t2\n" if visit.is_active else "f\t\\N\t3\n"
        for slot_id in visit.slot_ids:
            if visit.is_active or state[slot_id - first_id].startswith("f"):
                state[slot_id - first_id] = booked
    lines = []
    for number, slot in enumerate(slots):
        why = slot.blocked_why.translate(_ESCAPES)
        blocked = "t" if why else "f"
        lines.append(
            f"{first_id + number}\t{slot.doctor_id}\t{slot.starts_at}\t{slot.minutes}\t{blocked}\t{why}"
            f"\t{state[number]}"
        )
    with cursor.copy(_COPY["slots"]) as copy:
        for at in range(0, len(lines), 20_000):
            copy.write("".join(lines[at : at + 20_000]))


def write_bookings(
    cursor: Cursor[Any], visits: Sequence[SampleVisit], first_id: int, rng: Random, terminal: str
) -> None:
    """Bookings, their audit trail and outbox (as already sent), and the patients' times; not the slots."""
    cursor.execute(
        "CREATE TEMP TABLE sample_kept (booking_id bigint, slot_id bigint, day date) ON COMMIT DROP"
    )
    copy_rows(
        cursor,
        "bookings",
        (
            (
                first_id + n,
                f"{rng.getrandbits(128):032x}",
                v.doctor_id,
                v.slot_id,
                v.patient_id,
                v.visit_type_id,
                v.room_id,
                f"[{v.starts_at},{v.ends_at})",
                v.status,
                v.source,
                v.reason,
                v.cancel_reason,
                v.created_by,
                v.created_at,
                v.created_by,
                v.updated_at,
                v.version,
                v.buffer_before,
                v.buffer_after,
                v.equipment_id,
                v.overbook_reason,
            )
            for n, v in enumerate(visits)
        ),
    )
    copy_rows(
        cursor,
        "kept",
        # A squeezed-in visit keeps no slot, and is told of all the same.
        ((first_id + n, slot_id, v.day) for n, v in enumerate(visits) for slot_id in v.slot_ids or (None,)),
    )
    last_id = first_id + len(visits) - 1
    cursor.execute(_AUDIT, {"first": first_id, "last": last_id, "terminal": terminal})
    cursor.execute(_OUTBOX, {"first": first_id, "last": last_id})
    cursor.execute(_PATIENT_TIMES, {"first": first_id, "last": last_id})


def mark_slots(cursor: Cursor[Any]) -> None:
    """Slots that existed before: booked by the active bookings that write_bookings has just written."""
    cursor.execute(
        """UPDATE appointment_slots AS s SET is_booked = true, booking_id = b.id, version = s.version + 1
           FROM sample_kept AS k JOIN bookings AS b ON b.id = k.booking_id
           WHERE s.id = k.slot_id AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done')"""
    )


def after_loading(cursor: Cursor[Any]) -> None:
    """Identities go on behind what was copied, and the planner knows what is there."""
    for table in ("clinics", "doctors", "patients", "appointment_slots", "bookings"):
        cursor.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), coalesce(max(id), 0) + 1, false) FROM {table}"  # noqa: S608
        )
    cursor.execute(
        "ANALYZE doctors, patients, patient_times, appointment_slots, bookings, outbox (booking_id, version),"
        " audit_events (booking_id, version)"
    )


# One event for each step that a booking took, as the trigger would have written them: as many as its version says.
_AUDIT = """
WITH steps (status, path) AS (VALUES
    ('booked', ARRAY['booked']),
    ('arrived', ARRAY['booked', 'arrived']),
    ('in_room', ARRAY['booked', 'arrived', 'in_room']),
    ('done', ARRAY['booked', 'arrived', 'in_room', 'done']),
    ('cancelled', ARRAY['booked', 'cancelled']),
    ('no_show', ARRAY['booked', 'no_show'])
), written AS MATERIALIZED (
    SELECT b.id, b.doctor_id, b.created_by, b.created_at, b.updated_at, b.request_id, lower(b.during) AS starts,
           to_jsonb(b) AS last_so, steps.path
    FROM bookings AS b JOIN steps USING (status) WHERE b.id BETWEEN %(first)s AND %(last)s
)
INSERT INTO audit_events (doctor_id, booking_id, at, who, terminal, request_id, kind, version, before, after)
SELECT doctor_id, id,
       CASE step WHEN 1 THEN created_at WHEN cardinality(path) THEN updated_at
           ELSE greatest(created_at, least(starts, updated_at)) END,
       created_by, %(terminal)s, CASE step WHEN 1 THEN request_id END, path[step], step,
       CASE WHEN step > 1
           THEN last_so || jsonb_build_object('status', path[step - 1], 'version', step - 1, 'cancel_reason', '') END,
       CASE step WHEN cardinality(path) THEN last_so
           ELSE last_so || jsonb_build_object('status', path[step], 'version', step, 'cancel_reason', '') END
FROM written CROSS JOIN LATERAL generate_series(1, cardinality(path)) AS n (step) ORDER BY id, step
"""

# Everybody was told long ago.
_OUTBOX = """
INSERT INTO outbox (doctor_id, at, kind, day, booking_id, slot_ids, version, sent_at)
SELECT b.doctor_id, b.created_at, 'booking', k.day, b.id, k.slot_ids, 1, b.created_at
FROM bookings AS b
JOIN (SELECT booking_id, day, array_remove(array_agg(slot_id ORDER BY slot_id), NULL) AS slot_ids
      FROM sample_kept GROUP BY booking_id, day)
    AS k ON k.booking_id = b.id
WHERE b.id BETWEEN %(first)s AND %(last)s ORDER BY b.id
"""

_PATIENT_TIMES = """
INSERT INTO patient_times (patient_id, busy)
SELECT patient_id, range_agg(patients_time(during, buffer_before, buffer_after)) FROM bookings
WHERE status IN ('held', 'booked', 'arrived', 'in_room', 'done')
  AND patient_id IN (SELECT patient_id FROM bookings WHERE id BETWEEN %(first)s AND %(last)s)
GROUP BY patient_id
ON CONFLICT (patient_id) DO UPDATE SET busy = excluded.busy
"""
