"""A person's data: handed out whole, erased on request, and the trails still fit their seals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.domain.audit_chain import check_lines
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import (
    InvalidInput,
    NotAllowed,
    PatientHasVisits,
    StalePatient,
    StalePrivacyRule,
    UnknownPatient,
)
from medibook_desktop.domain.patient_files import PatientDetails
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.services.audit_verifying import verify_chain
from medibook_desktop.services.clinic import Clinic
from tests.helpers.audits import end_of, exported
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.conditions import wait_until
from tests.helpers.files import OpenFilesDesk

ADMIN = "admin"
SECRET_WORDS = ("Zacharias", "Quellnymph", "zq@example", "4930901820", "Geheimgasse", "tells of Zacharias")


@pytest.fixture
def admin(files_desks: OpenFilesDesk, clinic_database: ClinicDatabase) -> Clinic:
    username = next(name for name, user in clinic_database.users.items() if user.role == "admin")
    return files_desks(username)


def _somebody(desk: Clinic) -> int:
    patient = desk.patients.register(
        NewPatient("Zacharias Quellnymph", date(1961, 5, 4), "+4930901820", "zq@example.org")
    )
    file = desk.patient_files.open(patient.id)
    details = PatientDetails(
        name="Zacharias Quellnymph",
        birth_date=date(1961, 5, 4),
        phone="+4930901820",
        email="zq@example.org",
        address="Geheimgasse 7",
    )
    desk.patient_files.save(patient.id, file.version, details, notes="tells of Zacharias")
    return patient.id


def _booked(desk: Clinic, patient_id: int) -> int:
    slot = desk.availability.next_free([desk.directory.doctors()[0].id], limit=1)[0]
    asked = BookingRequest(
        slot_id=slot.id,
        slot_version=slot.version,
        patient_id=patient_id,
        source="phone",
        reason="tells of Zacharias",
    )
    return desk.bookings.book(asked).booking.id


def _lay_back(clinic: ClinicDatabase, booking_id: int, years: int) -> None:
    """A visit that took place years ago. The trail stays as it is."""
    days = 366 * years + 30
    clinic.rows(
        "UPDATE appointment_slots SET slot_time = slot_time - %s * interval '1 day' WHERE booking_id = %s RETURNING 1",
        days,
        booking_id,
    )
    clinic.rows(
        "UPDATE bookings SET status = 'done', version = version + 1, during = tstzrange("
        "lower(during) - %s * interval '1 day', upper(during) - %s * interval '1 day') WHERE id = %s RETURNING 1",
        days,
        days,
        booking_id,
    )


def _sealed(clinic: ClinicDatabase) -> None:
    def is_sealed() -> bool:
        clinic.rows("SELECT seal_audit(true)")
        return clinic.rows("SELECT audit_state() ->> 'waiting'") == [("0",)]

    wait_until(is_sealed, what="all rows to be sealed")


def _everything(clinic: ClinicDatabase) -> Iterator[tuple[str, str]]:
    """Every row of every table as text."""
    tables = clinic.rows(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"
    )
    for (table,) in tables:
        for (text,) in clinic.rows(f'SELECT t::text FROM "{table}" t'):
            yield table, text


def _found(clinic: ClinicDatabase) -> set[tuple[str, str]]:
    return {
        (table, word)
        for table, text in _everything(clinic)
        for word in SECRET_WORDS
        if word.casefold() in text.casefold()
    }


def _problems(clinic: ClinicDatabase) -> list[object]:
    with closing(Database(clinic.owner_url, pool_size=1)) as database:
        return list(verify_chain(database).problems)


def test_everything_is_handed_out_and_recorded(
    admin: Clinic, clinic_database: ClinicDatabase, tmp_path: Path
) -> None:
    patient_id = _somebody(admin)
    _booked(admin, patient_id)
    path = admin.privacy.export(patient_id, tmp_path / "person.json")
    assert path.stat().st_mode & 0o077 == 0
    found = json.loads(path.read_text("utf-8"))
    assert found["files"][0]["name"] == "Zacharias Quellnymph"
    assert "notes_cipher" not in found["files"][0]
    assert [visit["reason"] for visit in found["visits"]] == ["tells of Zacharias"]
    assert found["encrypted"] == [{"file": patient_id, "what": "notes", "text": "tells of Zacharias"}]
    assert {look["what"] for look in found["looks"]} >= {"exported"}
    assert clinic_database.rows(
        "SELECT count(*) FROM access_events WHERE patient_id = %s AND what = 'exported'", patient_id
    ) == [(1,)]


def test_without_a_visit_all_goes_at_once_and_the_seals_still_fit(
    admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = _somebody(admin)
    _sealed(clinic_database)
    assert _found(clinic_database)
    file = admin.patient_files.open(patient_id)
    erasure = admin.privacy.erase(patient_id, file.version)
    assert erasure.done_at is not None
    assert _found(clinic_database) == set()
    _sealed(clinic_database)
    assert _problems(clinic_database) == []
    assert [each.patient_id for each in admin.privacy.erasures()] == [patient_id]
    assert not admin.patients.search("Quellnymph")


def test_what_never_was_a_visit_does_not_become_one_by_erasing(
    admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    """What was taken back, or went to another shard, is in no report: the word for that is the program's own."""
    patient_id = _somebody(admin)
    why = ["undone", "withdrawn", "declined", "moved", "Zacharias is ill"]
    for reason in why:
        booking_id = _booked(admin, patient_id)
        clinic_database.rows(
            "UPDATE bookings SET status = 'cancelled', cancel_reason = %s, version = version + 1,"
            " during = tstzrange(lower(during) - interval '20 years', upper(during) - interval '20 years')"
            " WHERE id = %s RETURNING 1",
            reason,
            booking_id,
        )
        # Its time was given back as by a cancellation.
        clinic_database.rows(
            "UPDATE appointment_slots SET is_booked = false, booking_id = NULL, version = version + 1"
            " WHERE booking_id = %s RETURNING 1",
            booking_id,
        )
    _sealed(clinic_database)
    erasure = admin.privacy.erase(patient_id, admin.patient_files.open(patient_id).version)
    assert erasure.done_at is not None
    assert _found(clinic_database) == set()
    kept = clinic_database.rows(
        "SELECT cancel_reason FROM bookings WHERE patient_id = %s ORDER BY id", patient_id
    )
    assert [reason for (reason,) in kept] == [*why[:-1], ""]
    _sealed(clinic_database)
    assert _problems(clinic_database) == []


