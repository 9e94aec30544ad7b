"""The patients' place in the real window on the real servers, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme
from medibook_desktop.domain.patient_files import FileStatus
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.foundation.notes_keys import FILE_NAME
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.notes_key import make_sure
from tests.helpers.clinics import ClinicDatabase
from tests.helpers.desks import book, free_slots, new_patients, open_desk
from tests.helpers.windows import Window

Key, Ctrl, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class PatientsWindow(Window):
    """Somebody at the patients' place."""

    @property
    def screen(self) -> Any:
        return self.view.places.shown

    @property
    def form(self) -> Any:
        return self.screen.file.form

    def said(self, text: str) -> None:
        """Waits for the toast: the change is made, and Ctrl+Z takes it back."""
        self.until(lambda: self.view.toast.isVisible() and text in self.view.toast.text)

    def search(self, name: str) -> None:
        self.press(Key.Key_F5)
        self.until(lambda: self.view.places.current == "patients")
        self.until(lambda: self.focused() is self.screen.search)
        self.press(Key.Key_A, Ctrl)
        self.type(name)

    def open_file(self, name: str) -> None:
        """F5, the name, Enter."""
        self.search(name)
        self.press(Key.Key_Return)
        self.until(lambda: self.form.typed().name == name and self.form.notes.isEnabled())

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused(), text)

    def put(self, field: str, text: str) -> None:
        self.form.focus(field)
        self.press(Key.Key_A, Ctrl)
        self.type(text)

    def save(self) -> None:
        self.press(Key.Key_S, Ctrl)


@pytest.fixture
def keys(clinic_database: ClinicDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_sure(clinic_database.owner_url, tmp_path / FILE_NAME)
    monkeypatch.setenv("MEDIBOOK_NOTES_KEY_FILE", str(tmp_path / FILE_NAME))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, clinic_database: ClinicDatabase, keys: None
) -> Iterator[PatientsWindow]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = PatientsWindow(qtbot, clinic_database, "anna", "Desk 1")
    made.activate()
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def ben(clinic_database: ClinicDatabase, keys: None) -> Iterator[Clinic]:
    with open_desk(clinic_database, "ben") as desk:
        yield desk


def maria(desk: Clinic, **more: Any) -> int:
    return desk.patients.register(NewPatient("Maria Quintana", date(1984, 3, 12), **more)).id


def test_a_file_is_edited_saved_and_undone(window: PatientsWindow, ben: Clinic) -> None:
    file_id = maria(ben)
    window.open_file("Maria Quintana")
    window.put("email", "maria@example.org")
    window.form.focus("notes")
    window.type("Rings twice.")
    window.save()
    window.until(lambda: ben.patient_files.notes(file_id).text == "Rings twice.")
    assert ben.patient_files.open(file_id).details.email == "maria@example.org"
    window.said("Saved")
    window.form.focus("sex")
    window.press(Key.Key_Z, Ctrl)
    window.until(lambda: ben.patient_files.open(file_id).details.email == "")
    window.until(lambda: window.form.typed().email == "" and window.form.typed().notes == "")


def test_esc_asks_and_loses_nothing(window: PatientsWindow, ben: Clinic) -> None:
    maria(ben)
    window.open_file("Maria Quintana")
    window.put("address", "Typed and not saved")
    window.press(Key.Key_Escape)
    window.until(window.screen.question.isVisible)
    assert window.focused() is window.screen.question.save
    window.press(Key.Key_Escape)
    window.until(lambda: not window.screen.question.isVisible())
    assert window.form.typed().address == "Typed and not saved"
    window.press(Key.Key_F2)
    window.until(lambda: window.view.places.current == "agenda")
    window.press(Key.Key_F5)
    window.until(lambda: window.view.places.current == "patients")
    assert window.form.typed().address == "Typed and not saved"


def test_two_versions_are_chosen_by_keys(window: PatientsWindow, ben: Clinic) -> None:
    file_id = maria(ben)
    window.open_file("Maria Quintana")
    window.put("email", "mine@example.org")
    window.put("address", "My street")
    details = ben.patient_files.open(file_id).details
    ben.patient_files.save(file_id, 1, replace(details, email="bens@example.org", sex="F"))
    window.save()
    choices = window.screen.choices
    window.until(lambda: window.screen.pages.currentWidget() is choices)
    assert {key: pair[1].isChecked() for key, pair in choices.rows.items()} == {
        "email": True,
        "address": True,
        "sex": False,
    }
    window.until(lambda: window.focused() is choices.rows["email"][1])
    window.press(Key.Key_Left)
    window.save()
    window.until(lambda: ben.patient_files.open(file_id).details.address == "My street")
    file = ben.patient_files.open(file_id)
    assert (file.details.email, file.details.sex) == ("bens@example.org", "F")
    window.until(lambda: window.form.typed().sex == "F")


def test_somebody_new_looks_like_somebody_known(window: PatientsWindow, ben: Clinic) -> None:
    maria(ben)
    window.search("Maria Quintanar")
    window.until(lambda: window.screen.model.rows and window.screen.model.rows[-1].is_new)
    while not window.screen.model.row(window.screen.hits.currentIndex()).is_new:
        window.press(Key.Key_Down)
    window.screen.search.setFocus()
    window.press(Key.Key_Return)
    window.until(lambda: window.focused() is window.form.lines["birth_date"])
    window.type("12.3.1984")
    window.until(lambda: window.screen.file.duplicates.buttons)
    window.press(Key.Key_1, Alt)
    window.until(lambda: window.form.typed().name == "Maria Quintana")


