"""Making slots of schedules: doctor by doctor, each in a transaction of its own, told how far it is, and stoppable."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import RetryNeeded
from medibook_desktop.database.queries import schedules as queries
from medibook_desktop.database.queries import slot_generation as slot_queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import InvalidInput, ShardAway, TooBusy, UnknownDoctor
from medibook_desktop.domain.schedules import Clash, PlannedSlot, Regenerated, WeeklyHours, expand
from medibook_desktop.domain.shards import Shard
from medibook_desktop.domain.slot_generation import DueDoctor, GenerationProgress, runs_of
from medibook_desktop.domain.time_spans import TimeSpan
from medibook_desktop.foundation.clock import Clock
from medibook_desktop.foundation.retrying import retry
from medibook_desktop.services.merging import bring_news, follow_directory
from medibook_desktop.services.public_holidays import public_holidays

HORIZON_DAYS = 200
"""How far ahead slots are made, today included."""

SIDE_BY_SIDE = 2
"""Doctors at a time: half of a terminal's connections, so that its screens go on reading."""

CATCH_UP_ROUNDS = 3
"""What is changed while the slots are being made is due again: so often it is looked at once more."""

ROLLING = "roll_horizon"

OnProgress = Callable[[GenerationProgress], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Task:
    doctor_id: int
    first: date
    last: date
    due_version: int | None = None


class SlotGeneration:
    """Blocking; a long run belongs into a thread of its own, not on the window's lane of writes."""

    def __init__(self, shards: Shards, publish: Callable[[Sequence[Change]], object], clock: Clock) -> None:
        """`publish` tells other terminals; it is called after each commit, maybe from a helper thread."""
        self._shards = shards
        self._publish = publish
        self._clock = clock

    def regenerate(
        self,
        doctor_ids: Iterable[int],
        first: date,
        last: date,
        on_progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Regenerated:
        """See Schedules.regenerate."""
        clinics = self._clinics()
        tasks = []
        for doctor_id in dict.fromkeys(doctor_ids):
            if doctor_id not in clinics:
                raise UnknownDoctor(doctor_id=doctor_id)
            from_day = max(first, self._today(clinics[doctor_id]))
            if from_day <= last:
                tasks.append(_Task(doctor_id, from_day, last))
        return self._run(tasks, clinics, on_progress, cancelled)

    def due(self) -> tuple[DueDoctor, ...]:
        """Where a shard is away, without its doctors: it keeps the list itself."""

        def ask(shard: Shard, database: Database) -> list[DueDoctor]:
            with database.read() as connection:
                found = slot_queries.due(connection)
            # While a bucket moves, both shards have its rows.
            return (
                found
                if self._shards.is_one
                else [d for d in found if self._shards.lives_on(shard, d.doctor_id)]
            )

        return tuple(each for answer in self._shards.ask_each(ask).answers for each in answer)

    def follow_directory(self) -> bool:
        """See merging.follow_directory. Whether every shard did."""
        followed = follow_directory(self._shards)
        changes = [change for found in followed.answers for change in found]
        if changes:
            self._publish(changes)
        return followed.is_whole

    def catch_up(
        self,
        on_progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
        days: int = HORIZON_DAYS,
    ) -> Regenerated:
        """See Schedules.catch_up."""
        self.follow_directory()
        parts: list[Regenerated] = []
        for _ in range(CATCH_UP_ROUNDS):
            clinics = self._clinics()
            tasks = self._due_tasks(clinics, days)
            if not tasks:
                break
            parts.append(self._run(tasks, clinics, on_progress, cancelled))
            if parts[-1].is_cancelled:
                break
        return _sum(parts)

    def _due_tasks(self, clinics: Mapping[int, Clinic], days: int) -> list[_Task]:
        waiting = [each for each in self.due() if each.doctor_id in clinics]
        last_days = self._last_slot_days({w.doctor_id: clinics[w.doctor_id] for w in waiting})
        tasks = []
        for each in waiting:
            today = self._today(clinics[each.doctor_id])
            # As far as there are slots; beyond that the horizon has them made when it gets there.
            made_until = max(last_days.get(each.doctor_id, today), today + timedelta(days=days - 1))
            last = min(each.last_day or made_until, made_until)
            first = max(each.first_day, today)
            # Everything of it that may have slots is covered, so it is no longer due.
            tasks.append(_Task(each.doctor_id, first, max(first, last), each.version))
        return tasks

    def roll_horizon(
        self, days: int, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> Regenerated:
        """See Schedules.roll_horizon."""
        clinics = self._clinics()
        last_days = self._last_slot_days(clinics)
        tasks = []
        for doctor_id, clinic in clinics.items():
            if self._shards.is_down(doctor_id):
                continue  # the next round finds it
            today = self._today(clinic)
            first = max(last_days.get(doctor_id, today - timedelta(days=1)) + timedelta(days=1), today)
            if first <= today + timedelta(days=days - 1):
                tasks.append(_Task(doctor_id, first, today + timedelta(days=days - 1)))
        return self._run(tasks, clinics, on_progress, cancelled)

    def roll_once_a_day(self, days: int, cancelled: Cancelled | None = None) -> Regenerated | None:
        """See Schedules.roll_once_a_day."""
        today = self._clock.now().date()
        with self._shards.directory.write() as connection:
            if not slot_queries.begin_daily(connection, ROLLING, today):
                return None
        done = _sum([self.catch_up(cancelled=cancelled, days=days), self.roll_horizon(days, None, cancelled)])
        # With a shard away the day is not done: after an hour another terminal goes on with it.
        if not done.is_cancelled and not done.away and not self._shards.down:
            with self._shards.directory.write() as connection:
                slot_queries.end_daily(connection, ROLLING)
        return done

    def plan(
        self, doctor_id: int, first: date, last: date, hours: Iterable[WeeklyHours] | None = None
    ) -> list[PlannedSlot]:
        """See Schedules.plan."""
        clinics = self._clinics()
        if doctor_id not in clinics:
            raise UnknownDoctor(doctor_id=doctor_id)

        def ask(database: Database) -> list[PlannedSlot]:
            with database.read() as connection:
                return self._plan(connection, doctor_id, clinics, first, last, hours)

        return self._shards.read_of(doctor_id, ask)

    def bring_news(self, doctor_ids: Sequence[int]) -> None:
        """So that these doctors' shards know the hours as they are now."""
        bring_news(self._shards, doctor_ids)

    # --- One doctor ---------------------------------------------------------------------------------------

    def _run(
        self,
        tasks: Sequence[_Task],
        clinics: Mapping[int, Clinic],
        on_progress: OnProgress | None,
        cancelled: Cancelled | None,
    ) -> Regenerated:
        if not tasks:
            return _sum([])
        self.bring_news([task.doctor_id for task in tasks])
        names: dict[int, str] = {}
        if on_progress is not None:
            with self._shards.directory.read() as connection:
                names = slot_queries.doctor_names(connection, [task.doctor_id for task in tasks])
        done = _Done(len(tasks), names, on_progress, cancelled)

        def work(task: _Task) -> None:
            if done.stops:
                return
            try:
                part = self._generate(task, clinics)
            except ShardAway:
                if len(tasks) == 1:
                    raise
                # The others go on; the database keeps the list of what is due.
                part = replace(_sum([]), away=(task.doctor_id,))
            done.add(task.doctor_id, part)

        if len(tasks) == 1:
            work(tasks[0])
        else:
            with ThreadPoolExecutor(SIDE_BY_SIDE, "medibook-slots") as pool:
                asked = [pool.submit(work, task) for task in tasks]
                for each in asked:
                    error = each.exception()
                    if error is not None:
                        done.fail()  # what runs ends, what waits is not begun
                        raise error
        return replace(_sum(done.parts), is_cancelled=len(done.parts) < len(tasks))

    def _generate(self, task: _Task, clinics: Mapping[int, Clinic]) -> Regenerated:
        clinic = clinics[task.doctor_id]
        span = _days_span(task.first, task.last, clinic)

        def attempt(database: Database) -> tuple[list[PlannedSlot], dict[str, Any]]:
            with database.write() as connection:
                slot_queries.one_at_a_time(connection, task.doctor_id)
                plan = self._plan(connection, task.doctor_id, clinics, task.first, task.last)
                answer = slot_queries.generate_slots(
                    connection,
                    task.doctor_id,
                    span.starts_at,
                    span.ends_at,
                    list(runs_of(plan)),
                    task.due_version,
                )
                return plan, answer

        try:
            plan, answer = retry(lambda: self._shards.on_shard_of(task.doctor_id, attempt), RetryNeeded)
        except RetryNeeded:
            raise TooBusy from None
        self._publish(
            [
                Change(ChangeKind.SLOTS, doctor_id=task.doctor_id, day=date.fromisoformat(day))
                for day in answer["days"]
            ]
        )
        return Regenerated(
            answer["created"],
            answer["removed"],
            answer["changed"],
            sum(1 for slot in plan if slot.blocked_why),
            tuple(
                Clash(
                    clash["booking_id"],
                    task.doctor_id,
                    datetime.fromisoformat(clash["starts_at"]).astimezone(clinic.tz),
                    clash["why"],
                )
                for clash in answer["clashes"]
            ),
            doctors=1,
        )

    def _plan(
        self,
        connection: sa.Connection,
        doctor_id: int,
        clinics: Mapping[int, Clinic],
        first: date,
        last: date,
        hours: Iterable[WeeklyHours] | None = None,
    ) -> list[PlannedSlot]:
        """The doctor's hours at each place where they work, in that place's time and with its holidays."""
        clinic = clinics[doctor_id]
        by_place: defaultdict[int, list[WeeklyHours]] = defaultdict(list)
        for rule in queries.weekly_hours(connection, [doctor_id]) if hours is None else hours:
            by_place[rule.clinic_id].append(rule)
        span = _days_span(first, last, clinic)
        away = queries.absences(connection, list(by_place), [doctor_id], span.starts_at, span.ends_at)
        places = {place.id: place for place in clinics.values()} | {clinic.id: clinic}
        plan: list[PlannedSlot] = []
        for place_id, rules in by_place.items():
            place = places.get(place_id, clinic)
            holidays = self.holidays(connection, place, first, last)
            plan += expand(rules, away, holidays, place.tz, first, last)
        return sorted(plan, key=lambda slot: slot.starts_at)

    def holidays(self, connection: sa.Connection, clinic: Clinic, first: date, last: date) -> dict[date, str]:
        """The public holidays that the clinic keeps: those on which it works are left out."""
        found = public_holidays(clinic.country, clinic.subdivision, first, last)
        worked = slot_queries.worked_holidays(connection, clinic.id, first, last) if found else set()
        return {day: name for day, name in found.items() if day not in worked}

    def _clinics(self) -> dict[int, Clinic]:
        with self._shards.directory.read() as connection:
            return queries.clinics_of_doctors(connection)

    def _last_slot_days(self, clinics: Mapping[int, Clinic]) -> dict[int, date]:
        """Without the doctors of a shard that is away."""

        def ask(database: Database, doctor_ids: list[int]) -> dict[int, date]:
            by_zone: defaultdict[str, list[int]] = defaultdict(list)
            for doctor_id in doctor_ids:
                by_zone[clinics[doctor_id].zone].append(doctor_id)
            found: dict[int, date] = {}
            with database.read() as connection:
                for zone, of_zone in by_zone.items():
                    found |= queries.last_slot_days(connection, of_zone, zone)
            return found

        found: dict[int, date] = {}
        for answer in self._shards.gather(list(clinics), ask).answers:
            found |= answer
        return found

    def _today(self, clinic: Clinic) -> date:
        return self._clock.now().astimezone(clinic.tz).date()


@dataclass
class _Done:
    """What the threads have done; told one at a time, so that the counts only grow."""

    total: int
    names: Mapping[int, str]
    on_progress: OnProgress | None
    cancelled: Cancelled | None
    parts: list[Regenerated] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _failed: bool = False

    @property
    def stops(self) -> bool:
        return self._failed or (self.cancelled is not None and self.cancelled())

    def fail(self) -> None:
        self._failed = True

    def add(self, doctor_id: int, part: Regenerated) -> None:
        with self._lock:
            self.parts.append(part)
            if self.on_progress is not None:
                so_far = _sum(self.parts)
                self.on_progress(
                    GenerationProgress(
                        len(self.parts),
                        self.total,
                        self.names.get(doctor_id, ""),
                        so_far.created,
                        so_far.removed,
                        so_far.changed,
                        len(so_far.clashes),
                    )
                )


def _sum(parts: Sequence[Regenerated]) -> Regenerated:
    clashes = [clash for part in parts for clash in part.clashes]
    return Regenerated(
        sum(part.created for part in parts),
        sum(part.removed for part in parts),
        sum(part.changed for part in parts),
        sum(part.blocked for part in parts),
        tuple(sorted(clashes, key=lambda clash: (clash.starts_at, clash.booking_id))),
        sum(part.doctors for part in parts),
        any(part.is_cancelled for part in parts),
        tuple(doctor_id for part in parts for doctor_id in part.away),
    )


def _days_span(first: date, last: date, clinic: Clinic) -> TimeSpan:
    """From the first day's local midnight to the one after the last day."""
    if last < first:
        raise InvalidInput("The last day lies before the first.", field="last")
    after = last + timedelta(days=1)
    return TimeSpan(datetime.combine(first, time(0), clinic.tz), datetime.combine(after, time(0), clinic.tz))
