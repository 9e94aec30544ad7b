"""In the window: who looked at a file is asked from the file, and the audit says that it is whole."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.database.queries import audit as queries
from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.desktop.screens.audit.screen import AuditScreen
from medibook_desktop.desktop.screens.patients.screen import PatientsScreen
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window

ALT = Qt.KeyboardModifier.AltModifier


def test_from_the_file_to_who_looked_at_it_and_back(
    qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase
) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    admin = next(name for name, user in clinic_database.users.items() if user.role == "admin")
    patient = clinic_database.patient_ids[3]
    anna = clinic_database.database("anna")
    with anna.read() as connection:
        queries.note_access(connection, patient, "file", "Desk 7")
        queries.note_access(connection, patient, "notes", "Desk 7")
    anna.close()
    window = Window(qtbot, clinic_database, admin, "Office")
    try:
        window.activate()
        window.desk.carry_out("admin.audit")
        screen = cast("AuditScreen", window.terminal.window.findChild(AuditScreen))
        window.until(lambda: any(row.desk == "Desk 7" for row in screen.model.rows))
        place = next(n for n, row in enumerate(screen.model.rows) if row.desk == "Desk 7")
        screen.table.setCurrentIndex(screen.model.index(place, 0))
        screen.table.setFocus()
        window.press(Qt.Key.Key_F, ALT)
        file = cast("PatientsScreen", window.terminal.window.findChild(PatientsScreen)).file
        window.until(file.name.text)
        assert file.trail.isVisible()
        window.press(Qt.Key.Key_L, ALT)
        window.until(lambda: {row.entry.patient_id for row in screen.model.rows} == {patient})
        looks = [(row.entry.who, row.entry.kind, row.desk) for row in screen.model.rows]
        assert {("anna", "file", "Desk 7"), ("anna", "notes", "Desk 7"), (admin, "file", "Office")} <= set(
            looks
        )
        assert screen.isVisible()
        screen.check.click()
        window.until(lambda: "is whole" in screen.notice.text)
    finally:
        window.close()
