"""The page of reports as it is seen, heard and printed: Tab reaches the table, charts in every theme and direction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medibook_desktop.desktop.look.theme import apply_theme, current_look
from medibook_desktop.desktop.look.tokens import THEME_NAMES, contrast, load_theme
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.printing.pdf import pdf_bytes
from medibook_desktop.desktop.printing.report_sheet import report_sheet
from medibook_desktop.desktop.screens.reports.answers import shown
from medibook_desktop.desktop.screens.reports.screen import ReportsScreen
from medibook_desktop.desktop.screens.reports.view import Asked, Choice, Field, ShownReport
from medibook_desktop.desktop.widgets.chart import Chart
from medibook_desktop.desktop.widgets.chart_data import ChartData, ChartKind, Series
from medibook_desktop.desktop.widgets.chart_painter import paint_chart
from medibook_desktop.desktop.widgets.chart_pen import PAPER_COLOURS, TOKENS, screen_pen
from medibook_desktop.domain.report_questions import (
    BREAKDOWNS,
    Breakdown,
    Grain,
    Quick,
    ReportKind,
    ReportQuestion,
)
from tests.helpers.accessible import (
    choices_without_a_purpose,
    labels_without_a_field,
    name_of,
    reached,
    unnamed,
)
from tests.unit.test_presenters_reports import MONTH, answer
from tests.widgets.test_look import VISION, seen_difference

ASKED = Asked(
    ReportKind.BOOKINGS,
    Breakdown.TIME,
    Grain.DAY,
    Quick.THIS_MONTH,
    "1 Nov 2026",
    "30 Nov 2026",
    "",
    "",
    "",
    compare=False,
)
BARS = ChartData(
    ChartKind.BARS,
    "Bookings",
    "A sentence.",
    ("Mon", "Tue", "Wed"),
    (Series("Done", (5.0, 0.0, 3.0)), Series("Cancelled", (1.0, None, 2.0), 4)),
    say=lambda value: f"{value:g}",
    before=(4.0, None, 6.0),
    before_name="Before",
)
KINDS = [
    BARS,
    replace(BARS, kind=ChartKind.ROWS),
    replace(BARS, kind=ChartKind.LINE),
    replace(BARS, kind=ChartKind.GRID, before=()),
    replace(BARS, labels=(), series=(Series("Done", ()),), before=()),
]


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> Iterator[ReportsScreen]:
    apply_theme(qapp, "light", reduced_motion=True)
    made = ReportsScreen()
    qtbot.addWidget(made)
    made.resize(1160, 760)
    made.show_choices(
        [Choice("", "All clinics"), Choice("1", "North"), Choice("2", "South")],
        [Choice("", "All doctors"), Choice("1", "Dr Okafor")],
        [Choice("", "All visit types")],
    )
    made.show_asked(ASKED, [(each, str(each)) for each in BREAKDOWNS[ReportKind.BOOKINGS]], has_grain=True)
    made.show_report(report(ReportKind.BOOKINGS, Breakdown.TIME))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def report(kind: ReportKind, breakdown: Breakdown) -> ShownReport:
    return shown(answer(ReportQuestion(kind, MONTH, breakdown, MONTH.usual_grain(), compare=True)))


def test_everything_has_a_name_and_a_purpose(screen: ReportsScreen) -> None:
    assert unnamed(screen) == []
    assert choices_without_a_purpose(screen) == []
    assert labels_without_a_field(screen) == []


def test_tab_comes_to_the_table_and_never_to_the_chart(screen: ReportsScreen, qtbot: QtBot) -> None:
    screen.filters.kinds.setFocus()
    met = []
    for _ in range(len(reached(screen)) + 2):
        met.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if screen.table in met:
            break
    assert screen.table in met
    assert screen.chart not in met
    assert name_of(screen.table).startswith("Bookings")
    qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    assert screen.table.currentIndex().row() == 1
    cell = screen.table.currentIndex().siblingAtColumn(1)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Visits: 6"


def test_the_chart_is_heard_as_a_sentence(screen: ReportsScreen) -> None:
    interface = QAccessible.queryAccessibleInterface(screen.chart)
    assert "highest" in interface.text(QAccessible.Text.Description)
    assert screen.figures.texts()[0].startswith("Visits: 180")


@pytest.mark.parametrize(
    ("kind", "breakdown"), [(kind, each) for kind, every in BREAKDOWNS.items() for each in every]
)
def test_every_report_is_shown(screen: ReportsScreen, kind: ReportKind, breakdown: Breakdown) -> None:
    found = report(kind, breakdown)
    screen.show_report(found)
    screen.grab()
    model = screen.table.model()
    assert model.rowCount() == len(found.rows)
    assert model.columnCount() == len(found.columns)
    header = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert header == [column.title for column in found.columns]


def test_the_model_of_the_table_is_sound(screen: ReportsScreen, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(screen.table.model())


def test_a_row_is_pointed_out_in_the_chart_and_a_bar_in_the_table(
    screen: ReportsScreen, qtbot: QtBot
) -> None:
    screen.table.selectRow(4)
    assert screen.chart._selected == 4
    screen.chart.picked.emit(7)
    assert screen.table.currentIndex().row() == 7


def test_days_are_typed_and_esc_gives_back_what_stood_there(screen: ReportsScreen, qtbot: QtBot) -> None:
    field = screen.filters.first
    field.setFocus()
    with qtbot.waitSignal(screen.filters.days_typed) as typed:
        qtbot.keyClicks(field, "1.3.2026")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert typed.args == ["1.3.2026", "30 Nov 2026"]
    screen.show_problem(Field.FIRST, "Type a day.")
    assert screen.filters.problem.isVisible()
    assert field.accessibleDescription() == "Type a day."
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "1 Nov 2026"


def test_ctrl_s_saves(screen: ReportsScreen, qtbot: QtBot) -> None:
    screen.table.setFocus()
    with qtbot.waitSignal(screen.csv_requested) as asked:
        qtbot.keyClick(screen.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [False]


def test_an_empty_range_says_what_to_do(screen: ReportsScreen) -> None:
    question = ReportQuestion(ReportKind.BOOKINGS, MONTH, Breakdown.TIME, Grain.DAY)
    screen.show_report(shown(answer(question, empty=True)))
    assert screen.empty.isVisible()
    assert not screen.table.isVisible()


def test_large_text_in_a_small_window_scrolls(screen: ReportsScreen, qapp: QApplication) -> None:
    apply_theme(qapp, "light", text_scale=200, reduced_motion=True)
    screen.resize(900, 560)
    assert screen.table.width() > 300
    assert screen.chart.height() >= current_look().px(140)
    apply_theme(qapp, "light", reduced_motion=True)


# --- Charts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("is_rtl", [False, True])
@pytest.mark.parametrize("data", KINDS, ids=lambda data: f"{data.kind}-{len(data.labels)}")
def test_every_chart_is_drawn(qapp: QApplication, theme: str, is_rtl: bool, data: ChartData) -> None:
    apply_theme(qapp, theme, reduced_motion=True)
    picture = QImage(420, 260, QImage.Format.Format_RGB32)
    picture.fill(current_look().colour("surface"))
    painter = QPainter(picture)
    pen = screen_pen(current_look(), is_rtl=is_rtl)
    hits = paint_chart(painter, QRectF(4, 4, 412, 252), data, pen, selected=1)
    painter.end()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 420, 3) for y in range(0, 260, 3)}
    assert len(colours) > 1
    assert {hit.label for hit in hits} == set(range(len(data.labels)))
    assert all(QRectF(0, 0, 420, 260).contains(hit.area) for hit in hits)
    if hits and data.kind is not ChartKind.ROWS:
        lefts = [hit.area.left() for hit in hits[: len(data.labels)]]
        assert lefts == sorted(lefts, reverse=is_rtl)
    apply_theme(qapp, "light", reduced_motion=True)


def test_a_bar_says_its_values(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", reduced_motion=True)
    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    chart.show_data(BARS)
    chart.grab()
    assert chart._hits[0].text == "Mon\nDone: 5\nCancelled: 1\nBefore: 4"
    with qtbot.waitSignal(chart.picked) as picked:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart._hits[2].area.center().toPoint())
    assert picked.args == [2]


@pytest.mark.parametrize("name", [*THEME_NAMES, "paper"])
def test_colours_of_charts_stay_apart_for_every_colour_vision(name: str) -> None:
    colours, ground = list(PAPER_COLOURS), "#ffffff"
    if name != "paper":
        theme = load_theme(name).colours
        colours, ground = [theme[token] for token in TOKENS], theme["surface"]
    near = {
        (one, other, vision)
        for one, other in combinations(colours, 2)
        for vision in VISION
        if seen_difference(one, other, vision) < 10
    }
    assert near == set()
    assert [colour for colour in colours if contrast(colour, ground) < 3.0] == []


def test_what_stands_together_differs_without_colours() -> None:
    """Printed in grey: done, not done yet, no-shows and cancelled."""
    from medibook_desktop.desktop.widgets.chart_pen import HATCHES

    looks = [(HATCHES[style], round(QColor(PAPER_COLOURS[style]).lightnessF(), 1)) for style in (0, 5, 1, 4)]
    assert len({hatch for hatch, _ in looks}) >= 3


# --- On paper ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("breakdown", [Breakdown.TIME, Breakdown.DOCTOR])
@pytest.mark.parametrize("is_rtl", [False, True])
def test_a_report_on_paper(qapp: QApplication, breakdown: Breakdown, is_rtl: bool) -> None:
    apply_theme(qapp, "dark", reduced_motion=True)
    found = report(ReportKind.BOOKINGS, breakdown)
    rows = found.rows * (4 if breakdown is Breakdown.TIME else 1)
    sheet = report_sheet(
        title=found.title,
        subtitle=found.subtitle,
        facts=[(figure.label, figure.value) for figure in found.figures],
        chart=found.chart,
        columns=[column.title for column in found.columns],
        rows=[row.cells for row in rows],
        closing=found.note,
        foot="As of today",
    )
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    try:
        made = pdf_bytes(sheet, Paper.A4, list(current_look().families))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(qapp, "light", reduced_motion=True)
    pages = len(re.findall(rb"/Type /Page\b", made))
    assert pages == (4 if breakdown is Breakdown.TIME else 1)
