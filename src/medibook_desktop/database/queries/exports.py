"""Everything there is, row by row from one snapshot: for exports. Columns are the ones that imports read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.failures import translated

FETCHED = 2_000

PATIENTS = """
    SELECT id, name, birth_date, phone, other_phone, email, address, language, sex, flags,
           CASE WHEN is_deceased THEN 'deceased' WHEN is_active THEN 'active' ELSE 'inactive' END, closed_on
    FROM patients WHERE merged_into IS NULL ORDER BY id
"""
APPOINTMENTS = """
    SELECT b.id, b.status::text, visit_starts(b), visit_ends(b), b.doctor_id, d.name, c.zone,
           coalesce(p.merged_into, p.id), k.name, k.birth_date, v.name, r.name, b.reason::text, b.overbook_reason::text,
           b.cancel_reason::text, b.source::text, b.created_at, b.created_by
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id JOIN clinics c ON c.id = d.clinic_id
    JOIN patients p ON p.id = b.patient_id JOIN patients k ON k.id = coalesce(p.merged_into, p.id)
    LEFT JOIN visit_types v ON v.id = b.visit_type_id LEFT JOIN rooms r ON r.id = b.room_id
    WHERE (%(first)s::timestamptz IS NULL OR upper(b.during) > %(first)s)
      AND (%(last)s::timestamptz IS NULL OR lower(b.during) < %(last)s)
    ORDER BY b.id
"""
DOCTORS = """
    SELECT d.id, d.name, d.specialty, c.name, d.colour, d.daily_limit,
           CASE WHEN d.is_active THEN 'active' ELSE 'inactive' END
    FROM doctors d JOIN clinics c ON c.id = d.clinic_id ORDER BY d.id
"""
HOURS = """
    SELECT w.id, w.doctor_id, d.name, c.name, w.weekday + 1, to_char(w.starts, 'HH24:MI'), to_char(w.ends, 'HH24:MI'),
           w.slot_minutes, w.breaks, nullif(w.valid_from, '0001-01-01'), w.valid_to, w.every_weeks, w.anchor_week
    FROM weekly_hours w JOIN doctors d ON d.id = w.doctor_id JOIN clinics c ON c.id = w.clinic_id
    ORDER BY w.doctor_id, w.weekday, w.starts, w.id
"""
WAITLIST = """
    SELECT w.id, w.status, coalesce(p.merged_into, p.id), p.name, p.birth_date, d.name, w.specialty, v.name, w.minutes,
           w.weekdays, w.times::text, w.earliest, w.latest, w.urgency, w.note::text, w.created_at, w.created_by
    FROM wishes w JOIN patients p ON p.id = w.patient_id LEFT JOIN doctors d ON d.id = w.doctor_id
    LEFT JOIN visit_types v ON v.id = w.visit_type_id ORDER BY w.id
"""
SERIES = """
    SELECT s.id, s.rule::text, coalesce(p.merged_into, p.id), p.name, p.birth_date, d.name, v.name, s.first_day,
           to_char(s.at_time, 'HH24:MI'), s.reason::text,
           (SELECT string_agg(m.booking_id::text, ' ' ORDER BY m.planned_at) FROM series_visits m
            WHERE m.series_id = s.id), s.created_at
    FROM series s JOIN patients p ON p.id = s.patient_id JOIN doctors d ON d.id = s.doctor_id
    LEFT JOIN visit_types v ON v.id = s.visit_type_id ORDER BY s.id
"""
SLOTS = """
    SELECT s.id, s.doctor_id, s.slot_time, s.minutes, s.is_booked, s.is_blocked
    FROM appointment_slots s WHERE s.slot_time >= now() ORDER BY s.id
"""
TABLES = (
    "clinics", "rooms", "equipment", "visit_types", "doctor_clinics", "absences", "closures", "appointment_slots",
           "bookings",
    "visit_times", "walk_ins", "offers", "visit_calls", "series_visits", "staff",
)  # fmt: skip
"""Further tables of the whole clinic, as they are stored; of each the columns that the account may read."""


@contextmanager
def snapshot(database: Database) -> Iterator[sa.Connection]:
    """One moment of the whole database, however long it is read; nothing can be written through it."""
    with database.write() as connection:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield connection


def stream(
    connection: sa.Connection, sql: str, params: Mapping[str, Any] | Sequence[Any] = ()
) -> Iterator[tuple[Any, ...]]:
    """Rows as they are fetched, some thousand at a time."""
    driver: Any = connection.connection.driver_connection
    with driver.cursor(name="medibook_export") as cursor:
        cursor.itersize = FETCHED
        cursor.execute(sql, params)
        yield from cursor


def readable_columns(connection: sa.Connection, table: str) -> list[str]:
    """None when the account may read nothing of it, or it does not exist. Encrypted columns are left out."""
    found = rows(
        connection,
        "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped"
        " AND has_column_privilege(attrelid, attnum, 'SELECT') AND atttypid <> 'bytea'::regtype ORDER BY attnum",
        (f"public.{table}",),
    )
    return [str(name) for (name,) in found]


def begin(connection: sa.Connection) -> None:
    """Raises NotAllowed without the right to export."""
    rows(connection, "SELECT begin_export()")


def check_notes(connection: sa.Connection) -> None:
    """Raises NotAllowed, and the snapshot goes on."""
    with translated(), connection.begin_nested():
        rows(connection, "SELECT file_id FROM export_notes(0, 0)")


def check_audit(connection: sa.Connection) -> None:
    """Raises NotAllowed, and the snapshot goes on."""
    with translated(), connection.begin_nested():
        rows(connection, "SELECT audit_export(0, 0)")


def notes(connection: sa.Connection) -> Iterator[tuple[int, int, bytes]]:
    """(file, its kept file, encrypted), for who passes `check_notes`."""
    after = 0
    while found := rows(
        connection, "SELECT file_id, kept_id, notes FROM export_notes(%s::int8, 1000)", (after,)
    ):
        yield from found
        after = found[-1][0]


def numbers(connection: sa.Connection) -> Iterator[tuple[int, int, bytes]]:
    """The same of national numbers: whoever may read notes may read them."""
    after = 0
    while found := rows(
        connection, "SELECT file_id, kept_id, cipher FROM export_numbers(%s::int8, 1000)", (after,)
    ):
        yield from found
        after = found[-1][0]


def audit_lines(connection: sa.Connection) -> Iterator[str]:
    """The sealed trail, a JSON object a line, for who passes `check_audit`."""
    after = 0
    while found := [line for (line,) in rows(connection, "SELECT audit_export(%s::int8, 10)", (after,))]:
        yield from found
        after = max(json.loads(line)["seal"]["id"] for line in found if line.startswith('{"seal"'))
