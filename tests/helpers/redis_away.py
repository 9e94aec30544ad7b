"""A desk that shows two days live, another that changes them without a pause, and a Redis that goes away under both."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import BookingRefused
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.desks import new_patients, open_desk, request
from tests.helpers.valkey import OwnValkey

Shown = dict[tuple[int, date], DoctorDay]


class Screen:
    """Reads again only what it is told to, as the window does."""

    def __init__(self, desk: Clinic, days: list[date]) -> None:
        self._desk = desk
        self._every = [(doctor.id, day) for doctor in desk.directory.doctors() for day in days]
        self.resyncs = 0
        self.subscription = desk.live.subscribe(
            days,
            [doctor.id for doctor in desk.directory.doctors()],
            self._changed,
            lambda _state: None,
            self._resync,
        )
        self.shown = self.fresh()

    def fresh(self) -> Shown:
        return {(c.doctor.id, c.day): c for c in self._desk.agenda.columns(self._every)}

    def has(self, versions: dict[tuple[int, date], int]) -> bool:
        """Whether every cell is at least as new as that."""
        return all(self.shown[each].version >= version for each, version in versions.items())

    def close(self) -> None:
        self.subscription.close()

    def _changed(self, changes: list[Change]) -> None:
        named = {(c.doctor_id, c.day) for c in changes if c.doctor_id is not None and c.day is not None}
        for column in self._desk.agenda.columns(sorted(named)):
            self.shown[column.doctor.id, column.day] = column

    def _resync(self) -> None:
        self.resyncs += 1
        self.shown = self.fresh()


class Stage:
    def __init__(self, screen: Screen, desk: Clinic, valkey: OwnValkey, changes: Callable[[], int]) -> None:
        self.screen = screen
        self.desk = desk
        self.valkey = valkey
        self.changes = changes
        """How many were made so far."""

    def seconds_until_right(self) -> float:
        """Redis is there again, now: until the desk has read everything again, and every visible cell shows what is
        committed by now. Changes go on; the regular look, which may be sooner, is no reason to leave that out."""
        back = time.monotonic()
        versions = {each: column.version for each, column in self.screen.fresh().items()}
        wait_until(
            lambda: self.screen.resyncs > 0 and self.screen.has(versions),
            what="every visible cell to be right, by resync",
        )
        return time.monotonic() - back


@contextmanager
def stage(clinic: ClinicDatabase, valkey: OwnValkey) -> Iterator[Stage]:
    """At the end the screen shows what a fresh read shows."""
    with (
        open_desk(clinic, "anna", redis_url=valkey.url) as writer,
        open_desk(clinic, "ben", background=True, redis_url=valkey.url) as desk,
    ):
        days = _days(writer)
        with closing(Screen(desk, days)) as screen:
            with _changing(writer, clinic, days) as changes:
                wait_until(lambda: desk.live.state.is_live, what="live updates")
                yield Stage(screen, desk, valkey, changes)
            wait_until(lambda: screen.shown == screen.fresh(), what="the screen to show what is stored")


@contextmanager
def _changing(desk: Clinic, clinic: ClinicDatabase, days: list[date]) -> Iterator[Callable[[], int]]:
    """Visits made, and cancelled a little later, over all doctors."""
    patients = new_patients(clinic, 400)
    doctors = [doctor.id for doctor in desk.directory.doctors()]
    ends, made = threading.Event(), [0]

    def work() -> None:
        booked = []
        while not ends.wait(0.02) and patients:
            doctor, day = doctors[made[0] % len(doctors)], days[made[0] % len(days)]
            try:
                if len(booked) > 5:
                    old = booked.pop(0)
                    desk.bookings.cancel(old.id, old.version, "Patient asked")
                elif free := desk.availability.free_slots(doctor, day):
                    booked.append(desk.bookings.book(request(free[0], patients.pop())).booking)
            except BookingRefused:
                continue
            made[0] += 1

    thread = threading.Thread(target=work, name="changes")
    thread.start()
    try:
        yield lambda: made[0]
    finally:
        ends.set()
        thread.join()


def _days(desk: Clinic) -> list[date]:
    """The next two days with free times of somebody."""
    today, found = desk.directory.today().toordinal(), []
    for day in (date.fromordinal(today + n) for n in range(1, 16)):
        if sum(len(desk.availability.free_slots(each.id, day)) for each in desk.directory.doctors()) >= 30:
            found.append(day)
    return found[:2]