def test_visits_ahead_of_the_deceased_are_cancelled_and_brought_back(
    window: PatientsWindow, ben: Clinic
) -> None:
    file_id = maria(ben)
    slots = free_slots(ben, 2)
    for slot in slots:
        book(ben, slot, file_id)
    window.open_file("Maria Quintana")
    window.form.focus("status")
    window.press(Key.Key_End)
    window.save()
    window.until(window.screen.file.coming.isVisible)
    assert ben.patient_files.open(file_id).details.status is FileStatus.DECEASED

    def standing() -> int:
        return sum(visit.status == "booked" for visit in ben.patient_files.visits(file_id))

    window.press(Key.Key_C, Alt)
    window.said("Cancelled")
    assert standing() == 0
    window.form.focus("sex")
    window.press(Key.Key_Z, Ctrl)
    window.until(lambda: standing() == 2)


def test_two_files_are_merged_and_split_by_undo(window: PatientsWindow, ben: Clinic) -> None:
    kept, other = maria(ben), ben.patients.register(NewPatient("M. Quintana", email="m@example.org")).id
    window.open_file("Maria Quintana")
    window.press(Key.Key_M, Alt)
    window.until(lambda: window.focused() is window.screen.search)
    window.press(Key.Key_A, Ctrl)
    window.type("M. Quintana")
    window.until(lambda: "M. Quintana" in [row.name for row in window.screen.model.rows])
    while window.screen.model.row(window.screen.hits.currentIndex()).name != "M. Quintana":
        window.press(Key.Key_Down)
    window.press(Key.Key_Return)
    window.until(lambda: window.screen.pages.currentWidget() is window.screen.choices)
    window.save()
    window.said("Merged")
    assert ben.patient_files.open(other).id == kept
    window.until(lambda: window.form.typed().email == "m@example.org")
    window.press(Key.Key_Z, Ctrl)
    window.until(lambda: ben.patient_files.open(other).id == other)


def test_p_on_a_visit_opens_the_file_and_enter_on_a_visit_shows_it(
    window: PatientsWindow, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    [patient_id] = new_patients(clinic_database)
    slot = window.free()[0]
    booked = book(ben, slot, patient_id)
    window.until(lambda: window.visit_on(slot.id))
    window.view.agenda.grid.setFocus()
    assert window.view.agenda.grid.select_booking(booked.booking.id)
    window.press(Key.Key_P)
    window.until(lambda: window.view.places.current == "patients")
    window.until(lambda: window.form.typed().name == "Newcomer 1")
    window.until(lambda: window.screen.file.model.rowCount() == 1)
    window.press(Key.Key_V, Alt)
    window.until(lambda: window.focused() is window.screen.file.visits)
    window.press(Key.Key_Return)
    window.until(lambda: window.view.places.current == "agenda")
    window.until(lambda: getattr(window.view.agenda.grid.selected(), "booking_id", None) == booked.booking.id)
    window.press(Key.Key_P)
    window.until(lambda: window.view.places.current == "patients")
    window.press(Key.Key_Escape)  # straight back to where one came from
    window.until(lambda: window.view.places.current == "agenda")


def test_everything_that_takes_the_focus_has_a_name(window: PatientsWindow, ben: Clinic) -> None:
    maria(ben)
    window.open_file("Maria Quintana")
    takers = [
        widget
        for widget in window.screen.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [w for w in takers if not (w.accessibleName() or getattr(w, "text", str)())]
    assert len(takers) > 15
    assert unnamed == []


NUMBER = "65 180390 J 001"


def test_a_number_is_set_shown_and_taken_back_apart_from_the_form(
    window: PatientsWindow, ben: Clinic
) -> None:
    file_id = maria(ben)
    window.open_file("Maria Quintana")
    line = window.screen.file.number
    window.put("address", "Typed and not saved")
    line.change.click()
    window.until(lambda: window.focused() is line.field)
    window.type(NUMBER)
    window.press(Key.Key_Return)
    window.said("Saved the national or insurance number")
    assert ben.patient_numbers.read(file_id).text == NUMBER
    assert window.form.typed().address == "Typed and not saved"
    assert ben.patient_files.open(file_id).details.address == ""
    window.press(Key.Key_I, Alt)
    window.until(lambda: line.value.text() == NUMBER)
    window.press(Key.Key_Z, Ctrl)
    window.until(lambda: ben.patient_numbers.read(file_id).text == "")
    window.until(lambda: line.value.text() == "hidden")
    # Typed and not saved, the file is not left; Esc gives it up, and the form asks for itself.
    line.change.click()
    window.until(lambda: window.focused() is line.field)
    window.type("12")
    window.form.focus("name")
    window.press(Key.Key_Escape)
    window.until(lambda: window.focused() is line.field)
    assert line.problem.text()
    window.press(Key.Key_Escape)
    window.until(lambda: not line.field.isVisible())
    window.press(Key.Key_Escape)
    window.until(window.screen.question.isVisible)


def test_the_lock_page_hides_a_number(
    window: PatientsWindow, ben: Clinic, clinic_database: ClinicDatabase
) -> None:
    ben.patient_numbers.save(maria(ben), NUMBER, 0)
    window.open_file("Maria Quintana")
    line = window.screen.file.number
    window.press(Key.Key_I, Alt)
    window.until(lambda: line.value.text() == NUMBER)
    window.desk.carry_out("window.lock")
    assert NUMBER not in line.value.text()
    assert clinic_database.rows("SELECT who FROM access_events WHERE what = 'number'") == [("anna",)]
