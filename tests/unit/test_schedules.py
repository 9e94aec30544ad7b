"""Weekly hours become slots: ordinary days, breaks, absences, holidays, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.schedules import Absence, PlannedSlot, WeeklyHours, check_hours, expand

LONDON = ZoneInfo("Europe/London")
MONDAY = date(2026, 11, 23)
HOURS = WeeklyHours(
    doctor_id=7,
    clinic_id=1,
    weekday=0,
    starts=time(8),
    ends=time(12),
    slot_minutes=15,
    breaks=((time(10), time(10, 20)),),
)


def local_times(slots: list[PlannedSlot], zone: ZoneInfo = LONDON) -> list[str]:
    return [slot.starts_at.astimezone(zone).strftime("%H:%M") for slot in slots]


def test_slots_fill_the_hours_and_start_anew_after_a_break() -> None:
    slots = expand([HOURS], [], {}, LONDON, MONDAY, MONDAY)

    assert local_times(slots) == [
        *(["08:00", "08:15", "08:30", "08:45", "09:00", "09:15", "09:30", "09:45"]),
        *(["10:20", "10:35", "10:50", "11:05", "11:20", "11:35"]),
    ]
    assert {slot.minutes for slot in slots} == {15}
    assert {slot.starts_at.tzinfo for slot in slots} == {UTC}


def test_other_weekdays_and_days_out_of_force_have_none() -> None:
    rule = replace(HOURS, valid_from=date(2026, 11, 30), valid_to=date(2026, 12, 7))

    days = {s.starts_at.date() for s in expand([rule], [], {}, LONDON, MONDAY, date(2026, 12, 31))}

    assert days == {date(2026, 11, 30), date(2026, 12, 7)}
    assert expand([HOURS], [], {}, LONDON, MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)) == []
    assert expand([HOURS], [], {}, LONDON, MONDAY, MONDAY - timedelta(days=1)) == []


def test_an_absence_blocks_every_slot_it_touches_and_says_why() -> None:
    rounds = Absence(
        doctor_id=7,
        clinic_id=1,
        starts_at=datetime(2026, 11, 23, 9, 10, tzinfo=LONDON),
        ends_at=datetime(2026, 11, 23, 9, 45, tzinfo=LONDON),
        why="Ward round",
    )
    slots = expand([HOURS], [rounds], {}, LONDON, MONDAY, MONDAY)

    assert local_times([s for s in slots if s.blocked_why]) == ["09:00", "09:15", "09:30"]
    assert {s.blocked_why for s in slots} == {"", "Ward round"}
    of_another = expand([HOURS], [replace(rounds, doctor_id=8)], {}, LONDON, MONDAY, MONDAY)
    assert not any(s.blocked_why for s in of_another)


def test_a_closure_is_the_clinics_and_a_holiday_everybodys() -> None:
    closure = Absence(
        doctor_id=None,
        clinic_id=1,
        starts_at=datetime(2026, 11, 23, tzinfo=LONDON),
        ends_at=datetime(2026, 11, 24, tzinfo=LONDON),
        why="Water damage",
    )
    elsewhere = replace(HOURS, doctor_id=8, clinic_id=2)

    closed = expand([HOURS, elsewhere], [closure], {}, LONDON, MONDAY, MONDAY)
    assert {(s.doctor_id, s.blocked_why) for s in closed} == {(7, "Water damage"), (8, "")}

    holiday = expand([HOURS, elsewhere], [], {MONDAY: "Founders' Day"}, LONDON, MONDAY, MONDAY)
    assert {(s.doctor_id, s.blocked_why) for s in holiday} == {(7, "Founders' Day"), (8, "Founders' Day")}
    assert len(holiday) == len(closed)


def test_an_absence_without_a_reason_still_says_something() -> None:
    away = Absence(7, 1, datetime(2026, 11, 23, tzinfo=LONDON), datetime(2026, 11, 24, tzinfo=LONDON), why="")
    assert {s.blocked_why for s in expand([HOURS], [away], {}, LONDON, MONDAY, MONDAY)} == {"Absent"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"ends": time(8)}, "ends"),
        ({"ends": time(7, 30)}, "ends"),
        ({"slot_minutes": 4}, "slot_minutes"),
        ({"slot_minutes": 241}, "slot_minutes"),
        ({"weekday": 7}, "weekday"),
        ({"weekday": -1}, "weekday"),
        ({"starts": time(8, 0, 30)}, "starts"),
        ({"ends": time(12, tzinfo=UTC)}, "ends"),
        ({"breaks": ((time(7, 30), time(8, 30)),)}, "breaks"),
        ({"breaks": ((time(11, 30), time(12, 30)),)}, "breaks"),
        ({"breaks": ((time(10), time(10)),)}, "breaks"),
        ({"breaks": ((time(9), time(10)), (time(9, 30), time(11)))}, "breaks"),
        ({"valid_from": date(2026, 2, 1), "valid_to": date(2026, 1, 1)}, "valid_to"),
    ],
)
def test_hours_that_cannot_be_are_refused_by_field(changes: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_hours([replace(HOURS, **changes)])  # type: ignore[arg-type]
    assert caught.value.details["field"] == field


def test_hours_of_one_doctor_may_not_overlap() -> None:
    late = replace(HOURS, starts=time(11, 45), ends=time(17), breaks=())
    with pytest.raises(InvalidInput) as caught:
        expand([HOURS, late], [], {}, LONDON, MONDAY, MONDAY)
    assert caught.value.details["field"] == "starts"

    check_hours([HOURS, replace(late, starts=time(12))])  # meeting is not overlapping
    check_hours([HOURS, replace(late, weekday=1)])
    check_hours([HOURS, replace(late, doctor_id=8)])
    check_hours([replace(HOURS, valid_to=date(2026, 6, 30)), replace(late, valid_from=date(2026, 7, 1))])
