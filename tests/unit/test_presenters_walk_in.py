"""The walk-in box decides rightly: one Enter for whom it surely is, another look at everybody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.walk_in.presenter import WalkInPresenter
from medibook_desktop.desktop.screens.walk_in.view import Typed
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import DatabaseAway, InactivePatient, NoFreeTime, OutcomeUnknown
from medibook_desktop.domain.people import NewPatient, PatientHit
from medibook_desktop.domain.waiting import (
    NewWalkIn,
    WalkedIn,
    WalkIn,
    WalkInChanged,
    WalkInRequest,
    WalkInStatus,
)
from tests.helpers.desk_doubles import (
    DOCTORS,
    MARIA,
    NOW,
    Answers,
    Recorder,
    booked,
    slot,
    stub_clinic,
    visit,
)

MARIA_ROW = PatientRow(MARIA.id, MARIA.name, MARIA.birth_date, MARIA.phone)
NEW_ROW = PatientRow(0, "New patient", None, "", is_new=True)
TOLD = (Change(ChangeKind.WALK_IN, version=1),)


def walked(request: WalkInRequest) -> WalkedIn:
    return WalkedIn(booked(request.request_id, request.slot_id or 100), 23, False)


class Box:
    def __init__(self, runner: InlineRunner | None = None) -> None:
        self.clinic = stub_clinic()
        self.clinic.walk_ins.times = Answers([slot(100, 10, 6), slot(101, 10, 15, doctor_id=1)])
        self.clinic.walk_ins.walk_in = Answers(walked)
        self.clinic.walk_ins.add = Answers(WalkInChanged(4, 1, 24, WalkInStatus.WAITING, TOLD))
        self.runner = runner or InlineRunner()
        self.timers = ManualTimers()
        self.view = Recorder()
        self.desk = Recorder()
        self.arrived: list[Appointment] = []
        self.done: list[int | None] = []
        self.closed = 0
        self.changes = ChangesMade(
            self.runner, self.timers, self.desk, on_changes=lambda changes: None, on_refused=lambda: None
        )
        self.presenter = WalkInPresenter(
            self.clinic,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.view,
            self.changes,
            doctors=DOCTORS,
            visit_types=(),
            now=lambda: NOW,
            on_arrived=self.arrived.append,
            on_done=self.done.append,
            on_closed=self._count_closed,
        )

    def _count_closed(self) -> None:
        self.closed += 1

    def type_and_enter(self, row: PatientRow = MARIA_ROW) -> None:
        self.presenter.open(typed="")
        self.presenter.name_typed("Maria")
        self.timers.fire()
        self.presenter.submit("Maria", row, Typed(reason="cough"))

    @property
    def requests(self) -> list[WalkInRequest]:
        return [call[0] for call in self.clinic.walk_ins.walk_in.calls]

    @property
    def proposal(self) -> Any:
        shown = self.view.shown("show_proposal")
        return shown[0] if shown else None


@pytest.fixture
def box() -> Box:
    return Box()


def test_it_says_before_enter_what_will_happen(box: Box) -> None:
    box.presenter.open(specialty="General")

    assert box.clinic.walk_ins.times.calls[0][0] == (2,), "the doctors of the specialty that the agenda shows"
    assert box.proposal.startswith("10:06 with Dr Wei Chen")
    assert "12" in box.proposal
    box.presenter.offer.step(1)
    assert box.proposal.startswith("10:15 with Dr Amara Okafor")
    box.presenter.offer.step(5)
    assert box.view.shown("show_proposal")[1] == "Onto the list"  # type: ignore[index]


def test_one_enter_books_whoever_is_on_the_screen(box: Box) -> None:
    box.type_and_enter()

    [request] = box.requests
    assert (request.patient_id, request.slot_id, request.reason) == (MARIA.id, 100, "cough")
    assert set(request.doctor_ids) == {1, 2}
    assert box.done == [500]
    assert (box.presenter.is_open, box.closed) == (False, 1)
    assert "number 23" in box.desk.shown("show_toast")[0]  # type: ignore[index]
    box.changes.undo()
    assert len(box.clinic.walk_ins.take_back.calls) == 1


def test_a_time_that_an_arrow_chose_is_asked_for_and_stays_chosen(box: Box) -> None:
    box.presenter.open()
    box.presenter.offer.step(1)
    box.presenter.read_times()
    box.presenter.name_typed("Maria")
    box.timers.fire()
    box.presenter.submit("Maria", MARIA_ROW, Typed())
    assert box.requests[0].slot_id == 101


def test_another_time_than_the_one_shown_is_said(box: Box) -> None:
    box.clinic.walk_ins.walk_in = Answers(lambda request: replace(walked(request), is_other_time=True))
    box.type_and_enter()
    assert box.desk.shown("show_toast")[0].startswith("10:06 was just taken")  # type: ignore[index]


def test_enter_before_the_answer_shows_the_person_and_books_nobody() -> None:
    box = Box(InlineRunner(held=True))
    box.presenter.open()
    box.runner.run_all()
    box.presenter.name_typed("Maria")
    box.presenter.submit("Maria", None, Typed())
    box.runner.run_all()

    assert box.view.shown("show_person") is not None
    assert box.requests == []
    box.presenter.book(Typed())
    box.runner.run_all()
    assert len(box.requests) == 1


def test_two_of_one_name_are_looked_at_first(box: Box) -> None:
    twin = replace(MARIA, id=8, name="MARIA Silva")
    box.clinic.patients.search = Answers([PatientHit(MARIA, None), PatientHit(twin, None)])
    box.type_and_enter()
    assert box.requests == []
    assert box.view.shown("show_person")[0] == "Maria Silva"  # type: ignore[index]


def test_who_has_a_visit_today_is_asked_about_and_can_arrive_for_it(box: Box) -> None:
    box.clinic.waiting_room.visits_of_today = Answers([visit()])
    box.type_and_enter()
    assert box.requests == []
    assert "10:15" in box.view.shown("show_problem")[1]  # type: ignore[index]

    box.presenter.arrived_for_visit()
    assert box.arrived == [visit()]
    assert not box.presenter.is_open


def test_who_is_here_already_is_said_and_nothing_is_booked_twice(box: Box) -> None:
    box.clinic.waiting_room.visits_of_today = Answers([visit(status=BookingStatus.ARRIVED)])
    box.type_and_enter()
    assert box.requests == []
    assert box.view.shown("show_problem")[0] == "warning"  # type: ignore[index]
    box.presenter.arrived_for_visit()
    assert (box.arrived, box.presenter.is_open) == ([], True)


def test_somebody_new_is_registered_once_and_booked(box: Box) -> None:
    box.clinic.walk_ins.walk_in = Answers(DatabaseAway(), walked)
    box.presenter.open(typed="Zoe New")
    box.presenter.submit("Zoe New", NEW_ROW, Typed())
    assert box.view.shown("show_new") == ("Zoe New",)
    box.presenter.book(Typed(name=" Zoe  New ", birth_date="12.3.1984"))
    assert box.view.shown("show_problem")[0] == "error"  # type: ignore[index]
    box.presenter.book(Typed(name=" Zoe  New ", birth_date="12.3.1984"))

    [(new, _request_id)] = box.clinic.patients.register.calls
    assert isinstance(new, NewPatient)
    assert (new.name, len(box.requests)) == ("Zoe New", 2)
    assert box.done == [500]


def test_a_mistyped_birth_date_is_marked_where_it_is(box: Box) -> None:
    box.presenter.open(typed="Zoe")
    box.presenter.submit("Zoe", NEW_ROW, Typed())
    box.presenter.book(Typed(name="Zoe", birth_date="yesterday"))
    assert box.view.shown("show_field_problem")[0] == "birth date"  # type: ignore[index]


def test_without_a_free_time_enter_puts_on_the_list_with_undo(box: Box) -> None:
    box.clinic.walk_ins.times = Answers([])
    box.type_and_enter()

    [(new, _)] = box.clinic.walk_ins.add.calls
    assert new == NewWalkIn(MARIA.id, reason="cough")
    assert box.done == [None]
    assert "number 24" in box.desk.shown("show_toast")[0]  # type: ignore[index]
    box.changes.undo()
    [(added, status, _)] = box.clinic.walk_ins.put_back.calls
    assert (added.id, status) == (4, WalkInStatus.LEFT)


def test_the_last_time_gone_meanwhile_offers_the_list(box: Box) -> None:
    box.clinic.walk_ins.walk_in = Answers(NoFreeTime())
    box.clinic.walk_ins.times = Answers([slot(100, 10, 6)], [slot(100, 10, 6)], [])
    box.type_and_enter()
    assert box.presenter.is_open
    assert box.view.shown("show_problem")[0] == "warning"  # type: ignore[index]
    assert box.view.shown("show_proposal")[1] == "Onto the list"  # type: ignore[index]


def test_a_refusal_stays_in_the_box_and_an_unknown_outcome_is_asked_for_again(box: Box) -> None:
    box.clinic.walk_ins.walk_in = Answers(InactivePatient(), OutcomeUnknown(), walked)
    box.type_and_enter()
    assert box.view.shown("show_problem")[1] == InactivePatient().message  # type: ignore[index]

    box.presenter.book(Typed())
    assert box.view.shown("show_working") == (True,)
    box.presenter.book(Typed())  # a second Enter meanwhile asks for nothing more
    box.timers.fire()
    assert box.requests[1].request_id == box.requests[2].request_id
    assert (len(box.requests), box.done) == (3, [500])


def test_a_line_of_the_list_keeps_its_wishes_and_its_number(box: Box) -> None:
    line = WalkIn(
        4, 2, 24, MARIA.id, MARIA.name, WalkInStatus.WAITING, NOW - timedelta(minutes=30), doctor_id=1
    )
    box.presenter.open(specialty="General", patient=MARIA, walk_in=line)
    assert box.clinic.walk_ins.times.calls[0][0] == (1,)
    box.presenter.book(Typed())
    assert (box.requests[0].walk_in_id, box.requests[0].walk_in_version) == (4, 2)

    box.clinic.walk_ins.times = Answers([])
    box.presenter.open(patient=MARIA, walk_in=line)
    assert box.proposal == "No time is free today. Maria Silva stays on the list."
    box.presenter.book(Typed())
    assert len(box.requests) == 1


def test_closing_drops_what_is_under_way() -> None:
    box = Box(InlineRunner(held=True))
    box.presenter.open(typed="Ma")
    box.presenter.close()
    box.runner.run_all()
    box.timers.fire()
    assert box.view.count("show_hits") == 0
    assert box.timers.pending == []
