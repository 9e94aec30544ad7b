"""Whose week: a doctor chosen by a few letters of the name or the specialty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.domain.people import Doctor

WIDTH = 360
ROWS_SHOWN = 9


class DoctorBox(FloatingCard):
    """Letters, arrows, Enter. `chosen` carries the Doctor."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Week of a doctor"))
        self._doctors: tuple[Doctor, ...] = ()
        self.search = SearchField(
            self.tr("Name or specialty"), accessible_name=self.tr("Doctor whose week to show")
        )
        self.model: RowTableModel[Doctor] = RowTableModel(
            (
                Column(self.tr("Doctor"), lambda doctor: doctor.name, strong=True),
                Column(self.tr("Specialty"), lambda doctor: doctor.specialty, token=lambda _: "ink-2"),
            ),
            lambda doctor: doctor.id,
            self,
        )
        self.table = RowTable(self.tr("Doctors"))
        self.table.setModel(self.model)
        column = QVBoxLayout(self)
        margin = current_look().px(12)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.search)
        column.addWidget(self.table)
        self.search.textEdited.connect(self._filter)
        self.search.step.connect(self._step)
        self.search.submitted.connect(lambda _text: self._choose(self.table.selected_row()))
        self.search.escaped.connect(self.dismiss)
        self.table.row_chosen.connect(self._choose)

    def open_with(self, doctors: Sequence[Doctor], current: int) -> None:
        """`current` is the id of the doctor who is shown now: the row to begin with."""
        self._doctors = tuple(doctors)
        self.search.set_quietly("")
        self._filter("")
        self._stand_on(max(0, self.model.row_of(current)))
        look = current_look()
        self.table.setFixedHeight(look.px(32) * min(ROWS_SHOWN, len(self._doctors)) + look.px(34))
        self.place_beside(QRect(0, 0, 1, 1), look.px(WIDTH))
        self.show()
        self.raise_()
        self.search.setFocus()
        announce(self, self.accessibleName())

    def dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.model.set_rows(
            [
                doctor
                for doctor in self._doctors
                if all(word in f"{doctor.name} {doctor.specialty}".casefold() for word in words)
            ]
        )
        self._stand_on(0)

    def _step(self, by: int) -> None:
        self._stand_on(self.table.currentIndex().row() + by)

    def _stand_on(self, row: int) -> None:
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(max(0, min(self.model.rowCount() - 1, row)), 0))

    def _choose(self, doctor: object) -> None:
        if isinstance(doctor, Doctor):
            self.hide()
            self.chosen.emit(doctor)
