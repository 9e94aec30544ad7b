"""Patients: the search while typing, one patient, and whose visits are when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, tzinfo
from functools import partial
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.database.queries.patient_terms import SearchTerms, one_letter_off, swapped_letters
from medibook_desktop.database.queries.times import ClinicTimes
from medibook_desktop.domain.people import Patient, PatientHit, PatientVisit

NextVisits = Callable[[Sequence[int]], dict[int, PatientVisit]]
"""As `visits_to_come`."""

_FIELDS = "id, name, birth_date, phone, email, language, sex, is_active, version, is_deceased, merged_into"

_CANDIDATES = 200
"""Read at most, then ranked: where more fit, more letters are needed anyway, and sorting thousands takes 50 ms."""

_FORGIVEN_FROM = 3
"""A word of so many letters may be mistyped; a shorter one is too like too many others."""

# The index finds what has trigrams in common; two letters exchanged leave none of them in a short word.
_SIMILAR = """
    SELECT t.word, w.word
    FROM unnest(%s::text[]) AS t (word)
    CROSS JOIN LATERAL (
        SELECT word FROM patient_words WHERE word %% t.word ORDER BY similarity(word, t.word) DESC, word LIMIT 6
    ) AS w
    UNION ALL
    SELECT s.word, w.word
    FROM unnest(%s::text[], %s::text[]) AS s (word, swapped) JOIN patient_words AS w ON w.word = s.swapped
"""

# By the first letter, in the order of the primary key: some hundred words are compared.
_ONE_OFF = """
    SELECT word FROM patient_words WHERE word LIKE %s AND word LIKE ANY (%s::text[]) ORDER BY word LIMIT 6
"""

# By the birth date: the trigrams' index offers itself for `name_key =` too, and reads all of it for another script.
_SAME_PERSON = """
    SELECT w.id, array_agg(p.id ORDER BY p.id)
    FROM patients AS w JOIN patients AS p
        ON p.birth_date = w.birth_date AND p.name_key || '' = w.name_key AND p.id <> w.id AND p.is_active
    WHERE w.id = ANY (%s::int8[]) GROUP BY w.id
"""

_VISIT = """
    b.id, b.patient_id, b.doctor_id, extract(epoch FROM lower(b.during))::int8,
    extract(epoch FROM upper(b.during))::int8, b.status, b.visit_type_id, b.reason, b.created_by, b.version
"""

# Trigrams may know no letters but ASCII's (see 0002/5_finding.sql): other scripts go by the words of all names.
_WORDS_LIKE = "SELECT word FROM patient_words WHERE {likes} ORDER BY word LIMIT 500"

# What a person at the desk is asked for: the visit that is going on, or else the first one to come.
_COMING = f"""
    SELECT DISTINCT ON (kept.id) kept.id, {_VISIT} FROM bookings AS b
    CROSS JOIN LATERAL (SELECT coalesce(p.merged_into, p.id) AS id FROM patients AS p WHERE p.id = b.patient_id) AS kept
    WHERE b.patient_id = ANY (%s::int8[] || ARRAY(SELECT id FROM patients WHERE merged_into = ANY (%s::int8[])))
      AND b.status IN ('held', 'booked', 'arrived', 'in_room') AND upper(b.during) > now() AND {{here}}
    ORDER BY kept.id, lower(b.during)
"""  # noqa: S608 - all f-strings here put constants of this file together
# Of several shards, one that a doctor has left still has his rows for a while; a clinic of one need not ask.
_NEXT_VISITS, _NEXT_VISITS_HERE = _COMING.format(here="true"), _COMING.format(here="lives_here(b.doctor_id)")

_VISITS = f"""
    SELECT {_VISIT} FROM bookings AS b WHERE b.patient_id = ANY (person_files(kept_patient(%s)))
    ORDER BY lower(b.during) DESC, b.id DESC LIMIT %s
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
    next_visits: NextVisits | None = None,
) -> list[PatientHit]:
    """Those to whom everything in `text` fits, the likeliest first: whole words, then beginnings, then by name.

    When nobody fits, words are taken for the most similar words of names that are known here: a slip of the
    finger is forgiven. A constant number of queries; nobody for a text without words, digits or date.
    `next_visits` answers for patients whose visits are in other databases too.
    """
    terms = SearchTerms.of(text, today=today, date_order=date_order)
    if not terms:
        return []
    found = _find(connection, terms, [_patterns(word) for word in terms.words])
    found.sort(key=lambda row: _rank(terms.words, row))
    if not found and terms.words:
        meant = _similar_words(connection, terms.words)
        patterns = [
            [pattern for word in words for pattern in _patterns(word, anywhere=True)] for words in meant
        ]
        found = _find(connection, terms, patterns)
        found.sort(key=lambda row: (_distance(meant, row[-1]), _rank(terms.words, row)))
    patients = [Patient(*row[:-1]) for row in found[: 2 * limit]]
    return _hits(connection, patients, limit, next_visits or partial(visits_to_come, connection, zone=zone))


def get_patient(connection: sa.Connection, patient_id: int) -> Patient | None:
    """Of a merged file the one that is kept."""
    found = rows(connection, f"SELECT {_FIELDS} FROM patients WHERE id = kept_patient(%s)", (patient_id,))  # noqa: S608
    return Patient(*found[0]) if found else None


def get_patients(connection: sa.Connection, patient_ids: Sequence[int]) -> dict[int, Patient]:
    """Those of them that exist, by id."""
    found = rows(connection, f"SELECT {_FIELDS} FROM patients WHERE id = ANY (%s)", (list(patient_ids),))  # noqa: S608
    return {row[0]: Patient(*row) for row in found}


