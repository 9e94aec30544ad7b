"""`bench growth`: booking, agenda, next available, patient search at 1, 10 and 100 times the data, and slopes."""

from __future__ import annotations

import math
import random
import time as clock
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import psycopg

from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import BookingRequest
from medibook_desktop.domain.errors import PatientElsewhere
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.start.bench.figures import Figure, Goal, percentile, spread_of
from medibook_desktop.start.bench.growth_data import ZONE, GrowthData, Sizes
from medibook_desktop.start.bench.place import Place, open_desk

SHOWN_DOCTORS = 30
STEEPEST = 0.1
"""A kind that takes a quarter longer with ten times the data has this slope."""
FLOOR_IS = "ms for a booking at 1x, p50"
YARDSTICK = "ten rows by their keys"
"""In turns with the others, and as many ways there and back as they have: it grows with the machine's load and not with
the data, so slopes are of the ratios."""
QUIET = 0.1
"""Slopes go by this percentile: other work on the machine only ever adds."""
KINDS = ("booking", "agenda day", "next available", "patient search")


def run(
    place: Place, scales: tuple[int, ...], doctors: int, asked: int, note: Callable[[str], None]
) -> Figure:
    data = GrowthData(place.owner_url, datetime.now(ZONE).date(), doctors, note)
    found: list[tuple[int, Sizes, float, dict[str, list[float]]]] = []
    for scale in scales:
        started = clock.monotonic()
        sizes = data.grow_to(scale)
        filled = clock.monotonic() - started
        note(f"{scale}x: {sizes.slots} times, {sizes.bookings} bookings; {asked} of each")
        with open_desk(place, 0) as clinic, _bare(place) as bare:
            found.append((scale, sizes, filled, _Questions(clinic, bare, data).ask(asked)))
    slopes = {
        kind: slope(
            [
                (scale, percentile(waits[kind], QUIET) / percentile(waits[YARDSTICK], QUIET))
                for scale, _, _, waits in found
            ]
        )
        for kind in KINDS
    }
    first, last = found[0], found[-1]
    floor, value = percentile(first[3]["booking"], 0.5), percentile(last[3]["booking"], 0.5)
    return Figure(
        name="growth",
        value=value,
        unit=f"ms for a booking at {last[0]}x, p50",
        floor=floor,
        ratio=value / floor if floor else 0.0,
        floor_is=FLOOR_IS,
        spread=spread_of(last[3]["booking"]),
        goals=tuple(
            Goal(f"{kind}, slope of log time over log data", STEEPEST, slopes[kind], at_most=True)
            for kind in KINDS
        ),
        details={
            "asked": asked,
            "scales": [_scale_row(scale, sizes, filled) for scale, sizes, filled, _ in found],
            "kinds": [
                _kind_row(kind, [(s, w[kind]) for s, _, _, w in found], slopes.get(kind))
                for kind in (*KINDS, YARDSTICK)
            ],
            "bytes_a_slot": last[1].slot_bytes / last[1].slots,
            "bytes_a_booking": last[1].booking_bytes / last[1].bookings,
            "trail_bytes_a_booking": last[1].trail_bytes / last[1].bookings,
            "bytes_a_patient": last[1].patient_bytes / last[1].patients,
        },
    )


def slope(points: list[tuple[int, float]]) -> float:
    """Of log time over log data, by least squares: 0 does not grow, 1 grows as the data does; 0.0 of one point."""
    known = [(math.log10(scale), math.log10(wait)) for scale, wait in points if wait > 0]
    if len(known) < 2:
        return 0.0
    middle_x = sum(x for x, _ in known) / len(known)
    middle_y = sum(y for _, y in known) / len(known)
    across = sum((x - middle_x) ** 2 for x, _ in known)
    return sum((x - middle_x) * (y - middle_y) for x, y in known) / across if across else 0.0


class _Questions:
    """The same at every scale: a clinic of thirty doctors is looked at, two hundred are searched, anybody is found."""

    def __init__(self, clinic: Clinic, bare: psycopg.Connection[Any], data: GrowthData) -> None:
        self._clinic = clinic
        self._bare = bare
        self._data = data
        self._draw = random.Random(7)  # noqa: S311 - the same questions every time
        self._searched = tuple(data.first_doctors)
        self._today = datetime.now(ZONE).date()
        self._patient = 0

    def ask(self, count: int) -> dict[str, list[float]]:
        """Milliseconds of each kind, in turns, so that a drifting machine favours none."""
        kinds = (*KINDS, YARDSTICK)
        waits: dict[str, list[float]] = {kind: [] for kind in kinds}
        for number in range(-5, count):  # the first ones bring plans and pages
            asks = (self._book, self._day, self._next, self._search, self._ten_rows)
            for kind, asked in zip(kinds, asks, strict=True):
                taken = asked()
                if number >= 0 and taken is not None:
                    waits[kind].append(taken)
        return waits

    def _book(self) -> float | None:
        doctor = self._draw.choice(self._searched)
        day = self._today + timedelta(days=self._draw.randrange(2, 25))
        free = self._clinic.availability.free_slots(doctor, day)
        if not free:
            return None
        slot = self._draw.choice(free)
        patient = self._clinic.patients.search(self._draw.choice(self._data.names), 1)[0].patient.id
        try:
            return _timed(lambda: self._clinic.bookings.book(BookingRequest(slot.id, slot.version, patient)))
        except PatientElsewhere:
            return None

    def _day(self) -> float:
        day = self._today + timedelta(days=self._draw.randrange(-20, 25))
        first = self._draw.randrange(max(1, len(self._searched) - SHOWN_DOCTORS))
        shown = self._searched[first : first + SHOWN_DOCTORS]
        return _timed(lambda: self._clinic.agenda.day(day, shown))

    def _next(self) -> float:
        weekday = frozenset({self._draw.randrange(5)})
        wanted = NextAvailable(doctor_ids=self._searched, weekdays=weekday, limit=20)
        return _timed(lambda: self._clinic.availability.search(wanted))

    def _search(self) -> float:
        name = self._draw.choice(self._data.names)
        return _timed(lambda: self._clinic.patients.search(name))

    def _ten_rows(self) -> float:
        def ask() -> None:
            for _ in range(10):
                self._bare.execute("SELECT name FROM clinics WHERE id = 1", prepare=True).fetchone()

        return _timed(ask)


def _bare(place: Place) -> psycopg.Connection[Any]:
    username, password = place.staff[0]
    return psycopg.connect(place.database_url, user=username, password=password, autocommit=True)


def _timed(call: Callable[[], Any]) -> float:
    started = clock.perf_counter()
    call()
    return (clock.perf_counter() - started) * 1000


def _scale_row(scale: int, sizes: Sizes, filled: float) -> dict[str, Any]:
    return {
        "scale": f"{scale}x",
        "slots": sizes.slots,
        "bookings": sizes.bookings,
        "patients": sizes.patients,
        "database_mb": sizes.database_bytes / 1e6,
        "filled_in_s": filled,
    }


def _kind_row(kind: str, found: list[tuple[int, list[float]]], steep: float | None) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": kind}
    for scale, waits in found:
        row |= {
            f"{scale}x_p10_ms": percentile(waits, QUIET),
            f"{scale}x_p50_ms": percentile(waits, 0.5),
            f"{scale}x_p99_ms": percentile(waits, 0.99),
        }
    return row | {"slope": steep}
