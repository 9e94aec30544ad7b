"""Hours edited by a person, on a real server: looked at beforehand, saved with their slots, refused, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medibook_desktop.database.engine import Database
from medibook_desktop.database.shards import one_database
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    InvalidInput,
    NotAllowed,
    StaleSchedule,
    UnknownDoctor,
)
from medibook_desktop.domain.schedule_editing import ClashKind
from medibook_desktop.domain.schedule_periods import Period, same_hours, with_period
from medibook_desktop.domain.schedules import END_OF_DAY, Absence, WeeklyHours
from medibook_desktop.foundation.clock import FixedClock
from medibook_desktop.services.schedule_editing import ScheduleEditing
from medibook_desktop.services.schedules import Schedules
from tests.helpers.clinics import ClinicDatabase

LONDON = ZoneInfo("Europe/London")


class Editor:
    """Schedules as one member of staff edits them, at noon of the sample's first day."""

    def __init__(self, clinic: ClinicDatabase, username: str = "ada") -> None:
        self.clinic = clinic
        self.database: Database = clinic.database(username)
        self.told: list[Change] = []
        clock = FixedClock(datetime.combine(clinic.today, time(12), UTC))
        self.now = clock.now()
        self.schedules = Schedules(one_database(self.database), self.told.extend, clock)
        self.editing = ScheduleEditing(
            one_database(self.database),
            self.schedules,
            tell=self.told.extend,
            terminal="Test",
            clock=clock,
        )

    def events(self, request: str = "") -> list[tuple[str, str, str]]:
        """(kind, terminal, who) of every change of hours that is in the trail, since the sample was loaded."""
        return [
            (str(kind), str(terminal), str(who))
            for kind, terminal, who in self.clinic.rows(
                "SELECT kind, terminal, who FROM change_events WHERE what = 'weekly_hours' AND request_id IS NOT NULL"
                " ORDER BY id"
            )
        ]


@pytest.fixture(scope="module")
def shared(module_clinic_database: ClinicDatabase) -> Iterator[Editor]:
    editor = Editor(module_clinic_database)
    yield editor
    editor.database.close()


@pytest.fixture
def editor(clinic_database: ClinicDatabase) -> Iterator[Editor]:
    made = Editor(clinic_database)
    yield made
    made.database.close()


def every_day(doctor_id: int, starts: time, ends: time, minutes: int = 15) -> list[WeeklyHours]:
    return [WeeklyHours(doctor_id, 1, weekday, starts, ends, minutes) for weekday in range(7)]


@st.composite
def weeks(draw: st.DrawFn) -> list[WeeklyHours]:
    """Hours of one doctor that can be: on some days, of different rhythm, with breaks, some every second week."""
    made = []
    for weekday in draw(st.sets(st.integers(0, 6), max_size=6)):
        begins = draw(st.integers(7, 11))
        ends = draw(st.integers(begins + 2, 24))
        every = draw(st.sampled_from((1, 1, 2, 3)))
        breaks = ((time(begins + 1), time(begins + 1, 20)),) if draw(st.booleans()) else ()
        # Beside a break a slot of an hour may fit nowhere, which is refused: another test's matter.
        minutes = draw(st.sampled_from((10, 15, 15, 20, 30) if breaks else (10, 15, 15, 20, 30, 60)))
        made.append(
            WeeklyHours(
                doctor_id=1,
                clinic_id=1,
                weekday=weekday,
                starts=time(begins, draw(st.sampled_from((0, 0, 5)))),
                ends=END_OF_DAY if ends == 24 else time(ends),
                slot_minutes=minutes,
                breaks=breaks,
                every_weeks=every,
                anchor=date(2026, 11, 23) if every > 1 else None,
            )
        )
    return made


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(hours=weeks(), doctor_id=st.integers(1, 3), later=st.integers(0, 40))
def test_a_preview_is_what_saving_then_does(
    shared: Editor, hours: list[WeeklyHours], doctor_id: int, later: int
) -> None:
    """Counts of each day, and the visits that have no time: from whatever the example before has left."""
    schedule = shared.editing.open(doctor_id)
    begins = shared.clinic.today + timedelta(days=later)
    rules = with_period(schedule.rules, Period(begins, None, tuple(hours)))

    preview = shared.editing.preview(doctor_id, rules)
    shared.told.clear()
    saved = shared.editing.save(schedule, rules)

    done = saved.done
    assert (preview.created, preview.removed, preview.changed) == (done.created, done.removed, done.changed)
    days = {change.day for change in shared.told if change.kind is ChangeKind.SLOTS}
    assert {day.day for day in preview.days} <= days
    over = {
        row[0] for row in shared.clinic.rows("SELECT id FROM bookings WHERE upper(during) <= %s", shared.now)
    }
    assert {c.booking_id for c in preview.clashes} == {c.booking_id for c in done.clashes} - over
    again = shared.editing.preview(doctor_id, rules)
    assert again.days == ()
    assert not again.to_move
    assert {c.booking_id for c in shared.editing.without_time(doctor_id)} == {
        c.booking_id for c in preview.clashes if c.kind is not ClashKind.RHYTHM
    }


