"""The walk-in box: who it is, and below it the times that may be given; one card above whatever place is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.walk_in.view import TimeChoice, Typed, WithChoice
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import IconButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.patient_chooser import PatientChooser
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import SectionHeading, Text
from medibook_desktop.domain.visit_types import VisitType

WIDTH = 480
TIME_ROWS = 4
LIST_ROWS = 4
FEW_ROWS = 2
"""Of either list where the window is low or the text large."""
_MODE = QHeaderView.ResizeMode


class WalkInScreen(FloatingCard):
    """Passive. Arrows choose the person while one types, then the time; Ctrl and arrows always the time."""

    name_typed = Signal(str)
    search_submitted = Signal(str, object, object)
    row_chosen = Signal(object)
    somebody_else_requested = Signal()
    book_requested = Signal(object)
    time_stepped = Signal(int)
    time_chosen = Signal(int)
    with_chosen = Signal(int)
    visit_type_chosen = Signal(object)
    notice_action_requested = Signal()
    close_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Walk-in"))
        self._does = ""
        self.title = Text(self.tr("Walk-in"), "large")
        self.proposal = Text("", "strong", "accent", wrap=True)
        self.close_button = IconButton("close", self.tr("Close without booking"), "Esc")
        self.notice = NoticeBar()
        self.chooser = PatientChooser(self.tr("Patient who came"))
        self.with_whom = QComboBox()
        self.visit_type = QComboBox()
        self.reason = QLineEdit()
        self.model: RowTableModel[TimeChoice] = RowTableModel(
            [
                Column(self.tr("Time"), lambda row: row.time, strong=True),
                Column(self.tr("Doctor"), lambda row: row.doctor),
                Column(self.tr("How soon"), lambda row: row.how_soon, align_end=True, token="ink-2"),  # noqa: S106
            ],
            lambda row: row.slot.id if row.slot is not None else 0,
        )
        self.times = RowTable(self.tr("Times that may be given"))
        self.times.setModel(self.model)
        header = self.times.horizontalHeader()
        header.hide()
        for column, mode in enumerate((_MODE.ResizeToContents, _MODE.Stretch, _MODE.ResizeToContents)):
            header.setSectionResizeMode(column, mode)
        self.book_button = PrimaryButton("", self.tr("Enter", "the key"))
        self.cancel_button = QuietButton(self.tr("Close"), "Esc")
        self.busy = BusyMark()
        self._lay_out()
        self._connect()
        current_look().changed.connect(self._fit)

    def _lay_out(self) -> None:
        look = current_look()
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.proposal)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        choices = QHBoxLayout()
        choices.setSpacing(look.px(10))
        for label, field in (
            (self.tr("&With"), self.with_whom),
            (self.tr("&Visit"), self.visit_type),
            (self.tr("&Reason"), self.reason),
        ):
            column = QVBoxLayout()
            column.setSpacing(look.px(4))
            column.addWidget(labelled(label, field))
            column.addWidget(field)
            field.setMinimumWidth(look.px(90))
            choices.addLayout(column, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.busy)
        foot.addWidget(Text(self.tr("Ctrl ↑ ↓ another time"), "secondary", "ink-3"))
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.book_button)
        whole = QVBoxLayout(self)
        margin = look.px(14)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(look.px(10))
        whole.addLayout(head)
        whole.addWidget(self.notice)
        whole.addWidget(self.chooser)
        whole.addWidget(SectionHeading(self.tr("Time")))
        whole.addWidget(self.times)
        whole.addLayout(choices)
        whole.addLayout(foot)

    def _connect(self) -> None:
        chooser = self.chooser
        chooser.typed.connect(self.name_typed)
        chooser.submitted.connect(self._submitted)
        chooser.row_clicked.connect(self.row_chosen)
        chooser.escaped.connect(self.close_requested)
        chooser.confirmed.connect(self._book)
        chooser.search_again_requested.connect(self.somebody_else_requested)
        chooser.resized.connect(self._fit)
        self.close_button.clicked.connect(self.close_requested)
        self.cancel_button.clicked.connect(self.close_requested)
        self.book_button.clicked.connect(self.submit)
        self.notice.action_requested.connect(self.notice_action_requested)
        self.reason.returnPressed.connect(self.submit)
        self.with_whom.activated.connect(self.with_chosen)
        self.visit_type.activated.connect(
            lambda place: self.visit_type_chosen.emit(self.visit_type.itemData(place))
        )
        self.times.clicked.connect(lambda index: self.time_chosen.emit(index.row()))
        self.times.row_chosen.connect(lambda _row: self.submit())
        keyed = (self.times, self.with_whom, self.visit_type, self.chooser.search, self.reason)
        for widget in (*keyed, self.chooser.new_name, self.chooser.new_birth_date, self.chooser.new_phone):
            widget.installEventFilter(self)

    # --- WalkInView -----------------------------------------------------------------------------------

    def open_box(self, typed: str) -> None:
        self.reason.clear()
        self.model.set_rows(())
        self.show()
        self.raise_()
        self.chooser.begin(typed)
        self._centre()

    def close_box(self) -> None:
        self.hide()

    def show_with(self, choices: tuple[WithChoice, ...], chosen: int) -> None:
        self.with_whom.clear()
        for choice in choices:
            self.with_whom.addItem(choice.text)
        self.with_whom.setCurrentIndex(chosen)

    def show_visit_types(self, types: tuple[VisitType, ...], chosen: int | None) -> None:
        self.visit_type.clear()
        self.visit_type.addItem(self.tr("One slot"), None)
        for kind in types:
            self.visit_type.addItem(
                self.tr("{name} · {minutes} min").format(name=kind.name, minutes=kind.minutes), kind.id
            )
        self.visit_type.setCurrentIndex(max(0, self.visit_type.findData(chosen)))

    def show_times(self, times: tuple[TimeChoice, ...], chosen: int) -> None:
        self.model.set_rows(times)
        if times:
            self.times.selectRow(chosen)
        self._fit()

    def show_proposal(self, sentence: str, does: str) -> None:
        changed = sentence != self.proposal.text()
        self.proposal.setText(sentence)
        self._does = does
        self.book_button.setText(does)
        self.book_button.setVisible(bool(does))
        if changed:
            announce(self, sentence)
        self._fit()

    def show_search(self) -> None:
        self.chooser.show_search()

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.chooser.show_hits(rows)

    def show_person(self, name: str, line: str) -> None:
        self.chooser.show_person(name, line)
        self.times.setFocus()

    def show_new(self, name: str) -> None:
        self.chooser.show_new(name)

    def show_working(self, working: bool) -> None:
        self.book_button.setEnabled(not working)
        if working:
            self.busy.start()
        else:
            self.busy.stop()

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notice.show_notice(kind, sentence, next_step, action, "Alt+A" if action else "")
        self._fit()

    def show_field_problem(self, field: str, sentence: str) -> None:
        if field == "reason":
            self.reason.setFocus()
            self.reason.selectAll()
        else:
            self.chooser.show_field_problem(field, sentence)

    def clear_problem(self) -> None:
        self.notice.clear()
        self.chooser.form.clear_problems()
        self._fit()

    # --- Keys and sizes -------------------------------------------------------------------------------

    def typed(self) -> Typed:
        return Typed(
            reason=self.reason.text(),
            name=self.chooser.new_name.text(),
            birth_date=self.chooser.new_birth_date.text(),
            phone=self.chooser.new_phone.text(),
        )

    def submit(self) -> None:
        """The button, or Enter anywhere."""
        if self.book_button.isEnabled() and self._does:
            self.chooser.submit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._key(watched, event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and (is_control or watched is self.times):
            self.time_stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.notice_action_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QComboBox):
            self.submit()
        elif key == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(self, event):
            super().keyPressEvent(event)

    def _submitted(self, text: str, row: PatientRow | None) -> None:
        self.search_submitted.emit(text, row, self.typed())

    def _book(self) -> None:
        self.book_requested.emit(self.typed())

    def _fit(self) -> None:
        look = current_look()
        is_low = self._host.height() < look.px(640)
        self.chooser.set_list_rows(FEW_ROWS if is_low else LIST_ROWS)
        most = TIME_ROWS
        if is_low:
            most = FEW_ROWS if self.chooser.currentWidget() is not self.chooser.new_page else 1
        rows = max(1, min(most, self.model.rowCount()))
        self.times.setFixedHeight(look.px(32) * rows + 2)
        if self.isVisible():
            self.keep_inside()

    def _centre(self) -> None:
        host = self._host.rect()
        self.setFixedWidth(min(current_look().px(WIDTH), host.width()))
        self.keep_inside()
        self.move((host.width() - self.width()) // 2, max(0, host.height() // 9))
