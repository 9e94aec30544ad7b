"""The agenda by keyboard: where a key goes, what it asks for, and how a visit is moved without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.domain.agenda import Appointment, BlockedTime
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.slots import Slot
from tests.widgets.agenda_days import AMARA, WEI, agenda, at, column, slot_id, visit

Key = Qt.Key
LONG, SHORT, OTHER = (
    visit(1, "08:15", 45),
    visit(2, "10:00"),
    visit(3, "08:30", doctor=AMARA, name="Noah Fischer"),
)


@pytest.fixture
def grid(qtbot: QtBot) -> AgendaGrid:
    made = AgendaGrid()
    qtbot.addWidget(made)
    model = AgendaModel(made)
    made.setModel(model)
    model.set_day(
        agenda(
            column(LONG, SHORT, blocked=(BlockedTime(1, at("11:00"), at("11:30"), "Ward round"),)),
            column(OTHER, doctor=AMARA),
        )
    )
    made.resize(700, 700)
    made.show()
    made.setFocus()
    made.select_slot(slot_id(WEI, at("08:00")))
    return made


def press(
    qtbot: QtBot, grid: AgendaGrid, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        qtbot.keyClick(grid, key, held)


def here(grid: AgendaGrid) -> str:
    """What the cursor stands on: a visit's name, a time, or the reason why it is blocked."""
    item = grid.selected()
    if isinstance(item, Appointment):
        return item.patient_name
    if isinstance(item, BlockedTime):
        return item.why
    return f"{item.starts_at:%H:%M}" if isinstance(item, Slot) else ""


def test_down_and_up_take_each_entry_once(qtbot: QtBot, grid: AgendaGrid) -> None:
    seen = [here(grid)]
    for _ in range(5):
        press(qtbot, grid, Key.Key_Down)
        seen.append(here(grid))
    assert seen == ["08:00", "Maria Silva", "09:00", "09:15", "09:30", "09:45"]
    press(qtbot, grid, *[Key.Key_Up] * 4)
    assert here(grid) == "Maria Silva"
    press(qtbot, grid, Key.Key_Up)
    assert here(grid) == "08:00"
    press(qtbot, grid, Key.Key_Up)
    assert here(grid) == "08:00"


def test_sideways_keeps_the_time_and_the_selection_follows(qtbot: QtBot, grid: AgendaGrid) -> None:
    press(qtbot, grid, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Right)
    assert (here(grid), grid.place.column) == ("09:15", 1)
    assert grid.currentIndex().column() == 1
    assert grid.selectionModel().isSelected(grid.currentIndex())
    press(qtbot, grid, Key.Key_Right)
    assert grid.place.column == 1
    press(qtbot, grid, Key.Key_Left)
    assert (here(grid), grid.place.column) == ("09:15", 0)


def test_home_end_and_pages(qtbot: QtBot, grid: AgendaGrid) -> None:
    press(qtbot, grid, Key.Key_End)
    assert here(grid) == "11:45"
    press(qtbot, grid, Key.Key_Home)
    assert here(grid) == "08:00"
    press(qtbot, grid, Key.Key_End, held=Qt.KeyboardModifier.ControlModifier)
    assert (here(grid), grid.place.column) == ("11:45", 1)
    press(qtbot, grid, Key.Key_Home, held=Qt.KeyboardModifier.ControlModifier)
    assert (here(grid), grid.place.column) == ("08:00", 0)
    grid.resize(700, 240)
    press(qtbot, grid, Key.Key_PageDown)
    assert grid.place.row > 1
    press(qtbot, grid, Key.Key_PageUp)
    assert here(grid) == "08:00"


def test_blocked_time_is_one_stop_and_asks_for_nothing(qtbot: QtBot, grid: AgendaGrid) -> None:
    press(qtbot, grid, Key.Key_End, Key.Key_Up, Key.Key_Up)
    assert here(grid) == "Ward round"
    with qtbot.assertNotEmitted(grid.typed_on_slot), qtbot.assertNotEmitted(grid.slot_activated):
        press(qtbot, grid, Key.Key_K, Key.Key_Return)


@pytest.mark.parametrize("text", ["m", "M", "é", "ж", "7"])
def test_a_letter_on_a_free_time_begins_a_name(qtbot: QtBot, grid: AgendaGrid, text: str) -> None:
    # QTest's own keyClicks knows ASCII only and aborts at any other letter.
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
    with qtbot.waitSignal(grid.typed_on_slot) as asked:
        QApplication.sendEvent(grid, event)
    assert (asked.args[0].id, asked.args[1]) == (slot_id(WEI, at("08:00")), text)


def test_a_name_may_come_from_an_input_method(qtbot: QtBot, grid: AgendaGrid) -> None:
    event = QInputMethodEvent()
    event.setCommitString("王")
    with qtbot.waitSignal(grid.typed_on_slot) as asked:
        QApplication.sendEvent(grid, event)
    assert asked.args[1] == "王"


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Key.Key_A, BookingStatus.ARRIVED),
        (Key.Key_R, BookingStatus.IN_ROOM),
        (Key.Key_D, BookingStatus.DONE),
        (Key.Key_X, BookingStatus.NO_SHOW),
        (Key.Key_B, BookingStatus.BOOKED),
    ],
)
def test_a_letter_on_a_visit_is_a_step(
    qtbot: QtBot, grid: AgendaGrid, key: Qt.Key, status: BookingStatus
) -> None:
    grid.select_booking(1)
    with qtbot.assertNotEmitted(grid.typed_on_slot), qtbot.waitSignal(grid.step_requested) as asked:
        press(qtbot, grid, key)
    assert (asked.args[0].booking_id, asked.args[1]) == (1, status)


