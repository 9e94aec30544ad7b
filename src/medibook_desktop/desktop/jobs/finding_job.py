"""Finding: the next free times (Ctrl+F, and N on a visit), and going to a date (Ctrl+G)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from medibook_desktop.desktop.commands.command_list import BY_ID, allowed
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.asked import asked_from
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import long_day
from medibook_desktop.desktop.screens.next_available.presenter import NextAvailablePresenter
from medibook_desktop.desktop.screens.next_available.screen import NextAvailableScreen
from medibook_desktop.desktop.session import Living
from medibook_desktop.desktop.widgets.date_box import DateBox
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.people import Patient
from medibook_desktop.domain.visit_types import VisitType


class FindingJob:
    """Its boxes are made when they are first opened."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.screen: NextAvailableScreen | None = None
        self.presenter: NextAvailablePresenter | None = None
        self.date_box: DateBox | None = None
        desk.view.agenda.grid.next_visit_requested.connect(self._next_visit_of)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "find.next": self._find_next,
            "find.date": self._find_date,
            "visit.next": self._next_visit_of_selected,
        }

    def close(self) -> None:
        if self.presenter is not None:
            self.presenter.close()

    # --- The next free times ------------------------------------------------------------------------------

    def _find_next(self) -> None:
        waits = self._desk.waits
        self._open().open(patient=waits.patient, name=waits.name, specialty=self._desk.agenda.specialty)

    def _next_visit_of_selected(self) -> None:
        visit = self._desk.selected()
        if isinstance(visit, Appointment):
            self._next_visit_of(visit)

    def _next_visit_of(self, visit: Appointment) -> None:
        """The next visit of the same patient with the same doctor: "in 6 months", Enter, Enter."""
        command = BY_ID["visit.next"]
        if not allowed(command, self._desk.session.me.rights):
            self._desk.carry_out(command.id)  # says that one may not
            return
        kind = next((k for k in self._desk.session.visit_types if k.name == visit.visit_type_name), None)
        known = any(doctor.id == visit.doctor_id for doctor in self._desk.session.doctors)

        # At once, before the file is read: what is typed next must not meet the letters of the visit.
        presenter = self._open()
        presenter.open(
            patient=Patient(visit.patient_id, visit.patient_name, None, ""),
            doctor_id=visit.doctor_id if known else None,
            visit_type_id=kind.id if kind is not None else None,
        )

        def found(patient: Patient) -> None:
            if presenter.patient is not None and presenter.patient.id == visit.patient_id:
                presenter.patient = patient

        self._desk.verbs.read(
            lambda: self._desk.session.clinic.patients.get(visit.patient_id), found, owner=self
        )

    def _open(self) -> NextAvailablePresenter:
        desk = self._desk
        desk.view.places.open("agenda")
        desk.booking.close()
        if self.date_box is not None:
            self.date_box.hide()
        if self.presenter is None:
            self.presenter = self._make()
        return self.presenter

    def _make(self) -> NextAvailablePresenter:
        desk = self._desk
        self.screen = screen = NextAvailableScreen(desk.view.agenda)
        presenter = NextAvailablePresenter(
            desk.session.clinic,
            desk.verbs,
            desk.timers,
            screen,
            doctors=Living(lambda: desk.session.doctors),
            visit_types=Living(lambda: desk.session.visit_types),
            now=desk.now,
            on_chosen=self._chosen,
            on_closed=self._left,
        )
        screen.typed.connect(presenter.typed)
        screen.who_chosen.connect(presenter.choose_who)
        screen.visit_type_chosen.connect(presenter.choose_visit_type)
        screen.weekday_toggled.connect(presenter.toggle_weekday)
        screen.part_chosen.connect(presenter.choose_part)
        screen.row_selected.connect(presenter.selected)
        screen.submitted.connect(presenter.submit)
        screen.close_requested.connect(presenter.close)
        desk.view.agenda.resized.connect(screen.fit)
        # Whoever takes a free time from the agenda instead has found one.
        desk.view.agenda.grid.slot_activated.connect(lambda _slot: presenter.close())
        desk.view.agenda.grid.typed_on_slot.connect(lambda _slot, _text: presenter.close())
        return presenter

    def _chosen(self, free: FreeTime, kind: VisitType | None, patient: Patient | None) -> None:
        self._desk.book_time(free, kind, patient)

    def _left(self) -> None:
        self._desk.view.focus_agenda()

    # --- A date -------------------------------------------------------------------------------------------

    def _find_date(self) -> None:
        desk = self._desk
        desk.view.places.open("agenda")
        if self.presenter is not None:
            self.presenter.close()
        if self.date_box is None:
            self.date_box = DateBox(desk.view.agenda)
            self.date_box.typed.connect(self._say_day)
            self.date_box.submitted.connect(self._go_to)
            self.date_box.closed.connect(self._left)
        self.date_box.open_box()

    def _say_day(self, text: str) -> None:
        if self.date_box is None:
            return
        day = self._day(text)
        if day is not None:
            self.date_box.show_answer(long_day(day), is_day=True)
        elif text.strip():
            self.date_box.show_answer(translate("Finding", "No day yet: go on typing."), is_day=False)
        else:
            self.date_box.show_answer(
                translate("Finding", "Type a day as you say it. Enter goes there."), is_day=False
            )

    def _go_to(self, text: str) -> None:
        day = self._day(text)
        if day is None or self.date_box is None:
            return
        self.date_box.dismiss()
        self._desk.agenda.go_to(day)

    def _day(self, text: str) -> date | None:
        asked = asked_from(text, today=self._desk.now().date(), doctors=(), visit_types=())
        return asked.when.day if not asked.rest else None
