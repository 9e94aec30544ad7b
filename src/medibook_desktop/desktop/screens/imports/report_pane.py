"""The rows that were checked or imported, group by group, with their reasons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from medibook_desktop.desktop.language.wording import number
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.imports.view import ReportShown, VerdictRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, SegmentedControl
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.imports.kinds import Outcome

_TOKENS = {
    Outcome.REFUSED: "danger",
    Outcome.DOUBT: "warning",
    Outcome.CHANGED: "warning",
    Outcome.ACCEPTED: "ink-2",
    Outcome.THERE: "ink-2",
}
_WIDTHS = (70, 210)
_MORE = 3


class ReportPane(QWidget):
    group_chosen = Signal(str)
    carry_out_requested = Signal()
    save_requested = Signal()
    back_requested = Signal()
    anew_requested = Signal()
    slots_requested = Signal()
    decided = Signal(str, str)
    all_same_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = Text("", "large", wrap=True)
        self.next_step = Text("", "body", "ink-2", wrap=True)
        self._group_row = QHBoxLayout()
        self.groups: SegmentedControl | None = None
        self._group_texts: tuple[tuple[str, str], ...] = ()
        self.model = RowTableModel[VerdictRow](self._columns(), lambda row: row.line, self)
        self.table = RowTable(self.tr("Rows of the file"))
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        header = self.table.horizontalHeader()
        for place, width in enumerate(_WIDTHS):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, current_look().px(width))
        self.hidden = Text("", "secondary", "ink-2", wrap=True)
        self.same_button = OutlineButton(self.tr("The same person"), "S")
        self.new_button = OutlineButton(self.tr("Somebody else: register"), "N")
        self.leave_button = OutlineButton(self.tr("Leave out"), "L")
        self.all_same_button = OutlineButton(self.tr("The same person, for all that are equal"))
        self.all_same_button.setToolTip(
            self.tr("Every row whose name and birth date are those of one patient")
        )
        self.save_button = OutlineButton(self.tr("Save the rows that are not imported…"))
        self.back_button = OutlineButton(self.tr("Back to the columns"))
        self.anew_button = OutlineButton(self.tr("Another file"))
        self.slots_button = PrimaryButton(self.tr("Make the times that can be booked"))
        self.import_button = PrimaryButton("")
        self._lay_out()
        for button, signal in (
            (self.save_button, self.save_requested),
            (self.back_button, self.back_requested),
            (self.anew_button, self.anew_requested),
            (self.slots_button, self.slots_requested),
            (self.import_button, self.carry_out_requested),
            (self.all_same_button, self.all_same_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        for button, choice in ((self.same_button, "same"), (self.new_button, "new"), (self.leave_button, "")):
            button.clicked.connect(lambda _=False, choice=choice: self._decide(choice))

    def _columns(self) -> list[Column[VerdictRow]]:
        return [
            Column(self.tr("Line"), lambda row: number(row.line), align_end=True),
            Column(self.tr("What"), lambda row: row.label, strong=True),
            Column(self.tr("Why"), lambda row: row.reason, token=lambda row: _TOKENS[row.outcome]),
            Column(self.tr("More"), lambda row: row.more, token=lambda row: "ink" if row.choice else "ink-2"),
        ]

    def _lay_out(self) -> None:
        px = current_look().px
        decisions = QHBoxLayout()
        decisions.setSpacing(px(8))
        for button in (self.same_button, self.new_button, self.leave_button, self.all_same_button):
            decisions.addWidget(button)
        decisions.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        for widget in (self.anew_button, self.back_button, self.slots_button, self.import_button):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.summary)
        whole.addWidget(self.next_step)
        whole.addLayout(self._group_row)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.hidden)
        whole.addLayout(decisions)
        whole.addLayout(foot)

    def show_report(self, report: ReportShown) -> None:
        self.summary.setText(report.summary)
        self.next_step.setText(report.next_step)
        self._show_groups(report)
        had = self.table.currentIndex().row()
        self.model.set_rows(report.rows)
        if report.rows:
            self.table.selectRow(min(max(had, 0), len(report.rows) - 1))
        self.table.setColumnHidden(_MORE, not any(row.more for row in report.rows))
        self.hidden.setText(self.tr("… and %n more row(s) like these.", "", report.hidden))
        self.hidden.setVisible(report.hidden > 0)
        for button in (self.same_button, self.new_button, self.leave_button, self.all_same_button):
            button.setVisible(report.can_decide)
        self.save_button.setVisible(report.can_save)
        self.back_button.setVisible(report.is_dry)
        self.anew_button.setVisible(not report.is_dry)
        self.slots_button.setVisible(report.can_make_slots)
        self.import_button.setText(report.can_carry_out)
        self.import_button.setVisible(bool(report.can_carry_out))

    def _show_groups(self, report: ReportShown) -> None:
        if self._group_texts != report.groups:
            if self.groups is not None:
                self._group_row.removeWidget(self.groups)
                self.groups.hide()
                self.groups.deleteLater()
            self._group_texts = report.groups
            self.groups = SegmentedControl(list(report.groups), self.tr("Which rows"))
            self.groups.chosen.connect(self.group_chosen)
            self._group_row.insertWidget(0, self.groups)
            if self._group_row.count() == 1:
                self._group_row.addStretch(1)
        if self.groups is not None:
            self.groups.set_value(report.group)

    def _decide(self, choice: str) -> None:
        row = self.table.selected_row()
        if isinstance(row, VerdictRow):
            here = self.table.currentIndex().row()
            self.decided.emit(row.key, choice)
            if choice and here + 1 < self.model.rowCount():
                self.table.selectRow(here + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """S, N and L say who a row in doubt is, while the list has the keys."""
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = {Qt.Key.Key_S: "same", Qt.Key.Key_N: "new", Qt.Key.Key_L: ""}
            choice = keys.get(Qt.Key(event.key()))
            if choice is not None and self.same_button.isVisible() and not event.modifiers():
                self._decide(choice)
                return True
        return super().eventFilter(watched, event)
