"""The PDF of a day that is kept for the time when the database, or MediBook itself, is away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from medibook_desktop.desktop.printing.day_sheet import day_sheet
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.printing.pdf import write_pdf
from medibook_desktop.domain.agenda import AgendaDay
from medibook_desktop.domain.people import Patient


def day_pdf_writer(
    clinic_name: str,
    paper: Paper,
    families: Sequence[str],
    now: Callable[[], datetime],
    patients_of: Callable[[AgendaDay], Mapping[int, Patient]] = lambda _day: {},
) -> Callable[[AgendaDay, Path], None]:
    """A function that writes a day's list to a path; callable on any thread, raises CannotPrint."""

    def write_day_pdf(day: AgendaDay, path: Path) -> None:
        sheet = day_sheet(day, patients_of(day), clinic_name=clinic_name, printed_at=now())
        write_pdf(sheet, path, paper, families)

    return write_day_pdf
