"""Planning a series: the dates of a rule, what each of them meets, and what to take instead. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from medibook_desktop.database.queries.series import DaySlot
from medibook_desktop.domain.series import ClashWhy, SeriesRule, checked_rule, rule_text, wall_clock
from medibook_desktop.domain.slots import Slot

LOOK_DAYS = 6
"""So many days after a clash are looked at for the same hour."""


def dates(rule: SeriesRule, first: date) -> tuple[date, ...]:
    """The days of the rule, `first` being the first of them. Raises InvalidInput as checked_rule."""
    from dateutil.rrule import rrulestr  # a few milliseconds that starting the program must not wait for

    text = rule_text(checked_rule(rule, first), first)
    begin = datetime(first.year, first.month, first.day)  # noqa: DTZ001 - days only: no zone is involved
    return tuple(moment.date() for moment in rrulestr(text, dtstart=begin))


@dataclass(frozen=True, slots=True)
class Need:
    """How much time a visit takes: `minutes` from the patient's first slot on, and what lies around it.

    `own` are bookings that will have left their time: visits of the series that are being moved.
    """

    minutes: int
    before: int = 0
    after: int = 0
    own: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Days:
    """What was read: slots of doctor-days, the patient's other visits, how far each schedule is open."""

    slots: Mapping[tuple[int, date], Sequence[DaySlot]]
    busy: Sequence[tuple[int, datetime, datetime]]
    zone: tzinfo
    now: datetime
    last_day: date | None
    given: set[int] = field(default_factory=set)
    """Slots that this plan has given to a date already."""

    def verdict(
        self, doctor_id: int, day: date, at: time, need: Need
    ) -> tuple[Slot | None, ClashWhy | None, str]:
        """The slot to take at that time, or why there is none, with the words of what blocks it."""
        planned = wall_clock(day, at, self.zone)
        slots = self.slots.get((doctor_id, day), ())
        if not slots and (self.last_day is None or day > self.last_day):
            return None, ClashWhy.NOT_OPEN, ""
        place = next((n for n, each in enumerate(slots) if each.slot.starts_at == planned), -1)
        if planned is None or place < 0:
            # A closed day has its slots, blocked with the closure's name; here the doctor does not work.
            return None, ClashWhy.NO_HOURS, ""
        found = slots[place]
        if planned <= self.now:
            return None, ClashWhy.PAST, ""
        if found.slot.is_booked and found.slot.booking_id not in need.own:
            return None, ClashWhy.TAKEN, ""
        if found.slot.is_blocked:
            return None, ClashWhy.BLOCKED, found.block_reason
        if not self._has_room(slots, place, need):
            return None, ClashWhy.TOO_SHORT, ""
        if self._is_elsewhere(planned, need):
            return None, ClashWhy.PATIENT_ELSEWHERE, ""
        return found.slot, None, ""

    def free_on(self, doctor_id: int, day: date, need: Need) -> list[Slot]:
        """Every time of that day at which the visit would fit, in order of time."""
        slots = self.slots.get((doctor_id, day), ())
        return [
            each.slot
            for place, each in enumerate(slots)
            if each.slot.starts_at > self.now
            and each.slot.id not in self.given
            and self._has_room(slots, place, need)
            and not self._is_elsewhere(each.slot.starts_at, need)
        ]

    def proposals(
        self, doctor_id: int, others: Iterable[int], day: date, until: date | None, at: time, need: Need
    ) -> tuple[Slot, ...]:
        """The nearest free times: on the same day, at that hour of the next days (before `until`), with others."""
        wanted = _minutes_of(at)
        found: list[Slot] = []
        same_day = sorted(
            self.free_on(doctor_id, day, need),
            key=lambda s: (abs(_minutes_of(s.starts_at.time()) - wanted), s.id),
        )
        found += same_day[:2]
        for ahead in range(1, LOOK_DAYS + 1):
            later = day + timedelta(days=ahead)
            if until is not None and later >= until:
                break
            near = [
                s
                for s in self.free_on(doctor_id, later, need)
                if abs(_minutes_of(s.starts_at.time()) - wanted) <= 60
            ]
            if near:
                found.append(min(near, key=lambda s: abs(_minutes_of(s.starts_at.time()) - wanted)))
                break
        for other in others:
            if other == doctor_id:
                continue
            near = self.free_on(other, day, need)
            if near:
                found.append(min(near, key=lambda s: (abs(_minutes_of(s.starts_at.time()) - wanted), s.id)))
                break
        return tuple(found)

    def _has_room(self, slots: Sequence[DaySlot], place: int, need: Need) -> bool:
        """Free in one piece from `before` minutes before it to `after` minutes after it."""
        if not self._is_open(slots[place], need):
            return False
        starts = slots[place].slot.starts_at.astimezone(UTC)
        return self._reaches(slots[place:], starts + timedelta(minutes=need.minutes + need.after), need) and (
            not need.before or self._reaches_back(slots[:place], starts, need)
        )

    def _reaches(self, slots: Sequence[DaySlot], until: datetime, need: Need) -> bool:
        end = slots[0].slot.starts_at.astimezone(UTC)
        for each in slots:
            if end >= until:
                break
            if each.slot.starts_at.astimezone(UTC) != end or not self._is_open(each, need):
                return False
            end = each.slot.ends_at.astimezone(UTC)
        return end >= until

    def _reaches_back(self, slots: Sequence[DaySlot], start: datetime, need: Need) -> bool:
        since = start - timedelta(minutes=need.before)
        for each in reversed(slots):
            if start <= since:
                break
            if each.slot.ends_at.astimezone(UTC) != start or not self._is_open(each, need):
                return False
            start = each.slot.starts_at.astimezone(UTC)
        return start <= since

    def _is_open(self, each: DaySlot, need: Need) -> bool:
        slot = each.slot
        return not slot.is_blocked and (not slot.is_booked or slot.booking_id in need.own)

    def _is_elsewhere(self, starts_at: datetime, need: Need) -> bool:
        starts = starts_at.astimezone(UTC)
        ends = starts + timedelta(minutes=need.minutes)
        return any(
            booking_id not in need.own and begin.astimezone(UTC) < ends and starts < end.astimezone(UTC)
            for booking_id, begin, end in self.busy
        )


def _minutes_of(moment: time) -> int:
    return moment.hour * 60 + moment.minute
