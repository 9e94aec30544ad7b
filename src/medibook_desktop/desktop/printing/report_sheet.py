"""A report on paper: key figures, the chart, and the same values as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintDevice, QPainter

from medibook_desktop.desktop.printing.sheets import Sheet, SheetColumn, SheetGroup, SheetRow
from medibook_desktop.desktop.widgets.chart_data import ChartData, ChartKind
from medibook_desktop.desktop.widgets.chart_painter import paint_chart
from medibook_desktop.desktop.widgets.chart_pen import paper_pen

LOWEST, HIGHEST = 55.0, 110.0
A_ROW = 7.2
"""Millimetres of a lying bar."""


@dataclass(frozen=True, slots=True)
class ChartDrawing:
    data: ChartData
    height: float

    def paint(
        self, painter: QPainter, area: QRectF, device: QPaintDevice, families: Sequence[str], is_rtl: bool
    ) -> None:
        paint_chart(painter, area, self.data, paper_pen(families, device, is_rtl=is_rtl))


def report_sheet(
    *,
    title: str,
    subtitle: str,
    facts: Sequence[tuple[str, str]],
    chart: ChartData | None,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    closing: str,
    foot: str,
) -> Sheet:
    """`columns` are headings, the first of them a name; `closing` says how the numbers are meant."""
    height = 75.0
    if chart is not None and chart.kind is ChartKind.ROWS:
        height = min(max(LOWEST, (len(chart.labels) + 2) * A_ROW), HIGHEST)
    return Sheet(
        title=title,
        subtitle=subtitle,
        facts=tuple(facts),
        has_small_facts=True,
        drawing=ChartDrawing(chart, height) if chart is not None else None,
        columns=tuple(
            SheetColumn(column, 10 if place else 18, is_strong=place == 0)
            for place, column in enumerate(columns)
        ),
        groups=(SheetGroup("", rows=tuple(SheetRow(tuple(cells)) for cells in rows)),),
        closing=closing,
        foot=foot,
    )
