"""The series box's decisions, without a window: planning while typing, what each date becomes, clashes, undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.series.presenter import SeriesPresenter
from medibook_desktop.desktop.screens.series.view import ChangeTyped, NewTyped
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import DatabaseAway, SeriesClashes
from medibook_desktop.domain.series import (
    ClashWhy,
    PlannedVisit,
    Repeat,
    Scope,
    SeriesPlan,
    SeriesRule,
    SeriesVisit,
    SeriesWritten,
    VisitSeries,
)
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.series_planning import dates
from tests.helpers.desk_doubles import DOCTORS, MARIA, NOW, Answers, Recorder, at, visit

WEEK = timedelta(weeks=1)
FIRST = at(10, 15)


def slot_at(number: int, moment: datetime, doctor_id: int = 2) -> Slot:
    return Slot(number, doctor_id, moment, 15, 1)


def planned() -> SeriesPlan:
    rows = (
        PlannedVisit(1, FIRST, visit=standing(0)),
        PlannedVisit(2, FIRST + WEEK, slot_at(2, FIRST + WEEK)),
        PlannedVisit(
            3,
            FIRST + 2 * WEEK,
            why=ClashWhy.TAKEN,
            proposals=(
                slot_at(3, FIRST + 2 * WEEK + timedelta(minutes=15)),
                slot_at(4, FIRST + 2 * WEEK, doctor_id=1),
            ),
        ),
        PlannedVisit(4, FIRST + 3 * WEEK, why=ClashWhy.BLOCKED, detail="Christmas"),
    )
    return SeriesPlan(SeriesRule(count=4), 2, FIRST.date(), FIRST.time(), rows)


def standing(number: int, *, moved_to: datetime | None = None) -> SeriesVisit:
    planned_at = FIRST + number * WEEK
    starts = moved_to or planned_at
    return SeriesVisit(
        500 + number, planned_at, planned_at, 2, 2, 100 + number, starts, starts + timedelta(minutes=30),
        BookingStatus.BOOKED, 1,
    )  # fmt: skip


def series() -> VisitSeries:
    visits = (standing(0), standing(1), standing(2, moved_to=FIRST + 2 * WEEK + timedelta(days=1)))
    return VisitSeries(9, SeriesRule(count=3), MARIA.id, 2, None, FIRST.date(), FIRST.time(), "", 1, visits)


class Box:
    def __init__(self, of_visit: VisitSeries | None = None) -> None:
        def change(
            asked: VisitSeries, booking_id: int, scope: Scope, *, days_later: int, at: time, doctor_id: int
        ) -> tuple[PlannedVisit, ...]:
            rows = []
            for number, each in enumerate(asked.visits):
                moment = datetime.combine(
                    each.planned_at.date() + timedelta(days=days_later), at, FIRST.tzinfo
                )
                rows.append(PlannedVisit(number + 1, moment, slot_at(200 + number, moment), visit=each))
            return tuple(rows)

        self.clinic: Any = SimpleNamespace(
            series=SimpleNamespace(
                of_visit=Answers(of_visit),
                plan=Answers(planned()),
                plan_change=Answers(change),
                book=Answers(SeriesWritten(9, (500, 501), ())),
                move=Answers(SeriesWritten(9, (500, 501), ())),
                cancel=Answers(SeriesWritten(9, (500, 501), ())),
                undo=Answers(SeriesWritten(9, (500, 501), ())),
            ),
            directory=SimpleNamespace(visit_types=lambda: ()),
        )
        self.view, self.said = Recorder(), Recorder()
        self.changes = ChangesMade(
            InlineRunner(), ManualTimers(), self.said, on_changes=lambda c: None, on_refused=lambda: None
        )
        self.closed: list[str] = []
        self.presenter = SeriesPresenter(
            self.clinic,
            InlineRunner(),
            self.view,
            self.changes,
            doctors={doctor.id: doctor for doctor in DOCTORS},
            now=lambda: NOW,
            on_closed=lambda: self.closed.append("closed"),
        )
        self.presenter.open_for(visit())

    def rows(self) -> list[tuple[str, str]]:
        shown = self.view.shown("show_rows")
        assert shown is not None
        return [(row.found, row.becomes) for row in shown[0]]

    def action(self) -> tuple[Any, ...]:
        return self.view.shown("show_action") or ()

    def type(self, change: Callable[[ChangeTyped], ChangeTyped]) -> None:
        opened = self.view.shown("open_change")
        assert opened is not None
        self.presenter.change_typed(change(opened[2]))


def test_every_date_says_what_it_meets_and_what_it_becomes() -> None:
    box = Box()
    assert [found for found, _ in box.rows()] == ["This visit", "Free", "Taken", "Closed: Christmas"]
    becomes = [text for _, text in box.rows()]
    assert becomes[0] == "stays"
    assert "10:30" in becomes[2]
    assert becomes[3] == "left out"
    assert "2" in box.action()[0]
    assert box.action()[1]


def test_another_proposal_then_left_out_then_taken_in_again() -> None:
    box = Box()
    box.presenter.other_time(2, 1)
    assert "Dr Amara Okafor" in box.rows()[2][1]
    box.presenter.other_time(2, 1)
    assert box.rows()[2][1] == "left out"
    assert "1" in box.action()[0]
    box.presenter.leave_out(2)
    assert "10:30" in box.rows()[2][1]
    box.presenter.leave_out(1)
    box.presenter.new_typed(NewTyped(SeriesRule(), "4"))
    assert box.rows()[1][1] == "left out"  # a new plan keeps what was decided


def test_enter_books_what_is_chosen_and_the_first_visit_is_kept() -> None:
    box = Box()
    box.presenter.confirm()
    new = box.clinic.series.book.calls[0][0]
    assert [each.slot.id for each in new.visits] == [2, 3]
    assert [(kept.booking_id, kept.version) for kept in new.kept] == [(500, 1)]
    assert box.closed == ["closed"]
    request_id = box.clinic.series.book.calls[0][1]
    box.changes.undo()
    assert box.clinic.series.undo.calls[0][0] == request_id


@pytest.mark.parametrize("ends", ["", "soon", "0", "1", "99", "1.1.2020"])
def test_an_end_that_cannot_be_is_marked_and_nothing_is_planned(ends: str) -> None:
    box = Box()
    box.view.forget()
    plan = box.clinic.series.plan
    plan.answers = [lambda rule, first, **more: dates(rule, first.date()) and planned()]
    box.presenter.new_typed(NewTyped(SeriesRule(), ends))
    assert box.view.count("show_field_problem") == 1
    assert box.action()[1] is False


def test_a_last_day_is_understood_as_it_is_typed() -> None:
    box = Box()
    box.presenter.new_typed(NewTyped(SeriesRule(Repeat.MONTHLY_ON_DAY), "31.3.2027"))
    assert box.clinic.series.plan.calls[-1][0] == SeriesRule(
        Repeat.MONTHLY_ON_DAY, 1, None, date(2027, 3, 31)
    )


def test_a_clash_keeps_the_box_open_with_the_list_as_it_is_now() -> None:
    box = Box()
    box.clinic.series.book.answers = [SeriesClashes(clashes=()), SeriesWritten(9, (500,), ())]
    before = len(box.clinic.series.plan.calls)
    box.presenter.confirm()
    assert box.view.count("show_problem") == 1
    assert len(box.clinic.series.plan.calls) == before + 1
    assert box.closed == []
    assert box.action()[1]
    box.presenter.confirm()
    assert box.closed == ["closed"]
    first, second = box.clinic.series.book.calls
    assert first[1] != second[1]  # another wish, another request


def test_the_database_away_is_said_where_all_is_said_and_the_box_stays() -> None:
    box = Box()
    box.clinic.series.book.answers = [DatabaseAway(), SeriesWritten(9, (500,), ())]
    box.presenter.confirm()
    assert box.said.count("show_notice") == 1
    assert box.closed == []
    box.changes.try_again()
    assert box.closed == ["closed"]


def test_a_visit_of_a_series_opens_its_change_and_nothing_moves_before_something_is_typed() -> None:
    box = Box(series())
    opened = box.view.shown("open_change")
    assert opened is not None
    assert "1 of 3, weekly" in opened[0]
    assert [becomes for _, becomes in box.rows()] == ["stays"] * 3
    assert box.action()[1] is False


def test_moving_leaves_what_was_moved_by_hand_until_it_is_brought_along() -> None:
    box = Box(series())
    box.type(lambda typed: ChangeTyped(Scope.ALL, typed.weekday, "11:00", typed.doctor_id))
    found = box.rows()
    assert [text for text, _ in found] == ["Free", "Free", "Moved by hand"]
    assert found[2][1] == "stays"
    box.presenter.confirm()
    steps = box.clinic.series.move.calls[0][1]
    assert [step.visit.booking_id for step in steps] == [500, 501]

    box = Box(series())
    box.type(lambda typed: ChangeTyped(Scope.ALL, typed.weekday, "11:00", typed.doctor_id))
    box.presenter.leave_out(2)
    box.presenter.confirm()
    assert [step.visit.booking_id for step in box.clinic.series.move.calls[0][1]] == [500, 501, 502]


def test_cancelling_takes_a_reason_and_leaves_what_was_moved_by_hand() -> None:
    box = Box(series())
    box.type(
        lambda typed: ChangeTyped(Scope.ALL, typed.weekday, typed.time, typed.doctor_id, "Patient asked")
    )
    assert [becomes for _, becomes in box.rows()] == ["is cancelled", "is cancelled", "stays"]
    box.presenter.confirm()
    _series, visits, reason, _request = box.clinic.series.cancel.calls[0]
    assert ([v.booking_id for v in visits], reason) == ([500, 501], "Patient asked")


def test_a_time_that_is_none_is_marked() -> None:
    box = Box(series())
    box.type(lambda typed: ChangeTyped(Scope.ALL, typed.weekday, "25:00", typed.doctor_id))
    assert box.view.shown("show_field_problem") is not None
    assert box.action()[1] is False


def test_escape_closes_and_drops_what_comes_later() -> None:
    box = Box()
    box.presenter.close()
    box.presenter.close()
    assert box.closed == ["closed"]
    assert not box.presenter.is_open
