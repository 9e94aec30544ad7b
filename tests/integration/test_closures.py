"""Closures and holidays on a real server: seen before, made, changed, taken back; who may, and who is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import psycopg
import pytest

from medibook_desktop.domain.closures import Closure, ClosureDetails, ClosureKind, Holiday
from medibook_desktop.domain.errors import (
    CannotUndo,
    ClosureOverlaps,
    InvalidInput,
    NotAllowed,
    StaleClosure,
)
from medibook_desktop.services.clinic import Clinic
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk, free_slots

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def ada(desks: OpenDesk) -> Clinic:
    return desks("ada")


@pytest.fixture(scope="module")
def shared_ada(module_clinic_database: ClinicDatabase) -> Iterator[Clinic]:
    """For what is refused, or only looked at."""
    from tests.helpers.desks import open_desk

    with open_desk(module_clinic_database, "ada") as desk:
        yield desk


def closed(clinic: ClinicDatabase, first: int, last: int | None = None, **more: object) -> ClosureDetails:
    """Of the whole clinic, so many days from today on."""
    day = clinic.today + timedelta(days=first)
    until = clinic.today + timedelta(days=first if last is None else last)
    values: dict[str, object] = {"kind": ClosureKind.CLOSURE, "why": "Water damage", "clinic_ids": (1,)}
    return ClosureDetails(first_day=day, last_day=until, **(values | more))  # type: ignore[arg-type]


def blocked_and_free(clinic: ClinicDatabase, day: date, doctor_id: int | None = None) -> tuple[int, int]:
    [(blocked, free)] = clinic.rows(
        """SELECT count(*) FILTER (WHERE is_blocked), count(*) FILTER (WHERE NOT is_blocked AND NOT is_booked)
           FROM appointment_slots WHERE (slot_time AT TIME ZONE 'Europe/London')::date = %s
             AND (doctor_id = %s OR %s::int8 IS NULL)""",
        day,
        doctor_id,
        doctor_id,
    )
    return blocked, free


def busy_day(clinic: ClinicDatabase) -> int:
    """Days from today until one with visits and free times."""
    [(day,)] = clinic.rows(
        """SELECT (slot_time AT TIME ZONE 'Europe/London')::date FROM appointment_slots
           WHERE slot_time > now() + interval '1 day' GROUP BY 1
           HAVING count(*) FILTER (WHERE is_booked) > 5 AND count(*) FILTER (WHERE NOT is_booked AND NOT is_blocked) > 5
           ORDER BY 1 LIMIT 1"""
    )
    return (day - clinic.today).days


def test_a_closed_day_is_foretold_closes_every_free_time_and_lists_the_visits(
    ada: Clinic, clinic_database: ClinicDatabase
) -> None:
    details = closed(clinic_database, busy_day(clinic_database))
    day = details.first_day
    foretold = ada.closures.preview(details)
    assert foretold.free == blocked_and_free(clinic_database, day)[1] > 0
    visits = clinic_database.rows(
        """SELECT id FROM bookings WHERE (lower(during) AT TIME ZONE 'Europe/London')::date = %s
           AND status IN ('booked', 'arrived') ORDER BY id""",
        day,
    )
    assert sorted(visit.booking_id for visit in foretold.visits) == [booking_id for (booking_id,) in visits]

    saved = ada.closures.close(details)
    assert saved.calls == len(visits)
    assert set(ada.schedules.due_doctors()) == set(clinic_database.doctor_ids)
    made = ada.schedules.catch_up()
    assert made.doctors == len(clinic_database.doctor_ids)
    assert {clash.booking_id for clash in made.clashes} <= {booking_id for (booking_id,) in visits}
    assert blocked_and_free(clinic_database, day)[1] == 0
    assert ada.schedules.due_doctors() == ()
    [year] = [ada.closures.year(ada.directory.clinics()[0], day.year)]
    assert any(closure.details == details for closure in year.closures)

    (away,) = [a for a in ada.calls.away() if a.why == "Water damage"]
    assert away.doctor_id is None
    assert away.is_of_clinic
    assert {call.booking_id for call in away.calls} == {booking_id for (booking_id,) in visits}
    times = ada.calls.proposals(away)
    assert all(time.starts_at.date() != day for each in times.values() for time in each)
    firsts = [each[0] for each in times.values() if each]
    assert len({time.slot.id for time in firsts}) == len(firsts) > 5


def test_what_is_closed_is_not_proposed_even_before_the_slots_have_followed(
    ada: Clinic, clinic_database: ClinicDatabase
) -> None:
    details = closed(clinic_database, 1, 3)
    ada.closures.close(details)
    (away,) = [a for a in ada.calls.away() if a.why == "Water damage"]
    days = {time.starts_at.date() for each in ada.calls.proposals(away).values() for time in each}
    assert days
    assert min(days) > details.last_day


def test_ctrl_z_opens_the_time_again_and_the_list_is_gone(
    ada: Clinic, clinic_database: ClinicDatabase
) -> None:
    details = closed(clinic_database, busy_day(clinic_database))
    before = blocked_and_free(clinic_database, details.first_day)
    saved = ada.closures.close(details)
    ada.schedules.catch_up()
    undone = ada.closures.take_back(saved)
    ada.schedules.catch_up()
    assert blocked_and_free(clinic_database, details.first_day) == before
    assert not [a for a in ada.calls.away() if a.why == "Water damage"]
    # ... and what was taken away comes back the same way.
    again = ada.closures.take_back(undone)
    assert again.closure is not None
    assert again.closure.details == details
    assert again.calls == saved.calls


def test_a_change_is_one_step_and_the_trail_tells_who(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    saved = ada.closures.close(closed(clinic_database, 5))
    assert saved.closure is not None
    later = closed(clinic_database, 6, 7, why="Painters", from_time=time(12), to_time=time(18))
    changed = ada.closures.change(saved.closure, later)
    assert changed.closure is not None
    assert (changed.closure.details, changed.closure.version) == (later, 2)
    assert clinic_database.rows(
        "SELECT (starts_at AT TIME ZONE 'Europe/London')::text, why FROM absences WHERE closure_id = %s ORDER BY 1",
        saved.closure.id,
    ) == [(f"{later.first_day} 12:00:00", "Painters"), (f"{later.last_day} 12:00:00", "Painters")]
    assert clinic_database.rows(
        "SELECT kind, who, terminal, before ->> 'why', after ->> 'why' FROM change_events"
        " WHERE what = 'closures' ORDER BY id"
    ) == [
        ("closed", "ada", "Desk of ada", None, "Water damage"),
        ("changed", "ada", "Desk of ada", "Water damage", "Painters"),
    ]
    back = ada.closures.take_back(changed)
    assert back.closure is not None
    assert back.closure.details == saved.closure.details


def test_two_admins_the_second_is_told_who_was_first(
    ada: Clinic, desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    saved = ada.closures.close(closed(clinic_database, 5))
    assert saved.closure is not None
    other = desks("ada")
    other.closures.change(saved.closure, closed(clinic_database, 6))
    with pytest.raises(StaleClosure) as refused:
        ada.closures.change(saved.closure, closed(clinic_database, 7))
    assert refused.value.details["changed_by"].startswith("Ada")
    with pytest.raises(CannotUndo):
        ada.closures.take_back(saved)
    with pytest.raises(StaleClosure):
        ada.closures.reopen(saved.closure)


def test_the_same_request_closes_changes_and_opens_once(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    from medibook_desktop.domain.identifiers import new_request_id

    request = new_request_id()
    details = closed(clinic_database, 5)
    first, again = ada.closures.close(details, request), ada.closures.close(details, request)
    assert first.closure == again.closure
    assert first.closure is not None
    request = new_request_id()
    changed = [ada.closures.change(first.closure, closed(clinic_database, 6), request) for _ in range(2)]
    assert changed[0].closure == changed[1].closure
    assert changed[0].closure is not None
    request = new_request_id()
    for _ in range(2):
        ada.closures.reopen(changed[0].closure, request)
    assert clinic_database.rows("SELECT count(*) FROM closures WHERE why = 'Water damage'") == [(0,)]


def test_several_doctors_at_once_are_one_closure_and_one_list(
    ada: Clinic, clinic_database: ClinicDatabase
) -> None:
    doctors = tuple(clinic_database.doctor_ids)[:3]
    day = busy_day(clinic_database)
    details = closed(clinic_database, day, day + 1, clinic_ids=(), doctor_ids=doctors, why="Congress")
    saved = ada.closures.close(details)
    assert saved.closure is not None
    assert saved.closure.details.kind is ClosureKind.ABSENCE
    ada.schedules.catch_up()
    for doctor_id in doctors:
        assert blocked_and_free(clinic_database, details.first_day, doctor_id)[1] == 0
    others = tuple(clinic_database.doctor_ids)[3:]
    assert sum(blocked_and_free(clinic_database, details.first_day, each)[1] for each in others) > 0
    (away,) = [a for a in ada.calls.away() if a.why == "Congress"]
    assert away.doctor_count == 3
    assert {call.doctor_id for call in away.calls} <= set(doctors)
    assert len({call.doctor_id for call in away.calls}) > 1


def test_half_a_day_leaves_the_other_half(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    day = busy_day(clinic_database)
    details = closed(clinic_database, day, from_time=time(12), to_time=time(23, 59))
    noon = datetime.combine(details.first_day, time(12), LONDON)
    morning = clinic_database.rows(
        "SELECT count(*) FROM appointment_slots WHERE is_blocked AND slot_time >= %s AND slot_time < %s",
        noon - timedelta(hours=12),
        noon,
    )
    ada.closures.close(details)
    ada.schedules.catch_up()
    free = clinic_database.rows(
        "SELECT count(*) FROM appointment_slots WHERE NOT is_blocked AND slot_time >= %s AND slot_time < %s",
        noon,
        noon + timedelta(hours=12),
    )
    assert free == [(0,)]
    assert morning == clinic_database.rows(
        "SELECT count(*) FROM appointment_slots WHERE is_blocked AND slot_time >= %s AND slot_time < %s",
        noon - timedelta(hours=12),
        noon,
    )


def test_a_public_holiday_on_which_the_clinic_works(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    clinic = ada.directory.clinics()[0]
    year = clinic_database.today.year + 1
    christmas = next(h for h in ada.closures.year(clinic, year).holidays if h.day == date(year, 12, 25))
    assert not christmas.is_worked
    assert ada.closures.work_on(christmas, True)
    assert not ada.closures.work_on(christmas, True)
    worked = next(h for h in ada.closures.year(clinic, year).holidays if h.day == christmas.day)
    assert worked.is_worked
    assert christmas.day not in ada.schedules.holidays(clinic, christmas.day, christmas.day)
    plan = ada.schedules.plan(clinic_database.doctor_ids[0], christmas.day, christmas.day)
    assert all(not slot.blocked_why for slot in plan)
    assert ada.closures.work_on(christmas, False)
    assert christmas.day in ada.schedules.holidays(clinic, christmas.day, christmas.day)
    kinds = clinic_database.rows("SELECT kind FROM change_events WHERE what = 'worked_holidays' ORDER BY id")
    assert kinds == [("worked",), ("kept",)]


def test_closures_that_overlap_are_refused_and_named(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    ada.closures.close(closed(clinic_database, 5, 8))
    with pytest.raises(ClosureOverlaps) as refused:
        ada.closures.close(closed(clinic_database, 8, 9, why="Painters"))
    assert "Water damage" in refused.value.message
    # A morning and an afternoon do not; nor does a doctor's day off.
    ada.closures.close(closed(clinic_database, 10, from_time=time(8), to_time=time(12)))
    ada.closures.close(closed(clinic_database, 10, from_time=time(12), to_time=time(18)))
    ada.closures.close(closed(clinic_database, 5, clinic_ids=(), doctor_ids=(1,), why="Leave"))


@pytest.mark.parametrize(
    ("first", "last", "more", "field"),
    [
        (5, 4, {}, "last_day"),
        (-3, -2, {}, "first_day"),
        (1, 3650, {}, "last_day"),
        (1, 1, {"from_time": time(12), "to_time": time(12)}, "hours"),
        (1, 1, {"from_time": time(12)}, "hours"),
        (1, 1, {"clinic_ids": ()}, "whom"),
        (1, 1, {"why": "  "}, "why"),
        (1, 1, {"why": "x" * 201}, "why"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    shared_ada: Clinic,
    module_clinic_database: ClinicDatabase,
    first: int,
    last: int,
    more: dict[str, object],
    field: str,
) -> None:
    details = closed(module_clinic_database, first, last, **more)
    for ask in (shared_ada.closures.preview, shared_ada.closures.close):
        with pytest.raises(InvalidInput) as refused:
            ask(details)
        assert refused.value.details["field"] == field


def test_the_database_refuses_the_same_whatever_the_program_says(
    module_clinic_database: ClinicDatabase,
) -> None:
    clinic = module_clinic_database
    today = clinic.today
    with psycopg.connect(
        clinic.database_url, user="ada", password=clinic.users["ada"].password
    ) as connection:
        for clinic_ids, doctor_ids, first, last, hours in (
            ([1], [], today, today - timedelta(days=1), (None, None)),
            ([1], [], today, today + timedelta(days=3650), (None, None)),
            ([1], [1], today, today, (None, None)),
            ([999], [], today, today, (None, None)),
            ([], [], today, today, (None, None)),
            ([1], [], today, today, (time(12), time(11))),
        ):
            with pytest.raises(psycopg.errors.InvalidParameterValue), connection.transaction():
                connection.execute(
                    "SELECT close_time(gen_random_uuid(), 'closure', %s::int8[], %s::int8[], %s, %s, %s, %s, 'x')",
                    (clinic_ids, doctor_ids, first, last, *hours),
                )


def test_an_unknown_country_says_so_and_closures_go_on(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    clinic_database.rows("UPDATE clinics SET country = 'XX', subdivision = ''")
    ada.directory.forget()
    read = ada.closures.year(ada.directory.clinics()[0], clinic_database.today.year)
    assert read.unknown_region == "XX"
    assert read.holidays == ()
    assert ada.closures.close(closed(clinic_database, 5)).closure is not None
    with pytest.raises(InvalidInput) as refused:
        ada.schedules.catch_up()
    assert refused.value.details["field"] == "country"
    # Nothing is forgotten: with a country that is known the times follow.
    clinic_database.rows("UPDATE clinics SET country = 'GB'")
    assert ada.schedules.catch_up().doctors == len(clinic_database.doctor_ids)


def test_without_the_right_nothing_is_closed_neither_in_the_program_nor_beside_it(
    desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    anna = desks("anna")
    details = closed(clinic_database, 5)
    holiday = Holiday(1, clinic_database.today + timedelta(days=5), "A holiday")
    somebodys = Closure(1, 1, details)
    for ask in (
        lambda: anna.closures.close(details),
        lambda: anna.closures.preview(details),
        lambda: anna.closures.change(somebodys, details),
        lambda: anna.closures.reopen(somebodys),
        lambda: anna.closures.work_on(holiday, True),
    ):
        with pytest.raises(NotAllowed):
            ask()
    password = clinic_database.users["anna"].password
    with psycopg.connect(clinic_database.database_url, user="anna", password=password) as connection:
        for statement in (
            "INSERT INTO closures (kind, first_day, last_day, why) VALUES ('closure', now(), now(), 'x')",
            "UPDATE closures SET why = 'x'",
            "DELETE FROM worked_holidays",
            "DELETE FROM slots_due",
            "SELECT * FROM daily_work",
            "SELECT write_closure(1)",
            "SELECT slots_are_due('{1}', current_date, current_date)",
            "SELECT adopt_absences()",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), connection.transaction():
                connection.execute(statement)
        assert connection.execute("SELECT count(*) FROM closures").fetchone() is not None
    clinic_database.rows("UPDATE staff SET rights = '{schedules}' WHERE username = 'anna'")
    assert desks("anna").closures.close(details).closure is not None


def test_others_hear_that_something_was_closed(desks: OpenDesk, clinic_database: ClinicDatabase) -> None:
    from tests.helpers.conditions import wait_until

    ada, ben = desks("ada", background=True), desks("ben", background=True)
    heard: list[str] = []
    subscription = ben.live.subscribe(
        [], [], lambda changes: heard.extend(str(change.kind) for change in changes), lambda _state: None
    )
    wait_until(lambda: ben.live.state.is_live)
    ada.closures.close(closed(clinic_database, 5))
    wait_until(lambda: "schedule" in heard)
    subscription.close()


def test_what_the_sample_has_closed_is_on_the_page(shared_ada: Clinic) -> None:
    """Absences that were there before there were closures have been adopted."""
    read = shared_ada.closures.year(shared_ada.directory.clinics()[0], shared_ada.directory.today().year)
    later = shared_ada.closures.year(shared_ada.directory.clinics()[0], shared_ada.directory.today().year + 1)
    assert [*read.closures, *later.closures]


def test_a_visit_that_is_free_again_is_no_longer_listed(ada: Clinic, clinic_database: ClinicDatabase) -> None:
    """Closing twice over the same visit: the later closure is the one that it is moved for."""
    day = busy_day(clinic_database)
    first = ada.closures.close(closed(clinic_database, day, from_time=time(0), to_time=time(12)))
    assert first.closure is not None
    ada.closures.change(first.closure, closed(clinic_database, day + 1))
    dates = {
        call.starts_at.date()
        for away in ada.calls.away()
        if away.why == "Water damage"
        for call in away.calls
    }
    assert dates <= {clinic_database.today + timedelta(days=day + 1)}
    assert free_slots(ada)
