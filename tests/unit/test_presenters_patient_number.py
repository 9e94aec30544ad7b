"""The line of the national number without a widget: shown for a minute, changed, raced for; nothing typed is lost."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from medibook_desktop.desktop.screens.patients.number_presenter import SHOWN_SECONDS
from medibook_desktop.desktop.screens.patients.view import NumberFace, NumberLook
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    InvalidInput,
    MediBookError,
    NotAllowed,
    NotesClosed,
    SecretsLocked,
    StaleNumber,
)
from medibook_desktop.domain.patient_files import NotesState
from medibook_desktop.domain.patient_numbers import NumberShown
from tests.helpers.desk_doubles import NOW, Answers, Recorder
from tests.helpers.number_lines import NUMBER, STORED, NumberDesk


class View(Recorder):
    """Keeps the look and what stands in the field."""

    def __init__(self) -> None:
        super().__init__()
        self.look: NumberLook | None = None
        self.field = ""

    def show_number(self, look: NumberLook | None) -> None:
        self.look = look

    def put_number(self, text: str) -> None:
        self.field = text

    def number_typed(self) -> str:
        return self.field

    @property
    def face(self) -> NumberFace | None:
        return self.look.face if self.look is not None else None

    @property
    def problem(self) -> str:
        return self.look.problem if self.look is not None else ""


class Desk(NumberDesk):
    view: View

    def __init__(self, **options: Any) -> None:
        super().__init__(View(), **options)

    def type(self, text: str) -> None:
        self.presenter.change()
        self.view.field = text


@pytest.fixture
def desk() -> Desk:
    return Desk()


# --- Showing ----------------------------------------------------------------------------------------------


def test_it_is_hidden_until_somebody_asks_and_nothing_is_read_before(desk: Desk) -> None:
    assert desk.view.look == NumberLook(NumberFace.HIDDEN, "hidden", True, True)
    assert desk.numbers.read.calls == []
    desk.presenter.show()
    assert desk.view.look == NumberLook(NumberFace.SHOWN, NUMBER, True, True)
    assert desk.numbers.read.calls == [(7,)]
    desk.presenter.show()
    assert desk.view.face is NumberFace.HIDDEN


def test_after_a_minute_it_is_hidden_again(desk: Desk) -> None:
    desk.presenter.show()
    [timer] = desk.timers.pending
    assert timer.seconds == SHOWN_SECONDS == 60
    desk.timers.fire()
    assert desk.view.face is NumberFace.HIDDEN
    assert desk.timers.pending == []


@pytest.mark.parametrize("leave", ["hide", "another file", "the same file anew", "somebody new", "close"])
def test_whoever_leaves_the_file_sees_it_no_more(desk: Desk, leave: str) -> None:
    desk.presenter.show()
    ways = {
        "hide": desk.presenter.hide,
        "another file": lambda: desk.presenter.file_shown(8, "Ben"),
        "the same file anew": lambda: desk.presenter.file_shown(7, "Maria Silva"),
        "somebody new": lambda: desk.presenter.file_shown(None),
        "close": desk.presenter.close,
    }
    ways[leave]()
    assert desk.timers.pending == []
    if leave != "close":  # then the whole window is gone
        assert desk.view.face is (None if leave == "somebody new" else NumberFace.HIDDEN)


def test_an_answer_that_comes_after_the_line_was_covered_is_not_shown() -> None:
    desk = Desk(held=True)
    desk.presenter.show()
    desk.presenter.hide()
    desk.runner.run_all()
    assert desk.view.face is NumberFace.HIDDEN
    desk.presenter.change()
    desk.presenter.file_shown(8, "Ben")
    desk.presenter.hide()
    desk.runner.run_all()
    assert desk.view.face is NumberFace.HIDDEN


def test_a_late_answer_of_another_file_is_not_shown() -> None:
    desk = Desk(held=True)
    desk.presenter.show()
    desk.presenter.file_shown(8, "Ben")
    desk.runner.run_all()
    assert desk.view.face is NumberFace.HIDDEN


def test_the_numbers_of_merged_files_are_said_only_when_it_is_shown(desk: Desk) -> None:
    desk.numbers.read = Answers(
        NumberShown(NotesState.OPEN, "", 0, (("Mary Silva", "77"), ("M. Silva", None)))
    )
    assert desk.view.look is not None
    assert desk.view.look.others == ()
    desk.presenter.show()
    assert desk.view.look == NumberLook(
        NumberFace.NONE,
        "none",
        True,
        True,
        ("also: \u206877\u2069 (Mary Silva)", "also: cannot be opened on this terminal (M. Silva)"),
    )
    desk.presenter.hide()
    assert desk.view.look.others == ()


@pytest.mark.parametrize(
    ("state", "words", "can_show"),
    [
        (NotesState.NOT_ALLOWED, "your account may not read it", False),
        (NotesState.NO_KEY, "this terminal has no key", False),
        (NotesState.LOCKED, "keyring of this computer is locked", True),
    ],
)
def test_where_notes_do_not_open_nothing_is_offered(
    desk: Desk, state: NotesState, words: str, can_show: bool
) -> None:
    desk.presenter.notes_read(state)
    look = desk.view.look
    assert look is not None
    assert (look.face, look.can_show, look.can_change) == (NumberFace.CLOSED, can_show, False)
    assert words in look.value
    assert desk.numbers.read.calls == []
    desk.presenter.file_shown(8, "Ben")  # whose notes are still to be read
    assert desk.view.face is NumberFace.HIDDEN


def test_a_number_under_another_key_is_never_overwritten(desk: Desk) -> None:
    desk.numbers.read = Answers(NumberShown(NotesState.CLOSED, row_id=3))
    desk.presenter.change()
    assert desk.view.face is NumberFace.CLOSED
    desk.presenter.save()
    assert desk.numbers.save.calls == []


def test_a_keyring_that_was_unlocked_meanwhile_is_asked_again(desk: Desk) -> None:
    desk.numbers.read = Answers(NumberShown(NotesState.LOCKED), STORED)
    desk.presenter.show()
    assert desk.view.face is NumberFace.CLOSED
    desk.presenter.show()
    assert desk.view.face is NumberFace.SHOWN


def test_who_may_only_read_is_offered_no_change() -> None:
    desk = Desk(may_change=False)
    assert desk.view.look == NumberLook(NumberFace.HIDDEN, "hidden", True, False)
    desk.presenter.show()
    assert desk.view.look == NumberLook(NumberFace.SHOWN, NUMBER, True, False)


def test_a_reading_that_fails_says_so_in_the_line(desk: Desk) -> None:
    desk.numbers.read = Answers(DatabaseAway(), STORED)
    desk.presenter.show()
    assert desk.view.face is NumberFace.HIDDEN
    assert desk.view.problem
    desk.presenter.show()
    assert (desk.view.face, desk.view.problem) == (NumberFace.SHOWN, "")


# --- Changing ---------------------------------------------------------------------------------------------


def test_a_change_is_saved_by_itself_and_can_be_undone(desk: Desk) -> None:
    desk.presenter.change()
    assert (desk.view.face, desk.view.field) == (NumberFace.EDITING, NUMBER)
    desk.view.field = " 12  34 "
    desk.presenter.save()
    file_id, text, before_row, _request = desk.numbers.save.calls[0]
    assert (file_id, text, before_row) == (7, " 12  34 ", 3)
    assert desk.view.face is NumberFace.HIDDEN
    assert desk.said.shown("show_toast") == (
        "Saved the national or insurance number of Maria Silva",
        "Undo",
        "Ctrl Z",
    )
    desk.presenter.show()
    desk.changes.undo()
    assert desk.numbers.undo.calls[0][0].row_id == 4
    assert desk.view.face is NumberFace.HIDDEN  # what was shown is old by then


def test_an_empty_field_removes_it(desk: Desk) -> None:
    desk.type("  ")
    desk.presenter.save()
    assert desk.said.shown("show_toast")[0] == "Removed the national or insurance number of Maria Silva"  # type: ignore[index]


def test_what_did_not_change_is_not_saved_and_esc_leaves_it(desk: Desk) -> None:
    desk.type(f" {NUMBER} ")
    desk.presenter.save()
    desk.type("other")
    desk.presenter.cancel()
    assert desk.view.face is NumberFace.HIDDEN
    assert desk.numbers.save.calls == []


def test_twice_enter_saves_once() -> None:
    desk = Desk(held=True)
    desk.presenter.change()
    desk.runner.run_all()
    desk.view.field = "12"
    desk.presenter.save()
    desk.presenter.save()
    desk.runner.run_all()
    assert len(desk.numbers.save.calls) == 1


def test_a_letter_typed_while_it_is_saved_is_a_further_change() -> None:
    desk = Desk(held=True)
    desk.presenter.change()
    desk.runner.run_all()
    desk.view.field = "12"
    desk.presenter.save()
    desk.view.field = "123"
    desk.runner.run_all()
    assert (desk.view.face, desk.presenter.is_dirty) == (NumberFace.EDITING, True)
    desk.presenter.save()
    desk.runner.run_all()
    assert [call[1:3] for call in desk.numbers.save.calls] == [("12", 3), ("123", 4)]


@pytest.mark.parametrize(
    "error",
    [
        InvalidInput("The {field} has {found} characters; {limit} fit.", field="number", found=41, limit=40),
        NotesClosed(),
        SecretsLocked(),
        NotAllowed(),
    ],
)
def test_a_refusal_stands_beside_what_was_typed(desk: Desk, error: MediBookError) -> None:
    desk.numbers.save = Answers(error)
    desk.type("12")
    desk.presenter.save()
    assert (desk.view.face, desk.view.field) == (NumberFace.EDITING, "12")
    assert desk.view.problem
    assert desk.said.shown("show_notice") is None


def test_the_database_away_keeps_what_was_typed_and_tries_the_same_request_again(desk: Desk) -> None:
    saved = desk.numbers.save.answers[0]
    desk.numbers.save = Answers(DatabaseAway(), saved)
    desk.type("12")
    desk.presenter.save()
    assert (desk.view.face, desk.view.field) == (NumberFace.EDITING, "12")
    desk.changes.try_again()
    first, second = desk.numbers.save.calls
    assert first == second
    assert desk.view.face is NumberFace.HIDDEN


def test_somebody_was_faster_theirs_is_said_and_saving_again_replaces_it(desk: Desk) -> None:
    saved = desk.numbers.save.answers[0]
    stale = StaleNumber(changed_by="Ben", changed_at=NOW - timedelta(minutes=2), row_id=9)
    desk.numbers.read = Answers(STORED, NumberShown(NotesState.OPEN, "77", 9))
    desk.numbers.save = Answers(stale, saved)
    desk.type("12")
    desk.presenter.save()
    assert (desk.view.face, desk.view.field) == (NumberFace.EDITING, "12")
    assert "Ben" in desk.view.problem
    assert "77" in desk.view.problem
    desk.presenter.save()
    assert desk.numbers.save.calls[1][1:3] == ("12", 9)
    assert desk.view.face is NumberFace.HIDDEN


def test_the_same_number_by_somebody_else_is_no_clash(desk: Desk) -> None:
    desk.numbers.read = Answers(STORED, NumberShown(NotesState.OPEN, "12", 9))
    desk.numbers.save = Answers(StaleNumber(row_id=9))
    desk.type("12")
    desk.presenter.save()
    assert (desk.view.face, desk.view.problem) == (NumberFace.HIDDEN, "")


def test_what_cannot_be_undone_says_who_changed_it(desk: Desk) -> None:
    desk.numbers.undo = Answers(CannotUndo(changed_by="Ben", changed_at=NOW))
    desk.type("12")
    desk.presenter.save()
    desk.changes.undo()
    assert "Ben" in str(desk.said.shown("show_notice"))


# --- What is typed stays ----------------------------------------------------------------------------------


@pytest.mark.parametrize("covered", ["by the lock page", "by a minute"])
def test_what_is_typed_outlives_being_covered(desk: Desk, covered: str) -> None:
    desk.type("12")
    if covered == "by a minute":
        desk.timers.fire()
    else:
        desk.presenter.hide()
    assert (desk.view.face, desk.view.field) == (NumberFace.EDITING, "12")
    # … but a number that nobody touched does not stand there for ever.
    desk.view.field = NUMBER
    desk.presenter.hide()
    assert desk.view.face is NumberFace.HIDDEN


def test_the_file_is_not_left_before_it_is_saved_or_given_up(desk: Desk) -> None:
    assert not desk.presenter.holds_back()
    desk.type("12")
    assert desk.presenter.holds_back()
    assert desk.view.problem
    assert desk.view.count("focus_number") == 2
    desk.presenter.cancel()
    assert not desk.presenter.holds_back()


def test_saving_the_form_leaves_the_line_alone(desk: Desk) -> None:
    desk.type("12")
    desk.presenter.file_read_again(7, "Maria Santos")
    assert (desk.view.face, desk.view.field) == (NumberFace.EDITING, "12")
    desk.presenter.notes_read(NotesState.OPEN)
    desk.presenter.save()
    assert "Maria Santos" in str(desk.said.shown("show_toast"))


def test_another_language_keeps_what_is_typed(desk: Desk) -> None:
    assert desk.presenter.keep() is None
    desk.type("12")
    kept = desk.presenter.keep()
    other = Desk()
    other.presenter.restore(kept)
    assert (other.view.face, other.view.field) == (NumberFace.EDITING, "12")
    other.presenter.save()
    assert other.numbers.save.calls[0][1:3] == ("12", 3)
