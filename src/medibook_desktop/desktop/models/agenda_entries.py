"""One column of the agenda cut into entries: what is drawn, and one stop of the keyboard each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import IntEnum
from math import gcd

from medibook_desktop.desktop.models.agenda_wording import EntryTexts, Wording
from medibook_desktop.domain.agenda import Appointment, BlockedTime, DoctorDay, Hold
from medibook_desktop.domain.slots import Slot

Item = Appointment | Slot | BlockedTime
_DAY = 24 * 60


class EntryKind(IntEnum):
    CLOSED = 0
    FREE = 1
    HELD = 2
    BLOCKED = 3
    APPOINTMENT = 4
    BUFFER = 5


@dataclass(frozen=True, slots=True)
class Layout:
    """The rows of the grid: `first` and `last` in minutes after local midnight, one row every `step`."""

    first: int
    last: int
    step: int

    @property
    def rows(self) -> int:
        return (self.last - self.first) // self.step

    def row_of(self, minute: int) -> int:
        return (minute - self.first) // self.step

    def minute_of(self, row: int) -> int:
        return self.first + row * self.step

    def holds(self, other: Layout) -> bool:
        """Whether what `other` needs can be drawn in these rows."""
        if other == NO_ROWS:
            return True
        return self.first <= other.first and self.last >= other.last and other.step % self.step == 0


NO_ROWS = Layout(8 * 60, 18 * 60, 15)
"""Shown when there is nothing to show."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`start` and `end` in minutes after local midnight; rows first..last inclusive.

    Visits that overlap (one of them squeezed in) share the width: `lane` of `lanes`.
    """

    kind: EntryKind
    first: int
    last: int
    start: int
    end: int
    texts: EntryTexts
    slot: Slot | None = None
    appointment: Appointment | None = None
    blocked: BlockedTime | None = None
    hold: Hold | None = None
    lane: int = 0
    lanes: int = 1
    buffer_of: Appointment | None = None
    """The visit before or after which this time is kept, to prepare or to clean."""
    is_away: bool = False
    """Its shard does not answer: it was free when it was last read."""

    @property
    def item(self) -> Item | None:
        """What a person would say is there: a visit, a time to book, a blocked stretch, or nothing."""
        return self.appointment or self.buffer_of or self.blocked or self.slot

    @property
    def is_bookable(self) -> bool:
        return self.kind in (EntryKind.FREE, EntryKind.HELD) and not self.is_away


@dataclass(frozen=True, slots=True)
class AgendaColumn:
    """`rows[r]` are the entries that cover row r: one, or several visits side by side."""

    source: DoctorDay
    rows: tuple[tuple[Entry, ...], ...]

    @property
    def key(self) -> tuple[int, date]:
        return (self.source.doctor.id, self.source.day)


def minute_of_day(moment: datetime, zone: tzinfo) -> int:
    """Wall-clock minutes after midnight in the clinic's zone."""
    local = moment if moment.tzinfo is zone else moment.astimezone(zone)
    return local.hour * 60 + local.minute


