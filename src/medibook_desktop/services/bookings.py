"""Making, moving, cancelling and advancing bookings: one round trip each, gated, retried, published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Any
from uuid import UUID

from medibook_desktop.database import booking_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import GateHeld, RetryNeeded
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.booking_rules import REASON_LIMIT, check_minutes, checked_request
from medibook_desktop.domain.bookings import Booked, Booking, BookingRequest, BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import (
    BookingRefused,
    CannotUndo,
    DatabaseAway,
    InvalidInput,
    OutcomeUnknown,
    SlotTaken,
    TooBusy,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.slots import Slot
from medibook_desktop.foundation.retrying import BOOKING_RETRY, retry
from medibook_desktop.messaging.locks import GateEntry, GateOutcome, GateState, SlotGate
from medibook_desktop.services.moving_across import MovesAcross
from medibook_desktop.services.trying import tried

GATE_TRIES = 3


class Gate(StrEnum):
    """What keeps a crowd away from one row. REDIS falls back to ADVISORY while Redis is away."""

    REDIS = "redis"
    ADVISORY = "advisory"
    NONE = "none"


class Bookings:
    """Every write answers with what changed, and tells other terminals after the commit."""

    def __init__(
        self,
        shards: Shards,
        slot_gate: SlotGate,
        *,
        strategy: str,
        terminal: str,
        announce: Callable[[Sequence[Change]], None],
        find_next_free: Callable[[int], Sequence[Slot]],
        display_name: str,
        zone: Callable[[], tzinfo],
        gate: Gate = Gate.REDIS,
    ) -> None:
        self._shards = shards
        self._strategy = strategy
        self._terminal = terminal
        self._slot_gate = slot_gate
        self._announce = announce
        self._find_next_free = find_next_free
        self._display_name = display_name
        self._zone = zone
        self._gate = gate
        self._in_doubt: dict[UUID, int | None] = {}
        """Requests whose answer was lost, and whose time was asked for."""
        self._unanswered: set[UUID] = set()
        self._across = MovesAcross(shards, terminal, zone)

    def book(self, request: BookingRequest) -> Booked:
        """Give the slot to the patient.

        Asking twice with one request id makes one booking. Raises SlotTaken, StaleSlot and the
        other BookingRefused; NotAllowed for an overbooking without the right; InvalidInput;
        DatabaseAway (nothing was stored), OutcomeUnknown (ask again with the same request).
        """
        request = checked_request(request)
        if request.request_id in self._in_doubt:
            # The database looks a request id up where the request goes; this one may have gone elsewhere.
            try:
                found = self.by_request(request.request_id, doctor_id=self._in_doubt[request.request_id])
            except OutcomeUnknown:
                raise
            except (DatabaseAway, TooBusy) as error:
                # That "nothing was changed" is not known yet.
                raise OutcomeUnknown from error
            self._in_doubt.pop(request.request_id, None)
            if found is not None:
                return self._told(self._slot_gate.without(), found)

        def call(advisory: bool) -> Booked:
            return self._shards.on_shard_of_slot(
                request.slot_id,
                lambda database: booking_calls.book(
                    database,
                    request,
                    self._zone(),
                    strategy=self._strategy,
                    gate=advisory,
                    terminal=self._terminal,
                ),
            )

        try:
            if request.overbook_reason is not None:
                return self._told(self._slot_gate.without(), self._tried(lambda: call(False)))
            return self._gated(request.request_id, request.slot_id, request.slot_version, call)
        except OutcomeUnknown:
            self._in_doubt[request.request_id] = (
                None if self._shards.is_one else self._shards.doctor_of_slot(request.slot_id)
            )
            raise

    def move(
        self, booking_id: int, version: int, slot_id: int, slot_version: int, request_id: UUID | None = None
    ) -> Booked:
        """Take the visit to another slot. Raises as `book` does, and StaleBooking, StepNotAllowed."""
        request = request_id or new_request_id()

        def here(database: Database, advisory: bool) -> Booked:
            return booking_calls.move(
                database,
                request,
                booking_id,
                version,
                slot_id,
                slot_version,
                self._zone(),
                strategy=self._strategy,
                gate=advisory,
                terminal=self._terminal,
            )

        def call(advisory: bool) -> Booked:
            if self._across.is_across(booking_id, slot_id):
                return self._across.move(
                    request,
                    booking_id,
                    version,
                    slot_id,
                    slot_version,
                    strategy=self._strategy,
                    gate=advisory,
                )
            return self._shards.on_shard_of_booking(booking_id, lambda database: here(database, advisory))

        return self._gated(request, slot_id, slot_version, call)

    def cancel(self, booking_id: int, version: int, reason: str, request_id: UUID | None = None) -> Booked:
        """Free the time. A reason is needed: raises InvalidInput without; StaleBooking, StepNotAllowed."""
        text = clean_text(reason, field="reason", limit=REASON_LIMIT, required=True)
        request = request_id or new_request_id()
        return self._ungated(booking_calls.cancel, request, booking_id, version, text)

    def advance(
        self, booking_id: int, version: int, status: BookingStatus, request_id: UUID | None = None
    ) -> Booked:
        """One step of the visit (arrived, in room, done, no show, and back). Raises StepNotAllowed."""
        if status is BookingStatus.CANCELLED:
            raise InvalidInput("A cancellation needs a reason.", field="reason")
        request = request_id or new_request_id()
        return self._ungated(booking_calls.advance, request, booking_id, version, status)

    def resize(self, booking_id: int, version: int, minutes: int, request_id: UUID | None = None) -> Booked:
        """Make the patient's time `minutes` long, rounded up to whole slots; the length stays through later moves.

        Raises VisitTooLong, SlotInPast (the visit is over), StepNotAllowed, StaleBooking, InvalidInput, and
        what is said of a room or equipment that is not free for longer.
        """
        check_minutes(minutes)
        request = request_id or new_request_id()
        return self._ungated(booking_calls.resize, request, booking_id, version, minutes)

    def set_room(
        self, booking_id: int, version: int, room_id: int | None, request_id: UUID | None = None
    ) -> Booked:
        """Give the visit another room, or none. Raises RoomTaken, StepNotAllowed, StaleBooking."""
        request = request_id or new_request_id()
        return self._ungated(booking_calls.set_room, request, booking_id, version, room_id)

    def check_in(self, booking_id: int, version: int, request_id: UUID | None = None) -> Booked:
        """The patient is here."""
        return self.advance(booking_id, version, BookingStatus.ARRIVED, request_id)

    def undo(self, change: Booked | int, request_id: UUID | None = None) -> Booked:
        """Take one change back, as a new audited change. Raises CannotUndo, saying why."""
        token = change.undo_token if isinstance(change, Booked) else change
        if token is None:
            raise CannotUndo()
        request = request_id or new_request_id()
        if isinstance(change, Booked) and change.other is not None:
            return self._told(
                self._slot_gate.without(), self._tried(lambda: self._across.undo(change, request))
            )

        def undo(database: Database) -> Booked:
            return booking_calls.undo(database, request, token, self._zone(), terminal=self._terminal)

        def once() -> Booked:
            if isinstance(change, Booked):
                return self._shards.on_shard_of(change.booking.doctor_id, undo)
            return self._across.where_event_is(token, undo)

        return self._told(self._slot_gate.without(), self._tried(once))

    def by_request(self, request_id: UUID, *, doctor_id: int | None = None) -> Booked | None:
        """What became of a request whose answer was lost; None when it was never carried out.

        `doctor_id` spares the question on other shards, where it is known to have gone. Raises ShardAway when nobody
        knows of it and one shard does not answer.
        """

        def ask(database: Database) -> Booked | None:
            return booking_calls.by_request(database, request_id, self._zone())

        def once() -> Booked | None:
            if doctor_id is not None or self._shards.is_one:
                return self._shards.read_of(doctor_id or 0, ask)
            return self._across.by_request(request_id)

        return retry(once, RetryNeeded, BOOKING_RETRY)

    # --- The way of a write ----------------------------------------------------------------

    def _gated(
        self, request_id: UUID, slot_id: int, slot_version: int, call: Callable[[bool], Booked]
    ) -> Booked:
        # Who asks again goes past the Redis gate: what others have left there may be his own change, told as a loss.
        if self._gate is not Gate.REDIS or request_id in self._unanswered:
            booked = self._refused_with_help(call, slot_id, self._gate is not Gate.NONE)
            self._unanswered.discard(request_id)
            return self._told(self._slot_gate.without(), booked)
        entry = self._slot_gate.enter(slot_id, slot_version, request_id)
        if entry.state is GateState.TAKEN and entry.outcome is not None:
            raise self._taken(slot_id, entry.outcome.taken_by, entry.outcome.taken_at)
        try:
            # Whoever holds the Redis gate is alone; without it the advisory gate keeps the crowd off.
            booked = self._refused_with_help(call, slot_id, entry.state is not GateState.OPEN)
        except SlotTaken as taken:
            self._slot_gate.leave(entry, outcome=_outcome_of(taken))
            raise
        except BaseException as error:
            if isinstance(error, OutcomeUnknown):
                self._unanswered.add(request_id)
            self._slot_gate.leave(entry)
            raise
        return self._told(entry, booked)

    def _told(self, entry: GateEntry, booked: Booked) -> Booked:
        """Leave the gate and publish, in one pipeline; then the own screen, by the same last step."""
        if not booked.changes:
            booked = replace(booked, changes=(_change_of(booked.booking),))
        self._shards.learn(
            slots=((booked.booking.slot_id, booked.booking.doctor_id),),
            bookings=((booked.booking.id, booked.booking.doctor_id),),
        )
        # A repeated answer tells of a visit that may have been moved away since.
        outcome = None if booked.repeated else GateOutcome(self._display_name, booked.booking.updated_at)
        self._slot_gate.leave(entry, changes=booked.changes, outcome=outcome)
        self._announce(booked.changes)
        return booked

    def _ungated(self, call: Callable[..., Booked], *arguments: Any) -> Booked:
        """`arguments` are the request, the booking, and what is to become of it."""

        def once() -> Booked:
            return self._shards.on_shard_of_booking(
                arguments[1],
                lambda database: call(database, *arguments, self._zone(), terminal=self._terminal),
            )

        return self._told(self._slot_gate.without(), self._tried(once))

    def _refused_with_help(self, call: Callable[[bool], Booked], slot_id: int, advisory: bool) -> Booked:
        try:
            return self._tried(lambda: _through(call, advisory))
        except SlotTaken as taken:
            raise self._taken(
                slot_id, taken.taken_by, taken.taken_at, taken.details.get("request", "")
            ) from taken

    def _taken(self, slot_id: int, by: str, at: datetime | None, request: str = "") -> SlotTaken:
        message = None
        if by:
            message = "{taken_by} has just booked this time."
            if at:
                message = "{taken_by} has just booked this time at {time}."
        return SlotTaken(
            message,
            find_next_free=lambda: self._find_next_free(slot_id),
            time=f"{at.astimezone(self._zone()):%H:%M:%S}" if at else "",
            taken_by=by,
            taken_at=at,
            slot_id=slot_id,
            request=request,
        )

    def _tried(self, call: Callable[[], Booked]) -> Booked:
        try:
            return tried(call)
        except BookingRefused as refused:
            # Until when a room is taken, where the patient is: as the clock of the clinic shows it.
            for name, value in refused.details.items():
                if isinstance(value, datetime):
                    refused.details[name] = value.astimezone(self._zone())
            raise


def _change_of(booking: Booking) -> Change:
    """A repeated answer names no changes, and whoever made them may not have told anybody."""
    day = booking.starts_at.date()
    return Change(ChangeKind.BOOKING, booking.doctor_id, day, booking.id, (booking.slot_id,), booking.version)


def _outcome_of(taken: SlotTaken) -> GateOutcome | None:
    """What the database said to the gate's holder, for those behind. Only with the winner's request:
    without it the winner, asking again, would be told that he lost."""
    request = taken.details.get("request")
    return (
        GateOutcome(taken.taken_by, taken.taken_at, request_id=request)
        if request and taken.taken_at
        else None
    )


def _through(call: Callable[[bool], Booked], advisory: bool) -> Booked:
    """Through the advisory gate, where the function itself waits for another's outcome before it says GateHeld.

    After three outcomes that left the slot free, queue on the row like everybody else.
    """
    for _ in range(GATE_TRIES if advisory else 0):
        try:
            return call(True)
        except GateHeld:
            continue
    return call(False)
