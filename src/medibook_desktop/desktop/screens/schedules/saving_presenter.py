"""What saving hours would do, shown first; the saving itself; and what is left to be moved by a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, number, short_day
from medibook_desktop.desktop.screens.schedules import words
from medibook_desktop.desktop.screens.schedules.draft import draft_of
from medibook_desktop.desktop.screens.schedules.view import (
    ClashLine,
    PreviewShown,
    SchedulesView,
    TwoShown,
    WeekLine,
)
from medibook_desktop.domain.errors import InvalidInput, MediBookError, StaleSchedule
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.schedule_editing import (
    ClashingVisit,
    ClashKind,
    DoctorSchedule,
    SchedulePreview,
    ScheduleSaved,
)
from medibook_desktop.domain.schedule_periods import period_on
from medibook_desktop.domain.schedules import WeeklyHours

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class Edited(Protocol):
    """The editor, as saving needs it."""

    schedule: DoctorSchedule | None

    @property
    def rules(self) -> tuple[WeeklyHours, ...]: ...

    @property
    def today(self) -> date: ...

    @property
    def is_dirty(self) -> bool: ...

    @property
    def doctor(self) -> Doctor | None: ...

    def clinic_names(self) -> dict[int, str]: ...

    def take(self, schedule: DoctorSchedule, drafted: tuple[WeeklyHours, ...] | None = None) -> None: ...

    def read_again(self, then: Callable[[], None]) -> None: ...

    def go_on(self) -> None: ...


class SavingPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: SchedulesView,
        changes: ChangesMade,
        edited: Edited,
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._edited = edited
        self._now = now
        self.preview: SchedulePreview | None = None
        self.listed: tuple[ClashingVisit, ...] = ()
        self._theirs: DoctorSchedule | None = None
        self._mine: tuple[WeeklyHours, ...] = ()
        self._is_saving = False

    def close(self) -> None:
        self._verbs.drop(self)

    # --- Looking first ----------------------------------------------------------------------------------------

    def look(self) -> None:
        """Ctrl+S in the editor: what would change, before anything does."""
        schedule = self._edited.schedule
        if schedule is None:
            return
        try:
            rules = self._edited.rules
            self._clinic.schedule_editing.check(schedule.doctor_id, rules)
        except InvalidInput as error:
            self._view.show_problem("warning", *sentence(error))
            return
        if not self._edited.is_dirty:
            self._view.show_problem(
                "info",
                translate("Schedules", "Nothing is changed."),
                translate("Schedules", "Draw hours on the week, or choose some to change them."),
            )
            return
        self._view.show_busy(True)

        def found(preview: SchedulePreview) -> None:
            self._view.show_busy(False)
            self.preview = preview
            self._view.clear_problem()
            self._view.show_preview(self._shown(preview))

        self._verbs.read(
            lambda: self._clinic.schedule_editing.preview(schedule.doctor_id, rules),
            found,
            self._failed,
            latest_only="schedules.preview",
            owner=self,
        )

    def _shown(self, preview: SchedulePreview) -> PreviewShown:
        doctor = self._edited.doctor
        self.listed = tuple(c for c in preview.clashes if c.is_new)
        moving = len(preview.to_move)
        text = translate(
            "Schedules",
            "Nothing is saved yet. Days from {first} to {last} are looked at: so far times are made ahead.",
        )
        return PreviewShown(
            translate("Schedules", "What changes for {doctor}").format(
                doctor=in_sentence(doctor.name) if doctor is not None else ""
            ),
            text.format(first=short_day(preview.first), last=short_day(preview.last)),
            (
                (number(preview.created), translate("Schedules", "free times more")),
                (number(preview.removed), translate("Schedules", "free times less")),
                (number(preview.changed), translate("Schedules", "free times altered")),
                (number(moving), translate("Schedules", "visits to move")),
            ),
            _weeks(preview),
            tuple(_line(clash) for clash in self.listed),
            _clash_sentence(moving, len(self.listed)),
            translate("Schedules", "Save these hours"),
        )

    def back(self) -> None:
        """Esc: to the week, with everything as it was drawn."""
        self.preview = self._theirs = None
        self._view.show_editor()

    # --- Saving -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Hours and free times in one step; Ctrl+Z takes both back as long as nobody changed the hours since."""
        schedule, preview = self._edited.schedule, self.preview
        if schedule is None or preview is None or self._is_saving:
            return
        doctor = self._edited.doctor
        name = in_sentence(doctor.name) if doctor is not None else ""
        editing = self._clinic.schedule_editing
        self._is_saving = True
        self._view.show_busy(True)

        def text(saved: ScheduleSaved) -> str:
            said = translate("Schedules", "Hours of {doctor} saved: {made} free times more, {gone} less")
            return said.format(doctor=name, made=number(saved.done.created), gone=number(saved.done.removed))

        def done(_saved: ScheduleSaved) -> None:
            self._is_saving = False
            self._view.show_busy(False)
            self.preview = None
            self._edited.read_again(lambda: self._say_left(len(preview.to_move)))

        def refused(error: MediBookError) -> bool:
            self._is_saving = False
            self._view.show_busy(False)
            if isinstance(error, StaleSchedule):
                self._show_both(schedule, preview.rules, error)
                return True
            return False

        self._changes.make(
            lambda request_id: editing.save(schedule, preview.rules, request_id),
            text,
            changes_of=lambda saved: saved.changes,
            take_back=lambda saved: lambda request_id: editing.take_back(saved, request_id).changes,
            on_done=done,
            on_error=refused,
        )

    def _say_left(self, left: int) -> None:
        """It is saved: who has to be moved now, and on to what was asked for meanwhile."""
        if left:
            self._view.show_problem(
                "warning",
                translate("Schedules", "%n visits have no time with the doctor any more.", "", left),
                translate(
                    "Schedules",
                    "They stay booked until somebody moves them: “Visits to move” lists them, also tomorrow.",
                ),
            )
        self._edited.go_on()

    # --- Two saved -----------------------------------------------------------------------------------------------

    def _show_both(
        self, schedule: DoctorSchedule, mine: tuple[WeeklyHours, ...], error: StaleSchedule
    ) -> None:
        def found(theirs: DoctorSchedule) -> None:
            self._theirs = theirs
            clinics = self._edited.clinic_names()
            day = _first_difference(theirs.rules, mine, self._edited.today)
            who, at = str(error.details.get("changed_by") or ""), error.details.get("changed_at")
            title = who
            if isinstance(at, datetime):
                title = translate("Schedules", "{who}, saved at {time}").format(
                    who=who, time=clock(at.astimezone(self._now().tzinfo))
                )
            self._view.show_two(
                TwoShown(
                    translate("Schedules", "{who} saved these hours since you opened them").format(
                        who=in_sentence(who)
                    ),
                    translate(
                        "Schedules",
                        "Shown is the week of {day}. Choose one; nothing is saved until you say so.",
                    ).format(day=short_day(day)),
                    title,
                    words.blocks_of(draft_of(theirs.doctor_id, period_on(theirs.rules, day), day), clinics),
                    translate("Schedules", "Yours, not saved"),
                    words.blocks_of(draft_of(theirs.doctor_id, period_on(mine, day), day), clinics),
                )
            )
            self._mine = mine

        self._verbs.read(
            lambda: self._clinic.schedule_editing.open(schedule.doctor_id), found, self._failed, owner=self
        )

    def look_for_newer(self, schedule: DoctorSchedule) -> None:
        """Somebody else may have saved: shown at once where nothing was drawn, else only said."""

        def answered(digest: str) -> None:
            if self._edited.schedule is not schedule or digest == schedule.digest:
                return
            if self._edited.is_dirty:
                self._view.show_problem(
                    "info",
                    translate("Schedules", "Somebody else saved these hours meanwhile."),
                    translate("Schedules", "Go on: when you save, both are shown and nothing is lost."),
                )
            else:
                self._edited.read_again(lambda: None)

        self._verbs.read(
            lambda: self._clinic.schedule_editing.digest(schedule.doctor_id),
            answered,
            lambda _error: None,
            latest_only="schedules.digest",
            owner=self,
        )

    def take_theirs(self) -> None:
        """Goes on with what the other one saved."""
        theirs, self._theirs = self._theirs, None
        if theirs is not None:
            self._edited.take(theirs)

    def keep_mine(self) -> None:
        """Goes on with what was drawn here, now over what the other one saved; it still has to be saved."""
        theirs, self._theirs = self._theirs, None
        if theirs is not None:
            self._edited.take(theirs, self._mine)
            self.look()

    # --- What is left --------------------------------------------------------------------------------------------

    def count_to_move(self, doctor_id: int) -> None:
        def found(visits: tuple[ClashingVisit, ...]) -> None:
            self._view.show_to_move(sum(1 for visit in visits if visit.kind is ClashKind.AWAY))

        self._verbs.read(
            lambda: self._clinic.schedule_editing.without_time(doctor_id),
            found,
            lambda _error: None,
            latest_only="schedules.to_move",
            owner=self,
        )

    def show_to_move(self) -> None:
        """The visits that the saved hours have no time for: always true, whoever moved some meanwhile."""
        schedule = self._edited.schedule
        if schedule is None:
            return

        def found(visits: tuple[ClashingVisit, ...]) -> None:
            self.listed = visits
            doctor = self._edited.doctor
            self._view.show_preview(
                PreviewShown(
                    translate("Schedules", "Visits without a time: {doctor}").format(
                        doctor=in_sentence(doctor.name) if doctor is not None else ""
                    ),
                    translate(
                        "Schedules",
                        "Booked, but outside of the saved hours, or in a time that is blocked. Enter shows a visit in"
                        " the agenda, where M moves it; who was moved is gone from here.",
                    ),
                    (),
                    (),
                    tuple(_line(visit) for visit in visits),
                    "" if visits else translate("Schedules", "Every booked visit has its time."),
                )
            )

        self._verbs.read(
            lambda: self._clinic.schedule_editing.without_time(schedule.doctor_id),
            found,
            self._failed,
            latest_only="schedules.to_move",
            owner=self,
        )

    def _failed(self, error: MediBookError) -> None:
        self._view.show_busy(False)
        kind = "warning" if isinstance(error, InvalidInput) else "error"
        self._view.show_problem(kind, *sentence(error))


