"""What is noted of a booking while the database is away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, timedelta
from uuid import UUID

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, when
from medibook_desktop.desktop.screens.booking.view import Typed
from medibook_desktop.domain.intents import Intent, IntentKind
from medibook_desktop.domain.people import NewPatient, Patient
from medibook_desktop.domain.slots import Slot
from medibook_desktop.domain.visit_types import VisitType


def booking_intent(
    slot: Slot,
    typed: Typed,
    visit_types: Sequence[VisitType],
    *,
    patient: Patient | None,
    new_patient: NewPatient | None,
    request_id: UUID,
    patient_request_id: UUID,
) -> Intent:
    """For a patient who is known, or for one to be registered first."""
    kind = next((each for each in visit_types if each.id == typed.visit_type_id), None)
    minutes = max(slot.minutes, kind.minutes if kind is not None else 0)
    ends_at = (slot.starts_at.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(slot.starts_at.tzinfo)
    name = patient.name if patient is not None else new_patient.name if new_patient is not None else ""
    return Intent(
        kind=IntentKind.BOOK,
        request_id=request_id,
        patient_name=name,
        patient_id=patient.id if patient is not None else 0,
        new_patient=new_patient if patient is None else None,
        patient_request_id=patient_request_id if patient is None else None,
        doctor_id=slot.doctor_id,
        slot_id=slot.id,
        slot_version=slot.version,
        starts_at=slot.starts_at,
        ends_at=ends_at,
        visit_type_id=typed.visit_type_id,
        visit_type_name=kind.name if kind is not None else "",
        reason=typed.reason,
    )


def booked_words(intent: Intent, doctor_name: str, today: date) -> str:
    """The booking as it is said when it is noted."""
    return translate("Booking", "Booked {name}, {time}, {doctor}").format(
        name=in_sentence(intent.patient_name),
        time=when(intent.starts_at, today) if intent.starts_at is not None else "",
        doctor=doctor_name,
    )
