"""What one desk does, the other desks' screens are told; what they show then is what a fresh read shows."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from random import Random

import pytest

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.bookings import BookingStatus, allowed_steps
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.live import Live
from medibook_desktop.services.live_state import LiveKind, LiveState, NotLiveWhy
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.cutting_proxy import CuttingProxy
from tests.helpers.desks import NAMES, OpenDesk, book, free_slots, new_patients
from tests.helpers.valkey import OwnValkey

NEVER = 3600.0


class Screen:
    """A screen that shows some doctor-days: read once, then only the columns that a message names."""

    def __init__(self, desk: Clinic, days: list[date], live: Live | None = None) -> None:
        self._desk = desk
        self._days = days
        self._doctors = [doctor.id for doctor in desk.directory.doctors()]
        self.changes: list[Change] = []
        self.states: list[LiveState] = []
        self.shown: dict[tuple[int, date], DoctorDay] = {}
        # First the subscription, then the read: what happens between the two is told.
        self._subscription = (live or desk.live).subscribe(
            days, self._doctors, self._on_changes, self.states.append
        )
        self.shown = self.fresh()
        for day in days:
            versions = {
                column.doctor.id: column.version for column in self.shown.values() if column.day == day
            }
            self._subscription.saw(day, versions)
        self.at_first = dict(self.shown)

    def fresh(self) -> dict[tuple[int, date], DoctorDay]:
        return {
            (column.doctor.id, day): column
            for day in self._days
            for column in self._desk.agenda.day(day, self._doctors).columns
        }

    def _on_changes(self, changes: list[Change]) -> None:
        named = {(each.doctor_id, each.day) for each in changes if each.doctor_id and each.day}
        for column in self._desk.agenda.columns(sorted(named)):  # type: ignore[type-var]
            self.shown[column.doctor.id, column.day] = column
        self.changes += changes

    def close(self) -> None:
        self._subscription.close()


@contextmanager
def only_messages(desk: Clinic, clinic: ClinicDatabase) -> Iterator[Live]:
    """Live updates that never compare versions: what a message does not bring stays unknown."""
    live = Live(
        desk.agenda.versions,
        clinic.redis_url,
        place=clinic.place,
        grace_seconds=NEVER,
        check_seconds_live=NEVER,
        check_seconds_not_live=NEVER,
    )
    with closing(live):
        live.start()
        yield live


def busy_days(desk: Clinic, count: int) -> list[date]:
    """The next days with time for many bookings: no Sunday, no Christmas."""
    doctors = [doctor.id for doctor in desk.directory.doctors()]
    today = desk.directory.today().toordinal()
    found = []
    for day in (date.fromordinal(today + n) for n in range(1, 16)):
        free = [slot for doctor in doctors for slot in desk.availability.free_slots(doctor, day)]
        if len(free) >= 30:
            found.append(day)
    assert len(found) >= count, "the sample clinic has too few free days"
    return found[:count]


def test_another_desk_is_told_of_each_change(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    anna, ben = desks("anna"), desks("ben", background=True)
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    with closing(Screen(ben, [slot.starts_at.date()])) as screen:
        wait_until(lambda: ben.live.state.is_live, what="ben's desk to be live")
        booked = book(anna, slot, patient)

        def is_shown() -> bool:
            column = screen.shown[slot.doctor_id, slot.starts_at.date()]
            return any(each.booking_id == booked.booking.id for each in column.appointments)

        wait_until(is_shown, what="the booking on the other screen")
        told = next(each for each in screen.changes if each.kind is ChangeKind.BOOKING)
        assert (told.booking_id, told.version, told.slot_ids) == (booked.booking.id, 1, (slot.id,))
        anna.bookings.undo(booked)
        wait_until(lambda: not is_shown(), what="the visit to go from the other screen")
        assert screen.shown == screen.fresh()


def test_the_own_screen_goes_the_same_way_even_without_redis(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    anna = desks("anna", background=True, redis_url=None)
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    with closing(Screen(anna, [slot.starts_at.date()])) as screen:
        book(anna, slot, patient)
        wait_until(lambda: any(each.kind is ChangeKind.BOOKING for each in screen.changes))
        assert screen.shown == screen.fresh()
        wait_until(lambda: screen.states and screen.states[-1].why == NotLiveWhy.NO_REDIS)


def a_day_at_the_desk(desk: Clinic, patients: list[int], days: list[date], rng: Random, steps: int) -> None:
    """Books, moves, cancels, advances and takes back, whatever is there; is refused where the other was faster."""
    doctors = [doctor.id for doctor in desk.directory.doctors()]
    done = []
    for _ in range(steps):
        doctor, day = rng.choice(doctors), rng.choice(days)
        column = desk.agenda.columns([(doctor, day)])[0]
        free = [slot for slot in column.slots if slot.is_free]
        visits = column.appointments
        what = rng.choice(["book", "book", "move", "cancel", "advance", "undo"])
        try:
            if what == "book" and free:
                done.append(book(desk, rng.choice(free), rng.choice(patients)))
            elif what == "move" and visits:
                visit = rng.choice(visits)
                there = rng.choice(desk.availability.free_slots(rng.choice(doctors), rng.choice(days)))
                done.append(desk.bookings.move(visit.booking_id, visit.version, there.id, there.version))
            elif what == "cancel" and visits:
                visit = rng.choice(visits)
                done.append(desk.bookings.cancel(visit.booking_id, visit.version, "Patient asked"))
            elif what == "advance" and visits:
                visit = rng.choice(visits)
                status = rng.choice(sorted(allowed_steps(visit.status) - {BookingStatus.CANCELLED}))
                done.append(desk.bookings.advance(visit.booking_id, visit.version, status))
            elif what == "undo" and done:
                done.append(desk.bookings.undo(rng.choice(done[-3:])))
        except (MediBookError, IndexError):
            # Refused, or a day without free time: the other desk goes on, and so do we.
            continue


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_replay(clinic_database: ClinicDatabase, desks: OpenDesk, seed: int) -> None:
    """What was read once, plus the columns that messages name, is what a fresh read shows in the end."""
    anna, ben, omar = desks("anna"), desks("ben"), desks("omar")
    patients = new_patients(clinic_database, 12)
    days = busy_days(omar, 2)
    with only_messages(omar, clinic_database) as live, closing(Screen(omar, days, live)) as screen:
        wait_until(lambda: live.state.is_live, what="live updates")
        desk_work = [
            threading.Thread(target=a_day_at_the_desk, args=(desk, patients, days, Random(seed * n), 80))
            for n, desk in enumerate((anna, ben), start=1)
        ]
        for thread in desk_work:
            thread.start()
        for thread in desk_work:
            thread.join()
        fresh = screen.fresh()
        wait_until(lambda: screen.shown == fresh, what="the screen to show what a fresh read shows")

        grown = slots_changed(screen.at_first, fresh)
        assert len(grown) > 20
        wait_until(lambda: {slot for each in screen.changes for slot in each.slot_ids} == grown)
        assert {each.kind for each in screen.changes} == {ChangeKind.BOOKING}


def slots_changed(
    before: dict[tuple[int, date], DoctorDay], after: dict[tuple[int, date], DoctorDay]
) -> set[int]:
    first = {slot.id: slot.version for column in before.values() for slot in column.slots}
    return {slot.id for column in after.values() for slot in column.slots if slot.version != first[slot.id]}


def test_a_change_that_its_writer_told_nobody_of_is_told_by_another_desk(
    clinic_database: ClinicDatabase, desks: OpenDesk
) -> None:
    """As when a terminal dies between its commit and its message: the outbox row is there."""
    silent = desks("anna", redis_url=None)
    ben = desks("ben", background=True)
    (patient,) = new_patients(clinic_database)
    slot = free_slots(silent)[0]
    with (
        only_messages(ben, clinic_database) as live,
        closing(Screen(ben, [slot.starts_at.date()], live)) as screen,
    ):
        wait_until(lambda: live.state.is_live, what="live updates")
        book(silent, slot, patient)
        wait_until(lambda: screen.changes, what="the relay to tell of the booking")
        assert screen.shown == screen.fresh()
    unsent = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"
    wait_until(lambda: clinic_database.rows(unsent) == [(0,)], what="the outbox to be empty")


def test_redis_dies_and_comes_back(
    clinic_database: ClinicDatabase, desks: OpenDesk, own_valkey: OwnValkey
) -> None:
    anna = desks("anna", redis_url=own_valkey.url)
    ben = desks("ben", background=True, redis_url=own_valkey.url)
    first, second, third = new_patients(clinic_database, 3)
    slot, other, later = free_slots(anna, 3)
    with closing(Screen(ben, [slot.starts_at.date()])) as screen:
        wait_until(lambda: ben.live.state.is_live, what="live updates")

        own_valkey.kill()
        wait_until(lambda: ben.live.state.kind is LiveKind.NOT_LIVE, what="ben's desk to notice")
        assert ben.live.state.why == NotLiveWhy.REDIS_AWAY
        assert ben.live.state.since is not None
        book(anna, slot, first)
        with pytest.raises(MediBookError, match=NAMES["anna"]):
            book(ben, slot, second)
        book(ben, other, second)

        own_valkey.start()
        wait_until(lambda: ben.live.state.is_live, what="live updates to come back")
        wait_until(lambda: screen.shown == screen.fresh(), what="the screen to catch up")
        book(anna, later, third)
        wait_until(lambda: screen.shown == screen.fresh(), what="the screen to be live")
    assert LiveKind.CATCHING_UP in [state.kind for state in screen.states]


def test_redis_that_was_never_there(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    anna = desks("anna", background=True, redis_url="unix:///nowhere/valkey.sock")
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    with closing(Screen(anna, [slot.starts_at.date()])) as screen:
        wait_until(lambda: anna.live.state.why == NotLiveWhy.REDIS_AWAY, what="the desk to say so")
        booked = book(anna, slot, patient)
        wait_until(lambda: screen.shown == screen.fresh(), what="the own screen")
        anna.bookings.undo(booked)
    assert anna.holds.take(slot.id, slot.doctor_id, slot.starts_at.date()) is None
    assert anna.holds.on_day(slot.starts_at.date()) == []
    assert anna.other_desks() == 0


def test_a_hold_is_a_hint_that_the_other_desk_sees(clinic_database: ClinicDatabase, desks: OpenDesk) -> None:
    anna, ben = desks("anna"), desks("ben", background=True)
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    day = slot.starts_at.date()
    with closing(Screen(ben, [day])) as screen:
        wait_until(lambda: ben.live.state.is_live, what="live updates")
        mine = anna.holds.take(slot.id, slot.doctor_id, day)
        assert mine is not None
        assert mine.is_mine
        wait_until(lambda: any(each.kind is ChangeKind.HOLD for each in screen.changes))
        (seen,) = ben.holds.on_day(day)
        assert (seen.slot_id, seen.holder, seen.terminal) == (slot.id, NAMES["anna"], "Desk of anna")
        assert not seen.is_mine
        book(ben, slot, patient)
        anna.holds.release(slot.id)
        assert ben.holds.on_day(day) == []


def test_a_booking_whose_answer_was_lost_is_told_when_it_is_found(
    clinic_database: ClinicDatabase, desks: OpenDesk, network: tuple[CuttingProxy, str]
) -> None:
    proxy, url = network
    anna, ben = desks("anna", database_url=url), desks("ben")
    (patient,) = new_patients(clinic_database)
    slot = free_slots(anna)[0]
    with (
        only_messages(ben, clinic_database) as live,
        closing(Screen(ben, [slot.starts_at.date()], live)) as screen,
    ):
        wait_until(lambda: live.state.is_live, what="live updates")
        proxy.cut_answers(to="book_slot")
        book(anna, slot, patient)
        wait_until(lambda: screen.changes, what="the message")
        assert screen.shown == screen.fresh() != screen.at_first
