"""The agenda while things change: the cursor stays on its visit, the fewest pixels are drawn, nothing jumps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.look import Look
from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.models.agenda_model import AgendaModel
from medibook_desktop.desktop.widgets.agenda_grid import AgendaGrid
from medibook_desktop.desktop.widgets.grid_measurement import measure_grid, sample_day
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.bookings import BookingStatus
from tests.widgets.agenda_days import AMARA, DAY, WEI, agenda, at, column, slot_id, visit

Left = Qt.MouseButton.LeftButton
MARIA, NOAH = visit(1, "08:15", 30), visit(2, "10:00", name="Noah Fischer")


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[AgendaGrid]:
    made = AgendaGrid()
    qtbot.addWidget(made)
    model = AgendaModel(made)
    made.setModel(model)
    model.set_day(agenda(column(MARIA, NOAH), column(doctor=AMARA)))
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    apply_theme(QApplication.instance(), "light", 100, reduced_motion=False)  # type: ignore[arg-type]


def middle(grid: AgendaGrid, booking_id: int = 0, clock: str = "", doctor: int = 0) -> QPoint:
    if booking_id:
        found = grid.agenda.entry_of_booking(booking_id)
        assert found is not None
        return grid.entry_rect(*found).center()
    index = grid.agenda.index_of_slot(slot_id((WEI, AMARA)[doctor], at(clock)))
    return grid.entry_rect(index.column(), grid.agenda.entries(index.row(), index.column())[0]).center()


def test_the_cursor_follows_its_visit(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(1)
    told: list[object] = []
    grid.selection_changed.connect(told.append)
    moved = visit(1, "09:30", 30, doctor=AMARA, version=2)
    grid.agenda.replace_columns([column(NOAH), column(moved, doctor=AMARA)])
    assert grid.selected() == moved
    assert (grid.place.column, grid.currentIndex().row()) == (1, 6)
    assert told[-1] == moved


def test_the_cursor_stays_where_it_is_when_others_change(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(1)
    told: list[object] = []
    grid.selection_changed.connect(told.append)
    scrolled = grid.verticalScrollBar().value()
    grid.agenda.replace_columns([column(MARIA, visit(2, "10:00", version=2, status=BookingStatus.DONE))])
    grid.agenda.set_holds([Hold(slot_id(AMARA, at("09:00")), 2, DAY, "Anna", "Desk 2")])
    assert grid.selected() == MARIA
    assert (told, grid.verticalScrollBar().value()) == ([], scrolled)


def test_a_visit_that_goes_leaves_its_time_selected(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(1)
    grid.agenda.replace_columns([column(NOAH)])
    assert grid.selected().id == slot_id(WEI, at("08:15"))  # type: ignore[union-attr]


def test_the_cursor_outlives_a_change_of_rows_and_an_empty_day(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.select_booking(2)
    grid.agenda.replace_columns([column(MARIA, NOAH, visit(5, "14:00"), last="15:00")])
    assert grid.selected() == NOAH
    with qtbot.waitSignal(grid.selection_changed) as told:
        grid.agenda.clear()
    assert told.args == [None]
    grid.agenda.set_day(agenda(column(MARIA)))
    assert grid.selected() is None


def test_a_change_draws_its_cells_again_and_fades(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.agenda.replace_columns(
        [column(visit(1, "08:15", 30, version=2, status=BookingStatus.ARRIVED), NOAH)]
    )
    assert len(grid.fading) == 1
    qtbot.waitUntil(lambda: not grid.fading)


def test_reduced_motion_does_not_fade(qtbot: QtBot, grid: AgendaGrid) -> None:
    apply_theme(QApplication.instance(), "light", 100, reduced_motion=True)  # type: ignore[arg-type]
    grid.agenda.replace_columns([column(visit(1, "08:15", 30, version=2), NOAH)])
    assert grid.fading == {}


def test_clicks_select_and_double_clicks_open(qtbot: QtBot, grid: AgendaGrid) -> None:
    view = grid.viewport()
    qtbot.mouseClick(view, Left, pos=middle(grid, 1))
    assert grid.selected() == MARIA
    with qtbot.waitSignal(grid.slot_activated) as opened:
        qtbot.mouseClick(view, Left, pos=middle(grid, clock="09:30", doctor=1))
        qtbot.mouseDClick(view, Left, pos=middle(grid, clock="09:30", doctor=1))
    assert opened.args[0].id == slot_id(AMARA, at("09:30"))
    with qtbot.waitSignal(grid.appointment_activated):
        qtbot.mouseDClick(view, Left, pos=middle(grid, 1))
        qtbot.mouseClick(view, Left, pos=middle(grid, 1))
        qtbot.mouseDClick(view, Left, pos=middle(grid, 1))


def drag(qtbot: QtBot, grid: AgendaGrid, start: QPoint, end: QPoint) -> None:
    view = grid.viewport()
    qtbot.mousePress(view, Left, pos=start)
    for share in (0.3, 0.7, 1.0):
        step = QPoint(
            round(start.x() + (end.x() - start.x()) * share), round(start.y() + (end.y() - start.y()) * share)
        )
        _move(view, step)
    qtbot.mouseRelease(view, Left, pos=end)


def _move(view: QWidget, position: QPoint) -> None:
    spot = QPointF(position)
    event = QMouseEvent(
        QEvent.Type.MouseMove, spot, view.mapToGlobal(spot), Left, Left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def test_a_card_is_dragged_to_another_doctor(qtbot: QtBot, grid: AgendaGrid) -> None:
    with qtbot.waitSignal(grid.move_requested) as asked:
        drag(qtbot, grid, middle(grid, 2), middle(grid, clock="09:00", doctor=1))
    assert (asked.args[0], asked.args[1].id) == (NOAH, slot_id(AMARA, at("09:00")))
    assert grid.moving() is None


def test_a_card_dropped_on_a_taken_time_stays(qtbot: QtBot, grid: AgendaGrid) -> None:
    with qtbot.assertNotEmitted(grid.move_requested):
        drag(qtbot, grid, middle(grid, 2), middle(grid, 1))
    assert grid.moving() is None


def test_an_empty_area_is_dragged(qtbot: QtBot, grid: AgendaGrid) -> None:
    with qtbot.waitSignal(grid.span_dragged) as asked:
        drag(qtbot, grid, middle(grid, clock="09:00", doctor=1), middle(grid, clock="09:45", doctor=1))
    assert asked.args == [AMARA.id, at("09:00"), at("10:00")]


def test_right_to_left_a_visit_stands_under_its_own_doctor(qtbot: QtBot, grid: AgendaGrid) -> None:
    """column × width would draw it under the other doctor: columnViewportPosition must be asked."""
    found = grid.agenda.entry_of_booking(1)
    assert found is not None
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        grid.setLayoutDirection(direction)
        rect = grid.entry_rect(*found)
        head = grid.horizontalHeader()
        assert head.logicalIndexAt(rect.center().x()) == 0
        assert rect.left() >= head.sectionViewportPosition(0)
        assert grid.hit(rect.center()) == found
        edge = current_look().colour("status-booked-edge")
        image = grid.viewport().grab().toImage()
        x = rect.right() - 1 if direction == Qt.LayoutDirection.RightToLeft else rect.left() + 1
        assert image.pixelColor(x, rect.center().y()) == edge
    assert grid.columnViewportPosition(0) > grid.columnViewportPosition(1)


def test_the_line_of_now_and_its_label(qtbot: QtBot, grid: AgendaGrid) -> None:
    grid.agenda.set_now(at("09:00"))
    y = grid.now_y()
    assert y == grid.y_of(9 * 60)
    image = grid.viewport().grab().toImage()
    drawn, wanted = image.pixelColor(grid.columnViewportPosition(1) + 5, y), current_look().colour("now")
    assert abs(drawn.red() - wanted.red()) + abs(drawn.green() - wanted.green()) < 6
    grid.agenda.set_now(at("22:00"))
    assert grid.now_y() is None


def test_columns_share_the_window_or_scroll(qtbot: QtBot, grid: AgendaGrid) -> None:
    assert grid.columnWidth(0) + grid.columnWidth(1) == grid.viewport().width()
    grid.agenda.set_day(sample_day(12))
    assert grid.columnWidth(0) == 150
    assert grid.horizontalScrollBar().maximum() > 0
    grid.select_booking(grid.agenda.columns[11].appointments[0].booking_id)
    rect = QRect(grid.columnViewportPosition(11), 0, grid.columnWidth(11), 10)
    assert grid.viewport().rect().contains(rect)


def test_the_tooltip_says_everything(qtbot: QtBot, grid: AgendaGrid, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _position, text, *_rest: shown.append(text))
    position = middle(grid, 1)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, position, grid.viewport().mapToGlobal(position))
    QApplication.sendEvent(grid.viewport(), event)
    assert shown == ["Maria Silva\n08:15 – 08:45\nFollow-up · booked · room 2"]


def _is_dressed(grid: AgendaGrid, look: Look) -> bool:
    palette_came = grid.palette().window().color() == look.colour("surface")
    return palette_came and grid.font().pixelSize() == look.font("body").pixelSize()


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_it_draws_in_every_theme_and_size(qtbot: QtBot, grid: AgendaGrid, theme: str, scale: int) -> None:
    look = apply_theme(QApplication.instance(), theme, scale)  # type: ignore[arg-type]
    # Qt hands palette and font on to the widgets in the next turn of the event loop.
    qtbot.waitUntil(lambda: _is_dressed(grid, look))
    found = grid.agenda.entry_of_booking(1)
    assert found is not None
    rect = grid.entry_rect(*found)
    image = grid.viewport().grab().toImage()
    assert image.pixelColor(rect.left() + 1, rect.center().y()) == current_look().colour("status-booked-edge")
    assert rect.height() >= current_look().px(26) * 2 - 4


def test_nothing_that_takes_the_focus_is_without_a_name(qtbot: QtBot, grid: AgendaGrid) -> None:
    for widget in [grid, *grid.findChildren(QWidget)]:
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget is grid.viewport(), widget


def test_the_measurement_measures(qtbot: QtBot) -> None:
    figures = measure_grid(doctors=3, width=600, height=400, rounds=3)
    assert set(figures) == {
        "visits",
        "model_and_layout",
        "first_paint",
        "full_repaint",
        "one_slot",
        "one_slot_drawing",
        "fifty_slots",
        "fifty_slots_drawing",
        "scrolled_frame",
    }
    assert all(figure > 0 for figure in figures.values())
