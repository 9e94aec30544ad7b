"""Weekly hours, absences and holidays, expanded into the times that can be booked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import combinations
from math import gcd, lcm

from medibook_desktop.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """A doctor's regular hours on one weekday (0 = Monday), in the clinic's wall-clock time.

    `breaks` are (start, end) pairs inside the hours; `valid_to` is inclusive, None is open. An end of 23:59 stands
    for midnight: a `time` knows no 24:00. With `every_weeks` above 1 they hold in the week of `anchor` (any day of
    it) and in every n-th before and after it.
    """

    doctor_id: int
    clinic_id: int
    weekday: int
    starts: time
    ends: time
    slot_minutes: int
    breaks: tuple[tuple[time, time], ...] = ()
    valid_from: date = date.min
    valid_to: date | None = None
    id: int | None = None
    every_weeks: int = 1
    anchor: date | None = None

    @property
    def phase(self) -> int:
        """Which of the `every_weeks` weeks it is, 0 to n - 1; the same for every anchor that means the same weeks."""
        return week_number(self.anchor) % self.every_weeks if self.anchor and self.every_weeks > 1 else 0

    def holds_on(self, day: date) -> bool:
        """Whether the doctor has these hours on that day, absences aside."""
        return (
            day.weekday() == self.weekday
            and self.valid_from <= day <= (self.valid_to or date.max)
            and (self.every_weeks == 1 or week_number(day) % self.every_weeks == self.phase)
        )


@dataclass(frozen=True, slots=True)
class Absence:
    """Time that cannot be booked: a doctor's, or a whole clinic's when `doctor_id` is None."""

    doctor_id: int | None
    clinic_id: int
    starts_at: datetime
    ends_at: datetime
    why: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedSlot:
    """A slot that the schedule asks for; `blocked_why` is set when it is drawn as blocked.

    `starts_at` is in UTC: adding minutes to a time in a local zone counts on the clock on the wall.
    """

    doctor_id: int
    starts_at: datetime
    minutes: int
    blocked_why: str = ""
    clinic_id: int | None = None


@dataclass(frozen=True, slots=True)
class Clash:
    """A booking that the new schedule has no room for; it stays, and a person decides."""

    booking_id: int
    doctor_id: int
    starts_at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Regenerated:
    """What regenerating did to slots: made, taken away, altered, how many of the plan are blocked; and the clashes.

    `doctors` were done; with `is_cancelled` the others were not begun; `away` are doctors whose shard did not answer:
    their turn comes when it does.
    """

    created: int
    removed: int
    changed: int
    blocked: int
    clashes: tuple[Clash, ...]
    doctors: int = 0
    is_cancelled: bool = False
    away: tuple[int, ...] = ()


SHORTEST_SLOT, LONGEST_SLOT = 5, 240
"""Minutes; the column's check constraint says the same."""

LONGEST_CYCLE = 26
"""Weeks; the column's check constraint says the same."""

END_OF_DAY = time(23, 59)
"""As the end of hours or of a break: midnight."""

_NO_TIME = timedelta(0)


def week_number(day: date) -> int:
    """Weeks since Monday, 1 January of the year 1: goes on over every new year, whether it has 52 weeks or 53."""
    return (day.toordinal() - 1) // 7


def minute_of_end(moment: time) -> int:
    """Minutes from midnight until an end; 1440 for END_OF_DAY."""
    return 24 * 60 if moment == END_OF_DAY else moment.hour * 60 + moment.minute


def clock_of_end(moment: time) -> str:
    """12:30, or 24:00 for END_OF_DAY."""
    return "24:00" if moment == END_OF_DAY else f"{moment:%H:%M}"


def check_hours(hours: Iterable[WeeklyHours]) -> None:
    """Raises InvalidInput naming the field: times, breaks, slot length, hours of one doctor that overlap."""
    by_day: defaultdict[tuple[int, int], list[WeeklyHours]] = defaultdict(list)
    for rule in hours:
        _check_rule(rule)
        by_day[rule.doctor_id, rule.weekday].append(rule)
    for rules in by_day.values():
        for one, other in combinations(rules, 2):
            if one.starts < other.ends and other.starts < one.ends and first_common_day(one, other):
                message = "The hours {hours} and {other_hours} overlap."
                if one.clinic_id != other.clinic_id:
                    message = "The hours {hours} and {other_hours} overlap at two clinics."
                raise InvalidInput(
                    message,
                    field="starts",
                    hours=_clock(one),
                    other_hours=_clock(other),
                    doctor_id=one.doctor_id,
                    weekday=one.weekday,
                )


