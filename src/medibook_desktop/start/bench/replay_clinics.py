"""Clinics sized from a file of requests: one per area, doctors, slots and patients, made in one go."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import psycopg

from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.replay_rows import RequestRow

HOURS = bulk.Hours(opens=time(8, 0), minutes=20, slots=24, zone=ZoneInfo("America/Sao_Paulo"))
"""08:00 to 16:00 by the clinics' clock."""
BUSY_SHARE = 0.9

SIZING_RULE = (
    f"doctors of an area = requests on its busy day (the {BUSY_SHARE:.0%} quantile over its days) / {HOURS.slots}, "
    f"rounded up; every doctor works on every day of the file, {HOURS.slots} slots of {HOURS.minutes} minutes"
)


@dataclass(frozen=True, slots=True)
class ReplayClinics:
    """What was made: the file's names beside the database's ids."""

    doctors_of_area: dict[str, tuple[int, ...]]
    patient_ids: dict[str, int]
    days_shifted: int
    slots: int

    def new_day(self, day: date) -> date:
        return day + timedelta(days=self.days_shifted)

    @property
    def doctors(self) -> int:
        return sum(len(found) for found in self.doctors_of_area.values())


def doctors_wanted(rows: Sequence[RequestRow]) -> dict[str, int]:
    """area -> number of doctors, by SIZING_RULE."""
    per_day = Counter((row.area, row.day) for row in rows)
    days: dict[str, list[int]] = {}
    for (area, _), count in per_day.items():
        days.setdefault(area, []).append(count)
    return {area: _doctors_for(sorted(counts)) for area, counts in sorted(days.items())}


def shift_to_future(first_day: date, today: date) -> int:
    """Days to add, a whole number of weeks, so that `first_day` comes after `today`; 0 when it does already."""
    if first_day > today:
        return 0
    return 7 * math.ceil(((today - first_day).days + 1) / 7)


def make_clinics(owner_url: str, rows: Sequence[RequestRow], *, today: date | None = None) -> ReplayClinics:
    """Fill an empty, migrated database. The file's pseudonyms become the patients' names; nothing else of it stays."""
    days = sorted({row.day for row in rows})
    shift = shift_to_future(days[0], today or datetime.now(HOURS.zone).date()) if days else 0
    wanted = doctors_wanted(rows)
    doctors: dict[str, tuple[int, ...]] = {}
    with psycopg.connect(owner_url) as connection:
        for area, count in wanted.items():
            clinic = bulk.make_clinic(connection, area, HOURS.zone, "BR")
            doctors[area] = bulk.make_doctors(
                connection, clinic, [f"Dr. {area} {n + 1}" for n in range(count)]
            )
        everyone = [doctor for found in doctors.values() for doctor in found]
        slots = bulk.make_slots(connection, everyone, [day + timedelta(days=shift) for day in days], HOURS)
        patients = _make_patients(connection, rows)
    bulk.settle(owner_url)
    return ReplayClinics(doctors, patients, shift, slots)


def _doctors_for(counts: list[int]) -> int:
    busy = counts[math.floor(BUSY_SHARE * (len(counts) - 1))]
    return max(1, math.ceil(busy / HOURS.slots))


def _make_patients(connection: bulk.Connection, rows: Sequence[RequestRow]) -> dict[str, int]:
    """PatientId -> id: one patient each, with the age of its first row."""
    first: dict[str, RequestRow] = {}
    for row in rows:
        first.setdefault(row.patient, row)
    made = bulk.make_named_patients(
        connection,
        [f"Patient {patient}" for patient in first],
        [_birth_date(row) for row in first.values()],
        [row.sex for row in first.values()],
    )
    return {name.removeprefix("Patient "): number for name, number in made.items()}


def _birth_date(row: RequestRow) -> date:
    """The file knows whole years only: the first of January, `age` years before the request."""
    return date(row.asked_at.year - row.age, 1, 1)
