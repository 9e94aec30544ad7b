"""Each bad input has its own error with a next step, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import (
    DailyLimitReached,
    InactivePatient,
    InvalidInput,
    MediBookError,
    PatientElsewhere,
    RoomTaken,
    SlotBlocked,
    SlotInPast,
    SlotTaken,
    StaleSlot,
    UnknownDoctor,
    UnknownPatient,
    UnknownSlot,
    VisitTooLong,
)
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.bookings import Gate
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase, forget_redis
from tests.helpers.desks import NAMES, OpenDesk, book, free_slots, neighbours, new_patients, request

COUNTS = """SELECT (SELECT count(*) FROM bookings), (SELECT count(*) FROM audit_events),
                   (SELECT count(*) FROM outbox), (SELECT sum(version) FROM appointment_slots),
                   (SELECT count(*) FROM patients)"""


def refused(clinic: ClinicDatabase, kind: type[MediBookError], call: Callable[[], object]) -> MediBookError:
    """The error, which is exactly of this class, tells what to do, and left everything as it was."""
    before = clinic.rows(COUNTS)
    with pytest.raises(kind) as raised:
        call()
    assert type(raised.value) is kind
    assert raised.value.message
    assert raised.value.next_step
    assert clinic.rows(COUNTS) == before
    return raised.value


@pytest.mark.parametrize(
    ("gate", "strategy"),
    [
        (Gate.REDIS, "hybrid"),
        (Gate.ADVISORY, "hybrid"),
        (Gate.NONE, "pessimistic"),
        (Gate.NONE, "optimistic"),
    ],
)
def test_the_loser_learns_who_when_and_what_is_free_next(
    clinic_database: ClinicDatabase, desks: OpenDesk, gate: Gate, strategy: str
) -> None:
    anna = desks("anna", gate=gate, strategy=strategy)
    ben = desks("ben", gate=gate, strategy=strategy)
    first, second = new_patients(clinic_database, 2)
    slot, *following = free_slots(anna, 4)
    won = book(ben, slot, first)
    error = refused(clinic_database, SlotTaken, lambda: book(anna, slot, second))
    assert isinstance(error, SlotTaken)
    assert error.taken_by == NAMES["ben"]
    assert error.taken_at == won.booking.updated_at
    assert NAMES["ben"] in error.message
    assert [free.id for free in error.next_free] == [free.id for free in following]
    assert error.next_free[0].starts_at.tzinfo == slot.starts_at.tzinfo


def test_a_slot_that_is_free_again_is_stale_for_who_saw_it_before(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    first, second = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    ben.bookings.undo(book(ben, slot, first))
    forget_redis(clinic_database.redis_url)  # as after two seconds: the gate's outcome would answer first
    error = refused(clinic_database, StaleSlot, lambda: book(anna, slot, second))
    assert error.details["version"] == slot.version + 2
    assert book(anna, replace(slot, version=slot.version + 2), second).booking.slot_id == slot.id


def test_a_blocked_slot(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    clinic_database.rows(
        "UPDATE appointment_slots SET is_blocked = true, block_reason = 'Training' WHERE id = %s", slot.id
    )
    error = refused(clinic_database, SlotBlocked, lambda: book(anna, slot, patient))
    assert error.details["why"] == "Training"


def test_a_slot_that_is_over(module_clinic_database: ClinicDatabase, shared_desk: Clinic) -> None:
    (patient,) = new_patients(module_clinic_database)
    ((slot_id, version),) = module_clinic_database.rows(
        "SELECT id, version FROM appointment_slots WHERE slot_time < now() - interval '1 day'"
        " AND NOT is_booked AND NOT is_blocked ORDER BY slot_time LIMIT 1"
    )
    asked = BookingRequest(slot_id=slot_id, slot_version=version, patient_id=patient)
    refused(module_clinic_database, SlotInPast, lambda: shared_desk.bookings.book(asked))


@pytest.mark.parametrize("slot_id", [10**9, 0, -1, 2**63 - 1])
def test_a_slot_that_nobody_knows(
    module_clinic_database: ClinicDatabase, shared_desk: Clinic, slot_id: int
) -> None:
    (patient,) = new_patients(module_clinic_database)
    asked = BookingRequest(slot_id=slot_id, slot_version=1, patient_id=patient)
    refused(module_clinic_database, UnknownSlot, lambda: shared_desk.bookings.book(asked))


@pytest.mark.parametrize("number", [2**63, -(2**70)])
def test_numbers_that_no_column_holds(
    module_clinic_database: ClinicDatabase, shared_desk: Clinic, number: int
) -> None:
    (patient,) = new_patients(module_clinic_database)
    slot = free_slots(shared_desk)[0]
    for change in ({"slot_id": number}, {"patient_id": number}, {"slot_version": number}):
        asked = replace(request(slot, patient), **change)
        refused(module_clinic_database, InvalidInput, lambda asked=asked: shared_desk.bookings.book(asked))


def test_patients_who_cannot_be_booked(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    refused(clinic_database, UnknownPatient, lambda: book(anna, slot, 10**9))
    clinic_database.rows("UPDATE patients SET is_active = false WHERE id = %s", patient)
    refused(clinic_database, InactivePatient, lambda: book(anna, slot, patient))
    refused(clinic_database, UnknownPatient, lambda: anna.patients.get(10**9))


def test_a_patient_cannot_be_at_two_doctors_at_once(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    mine = {slot.starts_at: slot for slot in free_slots(anna, 40, doctor_id=1)}
    other = next(slot for slot in free_slots(anna, 40, doctor_id=2) if slot.starts_at in mine)
    here = mine[other.starts_at]
    booked = book(anna, here, patient)
    error = refused(clinic_database, PatientElsewhere, lambda: book(anna, other, patient))
    assert error.details["doctor_id"] == 1
    assert error.details["starts_at"] == here.starts_at
    anna.bookings.cancel(booked.booking.id, booked.booking.version, "Patient asked")
    assert book(anna, other, patient).booking.doctor_id == 2


def test_a_visit_longer_than_the_free_time(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    first, second = new_patients(clinic_database, 2)
    run = neighbours(anna, 2)
    book(anna, run[1], first)
    ((visit_type,),) = clinic_database.rows(
        "INSERT INTO visit_types (name, minutes) VALUES ('Long', %s) RETURNING id", run[0].minutes + 5
    )
    error = refused(
        clinic_database, VisitTooLong, lambda: book(anna, run[0], second, visit_type_id=visit_type)
    )
    assert error.details["free_until"] == run[0].ends_at
    refused(clinic_database, InvalidInput, lambda: book(anna, run[0], second, visit_type_id=10**9))


def test_a_room_and_a_day_that_are_full(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    first, second, third = new_patients(clinic_database, 3)
    ((room,),) = clinic_database.rows("INSERT INTO rooms (clinic_id, name) VALUES (1, 'Small') RETURNING id")
    mine = {slot.starts_at: slot for slot in free_slots(anna, 40, doctor_id=1)}
    other = next(slot for slot in free_slots(anna, 40, doctor_id=2) if slot.starts_at in mine)
    here = mine.pop(other.starts_at)
    book(anna, here, first, room_id=room)
    refused(clinic_database, RoomTaken, lambda: book(anna, other, second, room_id=room))
    clinic_database.rows("UPDATE doctors SET daily_limit = 1 WHERE id = 1")
    same_day = next(slot for slot in mine.values() if slot.starts_at.date() == here.starts_at.date())
    error = refused(clinic_database, DailyLimitReached, lambda: book(anna, same_day, third))
    assert error.details["limit"] == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reason": "x" * 501}, "reason"),
        ({"reason": "a\x00b"}, "reason"),
        ({"reason": "\ud800"}, "reason"),
        ({"source": "carrier pigeon"}, "source"),
    ],
)
def test_what_a_request_cannot_say(
    module_clinic_database: ClinicDatabase, shared_desk: Clinic, change: dict[str, str], field: str
) -> None:
    (patient,) = new_patients(module_clinic_database)
    asked = replace(request(free_slots(shared_desk)[0], patient), **change)
    error = refused(module_clinic_database, InvalidInput, lambda: shared_desk.bookings.book(asked))
    assert error.details["field"] == field


@pytest.mark.parametrize(
    "name", ["محمد عبد الله", "👩‍⚕️🎈", "Nguyễn Thị Ánh", "Robert'); DROP TABLE patients;--", "%", "x" * 200]
)
def test_names_of_every_script_are_stored_and_found(shared_desk: Clinic, name: str) -> None:
    patient = shared_desk.patients.register(NewPatient(name, date(1984, 3, 12)))
    assert shared_desk.patients.get(patient.id).name == name
    assert patient.id in [hit.patient.id for hit in shared_desk.patients.search(f"{name} 12.3.1984")]


TOMORROW = date.today() + timedelta(days=2)  # noqa: DTZ011 - any date ahead of the clinic's


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (NewPatient("x" * 300), "name"),
        (NewPatient("م" * 300), "name"),
        (NewPatient("👩" * 300), "name"),
        (NewPatient("Ma\x00ria"), "name"),
        (NewPatient("Ma\ud800ria"), "name"),
        (NewPatient(" \n "), "name"),
        (NewPatient("Maria", phone="call me"), "phone"),
        (NewPatient("Maria", phone="123"), "phone"),
        (NewPatient("Maria", phone="\x00"), "phone"),
        (NewPatient("Maria", phone="\ud800"), "phone"),
        (NewPatient("Maria", phone="9" * 500), "phone"),
        (NewPatient("Maria", TOMORROW), "birth date"),
        (NewPatient("Maria", date(1700, 1, 1)), "birth date"),
        (NewPatient("Maria", email="nobody"), "email"),
        (NewPatient("Maria", email="a@b\x00.com"), "email"),
        (NewPatient("Maria", language="x" * 36), "language"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_stored_about_a_patient(
    module_clinic_database: ClinicDatabase, shared_desk: Clinic, new: NewPatient, field: str
) -> None:
    error = refused(module_clinic_database, InvalidInput, lambda: shared_desk.patients.register(new))
    assert error.details["field"] == field


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "%", "'", "\\", "x" * 5000, "👩‍⚕️", "٣", "12.3.", "+"])
def test_a_search_never_refuses_a_text(shared_desk: Clinic, text: str) -> None:
    assert isinstance(shared_desk.patients.search(text), list)


def test_a_doctor_whom_nobody_knows(module_clinic_database: ClinicDatabase, shared_desk: Clinic) -> None:
    today = shared_desk.directory.today()
    refused(module_clinic_database, UnknownDoctor, lambda: shared_desk.agenda.day(today, [10**9]))
    refused(module_clinic_database, UnknownDoctor, lambda: shared_desk.agenda.week(10**9, today))
    assert shared_desk.availability.free_slots(10**9, today) == []
    assert shared_desk.availability.next_free([]) == []
    assert shared_desk.availability.next_free(specialty="Astrology") == []
