"""The page "Reports": what happened in the clinic, on the screen, on paper and as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from medibook_desktop.desktop.jobs.administration.page import INSIGHT, AdminPage
from medibook_desktop.desktop.jobs.desk import Desk
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.printing.day_sheet import printed_note
from medibook_desktop.desktop.printing.paper import Paper, usual_paper
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.domain.errors import CannotPrint
from medibook_desktop.domain.report_questions import Breakdown, DayRange, Grain, Quick, ReportKind
from medibook_desktop.domain.roles import Right
from medibook_desktop.foundation.whole_files import write_whole

if TYPE_CHECKING:
    from medibook_desktop.desktop.screens.reports.presenter import ReportsPresenter
    from medibook_desktop.desktop.screens.reports.screen import ReportsScreen
    from medibook_desktop.desktop.screens.reports.view import Asked, ShownReport


class ReportsTopic:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.presenter: ReportsPresenter | None = None
        self.screen: ReportsScreen | None = None
        self.pages = (
            AdminPage(
                "reports",
                INSIGHT,
                "reports",
                translate("Commands", "Reports"),
                Right.REPORTS,
                self._make,
                shown=self._show,
                keys=self._keys,
            ),
        )

    def close(self) -> None:
        if self.presenter is not None:
            self.presenter.close()

    def keep(self) -> tuple[Asked, DayRange] | None:
        return self.presenter.keep() if self.presenter is not None else None

    def restore(self, kept: tuple[Asked, DayRange]) -> None:
        if self.presenter is not None:
            self.presenter.restore(kept)

    # --- The page -----------------------------------------------------------------------------------------

    def _make(self) -> QWidget:
        # Only who opens the page waits for its chart and table.
        from medibook_desktop.desktop.screens.reports.presenter import ReportOutlet, ReportsPresenter
        from medibook_desktop.desktop.screens.reports.screen import ReportsScreen

        desk = self._desk
        clinic = desk.session.clinic
        screen = self.screen = ReportsScreen()
        presenter = self.presenter = ReportsPresenter(
            clinic.reports,
            desk.verbs,
            desk.timers,
            _View(desk, screen),
            ReportOutlet(
                note=lambda form, count, kind: clinic.audit.note_export("report", form, count, report=kind),
                write_file=write_file,
                write_pdf=self._write_pdf,
                file_name=_file_name,
            ),
            today=lambda: desk.now().date(),
        )
        filters = screen.filters
        filters.kind_chosen.connect(lambda kind: presenter.choose_kind(ReportKind(kind)))
        filters.breakdown_chosen.connect(lambda each: presenter.choose_breakdown(Breakdown(each)))
        filters.grain_chosen.connect(lambda grain: presenter.choose_grain(Grain(grain)))
        filters.quick_chosen.connect(lambda quick: presenter.choose_quick(Quick(quick)))
        filters.days_typed.connect(presenter.type_days)
        filters.filters_chosen.connect(presenter.choose_filters)
        filters.compare_chosen.connect(presenter.compare)
        screen.csv_requested.connect(lambda bom: presenter.save_csv(bom=bom))
        screen.pdf_requested.connect(presenter.save_pdf)
        screen.print_requested.connect(lambda: desk.carry_out("print.day"))
        return screen

    def _show(self) -> None:
        # The place is shared by all pages: whoever comes to the page says what its keys are for.
        self._desk.place_sheets["clinic"] = self._sheet
        self._desk.place_steps["clinic"] = self._step
        if self.presenter is not None:
            self.presenter.open()

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+←  Ctrl+→", translate("Reports", "The days before, the days after")),
            ("Ctrl+P", translate("Reports", "Print the report")),
            ("Ctrl+S", translate("Reports", "Save the table as CSV")),
        ]

    def _step(self, by: int) -> None:
        if self.presenter is not None and self._is_shown():
            self.presenter.step_days(by)

    def _is_shown(self) -> bool:
        return self.screen is not None and self.screen.isVisible()

    # --- On paper -----------------------------------------------------------------------------------------

    def _sheet(self) -> Sheet | None:
        report = self.presenter.shown if self.presenter is not None else None
        return self._sheet_of(report) if report is not None and self._is_shown() else None

    def _sheet_of(self, report: ShownReport) -> Sheet:
        from medibook_desktop.desktop.printing.report_sheet import report_sheet

        desk = self._desk
        return report_sheet(
            title=report.title,
            subtitle=f"{desk.session.info.name} · {report.subtitle}",
            facts=[
                (figure.label, f"{figure.value} ({figure.detail})" if figure.detail else figure.value)
                for figure in report.figures
            ],
            chart=report.chart,
            columns=[column.title for column in report.columns],
            rows=[row.cells for row in report.rows],
            closing=f"{report.note} {report.as_of}",
            foot=printed_note(desk.now(), desk.session.me.display_name),
        )

    def _write_pdf(self, report: ShownReport, path: Path) -> None:
        from medibook_desktop.desktop.printing.pdf import write_pdf

        chosen = self._desk.memory.values.paper
        paper = Paper(chosen) if chosen in set(Paper) else usual_paper(self._desk.session.info.country)
        write_pdf(self._sheet_of(report), path, paper, list(current_look().families))


class _View:
    """ReportsView: the screen, and the window's notice and toast."""

    def __init__(self, desk: Desk, screen: ReportsScreen) -> None:
        self._desk = desk
        self.show_choices = screen.show_choices
        self.show_asked = screen.show_asked
        self.show_problem = screen.show_problem
        self.show_report = screen.show_report
        self.show_busy = screen.show_busy

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self._desk.view.notice.show_notice(kind, sentence, next_step)

    def say(self, text: str) -> None:
        self._desk.view.toast.show_toast(text)


def _file_name(title: str, ending: str) -> Path:
    from medibook_desktop.desktop.jobs.printing_job import papers_folder
    from medibook_desktop.desktop.screens.printing.presenter import file_name

    return papers_folder() / file_name(title).replace(".pdf", f".{ending}")


def write_file(path: Path, contents: bytes) -> None:
    """Blocking; makes the folder, readable by this person only; the old file stays until the new one is whole.

    Raises CannotPrint (details: path).
    """
    try:
        write_whole(path, contents)
    except OSError as error:
        raise CannotPrint(
            "The file could not be saved as {path}: {why}.",
            next_step="Choose another folder, or make room on the disk, and try again.",
            path=str(path),
            why=error.strerror or "error",
        ) from error
