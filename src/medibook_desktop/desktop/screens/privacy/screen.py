"""Data protection: whose data, what there is, what may be done with it, and the requests so far."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.style import RADIUS, rounded
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.privacy.presenter import ErasureLine, PersonShown
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import DangerButton, OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.patient_chooser import PatientChooser
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text

SIDE_BY_SIDE = 820
_Leading = Qt.AlignmentFlag.AlignLeading


class PersonCard(QWidget):
    """Who was chosen, what is stored, and the two things that a person may ask for."""

    export_requested = Signal()
    erase_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current_look().px
        self.name = Text("", "title", wrap=True)
        self.somebody_else = OutlineButton(self.tr("Somebody else"))
        self.stored = Text("", "body", "ink-2", wrap=True)
        self.export = PrimaryButton(self.tr("Save all data as a file…"))
        self.export_hint = Text(
            self.tr(
                "For the person: everything that is stored, also who looked at it. The export is recorded."
            ),
            "secondary",
            "ink-3",
            wrap=True,
        )
        self.consequence = Text("", "body", wrap=True)
        self.problem = Text("", "strong", "warning", wrap=True)
        self.form = LabelledForm()
        self.typed_name = QLineEdit()
        self.form.add(self.tr("&Type the name above to erase the data"), self.typed_name)
        self.erase = DangerButton(self.tr("Erase"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.somebody_else, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.stored)
        column.addSpacing(px(6))
        column.addWidget(SectionHeading(self.tr("Hand it out")))
        column.addWidget(self.export, 0, _Leading)
        column.addWidget(self.export_hint)
        column.addSpacing(px(6))
        column.addWidget(SectionHeading(self.tr("Erase on request")))
        for widget in (self.consequence, self.problem, self.form):
            column.addWidget(widget)
        column.addWidget(self.erase, 0, _Leading)
        self.export.clicked.connect(self.export_requested)
        self.erase.clicked.connect(self._ask)
        self.typed_name.returnPressed.connect(self._ask)
        self.typed_name.textChanged.connect(lambda text: self.erase.setEnabled(bool(text.strip())))
        self.somebody_else.clicked.connect(self.left)
        self.hide()

    def show_person(self, person: PersonShown) -> None:
        self.name.setText(person.name)
        self.stored.setText(" · ".join(person.lines))
        self.consequence.setText(person.consequence)
        self.consequence.setVisible(not person.problem)
        self.problem.setText(person.problem)
        self.problem.setVisible(bool(person.problem))
        self.form.clear_problems()
        self.typed_name.clear()
        self.erase.setEnabled(False)
        for widget in (self.form, self.erase):
            widget.setVisible(not person.problem)
        self.show()
        announce(self, f"{person.name}, {self.stored.text()}")

    def _ask(self) -> None:
        if self.typed_name.text().strip():
            self.erase_requested.emit(self.typed_name.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        rounded(painter, self.rect(), look.colour("surface"), look.colour("line-strong"), RADIUS)
        painter.end()


class PrivacyScreen(PageFrame):
    """Passive; the signals carry what was chosen and typed."""

    typed = Signal(str)
    submitted = Signal(str, object)
    chosen = Signal(object)
    export_requested = Signal()
    export_wanted = Signal(str)
    erase_requested = Signal(str)
    person_left = Signal()
    years_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Data protection"),
            self.tr(
                "A patient may ask for everything that is stored about them, and for it to be erased. "
                "What the law makes the clinic keep stays until its time is over."
            ),
            parent,
        )
        self.notice = NoticeBar()
        self.chooser = PatientChooser(self.tr("Patient"))
        self.card = PersonCard()
        self.saved = Text("", "body", wrap=True)
        self.saved.hide()
        self.model: RowTableModel[ErasureLine] = RowTableModel(
            [
                Column(self.tr("Patient"), lambda line: line.name, strong=True),
                Column(self.tr("Asked"), lambda line: line.asked),
                Column(self.tr("State"), lambda line: line.state),
            ],
            key=lambda line: line.id,
        )
        self.table = RowTable(self.tr("Requests to be erased"))
        self.table.setModel(self.model)
        self.nobody = Text(self.tr("Nobody has asked to be erased yet."), "body", "ink-2", wrap=True)
        self.years = QSpinBox()
        self.years.setRange(0, 50)
        self.years_form = LabelledForm()
        self.years_form.add(
            self.tr("&Years that visits are kept"),
            self.years,
            self.tr("From the end of the year of the last visit. Ask who knows the law of your country."),
        )
        self.save_years = QuietButton(self.tr("Save this rule"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = current_look().px
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(10))
        for widget in (self.chooser, self.card, self.saved):
            left.addWidget(widget)
        left.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._left)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(SectionHeading(self.tr("Requests to be erased")))
        right.addWidget(self.nobody)
        right.addWidget(self.table, 1)
        right.addStretch(0)
        right.addWidget(self.years_form)
        right.addWidget(self.save_years, 0, _Leading)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(px(24))
        self._middle.addWidget(scroll, 5)
        self._middle.addLayout(right, 4)
        self.body.addWidget(self.notice)
        self.body.addLayout(self._middle, 1)
        self.setFocusProxy(self.chooser.search)

    def _connect(self) -> None:
        self.chooser.typed.connect(self.typed)
        self.chooser.submitted.connect(self.submitted)
        self.chooser.row_clicked.connect(self.chosen)
        self.card.export_requested.connect(self.export_requested)
        self.card.erase_requested.connect(self.erase_requested)
        self.card.left.connect(self.person_left)
        self.save_years.clicked.connect(lambda: self.years_chosen.emit(self.years.value()))

    # --- PrivacyView ------------------------------------------------------------------------------------

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.chooser.show_hits(rows)

    def show_person(self, person: PersonShown | None) -> None:
        self.saved.hide()
        if person is None:
            self.card.hide()
            self.chooser.show()
            self.chooser.begin()
            return
        self.chooser.hide()
        self.card.show_person(person)
        self.card.export.setFocus(Qt.FocusReason.TabFocusReason)

    def show_erasures(self, lines: Sequence[ErasureLine]) -> None:
        self.model.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.nobody.setVisible(not lines)

    def show_years(self, years: int) -> None:
        self.years.setValue(years)

    def show_saved(self, sentence: str) -> None:
        self.saved.setText(sentence)
        self.saved.show()
        announce(self, sentence)

    def show_wrong_name(self, sentence: str) -> None:
        self.card.form.set_problem(self.card.typed_name, sentence)

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notice.show_notice(kind, sentence, next_step, action)

    def clear_problem(self) -> None:
        self.notice.clear()

    def ask_where(self, proposed: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save all data"), str(Path(folder) / proposed), self.tr("Data files (*.json)")
        )
        if path:
            self.export_wanted.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.card.isVisible():
            self.person_left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and hasattr(self, "_middle"):
            is_wide = self.width() >= current_look().px(SIDE_BY_SIDE)
            self._middle.setDirection(
                QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
            )
        return super().event(event)
