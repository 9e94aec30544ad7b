"""The booking box: one card above the agenda, from the first letter of a name to Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientListModel, PatientRow
from medibook_desktop.desktop.screens.booking.view import Alternative, Typed
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.busy_mark import BusyMark
from medibook_desktop.desktop.widgets.buttons import IconButton, OutlineButton, PrimaryButton, QuietButton
from medibook_desktop.desktop.widgets.duplicate_line import DuplicateLine
from medibook_desktop.desktop.widgets.floating_card import FloatingCard
from medibook_desktop.desktop.widgets.labelled_form import LabelledForm
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.patient_list import PatientList
from medibook_desktop.desktop.widgets.search_field import SearchField
from medibook_desktop.desktop.widgets.texts import Text, literal
from medibook_desktop.domain.visit_types import VisitType

WIDTH = 400
LIST_ROWS = 5


class BookingScreen(FloatingCard):
    """Passive: shows what the presenter says and reports what the person does."""

    name_typed = Signal(str)
    row_chosen = Signal(object)
    search_submitted = Signal(str, object)
    somebody_else_requested = Signal()
    book_requested = Signal(object)
    alternative_chosen = Signal(object)
    waitlist_requested = Signal()
    try_again_requested = Signal()
    close_requested = Signal()
    new_patient_typed = Signal(object)
    """A letter more in the form for somebody new: all that stands in it."""
    repeat_requested = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("Book a visit"))
        look = current_look()
        self._was_stepped = False
        self._offered: list[OutlineButton] = []
        self._waitlist_row: OutlineButton | None = None
        self.title = Text("", "large", wrap=True)
        self.subtitle = Text("", "secondary")
        self.close_button = IconButton("close", self.tr("Close without booking"), "Esc")
        self.notice = NoticeBar()
        self._letter = ""
        """Of the problem's action, which counts on the offered times: nobody types there."""
        self.alternatives = QWidget()
        self._alternatives_layout = QVBoxLayout(self.alternatives)
        self._alternatives_layout.setContentsMargins(0, 0, 0, 0)
        self._alternatives_layout.setSpacing(look.px(4))

        self.pages = QStackedWidget()
        self._search_page = self._make_search_page()
        self._patient_page = self._make_patient_page()
        self._new_page = self._make_new_page()
        for page in (self._search_page, self._patient_page, self._new_page):
            self.pages.addWidget(page)

        self.visit_type = QComboBox()
        self.reason = QLineEdit()
        self.visit_form = LabelledForm()
        self.visit_form.add(self.tr("&Visit"), self.visit_type)
        self.visit_form.add(self.tr("&Reason"), self.reason)
        self.book_button = PrimaryButton(self.tr("Book"), "Enter")
        self.cancel_button = QuietButton(self.tr("Close"), "Esc")
        self.repeat_button = QuietButton(self.tr("Repeat…"), "Ctrl+E")
        self.repeat_button.setShortcut("Ctrl+E")
        self.busy = BusyMark()
        self._lay_out()
        self._connect()
        look.changed.connect(self._restyle)
        self._restyle()

    def _make_search_page(self) -> QWidget:
        page = QWidget()
        self.search = SearchField(
            self.tr("Name, phone or birth date"), accessible_name=self.tr("Patient to book")
        )
        self.model = PatientListModel()
        self.hits = PatientList()
        self.hits.setModel(self.model)
        self.hits.setAccessibleName(self.tr("Patients found"))
        self.search_hint = QLabel(self.tr("Type a name, a phone number or a birth date."))
        self.search_hint.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.search_hint)
        layout.addWidget(self.hits, 1)
        return page

    def _make_patient_page(self) -> QWidget:
        page = QWidget()
        self.patient_name = Text("", "strong", wrap=True)
        self.patient_line = Text("", "secondary", wrap=True)
        self.somebody_else = OutlineButton(self.tr("Somebody &else"))
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.addWidget(self.patient_name)
        words.addWidget(self.patient_line)
        layout.addLayout(words, 1)
        layout.addWidget(self.somebody_else, 0, Qt.AlignmentFlag.AlignTop)
        return page

    def _make_new_page(self) -> QWidget:
        page = QWidget()
        self.new_name = QLineEdit()
        self.new_birth_date = QLineEdit()
        self.new_birth_date.setPlaceholderText(self.tr("day month year, for example 12.3.1984"))
        self.new_phone = QLineEdit()
        self.new_form = LabelledForm()
        self.new_form.add(self.tr("&Name"), self.new_name)
        self.new_form.add(self.tr("Bi&rth date"), self.new_birth_date)
        self.new_form.add(self.tr("&Phone"), self.new_phone)
        self.duplicates = DuplicateLine()
        self.duplicates.resized.connect(self._fit)
        self.back_to_search = QuietButton(self.tr("Search again"))
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.new_form)
        layout.addWidget(self.duplicates)
        layout.addWidget(self.back_to_search, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    def _lay_out(self) -> None:
        look = current_look()
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.repeat_button)
        foot.addWidget(self.busy)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.book_button)
        whole = QVBoxLayout(self)
        margin = look.px(14)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(look.px(10))
        whole.addLayout(head)
        whole.addWidget(self.notice)
        whole.addWidget(self.alternatives)
        whole.addWidget(self.pages)
        whole.addWidget(self.visit_form)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.search.textEdited.connect(self._name_typed)
        self.search.step.connect(self._step)
        self.search.submitted.connect(self._choose_current)
        self.search.escaped.connect(self.close_requested)
        self.hits.patient_chosen.connect(self.row_chosen)
        self.close_button.clicked.connect(self.close_requested)
        self.cancel_button.clicked.connect(self.close_requested)
        self.somebody_else.clicked.connect(self.somebody_else_requested)
        self.back_to_search.clicked.connect(self.somebody_else_requested)
        self.book_button.clicked.connect(self._submit)
        self.repeat_button.clicked.connect(lambda: self.repeat_requested.emit(self.typed()))
        self.notice.action_requested.connect(self.try_again_requested)
        for field in (self.reason, self.new_name, self.new_birth_date, self.new_phone):
            field.returnPressed.connect(self._submit)
        for field in (self.new_name, self.new_birth_date, self.new_phone):
            field.textEdited.connect(lambda _text: self.new_patient_typed.emit(self.typed()))
        self.visit_type.installEventFilter(self)

    # --- BookingView --------------------------------------------------------------------------------

    def open_box(self, name_typed: str) -> None:
        self.clear_problem()
        self.duplicates.show_found(())
        self.show_alternatives(())
        self.reason.clear()
        self.visit_type.setCurrentIndex(0)
        for field in (self.new_name, self.new_birth_date, self.new_phone):
            field.clear()
        self.search.set_quietly(name_typed)
        self._was_stepped = False
        self.model.set_rows(())
        self.show()
        self.raise_()

    def close_box(self) -> None:
        self.hide()

    def show_place(self, title: str, subtitle: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        announce(self, self.tr("Booking {place}").format(place=f"{title}, {subtitle}"))

    def show_visit_types(self, types: tuple[VisitType, ...]) -> None:
        self.visit_type.clear()
        self.visit_type.addItem(self.tr("One slot"), None)
        for kind in types:
            self.visit_type.addItem(
                self.tr("{name} · {minutes} min").format(name=kind.name, minutes=kind.minutes), kind.id
            )

    def choose_visit_type(self, visit_type_id: int | None) -> None:
        self.visit_type.setCurrentIndex(max(0, self.visit_type.findData(visit_type_id)))

    def show_search(self) -> None:
        self._turn_to(self._search_page)
        self.search.setFocus()
        self.search.end(False)

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.model.set_rows(rows)
        self.search_hint.setVisible(not rows)
        self.hits.setVisible(bool(rows))
        # The best hit is the one that Enter takes, unless an arrow has chosen another since the last letter.
        if rows and not (self._was_stepped and self.hits.currentIndex().isValid()):
            self.hits.setCurrentIndex(self.model.index(0, 0))
        self._fit()

    def show_patient(self, name: str, line: str) -> None:
        self.patient_name.setText(name)
        self.patient_line.setText(line)
        self.reason.setFocus()  # first: a page that goes would pass the keys on to any neighbour
        self._turn_to(self._patient_page)

    def show_new_patient(self, name: str) -> None:
        if not self.new_name.text():
            self.new_name.setText(name)
        self._turn_to(self._new_page)
        (self.new_birth_date if self.new_name.text() else self.new_name).setFocus()

    def show_working(self, working: bool) -> None:
        self.book_button.setEnabled(not working)
        if working:
            self.busy.start()
        else:
            self.busy.stop()

    def show_problem(
        self, kind: str, sentence: str, next_step: str, action: str = "", key_hint: str = ""
    ) -> None:
        self._letter = key_hint
        self.notice.show_notice(kind, sentence, next_step, action, key_hint)
        announce(self, f"{sentence} {next_step}", assertive=True)
        self._fit()

    def show_field_problem(self, field: str, sentence: str) -> None:
        fields = {
            "name": (self.new_form, self.new_name),
            "birth date": (self.new_form, self.new_birth_date),
            "phone": (self.new_form, self.new_phone),
            "reason": (self.visit_form, self.reason),
        }
        if field in fields:
            form, line = fields[field]
            form.set_problem(line, sentence)
            line.setFocus()
            line.selectAll()
            self._fit()

    def clear_problem(self) -> None:
        self.notice.clear()
        self.new_form.clear_problems()
        self.visit_form.clear_problems()

    def show_alternatives(self, alternatives: tuple[Alternative, ...]) -> None:
        for old in self._offered:
            self._alternatives_layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offered.clear()
        for number, alternative in enumerate(alternatives, 1):
            button = OutlineButton(literal(alternative.text), f"Alt+{number}")
            button.setShortcut(f"Alt+{number}")
            button.setAccessibleName(self.tr("Book {time} instead").format(time=alternative.text))
            button.clicked.connect(self._choosing(alternative))
            button.installEventFilter(self)
            self._alternatives_layout.addWidget(button)
            self._offered.append(button)
        self.alternatives.setVisible(bool(alternatives))
        if alternatives:
            self._offered[0].setFocus()
        self._fit()

    def show_waitlist_row(self) -> None:
        row = self._waitlist_row = OutlineButton(self.tr("None fits: put on the waitlist"), "Alt+W")
        row.setShortcut("Alt+W")
        row.clicked.connect(lambda: self.waitlist_requested.emit())
        row.installEventFilter(self)
        self._alternatives_layout.addWidget(row)
        self._offered.append(row)
        self.alternatives.show()
        if len(self._offered) == 1:
            row.setFocus()
        self._fit()

    def alternative_buttons(self) -> list[OutlineButton]:
        return [button for button in self._offered if button is not self._waitlist_row]

    # --- Keys and sizes -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter books from the visit types too; arrows go through the offered times."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.visit_type and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._submit()
                return True
            if isinstance(watched, OutlineButton) and watched in self._offered:
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    watched.click()
                    return True
                if self._letter and event.text().upper() == self._letter:
                    self.try_again_requested.emit()
                    return True
                if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                    step = 1 if event.key() == Qt.Key.Key_Down else -1
                    place = (self._offered.index(watched) + step) % len(self._offered)
                    self._offered[place].setFocus()
                    return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)

    def typed(self) -> Typed:
        return Typed(
            visit_type_id=self.visit_type.currentData(),
            reason=self.reason.text(),
            name=self.new_name.text(),
            birth_date=self.new_birth_date.text(),
            phone=self.new_phone.text(),
        )

    def _submit(self) -> None:
        if self.pages.currentWidget() is self._search_page:
            self._choose_current()
        elif self.book_button.isEnabled():
            self.book_requested.emit(self.typed())

    def _choosing(self, alternative: Alternative) -> Callable[[], None]:
        return lambda: self.alternative_chosen.emit(alternative)

    def _name_typed(self, text: str) -> None:
        self._was_stepped = False
        self.name_typed.emit(text)

    def _step(self, by: int) -> None:
        self._was_stepped = True
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(rows - 1, self.hits.currentIndex().row() + by))
            self.hits.setCurrentIndex(self.model.index(row, 0))

    def _choose_current(self, _text: str = "") -> None:
        self.search_submitted.emit(self.search.text(), self.model.row(self.hits.currentIndex()))

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.visit_form.setVisible(page is not self._search_page)
        self.book_button.setVisible(page is not self._search_page)
        self.repeat_button.setVisible(page is self._patient_page)
        self._fit()

    def _fit(self) -> None:
        """The box is as high as what it shows."""
        look = current_look()
        page = self.pages.currentWidget()
        self.hits.setFixedHeight(look.px(44) * min(LIST_ROWS, max(1, self.model.rowCount())) + 4)
        if page is not None:
            self.pages.setFixedHeight(page.sizeHint().height())
        if self.isVisible():
            self.keep_inside()

    def _restyle(self) -> None:
        look = current_look()
        self.search_hint.setFont(look.font("secondary"))
        self._fit()
