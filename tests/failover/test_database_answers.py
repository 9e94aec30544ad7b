"""The connection breaks in the middle of a booking: what was committed is found again, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.errors import DatabaseAway, OutcomeUnknown, SlotTaken
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase, forget_redis
from tests.helpers.cutting_proxy import CuttingProxy
from tests.helpers.desks import OpenDesk, book, free_slots, new_patients, request

ALWAYS = 10**6
Network = tuple[CuttingProxy, str]


def bookings_of(clinic: ClinicDatabase, patient: int) -> int:
    ((count,),) = clinic.rows("SELECT count(*) FROM bookings WHERE patient_id = %s", patient)
    return int(count)


def test_one_lost_answer_is_found_again_by_itself(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    proxy.cut_answers(to="book_slot")
    booked = book(desk, free_slots(desk)[0], patient)
    assert proxy.cuts == 1
    assert booked.repeated, "the first try was committed; the second found it"
    (change,) = booked.changes
    assert (change.booking_id, change.day) == (booked.booking.id, booked.booking.starts_at.date())
    assert bookings_of(clinic_database, patient) == 1


def test_one_lost_request_is_sent_again(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    proxy.cut_requests("book_slot")
    booked = book(desk, free_slots(desk)[0], patient)
    assert proxy.cuts == 1
    assert not booked.repeated
    assert bookings_of(clinic_database, patient) == 1


def test_while_no_answer_comes_the_outcome_is_unknown_and_afterwards_it_is_one_booking(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    asked = request(free_slots(desk)[0], patient)

    proxy.cut_answers(to="book_", times=ALWAYS)
    with pytest.raises(OutcomeUnknown) as unknown:
        desk.bookings.book(asked)
    assert "never carried out twice" in unknown.value.next_step
    assert proxy.cuts > 1
    proxy.cut_answers(to="booking_by_request", times=ALWAYS)
    with pytest.raises(OutcomeUnknown):
        desk.bookings.book(asked)

    proxy.mend()
    found = desk.bookings.book(asked)
    assert found.repeated
    assert found.booking.slot_id == asked.slot_id
    assert bookings_of(clinic_database, patient) == 1


def test_a_request_in_doubt_that_is_sent_to_another_time_is_still_one_booking(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    """Nobody knows whether the first time was given; the person chooses another doctor in the same box."""
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    asked = request(free_slots(desk, doctor_id=1)[0], patient)
    other = free_slots(desk, doctor_id=2)[-1]
    proxy.cut_answers(to="book_slot", times=ALWAYS)
    with pytest.raises(OutcomeUnknown):
        desk.bookings.book(asked)
    proxy.mend()
    found = desk.bookings.book(replace(asked, slot_id=other.id, slot_version=other.version))
    assert found.booking.slot_id == asked.slot_id
    assert bookings_of(clinic_database, patient) == 1


def test_a_request_in_doubt_that_never_arrived_is_carried_out(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    asked = request(free_slots(desk)[0], patient)
    proxy.cut_requests("book_slot", times=ALWAYS)
    with pytest.raises(OutcomeUnknown):
        desk.bookings.book(asked)
    assert bookings_of(clinic_database, patient) == 0
    proxy.mend()
    forget_redis(clinic_database.redis_url)
    booked = desk.bookings.book(asked)
    assert not booked.repeated
    assert bookings_of(clinic_database, patient) == 1


def test_squeezing_in_is_found_again_too(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    proxy, url = network
    ada = desks("ada", database_url=url)
    (patient,) = new_patients(clinic_database)
    slot, other = free_slots(ada, 2)
    asked = request(slot, patient, overbook_reason="Emergency")
    proxy.cut_answers(to="book_slot", times=ALWAYS)
    with pytest.raises(OutcomeUnknown):
        ada.bookings.book(asked)
    proxy.mend()
    found = ada.bookings.book(replace(asked, slot_id=other.id, slot_version=other.version))
    assert found.booking.slot_id == slot.id
    assert bookings_of(clinic_database, patient) == 1


STEPS: dict[str, Callable[[Clinic, Booked, int, int], Booked]] = {
    "move_booking": lambda desk, made, slot, version: desk.bookings.move(
        made.booking.id, made.booking.version, slot, version
    ),
    "cancel_booking": lambda desk, made, slot, version: desk.bookings.cancel(
        made.booking.id, 1, "Patient asked"
    ),
    "advance_booking": lambda desk, made, slot, version: desk.bookings.check_in(made.booking.id, 1),
    "undo_change": lambda desk, made, slot, version: desk.bookings.undo(made),
}


@pytest.mark.parametrize("function", STEPS)
def test_a_lost_answer_to_a_step_is_found_again(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network, function: str
) -> None:
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    here, there = free_slots(desk, 2)
    made = book(desk, here, patient)
    proxy.cut_answers(to=function)
    answer = STEPS[function](desk, made, there.id, there.version)
    assert proxy.cuts == 1
    assert (answer.repeated, answer.booking.version) == (True, 2)
    events = clinic_database.rows("SELECT count(*) FROM audit_events WHERE booking_id = %s", made.booking.id)
    assert events == [(2,)]


def test_a_registration_whose_answer_was_lost_is_one_patient(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    proxy, url = network
    desk = desks("anna", database_url=url)
    new, made = NewPatient("Ingrid Bergström"), new_request_id()
    proxy.cut_answers(to="register_patient")
    try:
        first = desk.patients.register(new, made)
    except OutcomeUnknown:
        first = desk.patients.register(new, made)
    assert proxy.cuts == 1
    assert first == desk.patients.register(new, made)
    assert clinic_database.rows("SELECT count(*) FROM patients WHERE name = %s", new.name) == [(1,)]


def test_a_pulled_cable_and_the_next_try(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    """Before anything was sent, so the error says that nothing was changed; the same desk goes on afterwards."""
    proxy, url = network
    desk = desks("anna", database_url=url)
    (patient,) = new_patients(clinic_database)
    slot = free_slots(desk)[0]
    asked = request(slot, patient)
    desk.bookings.undo(book(desk, free_slots(desk, 2)[1], patient))

    proxy.pull_out()
    with pytest.raises(DatabaseAway) as away:
        desk.bookings.book(asked)
    assert type(away.value) is DatabaseAway
    assert "Nothing was changed" in away.value.next_step
    with pytest.raises(DatabaseAway):
        desk.agenda.day(slot.starts_at.date())
    with pytest.raises(DatabaseAway):
        desk.patients.search("newcomer")

    proxy.plug_in()
    assert desk.agenda.day(slot.starts_at.date()).columns
    assert not desk.bookings.book(asked).repeated


def test_who_asks_again_for_a_move_is_not_told_that_somebody_was_faster(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: Network
) -> None:
    """A third desk met the moved visit, and left at the Redis gate that the time is taken: by the very request that is
    asked again."""
    proxy, url = network
    anna, ben = desks("anna", database_url=url), desks("ben")
    patient, other = new_patients(clinic_database, 2)
    here, there = free_slots(anna, 2)
    made = book(anna, here, patient)
    request_id = new_request_id()

    def move() -> Booked:
        return anna.bookings.move(made.booking.id, made.booking.version, there.id, there.version, request_id)

    proxy.cut_answers(to="move_booking", times=ALWAYS)
    with pytest.raises(OutcomeUnknown):
        move()
    proxy.mend()
    with pytest.raises(SlotTaken):
        book(ben, there, other)
    moved = move()
    assert moved.repeated
    assert moved.booking.slot_id == there.id
