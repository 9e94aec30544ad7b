"""A chain of clinics for its simulated terminals: ten doctors a clinic, at eight in the morning whatever the hour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import psycopg

from medibook_desktop.start.bench import bulk
from medibook_desktop.start.bench.place import Place
from medibook_desktop.start.bench.shift_clinic import morning_zone

DOCTORS_A_CLINIC = 10
DESKS_A_CLINIC = 10
SLOTS_A_DAY, MINUTES = 32, 15
FILL = 0.5
PATIENTS_A_CLINIC = 1000


@dataclass(frozen=True, slots=True)
class Chain:
    """`names` are some patients' names, to be typed; `first` is today."""

    clinics: tuple[str, ...]
    first: date
    days: int
    patients: tuple[int, ...]
    names: tuple[str, ...]
    slots: int
    bookings: int


def make_chain(place: Place, terminals: int, days: int, note: Callable[[str], None]) -> Chain:
    """One clinic for every ten terminals, and half of all their times booked."""
    zone = morning_zone(datetime.now(UTC))
    first = datetime.now(zone).date()
    hours = bulk.Hours(opens=time(9, 0), minutes=MINUTES, slots=SLOTS_A_DAY, zone=zone)
    names = tuple(f"Clinic {n + 1}" for n in range(-(-terminals // DESKS_A_CLINIC)))
    note(f"{len(names)} clinics of {DOCTORS_A_CLINIC} doctors, {days} days")
    with psycopg.connect(place.owner_url) as connection:
        doctors: list[int] = []
        for number, name in enumerate(names):
            clinic = bulk.make_clinic(connection, name, zone, "GB")
            doctors += bulk.make_doctors(
                connection, clinic, [f"Dr. {number + 1}.{n + 1}" for n in range(DOCTORS_A_CLINIC)]
            )
        slots = bulk.make_slots(connection, doctors, [first + timedelta(days=n) for n in range(days)], hours)
        patients = bulk.make_patients(connection, PATIENTS_A_CLINIC * len(names))
        bookings = bulk.fill_slots(connection, patients, FILL)
        found = connection.execute(
            "SELECT name FROM patients WHERE mod(id, %s) = 0 ORDER BY id LIMIT 500",
            (max(1, len(patients) // 500),),
        ).fetchall()
    bulk.settle(place.owner_url)
    return Chain(names, first, days, patients, tuple(name for (name,) in found), slots, bookings)
