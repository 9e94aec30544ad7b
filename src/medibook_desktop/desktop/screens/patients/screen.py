"""The patients' place: the list by search at one side, the file at the other. Passive."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientListModel, PatientRow
from medibook_desktop.desktop.screens.patients.choices_page import ChoicesPage
from medibook_desktop.desktop.screens.patients.file_page import FilePage
from medibook_desktop.desktop.screens.patients.view import (
    Choices,
    Coming,
    FileHead,
    NumberLook,
    Typed,
    VisitLine,
)
from medibook_desktop.desktop.widgets.empty_state import EmptyState
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.patient_list import PatientList
from medibook_desktop.desktop.widgets.question_bar import QuestionBar
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.side_panel import key_hints
from medibook_desktop.desktop.widgets.texts import Divider, Text
from medibook_desktop.domain.patient_files import NotesState

LIST_WIDTH = 320
QWIDGETSIZE_MAX = (1 << 24) - 1


class _Line(Divider):
    """Between the list and the file."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumHeight(QWIDGETSIZE_MAX)
        self.setMinimumHeight(0)
        self.setFixedWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)


class PatientsScreen(QWidget):
    search_typed = Signal(str)
    search_submitted = Signal(str, object)
    row_chosen = Signal(object)
    edited = Signal()
    save_requested = Signal()
    throw_away_requested = Signal()
    stay_requested = Signal()
    left = Signal()
    place_left = Signal()
    choices_confirmed = Signal(object)
    swap_requested = Signal()
    visit_requested = Signal(object)
    clash_requested = Signal(int, object)
    next_requested = Signal()
    merge_requested = Signal()
    split_requested = Signal(int, str)
    cancel_all_requested = Signal(str)
    duplicate_chosen = Signal(int)
    said = Signal()
    """A problem or a question stands there, instead of what was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_stepped = False
        self.search = SearchField(
            self.tr("Name, phone or birth date"), accessible_name=self.tr("Find a patient's file")
        )
        self.search.setObjectName("patients.search")
        self.model = PatientListModel(self)
        self.hits = PatientList(self.tr("Patients found"))
        self.hits.setModel(self.model)
        self.hint = Text(
            self.tr("Type a name, a phone number or a birth date; the last row registers somebody new."),
            "secondary",
            "ink-2",
            wrap=True,
        )
        self.notice = NoticeBar()
        self.question = QuestionBar()
        self.empty = EmptyState(
            "patients",
            self.tr("No file is open"),
            self.tr("Find a patient in the list and press Enter, or press P on a visit in the agenda."),
        )
        self.file = FilePage()
        self.choices = ChoicesPage()
        self.pages = QStackedWidget()
        for page in (self.empty, self.file, self.choices):
            self.pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        px = current_look().px
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(px(14), px(14), px(14), px(10))
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(self.hint)
        column.addWidget(self.hits, 1)
        column.addWidget(
            key_hints([("Enter", self.tr("open")), ("Ctrl S", self.tr("save")), ("Esc", self.tr("back"))])
        )
        right = QVBoxLayout()
        right.setContentsMargins(0, px(8), 0, 0)
        right.setSpacing(px(6))
        inset = QVBoxLayout()
        inset.setContentsMargins(px(20), 0, px(20), 0)
        inset.addWidget(self.notice)
        inset.addWidget(self.question)
        right.addLayout(inset)
        right.addWidget(self.pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(_Line())
        whole.addLayout(right, 1)
        self._fit()
        current_look().changed.connect(self._fit)

    def _fit(self) -> None:
        """With big letters in a small window the file has the room first."""
        self._side.setFixedWidth(min(current_look().px(LIST_WIDTH), max(200, round(self.width() * 0.25))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.search.textEdited.connect(self._typed)
        self.search.step.connect(self._step)
        self.search.submitted.connect(
            lambda text: self.search_submitted.emit(text, self.model.row(self.hits.currentIndex()))
        )
        self.search.escaped.connect(self._escaped_search)
        self.hits.patient_chosen.connect(self.row_chosen)
        self.file.form.edited.connect(self.edited)
        self.file.save_requested.connect(self.save_requested)
        self.file.visit_requested.connect(self.visit_requested)
        self.file.next_requested.connect(self.next_requested)
        self.file.merge_requested.connect(self.merge_requested)
        self.file.split_requested.connect(self.split_requested)
        self.file.cancel_all_requested.connect(self.cancel_all_requested)
        self.file.duplicate_chosen.connect(self.duplicate_chosen)
        self.choices.confirmed.connect(self.choices_confirmed)
        self.choices.left.connect(self.left)
        self.choices.swap_requested.connect(self.swap_requested)
        self.choices.visit_requested.connect(self.clash_requested)
        self.question.save_requested.connect(self.save_requested)
        self.question.throw_away_requested.connect(self.throw_away_requested)
        self.question.stay_requested.connect(self.stay_requested)
        for key, slot in (("Ctrl+S", self._save), ("Alt+V", self.file.visits.setFocus)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # --- FileView ---------------------------------------------------------------------------------------

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.model.set_rows(rows)
        self.hint.setVisible(not rows)
        # The best hit is the one that Enter takes, unless an arrow has chosen another since the last letter.
        if rows and not (self._was_stepped and self.hits.currentIndex().isValid()):
            self.hits.setCurrentIndex(self.model.index(0, 0))

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notice.show_notice(kind, sentence, next_step, action)
        self.said.emit()

    def clear_problem(self) -> None:
        self.notice.clear()
        self.file.form.clear_problems()

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def show_nothing(self) -> None:
        self.pages.setCurrentWidget(self.empty)

    def show_file(self, head: FileHead, typed: Typed) -> None:
        self.question.hide()
        self.file.show_head(head)
        self.file.form.put(typed)
        self.pages.setCurrentWidget(self.file)

    def typed(self) -> Typed:
        return self.file.form.typed()

    def put_typed(self, typed: Typed) -> None:
        self.file.form.put(typed)

    def await_notes(self) -> None:
        self.file.form.await_notes()

    def show_notes(self, state: NotesState, text: str, others: tuple[tuple[str, str | None], ...]) -> None:
        self.file.form.show_notes(state, text, others)

    def show_number(self, look: NumberLook | None) -> None:
        self.file.number.show_look(look)
        if self.file.number.has_focus:
            self.file.bring_into_view(self.file.number)

    def put_number(self, text: str) -> None:
        self.file.number.put(text)

    def number_typed(self) -> str:
        return self.file.number.typed()

    def focus_number(self) -> None:
        self.pages.setCurrentWidget(self.file)
        self.file.number.focus()
        self.file.bring_into_view(self.file.number)
        self.said.emit()

    def show_visits(self, lines: tuple[VisitLine, ...]) -> None:
        self.file.show_visits(lines)

    def show_coming(self, coming: Coming | None) -> None:
        self.file.show_coming(coming)

    def show_duplicates(self, found: tuple[tuple[int, str], ...]) -> None:
        self.file.duplicates.show_found(found)

    def show_field_problem(self, field: str, sentence: str) -> None:
        self.file.form.show_problem(field, sentence)

    def ask_about_changes(self, sentence: str) -> None:
        self.question.ask(sentence)
        self.said.emit()

    def show_choices(self, choices: Choices) -> None:
        self.question.hide()
        self.choices.show_choices(choices)
        self.pages.setCurrentWidget(self.choices)

    def show_form(self) -> None:
        if self.pages.currentWidget() is self.choices:
            self.pages.setCurrentWidget(self.file)
            self.file.form.focus("name")

    def focus_form(self, field: str = "name") -> None:
        self.file.form.focus(field or "name")

    # --- Keys -------------------------------------------------------------------------------------------

    def _save(self) -> None:
        """Ctrl+S carries out what is shown."""
        if self.pages.currentWidget() is self.choices:
            self.choices.confirm()
        elif self.file.number.has_cursor:
            self.file.number.save_requested.emit()
        else:
            self.question.hide()
            self.save_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _escaped_search(self) -> None:
        """Esc in the search: to the file if there is one, else out of the place."""
        if self.notice.isVisible() and self.pages.currentWidget() is self.file:
            self.left.emit()
        else:
            self.place_left.emit()

    def _typed(self, text: str) -> None:
        self._was_stepped = False
        self.search_typed.emit(text)

    def _step(self, by: int) -> None:
        self._was_stepped = True
        self.hits.step(by)
