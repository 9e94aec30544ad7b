"""Moving and stretching visits in the agenda: where they may go, where not, and what is said then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.desktop.widgets.toast import Toast
from medibook_desktop.domain.agenda import BlockedTime
from tests.helpers.mouse import LEFT, drag, move
from tests.widgets.agenda_days import AMARA, WEI, agenda, at, column, slot_id, visit

Key, Mod = Qt.Key, Qt.KeyboardModifier
MARIA, NOAH, LONG = visit(1, "08:15", 15), visit(2, "10:00", name="Noah Fischer"), visit(3, "08:30", 45)
ROUND = BlockedTime(2, at("11:00"), at("11:30"), "Ward round")


@pytest.fixture
def grid(qtbot: QtBot) -> AgendaGrid:
    made = AgendaGrid()
    qtbot.addWidget(made)
    model = AgendaModel(made)
    made.setModel(model)
    model.set_day(agenda(column(MARIA, NOAH, LONG), column(doctor=AMARA, blocked=(ROUND,))))
    made.resize(700, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def card(grid: AgendaGrid, booking_id: int) -> QPoint:
    found = grid.agenda.entry_of_booking(booking_id)
    assert found is not None
    return grid.entry_rect(*found).center()


def edge(grid: AgendaGrid, booking_id: int) -> QPoint:
    found = grid.agenda.entry_of_booking(booking_id)
    assert found is not None
    rect = grid.entry_rect(*found)
    return QPoint(rect.center().x(), rect.bottom() - 1)


def place(grid: AgendaGrid, clock: str, doctor: int = 0) -> QPoint:
    hour, minute = clock.split(":")
    y = grid.y_of(int(hour) * 60 + int(minute)) + grid.rowHeight(0) // 2
    return QPoint(grid.columnViewportPosition(doctor) + grid.columnWidth(doctor) // 2, y)


@pytest.mark.parametrize(
    ("clock", "doctor", "what"),
    [("10:00", 0, NOAH), ("11:00", 1, ROUND), ("12:30", 1, None)],
    ids=["taken", "closed", "no hours"],
)
def test_a_drop_where_it_cannot_go_says_what_is_there(
    qtbot: QtBot, grid: AgendaGrid, clock: str, doctor: int, what: object
) -> None:
    asked: list[object] = []
    grid.move_requested.connect(lambda *args: asked.append(args))
    if what is None:
        grid.agenda.set_day(agenda(column(MARIA, last="13:00"), column(doctor=AMARA)))
    with qtbot.waitSignal(grid.move_refused) as refused:
        drag(qtbot, grid.viewport(), card(grid, 1), place(grid, clock, doctor))
    assert refused.args == [MARIA, what]
    assert asked == []
    assert grid.moving() is None


def test_let_go_on_its_own_place_nothing_is_said(qtbot: QtBot, grid: AgendaGrid) -> None:
    with qtbot.assertNotEmitted(grid.move_refused), qtbot.assertNotEmitted(grid.move_requested):
        drag(qtbot, grid.viewport(), card(grid, 3), place(grid, "09:30"), card(grid, 3))


def test_put_down_by_key_on_a_taken_time_it_stays_in_hand(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.setFocus()
    grid.select_booking(1)
    qtbot.keyClick(grid, Key.Key_X, Mod.ControlModifier)
    grid.select_booking(2)
    with qtbot.waitSignal(grid.move_refused) as refused:
        qtbot.keyClick(grid, Key.Key_V, Mod.ControlModifier)
    assert refused.args == [MARIA, NOAH]
    assert grid.moving() == MARIA
    grid.select_slot(slot_id(WEI, at("11:00")))
    with qtbot.waitSignal(grid.move_requested) as asked:
        qtbot.keyClick(grid, Key.Key_V, Mod.ControlModifier)
    assert asked.args[1].id == slot_id(WEI, at("11:00"))


def test_the_lower_edge_takes_the_end_and_not_the_visit(qtbot: QtBot, grid: AgendaGrid) -> None:
    with qtbot.waitSignal(grid.length_requested) as asked, qtbot.assertNotEmitted(grid.move_requested):
        drag(qtbot, grid.viewport(), edge(grid, 3), QPoint(edge(grid, 3).x(), grid.y_of(10 * 60) - 2))
    assert asked.args == [LONG, 90]
    with qtbot.waitSignal(grid.length_requested) as asked:
        drag(qtbot, grid.viewport(), edge(grid, 3), QPoint(edge(grid, 3).x(), grid.y_of(8 * 60) + 2))
    assert asked.args == [LONG, 15]


def test_over_the_lower_edge_the_pointer_says_so(qtbot: QtBot, grid: AgendaGrid) -> None:
    move(grid.viewport(), edge(grid, 3), Qt.MouseButton.NoButton)
    assert grid.viewport().cursor().shape() == Qt.CursorShape.SizeVerCursor
    move(grid.viewport(), card(grid, 3), Qt.MouseButton.NoButton)
    assert grid.viewport().cursor().shape() != Qt.CursorShape.SizeVerCursor


def test_shift_and_arrows_change_the_length_by_a_slot(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.setFocus()
    grid.select_booking(3)
    asked: list[int] = []
    grid.length_requested.connect(lambda _visit, minutes: asked.append(minutes))
    qtbot.keyClick(grid, Key.Key_Down, Mod.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_Up, Mod.ShiftModifier)
    grid.select_booking(1)
    qtbot.keyClick(grid, Key.Key_Up, Mod.ShiftModifier)  # it has one slot only
    assert asked == [60, 30]
    grid.set_read_only(True)
    qtbot.keyClick(grid, Key.Key_Down, Mod.ShiftModifier)
    assert asked == [60, 30]


def test_alt_and_a_digit_are_told(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.setFocus()
    with qtbot.waitSignal(grid.number_pressed) as told:
        qtbot.keyClick(grid, Key.Key_3, Mod.AltModifier)
    assert told.args == [3]


def test_at_the_edge_the_grid_scrolls_and_the_visit_goes_along(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.resize(700, 260)
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() > 0)
    grid.verticalScrollBar().setValue(0)
    view = grid.viewport()
    low = QPoint(place(grid, "08:15", 1).x(), view.height() - 4)
    drag(qtbot, view, card(grid, 1), low, release=False)
    qtbot.waitUntil(lambda: grid.verticalScrollBar().value() == grid.verticalScrollBar().maximum())
    with qtbot.waitSignal(grid.move_requested) as asked:
        qtbot.mouseRelease(view, LEFT, pos=low)
    # Where the pointer is now, not where it was when the grid began to scroll.
    found = grid.hit(low)
    assert found is not None
    assert asked.args[1].starts_at >= at("11:30")


def test_a_standing_hint_comes_back_after_every_other_sentence(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 300)
    host.show()
    toast = Toast(host)
    toast.set_standing("Moving Maria")
    assert toast.text == "Moving Maria"
    toast.show_toast("Booked Noah", "Undo", "Ctrl Z", milliseconds=1)
    assert toast.text == "Booked Noah"
    qtbot.waitUntil(lambda: toast.text == "Moving Maria")
    toast.set_standing("")
    assert toast.text == ""
