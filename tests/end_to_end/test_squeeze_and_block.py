"""Squeezing in, blocking time and changing rooms in real windows, by keys and by mouse; the other desk sees it live."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from medibook_desktop.domain.agenda import Appointment, BlockedTime
from medibook_desktop.domain.slots import Slot
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window, free_names

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def anna_may_overbook(clinic_database: ClinicDatabase) -> None:
    """Before the windows open: a right is read when somebody signs in."""
    clinic_database.rows("UPDATE staff SET rights = '{overbook}' WHERE username = 'anna'")


@pytest.fixture
def windows(anna_may_overbook: None, windows: tuple[Window, Window]) -> tuple[Window, Window]:
    return windows


def box_of(window: Window, job: str) -> Any:
    return next(each for each in window.desk.jobs if type(each).__name__ == job)._box


def some_visit(window: Window) -> Appointment:
    """An ordinary visit that has its time for itself."""
    found: Appointment = next(
        visit
        for column in window.columns
        for visit in column.appointments
        if visit.status == "booked"
        and not any(
            o is not visit and o.starts_at < visit.ends_at and o.ends_at > visit.starts_at
            for o in column.appointments
        )
    )
    return found


def visits_beside(window: Window, visit: Appointment) -> list[Appointment]:
    return [
        other
        for column in window.columns
        if column.doctor.id == visit.doctor_id
        for other in column.appointments
        if other.is_overbooked and other.starts_at == visit.starts_at
    ]


def blocked(window: Window, doctor_id: int, why: str) -> list[BlockedTime]:
    return [
        time
        for column in window.columns
        if column.doctor.id == doctor_id
        for time in column.blocked
        if time.why == why
    ]


def free_run(window: Window, length: int) -> list[Slot]:
    """So many free slots of one doctor in a row."""
    for column in window.columns:
        run: list[Slot] = []
        for slot in column.slots:
            follows = bool(run) and run[-1].ends_at == slot.starts_at
            run = [] if not slot.is_free else [*run, slot] if follows else [slot]
            if len(run) == length:
                return run
    raise AssertionError("no such run is free")


def type_words(window: Window, text: str) -> None:
    for letter in text:
        window.qtbot.keyClicks(window.focused(), letter)


def test_s_a_letter_and_a_patient_squeeze_in_and_ctrl_z_takes_it_back(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    visit = some_visit(anna)
    name = free_names(clinic_database, visit.starts_at)[0]
    anna.activate()
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    anna.press(Qt.Key.Key_S)
    assert box_of(anna, "SqueezingJob").isVisible()
    anna.press(Qt.Key.Key_P)
    anna.until(anna.view.booking.isVisible)
    type_words(anna, name)
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: anna.view.booking.patient_name.text() == name)
    anna.press(Qt.Key.Key_Return)

    anna.until(lambda: visits_beside(anna, visit))
    ben.until(lambda: visits_beside(ben, visit))
    [beside] = visits_beside(ben, visit)
    assert (beside.patient_name, beside.overbook_reason) == (name, "Pain")
    assert "squeezed in: Pain" in anna.view.agenda.panel.shown.details
    day = visit.starts_at.date()
    [line] = [
        row
        for row in anna.desk.session.clinic.reports.squeezed_in(day, day)
        if row.booking_id == beside.booking_id
    ]
    assert (line.reason, line.by, line.patient_name) == ("Pain", "Anna Kovács", name)

    # Both stand side by side, and the arrows go from one to the other.
    grid = anna.view.agenda.grid
    anna.until(lambda: grid.selected().booking_id == beside.booking_id)
    grid.setFocus()
    anna.press(Qt.Key.Key_Left)
    assert grid.selected().booking_id == visit.booking_id
    column, entry = grid.agenda.entry_of_booking(beside.booking_id)
    anna.qtbot.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.entry_rect(column, entry).center()
    )
    assert grid.selected().booking_id == beside.booking_id

    anna.press(Qt.Key.Key_Z, CTRL)
    ben.until(lambda: not visits_beside(ben, visit))


def test_without_the_right_s_says_so(windows: tuple[Window, Window]) -> None:
    _, ben = windows
    ben.activate()
    assert ben.view.agenda.grid.select_booking(some_visit(ben).booking_id)
    ben.press(Qt.Key.Key_S)
    assert ben.view.notice.isVisible()
    assert box_of(ben, "SqueezingJob") is None


def test_the_loser_of_a_race_may_squeeze_in(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    slot = anna.free()[5]
    first, second = free_names(clinic_database, slot.starts_at)[:2]
    anna.begin_booking(slot, first)
    ben.begin_booking(slot, second)
    ben.press(Qt.Key.Key_Return)
    ben.until(lambda: ben.visit_on(slot.id))
    anna.activate()
    anna.view.booking.book_requested.emit(anna.view.booking.typed())
    anna.until(anna.view.booking.alternative_buttons)
    anna.press(Qt.Key.Key_S)  # the focus is on the first of the offered times
    assert box_of(anna, "SqueezingJob").isVisible()
    anna.press(Qt.Key.Key_E)
    winner = ben.visit_on(slot.id)
    assert winner is not None
    anna.until(lambda: visits_beside(anna, winner))
    assert visits_beside(anna, winner)[0].patient_name == first
    anna.until(lambda: not anna.view.booking.isVisible())


def test_ctrl_b_and_a_letter_block_and_del_gives_free_again(windows: tuple[Window, Window]) -> None:
    anna, ben = windows
    first, second = free_run(anna, 2)
    anna.activate()
    assert anna.view.agenda.grid.select_slot(first.id)
    anna.press(Qt.Key.Key_B, CTRL)
    anna.until(lambda: box_of(anna, "BlockingJob") is not None and box_of(anna, "BlockingJob").isVisible())
    anna.press(Qt.Key.Key_Down, SHIFT)
    anna.press(Qt.Key.Key_M)

    ben.until(lambda: blocked(ben, first.doctor_id, "Meeting"))
    [time] = [t for t in blocked(ben, first.doctor_id, "Meeting") if t.starts_at == first.starts_at]
    assert time.ends_at == second.ends_at
    anna.until(lambda: isinstance(anna.view.agenda.grid.selected(), BlockedTime))
    anna.view.agenda.grid.setFocus()
    anna.press(Qt.Key.Key_Delete)
    ben.until(lambda: all(t.starts_at != first.starts_at for t in blocked(ben, first.doctor_id, "Meeting")))
    anna.until(lambda: isinstance(anna.view.agenda.grid.selected(), Slot))

    anna.press(Qt.Key.Key_Z, CTRL)  # blocked again
    ben.until(lambda: any(t.starts_at == first.starts_at for t in blocked(ben, first.doctor_id, "Meeting")))
    anna.press(Qt.Key.Key_Z, CTRL)  # and the first step taken back too: says that it cannot be, or is free
    anna.until(lambda: anna.view.notice.isVisible() or not blocked(anna, first.doctor_id, "Meeting"))


def test_dragging_an_empty_area_and_a_letter_block_it(windows: tuple[Window, Window]) -> None:
    anna, ben = windows
    run = free_run(anna, 3)
    anna.activate()
    grid = anna.view.agenda.grid
    assert grid.select_slot(run[0].id)
    places = []
    for slot in (run[0], run[2]):
        index = grid.agenda.index_of_slot(slot.id)
        places.append(grid.visualRect(index).center())
    viewport = grid.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    QTest.mouseMove(viewport, places[0] + QPoint(0, 15))
    QTest.mouseMove(viewport, places[1])
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[1])
    anna.until(lambda: box_of(anna, "BlockingJob") is not None and box_of(anna, "BlockingJob").isVisible())
    anna.press(Qt.Key.Key_P)
    ben.until(lambda: any(t.starts_at == run[0].starts_at for t in blocked(ben, run[0].doctor_id, "Private")))
    [time] = [t for t in blocked(ben, run[0].doctor_id, "Private") if t.starts_at == run[0].starts_at]
    assert time.ends_at == run[2].ends_at
    anna.press(Qt.Key.Key_Z, CTRL)
    ben.until(lambda: all(t.starts_at != run[0].starts_at for t in blocked(ben, run[0].doctor_id, "Private")))


def test_visits_in_the_blocked_time_stay_and_are_named(windows: tuple[Window, Window]) -> None:
    anna, _ = windows
    visit = some_visit(anna)
    anna.activate()
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    anna.press(Qt.Key.Key_B, CTRL)
    anna.until(lambda: box_of(anna, "BlockingJob") is not None and box_of(anna, "BlockingJob").isVisible())
    assert visit.patient_name.split()[0] in box_of(anna, "BlockingJob").lines.text()
    anna.press(Qt.Key.Key_E)
    anna.until(anna.view.notice.isVisible)
    assert visit.patient_name.split()[0] in anna.view.notice.text
    assert anna.view.agenda.grid.selected().booking_id == visit.booking_id
    assert anna.visit_on(visit.slot_id) is not None


def test_o_and_a_digit_change_the_room(
    windows: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    anna, ben = windows
    visit = some_visit(anna)
    anna.activate()
    assert anna.view.agenda.grid.select_booking(visit.booking_id)
    anna.press(Qt.Key.Key_O)
    anna.until(lambda: box_of(anna, "RoomJob") is not None and box_of(anna, "RoomJob").isVisible())
    wanted = next(b for b in box_of(anna, "RoomJob").buttons if b.isEnabled() and not b.isChecked())
    name = wanted.text()
    wanted.click()

    def room(window: Window) -> str:
        found = window.visit_on(visit.slot_id)
        return found.room_name if found is not None else "?"

    ben.until(lambda: room(ben) == name)
    anna.press(Qt.Key.Key_Z, CTRL)
    ben.until(lambda: room(ben) == visit.room_name)
