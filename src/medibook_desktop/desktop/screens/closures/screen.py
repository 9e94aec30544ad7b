"""The page of closures and holidays: the year at a glance, its list, and the form of the line under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.row_table_model import Column, RowTableModel
from medibook_desktop.desktop.screens.closures.form import ClosureForm
from medibook_desktop.desktop.screens.closures.view import ClosureFields, YearMarks, YearRow
from medibook_desktop.desktop.screens.closures.year_strip import YearStrip
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import AccentButton, DangerButton, IconButton
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.list_and_form import ListAndForm
from medibook_desktop.desktop.widgets.page_frame import PageFrame
from medibook_desktop.desktop.widgets.progress_line import ProgressLine
from medibook_desktop.desktop.widgets.tables import RowTable
from medibook_desktop.desktop.widgets.texts import Text

TALL = 520
"""From this height on there is room for the picture of the year."""
SHARES = (34, 30, 19, 17)
"""Of the list's width: when, what, for whom, what it is."""


class ClosuresScreen(PageFrame):
    """Passive. `row_wanted` carries a row's key, "" for a new closure."""

    year_stepped = Signal(int)
    clinic_chosen = Signal(int)
    row_wanted = Signal(str)
    edited = Signal(object)
    save_requested = Signal(object)
    cancel_requested = Signal()
    open_again_requested = Signal()
    holiday_toggled = Signal()
    day_chosen = Signal(object)
    notice_wanted = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Closures and holidays"))
        self.setAccessibleName(self.title.text())
        self.sentence.setText(
            self.tr("Days on which nobody can be booked. Visits that stand there stay until you move them.")
        )
        self.previous = IconButton("previous", self.tr("The year before"), "Ctrl+Left")
        self.year = Text("", "title")
        self.next = IconButton("next", self.tr("The next year"), "Ctrl+Right")
        self.clinic = QComboBox()
        self.clinic.setAccessibleName(self.tr("Whose public holidays"))
        name_choice(self.clinic)
        self.progress = ProgressLine()
        self.strip = YearStrip()
        self.note = Text("", "secondary", "ink-2", wrap=True)
        self.legend = Text(
            self.tr("● public holiday   ○ public holiday, but we work   ■ closed   ◢ partly closed"),
            "secondary",
            "ink-2",
        )
        self.model = RowTableModel(self._columns(), lambda row: row.key, self)
        self.table = _YearTable(self.tr("Holidays and closures of the year"))
        self.table.setModel(self.model)
        self.form = ClosureForm()
        self.holiday = _HolidayCard()
        # Not a stack: that would not ask how high wrapped lines are.
        self.pages = QWidget()
        pages = QVBoxLayout(self.pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self.form)
        pages.addWidget(self.holiday)
        self.list = ListAndForm(self.table, self.pages)
        self.list.new_button.setText(self.tr("New closure"))
        # Always in sight, however long the form is: what saving would do.
        self.effect = Text("", "strong", wrap=True)
        self.visits = Text("", "secondary", "ink-2", wrap=True)
        right = self.list.right.layout()
        if isinstance(right, QVBoxLayout):
            for part in (self.effect, self.visits):
                right.insertWidget(right.count() - 1, part)
        self.open_again = DangerButton(self.tr("Open again"))
        self.list.form_actions.insertWidget(2, self.open_again)
        self._lay_out()
        self._connect()

    def _columns(self) -> list[Column[YearRow]]:
        return [
            Column(self.tr("When"), lambda row: row.when, token=_ink),
            Column(self.tr("What"), lambda row: row.what, strong=True, token=_ink),
            Column(self.tr("For whom"), lambda row: row.whom, token=_ink),
            Column(self.tr("Is"), lambda row: row.state, token=_state_ink),
        ]

    def _lay_out(self) -> None:
        for widget in (self.clinic, self.previous, self.year, self.next):
            self.buttons.addWidget(widget)
        for part in (self.progress, self.strip):
            self.body.addWidget(part)
        under = QHBoxLayout()
        under.addWidget(self.note, 1)
        under.addWidget(self.legend)
        self.body.addLayout(under)
        self.body.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.year_stepped.emit(-1))
        self.next.clicked.connect(lambda: self.year_stepped.emit(1))
        self.clinic.activated.connect(lambda place: self.clinic_chosen.emit(self.clinic.itemData(place)))
        self.list.row_wanted.connect(
            lambda row: self.row_wanted.emit(row.key if isinstance(row, YearRow) else "")
        )
        self.list.save_requested.connect(lambda: self.save_requested.emit(self.form.fields()))
        self.list.cancel_requested.connect(self.cancel_requested)
        self.form.edited.connect(lambda: self.edited.emit(self.form.fields()))
        self.open_again.clicked.connect(self.open_again_requested)
        self.holiday.button.clicked.connect(self.holiday_toggled)
        self.strip.day_chosen.connect(self._day_chosen)

    def _day_chosen(self, day: date) -> None:
        """A marked day is the line of the list that closes it; any other a new closure on that day."""
        marked = next((row for row in self.model.rows if row.day == day), None)
        if marked is not None:
            self.table.selectRow(self.model.row_of(marked.key))
        else:
            self.list.want(None)
            if not self.list.is_unsaved:
                self.day_chosen.emit(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tall = self.height() >= current_look().px(TALL)
        self.strip.setVisible(is_tall)
        self.legend.setVisible(is_tall)

    # --- ClosuresView -----------------------------------------------------------------------------------

    def show_clinics(self, clinics: Sequence[tuple[int, str]], chosen: int) -> None:
        if [self.clinic.itemData(n) for n in range(self.clinic.count())] != [each for each, _ in clinics]:
            self.clinic.clear()
            for clinic_id, name in clinics:
                self.clinic.addItem(name, clinic_id)
        self.clinic.setCurrentIndex(max(0, self.clinic.findData(chosen)))
        self.clinic.setVisible(len(clinics) > 1)
        self.form.set_clinics(clinics)

    def show_doctors(self, doctors: Sequence[tuple[int, str, str]]) -> None:
        self.form.doctors.set_choices(doctors)

    def show_year(self, heading: str, rows: Sequence[YearRow], marks: YearMarks, note: str) -> None:
        is_other_year = self.year.text() != heading
        self.year.setText(heading)
        self.model.set_rows(rows)
        self.table.share_width()
        coming = next((place for place, row in enumerate(rows) if not row.is_over), 0)
        if is_other_year and rows:
            self.table.scrollTo(self.model.index(coming, 0), RowTable.ScrollHint.PositionAtCenter)
        self.strip.show_marks(marks)
        self.note.setText(note)

    def show_form(self, heading: str, fields: ClosureFields, *, is_new: bool, can_change: bool) -> None:
        self.list.show_heading(heading)
        self.form.set_fields(fields)
        self.form.set_read_only(not can_change)
        self.form.show()
        self.holiday.hide()
        self.list.save.setVisible(can_change)
        self.list.cancel.setVisible(can_change)
        self.list.save.setText(self.tr("Close this time") if is_new else self.tr("Save"))
        self.open_again.setVisible(not is_new and can_change)

    def show_holiday(self, heading: str, sentence: str, button: str) -> None:
        self.list.show_heading(heading)
        self.holiday.show_words(sentence, button)
        self.form.hide()
        self.holiday.show()
        for widget in (self.list.save, self.list.cancel, self.open_again):
            widget.hide()

    def show_effect(self, sentence: str, visits: Sequence[str]) -> None:
        is_holiday = self.holiday.isVisibleTo(self)
        self.holiday.effect.setText(sentence if is_holiday else "")
        self.effect.setText(sentence)
        self.effect.setVisible(bool(sentence) and not is_holiday)
        self.visits.setText("\n".join(visits))
        self.visits.setVisible(bool(visits))
        if sentence:
            announce(self.form, sentence)

    def show_problem(self, field: str, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def show_progress(self, sentence: str, done: int, total: int) -> None:
        self.progress.show_progress(sentence, done, total)

    def show_after(self, sentence: str, action: str) -> None:
        self.progress.show_sentence(sentence, action)

    def set_unsaved(self, unsaved: bool) -> None:
        self.list.set_unsaved(unsaved)

    def go_on(self) -> None:
        self.list.go_on()

    def select_row(self, key: str) -> None:
        place = self.model.row_of(key)
        if place >= 0:
            self.table.selectRow(place)

    def show_notice(self, kind: str, sentence: str, next_step: str) -> None:
        self.notice_wanted.emit(kind, sentence, next_step)


class _HolidayCard(QWidget):
    """A public holiday: one sentence, and the button to the other way."""

    def __init__(self) -> None:
        super().__init__()
        px = current_look().px
        self.words = Text("", "body", wrap=True)
        self.effect = Text("", "strong", wrap=True)
        self.button = AccentButton("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for part in (self.words, self.effect, self.button):
            column.addWidget(part)
        column.addStretch(1)

    def show_words(self, sentence: str, button: str) -> None:
        self.words.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))


def _ink(row: YearRow) -> str:
    return "ink-3" if row.is_over else "ink"


def _state_ink(row: YearRow) -> str:
    if row.is_over:
        return "ink-3"
    return "good" if row.is_open else "accent" if row.is_holiday else "danger"


class _YearTable(RowTable):
    def share_width(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        for column, share in enumerate(SHARES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, room * share // sum(SHARES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()
