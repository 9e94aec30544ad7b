"""Wires the screens of one signed-in session: which signal reaches which presenter, and every command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.commands.command_list import BY_ID, allowed
from medibook_desktop.desktop.commands.palette_presenter import PalettePresenter
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.jobs.job_list import JOBS
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, when
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.screens.agenda.panel_presenter import PanelPresenter, VisitRow
from medibook_desktop.desktop.screens.agenda.presenter import AgendaPresenter
from medibook_desktop.desktop.screens.agenda.visit_actions import VisitActions
from medibook_desktop.desktop.screens.booking.presenter import BookingPresenter
from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.errors import MediBookError, NotAllowed, SlotInPast
from medibook_desktop.domain.people import Patient, PatientHit
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.desktop.main_window import FrontDeskView
    from medibook_desktop.desktop.session import Session

OTHER_DESKS_EVERY = 10.0


class FrontDesk:
    """Lives from signing in to signing out. `window_commands` are carried out by the application."""

    def __init__(
        self,
        session: Session,
        view: FrontDeskView,
        verbs: Verbs,
        timers: Timers,
        memory: Memory,
        *,
        window_commands: dict[str, Callable[[], None]],
        on_first_shown: Callable[[], None],
    ) -> None:
        self.session = session
        self.view = view
        self._verbs = verbs
        self._memory = memory
        self._patient_waiting: Patient | None = None
        screen = view.agenda
        doctors = {doctor.id: doctor for doctor in session.doctors}
        clinic = session.clinic
        self.agenda = AgendaPresenter(
            session,
            verbs,
            timers,
            screen,
            specialty=memory.values.specialty,
            on_columns=self._columns_shown,
            on_first_shown=on_first_shown,
        )
        self.panel = PanelPresenter(clinic, verbs, screen.panel, doctors=doctors, now=session.now)
        self.actions = VisitActions(
            clinic,
            verbs,
            timers,
            screen,
            doctors=doctors,
            now=session.now,
            on_changes=self.agenda.changes_arrived,
            on_refused=self.agenda.everything_is_stale,
        )
        self.booking = BookingPresenter(
            clinic,
            verbs,
            timers,
            view.booking,
            doctors=doctors,
            visit_types=session.visit_types,
            now=session.now,
            on_booked=self._booked,
            on_closed=screen.grid.setFocus,
            on_refused=lambda error, slot: self.agenda.everything_is_stale(),
        )
        self.palette = PalettePresenter(
            clinic,
            verbs,
            view.palette_bar,
            rights=session.me.rights,
            now=session.now,
            on_command=self.carry_out,
            on_show_visit=self._show_visit_of,
            on_book_for=lambda hit: self._wait_for_time(hit.patient),
        )
        self.desk = Desk(
            session,
            view,
            verbs,
            timers,
            memory,
            self.agenda,
            self.panel,
            self.actions,
            self.booking,
            self.carry_out,
            self.open_booking,
            self._wait_for_time,
        )
        self.jobs = tuple(make(self.desk) for make in JOBS)
        self._commands = self._make_commands() | window_commands
        for job in self.jobs:
            self._commands |= job.commands()
        self._desks_timer = timers.every(OTHER_DESKS_EVERY, self._count_desks)
        self._connect()

    def start(self) -> None:
        me, info = self.session.me, self.session.info
        initials = "".join(part[0] for part in me.display_name.split()[:2])
        self.view.show_who(
            f"{me.display_name} · {self.session.terminal} · {info.name}", initials, me.display_name
        )
        self.panel.show(None)
        self.agenda.start()
        self._count_desks()

    def close(self) -> None:
        self._desks_timer.cancel()
        for job in self.jobs:
            job.close()
        self.booking.close()
        self.agenda.close()

    # --- Commands ---------------------------------------------------------------------------------------

    def carry_out(self, command_id: str) -> None:
        command = BY_ID[command_id]
        if not allowed(command, self.session.me.rights):
            error = NotAllowed()
            self.view.agenda.show_notice("warning", error.message, error.next_step)
            return
        self._commands[command_id]()

    def _make_commands(self) -> dict[str, Callable[[], None]]:
        view, agenda = self.view, self.agenda
        steps = {
            f"visit.{status}": self._stepping(status)
            for status in (
                BookingStatus.BOOKED,
                BookingStatus.ARRIVED,
                BookingStatus.IN_ROOM,
                BookingStatus.DONE,
                BookingStatus.NO_SHOW,
            )
        }
        return steps | {
            "go.agenda": self._go_agenda,
            "go.search": view.palette_bar.enter,
            "day.previous": lambda: agenda.step(-1),
            "day.today": self._go_today,
            "day.next": lambda: agenda.step(1),
            "view.day": lambda: agenda.set_mode("day"),
            "view.week": self._show_week,
            "visit.book": self._book_selected,
            "visit.move": view.agenda.grid.start_move,
            "visit.cancel": self._cancel_selected,
            "visit.next": self._next_visit_of_selected,
            "edit.undo": self.actions.undo,
            "window.refresh": agenda.load,
            "window.keys": lambda: view.keys.toggle(self.session.me.rights),
        }

    def _connect(self) -> None:
        view, screen, grid = self.view, self.view.agenda, self.view.agenda.grid
        view.specialty_chosen.connect(self._specialty_chosen)
        grid.selection_changed.connect(self.panel.show)
        grid.slot_activated.connect(lambda slot: self.open_booking(slot))
        grid.typed_on_slot.connect(self.open_booking)
        grid.step_requested.connect(self.actions.advance)
        grid.cancel_requested.connect(self._ask_why)
        grid.next_visit_requested.connect(self._next_visit_of)
        grid.move_started.connect(self._move_started)
        grid.move_requested.connect(self.actions.move)
        grid.move_ended.connect(lambda: screen.show_hint(""))
        grid.column_header_clicked.connect(self._header_clicked)
        screen.undo_requested.connect(self.actions.undo)
        screen.try_again_requested.connect(self.actions.try_again)
        screen.panel.visit_requested.connect(self._go_to_visit)
        screen.cancel_box.cancelled.connect(self._cancel_with)
        box = view.booking
        box.name_typed.connect(self.booking.name_typed)
        box.row_chosen.connect(self.booking.choose)
        box.search_submitted.connect(self.booking.submit)
        box.somebody_else_requested.connect(self.booking.choose_somebody_else)
        box.book_requested.connect(self.booking.book)
        box.alternative_chosen.connect(self.booking.book_at)
        box.try_again_requested.connect(self.booking.try_again)
        box.close_requested.connect(self.booking.close)
        bar = view.palette_bar
        bar.searched.connect(self.palette.search)
        bar.search_submitted.connect(self.palette.submit)
        bar.left.connect(view.focus_place)

    # --- Booking ----------------------------------------------------------------------------------------

    def open_booking(self, slot: Slot, typed: str = "") -> None:
        if not allowed(BY_ID["visit.book"], self.session.me.rights):
            self.carry_out("visit.book")
            return
        if slot.starts_at <= self.session.now():
            error = SlotInPast()
            self.view.agenda.show_notice("warning", error.message, error.next_step)
            return
        waiting, self._patient_waiting = self._patient_waiting, None
        self.view.agenda.clear_notice()
        self.booking.open(slot, typed=typed, patient=waiting)
        self.view.show_box_at(self.view.agenda.place_of_slot(slot.id))

    def _booked(self, booked: Booked, name: str) -> None:
        doctor = next((d.name for d in self.session.doctors if d.id == booked.booking.doctor_id), "")
        text = translate("Agenda", "Booked {name} at {time} with {doctor}").format(
            name=in_sentence(name), time=self._time_words(booked.booking.starts_at), doctor=doctor
        )
        self.agenda.select_soon(booked.booking.id)
        self.actions.remember(booked, text)

    def _time_words(self, moment: datetime) -> str:
        """The time alone when it is on the day that is shown."""
        if moment.date() in self.agenda.shown_days():
            return clock(moment)
        return when(moment, self.session.now().date())

    def _wait_for_time(self, patient: Patient) -> None:
        """A patient is chosen first: the next free time that is activated is for them."""
        self._patient_waiting = patient
        self.view.agenda.show_notice(
            "info",
            translate("Agenda", "Choose a free time for {name}.").format(name=in_sentence(patient.name)),
            translate("Agenda", "Enter or a double click books it."),
        )
        self._go_agenda()

    def _next_visit_of(self, visit: Appointment) -> None:
        self._verbs.read(lambda: self.session.clinic.patients.get(visit.patient_id), self._wait_for_time)

    # --- What is selected -------------------------------------------------------------------------------

    def selected_visit(self) -> Appointment | None:
        item = self.view.agenda.grid.selected()
        return item if isinstance(item, Appointment) else None

    def _columns_shown(self, _columns: Sequence[DoctorDay]) -> None:
        self.panel.show(self.view.agenda.grid.selected())

    def _stepping(self, status: BookingStatus) -> Callable[[], None]:
        def step() -> None:
            visit = self.selected_visit()
            if visit is not None:
                self.actions.advance(visit, status)
            self.view.agenda.grid.setFocus()

        return step

    def _book_selected(self) -> None:
        item = self.view.agenda.grid.selected()
        if isinstance(item, Slot):
            self.open_booking(item)

    def _cancel_selected(self) -> None:
        visit = self.selected_visit()
        if visit is not None:
            self._ask_why(visit)

    def _ask_why(self, visit: Appointment) -> None:
        screen = self.view.agenda
        self._cancelling = visit
        screen.cancel_box.open_for(
            translate("Agenda", "Cancel {name}, {time}: why?").format(
                name=in_sentence(visit.patient_name), time=clock(visit.starts_at)
            )
        )
        screen.cancel_box.place_beside(
            screen.place_of_booking(visit.booking_id), screen.cancel_box.wanted_width()
        )

    def _cancel_with(self, reason: str) -> None:
        self.actions.cancel(self._cancelling, reason)
        self.view.agenda.grid.setFocus()

    def _next_visit_of_selected(self) -> None:
        visit = self.selected_visit()
        if visit is not None:
            self._next_visit_of(visit)

    def _move_started(self, visit: Appointment) -> None:
        text = translate("Agenda", "Moving {name}: Enter on a free time, on another day too. Esc leaves it.")
        self.view.agenda.show_hint(text.format(name=in_sentence(visit.patient_name)))

    # --- Where the agenda stands ------------------------------------------------------------------------

    def _go_today(self) -> None:
        self.agenda.go_today()
        self.view.agenda.grid.go_to_now()

    def _go_agenda(self) -> None:
        self.view.places.open("agenda")
        self.view.agenda.grid.setFocus()

    def _show_week(self) -> None:
        item = self.view.agenda.grid.selected()
        doctor = next((d for d in self.session.doctors if item is not None and d.id == item.doctor_id), None)
        self.agenda.set_mode("week", doctor)

    def _header_clicked(self, column: DoctorDay) -> None:
        """A doctor's name opens that doctor's week; a day's name opens the day of all doctors."""
        if self.agenda.mode == "week":
            self.agenda.show_day_of(column.day)
        else:
            self.agenda.set_mode("week", column.doctor)

    def _specialty_chosen(self, specialty: str) -> None:
        self.agenda.set_specialty(specialty)
        self._memory.change(lambda values: setattr(values, "specialty", specialty))

    def _go_to_visit(self, row: VisitRow) -> None:
        self.agenda.show_day_of(row.starts_at.date(), select_booking=row.booking_id)

    def _show_visit_of(self, hit: PatientHit) -> None:
        if hit.next_visit is not None:
            self.desk.go_to_visit(hit.next_visit.booking_id, hit.next_visit.starts_at)

    def _count_desks(self) -> None:
        def counted(others: int) -> None:
            self.view.status.set_part(
                "desks", translate("Agenda", "Other desks: {count}").format(count=others)
            )

        def unknown(_error: MediBookError) -> None:
            self.view.status.set_part("desks", translate("Agenda", "Other desks: not known"))

        self._verbs.read(self.session.clinic.other_desks, counted, unknown, latest_only="desks", owner=self)