def test_an_auditor_outside_finds_the_erased_rows_whole_too(
    admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = _somebody(admin)
    _sealed(clinic_database)
    admin.privacy.erase(patient_id, admin.patient_files.open(patient_id).version)
    _sealed(clinic_database)
    with psycopg.connect(clinic_database.owner_url, autocommit=True) as auditor:
        lines = exported(auditor)
        checker, _end = check_lines(lines, [end_of(auditor)])
        assert checker.problems == []
        assert any('"erased": true' in line for line in lines)
        # Negative control: a row that was erased and does not say so has been changed.
        checker, _end = check_lines([line.replace('"erased": true', '"erased": 1') for line in lines], [])
        assert checker.problems


def test_visits_are_kept_as_long_as_the_law_asks(admin: Clinic, clinic_database: ClinicDatabase) -> None:
    patient_id = _somebody(admin)
    booking_id = _booked(admin, patient_id)
    version = admin.patient_files.open(patient_id).version
    with pytest.raises(PatientHasVisits) as refused:
        admin.privacy.erase(patient_id, version)
    assert refused.value.details["visits"] == 1

    _lay_back(clinic_database, booking_id, years=2)
    _sealed(clinic_database)
    overview = admin.privacy.overview(patient_id)
    assert (overview.past, overview.coming, overview.notes, overview.keep_years) == (1, 0, 1, 10)
    erasure = admin.privacy.erase(patient_id, version)
    assert erasure.done_at is None
    assert erasure.due_on == overview.due_on > clinic_database.today + timedelta(days=7 * 365)
    stayed = _found(clinic_database)
    assert {table for table, _word in stayed} == {"patients", "patient_words", "bookings"}
    assert not {word for _table, word in stayed} & {"zq@example", "4930901820", "Geheimgasse"}
    assert admin.privacy.erase_due() == 0

    # Somebody at a desk puts something in again before that day.
    again = admin.patient_files.open(patient_id)
    admin.patient_files.save(
        patient_id, again.version, replace(again.details, email="zq@example.org"), notes="x"
    )
    clinic_database.rows("UPDATE erasures SET due_on = current_date - 1 RETURNING 1")
    assert admin.privacy.erase_due() == 1
    assert clinic_database.rows("SELECT notes_cipher FROM patients WHERE id = %s", patient_id) == [(None,)]
    assert admin.privacy.erase_due() == 0
    assert _found(clinic_database) == set()
    assert clinic_database.rows("SELECT status FROM bookings WHERE id = %s", booking_id) == [("done",)]
    _sealed(clinic_database)
    assert _problems(clinic_database) == []


def test_a_hand_that_calls_itself_erasure_is_found(admin: Clinic, clinic_database: ClinicDatabase) -> None:
    """Negative control: what the list of the erased does not hold, or holds since yesterday only, counts as changed."""
    patient_id = _somebody(admin)
    _sealed(clinic_database)
    admin.privacy.erase(patient_id, admin.patient_files.open(patient_id).version)
    _sealed(clinic_database)
    assert _problems(clinic_database) == []
    with psycopg.connect(clinic_database.owner_url, autocommit=True) as hand:
        hand.execute("ALTER TABLE change_events DISABLE TRIGGER USER")
        row = "what = 'patients' AND key = %s AND after ->> 'erased' IS NOT NULL"
        hand.execute(
            f'UPDATE change_events SET after = after || \'{{"status": "x"}}\' WHERE {row}', (patient_id,)
        )
        hand.execute("ALTER TABLE change_events ENABLE TRIGGER USER")
    assert _problems(clinic_database)
    with psycopg.connect(clinic_database.owner_url, autocommit=True) as hand:
        # Now the list is made to fit: its digest in the sealed event does not.
        hand.execute(
            "UPDATE audit_erased x SET left_over = content_hash(e.before, e.after, e.notes_before, true)"
            " FROM change_events e WHERE x.what = 'change_events' AND x.row_id = e.id"
        )
    assert _problems(clinic_database)


def test_who_may_not_is_refused_by_the_database(
    files_desks: OpenFilesDesk, admin: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient_id = _somebody(admin)
    anna = files_desks("anna")
    for call in (
        lambda: anna.privacy.overview(patient_id),
        lambda: anna.privacy.data_of(patient_id),
        lambda: anna.privacy.erase(patient_id, 1),
        anna.privacy.erasures,
        lambda: anna.privacy.set_keep_years(0, 1),
    ):
        with pytest.raises(NotAllowed):
            call()
    assert anna.privacy.erase_due() == 0
    with pytest.raises(UnknownPatient):
        admin.privacy.overview(10**9)
    with pytest.raises(StalePatient):
        admin.privacy.erase(patient_id, 1)


def test_the_rule(admin: Clinic) -> None:
    years, version = admin.privacy.keep_years()
    assert years == 10
    renewed = admin.privacy.set_keep_years(30, version)
    assert admin.privacy.keep_years() == (30, renewed)
    with pytest.raises(StalePrivacyRule):
        admin.privacy.set_keep_years(5, version)
    with pytest.raises(InvalidInput):
        admin.privacy.set_keep_years(51, renewed)


def test_analysts_see_groups_of_five_and_no_row_of_anybody(clinic_database: ClinicDatabase) -> None:
    def seen(statement: str) -> list[tuple[object, ...]]:
        with psycopg.connect(clinic_database.owner_url) as connection:
            connection.execute("SET ROLE medibook_analytics")
            return connection.execute(statement).fetchall()  # type: ignore[arg-type]

    views = ("analytics_visits", "analytics_persons", "analytics_hours")
    for view in views:
        rows = seen(f"SELECT min(persons), count(*) FROM {view}")
        assert rows[0][1], view
        assert isinstance(rows[0][0], int)
        assert rows[0][0] >= 5, view
    readable = clinic_database.rows(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm')"
        " AND has_any_column_privilege('medibook_analytics', oid, 'SELECT') ORDER BY 1"
    )
    assert [row[0] for row in readable] == sorted(views)
    for statement in (
        "SELECT name FROM patients",
        "SELECT * FROM bookings",
        "SELECT * FROM visits_without_names",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            seen(statement)
