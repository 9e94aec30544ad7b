"""The way of every change: tried again by the same request, taken back even while it is under way."""

from __future__ import annotations

from uuid import UUID

import pytest

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    MediBookError,
    OutcomeUnknown,
    SlotTaken,
    TooBusy,
)


class View:
    def __init__(self) -> None:
        self.toasts: list[str] = []
        self.notices: list[tuple[str, str]] = []

    def show_toast(self, text: str, action: str = "", key_hint: str = "") -> None:
        self.toasts.append(text)

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notices.append((kind, action))

    def clear_notice(self) -> None:
        self.notices.append(("cleared", ""))

    def announce(self, text: str) -> None: ...


class Desk:
    def __init__(self) -> None:
        self.view, self.runner, self.timers = View(), InlineRunner(held=True), ManualTimers()
        self.done: list[str] = []
        self.requests: list[UUID] = []
        self.told: list[Change] = []
        self.errors: list[Exception] = []
        self.changes = ChangesMade(
            self.runner, self.timers, self.view, on_changes=self.told.extend, on_refused=lambda: None
        )

    def make(self, name: str) -> None:
        def call(request_id: UUID) -> str:
            self.requests.append(request_id)
            if self.errors:
                raise self.errors.pop(0)
            self.done.append(name)
            return name

        def take_back(answer: str, request_id: UUID) -> tuple[Change, ...]:
            if self.errors:
                raise self.errors.pop(0)
            self.done.append(f"not {answer}")
            return (Change(ChangeKind.BOOKING),)

        self.changes.make(
            call,
            name,
            changes_of=lambda _answer: (Change(ChangeKind.BOOKING),),
            take_back=lambda answer: lambda request_id: take_back(answer, request_id),
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_ctrl_z_during_a_change_takes_that_change_back(desk: Desk) -> None:
    desk.make("first")
    desk.runner.run_all()
    desk.make("second")
    desk.changes.undo()
    assert desk.done == ["first"]
    desk.runner.run_all()
    assert desk.done == ["first", "second", "not second"]


def test_ctrl_z_twice_during_two_changes_takes_both_back_the_last_one_first(desk: Desk) -> None:
    desk.make("first")
    desk.make("second")
    desk.changes.undo()
    desk.changes.undo()
    desk.runner.run_all()
    assert desk.done == ["first", "second", "not second", "not first"]


def test_a_change_that_was_refused_needs_no_way_back(desk: Desk) -> None:
    desk.make("kept")
    desk.runner.run_all()
    desk.errors = [SlotTaken()]
    desk.make("refused")
    desk.changes.undo()
    desk.runner.run_all()
    assert desk.done == ["kept"], "Ctrl+Z was meant for the change that never happened"
    desk.changes.undo()
    desk.runner.run_all()
    assert desk.done == ["kept", "not kept"]


def test_an_unknown_outcome_is_asked_for_again_by_the_same_request(desk: Desk) -> None:
    desk.errors = [OutcomeUnknown()]
    desk.make("booked")
    desk.runner.run_all()
    desk.timers.fire()
    desk.runner.run_all()
    assert desk.done == ["booked"]
    assert len(set(desk.requests)) == 1


def test_what_could_not_be_undone_for_want_of_the_database_can_be_undone_later(desk: Desk) -> None:
    desk.make("booked")
    desk.runner.run_all()
    desk.errors = [DatabaseAway()]
    desk.changes.undo()
    desk.runner.run_all()
    assert desk.view.notices[-1][0] == "error"
    desk.changes.undo()
    desk.runner.run_all()
    assert desk.done == ["booked", "not booked"]


def test_what_cannot_be_undone_any_more_is_said_and_forgotten(desk: Desk) -> None:
    desk.make("booked")
    desk.runner.run_all()
    desk.errors = [CannotUndo()]
    desk.changes.undo()
    desk.runner.run_all()
    assert desk.view.notices[-1][0] == "warning"
    desk.changes.undo()
    assert desk.view.toasts[-1] == "Nothing of yours is left to undo"


@pytest.mark.parametrize("meanwhile", [DatabaseAway, TooBusy])
def test_once_in_doubt_neither_away_nor_busy_says_that_nothing_was_changed(
    desk: Desk, meanwhile: type[MediBookError]
) -> None:
    desk.errors = [OutcomeUnknown(), meanwhile()]
    desk.make("first")
    desk.runner.run_all()
    desk.timers.fire()
    desk.runner.run_all()
    assert desk.view.notices == [("warning", ""), ("warning", "")], (
        "no way to try again by hand: it asks by itself"
    )
    desk.timers.fire()
    desk.runner.run_all()
    assert desk.done == ["first"]
    assert len(set(desk.requests)) == 1
    assert desk.view.notices[-1] == ("cleared", "")
