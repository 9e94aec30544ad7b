"""What is noted of a visit while the database is away."""

from __future__ import annotations

from datetime import UTC, timedelta
from uuid import UUID

from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.bookings import BookingStatus
from medibook_desktop.domain.intents import Intent, IntentKind
from medibook_desktop.domain.slots import Slot


def advance_intent(visit: Appointment, status: BookingStatus, request_id: UUID) -> Intent:
    return _of_visit(IntentKind.ADVANCE, visit, request_id, status=status)


def cancel_intent(visit: Appointment, reason: str, request_id: UUID) -> Intent:
    return _of_visit(IntentKind.CANCEL, visit, request_id, reason=reason)


def move_intent(visit: Appointment, slot: Slot, request_id: UUID) -> Intent:
    length = timedelta(seconds=visit.ends_at.timestamp() - visit.starts_at.timestamp())
    ends_at = (slot.starts_at.astimezone(UTC) + length).astimezone(slot.starts_at.tzinfo)
    return Intent(
        kind=IntentKind.MOVE,
        request_id=request_id,
        patient_name=visit.patient_name,
        patient_id=visit.patient_id,
        booking_id=visit.booking_id,
        version=visit.version,
        status=visit.status,
        doctor_id=slot.doctor_id,
        slot_id=slot.id,
        slot_version=slot.version,
        starts_at=slot.starts_at,
        ends_at=ends_at,
        visit_type_name=visit.visit_type_name,
    )


def _of_visit(
    kind: IntentKind,
    visit: Appointment,
    request_id: UUID,
    *,
    status: BookingStatus | None = None,
    reason: str = "",
) -> Intent:
    return Intent(
        kind=kind,
        request_id=request_id,
        patient_name=visit.patient_name,
        patient_id=visit.patient_id,
        booking_id=visit.booking_id,
        version=visit.version,
        status=status,
        reason=reason,
        doctor_id=visit.doctor_id,
        slot_id=visit.slot_id,
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        visit_type_name=visit.visit_type_name,
    )
