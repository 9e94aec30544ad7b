"""A doctor in two clinics: each desk sees the times and the rooms of the clinic that it looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

import pytest

from medibook_desktop.desktop.session import read_lists
from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.open_clinic import open_clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, new_patients, nothing_broken, open_desk


@dataclass(frozen=True)
class Two:
    """Doctor 1 is in the second clinic on every other day, beginning with `away`; doctor 2 works in the first only."""

    database: ClinicDatabase
    west: int
    away: date
    at_home: date


@pytest.fixture(scope="module")
def two(module_clinic_database: ClinicDatabase) -> Two:
    clinic = module_clinic_database
    ((west,),) = clinic.rows(
        "INSERT INTO clinics (name, zone, country) VALUES ('West', 'Europe/London', 'GB') RETURNING id"
    )
    clinic.rows("INSERT INTO doctor_clinics (doctor_id, clinic_id) VALUES (1, %s)", west)
    clinic.rows("INSERT INTO rooms (clinic_id, name, kind) VALUES (%s, 'West room', 'Surgery')", west)
    days = [
        day
        for (day,) in clinic.rows(
            "SELECT DISTINCT (slot_time AT TIME ZONE 'Europe/London')::date FROM appointment_slots WHERE doctor_id = 1"
            " AND slot_time > now() + interval '1 day' AND NOT is_booked AND NOT is_blocked ORDER BY 1"
        )
    ]
    for day in days[::2]:
        clinic.rows(
            "UPDATE appointment_slots SET clinic_id = %s"
            " WHERE doctor_id = 1 AND (slot_time AT TIME ZONE 'Europe/London')::date = %s",
            west,
            day,
        )
    return Two(clinic, west, days[0], days[1])


def desk_in(two: Two, clinic: str) -> Clinic:
    settings = Settings(
        database_url=two.database.database_url,
        redis_url=two.database.redis_url,
        terminal_name="Desk",
        clinic=clinic,
    )
    return open_clinic(settings, "anna", two.database.users["anna"].password, background=False)


@pytest.fixture(scope="module")
def harbour(two: Two) -> Iterator[Clinic]:
    with desk_in(two, "") as desk:
        yield desk
    assert nothing_broken(two.database)


@pytest.fixture(scope="module")
def in_west(two: Two) -> Iterator[Clinic]:
    with desk_in(two, "West") as desk:
        yield desk


def test_the_terminals_settings_name_its_clinic(two: Two, harbour: Clinic, in_west: Clinic) -> None:
    assert harbour.directory.here().id == 1
    assert in_west.directory.here().id == two.west
    with desk_in(two, str(two.west)) as by_number, desk_in(two, "Closed long ago") as by_mistake:
        assert by_number.directory.here().id == two.west
        assert by_mistake.directory.here().id == 1


def test_one_looks_at_another_clinic_and_back(two: Two, in_west: Clinic) -> None:
    with open_desk(two.database) as desk:
        assert {doctor.id for doctor in read_lists(desk).doctors} == {1, 2, 3, 4, 5, 6}
        desk.directory.choose(two.west)
        lists = read_lists(desk)
        assert lists.info.name == "West"
        assert [doctor.id for doctor in lists.doctors] == [1]
        assert {doctor.id for doctor in lists.others} == {2, 3, 4, 5, 6}
        assert desk.directory.choose(999).name == "West"
        desk.directory.choose(1)
        assert len(read_lists(desk).doctors) == 6


def test_the_day_shows_the_time_elsewhere_as_closed_with_the_clinics_name(
    two: Two, harbour: Clinic, in_west: Clinic
) -> None:
    (here,) = harbour.agenda.day(two.away, [1]).columns
    (there,) = in_west.agenda.day(two.away, [1]).columns
    assert not any(slot.is_free for slot in here.slots)
    assert {blocked.why for blocked in here.blocked} == {"West"}
    assert here.appointments == ()
    assert any(slot.is_free for slot in there.slots)
    assert there.appointments
    (home,) = harbour.agenda.day(two.at_home, [1]).columns
    (not_home,) = in_west.agenda.day(two.at_home, [1]).columns
    assert any(slot.is_free for slot in home.slots)
    # Whose home is elsewhere comes here on some days only: no column full of another clinic's name.
    assert (not_home.slots, not_home.blocked, not_home.appointments) == ((), (), ())
    assert not_home.version == in_west.agenda.versions(two.at_home, [1])[1]


def test_the_check_of_the_versions_counts_what_is_not_shown(two: Two, harbour: Clinic) -> None:
    for day in (two.away, two.at_home):
        (column,) = harbour.agenda.day(day, [1]).columns
        assert harbour.agenda.versions(day, [1]) == {1: column.version}


def test_the_next_free_times_are_in_this_clinic(two: Two, harbour: Clinic, in_west: Clinic) -> None:
    wanted = NextAvailable(doctor_ids=(1,), limit=300)
    here = {time.starts_at.date() for time in harbour.availability.search(wanted)}
    there = {time.starts_at.date() for time in in_west.availability.search(wanted)}
    assert two.at_home in here
    assert two.away in there
    # Today lies before the days that the two share out, and is the home clinic's.
    assert not here & there
    assert not in_west.availability.search(NextAvailable(doctor_ids=(2,), limit=5))


def test_a_visit_gets_a_room_of_the_clinic_where_the_doctor_is(two: Two, in_west: Clinic) -> None:
    clinic = two.database
    ((kind,),) = clinic.rows(
        "INSERT INTO visit_types (name, minutes, room_kind) VALUES ('Operation', 15, 'Surgery') RETURNING id"
    )
    clinic.rows("INSERT INTO rooms (clinic_id, name, kind) VALUES (1, 'Home room', 'Surgery')")
    in_west.directory.forget()
    slots = {slot.starts_at.date(): slot for slot in free_slots(in_west, 120, 1)}
    (patient,) = new_patients(clinic)
    booked = book(in_west, slots[two.away], patient, visit_type_id=kind)
    ((room,),) = clinic.rows("SELECT name FROM rooms WHERE id = %s", booked.booking.room_id)
    assert room == "West room"
    assert {choice.room.name for choice in in_west.rooms.for_visit(booked.booking.id)} == {"West room"}
    target = slots[two.at_home]
    moved = in_west.bookings.move(booked.booking.id, booked.booking.version, target.id, target.version)
    ((room,),) = clinic.rows("SELECT name FROM rooms WHERE id = %s", moved.booking.room_id)
    assert room != "West room"


def test_the_waiting_room_of_each_clinic_has_its_own_visits(
    two: Two, harbour: Clinic, in_west: Clinic
) -> None:
    clinic = two.database
    slots = {slot.starts_at.date(): slot for slot in free_slots(in_west, 120, 1)}
    for day, place in ((two.away, two.west), (two.at_home, 1)):
        (patient,) = new_patients(clinic)
        made = book(in_west, slots[day], patient)
        in_west.bookings.check_in(made.booking.id, made.booking.version)
        assert clinic.rows("SELECT clinic_id FROM visit_times WHERE booking_id = %s", made.booking.id) == [
            (place,)
        ]
        evening = slots[day].starts_at.replace(hour=23)
        assert (made.booking.id in _visits(in_west, evening)) == (place == two.west)
        assert (made.booking.id in _visits(harbour, evening)) == (place == 1)


def _visits(desk: Clinic, now: datetime) -> set[int]:
    """Who took a step, and who was expected by now."""
    return {waiting.visit.booking_id for waiting in desk.waiting_room.today(now).visits}


def test_who_was_expected_is_expected_in_one_place(two: Two, harbour: Clinic, in_west: Clinic) -> None:
    ends = datetime.combine(two.away, time(23), tzinfo=in_west.directory.here().tz)
    here, there = _visits(harbour, ends), _visits(in_west, ends)
    assert there
    assert not here & there
