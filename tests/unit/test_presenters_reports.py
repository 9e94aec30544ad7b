"""The page of reports: what is asked, that counting comes first, what is shown, and what leaves the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from medibook_desktop.desktop.background.verbs import InlineRunner, ManualTimers
from medibook_desktop.desktop.screens.reports.answers import shown
from medibook_desktop.desktop.screens.reports.presenter import ReportOutlet, ReportsPresenter
from medibook_desktop.desktop.screens.reports.view import Asked, Field, ShownReport
from medibook_desktop.desktop.widgets.chart_data import ChartData, ChartKind, Series, ticks
from medibook_desktop.domain.errors import CannotPrint, DatabaseAway, NotAllowed
from medibook_desktop.domain.report_measures import BOOKABLE_TIME, Tally
from medibook_desktop.domain.report_questions import (
    BREAKDOWNS,
    Breakdown,
    DayRange,
    Grain,
    Quick,
    ReportKind,
    ReportQuestion,
)
from medibook_desktop.domain.reports import Refreshed, Report, ReportNames, what_to_count

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAMES = ReportNames(
    {1: "Dr Okafor", 2: "Dr Chen"},
    {7: "Check-up", 8: "ECG"},
    {1: "North", 2: "South"},
    {7: 4550},
    {1: "EUR", 2: "JPY"},
)


def answer(question: ReportQuestion, *, empty: bool = False, number: int = 6) -> Report:
    """Every key that there is, every measure `number` more than the one before."""
    by, measures = what_to_count(question)

    def tally(days: DayRange) -> Tally:
        values: dict[str, list[int]] = {
            "doctor": [1, 2, 99],
            "visit_type": [0, 7, BOOKABLE_TIME],
            "clinic": [1, 2],
            "weekday": list(range(7)),
        }
        for grain in Grain:
            values[str(grain)] = [day.toordinal() for day in days.steps(grain)]
        keys: list[tuple[int, ...]] = [()]
        for name in by:
            keys = [(*key, value) for key in keys for value in values[name]]
        rows = {
            key: tuple(0 if empty else number * (place + 1) for place in range(len(measures))) for key in keys
        }
        return Tally(by, measures, rows)

    before = question.days.before()
    return Report(
        question, tally(question.days), tally(before) if question.compare else None, before, NAMES, NOW
    )


class Reports:
    """Answers at once; `left` is how many doctors are still to be counted at each refresh."""

    def __init__(self) -> None:
        self.left: list[Refreshed] = []
        self.asked: list[ReportQuestion] = []
        self.fails: Exception | None = None

    def refresh(self, *, older_than: float = 0.0) -> Refreshed:
        return self.left.pop(0) if self.left else Refreshed(0)

    def read(self, question: ReportQuestion) -> Report:
        if self.fails is not None:
            raise self.fails
        self.asked.append(question)
        return answer(question)

    def names(self) -> ReportNames:
        return NAMES


class View:
    def __init__(self) -> None:
        self.report: ShownReport | None = None
        self.asked: Asked | None = None
        self.breakdowns: list[Breakdown] = []
        self.problems: dict[Field, str] = {}
        self.busy: list[str] = []
        self.notices: list[tuple[str, str, str]] = []
        self.said: list[str] = []
        self.choices: Any = None

    def show_choices(self, *choices: Any) -> None:
        self.choices = choices

    def show_asked(self, asked: Asked, breakdowns: Any, *, has_grain: bool) -> None:
        self.asked, self.breakdowns = asked, [each for each, _ in breakdowns]

    def show_problem(self, field: Field, sentence: str) -> None:
        self.problems[field] = sentence

    def show_report(self, report: ShownReport) -> None:
        self.report = report

    def show_busy(self, text: str) -> None:
        self.busy.append(text)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self.notices.append((kind, sentence, next_step))

    def say(self, text: str) -> None:
        self.said.append(text)


class Page:
    def __init__(self) -> None:
        self.reports, self.view = Reports(), View()
        self.runner, self.timers = InlineRunner(), ManualTimers()
        self.noted: list[tuple[str, int, str]] = []
        self.files: dict[Path, bytes] = {}
        self.cannot_note: Exception | None = None
        self.presenter = ReportsPresenter(
            self.reports,  # type: ignore[arg-type]
            self.runner,
            self.timers,
            self.view,
            ReportOutlet(
                note=self._note,
                write_file=self.files.__setitem__,
                write_pdf=lambda report, path: self.files.__setitem__(path, report.title.encode()),
                file_name=lambda title, ending: Path(f"{title}.{ending}"),
            ),
            today=lambda: TODAY,
        )

    def _note(self, form: str, count: int, kind: str) -> None:
        if self.cannot_note is not None:
            raise self.cannot_note
        self.noted.append((form, count, kind))


@pytest.fixture
def page() -> Page:
    made = Page()
    made.presenter.open()
    return made


def test_it_opens_with_this_month(page: Page) -> None:
    [question] = page.reports.asked
    assert question.days == DayRange(date(2026, 11, 1), date(2026, 11, 30))
    assert page.view.report is not None
    assert len(page.view.report.rows) == 30
    assert [choice.text for choice in page.view.choices[1]] == ["All doctors", "Dr Okafor", "Dr Chen"]


def test_filters_and_comparison_reach_the_question(page: Page) -> None:
    page.presenter.choose_filters("2", "1", "7")
    page.presenter.compare(True)
    asked = page.reports.asked[-1]
    assert (asked.clinic_ids, asked.doctor_ids, asked.visit_type_ids) == ((2,), (1,), (7,))
    assert asked.compare
    assert page.view.report is not None
    assert "South" in page.view.report.subtitle
    assert "Dr Okafor" in page.view.report.subtitle
    before = len(page.reports.asked)
    page.presenter.choose_filters("2", "1", "7")
    assert len(page.reports.asked) == before, "the same again is not asked again"


def test_another_report_opens_with_its_own_breakdown(page: Page) -> None:
    page.presenter.choose_kind(ReportKind.LEAD_TIME)
    assert page.view.asked is not None
    assert page.view.asked.breakdown is Breakdown.LENGTH
    assert page.view.breakdowns == list(BREAKDOWNS[ReportKind.LEAD_TIME])


def test_typed_days(page: Page) -> None:
    page.presenter.type_days("1.1.2026", "31.3.2026")
    assert page.reports.asked[-1].days == DayRange(date(2026, 1, 1), date(2026, 3, 31))
    assert page.reports.asked[-1].grain is Grain.WEEK
    assert page.view.asked is not None
    assert page.view.asked.quick is None
    asked = len(page.reports.asked)
    page.presenter.type_days("soonish", "31.3.2026")
    assert page.view.problems[Field.FIRST]
    page.presenter.type_days("1.4.2026", "31.3.2026")
    assert "before" in page.view.problems[Field.LAST]
    page.presenter.type_days("1.1.1960", "31.3.2026")
    assert page.view.problems[Field.LAST]
    assert len(page.reports.asked) == asked, "what is no range is not asked"
    page.presenter.type_days(page.presenter.asked.first, page.presenter.asked.last)
    assert not any(page.view.problems.values()), "back to what stood there"
    page.presenter.type_days("soonish", "31.3.2026")
    page.presenter.choose_quick(Quick.YEAR)
    assert not any(page.view.problems.values())


def test_steps_through_time(page: Page) -> None:
    page.presenter.step_days(-1)
    assert page.reports.asked[-1].days == DayRange(date(2026, 10, 1), date(2026, 10, 31))
    page.presenter.step_days(1)
    page.presenter.step_days(1)
    assert page.reports.asked[-1].days == DayRange(date(2026, 12, 1), date(2026, 12, 31))


def test_too_many_bars_are_refused_in_words(page: Page) -> None:
    page.presenter.type_days("1.1.2010", "31.12.2026")
    page.presenter.choose_grain(Grain.DAY)
    kind, sentence, _ = page.view.notices[-1]
    assert kind == "error"
    assert "weeks or months" in sentence


def test_the_first_count_is_said_and_waited_for() -> None:
    page = Page()
    page.reports.left = [Refreshed(40), Refreshed(12), Refreshed(0)]
    page.presenter.open()
    assert page.view.report is not None
    assert len([text for text in page.view.busy if text]) == 2
    assert page.view.busy[-1] == ""


def test_somebody_else_counts() -> None:
    page = Page()
    page.reports.left = [Refreshed(40, busy=True)]
    page.presenter.open()
    assert page.view.report is None
    assert page.view.busy
    page.timers.fire()
    assert page.view.report is not None


def test_an_overtaken_answer_is_dropped() -> None:
    page = Page()
    page.runner.held = True
    page.presenter.open()
    page.presenter.choose_kind(ReportKind.REVENUE)
    page.runner.run_all()
    assert [question.kind for question in page.reports.asked] == [ReportKind.REVENUE]


@pytest.mark.parametrize("error", [DatabaseAway(), NotAllowed()])
def test_a_failure_keeps_what_is_shown(page: Page, error: Exception) -> None:
    was = page.view.report
    page.reports.fails = error
    page.presenter.choose_quick(Quick.YEAR)
    assert page.view.report is was
    assert page.view.notices[-1][0] == "error"


def test_an_export_is_recorded_before_it_is_written(page: Page) -> None:
    page.presenter.save_csv(bom=True)
    page.presenter.save_pdf()
    assert page.noted == [("csv", 30, "bookings"), ("pdf", 30, "bookings")]
    written = next(contents for path, contents in page.files.items() if path.suffix == ".csv")
    assert written.startswith("\ufeffFirst day,Visits".encode())
    assert b"\r\n2026-11-01,6," in written
    assert "record" in page.view.notices[-1][2]


def test_what_cannot_be_recorded_is_not_written(page: Page) -> None:
    page.cannot_note = DatabaseAway()
    page.presenter.save_csv(bom=False)
    assert not page.files
    assert page.view.notices[-1][0] == "error"


def test_a_full_disk_is_said(page: Page) -> None:
    page.presenter._outlet = replace(
        page.presenter._outlet, write_file=lambda path, contents: (_ for _ in ()).throw(CannotPrint())
    )
    page.presenter.save_csv(bom=False)
    assert page.view.notices[-1][0] == "error"


def test_the_language_changes_and_the_question_stays(page: Page) -> None:
    page.presenter.choose_kind(ReportKind.NO_SHOWS)
    page.presenter.type_days("5.1.2026", "9.1.2026")
    page.presenter.choose_grain(Grain.WEEK)
    other = Page()
    other.presenter.restore(page.presenter.keep())
    assert other.reports.asked[-1] == page.reports.asked[-1]


# --- Answers ----------------------------------------------------------------------------------------------

Rows = dict[tuple[int, ...], tuple[int, ...]]
EVERY = [(kind, each) for kind, every in BREAKDOWNS.items() for each in every]
MONTH = DayRange(date(2026, 11, 1), date(2026, 11, 30))


@pytest.mark.parametrize(("kind", "breakdown"), EVERY)
@pytest.mark.parametrize("compare", [False, True])
@pytest.mark.parametrize("empty", [False, True])
def test_every_report_fits_together(
    kind: ReportKind, breakdown: Breakdown, compare: bool, empty: bool
) -> None:
    question = ReportQuestion(kind, MONTH, breakdown, MONTH.usual_grain(), compare=compare)
    found = shown(answer(question, empty=empty))
    assert found.is_empty == empty
    assert all(len(row.cells) == len(row.values) == len(found.columns) for row in found.rows)
    assert (found.chart is None) == empty
    if found.chart is not None:
        assert all(len(series.values) == len(found.chart.labels) for series in found.chart.series)
        assert found.chart.summary
        assert "table" in found.chart.summary
        assert not found.chart.before or len(found.chart.before) == len(found.chart.labels)
    assert found.figures
    assert all(figure.value for figure in found.figures)


def test_the_highest_comes_first_and_shares_are_of_all() -> None:
    question = ReportQuestion(ReportKind.UTILISATION, MONTH, Breakdown.DOCTOR)
    report = answer(question)
    rows: Rows = {(1,): (30, 120), (2,): (90, 120), (99,): (0, 0)}
    found = shown(replace(report, now=Tally(("doctor",), ("booked", "bookable"), rows)))
    assert [row.cells[0] for row in found.rows] == ["Dr Chen", "Dr Okafor"]
    assert [row.values[1] for row in found.rows] == [75.0, 25.0]
    assert found.figures[0].value.startswith("50")


def test_revenue_of_two_currencies_is_never_added() -> None:
    question = ReportQuestion(ReportKind.REVENUE, MONTH, Breakdown.CLINIC)
    rows: Rows = {(1, 7): (2,), (2, 7): (1,)}
    found = shown(replace(answer(question), now=Tally(("clinic", "visit_type"), ("done",), rows)))
    assert [(row.cells[0], row.cells[1].replace(",", "")) for row in found.rows] == [
        ("North · EUR", "91.00 EUR"),
        ("South · JPY", "4550 JPY"),
    ]
    assert [row.values[1] for row in found.rows] == [91.0, 4550]


def test_the_week_by_hours_is_a_grid_and_a_table() -> None:
    question = ReportQuestion(ReportKind.POPULAR, MONTH, Breakdown.WEEK_GRID)
    found = shown(answer(question))
    assert found.chart is not None
    assert found.chart.kind is ChartKind.GRID
    assert len(found.rows) == len(found.chart.labels) == 24
    assert len(found.columns) == 9


# --- Axes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("highest", "whole", "found"),
    [
        (0, True, (0.0, 1.0)),
        (1, True, (0.0, 1.0)),
        (3, True, (0.0, 1.0, 2.0, 3.0)),
        (7, True, (0.0, 2.0, 4.0, 6.0, 8.0)),
        (233, True, (0.0, 50.0, 100.0, 150.0, 200.0, 250.0)),
        (0.4, False, (0.0, 0.1, 0.2, 0.3, 0.4)),
    ],
)
def test_marks_of_an_axis_are_round(highest: float, whole: bool, found: tuple[float, ...]) -> None:
    assert ticks(highest, whole=whole) == pytest.approx(found)


@pytest.mark.parametrize("highest", [1, 2, 9, 10, 11, 99, 1234, 98765.4, 0.0031])
@pytest.mark.parametrize("at_most", [2, 3, 5])
def test_marks_reach_the_highest_value(highest: float, at_most: int) -> None:
    marks = ticks(highest, at_most=at_most)
    assert marks[0] == 0
    assert marks[-1] >= highest * 0.999999
    assert len(marks) <= at_most + 1


def test_what_stands_on_one_another_is_added() -> None:
    data = ChartData(
        ChartKind.BARS, "", "", ("a", "b"), (Series("x", (1, 2)), Series("y", (3, None))), say=str
    )
    assert data.sums() == (4, 2)
    assert data.highest() == 4
