"""Decides what the walk-in box does: who, with whom, at what time; one Enter books and marks as arrived."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.patient_search import PatientSearch
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import birth_date_from, clock, in_sentence, person_line
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.walk_in.time_offer import TimeOffer
from medibook_desktop.desktop.screens.walk_in.view import TimeChoice, Typed, WalkInView
from medibook_desktop.desktop.screens.walk_in.writer import WalkInWriter
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import InvalidInput, MediBookError, NoFreeTime, OutcomeUnknown
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import Doctor, NewPatient, Patient, clean_name
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.waiting import (
    NewWalkIn,
    WalkedIn,
    WalkIn,
    WalkInChanged,
    WalkInRequest,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

MINUTES_EVERY = 15.0


class WalkInPresenter:
    """One box, opened again and again. `on_done` gets the visit's id, None for who was put on the list."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: WalkInView,
        changes: ChangesMade,
        *,
        doctors: Sequence[Doctor],
        visit_types: Sequence[VisitType],
        now: Callable[[], datetime],
        on_arrived: Callable[[Appointment], None],
        on_done: Callable[[int | None], None],
        on_closed: Callable[[], None],
    ) -> None:
        """`on_arrived`: the patient has a visit today, and came for it."""
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._writer = WalkInWriter(clinic, changes, self._doctor_name)
        self._doctors = doctors
        self._now = now
        self._on_arrived = on_arrived
        self._on_done = on_done
        self._on_closed = on_closed
        self._search = PatientSearch(clinic, verbs, timers, view, now)
        self.offer = TimeOffer(
            clinic,
            verbs,
            view,
            doctors=doctors,
            visit_types=visit_types,
            now=now,
            on_error=self._failed,
        )
        self._timer: Timer | None = None
        self._opened = 0
        self._working = False
        self._patient_request_id = new_request_id()
        self._typed = Typed()
        self.is_open = False
        self.patient: Patient | None = None
        self._walk_in: WalkIn | None = None
        self._expected: Appointment | None = None

    # --- Opening and closing ----------------------------------------------------------------------------

    def open(
        self,
        *,
        specialty: str = "",
        typed: str = "",
        patient: Patient | None = None,
        walk_in: WalkIn | None = None,
    ) -> None:
        """`walk_in`: the line of the untimed list for which there is a time at last."""
        self.close()
        self._opened += 1
        self.is_open = True
        self.patient = None
        self._expected = None
        self._walk_in = walk_in
        self._patient_request_id = new_request_id()
        self._view.open_box(typed)
        self._view.clear_problem()
        self.offer.begin(walk_in, specialty)
        self._timer = self._timers.every(MINUTES_EVERY, self.read_times)
        if patient is not None:
            self._show_person(patient)
        else:
            self._view.show_search()
            self._search.search(typed)

    def close(self) -> None:
        if not self.is_open:
            return
        self.is_open = False
        self._opened += 1
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._search.stop()
        self.offer.end()
        self._verbs.drop(self)
        self._set_working(False)
        self._view.close_box()
        self._on_closed()

    # --- When and with whom -----------------------------------------------------------------------------

    def choose_with(self, place: int) -> None:
        self._view.clear_problem()
        self.offer.choose_with(place)

    def choose_visit_type(self, visit_type_id: int | None) -> None:
        self._view.clear_problem()
        self.offer.choose_visit_type(visit_type_id)

    def read_times(self) -> None:
        """Also called when something changed: whoever is looking at a time sees it go."""
        if self.is_open and not self._working:
            self.offer.read()

    # --- Who --------------------------------------------------------------------------------------------

    def name_typed(self, text: str) -> None:
        self._search.typed(text)

    def submit(self, text: str, row: PatientRow | None, typed: Typed) -> None:
        """Enter in the search: whoever is on the screen and unmistakable is booked at once.

        Anybody else is shown first: a name that came after the key was pressed, one of two people of one name.
        """
        if not self._search.is_shown_for(text):
            self._search.choose_best(text, self.choose)
        elif row is None:
            return
        elif row.is_new or not self._search.is_only_one_of_the_name(row):
            self.choose(row)
        else:
            patient = self._search.patient_of(row)
            if patient is not None:
                self._check_person(patient, lambda: self.book(typed))

    def choose(self, row: PatientRow) -> None:
        if row.is_new:
            self._view.clear_problem()
            self._view.show_new(self._search.name_typed())
            return
        patient = self._search.patient_of(row)
        if patient is not None:
            self._check_person(patient, lambda: None)

    def choose_somebody_else(self) -> None:
        if self._working:
            return
        self.patient = None
        self._expected = None
        self._view.clear_problem()
        self._view.show_search()

    def _check_person(self, patient: Patient, then: Callable[[], None]) -> None:
        """Who has a visit today needs no second one: that is asked before anything is booked."""

        def done(visits: Sequence[Appointment]) -> None:
            self._show_person(patient)
            if visits:
                self._expected = visits[0]
                self._say_expected(visits[0])
            else:
                then()

        self._verbs.read(
            lambda: self._clinic.waiting_room.visits_of_today(patient.id),
            done,
            self._failed,
            latest_only="walk_in.person",
            owner=self,
        )

    def _say_expected(self, visit: Appointment) -> None:
        if visit.status is not BookingStatus.BOOKED:
            text = translate("WalkIn", "{name} is here already, for {time} with {doctor}.")
            next_step = translate("WalkIn", "Enter below books another visit.")
            self._view.show_problem("warning", self._visit_words(text, visit), next_step)
            return
        text = translate("WalkIn", "{name} has a visit today at {time} with {doctor}.")
        self._view.show_problem(
            "info",
            self._visit_words(text, visit),
            translate("WalkIn", "Came for that one? Enter below books another visit."),
            translate("WalkIn", "Arrived for that visit"),
        )

    def _visit_words(self, text: str, visit: Appointment) -> str:
        return text.format(
            name=in_sentence(visit.patient_name),
            time=clock(visit.starts_at),
            doctor=self._doctor_name(visit.doctor_id),
        )

    def arrived_for_visit(self) -> None:
        """The action of the notice: no walk-in after all."""
        visit = self._expected
        if visit is not None and visit.status is BookingStatus.BOOKED and not self._working:
            self.close()
            self._on_arrived(visit)

    def _show_person(self, patient: Patient) -> None:
        self.patient = patient
        self._expected = None
        self._view.clear_problem()
        person = person_line(patient.birth_date, patient.sex, self._now().date())
        self._view.show_person(patient.name, " · ".join(part for part in (person, patient.phone) if part))

    def _doctor_name(self, doctor_id: int) -> str:
        return next((doctor.name for doctor in self._doctors if doctor.id == doctor_id), "")

    # --- Booking ----------------------------------------------------------------------------------------

    def book(self, typed: Typed) -> None:
        if self._working or not self.is_open:
            return
        self._typed = typed
        self._view.clear_problem()
        if self.patient is not None:
            self._carry_out(self.patient)
        else:
            self._register(typed)

    def _register(self, typed: Typed) -> None:
        try:
            new = NewPatient(
                name=clean_name(typed.name),
                birth_date=birth_date_from(typed.birth_date, today=self._now().date()),
                phone=typed.phone.strip(),
            )
        except InvalidInput as error:
            self._failed(error)
            return
        request_id, opened = self._patient_request_id, self._opened

        def registered(patient: Patient) -> None:
            self._writer.registered(patient)
            if self._opened == opened:
                self._set_working(False)
                self._show_person(patient)  # registered now: a further try only books
                self._carry_out(patient)

        def failed(error: MediBookError) -> None:
            if self._opened == opened:
                self._failed(error)

        self._set_working(True)
        self._verbs.write(
            lambda: self._clinic.patients.register(new, request_id=request_id), registered, failed
        )

    def _carry_out(self, patient: Patient) -> None:
        choice = self.offer.chosen
        if choice is None:
            return
        if choice.slot is None:
            self._put_on_list(patient)
        else:
            self._walk_in_at(patient, choice)

    def _walk_in_at(self, patient: Patient, choice: TimeChoice) -> None:
        request = WalkInRequest(
            patient_id=patient.id,
            doctor_ids=self.offer.doctor_ids(),
            slot_id=choice.slot.id if choice.slot is not None else None,
            visit_type_id=self.offer.visit_type_id,
            reason=self._typed.reason,
            walk_in_id=self._walk_in.id if self._walk_in is not None else None,
            walk_in_version=self._walk_in.version if self._walk_in is not None else None,
        )
        self._set_working(True)
        done = self._finishing(lambda walked: walked.booked.booking.id)
        self._writer.walk_in(request, patient, choice.time, done, self._refusing())

    def _put_on_list(self, patient: Patient) -> None:
        new = NewWalkIn(
            patient.id,
            doctor_id=self.offer.with_whom.doctor_id,
            specialty=self.offer.with_whom.specialty,
            visit_type_id=self.offer.visit_type_id,
            reason=self._typed.reason,
        )
        self._set_working(True)
        self._writer.put_on_list(new, patient, self._finishing(lambda added: None), self._refusing())

    def _finishing(self, booking_id_of: Callable[..., int | None]) -> Callable[..., None]:
        opened = self._opened

        def done(answer: WalkedIn | WalkInChanged) -> None:
            if self._opened == opened:
                self._set_working(False)
                self.close()
            self._on_done(booking_id_of(answer))

        return done

    def _refusing(self) -> Callable[[MediBookError], bool]:
        opened = self._opened

        def refused(error: MediBookError) -> bool:
            # An unknown outcome is asked for again by itself, and the box goes on waiting for it.
            if self._opened != opened or isinstance(error, OutcomeUnknown):
                return False
            self._failed(error)
            if isinstance(error, NoFreeTime):
                self.read_times()
            return True

        return refused

    def _set_working(self, working: bool) -> None:
        self._working = working
        self._view.show_working(working)

    def _failed(self, error: MediBookError) -> None:
        self._set_working(False)
        said, next_step = sentence(error)
        self._view.show_problem("warning" if isinstance(error, NoFreeTime) else "error", said, next_step)
        if isinstance(error, InvalidInput):
            self._view.show_field_problem(str(error.details.get("field", "")), said)
