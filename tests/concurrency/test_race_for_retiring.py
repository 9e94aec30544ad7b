"""A doctor is retired while the desks book: no visit slips in that nobody has decided about."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.directory import Entry, Kind
from medibook_desktop.domain.errors import BookingRefused, EntryInUse, MediBookError, TooBusy
from medibook_desktop.services.bookings import Gate
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk, free_slots, new_patients, request

DESKS, EACH = 3, 12
_COMING = """
    SELECT count(*) FROM bookings WHERE doctor_id = %s AND upper(during) > now()
    AND status IN ('held', 'booked', 'arrived', 'in_room')
"""


class Booking:
    """Some desks that book one free time of a doctor after the other, until they are stopped or refused."""

    def __init__(self, desks: OpenDesk, clinic: ClinicDatabase, doctor_id: int) -> None:
        self._desks = [desks(name, gate=Gate.NONE) for name in ("anna", "ben", "omar")][:DESKS]
        self._slots = free_slots(self._desks[0], DESKS * EACH, doctor_id)
        self._patients = new_patients(clinic, DESKS * EACH)
        self._go = threading.Barrier(DESKS + 1)
        self._first, self._acted = threading.Event(), threading.Event()
        self.booked = 0

    def run(self, desk: Clinic, number: int) -> int:
        made = 0
        self._go.wait()
        own = list(zip(self._slots, self._patients, strict=True))[number::DESKS]
        for slot, patient in own:
            if slot is own[-1][0]:  # one of each is tried when it has happened, however slow the machine is
                assert self._acted.wait(60)
            try:
                self._insist(desk, request(slot, patient))
            except BookingRefused:
                break
            made += 1
            self._first.set()
        return made

    def _insist(self, desk: Clinic, asked: BookingRequest) -> None:
        """Whoever is told "many desks at once, try again" tries again."""
        while True:
            try:
                desk.bookings.book(asked)
            except TooBusy:
                continue
            return

    def beside(self, act: Callable[[], None]) -> int:
        """How many were booked while `act()` was carried out, which begins after the first booking."""
        with ThreadPoolExecutor(DESKS) as pool:
            work = [pool.submit(self.run, desk, n) for n, desk in enumerate(self._desks)]
            self._go.wait()
            assert self._first.wait(60)
            try:
                act()
            finally:
                self._acted.set()
            wait(work)
        return sum(each.result() for each in work)


def doctor(desk: Clinic, doctor_id: int) -> Entry:
    return next(e for e in desk.directory_admin.entries(Kind.DOCTOR) if e.id == doctor_id)


def test_nobody_is_booked_beyond_what_was_decided(desks: OpenDesk, clinic_database: ClinicDatabase) -> None:
    ada = desks("ada")
    whose = doctor(ada, 1)
    decided: list[int] = []

    def retire() -> None:
        """As the window does: what is refused is counted anew and decided about again."""
        while not decided:
            visits = ada.directory_admin.coming(whose).visits
            try:
                ada.directory_admin.retire(whose, visits)
                decided.append(visits)
            except EntryInUse:
                continue

    booked = Booking(desks, clinic_database, 1).beside(retire)
    assert booked > 0
    assert clinic_database.rows(_COMING, 1)[0][0] <= decided[0]


def test_without_the_slots_being_closed_first_somebody_slips_in(
    desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    """The negative control: counted, and retired by hand."""
    counted: list[int] = []

    def retire() -> None:
        counted.append(clinic_database.rows(_COMING, 1)[0][0])
        clinic_database.rows("UPDATE doctors SET is_active = false WHERE id = 1")

    booked = Booking(desks, clinic_database, 1).beside(retire)
    assert booked == DESKS * EACH
    assert clinic_database.rows(_COMING, 1)[0][0] > counted[0]


def test_two_administrators_retire_the_last_two_clinics(
    desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    """One of them is told that it is the only one left."""
    ada, other = desks("ada"), desks("ada")
    clinic_database.rows("UPDATE doctors SET is_active = false")
    clinic_database.rows("INSERT INTO clinics (name, zone) VALUES ('West', 'Europe/London')")
    first, second = ada.directory_admin.entries(Kind.CLINIC)
    go = threading.Barrier(2)

    def retire(desk: Clinic, entry: Entry) -> MediBookError | None:
        go.wait()
        try:
            # The doctors' visits to come are no matter here.
            desk.directory_admin.retire(entry, 100_000)
        except MediBookError as error:
            return error
        return None

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(retire, (ada, other), (first, second)))
    assert sum(answer is None for answer in answers) == 1
    (refused,) = [answer for answer in answers if answer is not None]
    assert isinstance(refused, EntryInUse)
    assert refused.details["why"] == "last"
    assert clinic_database.rows("SELECT count(*) FROM clinics WHERE is_active") == [(1,)]
    with pytest.raises(EntryInUse):
        ada.directory_admin.retire(next(e for e in ada.directory_admin.entries(Kind.CLINIC) if e.is_active))
