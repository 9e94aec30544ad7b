"""The preview: the pages as they will be, what and on which paper, printer or PDF."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.printing.painting import paint_sheet
from medibook_desktop.desktop.printing.paper import Paper
from medibook_desktop.desktop.printing.printer import set_up
from medibook_desktop.desktop.printing.sheets import Sheet
from medibook_desktop.desktop.screens.printing.presenter import What
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, QuietButton, SegmentedControl
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.texts import Text

SIZE = QSize(900, 780)
_Act = QAbstractSlider.SliderAction
_SCROLL = {
    Qt.Key.Key_Down: _Act.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Act.SliderSingleStepSub,
    Qt.Key.Key_PageDown: _Act.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Act.SliderPageStepSub,
    Qt.Key.Key_Home: _Act.SliderToMinimum,
    Qt.Key.Key_End: _Act.SliderToMaximum,
}


class PrintPreview(FloatingCard):
    """Enter prints, S saves a PDF, P changes the paper, Esc closes; the numbers choose what is printed."""

    what_chosen = Signal(str)
    paper_chosen = Signal(str)
    print_requested = Signal()
    save_requested = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Print"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet: Sheet | None = None
        self._paper = Paper.A4
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._choices: list[What] = []
        self.title = Text("", "title")
        self.papers = SegmentedControl(
            [(str(Paper.A4), self.tr("A4")), (str(Paper.LETTER), self.tr("Letter"))], self.tr("Paper")
        )
        self.papers.chosen.connect(self.paper_chosen)
        self._what_row = QHBoxLayout()
        self._what: SegmentedControl | None = None
        self.preview = QPrintPreviewWidget(self._printer)
        self.preview.setAccessibleName(self.tr("Pages"))
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for area in self.preview.findChildren(QAbstractScrollArea):
            area.setAccessibleName(self.tr("Pages"))
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview.paintRequested.connect(self._paint)
        self.print_button = PrimaryButton(self.tr("Print"), "Enter")
        self.save_button = QuietButton(self.tr("Save as PDF"), "S")
        self.close_button = QuietButton(self.tr("Close"), "Esc")
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.close_button.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addLayout(self._what_row)
        head.addWidget(self.papers)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.close_button, self.save_button, self.print_button):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        margin = current_look().px(14)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.addLayout(head)
        whole.addWidget(self.preview, 1)
        whole.addLayout(foot)
        host.installEventFilter(self)

    def show_preview(self, sheet: Sheet, paper: Paper, choices: Sequence[What], chosen: What) -> None:
        self._sheet, self._paper = sheet, paper
        self.title.setText(sheet.title)
        self.papers.set_value(str(paper))
        self._show_choices(list(choices), chosen)
        self._show_pages()
        if not self.isVisible():
            self._place()
            self.show()
            self.raise_()
        self.print_button.setFocus()

    def dismiss(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _show_choices(self, choices: list[What], chosen: What) -> None:
        if choices != self._choices or self._what is None:
            self._choices = choices
            if self._what is not None:
                self._what_row.removeWidget(self._what)
                self._what.deleteLater()
            words = {
                What.ALL: self.tr("All that is shown"),
                What.DOCTOR: self.tr("One doctor"),
                What.SLIP: self.tr("Slip for the patient"),
            }
            self._what = SegmentedControl([(str(w), words[w]) for w in choices], self.tr("What to print"))
            self._what.chosen.connect(self.what_chosen)
            self._what_row.addWidget(self._what)
        self._what.set_value(str(chosen))

    def _show_pages(self) -> None:
        """One preview and one printer for good: Qt's preview goes on using its printer after it was let go."""
        if self._sheet is None:
            return
        set_up(self._printer, self._sheet, self._paper)
        self.preview.updatePreview()
        self.preview.fitToWidth()

    def _paint(self, printer: QPrinter) -> None:
        if self._sheet is not None:
            paint_sheet(self._sheet, printer, current_look().families)

    def _place(self) -> None:
        host = self._host.rect()
        look = current_look()
        width = min(look.px(SIZE.width()), host.width() - 2 * SHADOW)
        height = min(look.px(SIZE.height()), host.height() - 2 * SHADOW)
        self.setGeometry(QRect((host.width() - width) // 2, (host.height() - height) // 2, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.print_requested.emit()
        elif key == Qt.Key.Key_S:
            self.save_requested.emit()
        elif key == Qt.Key.Key_P:
            other = Paper.LETTER if self._paper is Paper.A4 else Paper.A4
            self.paper_chosen.emit(str(other))
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(self._choices):
            self.what_chosen.emit(str(self._choices[key - Qt.Key.Key_1]))
        elif key in _SCROLL:
            for area in self.preview.findChildren(QAbstractScrollArea):
                area.verticalScrollBar().triggerAction(_SCROLL[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
