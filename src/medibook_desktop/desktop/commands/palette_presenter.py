"""Decides what the one bar finds: patients, free times, days and commands, all from the same words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.commands.command_list import COMMANDS, Command, allowed
from medibook_desktop.desktop.language.asked import asked_from
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.patient_words import note_of
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import (
    clock,
    day_ahead,
    in_sentence,
    long_day,
    number,
    phone,
    short_day,
    when,
)
from medibook_desktop.domain.asked_words import Asked
from medibook_desktop.domain.availability import FreeTime, NextAvailable
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import Doctor, PatientHit, search_key
from medibook_desktop.domain.roles import Right
from medibook_desktop.domain.visit_types import VisitType

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

PATIENTS = 8
TIMES = 5
SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One row under the bar: a patient (`hit`), a command, a free time, a day, or somebody new by name."""

    key: str
    text: str
    detail: str
    hint: str
    hit: PatientHit | None = None
    command: Command | None = None
    free: FreeTime | None = None
    visit_type: VisitType | None = None
    day: date | None = None
    new_name: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    hits: Sequence[PatientHit] = ()
    times: Sequence[FreeTime] = ()
    open_until: date | None = None
    is_later: bool = False
    """Nothing was free on the day that was asked for: the times are later ones."""


class PaletteView(Protocol):
    def show_findings(self, findings: tuple[Finding, ...]) -> None: ...

    def show_message(self, text: str) -> None: ...

    def close_findings(self) -> None: ...


