"""The box of a wish: who, which doctor, which days and times, how urgent; Enter saves, Esc leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from medibook_desktop.desktop.language.sorting import specialties_of
from medibook_desktop.desktop.look.theme import current_look
from medibook_desktop.desktop.models.patient_list_model import PatientRow
from medibook_desktop.desktop.screens.waitlist.wish_presenter import NewPerson, WishFields
from medibook_desktop.desktop.widgets.announcing import announce
from medibook_desktop.desktop.widgets.buttons import PrimaryButton, QuietButton, SegmentedControl
from medibook_desktop.desktop.widgets.floating_card import SHADOW, FloatingCard
from medibook_desktop.desktop.widgets.labelled_form import labelled
from medibook_desktop.desktop.widgets.notice_bar import NoticeBar
from medibook_desktop.desktop.widgets.patient_chooser import PatientChooser
from medibook_desktop.desktop.widgets.texts import Text
from medibook_desktop.desktop.widgets.toggle_row import ToggleRow
from medibook_desktop.domain.people import Doctor
from medibook_desktop.domain.visit_types import VisitType
from medibook_desktop.domain.waitlist import Urgency

WIDTH = 520


class WishBox(FloatingCard):
    """Passive: implements WishView; `save_requested` carries what stands in it."""

    save_requested = Signal(object, object)
    typed = Signal(str)
    submitted = Signal(str, object)
    row_chosen = Signal(object)
    somebody_else_requested = Signal()
    close_requested = Signal()

    def __init__(self, host: QWidget, doctors: Sequence[Doctor], visit_types: Sequence[VisitType]) -> None:
        super().__init__(host)
        self.setAccessibleName(self.tr("A wish for the waitlist"))
        self.title = Text("", "title")
        self.notice = NoticeBar()
        self.chooser = PatientChooser(self.tr("Who waits"))
        self.doctor = QComboBox()
        self.doctor.addItem(self.tr("Any doctor"), (None, ""))
        for specialty in specialties_of(doctors):
            self.doctor.addItem(specialty, (None, specialty))
        self.doctor.insertSeparator(self.doctor.count())
        for doctor in doctors:
            self.doctor.addItem(doctor.name, (doctor.id, ""))
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Any visit, one slot"), None)
        for kind in visit_types:
            self.kind.addItem(kind.name, kind.id)
        locale = QLocale()
        self.days = ToggleRow(
            [(str(day), locale.dayName(day + 1, QLocale.FormatType.ShortFormat)) for day in _week()],
            self.tr("Days of the week"),
        )
        self.parts = ToggleRow(
            [
                ("morning", self.tr("Mornings")),
                ("afternoon", self.tr("Afternoons")),
                ("evening", self.tr("Evenings")),
            ],
            self.tr("Times of day"),
        )
        self.between = QLineEdit()
        self.between.setPlaceholderText(self.tr("or between, for example 8-10:30"))
        self.between.setAccessibleName(self.tr("Between these times"))
        self.earliest, self.latest, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.earliest.setPlaceholderText(self.tr("from now on"))
        self.latest.setPlaceholderText(self.tr("last day: “in 2 weeks”"))
        self.urgency = SegmentedControl(
            [
                (str(int(Urgency.URGENT)), self.tr("Urgent")),
                (str(int(Urgency.SOON)), self.tr("Soon")),
                (str(int(Urgency.CAN_WAIT)), self.tr("Can wait")),
            ],
            self.tr("How urgent"),
        )
        self.problem = Text("", "secondary", "danger", wrap=True)
        self.problem.hide()
        self.save_button = PrimaryButton(self.tr("Put on the waitlist"), "Enter")
        self.leave_button = QuietButton(self.tr("Leave it"), "Esc")
        self._fields: dict[str, QWidget] = {
            "times": self.between,
            "days": self.days,
            "first day": self.earliest,
            "last day": self.latest,
            "note": self.note,
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = current_look()
        form = QGridLayout()
        form.setHorizontalSpacing(look.px(10))
        form.setVerticalSpacing(look.px(6))
        form.setColumnStretch(1, 1)
        dates = QHBoxLayout()
        dates.addWidget(self.earliest)
        dates.addWidget(self.latest)
        dates_holder = QWidget()
        dates.setContentsMargins(0, 0, 0, 0)
        dates_holder.setLayout(dates)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Doctor"), self.doctor),
            (self.tr("Visit"), self.kind),
            (self.tr("Days of the week"), self.days),
            (self.tr("Times of day"), self.parts),
            ("", self.between),
            (self.tr("Earliest and last day"), dates_holder),
            (self.tr("How urgent"), self.urgency),
            (self.tr("Note"), self.note),
        ]
        for place, (label, field) in enumerate(rows):
            if label:
                form.addWidget(labelled(label, field), place, 0)
            form.addWidget(field, place, 1)
        self.earliest.setAccessibleName(self.tr("Earliest day"))
        self.latest.setAccessibleName(self.tr("Last day"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.save_button)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.title)
        column.addWidget(self.notice)
        column.addWidget(self.chooser)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self._body = body
        self._column = column
        # With large text the box is higher than a small window.
        self._scroll = QScrollArea()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        margin = look.px(16)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        chooser = self.chooser
        chooser.typed.connect(self.typed)
        chooser.submitted.connect(self.submitted)
        chooser.row_clicked.connect(self.row_chosen)
        chooser.escaped.connect(self.close_requested)
        chooser.confirmed.connect(self._save)
        chooser.search_again_requested.connect(self.somebody_else_requested)
        chooser.resized.connect(self._fit)
        for field in (self.between, self.earliest, self.latest, self.note):
            field.returnPressed.connect(self._save)
        for child in (self.doctor, self.kind):
            child.installEventFilter(self)
        self.save_button.clicked.connect(self._save)
        self.leave_button.clicked.connect(lambda: self.close_requested.emit())

    # --- WishView ---------------------------------------------------------------------------------------

    def open_box(self, title: str, fields: WishFields) -> None:
        self.title.setText(title)
        self.notice.clear()
        self._clear_field_problem()
        self.doctor.setCurrentIndex(max(0, _place_of(self.doctor, fields.doctor)))
        self.kind.setCurrentIndex(max(0, _place_of(self.kind, fields.visit_type_id)))
        self.days.set_values(str(day) for day in fields.weekdays)
        self.parts.set_values(fields.parts)
        self.between.setText(fields.between)
        self.earliest.setText(fields.earliest)
        self.latest.setText(fields.latest)
        self.urgency.set_value(str(int(fields.urgency)))
        self.note.setText(fields.note)
        self.show_saving(False)
        self.chooser.begin()
        self.show()
        self.raise_()
        self._fit()
        announce(self, title)

    def close_box(self) -> None:
        self.hide()

    def show_search(self) -> None:
        self.chooser.show_search()

    def show_hits(self, rows: tuple[PatientRow, ...]) -> None:
        self.chooser.show_hits(rows)

    def show_person(self, name: str, line: str) -> None:
        was_known = not self.chooser.is_searching
        self.chooser.show_person(name, line)
        if not was_known:
            self.doctor.setFocus()  # what is only told in more words takes the keys from no field

    def show_new(self, name: str) -> None:
        self.chooser.show_new(name)

    def show_problem(self, kind: str, sentence: str, next_step: str, action: str = "") -> None:
        self.notice.show_notice(kind, sentence, next_step, action)
        self._fit()

    def clear_problem(self) -> None:
        self.notice.clear()
        self._clear_field_problem()
        self._fit()

    def show_field_problem(self, field: str, sentence: str) -> bool:
        if self.chooser.show_field_problem(field, sentence):
            return True
        widget = self._fields.get(field)
        if widget is None:
            return False
        self.problem.setText(f"✕ {sentence}")
        self.problem.show()
        widget.setAccessibleDescription(sentence)
        widget.setFocus()
        announce(widget, sentence, assertive=True)
        self._fit()
        return True

    def show_saving(self, saving: bool) -> None:
        self.save_button.setEnabled(not saving)

    def fields(self) -> WishFields:
        return WishFields(
            self.doctor.currentData() or (None, ""),
            self.kind.currentData(),
            frozenset(int(day) for day in self.days.values()),
            self.parts.values(),
            self.between.text(),
            self.earliest.text(),
            self.latest.text(),
            Urgency(int(self.urgency.value() or Urgency.SOON)),
            self.note.text(),
        )

    # --- Keys and place ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A closed list of choices leaves Enter and Esc to the box."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            return False
        return True

    def _save(self) -> None:
        if not self.save_button.isEnabled():
            return
        if self.chooser.is_searching and self.chooser.search.text().strip():
            self.chooser.submit()
            return
        chooser = self.chooser
        person = NewPerson(chooser.new_name.text(), chooser.new_birth_date.text(), chooser.new_phone.text())
        self.save_requested.emit(self.fields(), person)

    def _clear_field_problem(self) -> None:
        self.problem.hide()
        for widget in self._fields.values():
            widget.setAccessibleDescription("")

    def _fit(self) -> None:
        """In the middle of its host, as high as what stands in it."""
        if self.isHidden():
            return
        px = current_look().px
        host = self._host.rect()
        width = min(px(WIDTH) + 2 * SHADOW, host.width())
        margins = 2 * px(16) + 2 * SHADOW
        self._column.activate()
        wanted = self._column.totalHeightForWidth(width - margins)
        height = min(max(wanted, self._body.sizeHint().height()) + margins, host.height())
        self.setGeometry((host.width() - width) // 2, max(0, (host.height() - height) // 3), width, height)


def _place_of(combo: QComboBox, data: object) -> int:
    """findData compares Python tuples by identity."""
    return next((place for place in range(combo.count()) if combo.itemData(place) == data), -1)


def _week() -> list[int]:
    """Days 0 (Monday) to 6 in the order of the language."""
    first = QLocale().firstDayOfWeek().value - 1
    return [(first + place) % 7 for place in range(7)]
