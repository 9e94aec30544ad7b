"""Patients: the search while typing, one patient, and whose visits are when."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, tzinfo
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.database.queries.patient_terms import SearchTerms, swapped_letters
from medibook_desktop.database.queries.times import ClinicTimes
from medibook_desktop.domain.people import Patient, PatientHit, PatientVisit

_FIELDS = "id, name, birth_date, phone, email, language, sex, is_active, version"

_FORGIVEN_FROM = 4
"""A word of so many letters may be mistyped; a shorter one is too like too many others."""

# The index finds what has trigrams in common; two letters exchanged leave none of them in a short word.
_SIMILAR = """
    SELECT t.word, array_agg(s.word ORDER BY s.likeness DESC, s.word)
    FROM unnest(%s::text[], %s::text[]) AS t (word, swapped)
    CROSS JOIN LATERAL (
        SELECT w.word, similarity(w.word, t.word) AS likeness FROM patient_words AS w
        WHERE w.word %% t.word AND similarity(w.word, t.word) > 0.4
        UNION
        SELECT w.word, 1 FROM patient_words AS w
        WHERE w.word IN (SELECT jsonb_array_elements_text(t.swapped::jsonb))
        ORDER BY likeness DESC, word LIMIT 8
    ) AS s
    GROUP BY t.word
"""

_SAME_PERSON = """
    SELECT w.id, array_agg(p.id ORDER BY p.id)
    FROM patients AS w JOIN patients AS p
        ON p.birth_date = w.birth_date AND p.name_key = w.name_key AND p.id <> w.id AND p.is_active
    WHERE w.id = ANY (%s::int8[]) GROUP BY w.id
"""

_VISIT = """
    b.id, b.patient_id, b.doctor_id, extract(epoch FROM lower(b.during))::int8,
    extract(epoch FROM upper(b.during))::int8, b.status, b.visit_type_id, b.reason
"""

# What a person at the desk is asked for: the visit that is going on, or else the first one to come.
_NEXT_VISITS = f"""
    SELECT DISTINCT ON (b.patient_id) {_VISIT} FROM bookings AS b
    WHERE b.patient_id = ANY (%s::int8[])
      AND b.status IN ('held', 'booked', 'arrived', 'in_room') AND upper(b.during) > now()
    ORDER BY b.patient_id, lower(b.during)
"""  # noqa: S608 - all f-strings here put constants of this file together

_VISITS = f"""
    SELECT {_VISIT} FROM bookings AS b WHERE b.patient_id = %s ORDER BY lower(b.during) DESC, b.id DESC LIMIT %s
"""  # noqa: S608

_NAMES = """
    SELECT 'd', id, name FROM doctors WHERE id = ANY (%s::int8[])
    UNION ALL SELECT 'v', id, name FROM visit_types WHERE id = ANY (%s::int8[])
"""


def search_patients(
    connection: sa.Connection,
    text: str,
    limit: int = 12,
    *,
    zone: tzinfo,
    today: date,
    date_order: str = "DMY",
) -> list[PatientHit]:
    """Those to whom everything in `text` fits, the likeliest first: names that begin with the first word, then by name.

    When nobody fits, words are taken for the most similar words of names that are known here: a slip of the
    finger is forgiven. A constant number of queries; nobody for a text without words, digits or date.
    """
    terms = SearchTerms.of(text, today=today, date_order=date_order)
    if not terms:
        return []
    found = _find(connection, terms, [[word] for word in terms.words], limit)
    if not found and any(len(word) >= _FORGIVEN_FROM for word in terms.words):
        found = _find(connection, terms, _similar_words(connection, terms.words), limit)
    return _hits(connection, [Patient(*row) for row in found], zone)


def get_patient(connection: sa.Connection, patient_id: int) -> Patient | None:
    found = rows(connection, f"SELECT {_FIELDS} FROM patients WHERE id = %s", (patient_id,))  # noqa: S608
    return Patient(*found[0]) if found else None


def patient_visits(
    connection: sa.Connection, patient_id: int, zone: tzinfo, limit: int = 200
) -> list[PatientVisit]:
    """The latest first, cancelled ones too."""
    return [visit for _, visit in _visits(connection, rows(connection, _VISITS, (patient_id, limit)), zone)]


def _find(
    connection: sa.Connection, terms: SearchTerms, spellings: Sequence[Sequence[str]], limit: int
) -> list[Any]:
    conditions: list[str] = []
    params: list[Any] = []
    for words in spellings:
        patterns = [pattern for word in words for pattern in _patterns(word)]
        conditions.append(" OR ".join(["name_key LIKE %s"] * len(patterns)))
        params += patterns
    either: list[str] = []
    if terms.born_from is not None:
        either.append("birth_date BETWEEN %s AND %s")
        params += [terms.born_from, terms.born_to]
    if digits := terms.digits.lstrip("0"):
        either.append("phone_digits LIKE %s")
        params.append(f"%{digits}%")
    if either:
        conditions.append(" OR ".join(either))
    first = _literal(spellings[0][0]) if spellings else ""
    params += [f"{first}%", f"% {first}%", limit]
    where = " AND ".join(f"({condition})" for condition in conditions)
    return rows(
        connection,
        f"""SELECT {_FIELDS} FROM patients WHERE {where}
            ORDER BY is_active DESC, name_key LIKE %s DESC, name_key LIKE %s DESC, name_key, id LIMIT %s""",  # noqa: S608
        params,
    )


def _similar_words(connection: sa.Connection, words: Sequence[str]) -> list[list[str]]:
    """For each word the spellings it may stand for, itself first; a short word for itself alone."""
    long = [word for word in words if len(word) >= _FORGIVEN_FROM]
    swapped = [json.dumps(swapped_letters(word)) for word in long]
    similar: dict[str, list[str]] = dict(rows(connection, _SIMILAR, (long, swapped)))
    return [[word, *(other for other in similar.get(word, ()) if other != word)] for word in words]


def _patterns(word: str) -> list[str]:
    """One or two letters begin a word of the name; scripts that write words without spaces may have them anywhere."""
    literal = _literal(word)
    if len(word) > 2 or word[0] >= "\u2e80":
        return [f"%{literal}%"]
    return [f"{literal}%", f"% {literal}%"]


def _hits(connection: sa.Connection, patients: Sequence[Patient], zone: tzinfo) -> list[PatientHit]:
    if not patients:
        return []
    ids = [patient.id for patient in patients]
    next_visits = dict(_visits(connection, rows(connection, _NEXT_VISITS, (ids,)), zone))
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