def patient_visits(
    connection: sa.Connection, patient_id: int, zone: tzinfo, limit: int = 200
) -> list[PatientVisit]:
    """The latest first, cancelled ones too."""
    return [visit for _, visit in _visits(connection, rows(connection, _VISITS, (patient_id, limit)), zone)]


def _find(
    connection: sa.Connection, terms: SearchTerms, patterns_of_words: Sequence[Sequence[str]]
) -> list[Any]:
    """Rows, with the name key last, that fit one pattern of each word, and the number or date if there is one."""
    conditions: list[str] = []
    params: list[Any] = []
    for patterns in patterns_of_words:
        if all(pattern.isascii() for pattern in patterns):
            conditions.append(" OR ".join(["name_key LIKE %s"] * len(patterns)))
            params += patterns
        else:
            likes = " OR ".join(["word LIKE %s"] * len(patterns))
            words = [
                row[0] for row in rows(connection, _WORDS_LIKE.format(likes=likes), patterns, prepare=False)
            ]
            conditions.append("string_to_array(name_key, ' ') && %s::text[]")
            params.append(words)
    either: list[str] = []
    if terms.born_from is not None:
        either.append("birth_date BETWEEN %s AND %s")
        params += [terms.born_from, terms.born_to]
    if digits := terms.digits.lstrip("0"):
        either.append("phone_digits LIKE %s")
        params.append(f"%{digits}%")
    if either:
        conditions.append(" OR ".join(either))
    where = " AND ".join(f"({condition})" for condition in conditions)
    sql = f"SELECT {_FIELDS}, name_key FROM patients WHERE {where} LIMIT {_CANDIDATES}"  # noqa: S608
    # Not prepared: a plan for unknown patterns cannot know which of them is rare.
    return rows(connection, sql, params, prepare=False)


def _similar_words(connection: sa.Connection, words: Sequence[str]) -> list[list[str]]:
    """For each word the spellings it may stand for, itself first; a short word for itself alone."""
    long = [word for word in words if len(word) >= _FORGIVEN_FROM]
    swapped = [(word, other) for word in long for other in swapped_letters(word)]
    meant: dict[str, list[str]] = {word: [word] for word in words}
    params = (long, [word for word, _ in swapped], [other for _, other in swapped])
    for word, other in rows(connection, _SIMILAR, params) if long else ():
        if other not in meant[word]:
            meant[word].append(other)
    for word in long:
        if not word.isascii():
            near = rows(connection, _ONE_OFF, (f"{_literal(word[0])}%", one_letter_off(word)), prepare=False)
            meant[word] += [other for (other,) in near if other not in meant[word]]
    return [meant[word] for word in words]


def _patterns(word: str, *, anywhere: bool = False) -> list[str]:
    """Three letters have a trigram wherever they stand; one or two begin a word of the name.

    `anywhere` is for scripts that write names without spaces: it reads the whole table, so only when
    nothing else fits.
    """
    literal = _literal(word)
    if len(word) > 2 or (anywhere and word[0] >= "\u2e80"):
        return [f"%{literal}%"]
    return [f"{literal}%", f"% {literal}%"]


def _rank(words: Sequence[str], row: Sequence[Any]) -> tuple[Any, ...]:
    """Open files first; then whole words, beginnings of words, the rest; then who begins with the first word."""
    key: str = row[-1]
    of_name = key.split()
    misses = sum(
        0 if word in of_name else 1 if any(each.startswith(word) for each in of_name) else 2 for word in words
    )
    return (not row[7], misses, not (words and key.startswith(words[0])), key, row[0])


def _distance(meant: Sequence[Sequence[str]], key: str) -> int:
    """How far down the lists of likely spellings this name is."""
    return sum(
        next((place for place, spelling in enumerate(words) if spelling in key), len(words))
        for words in meant
    )


def visits_to_come(
    connection: sa.Connection, patient_ids: Sequence[int], *, zone: tzinfo, is_shard: bool = False
) -> dict[int, PatientVisit]:
    """Kept file -> the visit that is going on, or the next one; who has none is left out."""
    ids = list(patient_ids)
    found = rows(connection, _NEXT_VISITS_HERE if is_shard else _NEXT_VISITS, (ids, ids))
    visits = _visits(connection, [row[1:] for row in found], zone)
    return {row[0]: visit for row, (_, visit) in zip(found, visits, strict=True)}


def _hits(
    connection: sa.Connection, found: Sequence[Patient], limit: int, next_visits: NextVisits
) -> list[PatientHit]:
    """The kept file in place of a merged one, each once."""
    merged = {p.merged_into: p.name for p in reversed(found) if p.merged_into is not None}
    kept = get_patients(connection, list(merged)) if merged else {}
    by_id = {p.id: p for p in (kept.get(p.merged_into or 0, p) for p in found)}
    patients = list(by_id.values())[:limit]
    if not patients:
        return []
    ids = [patient.id for patient in patients]
    visits = next_visits(ids)
    duplicates = dict(rows(connection, _SAME_PERSON, (ids,)))
    names = {p.id for p in found}
    return [
        PatientHit(
            patient,
            visits.get(patient.id),
            tuple(duplicates.get(patient.id, ())),
            found_as="" if patient.id in names else merged.get(patient.id, ""),
        )
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
                created_by,
                version,
            ),
        )
        for booking_id, patient_id, doctor_id, starts, ends, status, visit_type_id, reason, created_by, version in found
    ]


def _literal(word: str) -> str:
    """The word as LIKE takes it literally."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
