"""The form of a closure: what, for whom, which days, how much of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.closures.checklist import Checklist
from medibook_desktop.desktop.screens.closures.view import ClosureFields, Part
from medibook_desktop.desktop.widgets.buttons import SegmentedControl
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm, labelled
from medibook_desktop.domain.closures import ClosureKind


class ClosureForm(LabelledForm):
    """`edited` comes only when a person changed something."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._several_clinics = False
        self.kind = SegmentedControl(
            [
                (str(ClosureKind.CLOSURE), self.tr("Closed")),
                (str(ClosureKind.HOLIDAY), self.tr("Own holiday")),
                (str(ClosureKind.ABSENCE), self.tr("Doctors away")),
            ],
            self.tr("What it is"),
        )
        self.why = QLineEdit()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.part = SegmentedControl(
            [
                (str(Part.WHOLE), self.tr("Whole days")),
                (str(Part.MORNING), self.tr("Mornings")),
                (str(Part.AFTERNOON), self.tr("Afternoons")),
                (str(Part.HOURS), self.tr("Hours")),
            ],
            self.tr("How much of each day"),
        )
        self.starts, self.ends = QLineEdit(), QLineEdit()
        self.clinics = Checklist(self.tr("Which clinics"))
        self.doctors = Checklist(self.tr("Which doctors"))
        self.add(self.tr("What &it is"), self.kind)
        self.add(self.tr("&Reason"), self.why, self.tr("The agenda shows it in the closed time."))
        self.add(self.tr("&Doctors"), self.doctors)
        self.add(self.tr("C&linics"), self.clinics)
        self.add(self.tr("&First day"), self.first)
        self.add(self.tr("Last da&y"), self.last, self.tr("Empty for a single day."))
        self.add(self.tr("How &much of each day"), self.part)
        self.hours = self._hours_row()
        self.add_row(self.hours)
        self._connect()
        self.set_fields(ClosureFields())

    def _hours_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().px(8))
        for label, field in ((self.tr("From"), self.starts), (self.tr("Until"), self.ends)):
            row.addWidget(labelled(label, field))
            row.addWidget(field)
        row.addStretch(1)
        return holder

    def _connect(self) -> None:
        for line in (self.why, self.first, self.last, self.starts, self.ends):
            line.textEdited.connect(lambda _text: self._edited())
        for control in (self.kind, self.part):
            control.chosen.connect(lambda _value: self._chosen())
        for checklist in (self.clinics, self.doctors):
            checklist.changed.connect(self._edited)

    def set_clinics(self, clinics: Sequence[tuple[int, str]]) -> None:
        self._several_clinics = len(clinics) > 1
        self.clinics.set_choices([(each, name, "") for each, name in clinics])
        self._show_what_counts()

    def set_fields(self, fields: ClosureFields) -> None:
        self._filling = True
        self.kind.set_value(str(fields.kind))
        self.why.setText(fields.why)
        self.first.setText(fields.first)
        self.last.setText(fields.last)
        self.part.set_value(str(fields.part))
        self.starts.setText(fields.starts)
        self.ends.setText(fields.ends)
        self.clinics.set_value(fields.clinic_ids)
        self.doctors.set_value(fields.doctor_ids)
        self._filling = False
        self.clear_problems()
        self._show_what_counts()

    def fields(self) -> ClosureFields:
        return ClosureFields(
            ClosureKind(self.kind.value() or ClosureKind.CLOSURE),
            self.why.text(),
            self.first.text(),
            self.last.text(),
            Part(self.part.value() or Part.WHOLE),
            self.starts.text(),
            self.ends.text(),
            self.clinics.value(),
            self.doctors.value(),
        )

    def show_problem(self, field: str, sentence: str) -> None:
        whom = self.doctors if self.kind.value() == ClosureKind.ABSENCE else self.clinics
        widget = {"why": self.why, "last_day": self.last, "hours": self.part, "whom": whom}.get(
            field, self.first
        )
        if widget is self.clinics and not self._several_clinics:
            widget = self.kind
        self.clear_problems()
        self.set_problem(widget, sentence)

    def set_read_only(self, read_only: bool) -> None:
        for field in (self.why, self.first, self.last, self.starts, self.ends):
            field.setReadOnly(read_only)
        for control in (self.kind, self.part, self.clinics, self.doctors):
            control.setEnabled(not read_only)

    def _show_what_counts(self) -> None:
        of_doctors = self.kind.value() == ClosureKind.ABSENCE
        self.set_shown(self.doctors, of_doctors)
        self.set_shown(self.clinics, not of_doctors and self._several_clinics)
        self.hours.setVisible(self.part.value() == Part.HOURS)

    def _chosen(self) -> None:
        self._show_what_counts()
        self._edited()

    def _edited(self) -> None:
        if not self._filling:
            self.clear_problems()
            self.edited.emit()
