"""Decides about copying a week to other doctors: what each would gain and lose is known before anything is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.long_work import LongWork
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import in_sentence, number
from medibook_desktop.desktop.models.hours_model import hours_text
from medibook_desktop.desktop.screens.schedules.saving_presenter import Edited
from medibook_desktop.desktop.screens.schedules.typed_presenter import date_text, dates_from
from medibook_desktop.desktop.screens.schedules.view import CopyLine, SchedulesView
from medibook_desktop.desktop.screens.schedules.words import hours_summary
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import InvalidInput, MediBookError
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.schedule_editing import DoctorSchedule, SchedulePreview, ScheduleSaved
from medibook_desktop.domain.schedule_periods import Period, period_on, with_period
from medibook_desktop.domain.schedules import Regenerated, WeeklyHours
from medibook_desktop.domain.slot_generation import GenerationProgress

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True, slots=True)
class _Looked:
    """A doctor's hours as they are, and what the copied ones would do."""

    schedule: DoctorSchedule
    preview: SchedulePreview


class CopyingPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: SchedulesView,
        changes: ChangesMade,
        edited: Edited,
        *,
        doctors: Callable[[], Sequence[Doctor]],
        now: Callable[[], datetime],
        long_work: LongWork,
    ) -> None:
        """`long_work` makes the free times of many doctors beside the bookings."""
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._edited = edited
        self._doctors = doctors
        self._now = now
        self._day = date.min
        self._last: date | None = None
        self._source: tuple[WeeklyHours, ...] = ()
        self._chosen: set[int] = set()
        self._looked: dict[int, _Looked] = {}
        self._refused: dict[int, str] = {}
        self._now_hours: dict[int, str] = {}
        self._is_saving = False
        self._work = long_work
        self._to_make: list[int] = []

    def close(self) -> None:
        self._verbs.drop(self)
        self._work.close()

    def open(self, day: date) -> None:
        """What is copied are the hours of the doctor that is shown, as drawn, that hold on `day`."""
        schedule = self._edited.schedule
        if schedule is None:
            return
        try:
            period = period_on(self._edited.rules, day)
        except InvalidInput as error:
            self._view.show_problem("warning", *sentence(error))
            return
        self._source, self._last = period.rules, period.valid_to
        self._day = max(day, self._edited.today)
        self._chosen.clear()
        self._forget()
        self._show()
        ids = [doctor.id for doctor in self._others()]

        def read() -> dict[int, str]:
            today = self._day
            every = {i: self._clinic.schedules.weekly_hours(i) for i in ids}
            return {
                i: hours_text(hours_summary(period_on(rules, today).rules)[0]) for i, rules in every.items()
            }

        def found(hours: dict[int, str]) -> None:
            self._now_hours = hours
            self._show()

        self._verbs.read(read, found, self._failed, latest_only="schedules.copy", owner=self)

    def toggle(self, doctor_id: int) -> None:
        self._chosen ^= {doctor_id}
        if doctor_id in self._chosen and doctor_id not in self._looked:
            self._look(doctor_id)
        self._show()

    def day_typed(self, text: str) -> None:
        today = self._edited.today
        try:
            day, _ = dates_from(text, "", today=today, earliest=today)
            if self._last is not None and day > self._last:
                raise InvalidInput(
                    translate("Schedules", "The hours that are copied hold until {day} only.").format(
                        day=date_text(self._last)
                    )
                )
        except InvalidInput as error:
            self._view.show_copy_problem(sentence(error)[0])
            return
        if day != self._day:
            self._day = day
            self._forget()
            self._show()
            for doctor_id in sorted(self._chosen):
                self._look(doctor_id)

    def save(self) -> None:
        """For each chosen doctor in a transaction of its own; Ctrl+Z takes all of them back."""
        wanted = [self._looked[i] for i in sorted(self._chosen) if i in self._looked]
        if not wanted or len(wanted) < len(self._chosen) or self._is_saving:
            return
        editing = self._clinic.schedule_editing
        self._is_saving = True
        self._view.show_busy(True)

        def save_all(request_id: UUID) -> tuple[ScheduleSaved, ...]:
            # One request id a doctor, the same when it is tried again.
            return tuple(
                editing.save(
                    each.schedule,
                    each.preview.rules,
                    uuid5(request_id, str(each.schedule.doctor_id)),
                    is_generating=False,
                )
                for each in wanted
            )

        def take_back(saved: tuple[ScheduleSaved, ...], request_id: UUID) -> list[Change]:
            changes: list[Change] = []
            for each in saved:
                request = uuid5(request_id, str(each.doctor_id))
                changes += editing.take_back(each, request, is_generating=False).changes
            self._verbs.post(self._make_times, [each.doctor_id for each in saved])
            return changes

        def ended() -> None:
            self._is_saving = False
            self._view.show_busy(False)

        def done(saved: tuple[ScheduleSaved, ...]) -> None:
            ended()
            self._make_times([each.doctor_id for each in saved])
            self._chosen.clear()
            self._view.show_editor()

        def refused(_error: MediBookError) -> bool:
            ended()
            # Somebody changed one of them: what it would do is looked at anew, the choice stays.
            self._forget()
            for doctor_id in sorted(self._chosen):
                self._look(doctor_id)
            return False

        self._changes.make(
            save_all,
            translate("Schedules", "Hours copied to %n doctors", "", len(wanted)),
            changes_of=lambda saved: [change for each in saved for change in each.changes],
            take_back=lambda saved: lambda request_id: take_back(saved, request_id),
            on_done=done,
            on_error=refused,
        )

    def go_on(self) -> None:
        """Making free times was stopped: on with what is left."""
        self._make_times([])

    def stop(self) -> None:
        self._work.cancel()

    def _make_times(self, doctor_ids: Sequence[int]) -> None:
        """In a thread of its own: bookings do not wait for it. What comes meanwhile is done after it."""
        self._to_make += [each for each in doctor_ids if each not in self._to_make]
        if not self._to_make or self._work.is_running:
            return
        wanted, self._to_make = self._to_make, []

        def show(progress: GenerationProgress) -> None:
            text = translate("Schedules", "Making free times: {done} of {total}, {doctor}")
            shown = text.format(
                done=number(progress.done),
                total=number(progress.total),
                doctor=in_sentence(progress.doctor_name),
            )
            self._view.show_progress(shown, progress.done, progress.total)

        def ended(done: Regenerated) -> None:
            if done.is_cancelled:
                # Doing again what was done costs little; which doctors were left is not said.
                self._to_make = [*wanted, *(each for each in self._to_make if each not in wanted)]
                self._view.show_made(
                    translate(
                        "Schedules", "Stopped: the hours are saved, but not all free times are made yet."
                    ),
                    translate("Schedules", "Go on"),
                )
                return
            text = translate("Schedules", "Free times made: {made} more, {gone} less.")
            self._view.show_made(text.format(made=number(done.created), gone=number(done.removed)))
            self._make_times([])

        def failed(error: MediBookError) -> None:
            self._to_make = [*wanted, *(each for each in self._to_make if each not in wanted)]
            self._view.show_made(sentence(error)[0], translate("Schedules", "Go on"))

        self._work.start(
            lambda report, cancelled: self._clinic.schedule_editing.generate(wanted, report, cancelled),
            on_progress=show,
            on_done=ended,
            on_error=failed,
        )

    # --- Looking ------------------------------------------------------------------------------------------------

    def _look(self, doctor_id: int) -> None:
        day = self._day

        def read() -> _Looked:
            schedule = self._clinic.schedule_editing.open(doctor_id)
            rules = self._copied(schedule, day)
            return _Looked(schedule, self._clinic.schedule_editing.preview(doctor_id, rules))

        def found(looked: _Looked) -> None:
            if day == self._day:
                self._looked[doctor_id] = looked
                self._show()

        def refused(error: MediBookError) -> None:
            self._chosen.discard(doctor_id)
            self._refused[doctor_id] = sentence(error)[0]
            self._show()
            self._view.show_copy_problem(f"{self._name(doctor_id)}: {sentence(error)[0]}")

        self._verbs.read(read, found, refused, owner=self)

    def _copied(self, schedule: DoctorSchedule, day: date) -> tuple[WeeklyHours, ...]:
        """The hours as this doctor's, at a clinic where he works."""
        doctor = next((d for d in self._doctors() if d.id == schedule.doctor_id), None)
        own = {schedule.clinic.id, *(doctor.other_clinics if doctor is not None else ())}
        rules = [
            replace(
                rule,
                doctor_id=schedule.doctor_id,
                clinic_id=rule.clinic_id if rule.clinic_id in own else schedule.clinic.id,
            )
            for rule in self._source
        ]
        return with_period(schedule.rules, Period(day, self._last, tuple(rules)))

    def _forget(self) -> None:
        self._looked.clear()
        self._refused.clear()

    # --- Showing ------------------------------------------------------------------------------------------------

    def _others(self) -> list[Doctor]:
        schedule = self._edited.schedule
        return [d for d in self._doctors() if schedule is None or d.id != schedule.doctor_id]

    def _name(self, doctor_id: int) -> str:
        return next((doctor.name for doctor in self._doctors() if doctor.id == doctor_id), "")

    def _show(self) -> None:
        lines = []
        for doctor in self._others():
            looked = self._looked.get(doctor.id) if doctor.id in self._chosen else None
            waits = "…" if doctor.id in self._chosen and looked is None else ""
            lines.append(
                CopyLine(
                    doctor.id,
                    doctor.name,
                    doctor.specialty,
                    doctor.id in self._chosen,
                    self._now_hours.get(doctor.id, ""),
                    f"+{number(looked.preview.created)}" if looked else waits,
                    f"−{number(looked.preview.removed)}" if looked else waits,
                    number(len(looked.preview.to_move)) if looked else waits,
                )
            )
        source = self._edited.doctor
        title = translate("Schedules", "Copy the hours of {doctor}").format(
            doctor=in_sentence(source.name) if source is not None else ""
        )
        known = [self._looked[i].preview for i in self._chosen if i in self._looked]
        ready = bool(known) and len(known) == len(self._chosen)
        self._view.show_copy(title, lines, date_text(self._day), self._summary(known), ready=ready)

    def _summary(self, known: Sequence[SchedulePreview]) -> str:
        if not self._chosen:
            return translate("Schedules", "No doctor is chosen yet.")
        moving = sum(len(preview.to_move) for preview in known)
        text = translate(
            "Schedules",
            "%n doctors: {made} free times more, {gone} less, visits to move: {moving}.",
            "",
            len(self._chosen),
        )
        return text.format(
            made=number(sum(p.created for p in known)),
            gone=number(sum(p.removed for p in known)),
            moving=number(moving),
        )

    def _failed(self, error: MediBookError) -> None:
        self._view.show_copy_problem(sentence(error)[0])
