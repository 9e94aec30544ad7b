"""The front desk of a clinic on three databases: as on one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import Booked, BookingRequest, BookingStatus
from medibook_desktop.domain.calls import CallState
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    InvalidInput,
    OutcomeUnknown,
    PatientElsewhere,
    SlotTaken,
)
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.series import ChosenVisit, NewSeries, Scope, SeriesRule
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.waiting import NewWalkIn, WalkInStatus
from medibook_desktop.domain.waitlist import NewWish, OfferOutcome, WishFilter, WishStatus
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.moving_across import MovesAcross
from medibook_desktop.services.shard_keeper import ShardKeeper
from tests.helpers.conditions import wait_until
from tests.helpers.desks import own_word
from tests.helpers.shard_clinics import NORTH, SOUTH, ShardClinic

EVERYBODY = [1, 2, 3, 4, 5, 6]


@pytest.fixture(scope="module")
def anna(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with module_shard_clinic.opened(tmp_path_factory.mktemp("anna"), terminal="Desk 1") as opened:
        opened.availability.next_free(EVERYBODY)  # the threads that ask side by side
        yield opened


@pytest.fixture(scope="module")
def ben(module_shard_clinic: ShardClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """Another desk: it has learned nothing of where slots and visits are."""
    with module_shard_clinic.opened(tmp_path_factory.mktemp("ben"), "ben", terminal="Desk 2") as opened:
        opened.availability.next_free(EVERYBODY)
        yield opened


def free(clinic: Clinic, doctor_id: int, n: int = 0, *, after: datetime | None = None) -> Slot:
    return clinic.availability.next_free([doctor_id], limit=n + 1, after=after)[n]


def new_patient(clinic: Clinic) -> int:
    return clinic.patients.register(NewPatient(f"Shard Tester {own_word()}")).id


def book(clinic: Clinic, slot: Slot, patient_id: int | None = None) -> Booked:
    return clinic.bookings.book(
        BookingRequest(
            slot_id=slot.id, slot_version=slot.version, patient_id=patient_id or new_patient(clinic)
        )
    )


# --- Reading ---------------------------------------------------------------------------------------------


def test_a_day_shows_the_columns_of_all_shards_in_the_order_asked_for(anna: Clinic) -> None:
    day = anna.directory.today()
    columns = anna.agenda.day(day, [5, 1, 3, 6, 2, 4]).columns
    while not all(column.slots for column in columns):
        day += timedelta(days=1)
        assert day < anna.directory.today() + timedelta(days=14), "a day on which all of them work"
        columns = anna.agenda.day(day, [5, 1, 3, 6, 2, 4]).columns
    assert [column.doctor.id for column in columns] == [5, 1, 3, 6, 2, 4]
    assert all(column.away is None for column in columns)
    versions = anna.agenda.versions(day, EVERYBODY)
    assert versions == {column.doctor.id: column.version for column in columns}


def test_the_next_free_times_are_the_earliest_of_all_shards(anna: Clinic) -> None:
    found = anna.availability.next_free(EVERYBODY, limit=9)
    each = [slot for doctor in EVERYBODY for slot in anna.availability.next_free([doctor], limit=9)]
    each.sort(key=lambda slot: (slot.starts_at, slot.doctor_id))
    assert found == each[:9]
    searched = anna.availability.search(NextAvailable(limit=9))
    assert [time.slot.id for time in searched] == [slot.id for slot in found]
    assert {slot.doctor_id for slot in found} > {1}
    assert anna.availability.open_until(NextAvailable()) is not None


# --- Writing, by who has learned nothing -----------------------------------------------------------------


@pytest.mark.parametrize("doctor_id", [1, 3, 5])
def test_a_visit_lives_its_life_on_its_doctors_shard(
    anna: Clinic, ben: Clinic, module_shard_clinic: ShardClinic, doctor_id: int
) -> None:
    slot = free(anna, doctor_id)
    booked = book(anna, slot)
    shard = {1: 0, 3: NORTH, 5: SOUTH}[doctor_id]
    assert module_shard_clinic.rows(shard, "SELECT status FROM bookings WHERE id = %s", booked.booking.id)
    with pytest.raises(SlotTaken) as taken:
        book(ben, slot)
    assert taken.value.taken_by == anna.directory.me().display_name
    assert {each.doctor_id for each in taken.value.next_free} == {doctor_id}
    moved = ben.bookings.move(
        booked.booking.id, booked.booking.version, (to := free(ben, doctor_id)).id, to.version
    )
    arrived = anna.bookings.check_in(moved.booking.id, moved.booking.version)
    assert ben.agenda.visit(booked.booking.id).status is BookingStatus.ARRIVED  # type: ignore[union-attr]
    undone = ben.bookings.undo(arrived)
    assert undone.booking.status is BookingStatus.BOOKED
    again = ben.bookings.undo(moved.undo_token or 0)  # a bare token: whose it is has to be found out
    assert again.booking.slot_id == slot.id
    gone = ben.bookings.cancel(again.booking.id, again.booking.version, "ill")
    assert ben.bookings.by_request(uuid4()) is None
    assert gone.booking.status is BookingStatus.CANCELLED


def test_a_patient_who_has_just_been_registered_is_known_where_he_is_booked(anna: Clinic) -> None:
    patient = new_patient(anna)
    booked = book(anna, free(anna, 6), patient)
    hit = anna.patients.search(anna.patients.get(patient).name)[0]
    assert hit.next_visit is not None
    assert hit.next_visit.booking_id == booked.booking.id
    earlier = book(anna, free(anna, 3), patient)
    visits = anna.patients.visits(patient)
    assert {visit.booking_id for visit in visits} == {booked.booking.id, earlier.booking.id}
    assert [visit.starts_at for visit in visits] == sorted((v.starts_at for v in visits), reverse=True)


def test_blocks_and_whom_to_reach(anna: Clinic, ben: Clinic) -> None:
    slots = [free(anna, doctor) for doctor in (2, 4, 6)]
    booked = [book(anna, slot).booking for slot in slots]
    away = [anna.blocks.away(slot.doctor_id, slot.starts_at, slot.ends_at, "Ill") for slot in slots]
    listed = {each.absence_id: each for each in ben.calls.away()}
    for visit, absence in zip(booked, away, strict=True):
        (call,) = listed[absence.absence_id].calls
        assert call.booking_id == visit.id
        assert ben.calls.set(call, CallState.REACHED).state is CallState.REACHED
    assert ben.calls.proposals(listed[away[2].absence_id]) is not None
    for absence in away:
        ben.blocks.unblock(absence.absence_id)
    with pytest.raises(CannotUndo):
        ben.blocks.unblock(away[1].absence_id, doctor_id=4)
    days = {slot.starts_at.date() for slot in slots}
    to_confirm = [call for day in days for call in ben.calls.to_confirm(day)]
    assert {visit.id for visit in booked} <= {call.booking_id for call in to_confirm}
    for day in days:
        times = [(call.starts_at, call.booking_id) for call in ben.calls.to_confirm(day)]
        assert times == sorted(times)


def test_the_waiting_room_is_one(anna: Clinic, ben: Clinic) -> None:
    """Somebody of the untimed list, who waits for nobody in particular, is seen by a doctor of another shard."""
    row = anna.walk_ins.add(NewWalkIn(new_patient(anna)))
    wants_five = anna.walk_ins.add(NewWalkIn(new_patient(anna), doctor_id=5))
    called = ben.walk_ins.set_status(row.id, row.version, WalkInStatus.CALLED)
    ben.walk_ins.set_status(wants_five.id, wants_five.version, WalkInStatus.LEFT)
    waiting = {each.id: each for each in ben.waiting_room.today().walk_ins}
    assert waiting[row.id].version == called.version
    assert wants_five.id not in waiting
    assert ben.walk_ins.put_back(called, WalkInStatus.WAITING)


# --- Series and the waitlist -----------------------------------------------------------------------------


def test_a_series_is_of_one_shard(anna: Clinic) -> None:
    slot, patient = free(anna, 3, 2), new_patient(anna)
    plan = anna.series.plan(SeriesRule(count=2), slot.starts_at, doctor_id=3, patient_id=patient)
    visits = tuple(
        ChosenVisit(row.planned_at, row.slot or row.proposals[0])
        for row in plan.visits
        if row.slot is not None or row.proposals
    )
    made = anna.series.book(NewSeries(patient, 3, plan.rule, plan.first_day, plan.at, visits))
    series = anna.series.of_visit(made.booking_ids[0])
    assert series is not None
    assert len(series.visits) == len(visits)
    with pytest.raises(InvalidInput) as refused:
        anna.series.plan_change(series, made.booking_ids[0], Scope.ALL, doctor_id=5)
    assert refused.value.details["field"] == "doctor"
    anna.series.cancel(series, series.visits, "no more")


def test_a_wish_for_anybody_goes_to_the_shard_of_the_time_that_is_offered(
    anna: Clinic, ben: Clinic, module_shard_clinic: ShardClinic
) -> None:
    patient = new_patient(anna)
    wish = anna.waitlist.add(NewWish(patient))
    with_doctor = anna.waitlist.add(NewWish(new_patient(anna), doctor_id=5))
    listed = [each.id for each in ben.waitlist.wishes(WishFilter())]
    assert {wish.id, with_doctor.id} <= set(listed)
    slot = free(ben, 5)
    matches = [match.wish.id for match in ben.waitlist.matches(5, slot.starts_at)]
    assert {wish.id, with_doctor.id} <= set(matches)

    held = ben.waitlist.offer(wish.id, slot)
    assert held.booking.status is BookingStatus.HELD
    assert module_shard_clinic.rows(SOUTH, "SELECT status FROM wishes WHERE id = %s", wish.id) == [
        ("offered",)
    ]
    assert module_shard_clinic.rows(0, "SELECT status FROM wishes WHERE id = %s", wish.id) == []
    assert anna.waitlist.offered(held.booking.id).id == wish.id  # type: ignore[union-attr]
    anna.waitlist.settle(held.booking.id, OfferOutcome.DECLINED)

    other = ben.waitlist.offer(wish.id, free(ben, 1))
    assert [each.id for each in anna.waitlist.wishes(WishFilter())].count(wish.id) == 1
    done = anna.waitlist.settle(other.booking.id, OfferOutcome.TAKEN)
    assert done.booked.booking.status is BookingStatus.BOOKED
    assert ben.waitlist.wish(wish.id).status is WishStatus.BOOKED
    assert wish.id not in {each.id for each in ben.waitlist.wishes(WishFilter())}
    times = ben.waitlist.next_times(ben.waitlist.wish(with_doctor.id))
    assert {time.doctor.id for time in times} == {5}
    assert anna.waitlist.expire() == ()


def test_an_earlier_time_ends_the_later_visit_on_another_shard(anna: Clinic) -> None:
    patient = new_patient(anna)
    later = book(anna, free(anna, 6, 12), patient).booking
    wish = anna.waitlist.add(NewWish(patient, instead_of=later.id))
    held = anna.waitlist.offer(wish.id, free(anna, 4))
    settled = anna.waitlist.settle(held.booking.id, OfferOutcome.TAKEN)
    assert anna.agenda.visit(later.id).status is BookingStatus.CANCELLED  # type: ignore[union-attr]
    anna.waitlist.take_back(settled)
    assert anna.agenda.visit(later.id).status is BookingStatus.BOOKED  # type: ignore[union-attr]
    assert anna.agenda.visit(held.booking.id).status is BookingStatus.HELD  # type: ignore[union-attr]


# --- From one shard to another ---------------------------------------------------------------------------


def test_a_visit_goes_to_a_doctor_of_another_shard_and_back(anna: Clinic, ben: Clinic) -> None:
    booked = book(anna, free(anna, 3))
    to = free(anna, 5)
    request = uuid4()
    moved = ben.bookings.move(booked.booking.id, booked.booking.version, to.id, to.version, request)
    assert (moved.booking.doctor_id, moved.booking.slot_id) == (5, to.id)
    assert moved.booking.patient_id == booked.booking.patient_id
    assert moved.other is not None
    assert moved.other.booking_id == booked.booking.id
    assert {change.doctor_id for change in moved.changes} == {3, 5}
    assert anna.agenda.visit(booked.booking.id).status is BookingStatus.CANCELLED  # type: ignore[union-attr]

    again = ben.bookings.move(booked.booking.id, booked.booking.version, to.id, to.version, request)
    assert again.booking.id == moved.booking.id
    assert again.repeated
    found = anna.bookings.by_request(request)
    assert found is not None
    assert found.booking.id == moved.booking.id
    assert found.other == moved.other

    back = ben.bookings.undo(moved)
    assert (back.booking.id, back.booking.status) == (booked.booking.id, BookingStatus.BOOKED)
    assert back.booking.slot_id == booked.booking.slot_id
    assert anna.agenda.visit(moved.booking.id).status is BookingStatus.CANCELLED  # type: ignore[union-attr]
    forth = ben.bookings.undo(back)
    assert (forth.booking.id, forth.booking.status) == (moved.booking.id, BookingStatus.BOOKED)


def test_who_waits_keeps_his_number_when_he_goes_to_a_doctor_of_another_shard(anna: Clinic) -> None:
    booked = book(anna, free(anna, 1))
    here = anna.bookings.check_in(booked.booking.id, booked.booking.version)
    to = free(anna, 4)
    moved = anna.bookings.move(here.booking.id, here.booking.version, to.id, to.version)
    assert moved.booking.status is BookingStatus.ARRIVED


def test_a_move_that_stopped_half_way_is_finished_by_whoever_looks(
    anna: Clinic, ben: Clinic, module_shard_clinic: ShardClinic
) -> None:
    """The desk died between its two halves: the visit stands on both shards, until somebody asks again."""
    booked, to, request = book(anna, free(anna, 3)).booking, free(anna, 5), uuid4()
    with leaving_fails(anna), pytest.raises(OutcomeUnknown):
        anna.bookings.move(booked.id, booked.version, to.id, to.version, request)
    visits = ben.patients.visits(booked.patient_id)
    assert [visit.status for visit in visits] == ["booked", "booked"]
    assert ben.bookings.by_request(request) is None

    across = MovesAcross(shards_of(ben), "Desk 2", lambda: UTC)
    (left,) = across.finish_all(shards_of(ben).of_shard(SOUTH), seconds=0)
    assert (left.booking.id, left.booking.status) == (booked.id, BookingStatus.CANCELLED)
    assert across.finish_all(shards_of(ben).of_shard(SOUTH), seconds=0) == []
    again = anna.bookings.move(booked.id, booked.version, to.id, to.version, request)
    assert (again.booking.slot_id, again.repeated) == (to.id, True)


def test_a_move_whose_visit_was_changed_meanwhile_is_taken_back(anna: Clinic, ben: Clinic) -> None:
    booked, to = book(anna, free(anna, 3)).booking, free(anna, 5)
    with leaving_fails(anna), pytest.raises(OutcomeUnknown):
        anna.bookings.move(booked.id, booked.version, to.id, to.version)
    ben.bookings.check_in(booked.id, booked.version)
    MovesAcross(shards_of(ben), "Desk 2", lambda: UTC).finish_all(shards_of(ben).of_shard(SOUTH), seconds=0)
    assert {visit.status for visit in ben.patients.visits(booked.patient_id)} == {"arrived", "cancelled"}


def test_nobody_is_at_two_doctors_of_two_shards_at_once(anna: Clinic) -> None:
    """The relay tells the others; a visit that is moved to a colleague at the same hour is no second one."""
    first, second = same_time(anna, 3, 5)
    booked = book(anna, first).booking
    shards = shards_of(anna)
    keeper = ShardKeeper(shards, None, lambda changes: True)
    told = keeper.publishing(NORTH)
    assert told([Change(ChangeKind.BOOKING, 3, first.starts_at.date(), booked.id)])
    with pytest.raises(PatientElsewhere) as elsewhere:
        book(anna, second, booked.patient_id)
    assert elsewhere.value.details["doctor_id"] == 3

    moved = anna.bookings.move(booked.id, booked.version, second.id, second.version)
    assert told([Change(ChangeKind.BOOKING, 3, first.starts_at.date(), booked.id)])
    assert keeper.publishing(SOUTH)([Change(ChangeKind.BOOKING, 5, None, moved.booking.id)])
    now_free = {slot.id: slot for slot in anna.availability.next_free([3], limit=200)}[first.id]
    with pytest.raises(PatientElsewhere):
        book(anna, now_free, booked.patient_id)
    back = anna.bookings.undo(moved)
    assert back.booking.slot_id == first.id
    keeper.close()


def same_time(clinic: Clinic, one: int, other: int) -> tuple[Slot, Slot]:
    """A moment at which both are free."""
    theirs = {slot.starts_at: slot for slot in clinic.availability.next_free([other], limit=200)}
    for slot in clinic.availability.next_free([one], limit=200):
        if slot.starts_at in theirs:
            return slot, theirs[slot.starts_at]
    raise AssertionError("both are free at one moment")


def shards_of(clinic: Clinic) -> Shards:
    shards: Shards = clinic.bookings._shards
    return shards


@contextmanager
def leaving_fails(clinic: Clinic) -> Iterator[None]:
    """The connection to the first shard breaks when the visit has arrived at the second."""

    def broken(*_args: object, **_named: object) -> Booked:
        raise DatabaseAway

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("medibook_desktop.database.across_calls.leave", broken)
        yield
    wait_until(lambda: not shards_of(clinic).down, what="the shard to be asked again")
