"""Decides what the one bar finds: patients by name, phone or birth date, and commands by their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.commands.command_list import COMMANDS, Command, allowed
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import short_day, when
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.people import PatientHit, search_key

if TYPE_CHECKING:
    from medibook_desktop.services.clinic import Clinic

PATIENTS = 8


@dataclass(frozen=True, slots=True)
class Finding:
    """One row under the bar: a patient (`hit`) or a command."""

    key: str
    text: str
    detail: str
    hint: str
    hit: PatientHit | None = None
    command: Command | None = None


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
        now: Callable[[], datetime],
        on_command: Callable[[str], None],
        on_show_visit: Callable[[PatientHit], None],
        on_book_for: Callable[[PatientHit], None],
    ) -> None:
        self._clinic = clinic
        self._verbs = verbs
        self._view = view
        self._rights = rights
        self._now = now
        self._on_command = on_command
        self._on_show_visit = on_show_visit
        self._on_book_for = on_book_for
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

        def found(hits: list[PatientHit]) -> None:
            if wanted != self._text:
                return
            findings = tuple(self._patient(hit) for hit in hits) + self._commands(wanted)
            self._shown_for = wanted
            self._view.show_findings(findings)
            waiting, self._when_shown = self._when_shown, None
            if waiting is not None and findings:
                waiting(findings[0])
            if not findings:
                self._view.show_message(
                    translate("Palette", "Nobody and nothing found. A new patient is made on a free time.")
                )

        def failed(error: MediBookError) -> None:
            self._view.show_findings(self._commands(wanted))
            self._view.show_message(str(error))

        self._verbs.read(
            lambda: self._clinic.patients.search(wanted, limit=PATIENTS),
            found,
            failed,
            latest_only="palette.search",
            owner=self,
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
        elif finding.hit is not None:
            if finding.hit.next_visit is not None and not book:
                self._on_show_visit(finding.hit)
            else:
                self._on_book_for(finding.hit)

    def close(self) -> None:
        self._text = ""
        self._verbs.drop(self)
        self._view.close_findings()

    def _patient(self, hit: PatientHit) -> Finding:
        patient, visit = hit.patient, hit.next_visit
        detail = " · ".join(
            part
            for part in (short_day(patient.birth_date) if patient.birth_date else "", patient.phone)
            if part
        )
        if visit is not None:
            hint = translate("Palette", "next: {when} · {doctor}").format(
                when=when(visit.starts_at, self._now().date()), doctor=visit.doctor_name
            )
        else:
            hint = translate("Palette", "no visit ahead: Enter books one")
        return Finding(f"patient {patient.id}", patient.name, detail, hint, hit=hit)

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
