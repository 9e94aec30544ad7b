"""Reports as the desk asks for them: what was done a moment ago is in them, and which server answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import DatabaseAway, NotAllowed
from medibook_desktop.domain.report_questions import (
    BREAKDOWNS,
    Breakdown,
    DayRange,
    Grain,
    ReportKind,
    ReportQuestion,
)
from medibook_desktop.domain.reports import Refreshed
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.report_keeper import ReportKeeper
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.desks import OpenDesk, open_desk


@pytest.fixture(scope="module")
def admin(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    with open_desk(module_clinic_database, "ada") as clinic:
        while clinic.reports.refresh().left:
            pass
        yield clinic


def around(today: date) -> DayRange:
    return DayRange(today - timedelta(days=40), today + timedelta(days=40))


@pytest.mark.parametrize("kind", ReportKind)
def test_every_report_is_read(
    admin: Clinic, module_clinic_database: ClinicDatabase, kind: ReportKind
) -> None:
    days = around(module_clinic_database.today)
    for breakdown in BREAKDOWNS[kind]:
        report = admin.reports.read(ReportQuestion(kind, days, breakdown, Grain.WEEK, compare=True))
        assert report.now.rows
        assert report.before is not None
        assert not report.from_replica
        if breakdown is Breakdown.TIME:
            steps = {day.toordinal() for day in days.steps(Grain.WEEK)}
            assert {key[0] for key in report.now.rows} <= steps


def test_names_know_who_is_retired(admin: Clinic, module_clinic_database: ClinicDatabase) -> None:
    doctor = module_clinic_database.doctor_ids[0]
    module_clinic_database.rows("UPDATE doctors SET is_active = false WHERE id = %s", doctor)
    try:
        assert doctor in admin.reports.names().doctors
    finally:
        module_clinic_database.rows("UPDATE doctors SET is_active = true WHERE id = %s", doctor)


def test_a_receptionist_may_not_until_she_may(desks: OpenDesk, clinic_database: ClinicDatabase) -> None:
    question = ReportQuestion(ReportKind.BOOKINGS, around(clinic_database.today), Breakdown.DOCTOR)
    anna = desks("anna")
    with pytest.raises(NotAllowed):
        anna.reports.read(question)
    clinic_database.rows("UPDATE staff SET rights = rights || '{reports}' WHERE username = 'anna'")
    before = anna.reports.read(question).now.total("visits")
    slot = anna.availability.next_free([clinic_database.doctor_ids[0]], limit=1)[0]
    anna.bookings.book(BookingRequest(slot.id, slot.version, clinic_database.patient_ids[-1], source="phone"))
    assert anna.reports.read(question).now.total("visits") == before + 1


def test_a_read_only_transaction_can_read_reports(
    admin: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    """As a replica would have it."""
    database = module_clinic_database.database("ada")
    try:
        with database.write() as connection:
            connection.execute(sa.text("SET TRANSACTION READ ONLY"))
            found = connection.execute(
                sa.text("SELECT numbers FROM report_numbers('{}', '{visits}', '2000-01-01', '2100-01-01')")
            ).one()
        assert found[0][0] > 0
    finally:
        database.close()


# --- In the background ------------------------------------------------------------------------------------


def test_the_keeper_goes_on_while_somebody_is_left_and_survives_failures() -> None:
    answers: list[Refreshed | Exception] = [
        DatabaseAway(),
        ValueError("a mistake"),
        Refreshed(2),
        Refreshed(1),
        Refreshed(0),
    ]
    asked: list[float] = []

    def refresh(older_than: float) -> Refreshed:
        asked.append(older_than)
        found = answers.pop(0) if answers else Refreshed(0)
        if isinstance(found, Exception):
            raise found
        return found

    keeper = ReportKeeper(refresh, every_seconds=0.01, first_after_seconds=0.01)
    keeper.start()
    try:
        wait_until(lambda: len(asked) >= 6)
    finally:
        keeper.close()
    assert asked[0] == pytest.approx(0.009)


def test_nothing_is_done_twice_in_a_minute(admin: Clinic, module_clinic_database: ClinicDatabase) -> None:
    admin.reports.refresh()
    [(before,)] = module_clinic_database.rows("SELECT refreshed_at FROM report_state")
    admin.reports.refresh(older_than=60)
    assert module_clinic_database.rows("SELECT refreshed_at FROM report_state") == [(before,)]
    admin.reports.refresh()
    assert module_clinic_database.rows("SELECT refreshed_at FROM report_state") != [(before,)]
