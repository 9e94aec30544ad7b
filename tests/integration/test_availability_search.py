"""The next free times over many doctors, on the real database: what is offered can be booked, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries.free_times import Need, free_times
from medibook_desktop.domain.availability import FreeTime, NextAvailable, windows
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, new_patients, request

LONDON = ZoneInfo("Europe/London")


def every_free(desk: Clinic, days: int = 21) -> list[Slot]:
    """All that is free from now on, the slow way: day by day and doctor by doctor."""
    today = desk.directory.today()
    found = [
        slot
        for doctor in desk.directory.doctors()
        for ahead in range(days)
        for slot in desk.availability.free_slots(doctor.id, today + timedelta(days=ahead))
        if slot.starts_at > datetime.now(UTC)
    ]
    return sorted(found, key=lambda slot: (slot.starts_at.timestamp(), slot.doctor_id))


def ids(found: list[FreeTime]) -> list[int]:
    return [free.slot.id for free in found]


def test_the_first_times_of_everybody_are_those_that_the_days_show(shared_desk: Clinic) -> None:
    after = datetime.now(UTC) + timedelta(minutes=20)  # no slot passes by while the test runs
    expected = [slot for slot in every_free(shared_desk) if slot.starts_at >= after]
    for limit in (1, 5, 40, 200):
        found = shared_desk.availability.search(NextAvailable(after=after, limit=limit))
        assert ids(found) == [slot.id for slot in expected[:limit]]


def test_weekday_part_of_day_and_specialty(shared_desk: Clinic) -> None:
    specialty = shared_desk.directory.doctors()[0].specialty
    wanted = NextAvailable(
        specialty=specialty,
        weekdays=frozenset({1, 3}),
        starts_from=time(12),
        starts_before=time(16, 30),
        limit=100,
    )
    found = shared_desk.availability.search(wanted)
    expected = [
        slot.id
        for slot in every_free(shared_desk)
        if shared_desk.directory.doctor(slot.doctor_id).specialty == specialty
        and slot.starts_at.weekday() in (1, 3)
        and time(12) <= slot.starts_at.time() < time(16, 30)
    ][:100]
    assert expected
    assert ids(found) == expected


def test_days_are_a_span_with_both_ends(shared_desk: Clinic) -> None:
    day = shared_desk.directory.today() + timedelta(days=5)
    found = shared_desk.availability.search(NextAvailable(first=day, last=day + timedelta(days=1), limit=500))
    assert {free.starts_at.date() for free in found} <= {day, day + timedelta(days=1)}
    expected = [s.id for s in every_free(shared_desk) if day <= s.starts_at.date() <= day + timedelta(days=1)]
    assert ids(found) == expected[:500]


@pytest.mark.parametrize("minutes", [30, 45, 60])
def test_a_longer_visit_needs_one_unbroken_stretch(shared_desk: Clinic, minutes: int) -> None:
    free = every_free(shared_desk)
    starts = {(slot.doctor_id, slot.starts_at.timestamp()): slot for slot in free}

    def fits(slot: Slot) -> bool:
        until, at = slot.starts_at.timestamp() + minutes * 60, slot.starts_at.timestamp()
        while at < until:
            following = starts.get((slot.doctor_id, at))
            if following is None:
                return False
            at += following.minutes * 60
        return True

    after = datetime.now(UTC) + timedelta(minutes=20)
    expected = [slot.id for slot in free if slot.starts_at >= after and fits(slot)][:50]
    found = shared_desk.availability.search(NextAvailable(minutes=minutes, after=after, limit=50))
    assert ids(found) == expected
    assert {free_time.minutes for free_time in found} == {minutes}


def test_every_offer_of_every_visit_type_can_be_booked(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    """Buffers, rooms and equipment of the type included: the search asks what book_slot asks."""
    tomorrow = anna.directory.today() + timedelta(days=1)
    for kind in anna.directory.visit_types():
        found = anna.availability.search(NextAvailable(visit_type_id=kind.id, first=tomorrow, limit=3))
        assert found, kind.name
        free = found[-1]
        (patient,) = new_patients(clinic_database)
        done = anna.bookings.book(request(free.slot, patient, visit_type_id=kind.id))
        assert done.booking.starts_at == free.starts_at


def test_buffers_are_kept_free_on_both_sides(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    clinic_database.rows(
        "INSERT INTO visit_types (name, minutes, buffer_before, buffer_after) VALUES ('Long prelude', 15, 30, 15)"
    )
    anna.directory.forget()
    kind = next(k for k in anna.directory.visit_types() if k.name == "Long prelude")
    tomorrow = anna.directory.today() + timedelta(days=1)
    free = {(slot.doctor_id, slot.starts_at.timestamp()) for slot in every_free(anna)}
    found = anna.availability.search(NextAvailable(visit_type_id=kind.id, first=tomorrow, limit=30))
    assert found
    for time_ in found:
        at = time_.starts_at.timestamp()
        assert {(time_.doctor.id, at + n * 60) for n in (-30, -15, 0, 15)} <= free


def test_what_was_just_taken_is_not_offered(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    tomorrow = anna.directory.today() + timedelta(days=1)
    first, second = anna.availability.search(NextAvailable(first=tomorrow, limit=2))
    (patient,) = new_patients(clinic_database)
    book(anna, first.slot, patient)
    assert anna.availability.search(NextAvailable(first=tomorrow, limit=1)) == [second]


def test_a_doctor_who_takes_no_more_that_day_is_left_out(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    tomorrow = anna.directory.today() + timedelta(days=1)
    first = anna.availability.search(NextAvailable(first=tomorrow, limit=1))[0]
    taken = clinic_database.rows(
        "SELECT count(DISTINCT booking_id) FROM appointment_slots WHERE doctor_id = %s AND is_booked"
        " AND (slot_time AT TIME ZONE 'Europe/London')::date = %s",
        first.doctor.id,
        first.starts_at.date(),
    )[0][0]
    clinic_database.rows(
        "UPDATE doctors SET daily_limit = greatest(1, %s) WHERE id = %s", taken, first.doctor.id
    )
    if taken:
        found = anna.availability.search(
            NextAvailable(doctor_ids=(first.doctor.id,), first=tomorrow, limit=500)
        )
        assert first.starts_at.date() not in {free.starts_at.date() for free in found}
    clinic_database.rows("UPDATE doctors SET daily_limit = %s WHERE id = %s", taken + 1, first.doctor.id)
    again = anna.availability.search(NextAvailable(doctor_ids=(first.doctor.id,), first=tomorrow, limit=1))
    assert again[0].slot == first.slot


def test_nothing_after_the_schedule_ends_and_its_end_is_told(shared_desk: Clinic) -> None:
    far = shared_desk.directory.today() + timedelta(days=180)
    assert shared_desk.availability.search(NextAvailable(first=far)) == []
    last = shared_desk.availability.open_until(NextAvailable())
    assert last is not None
    assert shared_desk.directory.today() < last < far
    assert shared_desk.availability.open_until(NextAvailable(doctor_ids=(10**9,))) is None
    assert shared_desk.availability.search(NextAvailable(doctor_ids=(10**9,))) == []


def test_an_unknown_visit_type_is_refused(shared_desk: Clinic) -> None:
    with pytest.raises(InvalidInput):
        shared_desk.availability.search(NextAvailable(visit_type_id=10**9))


# --- The days on which the clocks change --------------------------------------------------------------------


@pytest.fixture
def owner(clinic_database: ClinicDatabase) -> Iterator[Database]:
    database = Database(clinic_database.owner_url, pool_size=1)
    yield database
    database.close()


@pytest.mark.parametrize("day", [date(2031, 3, 30), date(2031, 10, 26)])
def test_the_afternoon_is_the_afternoon_when_the_clocks_change(
    owner: Database, clinic_database: ClinicDatabase, day: date
) -> None:
    doctor = clinic_database.doctor_ids[0]
    for hour in (0, 3, 11, 12, 15, 17, 18):
        clinic_database.rows(
            "INSERT INTO appointment_slots (doctor_id, slot_time, minutes) VALUES (%s, %s, 15)",
            doctor,
            datetime.combine(day, time(hour), LONDON),
        )
    wanted = NextAvailable(first=day, last=day, starts_from=time(12), starts_before=time(18))
    now = datetime(2031, 1, 1, tzinfo=UTC)
    with owner.read() as connection:
        found = free_times(connection, [doctor], windows(wanted, LONDON, now), Need(), 20, LONDON)
        assert [slot.starts_at.hour for slot in found] == [12, 15, 17]
        whole = replace(wanted, starts_from=None, starts_before=None)
        found = free_times(connection, [doctor], windows(whole, LONDON, now), Need(), 20, LONDON)
        assert [slot.starts_at.hour for slot in found] == [0, 3, 11, 12, 15, 17, 18]


def test_a_visit_over_the_hour_that_comes_twice_is_as_long_as_it_says(
    owner: Database, clinic_database: ClinicDatabase
) -> None:
    """00:45 summer time and the two 01:00 to 02:00 hours after it: 30 minutes are free only where slots follow."""
    doctor = clinic_database.doctor_ids[0]
    midnight = datetime(2031, 10, 26, tzinfo=LONDON).astimezone(UTC)
    for minutes in (45, 60, 120, 135):  # 00:45 and 01:00 BST, 01:00 and 01:15 GMT
        clinic_database.rows(
            "INSERT INTO appointment_slots (doctor_id, slot_time, minutes) VALUES (%s, %s, 15)",
            doctor,
            midnight + timedelta(minutes=minutes),
        )
    wanted = NextAvailable(first=date(2031, 10, 26), last=date(2031, 10, 26))
    with owner.read() as connection:
        found = free_times(
            connection,
            [doctor],
            windows(wanted, LONDON, datetime(2031, 1, 1, tzinfo=UTC)),
            Need(30),
            20,
            LONDON,
        )
    assert [slot.starts_at.astimezone(UTC) - midnight for slot in found] == [
        timedelta(minutes=45),
        timedelta(minutes=120),
    ]
