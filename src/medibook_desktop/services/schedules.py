"""Hours, absences and holidays, and the slots that follow from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from medibook_desktop.database.engine import Database
from medibook_desktop.database.queries import schedules as queries
from medibook_desktop.database.shards import Shards
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic
from medibook_desktop.domain.errors import InvalidInput, UnknownDoctor
from medibook_desktop.domain.identifiers import new_request_id
from medibook_desktop.domain.people import clean_text
from medibook_desktop.domain.schedules import (
    Absence,
    PlannedSlot,
    Regenerated,
    WeeklyHours,
    check_hours,
)
from medibook_desktop.domain.time_spans import TimeSpan
from medibook_desktop.foundation.clock import Clock, SystemClock
from medibook_desktop.services.merging import in_order, once_each
from medibook_desktop.services.slot_generation import HORIZON_DAYS, Cancelled, OnProgress, SlotGeneration

WHY_LIMIT = 500


class Schedules:
    """Reading is everybody's; writing needs an administrator, as the database's grants say."""

    def __init__(
        self, shards: Shards, publish: Callable[[Sequence[Change]], object], clock: Clock | None = None
    ) -> None:
        """`publish` tells other terminals; it is called after each commit."""
        self._shards = shards
        self._publish = publish
        self._generation = SlotGeneration(shards, publish, clock or SystemClock())

    def weekly_hours(self, doctor_id: int) -> tuple[WeeklyHours, ...]:
        """By weekday and time."""
        with self._shards.directory.read() as connection:
            return tuple(queries.weekly_hours(connection, [doctor_id]))

    def set_weekly_hours(self, doctor_id: int, hours: Iterable[WeeklyHours]) -> tuple[WeeklyHours, ...]:
        """The doctor's hours are these from now on, whatever they were. The slots follow with `regenerate`.

        For programs that put hours in; a person's edit goes through `ScheduleEditing`. Raises InvalidInput naming the
        field, UnknownDoctor, NotAllowed.
        """
        rules = [replace(rule, doctor_id=doctor_id) for rule in hours]
        check_hours(rules)
        with self._shards.directory.write() as connection:
            if doctor_id not in queries.clinics_of_doctors(connection):
                raise UnknownDoctor(doctor_id=doctor_id)
            queries.save_weekly_hours(connection, new_request_id(), doctor_id, None, rules)
            stored = tuple(queries.weekly_hours(connection, [doctor_id]))
        self._publish([Change(ChangeKind.SCHEDULE, doctor_id=doctor_id)])
        return stored

    def absences(
        self, first: date, last: date, doctor_ids: Sequence[int] | None = None
    ) -> tuple[Absence, ...]:
        """Absences and closures that touch these days, in the clinic's time; of all doctors without ids."""
        with self._shards.directory.read() as connection:
            clinics = queries.clinics_of_doctors(connection)
        wanted = list(clinics) if doctor_ids is None else [i for i in doctor_ids if i in clinics]
        places = [clinic.id for clinic, _ in _by_clinic(wanted, clinics)]

        def ask(database: Database, own: list[int]) -> list[tuple[int, Absence]]:
            found: list[tuple[int, Absence]] = []
            with database.read() as connection:
                for clinic, of_clinic in _by_clinic(own, clinics):
                    span = _days_span(first, last, clinic)
                    place = places.index(clinic.id)
                    found += (
                        (place, each)
                        for each in queries.absences(
                            connection, [clinic.id], of_clinic, span.starts_at, span.ends_at, clinic.tz
                        )
                    )
            return found

        # What a desk blocks is on the doctor's shard alone; what closes a clinic is on each.
        answers = self._shards.gather(wanted, ask).answers
        merged = in_order(answers, lambda each: (each[0], each[1].starts_at.timestamp(), each[1].id or 0))
        return tuple(each for _, each in (merged if len(answers) == 1 else once_each(merged, _place_and_id)))

    def add_absence(self, absence: Absence) -> Absence:
        """The absence with its id; without a doctor it closes the clinic. The slots follow with `regenerate`.

        Raises InvalidInput for a time that ends before it starts or a reason that does not fit, NotAllowed.
        """
        TimeSpan(absence.starts_at, absence.ends_at)
        why = clean_text(absence.why, field="why", limit=WHY_LIMIT)
        source = "closure" if absence.doctor_id is None else "absence"
        with self._shards.directory.write() as connection:
            absence_id = queries.add_absence(connection, replace(absence, why=why), source)
        self._publish([Change(ChangeKind.SCHEDULE, doctor_id=absence.doctor_id)])
        return replace(absence, why=why, id=absence_id)

    def remove_absence(self, absence_id: int) -> Absence | None:
        """The absence that is gone now (its times in UTC), or None when it was gone already. Raises NotAllowed."""
        with self._shards.directory.write() as connection:
            removed = queries.remove_absence(connection, absence_id)
        if removed is not None:
            self._publish([Change(ChangeKind.SCHEDULE, doctor_id=removed.doctor_id)])
        return removed

    def holidays(self, clinic: Clinic, first: date, last: date) -> dict[date, str]:
        """Local day -> name of the public holidays that the clinic keeps. Raises InvalidInput for an unknown region."""
        with self._shards.directory.read() as connection:
            return self._generation.holidays(connection, clinic, first, last)

    # --- Slots --------------------------------------------------------------------------------------------

    def regenerate(
        self,
        doctor_ids: Iterable[int],
        first: date,
        last: date,
        *,
        on_progress: OnProgress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Regenerated:
        """Make the slots of these days what the schedule asks for; days that are over are left alone.

        Booked slots are never touched: what has no room any more comes back as a clash. Each doctor is a
        transaction of its own, so a clinic goes on booking meanwhile. `on_progress` is called after each, from
        a helper thread; `cancelled` is asked before each: what was done stays, and a second run goes on. Raises
        UnknownDoctor, NotAllowed, InvalidInput for hours or a country that cannot be, TooBusy.
        """
        return self._generation.regenerate(doctor_ids, first, last, on_progress, cancelled)

    def catch_up(
        self, *, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> Regenerated:
        """Regenerate all that hours, absences, holidays and clinics have changed since their slots were made.

        The database keeps the list, so what one terminal left unfinished another goes on with. As `regenerate`.
        """
        return self._generation.catch_up(on_progress, cancelled)

    def bring_news(self, doctor_ids: Sequence[int]) -> None:
        """See SlotGeneration.bring_news: before something is looked at that hours were just written for."""
        self._generation.bring_news(doctor_ids)

    def follow_directory(self) -> bool:
        """See SlotGeneration.follow_directory: after what retires a doctor or closes time."""
        return self._generation.follow_directory()

    def due_doctors(self) -> tuple[int, ...]:
        """Whose slots are not yet what the schedule asks for."""
        return tuple(each.doctor_id for each in self._generation.due())

    def plan(
        self, doctor_id: int, first: date, last: date, hours: Iterable[WeeklyHours] | None = None
    ) -> list[PlannedSlot]:
        """The slots that the schedule asks for, in order of time, absences and holidays as blocked.

        `hours` takes the place of the stored ones. Raises UnknownDoctor, InvalidInput.
        """
        return self._generation.plan(doctor_id, first, last, hours)

    def roll_horizon(self, days: int = HORIZON_DAYS) -> Regenerated:
        """Slots for the days that came within the horizon since last time; cheap when there are none."""
        return self._generation.roll_horizon(days)

    def roll_once_a_day(self, *, cancelled: Cancelled | None = None) -> Regenerated | None:
        """All that is due, and the horizon, by the first terminal of the day that may; None for the others.

        Raises NotAllowed without the right to change schedules.
        """
        return self._generation.roll_once_a_day(HORIZON_DAYS, cancelled)


def _place_and_id(found: tuple[int, Absence]) -> tuple[int, int | None]:
    return found[0], found[1].id


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
