"""What is done to a visit: its steps, cancelling and moving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, ChangesView, TakeBack
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, status_word, when
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class VisitActions:
    """`on_changes` gets what changed, `on_stale` the doctor-days to read again after a refusal."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: ChangesView,
        *,
        doctors: dict[int, Doctor],
        now: Callable[[], datetime],
        on_changes: Callable[[Sequence[Change]], None],
        on_refused: Callable[[], None],
    ) -> None:
        self._clinic = clinic
        self._doctors = doctors
        self._now = now
        self.changes = ChangesMade(verbs, timers, view, on_changes=on_changes, on_refused=on_refused)

    # --- The steps of a visit ---------------------------------------------------------------------------

    def advance(self, visit: Appointment, status: BookingStatus) -> None:
        if visit.status is status:
            return
        text = translate("Agenda", "{name} is now {status}").format(
            name=in_sentence(visit.patient_name), status=status_word(status)
        )
        self._write(
            lambda request_id: self._clinic.bookings.advance(
                visit.booking_id, visit.version, status, request_id
            ),
            text,
        )

    def cancel(self, visit: Appointment, reason: str) -> None:
        text = translate("Agenda", "Cancelled {name}, {when}").format(
            name=in_sentence(visit.patient_name), when=when(visit.starts_at, self._now().date())
        )
        self._write(
            lambda request_id: self._clinic.bookings.cancel(
                visit.booking_id, visit.version, reason, request_id
            ),
            text,
        )

    def move(self, visit: Appointment, slot: Slot) -> None:
        if visit.slot_id == slot.id:
            return
        doctor = self._doctors.get(slot.doctor_id)
        if slot.starts_at.date() == visit.starts_at.date():
            time = clock(slot.starts_at)
        else:
            time = when(slot.starts_at, self._now().date())
        text = translate("Agenda", "Moved {name} to {time} with {doctor}").format(
            name=in_sentence(visit.patient_name), time=time, doctor=doctor.name if doctor is not None else ""
        )
        self._write(
            lambda request_id: self._clinic.bookings.move(
                visit.booking_id, visit.version, slot.id, slot.version, request_id
            ),
            text,
        )

    # --- Undo -------------------------------------------------------------------------------------------

    def remember(self, booked: Booked, text: str) -> None:
        """A change made here: repaint by the same step as everybody, say so, and offer to take it back."""
        self.changes.remember(text, booked.changes, self._taking_back(booked))

    def undo(self) -> None:
        self.changes.undo()

    def try_again(self) -> None:
        self.changes.try_again()

    def _write(self, call: Callable[[UUID], Booked], text: str) -> None:
        self.changes.make(call, text, changes_of=lambda b: b.changes, take_back=self._taking_back)

    def _taking_back(self, booked: Booked) -> TakeBack:
        return lambda request_id: self._clinic.bookings.undo(booked, request_id).changes
