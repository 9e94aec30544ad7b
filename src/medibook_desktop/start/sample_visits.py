"""A plausible book for the sample clinic: who comes when, to whom, for what, and how far it has got."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from medibook_desktop.domain.bookings import ACTIVE_STATUSES, BookingStatus

_S = BookingStatus
_REASONS = ("Annual check", "Test results", "Referral", "Second opinion", "Repeat prescription", "Sick note")
_SQUEEZED = ("Pain", "Emergency", "The doctor asked for it")
_WHY_CANCELLED = (*["Patient asked"] * 6, *["Patient is ill"] * 3, "Doctor is away", "Made by mistake")
_SOURCES = ("phone", "desk", "portal", "partner")
_SOURCE_WEIGHTS = (58, 24, 15, 3)
_VERSIONS = {_S.BOOKED: 1, _S.ARRIVED: 2, _S.IN_ROOM: 3, _S.DONE: 4, _S.CANCELLED: 2, _S.NO_SHOW: 2}


@dataclass(frozen=True, slots=True)
class OpenTime:
    """A slot that is neither booked nor blocked; `starts_at` in UTC."""

    slot_id: int
    starts_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class DoctorDayTimes:
    """What one doctor has on one local day: free times in order, and how many are taken already."""

    doctor_id: int
    specialty: str
    day: date
    free: tuple[OpenTime, ...]
    taken: int = 0


@dataclass(frozen=True, slots=True)
class VisitKind:
    """A visit type as the planner needs it; no specialties means all.

    `before` and `after` are the buffers. With `needs_room` or `equipment_ids` it is not booked when none is free.
    """

    id: int
    minutes: int
    weight: float
    specialties: frozenset[str] = frozenset()
    room_ids: tuple[int, ...] = ()
    before: int = 0
    after: int = 0
    needs_room: bool = False
    equipment_ids: tuple[int, ...] = ()

    @property
    def busy_minutes(self) -> int:
        return self.before + self.minutes + self.after


@dataclass(frozen=True, slots=True)
class SampleVisit:
    """A booking to be written, and the slots that it keeps (none when it is squeezed in, or over before its time).

    `starts_at` and `ends_at` are all of the doctor's time; the patient's begins with `slot_id`.
    """

    doctor_id: int
    day: date
    slot_ids: tuple[int, ...]
    patient_id: int
    visit_type_id: int
    room_id: int | None
    starts_at: datetime
    ends_at: datetime
    status: BookingStatus
    source: str
    reason: str
    cancel_reason: str
    created_by: str
    created_at: datetime
    updated_at: datetime
    version: int
    slot_id: int
    buffer_before: int = 0
    buffer_after: int = 0
    equipment_id: int | None = None
    overbook_reason: str | None = None

    @property
    def is_active(self) -> bool:
        return self.status in ACTIVE_STATUSES


class VisitPlanner:
    """Fills doctor-days; deterministic for a seeded `rng`. Nobody gets two visits on one day."""

    def __init__(
        self,
        rng: Random,
        *,
        adults: Sequence[int],
        children: Sequence[int],
        kinds: Sequence[VisitKind],
        staff: Sequence[str],
        now: datetime,
        single_slots: bool = False,
    ) -> None:
        """`single_slots`: every visit takes one slot, for a benchmark that needs a given number of them."""
        self._rng = rng
        self._adults = adults
        self._children = children
        self._kinds = kinds
        self._staff = staff
        self._now = now.astimezone(UTC)
        self._single_slots = single_slots
        self._used: defaultdict[tuple[str, int], list[tuple[datetime, datetime]]] = defaultdict(list)
        self._by_specialty: dict[str, tuple[list[VisitKind], list[float]]] = {}

    def plan(
        self,
        days: Sequence[DoctorDayTimes],
        fullness: Callable[[date], float],
        busy_patients: Callable[[date], frozenset[int]] = lambda _day: frozenset(),
    ) -> list[SampleVisit]:
        """Visits until each day is about `fullness(day)` full; `busy_patients` already have one that day."""
        by_day: defaultdict[date, list[DoctorDayTimes]] = defaultdict(list)
        for times in days:
            by_day[times.day].append(times)
        places = {doctor_id: place for place, doctor_id in enumerate(sorted({d.doctor_id for d in days}))}
        visits: list[SampleVisit] = []
        for day in sorted(by_day):
            self._used.clear()
            busy = busy_patients(day)
            adults = self._shuffled(self._adults, busy)
            children = self._shuffled(self._children, busy)
            for times in by_day[day]:
                queue = children if times.specialty == "Paediatrics" else adults
                # Doctors are not equally sought after, and no two days are alike.
                wanted = (
                    fullness(day)
                    * (0.8 + 0.04 * (places[times.doctor_id] * 7 % 10))
                    * self._rng.uniform(0.9, 1.1)
                )
                visits += self._fill(times, min(0.97, wanted), queue)
        return visits

    def _shuffled(self, patients: Sequence[int], busy: frozenset[int]) -> Iterator[int]:
        order = [patient for patient in patients if patient not in busy]
        self._rng.shuffle(order)
        return iter(order)

    def _fill(self, times: DoctorDayTimes, fullness: float, queue: Iterator[int]) -> Iterator[SampleVisit]:
        rng = self._rng
        free = times.free
        everything = len(free) + times.taken
        if not free:
            return
        still = max(0.0, fullness * everything - times.taken) / len(free)
        kinds, weights = self._kinds_of(times.specialty)
        mean = 1.0 if self._single_slots else self._mean_slots(kinds, weights, free[0].minutes)
        chance = still / (still + mean * (1.0 - still))
        in_room = False
        at = 0
        while at < len(free):
            if rng.random() >= chance:
                at += 1
                continue
            kind = rng.choices(kinds, cum_weights=weights)[0]
            minutes = free[at].minutes if self._single_slots else kind.busy_minutes
            run = _run(free, at, minutes)
            if not run or not self._has_places(kind, run):
                kind, run = kinds[0], free[at : at + 1]
            patient = next(queue, None)
            if patient is None:
                return
            visit = self._visit(times, kind, run, patient, in_room)
            in_room = in_room or visit.status is _S.IN_ROOM
            yield visit
            # A cancelled time is free again, and often given to somebody else: stay where we are.
            at += len(run) if visit.is_active or rng.random() < 0.5 else 0

    def _kinds_of(self, specialty: str) -> tuple[list[VisitKind], list[float]]:
        """Shortest first (it fits everywhere), with cumulated weights."""
        if specialty not in self._by_specialty:
            fitting = [k for k in self._kinds if not k.specialties or specialty in k.specialties]
            if self._single_slots:
                fitting = [k for k in fitting if k.busy_minutes == k.minutes and not k.equipment_ids]
            fitting.sort(key=lambda kind: (kind.minutes, bool(kind.room_ids), kind.id))
            total, cumulated = 0.0, []
            for kind in fitting:
                total += kind.weight
                cumulated.append(total)
            self._by_specialty[specialty] = fitting, cumulated
        return self._by_specialty[specialty]

    @staticmethod
    def _mean_slots(kinds: list[VisitKind], cumulated: list[float], slot_minutes: int) -> float:
        last, mean = 0.0, 0.0
        for kind, upto in zip(kinds, cumulated, strict=True):
            mean += (upto - last) / cumulated[-1] * max(1, -(-kind.minutes // slot_minutes))
            last = upto
        return mean

    def _visit(
        self, times: DoctorDayTimes, kind: VisitKind, run: Sequence[OpenTime], patient: int, in_room: bool
    ) -> SampleVisit:
        rng = self._rng
        starts_at, last = run[0].starts_at, run[-1]
        ends_at = last.starts_at + timedelta(minutes=last.minutes)
        status = self._status(starts_at, ends_at, in_room)
        created_at, updated_at = self._written(starts_at, ends_at, status)
        source = rng.choices(_SOURCES, _SOURCE_WEIGHTS)[0]
        keeps = status in ACTIVE_STATUSES
        first = next(
            (n for n, time in enumerate(run) if time.starts_at - starts_at >= timedelta(minutes=kind.before)),
            0,
        )
        before = int((run[first].starts_at - starts_at).total_seconds()) // 60
        after = 0
        if kind.after and len(run) > 1:
            after = int((ends_at - run[first].starts_at).total_seconds()) // 60 - kind.minutes
        return SampleVisit(
            doctor_id=times.doctor_id,
            day=times.day,
            slot_ids=tuple([time.slot_id for time in run]),
            patient_id=patient,
            visit_type_id=kind.id,
            room_id=self._place("room", kind.room_ids, starts_at, ends_at) if keeps else None,
            starts_at=starts_at,
            ends_at=ends_at,
            status=status,
            source=source,
            reason=rng.choice(_REASONS) if rng.random() < 0.25 else "",
            cancel_reason=_why_cancelled(starts_at) if status is _S.CANCELLED else "",
            created_by=rng.choice(self._staff),
            created_at=created_at,
            updated_at=updated_at,
            version=_VERSIONS[status],
            slot_id=run[first].slot_id,
            buffer_before=before,
            buffer_after=after,
            equipment_id=self._place("equipment", kind.equipment_ids, starts_at, ends_at) if keeps else None,
        )

    def _status(self, starts_at: datetime, ends_at: datetime, in_room: bool) -> BookingStatus:
        chance = self._rng.random()
        now = self._now
        if starts_at > now + timedelta(minutes=30):
            return _S.CANCELLED if chance < 0.04 else _S.BOOKED
        if starts_at > now:
            return _S.ARRIVED if chance < 0.45 else _S.BOOKED
        if ends_at <= now - timedelta(minutes=10):
            return _S.NO_SHOW if chance < 0.05 else _S.CANCELLED if chance < 0.11 else _S.DONE
        if not in_room and chance < 0.6:
            return _S.IN_ROOM
        return _S.DONE if ends_at <= now else _S.ARRIVED if chance < 0.85 else _S.BOOKED

    def _written(
        self, starts_at: datetime, ends_at: datetime, status: BookingStatus
    ) -> tuple[datetime, datetime]:
        """When it was booked (some days ahead) and when it was last touched; never in the future."""
        ahead = timedelta(minutes=min(60 * 24 * 40, self._rng.expovariate(1 / (60 * 24 * 6))) + 20)
        created = min(starts_at, self._now) - ahead
        if status is _S.BOOKED:
            return created, created
        touched = {_S.DONE: ends_at, _S.CANCELLED: created + ahead / 2}.get(status, starts_at)
        return created, max(created, min(touched, self._now))

    def _place(
        self, what: str, ids: Sequence[int], starts_at: datetime, ends_at: datetime, *, take: bool = True
    ) -> int | None:
        """The first of these rooms or things that nobody has in that time, which is taken now."""
        for each in ids:
            used = self._used[what, each]
            if all(end <= starts_at or ends_at <= start for start, end in used):
                if take:
                    used.append((starts_at, ends_at))
                return each
        return None

    def _has_places(self, kind: VisitKind, run: Sequence[OpenTime]) -> bool:
        starts_at, ends_at = run[0].starts_at, run[-1].starts_at + timedelta(minutes=run[-1].minutes)
        needed = (("room", kind.room_ids if kind.needs_room else ()), ("equipment", kind.equipment_ids))
        return all(
            not ids or self._place(what, ids, starts_at, ends_at, take=False) is not None
            for what, ids in needed
        )


def _run(free: Sequence[OpenTime], at: int, minutes: int) -> Sequence[OpenTime]:
    """The fewest free times from `at` on, without a gap, that hold `minutes`; empty when none do."""
    total, upto, expected = 0, at, free[at].starts_at
    while total < minutes:
        if upto == len(free) or free[upto].starts_at != expected:
            return ()
        total += free[upto].minutes
        expected += timedelta(minutes=free[upto].minutes)
        upto += 1
    return free[at:upto]


def squeezed_in(
    visits: Sequence[SampleVisit], today: date, patients: Sequence[int], now: datetime
) -> list[SampleVisit]:
    """Two visits of today's and one of tomorrow's that were booked beside another, so that the badge is seen."""
    made: list[SampleVisit] = []
    for day, count in ((today, 2), (today + timedelta(days=1), 1)):
        busy = {visit.patient_id for visit in visits if visit.day == day}
        free = [patient for patient in patients if patient not in busy]
        later = [
            v
            for v in visits
            if v.day == day and v.starts_at > now and v.status is _S.BOOKED and len(v.slot_ids) > 1
        ]
        # Far apart and with different doctors.
        for visit, patient, why in zip(
            later[:: max(1, len(later) // count)], free[:count], _SQUEEZED, strict=False
        ):
            made.append(
                replace(
                    visit,
                    patient_id=patient,
                    slot_ids=(),
                    starts_at=visit.starts_at + timedelta(minutes=visit.buffer_before),
                    ends_at=visit.starts_at + timedelta(minutes=visit.buffer_before + 15),
                    room_id=None,
                    equipment_id=None,
                    buffer_before=0,
                    buffer_after=0,
                    reason="",
                    overbook_reason=why,
                )
            )
    return made


def _why_cancelled(starts_at: datetime) -> str:
    return _WHY_CANCELLED[int(starts_at.timestamp()) // 300 * 7 % len(_WHY_CANCELLED)]
