"""The page of reports: what is asked, key figures, and a chart beside its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.reports.figures import FigureRow
from medibook_desktop.desktop.screens.reports.filters import ReportFilters
from medibook_desktop.desktop.screens.reports.view import Asked, Choice, Field, ShownReport, TableRow
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import OutlineButton
from medibook_desktop.desktop.widgets.chart import Chart
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.report_questions import Breakdown

SIDE_BY_SIDE = 860
"""From this width on the chart stands beside the table, else above it."""


class ReportsScreen(PageFrame):
    """Passive. `filters` has the signals of what is asked."""

    csv_requested = Signal(bool)
    """Whether with a byte order mark."""
    pdf_requested = Signal()
    print_requested = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Reports"))
        self.setAccessibleName(self.tr("Reports"))
        self.sentence.setText(self.tr("What happened in the clinic: choose a report and its days."))
        self.filters = ReportFilters()
        self.figures = FigureRow()
        self.heading = Text("", "large")
        self.subtitle = Text("", "secondary", "ink-2", wrap=True)
        self.as_of = Text("", "secondary", "ink-2")
        self.note = Text("", "secondary", "ink-2", wrap=True)
        self.chart = Chart()
        self.table = _Values(self.tr("Values of the report"))
        self.empty = EmptyState("reports", "", "")
        self._as_of = ""
        self._columns: tuple[object, ...] = ()
        self._rows_in_chart = 0
        self._add_buttons()
        self._lay_out()
        self.setFocusProxy(self.filters.kinds)
        self.table.row_selected.connect(self._selected)
        self.chart.picked.connect(self._picked)

    # --- ReportsView --------------------------------------------------------------------------------------

    def show_choices(
        self, clinics: Sequence[Choice], doctors: Sequence[Choice], visit_types: Sequence[Choice]
    ) -> None:
        self.filters.show_choices(clinics, doctors, visit_types)

    def show_asked(
        self, asked: Asked, breakdowns: Sequence[tuple[Breakdown, str]], *, has_grain: bool
    ) -> None:
        self.filters.show_asked(asked, breakdowns, has_grain=has_grain)

    def show_problem(self, field: Field, sentence: str) -> None:
        self.filters.show_problem(field, sentence)

    def show_report(self, report: ShownReport) -> None:
        self.heading.setText(report.title)
        self.subtitle.setText(report.subtitle)
        self._as_of = report.as_of
        self.as_of.setText(report.as_of)
        self.note.setText(report.note)
        self.figures.show_figures(report.figures)
        self.chart.show_data(report.chart)
        self._rows_in_chart = len(report.chart.labels) if report.chart is not None else 0
        self._show_rows(report)
        if report.is_empty:
            self.empty.set_texts(
                self.tr("Nothing in these days"),
                self.tr("Choose other days, or take a filter away. Ctrl+Left goes to the days before."),
            )
        self._middle.setCurrentIndex(1 if report.is_empty else 0)
        announce(self, f"{report.title}. {'. '.join(self.figures.texts())}")

    def show_busy(self, text: str) -> None:
        self.as_of.setText(text or self._as_of)

    # --- Parts --------------------------------------------------------------------------------------------

    def _show_rows(self, report: ShownReport) -> None:
        if self._columns != report.columns:
            self._columns = report.columns
            model = RowTableModel[TableRow](
                [
                    Column(
                        column.title,
                        _Cell(place),
                        align_end=column.is_number,
                        strong=place == 0,
                    )
                    for place, column in enumerate(report.columns)
                ],
                lambda row: row.key,
                self,
            )
            before = self.table.model()
            self.table.setModel(model)
            before.deleteLater()
        table_model = self.table.model()
        assert isinstance(table_model, RowTableModel)  # noqa: S101
        table_model.set_rows(report.rows)
        self.table.setAccessibleName(self.tr("{title}, table").format(title=report.title))
        if report.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(table_model.index(0, 0))
            self.chart.select(-1)
        self.table.share_width()

    def _selected(self, row: object) -> None:
        model = self.table.model()
        is_linked = model.rowCount() == self._rows_in_chart
        self.chart.select(row.key if isinstance(row, TableRow) and is_linked else -1)

    def _picked(self, label: int) -> None:
        model = self.table.model()
        if model.rowCount() == self._rows_in_chart:
            self.table.setCurrentIndex(model.index(label, 0))
            self.table.setFocus(Qt.FocusReason.MouseFocusReason)

    def _add_buttons(self) -> None:
        csv = _short(self.tr("CSV"), self.tr("Save the table as CSV (Ctrl+S)"))
        csv.setToolTip(
            self.tr("Save the table as CSV (Ctrl+S): UTF-8, commas, numbers with a point, days as 2026-03-31")
        )
        excel = _short(self.tr("Excel"), self.tr("Save the table as CSV for Excel"))
        excel.setToolTip(self.tr("Save the same CSV with a byte order mark, by which Excel knows UTF-8"))
        pdf = _short(self.tr("PDF"), self.tr("Save the report as PDF"))
        paper = _short(self.tr("Print"), self.tr("Print the report (Ctrl+P)"))
        csv.clicked.connect(lambda: self.csv_requested.emit(False))
        excel.clicked.connect(lambda: self.csv_requested.emit(True))
        pdf.clicked.connect(self.pdf_requested)
        paper.clicked.connect(self.print_requested)
        for button in (csv, excel, pdf, paper):
            self.buttons.addWidget(button)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.csv_requested.emit(False))

    def _lay_out(self) -> None:
        px = current_look().px
        words = QHBoxLayout()
        words.setSpacing(px(12))
        words.addWidget(self.heading, 1)
        words.addWidget(self.as_of)
        both = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(px(16))
        self._both.addWidget(self.chart, 11)
        self._both.addWidget(self.table, 10)
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(both)
        self._middle.addWidget(self.empty)
        self.chart.setMinimumHeight(px(250))
        self.table.setMinimumHeight(px(250))
        # With large text in a small window there is more than fits.
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(2), 0)
        column.setSpacing(px(10))
        column.addWidget(self.filters)
        column.addWidget(self.figures)
        headings = QVBoxLayout()
        headings.setSpacing(px(2))
        headings.addLayout(words)
        headings.addWidget(self.subtitle)
        column.addLayout(headings)
        column.addWidget(middle, 1)
        column.addWidget(self.note)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(inside)
        self.body.addWidget(scrolled, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= current_look().px(SIDE_BY_SIDE)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self.filters.set_narrow(not wide)


def _short(text: str, accessible_name: str) -> OutlineButton:
    made = OutlineButton(text)
    made.setAccessibleName(accessible_name)
    made.setToolTip(accessible_name)
    return made


class _Values(RowTable):
    """Numbers as wide as they are; the name gets what is left, and what has no room is scrolled to."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__(accessible_name)
        self.setHorizontalScrollMode(RowTable.ScrollMode.ScrollPerPixel)
        self.setModel(RowTableModel[TableRow]([], lambda row: row.key, self))

    def share_width(self) -> None:
        model, header = self.model(), self.horizontalHeader()
        if not model.columnCount():
            return
        px = current_look().px
        header.setMinimumSectionSize(px(36))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        hints = [
            max(self.sizeHintForColumn(place), header.sectionSizeHint(place)) + px(6)
            for place in range(model.columnCount())
        ]
        name = max(self.viewport().width() - sum(hints[1:]), min(hints[0], px(220)))
        for place, width in enumerate(hints):
            self.setColumnWidth(place, width if place else name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()


@dataclass(frozen=True, slots=True)
class _Cell:
    """The text of a row's place."""

    place: int

    def __call__(self, row: TableRow) -> str:
        return row.cells[self.place]
