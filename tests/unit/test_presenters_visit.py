"""What is done to a visit, what can be undone, and what the side panel says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.agenda.panel_presenter import PanelPresenter
from medibook_desktop.desktop.screens.agenda.visit_actions import VisitActions
from medibook_desktop.domain.agenda import BlockedTime, ColumnAway
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    MediBookError,
    OutcomeUnknown,
    PatientElsewhere,
    SlotTaken,
    StaleBooking,
    StepNotAllowed,
)
from medibook_desktop.domain.people import PatientVisit
from tests.helpers.desk_doubles import (
    DOCTORS,
    NOW,
    Answers,
    Recorder,
    at,
    booked,
    doctor_day,
    slot,
    stub_clinic,
    visit,
)


class Actions:
    def __init__(self) -> None:
        self.clinic = stub_clinic()
        self.timers = ManualTimers()
        self.view = Recorder()
        self.changes: list[Any] = []
        self.refused = 0
        self.actions = VisitActions(
            self.clinic,  # type: ignore[arg-type]
            InlineRunner(),
            self.timers,
            self.view,
            doctors={doctor.id: doctor for doctor in DOCTORS},
            now=lambda: NOW,
            on_changes=self.changes.extend,
            on_refused=self._count,
        )

    def _count(self) -> None:
        self.refused += 1


@pytest.fixture
def desk() -> Actions:
    return Actions()


def test_one_key_marks_an_arrival(desk: Actions) -> None:
    desk.actions.advance(visit(version=3), BookingStatus.ARRIVED)

    assert desk.clinic.bookings.advance.calls[0][:3] == (500, 3, BookingStatus.ARRIVED)
    assert desk.view.shown("show_toast") == ("Maria Silva is now arrived", "Undo", "Ctrl Z")
    assert len(desk.changes) == 1


def test_the_status_that_it_has_is_no_step(desk: Actions) -> None:
    desk.actions.advance(visit(status=BookingStatus.DONE), BookingStatus.DONE)
    assert desk.clinic.bookings.advance.calls == []


def test_moving_says_where_to_and_can_be_undone(desk: Actions) -> None:
    desk.actions.move(visit(version=2), slot(120, 14, doctor_id=1, version=8))
    assert desk.clinic.bookings.move.calls[0][:4] == (500, 2, 120, 8)
    assert desk.view.shown("show_toast")[0] == "Moved Maria Silva to 14:00 with Dr Amara Okafor"  # type: ignore[index]

    desk.actions.undo()
    answer, request_id = desk.clinic.bookings.undo.calls[-1]
    assert answer.undo_token == 9
    assert request_id is not None
    assert desk.view.shown("show_toast")[0].startswith("Undone: Moved Maria Silva")  # type: ignore[index]


def test_moving_to_the_same_time_is_nothing(desk: Actions) -> None:
    desk.actions.move(visit(), slot(101))
    assert desk.clinic.bookings.move.calls == []


def test_cancelling_carries_the_reason(desk: Actions) -> None:
    desk.actions.cancel(visit(), "Patient asked")
    assert desk.clinic.bookings.cancel.calls[0][:3] == (500, 1, "Patient asked")
    assert desk.view.shown("show_toast")[0] == "Cancelled Maria Silva, Today 10:15"  # type: ignore[index]


def test_undo_goes_back_step_by_step_and_then_says_that_nothing_is_left(desk: Actions) -> None:
    desk.actions.advance(visit(), BookingStatus.ARRIVED)
    desk.actions.cancel(visit(), "Other")
    desk.actions.undo()
    desk.actions.undo()
    desk.actions.undo()

    assert len(desk.clinic.bookings.undo.calls) == 2
    assert desk.view.shown("show_toast") == ("Nothing of yours is left to undo",)


@pytest.mark.parametrize(
    "error", [StaleBooking(), StepNotAllowed(), PatientElsewhere(), SlotTaken(taken_by="Ben")]
)
def test_a_refusal_is_told_and_the_agenda_reads_again(desk: Actions, error: MediBookError) -> None:
    desk.clinic.bookings.move = Answers(error)
    desk.actions.move(visit(), slot())

    kind, sentence, next_step = desk.view.shown("show_notice")  # type: ignore[misc]
    assert (kind, sentence) == ("warning", error.message)
    assert next_step
    assert desk.refused == 1
    assert desk.view.count("show_toast") == 0


def test_with_the_database_away_try_again_is_the_same_request(desk: Actions) -> None:
    desk.clinic.bookings.cancel = Answers(DatabaseAway(), lambda *args: booked(args[-1]))
    desk.actions.cancel(visit(), "Other")
    assert desk.view.shown("show_notice")[3] == "Try again"  # type: ignore[index]

    desk.actions.try_again()
    first, second = desk.clinic.bookings.cancel.calls
    assert first == second
    assert desk.view.count("clear_notice") == 1


def test_an_unknown_outcome_asks_again_by_itself(desk: Actions) -> None:
    desk.clinic.bookings.move = Answers(OutcomeUnknown(), lambda *args: booked(args[-1]))
    desk.actions.move(visit(), slot())
    desk.timers.fire()

    first, second = desk.clinic.bookings.move.calls
    assert first == second
    assert desk.view.count("show_toast") == 1


def test_an_undo_that_could_not_reach_the_database_can_be_tried_again(desk: Actions) -> None:
    desk.clinic.bookings.undo = Answers(DatabaseAway(), lambda *args: booked(args[-1]))
    desk.actions.cancel(visit(), "Other")
    desk.actions.undo()
    desk.actions.try_again()
    desk.actions.undo()

    first, second = desk.clinic.bookings.undo.calls
    assert first == second
    assert desk.view.shown("show_toast") == ("Nothing of yours is left to undo",)


def test_what_can_no_longer_be_undone_says_why(desk: Actions) -> None:
    desk.clinic.bookings.undo = Answers(CannotUndo("The time has been given to somebody else."))
    desk.actions.cancel(visit(), "Other")
    desk.actions.undo()
    said = desk.view.shown("show_notice")
    assert said is not None
    assert said[1].startswith("Not undone: Cancelled Maria Silva")
    assert said[1].endswith("The time has been given to somebody else.")


def test_who_changed_it_since_is_said_with_the_clinics_time(desk: Actions) -> None:
    since = NOW - timedelta(minutes=4)
    desk.clinic.bookings.undo = Answers(CannotUndo(changed_by="Ben Carter", changed_at=since))
    desk.actions.cancel(visit(), "Other")
    desk.actions.undo()
    said = desk.view.shown("show_notice")
    assert said is not None
    assert "Ben Carter has changed this since, Today 09:50." in said[1]


def test_a_time_that_was_given_away_is_said_as_such_when_undoing(desk: Actions) -> None:
    desk.clinic.bookings.undo = Answers(SlotTaken(taken_by="Ben Carter", taken_at=NOW))
    desk.actions.cancel(visit(), "Other")
    desk.actions.undo()
    said = desk.view.shown("show_notice")
    assert said is not None
    assert "Ben Carter gave this time to somebody else, Today 09:54." in said[1]
    assert said[2] == "Choose another time for the visit."


# --- The side panel ------------------------------------------------------------------------------------------


def panel(clinic: Any, view: Recorder, runner: InlineRunner | None = None) -> PanelPresenter:
    return PanelPresenter(
        clinic, runner or InlineRunner(), view, doctors={d.id: d for d in DOCTORS}, now=lambda: NOW
    )


def test_the_panel_answers_who_which_visit_and_what_next() -> None:
    clinic, view = stub_clinic(), Recorder()
    later = datetime(2027, 1, 12, 9, tzinfo=UTC)
    before = datetime(2026, 8, 18, 9, tzinfo=UTC)
    clinic.patients.visits = Answers(
        [
            PatientVisit(501, 1, "Dr Amara Okafor", later, later, BookingStatus.BOOKED),
            PatientVisit(500, 2, "Dr Wei Chen", at(10, 15), at(10, 45), BookingStatus.BOOKED),
            PatientVisit(77, 2, "Dr Wei Chen", before, before, BookingStatus.NO_SHOW),
        ]
    )
    panel(clinic, view).show(visit())

    shown = view.shown("show_visit")[0]  # type: ignore[index]
    assert shown.name == "Maria Silva"
    assert shown.person_lines == ("12 Mar 1984 · 42 y · F", "+55 27 99812-4401", "Speaks Portuguese")
    assert shown.headline == "10:15 – 10:45 · Dr Wei Chen"
    assert shown.details == "Follow-up · room 2"
    assert [(s.text, s.is_current, s.is_allowed) for s in shown.steps] == [
        ("Booked", True, False),
        ("Arrived", False, True),
        ("In room", False, False),
        ("Done", False, False),
    ]
    assert [(row.when, row.status, row.is_this) for row in shown.visits] == [
        ("12 Jan 2027 09:00", "booked", False),
        ("Today 10:15", "booked", True),
        ("18 Aug 2026", "no-show", False),
    ]
    assert shown.can_cancel
    assert shown.can_move


def test_the_panel_shows_what_the_grid_knows_before_the_rest_is_read() -> None:
    clinic, view, runner = stub_clinic(), Recorder(), InlineRunner(held=True)
    presenter = panel(clinic, view, runner)
    presenter.show(visit())
    assert view.shown("show_visit")[0].visits is None  # type: ignore[index]

    presenter.show(None)
    runner.run_all()
    assert view.count("show_visit") == 1  # nobody looks at that visit any more


def test_the_panel_of_other_things() -> None:
    view = Recorder()
    presenter = panel(stub_clinic(), view)
    presenter.show(slot(100, 10))
    assert view.shown("show_free") == ("10:00 · Dr Wei Chen", "Thu 26 Nov", True, "")
    presenter.show(slot(100, 9))
    assert view.shown("show_free")[2] is False  # type: ignore[index]
    since = datetime(2026, 11, 26, 8, 32, tzinfo=UTC)
    presenter.column_of = lambda doctor_id, day: replace(
        doctor_day(doctor_id), away=ColumnAway("The North", since, since)
    )
    presenter.show(slot(100, 10))
    why = "The North has not answered since 08:32; what is shown is from 08:32"
    assert view.shown("show_free") == ("10:00 · Dr Wei Chen", "Thu 26 Nov", False, why)
    presenter.show(visit())
    shown: Any = view.shown("show_visit")[0]  # type: ignore[index]
    assert shown.details.endswith(why)
    assert [shown.can_move, shown.can_cancel, shown.can_be_no_show] == [False] * 3
    assert not any(step.is_allowed for step in shown.steps)
    presenter.set_moving(visit(), slot(100, 10))
    assert view.shown("show_target")[3] is False  # type: ignore[index]
    presenter.set_moving(None, BlockedTime(2, at(11), at(12, 30), "Ward round"))
    assert view.shown("show_blocked") == ("Ward round", "11:00 – 12:30 · Dr Wei Chen")
    presenter.show(None)
    assert view.count("show_nothing") == 1


def test_the_panel_survives_the_database_being_away() -> None:
    clinic, view = stub_clinic(), Recorder()
    clinic.patients.get = Answers(DatabaseAway())
    panel(clinic, view).show(visit())
    assert view.shown("show_visit")[0].name == "Maria Silva"  # type: ignore[index]
