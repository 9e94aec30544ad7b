"""Which of the free times to propose to patients whose doctor is away: near their own, and no time to two of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.calls import AwaySpan, Call

CHOICES = 4
"""So many times are proposed for a visit."""

Busy = Sequence[tuple[int, datetime, datetime]]
"""(booking, from, to)"""


class Proposing:
    """Visits in their order; who comes first chooses first."""

    def __init__(
        self,
        spans: Sequence[AwaySpan],
        clinic_of: Mapping[int, int],
        buffers: Mapping[int, tuple[int, int]] = MappingProxyType({}),
        rooms: Mapping[int, Busy] = MappingProxyType({}),
    ) -> None:
        """`clinic_of`: doctor id -> home clinic. What lies in one of the spans is proposed to nobody.
        `buffers`: visit type -> minutes of the doctor's time before and after the visit. `rooms`: who has
        the rooms that visits take along; of a room that is not named nothing is asked."""
        self._spans = spans
        self._clinic_of = clinic_of
        self._buffers = buffers
        self._rooms = {
            room: [(number, start, end) for number, start, end in busy] for room, busy in rooms.items()
        }
        self._given: dict[int, list[tuple[datetime, datetime]]] = {}

    def choose(self, call: Call, found: Iterable[FreeTime], busy: Busy) -> list[FreeTime]:
        """The best first: a colleague or the doctor on the same day, then the doctor, then colleagues, by time."""
        free = [time for time in found if self._is_open(time) and not self._is_elsewhere(call, time, busy)]
        free.sort(key=lambda time: (time.starts_at.timestamp(), time.doctor.id))
        same_day = [time for time in free if time.starts_at.date() == call.starts_at.date()]
        same_day.sort(key=lambda time: abs((time.starts_at - call.starts_at).total_seconds()))
        own = [time for time in free if time.doctor.id == call.doctor_id]
        others = [time for time in free if time.doctor.id != call.doctor_id]
        ordered = list(
            {time.slot.id: time for time in [*same_day[:2], *own[:2], *others[:2], *own, *others]}.values()
        )
        kept = [time for time in ordered if not self._is_given(call, time)][:CHOICES]
        if kept:
            taken = self._taken(call, kept[0])
            self._given.setdefault(kept[0].doctor.id, []).append(taken)
            if call.kept_room_id in self._rooms:
                self._rooms[call.kept_room_id].append((call.booking_id, *taken))
        return kept

    def _is_open(self, time: FreeTime) -> bool:
        return not any(
            span.starts_at < time.ends_at
            and time.starts_at < span.ends_at
            and (
                span.doctor_id == time.doctor.id
                if span.doctor_id is not None
                else self._clinic_of.get(time.doctor.id) == span.clinic_id
            )
            for span in self._spans
        )

    def _taken(self, call: Call, time: FreeTime) -> tuple[datetime, datetime]:
        """What the visit would keep of the doctor's time: whole slots, with what is prepared and cleaned."""
        before, after = self._buffers.get(call.visit_type_id or 0, (0, 0))
        slots = -(-(time.minutes + after) // time.slot.minutes)
        length = max(1, slots) * time.slot.minutes
        return time.starts_at - timedelta(minutes=before), time.starts_at + timedelta(minutes=length)

    def _is_given(self, call: Call, time: FreeTime) -> bool:
        starts, ends = self._taken(call, time)
        return any(start < ends and starts < end for start, end in self._given.get(time.doctor.id, ()))

    def _is_elsewhere(self, call: Call, time: FreeTime, busy: Busy) -> bool:
        """The patient has another visit then, or somebody else has the room that the visit takes along."""
        if _is_busy(call, (time.starts_at, time.ends_at), busy):
            return True
        return _is_busy(call, self._taken(call, time), self._rooms.get(call.kept_room_id or 0, ()))


def _is_busy(call: Call, during: tuple[datetime, datetime], busy: Busy) -> bool:
    starts, ends = during
    return any(booking != call.booking_id and starts < end and start < ends for booking, start, end in busy)


def back_from(call: Call, spans: Sequence[AwaySpan]) -> datetime:
    """When the doctor is there again after the visit's time: the end of the absence that it stands in."""
    ends = [
        span.ends_at
        for span in spans
        if span.doctor_id in (None, call.doctor_id) and span.starts_at <= call.starts_at < span.ends_at
    ]
    return max(ends, default=call.starts_at)
