"""Terminals on the real servers, worked by keys and by mouse as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.slots import Slot
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.start.start_desktop import opener
from tests.helpers.clinics import ClinicDatabase

PATIENCE = 60_000


class Window:
    """A terminal that somebody sits at."""

    def __init__(self, qtbot: QtBot, clinic: ClinicDatabase, username: str, desk: str) -> None:
        self.qtbot = qtbot
        settings = Settings(
            database_url=clinic.database_url, redis_url=clinic.redis_url, terminal_name=desk, setup="clinic"
        )
        self.terminal = Terminal(opener(settings, desk), Memory(None), place=desk)
        self.painted: set[int] = set()
        self.terminal.columns_painted.connect(
            lambda columns: self.painted.update(v.booking_id for c in columns for v in c.appointments)
        )
        try:
            self._open(username, clinic.users[username].password)
        except BaseException:
            self.close()
            raise

    def _open(self, username: str, password: str) -> None:
        with self.qtbot.waitSignal(self.terminal.day_shown, timeout=PATIENCE):
            self.terminal.start(username, password)
        # The sample's busiest hours may be over today: tomorrow is the same at any hour of the day.
        self.desk.agenda.step(1)
        self.until(lambda: self.columns and self.columns[0].day == self.desk.agenda.day)
        self.until(lambda: self.desk.session.clinic.live.state.is_live)

    @property
    def desk(self) -> Any:
        return self.terminal.desk

    @property
    def view(self) -> Any:
        return self.desk.view

    @property
    def columns(self) -> Any:
        return self.view.agenda.model.columns

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def activate(self) -> None:
        self.terminal.window.activateWindow()
        self.until(self.terminal.window.isActiveWindow)
        self.view.agenda.grid.setFocus()

    def free(self) -> list[Slot]:
        return [slot for column in self.columns for slot in column.slots if slot.is_free]

    def visit_on(self, slot_id: int) -> Appointment | None:
        return next((v for c in self.columns for v in c.appointments if v.slot_id == slot_id), None)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused(), key, modifier)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.terminal.window

    def begin_booking(self, slot: Slot, name: str) -> None:
        """Up to the last Enter."""
        self.activate()
        assert self.view.agenda.grid.select_slot(slot.id)
        for letter in name:
            self.qtbot.keyClicks(self.focused(), letter)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.view.booking.patient_name.text() == name)

    def close(self) -> None:
        self.terminal.window.close()
        self.terminal.wait_closed()


@pytest.fixture
def windows(
    qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase
) -> Iterator[tuple[Window, Window]]:
    apply_theme(qapp, "light", reduced_motion=True)
    first = Window(qtbot, clinic_database, "anna", "Desk 1")
    try:
        second = Window(qtbot, clinic_database, "ben", "Desk 2")
        try:
            yield first, second
        finally:
            second.close()
    finally:
        first.close()


def free_names(clinic: ClinicDatabase, day: datetime) -> list[str]:
    """Patients with no visit near that day, whose names are one row in the search."""
    rows = clinic.rows(
        "SELECT name FROM patients p WHERE is_active AND name ~ '^[A-Za-z ]+$' AND NOT EXISTS (SELECT FROM bookings b"
        " WHERE b.patient_id = p.id AND b.during && tstzrange(%s, %s))"
        " AND (SELECT count(*) FROM patients q WHERE q.name_key LIKE p.name_key || '%%') = 1 ORDER BY id",
        day - timedelta(days=1),
        day + timedelta(days=1),
    )
    return [row[0] for row in rows]


def notice_text(window: Window) -> str:
    return " ".join(label.text() for label in window.view.notice.findChildren(QLabel))
