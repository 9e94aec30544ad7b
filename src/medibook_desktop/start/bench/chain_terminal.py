"""One simulated terminal: a real service layer, a shown day that messages keep true, a receptionist's morning."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from medibook_desktop.domain.agenda import DoctorDay
from medibook_desktop.domain.availability import NextAvailable
from medibook_desktop.domain.bookings import BookingRequest, BookingStatus
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.errors import MediBookError, OutcomeUnknown, TooBusy, Unavailable
from medibook_desktop.domain.slots import Slot
from medibook_desktop.services.clinic import Clinic
from medibook_desktop.services.live_state import LiveState
from medibook_desktop.start.bench.chain_clinics import Chain

MIX = {
    "book": 1.0,
    "arrived": 0.8,
    "move": 0.1,
    "cancel": 0.1,
    "another day": 0.5,
    "next available": 0.4,
    "look up": 0.4,
}
"""How often each is done for every booking: FRONT_DESK.md's tasks, as a phone-heavy morning has them. A booking begins
with the patient's name being typed, which searches twice."""
PER_BOOKING = sum(MIX.values())
SHOWN_DAYS = 10
"""Today and the days after it are what a desk looks at."""

T = TypeVar("T")
DayKey = tuple[int, date]


@dataclass(slots=True)
class Heard:
    """What a terminal did and was told, for the parent to put together; moments of the machine's monotonic clock."""

    waits: dict[str, list[float]] = field(default_factory=dict)
    """Milliseconds of each kind of call."""
    made: dict[tuple[int, int], float] = field(default_factory=dict)
    """(booking, version) -> when its call began: `booked` and `moved` alone."""
    shown: list[tuple[int, int, float]] = field(default_factory=list)
    """(booking, version, when it stood in the model)."""
    messages: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    late_ms: list[float] = field(default_factory=list)
    """How long after its planned moment an action began: the terminal's own share of being too slow."""


