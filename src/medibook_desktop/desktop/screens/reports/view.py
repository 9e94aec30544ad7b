"""What the page of reports shows, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from medibook_desktop.desktop.widgets.chart_data import ChartData
from medibook_desktop.domain.report_questions import Breakdown, Grain, Quick, ReportKind

Value = int | float | date | str | None
"""As it stands in a CSV file: numbers with a point, days as 2026-11-22."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    label: str
    value: str
    detail: str = ""
    """How it was before, or what it means."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """`title` heads it on the screen; `plain` in a file, with its unit."""

    title: str
    plain: str
    is_number: bool = True


@dataclass(frozen=True, slots=True)
class TableRow:
    """`cells` are read by people, `values` by programs; as many as the table has columns."""

    key: int
    cells: tuple[str, ...]
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ShownReport:
    """`subtitle` says the days and the filters, `note` how the numbers are meant."""

    title: str
    subtitle: str
    figures: tuple[KeyFigure, ...]
    chart: ChartData | None
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    note: str
    as_of: str
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` "" takes all."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the fields of the page say. Days as they are typed; ids as text, "" for all."""

    kind: ReportKind
    breakdown: Breakdown
    grain: Grain
    quick: Quick | None
    first: str
    last: str
    clinic: str
    doctor: str
    visit_type: str
    compare: bool


class Field(StrEnum):
    FIRST = "first"
    LAST = "last"


class ReportsView(Protocol):
    def show_choices(
        self, clinics: Sequence[Choice], doctors: Sequence[Choice], visit_types: Sequence[Choice]
    ) -> None: ...

    def show_asked(
        self, asked: Asked, breakdowns: Sequence[tuple[Breakdown, str]], *, has_grain: bool
    ) -> None: ...

    def show_problem(self, field: Field, sentence: str) -> None:
        """ "" takes it back."""

    def show_report(self, report: ShownReport) -> None: ...

    def show_busy(self, text: str) -> None:
        """What is being done; "" when it is done."""

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None: ...

    def say(self, text: str) -> None: ...
