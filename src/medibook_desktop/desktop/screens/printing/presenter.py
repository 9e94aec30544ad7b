"""Decides what is printed: the shown day or week, one doctor's day, or a visit's slip; on paper or as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.printing.day_sheet import day_sheet
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.desktop.printing.slip_sheet import slip_sheet
from medibook_desktop.desktop.printing.week_sheet import week_sheet
from medibook_desktop.domain.agenda import AgendaDay, Appointment, DoctorDay
from medibook_desktop.domain.errors import MediBookError, Unavailable
from medibook_desktop.domain.people import Patient
from medibook_desktop.foundation.file_names import safe_stem

if TYPE_CHECKING:
    from medibook_desktop.desktop.session import Session


class What(StrEnum):
    ALL = "all"
    """The day of every shown doctor, or in the week view the week of its doctor."""
    DOCTOR = "doctor"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the agenda shows now; `visit` is the selected one, `doctor_id` the column where the cursor stands."""

    is_week: bool
    columns: tuple[DoctorDay, ...]
    zone: str
    visit: Appointment | None
    doctor_id: int | None


@dataclass(frozen=True, slots=True)
class Outlet:
    """The ways out of the program; each blocks. `open_file` answers False when nothing opens PDFs here."""

    usual_printer: Callable[[], str]
    print_on: Callable[[str, Sheet, Paper], None]
    write_pdf: Callable[[Sheet, Path, Paper], None]
    open_file: Callable[[Path], bool]
    folder: Path


class PrintView(Protocol):
    def show_preview(self, sheet: Sheet, paper: Paper, choices: Sequence[What], chosen: What) -> None: ...

    def close_preview(self) -> None: ...

    def say(self, text: str) -> None: ...

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...


