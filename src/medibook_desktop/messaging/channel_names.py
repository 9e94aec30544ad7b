"""Every Redis key and channel of MediBook, in one place: exact names, so that nothing ever scans for a pattern."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from medibook_desktop.domain.changes import Change, ChangeKind

PREFIX = "medibook:"
DIRECTORY_CHANNEL = f"{PREFIX}changes:directory"
"""What belongs to no doctor's day: doctors, patients, weekly hours."""
TERMINALS_KEY = f"{PREFIX}terminals"
"""Sorted set: terminal -> the moment (epoch milliseconds) until which it counts as present."""

_TOUCHES_FREE_SLOTS = frozenset({ChangeKind.BOOKING, ChangeKind.SLOTS, ChangeKind.SCHEDULE})


def changes_channel(doctor_id: int, day: date) -> str:
    return f"{PREFIX}changes:{doctor_id}:{day.isoformat()}"


def channel_of(change: Change) -> str:
    """Where this change is told: on its doctor-day's channel, or on the directory's when it names none."""
    if change.doctor_id is None or change.day is None:
        return DIRECTORY_CHANNEL
    return changes_channel(change.doctor_id, change.day)


def channels_of(days: Iterable[date], doctor_ids: Iterable[int]) -> frozenset[str]:
    """The channels of every doctor on every day, and the directory's."""
    doctors = tuple(doctor_ids)
    return frozenset({DIRECTORY_CHANNEL, *(changes_channel(d, day) for day in days for d in doctors)})


def gate_key(slot_id: int, place: str = "") -> str:
    """`place` names the database: an outcome refuses bookings, so two clinics on one Redis must never meet in it."""
    return f"{PREFIX}gate:slot:{place}{slot_id}"


def outcome_key(slot_id: int, place: str = "") -> str:
    return f"{PREFIX}outcome:slot:{place}{slot_id}"


def hold_key(slot_id: int) -> str:
    return f"{PREFIX}hold:slot:{slot_id}"


def holds_of_day_key(day: date) -> str:
    """Hash slot id -> doctor id: which hold keys to look at for that day."""
    return f"{PREFIX}holds:{day.isoformat()}"


def sign_in_key(digest: str) -> str:
    """Hash: tries, until, token. `digest` stands for a user name, which nobody reads here."""
    return f"{PREFIX}sign_in:{digest}"


def free_slots_key(doctor_id: int, day: date) -> str:
    return f"{PREFIX}slots:doctor:{doctor_id}:{day.isoformat()}"


def cache_keys_of(changes: Iterable[Change]) -> list[str]:
    """The exact cache keys that these changes make invalid."""
    return sorted(
        {
            free_slots_key(change.doctor_id, change.day)
            for change in changes
            if change.doctor_id is not None and change.day is not None and change.kind in _TOUCHES_FREE_SLOTS
        }
    )
