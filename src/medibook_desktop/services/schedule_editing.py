"""A doctor's hours edited by a person: read with their digest, looked at beforehand, saved, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from medibook_desktop.database.booking_calls import change_from
from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import agenda as agenda_queries
from medibook_desktop.database.queries import schedules as queries
from medibook_desktop.database.queries.schedule_preview import preview_hours
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import (
    CannotUndo,
    InvalidInput,
    StaleSchedule,
    TooBusy,
    UnknownDoctor,
)
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.schedule_editing import (
    ClashingVisit,
    ClashKind,
    DayChange,
    DoctorSchedule,
    SchedulePreview,
    ScheduleSaved,
)
from medibook_desktop.domain.schedule_periods import same_hours
from medibook_desktop.domain.schedules import (
    PlannedSlot,
    Regenerated,
    WeeklyHours,
    check_hours,
    check_slot_fits,
)
from medibook_desktop.domain.slot_generation import runs_of
from medibook_desktop.foundation.clock import Clock, SystemClock
from medibook_desktop.services.schedules import Schedules
from medibook_desktop.services.slot_generation import HORIZON_DAYS, Cancelled, OnProgress
from medibook_desktop.services.trying import tried

_READINGS = 4


class ScheduleEditing:
    """Plain and blocking. Reading is everybody's; what is written needs the right to change schedules."""

    def __init__(
        self,
        shards: Shards,
        schedules: Schedules,
        *,
        tell: Callable[[Sequence[Change]], None],
        terminal: str,
        clock: Clock | None = None,
    ) -> None:
        """`tell` is called after the commit, for other terminals and for this one."""
        self._shards = shards
        self._schedules = schedules
        self._tell = tell
        self._terminal = terminal
        self._clock = clock or SystemClock()

    # --- Reading ------------------------------------------------------------------------------------------

    def open(self, doctor_id: int) -> DoctorSchedule:
        """The hours and their digest, of one moment. Raises UnknownDoctor."""
        with self._shards.directory.read() as connection:
            clinic = queries.clinics_of_doctors(connection).get(doctor_id)
            if clinic is None:
                raise UnknownDoctor(doctor_id=doctor_id)
            head = queries.schedule_head(connection, doctor_id)
            for _ in range(_READINGS):
                rules = tuple(queries.weekly_hours(connection, [doctor_id]))
                before, head = head, queries.schedule_head(connection, doctor_id)
                if before["digest"] == head["digest"]:
                    at = datetime.fromisoformat(head["at"]).astimezone(clinic.tz) if head["at"] else None
                    return DoctorSchedule(doctor_id, clinic, rules, head["digest"], head["by"] or "", at)
        raise TooBusy

    def digest(self, doctor_id: int) -> str:
        """The cheap question whether somebody else saved the hours meanwhile."""
        with self._shards.directory.read() as connection:
            return str(queries.schedule_head(connection, doctor_id)["digest"])

    def days(self, doctor_id: int) -> tuple[date, date]:
        """From today to the last day that has slots, the horizon at least: what a preview and a save look at."""
        with self._shards.directory.read() as connection:
            clinic = queries.clinics_of_doctors(connection).get(doctor_id)
        if clinic is None:
            raise UnknownDoctor(doctor_id=doctor_id)

        def ask(database: Database) -> dict[int, date]:
            with database.read() as connection:
                return queries.last_slot_days(connection, [doctor_id], clinic.zone)

        made = self._shards.read_of(doctor_id, ask)
        today = self._clock.now().astimezone(clinic.tz).date()
        last = today + timedelta(days=HORIZON_DAYS - 1)
        return today, max(last, made.get(doctor_id, last))

    def check(self, doctor_id: int, rules: Iterable[WeeklyHours]) -> tuple[WeeklyHours, ...]:
        """The rules as this doctor's. Raises InvalidInput with the sentence for what is wrong."""
        own = tuple(replace(rule, doctor_id=doctor_id) for rule in rules)
        check_hours(own)
        for rule in own:
            check_slot_fits(rule)
        return own

    def preview(self, doctor_id: int, rules: Iterable[WeeklyHours]) -> SchedulePreview:
        """What saving these hours would do in all the days that have slots. Nothing is written, nothing locked.

        Raises InvalidInput as `check` does, and for hours that overlap only because two clinics keep different
        time; UnknownDoctor, NotAllowed.
        """
        own = self.check(doctor_id, rules)
        first, last = self.days(doctor_id)
        with self._shards.directory.read() as connection:
            clinic = queries.clinics_of_doctors(connection)[doctor_id]
        self._schedules.bring_news([doctor_id])
        answer, plan = self._asked(doctor_id, clinic, first, last, own)
        stored, _ = self._asked(doctor_id, clinic, first, last, None)
        known = {clash["booking_id"] for clash in stored["clashes"]}
        return SchedulePreview(
            doctor_id,
            own,
            first,
            last,
            tuple(DayChange(date.fromisoformat(day), *counts) for day, *counts in answer["days"]),
            self._clashes(doctor_id, answer["clashes"], known, plan, clinic),
        )

    def without_time(self, doctor_id: int) -> tuple[ClashingVisit, ...]:
        """The booked visits that the stored hours have no time for, in order: what is left to be moved."""
        first, last = self.days(doctor_id)
        with self._shards.directory.read() as connection:
            clinic = queries.clinics_of_doctors(connection)[doctor_id]
        answer, plan = self._asked(doctor_id, clinic, first, last, None)
        found = self._clashes(doctor_id, answer["clashes"], set(), plan, clinic)
        return tuple(clash for clash in found if clash.kind is not ClashKind.RHYTHM)

    def _asked(
        self, doctor_id: int, clinic: Clinic, first: date, last: date, rules: Sequence[WeeklyHours] | None
    ) -> tuple[dict[str, Any], list[PlannedSlot]]:
        plan = self._schedules.plan(doctor_id, first, last, rules)
        if rules is not None:
            _check_instants(plan, clinic)
        starts = datetime.combine(first, time(0), clinic.tz)
        ends = datetime.combine(last + timedelta(days=1), time(0), clinic.tz)

        def ask(database: Database) -> dict[str, Any]:
            with database.read() as connection:
                return preview_hours(connection, doctor_id, starts, ends, list(runs_of(plan)))

        return self._shards.read_of(doctor_id, ask), plan

    def _clashes(
        self,
        doctor_id: int,
        found: Sequence[Mapping[str, Any]],
        known: set[int],
        plan: Sequence[PlannedSlot],
        clinic: Clinic,
    ) -> tuple[ClashingVisit, ...]:
        if not found:
            return ()
        whys = {clash["booking_id"]: clash["why"] for clash in found}

        def ask(database: Database) -> Sequence[Appointment]:
            with database.read() as connection:
                return agenda_queries.appointments(connection, list(whys), clinic.tz)

        visits = self._shards.read_of(doctor_id, ask)
        worked = _worked(slot for slot in plan)
        free = _worked(slot for slot in plan if not slot.blocked_why)
        made = []
        now = self._clock.now()
        for visit in visits:
            if visit.ends_at <= now:
                continue  # over: there is nothing to be moved any more
            kind = _kind(visit, worked, free)
            made.append(
                ClashingVisit(
                    visit.booking_id,
                    visit.doctor_id,
                    visit.starts_at,
                    visit.ends_at,
                    visit.patient_id,
                    visit.patient_name,
                    visit.visit_type_name,
                    kind,
                    whys[visit.booking_id] if kind is ClashKind.BLOCKED else "",
                    visit.booking_id not in known,
                )
            )
        return tuple(sorted(made, key=lambda clash: (clash.starts_at, clash.booking_id)))

    # --- Writing ------------------------------------------------------------------------------------------

    def save(
        self,
        began_with: DoctorSchedule,
        rules: Iterable[WeeklyHours],
        request_id: UUID | None = None,
        *,
        is_generating: bool = True,
    ) -> ScheduleSaved:
        """The doctor's hours are these, and the free times follow at once. Visits stay as they are booked.

        The same request id is carried out once; when making the times was interrupted, asking again goes on with
        it. With `is_generating` off the caller makes the times of many doctors later, by `generate`. Raises
        StaleSchedule when the hours are no longer those that were begun with, InvalidInput, NotAllowed.
        """
        doctor_id = began_with.doctor_id
        own = self.check(doctor_id, rules)
        first, last = self.days(doctor_id)
        _check_instants(self._schedules.plan(doctor_id, first, last, own), began_with.clinic)
        answer = self._write(request_id or new_request_id(), doctor_id, began_with.digest, own)
        changes = tuple(change_from(row) for row in answer["changes"])
        self._tell(changes)
        done = self.generate([doctor_id]) if is_generating else Regenerated(0, 0, 0, 0, ())
        if is_generating and self.digest(doctor_id) != answer["digest"]:
            # Somebody saved since, and may have made times before these were: the last hours have the last word.
            self.generate([doctor_id])
        return ScheduleSaved(doctor_id, began_with.rules, answer["digest"], done, changes)

    def generate(
        self,
        doctor_ids: Sequence[int],
        on_progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Regenerated:
        """Makes the free times what the hours ask for, in all the days that have some."""
        days = [self.days(doctor_id) for doctor_id in doctor_ids]
        first, last = min(day for day, _ in days), max(day for _, day in days)
        return self._schedules.regenerate(
            doctor_ids, first, last, on_progress=on_progress, cancelled=cancelled
        )

    def take_back(
        self, saved: ScheduleSaved, request_id: UUID | None = None, *, is_generating: bool = True
    ) -> ScheduleSaved:
        """The hours as they were before. Raises CannotUndo when somebody changed them since."""
        with self._shards.directory.read() as connection:
            clinic = queries.clinics_of_doctors(connection).get(saved.doctor_id)
        if clinic is None:
            raise UnknownDoctor(doctor_id=saved.doctor_id)
        now = DoctorSchedule(saved.doctor_id, clinic, (), saved.digest)
        try:
            return self.save(now, saved.before, request_id, is_generating=is_generating)
        except StaleSchedule as error:
            raise CannotUndo(
                "This can no longer be undone: {changed_by} changed these hours since.",
                next_step="Open the schedule: it shows the hours as they are now.",
                **error.details,
            ) from error

    def _write(
        self, request_id: UUID, doctor_id: int, digest: str, rules: Sequence[WeeklyHours]
    ) -> dict[str, Any]:
        def call() -> dict[str, Any]:
            with self._shards.directory.write() as connection:
                return queries.save_weekly_hours(
                    connection, request_id, doctor_id, digest, rules, self._terminal
                )

        return tried(call)


def unchanged(schedule: DoctorSchedule, rules: Iterable[WeeklyHours]) -> bool:
    """Whether these rules mean what is stored."""
    return same_hours(schedule.rules, rules)


def _check_instants(plan: Sequence[PlannedSlot], clinic: Clinic) -> None:
    """Hours at two clinics that keep different time may meet though their clocks do not say so."""
    for one, following in pairwise(sorted(plan, key=lambda slot: slot.starts_at)):
        if following.starts_at < one.starts_at + timedelta(minutes=one.minutes):
            raise InvalidInput(
                "On {day} the hours at two clinics overlap at {at}: the clinics keep different time.",
                field="starts",
                day=following.starts_at.astimezone(clinic.tz).date(),
                at=f"{following.starts_at.astimezone(clinic.tz):%H:%M}",
            )


def _worked(slots: Iterable[PlannedSlot]) -> list[tuple[datetime, datetime]]:
    """The time that these slots fill, without gaps in between; in order."""
    joined: list[tuple[datetime, datetime]] = []
    for slot in slots:
        ends = slot.starts_at + timedelta(minutes=slot.minutes)
        if joined and joined[-1][1] >= slot.starts_at:
            joined[-1] = (joined[-1][0], max(joined[-1][1], ends))
        else:
            joined.append((slot.starts_at, ends))
    return joined


def _kind(
    visit: Appointment,
    worked: Sequence[tuple[datetime, datetime]],
    free: Sequence[tuple[datetime, datetime]],
) -> ClashKind:
    starts, ends = visit.starts_at.astimezone(UTC), visit.ends_at.astimezone(UTC)
    if any(a <= starts and ends <= b for a, b in free):
        return ClashKind.RHYTHM
    if any(a <= starts and ends <= b for a, b in worked):
        return ClashKind.BLOCKED
    return ClashKind.AWAY
