"""What is done to a visit: its steps, cancelling, moving, and taking the last change back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from medibook_desktop.desktop.background.verbs import Timers, Verbs
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, status_word, when
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked, BookingStatus
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    CannotUndo,
    DatabaseAway,
    MediBookError,
    OutcomeUnknown,
    SlotTaken,
    TooBusy,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.slots import Slot

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

RETRY_UNKNOWN = 1.5
REMEMBERED_CHANGES = 50


class ActionsView(Protocol):
    def show_toast(self, text: str, action: str = "", key_hint: str = "") -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def clear_notice(self) -> None: ...

    def announce(self, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class UndoableChange:
    booked: Booked
    text: str


class VisitActions:
    """`on_changes` gets what changed, `on_stale` the doctor-days to read again after a refusal."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: ActionsView,
        *,
        doctors: dict[int, Doctor],
        now: Callable[[], datetime],
        on_changes: Callable[[Sequence[Change]], None],
        on_refused: Callable[[], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._doctors = doctors
        self._now = now
        self._on_changes = on_changes
        self._on_refused = on_refused
        self._undo_stack: list[UndoableChange] = []
        self._again: Callable[[], None] | None = None
        self._has_notice = False

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
        self._undo_stack.append(UndoableChange(booked, text))
        del self._undo_stack[:-REMEMBERED_CHANGES]
        self._on_changes(booked.changes)
        self._view.show_toast(text, translate("Agenda", "Undo"), "Ctrl Z")
        self._view.announce(text)

    def undo(self) -> None:
        if not self._undo_stack:
            self._view.show_toast(translate("Agenda", "Nothing of yours is left to undo"))
            return
        change = self._undo_stack.pop()
        request_id = new_request_id()

        def done(booked: Booked) -> None:
            self._answered()
            self._on_changes(booked.changes)
            text = translate("Agenda", "Undone: {change}").format(change=change.text)
            self._view.show_toast(text)
            self._view.announce(text)

        def failed(error: MediBookError) -> None:
            if isinstance(error, DatabaseAway | TooBusy):  # it may still be undone: Ctrl+Z again
                self._undo_stack.append(change)
            self._failed(error, attempt)

        def attempt() -> None:
            if self._undo_stack and self._undo_stack[-1] is change:
                self._undo_stack.pop()
            self._verbs.write(lambda: self._clinic.bookings.undo(change.booked, request_id), done, failed)

        attempt()

    # --- The way of a write -----------------------------------------------------------------------------

    def try_again(self) -> None:
        """The action of the notice: the same change with the same request id."""
        again, self._again = self._again, None
        if again is not None:
            again()

    def _write(self, call: Callable[[UUID], Booked], text: str) -> None:
        request_id = new_request_id()

        def done(booked: Booked) -> None:
            self._answered()
            self.remember(booked, text)

        def attempt() -> None:
            self._verbs.write(lambda: call(request_id), done, lambda error: self._failed(error, attempt))

        attempt()

    def _answered(self) -> None:
        self._again = None
        if self._has_notice:
            self._has_notice = False
            self._view.clear_notice()

    def _failed(self, error: MediBookError, attempt: Callable[[], None]) -> None:
        self._has_notice = True
        if isinstance(error, OutcomeUnknown):
            self._again = attempt
            self._view.show_notice(
                "warning",
                error.message,
                translate(
                    "Agenda",
                    "MediBook asks again by itself as soon as the database is back; nothing is done twice.",
                ),
            )
            self._timers.once(RETRY_UNKNOWN, attempt)
            return
        if isinstance(error, DatabaseAway | TooBusy):
            self._again = attempt
            self._view.show_notice("error", error.message, error.next_step, translate("Agenda", "Try again"))
        elif isinstance(error, CannotUndo):
            self._view.show_notice("warning", error.message, error.next_step)
        elif isinstance(error, SlotTaken) and error.taken_by:
            self._view.show_notice(
                "warning",
                error.message,
                translate("Agenda", "The visit stays where it was; choose another time."),
            )
        else:
            self._view.show_notice("warning", error.message, error.next_step)
        self._view.announce(error.message)
        self._on_refused()
