"""A visit from the booking to the end of it, as the services show it to the desk that made it."""

from __future__ import annotations

import pytest

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import (
    CannotUndo,
    InvalidInput,
    NotAllowed,
    SlotTaken,
    StaleBooking,
    StepNotAllowed,
    UnknownBooking,
)
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import NAMES, OpenDesk, book, free_slots, neighbours, new_patients


def test_a_booking_is_seen_in_the_agenda_the_free_times_and_the_patients_list(
    clinic_database: ClinicDatabase, anna: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    day = slot.starts_at.date()

    booked = book(anna, slot, patient, reason="  first\nvisit ", source="desk")

    booking = booked.booking
    assert (booking.status, booking.source, booking.reason) == (BookingStatus.BOOKED, "desk", "first visit")
    assert (booking.starts_at, booking.ends_at) == (slot.starts_at, slot.ends_at)
    assert booking.created_by == "anna"
    assert not booked.repeated
    assert booked.lsn
    (change,) = booked.changes
    assert (change.doctor_id, change.day, change.booking_id) == (slot.doctor_id, day, booking.id)
    assert change.slot_ids == (slot.id,)

    assert slot.id not in [free.id for free in anna.availability.free_slots(slot.doctor_id, day)]
    (column,) = anna.agenda.day(day, [slot.doctor_id]).columns
    (shown,) = [each for each in column.appointments if each.booking_id == booking.id]
    assert (shown.patient_id, shown.starts_at, shown.version) == (patient, slot.starts_at, booking.version)
    (mine,) = [each for each in column.slots if each.id == slot.id]
    assert (mine.is_booked, mine.booking_id, mine.version) == (True, booking.id, slot.version + 1)
    assert [visit.booking_id for visit in anna.patients.visits(patient)] == [booking.id]


def test_the_agenda_keeps_the_order_asked_for_and_the_week_goes_on_over_days(anna: Clinic) -> None:
    doctors = [doctor.id for doctor in anna.directory.doctors()][::-1]
    today = anna.directory.today()
    assert [column.doctor.id for column in anna.agenda.day(today, doctors).columns] == doctors
    week = anna.agenda.week(doctors[0], today)
    assert len(week) == 7
    assert [column.day.toordinal() - today.toordinal() for column in week] == list(range(7))
    assert week[0] == anna.agenda.day(today, doctors[:1]).columns[0]
    assert anna.agenda.columns([(doctors[0], today), (10**9, today)]) == week[:1]
    versions = anna.agenda.versions(today, doctors)
    assert versions == {column.doctor.id: column.version for column in anna.agenda.day(today).columns}


def test_a_long_visit_takes_the_slots_that_it_needs(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    run = neighbours(anna, 3)
    minutes = sum(slot.minutes for slot in run)
    ((visit_type,),) = clinic_database.rows(
        "INSERT INTO visit_types (name, minutes) VALUES ('Long', %s) RETURNING id", minutes
    )
    booked = book(anna, run[0], patient, visit_type_id=visit_type)
    assert booked.booking.ends_at == run[-1].ends_at
    assert booked.changes[0].slot_ids == tuple(sorted(slot.id for slot in run))
    anna.bookings.undo(booked)
    assert [slot.id for slot in neighbours(anna, 3)] == [slot.id for slot in run]


def test_the_whole_way_of_a_visit_each_step_taken_back_once(
    clinic_database: ClinicDatabase, anna: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    made = book(anna, free_slots(anna)[0], patient)
    before, booking = made, made.booking
    for status in (BookingStatus.ARRIVED, BookingStatus.IN_ROOM, BookingStatus.DONE):
        taken = anna.bookings.advance(booking.id, booking.version, status)
        undone = anna.bookings.undo(taken)
        assert undone.booking.status is before.booking.status
        before = anna.bookings.advance(booking.id, undone.booking.version, status)
        booking = before.booking
    assert booking.status is BookingStatus.DONE
    assert booking.version == made.booking.version + 9
    with pytest.raises(CannotUndo):
        anna.bookings.undo(made)


def test_a_step_that_is_not_allowed_says_which_are(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    booking = book(anna, free_slots(anna)[0], patient).booking
    with pytest.raises(StepNotAllowed) as refused:
        anna.bookings.advance(booking.id, booking.version, BookingStatus.DONE)
    assert refused.value.details["status"] == "booked"
    assert set(refused.value.details["allowed"]) == {"arrived", "cancelled", "no_show"}
    with pytest.raises(InvalidInput, match="reason"):
        anna.bookings.advance(booking.id, booking.version, BookingStatus.CANCELLED)
    with pytest.raises(InvalidInput, match="reason is missing"):
        anna.bookings.cancel(booking.id, booking.version, "  ")
    with pytest.raises(UnknownBooking):
        anna.bookings.check_in(10**9, 1)


def test_cancelling_frees_the_time_and_undoing_takes_it_again(
    clinic_database: ClinicDatabase, anna: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    booking = book(anna, slot, patient).booking
    cancelled = anna.bookings.cancel(booking.id, booking.version, "Patient is ill")
    assert cancelled.booking.status is BookingStatus.CANCELLED
    assert free_slots(anna)[0].id == slot.id
    undone = anna.bookings.undo(cancelled)
    assert undone.booking.status is BookingStatus.BOOKED
    assert free_slots(anna)[0].id != slot.id
    redone = anna.bookings.undo(undone)
    assert redone.booking.status is BookingStatus.CANCELLED


def test_undoing_a_booking_frees_its_time(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    first, second = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    booked = book(anna, slot, first)
    undone = anna.bookings.undo(booked)
    assert undone.booking.status is BookingStatus.CANCELLED
    again = free_slots(anna)[0]
    assert (again.id, again.version) == (slot.id, slot.version + 2)
    assert book(anna, again, second).booking.patient_id == second


def test_moving_and_taking_it_back(clinic_database: ClinicDatabase, anna: Clinic) -> None:
    (patient,) = new_patients(clinic_database)
    here, there = free_slots(anna, doctor_id=1)[0], free_slots(anna, doctor_id=2)[0]
    booking = book(anna, here, patient).booking
    moved = anna.bookings.move(booking.id, booking.version, there.id, there.version)
    assert (moved.booking.doctor_id, moved.booking.starts_at) == (2, there.starts_at)
    assert [change.doctor_id for change in moved.changes] == [1, 2]
    assert free_slots(anna, doctor_id=1)[0].id == here.id
    back = anna.bookings.undo(moved)
    assert (back.booking.doctor_id, back.booking.slot_id) == (1, here.id)
    assert free_slots(anna, doctor_id=2)[0].id == there.id


def test_an_undo_after_somebody_elses_change_says_whose(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    (patient,) = new_patients(clinic_database)
    booked = book(anna, free_slots(anna)[0], patient)
    ben.bookings.check_in(booked.booking.id, booked.booking.version)
    with pytest.raises(CannotUndo, match=NAMES["ben"]) as refused:
        anna.bookings.undo(booked)
    assert refused.value.details["changed_by"] == NAMES["ben"]
    with pytest.raises(CannotUndo):
        anna.bookings.undo(10**9)
    with pytest.raises(StaleBooking) as stale:
        anna.bookings.cancel(booked.booking.id, booked.booking.version, "Patient asked")
    assert stale.value.details["changed_by"] == NAMES["ben"]


def test_a_cancelled_visit_cannot_come_back_when_its_time_is_taken(
    clinic_database: ClinicDatabase, anna: Clinic, ben: Clinic
) -> None:
    first, second = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    booking = book(anna, slot, first).booking
    cancelled = anna.bookings.cancel(booking.id, booking.version, "Patient asked")
    book(ben, free_slots(ben)[0], second)
    with pytest.raises(SlotTaken) as taken:
        anna.bookings.undo(cancelled)
    assert taken.value.taken_by == NAMES["ben"]
    assert anna.bookings.by_request(booking.request_id).booking.status is BookingStatus.CANCELLED  # type: ignore[union-attr]


def test_squeezing_in_needs_the_right_and_a_reason(
    clinic_database: ClinicDatabase, desks: OpenDesk, anna: Clinic
) -> None:
    first, second, third = new_patients(clinic_database, 3)
    slot = free_slots(anna)[0]
    booked = book(anna, slot, first)
    seen = anna.agenda.day(slot.starts_at.date(), [slot.doctor_id]).columns[0].version

    with pytest.raises(NotAllowed) as refused:
        book(anna, slot, second, overbook_reason="Emergency")
    assert refused.value.next_step
    ada = desks("ada")
    with pytest.raises(InvalidInput):
        book(ada, slot, second, overbook_reason=" ")
    squeezed = book(ada, slot, second, overbook_reason="Emergency")

    assert squeezed.booking.overbook_reason == "Emergency"
    (column,) = anna.agenda.day(slot.starts_at.date(), [slot.doctor_id]).columns
    at_that_time = [each for each in column.appointments if each.starts_at == slot.starts_at]
    assert sorted(each.is_overbooked for each in at_that_time) == [False, True]
    assert column.version > seen
    with pytest.raises(SlotTaken):
        book(anna, slot, third)
    ada.bookings.undo(squeezed)
    (column,) = anna.agenda.day(slot.starts_at.date(), [slot.doctor_id]).columns
    assert [each.booking_id for each in column.appointments if each.starts_at == slot.starts_at] == [
        booked.booking.id
    ]


def test_a_receptionist_may_not_change_a_schedule(anna: Clinic) -> None:
    doctor = anna.directory.doctors()[0].id
    hours = anna.schedules.weekly_hours(doctor)
    assert hours
    with pytest.raises(NotAllowed):
        anna.schedules.set_weekly_hours(doctor, hours)
    assert list(anna.schedules.weekly_hours(doctor)) == list(hours)