def first_common_day(one: WeeklyHours, other: WeeklyHours) -> date | None:
    """The first day on which both hold, whatever their times; None when there is none."""
    if one.weekday != other.weekday or (one.phase - other.phase) % gcd(one.every_weeks, other.every_weeks):
        return None
    start = max(one.valid_from, other.valid_from).toordinal()
    start += (one.weekday + 1 - start) % 7  # ordinal 1 was a Monday
    end = min(one.valid_to or date.max, other.valid_to or date.max).toordinal()
    for ordinal in range(start, min(end, start + 7 * lcm(one.every_weeks, other.every_weeks)) + 1, 7):
        day = date.fromordinal(ordinal)
        if one.holds_on(day) and other.holds_on(day):
            return day
    return None


def check_slot_fits(rule: WeeklyHours) -> None:
    """Raises InvalidInput when the hours are too short for a single slot: nobody could ever be booked in them."""
    if not _pieces(rule):
        raise InvalidInput(
            "A slot of {minutes} minutes does not fit into {hours} with its breaks.",
            field="slot_minutes",
            minutes=rule.slot_minutes,
            hours=_clock(rule),
        )


def _check_rule(rule: WeeklyHours) -> None:
    if not 0 <= rule.weekday <= 6:
        raise InvalidInput("A weekday is 0 (Monday) to 6 (Sunday).", field="weekday")
    if not SHORTEST_SLOT <= rule.slot_minutes <= LONGEST_SLOT:
        raise InvalidInput(
            "A slot has {shortest} to {longest} minutes, not {found}.",
            field="slot_minutes",
            shortest=SHORTEST_SLOT,
            longest=LONGEST_SLOT,
            found=rule.slot_minutes,
        )
    if not 1 <= rule.every_weeks <= LONGEST_CYCLE or (rule.every_weeks > 1 and rule.anchor is None):
        raise InvalidInput(
            "Hours come every week, or every 2nd to {longest}th from a given week on.",
            field="every_weeks",
            longest=LONGEST_CYCLE,
        )
    _check_times("starts", rule.starts)
    _check_times("ends", rule.ends)
    if rule.ends <= rule.starts:
        raise InvalidInput("The hours {hours} end before they start.", field="ends", hours=_clock(rule))
    if rule.valid_to is not None and rule.valid_to < rule.valid_from:
        raise InvalidInput("The hours stop being valid before they start to be.", field="valid_to")
    previous = rule.starts
    for start, end in sorted(rule.breaks):
        _check_times("breaks", start, end)
        if end <= start:
            raise InvalidInput(
                "The break at {start} ends before it starts.", field="breaks", start=f"{start:%H:%M}"
            )
        if start < rule.starts or end > rule.ends:
            raise InvalidInput(
                "The break {break_time} is outside of {hours}.",
                field="breaks",
                break_time=f"{start:%H:%M}–{clock_of_end(end)}",
                hours=_clock(rule),
            )
        if start < previous:
            raise InvalidInput(
                "The break at {start} overlaps another.", field="breaks", start=f"{start:%H:%M}"
            )
        previous = end


def _check_times(field: str, *times: time) -> None:
    for moment in times:
        if moment.tzinfo is not None or moment.second or moment.microsecond:
            raise InvalidInput("Hours are whole minutes on the clinic's clock.", field=field)


def _clock(rule: WeeklyHours) -> str:
    return f"{rule.starts:%H:%M}–{clock_of_end(rule.ends)}"


