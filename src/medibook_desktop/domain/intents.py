"""What the front desk wants done while the database is away: noted here, checked and carried out when it is back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from medibook_desktop.domain.agenda import Appointment, DoctorDay
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import NewPatient
from medibook_desktop.domain.slots import Slot


class IntentKind(StrEnum):
    BOOK = "book"
    ADVANCE = "advance"
    CANCEL = "cancel"
    MOVE = "move"
    NOTE = "note"


class IntentState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class Clash:
    """Why it could not be carried out: the error's templates and what of its details can be kept."""

    code: str
    template: str
    next_step: str
    details: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, error: MediBookError) -> Clash:
        kept = tuple(
            (key, str(value)) for key, value in error.details.items() if isinstance(value, str | int)
        )
        return cls(error.code, error.template, error.next_step_template, kept)

    def error(self) -> MediBookError:
        """As it was raised, for whoever says it in the person's language."""
        return MediBookError(self.template, next_step=self.next_step, **dict(self.details))


@dataclass(frozen=True, slots=True)
class Intent:
    """`number` is the place in the queue, from 1 on; 0 until it is noted.

    The request id is made when the person asks, and stays: carried out twice it is done once. A visit that is
    only noted has no booking id yet: -number of its BOOK intent stands for it. `starts_at` and `ends_at` are where the
    visit will be (book, move) or is; `version` and `slot_version` are what the person saw.
    """

    kind: IntentKind
    request_id: UUID
    patient_name: str = ""
    patient_id: int = 0
    booking_id: int = 0
    version: int = 0
    status: BookingStatus | None = None
    reason: str = ""
    doctor_id: int = 0
    slot_id: int = 0
    slot_version: int = 0
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    visit_type_id: int | None = None
    visit_type_name: str = ""
    new_patient: NewPatient | None = None
    patient_request_id: UUID | None = None
    number: int = 0
    noted_at: datetime | None = None
    noted_by: str = ""
    database: str = ""
    """The database that it was noted for, as `Downtime.database` names it."""
    state: IntentState = IntentState.WAITING
    clash: Clash | None = None
    done_booking_id: int = 0
    done_version: int = 0
    undo_token: int | None = None

    @property
    def visit_id(self) -> int:
        """The visit that it is about, a visit that is only noted included."""
        return -self.number if self.kind is IntentKind.BOOK else self.booking_id


def with_intents(column: DoctorDay, intents: Sequence[Intent]) -> DoctorDay:
    """The column as it will be when all goes well; what is not sent yet is marked `is_noted`."""
    visits = {visit.booking_id: visit for visit in column.appointments}
    slots = list(column.slots)
    touched = False
    for intent in intents:
        if intent.state is not IntentState.WAITING:
            continue
        known = visits.get(intent.booking_id)
        if intent.kind in (IntentKind.BOOK, IntentKind.MOVE):
            if known is not None:
                del visits[known.booking_id]
                touched = True
            if _is_here(intent, column):
                visits[intent.visit_id] = _visit(intent)
                slots = [_taken(slot, intent) for slot in slots]
                touched = True
        elif known is not None and intent.kind is IntentKind.ADVANCE and intent.status is not None:
            visits[known.booking_id] = replace(known, status=intent.status, is_noted=True)
            touched = True
        elif known is not None and intent.kind is IntentKind.CANCEL:
            visits[known.booking_id] = replace(known, status=BookingStatus.CANCELLED, is_noted=True)
            touched = True
    if not touched:
        return column
    in_order = sorted(visits.values(), key=lambda visit: (visit.starts_at, visit.booking_id))
    return replace(column, slots=tuple(slots), appointments=tuple(in_order))


def _is_here(intent: Intent, column: DoctorDay) -> bool:
    if intent.starts_at is None or intent.doctor_id != column.doctor.id:
        return False
    return intent.starts_at.date() == column.day


def _visit(intent: Intent) -> Appointment:
    assert intent.starts_at is not None and intent.ends_at is not None  # noqa: S101, PT018 - _is_here has looked
    return Appointment(
        booking_id=intent.visit_id,
        doctor_id=intent.doctor_id,
        slot_id=intent.slot_id,
        patient_id=intent.patient_id,
        patient_name=intent.patient_name,
        starts_at=intent.starts_at,
        ends_at=intent.ends_at,
        status=intent.status or BookingStatus.BOOKED,
        visit_type_name=intent.visit_type_name,
        room_name="",
        is_overbooked=False,
        version=intent.version,
        reason=intent.reason if intent.kind is IntentKind.BOOK else "",
        is_noted=True,
    )


def _taken(slot: Slot, intent: Intent) -> Slot:
    assert intent.starts_at is not None and intent.ends_at is not None  # noqa: S101, PT018 - _is_here has looked
    if slot.is_free and intent.starts_at <= slot.starts_at < intent.ends_at:
        return replace(slot, is_booked=True, booking_id=intent.visit_id)
    return slot
