"""Doctors, rooms, equipment, visit types and clinics on the real database: kept, refused, undone, and who may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medibook_desktop.domain.directory import (
    ClinicDetails,
    Details,
    DirectorySaved,
    DoctorDetails,
    Entry,
    EquipmentDetails,
    Kind,
    RoomDetails,
    VisitTypeDetails,
)
from medibook_desktop.domain.errors import (
    CannotUndo,
    EntryInUse,
    InvalidInput,
    NotAllowed,
    StaleEntry,
    UnknownEntry,
)
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import open_desk


@pytest.fixture(scope="module")
def ada(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    with open_desk(module_clinic_database, "ada") as desk:
        yield desk


def entry_of(desk: Clinic, kind: Kind, entry_id: int) -> Entry:
    return next(e for e in desk.directory_admin.entries(kind) if e.id == entry_id)


def made(desk: Clinic, kind: Kind, details: Details) -> Entry:
    return entry_of(desk, kind, desk.directory_admin.save(kind, details).id)


def gone(desk: Clinic, kind: Kind, entry_id: int) -> bool:
    return entry_id not in {e.id for e in desk.directory_admin.entries(kind)}


NEW: tuple[tuple[Kind, Any, Any], ...] = (
    (
        Kind.DOCTOR,
        DoctorDetails("Dr Nora Berg", 1, "Dermatology", "#0072b2", 20),
        DoctorDetails("Dr Nora Berg-Holm", 1, "Dermatology", "#e69f00", None),
    ),
    (Kind.ROOM, RoomDetails("Room 9", 1), RoomDetails("Room 9a", 1, "Surgery")),
    (
        Kind.EQUIPMENT,
        EquipmentDetails("Sonograph", 1, "Ultrasound"),
        EquipmentDetails("Sono 2", 1, "Ultrasound"),
    ),
    (
        Kind.VISIT_TYPE,
        VisitTypeDetails("Mole check", 20, "#009e73", 5, 10, "Surgery", "Ultrasound", 4550),
        VisitTypeDetails("Mole check, long", 40),
    ),
    (
        Kind.CLINIC,
        ClinicDetails("West Clinic", "Europe/London", "GB", "ENG", "GBP"),
        ClinicDetails("West End", "Europe/Berlin", "DE", "BE", "EUR"),
    ),
)


@pytest.mark.parametrize(("kind", "first", "second"), NEW, ids=[str(each[0]) for each in NEW])
def test_made_changed_retired_brought_back_and_removed(
    ada: Clinic, kind: Kind, first: Any, second: Any
) -> None:
    admin = ada.directory_admin
    one = made(ada, kind, first)
    assert one.details == first
    assert one.is_active
    changed = admin.save(kind, second, one)
    assert changed.version == one.version + 1
    now = entry_of(ada, kind, one.id)
    assert now.details == second
    retired = admin.retire(now)
    assert not entry_of(ada, kind, one.id).is_active
    admin.bring_back(entry_of(ada, kind, one.id))
    assert entry_of(ada, kind, one.id).is_active
    with pytest.raises(StaleEntry):
        admin.remove(now)
    admin.remove(entry_of(ada, kind, one.id))
    assert gone(ada, kind, one.id)
    with pytest.raises(UnknownEntry):
        admin.save(kind, first, now)
    assert retired.version is not None


@pytest.mark.parametrize(("kind", "first", "second"), NEW, ids=[str(each[0]) for each in NEW])
def test_every_change_can_be_taken_back(ada: Clinic, kind: Kind, first: Any, second: Any) -> None:
    admin = ada.directory_admin
    born = admin.save(kind, first)
    one = entry_of(ada, kind, born.id)
    changed = admin.save(kind, second, one)
    admin.undo(changed)
    assert entry_of(ada, kind, one.id).details == first
    retired = admin.retire(entry_of(ada, kind, one.id))
    back = admin.undo(retired)
    assert entry_of(ada, kind, one.id).is_active
    admin.undo(back)
    assert not entry_of(ada, kind, one.id).is_active
    with pytest.raises(CannotUndo):
        admin.undo(born)  # it changed since
    removed = admin.remove(entry_of(ada, kind, one.id))
    assert gone(ada, kind, one.id)
    admin.undo(removed)
    assert entry_of(ada, kind, one.id).details == first
    admin.remove(entry_of(ada, kind, one.id))
    fresh = admin.save(kind, first)
    admin.undo(fresh)
    assert gone(ada, kind, fresh.id)


def test_the_same_request_is_carried_out_once(ada: Clinic) -> None:
    request = uuid4()
    answers = [ada.directory_admin.save(Kind.ROOM, RoomDetails("Once", 1), None, request) for _ in range(2)]
    assert answers[0].id == answers[1].id
    assert [e.details.name for e in ada.directory_admin.entries(Kind.ROOM)].count("Once") == 1
    one = entry_of(ada, Kind.ROOM, answers[0].id)
    for _ in range(2):
        ada.directory_admin.remove(one, request_id=UUID_OF_REMOVING)
    assert gone(ada, Kind.ROOM, one.id)


UUID_OF_REMOVING = uuid4()


def test_two_administrators_do_not_overwrite_each_other(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    one = made(ada, Kind.ROOM, RoomDetails("Shared room", 1))
    with open_desk(module_clinic_database, "ada") as other:
        other.directory_admin.save(Kind.ROOM, RoomDetails("Renamed", 1), one)
    with pytest.raises(StaleEntry) as refused:
        ada.directory_admin.save(Kind.ROOM, RoomDetails("Mine", 1), one)
    assert refused.value.details["changed_by"] == "Ada Lindqvist"
    assert refused.value.details["version"] == one.version + 1
    ada.directory_admin.remove(entry_of(ada, Kind.ROOM, one.id))


@pytest.mark.parametrize(
    ("kind", "details", "field"),
    [
        (Kind.DOCTOR, DoctorDetails("   ", 1), "name"),
        (Kind.DOCTOR, DoctorDetails("x" * 201, 1), "name"),
        (Kind.DOCTOR, DoctorDetails("Dr \x00", 1), "name"),
        (Kind.DOCTOR, DoctorDetails("Dr \udc80", 1), "name"),
        (Kind.DOCTOR, DoctorDetails("Dr A", 1, "s" * 201), "specialty"),
        (Kind.DOCTOR, DoctorDetails("Dr A", 1, daily_limit=0), "daily limit"),
        (Kind.DOCTOR, DoctorDetails("Dr A", 1, daily_limit=-3), "daily limit"),
        (Kind.DOCTOR, DoctorDetails("Dr A", 1, colour="red"), "colour"),
        (Kind.ROOM, RoomDetails("Room", 1, "k" * 101), "kind"),
        (Kind.EQUIPMENT, EquipmentDetails("Thing", 1, ""), "kind"),
        (Kind.VISIT_TYPE, VisitTypeDetails("Nothing", 0), "minutes"),
        (Kind.VISIT_TYPE, VisitTypeDetails("Day", 1441), "minutes"),
        (Kind.VISIT_TYPE, VisitTypeDetails("Before", 10, buffer_before=-1), "buffer before"),
        (Kind.VISIT_TYPE, VisitTypeDetails("After", 10, buffer_after=241), "buffer after"),
        (Kind.VISIT_TYPE, VisitTypeDetails("Paid", 10, fee_minor=-1), "fee"),
        (Kind.CLINIC, ClinicDetails("Moon", "Moon/Tranquility"), "zone"),
        (Kind.CLINIC, ClinicDetails("File", "../etc/passwd"), "zone"),
        (Kind.CLINIC, ClinicDetails("Nowhere", ""), "zone"),
        (Kind.CLINIC, ClinicDetails("Atlantis", "UTC", "XX"), "country"),
        (Kind.CLINIC, ClinicDetails("Part", "UTC", "GB", "ZZZ"), "subdivision"),
        (Kind.CLINIC, ClinicDetails("Money", "UTC", currency="EURO"), "currency"),
    ],
)
def test_what_cannot_be_says_which_field(ada: Clinic, kind: Kind, details: Details, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        ada.directory_admin.save(kind, details)
    assert refused.value.details["field"] == field


def test_the_database_says_the_same_to_whoever_calls_it_directly(ada: Clinic) -> None:
    for what, data in (
        ("doctors", '{"name": "", "clinic_id": 1}'),
        ("doctors", '{"name": "Dr", "clinic_id": 1, "colour": "url(x)"}'),
        ("doctors", '{"name": "Dr", "clinic_id": 999}'),
        ("visit_types", '{"name": "Short", "minutes": 0}'),
        ("visit_types", '{"name": "Free", "minutes": 10, "fee_minor": -1}'),
        ("clinics", '{"name": "Moon", "zone": "Moon/Base"}'),
        ("staff", '{"username": "eve"}'),
        ("doctors; DROP TABLE doctors", "{}"),
    ):
        with pytest.raises(InvalidInput):
            ada.directory_admin._call(
                "SELECT save_directory_row(%s, %s, %s::int8, %s::int4, %s::jsonb, %s)",
                None,
                what,
                None,
                None,
                data,
            )


def test_a_column_that_is_not_of_the_form_is_never_written(ada: Clinic) -> None:
    saved = ada.directory_admin._call(
        "SELECT save_directory_row(%s, %s, %s::int8, %s::int4, %s::jsonb, %s)",
        None, "rooms", None, None, '{"name": "Sly", "clinic_id": 1, "is_active": false, "id": 7777, "version": 9}',
    )  # fmt: skip
    one = entry_of(ada, Kind.ROOM, saved.id)
    assert (one.is_active, one.version) == (True, 1)
    assert one.id != 7777
    ada.directory_admin.remove(one)


# --- What is in use -----------------------------------------------------------------------------------


def test_a_doctor_with_coming_visits_needs_a_decision(desks: Any, clinic_database: ClinicDatabase) -> None:
    ada: Clinic = desks("ada")
    admin = ada.directory_admin
    doctor = entry_of(ada, Kind.DOCTOR, clinic_database.doctor_ids[0])
    coming = admin.coming(doctor)
    assert coming.visits > 0
    assert coming.first is not None
    assert coming.last is not None
    assert coming.first <= coming.last
    with pytest.raises(EntryInUse) as refused:
        admin.retire(doctor)
    assert refused.value.details["visits"] == coming.visits
    assert refused.value.details["why"] == "visits"
    with pytest.raises(EntryInUse):
        admin.retire(doctor, coming.visits - 1)
    with pytest.raises(EntryInUse):
        admin.remove(doctor)
    free_before = clinic_database.rows(_FREE, doctor.id)
    visits_before = clinic_database.rows(_VISITS, doctor.id)
    retired = admin.retire(doctor, coming.visits)
    assert clinic_database.rows(_FREE, doctor.id) == [(0,)]
    assert clinic_database.rows(_VISITS, doctor.id) == visits_before
    assert doctor.id not in {d.id for d in ada.directory.doctors()}
    assert doctor.id in {d.id for d in ada.directory.retired()}
    assert {change.kind for change in retired.changes} == {"doctor", "slots"}
    admin.undo(retired)
    assert clinic_database.rows(_FREE, doctor.id) == free_before
    assert doctor.id in {d.id for d in ada.directory.doctors()}


def test_who_comes_back_gets_the_times_of_the_schedule_again(
    desks: Any, clinic_database: ClinicDatabase
) -> None:
    """Also when the slots were made anew meanwhile, which makes none for who has left."""
    ada: Clinic = desks("ada")
    ada.schedules.catch_up()
    doctor = entry_of(ada, Kind.DOCTOR, clinic_database.doctor_ids[1])
    ((free,),) = clinic_database.rows(_FREE, doctor.id)
    visits = clinic_database.rows(_VISITS, doctor.id)
    assert free > 0
    ada.directory_admin.retire(doctor, ada.directory_admin.coming(doctor).visits)
    ada.schedules.catch_up()
    assert clinic_database.rows(_FREE, doctor.id) == [(0,)]
    assert clinic_database.rows(_VISITS, doctor.id) == visits
    ada.directory_admin.bring_back(entry_of(ada, Kind.DOCTOR, doctor.id))
    ada.schedules.catch_up()
    ((free_again,),) = clinic_database.rows(_FREE, doctor.id)
    assert free_again >= free
    assert clinic_database.rows(_VISITS, doctor.id) == visits


_FREE = """SELECT count(*) FROM appointment_slots WHERE doctor_id = %s AND slot_time > now()
           AND NOT is_booked AND NOT is_blocked"""
_VISITS = "SELECT id, version, status::text FROM bookings WHERE doctor_id = %s ORDER BY id"


@pytest.mark.parametrize(("kind", "column"), [(Kind.ROOM, "room_id"), (Kind.VISIT_TYPE, "visit_type_id")])
def test_rooms_and_visit_types_too(
    desks: Any, clinic_database: ClinicDatabase, kind: Kind, column: str
) -> None:
    ada: Clinic = desks("ada")
    admin = ada.directory_admin
    used = max(admin.entries(kind), key=lambda entry: admin.coming(entry).visits)
    (counted,) = clinic_database.rows(
        f"SELECT count(*) FROM bookings WHERE {column} = %s AND upper(during) > now()"
        " AND status IN ('held', 'booked', 'arrived', 'in_room')",
        used.id,
    )
    visits = admin.coming(used).visits
    assert (visits,) == counted
    assert visits > 0
    with pytest.raises(EntryInUse):
        admin.retire(used)
    admin.retire(used, visits)
    assert used.id not in {each.id for each in (*ada.directory.rooms(), *ada.directory.visit_types())} or kind


def test_the_last_clinic_stays_and_a_clinic_with_doctors_too(ada: Clinic) -> None:
    admin = ada.directory_admin
    (first,) = [e for e in admin.entries(Kind.CLINIC) if e.is_active]
    with pytest.raises(EntryInUse) as refused:
        admin.retire(first)
    assert refused.value.details["why"] == "last"
    west = made(ada, Kind.CLINIC, ClinicDetails("West", "Europe/London"))
    with pytest.raises(EntryInUse) as refused:
        admin.retire(first)
    assert refused.value.details["why"] == "doctors"
    assert refused.value.details["doctors"] == 6
    admin.retire(west)
    assert [c.id for c in ada.directory.clinics()] == [first.id]
    admin.remove(entry_of(ada, Kind.CLINIC, west.id))


# --- A doctor in several clinics -----------------------------------------------------------------------


def test_a_doctor_works_in_several_clinics_of_one_time_zone(ada: Clinic) -> None:
    admin = ada.directory_admin
    west = made(ada, Kind.CLINIC, ClinicDetails("West", "Europe/London"))
    far = made(ada, Kind.CLINIC, ClinicDetails("Far", "America/New_York"))
    doctor = made(ada, Kind.DOCTOR, DoctorDetails("Dr Two Places", 1, other_clinics=(west.id,)))
    assert doctor.details == DoctorDetails("Dr Two Places", 1, other_clinics=(west.id,))
    known = ada.directory.doctor(doctor.id)
    assert known.works_in(1)
    assert known.works_in(west.id)
    assert not known.works_in(far.id)
    with pytest.raises(EntryInUse) as refused:
        admin.save(Kind.DOCTOR, DoctorDetails("Dr Two Places", 1, other_clinics=(west.id, far.id)), doctor)
    assert refused.value.details["why"] == "zones"
    with pytest.raises(EntryInUse) as refused:
        admin.save(Kind.CLINIC, ClinicDetails("West", "Europe/Paris"), west)
    assert refused.value.details["why"] == "zones"
    moved = admin.save(Kind.DOCTOR, DoctorDetails("Dr Two Places", west.id), doctor)
    assert ada.directory.doctor(doctor.id).other_clinics == ()
    admin.undo(moved)
    assert entry_of(ada, Kind.DOCTOR, doctor.id).details == doctor.details
    admin.remove(entry_of(ada, Kind.DOCTOR, doctor.id))
    for each in (west, far):
        admin.remove(entry_of(ada, Kind.CLINIC, each.id))


def test_a_clinic_where_the_doctor_has_hours_is_not_taken_away(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    west = made(ada, Kind.CLINIC, ClinicDetails("Hours", "Europe/London"))
    doctor = made(ada, Kind.DOCTOR, DoctorDetails("Dr Hours", 1, other_clinics=(west.id,)))
    module_clinic_database.rows(
        "INSERT INTO weekly_hours (doctor_id, clinic_id, weekday, starts, ends, slot_minutes)"
        " VALUES (%s, %s, 0, '08:00', '12:00', 15)",
        doctor.id,
        west.id,
    )
    with pytest.raises(EntryInUse) as refused:
        ada.directory_admin.save(Kind.DOCTOR, DoctorDetails("Dr Hours", 1), doctor)
    assert refused.value.details["why"] == "hours"
    assert "Hours" in refused.value.message
    module_clinic_database.rows("DELETE FROM weekly_hours WHERE doctor_id = %s", doctor.id)
    ada.directory_admin.save(Kind.DOCTOR, DoctorDetails("Dr Hours", 1), doctor)
    ada.directory_admin.remove(entry_of(ada, Kind.DOCTOR, doctor.id))
    ada.directory_admin.remove(entry_of(ada, Kind.CLINIC, west.id))


# --- Who may, and what is kept of it ---------------------------------------------------------------------


CALLS = (
    'SELECT save_directory_row(gen_random_uuid(), \'rooms\', NULL, NULL, \'{"name": "x", "clinic_id": 1}\')',
    "SELECT save_directory_row(gen_random_uuid(), 'doctors', 1, 1, '{\"name\": \"x\"}')",
    "SELECT set_directory_active(gen_random_uuid(), 'doctors', 1, 1, false, 1000)",
    "SELECT remove_directory_row(gen_random_uuid(), 'rooms', 1, 1)",
    "SELECT undo_directory_change(gen_random_uuid(), gen_random_uuid())",
    "INSERT INTO doctor_clinics (doctor_id, clinic_id) VALUES (1, 1)",
    "DELETE FROM doctor_clinics",
    "UPDATE doctors SET name = 'x'",
    "UPDATE clinics SET currency = 'XXX'",
    "SELECT close_doctors_time(1, true)",
    "SELECT put_directory_active('doctors', 1, false, 1000)",
    "SELECT drop_directory_row('rooms', 1)",
)


@pytest.mark.parametrize("statement", CALLS)
def test_a_receptionist_with_psql_changes_nothing(
    module_clinic_database: ClinicDatabase, statement: str
) -> None:
    user = module_clinic_database.users["ben"]
    with (
        psycopg.connect(
            module_clinic_database.database_url, user="ben", password=user.password
        ) as connection,
        pytest.raises(psycopg.Error) as refused,
    ):
        connection.execute(statement)  # type: ignore[call-overload]
    assert refused.value.sqlstate in ("MB016", "42501")


def test_a_receptionist_who_was_given_the_right_may(clinic_database: ClinicDatabase) -> None:
    with open_desk(clinic_database, "ben") as ben:
        with pytest.raises(NotAllowed):
            ben.directory_admin.save(Kind.ROOM, RoomDetails("Room of Ben", 1))
        clinic_database.rows("UPDATE staff SET rights = '{directory}' WHERE username = 'ben'")
        one = made(ben, Kind.ROOM, RoomDetails("Room of Ben", 1))
        ben.directory_admin.remove(one)


def test_every_change_stands_in_the_trail(ada: Clinic, module_clinic_database: ClinicDatabase) -> None:
    saved: list[DirectorySaved] = [ada.directory_admin.save(Kind.ROOM, RoomDetails("Trail", 1))]
    one = entry_of(ada, Kind.ROOM, saved[0].id)
    saved.append(ada.directory_admin.save(Kind.ROOM, replace(one.details, name="Trail 2"), one))
    saved.append(ada.directory_admin.retire(entry_of(ada, Kind.ROOM, one.id)))
    saved.append(ada.directory_admin.remove(entry_of(ada, Kind.ROOM, one.id)))
    found = module_clinic_database.rows(
        "SELECT who, terminal, kind, request_id, before ->> 'name', after ->> 'name' FROM change_events"
        " WHERE what = 'rooms' AND key = %s ORDER BY id",
        one.id,
    )
    who = ("ada", "Desk of ada")
    assert found == [
        (*who, "added", saved[0].request_id, None, "Trail"),
        (*who, "changed", saved[1].request_id, "Trail", "Trail 2"),
        (*who, "retired", saved[2].request_id, "Trail 2", "Trail 2"),
        (*who, "removed", saved[3].request_id, "Trail 2", None),
    ]


def test_a_writer_who_does_not_know_of_versions_counts_too(
    ada: Clinic, module_clinic_database: ClinicDatabase
) -> None:
    one = made(ada, Kind.ROOM, RoomDetails("Counted", 1))
    module_clinic_database.rows("UPDATE rooms SET name = 'By hand' WHERE id = %s", one.id)
    with pytest.raises(StaleEntry):
        ada.directory_admin.save(Kind.ROOM, RoomDetails("Mine", 1), one)
    ada.directory_admin.remove(entry_of(ada, Kind.ROOM, one.id))
