"""Desks: the services of a clinic as two receptionists use them, each at a terminal of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from itertools import islice
from uuid import uuid4

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.invariants import broken_invariants
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.slots import Slot
from medibook_desktop.foundation.settings import BookingSettings, Settings
from medibook_desktop.services.bookings import Gate
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.open_clinic import open_clinic
from medibook_desktop.start.sample_clinic import sample_staff
from tests.helpers.clinics import ClinicDatabase

OpenDesk = Callable[..., Clinic]

NAMES = {member.username: member.display_name for member in sample_staff()}
"""user name -> the name that colleagues read."""


def open_desk(
    clinic: ClinicDatabase,
    username: str = "anna",
    *,
    gate: Gate = Gate.REDIS,
    strategy: str = "hybrid",
    background: bool = False,
    database_url: str | None = None,
    redis_url: str | None = "",
) -> Clinic:
    """A terminal named after its user; without live updates unless `background`. The caller closes it."""
    settings = Settings(
        database_url=database_url or clinic.database_url,
        redis_url=clinic.redis_url if redis_url == "" else redis_url,
        terminal_name=f"Desk of {username}",
        booking=BookingSettings(strategy=strategy),
    )
    return open_clinic(settings, username, clinic.users[username].password, gate=gate, background=background)


@pytest.fixture
def desks(clinic_database: ClinicDatabase) -> Iterator[OpenDesk]:
    """Opens desks of the test's clinic: `desks("ben", gate=…)`. Afterwards all are closed, and the data is sound."""
    with ExitStack() as closing:

        def open_one(username: str = "anna", **options: object) -> Clinic:
            return closing.enter_context(open_desk(clinic_database, username, **options))  # type: ignore[arg-type]

        yield open_one
    assert nothing_broken(clinic_database)


@pytest.fixture
def anna(desks: OpenDesk) -> Clinic:
    return desks("anna")


@pytest.fixture
def ben(desks: OpenDesk) -> Clinic:
    return desks("ben")


@pytest.fixture(scope="module")
def shared_desk(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    """Anna at the clinic of a whole test file: for tests that change nothing, or add what disturbs nobody."""
    with open_desk(module_clinic_database) as desk:
        yield desk
    assert nothing_broken(module_clinic_database)


def nothing_broken(clinic: ClinicDatabase) -> bool:
    """Checks every invariant of the bookings by SQL, as the owner."""
    database = Database(clinic.owner_url, pool_size=1)
    try:
        with database.read() as connection:
            assert broken_invariants(connection) == []
    finally:
        database.close()
    return True


def new_patients(clinic: ClinicDatabase, count: int = 1) -> list[int]:
    """Ids of patients who have no visit yet, so that nobody is elsewhere at any time."""
    made = clinic.rows(
        "INSERT INTO patients (name, name_key) SELECT 'Newcomer ' || n, 'newcomer ' || n"
        " FROM generate_series(1, %s) AS n RETURNING id",
        count,
    )
    return [patient_id for (patient_id,) in made]


def free_slots(desk: Clinic, count: int = 1, doctor_id: int | None = None) -> list[Slot]:
    """Free slots from tomorrow on, so that no clock makes them past while a test runs."""
    doctor_id = doctor_id or desk.directory.doctors()[0].id
    tomorrow = date.fromordinal(desk.directory.today().toordinal() + 1)

    def every() -> Iterator[Slot]:
        for ahead in range(15):
            yield from desk.availability.free_slots(doctor_id, date.fromordinal(tomorrow.toordinal() + ahead))

    found = list(islice(every(), count))
    assert len(found) == count, "the sample clinic has too few free slots"
    return found


def side_by_side(desk: Clinic) -> tuple[Slot, Slot]:
    """Two doctors' free slots at the same time."""
    first, *others = desk.directory.doctors()
    elsewhere = {slot.starts_at: slot for other in others for slot in free_slots(desk, 30, other.id)}
    for slot in free_slots(desk, 60, first.id):
        if slot.starts_at in elsewhere:
            return slot, elsewhere[slot.starts_at]
    raise AssertionError("the sample clinic has no such slots")


def neighbours(desk: Clinic, count: int) -> list[Slot]:
    """Free slots of one doctor that follow each other without a gap."""
    for doctor in desk.directory.doctors():
        run: list[Slot] = []
        for slot in free_slots(desk, 40, doctor.id):
            run = [*run, slot] if run and run[-1].ends_at == slot.starts_at else [slot]
            if len(run) == count:
                return run
    raise AssertionError("the sample clinic has no such run")


def request(slot: Slot, patient_id: int, **more: object) -> BookingRequest:
    return BookingRequest(slot_id=slot.id, slot_version=slot.version, patient_id=patient_id, **more)  # type: ignore[arg-type]


def book(desk: Clinic, slot: Slot, patient_id: int, **more: object) -> Booked:
    return desk.bookings.book(request(slot, patient_id, **more))


def own_word() -> str:
    """A name that nobody else has. Letters only: a search takes digits for a birth date or a telephone number."""
    return uuid4().hex[:8].translate(str.maketrans("0123456789", "ghijklmnop"))
