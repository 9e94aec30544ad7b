"""Carries out what was noted while the database was away: checked again, in order, each once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import Booked, BookingRequest, BookingStatus
from medibook_desktop.domain.errors import (
    DatabaseAway,
    DowntimeUnusable,
    MediBookError,
    ShardAway,
    StaleBooking,
    StaleSlot,
    TooBusy,
    UnknownBooking,
)
from medibook_desktop.domain.intents import Clash, Intent, IntentKind, IntentState
from medibook_desktop.services.agenda import Agenda
from medibook_desktop.services.availability import Availability
from medibook_desktop.services.bookings import Bookings
from medibook_desktop.services.downtime_intents import IntentQueue
from medibook_desktop.services.patients import Patients


class IntentSender:
    """Blocking, on the write lane. Dying between the commit and the mark does no harm: the request id answers."""

    def __init__(
        self,
        queue: IntentQueue,
        *,
        database: str,
        bookings: Bookings,
        patients: Patients,
        agenda: Agenda,
        availability: Availability,
    ) -> None:
        self._queue = queue
        self._database = database
        self._bookings = bookings
        self._patients = patients
        self._agenda = agenda
        self._availability = availability

    def send_all(self, on_each: Callable[[Intent], None] = lambda intent: None) -> tuple[Intent, ...]:
        """What waits, in order, each as it is afterwards. Raises DatabaseAway: the rest waits on.

        What is for a shard that does not answer waits on, and holds up nothing of the others; then ShardAway is raised.
        """
        sent = []
        away: ShardAway | None = None
        for intent in self._queue.waiting():
            if intent.kind is IntentKind.NOTE:
                continue  # words for a person: they wait until somebody has read them
            if away is not None and self._follows_a_waiting_one(intent):
                continue
            try:
                sent.append(self.send(intent))
            except ShardAway as error:
                away = error
                continue
            on_each(sent[-1])
        if away is not None:
            raise away
        return tuple(sent)

    def _follows_a_waiting_one(self, intent: Intent) -> bool:
        """About a visit that could not be booked yet, or not be changed as was noted before."""
        before = [each for each in self._queue.waiting() if each.number < intent.number]
        return any(
            each.number == -intent.booking_id or (each.booking_id == intent.booking_id and intent.booking_id)
            for each in before
        )

    def send(self, intent: Intent) -> Intent:
        """Raises DatabaseAway, OutcomeUnknown, TooBusy: it waits on. Any other refusal makes it a clash."""
        try:
            booked = self._carried_out(intent)
        except (DatabaseAway, TooBusy):
            raise
        except MediBookError as error:
            return self._queue.replace(replace(intent, state=IntentState.CLASH, clash=Clash.of(error)))
        return self._queue.replace(
            replace(
                intent,
                state=IntentState.DONE,
                clash=None,
                done_booking_id=booked.booking.id,
                done_version=booked.booking.version,
                undo_token=booked.undo_token,
            )
        )

    def _carried_out(self, intent: Intent) -> Booked:
        if intent.database and intent.database != self._database:
            raise DowntimeUnusable(
                "This was noted for another clinic's database.",
                next_step="Write it by hand where it belongs, then take it off the list.",
            )
        done = self._bookings.by_request(
            intent.request_id, doctor_id=None if intent.kind is IntentKind.MOVE else intent.doctor_id or None
        )
        if done is not None:
            return done  # carried out before this program could write it down
        if intent.kind is IntentKind.BOOK:
            return self._book(intent)
        visit_id, version = self._visit_of(intent)
        visit = self._as_it_is(intent, visit_id)
        if visit is not None:
            already = intent.kind is IntentKind.ADVANCE and visit.status is intent.status
            if visit.version != version and not already and not self._is_as_seen(intent, visit):
                raise StaleBooking
            version = visit.version
        if intent.kind is IntentKind.MOVE:
            slot_version = self._slot_version(intent)
            return self._bookings.move(visit_id, version, intent.slot_id, slot_version, intent.request_id)
        if intent.kind is IntentKind.CANCEL:
            return self._bookings.cancel(visit_id, version, intent.reason, intent.request_id)
        return self._bookings.advance(
            visit_id, version, intent.status or BookingStatus.ARRIVED, intent.request_id
        )

    def _book(self, intent: Intent) -> Booked:
        patient_id = intent.patient_id
        if intent.new_patient is not None:
            # The same request id finds the same patient again.
            patient_id = self._patients.register(
                intent.new_patient, request_id=intent.patient_request_id or UUID(int=0)
            ).id
        return self._bookings.book(
            BookingRequest(
                slot_id=intent.slot_id,
                slot_version=self._slot_version(intent),
                patient_id=patient_id,
                source="phone",
                visit_type_id=intent.visit_type_id,
                reason=intent.reason,
                request_id=intent.request_id,
            )
        )

    def _visit_of(self, intent: Intent) -> tuple[int, int]:
        """The visit's id and the version that this terminal knows: its own earlier steps count."""
        visit_id, version = intent.booking_id, intent.version
        if visit_id < 0:
            made = self._queue.get(-visit_id)
            if made is None or made.state is not IntentState.DONE:
                raise UnknownBooking(
                    "The visit that this belongs to could not be booked.",
                    next_step="Book the visit first, then do this by hand.",
                )
            visit_id, version = made.done_booking_id, made.done_version
        for other in self._queue.all():
            if other.state is IntentState.DONE and other.done_booking_id == visit_id:
                version = max(version, other.done_version)
        return visit_id, version

    def _as_it_is(self, intent: Intent, visit_id: int) -> Appointment | None:
        """The visit where the person saw it; None when it is not there any more (the database says why)."""
        places = {(intent.doctor_id, intent.starts_at.date())} if intent.starts_at is not None else set()
        for other in self._queue.all():
            if other.done_booking_id == visit_id and other.starts_at is not None:
                places.add((other.doctor_id, other.starts_at.date()))
        columns = self._agenda.columns(sorted(places))
        visits = [visit for column in columns for visit in column.appointments]
        return next((visit for visit in visits if visit.booking_id == visit_id), None)

    def _is_as_seen(self, intent: Intent, visit: Appointment) -> bool:
        """Changed since, yet still the same person at the same time: then the step still means the same."""
        if intent.kind is IntentKind.MOVE:
            return False
        return visit.starts_at == intent.starts_at and visit.patient_id == intent.patient_id

    def _slot_version(self, intent: Intent) -> int:
        """A time that was changed and is free again is as good as it was."""
        if intent.starts_at is None:
            raise StaleSlot
        free = self._availability.free_slots(intent.doctor_id, intent.starts_at.date(), fresh=True)
        return next((slot.version for slot in free if slot.id == intent.slot_id), intent.slot_version)
