"""The week of a doctor: whose, which version, the grid, the form beside it, and what is not saved yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.hours_model import HoursBlock
from medibook_desktop.desktop.screens.schedules.hours_form import HoursForm
from medibook_desktop.desktop.screens.schedules.versions_bar import VersionsBar
from medibook_desktop.desktop.screens.schedules.view import StateShown
from medibook_desktop.desktop.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.choice_names import name_choice
from medibook_desktop.desktop.widgets.hours_grid import HoursGrid
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.question_bar import QuestionBar
from medibook_desktop.desktop.widgets.texts import Divider, Text

NARROW, FORM_WIDTH = 240, 316


class EditPage(QWidget):
    doctor_chosen = Signal(int)
    clinic_chosen = Signal(int)
    dates_typed = Signal(str, str)
    look_requested = Signal()
    throw_away_requested = Signal()
    to_move_requested = Signal()
    step_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doctor, self.clinic = QComboBox(), QComboBox()
        self.changed_by = Text("", "secondary", "ink-3", wrap=True)
        self.versions = VersionsBar()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.last.setPlaceholderText(self.tr("until further notice"))
        self.dates_problem = Text("", "secondary", "danger", wrap=True)
        self.grid = HoursGrid()
        self.breaks = OutlineButton(self.tr("Draw breaks"))
        self.breaks.setCheckable(True)
        self.breaks.setToolTip(self.tr("Drag inside of hours to draw a break; the same with Shift held."))
        self.form = HoursForm()
        self.notice = NoticeBar()
        self.question = QuestionBar()
        self.state = Text("", "strong", wrap=True)
        self.notes = Text("", "secondary", "warning", wrap=True)
        self.look = PrimaryButton(self.tr("See what changes and save"), "Ctrl+S")
        self.throw_away = OutlineButton(self.tr("Throw away"))
        self.to_move = QuietButton("")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = current_look().px
        self.doctor_label = labelled(self.tr("Doctor"), self.doctor)
        self.clinic_label = labelled(self.tr("New hours are at"), self.clinic)
        for box in (self.doctor, self.clinic):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            name_choice(box)
        self.doctor.setMinimumWidth(px(190))
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.versions, 1)
        line.addWidget(self.to_move)
        line.addWidget(self.versions.new)
        self.side = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(8))
        dates = QHBoxLayout()
        dates.setSpacing(px(10))
        self.first_label = labelled(self.tr("These hours hold from"), self.first)
        for label, field in (
            (self.first_label, self.first),
            (labelled(self.tr("until"), self.last), self.last),
        ):
            column = QVBoxLayout()
            column.setSpacing(px(4))
            column.addWidget(label)
            column.addWidget(field)
            dates.addLayout(column)
        side.addLayout(dates)
        side.addWidget(self.dates_problem)
        side.addWidget(self.clinic_label)
        side.addWidget(self.clinic)
        side.addWidget(self.breaks)
        side.addWidget(Divider())
        side.addWidget(self.form, 1)
        middle = QHBoxLayout()
        middle.setSpacing(px(16))
        middle.addWidget(self.grid, 1)
        middle.addWidget(self.side)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        said = QVBoxLayout()
        said.setSpacing(px(2))
        for part in (self.state, self.notes, self.changed_by):
            said.addWidget(part)
        below.addLayout(said, 1)
        below.addWidget(self.throw_away)
        below.addWidget(self.look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addLayout(line)
        whole.addWidget(self.notice)
        whole.addWidget(self.question)
        whole.addLayout(middle, 1)
        whole.addLayout(below)
        self.to_move.hide()
        self.dates_problem.hide()

    def _connect(self) -> None:
        self.doctor.activated.connect(lambda _n: self.doctor_chosen.emit(int(self.doctor.currentData() or 0)))
        self.clinic.activated.connect(lambda _n: self.clinic_chosen.emit(int(self.clinic.currentData() or 0)))
        for field in (self.first, self.last):
            field.editingFinished.connect(self._say_dates)
        self.breaks.toggled.connect(self._draw_breaks)
        self.look.clicked.connect(self.look_requested)
        self.throw_away.clicked.connect(self.throw_away_requested)
        self.to_move.clicked.connect(self.to_move_requested)
        self.form.delete_requested.connect(lambda: self.grid.removed.emit(self.grid.key, -1))
        for key, act in (
            ("Ctrl+S", self.look_requested.emit),
            ("Ctrl+N", lambda: self.versions.new_requested.emit()),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- What is shown ------------------------------------------------------------------------------------------

    def show_doctors(self, doctors: Sequence[tuple[int, str]], current: int) -> None:
        if [(self.doctor.itemData(n), self.doctor.itemText(n)) for n in range(self.doctor.count())] != list(
            doctors
        ):
            self.doctor.clear()
            for doctor_id, name in doctors:
                self.doctor.addItem(name, doctor_id)
        self.doctor.setCurrentIndex(self.doctor.findData(current))

    def show_clinics(self, clinics: Sequence[tuple[int, str]], current: int) -> None:
        self.clinic.clear()
        for clinic_id, name in clinics:
            self.clinic.addItem(name, clinic_id)
        self.clinic.setCurrentIndex(self.clinic.findData(current))
        for widget in (self.clinic, self.clinic_label):
            widget.setVisible(len(clinics) > 1)
        self.form.show_clinics(clinics)

    def show_week(self, blocks: Sequence[HoursBlock], key: int, also: frozenset[int]) -> None:
        self.grid.show_week(blocks, key, also)

    def show_dates(self, first: str, last: str, *, is_running: bool) -> None:
        label = self.tr("Changes hold from") if is_running else self.tr("These hours hold from")
        self.first_label.setText(label)
        self.first.setAccessibleName(label)
        for field, text in ((self.first, first), (self.last, last)):
            if field.text() != text:
                field.setText(text)
        self.show_dates_problem("", "")

    def show_dates_problem(self, field: str, sentence: str) -> None:
        self.dates_problem.setText(f"✕ {sentence}" if sentence else "")
        self.dates_problem.setVisible(bool(sentence))
        self.first.setAccessibleDescription(sentence if field == "valid_from" else "")
        self.last.setAccessibleDescription(sentence if field == "valid_to" else "")

    def show_state(self, state: StateShown) -> None:
        self.state.setText(state.text)
        self.state.set_ink("warning" if state.is_changed else "ink-2")
        self.notes.setText("\n".join(f"▲ {note}" for note in state.notes))
        self.notes.setVisible(bool(state.notes))
        self.look.setEnabled(state.is_changed)
        self.throw_away.setVisible(state.is_changed)
        self.grid.is_read_only = state.is_read_only
        self.form.setEnabled(not state.is_read_only)
        for widget in (self.first, self.last, self.breaks):
            widget.setEnabled(not state.is_read_only)

    def show_to_move(self, count: int) -> None:
        self.to_move.setText(self.tr("%n visits to move", "", count))
        self.to_move.setVisible(count > 0)

    def _draw_breaks(self, on: bool) -> None:
        self.grid.breaks_are_drawn = on

    def _say_dates(self) -> None:
        if self.isVisible() and self.first.isEnabled():
            self.dates_typed.emit(self.first.text(), self.last.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The week has the room; beside it as much as the form needs."""
        super().resizeEvent(event)
        px = current_look().px
        self.side.setFixedWidth(max(px(NARROW), min(px(FORM_WIDTH), self.width() * 36 // 100)))

    # --- Keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z is the window's, but while one draws the last step is what one wants back.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self.look.isEnabled()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.look.isEnabled():
            self.step_back_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.grid.hasFocus():
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:  # Esc on the week too: it leads to the list of pages, and what is drawn stays
            super().keyPressEvent(event)
