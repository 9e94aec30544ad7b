"""Walking in: booked and arrived in one transaction, taken back in one, safe against a crowd; the untimed list."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import TypeVar

import pytest

from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.changes import ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    InactivePatient,
    NoFreeTime,
    PatientElsewhere,
    SlotTaken,
    StaleWalkIn,
    UnknownPatient,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.waiting import NewWalkIn, WalkInRequest, WalkInStatus
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk, book, new_patients
from tests.helpers.open_now import open_now

T = TypeVar("T")


def at_once(works: list[Callable[[], T]]) -> list[T | Exception]:
    """What each answers, or the error that it ended in; all begin at the same moment."""
    start = Barrier(len(works))

    def run(work: Callable[[], T]) -> T | Exception:
        start.wait(20)
        try:
            return work()
        except Exception as error:
            return error

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))


def audit(clinic: ClinicDatabase, booking_id: int) -> list[str]:
    found = clinic.rows("SELECT kind FROM audit_events WHERE booking_id = %s ORDER BY id", booking_id)
    return [kind for (kind,) in found]


def test_a_walk_in_is_booked_and_arrived_with_a_number(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    [doctor] = open_now(clinic_database)
    anna = desks("anna")
    [patient] = new_patients(clinic_database)
    times = anna.walk_ins.times([doctor])
    assert times[0].starts_at <= datetime.now(UTC) < times[0].ends_at, "a time that has begun is free"

    walked = anna.walk_ins.walk_in(WalkInRequest(patient, (doctor,), times[0].id, reason="cough"))

    booking = walked.booked.booking
    assert (booking.slot_id, booking.status, booking.source) == (
        times[0].id,
        BookingStatus.ARRIVED,
        "walk_in",
    )
    assert (walked.ticket, walked.is_other_time) == (1, False)
    assert audit(clinic_database, booking.id) == ["booked", "arrived"]
    assert [change.version for change in walked.booked.changes] == [1, 2]
    [line] = anna.waiting_room.today().visits
    assert (line.visit.booking_id, line.ticket) == (booking.id, 1)
    assert line.arrived_at is not None
    assert abs(line.arrived_at - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_same_request_makes_one_visit(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    [doctor] = open_now(clinic_database)
    anna = desks("anna")
    [patient] = new_patients(clinic_database)
    request = WalkInRequest(patient, (doctor,))

    first, second = anna.walk_ins.walk_in(request), anna.walk_ins.walk_in(request)

    assert first.booked.booking.id == second.booked.booking.id
    assert (second.booked.repeated, second.ticket) == (True, first.ticket)
    assert clinic_database.rows("SELECT count(*) FROM bookings WHERE patient_id = %s", patient) == [(1,)]


def test_a_longer_visit_goes_where_it_fits(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    [doctor] = open_now(clinic_database, quarters=6)
    anna = desks("anna")
    first, second = new_patients(clinic_database, 2)
    slots = anna.walk_ins.times([doctor], limit=6)
    book(anna, slots[1], first)
    kind = next(k for k in anna.directory.visit_types() if k.minutes == 30)

    offered = anna.walk_ins.times([doctor], visit_type_id=kind.id)
    walked = anna.walk_ins.walk_in(WalkInRequest(second, (doctor,), visit_type_id=kind.id))

    assert offered[0].id == slots[2].id == walked.booked.booking.slot_id


def test_taking_it_back_frees_the_time_and_can_be_refused(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    [doctor] = open_now(clinic_database)
    anna, ben = desks("anna"), desks("ben")
    one, two = new_patients(clinic_database, 2)
    walked = anna.walk_ins.walk_in(WalkInRequest(one, (doctor,)))
    request = new_request_id()

    anna.walk_ins.take_back(walked, request)
    anna.walk_ins.take_back(walked, request)  # asked again after a lost answer

    assert audit(clinic_database, walked.booked.booking.id) == ["booked", "arrived", "undone"]
    assert [slot.id for slot in anna.walk_ins.times([doctor], limit=1)] == [walked.booked.booking.slot_id]
    assert anna.waiting_room.today().visits[0].visit.status is BookingStatus.CANCELLED

    again = anna.walk_ins.walk_in(WalkInRequest(two, (doctor,)))
    ben.bookings.advance(again.booked.booking.id, again.booked.booking.version, BookingStatus.IN_ROOM)
    with pytest.raises(CannotUndo) as refused:
        anna.walk_ins.take_back(again)
    assert "Ben" in refused.value.message


@pytest.mark.parametrize("doctors", [1, 3])
def test_desks_that_want_one_time_get_it_and_the_next_ones(
    clinic_database: ClinicDatabase, desks: OpenDesk, doctors: int
) -> None:
    ids = tuple(open_now(clinic_database, doctors, quarters=9))
    anna, ben = desks("anna"), desks("ben")
    patients = new_patients(clinic_database, 8)
    wanted = anna.walk_ins.times(ids)[0]

    walked = at_once(
        [
            lambda patient=patient, desk=desk: desk.walk_ins.walk_in(WalkInRequest(patient, ids, wanted.id))
            for patient, desk in zip(patients, [anna, ben] * 4, strict=True)
        ]
    )

    assert not [each for each in walked if isinstance(each, Exception)]
    slots = [each.booked.booking.slot_id for each in walked]  # type: ignore[union-attr]
    assert len(set(slots)) == len(slots)
    assert sum(not each.is_other_time for each in walked) == 1  # type: ignore[union-attr]
    assert sorted(each.ticket for each in walked) == list(range(1, 9))  # type: ignore[union-attr]


def test_two_desks_and_the_last_time(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    [doctor] = open_now(clinic_database, quarters=1)
    anna, ben = desks("anna"), desks("ben")
    one, two = new_patients(clinic_database, 2)

    answers = at_once(
        [
            lambda: anna.walk_ins.walk_in(WalkInRequest(one, (doctor,))),
            lambda: ben.walk_ins.walk_in(WalkInRequest(two, (doctor,))),
        ]
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["NoFreeTime", "WalkedIn"]


def test_without_the_next_time_the_race_would_be_lost(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    """Negative control: asked for exactly one time, as a booking asks, all but one are refused."""
    [doctor] = open_now(clinic_database)
    anna, ben = desks("anna"), desks("ben")
    patients = new_patients(clinic_database, 4)
    wanted = anna.walk_ins.times([doctor])[0]

    answers = at_once(
        [
            lambda patient=patient, desk=desk: book(desk, wanted, patient)
            for patient, desk in zip(patients, [anna, ben] * 2, strict=True)
        ]
    )

    assert sum(isinstance(answer, SlotTaken) for answer in answers) == 3


def test_numbers_are_given_once_under_a_crowd(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    ids = open_now(clinic_database, 2)
    anna, ben = desks("anna"), desks("ben")
    patients = new_patients(clinic_database, 12)
    visits = [
        book(anna, slot, patient)
        for doctor, part in zip(ids, (patients[:6], patients[6:]), strict=True)
        for slot, patient in zip(anna.walk_ins.times([doctor], limit=6), part, strict=True)
    ]

    at_once(
        [
            lambda each=each, desk=desk: desk.bookings.check_in(each.booking.id, each.booking.version)
            for each, desk in zip(visits, [anna, ben] * 6, strict=True)
        ]
    )

    tickets = [visit.ticket for visit in anna.waiting_room.today().visits]
    assert sorted(t for t in tickets if t is not None) == list(range(1, 13))


def test_without_the_counter_two_desks_would_give_one_number(clinic_database: ClinicDatabase) -> None:
    """Negative control: highest number plus one, read by two transactions, is the same number."""
    import psycopg

    query = "SELECT coalesce(max(ticket), 0) + 1 FROM visit_times"
    with psycopg.connect(clinic_database.owner_url) as one, psycopg.connect(clinic_database.owner_url) as two:
        first, second = one.execute(query).fetchone(), two.execute(query).fetchone()
    assert first == second


def test_nothing_free_elsewhere_inactive_and_unknown(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    [full, other] = open_now(clinic_database, 2, quarters=1)
    anna = desks("anna")
    one, two, closed = new_patients(clinic_database, 3)
    clinic_database.rows("UPDATE patients SET is_active = false WHERE id = %s", closed)
    anna.walk_ins.walk_in(WalkInRequest(one, (full,)))

    with pytest.raises(NoFreeTime):
        anna.walk_ins.walk_in(WalkInRequest(two, (full,)))
    with pytest.raises(PatientElsewhere):
        anna.walk_ins.walk_in(WalkInRequest(one, (other,)))
    with pytest.raises(InactivePatient):
        anna.walk_ins.walk_in(WalkInRequest(closed, (other,)))
    with pytest.raises(UnknownPatient):
        anna.walk_ins.walk_in(WalkInRequest(10**9, (other,)))


# --- The untimed list ------------------------------------------------------------------------------


def test_the_untimed_list_keeps_its_order_and_its_numbers(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    [doctor] = open_now(clinic_database)
    anna = desks("anna")
    one, two = new_patients(clinic_database, 2)
    request = new_request_id()
    first = anna.walk_ins.add(NewWalkIn(one, specialty="Walk-in", reason="knee"), request)
    assert anna.walk_ins.add(NewWalkIn(one), request).id == first.id
    second = anna.walk_ins.add(NewWalkIn(two, doctor_id=doctor))

    waiting = anna.waiting_room.today().walk_ins
    assert [(w.id, w.ticket) for w in waiting] == [(first.id, 1), (second.id, 2)]
    assert {change.kind for change in second.changes} == {ChangeKind.WALK_IN}

    walked = anna.walk_ins.walk_in(
        WalkInRequest(one, (doctor,), walk_in_id=first.id, walk_in_version=first.version)
    )
    room = anna.waiting_room.today()
    assert [w.id for w in room.walk_ins] == [second.id]
    assert (walked.ticket, room.visits[0].arrived_at) == (1, waiting[0].came_at), "number and moment stay"

    anna.walk_ins.take_back(walked)
    assert [w.id for w in anna.waiting_room.today().walk_ins] == [first.id, second.id]


def test_called_left_and_back_with_a_trail(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    open_now(clinic_database)
    anna, ben = desks("anna"), desks("ben")
    [patient] = new_patients(clinic_database)
    added = anna.walk_ins.add(NewWalkIn(patient))
    called = anna.walk_ins.set_status(added.id, added.version, WalkInStatus.CALLED)
    assert anna.waiting_room.board().called[0].ticket == added.ticket
    left = anna.walk_ins.set_status(called.id, called.version, WalkInStatus.LEFT)
    assert anna.waiting_room.today().walk_ins == ()

    with pytest.raises(StaleWalkIn) as stale:
        ben.walk_ins.set_status(added.id, added.version, WalkInStatus.LEFT)
    assert stale.value.details["changed_by"].startswith("Anna")
    back = anna.walk_ins.set_status(left.id, left.version, WalkInStatus.WAITING)
    assert back.version == 4
    kinds = clinic_database.rows("SELECT kind FROM change_events WHERE what = 'walk_ins' ORDER BY id")
    assert [kind for (kind,) in kinds] == ["came", "called", "left", "waiting"]


def test_two_desks_book_one_of_the_list(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    [doctor] = open_now(clinic_database)
    anna, ben = desks("anna"), desks("ben")
    [patient] = new_patients(clinic_database)
    added = anna.walk_ins.add(NewWalkIn(patient))

    def booking(desk: Clinic) -> Callable[[], object]:
        request = WalkInRequest(patient, (doctor,), walk_in_id=added.id, walk_in_version=added.version)
        return lambda: desk.walk_ins.walk_in(request)

    answers = at_once([booking(anna), booking(ben)])

    assert sorted(type(answer).__name__ for answer in answers) == ["StaleWalkIn", "WalkedIn"]


# --- The moments of a visit ------------------------------------------------------------------------


def test_the_moments_follow_the_steps_and_their_way_back(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    [doctor, other] = open_now(clinic_database, 2)
    anna = desks("anna")
    [patient] = new_patients(clinic_database)
    slot = anna.walk_ins.times([doctor])[0]
    booked = book(anna, slot, patient).booking

    def stepped(status: BookingStatus) -> tuple[object, ...]:
        nonlocal booked
        booked = anna.bookings.advance(booked.id, booked.version, status).booking
        [line] = anna.waiting_room.today().visits
        return line.ticket, line.arrived_at, line.in_room_at, line.done_at

    ticket, arrived, *_ = stepped(BookingStatus.ARRIVED)
    assert ticket == 1
    assert arrived is not None
    _, same, in_room, done = stepped(BookingStatus.IN_ROOM)
    assert same == arrived
    assert in_room is not None
    assert done is None
    assert stepped(BookingStatus.DONE)[3] is not None
    assert stepped(BookingStatus.IN_ROOM) == (1, arrived, in_room, None)
    assert stepped(BookingStatus.ARRIVED) == (1, arrived, None, None)
    assert stepped(BookingStatus.BOOKED)[:2] == (1, None), "the number stays with the visit"
    assert stepped(BookingStatus.ARRIVED)[0] == 1
    free = anna.walk_ins.times([other])[1]
    anna.bookings.move(booked.id, booked.version, free.id, free.version)
    [line] = anna.waiting_room.today().visits
    assert (line.ticket, line.visit.doctor_id) == (1, other)


def test_the_board_never_holds_a_name(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    ids = open_now(clinic_database, 2)
    anna = desks("anna")
    patients = new_patients(clinic_database, 3)
    for patient in patients[:2]:
        walked = anna.walk_ins.walk_in(WalkInRequest(patient, tuple(ids)))
    booking = walked.booked.booking
    anna.bookings.advance(booking.id, booking.version, BookingStatus.IN_ROOM)
    anna.walk_ins.add(NewWalkIn(patients[2]))

    board = anna.waiting_room.board()

    assert [number.ticket for number in board.called] == [2]
    assert board.called[0].is_fresh
    assert board.waiting == (1, 3)
    assert "Newcomer" not in repr(board)


def test_who_is_late_is_in_the_room_s_day(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    [doctor] = open_now(clinic_database)
    anna = desks("anna")
    one, two = new_patients(clinic_database, 2)
    begun, later = anna.walk_ins.times([doctor], limit=2)
    late = book(anna, begun, one).booking
    book(anna, later, two)

    assert [v.visit.booking_id for v in anna.waiting_room.today().visits] == [late.id]
    assert [v.booking_id for v in anna.waiting_room.visits_of_today(one)] == [late.id]
