"""Who may be the same person as somebody who is about to be registered."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from medibook_desktop.database.engine import rows
from medibook_desktop.domain.people import Patient

_SAME = """
    SELECT id, name, birth_date, phone, email, language, sex, is_active, version FROM patients
    WHERE name_key = %s AND (birth_date = %s OR birth_date IS NULL OR %s::date IS NULL)
    ORDER BY is_active DESC, id LIMIT 12
"""


def same_person(connection: sa.Connection, name_key: str, birth_date: date | None) -> list[Patient]:
    """Patients of that name who were born on that day, or where either birth date is not known."""
    return [Patient(*row) for row in rows(connection, _SAME, (name_key, birth_date, birth_date))]
