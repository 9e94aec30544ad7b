"""Printing: one key for what is shown, a preview, and a slip for the patient."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.printing.paper import Paper, usual_paper
from medibook_desktop.desktop.printing.pdf import write_pdf
from medibook_desktop.desktop.printing.printer import print_on, usual_printer
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.desktop.screens.printing.presenter import Outlet, PrintPresenter, Shown, What
from medibook_desktop.domain.agenda import Appointment

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.printing.screen import PrintPreview


class PrintingJob:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._preview: PrintPreview | None = None
        families = list(current_look().families)
        self.presenter = PrintPresenter(
            desk.session,
            desk.verbs,
            self,
            Outlet(
                usual_printer,
                lambda name, sheet, paper: print_on(name, sheet, paper, families),
                lambda sheet, path, paper: write_pdf(sheet, path, paper, families),
                open_file,
                papers_folder(),
            ),
            shown=self._shown,
            paper=self._paper,
            keep_paper=self._keep_paper,
            sheet_of_place=lambda: desk.place_sheets.get(desk.view.places.current, lambda: None)(),
        )

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {
            "print.day": self.presenter.print_now,
            "print.preview": self._open_preview,
            "visit.slip": self.presenter.print_slip,
        }

    def close(self) -> None:
        self.presenter.close()

    def _open_preview(self) -> None:
        verbs, presenter = self._desk.verbs, self.presenter
        self._desk.view.held_keys.for_box(self, lambda: self._preview, lambda: verbs.drop(presenter))
        presenter.open_preview()

    # --- PrintView ----------------------------------------------------------------------------------------

    def show_preview(self, sheet: Sheet, paper: Paper, choices: Sequence[What], chosen: What) -> None:
        self._card().show_preview(sheet, paper, choices, chosen)

    def close_preview(self) -> None:
        if self._preview is not None:
            self._preview.dismiss()

    def say(self, text: str) -> None:
        self._desk.view.held_keys.give_back(self)
        self._desk.view.toast.show_toast(text)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self._desk.view.held_keys.give_back(self)
        self._desk.view.notice.show_notice(kind, sentence, next_step)

    # --- What is asked of the window ----------------------------------------------------------------------

    def _card(self) -> PrintPreview:
        if self._preview is None:
            # Qt's printing is some megabytes: loaded by who prints.
            from medibook_desktop.desktop.screens.printing.screen import PrintPreview

            preview = self._preview = PrintPreview(self._desk.view)
            preview.what_chosen.connect(lambda what: self.presenter.open_preview(What(what)))
            preview.paper_chosen.connect(lambda paper: self.presenter.choose_paper(Paper(paper)))
            preview.print_requested.connect(self.presenter.print_previewed)
            preview.save_requested.connect(self.presenter.save_previewed)
            preview.closed.connect(self._desk.view.focus_place)
        return self._preview

    def _shown(self) -> Shown:
        desk = self._desk
        item = desk.selected()
        return Shown(
            is_week=desk.agenda.mode == "week",
            columns=tuple(desk.view.agenda.model.columns),
            zone=desk.session.info.zone,
            visit=item if isinstance(item, Appointment) else None,
            doctor_id=item.doctor_id if item is not None else None,
        )

    def _paper(self) -> Paper:
        chosen = self._desk.memory.values.paper
        return Paper(chosen) if chosen in set(Paper) else usual_paper(self._desk.session.info.country)

    def _keep_paper(self, paper: Paper) -> None:
        self._desk.memory.change(lambda values: setattr(values, "paper", str(paper)))


def papers_folder() -> Path:
    """MediBook in the person's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "MediBook"


def open_file(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
