"""What is done to a visit: its steps, cancelling and moving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, ChangesView, TakeBack
from medibook_desktop.desktop.background.noting import Noting
from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, status_word, when
from medibook_desktop.desktop.screens.agenda.visit_intents import advance_intent, cancel_intent, move_intent
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import DatabaseAway, MediBookError
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.intents import Intent
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
        changes: ChangesMade | None = None,
    ) -> None:
        """`changes` are those of the view before this one on the same session, if there was one."""
        self._clinic = clinic
        self._doctors = doctors
        self._now = now
        if changes is None:
            changes = ChangesMade(verbs, timers, view, on_changes=on_changes, on_refused=on_refused)
        else:
            changes.show_in(view, on_changes=on_changes, on_refused=on_refused)
        self.changes = changes
        self.changes.now = now
        self.on_freed: Callable[[Appointment, bool], None] = lambda visit, is_moved: None
        """A visit was cancelled or moved away: its time may be free for somebody who waits."""
        self.noting: Noting | None = None
        """Where changes are noted while the database is away; None on a terminal without a downtime copy."""

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
            lambda request_id: advance_intent(visit, status, request_id),
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
            lambda request_id: cancel_intent(visit, reason, request_id),
            lambda: self.on_freed(visit, False),
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
            lambda request_id: move_intent(visit, slot, request_id),
            lambda: self.on_freed(visit, True),
        )

    def resize(self, visit: Appointment, minutes: int) -> None:
        """Takes the visit's end to another time; the server rounds to whole slots."""

        def text(booked: Booked) -> str:
            return translate("Agenda", "{name}: now until {time}").format(
                name=in_sentence(visit.patient_name), time=clock(booked.booking.ends_at)
            )

        self.changes.make(
            lambda request_id: self._clinic.bookings.resize(
                visit.booking_id, visit.version, minutes, request_id
            ),
            text,
            changes_of=lambda b: b.changes,
            take_back=self._taking_back,
        )

    # --- Undo -------------------------------------------------------------------------------------------

    def remember(self, booked: Booked, text: str) -> None:
        """A change made here: repaint by the same step as everybody, say so, and offer to take it back."""
        self.changes.remember(text, booked.changes, self._taking_back(booked))

    def undo(self) -> None:
        self.changes.undo()

    def try_again(self) -> None:
        self.changes.try_again()

    def _write(
        self,
        call: Callable[[UUID], Booked],
        text: str,
        noted: Callable[[UUID], Intent],
        on_done: Callable[[], None] = lambda: None,
    ) -> None:
        """While the database is away, or when it goes away meanwhile, the change is noted with its request id."""
        noting = self.noting
        if noting is not None and noting.is_away and noting.can_note:
            noting.note(noted(new_request_id()), text)
            return
        asked: list[UUID] = []

        def calling(request_id: UUID) -> Booked:
            asked[:] = [request_id]
            return call(request_id)

        def failed(error: MediBookError) -> bool:
            if noting is None or not noting.can_note or not asked or not isinstance(error, DatabaseAway):
                return False
            noting.note(noted(asked[0]), text)
            return True

        self.changes.make(
            calling,
            text,
            changes_of=lambda b: b.changes,
            take_back=self._taking_back,
            on_done=lambda booked: on_done(),
            on_error=failed,
        )

    def _taking_back(self, booked: Booked) -> TakeBack:
        return lambda request_id: self._clinic.bookings.undo(booked, request_id).changes