def span_of(starts_at: datetime, ends_at: datetime, zone: tzinfo) -> tuple[int, int]:
    """(start, end) in wall-clock minutes; an end after midnight is cut at midnight.

    In the hour that a clock is set back, the wall clock may stand still: the true length counts then.
    """
    start, end = minute_of_day(starts_at, zone), minute_of_day(ends_at, zone)
    if end <= start:
        length = int((ends_at.timestamp() - starts_at.timestamp()) // 60)
        end = _DAY if start + length >= _DAY else start + max(length, 1)
    return start, end


def layout_of(columns: Iterable[DoctorDay], zone: tzinfo) -> Layout:
    """Whole hours around everything that is there; a row is as long as every slot's length allows."""
    starts: list[int] = []
    ends: list[int] = []
    step = 0
    for column in columns:
        for slot in column.slots:
            start = minute_of_day(slot.starts_at, zone)
            starts.append(start)
            ends.append(min(start + slot.minutes, _DAY))
            step = gcd(step, gcd(slot.minutes, start % 60))
        for visit in column.appointments:
            start, end = span_of(visit.starts_at, visit.ends_at, zone)
            starts.append(start)
            ends.append(end)
    if not starts:
        return NO_ROWS
    # Below five minutes a row could not be read; what starts in between is drawn at its true height.
    step = step if step >= 5 and 60 % step == 0 else 15 if step == 0 else 5
    return Layout(min(starts) // 60 * 60, -(-max(ends) // 60) * 60, step)


def build_column(
    source: DoctorDay,
    layout: Layout,
    zone: tzinfo,
    holds: Mapping[int, Hold],
    wording: Wording,
    before: AgendaColumn | None = None,
) -> AgendaColumn:
    """Every row covered: visits first, then blocked time, then slots; the rest is closed.

    `before` is the column as it was, in the same layout and language: what did not change is taken over,
    which makes a live change four times faster.
    """
    rows: list[tuple[Entry, ...] | None] = [None] * layout.rows
    words = wording.for_column(source)
    slots = {slot.id: slot for slot in source.slots}
    buffers = {
        visit.booking_id: visit for visit in source.appointments if visit.buffer_before or visit.buffer_after
    }
    known: dict[tuple[str, int], tuple[Entry, ...]] = {}
    if before is not None and (before.source.doctor, before.source.away) == (source.doctor, source.away):
        for covering in before.rows:
            for entry in covering:
                if entry.appointment is not None:
                    known["visit", entry.appointment.booking_id] = covering
                elif entry.slot is not None:
                    known["slot", entry.slot.id] = covering
                elif entry.kind == EntryKind.CLOSED:
                    known["closed", entry.first] = covering
    visits = {
        entry.appointment.booking_id: entry
        for covering in (known if before is not None else {}).values()
        for entry in covering
        if entry.appointment is not None
    }
    for entry in _visits(source, layout, zone, slots, words, visits):
        for row in range(max(entry.first, 0), min(entry.last + 1, layout.rows)):
            rows[row] = (*(rows[row] or ()), entry)
    for blocked in source.blocked:
        start, end = span_of(blocked.starts_at, blocked.ends_at, zone)
        start, end = max(start, layout.first), min(end, layout.last)
        _fill_stretches(rows, layout, start, end, blocked, words)
    for slot in source.slots:
        start = minute_of_day(slot.starts_at, zone)
        first, last = _rows(layout, start, start + slot.minutes)
        covered = [row for row in range(first, min(last + 1, layout.rows)) if rows[row] is None]
        if not covered:
            continue
        hold = holds.get(slot.id)
        buffered = buffers.get(slot.booking_id) if slot.booking_id is not None else None
        if buffered is not None:
            buffer = _buffer(buffered, slot, covered, layout, zone, words)
            for row in covered:
                rows[row] = (buffer,)
            continue
        old = known.get(("slot", slot.id))
        if old is not None and _is_same(old[0], slot, hold, covered):
            for row in covered:
                rows[row] = old
            continue
        if slot.is_free:
            kind = EntryKind.FREE if hold is None else EntryKind.HELD
            texts = words.free(words.minute_text(start), hold)
        else:
            kind = EntryKind.BLOCKED if slot.is_blocked else EntryKind.CLOSED
            said = words.minute_text(start)
            texts = words.blocked(said, "", "") if slot.is_blocked else words.taken(said)
        end, is_away = start + slot.minutes, source.away is not None
        entry = Entry(kind, covered[0], covered[-1], start, end, texts, slot=slot, hold=hold, is_away=is_away)
        for row in covered:
            rows[row] = (entry,)
    for row, found in enumerate(rows):
        if found is None:
            if ("closed", row) in known:
                rows[row] = known["closed", row]
                continue
            minute = layout.minute_of(row)
            texts = words.closed(wording.minute_text(minute))
            rows[row] = (Entry(EntryKind.CLOSED, row, row, minute, minute + layout.step, texts),)
    return AgendaColumn(source, tuple(found for found in rows if found is not None))


def _buffer(
    visit: Appointment, slot: Slot, covered: Sequence[int], layout: Layout, zone: tzinfo, words: Wording
) -> Entry:
    """What a visit keeps of its doctor's time before or after the patient's; its first slot says what for."""
    start, end = span_of(visit.starts_at, visit.ends_at, zone)
    begins = max(minute_of_day(slot.starts_at, zone), layout.minute_of(covered[0]))
    is_before = begins < start
    first = start - visit.buffer_before if is_before else layout.minute_of(layout.row_of(end - 1) + 1)
    texts = words.buffer(words.minute_text(begins), visit, is_before=is_before, is_first=begins <= first)
    return Entry(
        EntryKind.BUFFER,
        covered[0],
        covered[-1],
        begins,
        minute_of_day(slot.starts_at, zone) + slot.minutes,
        texts,
        slot=slot,
        buffer_of=visit,
    )


def _is_same(entry: Entry, slot: Slot, hold: Hold | None, covered: Sequence[int]) -> bool:
    return (
        entry.first == covered[0] and entry.last == covered[-1] and entry.hold == hold and entry.slot == slot
    )


def _rows(layout: Layout, start: int, end: int) -> tuple[int, int]:
    """First and last row, both inclusive, that [start, end) touches."""
    first = layout.row_of(start)
    return first, max(first, layout.row_of(end - 1))


def _fill_stretches(
    rows: list[tuple[Entry, ...] | None],
    layout: Layout,
    start: int,
    end: int,
    blocked: BlockedTime,
    words: Wording,
) -> None:
    """One entry for each unbroken run of rows: a visit inside blocked time stays visible."""
    if end <= start:
        return
    first, last = _rows(layout, start, end)
    row = first
    while row <= last:
        if rows[row] is not None:
            row += 1
            continue
        run = row
        while run < last and rows[run + 1] is None:
            run += 1
        run_start = max(start, layout.minute_of(row))
        run_end = min(end, layout.minute_of(run + 1))
        texts = words.blocked(words.minute_text(run_start), words.minute_text(run_end), blocked.why)
        entry = Entry(EntryKind.BLOCKED, row, run, run_start, run_end, texts, blocked=blocked)
        for covered in range(row, run + 1):
            rows[covered] = (entry,)
        row = run + 1


def _visits(
    source: DoctorDay,
    layout: Layout,
    zone: tzinfo,
    slots: Mapping[int, Slot],
    words: Wording,
    known: Mapping[int, Entry],
) -> list[Entry]:
    """The visits with their lanes: each cluster of overlapping visits shares the width evenly."""
    spans = sorted(
        ((*span_of(visit.starts_at, visit.ends_at, zone), visit) for visit in source.appointments),
        key=lambda found: (found[0], found[2].is_overbooked, found[2].booking_id),
    )
    entries: list[Entry] = []
    cluster: list[tuple[int, int, Appointment, int]] = []
    lane_ends: list[int] = []
    for start, end, visit in spans:
        if cluster and start >= max(lane_ends):
            entries += _cluster_entries(cluster, len(lane_ends), layout, slots, words, known)
            cluster, lane_ends = [], []
        lane = next((i for i, until in enumerate(lane_ends) if until <= start), len(lane_ends))
        if lane == len(lane_ends):
            lane_ends.append(end)
        else:
            lane_ends[lane] = end
        cluster.append((start, end, visit, lane))
    entries += _cluster_entries(cluster, len(lane_ends), layout, slots, words, known)
    return entries


def _cluster_entries(
    cluster: Sequence[tuple[int, int, Appointment, int]],
    lanes: int,
    layout: Layout,
    slots: Mapping[int, Slot],
    words: Wording,
    known: Mapping[int, Entry],
) -> list[Entry]:
    made = []
    for start, end, visit, lane in cluster:
        slot = slots.get(visit.slot_id)
        old = known.get(visit.booking_id)
        if (
            old is not None
            and old.appointment == visit
            and visit.offer_until is None
            and old.slot == slot
            and (old.lane, old.lanes) == (lane, lanes)
        ):
            made.append(old)
            continue
        first, last = _rows(layout, start, end)
        texts = words.visit(words.minute_text(start), words.minute_text(end), visit)
        made.append(
            Entry(
                EntryKind.APPOINTMENT,
                first,
                last,
                start,
                end,
                texts,
                slot=slot,
                appointment=visit,
                lane=lane,
                lanes=lanes,
            )
        )
    return made
