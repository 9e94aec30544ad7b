"""The functions of walk-ins and of the untimed list, as calls: one round trip each."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import booked_from, change_from
from medibook_desktop.database.engine import READ_COMMITTED, Database, id_array
from medibook_desktop.domain.bookings import Booked
from medibook_desktop.domain.waiting import NewWalkIn, WalkInChanged, WalkInRequest, WalkInStatus

_WALK_IN = "SELECT walk_in(%s, %s::int8, %s::int8[], %s::int8, %s::int8, %s, %s, %s::int8, %s::int4)"
_TAKE_BACK = "SELECT take_back_walk_in(%s, %s::int8, %s::int4, %s)"
_ADD = "SELECT add_walk_in(%s, %s::int8, %s::int8, %s::int8, %s, %s::int8, %s, %s)"
_CHANGE = "SELECT change_walk_in(%s, %s::int8, %s::int4, %s, %s)"

# All at READ COMMITTED: each locks the rows that it decides by.


def walk_in(
    database: Database, request: WalkInRequest, zone: tzinfo, terminal: str
) -> tuple[Booked, int | None]:
    """The visit, and its number in the waiting room."""
    answer = database.call(
        _WALK_IN,
        (
            request.request_id,
            request.patient_id,
            id_array(request.doctor_ids),
            request.slot_id,
            request.visit_type_id,
            request.reason,
            terminal,
            request.walk_in_id,
            request.walk_in_version,
        ),
        isolation=READ_COMMITTED,
    )
    return booked_from(answer, zone), answer["ticket"]


def take_back(
    database: Database, request_id: UUID, booking_id: int, version: int, zone: tzinfo, terminal: str
) -> Booked:
    answer = database.call(_TAKE_BACK, (request_id, booking_id, version, terminal), isolation=READ_COMMITTED)
    return booked_from(answer, zone)


def add(database: Database, request_id: UUID, clinic_id: int, new: NewWalkIn, terminal: str) -> WalkInChanged:
    params = (
        request_id,
        clinic_id,
        new.patient_id,
        new.doctor_id,
        new.specialty,
        new.visit_type_id,
        new.reason,
        terminal,
    )
    return _changed(database.call(_ADD, params, isolation=READ_COMMITTED))


def change(
    database: Database,
    request_id: UUID,
    walk_in_id: int,
    version: int,
    status: WalkInStatus,
    terminal: str,
) -> WalkInChanged:
    params = (request_id, walk_in_id, version, str(status), terminal)
    return _changed(database.call(_CHANGE, params, isolation=READ_COMMITTED))


def _changed(answer: dict[str, Any]) -> WalkInChanged:
    return WalkInChanged(
        id=answer["id"],
        version=answer["version"],
        ticket=answer["ticket"],
        status=WalkInStatus(answer["status"]),
        changes=tuple(change_from(each) for each in answer["changes"]),
    )
