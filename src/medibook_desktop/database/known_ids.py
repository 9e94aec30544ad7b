"""Whose slots and bookings are, as far as it was read anyway: so many are remembered, the oldest are forgotten."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable

from medibook_desktop.domain.errors import UnknownBooking, UnknownSlot

KNOWN_IDS = 60_000
"""Some weeks of thirty doctors."""

_DOCTOR_OF_SLOT = "SELECT doctor_id FROM appointment_slots WHERE id = %s"
_DOCTOR_OF_BOOKING = "SELECT doctor_id FROM bookings WHERE id = %s"


class KnownIds:
    """Id -> doctor id; safe for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[int, int] = OrderedDict()

    def get(self, wanted: int) -> int | None:
        return self._known.get(wanted)

    def learn(self, pairs: Iterable[tuple[int, int]]) -> None:
        with self._lock:
            for each, doctor_id in pairs:
                self._known[each] = doctor_id
            while len(self._known) > KNOWN_IDS:
                self._known.popitem(last=False)

    def forget(self, wanted: int) -> bool:
        """Whether it was known."""
        with self._lock:
            return self._known.pop(wanted, None) is not None


class WhoseRows:
    """The doctor of a slot or a booking: from what was read before; else every shard is asked."""

    def __init__(self, locate: Callable[[str, int], int | None]) -> None:
        """`locate(sql, id)` asks all shards; None for nobody's. Raises ShardAway."""
        self._locate = locate
        self.slots, self.bookings = KnownIds(), KnownIds()

    def of_slot(self, slot_id: int) -> int:
        """Raises UnknownSlot, ShardAway."""
        found = self.slots.get(slot_id)
        if found is None:
            found = self._locate(_DOCTOR_OF_SLOT, slot_id)
            if found is None:
                raise UnknownSlot
            self.slots.learn(((slot_id, found),))
        return found

    def of_booking(self, booking_id: int) -> int:
        """Raises UnknownBooking, ShardAway."""
        found = self.bookings.get(booking_id)
        if found is None:
            found = self._locate(_DOCTOR_OF_BOOKING, booking_id)
            if found is None:
                raise UnknownBooking
            self.bookings.learn(((booking_id, found),))
        return found
