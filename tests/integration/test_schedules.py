"""Schedules on a real server: hours become slots, bookings stay, clashes are reported, others are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import InvalidInput, NotAllowed, UnknownDoctor
from medibook_desktop.domain.schedules import Absence, WeeklyHours
from medibook_desktop.foundation.clock import FixedClock
from medibook_desktop.services.schedules import Schedules
from tests.helpers.clinics import ClinicDatabase

LONDON = ZoneInfo("Europe/London")


class Desk:
    """Schedules as one member of staff sees them, and what it told the others."""

    def __init__(self, clinic: ClinicDatabase, username: str) -> None:
        self.database: Database = clinic.database(username)
        self.told: list[Change] = []
        noon = datetime.combine(clinic.today, time(12), UTC)
        self.schedules = Schedules(one_database(self.database), self.told.extend, FixedClock(noon))


@pytest.fixture
def admin(clinic_database: ClinicDatabase) -> Iterator[Desk]:
    desk = Desk(clinic_database, "ada")
    yield desk
    desk.database.close()


@pytest.fixture
def receptionist(clinic_database: ClinicDatabase) -> Iterator[Desk]:
    desk = Desk(clinic_database, "anna")
    yield desk
    desk.database.close()


def every_day(doctor_id: int, starts: time, ends: time, minutes: int = 15) -> list[WeeklyHours]:
    return [WeeklyHours(doctor_id, 1, weekday, starts, ends, minutes) for weekday in range(7)]


def slots_on(clinic: ClinicDatabase, doctor_id: int, day: date) -> list[tuple[str, int, bool, str]]:
    """(clock time, minutes, booked, why blocked) in order."""
    rows = clinic.rows(
        """SELECT slot_time, minutes, is_booked, block_reason FROM appointment_slots
           WHERE doctor_id = %s AND (slot_time AT TIME ZONE 'Europe/London')::date = %s ORDER BY slot_time""",
        doctor_id,
        day,
    )
    return [(f"{at.astimezone(LONDON):%H:%M}", *rest) for at, *rest in rows]


def overlapping_slots(clinic: ClinicDatabase) -> list[tuple[object, ...]]:
    return clinic.rows(
        """SELECT a.doctor_id, a.slot_time, b.slot_time FROM appointment_slots AS a JOIN appointment_slots AS b
           ON b.doctor_id = a.doctor_id AND b.slot_time > a.slot_time
              AND b.slot_time < a.slot_time + a.minutes * interval '1 minute'"""
    )


def test_hours_are_kept_as_they_were_given(clinic_database: ClinicDatabase, admin: Desk) -> None:
    rules = [
        replace(rule, breaks=((time(12), time(12, 30)),), valid_from=date(2026, 1, 1))
        for rule in every_day(1, time(9), time(17))
    ]
    stored = admin.schedules.set_weekly_hours(1, rules)

    assert [replace(rule, id=None) for rule in stored] == rules
    assert admin.schedules.weekly_hours(1) == stored
    assert admin.told == [Change(ChangeKind.SCHEDULE, doctor_id=1)]


def test_new_hours_make_new_slots_and_tell_each_day(clinic_database: ClinicDatabase, admin: Desk) -> None:
    first = clinic_database.today + timedelta(days=30)  # beyond the sample: nothing is there yet
    admin.schedules.set_weekly_hours(1, every_day(1, time(9), time(11), 30))
    admin.told.clear()

    done = admin.schedules.regenerate([1], first, first + timedelta(days=2))

    assert (done.created, done.removed, done.changed, done.clashes) == (12, 0, 0, ())
    assert [at for at, *_ in slots_on(clinic_database, 1, first)] == ["09:00", "09:30", "10:00", "10:30"]
    assert admin.told == [
        Change(ChangeKind.SLOTS, doctor_id=1, day=first + timedelta(days=n)) for n in range(3)
    ]
    again = admin.schedules.regenerate([1], first, first + timedelta(days=2))
    assert (again.created, again.removed, again.changed) == (0, 0, 0)


def test_booked_slots_stay_and_are_reported(clinic_database: ClinicDatabase, admin: Desk) -> None:
    clinic = clinic_database
    last = clinic.today + timedelta(days=20)
    tomorrow = clinic.today + timedelta(days=1)
    booked = clinic.rows(
        """SELECT count(*), count(DISTINCT booking_id) FROM appointment_slots WHERE doctor_id = 1 AND is_booked
           AND slot_time >= %s::date::timestamp AT TIME ZONE 'Europe/London'""",
        tomorrow,
    )
    admin.schedules.set_weekly_hours(1, [])

    done = admin.schedules.regenerate([1], tomorrow, last)

    left = clinic.rows(
        """SELECT count(*), count(DISTINCT booking_id) FROM appointment_slots WHERE doctor_id = 1
           AND slot_time >= %s::date::timestamp AT TIME ZONE 'Europe/London'""",
        tomorrow,
    )
    assert left == booked
    assert len(done.clashes) == booked[0][1] > 0
    assert all(clash.doctor_id == 1 and clash.starts_at.tzinfo == LONDON for clash in done.clashes)


def test_another_rhythm_never_overlaps_what_is_booked(clinic_database: ClinicDatabase, admin: Desk) -> None:
    admin.schedules.set_weekly_hours(2, every_day(2, time(8, 5), time(17), 20))
    admin.schedules.regenerate([2], clinic_database.today, clinic_database.today + timedelta(days=20))
    assert overlapping_slots(clinic_database) == []

    admin.schedules.set_weekly_hours(2, every_day(2, time(8), time(17), 60))
    admin.schedules.regenerate([2], clinic_database.today, clinic_database.today + timedelta(days=20))
    assert overlapping_slots(clinic_database) == []


def test_an_absence_hatches_free_time_and_going_back_frees_it(
    clinic_database: ClinicDatabase, admin: Desk
) -> None:
    day = clinic_database.today + timedelta(days=30)
    admin.schedules.set_weekly_hours(1, every_day(1, time(9), time(11), 30))
    admin.schedules.regenerate([1], day, day)

    absence = admin.schedules.add_absence(
        Absence(
            1,
            1,
            datetime.combine(day, time(9, 30), LONDON),
            datetime.combine(day, time(10, 30), LONDON),
            "  Ward   round ",
        )
    )
    done = admin.schedules.regenerate([1], day, day)

    assert absence.id is not None
    assert absence.why == "Ward round"
    assert (done.changed, done.blocked) == (2, 2)
    assert [why for *_, why in slots_on(clinic_database, 1, day)] == ["", "Ward round", "Ward round", ""]
    assert admin.schedules.absences(day, day, [1]) == (absence,)

    removed = admin.schedules.remove_absence(absence.id)
    assert removed is not None
    assert removed.starts_at == absence.starts_at
    assert admin.schedules.remove_absence(absence.id) is None
    admin.schedules.regenerate([1], day, day)
    assert {why for *_, why in slots_on(clinic_database, 1, day)} == {""}


def test_a_public_holiday_is_blocked_with_its_name(clinic_database: ClinicDatabase, admin: Desk) -> None:
    christmas = date(clinic_database.today.year + 1, 12, 25)
    admin.schedules.set_weekly_hours(1, every_day(1, time(9), time(10)))

    admin.schedules.regenerate([1], christmas, christmas)

    assert {why for *_, why in slots_on(clinic_database, 1, christmas)} == {"Christmas Day"}


def test_both_daylight_saving_days_in_the_database(clinic_database: ClinicDatabase, admin: Desk) -> None:
    year = clinic_database.today.year + 1
    spring = max(date(year, 3, day) for day in range(25, 32) if date(year, 3, day).weekday() == 6)
    autumn = max(date(year, 10, day) for day in range(25, 32) if date(year, 10, day).weekday() == 6)
    admin.schedules.set_weekly_hours(1, every_day(1, time(0), time(4), 30))

    admin.schedules.regenerate([1], spring, spring)
    admin.schedules.regenerate([1], autumn, autumn)

    assert [at for at, *_ in slots_on(clinic_database, 1, spring)] == [
        "00:00",
        "00:30",
        "02:00",
        "02:30",
        "03:00",
        "03:30",
    ]
    assert len(slots_on(clinic_database, 1, autumn)) == 8
    assert overlapping_slots(clinic_database) == []


def test_the_horizon_rolls_for_all_and_then_rests(clinic_database: ClinicDatabase, admin: Desk) -> None:
    done = admin.schedules.roll_horizon(days=40)

    assert done.created > 0
    assert done.clashes == ()
    assert clinic_database.rows(
        "SELECT (max(slot_time) AT TIME ZONE 'Europe/London')::date FROM appointment_slots"
    ) == [(clinic_database.today + timedelta(days=39),)]
    assert admin.schedules.roll_horizon(days=40).created == 0


def test_the_past_is_left_alone(clinic_database: ClinicDatabase, admin: Desk) -> None:
    yesterday = clinic_database.today - timedelta(days=1)
    before = clinic_database.rows("SELECT count(*) FROM appointment_slots WHERE slot_time < %s", yesterday)
    admin.schedules.set_weekly_hours(1, [])
    done = admin.schedules.regenerate([1], yesterday - timedelta(days=5), yesterday)
    assert (done.created, done.removed) == (0, 0)
    after = clinic_database.rows("SELECT count(*) FROM appointment_slots WHERE slot_time < %s", yesterday)
    assert before == after


def test_a_receptionist_reads_and_may_not_write(clinic_database: ClinicDatabase, receptionist: Desk) -> None:
    schedules, today = receptionist.schedules, clinic_database.today
    hours = schedules.weekly_hours(1)
    assert hours
    noon = datetime.combine(today, time(12), LONDON)
    absence = Absence(1, 1, noon, noon + timedelta(hours=1), "")
    for forbidden in (
        lambda: schedules.set_weekly_hours(1, []),
        lambda: schedules.add_absence(absence),
        lambda: schedules.remove_absence(1),
        lambda: schedules.regenerate([1], today, today),
    ):
        with pytest.raises(NotAllowed):
            forbidden()
    assert schedules.weekly_hours(1) == hours
    assert receptionist.told == []


def test_what_cannot_be_is_refused_before_anything_is_written(
    clinic_database: ClinicDatabase, admin: Desk
) -> None:
    before = admin.schedules.weekly_hours(1)
    with pytest.raises(InvalidInput) as caught:
        admin.schedules.set_weekly_hours(1, every_day(1, time(9), time(8)))
    assert caught.value.details["field"] == "ends"
    with pytest.raises(UnknownDoctor):
        admin.schedules.set_weekly_hours(999, every_day(999, time(9), time(10)))
    with pytest.raises(UnknownDoctor):
        admin.schedules.regenerate([999], clinic_database.today, clinic_database.today)
    noon = datetime.combine(clinic_database.today, time(12), LONDON)
    with pytest.raises(InvalidInput):
        admin.schedules.add_absence(Absence(1, 1, noon, noon, "backwards"))
    assert admin.schedules.weekly_hours(1) == before
    assert admin.told == []