def expand(
    hours: Iterable[WeeklyHours],
    absences: Iterable[Absence],
    holidays: Mapping[date, str],
    zone: tzinfo,
    first_day: date,
    last_day: date,
) -> list[PlannedSlot]:
    """The slots of both days and all between, in order of time for each doctor; `starts_at` is aware, UTC.

    Wall-clock rules are expanded in `zone`. A slot begins at a wall-clock time that exists, the first
    time that it comes; it has its length in real minutes and ends before the next break and the end of
    hours; after a break the row starts anew at the break's end. So in spring the lost hour has no slots,
    and in autumn the repeated hour has them once. Time inside an absence or on a holiday (local day ->
    name) is planned too, as blocked, so that the agenda can show why. Raises InvalidInput as check_hours.
    """
    rules = sorted(hours, key=lambda rule: (rule.doctor_id, rule.starts))
    check_hours(rules)
    away = _AbsenceIndex(absences)
    by_weekday: list[list[tuple[WeeklyHours, list[_Piece]]]] = [[] for _ in range(7)]
    for rule in rules:
        by_weekday[rule.weekday].append((rule, _pieces(rule)))

    planned: list[PlannedSlot] = []
    for number in range((last_day - first_day).days + 1):
        day = first_day + timedelta(days=number)
        midnight = _steady_midnight(day, zone)
        holiday = holidays.get(day, "")
        for rule, pieces in by_weekday[day.weekday()]:
            if not rule.holds_on(day):
                continue
            minutes = rule.slot_minutes
            if midnight is not None:
                starts = [midnight + offset for piece in pieces for offset in piece.offsets]
            else:
                starts = _starts_on_a_changing_day(day, zone, pieces, minutes)
            blocks = away.of(rule, starts, minutes)
            doctor_id = rule.doctor_id
            if not blocks:
                planned += [
                    PlannedSlot(doctor_id, start, minutes, holiday, rule.clinic_id) for start in starts
                ]
                continue
            length = timedelta(minutes=minutes)
            for start in starts:
                why = next((b.why for b in blocks if b.starts < start + length and start < b.ends), holiday)
                planned.append(PlannedSlot(doctor_id, start, minutes, why, rule.clinic_id))
    planned.sort(key=lambda slot: slot.doctor_id)  # stable: each doctor's slots stay in order of time
    return planned


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch without a break: where its slots start, and where it ends, since local midnight."""

    offsets: tuple[timedelta, ...]
    end: timedelta


def _pieces(rule: WeeklyHours) -> list[_Piece]:
    pieces = []
    length = timedelta(minutes=rule.slot_minutes)
    start = _since_midnight(rule.starts)
    stops = [(_since_midnight(a), _until(b)) for a, b in sorted(rule.breaks)]
    for end, following in [*stops, (_until(rule.ends), _NO_TIME)]:
        count = (end - start) // length
        if count > 0:
            pieces.append(_Piece(tuple(start + n * length for n in range(count)), end))
        start = following
    return pieces


def _since_midnight(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute)


def _until(end: time) -> timedelta:
    return timedelta(minutes=minute_of_end(end))


def _steady_midnight(day: date, zone: tzinfo) -> datetime | None:
    """The day's local midnight in UTC, or None when the zone's offset changes during the day."""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall-clock on purpose
    offsets = {
        (midnight + timedelta(hours=hours)).replace(tzinfo=zone, fold=fold).utcoffset()
        for hours in (0, 6, 12, 18, 24)
        for fold in (0, 1)
    }
    offset = offsets.pop()
    if offsets or offset is None:
        return None
    return (midnight - offset).replace(tzinfo=UTC)


def _starts_on_a_changing_day(
    day: date, zone: tzinfo, pieces: Iterable[_Piece], minutes: int
) -> list[datetime]:
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall-clock on purpose
    length = timedelta(minutes=minutes)
    starts: list[datetime] = []
    free_from = datetime.min.replace(tzinfo=UTC)
    for piece in pieces:
        end, _ = _instant(midnight + piece.end, zone)
        for offset in piece.offsets:
            start, exists = _instant(midnight + offset, zone)
            # A slot that began before the lost hour ends after it, maybe beyond the next slot's start.
            if exists and start >= free_from and start + length <= end:
                starts.append(start)
                free_from = start + length
    return starts


def _instant(wall: datetime, zone: tzinfo) -> tuple[datetime, bool]:
    """The moment in UTC at which the clock first shows `wall`, and whether it ever does.

    A time that the clock jumps over stands for the moment of the jump.
    """
    first = wall.replace(tzinfo=zone).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None, fold=0) == wall:
        return first, True
    # In a gap fold=1 lies before the jump and fold=0 after it (PEP 495); the jump is on a whole second.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    old_offset = before.astimezone(zone).utcoffset()
    low, high = 0, int((first - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        same = (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old_offset
        low, high = (middle, high) if same else (low, middle)
    return before + timedelta(seconds=high), False


@dataclass(frozen=True, slots=True)
class _Block:
    starts: datetime
    ends: datetime
    why: str


class _AbsenceIndex:
    """Absences by doctor and by clinic, so that a doctor-day looks at its own only."""

    def __init__(self, absences: Iterable[Absence]) -> None:
        self._of_doctor: defaultdict[int, list[_Block]] = defaultdict(list)
        self._of_clinic: defaultdict[int, list[_Block]] = defaultdict(list)
        for absence in absences:
            block = _Block(
                absence.starts_at.astimezone(UTC), absence.ends_at.astimezone(UTC), absence.why or "Absent"
            )
            if absence.doctor_id is not None:
                self._of_doctor[absence.doctor_id].append(block)
            else:
                self._of_clinic[absence.clinic_id].append(block)

    def of(self, rule: WeeklyHours, starts: list[datetime], minutes: int) -> list[_Block]:
        own, shared = self._of_doctor.get(rule.doctor_id), self._of_clinic.get(rule.clinic_id)
        if not starts or not (own or shared):
            return []
        first, last = starts[0], starts[-1] + timedelta(minutes=minutes)
        return [b for b in (*(own or ()), *(shared or ())) if b.starts < last and first < b.ends]
