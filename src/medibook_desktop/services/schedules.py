"""Hours, absences and holidays, and the slots that follow from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from medibook_desktop.database.engine import Database
from medibook_desktop.database.failures import RetryNeeded
from medibook_desktop.database.queries import schedules as queries
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import InvalidInput, TooBusy, UnknownDoctor
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.schedules import (
    Absence,
    Clash,
    PlannedSlot,
    Regenerated,
    WeeklyHours,
    check_hours,
    expand,
)
from medibook_desktop.domain.time_spans import TimeSpan
from medibook_desktop.foundation.clock import Clock, SystemClock
from medibook_desktop.foundation.retrying import retry
from medibook_desktop.services.public_holidays import public_holidays

HORIZON_DAYS = 200
"""How far ahead slots are made, today included."""

WHY_LIMIT = 500


class Schedules:
    """Reading is everybody's; writing needs an administrator, as the database's grants say."""

    def __init__(
        self, database: Database, publish: Callable[[Sequence[Change]], object], clock: Clock | None = None
    ) -> None:
        """`publish` tells other terminals; it is called after each commit."""
        self._database = database
        self._publish = publish
        self._clock = clock or SystemClock()

    def weekly_hours(self, doctor_id: int) -> tuple[WeeklyHours, ...]:
        """By weekday and time."""
        with self._database.read() as connection:
            return tuple(queries.weekly_hours(connection, [doctor_id]))

    def set_weekly_hours(self, doctor_id: int, hours: Iterable[WeeklyHours]) -> tuple[WeeklyHours, ...]:
        """The doctor's hours are these from now on. The slots follow with `regenerate`.

        Raises InvalidInput naming the field, UnknownDoctor, NotAllowed.
        """
        rules = [replace(rule, doctor_id=doctor_id) for rule in hours]
        check_hours(rules)
        with self._database.write() as connection:
            if doctor_id not in queries.clinics_of_doctors(connection):
                raise UnknownDoctor(doctor_id=doctor_id)
            queries.replace_weekly_hours(connection, doctor_id, rules)
            stored = tuple(queries.weekly_hours(connection, [doctor_id]))
        self._publish([Change(ChangeKind.SCHEDULE, doctor_id=doctor_id)])
        return stored

    def absences(
        self, first: date, last: date, doctor_ids: Sequence[int] | None = None
    ) -> tuple[Absence, ...]:
        """Absences and closures that touch these days, in the clinic's time; of all doctors without ids."""
        with self._database.read() as connection:
            clinics = queries.clinics_of_doctors(connection)
            wanted = list(clinics) if doctor_ids is None else [i for i in doctor_ids if i in clinics]
            found: list[Absence] = []
            for clinic, of_clinic in _by_clinic(wanted, clinics):
                span = _days_span(first, last, clinic)
                found += queries.absences(
                    connection, [clinic.id], of_clinic, span.starts_at, span.ends_at, clinic.tz
                )
        return tuple(found)

    def add_absence(self, absence: Absence) -> Absence:
        """The absence with its id; without a doctor it closes the clinic. The slots follow with `regenerate`.

        Raises InvalidInput for a time that ends before it starts or a reason that does not fit, NotAllowed.
        """
        TimeSpan(absence.starts_at, absence.ends_at)
        why = clean_text(absence.why, field="why", limit=WHY_LIMIT)
        source = "closure" if absence.doctor_id is None else "absence"
        with self._database.write() as connection:
            absence_id = queries.add_absence(connection, replace(absence, why=why), source)
        self._publish([Change(ChangeKind.SCHEDULE, doctor_id=absence.doctor_id)])
        return replace(absence, why=why, id=absence_id)

    def remove_absence(self, absence_id: int) -> Absence | None:
        """The absence that is gone now (its times in UTC), or None when it was gone already. Raises NotAllowed."""
        with self._database.write() as connection:
            removed = queries.remove_absence(connection, absence_id)
        if removed is not None:
            self._publish([Change(ChangeKind.SCHEDULE, doctor_id=removed.doctor_id)])
        return removed

    def holidays(self, clinic: Clinic, first: date, last: date) -> dict[date, str]:
        """Local day -> name of the public holidays of the clinic's country or part of it. Raises InvalidInput."""
        return public_holidays(clinic.country, clinic.subdivision, first, last)

    def regenerate(self, doctor_ids: Iterable[int], first: date, last: date) -> Regenerated:
        """Make the slots of these days what the schedule asks for; days that are over are left alone.

        Booked slots are never touched: what has no room any more comes back as a clash. Each doctor is a
        transaction of its own, so a clinic goes on booking meanwhile. Raises UnknownDoctor, NotAllowed,
        InvalidInput for hours or a country that cannot be, TooBusy.
        """
        with self._database.read() as connection:
            clinics = queries.clinics_of_doctors(connection)
        created = removed = changed = blocked = 0
        clashes: list[Clash] = []
        for doctor_id in dict.fromkeys(doctor_ids):
            clinic = clinics.get(doctor_id)
            if clinic is None:
                raise UnknownDoctor(doctor_id=doctor_id)
            from_day = max(first, self._today(clinic))
            if last < from_day:
                continue
            done = self._regenerate_one(doctor_id, clinic, clinics, from_day, last)
            created, removed, changed = created + done.created, removed + done.removed, changed + done.changed
            blocked += done.blocked
            clashes += done.clashes
        return Regenerated(created, removed, changed, blocked, tuple(clashes))

    def roll_horizon(self, days: int = HORIZON_DAYS) -> Regenerated:
        """Slots for the days that came within the horizon since last time; cheap when there are none.

        Run daily, by the worker or an administrator's terminal.
        """
        with self._database.read() as connection:
            clinics = queries.clinics_of_doctors(connection)
            last_days: dict[int, date] = {}
            for clinic, doctor_ids in _by_clinic(list(clinics), clinics):
                last_days |= queries.last_slot_days(connection, doctor_ids, clinic.zone)
        parts = []
        for doctor_id, clinic in clinics.items():
            today = self._today(clinic)
            first = last_days.get(doctor_id, today - timedelta(days=1)) + timedelta(days=1)
            parts.append(self.regenerate([doctor_id], max(first, today), today + timedelta(days=days - 1)))
        return Regenerated(
            sum(part.created for part in parts),
            sum(part.removed for part in parts),
            sum(part.changed for part in parts),
            sum(part.blocked for part in parts),
            tuple(clash for part in parts for clash in part.clashes),
        )

    def _regenerate_one(
        self, doctor_id: int, clinic: Clinic, clinics: dict[int, Clinic], first: date, last: date
    ) -> Regenerated:
        span = _days_span(first, last, clinic)

        def attempt() -> tuple[list[PlannedSlot], dict[str, Any]]:
            with self._database.write() as connection:
                plan = self._plan(connection, doctor_id, clinic, clinics, first, last)
                return plan, queries.replace_slots(connection, doctor_id, span.starts_at, span.ends_at, plan)

        try:
            plan, answer = retry(attempt, RetryNeeded)
        except RetryNeeded:
            raise TooBusy from None
        self._publish(
            [
                Change(ChangeKind.SLOTS, doctor_id=doctor_id, day=date.fromisoformat(day))
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
                    doctor_id,
                    datetime.fromisoformat(clash["starts_at"]).astimezone(clinic.tz),
                    clash["why"],
                )
                for clash in answer["clashes"]
            ),
        )

    def _plan(
        self,
        connection: sa.Connection,
        doctor_id: int,
        clinic: Clinic,
        clinics: dict[int, Clinic],
        first: date,
        last: date,
    ) -> list[PlannedSlot]:
        """The doctor's hours at each place where they work, in that place's time and with its holidays."""
        by_place: defaultdict[int, list[WeeklyHours]] = defaultdict(list)
        for rule in queries.weekly_hours(connection, [doctor_id]):
            by_place[rule.clinic_id].append(rule)
        places = {place.id: place for place in clinics.values()} | {clinic.id: clinic}
        span = _days_span(first, last, clinic)
        away = queries.absences(connection, list(by_place), [doctor_id], span.starts_at, span.ends_at)
        plan: list[PlannedSlot] = []
        for place_id, rules in by_place.items():
            place = places.get(place_id, clinic)
            holidays = self.holidays(place, first, last)
            plan += expand(rules, away, holidays, place.tz, first, last)
        return sorted(plan, key=lambda slot: slot.starts_at)

    def _today(self, clinic: Clinic) -> date:
        return self._clock.now().astimezone(clinic.tz).date()


def _by_clinic(doctor_ids: Iterable[int], clinics: dict[int, Clinic]) -> list[tuple[Clinic, list[int]]]:
    grouped: dict[int, tuple[Clinic, list[int]]] = {}
    for doctor_id in doctor_ids:
        clinic = clinics[doctor_id]
        grouped.setdefault(clinic.id, (clinic, []))[1].append(doctor_id)
    return list(grouped.values())


def _days_span(first: date, last: date, clinic: Clinic) -> TimeSpan:
    """From the first day's local midnight to the one after the last day."""
    if last < first:
        raise InvalidInput("The last day lies before the first.", field="last")
    after = last + timedelta(days=1)
    return TimeSpan(datetime.combine(first, time(0), clinic.tz), datetime.combine(after, time(0), clinic.tz))
