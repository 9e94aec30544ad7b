"""The program as a doctor and as a reader opens it: everything that its screens ask is answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from medibook_desktop.database.engine import owner_connection
from medibook_desktop.database.roles import make_staff
from medibook_desktop.desktop.commands.command import allowed
from medibook_desktop.desktop.commands.command_list import BY_ID
from medibook_desktop.domain.bookings import BookingRequest, BookingStatus
from medibook_desktop.domain.errors import NotAllowed
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.bare_clinics import BareClinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.role_logins import forget_people

DOCTOR, READER, PASSWORD = "drusilla", "rex", "a-password-of-theirs"


@pytest.fixture(scope="module")
def people(module_clinic_database: ClinicDatabase) -> Iterator[ClinicDatabase]:
    clinic = module_clinic_database
    with owner_connection(clinic.owner_url) as connection:
        make_staff(
            connection, DOCTOR, "Drusilla", "medibook_doctor", PASSWORD, doctor_id=clinic.doctor_ids[0]
        )
        make_staff(connection, READER, "Rex", "medibook_reader", PASSWORD)
    yield clinic
    forget_people(BareClinic(clinic.owner_url, clinic.database_url), DOCTOR, READER)


@pytest.fixture
def opened(people: ClinicDatabase, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Clinic]:
    settings = Settings(database_url=people.database_url, redis_url=people.redis_url, data_dir=tmp_path)
    with open_clinic(settings, request.param, PASSWORD, terminal="Desk 9") as clinic:
        yield clinic


def _reads(clinic: Clinic, people: ClinicDatabase) -> None:
    """What the places of the window ask when they are opened."""
    doctors = [doctor.id for doctor in clinic.directory.doctors()]
    clinic.agenda.day(people.today, doctors)
    clinic.agenda.versions(people.today, doctors)
    clinic.availability.next_free(doctors, limit=2)
    clinic.patients.search("silva")
    clinic.waiting_room.today()
    clinic.waiting_room.board()
    clinic.calls.away()
    clinic.calls.to_confirm(people.today)
    clinic.directory.visit_types()
    clinic.accounts.mine()
    clinic.accounts.record_sign_in()


@pytest.mark.parametrize("opened", [DOCTOR], indirect=True)
def test_a_doctor_has_one_column_and_its_patients(opened: Clinic, people: ClinicDatabase) -> None:
    _reads(opened, people)
    [own] = opened.directory.doctors()
    assert own.id == people.doctor_ids[0]
    visits = opened.agenda.day(people.today, [own.id]).columns[0].appointments
    assert visits
    assert all(visit.patient_name for visit in visits)
    rights = opened.directory.me().rights
    shown = {name for name, command in BY_ID.items() if allowed(command, rights)}
    assert {"visit.arrived", "visit.in_room", "visit.done"} <= shown
    assert not {"visit.book", "visit.move", "visit.cancel"} & shown
    # One of the steps, and back.
    visit = next(v for v in visits if v.status is BookingStatus.BOOKED)
    done = opened.bookings.check_in(visit.booking_id, visit.version)
    opened.bookings.undo(done)


@pytest.mark.parametrize("opened", [READER], indirect=True)
def test_a_reader_has_all_columns_and_nothing_to_do(opened: Clinic, people: ClinicDatabase) -> None:
    _reads(opened, people)
    doctors = opened.directory.doctors()
    assert len(doctors) == len(people.doctor_ids)
    assert opened.directory.me().rights == frozenset()
    slot = opened.availability.next_free([doctors[0].id], limit=1)[0]
    with pytest.raises(NotAllowed):
        opened.bookings.book(
            BookingRequest(slot.id, slot.version, people.patient_ids[0], source="phone", request_id=uuid4())
        )
