"""Every table and function is a doctor's time, the directory's, or both: the guard of the directory rests on it."""

from __future__ import annotations

from medibook_desktop.database import doctor_time
from tests.helpers import expected_rights

TABLES = (doctor_time.DOCTOR_TABLES, doctor_time.DIRECTORY_TABLES, doctor_time.BOTH_TABLES)
FUNCTIONS = (doctor_time.DOCTOR_FUNCTIONS, doctor_time.DIRECTORY_FUNCTIONS, doctor_time.BOTH_FUNCTIONS)


def test_every_table_stands_in_one_of_the_three() -> None:
    known = {name for name in expected_rights.tables() if "." not in name}
    assert sorted(known ^ frozenset().union(*TABLES)) == []
    assert sum(map(len, TABLES)) == len(frozenset().union(*TABLES))


def test_every_function_that_anybody_may_call_does() -> None:
    """Parts of other functions are where those are."""
    every = expected_rights.functions()
    callable_ = {name for name, function in every.items() if function.kinds}
    assert sorted(callable_ - frozenset().union(*FUNCTIONS)) == []
    assert sorted(frozenset().union(*FUNCTIONS) - every.keys()) == []
    assert sum(map(len, FUNCTIONS)) == len(frozenset().union(*FUNCTIONS))


def test_statements() -> None:
    assert doctor_time.touches_doctor_time("SELECT * FROM bookings WHERE id = %s")
    assert doctor_time.touches_doctor_time("SELECT book_slot(%s)")
    assert not doctor_time.touches_doctor_time("SELECT id FROM doctors")
    assert not doctor_time.touches_doctor_time("SELECT register_patient(%s)")
