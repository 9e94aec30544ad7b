"""Who is it: a search with its hits, the person chosen, or the form for somebody new, in one place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientListModel, PatientRow
from medibook_desktop.desktop.widgets.buttons import OutlineButton, QuietButton
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.patient_list import PatientList
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.texts import Text

LIST_ROWS = 4


class PatientChooser(QStackedWidget):
    """Passive. `submitted` is Enter in the search; `confirmed` Enter in a field of the new patient's form."""

    typed = Signal(str)
    submitted = Signal(str, object)
    row_clicked = Signal(object)
    escaped = Signal()
    confirmed = Signal()
    search_again_requested = Signal()
    resized = Signal()
    """What is shown needs another height now."""

    def __init__(self, search_name: str, parent: QWidget | None = None) -> None:
        """`search_name` is what a screen reader calls the search field."""
        super().__init__(parent)
        self._was_stepped = False
        self._list_rows = LIST_ROWS
        self.search_page = self._make_search_page(search_name)
        self.person_page = self._make_person_page()
        self.new_page = self._make_new_page()
        for page in (self.search_page, self.person_page, self.new_page):
            self.addWidget(page)
        current_look().changed.connect(self._fit)

    def _make_search_page(self, search_name: str) -> QWidget:
        page = QWidget()
        self.search = SearchField(self.tr("Name, phone or birth date"), accessible_name=search_name)
        self.model = PatientListModel(self)
        self.hits = PatientList(self.tr("Patients found"))
        self.hits.setModel(self.model)
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = Text(
            self.tr("Type a name, a phone number or a birth date."), "secondary", "ink-2", wrap=True
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().px(4))
        column.addWidget(self.search)
        column.addWidget(self.hint)
        column.addWidget(self.hits, 1)
        self.search.textEdited.connect(self._typed)
        self.search.step.connect(self._step)
        self.search.submitted.connect(self._submit)
        self.search.escaped.connect(self.escaped)
        self.hits.patient_chosen.connect(self.row_clicked)
        return page

    def _make_person_page(self) -> QWidget:
        page = QWidget()
        self.name = Text("", "strong", wrap=True)
        self.line = Text("", "secondary", "ink-2", wrap=True)
        self.somebody_else = OutlineButton(self.tr("Somebody else"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.line)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.somebody_else, 0, Qt.AlignmentFlag.AlignTop)
        self.somebody_else.clicked.connect(self.search_again_requested)
        return page

    def _make_new_page(self) -> QWidget:
        page = QWidget()
        self.new_name = QLineEdit()
        self.new_birth_date = QLineEdit()
        self.new_birth_date.setPlaceholderText(self.tr("day month year, for example 12.3.1984"))
        self.new_phone = QLineEdit()
        self.form = LabelledForm()
        self.form.add(self.tr("&Name"), self.new_name)
        self.form.add(self.tr("Bi&rth date"), self.new_birth_date)
        self.form.add(self.tr("&Phone"), self.new_phone)
        self.again = QuietButton(self.tr("Search again"))
        self.again.clicked.connect(self.search_again_requested)
        for field in (self.new_name, self.new_birth_date, self.new_phone):
            field.returnPressed.connect(self.confirmed)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    # --- What a screen shows through it ---------------------------------------------------------------

    def begin(self, typed: str = "") -> None:
        """Empty, as for the next person."""
        for field in (self.new_name, self.new_birth_date, self.new_phone):
            field.clear()
        self.form.clear_problems()
        self.search.set_quietly(typed)
        self._was_stepped = False
        self.model.set_rows(())
        self.show_search()

    def show_search(self) -> None:
        self._turn_to(self.search_page)
        self.search.setFocus()
        self.search.end(False)

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.model.set_rows(rows)
        # The best hit is the one that Enter takes, unless an arrow has chosen another since the last letter.
        if rows and not (self._was_stepped and self.hits.currentIndex().isValid()):
            self.hits.setCurrentIndex(self.model.index(0, 0))
        self._fit()

    def show_person(self, name: str, line: str) -> None:
        self.name.setText(name)
        self.line.setText(line)
        self._turn_to(self.person_page)

    def show_new(self, name: str) -> None:
        if not self.new_name.text():
            self.new_name.setText(name)
        self._turn_to(self.new_page)
        (self.new_birth_date if self.new_name.text() else self.new_name).setFocus()

    def show_field_problem(self, field: str, sentence: str) -> bool:
        """Whether the field is one of the form's."""
        fields = {"name": self.new_name, "birth date": self.new_birth_date, "phone": self.new_phone}
        if field not in fields or self.currentWidget() is not self.new_page:
            return False
        self.form.set_problem(fields[field], sentence)
        fields[field].selectAll()
        self._fit()
        return True

    # --- Keys and sizes -------------------------------------------------------------------------------

    def current_row(self) -> PatientRow | None:
        return self.model.row(self.hits.currentIndex())

    @property
    def is_searching(self) -> bool:
        return self.currentWidget() is self.search_page

    def submit(self) -> None:
        """As Enter does on the page that is shown."""
        if self.is_searching:
            self._submit()
        else:
            self.confirmed.emit()

    def _submit(self, _text: str = "") -> None:
        self.submitted.emit(self.search.text(), self.current_row())

    def _typed(self, text: str) -> None:
        self._was_stepped = False
        self.typed.emit(text)

    def _step(self, by: int) -> None:
        self._was_stepped = True
        self.hits.step(by)

    def _turn_to(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self._fit()

    def set_list_rows(self, rows: int) -> None:
        """How many hits are seen at once."""
        if rows != self._list_rows:
            self._list_rows = rows
            self._fit()

    def _fit(self) -> None:
        """As high as what is shown."""
        look = current_look()
        rows = self.model.rowCount()
        self.hint.setVisible(not rows)
        self.hits.setVisible(bool(rows))
        self.hits.setFixedHeight(look.px(46) * min(self._list_rows, max(1, rows)) + 4)
        page = self.currentWidget()
        if page is not None:
            self.setFixedHeight(max(page.sizeHint().height(), page.minimumSizeHint().height()))
        self.resized.emit()
