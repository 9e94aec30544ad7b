"""Sign and colour tokens of each status: colour is never the only sign."""

from __future__ import annotations

from medibook_desktop.desktop.language.wording import status_word
from medibook_desktop.domain.bookings import BookingStatus

_SIGNS = {
    BookingStatus.HELD: "▨",
    BookingStatus.BOOKED: "",
    BookingStatus.ARRIVED: "✓",
    BookingStatus.IN_ROOM: "▸",
    BookingStatus.DONE: "•",
    BookingStatus.CANCELLED: "✕",
    BookingStatus.NO_SHOW: "✕",
    BookingStatus.EXPIRED: "✕",
}
_TOKENS = {
    BookingStatus.HELD: "status-held",
    BookingStatus.BOOKED: "status-booked",
    BookingStatus.ARRIVED: "status-arrived",
    BookingStatus.IN_ROOM: "status-in_room",
    BookingStatus.DONE: "status-done",
    BookingStatus.CANCELLED: "status-done",
    BookingStatus.NO_SHOW: "status-no_show",
    BookingStatus.EXPIRED: "status-done",
}
QUIET = frozenset({BookingStatus.DONE, BookingStatus.CANCELLED, BookingStatus.EXPIRED})
"""Over and settled: the name is written in the second ink."""


def sign(status: BookingStatus) -> str:
    """The sign before a name; "" for a visit that is simply booked."""
    return _SIGNS[status]


def fill_token(status: BookingStatus) -> str:
    return _TOKENS[status]


def edge_token(status: BookingStatus) -> str:
    return f"{_TOKENS[status]}-edge"


def status_text(status: BookingStatus) -> str:
    return status_word(status)
