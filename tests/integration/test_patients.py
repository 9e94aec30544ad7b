"""Patients on a real server: found while typing, registered once, refused by field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.errors import InvalidInput, UnknownPatient
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.clock import FixedClock, SystemClock
from medibook_desktop.services.patients import Patients
from tests.helpers.clinics import ClinicDatabase

SILVA = NewPatient(
    "Maria da Silva Conceição", date(1984, 3, 12), "07700 900123", "maria@example.org", "pt", "F"
)


@pytest.fixture
def patients(clinic_database: ClinicDatabase) -> Iterator[Patients]:
    database = clinic_database.database("anna")
    yield Patients(one_database(database), SystemClock())
    database.close()


@pytest.fixture
def shared_patients(module_clinic_database: ClinicDatabase) -> Iterator[Patients]:
    """For tests that mind nobody else's rows: a tenth of the time."""
    database = module_clinic_database.database("anna")
    yield Patients(one_database(database), SystemClock())
    database.close()


def found(patients: Patients, text: str) -> list[str]:
    return [hit.patient.name for hit in patients.search(text)]


def test_registering_cleans_and_stores(patients: Patients) -> None:
    patient = patients.register(NewPatient("  Maria   da Silva\u0301 ", date(1984, 3, 12), "020 7946 0958"))

    assert (patient.name, patient.phone, patient.birth_date) == (
        "Maria da Silv\u00e1",
        "+442079460958",
        date(1984, 3, 12),
    )
    assert patients.get(patient.id) == patient
    assert (patient.is_active, patient.version) == (True, 1)


@pytest.mark.parametrize(
    "text",
    [
        "silva",
        "Conceicao mar",
        "MARIA SILVA",
        "12.3.1984 conc",
        "silva 12/03/84",
        "conceição 1984-03-12",
        "07700 900123 maria",
        "+44 7700 900123",
        "7700900123",
        "silva 1984",
    ],
)
def test_the_search_finds_by_anything_in_any_order(patients: Patients, text: str) -> None:
    patients.register(SILVA)
    assert SILVA.name in found(patients, text)


def test_every_letter_more_narrows_the_search(shared_patients: Patients) -> None:
    shared_patients.register(NewPatient("Quirin Xaverson", date(1950, 1, 2)))
    for upto in range(2, len("quirin xaverson") + 1):
        assert found(shared_patients, "quirin xaverson"[:upto])[0] == "Quirin Xaverson"
    assert "Quirin Xaverson" not in found(shared_patients, "quirin 3.1.1950")


@pytest.mark.parametrize("text", ["Xavreson", "xaversonn quirin", "quirin xavrson"])
def test_a_slip_of_the_finger_is_forgiven(shared_patients: Patients, text: str) -> None:
    shared_patients.register(NewPatient("Quirin Xaverson", date(1950, 1, 2)))
    assert "Quirin Xaverson" in found(shared_patients, text)


@pytest.mark.parametrize(
    "name",
    ["فاطمة الزهراء", "王秀英", "Ольга Петренко", "प्रिया शर्मा", "Ελένη Παππά", "😀 Smith", "田中 愛子"],
)
def test_every_script_is_accepted_and_found_again(shared_patients: Patients, name: str) -> None:
    patient = shared_patients.register(NewPatient(name))
    assert patient.name == name
    for word in name.split():
        if any(c.isalnum() for c in word):
            assert name in found(shared_patients, word), word


@pytest.mark.parametrize(
    "text", ["", "   ", "%", "_", "\\", "%%%", "\x00", "\ud800", "'; DROP TABLE patients --", "😀", "a" * 500]
)
def test_no_text_breaks_the_search(shared_patients: Patients, text: str) -> None:
    assert isinstance(shared_patients.search(text), list)


