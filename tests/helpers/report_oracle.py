"""Counts a clinic's visits and slots row by row in Python: what the aggregates of reports must equal."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.domain.report_measures import BOOKABLE_TIME, LEAD_EDGES, NO_VISIT_TYPE, WAIT_EDGES

_NEVER_A_VISIT = ("undone", "withdrawn", "declined")
_WHY = {
    "Patient asked": "r_patient",
    "Patient is ill": "r_ill",
    "Doctor is away": "r_doctor",
    "earlier visit": "r_earlier",
    "Made by mistake": "r_mistake",
}
_BOOKINGS = """
    SELECT b.doctor_id, c.zone, coalesce(s.clinic_id, d.clinic_id), b.visit_type_id, lower(b.during),
           b.buffer_before, b.status, b.source, b.overbook_reason, b.cancel_reason, b.created_at,
           b.updated_at, t.arrived_at, t.in_room_at
    FROM bookings b JOIN doctors d ON d.id = b.doctor_id JOIN clinics c ON c.id = d.clinic_id
    LEFT JOIN appointment_slots s ON s.id = b.slot_id AND s.doctor_id = b.doctor_id
    LEFT JOIN visit_times t ON t.booking_id = b.id AND t.doctor_id = b.doctor_id
"""
_SLOTS = """
    SELECT s.doctor_id, c.zone, coalesce(s.clinic_id, d.clinic_id), s.slot_time, s.minutes, s.is_booked, s.is_blocked,
           b.visit_type_id
    FROM appointment_slots s JOIN doctors d ON d.id = s.doctor_id JOIN clinics c ON c.id = d.clinic_id
    LEFT JOIN bookings b ON b.id = s.booking_id AND b.doctor_id = s.doctor_id
"""


@dataclass(frozen=True)
class Fact:
    """One visit or slot: where it belongs, and by how much it raises which measures."""

    doctor: int
    clinic: int
    visit_type: int
    day: date
    counts: Counter[str]

    def key(self, name: str) -> int:
        if name in ("doctor", "clinic", "visit_type"):
            return int(getattr(self, name))
        if name == "weekday":
            return self.day.weekday()
        first = {
            "day": self.day,
            "week": self.day - timedelta(days=self.day.weekday()),
            "month": self.day.replace(day=1),
        }[name]
        return (first - date(1970, 1, 1)).days


def facts(connection: psycopg.Connection[Any]) -> list[Fact]:
    return [
        *(fact for row in connection.execute(_BOOKINGS) for fact in _of_booking(*row)),
        *(fact for row in connection.execute(_SLOTS) for fact in _of_slot(*row)),
    ]


def counted(
    found: Sequence[Fact],
    by: Sequence[str],
    measures: Sequence[str],
    first: date,
    last: date,
    clinics: Sequence[int] | None = None,
    doctors: Sequence[int] | None = None,
    types: Sequence[int] | None = None,
) -> dict[tuple[int, ...], tuple[int, ...]]:
    """What report_numbers answers, without the rows of noughts."""
    sums: dict[tuple[int, ...], Counter[str]] = {}
    for fact in found:
        if (
            first <= fact.day <= last
            and (clinics is None or fact.clinic in clinics)
            and (doctors is None or fact.doctor in doctors)
            and (types is None or fact.visit_type in (*types, BOOKABLE_TIME))
        ):
            sums.setdefault(tuple(fact.key(name) for name in by), Counter()).update(fact.counts)
    rows = {key: tuple(counts[measure] for measure in measures) for key, counts in sums.items()}
    return {key: numbers for key, numbers in rows.items() if any(numbers)}


def _of_booking(
    doctor: int,
    zone: str,
    clinic: int,
    visit_type: int | None,
    begins: Any,
    before: int,
    status: str,
    source: str,
    squeezed: str | None,
    why: str,
    made: Any,
    changed: Any,
    arrived: Any,
    in_room: Any,
) -> Iterator[Fact]:
    if status in ("held", "expired") or (status == "cancelled" and why in _NEVER_A_VISIT):
        return
    local = begins.astimezone(ZoneInfo(zone))
    starts = begins + timedelta(minutes=before)
    counts = Counter({"visits": 1, f"s_{source}": 1})
    counts[status if status in ("done", "no_show", "cancelled") else "open"] += 1
    counts["squeezed"] += squeezed is not None
    if status == "cancelled":
        counts[_WHY.get(why, "r_other")] += 1
        counts["late_cancelled"] += changed > starts - timedelta(hours=24)
    else:
        lead = max(0, (starts - made) // timedelta(minutes=1))
        counts["lead_minutes"] += lead
        counts[f"lead_{bisect_right(LEAD_EDGES, lead)}"] += 1
        counts[f"n{starts.astimezone(ZoneInfo(zone)).hour}"] += 1
    if status in ("in_room", "done") and arrived and in_room and in_room > arrived:
        waited = (in_room - arrived) // timedelta(seconds=1)
        counts["wait_seconds"] += waited
        counts[f"wait_{bisect_right(WAIT_EDGES, waited)}"] += 1
    yield Fact(doctor, clinic, visit_type or NO_VISIT_TYPE, local.date(), counts)


def _of_slot(
    doctor: int,
    zone: str,
    clinic: int,
    time: Any,
    minutes: int,
    is_booked: bool,
    is_blocked: bool,
    visit_type: int | None,
) -> Iterator[Fact]:
    local = time.astimezone(ZoneInfo(zone))
    if is_booked:
        counts = Counter({"booked": minutes, f"m{local.hour}": minutes})
        yield Fact(doctor, clinic, visit_type or NO_VISIT_TYPE, local.date(), counts)
    if is_booked or not is_blocked:
        counts = Counter({"bookable": minutes, f"b{local.hour}": minutes})
        yield Fact(doctor, clinic, BOOKABLE_TIME, local.date(), counts)