def test_enter_del_and_n(qtbot: QtBot, grid: AgendaGrid) -> None:
    with qtbot.waitSignal(grid.slot_activated) as opened:
        press(qtbot, grid, Key.Key_Return)
    assert opened.args[0].id == slot_id(WEI, at("08:00"))
    grid.select_booking(1)
    with qtbot.waitSignal(grid.appointment_activated):
        press(qtbot, grid, Key.Key_Enter)
    with qtbot.waitSignal(grid.cancel_requested) as cancelled:
        press(qtbot, grid, Key.Key_Delete)
    assert cancelled.args == [LONG]
    with qtbot.waitSignal(grid.next_visit_requested):
        press(qtbot, grid, Key.Key_N)


def test_a_visit_is_cut_and_put_down_by_keys(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(2)
    with qtbot.waitSignal(grid.move_started):
        press(qtbot, grid, Key.Key_M)
    assert grid.moving() == SHORT
    press(qtbot, grid, Key.Key_Up)
    with qtbot.assertNotEmitted(grid.typed_on_slot):
        qtbot.keyClicks(grid, "z")
    with qtbot.waitSignals([grid.move_ended, grid.move_requested]):
        press(qtbot, grid, Key.Key_Return)
    assert grid.moving() is None


def test_a_cut_visit_outlives_another_date_and_escape_ends_it(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(2)
    press(qtbot, grid, Key.Key_X, held=Qt.KeyboardModifier.ControlModifier)
    grid.agenda.set_day(agenda(column(first="13:00", last="15:00")))
    assert grid.moving() == SHORT
    with qtbot.waitSignal(grid.move_ended), qtbot.assertNotEmitted(grid.move_requested):
        press(qtbot, grid, Key.Key_Escape)
    assert grid.moving() is None
    with qtbot.assertNotEmitted(grid.move_ended):
        press(qtbot, grid, Key.Key_Escape)


def test_enter_on_a_taken_time_keeps_the_visit_in_hand(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(2)
    press(qtbot, grid, Key.Key_M)
    grid.select_booking(1)
    with qtbot.assertNotEmitted(grid.move_requested), qtbot.assertNotEmitted(grid.appointment_activated):
        press(qtbot, grid, Key.Key_Return)
    assert grid.moving() == SHORT


def test_read_only_looks_and_asks_for_nothing(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.set_read_only(True)
    signals = [
        grid.typed_on_slot,
        grid.slot_activated,
        grid.step_requested,
        grid.cancel_requested,
        grid.move_started,
    ]
    seen: list[object] = []
    for signal in signals:
        signal.connect(lambda *args: seen.append(args))
    qtbot.keyClicks(grid, "m")
    press(qtbot, grid, Key.Key_Return)
    grid.select_booking(1)
    press(qtbot, grid, Key.Key_A, Key.Key_Delete, Key.Key_M)
    assert seen == []
    with qtbot.waitSignal(grid.appointment_activated):
        press(qtbot, grid, Key.Key_Return)


def test_keys_of_the_window_are_left_to_the_window(qtbot: QtBot, grid: AgendaGrid) -> None:
    """Ctrl+K, Ctrl+Left and F-keys reach the parent; Tab leaves the grid."""
    before = grid.place
    for key in (Key.Key_K, Key.Key_Left, Key.Key_Z):
        press(qtbot, grid, key, held=Qt.KeyboardModifier.ControlModifier)
    assert grid.place == before
    assert not grid.tabKeyNavigation()


def test_the_menu_key_asks_for_a_menu_at_the_cursor(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(grid.context_menu_requested) as asked:
        QApplication.sendEvent(grid.viewport(), event)
    item, position = asked.args
    assert item == LONG
    rect = grid.entry_rect(grid.place.column, grid.place.entry)
    assert rect.contains(grid.viewport().mapFromGlobal(position))


def test_right_to_left_the_left_key_goes_on_in_reading_order(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, grid, Key.Key_Left)
    assert grid.place.column == 1
    press(qtbot, grid, Key.Key_Right)
    assert grid.place.column == 0


def test_visits_side_by_side_are_two_stops(qtbot: QtBot, grid: AgendaGrid) -> None:
    squeezed = visit(9, "08:15", 15, name="Grace Kim", squeezed=True)
    grid.agenda.replace_columns([column(LONG, squeezed, SHORT)])
    grid.select_slot(slot_id(WEI, at("08:00")))
    press(qtbot, grid, Key.Key_Down)
    assert here(grid) == "Maria Silva"
    press(qtbot, grid, Key.Key_Right)
    assert (here(grid), grid.place.column) == ("Grace Kim", 0)
    press(qtbot, grid, Key.Key_Right)
    assert grid.place.column == 1
    press(qtbot, grid, Key.Key_Left)
    assert here(grid) == "Grace Kim"
