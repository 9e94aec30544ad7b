"""Decides about reports: what is asked, that the aggregates are up to date first, and where an answer goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from medibook_desktop.desktop.background.verbs import Timer, Timers, Verbs
from medibook_desktop.desktop.language.error_words import sentence
from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.typed_words import day_from
from medibook_desktop.desktop.language.wording import short_day
from medibook_desktop.desktop.screens.reports import words
from medibook_desktop.desktop.screens.reports.answers import shown
from medibook_desktop.desktop.screens.reports.view import Asked, Choice, Field, ReportsView, ShownReport
from medibook_desktop.domain.errors import MediBookError
from medibook_desktop.domain.report_csv import csv_bytes
from medibook_desktop.domain.report_questions import (
    BREAKDOWNS,
    Breakdown,
    DayRange,
    Grain,
    Quick,
    ReportKind,
    ReportQuestion,
    quick_range,
)
from medibook_desktop.domain.reports import Report, ReportNames

if TYPE_CHECKING:
    from medibook_desktop.services.reports import Reports

LOOK_AGAIN_SECONDS = 0.5
"""While another terminal counts the visits for the first time."""


@dataclass(frozen=True, slots=True)
class ReportOutlet:
    """The ways out of the program; each blocks. `note` records an export: its format, its rows, which report."""

    note: Callable[[str, int, str], None]
    write_file: Callable[[Path, bytes], None]
    write_pdf: Callable[[ShownReport, Path], None]
    file_name: Callable[[str, str], Path]
    """(title, ending) -> where it goes."""


class ReportsPresenter:
    def __init__(
        self,
        reports: Reports,
        verbs: Verbs,
        timers: Timers,
        view: ReportsView,
        outlet: ReportOutlet,
        *,
        today: Callable[[], date],
    ) -> None:
        self._reports = reports
        self._verbs = verbs
        self._timers = timers
        self._view = view
        self._outlet = outlet
        self._today = today
        self._timer: Timer | None = None
        self._days = quick_range(Quick.THIS_MONTH, today())
        self.asked = Asked(
            ReportKind.BOOKINGS,
            Breakdown.TIME,
            self._days.usual_grain(),
            Quick.THIS_MONTH,
            short_day(self._days.first),
            short_day(self._days.last),
            "",
            "",
            "",
            False,
        )
        self.shown: ShownReport | None = None

    def open(self) -> None:
        """Each time that a person comes to the page: names may have changed, and time has passed."""
        self._show_asked()
        self._verbs.read(
            self._reports.names, self._got_names, self._failed, latest_only="report names", owner=self
        )
        self._load()

    def close(self) -> None:
        self._stop_timer()
        self._verbs.drop(self)

    # --- What is asked ------------------------------------------------------------------------------------

    def choose_kind(self, kind: ReportKind) -> None:
        """The breakdown stays where the report has it."""
        allowed = BREAKDOWNS[kind]
        breakdown = self.asked.breakdown if kind is self.asked.kind else allowed[0]
        self._ask(replace(self.asked, kind=kind, breakdown=breakdown))

    def choose_breakdown(self, breakdown: Breakdown) -> None:
        self._ask(replace(self.asked, breakdown=breakdown))

    def choose_grain(self, grain: Grain) -> None:
        self._ask(replace(self.asked, grain=grain))

    def choose_quick(self, quick: Quick) -> None:
        self._set_days(quick_range(quick, self._today()), quick)

    def type_days(self, first: str, last: str) -> None:
        """As people say days: 12.3., 1 March 2026, yesterday. What is no day is said at its field."""
        if (first, last) == (self.asked.first, self.asked.last):
            for field in Field:
                self._view.show_problem(field, "")
            return
        found: list[date] = []
        for field, text in ((Field.FIRST, first), (Field.LAST, last)):
            day = day_from(text, today=self._today())
            self._view.show_problem(
                field, "" if day is not None else translate("Reports", "Type a day, for example 12.3.2026.")
            )
            if day is not None:
                found.append(day)
        if len(found) < 2:
            return
        try:
            days = DayRange(found[0], found[1])
        except MediBookError as error:
            self._view.show_problem(Field.LAST, " ".join(sentence(error)).strip())
            return
        self._set_days(days, None)

    def step_days(self, by: int) -> None:
        """To the range before, or the one after."""
        try:
            days = self._days.before() if by < 0 else self._days.after()
        except (MediBookError, OverflowError):
            return
        self._set_days(days, None)

    def choose_filters(self, clinic: str, doctor: str, visit_type: str) -> None:
        asked = replace(self.asked, clinic=clinic, doctor=doctor, visit_type=visit_type)
        if asked != self.asked:
            self._ask(asked)

    def compare(self, wanted: bool) -> None:
        self._ask(replace(self.asked, compare=wanted))

    def keep(self) -> tuple[Asked, DayRange]:
        return self.asked, self._days

    def restore(self, kept: tuple[Asked, DayRange]) -> None:
        """What was asked before the language changed; its days are said anew in the new one."""
        self.asked, days = kept
        grain = self.asked.grain
        self._set_days(days, self.asked.quick, grain)

    # --- Out of the program -------------------------------------------------------------------------------

    def save_csv(self, *, bom: bool) -> None:
        report = self.shown
        if report is None or not report.rows:
            self._view.say(translate("Reports", "There is nothing to save in these days."))
            return
        contents = csv_bytes(
            [column.plain for column in report.columns], [row.values for row in report.rows], bom=bom
        )
        self._save("csv", report, lambda path: self._outlet.write_file(path, contents))

    def save_pdf(self) -> None:
        report = self.shown
        if report is None:
            return
        self._save("pdf", report, lambda path: self._outlet.write_pdf(report, path))

    def _save(self, ending: str, report: ShownReport, write: Callable[[Path], None]) -> None:
        path = self._outlet.file_name(f"{report.title} {report.subtitle}", ending)
        kind = str(self.asked.kind)

        def save() -> Path:
            # Recorded first: what cannot be recorded does not leave the program.
            self._outlet.note(ending, len(report.rows), kind)
            write(path)
            return path

        def saved(path: Path) -> None:
            where = translate("Reports", "Saved as {path}").format(path=str(path))
            if ending == "csv":
                step = translate(
                    "Reports",
                    "UTF-8 with commas; numbers with a point, days as 2026-03-31. The export is on record.",
                )
            else:
                step = translate("Reports", "The export is on record.")
            self._view.show_notice("info", where, step)

        self._verbs.read(save, saved, self._failed, owner=self)

    # --- Asking -------------------------------------------------------------------------------------------

    def _set_days(self, days: DayRange, quick: Quick | None, grain: Grain | None = None) -> None:
        for field in Field:
            self._view.show_problem(field, "")
        self._days = days
        self._ask(
            replace(
                self.asked,
                quick=quick,
                first=short_day(days.first),
                last=short_day(days.last),
                grain=grain or days.usual_grain(),
            )
        )

    def _ask(self, asked: Asked) -> None:
        self.asked = asked
        self._show_asked()
        self._load()

    def _show_asked(self) -> None:
        breakdowns = [(each, words.breakdown_name(each)) for each in BREAKDOWNS[self.asked.kind]]
        self._view.show_asked(self.asked, breakdowns, has_grain=self.asked.breakdown is Breakdown.TIME)

    def _load(self) -> None:
        self._stop_timer()
        asked = self.asked
        try:
            question = ReportQuestion(
                kind=asked.kind,
                days=self._days,
                breakdown=asked.breakdown,
                grain=asked.grain,
                clinic_ids=_ids(asked.clinic),
                doctor_ids=_ids(asked.doctor),
                visit_type_ids=_ids(asked.visit_type),
                compare=asked.compare,
            )
        except MediBookError as error:
            self._failed(error)
            return

        def read() -> tuple[int, bool, ShownReport | None]:
            fresh = self._reports.refresh()
            if fresh.left:
                return fresh.left, fresh.busy, None
            report: Report = self._reports.read(question)
            return 0, False, shown(report)

        self._verbs.read(
            read,
            lambda answer: self._answered(*answer),
            self._failed,
            latest_only="report",
            owner=self,
        )

    def _answered(self, left: int, is_elsewhere: bool, report: ShownReport | None) -> None:
        if report is not None:
            self.shown = report
            self._view.show_busy("")
            self._view.show_report(report)
            return
        self._view.show_busy(
            translate("Reports", "Counting all visits for the first time: %n doctor(s) to go", "", left)
        )
        if is_elsewhere:
            self._timer = self._timers.once(LOOK_AGAIN_SECONDS, self._load)
        else:
            self._load()

    def _got_names(self, names: ReportNames) -> None:
        self._view.show_choices(
            _choices(translate("Reports", "All clinics"), names.clinics),
            _choices(translate("Reports", "All doctors"), names.doctors),
            _choices(translate("Reports", "All visit types"), names.visit_types),
        )
        self._show_asked()

    def _failed(self, error: MediBookError) -> None:
        self._view.show_busy("")
        self._view.show_notice("error", *sentence(error))

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _ids(key: str) -> tuple[int, ...]:
    return (int(key),) if key else ()


def _choices(everything: str, named: Mapping[int, str]) -> list[Choice]:
    return [Choice("", everything), *(Choice(str(key), name) for key, name in named.items())]
