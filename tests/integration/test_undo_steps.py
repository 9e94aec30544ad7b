"""Ctrl+Z again and again, at the services: each step back, until somebody else's change is in the way."""

from __future__ import annotations

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.registered import remember_registered
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.errors import CannotUndo, SlotTaken
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desk_doubles import Recorder
from tests.helpers.desks import book, free_slots, new_patients


def steps(desk: Clinic, clinic: ClinicDatabase) -> list[Booked]:
    """Booked, moved, arrived, in the room."""
    patient = new_patients(clinic)[0]
    slot, other = free_slots(desk, 2)
    done = [book(desk, slot, patient)]
    done.append(desk.bookings.move(done[-1].booking.id, done[-1].booking.version, other.id, other.version))
    for status in (BookingStatus.ARRIVED, BookingStatus.IN_ROOM):
        done.append(desk.bookings.advance(done[-1].booking.id, done[-1].booking.version, status))
    return done


def test_every_step_of_one_visit_is_taken_back_in_turn(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    done = steps(anna, clinic_database)
    first_slot = done[0].booking.slot_id
    back = [anna.bookings.undo(change).booking for change in reversed(done)]
    assert [b.status for b in back] == [
        BookingStatus.ARRIVED,
        BookingStatus.BOOKED,
        BookingStatus.BOOKED,
        BookingStatus.CANCELLED,
    ]
    assert [b.slot_id == first_slot for b in back] == [False, False, True, True]


def test_an_undo_can_be_undone(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    done = steps(anna, clinic_database)
    undone = anna.bookings.undo(done[-1])
    assert anna.bookings.undo(undone).booking.status is BookingStatus.IN_ROOM


def test_an_older_step_waits_for_the_newer_one(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    done = steps(anna, clinic_database)
    with pytest.raises(CannotUndo):
        anna.bookings.undo(done[1])


def test_what_somebody_else_changed_since_is_said_with_name_and_time(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    done = steps(anna, clinic_database)
    last = done[-1].booking
    bens = ben.bookings.advance(last.id, last.version, BookingStatus.DONE)
    with pytest.raises(CannotUndo) as refused:
        anna.bookings.undo(done[-1])
    assert "Ben" in refused.value.details["changed_by"]
    # As numbers: in the hour that comes twice Python takes one moment in two zones for two.
    assert refused.value.details["changed_at"].timestamp() == bens.booking.updated_at.timestamp()
    # Once Ben took it back himself, Anna's step is the last again.
    ben.bookings.undo(bens)
    assert anna.bookings.undo(done[-1]).booking.status is BookingStatus.ARRIVED


def test_a_time_that_was_given_away_meanwhile_stays_given(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient, other = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    made = book(anna, slot, patient)
    cancelled = anna.bookings.cancel(made.booking.id, made.booking.version, "Patient asked")
    again = next(
        s for s in anna.availability.free_slots(slot.doctor_id, slot.starts_at.date()) if s.id == slot.id
    )
    book(ben, again, other)
    with pytest.raises(SlotTaken) as refused:
        anna.bookings.undo(cancelled)
    assert "Ben" in refused.value.taken_by


def test_somebody_registered_on_the_way_is_a_step_of_its_own(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    """The booking first, then the file: closed and not deleted."""
    view = Recorder()
    changes = ChangesMade(
        InlineRunner(), ManualTimers(), view, on_changes=lambda c: None, on_refused=lambda: None
    )
    patient = anna.patients.register(NewPatient("Nora Newcomer"))
    remember_registered(changes, anna, patient)
    made = book(anna, free_slots(anna)[0], patient.id)
    changes.remember("Booked", made.changes, lambda request: anna.bookings.undo(made, request).changes)
    changes.undo()
    assert clinic_database.rows("SELECT status FROM bookings WHERE id = %s", made.booking.id) == [
        ("cancelled",)
    ]
    assert anna.patients.get(patient.id).is_active
    changes.undo()
    assert not anna.patients.get(patient.id).is_active
    assert "Registered Nora Newcomer" in str(view.shown("show_toast"))
