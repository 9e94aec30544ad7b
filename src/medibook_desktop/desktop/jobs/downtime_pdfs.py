"""A PDF of each copied day in a folder of its own: for the day when MediBook itself does not start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from medibook_desktop.desktop.background.verbs import Verbs
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.printing.day_sheet import day_sheet
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.printing.pdf import write_pdf
from medibook_desktop.desktop.session import Session
from medibook_desktop.domain.agenda import AgendaDay
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.services.downtime import Downtime

SUFFIX = ".pdf"


class DowntimePdfs:
    """Written on the read lane, one after the other; a day that changes again meanwhile is written again later."""

    def __init__(
        self,
        session: Session,
        downtime: Downtime,
        folder: Path,
        verbs: Verbs,
        *,
        paper: Callable[[], Paper],
        on_error: Callable[[MediBookError], None],
    ) -> None:
        self._session = session
        self._downtime = downtime
        self._folder = folder
        self._verbs = verbs
        self._paper = paper
        self._on_error = on_error
        self._due: list[date] = []
        self._is_writing = False

    def day_changed(self, day: date) -> None:
        if day not in self._due:
            self._due.append(day)

    def write_due(self) -> None:
        """One day at a time, so that a person's own reads come between."""
        if self._is_writing or not self._due:
            return
        self._is_writing = True
        day = self._due.pop(0)
        paper, families = self._paper(), tuple(current_look().families)

        def done(_: None) -> None:
            self._is_writing = False
            self.write_due()

        def failed(error: MediBookError) -> None:
            self._is_writing = False
            self._on_error(error)

        self._verbs.read(lambda: self._write(day, paper, families), done, failed, owner=self)

    def _write(self, day: date, paper: Paper, families: Sequence[str]) -> None:
        index = self._downtime.copy.index()
        copied = self._downtime.copy.day(day)
        if index is None or copied is None:
            return
        sheet = day_sheet(
            AgendaDay(day, index.clinic.zone, copied.columns),
            {patient.id: patient for patient in copied.patients},
            clinic_name=index.clinic.name,
            printed_at=self._session.now(),
        )
        write_pdf(sheet, self._folder / f"{day.isoformat()}{SUFFIX}", paper, families)
        wanted = {f"{each.isoformat()}{SUFFIX}" for each in (*index.days, day)}
        with suppress(OSError):
            for path in self._folder.glob(f"*{SUFFIX}"):
                if path.name not in wanted:
                    path.unlink(missing_ok=True)