def test_hours_come_back_as_they_were_saved(editor: Editor) -> None:
    rules = [
        WeeklyHours(1, 1, 0, time(8), time(12), 15, ((time(10), time(10, 15)),), date(2026, 1, 1)),
        WeeklyHours(1, 1, 0, time(13), END_OF_DAY, 20, every_weeks=2, anchor=date(2026, 11, 25)),
    ]
    schedule = editor.editing.open(1)
    saved = editor.editing.save(schedule, rules)

    stored = editor.editing.open(1)
    assert same_hours(stored.rules, rules)
    assert {rule.anchor for rule in stored.rules} == {None, date(2026, 11, 23)}  # the Monday of that week
    assert stored.digest == saved.digest != schedule.digest
    assert (stored.changed_by, stored.changed_at is not None) == ("Ada Lindqvist", True)
    assert Change(ChangeKind.SCHEDULE, doctor_id=1) in [replace(c, outbox_id=None) for c in editor.told]
    assert set(editor.events()) == {("saved", "Test", "ada")}


def test_only_what_changed_is_in_the_trail(editor: Editor) -> None:
    schedule = editor.editing.open(1)
    editor.editing.save(schedule, schedule.rules)
    assert editor.events() == []

    editor.editing.save(schedule, schedule.rules[1:])
    assert len(editor.events()) == 1


def test_who_saves_second_is_told_and_nothing_is_lost(editor: Editor) -> None:
    mine = editor.editing.open(1)
    theirs = editor.editing.save(editor.editing.open(1), every_day(1, time(9), time(10)))

    with pytest.raises(StaleSchedule) as caught:
        editor.editing.save(mine, every_day(1, time(7), time(8)))

    details = caught.value.details
    assert (details["changed_by"], details["digest"]) == ("Ada Lindqvist", theirs.digest)
    assert isinstance(details["changed_at"], datetime)
    assert same_hours(editor.editing.open(1).rules, every_day(1, time(9), time(10)))


def test_a_request_whose_answer_was_lost_is_carried_out_once(editor: Editor) -> None:
    schedule, request = editor.editing.open(1), uuid4()
    first = editor.editing.save(schedule, every_day(1, time(9), time(10)), request)
    events = editor.events()

    again = editor.editing.save(schedule, every_day(1, time(9), time(10)), request)

    assert again.digest == first.digest
    assert editor.events() == events
    assert (again.done.created, again.done.removed) == (0, 0)


def test_taking_back_brings_hours_and_free_times_back(editor: Editor) -> None:
    clinic = editor.clinic
    editor.schedules.regenerate([1], *editor.editing.days(1))
    count = "SELECT count(*) FROM appointment_slots WHERE doctor_id = 1"
    slots = clinic.rows(count)
    schedule = editor.editing.open(1)
    saved = editor.editing.save(schedule, every_day(1, time(6), time(7)))
    assert clinic.rows(count) != slots

    editor.editing.take_back(saved)

    assert clinic.rows(count) == slots
    assert editor.editing.open(1).digest == schedule.digest


def test_what_somebody_changed_since_is_not_taken_back(editor: Editor) -> None:
    saved = editor.editing.save(editor.editing.open(1), every_day(1, time(6), time(7)))
    editor.editing.save(editor.editing.open(1), every_day(1, time(6), time(8)))

    with pytest.raises(CannotUndo) as caught:
        editor.editing.take_back(saved)
    assert caught.value.details["changed_by"] == "Ada Lindqvist"
    assert same_hours(editor.editing.open(1).rules, every_day(1, time(6), time(8)))