class PrintPresenter:
    def __init__(
        self,
        session: Session,
        verbs: Verbs,
        view: PrintView,
        outlet: Outlet,
        *,
        shown: Callable[[], Shown],
        paper: Callable[[], Paper],
        keep_paper: Callable[[Paper], None],
        sheet_of_place: Callable[[], Sheet | None] = lambda: None,
    ) -> None:
        """`sheet_of_place` is what the shown place prints, when it is not the agenda."""
        self._session = session
        self._verbs = verbs
        self._view = view
        self._outlet = outlet
        self._shown = shown
        self._paper = paper
        self._keep_paper = keep_paper
        self._sheet_of_place = sheet_of_place
        self._sheet: Sheet | None = None
        self._what = What.ALL

    # --- One key ------------------------------------------------------------------------------------------

    def print_now(self, what: What = What.ALL) -> None:
        """To the computer's printer; without one a PDF is saved and opened."""
        self._make(what, self.print_sheet)

    def print_slip(self) -> None:
        if self._shown().visit is None:
            self._view.say(translate("Print", "Select a visit first: the slip is for its patient."))
            return
        self.print_now(What.SLIP)

    # --- The preview --------------------------------------------------------------------------------------

    def open_preview(self, what: What = What.ALL) -> None:
        def made(sheet: Sheet) -> None:
            self._sheet, self._what = sheet, what
            self._view.show_preview(sheet, self._paper(), self._choices(), what)

        self._make(what, made)

    def choose_paper(self, paper: Paper) -> None:
        self._keep_paper(paper)
        if self._sheet is not None:
            self._view.show_preview(self._sheet, paper, self._choices(), self._what)

    def print_previewed(self) -> None:
        if self._sheet is not None:
            self._view.close_preview()
            self.print_sheet(self._sheet)

    def save_previewed(self) -> None:
        if self._sheet is not None:
            self._view.close_preview()
            self.save_sheet(self._sheet)

    def close(self) -> None:
        self._verbs.drop(self)
        self._view.close_preview()

    # --- Out of the program -------------------------------------------------------------------------------

    def print_sheet(self, sheet: Sheet) -> None:
        paper = self._paper()

        def printed() -> str:
            name = self._outlet.usual_printer()
            if name:
                self._outlet.print_on(name, sheet, paper)
            return name

        def done(name: str) -> None:
            if name:
                self._view.say(translate("Print", "Sent to the printer {printer}").format(printer=name))
            else:
                self.save_sheet(sheet)

        def failed(error: MediBookError) -> None:
            """Nothing is lost by a printer: the same sheet is there as a file."""
            words, _next_step = sentence(error)
            self.save_sheet(sheet, because=words)

        self._verbs.read(printed, done, failed, owner=self)

    def save_sheet(self, sheet: Sheet, *, because: str = "") -> None:
        paper = self._paper()
        path = self._outlet.folder / file_name(sheet.title)

        def saved() -> Path:
            self._outlet.write_pdf(sheet, path, paper)
            return path

        def done(path: Path) -> None:
            was_opened = self._outlet.open_file(path)
            where = translate("Print", "It is saved as {path}.").format(path=str(path))
            if because:
                self._view.show_notice("warning", because, where)
            elif was_opened:
                self._view.say(translate("Print", "Saved and opened: {name}").format(name=path.name))
            else:
                self._view.show_notice(
                    "info", where, translate("Print", "Open it with any program that shows PDF files.")
                )

        def failed(error: MediBookError) -> None:
            self._view.show_notice("error", *sentence(error))

        self._verbs.read(saved, done, failed, owner=self)

    # --- What is on the sheet -----------------------------------------------------------------------------

    def _choices(self) -> tuple[What, ...]:
        shown = self._shown()
        possible = [What.ALL]
        if self._sheet_of_place() is not None:
            return tuple(possible)
        if not shown.is_week and shown.doctor_id is not None:
            possible.append(What.DOCTOR)
        if shown.visit is not None:
            possible.append(What.SLIP)
        return tuple(possible)

    def _make(self, what: What, then: Callable[[Sheet], None]) -> None:
        of_place = self._sheet_of_place()
        if of_place is not None and what is What.ALL:
            then(of_place)
            return
        shown = self._shown()
        now = self._session.now()
        if what is What.SLIP and shown.visit is not None:
            then(self._slip(shown.visit, now))
            return
        columns = shown.columns
        if what is What.DOCTOR:
            columns = tuple(column for column in columns if column.doctor.id == shown.doctor_id)
        if not columns:
            self._view.say(translate("Print", "There is nothing to print here."))
            return
        shown = replace(shown, columns=columns)
        ids = {visit.patient_id for column in columns for visit in column.appointments}

        def read() -> Sheet:
            try:
                patients = self._session.clinic.patients.many(ids)
            except Unavailable:
                patients = {}  # the list is worth more without phone numbers than not at all
            return self._list(shown, patients, now)

        self._verbs.read(
            read, then, lambda error: self._view.show_notice("error", *sentence(error)), owner=self
        )

    def _list(self, shown: Shown, patients: dict[int, Patient], now: datetime) -> Sheet:
        clinic, me = self._session.info.name, self._session.me.display_name
        if shown.is_week:
            return week_sheet(
                shown.columns, patients, zone=shown.zone, clinic_name=clinic, printed_at=now, printed_by=me
            )
        agenda = AgendaDay(shown.columns[0].day, shown.zone, shown.columns)
        return day_sheet(agenda, patients, clinic_name=clinic, printed_at=now, printed_by=me)

    def _slip(self, visit: Appointment, now: datetime) -> Sheet:
        doctor = next((d for d in self._session.doctors if d.id == visit.doctor_id), None)
        return slip_sheet(
            visit,
            doctor_name=doctor.name if doctor is not None else "",
            specialty=doctor.specialty if doctor is not None else "",
            clinic_name=self._session.info.name,
            printed_at=now,
        )


def file_name(title: str) -> str:
    """The title as the name of a file on every system."""
    kept = "".join(letter if letter.isalnum() or letter in " .-_" else " " for letter in title)
    return f"{safe_stem(' '.join(kept.split())[:120], 'MediBook')}.pdf"