def test_the_next_visit_is_in_the_hit(clinic_database: ClinicDatabase, patients: Patients) -> None:
    [(patient_id, name, starts_at, doctor)] = clinic_database.rows(
        """SELECT p.id, p.name, lower(b.during), d.name FROM bookings AS b JOIN patients AS p ON p.id = b.patient_id
           JOIN doctors AS d ON d.id = b.doctor_id
           WHERE b.status = 'booked' AND lower(b.during) > now() + interval '1 day'
             AND NOT EXISTS (SELECT FROM bookings AS o
                             WHERE o.patient_id = b.patient_id AND o.status IN ('booked', 'arrived')
                               AND upper(o.during) > now() AND lower(o.during) < lower(b.during))
           ORDER BY b.id LIMIT 1"""
    )
    [hit] = [hit for hit in patients.search(name) if hit.patient.id == patient_id]
    assert hit.next_visit is not None
    assert (hit.next_visit.starts_at, hit.next_visit.doctor_name) == (starts_at, doctor)

    visits = patients.visits(patient_id)
    assert hit.next_visit.booking_id in {visit.booking_id for visit in visits}
    assert [v.starts_at for v in visits] == sorted((v.starts_at for v in visits), reverse=True)
    assert patients.register(NewPatient("Nobody Yet")).id not in {patient_id}
    assert patients.visits(patients.search("nobody yet")[0].patient.id) == ()


def test_the_same_request_registers_once(clinic_database: ClinicDatabase, patients: Patients) -> None:
    request_id = new_request_id()
    one, other = patients.register(SILVA, request_id), patients.register(SILVA, request_id)
    assert one == other
    assert clinic_database.rows("SELECT count(*) FROM patients WHERE name = %s", SILVA.name) == [(1,)]


def test_possible_duplicates_are_named(patients: Patients) -> None:
    assert patients.possible_duplicates(SILVA) == ()
    first = patients.register(SILVA)
    again = NewPatient("maria da silva CONCEICAO", SILVA.birth_date)
    assert [patient.id for patient in patients.possible_duplicates(again)] == [first.id]

    second = patients.register(again)
    hits = {hit.patient.id: hit.possible_duplicates for hit in patients.search("conceicao 12.3.1984")}
    assert hits == {first.id: (second.id,), second.id: (first.id,)}
    assert patients.possible_duplicates(NewPatient(SILVA.name, date(1985, 3, 12))) == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "   "}, "name"),
        ({"name": "a" * 300}, "name"),
        ({"name": "Ann\x00"}, "name"),
        ({"name": "Ann\ud800"}, "name"),
        ({"name": "Ann\x07"}, "name"),
        ({"phone": "not a number"}, "phone"),
        ({"phone": "12345"}, "phone"),
        ({"phone": "\x00"}, "phone"),
        ({"birth_date": date(2999, 1, 1)}, "birth date"),
        ({"birth_date": date(1066, 1, 1)}, "birth date"),
        ({"email": "nobody"}, "email"),
        ({"email": "a" * 300 + "@example.org"}, "email"),
        ({"language": "x" * 40}, "language"),
        ({"sex": "\ud800"}, "sex"),
    ],
)
def test_what_cannot_be_is_refused_by_field(
    module_clinic_database: ClinicDatabase, shared_patients: Patients, changes: dict[str, Any], field: str
) -> None:
    before = module_clinic_database.rows("SELECT count(*) FROM patients")
    with pytest.raises(InvalidInput) as caught:
        shared_patients.register(NewPatient(**{"name": "Ann Example", **changes}))
    assert caught.value.details["field"] == field
    assert module_clinic_database.rows("SELECT count(*) FROM patients") == before


def test_a_birth_date_of_today_is_fine_by_the_clinics_calendar(clinic_database: ClinicDatabase) -> None:
    database = clinic_database.database("anna")
    try:
        # Half past midnight in London, in summer: in UTC it is still yesterday.
        patients = Patients(one_database(database), FixedClock(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)))
        assert patients.register(NewPatient("New Born", date(2026, 7, 2))).birth_date == date(2026, 7, 2)
        with pytest.raises(InvalidInput):
            patients.register(NewPatient("Not Born", date(2026, 7, 2) + timedelta(days=1)))
    finally:
        database.close()


def test_nobody_is_an_own_error(shared_patients: Patients) -> None:
    with pytest.raises(UnknownPatient):
        shared_patients.get(999_999_999)
