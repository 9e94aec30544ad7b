"""Decides what the series box does: which dates, what each becomes, and what is written when Enter is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade
from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.series_words import place_words, rule_choice
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock, in_sentence, weekday_and_day
from medibook_desktop.desktop.screens.series.changing import Changing
from medibook_desktop.desktop.screens.series.choices import Choice, Choices
from medibook_desktop.desktop.screens.series.making import First, Making
from medibook_desktop.desktop.screens.series.view import (
    ChangeTyped,
    NewTyped,
    RuleChoice,
    SeriesRow,
    SeriesView,
)
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.changes import Change
from medibook_desktop.domain.errors import (
    InvalidInput,
    MediBookError,
    SeriesChanged,
    SeriesClashes,
    StaleBooking,
)
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.series import PlannedVisit, Repeat, SeriesRule, SeriesWritten, VisitSeries

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

USUAL_VISITS = "6"
WEEKS = (1, 2, 3, 4, 5, 6, 8, 10, 12)
MONTHS = (1, 2, 3, 6)


class SeriesPresenter:
    """One box for both: making a series (`open_new`) and changing one (`open_change`)."""

    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: SeriesView,
        changes: ChangesMade,
        *,
        doctors: dict[int, Doctor],
        now: Callable[[], datetime],
        on_closed: Callable[[], None],
        on_changed: Callable[[], None] = lambda: None,
        on_not_opened: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_changed`: a series was made, changed or taken back; `on_not_opened`: it could not be read."""
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._changes = changes
        self._doctors = doctors
        self._now = now
        self._on_closed = on_closed
        self._on_changed = on_changed
        self._on_not_opened = on_not_opened
        self._choices = Choices()
        self._mode: Making | Changing | None = None
        self._plan_again: Callable[[], None] = lambda: None
        self._opened = 0
        self._working = False
        self._planning = False
        self._confirm_when_planned = False

    @property
    def is_open(self) -> bool:
        return self._mode is not None

    # --- Opening and closing ----------------------------------------------------------------------------

    def open_for(self, visit: Appointment) -> None:
        """The visit's series when it has one; else a new one that begins with it."""

        def read() -> tuple[VisitSeries | None, int | None]:
            return self._clinic.series.of_visit(visit.booking_id), self._type_of(visit)

        def found(answer: tuple[VisitSeries | None, int | None]) -> None:
            series, visit_type_id = answer
            if series is not None:
                self.open_change(series, visit)
                return
            first = First(
                visit.starts_at,
                visit.doctor_id,
                visit.patient_id,
                visit.patient_name,
                visit_type_id,
                visit.reason,
                visit,
            )
            self.open_new(first)

        def failed(error: MediBookError) -> None:
            self._on_not_opened()
            self._changes.say(error)

        self._verbs.read(read, found, failed, latest_only="series.open", owner=self)

    def open_new(self, first: First) -> None:
        self._begin(Making(first, self._clinic, self._doctors, self._now))
        day = first.starts_at.date()
        rules = tuple(RuleChoice(rule, rule_choice(rule, day)) for rule in _rules())
        title = translate("Series", "Repeat the visit of {name}").format(name=in_sentence(first.patient_name))
        self._view.open_new(title, self._place(first.starts_at, first.doctor_id), rules, USUAL_VISITS)
        self.new_typed(NewTyped(rules[0].rule, USUAL_VISITS))

    def open_change(self, series: VisitSeries, visit: Appointment) -> None:
        mode = Changing(series, visit, self._clinic, self._doctors)
        self._begin(mode)
        place = place_words(series.number_of(visit.booking_id), len(series.visits), series.rule)
        title = translate("Series", "{name}: visit {place}", "place: 3 of 8, weekly").format(
            name=in_sentence(visit.patient_name), place=place
        )
        doctors = tuple((doctor.id, doctor.name) for doctor in self._doctors.values() if doctor.is_active)
        self._view.open_change(title, self._place(visit.starts_at, visit.doctor_id), mode.typed, doctors)
        self.change_typed(mode.typed)

    def close(self) -> None:
        if not self.is_open:
            return
        self._opened += 1
        self._mode = None
        self._verbs.drop(self)
        self._set_working(False)
        self._view.close_box()
        self._on_closed()

    def _begin(self, mode: Making | Changing) -> None:
        self._opened += 1
        self._mode = mode
        self._planning, self._confirm_when_planned = False, False
        self._choices.begin()
        self._set_working(False)
        self._view.clear_problem()

    def _place(self, starts_at: datetime, doctor_id: int) -> str:
        doctor = self._doctors.get(doctor_id)
        parts = (
            weekday_and_day(starts_at.date()),
            clock(starts_at),
            doctor.name if doctor is not None else "",
        )
        return " · ".join(part for part in parts if part)

    def _type_of(self, visit: Appointment) -> int | None:
        """The agenda tells a visit type's name; the directory its id."""
        name = visit.visit_type_name
        return next((t.id for t in self._clinic.directory.visit_types() if name and t.name == name), None)

    # --- What is typed ----------------------------------------------------------------------------------

    def new_typed(self, typed: NewTyped) -> None:
        """Called with every change of a field: the dates are planned anew."""
        if isinstance(self._mode, Making):
            mode = self._mode
            self._plan_again = lambda: self._plan(lambda: mode.asked(typed))
            self._view.clear_problem()
            self._plan_again()

    def change_typed(self, typed: ChangeTyped) -> None:
        if isinstance(self._mode, Changing):
            mode = self._mode
            if mode.typed.scope is not typed.scope:
                self._choices.begin()
            self._plan_again = lambda: self._plan(lambda: mode.asked(typed))
            self._view.clear_problem()
            self._plan_again()

    def _plan(self, asked: Callable[[], Callable[[], Sequence[PlannedVisit]]]) -> None:
        mode, opened = self._mode, self._opened
        if mode is None:
            return
        self._planning, self._confirm_when_planned = False, False
        try:
            read = asked()
        except InvalidInput as error:
            self._mark(error)
            return

        def planned(rows: Sequence[PlannedVisit]) -> None:
            if self._opened == opened:
                self._planning = False
                self._choices.plan(rows, by_hand_stays=mode.by_hand_stays)
                clashes = self._draw()
                if self._confirm_when_planned and not clashes:
                    self.confirm()
                self._confirm_when_planned = False

        def failed(error: MediBookError) -> None:
            if self._opened != opened:
                return
            self._planning, self._confirm_when_planned = False, False
            if isinstance(error, InvalidInput):
                self._mark(error)
            else:
                self._view.show_problem("error", *sentence(error))

        self._planning = True
        self._verbs.read(read, planned, failed, latest_only="series.plan", owner=self)

    def _mark(self, error: InvalidInput) -> None:
        """At the field that is wrong; how many and until when are typed in one."""
        self._choices.plan(())
        self._draw()
        field = "time" if error.details.get("field") == "time" else "ends"
        self._view.show_field_problem(field, sentence(error)[0])

    # --- The rows ---------------------------------------------------------------------------------------

    def leave_out(self, place: int) -> None:
        self._choices.leave_out(place)
        self._draw()

    def other_time(self, place: int, by: int) -> None:
        self._choices.step(place, by)
        self._draw()

    def _draw(self) -> int:
        """Answers how many dates cannot be as planned."""
        mode = self._mode
        if mode is None:
            return 0
        rows = []
        for place, choice in enumerate(self._choices.rows):
            words = mode.words(choice)
            planned = f"{weekday_and_day(words.moment.date())} {clock(words.moment)}"
            rows.append(SeriesRow(place, planned, words.found, words.becomes, words.token, words.is_clash))
        clashes = sum(row.is_clash for row in rows)
        summary = translate("Series", "%n date(s) cannot be as planned.", "", clashes) if clashes else ""
        self._view.show_rows(tuple(rows), summary)
        count = len(self._to_do())
        self._view.show_action(mode.action(count), count > 0 and not self._working)
        return clashes

    def _to_do(self) -> list[Choice]:
        """The rows of which something becomes."""
        mode = self._mode
        return [choice for choice in self._choices.rows if mode is not None and mode.goes(choice)]

    # --- Writing ----------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Before the dates of what is typed are there, Enter waits for them, and for a look at those that clash."""
        if self._planning:
            self._confirm_when_planned = True
            return
        to_do = self._to_do()
        if self._working or self._mode is None or not to_do:
            return
        writing = self._mode.writing(to_do)
        if writing is not None:
            self._make(*writing)

    def _make(self, call: Callable[[UUID], SeriesWritten], text: str) -> None:
        opened = self._opened
        asked: list[UUID] = []

        def attempt(request_id: UUID) -> SeriesWritten:
            asked[:] = [request_id]
            return call(request_id)

        def done(_written: SeriesWritten) -> None:
            if self._opened == opened:
                self.close()
            self._on_changed()

        def take_back(request_id: UUID) -> Sequence[Change]:
            changes = self._clinic.series.undo(asked[0], request_id).changes
            self._verbs.post(self._on_changed)
            return changes

        def failed(error: MediBookError) -> bool:
            return self._opened == opened and self._refused(error)

        self._set_working(True)
        self._changes.make(
            attempt,
            text,
            changes_of=lambda written: written.changes,
            take_back=lambda written: take_back,
            on_done=done,
            on_error=failed,
        )

    def _refused(self, error: MediBookError) -> bool:
        """A clash stays in the box, with the list as it is now; everything else is said where all is said."""
        self._set_working(False)
        self._draw()
        if isinstance(error, SeriesClashes):
            self._plan_again()
        elif isinstance(error, SeriesChanged | StaleBooking):
            self._read_again()
        elif not isinstance(error, InvalidInput):
            return False
        self._view.show_problem("warning", *sentence(error))
        return True

    def _read_again(self) -> None:
        """The series as it is now; a new one begins with a visit that is read when the box is opened again."""
        mode, opened = self._mode, self._opened
        if not isinstance(mode, Changing):
            return

        def found(series: VisitSeries | None) -> None:
            if self._opened == opened and series is not None:
                mode.series = series
                self._plan_again()

        self._verbs.read(lambda: self._clinic.series.of_visit(mode.visit.booking_id), found, owner=self)

    def _set_working(self, working: bool) -> None:
        self._working = working
        self._view.show_working(working)


def _rules() -> tuple[SeriesRule, ...]:
    return (
        *(SeriesRule(Repeat.WEEKLY, weeks) for weeks in WEEKS),
        *(SeriesRule(Repeat.MONTHLY_ON_DAY, months) for months in MONTHS),
        *(SeriesRule(Repeat.MONTHLY_ON_WEEKDAY, months) for months in MONTHS),
    )
