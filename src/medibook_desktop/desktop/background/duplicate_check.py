"""Looks, while somebody is being registered, whether they are known already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.patient_words import closed_word
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import birth_date_from, in_sentence, phone, short_day
from medibook_desktop.domain.errors import InvalidInput
from medibook_desktop.domain.people import NewPatient, Patient

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

PAUSE = 0.3
SHOWN = 2

Shown = Callable[[tuple[tuple[int, str], ...]], None]
"""Gets (patient id, sentence) of each, nothing when nobody looks like it."""


class DuplicateCheck:
    """Calm: nothing is blocked, and what is half typed is no error."""

    def __init__(
        self, clinic: Clinic, verbs: Verbs, timers: Timers, show: Shown, now: Callable[[], datetime]
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._timers = timers
        self._show = show
        self._now = now
        self._timer: Timer | None = None
        self.found: tuple[Patient, ...] = ()

    def typed(self, name: str, birth_date: str, phone_number: str, email: str = "") -> None:
        self._cancel()
        self._timer = self._timers.once(PAUSE, lambda: self._look(name, birth_date, phone_number, email))

    def stop(self) -> None:
        self._cancel()
        self._verbs.drop(self)
        self.found = ()
        self._show(())

    def _look(self, name: str, birth_date: str, phone_number: str, email: str) -> None:
        self._timer = None
        try:
            born = birth_date_from(birth_date, today=self._now().date())
        except InvalidInput:
            born = None
        new = NewPatient(name, born, phone_number, email)
        if not name.strip() or (born is None and len(phone_number.strip()) < 4 and "@" not in email):
            # A name alone was searched for a moment ago.
            self._found(())
            return
        self._verbs.read(
            lambda: self._clinic.patients.possible_duplicates(new),
            self._found,
            lambda _error: None,
            latest_only="duplicates",
            owner=self,
        )

    def _found(self, patients: tuple[Patient, ...]) -> None:
        self.found = patients[:SHOWN]
        self._show(tuple((patient.id, _sentence(patient)) for patient in self.found))

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _sentence(patient: Patient) -> str:
    born = short_day(patient.birth_date) if patient.birth_date is not None else ""
    details = " · ".join(part for part in (born, phone(patient.phone), closed_word(patient)) if part)
    return translate("Patients", "Looks like {name}, {details}").format(
        name=in_sentence(patient.name), details=details
    )
