"""Whom to reach: the confirming list, a doctor who is away, and two desks at one list."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.calls import CallState, away_until
from medibook_desktop.domain.errors import CannotUndo, StaleCall
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.desks import open_desk


def test_the_next_days_visits_are_confirmed_one_by_one_and_taken_back(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    day = anna.calls.next_day_to_confirm(clinic_database.today)
    calls = anna.calls.to_confirm(day)
    assert calls
    assert [call.starts_at for call in calls] == sorted(call.starts_at for call in calls)
    assert {call.state for call in calls} == {CallState.OPEN}
    told = anna.calls.set(calls[0], CallState.REACHED)
    after = anna.calls.to_confirm(day)[0]
    assert (after.state, after.version) == (CallState.REACHED, told.version)
    assert after.told_by.startswith("Anna")
    anna.calls.set(after, CallState.OPEN)
    assert anna.calls.to_confirm(day)[0].state is CallState.OPEN
    kinds = clinic_database.rows("SELECT kind, who FROM change_events WHERE what = 'visit_calls' ORDER BY id")
    assert kinds == [("call", "anna"), ("call", "anna")]


def test_who_notes_a_call_second_is_told_who_was_first(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    call = anna.calls.to_confirm(anna.calls.next_day_to_confirm(clinic_database.today))[0]
    anna.calls.set(call, CallState.REACHED)
    with pytest.raises(StaleCall) as refused:
        ben.calls.set(call, CallState.NO_ANSWER)
    assert "Anna" in refused.value.message


def test_the_same_request_notes_once(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    from medibook_desktop.domain.identifiers import new_request_id

    call = anna.calls.to_confirm(anna.calls.next_day_to_confirm(clinic_database.today))[0]
    request = new_request_id()
    first = anna.calls.set(call, CallState.REACHED, request)
    again = anna.calls.set(call, CallState.REACHED, request)
    assert (first.version, again.version) == (1, 1)


def test_a_moved_visit_has_to_be_confirmed_anew(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    day = anna.calls.next_day_to_confirm(clinic_database.today)
    call = anna.calls.to_confirm(day)[0]
    anna.calls.set(call, CallState.REACHED)
    wish = NextAvailable((call.doctor_id,), minutes=call.minutes, first=day, last=day, after=call.starts_at)
    (time, *_) = anna.availability.search(wish)
    anna.bookings.move(call.booking_id, call.booking_version, time.slot.id, time.slot.version)
    moved = next(c for c in anna.calls.to_confirm(day) if c.booking_id == call.booking_id)
    assert moved.state is CallState.OPEN


def a_doctor_with_visits(clinic: Clinic, database: ClinicDatabase) -> tuple[int, datetime, datetime]:
    """(doctor, from, to) of a day on which the doctor has several visits."""
    for ahead in range(1, 10):
        day = database.today + timedelta(days=ahead)
        for column in clinic.agenda.day(day).columns:
            booked = [v for v in column.appointments if v.status is BookingStatus.BOOKED]
            if len(booked) >= 3:
                return (
                    column.doctor.id,
                    booked[0].starts_at.replace(hour=0, minute=0),
                    away_until(booked[0].starts_at, 1),
                )
    raise AssertionError("the sample has no such day")


def test_a_doctor_is_away_each_visit_is_settled_on_its_own_and_it_can_be_left_and_resumed(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    doctor_id, starts, ends = a_doctor_with_visits(anna, clinic_database)
    blocked = anna.blocks.away(doctor_id, starts, ends, "Ill")
    (away,) = anna.calls.away()
    assert away.doctor_id == doctor_id
    assert [c.booking_id for c in away.calls] == [v.booking_id for v in blocked.visits]
    assert away.open_count == len(away.calls) >= 3
    # Nobody books into it meanwhile.
    assert anna.availability.free_slots(doctor_id, starts.date()) == []

    first, second, third = away.calls[:3]
    every = anna.calls.proposals(away)
    firsts = [times[0] for times in every.values() if times]
    assert len({(time.doctor.id, time.starts_at) for time in firsts}) == len(firsts) > 1
    proposals = every[first.booking_id]
    assert proposals
    assert all(not (time.doctor.id == doctor_id and starts <= time.starts_at < ends) for time in proposals)
    time = proposals[0]
    anna.bookings.move(first.booking_id, first.booking_version, time.slot.id, time.slot.version)
    anna.bookings.cancel(second.booking_id, second.booking_version, "Doctor is away")
    anna.calls.set(third, CallState.NO_ANSWER)

    # Another desk goes on where this one stopped.
    (seen,) = ben.calls.away()
    assert seen.open_count == len(away.calls) - 2
    states = {c.booking_id: c for c in seen.calls}
    assert states[first.booking_id].is_moved
    assert states[second.booking_id].is_cancelled
    assert states[third.booking_id].state is CallState.NO_ANSWER
    assert not states[third.booking_id].is_settled


def test_a_visit_with_a_room_of_its_own_is_proposed_no_time_at_which_that_room_is_taken(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    doctor_id, starts, ends = a_doctor_with_visits(anna, clinic_database)
    anna.blocks.away(doctor_id, starts, ends, "Ill")
    (away,) = anna.calls.away()
    # No visit is in a room, and these need none.
    changed = "UPDATE bookings SET version = version + 1,"
    clinic_database.rows(f"{changed} room_id = NULL WHERE room_id IS NOT NULL")
    ill = [call.booking_id for call in away.calls]
    clinic_database.rows(f"{changed} visit_type_id = NULL WHERE id = ANY (%s)", ill)
    (away,) = anna.calls.away()
    booking_id, time = next(
        (booking_id, times[0])
        for booking_id, times in anna.calls.proposals(away).items()
        if times and busy_then(clinic_database, times[0])
    )
    in_the_way = busy_then(clinic_database, time)[0]
    clinic_database.rows(f"{changed} room_id = 1 WHERE id IN (%s, %s)", booking_id, in_the_way)
    (away,) = anna.calls.away()
    call = next(each for each in away.calls if each.booking_id == booking_id)
    assert call.kept_room_id == 1
    proposed = anna.calls.proposals(away)[booking_id]
    assert proposed
    assert time.starts_at not in {each.starts_at for each in proposed}
    first = proposed[0]
    moved = anna.bookings.move(booking_id, call.booking_version, first.slot.id, first.slot.version)
    assert moved.booking.room_id == 1


def busy_then(database: ClinicDatabase, time: FreeTime) -> list[int]:
    """Visits at other doctors at that time."""
    return [
        number
        for (number,) in database.rows(
            """SELECT id FROM bookings WHERE during && tstzrange(%s, %s) AND keeps_time(status)
               AND overbook_reason IS NULL ORDER BY id""",
            time.starts_at,
            time.ends_at,
        )
    ]


def test_the_doctor_is_back_the_list_is_gone_and_the_visits_stand(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    doctor_id, starts, ends = a_doctor_with_visits(anna, clinic_database)
    before = anna.agenda.day(starts.date(), [doctor_id]).columns[0]
    blocked = anna.blocks.away(doctor_id, starts, ends, "Ill")
    anna.blocks.unblock(blocked.absence_id)
    assert anna.calls.away() == ()
    after = anna.agenda.day(starts.date(), [doctor_id]).columns[0]
    assert [v.booking_id for v in after.appointments] == [v.booking_id for v in before.appointments]
    assert [s.is_free for s in after.slots] == [s.is_free for s in before.slots]
    with pytest.raises(CannotUndo):
        anna.blocks.unblock(blocked.absence_id)


def test_another_desk_hears_of_a_call(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    heard: list[str] = []
    with open_desk(clinic_database, "ben", background=True) as ben:
        subscription = ben.live.subscribe(
            [], [], lambda changes: heard.extend(str(c.kind) for c in changes), lambda _state: None
        )
        wait_until(lambda: ben.live.state.is_live)
        call = anna.calls.to_confirm(anna.calls.next_day_to_confirm(clinic_database.today))[0]
        anna.calls.set(call, CallState.REACHED)
        wait_until(lambda: "call" in heard)
        subscription.close()


def test_the_right_to_block_is_asked_for(clinic_database: ClinicDatabase) -> None:
    import psycopg

    url = clinic_database.database_url
    user = clinic_database.users["anna"]
    with (
        psycopg.connect(url, user="anna", password=user.password) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("UPDATE visit_calls SET state = 'reached'")


def test_nobody_whose_file_is_closed_is_reminded(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    day = anna.calls.next_day_to_confirm(clinic_database.today)
    call = anna.calls.to_confirm(day)[0]
    clinic_database.rows("UPDATE patients SET is_active = false WHERE id = %s", call.patient_id)
    assert call.patient_id not in {c.patient_id for c in anna.calls.to_confirm(day)}
    clinic_database.rows("UPDATE patients SET email = 'a@b.example' WHERE id = %s", call.patient_id)
    starts = call.starts_at.replace(hour=0, minute=0)
    anna.blocks.away(call.doctor_id, starts, away_until(starts, 1), "Ill")
    (away,) = anna.calls.away()
    mine = next(c for c in away.calls if c.booking_id == call.booking_id)
    assert not mine.has_email, "no message is queued for a closed file"
