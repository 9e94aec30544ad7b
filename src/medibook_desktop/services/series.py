"""Series of visits: planned date by date, booked in one transaction, changed and taken back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from medibook_desktop.database import series_calls
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import series as queries
from medibook_desktop.database.shards import Shards, shard_away
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.booking_rules import REASON_LIMIT
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import InvalidInput, UnknownBooking
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.series import (
    MovedVisit,
    NewSeries,
    PlannedVisit,
    Scope,
    SeriesPlan,
    SeriesRule,
    SeriesVisit,
    SeriesWritten,
    VisitSeries,
    checked_rule,
    rule_text,
    wall_clock,
)
from medibook_desktop.domain.shards import DIRECTORY_SHARD
from medibook_desktop.services.directory import Directory
from medibook_desktop.services.series_planning import LOOK_DAYS, Days, Need, dates
from medibook_desktop.services.series_visits import as_step, in_order, in_scope, minutes_between, standing
from medibook_desktop.services.trying import tried

T = TypeVar("T")


class Series:
    """A plan holds nothing: what is gone when it is written comes back as SeriesClashes, and nothing is half made."""

    def __init__(
        self,
        shards: Shards,
        directory: Directory,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
    ) -> None:
        self._shards = shards
        self._directory = directory
        self._tell = tell
        self._terminal = terminal

    # --- Reading ----------------------------------------------------------------------------------------

    def of_visit(self, booking_id: int) -> VisitSeries | None:
        """The series that the visit belongs to; None for a visit that stands alone."""
        zone = self._directory.here().tz

        def ask(database: Database) -> VisitSeries | None:
            with database.read() as connection:
                return queries.of_booking(connection, booking_id, zone)

        try:
            found = self._shards.read_of_booking(booking_id, ask)
        except UnknownBooking:
            return None
        if found is not None:
            self._shards.learn(bookings=((visit.booking_id, visit.doctor_id) for visit in found.visits))
        return found

    def plan(
        self,
        rule: SeriesRule,
        first: datetime,
        *,
        doctor_id: int,
        patient_id: int,
        visit_type_id: int | None = None,
        visit: Appointment | None = None,
    ) -> SeriesPlan:
        """What every date of the rule would be, `first` being the first visit's time.

        `visit` is the first visit where it is there already. Raises InvalidInput naming the field of the rule.
        """
        zone = self._directory.zone_of(doctor_id)
        first = first.astimezone(zone)
        day, at = first.date(), first.time().replace(tzinfo=None)
        days = dates(checked_rule(rule, day), day)
        need = self._need(visit_type_id, visit)
        read = self._read(doctor_id, days, patient_id, need, zone)
        rows: list[PlannedVisit] = []
        for place, each in enumerate(days):
            planned = wall_clock(each, at, zone) or datetime.combine(each, at, tzinfo=zone)
            if place == 0 and visit is not None:
                rows.append(PlannedVisit(1, planned, visit=standing(visit)))
                continue
            slot, why, detail = read.verdict(doctor_id, each, at, need)
            rows.append(PlannedVisit(place + 1, planned, slot, why, detail))
        return SeriesPlan(rule, doctor_id, day, at, self._with_proposals(rows, doctor_id, at, need, read))

    def plan_change(
        self,
        series: VisitSeries,
        booking_id: int,
        scope: Scope,
        *,
        days_later: int = 0,
        at: time | None = None,
        doctor_id: int | None = None,
    ) -> tuple[PlannedVisit, ...]:
        """Where the visits in the scope would go: so many days later (or earlier), at another time, to another doctor.

        A visit that was moved by hand is among them, with `visit.is_moved_by_hand`: it goes along only when it is
        asked for. Visits that have begun or are over are left out.
        """
        target = doctor_id or series.doctor_id
        self._refuse_across(series.doctor_id, target)
        at = at or series.at
        zone = self._directory.zone_of(target)
        chosen = in_scope(series, booking_id, scope, self._now())
        numbers = {visit.booking_id: n for n, visit in enumerate(series.visits, 1)}
        days = [visit.planned_at.astimezone(zone).date() + timedelta(days=days_later) for visit in chosen]
        if not chosen:
            return ()
        own = frozenset(visit.booking_id for visit in chosen if not visit.is_moved_by_hand)
        minutes = max(minutes_between(visit.starts_at, visit.ends_at) for visit in chosen)
        need = replace(self._need(series.visit_type_id, None), own=own, minutes=minutes)
        read = self._read(target, days, series.patient_id, need, zone)
        rows: list[PlannedVisit] = []
        for visit, day in zip(chosen, days, strict=True):
            own_need = replace(need, own=own | {visit.booking_id})
            planned = wall_clock(day, at, zone) or datetime.combine(day, at, tzinfo=zone)
            slot, why, detail = read.verdict(target, day, at, own_need)
            rows.append(PlannedVisit(numbers[visit.booking_id], planned, slot, why, detail, visit=visit))
        return self._with_proposals(rows, target, at, need, read)

    # --- Writing ----------------------------------------------------------------------------------------

    def book(self, new: NewSeries, request_id: UUID | None = None) -> SeriesWritten:
        """All of them or none. Raises SeriesClashes naming every date in the way, AlreadyInSeries, StaleBooking."""
        request = request_id or new_request_id()
        reason = clean_text(new.reason, field="reason", limit=REASON_LIMIT)
        checked_rule(new.rule, new.first_day)
        if len(new.visits) + len(new.kept) < 1:
            raise InvalidInput("Every date of this series is left out.", field="count")
        made = replace(new, reason=reason)

        def book(database: Database) -> SeriesWritten:
            return series_calls.book(database, request, made, terminal=self._terminal)

        for visit in made.visits:
            self._refuse_across(made.doctor_id, visit.slot.doctor_id)
        return self._told(tried(lambda: self._shards.on_shard_of(made.doctor_id, book)))

    def move(
        self,
        series: VisitSeries,
        steps: Sequence[MovedVisit],
        *,
        scope: Scope,
        days_later: int = 0,
        at: time | None = None,
        doctor_id: int | None = None,
        request_id: UUID | None = None,
    ) -> SeriesWritten:
        """Moves these visits, all or none; with Scope.ALL the series itself says the new weekday, time and doctor."""
        changed: dict[str, Any] = {}
        for step in steps:
            self._refuse_across(series.doctor_id, step.slot.doctor_id)
        if scope is Scope.ALL:
            first = series.first_day + timedelta(days=days_later)
            changed = {
                "rule": rule_text(series.rule, first),
                "first_day": first.isoformat(),
                "at_time": (at or series.at).isoformat(),
                "doctor_id": doctor_id or series.doctor_id,
            }
        return self._change(series, [as_step(step) for step in in_order(steps)], changed, request_id)

    def cancel(
        self,
        series: VisitSeries,
        visits: Sequence[SeriesVisit],
        reason: str,
        request_id: UUID | None = None,
    ) -> SeriesWritten:
        """Cancels these visits, all or none. Raises InvalidInput without a reason."""
        text = clean_text(reason, field="reason", limit=REASON_LIMIT, required=True)
        steps = [
            {
                "booking_id": v.booking_id,
                "version": v.version,
                "cancel": text,
                "planned_at": v.planned_at.isoformat(),
            }
            for v in visits
        ]
        return self._change(series, steps, {}, request_id)

    def undo(self, undone: UUID, request_id: UUID | None = None) -> SeriesWritten:
        """Takes back what the request `undone` did to a series, as a whole. Raises CannotUndo, saying who and when."""
        request = request_id or new_request_id()

        def undo(database: Database) -> SeriesWritten:
            return series_calls.undo(database, request, undone, terminal=self._terminal)

        return self._told(tried(lambda: self._where_it_was_done(undone, undo)))

    def _where_it_was_done(self, done: UUID, use: Callable[[Database], T]) -> T:
        if self._shards.is_one:
            return use(self._shards.of_shard(DIRECTORY_SHARD))

        def ask(database: Database) -> int | None:
            return series_calls.doctor_of_request(database, done)

        gathered = self._shards.ask_all(ask)
        doctor_id = next((each for each in gathered.answers if each is not None), None)
        if doctor_id is None and gathered.down:
            raise shard_away(gathered.down[0])
        return self._shards.on_shard_of(doctor_id or 0, use)

    def _change(
        self,
        series: VisitSeries,
        steps: Sequence[dict[str, Any]],
        changed: dict[str, Any],
        request_id: UUID | None,
    ) -> SeriesWritten:
        request = request_id or new_request_id()
        if not steps:
            raise InvalidInput("No visit of the series is changed by this.", field="scope")

        def change(database: Database) -> SeriesWritten:
            return series_calls.change(
                database, request, series.id, series.version, steps, changed, terminal=self._terminal
            )

        return self._told(tried(lambda: self._shards.on_shard_of(series.doctor_id, change)))

    def _refuse_across(self, doctor_id: int, other_id: int) -> None:
        """A series is changed as a whole, in one transaction: all of it is on one shard."""
        shard_of = self._shards.map.shard_id_of
        if shard_of(doctor_id) != shard_of(other_id):
            raise InvalidInput(
                "A series cannot go to a doctor of another region as a whole.",
                next_step="Move its visits one by one, or cancel the series and book it anew there.",
                field="doctor",
            )

    def _told(self, written: SeriesWritten) -> SeriesWritten:
        self._tell(written.changes)
        return written

    # --- Parts of planning ------------------------------------------------------------------------------

    def _need(self, visit_type_id: int | None, visit: Appointment | None) -> Need:
        kind = next((k for k in self._directory.visit_types() if k.id == visit_type_id), None)
        minutes = kind.minutes if kind else 1
        if visit is not None:
            minutes = minutes_between(visit.starts_at, visit.ends_at)
        return Need(minutes, getattr(kind, "buffer_before", 0), getattr(kind, "buffer_after", 0))

    def _read(
        self, doctor_id: int, days: Sequence[date], patient_id: int, need: Need, zone: ZoneInfo
    ) -> Days:
        first = datetime.combine(min(days), time(), tzinfo=zone)
        last = datetime.combine(max(days) + timedelta(days=LOOK_DAYS + 2), time(), tzinfo=zone)

        def ask(database: Database) -> Days:
            with database.read() as connection:
                return Days(
                    queries.day_slots(connection, [(doctor_id, day) for day in dict.fromkeys(days)], zone),
                    queries.busy_times(connection, patient_id, first, last, zone),
                    zone,
                    self._now(),
                    queries.last_day(connection, doctor_id, zone),
                )

        read = self._shards.read_of(doctor_id, ask)
        if self._shards.is_one:
            return read
        return replace(read, busy=self._busy(patient_id, first, last, zone))

    def _busy(
        self, patient_id: int, first: datetime, last: datetime, zone: ZoneInfo
    ) -> list[tuple[int, datetime, datetime]]:
        """When the patient is expected, on whatever shard."""

        def ask(database: Database) -> list[tuple[int, datetime, datetime]]:
            with database.read() as connection:
                return queries.busy_times(connection, patient_id, first, last, zone)

        return self._shards.fan_out(ask, lambda answers: [each for answer in answers for each in answer])[0]

    def _with_proposals(
        self, rows: Sequence[PlannedVisit], doctor_id: int, at: time, need: Need, read: Days
    ) -> tuple[PlannedVisit, ...]:
        """A second look, at the days around the clashes only and at the colleagues of the same specialty."""
        clashes = [row for row in rows if row.is_clash]
        if not clashes:
            return tuple(rows)
        colleagues = self._colleagues(doctor_id)
        wanted: dict[tuple[int, date], None] = {}
        for row in clashes:
            day = row.planned_at.date()
            wanted |= {(doctor_id, day + timedelta(days=n)): None for n in range(LOOK_DAYS + 1)}
            wanted |= {(other, day): None for other in colleagues}

        def ask(database: Database) -> dict[tuple[int, date], list[queries.DaySlot]]:
            with database.read() as connection:
                return queries.day_slots(connection, list(wanted), read.zone)

        around = self._shards.read_of(doctor_id, ask)
        look = replace(read, slots=around, given={row.slot.id for row in rows if row.slot is not None})
        following = {row.number: after.planned_at.date() for row, after in pairwise(rows)}
        full: list[PlannedVisit] = []
        for row in rows:
            if row.is_clash:
                own = need if row.visit is None else replace(need, own=need.own | {row.visit.booking_id})
                found = look.proposals(
                    doctor_id, colleagues, row.planned_at.date(), following.get(row.number), at, own
                )
                look.given.update(slot.id for slot in found[:1])
                row = replace(row, proposals=found)
            full.append(row)
        return tuple(full)

    def _colleagues(self, doctor_id: int) -> tuple[int, ...]:
        specialty = self._directory.doctor(doctor_id).specialty
        shard_of = self._shards.map.shard_id_of
        return tuple(
            d.id
            for d in self._directory.doctors(specialty)
            if d.id != doctor_id and shard_of(d.id) == shard_of(doctor_id)
        )

    def _now(self) -> datetime:
        return datetime.now(UTC)