class ChainTerminal:
    """`window` keeps what the window would: the columns of the shown day. One thread acts, the live thread repaints."""

    def __init__(self, clinic: Clinic, chain: Chain, seed: int) -> None:
        self.clinic = clinic
        self._chain = chain
        self._draw = random.Random(seed)  # noqa: S311 - the same morning every time
        here = clinic.directory.here()
        self._doctors = [doctor.id for doctor in clinic.directory.doctors() if doctor.works_in(here.id)]
        self._lock = threading.Lock()
        self.window: dict[DayKey, DoctorDay] = {}
        self.heard = Heard()
        self._day = chain.first
        self.live = threading.Event()
        self._subscription = clinic.live.subscribe(
            [self._day], self._doctors, self._changed, self._state, checked=True
        )
        self._show(self._day)

    # --- The window --------------------------------------------------------------------------------

    def _show(self, day: date) -> None:
        self._day = day
        self._subscription.watch([day], self._doctors)
        read = self.clinic.agenda.day(day, self._doctors).columns
        with self._lock:
            self.window = {(column.doctor.id, day): column for column in read}
        self._subscription.saw(day, {column.doctor.id: column.version for column in read})

    def _state(self, state: LiveState) -> None:
        (self.live.set if state.is_live else self.live.clear)()

    def _changed(self, changes: list[Change]) -> None:
        """On the live thread, as the window's own step: the named columns are read again, or who holds what."""
        if any(change.kind is ChangeKind.HOLD for change in changes):
            self.clinic.holds.on_day(self._day)
        self.heard.messages += len(changes)
        changes = [change for change in changes if change.kind is not ChangeKind.HOLD]
        named = {(c.doctor_id, c.day) for c in changes if c.doctor_id is not None and c.day is not None}
        with self._lock:
            wanted = sorted(key for key in named if key in self.window)
            known = {v.booking_id: v.version for key in wanted for v in self.window[key].appointments}
        if wanted:
            try:
                read = self.clinic.agenda.columns(wanted)
            except MediBookError as error:
                self.heard.failed[f"repaint: {error.code}"] += 1
                return
            with self._lock:
                for column in read:
                    key = (column.doctor.id, column.day)
                    if key in self.window and self.window[key].version <= column.version:
                        self.window[key] = column
            for column in read:
                self._subscription.saw(column.day, {column.doctor.id: column.version})
        now = time.monotonic()
        # What stood there already was read with something else, or told twice.
        self.heard.shown += [
            (c.booking_id, c.version, now)
            for c in changes
            if c.booking_id is not None
            and (c.doctor_id, c.day) in wanted
            and known.get(c.booking_id, 0) < c.version
        ]

    def missed(self) -> int:
        """Columns that the window shows differently from a fresh read."""
        fresh = {(c.doctor.id, c.day): c for c in self.clinic.agenda.columns(sorted(self.window))}
        with self._lock:
            return sum(1 for key, column in self.window.items() if fresh[key] != column)

    # --- The receptionist ---------------------------------------------------------------------------

    def work(self, seconds: float, bookings_per_second: float, stopped: Callable[[], bool]) -> Heard:
        """Acts at random moments, so many bookings a second on average; answers what was done since the last call."""
        self.heard = heard = Heard()
        kinds, weights = list(MIX), list(MIX.values())
        began = planned = time.monotonic()
        rate = bookings_per_second * PER_BOOKING
        while not stopped():
            planned += self._draw.expovariate(rate)
            if planned > began + seconds:
                break
            wait = planned - time.monotonic()
            if wait > 0:
                time.sleep(wait)  # the pace, not a wait for something
            else:
                # A person who is behind does not type faster: what was planned moves with him.
                heard.late_ms.append(-wait * 1000)
                planned = time.monotonic()
            try:
                self._act(self._draw.choices(kinds, weights)[0])
            except (Unavailable, OutcomeUnknown, TooBusy) as error:
                heard.failed[error.code] += 1
            except MediBookError as refused:  # another desk was faster
                heard.refused[refused.code] += 1
        return heard

    def first_booking(self) -> Heard:
        """The first of the morning, which connects, and makes the server read and plan all that a booking needs."""
        self.heard = Heard()
        try:
            self._book()
        except MediBookError as refused:
            self.heard.refused[refused.code] += 1
        return self.heard

    def _act(self, kind: str) -> None:
        if kind == "book":
            self._book()
        elif kind == "another day":
            day = self._chain.first + timedelta(days=self._draw.randrange(min(SHOWN_DAYS, self._chain.days)))
            self._timed("agenda day", lambda: self._show(day))
        elif kind == "next available":
            wanted = NextAvailable(doctor_ids=(self._draw.choice(self._doctors),), limit=20)
            self._timed("next available", lambda: self.clinic.availability.search(wanted))
        elif kind == "look up":
            self._search()
        else:
            self._change(kind)

    def _search(self) -> None:
        name = self._draw.choice(self._chain.names)
        self._timed("patient search", lambda: self.clinic.patients.search(name[:4]))
        self._timed("patient search", lambda: self.clinic.patients.search(name))

    def _book(self) -> None:
        slot = self._free()
        if slot is None:
            self.heard.refused["nothing free"] += 1
            return
        # The box opens, which holds the time; a name is typed; Enter.
        self._timed("hold", lambda: self.clinic.holds.take(slot.id, slot.doctor_id, self._day))
        try:
            self._search()
            patient = self._draw.choice(self._chain.patients)
            began = time.monotonic()
            booked = self._timed(
                "book", lambda: self.clinic.bookings.book(BookingRequest(slot.id, slot.version, patient))
            )
            self.heard.made[booked.booking.id, booked.booking.version] = began
        finally:
            self.clinic.holds.release(slot.id)

    def _change(self, kind: str) -> None:
        with self._lock:
            visits = [
                visit
                for column in self.window.values()
                for visit in column.appointments
                if visit.status is BookingStatus.BOOKED
            ]
        if not visits:
            return
        visit = self._draw.choice(visits)
        began = time.monotonic()
        bookings = self.clinic.bookings
        if kind == "move":
            slot = self._free()
            if slot is None:
                return
            made = self._timed(
                "move", lambda: bookings.move(visit.booking_id, visit.version, slot.id, slot.version)
            )
        elif kind == "cancel":
            made = self._timed(
                "cancel", lambda: bookings.cancel(visit.booking_id, visit.version, "Patient asked")
            )
        else:
            made = self._timed("arrived", lambda: bookings.check_in(visit.booking_id, visit.version))
        self.heard.made[made.booking.id, made.booking.version] = began

    def _free(self) -> Slot | None:
        soon = datetime.now(UTC) + timedelta(minutes=5)
        with self._lock:
            free = [
                slot
                for column in self.window.values()
                for slot in column.slots
                if slot.is_free and slot.starts_at > soon
            ]
        return self._draw.choice(free) if free else None

    def _timed(self, kind: str, call: Callable[[], T]) -> T:
        started = time.perf_counter()
        answer = call()
        self.heard.waits.setdefault(kind, []).append((time.perf_counter() - started) * 1000)
        return answer
