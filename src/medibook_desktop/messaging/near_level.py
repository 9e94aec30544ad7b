"""What this process remembers of doctor-days without asking anybody: only while it is told of every change."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from datetime import date
from typing import Generic, TypeVar

from medibook_desktop.domain.changes import Change
from medibook_desktop.messaging.channel_names import changes_channel

Value = TypeVar("Value")
DoctorDay = tuple[int, date]

LEASE_SECONDS = 1.5
"""So long after the last sign that all messages have come a value is believed; the sign comes twice a second."""
MOST = 256


class NearLevel(Generic[Value]):
    """Doctor-day -> value; the Listener of this process's subscriber.

    A value is kept only when the doctor-day's channel was confirmed before it was looked up, and when no message,
    own change, loss or new listening came since (one generation for all: a lookup that runs meanwhile is not kept,
    which costs one more). It is answered until its time is over, a message of its doctor-day comes, the connection is
    lost, or nobody has said for LEASE_SECONDS that all messages have come. So what is answered here is never older
    than the last change that this process was told of, and a change is not told late by more than the lease,
    whatever the network does.
    """

    def __init__(
        self, *, place: str = "", clock: Callable[[], float] = time.monotonic, lease: float = LEASE_SECONDS
    ) -> None:
        self._place = place
        self._clock = clock
        self._lease = lease
        self._lock = threading.Lock()
        self._kept: dict[DoctorDay, tuple[Value, float]] = {}
        self._wanted: dict[str, DoctorDay] = {}
        self._confirmed: set[str] = set()
        self._generation = 0
        self._believed_until = 0.0
        self.listen: Callable[[frozenset[str]], None] = lambda channels: None
        """Asks the subscriber for these channels; set by who owns both."""

    def get(self, doctor_day: DoctorDay) -> Value | None:
        """None: ask Redis."""
        found = self._kept.get(doctor_day)
        if found is None:
            return None
        now = self._clock()
        return found[0] if now < found[1] and now < self._believed_until else None

    def begin(self, doctor_day: DoctorDay) -> int | None:
        """Before a lookup: the ticket with which its answer may be kept. None: it may not; its channel is
        listened to soon."""
        channel = changes_channel(*doctor_day, self._place)
        with self._lock:
            if channel in self._confirmed:
                return self._generation
            if channel in self._wanted:
                return None
            if len(self._wanted) >= MOST:
                oldest = next(iter(self._wanted))
                self._kept.pop(self._wanted.pop(oldest), None)
            self._wanted[channel] = doctor_day
            wanted = frozenset(self._wanted)
        self.listen(wanted)
        return None

    def keep(self, doctor_day: DoctorDay, ticket: int | None, value: Value, ends: float) -> bool:
        """Whether it was kept; `ends` is a moment of the clock."""
        with self._lock:
            if ticket is None or ticket != self._generation:
                return False
            self._kept[doctor_day] = (value, ends)
            return True

    def drop(self, doctor_days: Iterable[DoctorDay]) -> None:
        with self._lock:
            self._generation += 1
            for doctor_day in doctor_days:
                self._kept.pop(doctor_day, None)

    # --- The listener's side, on the subscriber's thread ---------------------------------------

    def confirmed(self, channel: str) -> None:
        with self._lock:
            self._confirmed.add(channel)

    def unconfirmed(self, channel: str) -> None:
        with self._lock:
            self._confirmed.discard(channel)
        self._forget(self._wanted.get(channel))

    def heard(self, channel: str, change: Change | None) -> None:
        if change is None or change.doctor_id is None or change.day is None:
            self._forget(None)  # of the directory: the clinic's zone, perhaps
        else:
            self.drop([(change.doctor_id, change.day)])

    def up_to_date(self, moment: float) -> None:
        self._believed_until = moment + self._lease

    def lost(self) -> None:
        self._believed_until = 0.0
        with self._lock:
            self._confirmed.clear()
        self._forget(None)

    def _forget(self, doctor_day: DoctorDay | None) -> None:
        """None: all of them."""
        with self._lock:
            self._generation += 1
            if doctor_day is None:
                self._kept.clear()
            else:
                self._kept.pop(doctor_day, None)
