"""The tour: drives the real window by real keys through a clinic's morning, and saves a picture of each step."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.slots import Slot
from medibook_desktop.start.demo_settings import demo_settings
from medibook_desktop.start.start_desktop import choose_platform, opener, place_of
from medibook_desktop.start.tour_clinic import look_after_the_clinic
from medibook_desktop.start.tour_places import look_round

if TYPE_CHECKING:
    from medibook_desktop.desktop.application import Terminal
    from medibook_desktop.desktop.front_desk import FrontDesk
    from medibook_desktop.services.clinic import Clinic
    from medibook_desktop.start.demo import DemoClinic

T = TypeVar("T")
PATIENCE = 20.0
SIZE = (1440, 900)
ENOUGH_FREE = 12
FIRST_DESK, SECOND_DESK, OFFICE = "anna", "ben", "ada"


class TourStopped(MediBookError):
    """The tour waited for something that did not come."""

    code = "tour_stopped"
    default_next_step = "Look at the last picture; the log says more."


def run_tour(demo: DemoClinic, out_dir: Path) -> int:
    """Runs every step; prints what it did; returns 0, or 1 when something did not come in time."""
    choose_platform()
    from medibook_desktop.desktop.application import Terminal, install_exception_hook, make_application
    from medibook_desktop.desktop.look.theme import apply_theme
    from medibook_desktop.desktop.memory.remembered import Memory

    out_dir.mkdir(parents=True, exist_ok=True)
    memory = Memory(None)
    memory.values.lock_minutes = 0
    memory.values.theme = "light"
    # Still pictures: nothing is caught half faded in.
    apply_theme(make_application(memory), "light", reduced_motion=True)
    settings = demo_settings(demo, "Desk 1")
    with ExitStack() as closing:
        # The second terminal: another member of staff with connections of its own, in another thread.
        second = closing.enter_context(
            opener(demo_settings(demo, "Desk 2"), "Desk 2")(
                SECOND_DESK, demo.users[SECOND_DESK].password
            ).clinic
        )
        made: list[Path] = []
        for desk, username, walk in (("Desk 1", FIRST_DESK, Tour.run), ("Office", OFFICE, Tour.run_office)):
            terminal = Terminal(opener(demo_settings(demo, desk), desk), memory, place=place_of(settings))
            install_exception_hook(terminal)
            terminal.window.resize(*SIZE)
            tour = Tour(terminal, second, out_dir)
            terminal.start(username, demo.users[username].password)
            try:
                walk(tour)
            except TourStopped as stopped:
                tour.picture("stopped")
                print(f"tour: {stopped}", flush=True)
                return 1
            finally:
                terminal.window.close()
                terminal.wait_closed()
            made += tour.pictures
    print(f"tour: {len(made)} pictures in {out_dir}", flush=True)
    return 0


class Tour:
    """Each step acts as a person does: keys to what has the focus; then waits for what the screen must show."""

    def __init__(self, terminal: Terminal, second: Clinic, out_dir: Path) -> None:
        self._terminal = terminal
        self._window = terminal.window
        self._second = second
        self._out_dir = out_dir
        self._day_shown = False
        self.pictures: list[Path] = []
        terminal.day_shown.connect(self._note_day_shown)

    def run(self) -> None:
        self.open_agenda()
        booked = self.book_by_typing()
        rival = self.lose_a_race()
        moved = self.move_by_keys(booked)
        self.cancel_with_a_letter(moved)
        self.undo(moved)
        self.see_the_other_desk(rival)
        look_round(self, lambda: self._view)

    def run_office(self) -> None:
        self.until(lambda: self._day_shown, "the agenda")
        look_after_the_clinic(self, self._terminal.desk)

    # --- Steps ------------------------------------------------------------------------------------------

    def open_agenda(self) -> None:
        self.until(lambda: self._day_shown, "the agenda")
        self._window.activateWindow()  # a screen without a window manager gives nobody the keys
        self.say("01-agenda", "the day of all doctors")
        for _ in range(14):
            if len(self._free_slots()) >= ENOUGH_FREE:
                break
            self._go_to_next_day()

    def book_by_typing(self) -> Appointment:
        slot = self._free_slots()[1]
        name = self._a_patient(0)
        self._open_box_for(slot, name)
        self.say("02-booking-search", f"typed the beginning of a name on the free {slot.starts_at:%H:%M}")
        self.press("Return")
        self.until(lambda: self._view.booking.reason.hasFocus(), "the chosen patient")
        self.type("sore throat")
        self.say("03-booking-confirm", "Enter chose the patient; Enter books")
        self.press("Return")
        visit = self.until(lambda: self._visit_on(slot.id), "the booking in the agenda")
        self.until(lambda: not self._view.booking.isVisible(), "the box to close")
        self.until(lambda: self._panel_is_of(visit), "the side panel")
        self.say("04-booked", f"booked {visit.patient_name} at {visit.starts_at:%H:%M}")
        return visit

    def lose_a_race(self) -> Appointment:
        slot = self._slot_with_free_times_after_it()
        name = self._a_patient(1)
        self._open_box_for(slot, name)
        self.press("Return")
        self.until(lambda: self._view.booking.reason.hasFocus(), "the chosen patient")
        self._book_at_the_second_desk(slot)
        self.press("Return")
        self.until(lambda: self._view.booking.alternative_buttons(), "the next free times")
        self.say(
            "05-lost-race", f"desk 2 was faster at {slot.starts_at:%H:%M}: who, when, and the next free times"
        )
        self.press("Return")
        self.until(lambda: not self._view.booking.isVisible(), "the booking at the next free time")
        rival = self.until(lambda: self._visit_on(slot.id), "the other desk's booking")
        self.until(lambda: self._panel_is_of_patient(name), "the booking at the next free time")
        self.say("06-next-free-time", "Enter booked the first of them; nothing was typed again")
        return rival

    def move_by_keys(self, visit: Appointment) -> Appointment:
        grid = self._view.agenda.grid
        self.until(lambda: grid.select_booking(visit.booking_id), "the visit to select")
        grid.setFocus()
        self.press("M")
        self.until(lambda: grid.moving() is not None, "the move to begin")
        target = self._walk_to_a_free_time()
        self.say("07-moving", f"M, arrows: {visit.patient_name} goes to {target.starts_at:%H:%M}")
        self.press("Return")
        moved = self.until(lambda: self._visit_on(target.id), "the visit at its new time")
        self.until(lambda: grid.select_booking(moved.booking_id), "the moved visit to select")
        self.say("08-moved", "Enter moved it; no question asked, Undo offered")
        return moved

    def cancel_with_a_letter(self, visit: Appointment) -> None:
        grid = self._view.agenda.grid
        grid.setFocus()
        self.press("Delete")
        self.until(lambda: self._view.agenda.cancel_box.isVisible(), "the reasons")
        self.press("P")
        self.say("09-cancel-reason", "Del, one letter")
        self.press("Return")
        self.until(lambda: self._visit_on(visit.slot_id) is None, "the cancelled visit to go")
        self.say("10-cancelled", "Enter cancelled it, with its reason")

    def undo(self, visit: Appointment) -> None:
        self.press("Z", control=True)
        self.until(lambda: self._visit_on(visit.slot_id), "the visit to come back")
        self.say("11-undone", "Ctrl+Z brought it back")

    def see_the_other_desk(self, rival: Appointment) -> None:
        painted: list[int] = []
        self._terminal.columns_painted.connect(
            lambda columns: painted.extend(a.booking_id for c in columns for a in c.appointments)
        )
        slot = next(s for s in reversed(self._free_slots()) if s.id != rival.slot_id)
        began = time.monotonic()
        booked = self._book_at_the_second_desk(slot)
        self.until(lambda: booked.booking.id in painted, "the other desk's booking to be painted")
        took = (time.monotonic() - began) * 1000
        self._view.agenda.grid.select_booking(booked.booking.id)
        self.until(lambda: self._panel_has_visits(booked.booking.id), "the side panel")
        self.say(
            "12-live", f"desk 2 booked {slot.starts_at:%H:%M}; painted here {took:.0f} ms after the request"
        )

    # --- Acting -----------------------------------------------------------------------------------------

    def press(self, key: str, *, control: bool = False) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._focused(), getattr(Qt.Key, f"Key_{key}"), modifier)

    def type(self, text: str) -> None:
        """Each letter to what has the focus then (the first one opens the box); QTest knows ASCII only."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._focused(), key)

    def until(self, condition: Callable[[], T | None], what: str) -> T:
        """Runs the event loop until the condition holds; its value. Raises TourStopped after PATIENCE seconds."""
        from PySide6.QtCore import QEventLoop, QTimer

        answer = condition()
        if answer:
            return answer
        loop = QEventLoop()
        poll = QTimer()
        ends = time.monotonic() + PATIENCE
        last: list[T | None] = [answer]

        def look() -> None:
            last[0] = condition()
            if last[0] or time.monotonic() > ends:
                loop.quit()

        poll.timeout.connect(look)
        poll.start(10)
        loop.exec()
        poll.stop()
        answer = last[0]
        if not answer:
            raise TourStopped(f"The tour waited {PATIENCE:.0f} s for {what}.")
        return answer

    def say(self, name: str, sentence: str) -> None:
        path = self.picture(name)
        print(f"tour: {sentence} -> {path.name}", flush=True)

    def picture(self, name: str) -> Path:
        self._let_the_window_settle()
        path = self._out_dir / f"{name}.png"
        self._window.grab().save(str(path))
        self.pictures.append(path)
        return path

    def _let_the_window_settle(self) -> None:
        """What was asked for is laid out and shown before it is photographed."""
        from PySide6.QtCore import QEventLoop, QTimer

        for _ in range(2):
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()

    # --- Looking ----------------------------------------------------------------------------------------

    @property
    def _desk(self) -> FrontDesk:
        desk = self._terminal.desk
        if desk is None:
            raise TourStopped("Nobody is signed in.")
        return desk

    @property
    def _view(self) -> Any:
        return self._desk.view

    def _focused(self) -> Any:
        from PySide6.QtWidgets import QApplication

        widgets = (QApplication.focusWidget(), self._window.focusWidget())
        return next((widget for widget in widgets if widget is not None), self._window)

    def _note_day_shown(self) -> None:
        self._day_shown = True

    def _free_slots(self) -> list[Slot]:
        """Free times that are still to come, of the doctors that the window has room for."""
        soon = datetime.now(self._desk.session.info.tz) + timedelta(minutes=20)
        columns = self._view.agenda.model.columns[:6]
        free = [s for column in columns for s in column.slots if s.is_free and s.starts_at > soon]
        return sorted(free, key=lambda s: (s.starts_at, s.doctor_id))

    def _slot_with_free_times_after_it(self) -> Slot:
        """Of the doctor with most free times left: the next free ones are on the same screen then."""
        free = self._free_slots()
        doctors = [slot.doctor_id for slot in free]
        freest = max(doctors, key=doctors.count)
        return next(slot for slot in free if slot.doctor_id == freest)

    def _visit_on(self, slot_id: int) -> Appointment | None:
        columns: tuple[DoctorDay, ...] = self._view.agenda.model.columns
        return next((v for column in columns for v in column.appointments if v.slot_id == slot_id), None)

    def _panel_is_of(self, visit: Appointment) -> bool:
        return self._panel_has_visits(visit.booking_id)

    def _panel_has_visits(self, booking_id: int) -> bool:
        shown = self._view.agenda.panel.shown
        return shown is not None and shown.visit.booking_id == booking_id and shown.visits is not None

    def _panel_is_of_patient(self, name: str) -> bool:
        shown = self._view.agenda.panel.shown
        return shown is not None and shown.name == name and shown.visits is not None

    def _walk_to_a_free_time(self) -> Slot:
        """Arrows only: down, and where nothing is free below, up through the next doctor's column."""
        now = datetime.now(self._desk.session.info.tz)
        for key in ("Down", "Right", "Up", "Right", "Down"):
            for _ in range(1 if key == "Right" else 60):
                self.press(key)
                item = self._view.agenda.grid.selected()
                if isinstance(item, Slot) and item.is_free and item.starts_at > now:
                    return item
        raise TourStopped("There was no free time to move the visit to.")

    def _go_to_next_day(self) -> None:
        day = self._desk.agenda.day
        self.press("Right", control=True)
        self.until(
            lambda: any(c.day == day + timedelta(days=1) for c in self._view.agenda.model.columns),
            "the next day",
        )

    def _a_patient(self, place: int) -> str:
        """A name that is in the agenda is surely a patient's; other visits of that day may refuse it."""
        busy = {
            visit.patient_id for column in self._view.agenda.model.columns for visit in column.appointments
        }
        hits = self._elsewhere(lambda: self._second.patients.search("ma", limit=12))
        free = [hit.patient.name for hit in hits if hit.patient.id not in busy]
        return free[place] if len(free) > place else hits[place].patient.name

    def _open_box_for(self, slot: Slot, name: str) -> None:
        grid = self._view.agenda.grid
        grid.select_slot(slot.id)
        grid.setFocus()
        self.type(name)
        self.until(
            lambda: any(row.name == name for row in self._view.booking.model.rows),
            f"{name} among the patients",
        )
        box = self._view.booking
        wanted = next(place for place, row in enumerate(box.model.rows) if row.name == name)
        for _ in range(len(box.model.rows)):
            here = box.hits.currentIndex().row()
            if here == wanted:
                return
            self.press("Down" if here < wanted else "Up")

    def _book_at_the_second_desk(self, slot: Slot) -> Booked:
        patients = self._elsewhere(lambda: self._second.patients.search("an", limit=12))
        busy = {
            visit.patient_id for column in self._view.agenda.model.columns for visit in column.appointments
        }
        patient = next((hit.patient for hit in patients if hit.patient.id not in busy), patients[0].patient)
        return self._elsewhere(
            lambda: self._second.bookings.book(
                BookingRequest(slot.id, slot.version, patient.id, source="desk", reason="at desk 2")
            )
        )

    def _elsewhere(self, call: Callable[[], T]) -> T:
        """The second terminal acts in a thread of its own, while this window goes on living."""
        answers: list[T] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                answers.append(call())
            except BaseException as error:
                errors.append(error)

        thread = threading.Thread(target=run, name="second desk")
        thread.start()
        self.until(lambda: not thread.is_alive(), "the second desk")
        if errors:
            raise errors[0]
        return answers[0]
