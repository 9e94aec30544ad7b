"""PostgreSQL is killed under a real window: the agenda goes on from the copy, what is done is noted, and sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.application import Terminal
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.slots import Slot
from medibook_desktop.start.start_desktop import opener
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.counted_hands import TaskRow, record
from tests.helpers.desks import book, new_patients, nothing_broken, open_desk
from tests.helpers.downtimes import OwnKeyring, is_complete, terminal_settings
from tests.helpers.own_clinics import OwnClinic

PATIENCE = 30_000


class Window:
    def __init__(self, qtbot: QtBot, clinic: ClinicDatabase, folder: Path) -> None:
        self.qtbot = qtbot
        settings = terminal_settings(clinic, folder)
        self.terminal = Terminal(opener(settings, "Desk 1", keeps_copy=True), Memory(None), place="Desk 1")
        self._password = clinic.users["anna"].password

    def start(self) -> None:
        with self.qtbot.waitSignal(self.terminal.day_shown, timeout=PATIENCE):
            self.terminal.start("anna", self._password)

    @property
    def desk(self) -> Any:
        return self.terminal.desk

    @property
    def view(self) -> Any:
        return self.desk.view

    @property
    def columns(self) -> Any:
        return self.view.agenda.model.columns

    @property
    def visits(self) -> list[Appointment]:
        return [visit for column in self.columns for visit in column.appointments]

    @property
    def free(self) -> list[Slot]:
        return [slot for column in self.columns for slot in column.slots if slot.is_free]

    def visit(self, booking_id: int) -> Appointment | None:
        return next((visit for visit in self.visits if visit.booking_id == booking_id), None)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def activate(self) -> None:
        self.terminal.window.activateWindow()
        self.until(self.terminal.window.isActiveWindow)
        self.view.agenda.grid.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused(), key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focused(), letter)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.terminal.window

    def go_to(self, ahead: int) -> None:
        day = self.desk.agenda.day
        self.desk.agenda.step(ahead)
        self.until(
            lambda: self.desk.agenda.day != day and all(c.day == self.desk.agenda.day for c in self.columns)
        )

    def close(self) -> None:
        self.terminal.window.close()
        self.terminal.wait_closed()


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, own_clinic: OwnClinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Window]]:
    apply_theme(qapp, "light", reduced_motion=True)
    ring = OwnKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    opened: list[Window] = []

    def make() -> Window:
        opened.append(Window(qtbot, own_clinic.clinic, tmp_path))
        return opened[-1]

    yield make
    for window in opened:
        window.close()


def test_the_database_dies_under_the_window(
    open_window: Callable[[], Window], own_clinic: OwnClinic, request: pytest.FixtureRequest
) -> None:
    clinic = own_clinic.clinic
    window = open_window()
    window.start()
    downtime = window.desk.session.clinic.downtime
    window.until(lambda: is_complete(downtime))
    window.until(lambda: "8 day" in window.view.status.part("downtime"))
    window.activate()

    own_clinic.kill()
    window.until(lambda: window.desk.agenda.is_read_only)
    assert "You see the agenda as it was at" in window.view.notice.text
    # The last of the eighteen tasks: nothing has to be done for it.
    record(request, TaskRow(18, "the system is down", "open the last PDF (Cegedim)", 0, "0", 0))

    # Tomorrow comes from the copy.
    window.go_to(1)
    window.until(lambda: window.visits)
    arriving = next(v for v in window.visits if v.status is BookingStatus.BOOKED)
    assert window.view.agenda.grid.select_booking(arriving.booking_id)
    window.press(Qt.Key.Key_A)
    window.until(lambda: (found := window.visit(arriving.booking_id)) is not None and found.is_noted)
    assert window.visit(arriving.booking_id).status is BookingStatus.ARRIVED

    # A booking for somebody of the copy, and one for somebody new.
    expected = {visit.patient_id for visit in window.visits}
    known = next(p.name for p in downtime.copy.patients().values() if p.id not in expected)
    slot, other = window.free[0], window.free[-1]
    assert window.view.agenda.grid.select_slot(slot.id)
    window.type(known)
    window.press(Qt.Key.Key_Return)
    window.until(lambda: window.view.booking.patient_name.text() == known)
    window.view.booking.reason.setFocus()
    window.press(Qt.Key.Key_Return)
    window.until(lambda: any(v.is_noted and v.slot_id == slot.id for v in window.visits))
    assert window.view.agenda.grid.select_slot(other.id)
    window.type("Zoe Newcomer")
    window.press(Qt.Key.Key_Return)
    window.until(lambda: window.view.booking.new_name.isVisible())
    window.view.booking.new_phone.setFocus()
    window.type("+44 20 7946 0018")
    window.press(Qt.Key.Key_Return)
    window.until(lambda: any(v.is_noted and v.slot_id == other.id for v in window.visits))
    assert "3 note" in window.view.status.part("noted")
    window.desk.carry_out("go.noted")

    own_clinic.restart()
    window.until(lambda: not window.desk.agenda.is_read_only)
    window.until(lambda: window.view.status.part("noted") == "")
    names = dict(
        clinic.rows(
            "SELECT p.name, b.status FROM bookings b JOIN patients p ON p.id = b.patient_id WHERE b.slot_id = ANY (%s)",
            [slot.id, other.id],
        )
    )
    assert names == {known: "booked", "Zoe Newcomer": "booked"}
    assert clinic.rows("SELECT status FROM bookings WHERE id = %s", arriving.booking_id) == [("arrived",)]
    window.desk.carry_out("go.agenda")
    window.until(lambda: not any(v.is_noted for v in window.visits))
    assert nothing_broken(clinic)


def test_started_without_the_database_and_gone_on_with_it(
    open_window: Callable[[], Window], own_clinic: OwnClinic
) -> None:
    clinic = own_clinic.clinic
    first = open_window()
    first.start()
    downtime = first.desk.session.clinic.downtime
    first.until(lambda: is_complete(downtime))
    first.close()

    own_clinic.kill()
    window = open_window()
    window.start()
    assert window.desk.session.reopen is not None
    window.until(lambda: window.desk.agenda.is_read_only)
    window.until(lambda: "You see the agenda as it was at" in window.view.notice.text)
    window.go_to(1)
    window.until(lambda: window.free)
    # The day's first free time is noted here, and taken by somebody at another terminal.
    slot = window.free[0]
    visit = next(v for v in window.visits if v.status in (BookingStatus.BOOKED, BookingStatus.ARRIVED))
    window.until(lambda: window.desk.booking.noting.can_note)
    window.activate()
    assert window.view.agenda.grid.select_slot(slot.id)
    window.type("Ida Somebody")
    window.press(Qt.Key.Key_Return)
    window.until(lambda: window.view.booking.new_name.isVisible())
    window.view.booking.new_phone.setFocus()
    window.type("+44 20 7946 0019")
    window.press(Qt.Key.Key_Return)
    window.until(lambda: any(v.is_noted for v in window.visits))
    window.view.agenda.grid.select_booking(visit.booking_id)
    window.press(Qt.Key.Key_Delete)
    window.press(Qt.Key.Key_P)
    window.press(Qt.Key.Key_Return)
    window.until(lambda: (found := window.visit(visit.booking_id)) is not None and found.is_noted)
    day = window.desk.agenda.day

    own_clinic.restart()
    with open_desk(clinic, "ben") as ben:
        book(
            ben,
            next(s for s in ben.availability.free_slots(slot.doctor_id, day) if s.id == slot.id),
            new_patients(clinic)[0],
        )
    window.until(lambda: window.desk is not None and window.desk.session.reopen is None)
    window.until(lambda: "not possible" in window.view.status.part("noted"))
    assert window.desk.agenda.day == day
    assert "could not be carried out" in window.view.notice.text
    assert clinic.rows("SELECT status FROM bookings WHERE id = %s", visit.booking_id) == [("cancelled",)]

    window.activate()
    window.desk.carry_out("go.noted")
    screen = window.view.places.shown
    screen.table.selectRow(0)
    window.until(lambda: screen.time_buttons)
    assert "Ben Asante" in screen.why.text()
    window.qtbot.keyClick(screen.table, Qt.Key.Key_1)
    window.until(lambda: window.view.status.part("noted") == "")
    rows = clinic.rows(
        "SELECT count(*) FROM bookings b JOIN patients p ON p.id = b.patient_id WHERE p.name = 'Ida Somebody'"
    )
    assert rows == [(1,)]
    assert nothing_broken(clinic)
