"""What the columns of a file are: each with some of its values and a choice; and how the file is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.screens.imports.view import ColumnRow
from medibook_desktop.desktop.screens.imports.words import encoding_word
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, SegmentedControl
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.domain.imports.csv_rows import DELIMITERS
from medibook_desktop.domain.imports.encodings import ENCODINGS
from medibook_desktop.domain.imports.kinds import FileForm, FileLook, ImportKind
from medibook_desktop.domain.people import Doctor


class ColumnsPane(QWidget):
    """`column_chosen` has the column's place and a field name; `reading_chosen` encoding, delimiter, header or not."""

    column_chosen = Signal(int, str)
    reading_chosen = Signal(str, str, object)
    order_chosen = Signal(str)
    doctor_chosen = Signal(object)
    names_alone_chosen = Signal(bool)
    source_chosen = Signal(str)
    check_requested = Signal()
    back_requested = Signal()

    def __init__(self, doctors: Sequence[Doctor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[QComboBox] = []
        self.file_name = Text("", "strong")
        self.about = Text("", "body", "ink-2")
        self.encoding = QComboBox()
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding_word(encoding), encoding)
        self.delimiter = QComboBox()
        words = (self.tr("Semicolon ;"), self.tr("Comma ,"), self.tr("Tabulator"), self.tr("Bar |"))
        for delimiter, word in zip(DELIMITERS, words, strict=True):
            self.delimiter.addItem(word, delimiter)
        self.header = QCheckBox(self.tr("The first row has the names of the columns"))
        self.doctor = QComboBox()
        self.set_doctors(doctors)
        self.names_alone = QCheckBox(self.tr("Find patients by their name alone, where only one has it"))
        self.source = QLineEdit()
        self.source.setMaxLength(100)
        self.source.setPlaceholderText(self.tr("For example: the old program"))
        self.order_question = Text("", "strong", "warning", wrap=True)
        self._order_row = QHBoxLayout()
        self.orders: SegmentedControl | None = None
        self.missing = Text("", "body", "danger", wrap=True)
        self.check_button = PrimaryButton(self.tr("Check all rows"))
        self.back_button = OutlineButton(self.tr("Another file"))
        self._grid = QGridLayout()
        self.source.setMinimumWidth(current_look().px(220))
        self._lay_out()
        self.encoding.activated.connect(self._reading_changed)
        self.delimiter.activated.connect(self._reading_changed)
        self.header.clicked.connect(self._reading_changed)
        self.doctor.activated.connect(lambda _: self.doctor_chosen.emit(self.doctor.currentData()))
        self.names_alone.clicked.connect(self.names_alone_chosen)
        self.source.textEdited.connect(self.source_chosen)
        self.check_button.clicked.connect(lambda: self.check_requested.emit())
        self.back_button.clicked.connect(lambda: self.back_requested.emit())

    def set_doctors(self, doctors: Sequence[Doctor]) -> None:
        self.doctor.clear()
        self.doctor.addItem(self.tr("As the file says"), None)
        for doctor in doctors:
            self.doctor.addItem(doctor.name, doctor.id)

    def _lay_out(self) -> None:
        px = current_look().px
        head = QHBoxLayout()
        head.addWidget(self.file_name)
        head.addWidget(self.about, 1)
        reading = QHBoxLayout()
        reading.setSpacing(px(8))
        self._encoding_label = _label(self.tr("Characters"), self.encoding)
        self._delimiter_label = _label(self.tr("Cells are divided by"), self.delimiter)
        for widget in (
            self._encoding_label,
            self.encoding,
            self._delimiter_label,
            self.delimiter,
        ):
            reading.addWidget(widget)
        reading.addStretch(1)
        self._doctor_label = _label(self.tr("Doctor of all visits"), self.doctor)
        self._source_label = _label(self.tr("From which program"), self.source)
        more = QHBoxLayout()
        more.setSpacing(px(8))
        for each in (self._source_label, self.source, self._doctor_label, self.doctor):
            more.addWidget(each)
        more.addStretch(1)
        table = QWidget()
        table.setLayout(self._grid)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(2, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(table)
        order = QHBoxLayout()
        order.addWidget(self.order_question)
        order.addLayout(self._order_row)
        order.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.missing, 1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.check_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addLayout(head)
        whole.addLayout(reading)
        whole.addWidget(self.header)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(order)
        whole.addLayout(more)
        whole.addWidget(self.names_alone)
        whole.addLayout(foot)

    def show_file(
        self,
        kind: ImportKind,
        name: str,
        about: str,
        look: FileLook,
        columns: Sequence[ColumnRow],
        fields: Sequence[tuple[str, str]],
    ) -> None:
        self.file_name.setText(name)
        self.about.setText(about)
        is_table = look.form is FileForm.CSV
        for widget in (self._delimiter_label, self.delimiter, self.header):
            widget.setVisible(is_table)
        for widget in (self._doctor_label, self.doctor, self.names_alone):
            widget.setVisible(kind is ImportKind.APPOINTMENTS)
        self.encoding.setCurrentIndex(self.encoding.findData(look.encoding))
        self.delimiter.setCurrentIndex(self.delimiter.findData(look.delimiter))
        self.header.setChecked(look.has_header)
        self.doctor.setCurrentIndex(0)
        self.names_alone.setChecked(False)
        self.source.clear()
        self._fill(columns, fields)

    def _fill(self, columns: Sequence[ColumnRow], fields: Sequence[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = []
        headings = (self.tr("Column of the file"), self.tr("What it is"), self.tr("Some of its values"))
        for place, heading in enumerate(headings):
            self._grid.addWidget(Text(heading, "secondary-strong", "ink-2"), 0, place)
        for row, column in enumerate(columns, 1):
            name = Text(column.header, "strong")
            samples = Text(column.samples, "body", "ink-2")
            samples.setMinimumWidth(current_look().px(80))
            choice = QComboBox()
            choice.setAccessibleName(column.header)
            choice.setAccessibleDescription(
                self.tr("What the column {column} is").format(column=column.header)
            )
            for field, word in fields:
                choice.addItem(word, field)
            choice.setCurrentIndex(max(0, choice.findData(column.field)))
            choice.activated.connect(lambda _, place=column.place, box=choice: self._chosen(place, box))
            name.setBuddy(choice)
            self._choices.append(choice)
            for place, widget in enumerate((name, choice, samples)):
                self._grid.addWidget(widget, row, place)
        self._grid.setRowStretch(len(columns) + 1, 1)

    def _chosen(self, place: int, box: QComboBox) -> None:
        field = str(box.currentData())
        for other, choice in enumerate(self._choices):
            if other != place and field and choice.currentData() == field:
                choice.setCurrentIndex(0)
        self.column_chosen.emit(place, field)

    def show_order(self, question: str, orders: Sequence[tuple[str, str]], chosen: str) -> None:
        if self.orders is not None:
            self._order_row.removeWidget(self.orders)
            self.orders.hide()
            self.orders.deleteLater()
            self.orders = None
        self.order_question.setText(question)
        self.order_question.setVisible(bool(question))
        if orders:
            self.orders = SegmentedControl(list(orders), question)
            self.orders.set_value(chosen)
            self.orders.chosen.connect(self.order_chosen)
            self._order_row.addWidget(self.orders)

    def show_missing(self, sentence: str) -> None:
        self.missing.setText(sentence)
        self.check_button.setEnabled(not sentence)

    def _reading_changed(self) -> None:
        self.reading_chosen.emit(
            str(self.encoding.currentData()), str(self.delimiter.currentData() or ""), self.header.isChecked()
        )


def _label(text: str, field: QWidget) -> QLabel:
    """A label beside its field keeps its width."""
    made = labelled(text, field)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return made
