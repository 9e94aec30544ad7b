"""The whole front desk by keys alone: real window, real key events; the services answer what the test says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import DatabaseAway, NotAllowed, SlotTaken
from tests.helpers.accessible import unnamed
from tests.helpers.desk_doubles import (
    MARIA,
    NOW,
    Answers,
    booked,
    slot,
)
from tests.helpers.front_desks import FREE, Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = Desk(qtbot, frozenset({"book", "move", "cancel"}))
    yield made
    made.desk.close()


def test_typing_on_a_free_time_enter_enter_books(desk: Desk) -> None:
    desk.select_slot(100)
    desk.type("maria")
    assert desk.box.isVisible()
    assert desk.box.search.text() == "maria"
    desk.timers.fire()
    assert [row.name for row in desk.box.model.rows] == ["Maria Silva", "New patient “maria”"]

    desk.press(Qt.Key.Key_Return)
    assert desk.box.patient_name.text() == "Maria Silva"
    desk.type("cough")
    desk.press(Qt.Key.Key_Return)

    request = desk.clinic.bookings.book.calls[0][0]
    assert (request.slot_id, request.patient_id, request.reason) == (100, MARIA.id, "cough")
    assert not desk.box.isVisible()
    assert desk.grid.hasFocus()


def test_a_new_patient_by_keys_alone(desk: Desk) -> None:
    desk.select_slot(100)
    desk.type("maria silva")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.box.new_name.text() == "maria silva"
    assert desk.box.new_birth_date.hasFocus()
    desk.type("12.3.1984")
    desk.press(Qt.Key.Key_Tab)
    desk.type("+442079460958")
    desk.press(Qt.Key.Key_Return)

    new = desk.clinic.patients.register.calls[0][0]
    assert (new.name, new.birth_date, new.phone) == ("maria silva", MARIA.birth_date, "+442079460958")
    assert len(desk.clinic.bookings.book.calls) == 1


def test_a_wrong_date_is_marked_at_its_field_and_everything_stays(desk: Desk) -> None:
    desk.select_slot(100)
    desk.type("maria silva")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.type("31.2.1984")
    desk.press(Qt.Key.Key_Return)

    assert desk.box.isVisible()
    assert desk.box.new_birth_date.hasFocus()
    assert desk.box.new_birth_date.text() == "31.2.1984"
    assert desk.box.new_name.text() == "maria silva"
    assert desk.clinic.patients.register.calls == []


def test_the_visit_type_is_chosen_by_keys(desk: Desk) -> None:
    desk.select_slot(100)
    desk.press(Qt.Key.Key_Return)
    desk.type("maria")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Return)
    desk.box.visit_type.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)

    assert desk.clinic.bookings.book.calls[0][0].visit_type_id == 3


def test_after_a_lost_race_arrows_and_enter_take_the_next_time(desk: Desk) -> None:
    taken = SlotTaken(find_next_free=lambda: FREE[1:], taken_by="Ben Asante", taken_at=NOW)
    desk.clinic.bookings.book = Answers(taken, lambda request: booked(request.request_id, request.slot_id))
    desk.select_slot(100)
    desk.type("maria")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Return)
    desk.type("cough")
    desk.press(Qt.Key.Key_Return)

    assert desk.box.isVisible()
    assert desk.box.notice.isVisible()
    buttons = desk.box.alternative_buttons()
    assert len(buttons) == 3
    assert buttons[0].hasFocus()
    assert desk.box.reason.text() == "cough"
    desk.press(Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    desk.press(Qt.Key.Key_Return)

    assert [call[0].slot_id for call in desk.clinic.bookings.book.calls] == [100, 104]
    assert not desk.box.isVisible()


def test_with_the_database_away_the_box_keeps_everything_and_enter_tries_again(desk: Desk) -> None:
    desk.clinic.bookings.book = Answers(DatabaseAway(), lambda request: booked(request.request_id))
    desk.select_slot(100)
    desk.type("maria")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Return)
    desk.type("cough")
    desk.press(Qt.Key.Key_Return)
    assert desk.box.isVisible()
    assert desk.box.reason.text() == "cough"

    desk.box.reason.setFocus()
    desk.press(Qt.Key.Key_Return)
    first, second = (call[0] for call in desk.clinic.bookings.book.calls)
    assert first.request_id == second.request_id
    assert not desk.box.isVisible()


def test_escape_closes_the_box_and_gives_the_keyboard_back(desk: Desk) -> None:
    desk.select_slot(100)
    desk.type("m")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.box.isVisible()
    assert desk.grid.hasFocus()


def test_the_box_holds_the_focus_while_it_is_open(desk: Desk) -> None:
    desk.select_slot(100)
    desk.type("maria")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Return)
    for _ in range(12):
        desk.press(Qt.Key.Key_Tab)
        assert desk.box.isAncestorOf(desk.focused())


def test_a_time_that_is_over_opens_no_box(desk: Desk) -> None:
    desk.desk.open_booking(slot(90, 9))
    assert not desk.box.isVisible()
    assert desk.view.agenda.notice.isVisible()


@pytest.mark.parametrize(
    ("key", "status"), [(Qt.Key.Key_A, BookingStatus.ARRIVED), (Qt.Key.Key_X, BookingStatus.NO_SHOW)]
)
def test_one_key_steps(desk: Desk, key: Qt.Key, status: BookingStatus) -> None:
    desk.select_visit()
    desk.press(key)
    assert desk.clinic.bookings.advance.calls[0][:3] == (500, 1, status)
    assert desk.view.agenda.toast.isVisible()


def test_cancel_is_del_a_letter_enter(desk: Desk) -> None:
    desk.select_visit()
    desk.press(Qt.Key.Key_Delete)
    assert desk.view.agenda.cancel_box.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.clinic.bookings.cancel.calls == []  # no reason yet
    desk.press(Qt.Key.Key_I)
    desk.press(Qt.Key.Key_Return)
    assert desk.clinic.bookings.cancel.calls[0][:3] == (500, 1, "Patient is ill")
    assert desk.grid.hasFocus()


def test_another_reason_is_typed(desk: Desk) -> None:
    desk.select_visit()
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_O)
    desk.type("moved house")
    desk.press(Qt.Key.Key_Return)
    assert desk.clinic.bookings.cancel.calls[0][2] == "moved house"


def test_escape_keeps_the_visit(desk: Desk) -> None:
    desk.select_visit()
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.view.agenda.cancel_box.isVisible()
    assert desk.clinic.bookings.cancel.calls == []
    assert desk.grid.hasFocus()


def test_move_by_keys_and_undo(desk: Desk) -> None:
    desk.select_visit()
    desk.press(Qt.Key.Key_M)
    assert desk.grid.moving() is not None
    desk.grid.select_slot(103)
    desk.press(Qt.Key.Key_Return)
    assert desk.clinic.bookings.move.calls[0][:4] == (500, 1, 103, 1)
    assert desk.view.agenda.toast.isVisible()

    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.clinic.bookings.undo.calls) == 1


def test_the_days_by_keys(desk: Desk) -> None:
    first = desk.desk.agenda.day
    desk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert (desk.desk.agenda.day - first).days == 1
    desk.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert desk.desk.agenda.day == first
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.desk.agenda.mode == "week"
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.desk.agenda.mode == "day"


def test_the_one_bar_finds_a_patient_and_books_for_them(desk: Desk) -> None:
    desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.palette_bar.hasFocus()
    desk.type("maria")
    desk.qtbot.waitUntil(lambda: desk.view.palette_bar.model.rowCount() == 2)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.agenda.notice.isVisible()

    desk.select_slot(100)
    desk.press(Qt.Key.Key_Return)
    assert desk.box.patient_name.text() == "Maria Silva"


def test_f1_lists_the_keys_and_escape_closes_it(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    assert desk.view.keys.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.view.keys.isVisible()
    assert desk.grid.hasFocus()


def test_without_the_right_a_command_is_refused_with_a_sentence(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    made = Desk(qtbot, frozenset())
    made.desk.open_booking(FREE[0])
    assert not made.box.isVisible()
    assert made.view.agenda.notice.isVisible()
    assert NotAllowed().message
    made.desk.close()


def test_nothing_that_has_the_focus_is_without_a_name(desk: Desk) -> None:
    assert unnamed(desk.window) == []
    desk.select_visit()
    assert unnamed(desk.window) == []
    desk.press(Qt.Key.Key_Delete)
    assert unnamed(desk.window) == []
    desk.press(Qt.Key.Key_O)
    assert unnamed(desk.window) == []
    desk.press(Qt.Key.Key_Escape)
    desk.select_slot(100)
    desk.type("maria")
    desk.timers.fire()
    assert unnamed(desk.window) == []
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert unnamed(desk.window) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_box_stays_inside_the_window(
    desk: Desk, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    desk.window.setLayoutDirection(direction)
    desk.select_slot(105)
    desk.type("maria")
    desk.timers.fire()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.agenda.rect().contains(desk.box.geometry())
