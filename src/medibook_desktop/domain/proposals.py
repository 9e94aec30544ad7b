"""Which of the free times to propose to patients whose doctor is away: near their own, and no time to two of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from medibook_desktop.domain.availability import FreeTime
from medibook_desktop.domain.calls import AwaySpan, Call

CHOICES = 4
"""So many times are proposed for a visit."""

Busy = Sequence[tuple[int, datetime, datetime]]
"""(booking, from, to)"""


class Proposing:
    """Visits in their order; who comes first chooses first."""

    def __init__(self, spans: Sequence[AwaySpan], clinic_of: Mapping[int, int]) -> None:
        """`clinic_of`: doctor id -> home clinic. What lies in one of the spans is proposed to nobody."""
        self._spans = spans
        self._clinic_of = clinic_of
        self._given: dict[int, list[tuple[datetime, datetime]]] = {}

    def choose(self, call: Call, found: Iterable[FreeTime], busy: Busy) -> list[FreeTime]:
        """The best first: a colleague or the doctor on the same day, then the doctor, then colleagues, by time."""
        free = [time for time in found if self._is_open(time) and not _is_busy(call, time, busy)]
        free.sort(key=lambda time: (time.starts_at.timestamp(), time.doctor.id))
        same_day = [time for time in free if time.starts_at.date() == call.starts_at.date()]
        same_day.sort(key=lambda time: abs((time.starts_at - call.starts_at).total_seconds()))
        own = [time for time in free if time.doctor.id == call.doctor_id]
        others = [time for time in free if time.doctor.id != call.doctor_id]
        ordered = list(
            {time.slot.id: time for time in [*same_day[:2], *own[:2], *others[:2], *own, *others]}.values()
        )
        first = next((time for time in ordered if not self._is_given(time)), None)
        if first is None:
            return []
        self._given.setdefault(first.doctor.id, []).append((first.starts_at, first.ends_at))
        rest = [time for time in ordered if time is not first and not self._is_given(time)]
        return [first, *rest][:CHOICES]

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

    def _is_given(self, time: FreeTime) -> bool:
        return any(
            start < time.ends_at and time.starts_at < end
            for start, end in self._given.get(time.doctor.id, ())
        )


def _is_busy(call: Call, time: FreeTime, busy: Busy) -> bool:
    """The patient has another visit then."""
    return any(
        booking != call.booking_id and time.starts_at < end and start < time.ends_at
        for booking, start, end in busy
    )


def back_from(call: Call, spans: Sequence[AwaySpan]) -> datetime:
    """When the doctor is there again after the visit's time: the end of the absence that it stands in."""
    ends = [
        span.ends_at
        for span in spans
        if span.doctor_id in (None, call.doctor_id) and span.starts_at <= call.starts_at < span.ends_at
    ]
    return max(ends, default=call.starts_at)
