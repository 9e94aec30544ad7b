"""A terminal that is started while the database is away: who may look, and what they find."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from medibook_desktop.desktop.session import read_session
from medibook_desktop.domain.errors import DatabaseAway, SignInFailed, UnknownPatient
from medibook_desktop.services.live_state import NotLiveWhy
from medibook_desktop.start.open_downtime import open_offline
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.downtimes import OwnKeyring, copy_of, desk_with_copy

AWAY = DatabaseAway()


class Later:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.by = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.by


@pytest.fixture(scope="module")
def ring() -> OwnKeyring:
    return OwnKeyring()


@pytest.fixture(scope="module")
def folder(
    module_clinic_database: ClinicDatabase, tmp_path_factory: pytest.TempPathFactory, ring: OwnKeyring
) -> Path:
    """A terminal where Anna has signed in once."""
    made = tmp_path_factory.mktemp("terminal")
    with desk_with_copy(module_clinic_database, made, ring):
        return made


def test_the_same_password_opens_the_copy(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    clinic = module_clinic_database
    password = clinic.users["anna"].password
    with open_offline(copy_of(clinic, folder, ring), "anna", password, AWAY) as desk:
        session = read_session(desk, "Desk 1")
        assert session.me.display_name == "Anna Kovács"
        assert "book" in session.me.rights
        assert len(session.doctors) == len(clinic.doctor_ids)
        assert desk.live.state.why == NotLiveWhy.DATABASE_AWAY
        with pytest.raises(DatabaseAway):
            desk.agenda.day(desk.directory.today())
        with pytest.raises(DatabaseAway):
            desk.bookings.by_request(None)
        assert desk.holds.on_day(desk.directory.today()) == []


def test_the_patients_of_the_copy_are_found(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    clinic = module_clinic_database
    downtime = copy_of(clinic, folder, ring)
    with open_offline(downtime, "anna", clinic.users["anna"].password, AWAY) as desk:
        everybody = downtime.copy.patients()
        someone = next(p for p in everybody.values() if p.birth_date is not None and p.phone)
        for text in (
            someone.name,
            someone.name.upper(),
            someone.phone[-7:],
            f"{someone.birth_date:%d.%m.%Y}",
        ):
            assert someone.id in {hit.patient.id for hit in desk.patients.search(text, limit=200)}, text
        assert desk.patients.search("") == []
        assert desk.patients.search("Nobody Ofthatname") == []
        hit = next(h for h in desk.patients.search(someone.name) if h.patient.id == someone.id)
        assert hit.patient == desk.patients.get(someone.id)
        visits = desk.patients.visits(someone.id)
        assert visits
        assert hit.next_visit is None or hit.next_visit in visits
        unknown = max(everybody) + 10_000
        with pytest.raises(DatabaseAway) as away:
            desk.patients.get(unknown)
        assert isinstance(away.value.__cause__, UnknownPatient)


def test_a_wrong_password_is_refused(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    with pytest.raises(SignInFailed) as refused:
        open_offline(copy_of(module_clinic_database, folder, ring), "anna", "guess", AWAY)
    assert "your last sign-in here" in refused.value.next_step


def test_who_never_signed_in_here_is_told_so(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    password = module_clinic_database.users["ben"].password
    with pytest.raises(DatabaseAway, match="not signed in at this terminal before"):
        open_offline(copy_of(module_clinic_database, folder, ring), "ben", password, AWAY)


def test_after_seven_days_the_copy_stays_shut_also_with_the_clock_set_back(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    clinic, clock = module_clinic_database, Later()
    password = clinic.users["anna"].password

    def sign_in() -> None:
        open_offline(copy_of(clinic, folder, ring, now=clock), "anna", password, AWAY)

    clock.by = timedelta(days=6, hours=23)
    sign_in()
    clock.by = timedelta(days=7, minutes=1)
    with pytest.raises(DatabaseAway, match="more than 7 days old"):
        sign_in()
    # 6 days 23 hours have been seen; two days of those cannot be taken back to gain two more.
    clock.by = timedelta(days=5)
    sign_in()
    with desk_with_copy(clinic, folder, ring):
        pass


def test_without_a_copy_the_first_error_stands(
    module_clinic_database: ClinicDatabase, tmp_path: Path, ring: OwnKeyring
) -> None:
    with pytest.raises(DatabaseAway) as away:
        open_offline(copy_of(module_clinic_database, tmp_path, ring), "anna", "any", AWAY)
    assert away.value is AWAY


def test_a_locked_keyring_and_a_lost_key_are_named(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    password = module_clinic_database.users["anna"].password
    ring.is_locked = True
    try:
        with pytest.raises(DatabaseAway, match="keys of this computer cannot be read") as locked:
            open_offline(copy_of(module_clinic_database, folder, ring), "anna", password, AWAY)
        assert "Unlock the keyring" in locked.value.next_step
    finally:
        ring.is_locked = False
    with pytest.raises(DatabaseAway, match="not in this computer's keyring any more"):
        open_offline(copy_of(module_clinic_database, folder, OwnKeyring()), "anna", password, AWAY)


def test_an_account_that_the_database_refuses_may_not_look_at_the_copy(
    module_clinic_database: ClinicDatabase, folder: Path, ring: OwnKeyring
) -> None:
    clinic = module_clinic_database
    password = clinic.users["anna"].password
    downtime = copy_of(clinic, folder, ring)
    downtime.sign_ins.refused("anna", "a slip of the fingers")
    open_offline(copy_of(clinic, folder, ring), "anna", password, AWAY).close()
    downtime.sign_ins.refused("anna", password)
    with pytest.raises(DatabaseAway, match="not signed in at this terminal before"):
        open_offline(copy_of(clinic, folder, ring), "anna", password, AWAY)
    with desk_with_copy(clinic, folder, ring):
        pass
