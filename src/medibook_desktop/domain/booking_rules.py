"""Rules about bookings that need no database: lengths, reasons, what a request must say."""

from __future__ import annotations

from medibook_desktop.domain.bookings import SOURCES, BookingRequest
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import clean_text

REASON_LIMIT = 500

CANCEL_REASONS: tuple[tuple[str, str], ...] = (
    ("p", "Patient asked"),
    ("i", "Patient is ill"),
    ("d", "Doctor is away"),
    ("m", "Made by mistake"),
    ("o", "Other"),
)
"""One letter and its reason: Del, the letter, Enter."""


def checked_request(request: BookingRequest) -> BookingRequest:
    """The request with its texts cleaned. Raises InvalidInput naming the field."""
    if request.source not in SOURCES:
        raise InvalidInput(f"'{request.source}' is no source of a booking.", field="source")
    reason = clean_text(request.reason, field="reason", limit=REASON_LIMIT)
    overbook = request.overbook_reason
    if overbook is not None:
        overbook = clean_text(overbook, field="overbooking reason", limit=REASON_LIMIT, required=True)
    if reason == request.reason and overbook == request.overbook_reason:
        return request
    return BookingRequest(
        slot_id=request.slot_id,
        slot_version=request.slot_version,
        patient_id=request.patient_id,
        source=request.source,
        visit_type_id=request.visit_type_id,
        reason=reason,
        room_id=request.room_id,
        overbook_reason=overbook,
        request_id=request.request_id,
    )
