"""The booking functions of the server, as calls: one round trip each, answers as domain values."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from medibook_desktop.database.engine import READ_COMMITTED, SERIALIZABLE, Database
from medibook_desktop.database.failures import RequestRepeated
from medibook_desktop.domain.bookings import Booked, Booking, BookingRequest, BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError, OutcomeUnknown

WRITE_SECONDS = 5.0
"""So long a commit may wait for its standby, or a change for locks, before the person is told that it is not known yet;
it is longer than lock_timeout."""

STRATEGIES = ("hybrid", "pessimistic", "optimistic")

BOOK = "SELECT book_slot(%s, %s::int8, %s::int4, %s::int8, %s::int8, %s::int8, %s, %s, %s, %s, %s, %s)"
_BOOK_OTHERWISE = f"{BOOK[:-1]}, %s, %s::int4)"
"""Held, or with a length of its own."""
_MOVE = "SELECT move_booking(%s, %s::int8, %s::int4, %s::int8, %s::int4, %s, %s, %s)"
_RESIZE = "SELECT resize_booking(%s, %s::int8, %s::int4, %s::int4, %s)"
_SET_ROOM = "SELECT set_booking_room(%s, %s::int8, %s::int4, %s::int8, %s)"
_CANCEL = "SELECT cancel_booking(%s, %s::int8, %s::int4, %s, %s)"
_ADVANCE = "SELECT advance_booking(%s, %s::int8, %s::int4, %s, %s)"
_UNDO = "SELECT undo_change(%s, %s::int8, %s)"
_BY_REQUEST = "SELECT booking_by_request(%s)"


def isolation_of(strategy: str) -> str:
    """Hybrid bookings are SERIALIZABLE; the other two are what they are at READ COMMITTED."""
    return SERIALIZABLE if strategy == "hybrid" else READ_COMMITTED


def get_ready(database: Database, strategy: str = "hybrid") -> None:
    """The connection that will book, made while somebody still types: idle ones are closed after half a minute, and
    making one takes several times as long as the booking. Never raises."""
    with suppress(MediBookError):
        database.warm(isolation_of(strategy))


def book(
    database: Database, request: BookingRequest, zone: tzinfo, *, strategy: str = "hybrid", gate: bool = False,
    terminal: str = "",
) -> Booked:  # fmt: skip
    """One try of `book_slot`. Raises BookingRefused and its kin, RetryNeeded and GateHeld (the caller repeats)."""
    params = (
        request.request_id,
        request.slot_id,
        request.slot_version,
        request.patient_id,
        request.visit_type_id,
        request.room_id,
        request.source,
        request.reason,
        request.overbook_reason,
        strategy,
        gate,
        terminal,
    )
    if request.status is not BookingStatus.BOOKED or request.minutes is not None:
        more = (*params, str(request.status), request.minutes)
        return _write(database, _BOOK_OTHERWISE, more, request.request_id, zone, isolation_of(strategy))
    return _write(database, BOOK, params, request.request_id, zone, isolation_of(strategy))


def move(
    database: Database, request_id: UUID, booking_id: int, version: int, slot_id: int, slot_version: int,
    zone: tzinfo, *, strategy: str = "hybrid", gate: bool = False, terminal: str = "",
) -> Booked:  # fmt: skip
    params = (request_id, booking_id, version, slot_id, slot_version, strategy, gate, terminal)
    return _write(database, _MOVE, params, request_id, zone, isolation_of(strategy))


# The steps below lock every row that they decide by, the booking first, so READ COMMITTED is exact for them; under
# SERIALIZABLE two steps of unrelated visits on one index page would fail each other.


def cancel(
    database: Database, request_id: UUID, booking_id: int, version: int, reason: str, zone: tzinfo, *,
    terminal: str = "",
) -> Booked:  # fmt: skip
    params = (request_id, booking_id, version, reason, terminal)
    return _write(database, _CANCEL, params, request_id, zone, READ_COMMITTED)


def advance(
    database: Database, request_id: UUID, booking_id: int, version: int, status: BookingStatus, zone: tzinfo, *,
    terminal: str = "",
) -> Booked:  # fmt: skip
    params = (request_id, booking_id, version, str(status), terminal)
    return _write(database, _ADVANCE, params, request_id, zone, READ_COMMITTED)


def resize(
    database: Database, request_id: UUID, booking_id: int, version: int, minutes: int, zone: tzinfo, *,
    terminal: str = "",
) -> Booked:  # fmt: skip
    params = (request_id, booking_id, version, minutes, terminal)
    return _write(database, _RESIZE, params, request_id, zone, READ_COMMITTED)


def set_room(
    database: Database, request_id: UUID, booking_id: int, version: int, room_id: int | None, zone: tzinfo, *,
    terminal: str = "",
) -> Booked:  # fmt: skip
    params = (request_id, booking_id, version, room_id, terminal)
    return _write(database, _SET_ROOM, params, request_id, zone, READ_COMMITTED)


def undo(database: Database, request_id: UUID, event_id: int, zone: tzinfo, *, terminal: str = "") -> Booked:
    return _write(database, _UNDO, (request_id, event_id, terminal), request_id, zone, READ_COMMITTED)


def by_request(database: Database, request_id: UUID, zone: tzinfo) -> Booked | None:
    """What became of a request whose answer was lost; None when it was never carried out, and never will be.

    Raises OutcomeUnknown while a session that was lost may still be at it.
    """
    database.wait_for_no_lost_session()
    answer = database.call(_BY_REQUEST, (request_id,), isolation=READ_COMMITTED)
    return None if answer is None else booked_from(answer, zone)


def _write(
    database: Database, sql: str, params: tuple[Any, ...], request_id: UUID, zone: tzinfo, isolation: str
) -> Booked:
    try:
        answer = database.call(sql, params, isolation=isolation, within=WRITE_SECONDS)
    except RequestRepeated:
        # Carried out before, for another slot: the answer is the booking that was made then.
        answer = database.call(_BY_REQUEST, (request_id,), isolation=READ_COMMITTED)
        if answer is None:
            raise OutcomeUnknown from None
    return booked_from(answer, zone)


def booked_from(answer: dict[str, Any], zone: tzinfo) -> Booked:
    """The functions' JSON as a value, its times in the clinic's zone."""
    row = answer["booking"]
    booking = Booking(
        id=row["id"],
        request_id=UUID(row["request_id"]),
        doctor_id=row["doctor_id"],
        slot_id=row["slot_id"],
        patient_id=row["patient_id"],
        visit_type_id=row["visit_type_id"],
        room_id=row["room_id"],
        starts_at=datetime.fromisoformat(row["starts_at"]).astimezone(zone),
        ends_at=datetime.fromisoformat(row["ends_at"]).astimezone(zone),
        status=BookingStatus(row["status"]),
        source=row["source"],
        reason=row["reason"],
        overbook_reason=row["overbook_reason"],
        created_by=row["created_by"],
        created_at=datetime.fromisoformat(row["created_at"]).astimezone(zone),
        updated_at=datetime.fromisoformat(row["updated_at"]).astimezone(zone),
        version=row["version"],
        buffer_before=row["buffer_before"],
        buffer_after=row["buffer_after"],
        own_minutes=row["own_minutes"],
        equipment_id=row["equipment_id"],
    )
    return Booked(
        booking=booking,
        changes=tuple(change_from(each) for each in answer["changes"]),
        lsn=answer["lsn"],
        repeated=answer["repeated"],
        undo_token=answer["event_id"],
    )


def change_from(row: dict[str, Any]) -> Change:
    """A change as the functions and the outbox tell it."""
    return Change(
        kind=ChangeKind(row["kind"]),
        doctor_id=row["doctor_id"],
        day=None if row["day"] is None else date.fromisoformat(row["day"]),
        booking_id=row["booking_id"],
        slot_ids=tuple(row["slot_ids"] or ()),
        version=row["version"],
        outbox_id=row["outbox_id"],
    )
