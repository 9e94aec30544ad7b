"""Who may be the same person is found by indexes in every script: a clinic has hundreds of thousands of patients."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from medibook_desktop.database.engine import Database, rows
from medibook_desktop.database.queries.patient_duplicates import same_person
from tests.helpers.clinics import ClinicDatabase

MANY = 20_000
_MAKE = """
    INSERT INTO patients (name, name_key, birth_date)
    SELECT name, name, date '1950-01-01' + mod(n, 20000) FROM (
        SELECT n, %s || ' ' || translate(n::text, '0123456789', %s) AS name FROM generate_series(1, %s) AS n) AS made
"""
_READ = """
    SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
    FROM pg_stat_xact_user_tables WHERE relname = 'patients'
"""


@pytest.fixture(scope="module")
def owner(module_clinic_database: ClinicDatabase) -> Iterator[Database]:
    """As many of the same first name in each of three scripts, all with surnames of their own."""
    clinic = module_clinic_database
    clinic.rows(_MAKE, "γιωργος", "αβγδεζηθικ", MANY)
    clinic.rows(_MAKE, "ольга", "абвгдежзик", MANY)
    clinic.rows(_MAKE, "maria", "bcdfghjklm", MANY)
    clinic.rows("ANALYZE patients")
    database = Database(clinic.owner_url, pool_size=1)
    yield database
    database.close()


@pytest.mark.parametrize("name", ["γιωργος αβγδε", "ольга абвгд", "maria bcdfg"])
@pytest.mark.parametrize("born", [None, date(1984, 3, 12)])
def test_the_same_name_is_found_without_reading_everybody(
    owner: Database, module_clinic_database: ClinicDatabase, name: str, born: date | None
) -> None:
    module_clinic_database.rows(
        "INSERT INTO patients (name, name_key, birth_date) VALUES (%s, %s, %s)", name, name, born
    )
    with owner.write() as connection:
        before = sum(row[0] for row in rows(connection, _READ))
        found = same_person(connection, name, born)
        read = rows(connection, _READ)[0][0] - before
    assert name in [patient.name for patient in found]
    assert read < 200


def test_the_words_of_a_name_in_another_order_are_another_name(
    owner: Database, module_clinic_database: ClinicDatabase
) -> None:
    module_clinic_database.rows("INSERT INTO patients (name, name_key) VALUES ('ан ли ли', 'ан ли ли')")
    with owner.read() as connection:
        assert [patient.name for patient in same_person(connection, "ан ли ли", None)] == ["ан ли ли"]
        assert same_person(connection, "ли ан ли", None) == []
        assert same_person(connection, "ан ли", None) == []
