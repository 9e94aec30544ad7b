"""Decides about the page of closures: a year of them, what a change would do, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.background.changes_made import ChangesMade, TakeBack
from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.shard_words import later_at
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import long_day, short_day
from medibook_desktop.desktop.screens.closures import words
from medibook_desktop.desktop.screens.closures.following import SlotsFollowing
from medibook_desktop.desktop.screens.closures.reading import details_from
from medibook_desktop.desktop.screens.closures.view import ClosureFields, ClosuresView
from medibook_desktop.desktop.screens.closures.year import marks_of, rows_of, year_words
from medibook_desktop.domain.changes import Change, ChangeKind
from medibook_desktop.domain.clinics import Clinic as ClinicInfo
from medibook_desktop.domain.closures import (
    ClosedYear,
    Closure,
    ClosureDetails,
    ClosureEffect,
    ClosureKind,
    ClosureSaved,
    Holiday,
    checked_closure,
)
from medibook_desktop.domain.errors import ClosureOverlaps, InvalidInput, MediBookError, StaleClosure
from medibook_desktop.domain.people import Doctor

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

PREVIEW_AFTER = 0.3
EARLIEST_YEAR, LATEST_YEAR = 2000, 2100


class ClosuresPresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        timers: Timers,
        view: ClosuresView,
        changes: ChangesMade,
        following: SlotsFollowing,
        *,
        doctors: Callable[[], Sequence[Doctor]],
        now: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._changes = changes
        self._following = following
        self._doctors = doctors
        self._now = now
        self._year = now().year
        self._clinics: tuple[ClinicInfo, ...] = ()
        self._here = 0
        self._read: ClosedYear | None = None
        self._shown: Closure | Holiday | None = None
        self._wanted_key = ""
        self._is_first = False
        self._soon: Timer | None = None

    # --- The year -----------------------------------------------------------------------------------------

    def open(self) -> None:
        self._view.show_doctors([(d.id, d.name, d.specialty) for d in self._doctors()])
        if self._read is None:
            self._is_first = True
            self.new()
        self.load()

    def load(self) -> None:
        year = self._year

        def read() -> tuple[tuple[ClinicInfo, ...], int, ClosedYear]:
            clinics = tuple(c for c in self._clinic.directory.clinics() if c.is_active)
            here = next((c for c in clinics if c.id == self._here), self._clinic.directory.here())
            return clinics, here.id, self._clinic.closures.year(here, year)

        self._verbs.read(read, self._loaded, self._failed, latest_only="closures", owner=self)

    def step_year(self, by: int) -> None:
        self._year = min(LATEST_YEAR, max(EARLIEST_YEAR, self._year + by))
        self.load()

    def choose_clinic(self, clinic_id: int) -> None:
        self._here = clinic_id
        self.load()

    def _loaded(self, answer: tuple[tuple[ClinicInfo, ...], int, ClosedYear]) -> None:
        self._clinics, here, self._read = answer
        names = {clinic.id: clinic.name for clinic in self._clinics}
        if self._here not in names:
            self._here = here
        self._view.show_clinics(list(names.items()), self._here)
        today = self._today()
        rows = rows_of(self._read, today, names, self._doctor_names())
        self._view.show_year(
            year_words(self._read.year),
            rows,
            marks_of(self._read, today, self._here),
            self._calendar_words(),
        )
        self._following.found_due(self._read.due)
        if self._is_first:
            # What comes next is what one looks for; without anything, an empty form that knows its clinic.
            self._is_first = False
            coming = next((row for row in rows if not row.is_over), None)
            self._wanted_key = coming.key if coming is not None else ""
            if coming is None:
                self.new()
        if self._wanted_key:
            key, self._wanted_key = self._wanted_key, ""
            self._view.select_row(key)

    def _calendar_words(self) -> str:
        if self._read is None:
            return ""
        if self._read.unknown_region:
            return translate(
                "Closures",
                "There is no calendar of public holidays for “{region}”. "
                "Choose the country on the page Clinics; until then no new times are made.",
            ).format(region=self._read.unknown_region)
        if not self._read.holidays:
            return translate(
                "Closures", "This clinic has no country yet, so no public holidays: the page Clinics has it."
            )
        kept = sum(not each.is_worked for each in self._read.holidays)
        return translate("Closures", "%n public holiday(s) are kept in this year.", "", kept)

    # --- One of them --------------------------------------------------------------------------------------

    def new_on(self, day: date) -> None:
        """A new closure on a day that was clicked in the picture of the year."""
        self.new(short_day(day))

    def new(self, first: str = "") -> None:
        """An empty form."""
        self._shown = None
        clinic_ids = (self._here or (self._clinics[0].id if self._clinics else 0),)
        self._view.show_form(
            translate("Closures", "New closure"),
            ClosureFields(first=first, clinic_ids=tuple(each for each in clinic_ids if each)),
            is_new=True,
            can_change=True,
        )
        self._view.show_effect("", ())
        self._view.set_unsaved(False)

    def show_row(self, key: str) -> None:
        found = self._find(key)
        if found is None:
            self.new()
        elif isinstance(found, Holiday):
            self._show_holiday(found)
        else:
            self._show_closure(found)

    def _find(self, key: str) -> Closure | Holiday | None:
        if self._read is None or not key:
            return None
        if key.startswith("h"):
            return next((h for h in self._read.holidays if f"h{h.day}" == key), None)
        return next((c for c in self._read.closures if f"c{c.id}" == key), None)

    def _show_closure(self, closure: Closure) -> None:
        self._shown = closure
        details = closure.details
        self._view.show_form(
            words.days_words(details),
            words.fields_of(details),
            is_new=False,
            can_change=details.last_day >= self._today(),
        )
        self._view.set_unsaved(False)
        self._view.show_effect("", ())

    def _show_holiday(self, holiday: Holiday) -> None:
        self._shown = holiday
        self._view.show_effect("", ())
        self._say_holiday(holiday, None)
        if holiday.day >= self._today():
            self._verbs.read(
                lambda: self._clinic.closures.preview_holiday(holiday),
                lambda effect: self._say_holiday(holiday, effect),
                self._failed,
                latest_only="effect",
                owner=self,
            )

    def _say_holiday(self, holiday: Holiday, effect: ClosureEffect | None) -> None:
        if self._shown != holiday:
            return
        heading = translate("Closures", "{holiday}, {day}").format(
            holiday=holiday.name, day=long_day(holiday.day)
        )
        if holiday.day < self._today():
            text = translate("Closures", "This day is over.")
            self._view.show_holiday(heading, text, "")
        elif holiday.is_worked:
            text = translate("Closures", "You work on this public holiday, so its times can be booked.")
            self._view.show_holiday(heading, text, translate("Closures", "Keep this holiday after all"))
            if effect is not None:
                self._view.show_effect(words.effect_words(effect), self._visit_lines(effect))
        else:
            text = translate("Closures", "A public holiday: nobody can be booked on this day.")
            self._view.show_holiday(heading, text, translate("Closures", "We work on that day"))
            if effect is not None:
                opened = (
                    translate("Closures", "%n time(s) could then be booked.", "", effect.blocked)
                    if effect.blocked
                    else translate(
                        "Closures", "No times have been made for that day yet; they would be open."
                    )
                )
                self._view.show_effect(opened, ())
        self._view.set_unsaved(False)

    # --- What was typed -----------------------------------------------------------------------------------

    def edited(self, fields: ClosureFields) -> None:
        self._view.set_unsaved(True)
        if self._soon is not None:
            self._soon.cancel()
        self._soon = self._timers.once(PREVIEW_AFTER, lambda: self._preview(fields))

    def _preview(self, fields: ClosureFields) -> None:
        self._soon = None
        try:
            details = self._details(fields)
        except InvalidInput:
            self._view.show_effect("", ())  # it is still being typed; saving says what is wrong
            return
        self._verbs.read(
            lambda: self._clinic.closures.preview(details),
            lambda effect: self._view.show_effect(words.effect_words(effect), self._visit_lines(effect)),
            lambda _error: self._view.show_effect("", ()),
            latest_only="effect",
            owner=self,
        )

    def _details(self, fields: ClosureFields) -> ClosureDetails:
        """Raises InvalidInput naming the field."""
        details = details_from(fields, self._today())
        if len(self._clinics) == 1 and not details.doctor_ids and fields.kind is not ClosureKind.ABSENCE:
            details = replace(details, clinic_ids=(self._clinics[0].id,))
        return checked_closure(details, self._today())

    def save(self, fields: ClosureFields) -> None:
        try:
            details = self._details(fields)
        except InvalidInput as error:
            self._view.show_problem(str(error.details.get("field", "")), sentence(error)[0])
            return
        shown = self._shown
        closures = self._clinic.closures
        when = words.days_words(details)
        if isinstance(shown, Closure):
            text = translate("Closures", "Changed: {what}, {when}").format(what=details.why, when=when)
            self._make(lambda request_id: closures.change(shown, details, request_id), text)
        else:
            text = translate("Closures", "Closed: {what}, {when}").format(what=details.why, when=when)
            self._make(lambda request_id: closures.close(details, request_id), text)

    def cancel(self) -> None:
        """As it is stored, or empty."""
        if isinstance(self._shown, Closure):
            self._show_closure(self._shown)
        else:
            self.new()

    def open_again(self) -> None:
        """The shown closure is taken away."""
        shown = self._shown
        if isinstance(shown, Closure):
            details = shown.details
            text = translate("Closures", "Open again: {what}, {when}").format(
                what=details.why, when=words.days_words(details)
            )
            self._make(lambda request_id: self._clinic.closures.reopen(shown, request_id), text)

    def toggle_holiday(self) -> None:
        holiday = self._shown
        if not isinstance(holiday, Holiday):
            return
        works = not holiday.is_worked
        text = (
            translate("Closures", "You work on {holiday}")
            if works
            else translate("Closures", "{holiday} is a holiday again")
        ).format(holiday=holiday.name)

        def take_back(_changed: bool) -> TakeBack:
            def back(request_id: UUID) -> Sequence[Change]:
                self._clinic.closures.work_on(holiday, not works, request_id)
                self._verbs.post(self._slots_follow, 0)
                return [Change(ChangeKind.SCHEDULE)]

            return back

        def done(_changed: bool) -> None:
            self._wanted_key = f"h{holiday.day}"
            self._slots_follow(0)

        self._changes.make(
            lambda request_id: self._clinic.closures.work_on(holiday, works, request_id),
            text,
            changes_of=lambda _changed: [Change(ChangeKind.SCHEDULE)],
            take_back=take_back,
            on_done=done,
        )

    # --- What follows -------------------------------------------------------------------------------------

    def _make(self, call: Callable[[UUID], ClosureSaved], text: str) -> None:
        def take_back(saved: ClosureSaved) -> TakeBack:
            def back(request_id: UUID) -> Sequence[Change]:
                undone = self._clinic.closures.take_back(saved, request_id)
                self._verbs.post(self._slots_follow, undone.calls)
                return [Change(ChangeKind.SCHEDULE)]

            return back

        self._changes.make(
            call,
            lambda saved: later_at(text, saved.away),
            changes_of=lambda _saved: [Change(ChangeKind.SCHEDULE)],
            take_back=take_back,
            on_done=self._saved,
            on_error=self._refused,
        )

    def _saved(self, saved: ClosureSaved) -> None:
        self._view.go_on()
        if saved.closure is None:
            self.new()
        else:
            self._shown = saved.closure
            self._wanted_key = f"c{saved.closure.id}"
            if saved.closure.details.first_day.year != self._year:
                self._year = saved.closure.details.first_day.year
        self._slots_follow(saved.calls)

    def _slots_follow(self, calls: int) -> None:
        self.load()
        self._following.start(calls)

    def _refused(self, error: MediBookError) -> bool:
        if isinstance(error, InvalidInput):
            self._view.show_problem(str(error.details.get("field", "")), sentence(error)[0])
            return True
        if isinstance(error, ClosureOverlaps):
            self._view.show_problem("first_day", " ".join(sentence(error)))
            return True
        if isinstance(error, StaleClosure):
            self.load()  # what was typed stays in the form
        return False

    def close(self) -> None:
        if self._soon is not None:
            self._soon.cancel()
        self._verbs.drop(self)

    def _failed(self, error: MediBookError) -> None:
        self._view.show_notice("error", *sentence(error))

    def _visit_lines(self, effect: ClosureEffect) -> list[str]:
        return words.visit_lines(effect.visits, self._doctor_names(), self._today())

    def _doctor_names(self) -> dict[int, str]:
        return {doctor.id: doctor.name for doctor in self._doctors()}

    def _today(self) -> date:
        return self._now().date()
