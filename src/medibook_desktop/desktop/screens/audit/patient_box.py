"""Which patient the audit is searched for: a small card below its button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.patient_chooser import PatientChooser

WIDTH = 360


class PatientBox(FloatingCard):
    """`chosen` is a row of the search, or None for any patient."""

    chosen = Signal(object)
    submitted = Signal(str, object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Choose a patient"))
        self.chooser = PatientChooser(self.tr("Patient to look for"))
        column = QVBoxLayout(self)
        margin = current_look().px(10)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.chooser)
        self.chooser.row_clicked.connect(self.chosen)
        self.chooser.submitted.connect(self.submitted)
        self.chooser.escaped.connect(self.dismiss)
        self.chooser.resized.connect(self._resized)

    def open_below(self, widget: QWidget) -> None:
        host = self._host
        self.setFixedWidth(min(current_look().px(WIDTH) + 2 * SHADOW, host.width()))
        corner = widget.mapTo(host, QPoint(0, widget.height()))
        self.move(corner.x() - SHADOW, corner.y() - SHADOW // 2)
        self.show()
        self.raise_()
        self.chooser.begin()
        self.keep_inside()

    def dismiss(self) -> None:
        self.hide()

    def _resized(self) -> None:
        if self.isVisible():
            self.keep_inside()
