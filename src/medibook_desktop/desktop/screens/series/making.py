"""A new series: what is asked for, what each date becomes, and what is booked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from medibook_desktop.desktop.language.series_words import found_words, slot_words
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import day_from
from medibook_desktop.desktop.language.wording import in_sentence
from medibook_desktop.desktop.screens.series.choices import Choice
from medibook_desktop.desktop.screens.series.view import NewTyped, RowWords
from medibook_desktop.domain.agenda import Appointment
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.series import (
    ChosenVisit,
    KeptVisit,
    NewSeries,
    PlannedVisit,
    SeriesPlan,
    SeriesRule,
    SeriesWritten,
)

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic


@dataclass(frozen=True, slots=True)
class First:
    """What a new series begins with: a visit that is there, or a free time that is to be its first."""

    starts_at: datetime
    doctor_id: int
    patient_id: int
    patient_name: str
    visit_type_id: int | None = None
    reason: str = ""
    visit: Appointment | None = None


class Making:
    by_hand_stays = False

    def __init__(
        self, first: First, clinic: Clinic, doctors: Mapping[int, Doctor], now: Callable[[], datetime]
    ) -> None:
        self.first = first
        self._clinic = clinic
        self._doctors = doctors
        self._now = now
        self._plan: SeriesPlan | None = None

    def asked(self, typed: NewTyped) -> Callable[[], Sequence[PlannedVisit]]:
        """What reads the plan. Raises InvalidInput (field `ends`)."""
        first = self.first
        rule = self._rule(typed, first.starts_at.date())

        def read() -> Sequence[PlannedVisit]:
            self._plan = self._clinic.series.plan(
                rule,
                first.starts_at,
                doctor_id=first.doctor_id,
                patient_id=first.patient_id,
                visit_type_id=first.visit_type_id,
                visit=first.visit,
            )
            return self._plan.visits

        return read

    def _rule(self, typed: NewTyped, first: date) -> SeriesRule:
        text = typed.ends.strip()
        if text.isdigit() and len(text) <= 2:
            return replace(typed.rule, count=int(text), until=None)
        day = day_from(text, today=self._now().date())
        if day is None:
            raise InvalidInput("Type how many visits, or the last day.", field="ends")
        if day <= first:
            raise InvalidInput("The last day lies after the first visit and within two years.", field="ends")
        return replace(typed.rule, count=None, until=day)

    def goes(self, choice: Choice) -> bool:
        """Whether something becomes of the date."""
        return choice.slot is not None

    def words(self, choice: Choice) -> RowWords:
        row, slot = choice.row, choice.slot
        if row.visit is not None:
            stays = translate("Series", "stays", "a visit that is not changed")
            return RowWords(row.planned_at, translate("Series", "This visit"), stays, "ink-2", False)
        found = found_words(row.why, row.detail)
        if slot is None:
            left_out = translate("Series", "left out", "a date of a series")
            return RowWords(row.planned_at, found, left_out, "ink-3", row.is_clash)
        becomes = slot_words(slot, self._doctors, self.first.doctor_id)
        return RowWords(row.planned_at, found, becomes, "accent" if row.is_clash else "ink", row.is_clash)

    def action(self, count: int) -> str:
        return translate("Series", "Book %n visit(s)", "", count)

    def writing(self, choices: Sequence[Choice]) -> tuple[Callable[[UUID], SeriesWritten], str] | None:
        """(what writes it, what was done), None before the first plan is there."""
        first, plan = self.first, self._plan
        if plan is None:
            return None
        chosen = tuple(ChosenVisit(c.row.planned_at, c.slot) for c in choices if c.slot is not None)
        kept: tuple[KeptVisit, ...] = ()
        if first.visit is not None:
            kept = (KeptVisit(first.visit.booking_id, first.visit.version, first.starts_at),)
        new = NewSeries(
            first.patient_id,
            plan.doctor_id,
            plan.rule,
            plan.first_day,
            plan.at,
            chosen,
            kept,
            first.visit_type_id,
            first.reason,
        )
        text = translate("Series", "Booked %n visit(s) of {name}", "", len(chosen)).format(
            name=in_sentence(first.patient_name)
        )
        return lambda request_id: self._clinic.series.book(new, request_id), text
