"""Every Redis key and channel of MediBook, in one place: exact names, so that nothing ever scans for a pattern."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from medibook_desktop.domain.changes import Change, ChangeKind

# `place` names the clinic's database: ids count from 1 in every clinic, and two clinics on one Redis must never meet.
# What stands in braces decides on which node of a Redis Cluster a name lives. A doctor-day's cache and its channel
# live together, so that one connection keeps their order; so do the gate, the outcome and the hold of a slot.
PREFIX = "medibook:"

_TOUCHES_FREE_SLOTS = frozenset({ChangeKind.BOOKING, ChangeKind.SLOTS, ChangeKind.SCHEDULE})


def _named(place: str, name: str) -> str:
    return f"{PREFIX}{place}:{name}" if place else f"{PREFIX}{name}"


def directory_channel(place: str = "") -> str:
    """What belongs to no doctor's day: doctors, patients, weekly hours."""
    return _named(place, "changes:directory")


def changes_channel(doctor_id: int, day: date, place: str = "") -> str:
    return _named(place, f"changes:{_doctor_day(doctor_id, day)}")


def channel_of(change: Change, place: str = "") -> str:
    """Where this change is told: on its doctor-day's channel, or on the directory's when it names none."""
    if change.doctor_id is None or change.day is None:
        return directory_channel(place)
    return changes_channel(change.doctor_id, change.day, place)


def channels_of(days: Iterable[date], doctor_ids: Iterable[int], place: str = "") -> frozenset[str]:
    """The channels of every doctor on every day, and the directory's."""
    doctors = tuple(doctor_ids)
    return frozenset(
        {directory_channel(place), *(changes_channel(d, day, place) for day in days for d in doctors)}
    )


def terminals_key(place: str = "") -> str:
    """Sorted set: terminal -> the moment (epoch milliseconds) until which it counts as present."""
    return _named(place, "terminals")


def gate_key(slot_id: int, place: str = "") -> str:
    return _named(place, f"gate:slot:{{{slot_id}}}")


def outcome_key(slot_id: int, place: str = "") -> str:
    return _named(place, f"outcome:slot:{{{slot_id}}}")


def hold_key(slot_id: int, place: str = "") -> str:
    return _named(place, f"hold:slot:{{{slot_id}}}")


def holds_of_day_key(day: date, place: str = "") -> str:
    """Hash slot id -> doctor id: which hold keys to look at for that day."""
    return _named(place, f"holds:{day.isoformat()}")


def sign_in_key(digest: str) -> str:
    """Hash: tries, until, token. `digest` stands for a user name and the place, which nobody reads here."""
    return f"{PREFIX}sign_in:{digest}"


def warming_key(place: str = "") -> str:
    """Who warms the caches this hour."""
    return _named(place, "warming")


def free_slots_key(doctor_id: int, day: date, place: str = "") -> str:
    return _named(place, _doctor_day(doctor_id, day))


def cache_keys_of(changes: Iterable[Change], place: str = "") -> list[str]:
    """The exact cache keys that these changes make invalid."""
    return [free_slots_key(doctor_id, day, place) for doctor_id, day in touched_days(changes)]


def touched_days(changes: Iterable[Change]) -> list[tuple[int, date]]:
    """The doctor-days whose free times these changes may have changed, in order."""
    return sorted(
        {
            (change.doctor_id, change.day)
            for change in changes
            if change.doctor_id is not None and change.day is not None and change.kind in _TOUCHES_FREE_SLOTS
        }
    )


def _doctor_day(doctor_id: int, day: date) -> str:
    return f"{{slots:doctor:{doctor_id}:{day.isoformat()}}}"
