"""Who may be the same person as somebody who is about to be registered."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.people import Patient

_FIELDS = "id, name, birth_date, phone, email, language, sex, is_active, version, is_deceased, merged_into"

# One way in for each reason, each by its own index; a similar name counts together with the same birth date. The same
# name is found by its words: `name_key =` alone takes the trigrams' index, which reads all patients for another script.
_SAME = f"""
    SELECT {_FIELDS} FROM patients AS p WHERE merged_into IS NULL AND id IN (
        SELECT id FROM patients
        WHERE string_to_array(name_key, ' ') @> string_to_array(%(key)s::text, ' ') AND name_key || '' = %(key)s::text
          AND (birth_date = %(born)s::date OR birth_date IS NULL OR %(born)s::date IS NULL)
        UNION SELECT id FROM patients WHERE birth_date = %(born)s::date AND similarity(name_key, %(key)s::text) >= 0.45
        UNION SELECT id FROM patients
        WHERE %(digits)s::text <> '' AND phone_digits LIKE '%%' || %(digits)s::text || '%%'
          AND %(digits)s::text = ANY (string_to_array(phone_digits, ' '))
        UNION SELECT id FROM patients
        WHERE %(email)s::text <> '' AND email <> '' AND lower(email) = lower(%(email)s::text))
    ORDER BY is_active DESC, name_key <> %(key)s::text, birth_date IS DISTINCT FROM %(born)s::date,
        similarity(name_key, %(key)s::text) DESC, id
    LIMIT 12
"""  # noqa: S608 - a constant of this file


def same_person(
    connection: sa.Connection, name_key: str, birth_date: date | None, phone_digits: str = "", email: str = ""
) -> list[Patient]:
    """Patients of that name who were born on that day, or where either birth date is not known; of a similar name and
    born on that day; with that phone number or e-mail address. The likeliest first, no merged files."""
    params = {"key": name_key, "born": birth_date, "digits": phone_digits, "email": email}
    return [Patient(*row) for row in rows(connection, _SAME, params, prepare=False)]
