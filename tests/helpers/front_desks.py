"""The front desk in a real window, with hands that press keys; the services answer what a test says."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.front_desk import FrontDesk
from medibook_desktop.desktop.main_window import FrontDeskView, MainWindow
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.patient_files import Notes, NotesState, PatientDetails, PatientFile
from medibook_desktop.domain.people import StaffMember
from medibook_desktop.domain.rooms import Room, RoomChoice
from medibook_desktop.domain.series import SeriesPlan, SeriesRule
from medibook_desktop.domain.visit_types import VisitType
from tests.helpers.desk_doubles import (
    DAY,
    MARIA,
    Answers,
    at,
    doctor_day,
    slot,
    stub_clinic,
    stub_session,
    visit,
)

FREE = (slot(100, 10), slot(103, 11), slot(104, 11, 15), slot(105, 11, 30))
TAKEN = (slot(101, 10, 15), slot(102, 10, 30))


def columns() -> tuple[DoctorDay, ...]:
    return (doctor_day(1), doctor_day(2, slots=(FREE[0], *TAKEN, *FREE[1:]), visits=(visit(),)))


class Desk:
    """The window with a session in it, and hands that press keys where the focus is."""

    def __init__(self, qtbot: QtBot, rights: frozenset[str]) -> None:
        self.qtbot = qtbot
        self.clinic = stub_clinic()
        self.clinic.agenda.day = Answers(lambda day, ids: SimpleNamespace(columns=columns()))
        self.clinic.agenda.columns = Answers(lambda wanted: columns())
        session = stub_session(self.clinic)
        session.visit_types = (VisitType(3, "Follow-up", 30), VisitType(4, "ECG", 15))
        session.me = StaffMember("anna", "Anna Kovács", "medibook_receptionist", rights)
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.view: FrontDeskView = self.window.show_front_desk()
        self.timers = ManualTimers()
        self.runner = InlineRunner()
        self.desk = FrontDesk(
            session,
            self.view,
            self.runner,
            self.timers,
            Memory(None),
            window_commands={},
            on_first_shown=lambda: None,
        )
        self.window.command_requested.connect(self.desk.carry_out)
        self.window.resize(1280, 720)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.desk.start()
        self.grid = self.view.agenda.grid
        self.grid.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused(), key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focused(), letter)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def select_slot(self, slot_id: int) -> None:
        assert self.grid.select_slot(slot_id)
        self.grid.setFocus()

    def select_visit(self) -> None:
        assert self.grid.select_booking(500)
        self.grid.setFocus()

    @property
    def box(self) -> Any:
        return self.view.booking


ROOMS = tuple(RoomChoice(Room(n, 1, f"Room {n}"), is_its_own=n == 2) for n in (1, 2, 3))
FILE = PatientFile(7, 3, PatientDetails("Maria Silva"), date(2026, 1, 5))
RIGHTS = frozenset({"book", "move", "cancel", "overbook", "block"})


class FullDesk(Desk):
    """Every box of it opens."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot, RIGHTS)
        clinic: Any = self.clinic
        clinic.rooms = SimpleNamespace(for_visit=Answers(ROOMS))
        clinic.directory = SimpleNamespace(visit_types=lambda: ())
        clinic.series.plan = Answers(SeriesPlan(SeriesRule(count=4), 2, DAY, at(10).time(), ()))
        clinic.patient_files = SimpleNamespace(
            open=Answers(FILE), notes=Answers(Notes(NotesState.OPEN, "")), version=Answers(3)
        )
        clinic.patients.many = Answers({7: MARIA})
        clinic.calls = SimpleNamespace(to_confirm=Answers([]))
