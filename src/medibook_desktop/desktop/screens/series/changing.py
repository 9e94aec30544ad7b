"""A change of a series: which visits, where to, and what is left as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.language.series_words import found_words, slot_words
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import time_from
from medibook_desktop.desktop.language.wording import clock, in_sentence
from medibook_desktop.desktop.screens.series.choices import Choice
from medibook_desktop.desktop.screens.series.view import ChangeTyped, RowWords
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.series import MovedVisit, PlannedVisit, Scope, SeriesWritten, VisitSeries

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


class Changing:
    def __init__(
        self, series: VisitSeries, visit: Appointment, clinic: Clinic, doctors: Mapping[int, Doctor]
    ) -> None:
        self.series = series
        self.visit = visit
        self._clinic = clinic
        self._doctors = doctors
        self.typed = self.as_it_is()

    def as_it_is(self) -> ChangeTyped:
        """What the fields say before anything is typed."""
        at = datetime.combine(self._base(), self.series.at)
        return ChangeTyped(Scope.LATER, self._base().weekday(), clock(at), self.series.doctor_id)

    @property
    def by_hand_stays(self) -> bool:
        """What was moved by hand stays, unless it is the very visit that is asked for."""
        return self.typed.scope is not Scope.THIS

    def _base(self) -> date:
        mine = next((v for v in self.series.visits if v.booking_id == self.visit.booking_id), None)
        return (mine.planned_at if mine is not None else self.visit.starts_at).date()

    def _days_later(self) -> int:
        return self.typed.weekday - self._base().weekday()

    def asked(self, typed: ChangeTyped) -> Callable[[], Sequence[PlannedVisit]]:
        """What reads the plan. Raises InvalidInput (field `time`)."""
        at = time_from(typed.time)
        if at is None:
            raise InvalidInput("Type a time, as 9:30.", field="time")
        self.typed = typed
        series, days_later, wanted = self.series, self._days_later(), at
        return lambda: self._clinic.series.plan_change(
            series,
            self.visit.booking_id,
            typed.scope,
            days_later=days_later,
            at=wanted,
            doctor_id=typed.doctor_id,
        )

    def goes(self, choice: Choice) -> bool:
        """Whether the visit becomes something else than it is: nothing does before a field was changed."""
        if self.typed.cancels:
            return not choice.is_left
        if choice.slot is None or choice.row.visit is None or not self._asks_something():
            return False
        return choice.slot.id != choice.row.visit.slot_id

    def _asks_something(self) -> bool:
        wanted: tuple[int, time | None, int]
        wanted = (self.typed.weekday, time_from(self.typed.time), self.typed.doctor_id)
        return wanted != (self._base().weekday(), self.series.at, self.series.doctor_id)

    def words(self, choice: Choice) -> RowWords:
        row, goes = choice.row, self.goes(choice)
        moment = row.visit.starts_at if row.visit is not None else row.planned_at
        found = self._found(row)
        if not goes:
            stays = translate("Series", "stays", "a visit that is not changed")
            is_clash = row.is_clash and self._asks_something() and choice.slot is None and not choice.is_left
            return RowWords(moment, found, stays, "ink-3", is_clash)
        if self.typed.cancels:
            return RowWords(moment, found, translate("Series", "is cancelled"), "danger", False)
        becomes = slot_words(choice.slot, self._doctors, self.typed.doctor_id) if choice.slot else ""
        return RowWords(moment, found, becomes, "accent" if row.is_clash else "ink", row.is_clash)

    def _found(self, row: PlannedVisit) -> str:
        if row.visit is not None and row.visit.is_moved_by_hand:
            return translate("Series", "Moved by hand")
        if self.typed.cancels or not self._asks_something():
            return ""
        return found_words(row.why, row.detail)

    def action(self, count: int) -> str:
        if self.typed.cancels:
            return translate("Series", "Cancel %n visit(s)", "", count)
        return translate("Series", "Move %n visit(s)", "", count)

    def writing(self, choices: Sequence[Choice]) -> tuple[Callable[[UUID], SeriesWritten], str] | None:
        """(what writes it, what was done)"""
        series, typed, name = self.series, self.typed, in_sentence(self.visit.patient_name)
        if typed.cancels:
            visits = [choice.row.visit for choice in choices if choice.row.visit is not None]
            text = translate("Series", "Cancelled %n visit(s) of {name}", "", len(visits)).format(name=name)
            return lambda request_id: self._clinic.series.cancel(
                series, visits, typed.cancels, request_id
            ), text
        steps = [
            MovedVisit(choice.row.visit, choice.slot, choice.row.planned_at)
            for choice in choices
            if choice.row.visit is not None and choice.slot is not None
        ]
        days_later, at = self._days_later(), time_from(typed.time)
        text = translate("Series", "Moved %n visit(s) of {name}", "", len(steps)).format(name=name)
        return lambda request_id: self._clinic.series.move(
            series,
            steps,
            scope=typed.scope,
            days_later=days_later,
            at=at,
            doctor_id=typed.doctor_id,
            request_id=request_id,
        ), text
