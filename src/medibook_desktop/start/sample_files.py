"""Files worth opening in the sample clinic: notes, marks, somebody who died, two files of one person."""

from __future__ import annotations

from typing import Any

from medibook_desktop.domain.people import search_key
from medibook_desktop.foundation.notes_keys import NotesKeys
from medibook_desktop.services.notes_cipher import NotesCipher
from medibook_desktop.start.sample_clinic import loading

_NOTES = (
    "Prefers appointments after 4 pm. Please call the mobile, not the landline.",
    "Allergic to latex: tell the nurse when the patient arrives.",
    "Brings her daughter to interpret; book 10 minutes more.",
    "Needs a written confirmation by post.",
    "Asked twice for an earlier time: put on the waitlist if something opens up.",
    "Comes by patient transport, often early. May wait in room 2.",
)
_FLAGS = ("interpreter", "wheelchair", "hearing", "sight", "companion")
_STREETS = (
    "12 Harbour Street",
    "7 Quay Road",
    "31 Lighthouse Lane",
    "4 Mill Row",
    "88 Station Road",
    "2 Cliff View",
)

# Those whom the desk meets first: who has a visit today or in the days that follow.
_EXPECTED = """
    SELECT p.id, p.name, p.birth_date, p.phone, p.sex, p.language FROM patients p
    JOIN LATERAL (SELECT min(lower(b.during)) AS starts FROM bookings b
                  WHERE b.patient_id = p.id AND b.status = 'booked' AND lower(b.during) > now()) n ON true
    WHERE n.starts IS NOT NULL AND p.name ~ '^[A-Za-z ]+$' ORDER BY n.starts, p.id LIMIT 40
"""


def touch_up_files(owner_url: str, keys: NotesKeys | None) -> None:
    """Once, after the sample was loaded; without keys there are no notes."""
    with loading(owner_url) as connection, connection.cursor() as cursor:
        cursor.execute(_EXPECTED)
        people = cursor.fetchall()
        for number, (patient_id, *_rest) in enumerate(people):
            cursor.execute(
                "UPDATE patients SET address = %s, flags = %s WHERE id = %s",
                [
                    f"{_STREETS[number % len(_STREETS)]}\nSeaport",
                    [_FLAGS[number // 4 % len(_FLAGS)]] if number % 4 == 1 else [],
                    patient_id,
                ],
            )
        if keys is not None:
            cipher = NotesCipher(lambda _wanted: keys, lambda: [keys.current_id])
            for (patient_id, *_rest), text in zip(people[::3], _NOTES, strict=False):
                cursor.execute(
                    "UPDATE patients SET notes_cipher = %s WHERE id = %s",
                    [cipher.encrypt(patient_id, text), patient_id],
                )
        if len(people) > 20:
            _say_that_one_died(cursor, people[17])
            _second_file(cursor, people[4], "phone")
            _second_file(cursor, people[10], "name")


def _say_that_one_died(cursor: Any, person: tuple[Any, ...]) -> None:
    """With a visit that is still ahead: to be cancelled at the desk."""
    cursor.execute(
        "UPDATE patients SET is_active = false, is_deceased = true, closed_on = current_date - 3 WHERE id = %s",
        [person[0]],
    )


def _second_file(cursor: Any, person: tuple[Any, ...], same: str) -> None:
    """The same person once more, as it happens: a shortened or misspelt name, half of the data."""
    _, name, birth_date, phone, sex, language = person
    given, *_, family = name.split()
    other = f"{given[0]}. {family}" if same == "phone" else f"{given} {family}e"
    cursor.execute(
        "INSERT INTO patients (name, name_key, birth_date, phone, phone_digits, email, language, sex)"
        " VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
        [
            other,
            search_key(other),
            birth_date,
            phone if same == "phone" else "",
            phone.removeprefix("+") if same == "phone" else "",
            f"{family.lower()}@example.org",
            language,
            sex,
        ],
    )
