"""The functions of the waitlist, as calls: one round trip each."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import booked_from, change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database
from medibook_desktop.database.failures import RequestRepeated
from medibook_desktop.database.queries.waitlist import bits_of, ranges_text
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import OutcomeUnknown
from medibook_desktop.domain.waitlist import NewWish, OfferOutcome, Settled, WishChanged, WishStatus

_SAVE = (
    "SELECT save_wish(%s, %s::int8, %s::int4, %s::int8, %s::int8, %s::int8, %s, %s::int8, %s::int4, %s::int4,"
    " %s::int4multirange, %s::date, %s::date, %s::int4, %s, %s::int8, %s)"
)
_STATUS = "SELECT set_wish_status(%s, %s::int8, %s::int4, %s, %s)"
_OFFER = "SELECT offer_slot(%s, %s::int8, %s::int8, %s::int4, %s::int4, %s)"
_SETTLE = "SELECT settle_offer(%s, %s::int8, %s, %s)"
_UNDO = "SELECT undo_settled(%s, %s::int8, %s::int8, %s)"
_EXPIRE = "SELECT expire_offers(%s, %s::int8)"
_BY_REQUEST = "SELECT booking_by_request(%s)"

# All at READ COMMITTED: each locks the rows that it decides by, the slots first, the wish last.


def save(
    database: Database, request_id: UUID, clinic_id: int, wish: NewWish, terminal: str, *, wish_id: int | None = None,
    version: int = 0,
) -> WishChanged:  # fmt: skip
    """A new wish, or with `wish_id` another one in its place."""
    params = (
        request_id,
        wish_id,
        version,
        clinic_id,
        wish.patient_id,
        wish.doctor_id,
        wish.specialty,
        wish.visit_type_id,
        wish.minutes,
        bits_of(wish.weekdays),
        ranges_text(wish.times),
        wish.earliest,
        wish.latest,
        int(wish.urgency),
        wish.note,
        wish.instead_of,
        terminal,
    )
    return _changed(database.call(_SAVE, params, isolation=READ_COMMITTED))


def set_status(
    database: Database, request_id: UUID, wish_id: int, version: int, status: WishStatus, terminal: str
) -> WishChanged:
    params = (request_id, wish_id, version, str(status), terminal)
    return _changed(database.call(_STATUS, params, isolation=READ_COMMITTED))


def offer(
    database: Database, request_id: UUID, wish_id: int, slot_id: int, slot_version: int, minutes: int, zone: tzinfo,
    terminal: str,
) -> Booked:  # fmt: skip
    params = (request_id, wish_id, slot_id, slot_version, minutes, terminal)
    return booked_from(_answer(database, _OFFER, params, request_id), zone)


def settle(
    database: Database, request_id: UUID, booking_id: int, outcome: OfferOutcome, zone: tzinfo, terminal: str
) -> Settled:
    answer = _answer(database, _SETTLE, (request_id, booking_id, str(outcome), terminal), request_id)
    return Settled(booked_from(answer, zone), answer.get("also"))


def undo(
    database: Database, request_id: UUID, event_id: int, also: int | None, zone: tzinfo, terminal: str
) -> Booked:
    return booked_from(_answer(database, _UNDO, (request_id, event_id, also, terminal), request_id), zone)


def expire(database: Database, terminal: str, slot_id: int | None = None) -> tuple[Change, ...]:
    """Frees what was held for too long; nothing while another terminal is at it."""
    answer = database.call(_EXPIRE, (terminal, slot_id), isolation=READ_COMMITTED)
    return tuple(change_from(each) for each in answer)


def _answer(database: Database, sql: str, params: tuple[Any, ...], request_id: UUID) -> dict[str, Any]:
    try:
        answer: dict[str, Any] | None = database.call(sql, params, isolation=READ_COMMITTED)
    except RequestRepeated:
        # Carried out before, and the time has been given back since.
        answer = database.call(_BY_REQUEST, (request_id,), isolation=READ_COMMITTED)
    if answer is None:
        raise OutcomeUnknown
    return answer


def _changed(answer: dict[str, Any]) -> WishChanged:
    return WishChanged(
        id=answer["id"],
        version=answer["version"],
        status=WishStatus(answer["status"]),
        changes=tuple(change_from(each) for each in answer["changes"]),
    )
