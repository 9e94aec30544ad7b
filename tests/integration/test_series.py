"""Series on the real database: planned, made at once or not at all, changed, and taken back as a whole."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, time, timedelta

import pytest

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.errors import (
    AlreadyInSeries,
    CannotUndo,
    SeriesChanged,
    SeriesClashes,
    SlotTaken,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.schedules import Absence
from medibook_desktop.domain.series import (
    ChosenVisit,
    ClashWhy,
    KeptVisit,
    MovedVisit,
    NewSeries,
    PlannedVisit,
    Repeat,
    Scope,
    SeriesPlan,
    SeriesRule,
    SeriesWritten,
    VisitSeries,
)
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.sample_series import add_sample_series
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import OpenDesk, book, free_slots, new_patients, nothing_broken, request


def plan_of(desk: Clinic, slot: Slot, patient_id: int, rule: SeriesRule) -> SeriesPlan:
    return desk.series.plan(rule, slot.starts_at, doctor_id=slot.doctor_id, patient_id=patient_id)


def new_series(plan: SeriesPlan, patient_id: int) -> NewSeries:
    """Every date that is free, and the first proposal for every clash that has one."""
    visits = []
    for row in plan.visits:
        slot = row.slot or (row.proposals[0] if row.proposals else None)
        if slot is not None:
            visits.append(ChosenVisit(row.planned_at, slot))
    return NewSeries(patient_id, plan.doctor_id, plan.rule, plan.first_day, plan.at, tuple(visits))


def made(desk: Clinic, clinic: ClinicDatabase, count: int = 3) -> tuple[VisitSeries, int]:
    """A weekly series of a new patient, each visit somewhere; and the patient."""
    patient = new_patients(clinic)[0]
    slot = next(s for s in free_slots(desk, 40) if s.starts_at.date() <= clinic.today + timedelta(days=6))
    plan = plan_of(desk, slot, patient, SeriesRule(count=count))
    written = desk.series.book(new_series(plan, patient))
    series = desk.series.of_visit(written.booking_ids[0])
    assert series is not None
    return series, patient


def statuses(clinic: ClinicDatabase, patient: int) -> list[str]:
    return [
        row[0]
        for row in clinic.rows("SELECT status FROM bookings WHERE patient_id = %s ORDER BY id", patient)
    ]


def moves(rows: tuple[PlannedVisit, ...]) -> list[MovedVisit]:
    steps = []
    for row in rows:
        slot = row.slot or (row.proposals[0] if row.proposals else None)
        assert row.visit is not None
        assert slot is not None
        steps.append(MovedVisit(row.visit, slot, row.planned_at))
    return steps


def test_a_series_is_made_in_one_go_and_undone_in_one_go(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient = new_patients(clinic_database)[0]
    slot = free_slots(anna)[0]
    plan = plan_of(anna, slot, patient, SeriesRule(count=2))
    asked = new_request_id()
    written = anna.series.book(new_series(plan, patient), asked)
    assert len(written.booking_ids) == 2
    assert {change.day for change in written.changes} >= {slot.starts_at.date()}
    assert anna.series.book(new_series(plan, patient), asked).repeated
    assert statuses(clinic_database, patient) == ["booked", "booked"]
    series = anna.series.of_visit(written.booking_ids[1])
    assert series is not None
    assert series.number_of(written.booking_ids[1]) == 2
    assert series.rule == SeriesRule(count=2)

    anna.series.undo(asked)
    assert statuses(clinic_database, patient) == ["cancelled", "cancelled"]
    assert anna.series.of_visit(written.booking_ids[1]) is None


def test_a_visit_that_is_there_becomes_the_first_of_its_series(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient = new_patients(clinic_database)[0]
    slot = free_slots(anna)[0]
    first = book(anna, slot, patient).booking
    visit = _appointment(anna, slot, first.id)
    plan = anna.series.plan(
        SeriesRule(count=2), slot.starts_at, doctor_id=slot.doctor_id, patient_id=patient, visit=visit
    )
    assert plan.visits[0].visit is not None
    series = new_series(plan, patient)
    kept = (KeptVisit(first.id, first.version, first.starts_at),)
    asked = new_request_id()
    new = NewSeries(
        series.patient_id, series.doctor_id, series.rule, series.first_day, series.at, series.visits, kept
    )
    written = anna.series.book(new, asked)
    assert written.booking_ids[0] == first.id
    with pytest.raises(AlreadyInSeries):
        anna.series.book(new)
    anna.series.undo(asked)
    # The first was there before: undo leaves it.
    assert statuses(clinic_database, patient) == ["booked", "cancelled"]


def test_a_date_that_is_taken_meanwhile_leaves_nothing_half_made(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient, other = new_patients(clinic_database, 2)
    slot = free_slots(anna)[0]
    plan = plan_of(anna, slot, patient, SeriesRule(count=3))
    new = new_series(plan, patient)
    last = new.visits[-1].slot
    ben.bookings.book(request(last, other))
    with pytest.raises(SeriesClashes) as refused:
        anna.series.book(new)
    assert [clash["code"] for clash in refused.value.details["clashes"]] == ["MB001"]
    assert statuses(clinic_database, patient) == []
    assert clinic_database.rows("SELECT count(*) FROM series") == [(0,)]

    again = plan_of(anna, slot, patient, SeriesRule(count=3))
    gone = next(row for row in again.visits if row.planned_at == new.visits[-1].planned_at)
    assert gone.why is ClashWhy.TAKEN or gone.slot is None
    assert last.id not in {proposed.id for proposed in gone.proposals}
    assert len(anna.series.book(new_series(again, patient)).booking_ids) == len(new.visits)


def test_taken_closed_and_unopened_dates_are_named(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    patient = new_patients(clinic_database)[0]
    slot = free_slots(anna)[0]
    plan = plan_of(anna, slot, patient, SeriesRule(count=12))
    assert plan.visits[0].slot is not None
    assert plan.visits[-1].why is ClashWhy.NOT_OPEN
    assert plan.visits[-1].proposals == ()
    day = slot.starts_at.date() + timedelta(days=7)
    clinic_database.rows(
        "UPDATE appointment_slots SET is_blocked = true, block_reason = 'Feast of the clinic', version = version + 1"
        " WHERE doctor_id = %s AND (slot_time AT TIME ZONE 'UTC')::date = %s AND NOT is_booked",
        slot.doctor_id,
        day,
    )
    closed = plan_of(anna, slot, patient, SeriesRule(count=2)).visits[1]
    if closed.why is not ClashWhy.TAKEN:  # unless the sample had booked this very time
        assert (closed.why, closed.detail) == (ClashWhy.BLOCKED, "Feast of the clinic")
    assert all(s.starts_at.date() != day or s.doctor_id != slot.doctor_id for s in closed.proposals)


def test_a_series_is_moved_and_what_was_moved_by_hand_stays(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    series, patient = made(anna, clinic_database)
    second = series.visits[1]
    elsewhere = next(
        s
        for s in free_slots(anna, 60, series.doctor_id)
        if s.starts_at.date() not in {v.starts_at.date() for v in series.visits}
    )
    anna.bookings.move(second.booking_id, second.version, elsewhere.id, elsewhere.version)
    series = anna.series.of_visit(second.booking_id) or series
    assert [v.is_moved_by_hand for v in series.visits] == [False, True, False]

    at = (datetime.combine(clinic_database.today, series.at) + timedelta(minutes=30)).time()
    rows = anna.series.plan_change(series, series.visits[0].booking_id, Scope.ALL, at=at)
    assert [row.visit.is_moved_by_hand for row in rows if row.visit] == [False, True, False]
    asked = new_request_id()
    steps = moves(tuple(row for row in rows if row.visit and not row.visit.is_moved_by_hand))
    anna.series.move(series, steps, scope=Scope.ALL, at=at, request_id=asked)
    after = anna.series.of_visit(second.booking_id)
    assert after is not None
    assert after.at == at
    hand = next(v for v in after.visits if v.booking_id == second.booking_id)
    assert (hand.starts_at, hand.is_moved_by_hand) == (elsewhere.starts_at, True)
    with pytest.raises(SeriesChanged):
        anna.series.move(series, steps, scope=Scope.ALL, at=at)

    anna.series.undo(asked)
    back = anna.series.of_visit(second.booking_id)
    assert back is not None
    assert [(v.starts_at, v.doctor_id) for v in back.visits] == [
        (v.starts_at, v.doctor_id) for v in series.visits
    ]
    assert back.at == series.at
    assert statuses(clinic_database, patient) == ["booked"] * 3


def test_this_and_later_are_cancelled_and_stand_again(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    series, patient = made(anna, clinic_database)
    rows = anna.series.plan_change(series, series.visits[1].booking_id, Scope.LATER)
    asked = new_request_id()
    anna.series.cancel(series, [row.visit for row in rows if row.visit], "Patient asked", asked)
    assert statuses(clinic_database, patient) == ["booked", "cancelled", "cancelled"]
    anna.series.undo(asked)
    assert statuses(clinic_database, patient) == ["booked"] * 3


def test_undo_says_who_changed_a_visit_of_the_series_since(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient = new_patients(clinic_database)[0]
    plan = plan_of(anna, free_slots(anna)[0], patient, SeriesRule(count=2))
    asked = new_request_id()
    before = datetime.now(UTC)
    written = anna.series.book(new_series(plan, patient), asked)
    ben.bookings.check_in(written.booking_ids[0], 1)
    with pytest.raises(CannotUndo) as refused:
        anna.series.undo(asked)
    assert "Ben" in refused.value.message
    assert refused.value.details["changed_at"] > before
    assert statuses(clinic_database, patient) == ["arrived", "booked"]


def test_a_chain_of_visits_goes_forward_into_the_times_that_it_leaves(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient = new_patients(clinic_database)[0]
    plans = (plan_of(anna, slot, patient, SeriesRule(count=2)) for slot in free_slots(anna, 40))
    plan = next(p for p in plans if not any(row.is_clash for row in p.visits))
    written = anna.series.book(new_series(plan, patient))
    series = anna.series.of_visit(written.booking_ids[0])
    assert series is not None
    first, second = series.visits
    rows = anna.series.plan_change(
        series, first.booking_id, Scope.ALL, days_later=7, at=second.starts_at.time()
    )
    assert rows[0].slot is not None
    assert rows[0].slot.id == second.slot_id
    anna.series.move(series, moves(rows), scope=Scope.ALL, days_later=7)
    after = anna.series.of_visit(first.booking_id)
    assert after is not None
    assert after.visits[0].slot_id == second.slot_id


def test_a_monthly_series_asks_for_months(anna: Clinic, clinic_database: ClinicDatabase) -> None:
    patient = new_patients(clinic_database)[0]
    slot = free_slots(anna)[0]
    plan = plan_of(anna, slot, patient, SeriesRule(Repeat.MONTHLY_ON_WEEKDAY, count=3))
    days = [row.planned_at.date() for row in plan.visits]
    assert {day.weekday() for day in days} == {slot.starts_at.weekday()}
    assert len({(day.year, day.month) for day in days}) == 3


def _appointment(desk: Clinic, slot: Slot, booking_id: int) -> Appointment:
    columns = desk.agenda.columns([(slot.doctor_id, slot.starts_at.date())])
    return next(v for v in columns[0].appointments if v.booking_id == booking_id)


def test_undo_goes_back_step_by_step_through_changes_of_one_series(
    anna: Clinic, clinic_database: ClinicDatabase
) -> None:
    patient = new_patients(clinic_database)[0]
    plan = plan_of(anna, free_slots(anna)[0], patient, SeriesRule(count=2))
    asked = [new_request_id() for _ in range(3)]
    written = anna.series.book(new_series(plan, patient), asked[0])
    series = anna.series.of_visit(written.booking_ids[0])
    assert series is not None
    anna.series.cancel(series, series.visits[1:], "Patient asked", asked[1])
    series = anna.series.of_visit(written.booking_ids[0])
    assert series is not None
    anna.series.cancel(series, series.visits, "Patient asked", asked[2])
    with pytest.raises(CannotUndo):
        anna.series.undo(asked[0])
    seen = []
    for each in reversed(asked):
        anna.series.undo(each)
        seen.append(statuses(clinic_database, patient))
    assert seen == [["booked", "cancelled"], ["booked", "booked"], ["cancelled", "cancelled"]]


def test_the_sample_clinic_gets_series_as_a_receptionist_makes_them(clinic_database: ClinicDatabase) -> None:
    password = clinic_database.users["anna"].password
    made = add_sample_series(clinic_database.owner_url, "anna", password)
    assert made >= 2
    assert clinic_database.rows("SELECT DISTINCT created_by FROM series") == [("anna",)]
    assert nothing_broken(clinic_database)
    assert add_sample_series(clinic_database.owner_url, "anna", password) == 0


def test_a_series_over_a_change_of_the_clocks_a_closure_and_a_public_holiday(
    desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    """200 days of schedule cross a change of the clocks, whenever the test runs."""
    ada, anna = desks("ada"), desks("anna")
    patient = new_patients(clinic_database)[0]
    doctor = ada.directory.doctors()[0]
    clinic, today = ada.directory.clinics()[0], clinic_database.today
    slot = free_slots(anna, 1, doctor.id)[0]
    closed = slot.starts_at.date() + timedelta(weeks=10)
    ada.schedules.add_absence(
        Absence(
            None,
            clinic.id,
            datetime.combine(closed, time(), clinic.tz),
            datetime.combine(closed + timedelta(days=1), time(), clinic.tz),
            "Moving house",
        )
    )
    ada.schedules.regenerate([doctor.id], today, today + timedelta(days=200))
    plan = plan_of(anna, slot, patient, SeriesRule(count=28))
    by_day = {row.planned_at.date(): row for row in plan.visits}
    assert (by_day[closed].why, by_day[closed].detail) == (ClashWhy.BLOCKED, "Moving house")
    holidays = ada.schedules.holidays(clinic, today, today + timedelta(days=200))
    for day, name in holidays.items():
        row = by_day.get(day)
        if row is not None and row.why is not ClashWhy.TAKEN:
            assert (row.why, row.detail) == (ClashWhy.BLOCKED, name)
    written = anna.series.book(new_series(plan, patient))
    series = anna.series.of_visit(written.booking_ids[0])
    assert series is not None
    as_planned = [v.starts_at for v in series.visits if v.starts_at == v.planned_at]
    assert {moment.time() for moment in as_planned} == {slot.starts_at.time()}
    assert len({moment.utcoffset() for moment in as_planned}) == 2


def test_of_two_desks_that_want_the_same_dates_one_gets_them_all_and_one_none(
    desks: OpenDesk, clinic_database: ClinicDatabase
) -> None:
    """All or nothing under a race: never some dates here and some there."""
    pair = (desks("anna"), desks("ben"))
    patients = new_patients(clinic_database, 2)
    for slot in free_slots(pair[0], 12)[::4]:
        plans = [plan_of(d, slot, p, SeriesRule(count=2)) for d, p in zip(pair, patients, strict=True)]
        wanted = [new_series(plan, p) for plan, p in zip(plans, patients, strict=True)]
        start = threading.Barrier(2)
        answers: list[object] = [None, None]

        def run(place: int, new: NewSeries, start: threading.Barrier, answers: list[object]) -> None:
            start.wait(20)
            try:
                answers[place] = pair[place].series.book(new)
            except SeriesClashes as error:
                answers[place] = error

        threads = [
            threading.Thread(target=run, args=(n, new, start, answers)) for n, new in enumerate(wanted)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        winners = [a for a in answers if isinstance(a, SeriesWritten)]
        losers = [a for a in answers if isinstance(a, SeriesClashes)]
        assert (len(winners), len(losers)) == (1, 1)
        assert {c["code"] for c in losers[0].details["clashes"]} == {"MB001"}
        assert len(losers[0].details["clashes"]) == len(winners[0].booking_ids)


def test_without_the_one_transaction_the_race_leaves_half_a_series(
    anna: Clinic, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    """The negative control: date by date, the last one is gone and the first ones stand."""
    patient, other = new_patients(clinic_database, 2)
    plan = plan_of(anna, free_slots(anna)[0], patient, SeriesRule(count=2))
    slots = [each.slot for each in new_series(plan, patient).visits]
    ben.bookings.book(request(slots[-1], other))

    def one_by_one() -> None:
        for slot in slots:
            anna.bookings.book(request(slot, patient))

    with pytest.raises(SlotTaken):
        one_by_one()
    assert statuses(clinic_database, patient) == ["booked"]
