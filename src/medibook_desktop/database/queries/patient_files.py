"""A patient's file in full, its notes as they are stored, and what a merge would move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any, NamedTuple

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.database.queries.times import ClinicTimes
from medibook_desktop.domain.patient_files import (
    FileStatus,
    MergeClashPair,
    MergedFile,
    PatientDetails,
    PatientFile,
)

_FILE = """
    SELECT id, version, name, birth_date, phone, other_phone, email, address, language, sex, flags, is_active,
           is_deceased, closed_on, created_at::date
    FROM patients WHERE id = kept_patient(%s)
"""
_MERGED = "SELECT id, name, birth_date, phone FROM patients WHERE merged_into = %s ORDER BY id"

_COUNTS = """
    SELECT count(*) FILTER (WHERE lower(during) <= now()), count(*) FILTER (WHERE lower(during) > now())
    FROM bookings WHERE patient_id = ANY (person_files(%s)) AND status NOT IN ('cancelled', 'expired')
"""

_WISHES = """
    SELECT count(*) FROM wishes WHERE patient_id = ANY (person_files(%s)) AND status IN ('open', 'offered')
"""

_CLASHES = """
    SELECT (c ->> 'kept_booking')::int8, (c ->> 'merged_booking')::int8,
           extract(epoch FROM (c ->> 'starts_at')::timestamptz)::int8, a.doctor_id, b.doctor_id
    FROM jsonb_array_elements(merge_clashes(%s, %s)) AS c
    JOIN bookings AS a ON a.id = (c ->> 'kept_booking')::int8
    JOIN bookings AS b ON b.id = (c ->> 'merged_booking')::int8
    ORDER BY 3, 1, 2
"""


# What keeps a time; where it is only copied while a bucket moves, it is not told.
_EXPECTED = """
    SELECT b.id, b.doctor_id, b.patient_id = ANY (person_files(%s)), extract(epoch FROM visit_starts(b))::int8,
           extract(epoch FROM visit_ends(b))::int8
    FROM bookings b
    WHERE b.patient_id = ANY (person_files(%s) || person_files(%s)) AND upper(b.during) > now()
      AND b.status IN ('held', 'booked', 'arrived', 'in_room', 'done') AND lives_here(b.doctor_id)
"""


class ExpectedVisit(NamedTuple):
    """A visit of one of two files; seconds since 1970."""

    booking_id: int
    doctor_id: int
    is_of_kept: bool
    starts: int
    ends: int


def get_file(connection: sa.Connection, patient_id: int) -> PatientFile | None:
    """Of a merged file the one that is kept."""
    found = rows(connection, _FILE, (patient_id,))
    if not found:
        return None
    row = found[0]
    is_active, is_deceased, closed_on, registered_on = row[11:]
    status = FileStatus.ACTIVE if is_active else FileStatus.DECEASED if is_deceased else FileStatus.INACTIVE
    name, born, phone, other_phone, email, address, language, sex, flags = row[2:11]
    details = PatientDetails(
        name, born, phone, other_phone, email, address, language, sex, tuple(flags), status, closed_on
    )
    merged = tuple(MergedFile(*each) for each in rows(connection, _MERGED, (row[0],)))
    return PatientFile(row[0], row[1], details, registered_on, merged)


def kept_id(connection: sa.Connection, patient_id: int) -> int | None:
    """The file that is kept of this person; None: nobody is registered under this number."""
    kept: int | None = rows(connection, "SELECT kept_patient(%s::int8)", (patient_id,))[0][0]
    return kept


def version_of(connection: sa.Connection, patient_id: int) -> int | None:
    """None for a file that is merged by now, or that never was."""
    found = rows(
        connection, "SELECT version FROM patients WHERE id = %s AND merged_into IS NULL", (patient_id,)
    )
    return found[0][0] if found else None


def stored_notes(connection: sa.Connection, patient_id: int) -> list[tuple[int, str, bytes | None]]:
    """(file id, name, bytes) of all files of the person, the kept one first. Raises NotAllowed."""
    return [
        (file_id, name, None if notes is None else bytes(notes))
        for file_id, name, notes in rows(
            connection, "SELECT * FROM patient_notes(kept_patient(%s))", (patient_id,)
        )
    ]


def stored_numbers(connection: sa.Connection, patient_id: int) -> list[tuple[int, str, int, bytes | None]]:
    """(file id, name, row id or 0, bytes) of all files of the person, the kept one first. Raises NotAllowed."""
    return [
        (file_id, name, row_id or 0, None if cipher is None else bytes(cipher))
        for file_id, name, row_id, cipher in rows(
            connection, "SELECT * FROM patient_number(%s::int8)", (patient_id,)
        )
    ]


def note_key_ids(connection: sa.Connection) -> list[str]:
    """The ids of the clinic's notes keys, the newest first."""
    return [row[0] for row in rows(connection, "SELECT key_id FROM note_keys ORDER BY made_at DESC, key_id")]


def visit_counts(connection: sa.Connection, patient_id: int) -> tuple[int, int]:
    """Past and coming ones, without those that were cancelled."""
    past, coming = rows(connection, _COUNTS, (patient_id,))[0]
    return past, coming


def open_wishes(connection: sa.Connection, patient_id: int) -> int:
    """Wishes on the waitlist that are still open."""
    return int(rows(connection, _WISHES, (patient_id,))[0][0])


def merge_clashes(
    connection: sa.Connection, kept: int, merged: int, zone: tzinfo, doctors: Sequence[Any]
) -> tuple[MergeClashPair, ...]:
    names = {doctor.id: doctor.name for doctor in doctors}
    times = ClinicTimes(zone)
    return tuple(
        MergeClashPair(a, b, times[starts], names.get(a_doctor, ""), names.get(b_doctor, ""))
        for a, b, starts, a_doctor, b_doctor in rows(connection, _CLASHES, (kept, merged))
    )


def expected_visits(connection: sa.Connection, kept: int, merged: int) -> list[ExpectedVisit]:
    """The visits of both persons that are not over."""
    return [ExpectedVisit(*row) for row in rows(connection, _EXPECTED, (kept, kept, merged))]


def clashes_of(
    visits: Sequence[ExpectedVisit], zone: tzinfo, doctors: Sequence[Any]
) -> tuple[MergeClashPair, ...]:
    """As `merge_clashes`, of visits that stand in several databases."""
    names = {doctor.id: doctor.name for doctor in doctors}
    times = ClinicTimes(zone)
    pairs = sorted(
        (theirs.starts, own.booking_id, theirs.booking_id, own, theirs)
        for own in visits
        for theirs in visits
        if own.is_of_kept and not theirs.is_of_kept and own.starts < theirs.ends and theirs.starts < own.ends
    )
    return tuple(
        MergeClashPair(
            own.booking_id,
            theirs.booking_id,
            times[starts],
            names.get(own.doctor_id, ""),
            names.get(theirs.doctor_id, ""),
        )
        for starts, _, _, own, theirs in pairs
    )
