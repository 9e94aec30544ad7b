"""Rules about bookings that need no database: lengths, reasons, what a request must say."""

from __future__ import annotations

from dataclasses import replace

from medibook_desktop.domain.bookings import SOURCES, BookingRequest, BookingStatus
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import clean_text

REASON_LIMIT = 500
LONGEST_VISIT = 1440
"""Minutes; resize_booking in the database says the same."""

CANCEL_REASONS: tuple[tuple[str, str], ...] = (
    ("p", "Patient asked"),
    ("i", "Patient is ill"),
    ("d", "Doctor is away"),
    ("m", "Made by mistake"),
    ("o", "Other"),
)
"""One letter and its reason: Del, the letter, Enter."""

SQUEEZE_REASONS: tuple[tuple[str, str], ...] = (
    ("e", "Emergency"),
    ("p", "Pain"),
    ("d", "The doctor asked for it"),
    ("s", "Short matter"),
    ("o", "Other"),
)
"""Why a visit is squeezed in beside another: S, the letter."""

BLOCK_REASONS: tuple[tuple[str, str], ...] = (
    ("b", "Break"),
    ("m", "Meeting"),
    ("p", "Private"),
    ("e", "Emergency"),
    ("o", "Other"),
)
"""Why a doctor's time is blocked: Ctrl+B, the letter."""

AWAY_REASONS: tuple[tuple[str, str], ...] = (("i", "Ill"), ("e", "Emergency"), ("o", "Away"))
"""Why a doctor is away; they stand in the agenda like the reasons of a block."""


def checked_request(request: BookingRequest) -> BookingRequest:
    """The request with its texts cleaned. Raises InvalidInput naming the field."""
    if request.source not in SOURCES:
        raise InvalidInput("“{given}” is no source of a booking.", field="source", given=request.source)
    reason = clean_text(request.reason, field="reason", limit=REASON_LIMIT)
    overbook = request.overbook_reason
    if overbook is not None:
        overbook = clean_text(overbook, field="overbooking reason", limit=REASON_LIMIT, required=True)
    if request.status not in (BookingStatus.BOOKED, BookingStatus.HELD):
        raise InvalidInput("A visit begins as booked or held.", field="status")
    if request.minutes is not None:
        check_minutes(request.minutes)
    if reason == request.reason and overbook == request.overbook_reason:
        return request
    return replace(request, reason=reason, overbook_reason=overbook)


def check_minutes(minutes: int) -> None:
    """Raises InvalidInput for a length that no visit has."""
    if not 1 <= minutes <= LONGEST_VISIT:
        raise InvalidInput(
            "A visit has 1 to {longest} minutes.", field="minutes", longest=LONGEST_VISIT, found=minutes
        )
