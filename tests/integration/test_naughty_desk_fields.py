"""Hundreds of hostile strings through every text field of the front desk: stored as typed, or refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from medibook_desktop.domain.blocks import Blocked
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.patient_files import PatientDetails
from medibook_desktop.domain.patient_numbers import NUMBER_LIMIT
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.series import ChosenVisit, NewSeries, SeriesRule
from medibook_desktop.domain.waiting import NewWalkIn, WalkInRequest
from medibook_desktop.domain.waitlist import NewWish
from medibook_desktop.foundation.notes_keys import FILE_NAME
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.notes_key import make_sure
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, new_patients, nothing_broken, open_desk
from tests.helpers.naughty_fields import Field, Untouched, check_field, refused_with_a_sentence
from tests.helpers.naughty_strings import naughty_strings, some_naughty_strings
from tests.helpers.open_now import open_now

VISIT = ("appointment_slots", "bookings", "visit_times")


@pytest.fixture(scope="module")
def desk(
    module_clinic_database: ClinicDatabase, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Clinic]:
    folder: Path = tmp_path_factory.mktemp("keys")
    make_sure(module_clinic_database.owner_url, folder / FILE_NAME)
    settings = Settings(
        database_url=module_clinic_database.database_url, redis_url=None, terminal_name="x", data_dir=folder
    )
    password = module_clinic_database.users["ada"].password
    with open_clinic(settings, "ada", password, background=False) as clinic:
        yield clinic
    assert nothing_broken(module_clinic_database)


def _with(details: PatientDetails, name: str, text: str) -> PatientDetails:
    changed: dict[str, Any] = {name: text}
    return replace(details, **changed)


def test_there_are_enough_strings() -> None:
    assert len(naughty_strings()) >= 500
    assert len(set(some_naughty_strings())) >= 100


# --- Patients: all strings ------------------------------------------------------------------------------


def test_the_name_of_a_new_patient(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    def save(text: str) -> str:
        return desk.patients.register(NewPatient(text)).name

    field = Field("patients.register name", save, 200, grows=("patients",), required=True)
    assert check_field(field, naughty_strings(), module_clinic_database) > 500


@pytest.mark.parametrize(
    ("name", "limit", "has_lines"),
    [("name", 200, False), ("address", 300, True), ("language", 35, False), ("sex", 35, False)],
)
def test_a_field_of_the_file(
    desk: Clinic, module_clinic_database: ClinicDatabase, name: str, limit: int, has_lines: bool
) -> None:
    file_id = desk.patients.register(NewPatient("Naughty File")).id
    plain, version = PatientDetails("Naughty File"), 1

    def save(text: str) -> str:
        nonlocal version
        version = desk.patient_files.save(file_id, version, _with(plain, name, text)).version
        return str(getattr(desk.patient_files.open(file_id).details, name))

    field = Field(
        f"file {name}", save, limit, moves=("patients",), required=name == "name", has_lines=has_lines
    )
    check_field(field, some_naughty_strings(), module_clinic_database)


def test_notes(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    file_id = desk.patients.register(NewPatient("Naughty Notes")).id
    plain, version = PatientDetails("Naughty Notes"), 1

    def save(text: str) -> str:
        nonlocal version
        version = desk.patient_files.save(file_id, version, plain, text).version
        return desk.patient_files.notes(file_id).text

    field = Field("file notes", save, 4000, moves=("patients",), has_lines=True)
    assert check_field(field, naughty_strings(), module_clinic_database) > 500


def test_the_national_number(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    file_id = desk.patients.register(NewPatient("Naughty Insurance")).id

    def save(text: str) -> str:
        desk.patient_numbers.save(file_id, text, desk.patient_numbers.read(file_id).row_id)
        return desk.patient_numbers.read(file_id).text

    field = Field("national number", save, NUMBER_LIMIT, moves=("patient_numbers", "patients"))
    check_field(field, some_naughty_strings(), module_clinic_database)


@pytest.mark.parametrize("name", ["phone", "other_phone", "email"])
def test_numbers_and_addresses_are_those_or_are_refused(
    desk: Clinic, module_clinic_database: ClinicDatabase, name: str
) -> None:
    file_id = desk.patients.register(NewPatient("Naughty Number")).id
    plain, version = PatientDetails("Naughty Number"), 1
    untouched = Untouched(module_clinic_database)

    def save(text: str) -> bool:
        nonlocal version
        version = desk.patient_files.save(file_id, version, _with(plain, name, text)).version
        return True

    for text in naughty_strings():
        if not refused_with_a_sentence(lambda text=text: save(text)):  # type: ignore[misc]
            continue
        back = getattr(desk.patient_files.open(file_id).details, name)
        if name == "email":
            assert back == " ".join(text.split())
        else:
            assert back == "" or (back[0] == "+" and back[1:].isascii() and back[1:].isdigit())
    untouched.check(Field(name, str, moves=("patients",)))


def test_searches_find_what_was_typed_and_hurt_nobody(
    desk: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    untouched = Untouched(module_clinic_database)
    for text in naughty_strings():
        found = desk.patients.search(text)
        assert len(found) <= 12
        refused_with_a_sentence(
            lambda text=text: desk.patients.possible_duplicates(NewPatient(text, None, text, text))  # type: ignore[misc]
        )
    untouched.check(Field("searches", str))


# --- Visits ---------------------------------------------------------------------------------------------


def test_the_reason_of_a_visit(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    patient = new_patients(module_clinic_database)[0]
    slot_id = free_slots(desk)[0].id

    def save(text: str) -> str:
        [(version,)] = module_clinic_database.rows(
            "SELECT version FROM appointment_slots WHERE id = %s", slot_id
        )
        slot = replace(free_slots(desk)[0], id=slot_id, version=version)
        booking = book(desk, slot, patient, reason=text).booking
        shown = desk.agenda.visit(booking.id)
        assert shown is not None
        assert shown.reason == booking.reason
        desk.bookings.cancel(booking.id, booking.version, "Other")
        return booking.reason

    field = Field("book reason", save, 500, moves=VISIT)
    check_field(field, some_naughty_strings(), module_clinic_database)


def test_the_reason_of_a_cancellation(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    patient = new_patients(module_clinic_database)[0]
    booking = book(desk, free_slots(desk)[0], patient).booking

    def save(text: str) -> str:
        cancelled = desk.bookings.cancel(booking.id, booking.version, text)
        [(reason,)] = module_clinic_database.rows(
            "SELECT cancel_reason FROM bookings WHERE id = %s", booking.id
        )
        nonlocal_version(desk.bookings.undo(cancelled).booking.version)
        return str(reason)

    def nonlocal_version(version: int) -> None:
        nonlocal booking
        booking = replace(booking, version=version)

    field = Field("cancel reason", save, 500, moves=VISIT, required=True)
    check_field(field, some_naughty_strings(), module_clinic_database)


def test_why_somebody_is_squeezed_in(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    first, second = new_patients(module_clinic_database, 2)
    slot = free_slots(desk)[0]
    book(desk, slot, first)

    def save(text: str) -> str:
        [(version,)] = module_clinic_database.rows(
            "SELECT version FROM appointment_slots WHERE id = %s", slot.id
        )
        booking = book(desk, replace(slot, version=version), second, overbook_reason=text).booking
        desk.bookings.cancel(booking.id, booking.version, "Other")
        return booking.overbook_reason or ""

    field = Field("overbook reason", save, 500, moves=VISIT, required=True)
    check_field(field, some_naughty_strings(), module_clinic_database)


def test_the_reason_of_a_series_and_of_its_end(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    patient = new_patients(module_clinic_database)[0]
    slot = free_slots(desk)[0]
    rule = SeriesRule(count=2)

    def save(text: str) -> str:
        plan = desk.series.plan(rule, slot.starts_at, doctor_id=slot.doctor_id, patient_id=patient)
        free = [row for row in plan.visits if row.slot is not None][:1]
        chosen = tuple(ChosenVisit(row.planned_at, row.slot) for row in free if row.slot is not None)
        new = NewSeries(patient, plan.doctor_id, rule, plan.first_day, plan.at, chosen, reason=text)
        series = desk.series.of_visit(desk.series.book(new).booking_ids[0])
        assert series is not None
        try:
            desk.series.cancel(series, series.visits, text)
        except InvalidInput:  # nothing is no reason to cancel
            assert not series.reason
            desk.series.cancel(series, series.visits, "Other")
        return series.reason

    series_tables = ("series", "series_visits", "series_changes")
    field = Field("series reason", save, 500, moves=(*VISIT, *series_tables))
    check_field(field, some_naughty_strings(60), module_clinic_database)


# --- Who waits ------------------------------------------------------------------------------------------


def test_the_note_of_a_wish(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    patient = new_patients(module_clinic_database)[0]
    added = desk.waitlist.add(NewWish(patient))
    wish_id, version = added.id, added.version

    def save(text: str) -> str:
        nonlocal version
        version = desk.waitlist.change(wish_id, version, NewWish(patient, note=text)).version
        return desk.waitlist.wish(wish_id).wanted.note

    field = Field("wish note", save, 500, moves=("wishes",))
    check_field(field, naughty_strings(), module_clinic_database)
    assert len(desk.patients.search("Newcomer")) > 0


def test_why_somebody_waits_without_a_time(desk: Clinic, module_clinic_database: ClinicDatabase) -> None:
    patient = new_patients(module_clinic_database)[0]

    def save(text: str) -> str:
        added = desk.walk_ins.add(NewWalkIn(patient, reason=text))
        return next(row.reason for row in desk.waiting_room.today().walk_ins if row.id == added.id)

    field = Field("walk-in reason", save, 500, grows=("walk_ins",), moves=("ticket_counters",))
    check_field(field, some_naughty_strings(), module_clinic_database)


def test_why_somebody_comes_at_once(clinic_database: ClinicDatabase) -> None:
    [doctor] = open_now(clinic_database)
    [patient] = new_patients(clinic_database)
    with open_desk(clinic_database, "ada") as ada:

        def save(text: str) -> str:
            walked = ada.walk_ins.walk_in(WalkInRequest(patient, (doctor,), reason=text))
            ada.walk_ins.take_back(walked)
            return walked.booked.booking.reason

        field = Field("walk-in visit reason", save, 500, moves=(*VISIT, "ticket_counters", "walk_ins"))
        check_field(field, some_naughty_strings(60), clinic_database)
    assert nothing_broken(clinic_database)


# --- Times that are not free ------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["block", "away"])
def test_why_a_time_is_blocked(desk: Clinic, module_clinic_database: ClinicDatabase, act: str) -> None:
    slot = free_slots(desk)[0]
    ends_at = slot.starts_at + timedelta(minutes=5)

    def save(text: str) -> str:
        blocked: Blocked = getattr(desk.blocks, act)(slot.doctor_id, slot.starts_at, ends_at, text)
        [(shown,)] = module_clinic_database.rows(
            "SELECT block_reason FROM appointment_slots WHERE id = %s", slot.id
        )
        assert shown == blocked.why
        assert blocked.absence_id is not None
        desk.blocks.unblock(blocked.absence_id)
        return blocked.why

    tables = ("appointment_slots", "absences", "absence_visits")
    field = Field(f"{act} why", save, 500, moves=tables, required=True)
    check_field(field, some_naughty_strings(), module_clinic_database)
