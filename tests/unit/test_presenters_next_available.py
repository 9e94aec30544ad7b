"""The box of the next free times: what is looked for, what is held, and what Enter does."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.next_available.presenter import NextAvailablePresenter
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.domain.errors import DatabaseAway
from medibook_desktop.domain.visit_types import VisitType
from tests.helpers.desk_doubles import DAY, DOCTORS, MARIA, NOW, Answers, Recorder, slot, stub_clinic

CHECKUP = VisitType(3, "Check-up", 30)
FIRST = FreeTime(slot(200, 14), DOCTORS[1], 15)
SECOND = FreeTime(slot(201, 15), DOCTORS[0], 15)
HELD = Hold(200, 2, DAY, "Anna", "Desk 1", is_mine=True)


class Box:
    def __init__(self, *, held: bool = False) -> None:
        self.clinic = stub_clinic()
        self.clinic.availability.search = Answers([FIRST, SECOND])
        self.clinic.holds.take = Answers(
            lambda slot_id, doctor_id, day: Hold(slot_id, doctor_id, day, "A", "1", True)
        )
        self.view = Recorder()
        self.timers = ManualTimers()
        self.runner = InlineRunner(held=held)
        self.chosen: list[Any] = []
        self.presenter = NextAvailablePresenter(
            self.clinic,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.view,
            doctors=DOCTORS,
            visit_types=(CHECKUP,),
            now=lambda: NOW,
            on_chosen=lambda free, kind, patient: self.chosen.append((free, kind, patient)),
            on_closed=lambda: None,
        )

    @property
    def rows(self) -> Any:
        return self.view.shown("show_rows")[0]  # type: ignore[index]

    @property
    def wish(self) -> NextAvailable:
        wish: NextAvailable = self.clinic.availability.search.calls[-1][0]
        return wish

    def type(self, text: str) -> None:
        self.presenter.typed(text)
        self.timers.fire()


@pytest.fixture
def box() -> Box:
    made = Box()
    made.presenter.open()
    return made


def test_it_opens_with_the_next_times_of_everybody(box: Box) -> None:
    assert [row.free for row in box.rows] == [FIRST, SECOND]
    assert (box.rows[0].day, box.rows[0].doctor) == ("Today", "Dr Wei Chen · General")
    assert box.wish == NextAvailable(limit=box.wish.limit)


def test_words_move_the_lists_and_buttons(box: Box) -> None:
    box.type("card tue afternoon check-up in 6 weeks")
    choices = box.view.shown("show_choices")[0]  # type: ignore[index]
    assert (choices.who, choices.visit_type_id, choices.part) == ("s:Cardiology", 3, "afternoon")
    assert choices.weekdays == {1}
    assert box.wish.specialty == "Cardiology"
    assert box.wish.first == NOW.date() + timedelta(weeks=6)
    assert (box.wish.starts_from, box.wish.starts_before) == (time(12), time(18))


def test_what_is_no_longer_typed_goes_back(box: Box) -> None:
    box.type("card tue")
    box.type("card")
    assert box.wish.weekdays == frozenset()
    assert box.wish.specialty == "Cardiology"


def test_a_click_stays_while_one_types_on(box: Box) -> None:
    box.type("card")
    box.presenter.toggle_weekday(2)
    box.presenter.choose_part("morning")
    box.type("card check")
    assert box.wish.weekdays == {2}
    assert box.wish.starts_before == time(12)
    assert box.wish.visit_type_id == 3
    box.presenter.toggle_weekday(2)
    assert box.wish.weekdays == frozenset()


def test_a_click_takes_back_what_was_typed(box: Box) -> None:
    box.type("card tue afternoon")
    box.presenter.choose_who("d:2")
    box.presenter.choose_part("")
    assert box.wish.doctor_ids == (2,)
    assert box.wish.specialty == ""
    assert (box.wish.starts_from, box.wish.starts_before) == (None, None)


def test_an_hour_is_kept_beside_the_parts_of_the_day(box: Box) -> None:
    box.type("after 15:00")
    assert box.wish.starts_from == time(15)
    assert "15:00" in box.view.shown("show_meaning")[0]  # type: ignore[index]


def test_words_that_mean_nothing_are_said(box: Box) -> None:
    box.type("xyzzy tomorrow")
    assert "xyzzy" in box.view.shown("show_meaning")[0]  # type: ignore[index]


def test_the_selected_time_is_held_and_the_hold_goes_with_the_arrow(box: Box) -> None:
    box.presenter.selected(box.rows[0])
    assert box.clinic.holds.take.calls == []  # an arrow that runs by holds nothing
    box.timers.fire()
    assert box.clinic.holds.take.calls[-1][0] == 200
    box.presenter.selected(box.rows[1])
    assert box.clinic.holds.release.calls == [(200,)]
    box.timers.fire()
    assert box.clinic.holds.take.calls[-1][0] == 201


def test_escape_releases(box: Box) -> None:
    box.presenter.selected(box.rows[0])
    box.timers.fire()
    box.presenter.close()
    assert box.clinic.holds.release.calls == [(200,)]
    assert not box.presenter.is_open
    box.timers.fire()
    assert len(box.clinic.holds.take.calls) == 1


def test_enter_hands_the_hold_over(box: Box) -> None:
    box.presenter.selected(box.rows[0])
    box.timers.fire()
    box.presenter.submit("", box.rows[0])
    assert box.chosen == [(FIRST, None, None)]
    assert box.clinic.holds.release.calls == []


def test_a_hold_that_is_answered_late_is_the_next_boxs(box: Box) -> None:
    box.presenter.selected(box.rows[0])
    box.runner.held = True
    box.timers.fire()
    box.presenter.choose(box.rows[0])
    box.runner.run_all()
    assert box.clinic.holds.release.calls == []


def test_somebody_else_at_the_selected_time_is_said_in_its_row(box: Box) -> None:
    box.clinic.holds.take = Answers(Hold(200, 2, DAY, "Ben Asante", "Desk 2"))
    box.presenter.selected(box.rows[0])
    box.timers.fire()
    assert box.rows[0].note == "Ben Asante at Desk 2 is at it"
    assert box.rows[1].note == ""


def test_enter_before_the_answer_takes_the_first_time_of_the_answer() -> None:
    box = Box(held=True)
    box.presenter.open(patient=MARIA, doctor_id=2, visit_type_id=3)
    box.runner.run_all()
    box.presenter.typed("in 6 months")
    box.presenter.submit("in 6 months", box.rows[1])
    assert box.chosen == []
    box.runner.run_all()
    assert box.chosen == [(FIRST, CHECKUP, MARIA)]
    assert box.wish.doctor_ids == (2,)
    assert box.wish.first == date(2027, 5, 26)


def test_a_full_day_shows_later_times_and_says_so(box: Box) -> None:
    box.clinic.availability.search = Answers([], [SECOND])
    box.type("tomorrow")
    assert [row.free for row in box.rows] == [SECOND]
    assert "next times" in box.view.shown("show_meaning")[0]  # type: ignore[index]


def test_nothing_free_says_how_far_the_schedule_goes_and_what_to_do(box: Box) -> None:
    box.clinic.availability.search = Answers([])
    box.type("in 3 years")
    sentence, next_step = box.view.shown("show_nothing")  # type: ignore[misc]
    assert "26" in sentence
    assert next_step


def test_without_the_database_it_tries_again_by_itself(box: Box) -> None:
    box.clinic.availability.search = Answers(DatabaseAway(), [SECOND])
    box.type("tomorrow")
    assert box.view.count("show_problem") == 1
    box.timers.fire()
    assert [row.free for row in box.rows] == [SECOND]


def test_several_doctors_of_a_name_are_all_meant(box: Box) -> None:
    box.type("dr")
    assert box.wish.doctor_ids == (1, 2)
