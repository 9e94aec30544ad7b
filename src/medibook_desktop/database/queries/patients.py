"""Patients: the search while typing, one patient, and whose visits are when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.database.queries.times import ClinicTimes
from medibook_desktop.domain.patient_search import SearchTerms
from medibook_desktop.domain.people import Patient, PatientHit, PatientVisit

_FIELDS = "id, name, birth_date, phone, email, language, sex, is_active, version"

_SAME_PERSON = """
    SELECT w.id, array_agg(p.id ORDER BY p.id)
    FROM patients AS w JOIN patients AS p
        ON p.birth_date = w.birth_date AND p.name_key = w.name_key AND p.id <> w.id AND p.is_active
    WHERE w.id = ANY (%s::int8[]) GROUP BY w.id
"""

_VISIT = """
    b.id, b.patient_id, b.doctor_id, extract(epoch FROM lower(b.during))::int8, extract(epoch FROM upper(b.during))::int8,
    b.status, b.visit_type_id, b.reason
"""

# What a person at the desk is asked for: the visit that is going on, or else the first one to come.
_NEXT_VISITS = f"""
    SELECT DISTINCT ON (b.patient_id) {_VISIT} FROM bookings AS b
    WHERE b.patient_id = ANY (%s::int8[]) AND b.status IN ('held', 'booked', 'arrived', 'in_room') AND upper(b.during) > %s
    ORDER BY b.patient_id, lower(b.during)
"""

_VISITS = f"SELECT {_VISIT} FROM bookings AS b WHERE b.patient_id = %s ORDER BY lower(b.during) DESC, b.id DESC LIMIT %s"

_NAMES = """
    SELECT 'd', id, name FROM doctors WHERE id = ANY (%s::int8[])
    UNION ALL SELECT 'v', id, name FROM visit_types WHERE id = ANY (%s::int8[])
"""


def search_patients(
    connection: sa.Connection, terms: SearchTerms, limit: int, *, now: datetime, zone: tzinfo
) -> list[PatientHit]:
    """Those to whom all terms fit, the likeliest first: names that begin with the first word, then by name.

    Four queries however many are found; nobody for empty terms. Closed files come last.
    """
    if terms.is_empty:
        return []
    conditions: list[str] = []
    params: list[Any] = []
    for word in terms.words:
        conditions.append("name_key LIKE %s")
        params.append(f"%{_literal(word)}%")
    if terms.birth_date is not None:
        conditions.append("birth_date = %s")
        params.append(terms.birth_date)
    if terms.digits and terms.birth_year is not None:
        conditions.append("(phone_digits LIKE %s OR birth_date BETWEEN %s AND %s)")
        params += [f"%{terms.digits}%", date(terms.birth_year, 1, 1), date(terms.birth_year, 12, 31)]
    elif terms.digits:
        conditions.append("phone_digits LIKE %s")
        params.append(f"%{terms.digits}%")
    first_word = _literal(terms.words[0]) if terms.words else ""
    params += [f"{first_word}%", f"% {first_word}%", limit]
    found = rows(
        connection,
        f"""SELECT {_FIELDS} FROM patients WHERE {" AND ".join(conditions)}
            ORDER BY is_active DESC, name_key LIKE %s DESC, name_key LIKE %s DESC, name_key, id LIMIT %s""",  # noqa: S608
        params,
    )
    return _hits(connection, [Patient(*row) for row in found], now, zone)


def same_person(
    connection: sa.Connection, name_key: str, birth_date: date | None, *, now: datetime, zone: tzinfo
) -> list[PatientHit]:
    """Patients of that name who were born on that day, or whose birth date nobody knows."""
    found = rows(
        connection,
        f"""SELECT {_FIELDS} FROM patients
            WHERE name_key = %s AND (birth_date = %s OR birth_date IS NULL) ORDER BY is_active DESC, id LIMIT 12""",  # noqa: S608
        (name_key, birth_date),
    )
    return _hits(connection, [Patient(*row) for row in found], now, zone)


def patient(connection: sa.Connection, patient_id: int) -> Patient | None:
    found = rows(connection, f"SELECT {_FIELDS} FROM patients WHERE id = %s", (patient_id,))  # noqa: S608
    return Patient(*found[0]) if found else None


def patient_visits(
    connection: sa.Connection, patient_id: int, limit: int, zone: tzinfo
) -> list[PatientVisit]:
    """The latest first, cancelled ones too."""
    return [visit for _, visit in _visits(connection, rows(connection, _VISITS, (patient_id, limit)), zone)]


def _hits(
    connection: sa.Connection, patients: Sequence[Patient], now: datetime, zone: tzinfo
) -> list[PatientHit]:
    if not patients:
        return []
    ids = [patient.id for patient in patients]
    next_visits = dict(_visits(connection, rows(connection, _NEXT_VISITS, (ids, now)), zone))
    duplicates = dict(rows(connection, _SAME_PERSON, (ids,)))
    return [
        PatientHit(patient, next_visits.get(patient.id), tuple(duplicates.get(patient.id, ())))
        for patient in patients
    ]


def _visits(
    connection: sa.Connection, found: Iterable[Sequence[Any]], zone: tzinfo
) -> list[tuple[int, PatientVisit]]:
    """(patient id, visit). Names come by id: no join crosses from a doctor's shard to the directory."""
    found = list(found)
    if not found:
        return []
    doctor_ids, type_ids = (
        list({row[2] for row in found}),
        list({row[6] for row in found if row[6] is not None}),
    )
    names = {(kind, each): name for kind, each, name in rows(connection, _NAMES, (doctor_ids, type_ids))}
    times = ClinicTimes(zone)
    return [
        (
            patient_id,
            PatientVisit(
                booking_id,
                doctor_id,
                names.get(("d", doctor_id), ""),
                times[starts],
                times[ends],
                status,
                names.get(("v", visit_type_id), ""),
                reason,
            ),
        )
        for booking_id, patient_id, doctor_id, starts, ends, status, visit_type_id, reason in found
    ]


def _literal(word: str) -> str:
    """The word as LIKE takes it literally."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
