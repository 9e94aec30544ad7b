"""Wires the screens of one signed-in session: which signal reaches which presenter, and every command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.commands.command import FREE, VISIT
from medibook_desktop.desktop.commands.command_list import BY_ID, ON_VISIT, allowed
from medibook_desktop.desktop.commands.keys_here import keys_here
from medibook_desktop.desktop.commands.palette_presenter import PalettePresenter
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.jobs.job_list import JOBS
from medibook_desktop.desktop.kept_desk import take_over
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.phones import use_country
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, when
from medibook_desktop.desktop.memory.remembered import Memory
from medibook_desktop.desktop.screens.agenda.panel_presenter import PanelPresenter
from medibook_desktop.desktop.screens.agenda.presenter import AgendaPresenter
from medibook_desktop.desktop.screens.agenda.visit_actions import VisitActions
from medibook_desktop.desktop.screens.booking.presenter import BookingPresenter
from medibook_desktop.desktop.session import Living
from medibook_desktop.desktop.who_waits import WhoWaits
from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import NotAllowed, SlotInPast
from medibook_desktop.domain.people import Patient, PatientHit
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.desktop.kept_desk import KeptDesk
    from medibook_desktop.desktop.main_window import FrontDeskView
    from medibook_desktop.desktop.session import Session


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
        kept: KeptDesk | None = None,
    ) -> None:
        """`kept` comes from the front desk before this one on the same session."""
        use_country(session.info.country)
        self.session = session
        self.view = view
        self._memory = memory
        self.waits = WhoWaits(view, self._go_agenda)
        self._slot_to_show: int | None = None
        screen = view.agenda
        clinic, doctors = session.clinic, session.by_id
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
        self.panel.column_of = self.agenda.column
        self.actions = VisitActions(
            clinic,
            verbs,
            timers,
            screen,
            doctors=doctors,
            now=session.now,
            on_changes=self._changed_here,
            on_refused=self.agenda.everything_is_stale,
            changes=kept.changes if kept is not None else None,
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
            on_closed=view.focus_agenda,
            on_refused=lambda error, slot: self.agenda.everything_is_stale(),
        )
        self.booking.in_doubt.say_not_booked = lambda text: screen.show_notice("warning", text, "")
        self.palette = PalettePresenter(
            clinic,
            verbs,
            view.palette_bar,
            rights=session.me.rights,
            doctors=Living(lambda: session.doctors),
            visit_types=Living(lambda: session.visit_types),
            now=session.now,
            on_command=self.carry_out,
            on_show_visit=self._show_visit_of,
            on_book_for=lambda hit: self.waits.wait_for(hit.patient),
            on_book_time=self.book_time,
            on_go_to=self.go_to_day,
            on_new_patient=self.waits.wait_for_new,
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
            self.waits.wait_for,
            self.waits,
            self.book_time,
        )
        self.jobs = tuple(make(self.desk) for make in JOBS)
        self._commands = self._make_commands() | window_commands
        for job in self.jobs:
            self._commands |= job.commands()
        self._connect()
        self._kept = kept

    def start(self) -> None:
        me, info = self.session.me, self.session.info
        initials = "".join(part[0] for part in me.display_name.split()[:2])
        self.view.show_who(
            f"{me.display_name} · {self.session.terminal} · {info.name}", initials, me.display_name
        )
        self.panel.show(None)
        if self._kept is not None:
            take_over(self.desk, self.jobs, self._kept)
            self._kept = None
        self.agenda.start()
        if not self.session.doctors and allowed(BY_ID["admin.setting_up"], me.rights):
            self.carry_out("admin.setting_up")  # a new clinic: an empty agenda would say nothing

    def close(self) -> None:
        for job in self.jobs:
            job.close()
        self.booking.close()
        self.agenda.close()

    # --- Commands ---------------------------------------------------------------------------------------

    def carry_out(self, command_id: str) -> None:
        command = BY_ID[command_id]
        if not allowed(command, self.session.me.rights):
            self.view.agenda.show_notice("warning", *sentence(NotAllowed()))
            return
        is_of_selected = command.group in (VISIT, FREE) and command_id != "edit.undo"
        if not (is_of_selected and self.view.held_keys.later(lambda: self.carry_out(command_id))):
            self._commands[command_id]()

    def _show_keys(self) -> None:
        view, place = self.view, self.view.places.place
        sections = keys_here(
            self.session.me.rights,
            place=place.name,
            title=place.text,
            place_keys=place.keys(),
            selected=self.desk.selected(),
        )
        view.keys.toggle(sections)

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
            "day.previous": lambda: self._step(-1),
            "day.today": self._go_today,
            "day.next": lambda: self._step(1),
            "view.day": lambda: agenda.set_mode("day"),
            "view.week": self._show_week,
            "visit.book": self._book_selected,
            "visit.move": view.agenda.grid.start_move,
            "visit.cancel": self._cancel_selected,
            "edit.undo": self.actions.undo,
            "window.refresh": agenda.load,
            "window.keys": self._show_keys,
        }

    def _connect(self) -> None:
        view, screen, grid = self.view, self.view.agenda, self.view.agenda.grid
        view.specialty_chosen.connect(self._specialty_chosen)
        grid.selection_changed.connect(self.panel.show)
        grid.slot_activated.connect(lambda slot: self.open_booking(slot))
        grid.typed_on_slot.connect(self.open_booking)
        grid.step_requested.connect(self.actions.advance)
        grid.cancel_requested.connect(self._ask_why)
        grid.visit_keys = {key: command.id for key, command in ON_VISIT.items()}
        grid.visit_command.connect(self.carry_out)
        grid.strange_key_pressed.connect(self._taken_under_the_cursor)
        grid.move_started.connect(self._move_started)
        grid.move_requested.connect(self.actions.move)
        grid.move_ended.connect(lambda: screen.show_hint(""))
        grid.column_header_clicked.connect(self._header_clicked)
        screen.undo_requested.connect(self.actions.undo)
        screen.try_again_requested.connect(self.actions.try_again)
        screen.panel.visit_requested.connect(lambda row: self.desk.go_to_visit(row.booking_id, row.starts_at))
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

    def open_booking(
        self,
        slot: Slot,
        typed: str = "",
        *,
        patient: Patient | None = None,
        visit_type_id: int | None = None,
    ) -> None:
        """For `patient`, or whoever waits for a time, or nobody yet."""
        if not allowed(BY_ID["visit.book"], self.session.me.rights):
            self.carry_out("visit.book")
            return
        if slot.starts_at <= self.session.now():
            self.view.agenda.show_notice("warning", *sentence(SlotInPast()))
            return
        waiting, name = patient or self.waits.patient, self.waits.name
        self.waits.stop()
        self.booking.open(
            slot,
            typed=typed or name,
            patient=waiting,
            is_new=bool(name) and not typed,
            visit_type_id=visit_type_id,
        )
        self.view.show_box_at(self.view.agenda.place_of_slot(slot.id))

    def _booked(self, booked: Booked, name: str) -> None:
        doctor = getattr(self.session.by_id.get(booked.booking.doctor_id), "name", "")
        text = translate("Agenda", "Booked {name} at {time} with {doctor}").format(
            name=in_sentence(name), time=self._time_words(booked.booking.starts_at), doctor=doctor
        )
        self.agenda.select_soon(booked.booking.id)
        self.actions.remember(booked, text)

    def _changed_here(self, changes: Sequence[Change]) -> None:
        self.view.agenda.grid.expect_own_change()
        self.agenda.changes_arrived(changes)

    def _taken_under_the_cursor(self, visit: Appointment) -> None:
        """The letter was the first of a name: it must not become a step of somebody else's visit."""
        self.view.agenda.show_toast(
            translate("Agenda", "{who} has just booked this time. Choose another free time.").format(
                who=visit.created_by or translate("Agenda", "Another desk")
            )
        )

    def _time_words(self, moment: datetime) -> str:
        """The time alone when it is on the day that is shown."""
        if moment.date() in self.agenda.shown_days():
            return clock(moment)
        return when(moment, self.session.now().date())

    def book_time(self, free: FreeTime, visit_type: VisitType | None, patient: Patient | None = None) -> None:
        """A time that was found: its day in the agenda, and the booking box on it."""
        self.go_to_day(free.starts_at.date())
        if free.doctor not in self.agenda.shown_doctors():
            self.view.specialty.setCurrentIndex(0)
            self.agenda.set_specialty("")
        self.open_booking(free.slot, patient=patient, visit_type_id=visit_type.id if visit_type else None)
        self._slot_to_show = free.slot.id
        self._show_slot()

    def _show_slot(self) -> None:
        """The time that was found comes into sight, with the box beside it, as soon as its day is there."""
        if self._slot_to_show is not None and self.view.agenda.grid.select_slot(self._slot_to_show):
            place = self.view.agenda.place_of_slot(self._slot_to_show)
            self._slot_to_show = None
            if self.booking.is_open:
                self.view.show_box_at(place)

    def go_to_day(self, day: date) -> None:
        self.view.places.open("agenda")
        if day not in self.agenda.shown_days():
            self.agenda.go_to(day)
        self.view.agenda.grid.setFocus()

    # --- What is selected -------------------------------------------------------------------------------

    def selected_visit(self) -> Appointment | None:
        item = self.view.agenda.grid.selected()
        return item if isinstance(item, Appointment) else None

    def _columns_shown(self, _columns: Sequence[DoctorDay]) -> None:
        self._show_slot()
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

    def _move_started(self, visit: Appointment) -> None:
        text = translate("Agenda", "Moving {name}: Enter on a free time, on another day too. Esc leaves it.")
        self.view.agenda.show_hint(text.format(name=in_sentence(visit.patient_name)))

    # --- Where the agenda stands ------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        self.desk.place_steps.get(self.view.places.current, self.agenda.step)(by)

    def _go_today(self) -> None:
        self.agenda.go_today()
        self.view.agenda.grid.go_to_now()

    def _go_agenda(self) -> None:
        self.view.places.open("agenda")
        self.view.agenda.grid.setFocus()

    def _show_week(self) -> None:
        item = self.view.agenda.grid.selected()
        self.agenda.set_mode("week", self.session.by_id.get(item.doctor_id) if item is not None else None)

    def _header_clicked(self, column: DoctorDay) -> None:
        """A doctor's name opens that doctor's week; a day's name opens the day of all doctors."""
        if self.agenda.mode == "week":
            self.agenda.show_day_of(column.day)
        else:
            self.agenda.set_mode("week", column.doctor)

    def _specialty_chosen(self, specialty: str) -> None:
        self.agenda.set_specialty(specialty)
        self._memory.change(lambda values: setattr(values, "specialty", specialty))

    def _show_visit_of(self, hit: PatientHit) -> None:
        if hit.next_visit is not None:
            self.desk.go_to_visit(hit.next_visit.booking_id, hit.next_visit.starts_at)
