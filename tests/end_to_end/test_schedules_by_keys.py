"""An admin changes a doctor's week by keys alone, at a real terminal: drawn, looked at, saved, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.jobs.administration.schedules_topic import SchedulesTopic
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.schedules import WeeklyHours
from tests.helpers.accessible import choices_without_a_purpose, labels_without_a_field, unnamed
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import open_desk
from tests.helpers.windows import Window

_Key, _Mod = Qt.Key, Qt.KeyboardModifier
_COUNT = "SELECT count(*) FROM appointment_slots WHERE doctor_id = %s"


@pytest.fixture
def admin(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[Window]:
    apply_theme(qapp, "light", reduced_motion=True)
    window = Window(qtbot, clinic_database, "ada", "Office")
    try:
        yield window
    finally:
        window.close()


def topic_of(window: Window) -> Any:
    job = next(job for job in window.desk.jobs if type(job).__name__ == "AdministrationJob")
    return next(topic for topic in job._topics if isinstance(topic, SchedulesTopic))


def opened(window: Window) -> Any:
    """The page with the first doctor's week, and the keys in it."""
    window.activate()
    window.desk.carry_out("admin.schedules")
    topic = topic_of(window)
    window.until(lambda: topic._presenter is not None and topic._presenter.schedule is not None)
    window.until(lambda: topic._screen.edit.grid.hasFocus())
    return topic


def test_a_week_is_drawn_looked_at_saved_and_taken_back(
    admin: Window, clinic_database: ClinicDatabase
) -> None:
    topic = opened(admin)
    screen, presenter = topic._screen, topic._presenter
    doctor = presenter.schedule.doctor_id
    digest = presenter.schedule.digest
    grid = screen.edit.grid
    free = next(day for day in grid.hours.order if not grid.hours.of_day(day))
    while grid.place[0] != free:
        admin.press(_Key.Key_Right)
    for _ in range(7):
        admin.press(_Key.Key_Down, _Mod.ShiftModifier)
    admin.press(_Key.Key_Return)
    (made,) = grid.hours.of_day(free)
    assert made.ends - made.starts == 2 * 60
    admin.press(_Key.Key_B)
    assert grid.hours.of_day(free)[0].breaks

    admin.press(_Key.Key_S, _Mod.ControlModifier)
    admin.until(lambda: screen.pages.currentWidget() is screen.preview)
    assert screen.preview.week_model.rowCount() > 20
    shown = screen.preview.shown
    slots = clinic_database.rows(_COUNT, doctor)
    admin.press(_Key.Key_S, _Mod.ControlModifier)
    admin.until(lambda: presenter.schedule.digest != digest)
    assert screen.pages.currentWidget() is screen.edit
    after = clinic_database.rows(_COUNT, doctor)
    counted = int(shown.counts[0][0].replace(",", "")) - int(shown.counts[1][0].replace(",", ""))
    assert after[0][0] - slots[0][0] == counted

    saved = presenter.schedule.digest
    admin.press(_Key.Key_Z, _Mod.ControlModifier)
    admin.until(lambda: presenter.schedule.digest != saved)
    assert presenter.schedule.digest == digest


def test_another_admins_save_comes_between(admin: Window, clinic_database: ClinicDatabase) -> None:
    topic = opened(admin)
    screen, presenter = topic._screen, topic._presenter
    grid = screen.edit.grid
    admin.press(_Key.Key_Down)
    admin.press(_Key.Key_Delete)
    mine = len(grid.hours.blocks)
    admin.press(_Key.Key_S, _Mod.ControlModifier)
    admin.until(lambda: screen.pages.currentWidget() is screen.preview)
    sheet = topic._sheet()  # what Ctrl+P prints: the visits that would have no time
    listed = screen.preview.clash_model.rowCount()
    assert (sum(len(group.rows) for group in sheet.groups) if sheet is not None else 0) == listed > 0
    with open_desk(clinic_database, "ada") as other:
        editing = other.schedule_editing
        schedule = editing.open(presenter.schedule.doctor_id)
        hours = [WeeklyHours(schedule.doctor_id, 1, 0, time(9), time(10), 15)]
        editing.save(schedule, hours)
    admin.press(_Key.Key_S, _Mod.ControlModifier)
    admin.until(lambda: screen.pages.currentWidget() is screen.two)
    assert [len(each.hours.blocks) for each in screen.two.grids] == [1, mine]
    assert unnamed(screen) == []
    admin.press(_Key.Key_2)
    admin.until(lambda: screen.pages.currentWidget() is screen.preview)
    admin.press(_Key.Key_S, _Mod.ControlModifier)
    admin.until(lambda: not presenter.is_dirty and screen.pages.currentWidget() is screen.edit)
    assert len(grid.hours.blocks) == mine


def test_everything_on_the_page_has_a_name(admin: Window) -> None:
    topic = opened(admin)
    screen = topic._screen
    assert unnamed(screen) == []
    topic._presenter.chosen(0)
    assert unnamed(screen) == []
    assert choices_without_a_purpose(screen) == []
    assert labels_without_a_field(screen) == []
    screen.copy_button.click()
    admin.until(lambda: screen.pages.currentWidget() is screen.copy)
    assert unnamed(screen) == []
    admin.press(_Key.Key_Space)
    admin.until(
        lambda: any(line.is_chosen and line.makes not in ("", "…") for line in screen.copy.model.rows)
    )
    admin.press(_Key.Key_Escape)
    admin.until(lambda: screen.pages.currentWidget() is screen.edit)
