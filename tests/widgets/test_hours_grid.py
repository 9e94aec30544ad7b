"""The week's grid by mouse and by keys: what was meant is said, and nothing that overlaps is ever meant."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.models.hours_model import DAY, HoursBlock, HoursModel
from medibook_desktop.desktop.widgets import hours_drag as drag_rules
from medibook_desktop.desktop.widgets.hours_grid import HoursGrid, Part
from tests.helpers.mouse import drag

MONDAY, TUESDAY = 0, 1
MORNING = HoursBlock(
    5,
    MONDAY,
    8 * 60,
    12 * 60,
    ((600, 615),),
    lines=("08:00–12:00",),
    narrow=("08:00",),
    spoken="Monday 08:00 to 12:00, slots of 15 minutes, break 10:00 to 10:15",
)
AFTERNOON = HoursBlock(6, MONDAY, 13 * 60, 17 * 60, lines=("13:00–17:00",), spoken="Monday 13:00 to 17:00")
_Key, _Mod = Qt.Key, Qt.KeyboardModifier


class Said:
    """Everything that the grid says, in order."""

    def __init__(self, grid: HoursGrid) -> None:
        self.all: list[tuple[Any, ...]] = []
        for name in ("drawn", "changed", "break_drawn", "removed", "edit_requested", "chosen"):
            signal = getattr(grid, name)
            signal.connect(lambda *values, said=name: self.all.append((said, *values)))

    @property
    def meant(self) -> list[tuple[Any, ...]]:
        return [each for each in self.all if each[0] != "chosen"]


@pytest.fixture(params=["ltr", "rtl"])
def grid(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> HoursGrid:
    apply_theme(qapp, "light", reduced_motion=True)
    made = HoursGrid()
    if request.param == "rtl":
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_week((MORNING, AFTERNOON), -1)
    with qtbot.waitExposed(made):
        made.show()
    made.show_the_day()
    made.setFocus()
    return made


@pytest.fixture
def said(grid: HoursGrid) -> Said:
    return Said(grid)


def spot(grid: HoursGrid, weekday: int, minute: int) -> QPoint:
    left, width = grid.column_span(weekday)
    return QPoint(left + width // 2, grid.y_of(minute))


def press(qtbot: QtBot, grid: HoursGrid, key: Qt.Key, mods: Qt.KeyboardModifier = _Mod.NoModifier) -> None:
    qtbot.keyClick(grid, key, mods)


# --- Mouse ----------------------------------------------------------------------------------------------------------


def test_dragging_over_free_time_draws_hours(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    drag(qtbot, grid.viewport(), spot(grid, TUESDAY, 9 * 60 + 2), spot(grid, TUESDAY, 11 * 60 + 28))
    assert said.meant == [("drawn", TUESDAY, 9 * 60, 11 * 60 + 30)]


def test_hours_are_drawn_upwards_too_and_end_at_their_neighbour(
    qtbot: QtBot, grid: HoursGrid, said: Said
) -> None:
    drag(qtbot, grid.viewport(), spot(grid, MONDAY, 12 * 60 + 50), spot(grid, MONDAY, 9 * 60))
    assert said.meant == [("drawn", MONDAY, 12 * 60, 12 * 60 + 45)]


def test_an_edge_is_stretched_and_stops_at_the_next_hours(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    edge = QPoint(spot(grid, MONDAY, 0).x(), grid.card(MORNING).bottom())
    assert grid.part_at(edge)[0] is Part.END
    drag(qtbot, grid.viewport(), edge, spot(grid, MONDAY, 15 * 60))
    assert said.meant == [("changed", 5, MONDAY, 8 * 60, 13 * 60)]


def test_the_middle_moves_hours_to_another_day(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    drag(qtbot, grid.viewport(), spot(grid, MONDAY, 9 * 60), spot(grid, TUESDAY, 10 * 60))
    assert said.meant == [("changed", 5, TUESDAY, 9 * 60, 13 * 60)]
    assert grid.place == (TUESDAY, 9 * 60)


def test_with_the_break_tool_a_drag_inside_of_hours_is_a_break(
    qtbot: QtBot, grid: HoursGrid, said: Said
) -> None:
    grid.breaks_are_drawn = True
    drag(qtbot, grid.viewport(), spot(grid, MONDAY, 14 * 60 + 1), spot(grid, MONDAY, 14 * 60 + 31))
    assert said.meant == [("break_drawn", 6, -1, 14 * 60, 14 * 60 + 30)]


def test_a_break_is_moved_inside_of_its_hours_only(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    drag(qtbot, grid.viewport(), spot(grid, MONDAY, 607), spot(grid, MONDAY, 15 * 60))
    assert said.meant == [("break_drawn", 5, 0, 11 * 60 + 45, 12 * 60)]


def test_a_drag_is_let_go_by_esc_and_a_click_means_nothing(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    start, stop = spot(grid, TUESDAY, 9 * 60), spot(grid, TUESDAY, 11 * 60)
    drag(qtbot, grid.viewport(), start, stop, release=False)
    assert grid.ghost is not None
    press(qtbot, grid, _Key.Key_Escape)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=stop)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot(grid, MONDAY, 9 * 60))
    assert said.meant == []
    assert grid.key == 5
    press(qtbot, grid, _Key.Key_Escape)
    assert (grid.key, said.all[-1]) == (-1, ("chosen", -1))
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot(grid, MONDAY, 9 * 60))
    assert said.meant == [("edit_requested", 5)]


def test_a_picture_of_hours_is_only_looked_at(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    grid.is_read_only = True
    drag(qtbot, grid.viewport(), spot(grid, TUESDAY, 9 * 60), spot(grid, TUESDAY, 11 * 60))
    for key in (_Key.Key_Return, _Key.Key_Delete, _Key.Key_B):
        press(qtbot, grid, key)
    assert said.meant == []


# --- Keys -----------------------------------------------------------------------------------------------------------


def to(grid: HoursGrid, weekday: int, minute: int) -> None:
    grid._cursor_to(weekday, minute)


def test_hours_are_marked_and_made_by_keys(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    to(grid, TUESDAY, 9 * 60)
    for _ in range(3):
        press(qtbot, grid, _Key.Key_Down, _Mod.ShiftModifier)
    assert grid.marked is not None
    press(qtbot, grid, _Key.Key_Up, _Mod.ShiftModifier)
    press(qtbot, grid, _Key.Key_Return)
    assert said.meant == [("drawn", TUESDAY, 9 * 60, 9 * 60 + 45)]


def test_enter_alone_makes_a_morning_and_on_hours_edits_them(
    qtbot: QtBot, grid: HoursGrid, said: Said
) -> None:
    to(grid, TUESDAY, 9 * 60)
    press(qtbot, grid, _Key.Key_Return)
    to(grid, MONDAY, 8 * 60)
    press(qtbot, grid, _Key.Key_Return)
    assert said.meant == [("drawn", TUESDAY, 9 * 60, 13 * 60), ("edit_requested", 5)]
    assert ("chosen", 5) in said.all


def test_arrows_go_over_the_week_as_it_is_seen(qtbot: QtBot, grid: HoursGrid) -> None:
    to(grid, TUESDAY, 9 * 60)
    press(qtbot, grid, _Key.Key_Right)
    weekday, minute = grid.place
    way = -1 if grid.isRightToLeft() else 1
    assert grid.hours.column_of(weekday) == grid.hours.column_of(TUESDAY) + way
    assert grid.columnViewportPosition(grid.hours.column_of(weekday)) > grid.column_span(TUESDAY)[0]
    press(qtbot, grid, _Key.Key_Down, _Mod.ControlModifier)
    assert grid.place == (weekday, minute + 60)


def test_hours_are_stretched_moved_and_removed_by_keys(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    to(grid, MONDAY, 9 * 60)
    press(qtbot, grid, _Key.Key_Down, _Mod.ShiftModifier)
    press(qtbot, grid, _Key.Key_Up, _Mod.ShiftModifier)
    press(qtbot, grid, _Key.Key_Up, _Mod.ShiftModifier | _Mod.ControlModifier)
    press(qtbot, grid, _Key.Key_Down, _Mod.AltModifier)
    press(qtbot, grid, _Key.Key_Delete)
    assert said.meant == [
        ("changed", 5, MONDAY, 480, 735),
        ("changed", 5, MONDAY, 480, 705),
        ("changed", 5, MONDAY, 465, 720),
        ("changed", 5, MONDAY, 495, 735),
        ("removed", 5, -1),
    ]


def test_breaks_by_keys(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    to(grid, MONDAY, 14 * 60)
    press(qtbot, grid, _Key.Key_B)
    to(grid, MONDAY, 10 * 60)
    press(qtbot, grid, _Key.Key_B)  # a break there already
    press(qtbot, grid, _Key.Key_Down, _Mod.ShiftModifier)
    press(qtbot, grid, _Key.Key_Delete)
    assert said.meant == [
        ("break_drawn", 6, -1, 840, 855),
        ("break_drawn", 5, 0, 600, 630),
        ("removed", 5, 0),
    ]


def test_weeks_that_take_turns_stand_side_by_side(qtbot: QtBot, grid: HoursGrid, said: Said) -> None:
    one = HoursBlock(1, TUESDAY, 480, 720, every=2, phase=0)
    other = HoursBlock(2, TUESDAY, 480, 720, every=2, phase=1)
    grid.show_week((one, other), -1)
    first, second = grid.card(one), grid.card(other)
    assert not first.intersects(second)
    assert (first.left() < second.left()) is not grid.isRightToLeft()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    assert grid.key == 2
    press(qtbot, grid, _Key.Key_Space)
    assert grid.key == 1


# --- For the ear, and by rules --------------------------------------------------------------------------------------


def test_a_screen_reader_hears_what_is_under_the_cursor(grid: HoursGrid) -> None:
    def heard(weekday: int, minute: int) -> str:
        row, column = minute // 15, grid.hours.column_of(weekday)
        return str(grid.hours.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))

    assert heard(MONDAY, 480) == MORNING.spoken
    assert heard(MONDAY, 600).startswith("Break 10:00 to 10:15")
    assert heard(TUESDAY, 480) == "Tuesday 08:00, no hours"
    assert QAccessible.queryAccessibleInterface(grid).text(QAccessible.Text.Name) == "Hours of the week"


def test_the_model_is_sound(qtbot: QtBot) -> None:
    model = HoursModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_blocks((MORNING, AFTERNOON))
    assert model.worked(MONDAY) == 8 * 60 - 15
    assert tester.model() is model


_BLOCKS = st.lists(
    st.tuples(st.integers(0, 22), st.integers(1, 6), st.sampled_from(((1, 0), (2, 0), (2, 1)))), max_size=5
)


@given(_BLOCKS, st.integers(0, DAY), st.integers(0, DAY), st.integers(0, 4))
def test_no_drag_ever_means_what_overlaps(
    placed: list[tuple[int, int, tuple[int, int]]], anchor: int, now: int, which: int
) -> None:
    day: list[HoursBlock] = []
    for hour, length, (every, phase) in placed:
        block = HoursBlock(
            len(day), MONDAY, hour * 60, min(DAY, (hour + length) * 60), every=every, phase=phase
        )
        if not any(block.starts < b.ends and b.starts < block.ends and b.meets(every, phase) for b in day):
            day.append(block)

    def is_free(span: drag_rules.Span, every: int, phase: int, own: int) -> bool:
        return all(
            b.key == own or not b.meets(every, phase) or span.ends <= b.starts or b.ends <= span.starts
            for b in day
        )

    drawn = drag_rules.drawn(day, MONDAY, anchor, now)
    if drawn is not None:
        assert 0 <= drawn.starts < drawn.ends <= DAY
        assert is_free(drawn, 1, 0, -1)
    if day:
        block = day[which % len(day)]
        for span in (
            drag_rules.stretched(day, block, now, start=True),
            drag_rules.stretched(day, block, now, start=False),
            drag_rules.shifted(day, block, MONDAY, now),
        ):
            assert span is not None
            assert 0 <= span.starts < span.ends <= DAY
            assert is_free(span, block.every, block.phase, block.key)
        pause = drag_rules.break_drawn(block, max(block.starts, min(anchor, block.ends - 5)), now)
        if pause is not None:
            assert block.starts <= pause.starts < pause.ends <= block.ends
