"""Keys typed faster than the database answers: they go to what was asked for, and never to the visit behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.series.screen import SeriesScreen
from medibook_desktop.domain.errors import DatabaseAway
from tests.helpers.desk_doubles import DAY, MARIA, Answers, at, booked, visit
from tests.helpers.front_desks import FullDesk, columns

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Fingers(FullDesk):
    """The cursor stands on a visit, and what is read comes when the test says so."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.select_visit()
        self.done_to_visit: list[str] = []
        grid = self.grid
        grid.visit_command.connect(self.done_to_visit.append)
        grid.step_requested.connect(lambda _visit, status: self.done_to_visit.append(str(status)))
        grid.cancel_requested.connect(lambda _visit: self.done_to_visit.append("cancel"))
        grid.next_visit_requested.connect(lambda _visit: self.done_to_visit.append("next"))
        self.runner.held = True

    def answer(self) -> None:
        """All answers come, and what they show is shown."""
        self.runner.held = False
        self.runner.run_all()
        self.qtbot.waitUntil(lambda: not self.view.held_keys.is_holding)

    def job(self, name: str) -> Any:
        return next(job for job in self.desk.jobs if type(job).__name__ == name)


@pytest.fixture
def fingers(qtbot: QtBot, qapp: QApplication) -> Iterator[Fingers]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = Fingers(qtbot)
    yield made
    made.runner.held = False
    made.desk.close()


OPENING = {
    "E": ("E", Qt.KeyboardModifier.NoModifier),
    "O": ("O", Qt.KeyboardModifier.NoModifier),
    "W": ("W", Qt.KeyboardModifier.NoModifier),
    "N": ("N", Qt.KeyboardModifier.NoModifier),
    "P": ("P", Qt.KeyboardModifier.NoModifier),
    "S": ("S", Qt.KeyboardModifier.NoModifier),
    "Delete": ("Delete", Qt.KeyboardModifier.NoModifier),
    "F3": ("F3", Qt.KeyboardModifier.NoModifier),
    "F4": ("F4", Qt.KeyboardModifier.NoModifier),
    "F5": ("F5", Qt.KeyboardModifier.NoModifier),
    "F6": ("F6", Qt.KeyboardModifier.NoModifier),
    "F7": ("F7", Qt.KeyboardModifier.NoModifier),
    "F8": ("F8", Qt.KeyboardModifier.NoModifier),
    "Ctrl+B": ("B", CONTROL),
    "Ctrl+F": ("F", CONTROL),
    "Ctrl+G": ("G", CONTROL),
    "Ctrl+K": ("K", CONTROL),
    "Ctrl+Shift+D": ("D", CONTROL | SHIFT),
    "Ctrl+Shift+P": ("P", CONTROL | SHIFT),
    "Ctrl+Right": ("Right", CONTROL),
}


@pytest.mark.parametrize("command", OPENING)
def test_letters_after_a_command_are_never_commands_on_the_visit(fingers: Fingers, command: str) -> None:
    key, modifier = OPENING[command]
    fingers.press(getattr(Qt.Key, f"Key_{key}"), modifier)
    opened = [each for each in fingers.done_to_visit if each not in ("cancel", "next")]
    del fingers.done_to_visit[:]
    for letter in "NDXARBM":
        fingers.press(getattr(Qt.Key, f"Key_{letter}"))
    assert fingers.done_to_visit == []
    assert fingers.clinic.bookings.advance.calls == []
    assert len(opened) <= 1


def test_the_room_is_chosen_before_the_rooms_are_there(fingers: Fingers) -> None:
    fingers.clinic.bookings.set_room = Answers(lambda *args: booked(args[-1]))
    fingers.press(Qt.Key.Key_O)
    fingers.type("3")
    assert fingers.grid.hasFocus()
    fingers.answer()
    fingers.qtbot.waitUntil(lambda: bool(fingers.clinic.bookings.set_room.calls))
    assert fingers.clinic.bookings.set_room.calls[0][2] == 3


def test_how_often_is_typed_before_the_series_box_is_there(fingers: Fingers) -> None:
    fingers.press(Qt.Key.Key_E)
    fingers.type("12")
    fingers.answer()
    box = fingers.view.findChild(SeriesScreen)
    assert box is not None
    fingers.qtbot.waitUntil(lambda: box.ends.text() == "12")
    fingers.type("3")
    assert box.ends.text() == "123"


def test_esc_before_the_answer_leaves_and_nothing_opens(fingers: Fingers) -> None:
    fingers.press(Qt.Key.Key_E)
    fingers.type("X")
    fingers.press(Qt.Key.Key_Escape)
    assert not fingers.view.held_keys.is_holding
    fingers.answer()
    box = fingers.view.findChild(SeriesScreen)
    assert box is None or not box.isVisible()
    assert fingers.grid.hasFocus()
    assert fingers.done_to_visit == ["visit.repeat"]
    fingers.press(Qt.Key.Key_D)
    assert fingers.done_to_visit == ["visit.repeat", "done"]


