"""Finding by keys in the real window: the bar from any letter, the box of the next times, a date in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.availability import FreeTime
from tests.helpers.accessible import unnamed
from tests.helpers.desk_doubles import DOCTORS, MARIA, Answers, slot
from tests.helpers.front_desks import FREE, Desk

CTRL = Qt.KeyboardModifier.ControlModifier
TIMES = [FreeTime(free, DOCTORS[1], 15) for free in FREE]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = Desk(qtbot, frozenset({"book", "move", "cancel"}))
    made.clinic.availability.search = Answers(TIMES)
    made.clinic.holds.take = Answers(
        lambda slot_id, doctor_id, day: Hold(slot_id, doctor_id, day, "A", "1", True)
    )
    yield made
    made.desk.close()


def job(desk: Desk) -> Any:
    return next(job for job in desk.desk.jobs if type(job).__name__ == "FindingJob")


def open_next(desk: Desk) -> Any:
    desk.press(Qt.Key.Key_F, CTRL)
    return job(desk).screen


def rest(desk: Desk) -> None:
    """The fingers and the arrow rest: only the timers of this box, the others' belong to others."""
    for timer in [t for t in desk.timers.pending if not t.repeats and t.seconds < 1]:
        desk.timers.pending.remove(timer)
        timer.function()


def test_one_key_an_arrow_enter_opens_the_booking_box_on_that_time(desk: Desk) -> None:
    screen = open_next(desk)
    assert screen.isVisible()
    assert screen.words.hasFocus()
    assert screen.model.rowCount() == 4
    desk.press(Qt.Key.Key_Down)
    rest(desk)
    assert desk.clinic.holds.take.calls[-1][0] == FREE[1].id
    desk.press(Qt.Key.Key_Return)

    assert not screen.isVisible()
    assert desk.box.isVisible()
    assert desk.desk.booking.slot == FREE[1]
    assert desk.clinic.holds.release.calls == []


def test_escape_releases_and_gives_the_keyboard_back(desk: Desk) -> None:
    screen = open_next(desk)
    rest(desk)
    desk.press(Qt.Key.Key_Escape)
    assert not screen.isVisible()
    assert desk.grid.hasFocus()
    assert desk.clinic.holds.release.calls == [(FREE[0].id,)]


def test_enter_works_from_the_buttons_too(desk: Desk) -> None:
    screen = open_next(desk)
    screen.weekdays[1].setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.clinic.availability.search.calls[-1][0].weekdays == {1}
    desk.press(Qt.Key.Key_Down)
    assert screen.selected_row().free == TIMES[1]
    desk.press(Qt.Key.Key_Return)
    assert desk.desk.booking.slot == FREE[1]


def test_n_on_a_visit_looks_for_its_doctor_and_books_its_patient(desk: Desk) -> None:
    desk.select_visit()
    desk.press(Qt.Key.Key_N)
    screen = job(desk).screen
    assert screen.who.currentData() == "d:2"
    assert screen.visit_type.currentText() == "Follow-up"
    assert "Maria Silva" in screen.for_whom.text()
    desk.type("in 6 months")
    desk.press(Qt.Key.Key_Return)
    assert desk.box.patient_name.text() == "Maria Silva"
    assert desk.box.visit_type.currentData() == 3
    desk.press(Qt.Key.Key_Return)
    request = desk.clinic.bookings.book.calls[0][0]
    assert (request.slot_id, request.patient_id, request.visit_type_id) == (FREE[0].id, MARIA.id, 3)


def test_a_patient_who_waits_is_booked_into_the_time_that_is_found(desk: Desk) -> None:
    desk.desk.waits.wait_for(MARIA)
    screen = open_next(desk)
    assert "Maria Silva" in screen.for_whom.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.box.patient_name.text() == "Maria Silva"


def test_escape_forgets_who_waits(desk: Desk) -> None:
    desk.desk.waits.wait_for(MARIA)
    desk.press(Qt.Key.Key_Escape)
    assert desk.desk.waits.patient is None
    assert not desk.view.notice.isVisible()


def test_somebody_new_from_the_bar_to_the_form(desk: Desk) -> None:
    desk.clinic.patients.search = Answers([])
    desk.press(Qt.Key.Key_K, CTRL)
    desk.type("Zoe Quist")
    desk.press(Qt.Key.Key_Return)
    assert desk.view.notice.isVisible()
    desk.select_slot(100)
    desk.press(Qt.Key.Key_Return)
    assert desk.box.new_name.text() == "Zoe Quist"
    assert desk.box.new_birth_date.hasFocus()


def test_a_letter_where_letters_mean_nothing_begins_a_search(desk: Desk) -> None:
    desk.view.today.setFocus()
    desk.grid.clearSelection()
    desk.select_slot(100)
    desk.view.today.setFocus()
    desk.type("ma")
    assert desk.view.palette_bar.hasFocus()
    assert desk.view.palette_bar.text() == "ma"


def test_a_letter_on_a_visit_or_in_a_box_begins_no_search(desk: Desk) -> None:
    desk.select_visit()
    desk.type("z")
    assert desk.grid.hasFocus()
    open_next(desk).weekdays[0].setFocus()
    desk.type("z")
    assert not desk.view.palette_bar.hasFocus()


def test_go_to_a_date_in_words(desk: Desk) -> None:
    desk.press(Qt.Key.Key_G, CTRL)
    box = job(desk).date_box
    desk.type("in 6 weeks")
    assert "7 January 2027" in box.answer.text()
    desk.press(Qt.Key.Key_Return)
    assert not box.isVisible()
    assert desk.desk.agenda.day.isoformat() == "2027-01-07"
    assert desk.grid.hasFocus()


def test_no_day_goes_nowhere(desk: Desk) -> None:
    before = desk.desk.agenda.day
    desk.press(Qt.Key.Key_G, CTRL)
    desk.type("someday")
    desk.press(Qt.Key.Key_Return)
    assert job(desk).date_box.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.desk.agenda.day == before


def test_everything_in_the_boxes_has_a_name(desk: Desk) -> None:
    open_next(desk)
    assert unnamed(desk.window) == []
    desk.press(Qt.Key.Key_G, CTRL)
    assert unnamed(desk.window) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_box_stays_inside_a_small_window(
    desk: Desk, direction: Qt.LayoutDirection, qapp: QApplication
) -> None:
    desk.clinic.availability.search = Answers(
        [FreeTime(slot(300 + n, 10 + n % 8), DOCTORS[1], 15) for n in range(30)]
    )
    apply_theme(qapp, "light", text_scale=150, reduced_motion=True)
    desk.window.setLayoutDirection(direction)
    screen = open_next(desk)
    assert desk.view.agenda.rect().contains(screen.geometry())
    assert screen.keys.visibleRegion().boundingRect().height() == screen.keys.height()
    apply_theme(qapp, "light", text_scale=100, reduced_motion=True)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_selected_whatever_the_direction(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """Qt's own selectRow asks for the column at the edge of the viewport, and finds none from right to left."""
    model: RowTableModel[str] = RowTableModel([Column("Name", lambda row: row)], lambda row: row)
    model.set_rows(["one", "two"])
    table = RowTable("Names")
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.horizontalHeader().setSectionResizeMode(table.horizontalHeader().ResizeMode.ResizeToContents)
    table.setModel(model)
    table.resize(600, 200)
    table.selectRow(1)
    assert table.selected_row() == "two"
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
