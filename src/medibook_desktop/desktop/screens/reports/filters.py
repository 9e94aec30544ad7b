"""What is asked of a report: which one, broken down by what, over which days, for whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.reports import words
from medibook_desktop.desktop.screens.reports.view import Asked, Choice, Field
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import SegmentedControl
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.report_questions import Breakdown, Grain, Quick, ReportKind


class ReportFilters(QWidget):
    """Passive. Every signal comes only when a person chose."""

    kind_chosen = Signal(str)
    breakdown_chosen = Signal(str)
    grain_chosen = Signal(str)
    quick_chosen = Signal(str)
    days_typed = Signal(str, str)
    filters_chosen = Signal(str, str, str)
    compare_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = _choice(words_of_kinds())
        self.breakdowns = _choice([])
        self.grains = _choice([(str(grain), words.grain_name(grain)) for grain in Grain])
        self.clinics, self.doctors, self.visit_types = _choice([]), _choice([]), _choice([])
        self.quick = SegmentedControl(
            [(str(quick), words.quick_name(quick)) for quick in Quick], self.tr("Days of the report")
        )
        self.quick.let_shrink()
        self.first, self.last = _DayField(), _DayField()
        self.problem = Text("", "secondary", "danger", wrap=True)
        self.problem.hide()
        self.with_before = QCheckBox(self.tr("Compare with the days before"))
        self._lay_out()
        self.kinds.activated.connect(lambda _: self.kind_chosen.emit(self.kinds.currentData()))
        self.breakdowns.activated.connect(lambda _: self.breakdown_chosen.emit(self.breakdowns.currentData()))
        self.grains.activated.connect(lambda _: self.grain_chosen.emit(self.grains.currentData()))
        for box in (self.clinics, self.doctors, self.visit_types):
            box.activated.connect(lambda _: self._filtered())
        self.quick.chosen.connect(self.quick_chosen)
        for day in (self.first, self.last):
            day.entered.connect(lambda: self.days_typed.emit(self.first.text(), self.last.text()))
        self.with_before.clicked.connect(self.compare_chosen)

    def show_choices(
        self, clinics: Sequence[Choice], doctors: Sequence[Choice], visit_types: Sequence[Choice]
    ) -> None:
        """A clinic is asked for only where there are several."""
        for box, choices in (
            (self.clinics, clinics),
            (self.doctors, doctors),
            (self.visit_types, visit_types),
        ):
            _fill(box, [(choice.key, choice.text) for choice in choices])
        self._show_field(self.clinics, len(clinics) > 2)

    def show_asked(
        self, asked: Asked, breakdowns: Sequence[tuple[Breakdown, str]], *, has_grain: bool
    ) -> None:
        _fill(self.breakdowns, [(str(each), text) for each, text in breakdowns])
        for box, value in (
            (self.kinds, asked.kind),
            (self.breakdowns, asked.breakdown),
            (self.grains, asked.grain),
            (self.clinics, asked.clinic),
            (self.doctors, asked.doctor),
            (self.visit_types, asked.visit_type),
        ):
            box.setCurrentIndex(max(0, box.findData(str(value))))
        self._show_field(self.grains, has_grain)
        self.quick.set_value(str(asked.quick or ""))
        for field, text in ((self.first, asked.first), (self.last, asked.last)):
            field.setText(text)
            field.setCursorPosition(0)
        self.with_before.setChecked(asked.compare)

    def show_problem(self, field: Field, sentence: str) -> None:
        day = self.first if field is Field.FIRST else self.last
        day.setAccessibleDescription(sentence)
        day.problem = sentence
        said = self.first.problem or self.last.problem
        self.problem.setText(f"✕ {said}" if said else "")
        self.problem.setVisible(bool(said))
        if sentence:
            announce(day, sentence, assertive=True)

    def _filtered(self) -> None:
        self.filters_chosen.emit(
            self.clinics.currentData() or "",
            self.doctors.currentData() or "",
            self.visit_types.currentData() or "",
        )

    def _show_field(self, box: QComboBox, shown: bool) -> None:
        self._columns[box].setVisible(shown)

    def _lay_out(self) -> None:
        px = current_look().px
        self._columns: dict[QComboBox, QWidget] = {}
        fields = (
            (self.tr("&Report"), self.kinds, 3),
            (self.tr("&Broken down"), self.breakdowns, 3),
            (self.tr("&Steps"), self.grains, 2),
            (self.tr("&Clinic"), self.clinics, 3),
            (self.tr("&Doctor"), self.doctors, 3),
            (self.tr("&Visit type"), self.visit_types, 3),
        )
        row = QHBoxLayout()
        row.setSpacing(px(10))
        for label, box, stretch in fields:
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(2))
            column.addWidget(labelled(label, box))
            column.addWidget(box)
            name_choice(box)
            self._columns[box] = cell
            row.addWidget(cell, stretch)
        self._ranges = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ranges.setSpacing(px(8))
        self._ranges.addWidget(self.quick)
        days = QHBoxLayout()
        days.setSpacing(px(8))
        days.addWidget(labelled(self.tr("From"), self.first))
        days.addWidget(self.first)
        days.addWidget(labelled(self.tr("to", "from a day to a day"), self.last))
        days.addWidget(self.last)
        days.addSpacing(px(8))
        days.addWidget(self.with_before)
        days.addStretch(1)
        self._ranges.addLayout(days, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addLayout(row)
        whole.addLayout(self._ranges)
        whole.addWidget(self.problem)
        self._dress()

    def set_narrow(self, is_narrow: bool) -> None:
        """Where room is short the days stand below the quick ones."""
        ways = QBoxLayout.Direction
        self._ranges.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _dress(self) -> None:
        for field in (self.first, self.last):
            field.setFixedWidth(current_look().px(104))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._dress()


class _DayField(QLineEdit):
    """Enter or leaving it says what was typed; Esc gives back what stood there."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.problem = ""
        self._stood = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._stood:
            self.setText(self._stood)
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._stood = self.text()
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text() != self._stood:
            self.entered.emit()


class _Choices(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls past does not mean to choose."""
        event.ignore()


def words_of_kinds() -> list[tuple[str, str]]:
    return [(str(kind), words.kind_name(kind)) for kind in ReportKind]


def _choice(options: Sequence[tuple[str, str]]) -> QComboBox:
    box = _Choices()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    _fill(box, options)
    return box


def _fill(box: QComboBox, options: Sequence[tuple[str, str]]) -> None:
    if [(box.itemData(place), box.itemText(place)) for place in range(box.count())] == list(options):
        return
    chosen = box.currentData()
    box.clear()
    for key, text in options:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
