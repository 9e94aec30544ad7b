"""Two desks set one patient's number at one moment: the second waits for the first, and is told."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from medibook_desktop.database.engine import connection_string
from medibook_desktop.domain.errors import StaleNumber
from medibook_desktop.domain.people import NewPatient
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.files import OpenFilesDesk

WAITS = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


@pytest.mark.parametrize("is_guarded", [True, False])
def test_the_second_of_two_desks_is_told(
    files_desks: OpenFilesDesk, clinic_database: ClinicDatabase, is_guarded: bool
) -> None:
    """The negative control: without the lock both are told that they saved, and one number is gone unseen."""
    if not is_guarded:
        clinic_database.rows(
            "CREATE OR REPLACE FUNCTION lock_number(p_id bigint) RETURNS void LANGUAGE sql AS $$SELECT$$"
        )
    anna, ben = files_desks("anna"), files_desks("ben")
    patient_id = anna.patients.register(NewPatient("Maria Quellnymph")).id
    begun = anna.patient_numbers.read(patient_id).row_id
    closed = anna.patient_files.cipher.encrypt(patient_id, "Anna's", "national")
    address = connection_string(
        clinic_database.database_url, username="anna", password=clinic_database.users["anna"].password
    )
    with psycopg.connect(address) as first, ThreadPoolExecutor(1) as second:
        first.execute("SELECT set_patient_number(gen_random_uuid(), %s, %s, %s)", (patient_id, begun, closed))
        answer = second.submit(ben.patient_numbers.save, patient_id, "Ben's", begun)
        if is_guarded:
            wait_until(lambda: clinic_database.rows(WAITS) == [(1,)], what="the second desk to wait")
        else:
            answer.result()  # the first is not even committed
        first.commit()
        if is_guarded:
            with pytest.raises(StaleNumber) as refused:
                answer.result()
            assert refused.value.details["changed_by"] == anna.directory.me().display_name
    assert clinic_database.rows("SELECT count(*) FROM patient_numbers") == [(1 if is_guarded else 2,)]
