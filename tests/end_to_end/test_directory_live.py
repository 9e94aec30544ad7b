"""What an administrator changes in the window shows on every desk, without signing in again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.directory import Kind
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.windows import Window

pytestmark = pytest.mark.qt_log_ignore(
    # The list of choices below a field is a window of its own, which the off-screen platform cannot raise.
    "This plugin does not support (raise|grabbing the keyboard)",
    extend=True,
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase) -> Iterator[tuple[Window, Window]]:
    """The administrator's window, and a receptionist's."""
    apply_theme(qapp, "light", reduced_motion=True)
    admin = Window(qtbot, clinic_database, "ada", "Office")
    try:
        desk = Window(qtbot, clinic_database, "anna", "Desk 1")
        try:
            yield admin, desk
        finally:
            desk.close()
    finally:
        admin.close()


def page(window: Window, name: str, kind: Kind) -> Any:
    """The page's screen, opened by its command, with its list read."""
    window.activate()
    window.desk.carry_out(f"admin.{name}")
    screen = directory(window)._screens[kind]
    window.until(lambda: screen.model.rowCount() and screen.list.heading.text())
    return screen


def directory(window: Window) -> Any:
    job = next(job for job in window.desk.jobs if type(job).__name__ == "AdministrationJob")
    return next(topic for topic in job._topics if type(topic).__name__ == "DirectoryTopic")


def type_into(window: Window, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll() if hasattr(field, "selectAll") else field.lineEdit().selectAll()
    window.qtbot.keyClicks(field, text)


def columns(window: Window) -> list[str]:
    return [column.doctor.name for column in window.columns]


def test_a_new_doctor_a_new_name_and_a_retired_one(two: tuple[Window, Window]) -> None:
    admin, desk = two
    screen = page(admin, "doctors", Kind.DOCTOR)
    admin.press(Qt.Key.Key_N, CTRL)
    admin.until(lambda: screen.form.fields["name"].hasFocus())
    admin.qtbot.keyClicks(screen.form.fields["name"], "Dr Nora Berg")
    type_into(admin, screen.form.fields["specialty"].lineEdit(), "Dermatology of children")
    admin.press(Qt.Key.Key_S, CTRL)
    desk.until(lambda: "Dr Nora Berg" in columns(desk))
    admin.until(lambda: "Dr Nora Berg" in columns(admin))
    assert desk.view.specialty.findText("Dermatology of children") > 0
    admin.until(lambda: screen.list.heading.text() == "Dr Nora Berg")

    type_into(admin, screen.form.fields["name"], "Dr Nora Holm")
    admin.press(Qt.Key.Key_S, CTRL)
    desk.until(lambda: "Dr Nora Holm" in columns(desk) and "Dr Nora Berg" not in columns(desk))

    screen.retire.click()  # nobody has a visit there: no question
    desk.until(lambda: "Dr Nora Holm" not in columns(desk))
    admin.activate()
    admin.desk.carry_out("edit.undo")
    desk.until(lambda: "Dr Nora Holm" in columns(desk))


def test_a_doctor_with_visits_is_retired_by_decision_and_the_visits_stay(two: tuple[Window, Window]) -> None:
    admin, desk = two
    screen = page(admin, "doctors", Kind.DOCTOR)
    whose = desk.columns[0].doctor
    visits = len(desk.columns[0].appointments)
    assert visits
    screen.select(whose.id)
    admin.until(lambda: screen.list.heading.text() == whose.name)
    screen.retire.click()
    admin.until(lambda: screen.decision.isVisible())
    assert "still to come" in screen.decision.sentence.text()
    assert list(screen.decision.buttons) == ["move", "retire"]
    screen.decision.buttons["retire"].click()
    desk.until(lambda: whose.id not in {doctor.id for doctor in desk.desk.session.doctors})
    desk.until(
        lambda: any(c.doctor.id == whose.id and not any(s.is_free for s in c.slots) for c in desk.columns)
    )
    (column,) = [c for c in desk.columns if c.doctor.id == whose.id]
    assert len(column.appointments) == visits


def test_visit_types_and_rooms_follow_too(two: tuple[Window, Window]) -> None:
    admin, desk = two
    screen = page(admin, "visit_types", Kind.VISIT_TYPE)
    admin.press(Qt.Key.Key_N, CTRL)
    admin.qtbot.keyClicks(screen.form.fields["name"], "Mole check")
    screen.form.fields["minutes"].setValue(25)
    screen.form.fields["fee_minor"].setText("45.50")
    admin.press(Qt.Key.Key_S, CTRL)
    box = desk.view.booking.visit_type
    desk.until(lambda: any("Mole check" in box.itemText(n) for n in range(box.count())))
    assert "25 min" in box.itemText(next(n for n in range(box.count()) if "Mole" in box.itemText(n)))
    rooms = page(admin, "rooms", Kind.ROOM)
    before = desk.desk.session.clinic.directory.rooms()
    admin.press(Qt.Key.Key_N, CTRL)
    admin.qtbot.keyClicks(rooms.form.fields["name"], "Room 99")
    admin.press(Qt.Key.Key_S, CTRL)
    desk.until(lambda: len(desk.desk.session.clinic.directory.rooms()) == len(before) + 1)


def test_a_second_clinic_and_one_key_to_look_at_it(
    two: tuple[Window, Window], clinic_database: ClinicDatabase
) -> None:
    admin, desk = two
    assert desk.view.clinic.isHidden()
    everybody = set(columns(desk))
    screen = page(admin, "clinics", Kind.CLINIC)
    admin.press(Qt.Key.Key_N, CTRL)
    admin.qtbot.keyClicks(screen.form.fields["name"], "West Clinic")
    admin.press(Qt.Key.Key_S, CTRL)
    desk.until(lambda: desk.view.clinic.count() == 2)
    assert desk.view.clinic.isVisible()
    desk.until(lambda: set(columns(desk)) == everybody)

    doctors = page(admin, "doctors", Kind.DOCTOR)
    whose = desk.columns[0].doctor
    doctors.select(whose.id)
    admin.until(lambda: doctors.list.heading.text() == whose.name)
    ((west,),) = clinic_database.rows("SELECT id FROM clinics WHERE name = 'West Clinic'")
    doctors.form.fields["other_clinics"].boxes[west].click()
    admin.press(Qt.Key.Key_S, CTRL)
    desk.until(lambda: desk.desk.session.by_id[whose.id].works_in(west))

    desk.activate()
    desk.press(Qt.Key.Key_E, CTRL)
    desk.until(lambda: columns(desk) == [])  # has no hours there yet
    assert desk.view.clinic.currentText() == "West Clinic"
    assert "West Clinic" in desk.view.status.part("who")
    day = desk.desk.agenda.day
    clinic_database.rows(
        "UPDATE appointment_slots SET clinic_id = %s, version = version + 1 WHERE doctor_id = %s"
        " AND (slot_time AT TIME ZONE 'Europe/London')::date = %s",
        west,
        whose.id,
        day,
    )
    clinic_database.rows("INSERT INTO outbox (doctor_id, kind, day) VALUES (%s, 'slots', %s)", whose.id, day)
    desk.until(lambda: columns(desk) == [whose.name])
    assert [slot for column in desk.columns for slot in column.slots if slot.is_free]
    desk.press(Qt.Key.Key_E, CTRL)
    desk.until(lambda: set(columns(desk)) == everybody)
