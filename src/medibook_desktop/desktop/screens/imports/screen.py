"""The page "Import": choose a file, say what its columns are, see what would happen, carry it out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.imports.columns_pane import ColumnsPane
from medibook_desktop.desktop.screens.imports.report_pane import ReportPane
from medibook_desktop.desktop.screens.imports.view import ColumnRow, ReportShown
from medibook_desktop.desktop.screens.imports.words import kind_word
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import SegmentedControl
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.progress_line import ProgressLine
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.imports.kinds import FileLook, ImportKind
from medibook_desktop.domain.people import Doctor


class ImportScreen(PageFrame):
    """Passive. A file may also be dropped on it."""

    kind_chosen = Signal(str)
    file_requested = Signal()
    file_dropped = Signal(Path)
    cancel_requested = Signal()

    def __init__(self, doctors: Sequence[Doctor], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Import"),
            self.tr(
                "Brings patients, doctors, their hours and coming appointments from another program. You see what will "
                "happen to every row before anything is stored."
            ),
            parent,
        )
        self.setAcceptDrops(True)
        self.notice = NoticeBar()
        self.kinds = SegmentedControl(
            [(str(kind), kind_word(kind)) for kind in (
                ImportKind.DOCTORS, ImportKind.HOURS, ImportKind.PATIENTS, ImportKind.APPOINTMENTS)],
            self.tr("What is imported"),
        )  # fmt: skip
        self.about = Text("", "body", "ink-2", wrap=True)
        self.empty = EmptyState(
            "import",
            self.tr("Which file?"),
            self.tr("Choose it, or drop it here."),
            self.tr("Choose a file…"),
        )
        self.columns = ColumnsPane(doctors)
        self.report = ReportPane()
        self.line = ProgressLine()
        self._stack = QStackedWidget()
        self._first = self._make_first()
        self._running = self._make_running()
        for pane in (self._first, self.columns, self._running, self.report):
            self._stack.addWidget(pane)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)
        self.kinds.chosen.connect(self.kind_chosen)
        self.empty.action_requested.connect(self.file_requested)
        self.line.cancel_requested.connect(self.cancel_requested)

    def _make_first(self) -> QWidget:
        pane = QWidget()
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addStretch(1)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(10))
        column.addLayout(row)
        column.addWidget(self.about)
        column.addWidget(self.empty, 1)
        return pane

    def _make_running(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addStretch(2)
        return pane

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes to the page by the keyboard begins with what is imported."""
        super().focusInEvent(event)
        if self._stack.currentWidget() is self._first:
            self.kinds.button(self.kinds.value()).setFocus(Qt.FocusReason.TabFocusReason)

    # --- ImportView -------------------------------------------------------------------------------------

    def show_kind(self, kind: ImportKind, about: str) -> None:
        self.kinds.set_value(str(kind))
        self._kind = kind
        self.about.setText(about)
        self._stack.setCurrentWidget(self._first)

    def show_file(
        self,
        name: str,
        about: str,
        look: FileLook,
        columns: Sequence[ColumnRow],
        fields: Sequence[tuple[str, str]],
    ) -> None:
        self.columns.show_file(self._kind, name, about, look, columns, fields)
        self._stack.setCurrentWidget(self.columns)
        self.columns.check_button.setFocus()

    def show_order(self, question: str, orders: Sequence[tuple[str, str]], chosen: str) -> None:
        self.columns.show_order(question, orders, chosen)

    def show_missing(self, sentence: str) -> None:
        self.columns.show_missing(sentence)

    def show_running(self, text: str, share: float) -> None:
        was_elsewhere = self._stack.currentWidget() is not self._running
        if was_elsewhere:
            self._stack.setCurrentWidget(self._running)
        self.line.show_progress(text, round(share * 1000), 1000)
        if was_elsewhere:
            self.line.cancel.setFocus()

    def show_report(self, report: ReportShown) -> None:
        was_running = self._stack.currentWidget() is self._running
        self.report.show_report(report)
        self._stack.setCurrentWidget(self.report)
        if was_running:
            announce(self, report.summary)
            self.report.table.setFocus()

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self.notice.show_notice(kind, sentence, next_step)

    def clear_notice(self) -> None:
        self.notice.clear()

    # --- A file that is dropped -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and self._stack.currentWidget() is not self._running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.file_dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))