def test_a_read_that_fails_forgets_what_was_typed_and_gives_the_keys_back(fingers: Fingers) -> None:
    fingers.clinic.rooms.for_visit = Answers(DatabaseAway())
    fingers.press(Qt.Key.Key_O)
    fingers.type("DX")
    fingers.answer()
    assert fingers.done_to_visit == ["visit.room"]
    fingers.press(Qt.Key.Key_A)
    assert fingers.done_to_visit[-1] == "arrived"


def test_another_box_asked_for_meanwhile_wins(fingers: Fingers) -> None:
    fingers.press(Qt.Key.Key_O)
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("maria")
    fingers.answer()
    assert fingers.view.palette_bar.hasFocus()
    assert fingers.view.palette_bar.text() == "maria"
    assert fingers.job("RoomJob")._box is None or not fingers.job("RoomJob")._box.isVisible()


def test_ctrl_l_and_enter_book_nothing_while_the_list_is_read(fingers: Fingers) -> None:
    fingers.runner.held = False
    fingers.select_slot(103)
    fingers.runner.held = True
    fingers.press(Qt.Key.Key_L, CONTROL)
    fingers.press(Qt.Key.Key_Return)
    fingers.type("maria")
    assert not fingers.view.booking.isVisible()
    fingers.answer()
    assert not fingers.view.booking.isVisible()


def test_the_file_gets_what_was_typed_and_the_file_before_it_nothing(fingers: Fingers) -> None:
    fingers.press(Qt.Key.Key_P)
    fingers.type("Dr")
    screen: Any = fingers.view.places.shown
    fingers.answer()
    fingers.qtbot.waitUntil(lambda: screen.file.form.typed().name != "Maria Silva")
    assert "Dr" in screen.file.form.typed().name
    assert screen.search.text() == ""


def test_a_letter_after_turning_the_day_is_for_the_new_day(fingers: Fingers) -> None:
    """Ctrl+Right, A: the visit under the cursor of the day before is left alone."""
    other = replace(visit(501), patient_name="Somebody else")
    tomorrow = tuple(
        replace(
            column, day=DAY + timedelta(days=1), appointments=tuple([other] if column.appointments else ())
        )
        for column in columns()
    )
    fingers.clinic.agenda.day = Answers(SimpleNamespace(columns=tomorrow))
    fingers.press(Qt.Key.Key_Right, CONTROL)
    fingers.type("a")
    assert fingers.done_to_visit == []
    fingers.answer()
    fingers.qtbot.waitUntil(lambda: bool(fingers.clinic.bookings.advance.calls))
    assert fingers.clinic.bookings.advance.calls[0][0] == 501


def test_a_command_with_ctrl_waits_for_the_new_day_too(fingers: Fingers) -> None:
    fingers.press(Qt.Key.Key_Right, CONTROL)
    fingers.press(Qt.Key.Key_X, CONTROL)
    assert fingers.grid.moving() is None
    fingers.answer()
    fingers.qtbot.waitUntil(lambda: fingers.grid.moving() is not None)


def test_the_one_who_was_found_arrives_and_nobody_else(fingers: Fingers) -> None:
    """Ctrl+K, a name, Enter, A: the agenda is not there yet, and another visit is selected in it."""
    fingers.desk.desk.go_to_visit(777, at(9) + timedelta(days=1))
    fingers.type("a")
    fingers.answer()
    assert fingers.clinic.bookings.advance.calls == []  # the visit has gone: nobody else is meant


def test_a_visit_of_the_shown_day_is_selected_at_once(fingers: Fingers) -> None:
    fingers.runner.held = False
    fingers.select_slot(103)
    fingers.runner.held = True
    fingers.desk.desk.go_to_visit(500, at(10, 15))
    assert fingers.grid.selected() == visit()


def test_a_key_that_is_delivered_late_goes_to_the_box_too(fingers: Fingers) -> None:
    """With a screen reader on Linux Qt delivers keys a moment later to whoever had the focus when they were pressed."""
    fingers.runner.held = False
    fingers.press(Qt.Key.Key_N)
    box = QApplication.focusWidget()
    assert box is not fingers.grid
    del fingers.done_to_visit[:]
    for letter in "dx":
        fingers.qtbot.keyClicks(fingers.grid, letter)
    assert fingers.done_to_visit == []
    assert getattr(box, "text", str)() == "dx"


def test_a_late_answer_takes_the_keys_from_nobody(fingers: Fingers) -> None:
    """Enter books; the next thing is begun before the answer."""
    fingers.runner.held = False
    fingers.select_slot(103)
    fingers.type("ma")
    fingers.timers.fire()
    fingers.press(Qt.Key.Key_Return)
    assert fingers.view.booking.patient_name.text() == MARIA.name
    fingers.runner.held = True
    fingers.press(Qt.Key.Key_Return)
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("jo")
    fingers.answer()
    assert not fingers.view.booking.isVisible()
    assert fingers.view.palette_bar.hasFocus()
    assert fingers.view.palette_bar.text() == "jo"