def test_visits_without_room_say_why(editor: Editor) -> None:
    clinic, doctor = editor.clinic, 1
    (day,) = clinic.rows(
        """SELECT (slot_time AT TIME ZONE 'Europe/London')::date FROM appointment_slots
           WHERE doctor_id = %s AND is_booked AND slot_time > %s ORDER BY slot_time LIMIT 1""",
        doctor,
        editor.now + timedelta(days=1),
    )[0]
    whole = every_day(doctor, time(6), time(20), 15)
    assert all(c.kind is ClashKind.BLOCKED for c in editor.editing.preview(doctor, whole).to_move)

    shorter = editor.editing.preview(doctor, every_day(doctor, time(6), time(6, 30)))
    assert {c.kind for c in shorter.to_move} == {ClashKind.AWAY}
    assert [c.starts_at for c in shorter.clashes] == sorted(c.starts_at for c in shorter.clashes)
    assert all(c.starts_at.tzinfo == LONDON and c.patient_name for c in shorter.clashes)

    rhythm = editor.editing.preview(doctor, every_day(doctor, time(6), time(20), 50))
    assert ClashKind.RHYTHM in {c.kind for c in rhythm.clashes}
    assert not [c for c in rhythm.to_move if c.kind is ClashKind.RHYTHM]

    starts = datetime.combine(day, time(0), LONDON)
    editor.schedules.add_absence(Absence(doctor, 1, starts, starts + timedelta(days=1), "Congress"))
    blocked = editor.editing.preview(doctor, whole)
    on_that_day = [c for c in blocked.clashes if c.starts_at.date() == day]
    assert {(c.kind, c.why, c.is_new) for c in on_that_day} == {(ClashKind.BLOCKED, "Congress", False)}


def test_a_preview_writes_and_locks_nothing(editor: Editor) -> None:
    state = "SELECT count(*), sum(version), max(id) FROM appointment_slots"
    before = editor.clinic.rows(state)
    owner = Database(editor.clinic.owner_url, pool_size=1)
    with owner.write() as holding:
        # Somebody is booking: whoever waited for these rows would never come back.
        holding.exec_driver_sql("SELECT FROM appointment_slots WHERE doctor_id = 1 FOR UPDATE")
        editor.editing.preview(1, every_day(1, time(9), time(10)))
    owner.close()
    assert editor.clinic.rows(state) == before
    assert editor.events() == []


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"ends": time(7)}, "ends"),
        ({"breaks": ((time(11, 50), time(12, 10)),)}, "breaks"),
        ({"valid_from": date(2027, 2, 1), "valid_to": date(2027, 1, 1)}, "valid_to"),
        ({"slot_minutes": 241}, "slot_minutes"),
        ({"ends": time(8, 10)}, "slot_minutes"),
        ({"every_weeks": 2}, "every_weeks"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(
    shared: Editor, changed: dict[str, object], field: str
) -> None:
    rule = replace(WeeklyHours(1, 1, 0, time(8), time(12), 15), **changed)  # type: ignore[arg-type]
    schedule = shared.editing.open(1)
    for refused in (
        lambda: shared.editing.preview(1, [rule]),
        lambda: shared.editing.save(schedule, [rule]),
    ):
        with pytest.raises(InvalidInput) as caught:
            refused()
        assert caught.value.details["field"] == field
    assert shared.editing.open(1).digest == schedule.digest


def test_two_clinics_at_one_time_are_refused_also_where_their_clocks_differ(editor: Editor) -> None:
    editor.clinic.rows(
        "INSERT INTO clinics (id, name, zone) VALUES (77, 'Berlin', 'Europe/Berlin') RETURNING 1"
    )
    editor.clinic.rows("INSERT INTO doctors (id, clinic_id, name) VALUES (77, 77, 'Dr Berlin') RETURNING 1")
    here = WeeklyHours(1, 1, 0, time(9), time(10), 30)
    with pytest.raises(InvalidInput) as caught:
        editor.editing.preview(1, [here, replace(here, clinic_id=77)])
    assert "overlap" in str(caught.value)
    with pytest.raises(InvalidInput) as caught:
        editor.editing.preview(1, [here, replace(here, clinic_id=77, starts=time(10), ends=time(11))])
    assert "different time" in str(caught.value)
    apart = editor.editing.preview(1, [here, replace(here, clinic_id=77, starts=time(11), ends=time(12))])
    assert apart.created > 0


def test_only_who_may_change_schedules_looks_and_saves(shared: Editor) -> None:
    desk = Editor(shared.clinic, "anna")
    try:
        schedule = desk.editing.open(2)
        for forbidden in (
            lambda: desk.editing.preview(2, schedule.rules),
            lambda: desk.editing.save(schedule, []),
        ):
            with pytest.raises(NotAllowed):
                forbidden()
        assert desk.editing.open(2).digest == schedule.digest
        with pytest.raises(UnknownDoctor):
            desk.editing.open(999)
    finally:
        desk.database.close()


def test_a_receptionist_who_was_given_the_right_may(editor: Editor) -> None:
    editor.clinic.rows(
        "UPDATE staff SET rights = rights || '{schedules}' WHERE username = 'anna' RETURNING 1"
    )
    desk = Editor(editor.clinic, "anna")
    try:
        saved = desk.editing.save(desk.editing.open(2), every_day(2, time(9), time(10)))
        assert saved.done.created > 0
    finally:
        desk.database.close()
