"""Whose day or week is shown: the next doctor, one by name, one specialty by one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.agenda.doctor_box import DoctorBox
from medibook_desktop.domain.people import Doctor


class SwitchingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._box: DoctorBox | None = None
        desk.view.agenda.grid.number_pressed.connect(self._show_specialty)
        desk.view.heading.clicked.connect(self._choose_doctor)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "week.doctor": self._choose_doctor,
            "week.previous": lambda: self._step(-1),
            "week.next": lambda: self._step(1),
            "view.everybody": lambda: self._show_specialty(0),
        }

    def close(self) -> None:
        if self._box is not None:
            self._box.hide()

    # --- A doctor's week --------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        doctors = self._doctors()
        if not doctors:
            return
        ids = [doctor.id for doctor in doctors]
        here = self._doctor_here()
        place = ids.index(here) + by if here in ids else 0
        self._show_week(doctors[place % len(doctors)])

    def _doctors(self) -> tuple[Doctor, ...]:
        """Those of the specialty that is chosen."""
        chosen = self._desk.agenda.specialty
        return tuple(d for d in self._desk.session.doctors if not chosen or d.specialty == chosen)

    def _doctor_here(self) -> int:
        """Whose week is shown, or whose column the cursor stands in."""
        agenda = self._desk.agenda
        if agenda.mode == "week":
            return agenda.shown_doctors()[0].id if agenda.shown_doctors() else 0
        grid = self._desk.view.agenda.grid
        columns = grid.agenda.columns
        return columns[grid.place.column].doctor.id if 0 <= grid.place.column < len(columns) else 0

    def _show_week(self, doctor: Doctor) -> None:
        self._desk.view.places.open("agenda")
        self._desk.agenda.set_mode("week", doctor)
        self._desk.view.agenda.grid.setFocus()
        self._desk.view.agenda.announce(doctor.name)

    def _choose_doctor(self) -> None:
        self._desk.view.places.open("agenda")
        if self._box is None:
            self._box = DoctorBox(self._desk.view.agenda)
            self._box.chosen.connect(self._show_week)
            self._box.closed.connect(self._desk.view.agenda.grid.setFocus)
        self._box.open_with(self._desk.session.doctors, self._doctor_here())

    # --- A specialty ------------------------------------------------------------------------------------

    def _show_specialty(self, number: int) -> None:
        """0 is everybody; a number without a specialty says so and changes nothing."""
        view = self._desk.view
        if number >= view.specialty.count():
            view.toast.show_toast(translate("Agenda", "There is no specialty with this number"))
            return
        view.specialty.setCurrentIndex(number)
        name = str(view.specialty.itemData(number))
        view.specialty_chosen.emit(name)
        agenda = self._desk.agenda
        if agenda.mode == "week" and name and agenda.shown_doctors()[0].specialty != name:
            agenda.set_mode("week", next(d for d in self._desk.session.doctors if d.specialty == name))
        view.agenda.announce(view.specialty.currentText())
