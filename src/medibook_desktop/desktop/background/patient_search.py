"""Finding the patient while typing: by name, phone or birth date; the last row is somebody new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.patient_words import note_of
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import when
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.domain.errors import DatabaseAway, MediBookError
from medibook_desktop.domain.people import Patient, PatientHit, search_key

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

PAUSE = 0.15
RETRY = 2.0
HITS = 8


class SearchView(Protocol):
    def show_hits(self, rows: tuple[PatientRow, ...]) -> None: ...

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None: ...

    def clear_problem(self) -> None: ...


class PatientSearch:
    """`stop` ends everything that is under way; nothing is shown after it."""

    def __init__(
        self, clinic: Clinic, verbs: Verbs, timers: Timers, view: SearchView, now: Callable[[], datetime]
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._now = now
        self._timer: Timer | None = None
        self._hits: tuple[PatientHit, ...] = ()
        self._text = ""
        self._shown_for: str | None = None
        self._when_shown: Callable[[PatientRow], None] | None = None
        self._is_failing = False

    def typed(self, text: str) -> None:
        """A letter more: search when the fingers rest."""
        self._when_shown = None
        self._cancel_timer()
        self._timer = self._timers.once(PAUSE, lambda: self.search(text))

    def search(self, text: str) -> None:
        self._cancel_timer()
        self._text = text.strip()
        if not self._text:
            self._show(())
            return
        wanted = self._text
        self._verbs.read(
            lambda: self._clinic.patients.search(wanted, limit=HITS),
            self._found,
            self._failed,
            latest_only="patient.search",
            owner=self,
        )

    def suggest(self, find: Callable[[], list[PatientHit]]) -> None:
        """Rows before anything is typed."""
        self._cancel_timer()
        self._text = ""
        self._verbs.read(find, self._found, self._failed, latest_only="patient.search", owner=self)

    def is_shown_for(self, text: str) -> bool:
        """Whether the rows are the answer to this text, and not to the letters before."""
        return self._shown_for == text.strip()

    def choose_best(self, text: str, then: Callable[[PatientRow], None]) -> None:
        """Enter came before the answer: take the first row of the answer to what is typed."""
        self._when_shown = then  # before the search: its answer may come at once
        self.search(text)

    def stop(self) -> None:
        self._cancel_timer()
        self._verbs.drop(self)
        self._hits = ()
        self._shown_for = None
        self._when_shown = None

    def hit_of(self, row: PatientRow) -> PatientHit | None:
        return next((hit for hit in self._hits if hit.patient.id == row.patient_id), None)

    def patient_of(self, row: PatientRow) -> Patient | None:
        hit = self.hit_of(row)
        return hit.patient if hit is not None else None

    def is_only_one_of_the_name(self, row: PatientRow) -> bool:
        """Nobody else among the hits is called the same."""
        return sum(search_key(hit.patient.name) == search_key(row.name) for hit in self._hits) == 1

    def name_typed(self) -> str:
        """What of the search is a name: a phone number or a birth date is none."""
        return "" if any(c.isdigit() for c in self._text) else self._text

    def _found(self, hits: list[PatientHit]) -> None:
        if self._is_failing:
            self._is_failing = False
            self._view.clear_problem()
        self._show(tuple(hits))

    def _failed(self, error: MediBookError) -> None:
        self._is_failing = True
        self._view.show_problem("error", *sentence(error))
        if isinstance(error, DatabaseAway):
            self._cancel_timer()
            self._timer = self._timers.once(RETRY, lambda: self.search(self._text))

    def _show(self, hits: tuple[PatientHit, ...]) -> None:
        self._hits = hits
        rows = [self._row(hit) for hit in hits]
        if self._text:
            text = translate("Booking", "New patient “{name}”").format(name=self._text)
            rows.append(PatientRow(0, text, None, "", is_new=True))
        self._shown_for = self._text
        self._view.show_hits(tuple(rows))
        then, self._when_shown = self._when_shown, None
        if then is not None and rows:
            then(rows[0])

    def _row(self, hit: PatientHit) -> PatientRow:
        patient, visit = hit.patient, hit.next_visit
        next_visit = ""
        if visit is not None:
            next_visit = f"{when(visit.starts_at, self._now().date())} · {visit.doctor_name}"
        return PatientRow(
            patient.id,
            patient.name,
            patient.birth_date,
            patient.phone,
            next_visit,
            note_of(hit),
            is_closed=not patient.is_active,
        )

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
