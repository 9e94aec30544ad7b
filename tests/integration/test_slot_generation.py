"""Making slots on a real server: progress, stopping and going on, what is due, clinics, old programs, once a day."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import NotAllowed
from medibook_desktop.domain.schedules import Absence, WeeklyHours
from medibook_desktop.domain.slot_generation import GenerationProgress
from medibook_desktop.foundation.clock import FixedClock
from medibook_desktop.services.schedules import Schedules
from tests.helpers.bare_clinics import ADMIN, RECEPTIONIST, ZONE, BareClinic

DAYS = 5


class Admin:
    def __init__(self, clinic: BareClinic, username: str = ADMIN) -> None:
        self.clinic = clinic
        self.database: Database = clinic.database(username)
        self.told: list[Change] = []
        self.today = datetime.now(ZONE).date()
        self.first = self.today + timedelta(days=10)
        self.last = self.first + timedelta(days=DAYS - 1)
        self.schedules = Schedules(one_database(self.database), self.told.extend)

    def give_hours(self, *doctor_ids: int, clinic_id: int = 1) -> None:
        for doctor_id in doctor_ids:
            self.schedules.set_weekly_hours(
                doctor_id,
                [WeeklyHours(doctor_id, clinic_id, day, time(9), time(11), 30) for day in range(7)],
            )

    def slots(self, doctor_id: int, day: date | None = None) -> int:
        day = day or self.first
        [(count,)] = self.clinic.run(
            "SELECT count(*) FROM appointment_slots WHERE doctor_id = %s AND slot_time >= %s AND slot_time < %s",
            (doctor_id, day, self.last + timedelta(days=1)),
        )
        return int(count)


@pytest.fixture
def admin(bare_clinic: BareClinic) -> Iterator[Admin]:
    made = Admin(bare_clinic)
    yield made
    made.database.close()


def test_each_doctor_is_told_of_and_the_counts_only_grow(admin: Admin) -> None:
    admin.give_hours(1, 2, 3, 4)
    seen: list[GenerationProgress] = []
    made = admin.schedules.regenerate([1, 2, 3, 4], admin.first, admin.last, on_progress=seen.append)
    assert [(each.done, each.total) for each in seen] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert {each.doctor_name for each in seen} == {"Dr 1", "Dr 2", "Dr 3", "Dr 4"}
    assert [each.created for each in seen] == [20, 40, 60, 80]
    assert (made.created, made.doctors, made.is_cancelled) == (80, 4, False)


def test_stopped_in_the_middle_what_was_done_stays_and_a_second_run_goes_on(admin: Admin) -> None:
    admin.give_hours(1, 2, 3, 4)
    stop = threading.Event()
    made = admin.schedules.catch_up(on_progress=lambda _each: stop.set(), cancelled=stop.is_set)
    assert made.is_cancelled
    assert 1 <= made.doctors < 4
    left = admin.schedules.due_doctors()
    assert len(left) == 4 - made.doctors
    done = [doctor for doctor in (1, 2, 3, 4) if doctor not in left]
    assert all(admin.slots(doctor) == 4 * DAYS for doctor in done)
    assert all(admin.slots(doctor) == 0 for doctor in left)
    # Another terminal goes on with it.
    with_another = Admin(admin.clinic)
    again = with_another.schedules.catch_up()
    with_another.database.close()
    assert again.doctors == len(left)
    assert admin.schedules.due_doctors() == ()
    assert all(admin.slots(doctor) == 4 * DAYS for doctor in (1, 2, 3, 4))


def test_what_was_stopped_before_it_began_changes_nothing(admin: Admin) -> None:
    admin.give_hours(1)
    made = admin.schedules.regenerate([1], admin.first, admin.last, cancelled=lambda: True)
    assert (made.doctors, made.is_cancelled) == (0, True)
    assert admin.slots(1) == 0


def test_hours_absences_holidays_and_the_clinic_make_slots_due_and_nothing_else_does(admin: Admin) -> None:
    clinic = admin.clinic
    admin.give_hours(1, 2)
    assert admin.schedules.due_doctors() == (1, 2)
    admin.schedules.catch_up()

    noon = datetime.combine(admin.first, time(9, 30), ZONE)
    absence = admin.schedules.add_absence(Absence(1, 1, noon, noon + timedelta(hours=1), "Round"))
    assert admin.schedules.due_doctors() == (1,)
    assert admin.schedules.catch_up().changed == 2
    assert absence.id is not None
    admin.schedules.remove_absence(absence.id)
    assert admin.schedules.catch_up().changed == 2

    clinic.run(
        "INSERT INTO absences (clinic_id, starts_at, ends_at, why) VALUES (1, now(), now() + '1 hour', 'x')"
    )
    assert admin.schedules.due_doctors() == (1, 2, 3, 4)
    admin.schedules.catch_up()
    # What the desk blocks has its slots changed at once; what is over changes nothing.
    clinic.run(
        "INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at, why, source)"
        " VALUES (1, 1, now(), now() + '1 hour', 'x', 'block')"
    )
    clinic.run(
        "INSERT INTO absences (clinic_id, doctor_id, starts_at, ends_at, why)"
        " VALUES (1, 1, now() - interval '9 days', now() - interval '8 days', 'x')"
    )
    clinic.run("UPDATE clinics SET name = 'South'")
    assert admin.schedules.due_doctors() == ()
    clinic.run("INSERT INTO worked_holidays (clinic_id, day) VALUES (1, current_date + 30)")
    assert admin.schedules.due_doctors() == (1, 2, 3, 4)
    admin.schedules.catch_up()
    clinic.run("UPDATE clinics SET subdivision = 'SCT'")
    assert admin.schedules.due_doctors() == (1, 2, 3, 4)


def test_a_change_that_comes_while_slots_are_made_is_not_taken_for_done(admin: Admin) -> None:
    admin.give_hours(1)

    def change_the_hours(_progress: GenerationProgress) -> None:
        if admin.schedules.weekly_hours(1)[0].ends == time(11):
            admin.schedules.set_weekly_hours(
                1, [replace(rule, ends=time(12)) for rule in admin.schedules.weekly_hours(1)]
            )

    admin.schedules.catch_up(on_progress=change_the_hours)
    assert admin.schedules.due_doctors() == ()
    assert admin.slots(1) == 6 * DAYS


def test_a_due_version_that_is_old_leaves_the_doctor_due(admin: Admin) -> None:
    """Straight at the function: the plan was made, then the hours changed, then the plan arrives."""
    admin.give_hours(1)
    [(version,)] = admin.clinic.run("SELECT version FROM slots_due WHERE doctor_id = 1")
    with admin.database.write() as connection:
        for named in (version - 1, None):
            connection.exec_driver_sql(
                "SELECT generate_slots(1, now(), now() + interval '1 day', '{}', '{}', '{}', '{}', '{}', %s::int4)",
                (named,),
            )
    assert admin.schedules.due_doctors() == (1,)
    with admin.database.write() as connection:
        connection.exec_driver_sql(
            "SELECT generate_slots(1, now(), now() + interval '1 day', '{}', '{}', '{}', '{}', '{}', %s::int4)",
            (version,),
        )
    assert admin.schedules.due_doctors() == ()


def test_slots_know_their_clinic_when_it_is_not_the_home_clinic(admin: Admin) -> None:
    admin.clinic.run(
        "INSERT INTO clinics (id, name, zone, country) VALUES (2, 'South', 'Europe/London', 'GB')"
    )
    hours = [WeeklyHours(1, 1, day, time(9), time(10), 30) for day in range(7)]
    hours += [WeeklyHours(1, 2, day, time(14), time(15), 30) for day in range(7)]
    admin.schedules.set_weekly_hours(1, hours)
    admin.schedules.regenerate([1], admin.first, admin.first)
    where = "WHERE doctor_id = 1 AND slot_time >= %s AND slot_time < %s ORDER BY slot_time"
    day = (admin.first, admin.first + timedelta(days=1))
    assert admin.clinic.run(f"SELECT clinic_id FROM appointment_slots {where}", day) == [
        (None,),
        (None,),
        (2,),
        (2,),
    ]
    assert admin.schedules.regenerate([1], admin.first, admin.first).changed == 0
    # The afternoon moves to the home clinic: the slots go along, the version tells who shows them.
    admin.schedules.set_weekly_hours(1, [replace(rule, clinic_id=1) for rule in hours])
    assert admin.schedules.regenerate([1], admin.first, admin.first).changed == 2
    assert admin.clinic.run(f"SELECT clinic_id, version FROM appointment_slots {where}", day)[2:] == [
        (None, 2),
        (None, 2),
    ]


def test_a_closure_of_one_clinic_leaves_the_doctors_hours_at_the_other(admin: Admin) -> None:
    admin.clinic.run(
        "INSERT INTO clinics (id, name, zone, country) VALUES (2, 'South', 'Europe/London', 'GB')"
    )
    hours = [WeeklyHours(1, 1, day, time(9), time(10), 30) for day in range(7)]
    hours += [WeeklyHours(1, 2, day, time(14), time(15), 30) for day in range(7)]
    admin.schedules.set_weekly_hours(1, hours)
    admin.schedules.catch_up()
    admin.clinic.run(
        "INSERT INTO absences (clinic_id, starts_at, ends_at, why, source) VALUES (2, %s, %s, 'Flood', 'closure')",
        (admin.first, admin.first + timedelta(days=1)),
    )
    admin.schedules.catch_up()
    assert admin.clinic.run(
        "SELECT block_reason FROM appointment_slots WHERE doctor_id = 1 AND slot_time >= %s AND slot_time < %s"
        " ORDER BY slot_time",
        (admin.first, admin.first + timedelta(days=1)),
    ) == [("",), ("",), ("Flood",), ("Flood",)]


def test_the_call_of_older_programs_goes_on_working_and_leaves_the_clinic(admin: Admin) -> None:
    admin.clinic.run("UPDATE appointment_slots SET clinic_id = 7 WHERE id = 1")
    [(at,)] = admin.clinic.run("SELECT slot_time FROM appointment_slots WHERE id = 1")
    with admin.database.write() as connection:
        answer = connection.exec_driver_sql(
            "SELECT replace_slots(1, %s, %s, %s::timestamptz[], '{15,15}', ARRAY['', 'Round'])",
            (at, at + timedelta(minutes=30), [at, at + timedelta(minutes=15)]),
        ).scalar_one()
    assert {key: answer[key] for key in ("created", "removed", "changed", "clashes")} == {
        "created": 0,
        "removed": 0,
        "changed": 1,
        "clashes": [],
    }
    assert len(answer["days"]) == 1
    assert admin.clinic.run(
        "SELECT clinic_id, block_reason FROM appointment_slots WHERE id IN (1, 2) ORDER BY id"
    ) == [
        (7, ""),
        (None, "Round"),
    ]


def test_who_has_left_gets_no_times(admin: Admin) -> None:
    admin.give_hours(1, 2)
    admin.clinic.run("UPDATE doctors SET is_active = false WHERE id = 1")
    before = admin.slots(1)
    admin.schedules.catch_up()
    assert admin.slots(1) == before
    admin.clinic.run("UPDATE doctors SET is_active = true WHERE id = 1")
    admin.schedules.catch_up()
    assert admin.slots(1) == 4 * DAYS


def test_the_horizon_is_rolled_by_one_terminal_a_day(admin: Admin) -> None:
    admin.give_hours(1)
    other = Admin(admin.clinic)
    try:
        made = admin.schedules.roll_once_a_day()
        assert made is not None
        assert made.created > 0
        assert other.schedules.roll_once_a_day() is None
        tomorrow = datetime.combine(admin.today + timedelta(days=1), time(6), UTC)
        next_day = Schedules(one_database(other.database), lambda _changes: None, FixedClock(tomorrow))
        again = next_day.roll_once_a_day()
        assert again is not None
        assert again.created > 0
        # Who died in the middle is followed after an hour.
        admin.clinic.run("UPDATE daily_work SET ended_at = NULL")
        assert next_day.roll_once_a_day() is None
        admin.clinic.run("UPDATE daily_work SET begun_at = begun_at - interval '2 hours'")
        assert next_day.roll_once_a_day() is not None
    finally:
        other.database.close()


def test_a_receptionist_rolls_nothing(bare_clinic: BareClinic) -> None:
    rita = Admin(bare_clinic, RECEPTIONIST)
    try:
        with pytest.raises(NotAllowed):
            rita.schedules.roll_once_a_day()
        with pytest.raises(NotAllowed):
            rita.schedules.regenerate([1], rita.first, rita.last)
    finally:
        rita.database.close()
