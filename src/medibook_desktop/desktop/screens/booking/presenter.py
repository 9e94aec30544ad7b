"""Decides what the booking box does: who, for what, and what to do when the time is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.noting import Noting
from medibook_desktop.desktop.background.patient_search import PatientSearch
from medibook_desktop.desktop.background.slot_hold import SlotHold
from medibook_desktop.desktop.background.verbs import OnError, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import (
    birth_date_from,
    clock,
    person_line,
    phone,
    weekday_and_day,
)
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.booking.booking_intent import booked_words, booking_intent
from medibook_desktop.desktop.screens.booking.in_doubt import InDoubt
from medibook_desktop.desktop.screens.booking.slot_gone import SlotGone
from medibook_desktop.desktop.screens.booking.view import Alternative, BookingView, Typed
from medibook_desktop.domain.agenda import Hold
from medibook_desktop.domain.bookings import Booked, BookingRequest
from medibook_desktop.domain.errors import (
    DatabaseAway,
    InvalidInput,
    MediBookError,
    OutcomeUnknown,
    SlotTaken,
    StaleSlot,
    TooBusy,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import Doctor, NewPatient, Patient, clean_name
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class BookingPresenter:
    """One box, opened again and again. `on_booked` gets the answer and the patient's name."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: BookingView,
        *,
        doctors: dict[int, Doctor],
        visit_types: tuple[VisitType, ...],
        now: Callable[[], datetime],
        on_booked: Callable[[Booked, str], None],
        on_closed: Callable[[], None],
        on_refused: Callable[[MediBookError, Slot], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._doctors = doctors
        self._now = now
        self._on_booked = on_booked
        self._on_closed = on_closed
        self._on_refused = on_refused
        self._search = PatientSearch(clinic, verbs, timers, view, now)
        self._hold = SlotHold(clinic, verbs, self._somebody_else_holds)
        self._gone = SlotGone(clinic, verbs, view, owner=self, now=now, doctor_name=self._doctor_name)
        self.slot: Slot | None = None
        self.patient: Patient | None = None
        self.request_id = new_request_id()
        self._patient_request_id = new_request_id()
        self.in_doubt = InDoubt(clinic, verbs, timers, on_booked)
        self._opened = 0
        self._working = False
        self._typed = Typed()
        self.visit_types = visit_types
        self._squeeze = ""
        self._taken_slot: Slot | None = None
        self.squeezing: Callable[[Slot], None] | None = None
        """Asks why a visit shall be squeezed in at a time that is taken, then calls `squeeze_in`; None without the
        right."""
        self.noting: Noting | None = None
        """Where bookings are noted while the database is away; None on a terminal without a downtime copy."""
        self.on_registered: Callable[[Patient], None] = lambda patient: None
        """Somebody new has a file now: a change of its own, before the booking's."""
        view.show_visit_types(visit_types)

    @property
    def is_open(self) -> bool:
        return self.slot is not None

    # --- Opening and closing ---------------------------------------------------------------------

    def open(
        self,
        slot: Slot,
        *,
        typed: str = "",
        patient: Patient | None = None,
        is_new: bool = False,
        visit_type_id: int | None = None,
        squeeze: str = "",
    ) -> None:
        """On a box that is open already only the time changes; what was typed stays.

        `is_new`: `typed` is the name of somebody who was never here. `squeeze` is why the visit is booked beside
        the one that has this time.
        """
        if self.is_open:
            self.go_to(slot)
            return
        self._opened += 1
        self.patient = None
        self._typed = Typed()
        self._patient_request_id = new_request_id()
        self.in_doubt.end()
        self._view.open_box(typed)
        self._squeeze = squeeze
        self._take_place(slot)
        self._view.choose_visit_type(visit_type_id)
        if patient is not None:
            self._choose_patient(patient)
        elif is_new:
            self._view.show_new_patient(typed)
        else:
            self._view.show_search()
            self._search.search(typed)

    def go_to(self, slot: Slot) -> None:
        """The same visit at another time."""
        if self._working or (self.slot is not None and self.slot.id == slot.id):
            return
        self.in_doubt.stop_timer()
        self._view.clear_problem()
        self._view.show_alternatives(())
        self._squeeze = ""
        self._take_place(slot)

    def close(self) -> None:
        if not self.is_open:
            return
        self._search.stop()
        self._hold.release()
        self._verbs.drop(self)
        self.slot = None
        self._opened += 1
        self._set_working(False)
        self.in_doubt.leave()
        self._view.close_box()
        self._on_closed()

    def _take_place(self, slot: Slot) -> None:
        self.slot = slot
        # Made here and not when Enter is pressed: every later try is the same request, and in doubt another time, too.
        if not self.in_doubt.is_open:
            self.request_id = new_request_id()
        title = f"{clock(slot.starts_at)} · {self._doctor_name(slot)}"
        self._taken_slot = None
        if self._squeeze:
            why = translate("SqueezeReasons", self._squeeze)
            self._view.show_place(title, translate("Booking", "Squeezed in: {why}").format(why=why))
            return
        self._view.show_place(title, weekday_and_day(slot.starts_at.date()))
        self._hold.take(slot)

    def _doctor_name(self, slot: Slot) -> str:
        doctor = self._doctors.get(slot.doctor_id)
        return doctor.name if doctor is not None else ""

    def _somebody_else_holds(self, hold: Hold) -> None:
        self._view.show_problem(
            "info",
            translate("Booking", "{who} at {desk} is booking this time too.").format(
                who=hold.holder, desk=hold.terminal
            ),
            translate("Booking", "Whoever presses Enter first gets it."),
        )

    # --- Who ----------------------------------------------------------------------------------------

    def name_typed(self, text: str) -> None:
        self._search.typed(text)

    def submit(self, text: str, row: PatientRow | None) -> None:
        """Enter in the search: the chosen row, or the best one for what is typed if its answer is still to come."""
        if not self._search.is_shown_for(text):
            self._search.choose_best(text, self.choose)
        elif row is not None:
            self.choose(row)

    def choose(self, row: PatientRow) -> None:
        if row.is_new:
            self._view.clear_problem()
            self._view.show_new_patient(self._search.name_typed())
            return
        patient = self._search.patient_of(row)
        if patient is not None:
            self._choose_patient(patient)

    def choose_known(self, patient: Patient) -> None:
        """Whom the form for somebody new looks like: known already, so nobody is registered."""
        if self.is_open and not self._working:
            self._choose_patient(patient)

    def choose_somebody_else(self) -> None:
        if self._working or self.in_doubt.is_open:
            return
        self.patient = None
        self.request_id = new_request_id()
        self._view.clear_problem()
        self._view.show_search()

    def _choose_patient(self, patient: Patient) -> None:
        self.patient = patient
        self._view.clear_problem()
        person = person_line(patient.birth_date, patient.sex, self._now().date())
        self._view.show_patient(
            patient.name, " · ".join(part for part in (person, phone(patient.phone)) if part)
        )

    # --- Booking ------------------------------------------------------------------------------------

    def book(self, typed: Typed) -> None:
        slot = self.slot
        if self._working or slot is None:
            return
        self._typed = typed
        self._view.clear_problem()
        self._view.show_alternatives(())
        self._taken_slot = None
        if self.noting is not None and self.noting.is_away and self.noting.can_note:
            self._note(slot, self.noting)
        elif self.patient is not None:
            self._book(slot, self.patient)
        else:
            self._register_and_book(slot, typed)

    def try_again(self) -> None:
        """The problem's action: the same request once more (carried out once at most), or beside who was faster."""
        if self._taken_slot is not None and self.squeezing is not None:
            self.squeezing(self._taken_slot)
            return
        self.in_doubt.stop_timer()
        self.book(self._typed)

    def squeeze_in(self, why: str) -> None:
        """The same visit, beside the one that got the time first."""
        if self.slot is not None:
            self._squeeze = why
            self._take_place(self.slot)
            self.book(self._typed)

    def book_at(self, alternative: Alternative) -> None:
        self.go_to(alternative.slot)
        self.book(self._typed)

    def _new_patient(self, typed: Typed) -> NewPatient:
        return NewPatient(
            name=clean_name(typed.name),
            birth_date=birth_date_from(typed.birth_date, today=self._now().date()),
            phone=typed.phone.strip(),
        )

    def _note(self, slot: Slot, noting: Noting) -> None:
        """The database is away: the booking is noted with the request id that it has."""
        new = None
        try:
            if self.patient is None:
                new = noting.checked(self._new_patient(self._typed))
        except InvalidInput as error:
            self._failed(error, slot)
            return
        intent = booking_intent(
            slot,
            self._typed,
            self.visit_types,
            patient=self.patient,
            new_patient=new,
            request_id=self.request_id,
            patient_request_id=self._patient_request_id,
        )
        self.in_doubt.end()  # it goes on as what was noted, by the same request
        self.close()
        noting.note(intent, booked_words(intent, self._doctor_name(slot), self._now().date()))

    def _register_and_book(self, slot: Slot, typed: Typed) -> None:
        try:
            new = self._new_patient(typed)
        except InvalidInput as error:
            self._failed(error, slot)
            return
        request_id, opened = self._patient_request_id, self._opened

        def registered(patient: Patient) -> None:
            self.on_registered(patient)
            if self._opened == opened:
                self._choose_patient(patient)  # registered now: a further try only books
                self._book(slot, patient)

        self._set_working(True)
        self._verbs.write(
            lambda: self._clinic.patients.register(new, request_id=request_id),
            registered,
            self._failing_at(slot),
        )

    def _book(self, slot: Slot, patient: Patient) -> None:
        request = BookingRequest(
            slot_id=slot.id,
            slot_version=slot.version,
            patient_id=patient.id,
            source="phone",
            visit_type_id=self._typed.visit_type_id,
            reason=self._typed.reason,
            overbook_reason=self._squeeze or None,
            request_id=self.request_id,
        )
        opened = self._opened

        def done(booked: Booked) -> None:
            if self._opened == opened:
                self.in_doubt.end()
                self.close()
            self._on_booked(booked, patient.name)

        self._set_working(True)
        failed = self._failing_at(slot, request, patient.name)
        self._verbs.write(lambda: self._clinic.bookings.book(request), done, failed)

    def _set_working(self, working: bool) -> None:
        self._working = working
        self._view.show_working(working)

    # --- What went wrong ----------------------------------------------------------------------------

    def _failing_at(self, slot: Slot, request: BookingRequest | None = None, name: str = "") -> OnError:
        opened = self._opened

        def failed(error: MediBookError) -> None:
            if self._opened == opened:
                self.in_doubt.failed(error, request, name, slot)
                self._failed(error, slot)

        return failed

    def _failed(self, error: MediBookError, slot: Slot) -> None:
        self._set_working(False)
        if isinstance(error, DatabaseAway) and self.noting is not None and self.noting.can_note:
            self._note(slot, self.noting)
            return
        said, next_step = sentence(error)
        if isinstance(error, OutcomeUnknown):
            self._view.show_problem(
                "warning",
                said,
                translate(
                    "Booking",
                    "MediBook asks again by itself as soon as the database is back; it is booked once at most.",
                ),
            )
            self.in_doubt.soon(self.try_again)
            return
        if isinstance(error, DatabaseAway | TooBusy):
            self._view.show_problem("error", said, next_step, translate("Booking", "Try again"))
            return
        if isinstance(error, SlotTaken):
            self._show_taken(error, slot)
        elif isinstance(error, StaleSlot):
            self._view.show_problem("warning", said, next_step)
            self._gone.read_again(slot, lambda fresh: self._slot_is_free(slot, fresh))
        else:
            self._view.show_problem("error", said, next_step)
            if isinstance(error, InvalidInput):
                self._view.show_field_problem(str(error.details.get("field", "")), said)
        self._on_refused(error, slot)

    def _show_taken(self, error: SlotTaken, slot: Slot) -> None:
        self._taken_slot = slot
        action = translate("Booking", "Squeeze in…") if self.squeezing is not None else ""
        self._gone.taken(error, lambda: self.slot is slot, action)

    def _slot_is_free(self, slot: Slot, fresh: Slot) -> None:
        if self.slot is not slot:
            return
        self.slot = fresh
        self.request_id = new_request_id()
        self._view.show_problem(
            "info",
            translate("Booking", "This time was changed at another desk, and is free."),
            translate("Booking", "Press Enter again to book it."),
            translate("Booking", "Book"),
        )