def _weeks(preview: SchedulePreview) -> tuple[WeekLine, ...]:
    """By week, only those that change."""
    made: defaultdict[date, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for day in preview.days:
        counts = made[day.day - timedelta(days=day.day.weekday())]
        for place, count in enumerate((day.created, day.removed, day.changed)):
            counts[place] += count
    for clash in preview.to_move:
        day_of = clash.starts_at.date()
        made[day_of - timedelta(days=day_of.weekday())][3] += 1
    return tuple(WeekLine(monday, words.week_words(monday), *made[monday]) for monday in sorted(made))


def _line(clash: ClashingVisit) -> ClashLine:
    return ClashLine(
        clash.booking_id,
        clash.starts_at,
        words.clash_time(clash),
        clash.patient_name,
        clash.visit_type,
        words.clash_words(clash),
        clash.kind is not ClashKind.RHYTHM,
    )


def _clash_sentence(moving: int, listed: int) -> str:
    if moving:
        return translate(
            "Schedules",
            "%n booked visits have no room in the new hours. They stay booked; move them afterwards.",
            "",
            moving,
        )
    if listed:
        return translate(
            "Schedules", "Every booked visit keeps its time; only the slots around some are others."
        )
    return translate("Schedules", "Every booked visit keeps its time.")


def _first_difference(one: Sequence[WeeklyHours], other: Sequence[WeeklyHours], today: date) -> date:
    """The first day from today on from which the two differ; today when only the past does."""
    days = {today} | {r.valid_from for r in (*one, *other)}
    days |= {r.valid_to + timedelta(days=1) for r in (*one, *other) if r.valid_to is not None}
    for day in sorted(d for d in days if d >= today):
        left = {
            (r.weekday, r.starts, r.ends, r.slot_minutes, r.breaks, r.phase)
            for r in period_on(one, day).rules
        }
        right = {
            (r.weekday, r.starts, r.ends, r.slot_minutes, r.breaks, r.phase)
            for r in period_on(other, day).rules
        }
        if left != right:
            return day
    return today
