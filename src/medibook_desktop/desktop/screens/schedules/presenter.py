"""Decides on the schedules page: whose hours, which version, every step of drawing, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.screens.schedules import words
from medibook_desktop.desktop.screens.schedules.draft import Draft, Editing, draft_of
from medibook_desktop.desktop.screens.schedules.saving_presenter import SavingPresenter
from medibook_desktop.desktop.screens.schedules.shown_presenter import (
    changed_by_words,
    clock_said,
    form_shown,
    state_shown,
    time_line,
    versions_shown,
)
from medibook_desktop.desktop.screens.schedules.typed_presenter import (
    CrossesMidnight,
    date_text,
    dates_from,
    fields_from,
    next_month,
    split_night,
)
from medibook_desktop.desktop.screens.schedules.view import (
    SchedulesView,
    TypedHours,
)
from medibook_desktop.domain.clock_changes import ClockChange, clock_changes
from medibook_desktop.domain.errors import InvalidInput, MediBookError
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.schedule_editing import DoctorSchedule
from medibook_desktop.domain.schedule_periods import Period, period_on, same_hours
from medibook_desktop.domain.schedules import WeeklyHours

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

STEPS_KEPT = 200


class SchedulesPresenter:
    """One doctor at a time; nothing is saved before `SavingPresenter` has shown what it would do."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: SchedulesView,
        changes: ChangesMade,
        *,
        doctors: Callable[[], Sequence[Doctor]],
        now: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._doctors = doctors
        self._now = now
        self.schedule: DoctorSchedule | None = None
        self._state: Editing | None = None
        self._steps: list[Editing] = []
        self._clinic_id = 0
        self._clock_changes: tuple[ClockChange, ...] = ()
        self._wanted: Callable[[], None] | None = None
        self.saving = SavingPresenter(clinic, verbs, view, changes, self, now=now)

    # --- Whose ------------------------------------------------------------------------------------------------

    @property
    def today(self) -> date:
        return self._now().date()

    @property
    def rules(self) -> tuple[WeeklyHours, ...]:
        """All hours of the doctor as they would be saved. Raises InvalidInput for dates that cannot be."""
        return self._state.rules if self._state is not None else ()

    @property
    def is_dirty(self) -> bool:
        if self.schedule is None or self._state is None:
            return False
        try:
            return not same_hours(self.schedule.rules, self.rules)
        except InvalidInput:
            return True

    @property
    def doctor(self) -> Doctor | None:
        wanted = self.schedule.doctor_id if self.schedule is not None else None
        return next((doctor for doctor in self._doctors() if doctor.id == wanted), None)

    @property
    def shown_day(self) -> date:
        """The first day of the version that is shown."""
        return max(self._state.draft.valid_from, self.today) if self._state is not None else self.today

    def clinic_names(self) -> dict[int, str]:
        """The clinics at which this doctor may have hours: those of the directory, and those that hours name."""
        doctor, schedule = self.doctor, self.schedule
        ids = {doctor.clinic_id, *doctor.other_clinics} if doctor is not None else set()
        if schedule is not None:
            ids |= {rule.clinic_id for rule in schedule.rules} | {schedule.clinic.id}
        return {c.id: c.name for c in self._clinic.directory.clinics() if c.id in ids}

    def show(self) -> None:
        """The page is opened: the doctor of last time, or the first."""
        first = next((doctor.id for doctor in self._doctors()), 0)
        current = self.schedule.doctor_id if self.schedule is not None else first
        self._show_doctors(current)
        if current and (self.schedule is None or not self.is_dirty):
            self._read(current)

    def _show_doctors(self, current: int) -> None:
        self._view.show_doctors([(doctor.id, doctor.name) for doctor in self._doctors()], current)

    def choose_doctor(self, doctor_id: int) -> None:
        """Asks first when something is drawn and not saved."""
        if self.schedule is not None and doctor_id == self.schedule.doctor_id:
            return
        self.unless_dirty(lambda: self._read(doctor_id))

    def unless_dirty(self, then: Callable[[], None]) -> None:
        if not self.is_dirty:
            then()
            return
        self._wanted = then
        if self.schedule is not None:
            self._show_doctors(self.schedule.doctor_id)
        self._view.ask_about_changes(translate("Schedules", "These hours are not saved yet."))

    def throw_away(self) -> None:
        then, self._wanted = self._wanted, None
        if self.schedule is not None:
            self.take(self.schedule)
        if then is not None:
            then()

    def stay(self) -> None:
        self._wanted = None

    def go_on(self) -> None:
        """It was saved: on to what was asked for meanwhile."""
        then, self._wanted = self._wanted, None
        if then is not None:
            then()

    def keep(self) -> tuple[DoctorSchedule, Editing] | None:
        """What is drawn and not saved, for the window that follows a change of language."""
        return (self.schedule, self._state) if self.schedule and self._state and self.is_dirty else None

    def restore(self, kept: tuple[DoctorSchedule, Editing]) -> None:
        self._verbs.drop(self)  # the answer that is on its way would be drawn over it
        self.take(kept[0])
        self._state = kept[1]
        self._show()

    def close(self) -> None:
        self._verbs.drop(self)
        self.saving.close()

    def read_again(self, then: Callable[[], None]) -> None:
        if self.schedule is not None:
            self._read(self.schedule.doctor_id, then)

    def _read(self, doctor_id: int, then: Callable[[], None] = lambda: None) -> None:
        def found(schedule: DoctorSchedule) -> None:
            self.take(schedule)
            then()

        self._verbs.read(
            lambda: self._clinic.schedule_editing.open(doctor_id),
            found,
            self._failed,
            latest_only="schedules",
            owner=self,
        )
        self.saving.count_to_move(doctor_id)

    def heard_of(self) -> None:
        """Some schedule was changed somewhere: is it this one?"""
        if self.schedule is not None:
            self.saving.look_for_newer(self.schedule)

    def take(self, schedule: DoctorSchedule, drafted: tuple[WeeklyHours, ...] | None = None) -> None:
        """Shows a doctor's hours as they are saved; or `drafted` over them, which still have to be."""
        shown_before = self._state.draft.valid_from if self._state and self._same(schedule) else None
        self.schedule = schedule
        self._steps.clear()
        base = schedule.rules if drafted is None else drafted
        self._clinic_id = (
            self._clinic_id if self._clinic_id in {r.clinic_id for r in base} else schedule.clinic.id
        )
        day = max(self.today, shown_before or self.today)
        self._open(base, period_on(base, day))
        until = date(self.today.year + 1, 12, 31)
        self._clock_changes = clock_changes(schedule.clinic.tz, self.today, until)
        clinics = self.clinic_names()
        self._show_doctors(schedule.doctor_id)
        self._view.show_clinics(list(clinics.items()), self._clinic_id)
        self._view.show_changed_by(changed_by_words(schedule, self._now()))
        self._view.clear_problem()
        self._view.show_editor()
        self._show()
        if shown_before is None:
            self._view.show_the_day()

    def _same(self, schedule: DoctorSchedule) -> bool:
        return self.schedule is not None and self.schedule.doctor_id == schedule.doctor_id

    def choose_clinic(self, clinic_id: int) -> None:
        """New hours are for this clinic."""
        self._clinic_id = clinic_id

    # --- Versions -----------------------------------------------------------------------------------------------

    def _open(self, base: tuple[WeeklyHours, ...], period: Period, *, is_new: bool = False) -> None:
        assert self.schedule is not None  # noqa: S101 - only called with one
        is_past = period.valid_to is not None and period.valid_to < self.today
        draft = draft_of(self.schedule.doctor_id, period, date.min if is_past else self.today)
        self._state = Editing(base, draft, draft, is_past, is_new)

    def choose_version(self, key: int) -> None:
        """Another version of the time line; what was drawn in this one stays drawn."""
        try:
            rules = self.rules
        except InvalidInput as error:
            self._say_dates(error)
            return
        shown = self._time_line()
        if 0 <= key < len(shown) and self._state is not None:
            self._steps.append(self._state)
            self._open(rules, shown[key])
            self._show()
            self._view.show_the_day()

    def new_version(self) -> None:
        """New hours from a date on: a copy of what would hold then, to be changed."""
        state, schedule = self._state, self.schedule
        if state is None or schedule is None:
            return
        day = next_month(self.today)
        rules = self.rules
        holding = period_on(rules, day)
        self._steps.append(state)
        self._open(rules, Period(day, holding.valid_to, holding.rules), is_new=True)
        self._show()
        self._view.announce(
            translate("Schedules", "New hours from {day}: draw what is different.").format(day=date_text(day))
        )

    def dates_typed(self, first: str, last: str) -> None:
        state = self._state
        if state is None or state.is_past:
            return
        try:
            begins, ends = dates_from(first, last, today=self.today, earliest=self.today)
        except InvalidInput as error:
            self._say_dates(error)
            return
        self._view.show_dates_problem("", "")
        if (begins, ends) != (state.draft.valid_from, state.draft.valid_to):
            self._step(replace(state.draft, valid_from=begins, valid_to=ends))

    def _say_dates(self, error: InvalidInput) -> None:
        self._view.show_dates_problem(str(error.details.get("field", "valid_from")), sentence(error)[0])

    # --- Steps ----------------------------------------------------------------------------------------------------

    def drawn(self, weekday: int, starts: int, ends: int) -> None:
        if self._state is not None:
            self._step(self._state.draft.drawn(weekday, starts, ends, self._clinic_id), say=True)

    def changed(self, key: int, weekday: int, starts: int, ends: int) -> None:
        if self._state is not None:
            self._step(self._state.draft.changed(key, weekday, starts, ends), say=True)

    def break_drawn(self, key: int, number: int, starts: int, ends: int) -> None:
        if self._state is not None:
            self._step(self._state.draft.with_break(key, number, starts, ends), say=True)

    def removed(self, key: int, number: int) -> None:
        if self._state is not None:
            self._step(self._state.draft.without(key, number))
            said = translate("Schedules", "Removed")
            self._view.announce(said if number < 0 else translate("Schedules", "Break removed"))

    def chosen(self, key: int) -> None:
        if self._state is not None:
            self._state = replace(self._state, draft=self._state.draft.chosen(key))
            self._show()

    def fields_typed(self, typed: TypedHours) -> None:
        """The form was changed: carried out when it is right, else said at the field."""
        state = self._state
        if state is None or state.draft.selected < 0 or state.is_past:
            return
        try:
            draft = state.draft.with_fields(state.draft.selected, fields_from(typed))
        except CrossesMidnight as error:
            self._view.show_form_problem(
                "ends", sentence(error)[0], translate("Schedules", "Split at midnight")
            )
        except InvalidInput as error:
            self._view.show_form_problem(str(error.details.get("field", "starts")), sentence(error)[0])
        else:
            self._view.show_form_problem("", "")
            if draft.hours != state.draft.hours:
                self._step(draft)

    def split_at_midnight(self, typed: TypedHours) -> None:
        """22:00 to 06:00 becomes 22:00 to 24:00, and 00:00 to 06:00 on the days after."""
        state = self._state
        if state is None:
            return
        try:
            draft = split_night(state.draft, typed)
        except InvalidInput as refused:
            self._view.show_form_problem(str(refused.details.get("field", "ends")), sentence(refused)[0])
        else:
            self._step(draft, say=True)

    def step_back(self) -> bool:
        """The last step of drawing is taken back; False when there is none, and Ctrl+Z is the window's."""
        if not self._steps:
            return False
        self._state = self._steps.pop()
        self._show()
        self._view.announce(translate("Schedules", "Taken back"))
        return True

    def _step(self, draft: Draft, *, say: bool = False) -> None:
        state = self._state
        if state is None or state.is_past:
            return
        try:
            self._clinic.schedule_editing.check(draft.doctor_id, draft.period().rules)
        except InvalidInput as error:
            # What was drawn stays; it is said now, and saving says it again.
            self._view.show_problem("warning", *sentence(error))
        else:
            self._view.clear_problem()
        self._steps.append(state)
        del self._steps[:-STEPS_KEPT]
        self._state = replace(state, draft=draft)
        self._show()
        rule = draft.rule(draft.selected)
        if say and rule is not None:
            self._view.announce(words.spoken(rule, self.clinic_names()))
            self._view.go_to_hours(draft.selected)

    # --- Showing ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        state, schedule = self._state, self.schedule
        if state is None or schedule is None:
            return
        draft, clinics = state.draft, self.clinic_names()
        alike = frozenset(draft.alike(draft.selected).values())
        self._view.show_week(words.blocks_of(draft, clinics), draft.selected, alike)
        self._view.show_form(form_shown(draft, self.today))
        running = period_on(schedule.rules, self.today).holds_on(draft.valid_from)
        self._view.show_dates(
            date_text(draft.valid_from),
            date_text(draft.valid_to),
            is_running=running and draft.valid_from == self.today,
        )
        with suppress(InvalidInput):  # dates that cannot be are said at their field
            found = self._time_line()
            current = next((n for n, period in enumerate(found) if period.holds_on(draft.valid_from)), 0)
            self._view.show_versions(versions_shown(found, self.today), current)
        notes = clock_said(draft, self._clock_changes, schedule.clinic.tz)
        self._view.show_state(state_shown(draft, is_past=state.is_past, is_dirty=self.is_dirty, notes=notes))

    def _time_line(self) -> list[Period]:
        """Raises InvalidInput as `rules`."""
        state = self._state
        new = state.draft if state is not None and state.is_new else None
        return time_line(self.rules, new, self.today)

    def anchor_for(self, every: int) -> str:
        """The first week that "every n-th" may begin with, ISO."""
        return words.anchors(every, self.shown_day)[0][0].isoformat()

    def _failed(self, error: MediBookError) -> None:
        self._view.show_problem("error", *sentence(error))