class PalettePresenter:
    def __init__(
        self,
        clinic: Clinic,
        verbs: Verbs,
        view: PaletteView,
        *,
        rights: frozenset[str],
        doctors: Sequence[Doctor],
        visit_types: Sequence[VisitType],
        now: Callable[[], datetime],
        on_command: Callable[[str], None],
        on_show_visit: Callable[[PatientHit], None],
        on_book_for: Callable[[PatientHit], None],
        on_book_time: Callable[[FreeTime, VisitType | None], None],
        on_go_to: Callable[[date], None],
        on_new_patient: Callable[[str], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._rights = rights
        self._doctors = doctors
        self._visit_types = visit_types
        self._now = now
        self._on_command = on_command
        self._on_show_visit = on_show_visit
        self._on_book_for = on_book_for
        self._on_book_time = on_book_time
        self._on_go_to = on_go_to
        self._on_new_patient = on_new_patient
        self._text = ""
        self._shown_for: str | None = None
        self._when_shown: Callable[[Finding], None] | None = None

    def search(self, text: str, then: Callable[[Finding], None] | None = None) -> None:
        """`then` gets the first of what is found; a later search forgets it."""
        self._when_shown = then
        self._text = text.strip()
        wanted = self._text
        if not wanted:
            self._shown_for = wanted
            self._view.show_findings(self._commands(""))
            return
        asked = asked_from(
            wanted, today=self._now().date(), doctors=self._doctors, visit_types=self._visit_types
        )
        wish = asked.wish(TIMES) if asked.is_understood and Right.BOOK in self._rights else None

        def found(answer: _Found) -> None:
            if wanted == self._text:
                self._show(wanted, asked, answer, looked_for_times=wish is not None)

        def failed(error: MediBookError) -> None:
            self._view.show_findings(self._days(asked) + self._commands(wanted))
            self._view.show_message(" ".join(sentence(error)))

        self._verbs.read(
            lambda: self._read(wanted, wish), found, failed, latest_only="palette.search", owner=self
        )

    def _read(self, text: str, wish: NextAvailable | None) -> _Found:
        """On the read lane."""
        hits = self._clinic.patients.search(text, limit=PATIENTS)
        if wish is None:
            return _Found(hits)
        times = self._clinic.availability.search(wish)
        is_later = not times and wish.last is not None
        if is_later:
            times = self._clinic.availability.search(replace(wish, last=None))
        until = None if times else self._clinic.availability.open_until(wish)
        return _Found(hits, times, until, is_later)

    def _show(self, text: str, asked: Asked, found: _Found, *, looked_for_times: bool) -> None:
        patients = tuple(self._patient(hit) for hit in found.hits)
        times = tuple(self._time(free, asked.visit_type) for free in found.times)
        if asked.is_sooner_than(name for hit in found.hits for name in (hit.patient.name, hit.found_as)):
            answers = times + patients
        else:
            answers = patients + times
        findings = self._days(asked) + answers + self._commands(text) + self._new_patient(text, asked)
        self._shown_for = text
        self._view.show_findings(findings)
        waiting, self._when_shown = self._when_shown, None
        if waiting is not None and findings:
            waiting(findings[0])
        elif looked_for_times:
            self._tell_of_times(found)
        elif not findings:
            self._view.show_message(translate("Palette", "Nobody and nothing found."))

    def _tell_of_times(self, found: _Found) -> None:
        if found.times and found.is_later:
            self._view.show_message(translate("Palette", "Nothing is free then; these are the next times."))
        elif not found.times and found.open_until is not None:
            self._view.show_message(
                translate(
                    "Palette",
                    "No such time is free. The schedule is open until {day}; Ctrl+F widens the search.",
                ).format(day=short_day(found.open_until))
            )

    def submit(self, text: str, finding: Finding | None, book: bool) -> None:
        """Enter or a click; before the answer to what is typed has come, its first row will be taken."""
        if self._shown_for != text.strip():
            self.search(text, lambda first: self.choose(first, book=book))
        elif finding is not None:
            self.choose(finding, book=book)

    def choose(self, finding: Finding, *, book: bool = False) -> None:
        """Enter on a patient shows the next visit, or begins a booking when there is none."""
        self._text = ""
        self._shown_for = None
        self._view.close_findings()
        if finding.command is not None:
            self._on_command(finding.command.id)
        elif finding.free is not None:
            self._on_book_time(finding.free, finding.visit_type)
        elif finding.day is not None:
            self._on_go_to(finding.day)
        elif finding.new_name:
            self._on_new_patient(finding.new_name)
        elif finding.hit is not None:
            if finding.hit.next_visit is not None and not book:
                self._on_show_visit(finding.hit)
            else:
                self._on_book_for(finding.hit)

    def close(self) -> None:
        self._text = ""
        self._verbs.drop(self)
        self._view.close_findings()

    # --- Rows ---------------------------------------------------------------------------------------------

    def _patient(self, hit: PatientHit) -> Finding:
        patient, visit = hit.patient, hit.next_visit
        detail = " · ".join(
            part
            for part in (
                note_of(hit),
                short_day(patient.birth_date) if patient.birth_date else "",
                phone(patient.phone),
            )
            if part
        )
        if visit is not None:
            hint = translate("Palette", "next: {when} · {doctor}").format(
                when=when(visit.starts_at, self._now().date()), doctor=visit.doctor_name
            )
        elif not patient.is_active:
            hint = translate("Palette", "the file is closed")
        else:
            hint = translate("Palette", "no visit ahead: Enter books one")
        return Finding(f"patient {patient.id}", patient.name, detail, hint, hit=hit)

    def _time(self, free: FreeTime, visit_type: VisitType | None) -> Finding:
        detail = " · ".join(part for part in (free.doctor.name, free.doctor.specialty) if part)
        hint = translate("Palette", "free, {minutes} min: Enter books it").format(
            minutes=number(free.minutes)
        )
        text = f"{day_ahead(free.starts_at.date(), self._now().date())} {clock(free.starts_at)}"
        return Finding(f"time {free.slot.id}", text, detail, hint, free=free, visit_type=visit_type)

    def _days(self, asked: Asked) -> tuple[Finding, ...]:
        """A day alone is a place to go; behind "derm" or an hour it only says where to look."""
        day = asked.when.day
        if day is None or not asked.is_understood or asked.who or asked.visit_type is not None:
            return ()
        text = translate("Palette", "Go to {day}").format(day=long_day(day))
        return (Finding(f"day {day}", text, "", translate("Palette", "Agenda"), day=day),)

    def _new_patient(self, text: str, asked: Asked) -> tuple[Finding, ...]:
        """The last row: for somebody who was never here."""
        letters = sum(1 for letter in text if letter.isalpha())
        is_name = letters >= SHORTEST_NAME and not any(letter.isdigit() for letter in text)
        if not is_name or asked.is_understood or Right.BOOK not in self._rights:
            return ()
        label = translate("Palette", "New patient “{name}”").format(name=in_sentence(text))
        hint = translate("Palette", "choose a time, then birth date and phone")
        return (Finding("new patient", label, "", hint, new_name=text),)

    def _commands(self, text: str) -> tuple[Finding, ...]:
        words = search_key(text).split()
        return tuple(
            Finding(command.id, command.label, command.group_label, command.shortcut, command=command)
            for command in COMMANDS
            if command.in_palette
            and not command.on_visit
            and allowed(command, self._rights)
            and all(word in search_key(command.label) for word in words)
        )
