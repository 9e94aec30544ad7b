"""The waitlist on the real database: wishes, whom a time fits, offers that hold it, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    InactivePatient,
    InvalidInput,
    OfferSettled,
    PatientElsewhere,
    SlotTaken,
    StaleWish,
    WishNotOpen,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waitlist import (
    ClockRange,
    NewWish,
    OfferOutcome,
    Urgency,
    Wish,
    WishFilter,
    WishGroup,
    WishStatus,
)
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, new_patients, side_by_side

ANY_TIME = NewWish(patient_id=0)


def add(desk: Clinic, patient_id: int, wish: NewWish = ANY_TIME) -> Wish:
    return desk.waitlist.wish(desk.waitlist.add(replace(wish, patient_id=patient_id)).id)


def matched(desk: Clinic, slot: Slot) -> list[int]:
    return [match.wish.id for match in desk.waitlist.matches(slot.doctor_id, slot.starts_at)]


def status(desk: Clinic, wish_id: int) -> WishStatus:
    return desk.waitlist.wish(wish_id).status


def run_out(clinic: ClinicDatabase) -> None:
    """The clock of the offers, a day later."""
    clinic.rows(
        "UPDATE offers SET made_at = made_at - interval '1 day', expires_at = expires_at - interval '1 day'"
        " WHERE outcome = 'open'"
    )


@pytest.fixture(autouse=True)
def _empty_list(clinic_database: ClinicDatabase) -> None:
    """The sample clinic has a waitlist of its own; these tests look at theirs."""
    clinic_database.rows(
        "UPDATE wishes SET status = 'withdrawn', version = version + 1 WHERE status = 'open'"
    )


def test_a_wish_is_kept_as_it_was_said(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    patient = new_patients(clinic_database)[0]
    doctor = anna.directory.doctors()[0]
    wanted = NewWish(
        patient,
        doctor_id=doctor.id,
        minutes=30,
        weekdays=frozenset({0, 3}),
        times=(ClockRange(480, 720), ClockRange(840, 960)),
        earliest=clinic_database.today,
        latest=clinic_database.today + timedelta(days=9),
        urgency=Urgency.URGENT,
        note="  rather  by tram ",
    )
    asked = new_request_id()
    changed = anna.waitlist.add(wanted, asked)
    assert anna.waitlist.add(wanted, asked).id == changed.id
    assert {change.kind for change in changed.changes} == {ChangeKind.WAITLIST}
    wish = anna.waitlist.wish(changed.id)
    assert wish.wanted == replace(wanted, note="rather by tram")
    assert (wish.patient_name, wish.status, wish.created_by) == ("Newcomer 1", WishStatus.OPEN, "anna")
    assert wish in anna.waitlist.wishes(WishFilter())
    assert wish in anna.waitlist.wishes(WishFilter(doctor_id=doctor.id, urgency=Urgency.URGENT))
    assert wish in anna.waitlist.wishes(WishFilter(specialty=doctor.specialty))
    assert wish not in anna.waitlist.wishes(WishFilter(urgency=Urgency.CAN_WAIT))
    assert wish not in anna.waitlist.wishes(WishFilter(WishGroup.DONE))


def test_what_makes_no_sense_is_refused(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    today = clinic_database.today
    with pytest.raises(InvalidInput, match="last day"):
        anna.waitlist.add(replace(ANY_TIME, patient_id=1, earliest=today, latest=today - timedelta(days=1)))
    with pytest.raises(InvalidInput, match="ends before"):
        anna.waitlist.add(replace(ANY_TIME, patient_id=1, times=(ClockRange(720, 600),)))
    patient = new_patients(clinic_database)[0]
    clinic_database.rows("UPDATE patients SET is_active = false WHERE id = %s", patient)
    with pytest.raises(InactivePatient):
        anna.waitlist.add(replace(ANY_TIME, patient_id=patient))


def test_a_wish_is_changed_withdrawn_and_put_back(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    ben.waitlist.change(wish.id, wish.version, replace(wish.wanted, urgency=Urgency.URGENT))
    with pytest.raises(StaleWish, match="Ben"):
        anna.waitlist.set_status(wish.id, wish.version, WishStatus.WITHDRAWN)
    gone = anna.waitlist.set_status(wish.id, wish.version + 1, WishStatus.WITHDRAWN)
    with pytest.raises(WishNotOpen, match="off the waitlist"):
        ben.waitlist.change(wish.id, gone.version, wish.wanted)
    back = ben.waitlist.set_status(wish.id, gone.version, WishStatus.OPEN)
    assert (back.status, status(anna, wish.id)) == (WishStatus.OPEN, WishStatus.OPEN)
    kinds = clinic_database.rows(
        "SELECT kind, who FROM change_events WHERE what = 'wishes' AND key = %s ORDER BY id", wish.id
    )
    assert kinds == [("added", "anna"), ("changed", "ben"), ("withdrawn", "anna"), ("open", "ben")]


# --- Whom a time fits ------------------------------------------------------------------------------------


def test_the_best_match_comes_first(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    slot = free_slots(anna)[0]
    doctor = anna.directory.doctor(slot.doctor_id)
    patients = new_patients(clinic_database, 5)
    anybody = add(anna, patients[0])
    closer = add(anna, patients[1], replace(ANY_TIME, specialty=doctor.specialty))
    closest = add(anna, patients[2], replace(ANY_TIME, doctor_id=doctor.id))
    longer = add(anna, patients[3])
    clinic_database.rows(
        "UPDATE wishes SET created_at = created_at - interval '9 days' WHERE id = %s", longer.id
    )
    urgent = add(anna, patients[4], replace(ANY_TIME, urgency=Urgency.URGENT))
    assert matched(anna, slot) == [urgent.id, longer.id, closest.id, closer.id, anybody.id]


def test_only_whom_it_fits_is_named(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    slot = free_slots(anna)[0]
    local = slot.starts_at
    minute = local.hour * 60 + local.minute
    others = next(d for d in anna.directory.doctors() if d.id != slot.doctor_id)
    day = local.date()
    misses = [
        replace(ANY_TIME, doctor_id=others.id),
        replace(ANY_TIME, specialty="Alchemy"),
        replace(ANY_TIME, weekdays=frozenset({(day.weekday() + 1) % 7})),
        replace(ANY_TIME, times=(ClockRange(0, minute), ClockRange(minute + 1, 1440))),
        replace(ANY_TIME, earliest=day + timedelta(days=1)),
        replace(ANY_TIME, latest=day - timedelta(days=1)),
        replace(ANY_TIME, minutes=9 * 60),
    ]
    hits = [
        replace(ANY_TIME, weekdays=frozenset({day.weekday()})),
        replace(ANY_TIME, times=(ClockRange(minute, minute + 15),)),
        replace(ANY_TIME, earliest=day, latest=day),
        replace(ANY_TIME, minutes=slot.minutes),
    ]
    patients = new_patients(clinic_database, len(misses) + len(hits))
    for wanted in misses:
        add(anna, patients.pop(), wanted)
    expected = [add(anna, patients.pop(), wanted).id for wanted in hits]
    assert matched(anna, slot) == expected


def test_nobody_is_named_who_is_elsewhere_or_has_what_he_wished_for(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    slot, elsewhere = side_by_side(anna)
    week = slot.starts_at.isocalendar()[:2]
    later = next(s for s in free_slots(anna, 60) if s != slot and s.starts_at.isocalendar()[:2] == week)
    busy, satisfied, closed, free = new_patients(clinic_database, 4)
    book(anna, elsewhere, busy)
    book(anna, later, satisfied)
    wishes = {patient: add(anna, patient).id for patient in (busy, satisfied, closed, free)}
    clinic_database.rows("UPDATE patients SET is_active = false WHERE id = %s", closed)
    assert matched(anna, slot) == [wishes[free]]


def test_an_earlier_visit_is_for_whom_it_is_earlier(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    early, middle, late = free_slots(anna, 3)
    patient = new_patients(clinic_database)[0]
    visit = book(anna, middle, patient)
    wish = add(anna, patient, replace(ANY_TIME, doctor_id=middle.doctor_id, instead_of=visit.booking.id))
    assert matched(anna, early) == [wish.id]
    assert matched(anna, late) == []


# --- Offers ----------------------------------------------------------------------------------------------


def test_an_offer_holds_the_time_until_it_is_taken(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot = free_slots(anna)[0]
    held = anna.waitlist.offer(wish.id, slot, 12)
    assert (held.booking.status, held.booking.source) == (BookingStatus.HELD, "waitlist")
    shown = ben.waitlist.wish(wish.id)
    assert shown.offer is not None
    assert (shown.status, shown.offer.booking_id) == (WishStatus.OFFERED, held.booking.id)
    assert shown.offer.expires_at - shown.offer.made_at == timedelta(minutes=12)
    assert ben.waitlist.offered(held.booking.id) == shown
    assert shown in ben.waitlist.wishes(WishFilter(WishGroup.OFFERED))
    other = add(ben, new_patients(clinic_database)[0])
    with pytest.raises(SlotTaken, match="Anna") as refused:
        ben.waitlist.offer(other.id, slot)
    assert refused.value.next_free
    settled = ben.waitlist.settle(held.booking.id, OfferOutcome.TAKEN)
    assert settled.booked.booking.status is BookingStatus.BOOKED
    assert status(anna, wish.id) is WishStatus.BOOKED
    with pytest.raises(OfferSettled, match="Ben"):
        anna.waitlist.settle(held.booking.id, OfferOutcome.DECLINED)
    assert (clinic_database.rows("SELECT outcome, settled_by FROM offers WHERE wish_id = %s", wish.id)) == [
        ("taken", "ben")
    ]


def test_the_same_request_offers_once(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot, asked = free_slots(anna)[0], new_request_id()
    held = anna.waitlist.offer(wish.id, slot, request_id=asked)
    again = anna.waitlist.offer(wish.id, slot, request_id=asked)
    assert (again.repeated, again.booking.id) == (True, held.booking.id)
    settling = new_request_id()
    anna.waitlist.settle(held.booking.id, OfferOutcome.DECLINED, settling)
    assert anna.waitlist.settle(held.booking.id, OfferOutcome.DECLINED, settling).booked.repeated
    assert anna.waitlist.offer(wish.id, slot, request_id=asked).booking.id == held.booking.id


def test_a_declined_time_is_free_and_not_offered_to_him_again(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot = free_slots(anna)[0]
    held = anna.waitlist.offer(wish.id, slot)
    settled = anna.waitlist.settle(held.booking.id, OfferOutcome.DECLINED)
    assert status(anna, wish.id) is WishStatus.OPEN
    assert matched(anna, slot) == []
    assert all(time.slot.id != slot.id for time in anna.waitlist.next_times(wish))
    changes = anna.waitlist.take_back(settled)
    assert {change.kind for change in changes} == {ChangeKind.BOOKING, ChangeKind.WAITLIST}
    assert status(anna, wish.id) is WishStatus.OFFERED


def test_what_cannot_be_taken_back_says_why(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot, other = free_slots(anna, 2)
    declined = anna.waitlist.settle(anna.waitlist.offer(wish.id, slot).booking.id, OfferOutcome.DECLINED)
    ben.waitlist.offer(wish.id, other)
    with pytest.raises(WishNotOpen, match="Ben"):
        anna.waitlist.take_back(declined)
    fresh = next(
        s for s in anna.availability.free_slots(slot.doctor_id, slot.starts_at.date()) if s.id == slot.id
    )
    book(ben, fresh, new_patients(clinic_database)[0])
    with pytest.raises(SlotTaken):
        anna.waitlist.take_back(declined)


def test_taking_an_earlier_time_gives_the_later_one_back(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    early, late = free_slots(anna, 2)
    patient = new_patients(clinic_database)[0]
    visit = book(anna, late, patient).booking
    wish = add(anna, patient, replace(ANY_TIME, instead_of=visit.id))
    held = anna.waitlist.offer(wish.id, early)
    settled = anna.waitlist.settle(held.booking.id, OfferOutcome.TAKEN)
    assert settled.also is not None

    def statuses() -> list[str]:
        return [
            row[0]
            for row in clinic_database.rows(
                "SELECT status FROM bookings WHERE patient_id = %s ORDER BY id", patient
            )
        ]

    assert statuses() == ["cancelled", "booked"]
    anna.waitlist.take_back(settled)
    assert statuses() == ["booked", "held"]
    assert status(anna, wish.id) is WishStatus.OFFERED


def test_the_offer_follows_what_is_done_to_the_visit_in_the_agenda(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot = free_slots(anna)[0]
    held = anna.waitlist.offer(wish.id, slot)
    booked = anna.bookings.advance(held.booking.id, held.booking.version, BookingStatus.BOOKED)
    assert status(anna, wish.id) is WishStatus.BOOKED
    anna.bookings.undo(booked)
    assert status(anna, wish.id) is WishStatus.OFFERED
    anna.bookings.cancel(held.booking.id, held.booking.version + 2, "Patient asked")
    assert status(anna, wish.id) is WishStatus.OPEN
    again = anna.waitlist.offer(wish.id, free_slots(anna)[0])
    anna.waitlist.take_back(again)
    assert status(anna, wish.id) is WishStatus.OPEN
    assert clinic_database.rows("SELECT outcome FROM offers WHERE wish_id = %s ORDER BY id", wish.id) == [
        ("declined",),
        ("withdrawn",),
    ]


def test_a_wish_that_goes_lets_the_held_time_go(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot = free_slots(anna)[0]
    held = anna.waitlist.offer(wish.id, slot)
    gone = anna.waitlist.set_status(wish.id, wish.version + 1, WishStatus.WITHDRAWN)
    assert Change(ChangeKind.BOOKING, slot.doctor_id, slot.starts_at.date(), held.booking.id, (slot.id,)) in {
        replace(change, version=0, outbox_id=None) for change in gone.changes
    }
    assert free_slots(anna)[0].id == slot.id
    anna.waitlist.set_status(wish.id, gone.version, WishStatus.OPEN)
    assert matched(anna, free_slots(anna)[0]) == [wish.id]


# --- The time limit --------------------------------------------------------------------------------------


def test_what_runs_out_is_free_again(anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    slot = free_slots(anna)[0]
    held = anna.waitlist.offer(wish.id, slot)
    assert ben.waitlist.expire() == ()
    run_out(clinic_database)
    assert {change.doctor_id for change in ben.waitlist.expire()} == {slot.doctor_id}
    assert ben.waitlist.expire() == ()
    assert status(anna, wish.id) is WishStatus.OPEN
    with pytest.raises(OfferSettled, match="time limit"):
        anna.waitlist.settle(held.booking.id, OfferOutcome.TAKEN)
    assert free_slots(anna)[0].id == slot.id


def test_who_wants_a_time_whose_offer_ran_out_gets_it(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    first, second = (add(anna, patient) for patient in new_patients(clinic_database, 2))
    slot = free_slots(anna)[0]
    anna.waitlist.offer(first.id, slot)
    run_out(clinic_database)
    held = ben.waitlist.offer(second.id, slot)
    assert held.booking.slot_id == slot.id
    assert status(anna, first.id) is WishStatus.OPEN
    run_out(clinic_database)
    with pytest.raises(SlotTaken) as refused:
        book(anna, slot, new_patients(clinic_database)[0])
    assert refused.value.next_free[0].id == slot.id


def test_a_yes_after_the_limit_counts_while_the_time_is_held(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    held = anna.waitlist.offer(wish.id, free_slots(anna)[0])
    run_out(clinic_database)
    assert (
        anna.waitlist.settle(held.booking.id, OfferOutcome.TAKEN).booked.booking.status
        is BookingStatus.BOOKED
    )


def test_a_wish_whose_last_day_is_over_is_closed(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    clinic_database.rows(
        "UPDATE wishes SET latest = current_date - 2, earliest = NULL WHERE id = %s", wish.id
    )
    assert {change.kind for change in anna.waitlist.expire()} == {ChangeKind.WAITLIST}
    assert status(anna, wish.id) is WishStatus.EXPIRED


# --- The next fitting time -------------------------------------------------------------------------------


def test_the_next_fitting_time_is_offered(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    doctor = anna.directory.doctors()[1]
    patient = new_patients(clinic_database)[0]
    wish = add(anna, patient, replace(ANY_TIME, doctor_id=doctor.id, times=(ClockRange(720, 1440),)))
    times = anna.waitlist.next_times(wish)
    assert times == sorted(times, key=lambda time: time.starts_at)
    assert all(time.starts_at.hour >= 12 and time.doctor == doctor for time in times)
    held = anna.waitlist.offer_next(wish)
    assert held is not None
    assert held.booking.starts_at == times[0].starts_at
    nobody = add(anna, patient, replace(ANY_TIME, minutes=9 * 60))
    assert anna.waitlist.offer_next(nobody) is None


def test_a_patient_who_is_elsewhere_cannot_be_offered_it(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    slot, elsewhere = side_by_side(anna)
    patient = new_patients(clinic_database)[0]
    book(anna, elsewhere, patient)
    wish = add(anna, patient)
    with pytest.raises(PatientElsewhere):
        anna.waitlist.offer(wish.id, slot)
    assert status(anna, wish.id) is WishStatus.OPEN


def test_nothing_to_take_back(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    wish = add(anna, new_patients(clinic_database)[0])
    held = anna.waitlist.offer(wish.id, free_slots(anna)[0])
    with pytest.raises(CannotUndo):
        anna.waitlist.take_back(replace(held, undo_token=None))
