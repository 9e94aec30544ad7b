"""What a terminal does in `bench replicas`: it looks for patients and free times, and does not write."""

from __future__ import annotations

import time as clock

from medibook_desktop.start.bench.terminals import Desk

NAMES = ("ann", "mar", "pet", "joh", "sus", "lau", "car", "tho")


def read_for_seconds(desk: Desk, seconds: float) -> list[float]:
    """Milliseconds of each search."""
    clinic = desk.clinic
    doctors = [doctor.id for doctor in clinic.directory.doctors()]
    waits: list[float] = []
    desk.together.wait()
    until = clock.perf_counter() + seconds
    number = desk.number
    while (started := clock.perf_counter()) < until:
        if number % 2:
            clinic.patients.search(f"{NAMES[number % len(NAMES)]} {number % 97}")
        else:
            clinic.availability.next_free([doctors[number % len(doctors)]], limit=3)
        waits.append((clock.perf_counter() - started) * 1000)
        number += 1
    return waits
