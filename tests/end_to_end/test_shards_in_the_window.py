"""Two desks of a clinic on three databases: a visit is dragged from one to another, and a region stops answering."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.agenda import Appointment
from tests.helpers.mouse import drag, spot_of
from tests.helpers.shard_clinics import NORTH, ShardClinic
from tests.helpers.windows import Window, free_names, notice_text

HERE, THERE = 1, 3
"""Doctors of the directory's database and of North."""


@pytest.fixture
def desks(qtbot: QtBot, qapp: QApplication, shard_clinic: ShardClinic) -> Iterator[tuple[Window, Window]]:
    apply_theme(qapp, "light", reduced_motion=True)
    first = Window(qtbot, shard_clinic.clinic, "anna", "Desk 1")
    try:
        second = Window(qtbot, shard_clinic.clinic, "ben", "Desk 2")
        try:
            yield first, second
        finally:
            second.close()
    finally:
        first.close()


def test_a_visit_is_dragged_to_another_database_and_back(
    desks: tuple[Window, Window], shard_clinic: ShardClinic
) -> None:
    anna, ben = desks
    name = free_names(shard_clinic.clinic, anna.columns[0].slots[0].starts_at)[0]
    start = next(slot for slot in anna.free() if slot.doctor_id == HERE)
    anna.begin_booking(start, name)
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: _shown(ben, start.id, name))

    grid = anna.view.agenda.grid
    anna.terminal.window.resize(1900, 1400)
    anna.until(lambda: grid.verticalScrollBar().maximum() == 0)
    anna.activate()
    there = next(slot for slot in anna.free() if slot.doctor_id == THERE)
    drag(anna.qtbot, grid.viewport(), spot_of(grid, start.id), spot_of(grid, there.id))
    for desk in desks:
        desk.until(lambda desk=desk: _shown(desk, there.id, name) and desk.visit_on(start.id) is None)
    [(stands,)] = shard_clinic.rows(NORTH, "SELECT count(*) FROM bookings WHERE slot_id = %s", there.id)
    assert stands == 1

    anna.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    for desk in desks:
        desk.until(lambda desk=desk: _shown(desk, start.id, name) and desk.visit_on(there.id) is None)


def test_a_region_that_does_not_answer_takes_no_visit(
    desks: tuple[Window, Window], shard_clinic: ShardClinic
) -> None:
    anna, ben = desks
    name = free_names(shard_clinic.clinic, anna.columns[0].slots[0].starts_at)[0]
    mine = [slot for slot in anna.free() if slot.doctor_id == HERE]
    start, later = mine[0], mine[1]
    anna.begin_booking(start, name)
    anna.press(Qt.Key.Key_Return)
    anna.until(lambda: _shown(ben, start.id, name))
    grid = anna.view.agenda.grid
    anna.terminal.window.resize(1900, 1400)
    anna.until(lambda: grid.verticalScrollBar().maximum() == 0)
    there = next(slot for slot in anna.free() if slot.doctor_id == THERE)
    with shard_clinic.away(NORTH):
        # Nobody has asked it since: the drag itself finds out.
        anna.activate()
        drag(anna.qtbot, grid.viewport(), spot_of(grid, start.id), spot_of(grid, there.id))
        anna.until(anna.view.notice.isVisible)
        assert "The North" in notice_text(anna)
        for desk in desks:
            desk.until(lambda desk=desk: _is_away(desk, THERE))
            assert _shown(desk, start.id, name)
        # Everybody else works on.
        anna.activate()
        drag(anna.qtbot, grid.viewport(), spot_of(grid, start.id), spot_of(grid, later.id))
        ben.until(lambda: _shown(ben, later.id, name))
    for desk in desks:
        desk.until(lambda desk=desk: not _is_away(desk, THERE))
    assert not any(v.patient_name == name for v in _of(anna, THERE))


def _shown(desk: Window, slot_id: int, name: str) -> bool:
    visit = desk.visit_on(slot_id)
    return visit is not None and visit.patient_name == name


def _of(desk: Window, doctor_id: int) -> list[Appointment]:
    return [v for c in desk.columns if c.doctor.id == doctor_id for v in c.appointments]


def _is_away(desk: Window, doctor_id: int) -> bool:
    return any(c.doctor.id == doctor_id and c.away is not None for c in desk.columns)
