"""Blocking time at the desk: what is blocked, what stays, what others hear, and how it is taken back."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from uuid import uuid4

import pytest

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.changes import ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    InvalidInput,
    NotAllowed,
    SlotBlocked,
    SlotInPast,
    UnknownSlot,
)
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk


def run_of(desk: Clinic, doctor_id: int, days: int, length: int) -> list[Slot]:
    """So many free slots without a gap, `days` from today or later."""
    day = desk.directory.today() + timedelta(days=days)
    [column] = desk.agenda.columns([(doctor_id, day)])
    for at in range(len(column.slots) - length + 1):
        run = column.slots[at : at + length]
        follow = all(one.ends_at == other.starts_at for one, other in pairwise(run))
        if follow and all(slot.is_free for slot in run):
            return list(run)
    return run_of(desk, doctor_id, days + 1, length)


def column_of(desk: Clinic, slot: Slot) -> DoctorDay:
    [column] = desk.agenda.columns([(slot.doctor_id, slot.starts_at.date())])
    return column


def book(desk: Clinic, slot: Slot, patient_id: int, **more: object) -> Booked:
    return desk.bookings.book(BookingRequest(slot.id, slot.version, patient_id, **more))  # type: ignore[arg-type]


def somebody(clinic: ClinicDatabase, slot: Slot) -> int:
    """A patient without a visit on that day."""
    [(patient_id,)] = clinic.rows(
        "SELECT id FROM patients p WHERE is_active AND NOT EXISTS (SELECT FROM bookings b WHERE b.patient_id = p.id"
        " AND b.during && tstzrange(%s, %s)) ORDER BY id LIMIT 1",
        slot.starts_at - timedelta(hours=12),
        slot.starts_at + timedelta(hours=12),
    )
    return int(patient_id)


def test_blocked_time_cannot_be_booked_and_others_hear_of_it(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    first, second, third = run_of(anna, clinic_database.doctor_ids[0], 3, 3)
    done = anna.blocks.block(first.doctor_id, first.starts_at, second.ends_at, "  Meeting ")
    assert (done.why, done.visits, done.repeated) == ("Meeting", (), False)
    assert [(c.kind, c.doctor_id, c.day) for c in done.changes] == [
        (ChangeKind.SLOTS, first.doctor_id, first.starts_at.date())
    ]
    [time] = [t for t in column_of(ben, first).blocked if t.starts_at == first.starts_at]
    assert (time.ends_at, time.why) == (second.ends_at, "Meeting")
    fresh = {slot.id: slot for slot in column_of(ben, first).slots}
    assert fresh[second.id].version == second.version + 1
    with pytest.raises(SlotBlocked):
        book(ben, fresh[second.id], somebody(clinic_database, second))
    book(ben, third, somebody(clinic_database, third))


def test_making_slots_anew_keeps_the_block(
    anna: Clinic, desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    first, second = run_of(anna, clinic_database.doctor_ids[1], 4, 2)
    anna.blocks.block(first.doctor_id, first.starts_at, second.ends_at, "Break")
    day = first.starts_at.date()
    desks("ada").schedules.regenerate([first.doctor_id], day, day)
    assert [t.why for t in column_of(anna, first).blocked if t.starts_at == first.starts_at] == ["Break"]


def test_visits_in_the_span_stay_are_told_and_leave_blocked_time(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    first, second = run_of(anna, clinic_database.doctor_ids[2], 3, 2)
    patient = somebody(clinic_database, first)
    visit = book(anna, first, patient).booking
    done = anna.blocks.block(first.doctor_id, first.starts_at, second.ends_at, "Emergency")
    assert [v.booking_id for v in done.visits] == [visit.id]
    assert done.visits[0].patient_name

    # The visit is still all there: it arrives, goes back, and only its leaving shows the block.
    from medibook_desktop.domain.bookings import BookingStatus

    arrived = anna.bookings.check_in(visit.id, visit.version)
    back = anna.bookings.advance(visit.id, arrived.booking.version, BookingStatus.BOOKED)
    cancelled = anna.bookings.cancel(visit.id, back.booking.version, "Doctor is away")
    slots = {slot.id: slot for slot in column_of(anna, first).slots}
    assert slots[first.id].is_blocked
    assert not slots[first.id].is_booked
    with pytest.raises(SlotBlocked):
        anna.bookings.undo(cancelled)
    anna.blocks.unblock(done.absence_id)
    assert anna.bookings.undo(cancelled).booking.is_active


def test_it_is_taken_back_and_put_back(anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase) -> None:
    first, second = run_of(anna, clinic_database.doctor_ids[3], 3, 2)
    done = anna.blocks.block(first.doctor_id, first.starts_at, second.ends_at, "Private")
    freed = ben.blocks.unblock_time(first.doctor_id, second.starts_at, second.ends_at)
    assert freed.absence_id == done.absence_id
    assert all(slot.is_free for slot in column_of(anna, first).slots if slot.id in (first.id, second.id))
    with pytest.raises(CannotUndo, match="Ben Asante"):
        anna.blocks.unblock(done.absence_id)

    again = ben.blocks.put_back(freed)
    assert (again.starts_at, again.ends_at, again.why) == (first.starts_at, second.ends_at, "Private")
    freed = anna.blocks.unblock(again.absence_id)
    slots = {slot.id: slot for slot in column_of(anna, first).slots}
    book(anna, slots[first.id], somebody(clinic_database, first))
    with pytest.raises(CannotUndo, match="booked since"):
        ben.blocks.put_back(freed)


def test_what_else_blocks_the_time_stays(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    first, second = run_of(anna, clinic_database.doctor_ids[4], 3, 2)
    one = anna.blocks.block(first.doctor_id, first.starts_at, second.ends_at, "Break")
    two = anna.blocks.block(first.doctor_id, second.starts_at, second.ends_at, "Meeting")
    anna.blocks.unblock(one.absence_id)
    times = [(t.starts_at, t.why) for t in column_of(anna, first).blocked if t.starts_at >= first.starts_at][
        :1
    ]
    assert times == [(second.starts_at, "Meeting")]
    anna.blocks.unblock(two.absence_id)
    assert all(slot.is_free for slot in column_of(anna, first).slots if slot.id in (first.id, second.id))


def test_the_same_request_blocks_once_and_unblocks_once(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    [first] = run_of(anna, clinic_database.doctor_ids[0], 5, 1)
    span = (first.doctor_id, first.starts_at, first.ends_at)
    request = uuid4()
    once, again = (anna.blocks.block(*span, "Break", request) for _ in range(2))
    assert again.repeated
    assert again.absence_id == once.absence_id
    request = uuid4()
    once, again = (anna.blocks.unblock_time(*span, request) for _ in range(2))
    assert again.repeated
    assert again.absence_id == once.absence_id
    assert again.changes


def test_what_cannot_be_blocked_says_why(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    [slot] = run_of(anna, clinic_database.doctor_ids[0], 5, 1)
    at_night = slot.starts_at.replace(hour=3, minute=0)
    with pytest.raises(UnknownSlot):
        anna.blocks.block(slot.doctor_id, at_night, at_night + timedelta(hours=1), "Break")
    with pytest.raises(InvalidInput):
        anna.blocks.block(slot.doctor_id, slot.starts_at, slot.ends_at, "  ")
    with pytest.raises(InvalidInput):
        anna.blocks.block(slot.doctor_id, slot.ends_at, slot.starts_at, "Break")
    over = slot.starts_at - timedelta(days=200)
    with pytest.raises((SlotInPast, UnknownSlot)):
        anna.blocks.block(slot.doctor_id, over, over + timedelta(hours=1), "Break")


def test_what_the_schedule_blocks_is_not_the_desks_to_free(
    anna: Clinic, desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    from medibook_desktop.domain.schedules import Absence

    [slot] = run_of(anna, clinic_database.doctor_ids[0], 6, 1)
    ada = desks("ada")
    clinic_id = anna.directory.clinics()[0].id
    away = ada.schedules.add_absence(
        Absence(slot.doctor_id, clinic_id, slot.starts_at, slot.ends_at, "Course")
    )
    ada.schedules.regenerate([slot.doctor_id], slot.starts_at.date(), slot.starts_at.date())
    with pytest.raises(NotAllowed, match="schedule"):
        anna.blocks.unblock_time(slot.doctor_id, slot.starts_at, slot.ends_at)
    with pytest.raises(NotAllowed):
        anna.blocks.unblock(away.id or 0)


def test_a_block_leaves_a_trail(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    [slot] = run_of(anna, clinic_database.doctor_ids[0], 6, 1)
    done = anna.blocks.block(slot.doctor_id, slot.starts_at, slot.ends_at, "Break")
    anna.blocks.unblock(done.absence_id)
    rows = clinic_database.rows(
        "SELECT who, terminal, kind FROM change_events WHERE what = 'absences' AND key = %s ORDER BY id",
        done.absence_id,
    )
    assert rows == [("anna", "Desk of anna", "blocked"), ("anna", "Desk of anna", "unblocked")]


def test_without_the_right_nothing_is_blocked(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    clinic_database.rows("UPDATE staff SET rights = '{no-block}' WHERE username = 'ben'")
    ben = desks("ben")
    [slot] = run_of(ben, clinic_database.doctor_ids[0], 6, 1)
    with pytest.raises(NotAllowed):
        ben.blocks.block(slot.doctor_id, slot.starts_at, slot.ends_at, "Break")


def test_the_report_of_squeezed_in_visits(
    anna: Clinic, desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    clinic_database.rows("UPDATE staff SET rights = '{overbook}' WHERE username = 'ben'")
    ben = desks("ben")
    [slot] = run_of(anna, clinic_database.doctor_ids[0], 6, 1)
    book(anna, slot, somebody(clinic_database, slot))
    beside = book(ben, slot, somebody(clinic_database, slot), overbook_reason="Pain").booking
    day = slot.starts_at.date()
    [line] = [row for row in anna.reports.squeezed_in(day, day) if row.booking_id == beside.id]
    assert (line.reason, line.by, line.starts_at) == ("Pain", "Ben Asante", slot.starts_at)
    assert line.doctor_name == anna.directory.doctor(slot.doctor_id).name
    assert line.patient_name
    assert anna.reports.squeezed_in(day, day, [clinic_database.doctor_ids[1]]) == ()
